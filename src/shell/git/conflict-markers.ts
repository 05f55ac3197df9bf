/** Finds files with unresolved merge conflicts. */
import type { Key } from '../../core/facts/questions.js';
import { groupBy } from '../../core/maps.js';
import { readEntries } from './answers.js';
import { openBatchReader } from './batch-reader.js';
import { areFew } from './entries.js';
import { git } from './git.js';
import type { OpenedSource } from './opened.js';
import { nulSeparated, pathNameOf } from './path-name.js';

/** Both ends of a conflict as Git writes them. A line of "=======" alone may be a heading. */
const ENDS = ['<<<<<<< ', '>>>>>>> '];
/** Larger files are not looked at. */
const MOST_BYTES = 8 * 1024 * 1024;
const GREP = [
  ...['grep', '-l', '-z', '-I', '-E', '--no-color', '--no-recurse-submodules', '--full-name', '--all-match'],
  ...['--untracked', ...ENDS.flatMap((end) => ['-e', `^${end}`])],
];

/** 1: nothing was found. 128: a file cannot be read, which must not stop a check that only warns. */
const ANY_CODE = [0, 1, 128];

export async function readConflicted(
  opened: OpenedSource,
  questions: readonly Key<'conflicted'>[],
): Promise<readonly boolean[]> {
  const { worktrees, base } = opened;
  const isOnDisk = ({ revision, path }: Key<'conflicted'>) => worktrees.get(revision)?.entries.has(path) === true;
  const committed = questions.filter((each) => !isOnDisk(each));
  const [inCommits, inTrees] = await Promise.all([
    markedIn(opened, committed),
    markedOnDisk(opened, questions.filter(isOnDisk)),
  ]);
  const marked = new Set([...inCommits, ...inTrees]);
  const paths = new Set([...marked].map(({ path }) => path));
  const before = await markedIn(
    opened,
    [...paths].map((path) => ({ revision: base.commit, path })),
  );
  for (const { path } of before) paths.delete(path);
  return questions.map((each) => marked.has(each) && paths.has(each.path));
}

/** With one process for all commits. */
async function markedIn<Place extends Key<'conflicted'>>(
  opened: OpenedSource,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const entries = await readEntries(opened, places);
  const files = entries.map((entry) => (entry?.mode.startsWith('100') ? entry.oid : undefined));
  const marked = await markedBlobs(opened.repository.root, new Set(files.filter((oid) => oid !== undefined)));
  return places.filter((_, index) => marked.has(files[index] ?? ''));
}

/** With one process for each working tree. */
async function markedOnDisk<Place extends Key<'conflicted'>>(
  { repository, worktrees }: OpenedSource,
  places: readonly Place[],
): Promise<readonly Place[]> {
  const byTree = [...groupBy(places, ({ revision }) => revision)];
  const found = byTree.map(async ([revision, asked]) => {
    const root = worktrees.get(revision)?.repository.root ?? repository.root;
    const names = asked.map(({ path }) => path);
    // Runs in the root, so that pathspecs are literal names from there.
    const args = [...GREP, '--', ...(areFew(names) ? names : [])];
    const output = await git(root, args, { codes: ANY_CODE, elsewhere: root !== repository.root });
    const marked = new Set(nulSeparated(output).map((raw) => pathNameOf(raw).path));
    return asked.filter(({ path }) => marked.has(path));
  });
  return (await Promise.all(found)).flat();
}

/** A partial clone may lack some. Git then ends the process, so it is one of its own. */
async function markedBlobs(root: string, ids: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const marked = new Set<string>();
  const reader = openBatchReader(root);
  const look = async (oid: string) => {
    const blob = await reader.read(oid, MOST_BYTES);
    if (blob && isMarked(blob.content)) marked.add(oid);
  };
  try {
    await Promise.all([...ids].map(look));
  } finally {
    reader.end();
  }
  return marked;
}

/** Git takes a file for binary if there is a zero byte in its first 8,000 bytes. */
function isMarked(content: Buffer): boolean {
  const has = (marker: string) => content.indexOf(marker) === 0 || content.includes(`\n${marker}`);
  return ENDS.every(has) && !content.subarray(0, 8_000).includes(0);
}
