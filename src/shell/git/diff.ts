/** Reads the differences between any number of pairs of commits with one process. */
import type { Entry } from '../../core/facts/questions.js';
import { git } from './git.js';
import { nulSeparated, type RawPath } from './path-name.js';

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
  const output = await git(
    root,
    [
      ...['diff-tree', '--stdin', '--always', '-r', '-z', '--raw', '--no-abbrev', '--ignore-submodules=none'],
      ...(renames ? ['-M', RENAME_LIMIT] : ['--no-renames']),
    ],
    { input: spans.map(({ from, to }) => `${to} ${from}\n`).join('') },
  );
  return parseDiffTree(nulSeparated(output));
}

function parseDiffTree(parts: readonly RawPath[]): PathDifference[][] {
  const all: PathDifference[][] = [];
  for (let at = 0; at < parts.length; ) {
    const head = parts[at++] ?? '';
    if (!head.startsWith(':')) {
      // With `--always`, the output of each pair begins with the id of its commit.
      all.push([]);
      continue;
    }
    const [oldMode = '', newMode = '', oldId = '', newId = '', status = ''] = head.slice(1).split(' ');
    const path = parts[at++] ?? '';
    if (!status.startsWith('R')) {
      all.at(-1)?.push({ path, oldMode, newMode, oldId, newId });
      continue;
    }
    const to = parts[at++] ?? '';
    const none = '0'.repeat(oldId.length);
    all
      .at(-1)
      ?.push(
        { path, oldMode, newMode: ABSENT, oldId, newId: none, renamedTo: to },
        { path: to, oldMode: ABSENT, newMode, oldId: none, newId, renamedFrom: path },
      );
  }
  return all;
}
