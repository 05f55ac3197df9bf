/** Finds files of the base by globs. */

import { indexPaths, lowerBound, type PathIndex } from '../globs/existing-witness.js';
import { isLiteral, literalPath, matches } from '../globs/glob.js';
import { groupBy } from '../maps.js';
import type { GlobsByKind } from '../plan/plan.js';

export interface FileList {
  readonly index: PathIndex;
  readonly has: (path: string) => boolean;
  /**
   * The first file, in code unit order, that the glob matches and `wanted` accepts. Null if none was found before the
   * effort was used up. Each file that is looked at costs one step of it.
   */
  readonly find: (glob: string, effort: Effort, wanted?: (path: string) => boolean) => string | undefined | null;
}

export interface Effort {
  left: number;
}

/** A few seconds at most, even if thousands of globs meet a large repository. */
export function newEffort(): Effort {
  return { left: 5_000_000 };
}

export const NO_GLOBS: GlobsByKind = { any: [], create: [], modify: [], delete: [] };

export function listFiles(paths: readonly string[]): FileList {
  const index = indexPaths(paths);
  const all = new Set(paths);
  const byName = groupBy(index.sorted, (path) => path.slice(path.lastIndexOf('/') + 1));
  return {
    index,
    has: (path) => all.has(path),
    find(glob, effort, wanted = () => true) {
      for (const path of candidates(glob)) {
        if (effort.left-- <= 0) return null;
        if (matches(glob, path) && wanted(path)) return path;
      }
      return undefined;
    },
  };

  /** A plain folder at the start or a plain name at the end leaves only a few files to look at. */
  function candidates(glob: string): readonly string[] {
    const segments = glob.split('/');
    const last = segments.at(-1) ?? '';
    if (isLiteral(last)) return byName.get(literalPath(last)) ?? [];
    const magic = segments.findIndex((segment) => !isLiteral(segment));
    // Braces may contain a slash, so a part between two slashes is not always a segment.
    const head = segments.slice(0, magic).map(literalPath);
    const prefix = head.length === 0 ? '' : `${head.join('/')}/`;
    const from = lowerBound(index.sorted, prefix);
    let to = from;
    while (to < index.sorted.length && index.sorted[to]?.startsWith(prefix)) to++;
    return index.sorted.slice(from, to);
  }
}
