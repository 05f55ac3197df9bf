/**
 * What the guard remembers of the session of an agent, in the Git directory of a working tree: which paths were dirty when
 * the session began, and what was already said.
 */
import { link, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { FoundWorktree } from './file-worktree.js';
import { attemptGit, git, gitLines } from './git.js';
import { folderOf, placeOf } from './guard-place.js';
import { ifThere } from './if-there.js';
import { nulSeparated, pathNameOf } from './path-name.js';
import { plainFile } from './plain-file.js';
import { readGitStatus } from './status.js';

const recordShape = z.object({
  version: z.literal(1),
  /** The last commit. Null if there was none. */
  head: z.string().nullable(),
  /** Null if there were too many. */
  dirty: z.array(z.string()).nullable(),
});
export type SessionRecord = z.infer<typeof recordShape>;

const MOST_DIRTY = 50_000;
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_SESSIONS = 50;
const OLDEST_MS = 14 * 24 * 60 * 60 * 1000;

/** The record of the session, made now if there is none. Undefined if it cannot be written. */
export async function sessionRecord(
  worktree: FoundWorktree,
  session: string,
): Promise<{ readonly record: SessionRecord; readonly isNew: boolean } | undefined> {
  const place = placeOf(worktree, session, 'json');
  const known = await readRecord(place);
  if (known) return { record: known, isNew: false };
  const record = await currentRecord(worktree);
  try {
    await mkdir(folderOf(worktree), { recursive: true });
    await removeOld(folderOf(worktree));
    const fresh = `${place}.${process.pid}`;
    await writeFile(fresh, JSON.stringify(record));
    // Of two calls that begin the session at the same time, one wins.
    await link(fresh, place).catch(() => undefined);
    await rm(fresh, { force: true });
  } catch {
    return undefined;
  }
  const kept = await readRecord(place);
  return kept ? { record: kept, isNew: true } : undefined;
}

async function readRecord(place: string): Promise<SessionRecord | undefined> {
  const bytes = await plainFile(place, MOST_BYTES);
  if (!Buffer.isBuffer(bytes)) return undefined;
  try {
    return recordShape.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

async function currentRecord({ root }: FoundWorktree): Promise<SessionRecord> {
  const [head = null] = await gitLines(root, ['rev-parse', '-q', '--verify', 'HEAD^{commit}'], { codes: [0, 1, 128] });
  const dirty = [...(await readGitStatus({ root })).keys()].map((raw) => pathNameOf(raw.replace(/\/$/, '')).path);
  return { version: 1, head, dirty: dirty.length > MOST_DIRTY ? null : dirty };
}

async function removeOld(folder: string): Promise<void> {
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => ({
      place: join(folder, name),
      time: (await ifThere(stat(join(folder, name))))?.mtimeMs ?? 0,
    })),
  );
  const newest = files.sort((a, b) => b.time - a.time);
  const now = Date.now();
  const old = newest.filter(({ time }, index) => index >= 2 * MOST_SESSIONS - 2 || now - time > OLDEST_MS);
  await Promise.all(old.map(({ place }) => rm(place, { force: true })));
}

/** Tells for each path whether it was changed in the session and was not dirty when it began. */
export async function changedSince({ root }: FoundWorktree, record: SessionRecord): Promise<(path: string) => boolean> {
  const dirty = new Set(record.dirty);
  if (record.dirty === null) return () => false;
  if (record.head === null) return (path) => !dirty.has(path);
  const isKnown = (await attemptGit(root, ['cat-file', '-e', `${record.head}^{commit}`])).code === 0;
  if (!isKnown) return (path) => !dirty.has(path);
  const output = await git(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', record.head, '--']);
  const since = [...nulSeparated(output), ...(await readGitStatus({ root })).keys()];
  const changed = new Set(since.map((raw) => pathNameOf(raw.replace(/\/$/, '')).path));
  return (path) => changed.has(path) && !dirty.has(path);
}
