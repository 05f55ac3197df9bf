/** `guard --staged`: reports what the next commit changes outside the scope, for the pre-commit hook of Git. */

import { pathNameOf } from '../../shell/git/path-name.js';
import { openRepository, requireFiles } from '../../shell/git/repository.js';
import { readIndexStatus } from '../../shell/git/status.js';
import type { CommandContext } from './context.js';
import { type GuardOptions, judgeBranch } from './guarded-branch.js';
import { reportPaths } from './path-report.js';

export async function guardStaged({ base }: GuardOptions, here: CommandContext): Promise<number> {
  const { directory } = here;
  const repository = await openRepository(directory);
  requireFiles(repository);
  // The first commit of a branch has nothing in common with the base, so there is no change to judge.
  if (repository.head.commit === null) return reportPaths(undefined, 'The next commit', here);
  const staged = [...(await readIndexStatus(repository)).keys()].map((raw) => pathNameOf(raw).path);
  const wanted = new Set(staged);
  const judged =
    wanted.size === 0
      ? undefined
      : await judgeBranch({ directory, base, fromIndex: true, wanted, protectsSettings: false });
  return reportPaths(judged, 'The next commit', here);
}
