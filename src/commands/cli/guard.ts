/** `guard`: refuses what leaves the scope of the checked-out item, before an edit, after a command, or before a commit. */
import { Failure } from '../../core/failure.js';
import type { CommandContext } from './context.js';
import type { GuardOptions } from './guarded-branch.js';

export async function guard(options: GuardOptions, here: CommandContext): Promise<number> {
  const layers = [options.hook, options.tree, options.staged].filter((each) => each === true).length;
  if (layers !== 1) {
    const hint =
      'Give exactly one of --hook (before an edit), --tree (the working tree) and --staged (the next commit).';
    throw new Failure('usage', layers === 0 ? 'No option says what to guard.' : 'Only one thing can be guarded.', hint);
  }
  if (options.hook) {
    const { guardHook } = await import('./guard-hook.js');
    return guardHook(options, here);
  }
  if (options.tree) {
    const { guardTree } = await import('./guard-tree.js');
    return guardTree(options, here);
  }
  const { guardStaged } = await import('./guard-staged.js');
  return guardStaged(options, here);
}
