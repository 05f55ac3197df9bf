/** From a snapshot to verdicts: pure, and the same for GitHub and for git. */
import type { Finding, Judgement, Outcome, PlanEdit, Verdict } from './finding.js';
import { type Inquiry, type Thought, think } from './inquiry.js';
import { itemsOf, PLAN_DIRECTORY, type Plan } from './plan/plan.js';
import { type PlanSet, readPlans } from './plan/read.js';
import { widenFor } from './plan/widening.js';
import { changesOnlyPlans, changesPlans, judgePlanChange } from './plan-change.js';
import { byNumber, nameOf, type Progress } from './progress.js';
import { duplicateClaim } from './rules/duplicate-claim.js';
import { ITEM_RULES, OUTSIDER_RULES, PATH_RULES } from './rules/list.js';
import { admission } from './rules/owned-path.js';
import { type Blame, partyOf } from './rules/rule.js';
import type { Change, PlanTree, Pull, Snapshot } from './snapshot.js';
import { isStale } from './stale.js';
import { byPath, type ItemPull, surveyWorld, type World } from './world.js';

/** What is said of one pull request. */
interface Ruling {
  readonly pull: Pull;
  readonly progress?: Progress;
  readonly findings: readonly Finding[];
  readonly notes: readonly string[];
  readonly widen?: PlanEdit;
}

export function judge(snapshot: Snapshot): Thought<Judgement> {
  return think(snapshot, (inquiry) => {
    const tree = inquiry.plans(snapshot.base.commit);
    if (tree === undefined) return undefined;
    return judgeAll(plansIn(tree, snapshot), tree?.id.slice(0, 10) ?? 'none', snapshot, inquiry);
  });
}

const plansRead = new WeakMap<PlanTree, Map<string, PlanSet>>();

/** Read once: the judge comes back to the same plans in every round of questions. */
function plansIn(tree: PlanTree | null, { base, repository }: Snapshot): PlanSet {
  const on = { branch: base.branch, defaultBranch: repository.defaultBranch };
  if (!tree) return readPlans(tree, on);
  const known = plansRead.get(tree) ?? new Map<string, PlanSet>();
  plansRead.set(tree, known);
  const key = JSON.stringify(on);
  const plans = known.get(key) ?? readPlans(tree, on);
  known.set(key, plans);
  return plans;
}

/** By plans from elsewhere than the base of the snapshot: for plans that no file holds. */
export function judgePlans(plans: PlanSet, planRevision: string, snapshot: Snapshot): Thought<Judgement> {
  return think(snapshot, (inquiry) => judgeAll(plans, planRevision, snapshot, inquiry));
}

function judgeAll(plans: PlanSet, planRevision: string, snapshot: Snapshot, inquiry: Inquiry): Judgement | undefined {
  const broken = plans.problems.length > 0;
  const world = broken ? undefined : surveyWorld(plans.open, snapshot, inquiry);
  if (!broken && !world) return undefined;

  const rulings = new Map<Pull, Ruling>();
  const rule = (pull: Pull) => {
    const known = rulings.get(pull);
    if (known) return known;
    const ruling = world ? rulePull(pull, world, plans) : ruleUnderBrokenPlans(pull, plans, snapshot, inquiry);
    rulings.set(pull, ruling);
    return ruling;
  };
  const judged = subjectsOf(snapshot, world).map((pull) => conclude(pull, snapshot, world, rule, planRevision));
  return {
    plans: plans.open.map((plan) => ({ id: plan.id, path: plan.path, itemCount: plan.items.length })),
    planRevision,
    verdicts: judged.map(({ verdict }) => verdict),
    findings: [...new Set(judged.flatMap(({ findings }) => findings))],
    problems: plans.problems,
    notes: [...snapshot.notes, ...describeScope(snapshot, plans)],
  };
}

/** What the verdicts are about. Pull requests into another branch are not ours to judge. */
function subjectsOf({ subject, pulls, base }: Snapshot, world: World | undefined): readonly Pull[] {
  const here = byNumber(pulls).filter((pull) => pull.base === base.branch);
  if (subject === 'all') return world ? here.filter((pull) => world.standing(pull).kind !== 'outsider') : here;
  return here.filter((pull) => ('pull' in subject ? pull.number === subject.pull : pull.branch === subject.branch));
}

function describeScope({ subject, pulls, base }: Snapshot, plans: PlanSet): string[] {
  const notes: string[] = [];
  const elsewhere =
    subject === 'all'
      ? undefined
      : pulls.find((pull) => 'pull' in subject && pull.number === subject.pull && pull.base !== base.branch);
  if (elsewhere)
    notes.push(
      `${nameOf(elsewhere)} goes into "${elsewhere.base}", and only pull requests into "${base.branch}" are judged here: no verdict`,
    );
  if (plans.open.length === 0 && plans.problems.length === 0) {
    notes.push(`no plan is open on "${base.branch}": looked into ${PLAN_DIRECTORY}/ at ${base.commit.slice(0, 10)}`);
  }
  return notes;
}

/** A verdict belongs to a head and a base. Item pull requests that share both share the worst of theirs; outsiders take it over. */
function conclude(
  pull: Pull,
  { pulls, base }: Snapshot,
  world: World | undefined,
  rule: (pull: Pull) => Ruling,
  planRevision: string,
): { verdict: Verdict; findings: readonly Finding[] } {
  const twins = byNumber(pulls).filter(
    (each) =>
      each.head === pull.head && each.base === pull.base && each !== pull && world?.standing(each).kind !== 'outsider',
  );
  const own = rule(pull);
  const isOutsider = world?.standing(pull).kind === 'outsider';
  const shared = world ? twins.map(rule) : [];
  const deciding = shared.length === 0 ? [own] : isOutsider ? shared : [own, ...shared];
  const findings = deciding.flatMap((each) => each.findings);
  const notes = shared.map((each) => `shares its head commit with ${nameOf(each.pull)}, so both carry one verdict`);
  return {
    findings,
    verdict: {
      ...partyOf(pull, own.progress),
      branch: pull.branch,
      head: pull.head,
      base: base.branch,
      planRevision,
      verdict: worst(findings),
      notes: [...own.notes, ...notes],
      ...(own.widen ? { widen: own.widen } : {}),
    },
  };
}

/** Rules whose red means that we could not decide. */
const UNDECIDED: ReadonlySet<string> = new Set([
  'incomplete-files',
  'branch-clash',
  'unprovable-claim',
  'plans-broken',
]);

function worst(findings: readonly Finding[]): Outcome {
  const errors = findings.filter(({ severity }) => severity === 'error');
  // A clash that a change of plans would bring is named by plan and item: its author can settle it.
  const isOfPlans = ({ rule, plan }: Finding) => rule === 'branch-clash' && plan !== undefined;
  if (errors.some((each) => UNDECIDED.has(each.rule) && !isOfPlans(each))) return 'error';
  return errors.length > 0 ? 'failure' : 'success';
}

function rulePull(pull: Pull, world: World, plans: PlanSet): Ruling {
  const standing = world.standing(pull);
  const draft = pull.draft ? ['it is a draft, and judged like any other'] : [];
  switch (standing.kind) {
    case 'item': {
      const subject = world.itemPull(pull, standing.progress);
      const findings = pull.changes.complete
        ? judgeItem(subject, world)
        : [incomplete(pull, pull.changes.reason, standing.progress)];
      return { pull, progress: standing.progress, findings, notes: draft, ...widened(subject, findings) };
    }
    case 'duplicate': {
      const blame = duplicateClaim.judge(pull, standing.first, standing.progress);
      return {
        pull,
        progress: standing.progress,
        findings: [toFinding(duplicateClaim.id, blame, pull, standing.progress)],
        notes: draft,
      };
    }
    case 'clash':
      return {
        pull,
        findings: [
          clash(
            pull,
            standing.claimants.map(({ plan, item }) => `${plan}/${item}`),
            world,
          ),
        ],
        notes: draft,
      };
    case 'outsider':
      return ruleOutsider(pull, standing.why, draft, world, plans);
  }
}

function judgeItem(subject: ItemPull, world: World): Finding[] {
  const { pull, progress, plan, item } = subject;
  const keys = item.isIntegration ? ['integration', 'scope'] : ['items', item.item, 'scope'];
  const at = { path: plan.path, ...plan.locate(keys) };
  const onPaths = subject.changes.flatMap((change) => {
    const blames = PATH_RULES.flatMap(({ id, judge: rule }) =>
      rule(change, subject, world).map((blame) => toFinding(id, { at, ...blame }, pull, progress)),
    );
    const isBlamed = blames.some(({ severity }) => severity === 'error');
    return isBlamed && isStale(pull, change, world) ? [staleBase(change, blames, subject, world)] : blames;
  });
  const whole = ITEM_RULES.flatMap(({ id, judge: rule }) =>
    rule(subject, world).map((blame) => toFinding(id, blame, pull, progress)),
  );
  return [...onPaths, ...whole, ...unprovableClaims(subject, world)];
}

/** One edit of the plan for all that a wider scope would settle. */
function widened({ plan, item }: ItemPull, findings: readonly Finding[]): Pick<Ruling, 'widen'> {
  const wants = findings.flatMap(({ widen, path, kind }) =>
    widen && path !== undefined && kind ? [{ path, kind }] : [],
  );
  return wants.length === 0 ? {} : { widen: widenFor(plan, item, wants) };
}

/** The path is at the base what it is at the head: not the author's doing, and mended without touching it. */
function staleBase(
  { path, kind }: Change,
  blames: readonly Finding[],
  { pull, progress }: ItemPull,
  { snapshot }: World,
): Finding {
  const base = snapshot.base.branch;
  const rules = [...new Set(blames.map(({ rule }) => rule))].join(', ');
  return toFinding(
    'stale-base',
    {
      path,
      kind,
      wanted: `a head that has "${base}" as it is now`,
      found: `"${path}" is listed as changed, yet it is the same on "${base}" (would be ${rules})`,
      message: `"${path}" is no longer a change against "${base}": the branch has an old state of "${base}"`,
      remedy: `merge "${base}" into the branch, or rebase onto it`,
    },
    pull,
    progress,
  );
}

/** Where the merged pull requests of a glob claim cannot all be listed, neither the item nor what waits for it can be decided. */
function unprovableClaims({ pull, progress, item }: ItemPull, world: World): Finding[] {
  return [progress, ...world.waitsFor(item)].flatMap((each) =>
    each.unprovable === undefined
      ? []
      : [
          toFinding(
            'unprovable-claim',
            {
              wanted: `every merged pull request of item "${each.item.item}"`,
              found: 'a glob whose pull requests cannot all be listed',
              message: `whether item "${each.item.item}" is finished cannot be decided: ${each.unprovable}`,
              remedy: `name the branch exactly in the plan on "${world.snapshot.base.branch}"`,
            },
            pull,
            progress,
          ),
        ],
  );
}

function ruleOutsider(pull: Pull, why: string, draft: readonly string[], world: World, plans: PlanSet): Ruling {
  const { snapshot, inquiry } = world;
  if (!pull.changes.complete)
    return { pull, findings: [incomplete(pull, pull.changes.reason)], notes: [...draft, why] };
  const changes = byPath(pull.changes.list);
  const planChange = changesPlans(changes) ? judgePlanChange(pull, changes, plans, snapshot, inquiry) : undefined;
  // Where the change cannot stand, the plans of today go on; where it touches nothing else, nothing else can be wrong.
  const after =
    planChange && planChange.after.problems.length === 0 && !changesOnlyPlans(changes)
      ? planChange.after.open
      : undefined;
  const judgedBy = after ? surveyWorld(withoutSelf(after, pull, world), snapshot, inquiry) : world;
  const isItemThen = after && judgedBy && judgedBy.standing(pull).kind !== 'outsider';
  if (isItemThen) return rulePull(pull, judgedBy, plans);
  const blames = OUTSIDER_RULES.flatMap(({ id, byBase, judge: rule }) => {
    const by = byBase ? world : judgedBy;
    return by ? rule(pull, changes, by).map((blame) => ({ rule: id, ...blame })) : [];
  });
  const findings = [...(planChange?.blames ?? []), ...blames].map(({ rule, ...blame }) => toFinding(rule, blame, pull));
  return { pull, findings, notes: [...draft, ...outsiderNotes(pull, why, world)] };
}

/** A pull request cannot admit itself: only the plans on the base do. */
function withoutSelf(after: readonly Plan[], pull: Pull, { plans }: World): Plan[] {
  const isAdmitted = (id: string) => plans.some((plan) => plan.id === id && admission(pull, [plan]));
  return after.map((plan) =>
    isAdmitted(plan.id) ? plan : { ...plan, admit: plan.admit.filter((each) => each.pull !== pull.number) },
  );
}

function outsiderNotes(pull: Pull, why: string, { plans, snapshot }: World): string[] {
  if (plans.length === 0) return [];
  const admitted = admission(pull, plans);
  return [
    why,
    ...(admitted ? [`plan "${admitted.plan.id}" admits it: ${admitted.reason}`] : []),
    ...(snapshot.settings.agents.length === 0
      ? ['scopes bind only pull requests from the branches that the plans list']
      : []),
  ];
}

/** Red for everybody, but for whoever mends the plans and nothing else. */
function ruleUnderBrokenPlans(pull: Pull, plans: PlanSet, snapshot: Snapshot, inquiry: Inquiry): Ruling {
  if (!pull.changes.complete) return { pull, findings: [incomplete(pull, pull.changes.reason)], notes: [] };
  if (changesOnlyPlans(pull.changes.list)) {
    const change = judgePlanChange(pull, pull.changes.list, plans, snapshot, inquiry);
    const findings = (change?.blames ?? []).map(({ rule, ...blame }) => toFinding(rule, blame, pull));
    return {
      pull,
      findings,
      notes: [
        `plans are broken on "${snapshot.base.branch}"; this pull request changes only plans, so it is judged by what it leaves`,
      ],
    };
  }
  const findings = plans.problems.map(({ message, hint, at }) =>
    toFinding(
      'plans-broken',
      {
        ...(at ? { at } : {}),
        wanted: `plans on "${snapshot.base.branch}" that can be read`,
        found: message,
        message: `"${at?.path ?? PLAN_DIRECTORY}" is broken on "${snapshot.base.branch}", so nothing can be judged: ${message}`,
        remedy: `${hint}${hint.endsWith('?') ? ' ' : '; '}a pull request that changes only files under "${PLAN_DIRECTORY}" can mend it`,
      },
      pull,
    ),
  );
  return { pull, findings, notes: [] };
}

function incomplete(pull: Pull, reason: string, progress?: Progress): Finding {
  return toFinding(
    'incomplete-files',
    {
      wanted: 'the complete list of changed files',
      found: reason,
      message: `the list of files that ${nameOf(pull)} changes cannot be proved complete: ${reason}`,
      // Git always gives whole lists, but of histories that meet.
      remedy:
        pull.number === undefined
          ? 'fetch the whole history of both, or make the branch anew from the base'
          : 'run the check again; if it stays, push a new commit or split the pull request',
    },
    pull,
    progress,
  );
}

function clash(pull: Pull, claimants: readonly string[], { snapshot, plans }: World): Finding {
  const names = claimants.map((each) => `"${each}"`).join(' and ');
  const [first] = plans.flatMap((plan) =>
    itemsOf(plan)
      .filter((item) => claimants.includes(`${item.plan}/${item.item}`))
      .map((item) => ({ plan, item })),
  );
  const at = first && {
    path: first.plan.path,
    ...first.plan.locate(first.item.isIntegration ? ['integration', 'branch'] : ['items', first.item.item, 'branch']),
  };
  return toFinding(
    'branch-clash',
    {
      ...(at ? { at } : {}),
      wanted: 'a branch that one unfinished item claims',
      found: `branch "${pull.branch}" is claimed by ${names}`,
      message: `which item branch "${pull.branch}" stands for cannot be decided: ${names} claim it`,
      remedy: `give each item a branch of its own in the plan on "${snapshot.base.branch}"`,
    },
    pull,
  );
}

function toFinding(rule: string, blame: Blame, pull: Pull, progress?: Progress): Finding {
  return { rule, severity: 'error', ...partyOf(pull, progress), ...blame };
}
