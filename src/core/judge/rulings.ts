/** Decides about pull requests under one set of plans, including those that share a head commit. */

import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { Finding, Outcome, Party, Verdict } from '../finding.js';
import { groupBy, listAt, remembered } from '../maps.js';
import type { BasePlans } from '../progress/base-plans.js';
import { type PlanState, planStateOf } from '../progress/plan-state.js';
import { byNumber, pullName } from '../progress/progress.js';
import { askForContracts } from '../progress/pull-contracts.js';
import { askForUppers, countElsewhere, type Stacks, stacksOf, unreadPull } from '../progress/stacks.js';
import { branchClash } from '../rules/branch-clash.js';
import { incompleteFiles } from '../rules/incomplete-files.js';
import { RULES, rulesAbout } from '../rules/list.js';
import { partyOf, pullParty } from '../rules/rule.js';
import { firstOf } from '../text/inert.js';
import { notesOn, type Ruling, rulePull, ruleUnderBrokenPlans } from './ruling.js';

/** The rulings on one snapshot under one set of plans. */
export interface Rulings {
  /** Absent if the plans are broken. */
  readonly planState: PlanState | undefined;
  readonly stacks: Stacks;
  readonly verdictOn: (pull: Pull) => Ruled;
  /** Unexpected errors, by pull request if known. That one gets the verdict `error`, and the others are still judged. */
  readonly crashes: Map<{ readonly number?: number }, unknown>;
  /** Pull requests that change plans, if the slow part of judging them is left out. They may get more findings. */
  readonly later?: Set<Pull>;
}

export interface Ruled {
  readonly pull: Pull;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

export function rulingsUnder(
  { plans, revision }: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
  later?: Set<Pull>,
): Rulings | Pending {
  // Asked at once with the claims, so that it takes no round of its own.
  countElsewhere(plans, snapshot, facts);
  askForContracts(plans, snapshot, facts);
  const planState = plans.problems.length > 0 ? undefined : planStateOf(plans, snapshot, facts);
  if (planState === PENDING) return PENDING;
  const stacks = planState?.stacks ?? stacksOf(plans, snapshot, facts);
  askForUppers(stacks, plans, snapshot, facts);
  const heads = groupBy(byNumber(snapshot.pulls.filter(stacks.isJudged)), contentOf);
  const ruled = new Map<Pull, Ruling>();
  const crashes: Rulings['crashes'] = new Map();
  for (const { pulls, crash } of planState?.progress.values() ?? [])
    if (crash) crashes.set(pulls[0] ?? {}, crash.error);
  const ruleAlone = (pull: Pull) =>
    remembered(ruled, pull, () =>
      isolated(pull, planState, crashes, () =>
        planState ? rulePull(pull, planState, plans, later) : ruleUnderBrokenPlans(pull, plans, snapshot, facts, later),
      ),
    );
  const twinsOf = (pull: Pull) => listAt(heads, contentOf(pull)).filter((each) => isTwin(each, pull, planState));
  const sharersOf = sharersIn(heads, twinsOf, planState, snapshot, facts);
  const rule = (pull: Pull) => withBelow(ruleAlone(pull), stacks, planState, sharersOf, ruleAlone);
  return {
    planState,
    stacks,
    verdictOn: (pull) => verdictOn(pull, twinsOf(pull), sharersOf, snapshot, planState, stacks, rule, revision),
    crashes,
    ...(later ? { later } : {}),
  };
}

/** What the verdict is about. Uncommitted work differs from other branches with the same head commit. */
function contentOf({ head, revision, uncommitted = 0 }: Pull): string {
  return uncommitted > 0 ? revision : head;
}

/** A bug in judging one pull request must not stop the judging of the others. */
function isolated(
  pull: Pull,
  planState: PlanState | undefined,
  crashes: Rulings['crashes'],
  rule: () => Ruling,
): Ruling {
  try {
    return rule();
  } catch (error) {
    crashes.set(pull, error);
    const role = planState?.roleOf(pull);
    const progress = role && 'progress' in role ? role.progress : undefined;
    const name = pullName(pull);
    const finding: Finding = {
      rule: incompleteFiles.id,
      severity: 'error',
      ...pullParty(pull, progress),
      wanted: 'a verdict',
      found: `a failure of the program while it checked ${name}`,
      message: `The program failed while it checked ${name}.`,
      remedy: 'Please report this. The log of the run shows where the program failed.',
    };
    return { pull, ...(progress ? { progress } : {}), findings: [finding], notes: [] };
  }
}

/** Pull requests of items on one head commit have one verdict. */
function isTwin(other: Pull, pull: Pull, planState: PlanState | undefined): boolean {
  return other !== pull && planState?.roleOf(other).kind !== 'outsider';
}

/**
 * Those whose verdicts make the status on the head of a pull request: the item pull requests with this head. Without any, all
 * that have it, as far as the list of open ones is known.
 */
function sharersIn(
  heads: ReadonlyMap<string, readonly Pull[]>,
  twinsOf: (pull: Pull) => readonly Pull[],
  planState: PlanState | undefined,
  { pulls, base, answers }: Snapshot,
  facts: Facts,
): (pull: Pull) => readonly Pull[] {
  let unread: ReadonlyMap<string, readonly Pull[]> | undefined;
  const unreadPulls = () => {
    const read = new Set(pulls.map(({ number }) => number));
    const listed = (answers.overview?.[0]?.answer.open ?? []).filter(({ number }) => !read.has(number));
    return listed.map((each) => unreadPull(each, base.branch));
  };
  return (pull) => {
    const twins = twinsOf(pull);
    // On the command line, unlisted branches on one commit have the same findings.
    if (twins.length > 0 || pull.number === undefined || planState?.roleOf(pull).kind !== 'outsider') return twins;
    unread ??= groupBy(unreadPulls(), contentOf);
    const overBudget = listAt(unread, contentOf(pull)).filter(
      ({ number = 0 }) => facts.optionalPull({ pull: number }) === 'over budget',
    );
    return [...listAt(heads, contentOf(pull)), ...overBudget].filter(({ number }) => number !== pull.number);
  };
}

/**
 * With a finding for each pull request below that fails. It fails if anything fails that its status would speak for: what is
 * below it, what shares a head with one of those, what is below that, and so on.
 */
function withBelow(
  ruling: Ruling,
  stacks: Stacks,
  planState: PlanState | undefined,
  sharersOf: (pull: Pull) => readonly Pull[],
  rule: (pull: Pull) => Ruling,
): Ruling {
  const { pull } = ruling;
  const failing = stacks.below(pull).flatMap((below) => {
    const errors = errorsUnder(below, pull, stacks, sharersOf, rule);
    const party = planState ? partyOf(below, planState) : pullParty(below);
    return errors.length > 0 ? [{ below, party, errors }] : [];
  });
  const about = ruling.progress ? pullParty(pull, ruling.progress) : pullParty(pull);
  const findings = STACK_RULES.flatMap(({ id, judge }) =>
    judge(pull, failing).map((draft): Finding => ({ rule: id, severity: 'error', ...about, ...draft })),
  );
  return findings.length === 0 ? ruling : { ...ruling, findings: [...findings, ...ruling.findings] };
}

/** Its own errors, and those of the pull requests that share its head, with what is below those. */
function errorsUnder(
  pull: Pull,
  above: Pull,
  stacks: Stacks,
  sharersOf: (pull: Pull) => readonly Pull[],
  rule: (pull: Pull) => Ruling,
): readonly Finding[] {
  const seen = new Set([pull]);
  for (const each of seen) {
    for (const sharer of sharersOf(each)) seen.add(sharer);
    if (each !== pull) for (const below of stacks.below(each)) seen.add(below);
  }
  seen.delete(above);
  return [...seen].flatMap((each) => rule(each).findings.filter(isError));
}

function isFailing({ findings }: Ruling): boolean {
  return findings.some(isError);
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

const STACK_RULES = rulesAbout('stack');

/**
 * A verdict belongs to a head and a base. Item pull requests that share both get the worst verdict, and unlisted ones take it
 * over. Without item pull requests, unlisted ones get the worst verdict of theirs.
 */
function verdictOn(
  pull: Pull,
  twins: readonly Pull[],
  sharersOf: (pull: Pull) => readonly Pull[],
  { base }: Snapshot,
  planState: PlanState | undefined,
  stacks: Stacks,
  rule: (pull: Pull) => Ruling,
  planRevision: string,
): Ruled {
  const isUnlisted = planState?.roleOf(pull).kind === 'outsider';
  const [first] = planState ? twins.map(rule) : [];
  // An unlisted pull request that does not count needs no facts.
  const own = planState && isUnlisted && first ? { ...first, notes: notesOn(pull, planState) } : rule(pull);
  const others = planState ? sharersOf(pull).map(rule) : [];
  // Two unlisted ones on one head mostly have the same findings.
  const shared = first ? others : isFailing(own) ? [] : others.filter(isFailing);
  const findings = (own.pull === pull ? [own, ...shared] : shared).flatMap((each) => each.findings);
  const sharers = firstOf(shared, MOST_NAMED);
  const notes = [
    ...sharers.shown.map(
      (each) => `It shares its head commit with ${pullName(each.pull)}, so both have the same verdict.`,
    ),
    ...(sharers.more > 0 ? [`It shares its head commit with ${sharers.more} more, which have the same verdict.`] : []),
  ];
  const [below] = stacks.below(pull);
  return {
    pull,
    findings,
    verdict: {
      ...pullParty(pull, own.pull === pull ? own.progress : undefined),
      branch: pull.branch,
      head: pull.head,
      base: base.branch,
      planRevision,
      verdict: outcomeOf(findings),
      notes: [...(below ? [mergeFirst(below, base.branch)] : []), ...own.notes, ...notes],
      ...(below ? { below: partiesOf(stacks.below(pull), planState) } : {}),
      ...(own.widen ? { widen: own.widen } : {}),
      ...(own.takeOut === undefined ? {} : { takeOut: own.takeOut }),
      ...(own.leeway ? { leeway: own.leeway } : {}),
      ...(shared.length === 0 ? {} : { shares: shared.map((each) => pullParty(each.pull, each.progress)) }),
    },
  };
}

const MOST_NAMED = 10;

function partiesOf(pulls: readonly Pull[], planState: PlanState | undefined): readonly Party[] {
  return pulls.map((each) => (planState ? partyOf(each, planState) : pullParty(each)));
}

/** To merge it into the branch below, as the button does, would make its work a part of that pull request. */
function mergeFirst(below: Pull, base: string): string {
  if (below.number === undefined)
    return `This branch is built on ${pullName(below)}, so only what it adds to that branch counts. Merge ${pullName(below)} into "${base}" first.`;
  return `Merge ${pullName(below)} first. Do not merge this pull request into its branch "${below.branch}".`;
}

const UNDECIDED: ReadonlySet<string> = new Set(RULES.flatMap(({ id, undecided }) => (undecided ? id : [])));

function outcomeOf(findings: readonly Finding[]): Outcome {
  const errors = findings.filter(isError);
  // A clash with a plan in its finding comes from a change of plans, which its author can fix.
  const isOfPlans = ({ rule, plan }: Finding) => rule === branchClash.id && plan !== undefined;
  if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each))) return 'error';
  return errors.length > 0 ? 'failure' : 'success';
}
