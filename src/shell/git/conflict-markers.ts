/** Finds files with unresolved merge conflicts. */
import { isFileMode, type Key } from '../../core/facts/questions.js';
import { readEntries } from './answers.js';
import { openBatchReader } from './batch-reader.js';
import { diskPathBytes } from './disk.js';
import { allEnded, inParallel } from './in-parallel.js';
import type { OpenedSource } from './opened.js';
import { rawPath } from './path-name.js';
import { plainFile } from './plain-file.js';

/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const ENDS = ['<<<<<<< ', '>>>>>>> '];
/** Larger files are not looked at. */
const MOST_BYTES = 8 * 1024 * 1024;

export async function readConflicted(
  opened: OpenedSource,
  questions: readonly Key<'conflicted'>[],
): Promise<readonly boolean[]> {
  const { worktrees, base } = opened;
  const isOnDisk = ({ revision, path }: Key<'conflicted'>) => worktrees.get(revision)?.entries.has(path) === true;
  const committed = questions.filter((each) => !isOnDisk(each));
  const [inCommits, inTrees] = await allEnded([
    markedIn(opened, committed, false),
    markedOnDisk(opened, questions.filter(isOnDisk)),
  ]);
  const marked = new Set([...inCommits, ...inTrees]);
  const paths = new Set([...marked].map(({ path }) => path));
  // What is not read may have been there before.
  const before = await markedIn(
    opened,
    [...paths].map((path) => ({ revision: base.commit, path })),
    true,
  );
  for (const { path } of before) paths.delete(path);
  return questions.map((each) => marked.has(each) && paths.has(each.path));
}

/**
 * With one process for all commits.
 *
 * @param whenUnread whether a file counts as marked that is too large, or whose content is not in this clone
 */
async function markedIn(
  opened: OpenedSource,
  places: readonly Key<'conflicted'>[],
  whenUnread: boolean,
): Promise<readonly Key<'conflicted'>[]> {
  const entries = await readEntries(opened, places);
  const files = entries.map((entry) => (entry && isFileMode(entry.mode) ? entry.oid : undefined));
  const ids = new Set(files.filter((oid) => oid !== undefined));
  const marked = await markedBlobs(opened.repository.root, ids, whenUnread);
  return places.filter((_, index) => marked.has(files[index] ?? ''));
}

async function markedOnDisk(
  { worktrees }: OpenedSource,
  places: readonly Key<'conflicted'>[],
): Promise<readonly Key<'conflicted'>[]> {
  const found = await inParallel(places, async (place) => {
    const { repository, entries } = worktrees.get(place.revision) ?? {};
    const entry = entries?.get(place.path);
    if (!repository || !entry || !isFileMode(entry.mode)) return [];
    const bytes = await plainFile(diskPathBytes(repository, rawPath(place.path)), MOST_BYTES);
    return Buffer.isBuffer(bytes) && isMarked(bytes) ? [place] : [];
  });
  return found.flat();
}

/** Uses its own process, because Git ends it if a partial clone lacks an object. */
async function markedBlobs(root: string, ids: ReadonlySet<string>, whenUnread: boolean): Promise<ReadonlySet<string>> {
  const marked = new Set<string>();
  const reader = openBatchReader(root);
  const look = async (oid: string) => {
    const blob = await reader.read(oid, MOST_BYTES);
    if (blob ? isMarked(blob.content) : whenUnread) marked.add(oid);
  };
  try {
    await Promise.all([...ids].map(look));
    const failure = reader.failure();
    if (failure?.code === 'special-file') throw failure;
  } finally {
    reader.end();
  }
  return marked;
}

/** Git takes a file for binary if there is a zero byte in its first 8,000 bytes. */
function isMarked(content: Buffer): boolean {
  const has = (marker: string) =>
    content.toString('latin1', 0, marker.length) === marker || content.includes(`\n${marker}`);
  return !content.subarray(0, 8_000).includes(0) && ENDS.every(has);
}
