/** Where the working trees of items are: beside the repository, whichever of its working trees a command runs in. */
import { basename, dirname, join } from 'node:path';
import type { ItemRef } from '../../core/plan/plan.js';
import { worktreeFolder } from '../../core/text/start-work.js';
import type { GitRepository } from './repository.js';
import { commonDirectoryOf, type ListedWorktree, listWorktrees } from './worktree-list.js';

export interface WorktreePlaces {
  /** The directory that all working trees share: `.git` of the main one, or the bare repository. */
  readonly common: string;
  /** The name of the folder of the repository. */
  readonly name: string;
  readonly listed: readonly ListedWorktree[];
  readonly pathFor: (item: ItemRef) => string;
}

export async function readWorktreePlaces(repository: GitRepository): Promise<WorktreePlaces> {
  const common = await commonDirectoryOf(repository);
  const listed = await listWorktrees(repository, common);
  const main = listed.find(({ isMain }) => isMain)?.path ?? common;
  // A hidden bare repository is in the folder that holds its working trees.
  const isHidden = main === common && basename(common).startsWith('.');
  const name = basename(isHidden ? dirname(common) : main).replace(/(?<=.)\.git$/, '');
  return { common, name, listed, pathFor: (item) => join(dirname(main), worktreeFolder(name, item)) };
}
