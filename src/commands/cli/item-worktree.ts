/** Makes the working tree of an item with its brief. */
import { briefOf } from '../../core/brief/brief.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import type { BaseState } from '../../core/progress/base-state.js';
import { visible } from '../../core/text/inert.js';
import { type MadeWorktree, makeWorktree, type RepositoryPlaces } from '../../shell/git/make-worktree.js';
import { startsIn } from '../../shell/git/start-places.js';
import type { CommandContext } from './context.js';
import type { ItemInPlan } from './named-item.js';

export interface ItemWorktreeOptions {
  readonly branch: string;
  /** The commit on which the branch is made if the clone lacks it. The default is the base. */
  readonly from?: string;
  readonly setup?: boolean;
}

export async function makeItemWorktree(
  { plan, item }: ItemInPlan,
  { basePlans, planState }: BaseState,
  { base }: Pick<Snapshot, 'base'>,
  { branch, from = base.commit, setup = false }: ItemWorktreeOptions,
  here: RepositoryPlaces,
  { terminal }: CommandContext,
): Promise<MadeWorktree> {
  const start = startsIn(here.repository, here.places, base)(item);
  const context = { planState, base: base.branch, planRevision: basePlans.revision, isDraft: false };
  return makeWorktree(here, plan, item, {
    branch,
    from,
    setup,
    brief: (worktree) =>
      briefOf(plan, item, { ...context, start: { ...start, branch: { name: branch, ref: branch }, worktree } })
        .markdown,
    onSetup: (command) => terminal.printError(`setup of "${visible(item.item)}": ${visible(command)}\n`),
  });
}
