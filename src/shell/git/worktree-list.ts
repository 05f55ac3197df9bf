/** The working trees of the repository, as Git has recorded them. */
import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { git } from './git.js';
import { type GitRepository, readIfThere } from './repository.js';

export interface ListedWorktree {
  readonly path: string;
  readonly commit: string;
  /** Absent if the head is detached. */
  readonly branch?: string;
  /** The main working tree, whose `.git` is the repository itself. */
  readonly isMain: boolean;
  /** Set if it is no longer at this place. */
  readonly movedFrom?: string;
  readonly isLocked: boolean;
}

export async function commonDirectoryOf({ gitDirectory }: GitRepository): Promise<string> {
  const named = (await readIfThere(join(gitDirectory, 'commondir')))?.trim();
  return realpath(named === undefined ? gitDirectory : resolve(gitDirectory, named));
}

export async function listWorktrees(repository: GitRepository, common: string): Promise<ListedWorktree[]> {
  const { root } = repository;
  const args = ['worktree', 'list', '--porcelain'];
  // Git before 2.36 does not know `-z`. It prints a help text and ends with 129.
  const separated = await git(root, [...args, '-z'], { codes: [0, 129] });
  const [text, end] = separated.includes(0) ? [separated, '\0'] : [await git(root, args), '\n'];
  const here = await recordedPlace(repository, common);
  const main = here?.isMain ? root : await configuredPlace(root, common);
  return text
    .toString('utf8')
    .split(`${end}${end}`)
    .flatMap((record, index): ListedWorktree[] => {
      const lines = record.split(end);
      const value = (key: string) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
      const [listed, commit, ref] = [value('worktree'), value('HEAD'), value('branch')];
      // A bare repository has no head.
      if (listed === undefined || commit === undefined) return [];
      const isMain = index === 0;
      const path = (isMain ? main : here?.path === listed ? root : undefined) ?? listed;
      return [
        {
          path,
          commit,
          isMain,
          isLocked: lines.some((line) => line === 'locked' || line.startsWith('locked ')),
          ...(ref?.startsWith('refs/heads/') ? { branch: ref.slice('refs/heads/'.length) } : {}),
          ...(isMain || path === listed ? {} : { movedFrom: listed }),
        },
      ];
    });
}

/**
 * Finds the current working tree in the list. Git lists the place that the repository has recorded: the old one if the
 * working tree was moved, and the repository itself if the main working tree is elsewhere, as in a submodule.
 */
async function recordedPlace({ hasFiles, gitDirectory }: GitRepository, common: string) {
  if (!hasFiles) return undefined;
  const recorded = (await readIfThere(join(gitDirectory, 'gitdir')))?.trim();
  const isMain = (await realpath(gitDirectory)) === common;
  return { isMain, ...(recorded === undefined ? {} : { path: dirname(resolve(gitDirectory, recorded)) }) };
}

/** The place of the main working tree, if it is not around the repository. */
async function configuredPlace(root: string, common: string): Promise<string | undefined> {
  const args = ['config', '--file', join(common, 'config'), '--get', 'core.worktree'];
  const place = (await git(root, args, { codes: [0, 1] })).toString('utf8').replace(/\n$/, '');
  return place === '' ? undefined : resolve(common, place);
}
