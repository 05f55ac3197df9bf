/** What brings an unfinished item nearer to its end: the pull request to merge, or the line that the plan needs. */
import type { Inquiry } from '../inquiry.js';
import { claims } from '../merges.js';
import { isGlobClaim } from '../plan/branch-names.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import { nameOf, type Progress } from '../progress.js';
import type { Merged } from '../snapshot.js';
import type { World } from '../world.js';

export function whatToDo(progress: Progress, waitsFor: readonly Progress[], world: World, inquiry: Inquiry): string {
  const { item, pulls, merges, reverted, reopened, known } = progress;
  const [pull] = pulls;
  const base = world.snapshot.base.branch;
  const others = waitsFor.map((each) => `"${nameIn(progress, each)}"`).join(', ');
  if (reopened) return `merge ${nameOf(pull)} or close it`;
  if (pull) return others === '' ? `merge ${nameOf(pull)}` : `merge ${nameOf(pull)}, after ${others}`;
  if (reverted)
    return `merge it once more from ${branchWords(progress)}, or say "dropped: <reason>" of item "${item.item}" in the plan on "${base}"`;
  if (item.merged && known)
    return `correct "merged" of item "${item.item}" in the plan on "${base}", or merge a pull request from ${branchWords(progress)}`;
  const astray = merges.length === 0 ? uncounted(progress, world, inquiry) : undefined;
  if (astray !== undefined) return astray;
  if (!known) {
    return item.merged
      ? 'git cannot look up numbers: let the plan name the commit of the merge, "merged: { commit: <40 digits> }", or ask on GitHub'
      : `fetch ${branchWords(progress)}; if it was merged and deleted, say "merged: { commit: <40 digits> }" of item "${item.item}" in the plan on "${base}"`;
  }
  const open = `open a pull request from ${branchWords(progress)} into "${base}"`;
  return others === '' ? open : `${open}, once ${others} ${waitsFor.length === 1 ? 'is' : 'are'} finished`;
}

function nameIn({ item: { plan } }: Progress, { item }: Progress): string {
  return item.plan === plan ? item.item : keyOf(item);
}

function branchWords({ item: { branches } }: Progress): string {
  const [branch = ''] = branches;
  return isGlobClaim(branch) ? `a branch like "${branch}"` : `"${branch}"`;
}

/** The latest merge from a branch of the item that does not count, why not, and the line that makes it count. */
function uncounted({ item }: Progress, world: World, inquiry: Inquiry): string | undefined {
  const { snapshot } = world;
  const merge = snapshot.merged.findLast((each) => each.sameRepository && claims(item, each.branch));
  if (!merge) return undefined;
  const base = snapshot.base.branch;
  const name = merge.number === undefined ? `"${merge.branch}"` : `#${merge.number}`;
  if (merge.base !== base) return intoAnother(name, merge, world, inquiry);
  if (merge.mergeCommit === null || inquiry.reached(merge.mergeCommit) !== true)
    return `${name} was merged, but its merge commit is not in the history of "${base}": merge it again`;
  if (merge.changes.complete && merge.changes.list.length === 0)
    return `${name} was merged, but it changed no file: open another pull request, or say "dropped: <reason>" of the item`;
  return `${name} was merged before the plan listed item "${item.item}" with that branch, or for another item too: if it is this work, add ${line(merge)} to the item in the plan on "${base}"`;
}

function intoAnother(name: string, merge: Merged, world: World, inquiry: Inquiry): string {
  const base = world.snapshot.base.branch;
  const carrier = world.plans
    .flatMap(itemsOf)
    .map((item) => world.progress.get(keyOf(item)))
    .find((each) => each !== undefined && claims(each.item, merge.base));
  const where = carrier ? `"${merge.base}", the branch of item "${carrier.item.item}"` : `"${merge.base}"`;
  const said = `${name} was merged into ${where}, not into "${base}"`;
  if (merge.mergeCommit !== null && inquiry.reached(merge.mergeCommit) === true)
    return `${said}, and came with it: add ${line(merge)} to the item in the plan on "${base}"`;
  // A squash leaves another commit than the one that was merged there.
  const carried = carrier?.finished ? carrier.merges.findLast((each) => each.branch === merge.base) : undefined;
  if (carried?.mergeCommit)
    return `${said}; if it came with ${carried.number === undefined ? `"${carried.branch}"` : `#${carried.number}`}, add "merged: { commit: ${carried.mergeCommit} }" to the item in the plan on "${base}"`;
  const then = merge.number === undefined ? 'the commit' : line(merge);
  return `${said}: once "${merge.base}" is merged with a merge commit, add ${then} to the item in the plan; after a squash, "merged: { commit: <its 40 digits> }"`;
}

function line({ number, mergeCommit }: Merged): string {
  return number === undefined ? `"merged: { commit: ${mergeCommit ?? ''} }"` : `"merged: { pull: ${number} }"`;
}
