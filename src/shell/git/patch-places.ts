/**
 * Decides whether two patches to different states of a file change the same lines at the same place. They do if Git,
 * when merging, would match the lines of one with those of the other: at least one line of each hunk is the same line
 * in both states.
 */
import { groupBy } from '../../core/maps.js';
import type { CommitSpan } from './diff.js';
import { git } from './git.js';
import { pathNameOf, type RawPath } from './path-name.js';

/** Lines of the old file that a patch changes, or shows as context. */
export interface Hunk {
  /** The line that names the file in the patch. */
  readonly file: string;
  readonly start: number;
  readonly count: number;
  /** The number of lines in the new file. */
  readonly newCount: number;
}

/** By file, in order, if two states of it differ. Files that do not differ are absent. */
export type Places = ReadonlyMap<string, readonly Hunk[]>;

export function spanKey({ from, to }: CommitSpan): string {
  return `${from} ${to}`;
}

/** All options are given, because attributes and user settings could change the defaults. */
export const PATCH_OPTIONS = [
  ...['-p', '--inter-hunk-context=0', '--no-renames', '--full-index', '--no-color', '--no-ext-diff'],
  ...['--no-textconv', '--no-indent-heuristic', '--src-prefix=a/', '--dst-prefix=b/'],
  ...['--ignore-submodules=none', '--submodule=short'],
];

/** The patches of the spans, one after the other. */
export async function diffTexts(
  root: string,
  spans: readonly CommitSpan[],
  options: readonly string[],
  paths: readonly string[] = [],
): Promise<Buffer> {
  const input = spans.map(({ from, to }) => `${to} ${from}\n`).join('');
  const args = ['diff-tree', '--stdin', '--always', '-r', ...PATCH_OPTIONS, ...options];
  return git(root, [...args, ...(paths.length > 0 ? ['--', ...paths] : [])], { input });
}

/**
 * The lines of each commit. No other line of a patch has only hexadecimal digits, because lines of contents begin with
 * a space, `+`, `-` or a backslash.
 */
export function commitsIn(output: Buffer): string[][] {
  const commits: string[][] = [];
  for (const line of output.toString('latin1').split('\n')) {
    if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line)) commits.push([]);
    else if (line !== '') commits.at(-1)?.push(line);
  }
  return commits;
}

export function hunksIn(lines: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let file = '';
  for (const line of lines) {
    if (line.startsWith('diff --git ')) file = line;
    const [, start = '', count = '1', newCount = '1'] = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === '') continue;
    const numbers = { start: Number(start), count: Number(count), newCount: Number(newCount) };
    hunks.push({ file, ...numbers });
  }
  return hunks;
}

/** Above this number of paths, the two states are compared completely. */
const MOST_NAMED = 400;
const MOST_NAMED_CHARACTERS = 24_000;

/** Where the states of the paths differ, by span. Compared as in a merge, which decides where a patch is applied. */
export async function readPlaces(
  root: string,
  spans: readonly CommitSpan[],
  paths: readonly RawPath[],
): Promise<ReadonlyMap<string, Places>> {
  const wanted = new Map(spans.map((span) => [spanKey(span), span]));
  if (wanted.size === 0) return new Map();
  const names = [...new Set(paths)].map(pathNameOf);
  const length = names.reduce((sum, { path }) => sum + path.length, 0);
  const isShort =
    names.length <= MOST_NAMED && length <= MOST_NAMED_CHARACTERS && !names.some(({ encoding }) => encoding);
  const options = ['-U0', '--diff-algorithm=histogram'];
  const named = isShort ? names.map(({ path }) => path) : [];
  const found = commitsIn(await diffTexts(root, [...wanted.values()], options, named));
  return new Map(
    [...wanted.keys()].map((key, index) => [key, groupBy(hunksIn(found[index] ?? []), ({ file }) => file)]),
  );
}

/**
 * Both lists belong to patches with the same text, so their hunks form pairs.
 * @param between leads from the state that `ours` is a patch to, to that of `theirs`
 */
export function areInPlace(ours: readonly Hunk[], theirs: readonly Hunk[], between: Places): boolean {
  return ours.every((hunk, index) => {
    const shift = (theirs[index]?.start ?? 0) - hunk.start;
    const changes = between.get(hunk.file) ?? [];
    const lines = Array.from({ length: hunk.count }, (_, line) => hunk.start + line);
    return hunk.count === 0 ? shift === 0 : lines.some((line) => shiftOf(line, changes) === shift);
  });
}

/** By how much a line moves. Undefined if the line no longer exists. */
function shiftOf(line: number, changes: readonly Hunk[]): number | undefined {
  let shift = 0;
  for (const { start, count, newCount } of changes) {
    // Lines that are only added come after `start`.
    const first = count === 0 ? start + 1 : start;
    if (line < first) break;
    if (line < first + count) return undefined;
    shift += newCount - count;
  }
  return shift;
}
