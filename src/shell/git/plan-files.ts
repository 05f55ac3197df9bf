/** Writes plan files of the working tree. A process that is killed leaves either the old text or the new one. */
import { lstat, open, readFile, rename, rm } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../core/failure.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { codeOf, refusedFailure } from '../../core/system-error.js';
import { ifThere } from './if-there.js';
import { plainFile } from './plain-file.js';
import type { GitRepository } from './repository.js';
import { isRunning } from './running.js';

export interface PlanReplacement {
  /** From the root of the repository. */
  readonly path: string;
  /** The text that the new one was made from. */
  readonly before: string;
  readonly after: string;
}

const MOST_BYTES = 1024 * 1024;
const MOST_WAITS = 100;
const WAIT_MS = 50;

/** @throws Failure if a file is no longer as it was read. Files before it are written then */
export async function writePlans(
  { root, gitDirectory }: GitRepository,
  texts: readonly PlanReplacement[],
): Promise<void> {
  const lock = join(gitDirectory, 'parallel-work.lock');
  await take(lock);
  try {
    for (const each of texts) await requireUnchanged(root, each);
    for (const each of texts) await replace(root, each);
  } finally {
    await rm(lock, { force: true });
  }
}

/** Two processes that change plans at the same time would overwrite each other. The lock holds the id of its process. */
async function take(lock: string): Promise<void> {
  for (let waits = 0; waits < MOST_WAITS; waits += 1) {
    try {
      return await writeNew(lock, String(process.pid));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw notWritable(lock, error);
    }
    const owner = Number((await ifThere(readFile(lock, 'utf8'))) ?? '');
    if (owner > 0 && !isRunning(owner)) await rm(lock, { force: true });
    else await setTimeout(WAIT_MS);
  }
  throw new Failure(
    'locked',
    `Another process is changing the plans: "${lock}" exists.`,
    'Wait until it has ended. If there is no such process, delete the file.',
  );
}

/** A lock without an owner would stop every later call. */
async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function requireUnchanged(root: string, { path, before }: PlanReplacement): Promise<void> {
  const place = join(root, path);
  const bytes = await plainFile(Buffer.from(place), MOST_BYTES);
  if (bytes === undefined && !(await ifThere(lstat(place)))) {
    throw new Failure(
      'not-a-file',
      `"${path}" is not in the working tree, so it is not changed.`,
      `Bring it back. In a sparse checkout with git 2.26 or newer: git sparse-checkout add ${PLAN_DIRECTORY}`,
    );
  }
  if (!Buffer.isBuffer(bytes))
    throw new Failure(
      'not-a-file',
      `"${path}" is not a regular file, so it is not changed.`,
      'Put a file in its place.',
    );
  if (!bytes.equals(Buffer.from(before)))
    throw new Failure(
      'changed',
      `"${path}" has changed since it was read, so it is not written.`,
      'Run the command again.',
    );
}

/** The new text is complete on the disk before it takes the place of the old one. */
async function replace(root: string, text: PlanReplacement): Promise<void> {
  const target = join(root, text.path);
  // Not in the plan directory, where other processes would read it.
  const fresh = join(root, posix.dirname(PLAN_DIRECTORY), '.parallel-work.tmp');
  try {
    const { mode } = await lstat(target);
    await rm(fresh, { force: true });
    const file = await open(fresh, 'wx', mode);
    try {
      await file.chmod(mode);
      await file.writeFile(text.after);
      await file.sync();
    } finally {
      await file.close();
    }
    await requireUnchanged(root, text);
    await rename(fresh, target);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error instanceof Failure ? error : notWritable(text.path, error);
  }
}

function notWritable(path: string, error: unknown): unknown {
  return refusedFailure(error, 'not-writable', `"${path}" cannot be written.`);
}
