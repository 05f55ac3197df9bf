/** Reads the differences between any number of pairs of commits with one process. */
import type { Entry } from '../../core/facts/questions.js';
import { git } from './git.js';
import type { RawPath } from './path-name.js';

/** One path that differs. If it is absent on one side, its mode there is `000000` and its id is all zeros. */
export interface PathDifference {
  readonly path: RawPath;
  readonly oldMode: string;
  readonly newMode: string;
  readonly oldId: string;
  readonly newId: string;
  /** The other end of a rename: for the old path where it went, for the new path where it came from. */
  readonly renamedTo?: RawPath;
  readonly renamedFrom?: RawPath;
}

export const ABSENT = '000000';

/** Null if Git writes the mode of an absent path. */
export function entryUnlessAbsent(mode: string, oid: string): Entry | null {
  return mode === ABSENT ? null : { mode, oid };
}

/** Two commits. The differences lead from the first to the second. */
export interface CommitSpan {
  readonly from: string;
  readonly to: string;
}

/**
 * Git compares contents to find renames only up to this many files on each side. Equal content is always found. Renames
 * only improve messages.
 */
const RENAME_LIMIT = '-l400';

/**
 * The differences of each pair, in order. A rename is an absent path and a new path, whether or not Git pairs them. The
 * pairs must be commits, because with `--stdin` Git reads a second commit as the parent to compare with:
 * https://git-scm.com/docs/git-diff-tree#Documentation/git-diff-tree.txt---stdin
 */
export async function diffSpans(
  root: string,
  spans: readonly CommitSpan[],
  renames: boolean,
): Promise<PathDifference[][]> {
  if (spans.length === 0) return [];
  const reader = differenceReader();
  reader.take(await git(root, diffTree(renames), { input: inputOf(spans) }));
  return reader.end();
}

/**
 * The same without renames, but empty for the pairs that are not wanted. These are forgotten while Git prints the next ones, so
 * that all of them may be more than fit into memory.
 */
export async function wantedDiffs(
  root: string,
  spans: readonly CommitSpan[],
  isWanted: (differences: readonly PathDifference[]) => boolean,
): Promise<PathDifference[][]> {
  if (spans.length === 0) return [];
  const reader = differenceReader(isWanted);
  await git(root, diffTree(false), { input: inputOf(spans), whenPrinted: reader.take });
  return reader.end();
}

function diffTree(renames: boolean): string[] {
  return [
    ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
    ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
  ];
}

function inputOf(spans: readonly CommitSpan[]): string {
  return spans.map(({ from, to }) => `${to} ${from}\n`).join('');
}

/** Reads the output in pieces, which may end anywhere. */
function differenceReader(isWanted: (differences: readonly PathDifference[]) => boolean = () => true) {
  const all: PathDifference[][] = [];
  let record: RawPath[] = [];
  let unfinished = '';
  const closeLast = () => {
    const last = all.at(-1);
    if (last && !isWanted(last)) all[all.length - 1] = [];
  };
  const takePart = (part: RawPath) => {
    record.push(part);
    const [head = '', path = '', to = ''] = record;
    if (!head.startsWith(':')) {
      // With `--always`, the output of each pair begins with the id of its commit.
      closeLast();
      all.push([]);
      record = [];
      return;
    }
    const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
    const isRename = status.startsWith('R');
    if (record.length < (isRename ? 3 : 2)) return;
    record = [];
    if (!isRename) {
      all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
      return;
    }
    const none = '0'.repeat(oldId.length);
    all
      .at(-1)
      ?.push(
        { path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to },
        { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path },
      );
  };
  return {
    take(piece: Buffer) {
      const parts = (unfinished + piece.toString('latin1')).split('\0');
      unfinished = parts.pop() ?? '';
      for (const part of parts) takePart(part);
    },
    end() {
      closeLast();
      return all;
    },
  };
}
