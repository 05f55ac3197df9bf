/**
 * On the command line there are no pull requests that say which branch is stacked on which. Two open branches may share
 * commits that the base lacks. These commits are charged to one of the two items, if the plans say to which, and the other
 * branch is judged as stacked on that one. If the plans do not say it, they are charged to a branch that keeps a change which the
 * other one has taken back. Merged in any order, that change would be gone for both.
 */
import { allKnown, type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { Answer } from '../facts/questions.js';
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import { remembered } from '../maps.js';
import { isDetached } from '../plan/branch-names.js';
import { type Item, keyOf } from '../plan/plan.js';
import { dependenciesOf } from '../plan/waves.js';
import { allowedKinds } from './allowed-kinds.js';
import { leewayOf } from './leeway.js';
import type { PlanState } from './plan-state.js';
import type { Dependencies, Progress } from './progress.js';
import { type PlanBases, stacksOf } from './stacks.js';

type Shared = Answer<'shared'>[number];

/** An open branch, and the item that it works for. An unlisted one works for none. */
interface Branch {
  readonly pull: Pull;
  readonly changes: readonly Change[];
  readonly progress?: Progress;
}

/** A branch that is built on another one. */
interface Charge {
  readonly above: Branch;
  readonly below: Branch;
  /** The last shared commit that is charged to the item of `below`. */
  readonly shared: Shared;
}

/** The same snapshot, in which each branch that is built on an item's branch has that one as its base and only its own changes. */
export function withStackedBranches(bases: PlanBases, planState: PlanState): Snapshot | Pending {
  const { snapshot, facts } = planState;
  if (snapshot.source !== 'git') return snapshot;
  const branches = snapshot.pulls.flatMap((pull) => branchOf(pull, planState));
  if (branches.length < 2) return snapshot;
  const shared = facts.shared({ heads: branches.map(({ pull }) => pull.head).join(' ') });
  if (shared === PENDING) return PENDING;
  const charges = chargesOf(branches, shared, planState);
  if (charges.size === 0) return snapshot;
  const onBranches = snapshot.pulls.map((pull) => {
    const charge = charges.get(pull);
    return charge ? onBelow(charge, facts) : pull;
  });
  const pulls = allKnown(onBranches);
  if (pulls === PENDING) return PENDING;
  // A chain that ends elsewhere, or in a loop, would leave its branches without a verdict.
  const { isJudged } = stacksOf(bases, { ...snapshot, pulls }, facts);
  return { ...snapshot, pulls: pulls.map((pull, at) => (isJudged(pull) ? pull : (snapshot.pulls[at] ?? pull))) };
}

function branchOf(pull: Pull, { roleOf }: PlanState): Branch[] {
  const role = roleOf(pull);
  if (!pull.changes.complete || role.kind === 'clash' || isDetached(pull.branch)) return [];
  return [{ pull, changes: pull.changes.list, ...('progress' in role ? { progress: role.progress } : {}) }];
}

function chargesOf(
  branches: readonly Branch[],
  shared: readonly Shared[],
  planState: PlanState,
): ReadonlyMap<Pull, Charge> {
  const dependencies = dependenciesOf(planState.plans);
  const charges = new Map<Pull, Charge>();
  for (const { one, other, last } of pairsOf(branches, shared)) {
    const own = ownPart(one, other, last, charges);
    const below = chargedTo(one, other, own, last, dependencies) ?? keeperOf(one, other, own, planState);
    if (!below) continue;
    const above = below === one ? other : one;
    // If two branches share the same last commit with it, it was begun from the one whose head is that commit.
    const isBetter = charges.get(above.pull)?.shared !== last || below.pull.head === last.commit;
    if (isBetter) charges.set(above.pull, { above, below, shared: last });
  }
  return charges;
}

interface BranchPair {
  readonly one: Branch;
  readonly other: Branch;
  readonly last: Shared;
}

/** Each pair with the last commit that it shares, those with the oldest such commit first. */
function pairsOf(branches: readonly Branch[], shared: readonly Shared[]): readonly BranchPair[] {
  const pairs: BranchPair[] = [];
  const met = new Map<Branch, Set<Branch>>();
  for (const last of shared.toReversed()) {
    const heads = new Set(last.heads);
    const holders = branches.filter(({ pull }) => heads.has(pull.head));
    for (const one of holders) {
      // A pair of a branch with itself is charged to nobody.
      const partners = remembered(met, one, () => new Set());
      for (const other of holders) {
        if (partners.has(other)) continue;
        partners.add(other);
        remembered(met, other, () => new Set()).add(one);
        pairs.push({ one, other, last });
      }
    }
  }
  return pairs.toReversed();
}

/** What shared commits change that are not charged to a third item already. */
function ownPart(one: Branch, other: Branch, last: Shared, charges: ReadonlyMap<Pull, Charge>): readonly Change[] {
  const earlier = [one, other].map(({ pull }) => charges.get(pull)?.shared);
  for (const { commit, changes } of last.since) {
    const before = earlier.find((shared) => shared?.commit === commit);
    if (before) return changesAfter(before, last.changes, changes);
  }
  return last.changes;
}

function chargedTo(
  one: Branch,
  other: Branch,
  changes: readonly Change[],
  { commit }: Shared,
  dependencies: Dependencies,
): Branch | undefined {
  const [mine, theirs] = [one.progress, other.progress];
  if (!mine || !theirs) {
    const [unlisted, listed] = mine ? [other, one] : [one, other];
    return isOn(unlisted.pull, listed, changes, commit) ? listed : undefined;
  }
  if (keyOf(mine.item) === keyOf(theirs.item)) {
    const [end, ...others] = [one, other].filter(({ pull }) => pull.head === commit);
    return others.length === 0 ? end : undefined;
  }
  const dependsOn = (a: Item, b: Item) => dependencies(a).has(keyOf(b));
  if (dependsOn(mine.item, theirs.item)) return other;
  if (dependsOn(theirs.item, mine.item)) return one;
  const [isMine, isTheirs] = [mayMake(mine, changes), mayMake(theirs, changes)];
  return isMine === isTheirs ? undefined : isMine ? one : other;
}

/** The one that still has a change of the shared commits that the other one has taken back, if its item may make all that it has. */
function keeperOf(one: Branch, other: Branch, shared: readonly Change[], planState: PlanState): Branch | undefined {
  if (one.progress && other.progress && keyOf(one.progress.item) === keyOf(other.progress.item)) return undefined;
  if (keepsAll(one, shared) && keepsAll(other, shared)) return undefined;
  // In any order in which the branches are read, it is the same one.
  const [first, second] = one.pull.branch < other.pull.branch ? [one, other] : [other, one];
  const isKeeper = (branch: Branch, rest: Branch) => {
    const kept = shared.filter(({ path }) => pathsOf(branch).has(path));
    return kept.some(({ path }) => !pathsOf(rest).has(path)) && mayKeep(branch, kept, planState);
  };
  if (isKeeper(first, second)) return first;
  return isKeeper(second, first) ? second : undefined;
}

function mayKeep({ pull, progress }: Branch, kept: readonly Change[], planState: PlanState): boolean {
  if (!progress) return false;
  const { covers } = leewayOf(planState.itemPull(pull, progress), planState);
  return kept.every((change) => mayMake(progress, [change]) || covers(change.path));
}

const keeping = new WeakMap<readonly Change[], Map<Branch, boolean>>();

/** Almost always, and asked about each pair of branches. */
function keepsAll(branch: Branch, shared: readonly Change[]): boolean {
  const known = remembered(keeping, shared, () => new Map<Branch, boolean>());
  return remembered(known, branch, () => shared.every(({ path }) => pathsOf(branch).has(path)));
}

const paths = new WeakMap<readonly Change[], ReadonlySet<string>>();

function pathsOf({ changes }: Branch): ReadonlySet<string> {
  return remembered(paths, changes, () => new Set(changes.map(({ path }) => path)));
}

/** Is the unlisted branch built on the item's, and not the other way round? Otherwise it contains only shared commits. */
function isOn(
  { head, uncommitted = 0 }: Pull,
  { pull, progress }: Branch,
  changes: readonly Change[],
  commit: string,
): boolean {
  if (!progress) return false;
  const isItsEnd = pull.head === commit;
  if (head === commit) return isItsEnd && uncommitted > 0;
  return isItsEnd || mayMake(progress, changes);
}

function mayMake({ item, plan, merges }: Progress, changes: readonly Change[]): boolean {
  return changes.every(({ path, kind }) => allowedKinds(item, plan, path, merges).includes(kind));
}

function onBelow({ above: { pull, changes }, below, shared }: Charge, facts: Facts): Pull | Pending {
  const since = facts.stacked({ revision: pull.revision, upon: shared.commit });
  if (since === PENDING) return PENDING;
  if (since === null) return pull;
  const list = changesAfter(shared, changes, since);
  return { ...pull, base: below.pull.branch, changes: { complete: true, list } };
}

/**
 * For paths that the shared commits do not change, the changes against the base are right, even if the base was merged since.
 * For the others, the changes against the shared commit are right, because the branch may revert what that commit did.
 */
function changesAfter({ changes }: Shared, whole: readonly Change[], since: readonly Change[]): readonly Change[] {
  const before = new Set(changes.map(({ path }) => path));
  return [...whole.filter(({ path }) => !before.has(path)), ...since.filter(({ path }) => before.has(path))];
}

type SharedAnswers = NonNullable<Snapshot['answers']['shared']>;

/** For each head that was asked about, the heads that share commits with it, and those that do not. */
const sharing = new WeakMap<SharedAnswers[number], ReadonlyMap<string, ReadonlySet<string>>>();

/** Whether two open branches share commits that the base lacks. Git only. Undefined if that was not asked of both. */
export function shareCommits(one: Pull, other: Pull, { answers }: Snapshot): boolean | undefined {
  for (const answered of answers.shared ?? []) {
    const partners = remembered(sharing, answered, () => partnersIn(answered));
    const own = partners.get(one.head);
    if (own && partners.has(other.head)) return one.head === other.head || own.has(other.head);
  }
  return undefined;
}

function partnersIn({ heads, answer }: SharedAnswers[number]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map(heads.split(' ').map((head) => [head, new Set<string>()]));
  for (const { heads: holders } of answer)
    for (const one of holders) for (const other of holders) partners.get(one)?.add(other);
  return partners;
}
