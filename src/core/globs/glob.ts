/** One glob dialect everywhere: minimatch's, with these options. Matching only; what a plan may write is checked in `plan/`. */
import { Minimatch, type MinimatchOptions, minimatch } from 'minimatch';

/**
 * `dot`: `src/**` owns `src/.env` too. `nonegate`: else `!(a|b)/x` would mean "anything but". `nocomment`: else `#x` matches
 * nothing. `platform`: the same verdict on every machine.
 */
export const GLOB_OPTIONS = {
  dot: true,
  nonegate: true,
  nocomment: true,
  platform: 'linux',
} as const satisfies MinimatchOptions;

const exact = new Map<string, Minimatch>();
const folded = new Map<string, Minimatch>();

/** Allow is exact: letter case and Unicode form count. */
export function matches(glob: string, path: string): boolean {
  return compiled(exact, glob, () => new Minimatch(glob, GLOB_OPTIONS)).match(path);
}

/** Forbid is generous: a path is hit if the glob matches it or a directory above it, letter case and Unicode form folded. */
export function forbids(glob: string, path: string): boolean {
  return withParents(path).some((each) => matchesFolded(glob, each));
}

/** Letter case and Unicode form do not count. */
export function matchesFolded(glob: string, path: string): boolean {
  const matcher = compiled(folded, glob, () => new Minimatch(glob.normalize('NFC'), { ...GLOB_OPTIONS, nocase: true }));
  return matcher.match(path.normalize('NFC')) || matcher.match(fold(path));
}

/** Does the glob stand for one path only? Its text with the escapes taken out is that path then. */
export function isLiteral(glob: string): boolean {
  return !/[*?[\]{}]|[@!+]\(/.test(glob.replace(/\\./g, ''));
}

export function literalPath(glob: string): string {
  return minimatch.unescape(glob);
}

/**
 * Equal for two paths that one checkout cannot hold side by side on a disk that ignores letter case or Unicode form
 * (macOS, Windows). Upper case first, since only that unfolds "ß" and the long "ſ".
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

/** A class, not the `minimatch()` function: its own cache holds 512 patterns and then thrashes, 17 times slower (measured). */
function compiled(cache: Map<string, Minimatch>, glob: string, make: () => Minimatch): Minimatch {
  let matcher = cache.get(glob);
  if (!matcher) {
    matcher = make();
    cache.set(glob, matcher);
  }
  return matcher;
}
