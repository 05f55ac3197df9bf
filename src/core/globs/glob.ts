/** Glob matching, with the same minimatch options everywhere. `plan/glob-problems.ts` checks which globs a plan may contain. */

import { Minimatch, type MinimatchOptions, minimatch } from 'minimatch';
import { remembered } from '../maps.js';
import { boundedCache } from './bounded-cache.js';

/**
 * With `dot`, `src/**` also owns `src/.env`. Without `nonegate`, `!(a|b)/x` would negate the whole glob. Without `nocomment`,
 * `#x` would match nothing. `platform` makes the answer the same on every machine.
 */
export const GLOB_OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  platform: 'linux',
} as const satisfies MinimatchOptions;

/** Alternatives that are kept: some of them take several kilobytes. */
const MOST_KEPT = 40_000;
/** The cache of the `minimatch()` function holds only 512 patterns. With more it is 17 times slower (measured). */
const exact = boundedCache<ExactGlob>(MOST_KEPT, ({ matcher: { set } }) => set.length);
const folded = boundedCache<Minimatch>(MOST_KEPT, ({ set }) => set.length);

interface ExactGlob {
  readonly matcher: Minimatch;
  /** The folder in which all of its paths are, with a slash. Empty if it has alternatives, or begins with a wildcard. */
  readonly folder: string;
}

/** For allowed paths: letter case and Unicode form count. */
export function matches(glob: string, path: string): boolean {
  const { matcher, folder } = remembered(exact, glob, () => exactGlob(new Minimatch(glob, GLOB_OPTIONS)));
  // Most globs are asked about many paths of other folders. For minimatch, several slashes are one.
  if (!path.startsWith(folder) && !path.includes('//')) return false;
  return matcher.match(path);
}

function exactGlob(matcher: Minimatch): ExactGlob {
  const [names = [], ...others] = matcher.set;
  const end = names.findIndex((name) => typeof name !== 'string');
  const fixed = others.length > 0 ? [] : names.slice(0, end);
  return { matcher, folder: fixed.map((name) => `${String(name)}/`).join('') };
}

/** For forbidden paths: whether the glob matches the path or a directory above it, ignoring letter case and Unicode form. */
export function forbids(glob: string, path: string): boolean {
  return withParents(path).some((each) => matchesFolded(glob, each));
}

/** Ignores letter case and Unicode form. */
export function matchesFolded(glob: string, path: string): boolean {
  const matcher = remembered(
    folded,
    glob,
    () => new Minimatch(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }),
  );
  return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}

/** Whether the glob matches only one path, which is then its text without escapes. */
export function isLiteral(glob: string): boolean {
  return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}

export function literalPath(glob: string): string {
  return minimatch.unescape(glob);
}

/**
 * Equal for two paths that cannot exist side by side on a disk that ignores letter case or Unicode form (macOS, Windows).
 * Upper case comes first, because only that turns "ß" into "SS" and the long "ſ" into "S".
 */
export function fold(path: string): string {
  if (/^[\x20-\x40\x5b-\x7e]*$/.test(path)) return path;
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}

/** `a/b/c` → `a/b/c`, `a/b`, `a`. */
export function withParents(path: string): string[] {
  const parents = [path];
  for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}

/** `a/b/c` → `a/b`, `a` → the empty name of the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
