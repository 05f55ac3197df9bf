/** Recognizes globs that read like a path but do not match it. */
import { matches, matchesFolded } from '../globs/glob.js';
import { codePointName } from './source.js';

export type Difference = 'letter case' | 'Unicode form' | 'letter case and Unicode form' | 'escaping';

/** How two paths differ that `fold` makes equal. */
export function differenceOf(one: string, other: string): Difference {
  if (one.normalize('NFC') === other.normalize('NFC')) return 'Unicode form';
  return one.toLowerCase() === other.toLowerCase() ? 'letter case' : 'letter case and Unicode form';
}

/**
 * Why the glob does not match the path that it reads like. Undefined if it matches the path, or does not read like it.
 */
export function nearMiss(glob: string, path: string): Difference | undefined {
  if (matches(glob, path)) return undefined;
  if (glob === path || unescapedUrl(glob) === path) return 'escaping';
  if (!matchesFolded(glob, path)) return undefined;
  if (matches(glob.normalize('NFC'), path.normalize('NFC'))) return 'Unicode form';
  return matches(glob.toLowerCase(), path.toLowerCase()) ? 'letter case' : 'letter case and Unicode form';
}

/**
 * `they differ in letter case`. If only the Unicode form differs, which is invisible, it names the first such
 * character.
 */
export function differenceWords(glob: string, path: string, difference: Difference): string {
  const words = `they differ in ${difference}`;
  if (!difference.includes('Unicode form')) return words;
  const [one, other] = [glob, path].map((text) => text.match(/\P{M}\p{M}*/gu) ?? []);
  const at = one?.findIndex((character, index) => character !== other?.[index]) ?? -1;
  const names = [one, other].map((characters) => [...(characters?.[at] ?? '')].map(codePointName).join(' '));
  return names.includes('') ? words : `${words} (${names.join(' and ')})`;
}

/** `%5Bid%5D` → `[id]`. */
export function unescapedUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
