/**
 * Checks a commit out into a folder with a Git directory of its own, which borrows the objects of the repository and of the
 * rehearsal. `git worktree add` would write into the repository. No hook and no filter of the user runs.
 */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure } from '../../core/failure.js';
import { reasonOf } from '../../core/system-error.js';
import { attemptGit, git, type ScratchPlace } from './git.js';
import { quotedPath, rawPath } from './path-name.js';
import { readIfThere } from './repository.js';

export interface CheckedOutBase {
  readonly branch: string;
  readonly commit: string;
}

/** @param directory does not exist yet */
export async function checkOut(
  directory: string,
  scratch: ScratchPlace,
  commit: string,
  base: CheckedOutBase,
): Promise<void> {
  const elsewhere = { elsewhere: true } as const;
  const format = `--object-format=${commit.length === 64 ? 'sha256' : 'sha1'}`;
  const files = ['-c', 'init.defaultRefFormat=files'];
  await git(scratch.directory, [...files, 'init', '--quiet', '--template=', format, directory], elsewhere);
  const own = join(directory, '.git');
  mkdirSync(join(own, 'objects', 'info'), { recursive: true });
  mkdirSync(join(own, 'info'), { recursive: true });
  // A line that begins with a quote is read in the C style: https://git-scm.com/docs/gitrepository-layout
  const alternates = [scratch.objects, scratch.alternate].map((path) => `${quotedPath(rawPath(path))}\n`);
  writeFileSync(join(own, 'objects', 'info', 'alternates'), alternates.join(''));
  // Filters such as the one of Git LFS can write into the repository and use the network.
  appendFileSync(join(own, 'info', 'attributes'), '* -filter\n');
  // A clone that lacks a part of the history says where it ends.
  const shallow = await readIfThere(join(dirname(scratch.alternate), 'shallow'));
  if (shallow !== undefined) writeFileSync(join(own, 'shallow'), shallow);
  writeFileSync(join(own, 'packed-refs'), `${base.commit} refs/heads/${base.branch}\n`);
  writeFileSync(join(own, 'HEAD'), `${commit}\n`);
  const settings = [`core.hooksPath=${devNull}`, 'submodule.recurse=false'].flatMap((each) => ['-c', each]);
  const { code, stderr } = await attemptGit(directory, [...settings, 'read-tree', '--reset', '-u', 'HEAD'], elsewhere);
  if (code !== 0) throw checkoutFailure(scratch.directory, stderr);
}

/** @param stderr what Git said */
export function checkoutFailure(directory: string, stderr: string): Failure {
  const [said = ''] = stderr.split('\n').filter((line) => /^(?:error|fatal): /.test(line));
  const words = said.replace(/^\w+: /, '');
  if (/unable to read/.test(stderr)) {
    return new Failure(
      'missing-objects',
      `The combined tree cannot be checked out, because this clone lacks contents that are needed: ${words}.`,
      'In a partial clone, fetch them: git fetch --refetch --no-filter origin',
    );
  }
  const reason = reasonOf(stderr);
  const isFull = reason ? ['ENOSPC', 'EDQUOT'].includes(reason.code) : /unable to write/.test(stderr);
  const instead = 'set TMPDIR to a folder on another disk. The repository is unchanged.';
  return new Failure(
    'checkout',
    `The combined tree cannot be checked out into "${directory}": ${words}.`,
    isFull ? `Make room there, or ${instead}` : `${reason?.hint ?? 'Check the folder.'} Or ${instead}`,
  );
}
