/**
 * Numbers and names that only one thing in a folder may have, such as those of migrations. The plan names them by globs
 * with `<key>` in the place of the number: `db/migrations/<key>_*.sql`.
 */
import { Minimatch } from 'minimatch';
import { fold, GLOB_OPTIONS, matches } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { globProblems, type TextProblem } from './glob-problems.js';
import { quotedText } from './source.js';

const KEY = '<key>';
/** Takes the place of the key while globs are matched. No path that anybody can read holds this character. */
const MARK = '\uE000';

/** What has one key: a file with all its endings, or a folder with all that is below it. */
export interface Unit {
  /** Of the plan, as written. */
  readonly entry: string;
  /** The folder that holds it; empty at the root. */
  readonly place: string;
  /** Its path, of a file without everything from the first dot behind the key on. */
  readonly name: string;
  readonly key: string;
  /** Equal for keys that are equal: `88` and `088`, `AB` and `ab`. */
  readonly value: string;
  readonly isFolder: boolean;
  /** Where the key begins in the path. */
  readonly from: number;
}

/** Empty if the entry is fine. */
export function uniqueProblems(entry: string): readonly TextProblem[] {
  const problems = globProblems(entry);
  if (problems.length > 0) return problems;
  const refuse = (what: string, hint: string) => [{ message: `The entry ${quotedText(entry)} ${what}.`, hint }];
  const tokens: readonly string[] = entry.match(/\\.|\[[^\]]*\]|[?*+@!]\(|<key>|./gsu) ?? [];
  const at = tokens.indexOf(KEY);
  const example = 'Write it as in "db/migrations/<key>_*.sql".';
  if (at < 0) return refuse('has no "<key>" in the place of the number or name that must be unique', example);
  if (tokens.indexOf(KEY, at + 1) >= 0) return refuse('has "<key>" more than once', 'Keep one "<key>".');
  const depth = tokens.slice(0, at).reduce((sum, each) => sum + opened(each), 0);
  if (depth > 0) return refuse('has "<key>" inside braces or a group', 'Write one entry for each alternative.');
  if (isEdge(tokens[at - 1]) && isEdge(tokens[at + 1])) return [];
  const hint = 'Put "_", "-", "." or another plain character between them, or let "<key>" begin or end the name.';
  return refuse('has a wildcard, a letter or a digit right beside "<key>", so where the key ends is not clear', hint);
}

function opened(token: string): number {
  return token === '{' || /^[?*+@!]\($/.test(token) ? 1 : token === '}' || token === ')' ? -1 : 0;
}

/** The end of a name, or a character that is no wildcard and in no key. */
function isEdge(token: string | undefined): boolean {
  if (token === undefined || token === '/') return true;
  const character = token.startsWith('\\') ? token.slice(1) : token;
  return (
    [...character].length === 1 &&
    !/[\p{L}\p{N}]/u.test(character) &&
    (token !== character || !/[*?{}()[\]|]/.test(token))
  );
}

/** The unit of a file, if the entry is about it. Of several keys that it may have the first one counts. */
export function unitOf(entry: string, path: string): Unit | undefined {
  const { glob, start, end } = patternOf(entry);
  if (!path.startsWith(start) || !path.endsWith(end)) return undefined;
  return keysIn(path).flatMap(({ from, key }) => {
    const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
    return matches(glob, marked) ? [unitAt(entry, path, from, key)] : [];
  })[0];
}

/** The units that the entry may be about if the folder holds the right files. */
export function unitsOfFolder(entry: string, path: string): readonly Unit[] {
  const { partial } = patternOf(entry);
  const last = path.lastIndexOf('/') + 1;
  return keysIn(path).flatMap(({ from, key }) => {
    const marked = path.slice(0, from) + MARK + path.slice(from + key.length);
    return from >= last && partial.match(marked, true) ? [unitAt(entry, `${path}/`, from, key)] : [];
  });
}

function keysIn(path: string): { readonly from: number; readonly key: string }[] {
  return [...path.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: key }) => ({ from: index, key }));
}

function unitAt(entry: string, path: string, from: number, key: string): Unit {
  const slash = path.indexOf('/', from);
  const dot = path.indexOf('.', from);
  const end = slash >= 0 ? slash : dot >= 0 ? dot : path.length;
  const place = path.slice(0, Math.max(0, path.lastIndexOf('/', from)));
  return { entry, place, name: path.slice(0, end), key, value: keyValue(key), isFolder: slash >= 0, from };
}

function keyValue(key: string): string {
  return /^[0-9]+$/.test(key) ? key.replace(/^0+(?=.)/, '') : fold(key).toLowerCase();
}

interface EntryPattern {
  readonly glob: string;
  /** Plain text that every path begins and ends with. */
  readonly start: string;
  readonly end: string;
  readonly partial: Minimatch;
}

const patterns = new Map<string, EntryPattern>();

function patternOf(entry: string): EntryPattern {
  return remembered(patterns, entry, () => {
    const glob = entry.replace(KEY, MARK);
    const plain = /[*?[{\\]|[+@!]\(/.test(entry) ? glob.split(/[*?[\]{}()\\+@!|]|\uE000/) : glob.split(MARK);
    return { glob, start: plain[0] ?? '', end: plain.at(-1) ?? '', partial: new Minimatch(glob, GLOB_OPTIONS) };
  });
}

/** The path with another key in the place of the unit's. */
export function withKey(path: string, { from, key }: Unit, other: string): string {
  return path.slice(0, from) + other + path.slice(from + key.length);
}

/**
 * The first key that nothing has, after the unit's own and after all of the kind that `before` has: as a rule what is new
 * comes last.
 *
 * @param before values that stand in the place already
 * @param isTaken is there such a value, or will there be?
 */
export function freeKey(
  { key }: Unit,
  before: readonly string[],
  isTaken: (value: string) => boolean,
): Pick<Unit, 'key' | 'value'> {
  const [, prefix = '', digits = ''] = /^(.*?)([0-9]*)$/su.exec(key) ?? [];
  const start = fold(prefix).toLowerCase();
  let next = digits === '' ? 1n : BigInt(digits);
  for (const value of before) {
    const tail = value.startsWith(start) ? value.slice(start.length) : '';
    if (/^[0-9]+$/.test(tail) && BigInt(tail) > next) next = BigInt(tail);
  }
  for (;;) {
    next += 1n;
    const free = `${prefix}${String(next).padStart(digits.length, '0')}`;
    const value = keyValue(free);
    if (!isTaken(value)) return { key: free, value };
  }
}
