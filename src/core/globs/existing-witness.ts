/** Finds a witness among the paths of the repository. It is only shown in place of another one and never decides an answer. */
import { matches } from './glob.js';
import type { PathPattern } from './path-pattern.js';

export interface PathIndex {
  /** By UTF-16 code unit, as `sort()` orders them. */
  readonly sorted: readonly string[];
}

/** The most paths to look at for one witness. */
const MOST_TRIED = 2_000;

export function indexPaths(paths: readonly string[]): PathIndex {
  return { sorted: [...paths].sort() };
}

/** The first path that both globs match and that is not `excluded`. */
export function findInTree(
  index: PathIndex,
  one: PathPattern,
  other: PathPattern,
  excluded: (path: string) => boolean,
): string | undefined {
  const names = one.firstNames.length > other.firstNames.length ? one.firstNames : other.firstNames;
  const prefix = names.join('/');
  const from = lowerBound(index.sorted, prefix);
  for (let at = from; at < Math.min(from + MOST_TRIED, index.sorted.length); at++) {
    const path = index.sorted[at];
    if (path === undefined || !path.startsWith(prefix)) return undefined;
    if (matches(one.glob, path) && matches(other.glob, path) && !excluded(path)) return path;
  }
  return undefined;
}

/** The index of the first entry that does not sort before the text. */
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
