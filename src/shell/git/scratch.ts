/**
 * A temporary place for the objects and files of a rehearsal, so that the repository stays as it is. It goes away at the
 * end, also after an error and when a signal ends the program. What a killed program left is removed by the next one.
 */
import { chmodSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';
import { codeOf, refusedFailure, systemError } from '../../core/system-error.js';
import { git, type ScratchPlace } from './git.js';
import type { GitRepository } from './repository.js';
import { isRunning } from './running.js';
import { makeTemporaryFolder } from './temporary-folder.js';

/** A process id says something only on its own machine, and containers can share a folder. */
const PREFIX = `parallel-work-rehearsal-${hostname().replace(/[^\w.]/g, '_')}-`;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** @param whenStopped ends what still runs in it when a signal ends the program. Undefined if nothing does */
export async function withScratch<T>(
  repository: GitRepository,
  use: (scratch: ScratchPlace) => Promise<T>,
  whenStopped: () => Promise<void> | undefined = () => undefined,
): Promise<T> {
  const args = ['rev-parse', '--path-format=absolute', '--git-path', 'objects'];
  const alternate = (await git(repository.root, args)).toString('utf8').replace(/\r?\n$/, '');
  const directory = makeTemporaryFolder(`${PREFIX}${process.pid}-`);
  removeLeftovers(resolve(tmpdir()));
  const remove = () => removeFolder(directory);
  const stop = (signal: NodeJS.Signals) => {
    const end = () => {
      try {
        remove();
      } finally {
        for (const each of SIGNALS) process.removeListener(each, stop);
        process.kill(process.pid, signal);
      }
    };
    const ending = whenStopped();
    if (ending) void ending.then(end);
    else end();
  };
  for (const each of SIGNALS) process.on(each, stop);
  process.on('exit', remove);
  try {
    const scratch: ScratchPlace = {
      gitDirectory: repository.gitDirectory,
      directory,
      objects: join(directory, 'objects'),
      alternate,
      workTree: join(directory, 'files'),
      index: join(directory, 'index'),
    };
    mkdirSync(scratch.objects);
    mkdirSync(scratch.workTree);
    return await use(scratch);
  } catch (error) {
    throw aboutScratch(error, directory);
  } finally {
    for (const each of SIGNALS) process.removeListener(each, stop);
    process.removeListener('exit', remove);
    remove();
  }
}

/** The name says which process made it. What cannot be removed stays. */
function removeLeftovers(parent: string): void {
  const own = process.getuid?.();
  try {
    for (const name of readdirSync(parent).filter((each) => each.startsWith(PREFIX))) {
      const pid = Number(/^(\d+)-/.exec(name.slice(PREFIX.length))?.[1]);
      const path = join(parent, name);
      const made = lstatSync(path, { throwIfNoEntry: false });
      const isOurs = own === undefined || made?.uid === own;
      if (made?.isDirectory() && isOurs && pid > 0 && !isRunning(pid)) removeFolder(path);
    }
  } catch (error) {
    if (!systemError(error)) throw error;
  }
}

/** A program that still writes there. */
const IN_USE = ['ENOTEMPTY', 'EBUSY'];
const isForbidden = (error: unknown) => ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');

/** What cannot be removed stays, such as files that a command made as another user. The next rehearsal tries it again. */
export function removeFolder(path: string): void {
  if (wasRemoved(path)) return;
  makeWritable(path);
  wasRemoved(path);
}

/** @returns false if the system does not allow it */
function wasRemoved(path: string): boolean {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (isForbidden(error)) return false;
    if (!IN_USE.includes(codeOf(error) ?? '')) throw error;
  }
  return true;
}

/** A command can leave folders that may not be written. Those of another user stay as they are. */
function makeWritable(folder: string): void {
  try {
    chmodSync(folder, 0o700);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) makeWritable(join(folder, entry.name));
    }
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
}

/** An error of the place where the rehearsal keeps its objects has nothing to do with the repository. */
function aboutScratch(error: unknown, directory: string): unknown {
  const said = error instanceof Error ? error.message : '';
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '') || /No space left on device|Disk quota exceeded/.test(said))
    return new Failure(
      'disk-full',
      `There is no space left in "${directory}", where the rehearsal keeps its objects.`,
      'Make room there, or set TMPDIR to a folder on another disk. The repository is unchanged.',
    );
  if (!said.includes(directory)) return error;
  const instead = 'Or set TMPDIR to another folder. The repository is unchanged.';
  return refusedFailure(error, 'temporary-folder', 'The rehearsal cannot keep its objects.', instead);
}
