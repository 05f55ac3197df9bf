/** The paths of a repository, to show a witness that exists. Only a preference: what it finds never decides anything. */
import { matches } from './glob.js';
import type { Row } from './path-pattern.js';

export interface PathIndex {
  /** By UTF-16 code unit, as `sort()` does. */
  readonly sorted: readonly string[];
}

/** Paths looked at for one witness. */
const MOST_TRIED = 2_000;

export function indexPaths(paths: readonly string[]): PathIndex {
  return { sorted: [...paths].sort() };
}

/** The first path that both rows' globs match and that is not `taken`. */
export function findInTree(
  index: PathIndex,
  one: Row,
  other: Row,
  taken: (path: string) => boolean,
): string | undefined {
  const head = one.head.length > other.head.length ? one.head : other.head;
  const prefix = head.join('/');
  const from = lowerBound(index.sorted, prefix);
  for (let at = from; at < Math.min(from + MOST_TRIED, index.sorted.length); at++) {
    const path = index.sorted[at];
    if (path === undefined || !path.startsWith(prefix)) return undefined;
    if (matches(one.glob, path) && matches(other.glob, path) && !taken(path)) return path;
  }
  return undefined;
}

/** Where the first entry that is not before the text stands. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
