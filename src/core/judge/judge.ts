/** Turns a snapshot into verdicts, in the same way for GitHub and for Git. */
import { allKnown, type Facts, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import { isTested, type Pull, type Snapshot } from '../facts/snapshot.js';
import type { ContractState, Judgement, Preview, Verdict } from '../finding.js';
import { agentNearMisses } from '../progress/agents.js';
import { type BasePlans, basePlansAt } from '../progress/base-plans.js';
import { mergeNotes, missingBranches } from '../progress/missing-branches.js';
import type { PlanState } from '../progress/plan-state.js';
import { byNumber, pullName } from '../progress/progress.js';
import { contractsOf } from '../progress/pull-contracts.js';
import { withStackedBranches } from '../progress/shared-commits.js';
import { pullParty } from '../rules/rule.js';
import { itemStates } from './item-states.js';
import { changesPlans } from './plan-change.js';
import { previewMerge } from './preview.js';
import { withProvedEdits } from './proved-edits.js';
import { type Rulings, rulingsUnder } from './rulings.js';
import { withSharedWork } from './shared-work.js';
import { withBaseWarning } from './wrong-base.js';

export function judge(snapshot: Snapshot): NeedsOr<Judgement> {
  return withFacts(snapshot, (facts) => {
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    if (basePlans === PENDING) return PENDING;
    const judgement = judgeSubject(basePlans, snapshot, facts);
    return judgement === PENDING
      ? PENDING
      : withSharedWork(withBaseWarning(judgement, snapshot), basePlans, snapshot, facts);
  });
}

/** Judges the pull requests that the snapshot is about. */
export function judgeSubject(basePlans: BasePlans, snapshot: Snapshot, facts: Facts): Judgement | Pending {
  const straight = rulingsUnder(basePlans, snapshot, facts);
  if (straight === PENDING) return PENDING;
  const { planState } = straight;
  const stacked = planState ? withStackedBranches(basePlans.plans, planState) : snapshot;
  if (stacked === PENDING) return PENDING;
  const rulings = stacked === snapshot ? straight : rulingsUnder(basePlans, stacked, facts);
  if (rulings === PENDING) return PENDING;
  const pulls = choosePulls(stacked, rulings);
  const judgement = judgePulls(pulls, rulings, basePlans, stacked, facts);
  const verdictsStraight = pulls.map((pull) => verdictStraight(pull, snapshot, straight));
  // A bug in judging one pull request fails the whole run.
  for (const { crashes } of [rulings, straight]) for (const error of crashes.values()) throw error;
  if (judgement === PENDING) return PENDING;
  const verdicts = judgement.verdicts.map((verdict, index) => withStraight(verdict, verdictsStraight[index]));
  const authors = snapshot.pulls.flatMap(({ author }) => author ?? []);
  return { ...judgement, verdicts, notes: [...judgement.notes, ...agentNearMisses(snapshot.settings.agents, authors)] };
}

/**
 * Of a branch that is judged as stacked although Git knows of no stack: what it would be straight into the base. Undefined if it
 * takes back what the branch below does: its changes against the base do not show that.
 */
function verdictStraight(pull: Pull, { pulls }: Snapshot, straight: Rulings): Verdict['straight'] {
  const whole = pulls.find(({ branch, revision }) => branch === pull.branch && revision === pull.revision);
  if (!whole || whole.base === pull.base || takesBack(pull, whole)) return undefined;
  const { verdict, findings } = straight.verdictOn(whole);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return { verdict: verdict.verdict, rules: [...new Set(errors.map(({ rule }) => rule))] };
}

function takesBack({ changes: own }: Pull, { changes: all }: Pull): boolean {
  if (!own.complete || !all.complete) return false;
  const paths = new Set(all.list.map(({ path }) => path));
  return own.list.some(({ path }) => !paths.has(path));
}

function withStraight(verdict: Verdict, straight: Verdict['straight']): Verdict {
  if (!straight) return verdict;
  const outcome = { success: 'would pass', failure: 'would fail', error: 'could not be checked' }[straight.verdict];
  const rules = straight.rules.length > 0 ? ` (${straight.rules.join(', ')})` : '';
  const [first = '', ...others] = verdict.notes;
  return { ...verdict, straight, notes: [first, `Straight into "${verdict.base}" it ${outcome}${rules}.`, ...others] };
}

/** Pull requests into other branches are not judged, unless they are in a stack on the base. */
function choosePulls(snapshot: Snapshot, { planState, stacks }: Rulings): readonly Pull[] {
  const { subject, pulls } = snapshot;
  const here = byNumber(pulls).filter(stacks.isJudged);
  if (subject !== 'all') return here.filter((pull) => isTested(pull, snapshot));
  // A checked-out branch is judged even if it is unlisted.
  return planState
    ? here.filter((pull) => pull.uncommitted !== undefined || planState.roleOf(pull).kind !== 'outsider')
    : here;
}

/** @param rulings under `basePlans` */
export function judgePulls(
  pulls: readonly Pull[],
  rulings: Rulings,
  basePlans: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
): Judgement | Pending {
  const { plans, revision, summaries, notes, warnings: ofPlans } = basePlans;
  const first = pulls.map(rulings.verdictOn);
  const previews = previewsOf(pulls, rulings, snapshot, facts);
  if (previews === PENDING) return PENDING;
  // Edits are proved in the last round, when all facts are known.
  const ruled = facts.needs().length > 0 ? first : withProvedEdits(first, rulings, basePlans, snapshot);
  const warnings = [...ofPlans, ...(rulings.planState ? missingBranches(snapshot, rulings.planState) : [])];
  const ofMerges = rulings.planState ? mergeNotes(snapshot, rulings.planState) : [];
  const items = rulings.planState
    ? itemStates(
        snapshot,
        rulings.planState,
        ruled.map(({ verdict }) => verdict),
      )
    : [];
  const contracts = rulings.planState ? contractsIn(pulls, rulings.planState) : [];
  if (contracts === PENDING) return PENDING;
  return {
    plans: summaries,
    planRevision: revision,
    verdicts: ruled.map(({ verdict }, index) => withPreview(verdict, previews[index] ?? [])),
    findings: [...new Set(ruled.flatMap(({ findings }) => findings))],
    problems: plans.problems,
    notes: [...snapshot.notes, ...otherBase(snapshot, rulings), ...notes, ...ofMerges],
    ...(items.length > 0 ? { items } : {}),
    ...(contracts.length > 0 ? { contracts } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

/** What the items of these pull requests promise to others. */
function contractsIn(pulls: readonly Pull[], planState: PlanState): readonly ContractState[] | Pending {
  const states = allKnown(
    pulls.map((pull): readonly ContractState[] | Pending => {
      const role = planState.roleOf(pull);
      if (role.kind !== 'item') return [];
      const checked = contractsOf(planState.itemPull(pull, role.progress), planState);
      return checked === PENDING
        ? PENDING
        : checked.map(({ entry: _, promise: __, file: ___, ...state }) => ({ ...state, ...pullParty(pull) }));
    }),
  );
  return states === PENDING ? PENDING : states.flat();
}

function withPreview(verdict: Judgement['verdicts'][number], preview: readonly Preview[]) {
  return preview.length > 0 ? { ...verdict, preview } : verdict;
}

/** For the pull request under test: what merging it would change for others. */
function previewsOf(
  pulls: readonly Pull[],
  rulings: Rulings,
  snapshot: Snapshot,
  facts: Facts,
): readonly (readonly Preview[])[] | Pending {
  const previewOf = (pull: Pull) => {
    const { later } = rulings;
    if (later && pull.changes.complete && changesPlans(pull.changes.list)) {
      later.add(pull);
      return [];
    }
    try {
      return previewMerge(pull, rulings, snapshot, facts);
    } catch (error) {
      rulings.crashes.set(pull, error);
      return [];
    }
  };
  return allKnown(pulls.map((pull) => (isTested(pull, snapshot) ? previewOf(pull) : [])));
}

/** Notes that the pull request under test targets another branch and is in no stack on the base. */
function otherBase({ subject, pulls, base }: Snapshot, { stacks }: Rulings): string[] {
  if (subject === 'all' || !('pull' in subject)) return [];
  const pull = pulls.find((each) => each.number === subject.pull && !stacks.isJudged(each));
  if (!pull) return [];
  return [
    `${pullName(pull)} targets "${pull.base}". Only pull requests into "${base.branch}", or in a stack on it, are checked here, so there is no verdict.`,
  ];
}
