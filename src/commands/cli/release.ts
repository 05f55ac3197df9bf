/** `release [item]`: gives a claimed item back, if nobody has pushed work to its branch. */
import { type ClaimResult, takenBy } from '../../core/claim/outcome.js';
import { giveBack, headsOf } from '../../core/claim/take-once.js';
import { claimMatches } from '../../core/plan/branch-names.js';
import { type ItemRef, itemsOf, keyOf } from '../../core/plan/plan.js';
import { outcomeLines, shownOutcome } from '../../core/report/claim-text.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { visible } from '../../core/text/inert.js';
import { shellWord } from '../../core/text/shell.js';
import { type BranchHere, branchHere, deleteBranchHere } from '../../shell/git/claim-branches.js';
import { emptyClaimAt, sharedTip } from '../../shell/git/claim-commits.js';
import { type OpenedPlace, openPlace } from '../../shell/git/claim-place.js';
import { type ClaimRecords, openRecords } from '../../shell/git/claim-records.js';
import { removeClaudeRules } from '../../shell/git/claude-settings.js';
import { isAncestor } from '../../shell/git/merge-base.js';
import { removeWorktree } from '../../shell/git/remove-worktree.js';
import { type GitRepository, openRepository, withNewBranches } from '../../shell/git/repository.js';
import { readWorktreePlaces } from '../../shell/git/worktree-places.js';
import { type BaseStarts, readBaseStarts } from './base-starts.js';
import { unreachable } from './claim.js';
import type { CommandContext } from './context.js';
import { itemNamed, itemOfBranch } from './named-item.js';

export interface ReleaseOptions {
  readonly base?: string;
  readonly branch?: string;
  /** Also a claim that another clone made. */
  readonly force?: boolean;
}

/** @returns 0 if it was given back, 1 if not, 2 if a plan is broken */
export async function release(
  name: string | undefined,
  options: ReleaseOptions,
  here: CommandContext,
): Promise<number> {
  const { directory, terminal } = here;
  const before = await openRepository(directory);
  const place = await openPlace(before);
  const outOfDate = await place.refresh();
  const heads = await headsOf(place);
  if (!heads) throw unreachable(outOfDate);
  const repository = place.isRemote ? await withNewBranches(before) : before;
  const read = await readBaseStarts(repository, options.base, new Set(heads.keys()));
  const { judgement, plans, base } = read;
  if (judgement.problems.length > 0) {
    await terminal.print(here.json ? json('release', 2, judgement) : render(judgement, { colours: terminal.colours }));
    return 2;
  }
  const { root, head } = repository;
  const wanted = wantedOf(name, options.branch ?? head.branch, { plans, base, heads });
  const shared = sharedTip(repository, base);
  const { result, notes } = await releaseItem(wanted, options, {
    root,
    repository,
    place,
    heads,
    shared,
    records: await openRecords(repository),
  });
  const code = result.outcome === 'released' ? 0 : 1;
  const all = [...judgement.notes, ...notes];
  if (here.json)
    await terminal.print(json('release', code, { ...judgement, notes: all }, { claim: shownOutcome(result) }));
  else {
    const lines = [...outcomeLines(result, terminal.colours), ...all.map((note) => `note: ${visible(note)}`)];
    await terminal.print(lines.map((line) => `${line}\n`).join(''));
  }
  return code;
}

interface Releasing {
  readonly root: string;
  readonly repository: GitRepository;
  readonly place: OpenedPlace;
  readonly heads: ReadonlyMap<string, string>;
  /** The tip of the base that everybody has. */
  readonly shared: string;
  readonly records: ClaimRecords;
}

interface Released {
  readonly result: ClaimResult;
  readonly notes: readonly string[];
}

interface WantedRelease {
  /** The item that was named, or else the one whose branch it is. */
  readonly item?: ItemRef;
  /** Its names and globs, or only the branch that was named. */
  readonly branches: readonly string[];
  /** The claim has to be of the item. */
  readonly isNamed: boolean;
}

/** A claim outlives its item, whose id may change or which may leave the plan. So a branch is enough. */
function wantedOf(
  name: string | undefined,
  branch: string | undefined,
  { plans, base, heads }: Pick<BaseStarts, 'plans' | 'base'> & Pick<Releasing, 'heads'>,
): WantedRelease {
  const where = `on "${base.branch}"`;
  if (name !== undefined) {
    const hint = `If the plan no longer has it, name its branch: parallel-work release --branch <branch>`;
    const { item } = itemNamed(name, plans, where, hint);
    return { item, branches: item.branches, isNamed: true };
  }
  const owners = plans
    .flatMap(itemsOf)
    .filter((item) => item.branches.some((each) => claimMatches(each, branch ?? '')));
  if (owners.length !== 1 && branch !== undefined && branch !== base.branch && heads.has(branch))
    return { branches: [branch], isNamed: false };
  const { item } = itemOfBranch(branch, plans, where);
  return { item, branches: item.branches, isNamed: false };
}

async function releaseItem(
  { item, branches, isNamed }: WantedRelease,
  options: ReleaseOptions,
  releasing: Releasing,
): Promise<Released> {
  const { root, place, heads, shared, records } = releasing;
  let about: Pick<ClaimResult, 'item'> = item ? { item: { plan: item.plan, item: item.item } } : {};
  const kept = (why: string, more: Partial<ClaimResult> = {}): Released => ({
    result: { ...about, outcome: 'none', why, ...more },
    notes: [],
  });
  const [branch, tip] =
    [...heads].find(
      ([each]) => branches.some((claim) => claimMatches(claim, each)) && (options.branch ?? each) === each,
    ) ?? [];
  if (branch === undefined || tip === undefined) return kept('It has no claim.');
  const note = (await place.bring(branch, tip)) ? await emptyClaimAt(root, tip, shared) : undefined;
  if (!note) return kept(`The branch "${branch}" has more than a claim, and work is never deleted.`, { branch });
  if (isNamed && item && note.item !== keyOf(item))
    return kept(
      `The branch "${branch}" has the claim of item "${note.item}". To give that back, run: parallel-work release --branch ${shellWord(branch)}`,
      { branch },
    );
  const [plan = '', id = ''] = note.item.split('/');
  about = { item: { plan, item: id } };
  const isOwn = await records.isOwn(note.id, tip);
  // This clone made its own claims on what was the base then.
  if (!note.isOnBase && !isOwn)
    return kept(
      `The branch "${branch}" begins at a commit that the base branch does not have, so there may be work below the claim. If the base was only rewritten, run: git push --force-with-lease=refs/heads/${shellWord(branch)}:${tip} origin :refs/heads/${shellWord(branch)}`,
      { branch },
    );
  if (!options.force && !isOwn)
    return {
      result: {
        ...takenBy({ plan, item: id }, branch, note),
        why: 'It was claimed in another clone. To give it back anyway, use --force.',
      },
      notes: [],
    };
  const here = await branchHere(root, branch);
  // A branch that was made before the claim, or that has an earlier claim, has nothing that this one lacks.
  const hasWork =
    here !== undefined &&
    !(await isAncestor(root, here.commit, tip)) &&
    (await emptyClaimAt(root, here.commit, shared))?.isOnBase !== true;
  if (hasWork && !options.force)
    return kept(`The branch "${branch}" of this clone has other commits. To give the item back anyway, use --force.`, {
      branch,
    });
  // Git deletes no branch that is checked out.
  const before = place.isRemote ? undefined : await removeTree(here, releasing);
  if (before !== undefined) return kept(`The branch "${branch}" is checked out. ${before}`, { branch });
  const failed = await removeClaim(branch, tip, place);
  if (failed) return { result: { ...about, branch, ...failed }, notes: [] };
  await giveBack({ commit: tip, claims: branches }, place);
  for (const left of await records.takeOver()) if (left.id === note.id) await records.forget(left);
  const stays = place.isRemote && here ? await clearHere(branch, here, hasWork, releasing) : undefined;
  if (stays !== undefined && here?.worktree !== undefined) await removeClaudeRules(here.worktree);
  const notes = stays === undefined ? [] : [stays];
  return { result: { ...about, branch, outcome: 'released' }, notes };
}

/**
 * Removes the branch and the working tree that this clone has for the claim.
 *
 * @returns what stays and why, as sentences
 */
async function clearHere(
  branch: string,
  here: BranchHere,
  hasWork: boolean,
  releasing: Releasing,
): Promise<string | undefined> {
  const { commit, worktree } = here;
  if (hasWork) {
    const tree = worktree === undefined ? '' : ` So does the working tree "${worktree}".`;
    return `The branch "${branch}" of this clone has other commits, so it stays.${tree}`;
  }
  const why = await removeTree(here, releasing);
  if (why !== undefined) return `The working tree "${worktree}" stays. ${why}`;
  await deleteBranchHere(releasing.root, branch, commit);
  return undefined;
}

/** @returns why it stays, as sentences */
async function removeTree(here: BranchHere | undefined, { repository }: Releasing): Promise<string | undefined> {
  const path = here?.worktree;
  if (path === undefined) return undefined;
  const { common, listed } = await readWorktreePlaces(repository);
  const tree = listed.find((each) => each.path === path);
  if (path === repository.root) return 'This command runs in it. Check out another branch, or run this elsewhere.';
  if (!tree || tree.isMain) return `Check out another branch in it: git -C ${shellWord(path)} switch --detach`;
  if (tree.isLocked) return `Unlock it: git worktree unlock ${shellWord(path)}`;
  await removeClaudeRules(path);
  return removeWorktree(common, path);
}

/** Undefined if the branch is gone. */
async function removeClaim(
  branch: string,
  commit: string,
  place: OpenedPlace,
): Promise<Pick<ClaimResult, 'outcome' | 'why'> | undefined> {
  const answer = await place.remove(branch, commit);
  if (answer.kind === 'done') return undefined;
  const heads = await headsOf(place);
  if (!heads) throw unreachable(answer.words[0]);
  const tip = heads.get(branch);
  if (tip === undefined) return undefined;
  return tip === commit
    ? { outcome: 'refused', why: answer.words.join('\n') }
    : { outcome: 'none', why: `Meanwhile the branch "${branch}" has moved, and work is never deleted.` };
}
