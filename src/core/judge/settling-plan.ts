/**
 * Writes the plan that settles which branch may change which of the files that several branches change. It is linted before
 * anybody sees it.
 *
 * Branches come in the order in which they began. Each gets the files that no earlier one has. If that would take more than
 * half of its files away, or if it was started from an earlier one, it waits for that one instead and keeps them.
 */
import { type Facts, factsForProof, PENDING, type Pending } from '../facts/facts.js';
import type { ActiveWork } from '../facts/questions.js';
import type { PlanTree, Snapshot } from '../facts/snapshot.js';
import type { SettlingPlan, SharedPath, SharedWork } from '../finding.js';
import { fold, withParents } from '../globs/glob.js';
import { lintPlans } from '../lint/lint.js';
import { lintContext } from '../lint/lint-context.js';
import { append } from '../maps.js';
import { detachedPath, isDetached } from '../plan/branch-names.js';
import { type ItemContent, MOST_GLOBS, MOST_ITEMS } from '../plan/definition.js';
import { ID, planIdOf } from '../plan/directory.js';
import { globOf } from '../plan/glob-problems.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import { readPlans } from '../plan/read.js';
import { isPlanFile } from '../plan/scope.js';
import { sharedFileAt } from '../plan/shared-files.js';
import { quotedText } from '../plan/source.js';
import { type NewPlan, type PlanComment, writePlan } from '../plan/write.js';
import type { BasePlans } from '../progress/base-plans.js';
import { workBelow } from '../progress/shared-work.js';

/** A branch as an item of the plan. */
interface BranchPart {
  readonly id: string;
  readonly branch: string;
  /** The working tree that needs this branch first. */
  readonly worktree?: string;
  /** Each was changed by this branch and belongs to it. */
  readonly paths: readonly string[];
  /** The paths that it changes too, and the item that they belong to. */
  readonly others: readonly { readonly path: string; readonly owner: string }[];
  /** Items that go first. */
  readonly after: readonly string[];
}

export function proposePlan(
  work: readonly ActiveWork[],
  shared: readonly SharedPath[],
  basePlans: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
): Omit<SharedWork, 'paths'> | Pending {
  const involved = inOrder(involvedIn(work, shared));
  const order = involved.map(({ branch }) => detachedPath(branch) ?? branch);
  const generated = generatedIn(involved);
  const parts = divide(involved, new Set(generated), snapshot.base.branch);
  if (parts.length > MOST_ITEMS || !goSideBySide(parts)) return { order };
  const id = freeId(basePlans.tree);
  const path = `${PLAN_DIRECTORY}/${id}.yml`;
  const yaml = planText(parts, generated);
  const isSound = yaml === undefined ? false : hasNoError(id, yaml, basePlans.tree, snapshot, facts);
  if (isSound === PENDING) return PENDING;
  if (!isSound || yaml === undefined) return { order };
  return { proposal: { plan: id, path, base: snapshot.base.branch, yaml, newBranches: parts.flatMap(newBranch) } };
}

/** The branches that share a path, and those that they were started from. */
function involvedIn(work: readonly ActiveWork[], shared: readonly SharedPath[]): readonly ActiveWork[] {
  const below = workBelow(work);
  const sharers = new Set(shared.flatMap(({ branches }) => branches));
  const isSharer = ({ branch }: ActiveWork) => sharers.has(detachedPath(branch) ?? branch);
  const bases = new Set(work.filter(isSharer).flatMap((each) => [...below(each)]));
  return work.filter((each) => isSharer(each) || bases.has(each.branch));
}

/** The one that began first comes first, but none before the one that it was started from. */
function inOrder(work: readonly ActiveWork[]): readonly ActiveWork[] {
  const began = ({ began: seconds = Number.POSITIVE_INFINITY }: ActiveWork) => seconds;
  const waiting = [...work].sort((a, b) => (began(a) === began(b) ? 0 : began(a) - began(b)));
  const names = new Set(work.map(({ branch }) => branch));
  const done = new Set<string>();
  const ordered: ActiveWork[] = [];
  for (let left = waiting; left.length > 0; left = left.filter(({ branch }) => !done.has(branch))) {
    const next = left.find(({ on }) => on.every((name) => done.has(name) || !names.has(name))) ?? left[0];
    if (!next) break;
    done.add(next.branch);
    ordered.push(next);
  }
  return ordered;
}

/** Lock files and the like: every item may change them. */
function generatedIn(work: readonly ActiveWork[]): readonly string[] {
  const paths = work.flatMap(({ changes }) => changes.map(({ path }) => path));
  return [...new Set(paths)].filter((path) => sharedFileAt(path)?.isGenerated).sort();
}

function divide(work: readonly ActiveWork[], generated: ReadonlySet<string>, base: string): readonly BranchPart[] {
  const below = workBelow(work);
  const ids = new Map<string, string>();
  const after = new Map<string, ReadonlySet<string>>();
  const owners = new Map<string, string[]>();
  const ownersBelow = new Map<string, string[]>();
  return work.flatMap((each): BranchPart[] => {
    const paths = each.changes
      .filter(({ path, encoding }) => encoding === undefined && !isPlanFile(path) && !generated.has(path))
      .map(({ path }) => path);
    if (paths.length === 0) return [];
    const place = placeOf(each, base, ids);
    const first = [...below(each)].flatMap((name) => ids.get(name) ?? []);
    const before = (names: readonly string[]) => new Set(names.flatMap((name) => [name, ...(after.get(name) ?? [])]));
    const isBefore = before(first);
    const ownersOf = (path: string) =>
      [
        ...withParents(fold(path)).flatMap((folded) => owners.get(folded) ?? []),
        ...(ownersBelow.get(fold(path)) ?? []),
      ].filter((owner) => !isBefore.has(owner));
    const others = paths.flatMap((path) => {
      const [owner] = ownersOf(path);
      return owner === undefined ? [] : [{ path, owner }];
    });
    const waits = others.length * 2 > paths.length;
    const all = waits ? [...first, ...paths.flatMap(ownersOf)] : first;
    const given = new Set(waits ? [] : others.map(({ path }) => path));
    const own = paths.filter((path) => !given.has(path));
    ids.set(each.branch, place.id);
    after.set(place.id, before(all));
    for (const path of own) {
      const [folded = '', ...folders] = withParents(fold(path));
      append(owners, folded, place.id);
      for (const folder of folders) append(ownersBelow, folder, place.id);
    }
    const nearest = [...new Set(all)].filter((one) => !all.some((other) => after.get(other)?.has(one)));
    return [{ ...place, paths: own, others: waits ? [] : others, after: nearest }];
  });
}

/** The id and the branch of an item. Work on the base or on no branch needs a branch first. */
function placeOf(
  { branch, worktree }: ActiveWork,
  base: string,
  ids: ReadonlyMap<string, string>,
): Pick<BranchPart, 'id' | 'branch' | 'worktree'> {
  const isHomeless = isDetached(branch) || branch === base;
  const name = isHomeless ? (worktree ?? '') : branch;
  const taken = new Set(ids.values());
  const id = freeName(slug(name.slice(name.lastIndexOf('/') + 1)), taken);
  return isHomeless ? { id, branch: `work/${id}`, ...(worktree === undefined ? {} : { worktree }) } : { id, branch };
}

function newBranch({ branch, worktree }: BranchPart): SettlingPlan['newBranches'] {
  return worktree === undefined ? [] : [{ branch, worktree }];
}

function slug(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return ID.test(id) ? id : 'work';
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name.slice(0, 58)}-${number}`;
  return free;
}

function freeId(tree: PlanTree | null): string {
  return freeName('current-work', new Set(tree?.files.map(({ name }) => planIdOf(name) ?? '')));
}

/** Whether any two items need not wait for each other. If not, a plan has no use. */
function goSideBySide(parts: readonly BranchPart[]): boolean {
  const before = new Map<string, ReadonlySet<string>>();
  for (const { id, after } of parts)
    before.set(id, new Set(after.flatMap((name) => [name, ...(before.get(name) ?? [])])));
  return parts.some(({ id }, index) => (before.get(id)?.size ?? 0) < index);
}

const MOST_COMMENTED = 5;

/** Undefined if it would break the limits of a plan. */
function planText(parts: readonly BranchPart[], generated: readonly string[]): string | undefined {
  const usersOf = usersByPlace(parts);
  const scopes = parts.map((part) => globsOf(part, usersOf));
  if ([generated, ...scopes].some(({ length }) => length > MOST_GLOBS)) return undefined;
  const items = parts.map(({ id, branch, after }, index): [string, ItemContent] => [
    id,
    { branch, scope: [...(scopes[index] ?? [])], ...(after.length > 0 ? { depends_on: [...after] } : {}) },
  ]);
  const plan: NewPlan = {
    task: 'Let the branches that exist go side by side',
    ...(generated.length > 0 ? { generated: generated.map(globOf) } : {}),
    rules: { 'missing-part': 'off', 'shared-file': 'off' },
    items: new Map(items),
  };
  return writePlan(plan, [
    { keys: [], text: 'Each file belongs to the branch that began first.' },
    { keys: ['rules'], text: 'These branches exist already.' },
    ...parts.flatMap(takenOut),
  ]);
}

function takenOut({ id, others }: BranchPart): readonly PlanComment[] {
  if (others.length === 0) return [];
  const more = others.length - MOST_COMMENTED;
  const lines = [
    ...others.slice(0, MOST_COMMENTED).map(({ path, owner }) => `Without ${quotedText(path)}: "${owner}" has it.`),
    ...(more > 0 ? [`And without ${more} more that earlier items have.`] : []),
  ];
  return [{ keys: ['items', id, 'scope'], text: lines.join('\n') }];
}

/** Above this number, folders that only this branch changes take the place of their files. */
const MOST_NAMED = 30;

type PlaceUsers = ReadonlyMap<string, BranchPart | typeof SEVERAL>;

const SEVERAL = 'several';

/** For each path of the parts and each folder above it, which of the parts has it, or files in it. */
function usersByPlace(parts: readonly BranchPart[]): PlaceUsers {
  const users = new Map<string, BranchPart | typeof SEVERAL>();
  for (const part of parts) {
    const places = new Set(part.paths.flatMap((path) => withParents(fold(path))));
    for (const place of places) users.set(place, users.has(place) ? SEVERAL : part);
  }
  return users;
}

function globsOf(part: BranchPart, usersOf: PlaceUsers): readonly string[] {
  if (part.paths.length <= MOST_NAMED) return part.paths.map(globOf);
  const ofOthers = new Set(part.others.flatMap(({ path }) => withParents(fold(path))));
  const isClosed = (folder: string) => ofOthers.has(folder) || usersOf.get(folder) !== part;
  const globs = part.paths.map((path) => {
    // The whole of a top-level folder would be too vague.
    const folder = withParents(path)
      .slice(1)
      .findLast((each) => each.includes('/') && !isClosed(fold(each)) && !PLAN_DIRECTORY.startsWith(each));
    return folder === undefined ? globOf(path) : `${globOf(folder)}/**`;
  });
  return [...new Set(globs)];
}

/** Whether the plan can be read on the base and `lint` finds no error in it. */
function hasNoError(
  id: string,
  text: string,
  tree: PlanTree | null,
  snapshot: Snapshot,
  facts: Facts,
): boolean | Pending {
  const { base, repository } = snapshot;
  const files = [...(tree?.files ?? []), { name: `${id}.yml`, mode: '100644', oid: id, text }];
  const set = readPlans({ id, files }, { branch: base.branch, defaultBranch: repository.defaultBranch });
  if (set.problems.length > 0) return false;
  if (facts.files({ revision: base.commit }) === PENDING) return PENDING;
  const context = lintContext({ ...set, inert: [] }, null, snapshot, factsForProof(snapshot), { files: true });
  if (context === PENDING) return false;
  return lintPlans({ ...context, withoutWays: true }).every(({ severity }) => severity !== 'error');
}
