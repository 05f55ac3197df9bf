/** The ways out of findings. What they promise is held by tests that apply every one of them. */
import type { Change, Pull, Snapshot } from '../facts/snapshot.js';
import type { FindingDraft, PlanEdit, Way } from '../finding.js';
import { forbids, withParents } from '../globs/glob.js';
import { isDetached } from '../plan/branch-names.js';
import { globsFor } from '../plan/scope.js';
import { admitEdit, claimEdit, lineEdit } from '../plan/widening.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { isSafeFor } from '../progress/path-hazards.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { visible } from '../text/inert.js';

type Offer = Required<Pick<FindingDraft, 'remedy' | 'ways'>>;

/** The way to try first comes first. */
export function offer(...ways: readonly (Way | undefined)[]): Offer {
  const offered = ways.filter((way) => way !== undefined);
  return { remedy: remedyOf(offered), ways: offered };
}

export function remedyOf(ways: readonly Way[]): string {
  return ways
    .map(({ title }, index) => (index === 0 ? title : title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())))
    .join('; or ');
}

/** Nothing can be applied as it is printed: somebody has to decide. */
export function decide(title: string): Way {
  return { kind: 'person', title };
}

/** @param changes all of the pull request: what stands in the way of the path goes too */
export function takeOut(change: Change, changes: readonly Change[], pull: Pull, snapshot: Snapshot): Way {
  const other = change.renamedTo ?? change.renamedFrom;
  const title = other === undefined ? `Take it out of ${workOf(pull)}` : `Take the renaming out of ${workOf(pull)}`;
  const command = removal(entangled([change], changes), pull, snapshot);
  return { kind: 'remove-path', title, ...(command === undefined ? {} : { command }) };
}

function workOf(pull: Pull): string {
  return pull.number === undefined ? 'this branch' : 'this pull request';
}

/** With the other ends of renames, and with what is created where no checkout can hold the paths beside it. */
export function entangled(blamed: readonly Change[], changes: readonly Change[]): readonly Change[] {
  const names = new Set(blamed.flatMap(({ path, renamedTo, renamedFrom }) => [path, renamedTo, renamedFrom]));
  const restored = new Set(changes.flatMap(({ path, kind }) => (kind !== 'create' && names.has(path) ? path : [])));
  const parents = new Set([...restored].flatMap((path) => withParents(path)));
  const isInTheWay = ({ path, kind }: Change) =>
    kind === 'create' && (parents.has(path) || withParents(path).some((each) => restored.has(each)));
  return changes.filter((each) => names.has(each.path) || isInTheWay(each));
}

/** Undefined for a name that no shell can be given, and for a fork, whose clone may call the base as it likes. */
export function removal(changes: readonly Change[], pull: Pull, snapshot: Snapshot): string | undefined {
  if (!pull.sameRepository || changes.some(({ path, encoding }) => encoding === 'invalid' || visible(path) !== path))
    return undefined;
  const named = (isNamed: (change: Change) => boolean) => changes.filter(isNamed).map(({ path }) => path);
  const created = named(({ kind }) => kind === 'create');
  const others = named(({ kind }) => kind !== 'create');
  const mayBeUncommitted = (pull.uncommitted ?? 0) > 0 ? named(({ kind }) => kind !== 'delete') : [];
  const base = shellWord(baseName(snapshot));
  const steps = [
    git('stash push --include-untracked', mayBeUncommitted),
    git(mayBeUncommitted.length > 0 ? 'rm --ignore-unmatch' : 'rm', created),
    git(`checkout "$(git merge-base ${base} HEAD)"`, others),
  ].filter((step) => step !== undefined);
  return steps.join(' && ');
}

function git(command: string, paths: readonly string[]): string | undefined {
  if (paths.length === 0) return undefined;
  // What git takes for a pattern, or for the start of one.
  const literal = paths.some((path) => /[*?[\\]|^:/.test(path)) ? ' --literal-pathspecs' : '';
  return `git${literal} ${command} -- ${paths.map(shellWord).join(' ')}`;
}

export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The base as a clone calls it. */
function baseName({ source, base }: Snapshot): string {
  return source === 'github' ? `origin/${base.branch}` : (base.ref ?? base.branch);
}

/** @param title where there is more to say than that the branch is behind */
export function mergeBase(snapshot: Snapshot, title?: string): Way {
  const { branch } = snapshot.base;
  const merge = `git merge ${shellWord(baseName(snapshot))}`;
  // Spelt out, since a clone of one branch fetches nothing else otherwise.
  const fetch = `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)} && `;
  return {
    kind: 'merge-base',
    title: title ?? `Merge "${branch}" into this branch, or rebase onto it`,
    command: `${snapshot.source === 'github' ? fetch : ''}${merge}`,
  };
}

/** Undefined where the other item may not change the path so, or a third one changes it too. */
export function leaveTo(
  change: Change,
  pull: Pull,
  owner: Pick<Progress, 'item' | 'plan' | 'merges'>,
  planState: PlanState,
): Way | undefined {
  const { path, kind } = change;
  const { item, plan, merges } = owner;
  const isAllowed =
    allowedKinds(item, plan, path, merges).includes(kind) &&
    !globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path)) &&
    isSafeFor(item, change, pull, planState.facts);
  const isInTheWay = planState
    .collisions({ item, changes: [change] })
    .some(({ theirs, other }) => other.pull !== pull || theirs.path !== path);
  if (!isAllowed || isInTheWay) return undefined;
  return { kind: 'leave-to', title: `Leave it to item "${item.item}"` };
}

/** The pull request of another item. What it deletes would be gone from the base then, so nobody can wait for that. */
export function waitFor(pull: Pull, { base }: Snapshot): Way {
  return { kind: 'wait-for', title: `Wait until ${pullName(pull)} has merged, and then merge "${base.branch}"` };
}

/** Checked before it is printed: a plan edit that does not work is not offered. */
export function editPlan(edit: PlanEdit, title: string): Way {
  return { kind: 'edit-file', title, edits: [lineEdit(edit)] };
}

/** One line, which the title can say: nothing else prints it. */
function editPlanLine(edit: PlanEdit, title: string): Way {
  const way = editPlan(edit, title);
  const { line, remove, insert } = lineEdit(edit);
  const place = remove > 0 ? `line ${line} becomes` : `after line ${line - 1} add`;
  return { ...way, title: `${title}: ${place} "${insert.join(' ').trim()}"` };
}

/**
 * The branch becomes the item's. Undefined where it cannot, or where it changes what the item may not: a fork is no item,
 * and an item has one open pull request.
 */
export function claim(
  pull: Pull,
  changes: readonly Change[],
  { item, plan, pulls, merges, finished }: Progress,
  { base }: Snapshot,
): Way | undefined {
  const isIts = ({ path, kind }: Change) => allowedKinds(item, plan, path, merges).includes(kind);
  if (finished || !pull.sameRepository || pulls.length > 0 || isDetached(pull.branch)) return undefined;
  if (changes.length === 0 || !changes.every(isIts)) return undefined;
  return editPlanLine(
    claimEdit(plan, item, pull.branch),
    `If this is the work of item "${item.item}", add branch "${pull.branch}" to it in the plan on "${base.branch}"`,
  );
}

/** Undefined for a branch, which no plan can admit: git knows no numbers. */
export function admit(
  pull: Pull,
  { item, plan }: Pick<Progress, 'item' | 'plan'>,
  { base }: Snapshot,
): Way | undefined {
  if (pull.number === undefined) return undefined;
  return editPlanLine(
    admitEdit(plan, item, pull.number, 'say why'),
    `Have ${pullName(pull)} admitted by plan "${plan.id}" on "${base.branch}", with a reason`,
  );
}
