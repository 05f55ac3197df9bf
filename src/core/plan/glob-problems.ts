/**
 * Refuses globs that minimatch would not match as their author meant, and globs that would make the exact proof too
 * expensive (measured: nested `!(…)`, many `**`, many alternatives in braces).
 */
import { braceExpand } from 'minimatch';
import { literalPath } from '../globs/glob.js';
import { ALL_HIDDEN, HIDDEN } from './invisible.js';
import { exceptLine } from './quoting.js';
import { globOfExpression, isRegularExpression } from './regular-expression.js';
import { hiddenCharacter, quotedText } from './source.js';

export const MOST_GLOB_CHARACTERS = 512;
export const MOST_ALTERNATIVES = 256;
/** Counts the alternatives of all globs of a plan. Each is matched and proved like a glob of its own. */
export const MOST_PLAN_ALTERNATIVES = 20_000;
const MOST_GLOBSTARS = 8;
const MOST_NEGATIONS = 4;
const MOST_EXTGLOB_DEPTH = 4;

export interface TextProblem {
  readonly message: string;
  readonly hint: string;
}

/** Returns nothing if the glob is valid. Checks the length first, so the work is limited. */
export function globProblems(glob: string): readonly TextProblem[] {
  const problems = problemsAsGlob(glob);
  if (problems.length === 0 || glob.length > MOST_GLOB_CHARACTERS || !isRegularExpression(glob)) return problems;
  const form = globOfExpression(glob);
  const usable = form !== undefined && problemsAsGlob(form).length === 0;
  return [
    {
      message: `The glob ${quotedText(glob)} is a regular expression.`,
      hint: usable ? `Write ${quotedText(form)}.` : `${HOW_TO_WRITE_GLOBS}.`,
    },
  ];
}

export const HOW_TO_WRITE_GLOBS =
  'Write a glob: "*" for any text in a name, "**" for any folders, "{a,b}" for one of several texts';

function problemsAsGlob(glob: string): readonly TextProblem[] {
  if (glob.trim() === '') return [{ message: 'The glob is empty.', hint: 'Remove it, or write the path of a file.' }];
  if (glob.length > MOST_GLOB_CHARACTERS) {
    const message = `The glob has ${glob.length} characters, but at most ${MOST_GLOB_CHARACTERS} are allowed.`;
    return [{ message, hint: 'Split it into several globs.' }];
  }
  if (/[\n\r\t]/.test(glob)) {
    return [{ message: `The glob ${quotedText(glob)} contains a line break or a tab.`, hint: 'Write it on one line.' }];
  }
  const hidden = hiddenCharacter(glob);
  if (hidden) {
    return [
      {
        message: `The glob contains the hidden character ${hidden.name}.`,
        hint: 'Remove it. No scope can allow a path with this character.',
      },
    ];
  }
  if (/^!(?!\()/.test(glob)) {
    const message = `The glob ${quotedText(glob)} begins with "!", which does not exclude anything here.`;
    return [{ message, hint: `To exclude files, add a line under "scope": ${exceptLine(glob)}.` }];
  }
  const spelling = spellingFault(glob);
  if (spelling) {
    const fixed = corrected(glob);
    const usable = fixed !== glob && problemsAsGlob(fixed).length === 0;
    return [
      {
        message: `The glob ${quotedText(glob)} ${spelling}.`,
        hint: usable ? `Write ${quotedText(fixed)}.` : HOW_TO_WRITE,
      },
    ];
  }
  return capProblems(glob);
}

const HOW_TO_WRITE = 'Write the path from the root of the repository, with "/" between its parts.';

/** Why minimatch never matches it on a path of Git, which has neither empty segments nor "." and "..". */
function spellingFault(glob: string): string | undefined {
  if (/^[A-Za-z]:[\\/]/.test(glob)) return 'begins with a drive letter';
  if (separatorBackslash(glob) >= 0) return 'contains a backslash, but the parts of a path are separated by "/"';
  if (glob.startsWith('#')) return 'begins with "#"';
  if (glob.startsWith('/')) return 'begins with "/", but paths are relative to the root of the repository';
  if (glob.endsWith('/')) return 'ends with "/", so it matches no file';
  if (glob.includes('//')) return 'contains "//"';
  if (glob !== glob.trim()) return 'begins or ends with white space';
  const segments = glob.split('/');
  if (segments.includes('.')) return 'contains the segment "."';
  if (segments.includes('..')) return 'contains the segment ".."';
  return undefined;
}

function corrected(glob: string): string {
  let fixed = glob.trim().replace(/^[A-Za-z]:(?=[\\/])/, '');
  fixed = fixed.replace(/(?:\\[0-3][0-7]{2})+/g, unquotedBytes);
  // After a slash or a wildcard, the backslash escapes the dot, as in a regular expression.
  if (/[/*?]/.test(fixed)) fixed = fixed.replaceAll('\\.', '.');
  for (let at = separatorBackslash(fixed); at >= 0; at = separatorBackslash(fixed)) {
    fixed = `${fixed.slice(0, at)}/${fixed.slice(fixed.startsWith('\\\\', at) ? at + 2 : at + 1)}`;
  }
  const isFolder = fixed.endsWith('/');
  const segments: string[] = [];
  for (const segment of fixed.split('/')) {
    if (segment === '..') {
      // The path leaves the repository, or goes up from a segment with wildcards, so the correction is unknown.
      if (!/^[^*?[{(]+$/.test(segments.pop() ?? '')) return glob;
    } else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  fixed = segments.join('/').replace(/^#/, '\\#');
  return isFolder ? `${fixed}/**` : fixed;
}

/** Decodes names as Git prints them if they are not ASCII: `\303\266` → `ö`. */
function unquotedBytes(quoted: string): string {
  const bytes = quoted.match(/[0-7]{3}/g)?.map((octal) => Number.parseInt(octal, 8)) ?? [];
  const text = new TextDecoder().decode(Uint8Array.from(bytes));
  return text.includes('\uFFFD') || HIDDEN.test(text) ? quoted : text;
}

/** The first backslash outside a class that is meant as "/" and not as an escape, or -1. */
function separatorBackslash(glob: string): number {
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '[') at = endOfClass(glob, at);
    if (glob[at] !== '\\') continue;
    const next = glob[at + 1];
    if (next === undefined || next === '\\' || /[\p{L}\p{N}_./]/u.test(next)) return at;
    at++;
  }
  return -1;
}

/** The index of the bracket that closes the class, or that of the opening one if it is not a class. */
function endOfClass(glob: string, open: number): number {
  let at = open + 1;
  if (glob[at] === '!' || glob[at] === '^') at++;
  if (glob[at] === ']') at++;
  for (; at < glob.length && glob[at] !== '/'; at++) {
    if (glob[at] === '\\') at++;
    else if (glob.startsWith('[:', at)) at = Math.max(at, glob.indexOf(':]', at + 2) + 1);
    else if (glob[at] === ']') return at;
  }
  return open;
}

/** Such a range never ends. */
function hasStepsOfZero(glob: string): boolean {
  return /\.\.-?0+\}/.test(glob) && /\{[^{},]*\.\.[^{},]*\.\.-?0+\}/.test(glob);
}

function capProblems(glob: string): readonly TextProblem[] {
  if (hasStepsOfZero(glob)) {
    return [{ message: `The glob ${quotedText(glob)} has a range with a step of 0.`, hint: 'Remove the step.' }];
  }
  const rows = braceExpand(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 });
  if (rows.length > MOST_ALTERNATIVES) {
    const message = `The braces of the glob ${quotedText(glob)} expand to more than ${MOST_ALTERNATIVES} globs.`;
    return [{ message, hint: 'Use a wildcard, or several globs with fewer braces.' }];
  }
  for (const row of rows) {
    const spelling = row === '' ? 'is empty' : spellingFault(row);
    if (spelling && row !== glob) {
      const message = `The glob ${quotedText(glob)} also expands to ${quotedText(row)}, which ${spelling}.`;
      return [{ message, hint: 'Write one glob for each meaning.' }];
    }
    const problem = rowProblem(glob, row);
    if (problem) return [problem];
  }
  return [];
}

function rowProblem(glob: string, row: string): TextProblem | undefined {
  const about = (message: string, hint: string) => ({ message: `The glob ${quotedText(glob)} ${message}.`, hint });
  let globstars = 0;
  let negations = 0;
  const open: string[] = [];
  for (let at = 0; at < row.length; at++) {
    const character = row.charAt(at);
    if (character === '\\') at++;
    else if (character === '[') {
      const end = endOfClass(row, at);
      if (end === at) return about('does not close "["', `Add the "]", or write "\\[" for a plain bracket.`);
      at = end;
    } else if ('!@+?*'.includes(character) && row[at + 1] === '(') {
      if (character === '!') {
        negations++;
        if (open.length > 0)
          return about('has a "!(…)" inside another group', 'Write "!(…)" only outside other groups.');
      }
      if (open.includes('!'))
        return about('has a group inside a "!(…)"', 'Put only plain text, wildcards and "|" into "!(…)".');
      open.push(character);
      if (open.length > MOST_EXTGLOB_DEPTH)
        return about(`has groups that are nested more than ${MOST_EXTGLOB_DEPTH} deep`, 'Use several globs.');
      at++;
    } else if (character === ')' && open.length > 0) open.pop();
    else if (character === '/' && open.length > 0) {
      return about(
        `has a "/" inside "${open[0]}(…)", where it cannot match`,
        open[0] === '!'
          ? 'Write a glob for what you mean, and list each path to leave out under "except".'
          : 'Use braces, as in "{a/b,c}", or several globs.',
      );
    } else if (character === '*' && row[at + 1] === '*' && row[at + 2] !== '(') {
      globstars++;
      while (row[at + 1] === '*' && row[at + 2] !== '(') at++;
    }
  }
  if (open.length > 0)
    return about(`does not close "${open[0]}("`, `Add the ")", or write "\\(" for a plain parenthesis.`);
  if (globstars > MOST_GLOBSTARS)
    return about(
      `has ${globstars} times "**", but at most ${MOST_GLOBSTARS} are allowed`,
      'Use fewer, or several globs.',
    );
  if (negations > MOST_NEGATIONS)
    return about(
      `has ${negations} times "!(…)", but at most ${MOST_NEGATIONS} are allowed`,
      'Use "except", or several globs.',
    );
  return undefined;
}

/** Whether the braces of these globs expand to more globs than one plan may have. It stops counting there. */
export function hasTooManyAlternatives(globs: Iterable<string>): boolean {
  let count = 0;
  for (const glob of globs) {
    if (!glob.includes('{') || glob.length > MOST_GLOB_CHARACTERS || hasStepsOfZero(glob)) continue;
    count += braceExpand(glob, { braceExpandMax: MOST_ALTERNATIVES + 1 }).length;
    if (count > MOST_PLAN_ALTERNATIVES) return true;
  }
  return false;
}

/** Escapes a path of the repository, so that brackets and stars in it are plain characters. */
export function pathProblems(path: string): readonly TextProblem[] {
  if (path.trim() === '') return [{ message: 'The path is empty.', hint: 'Write the path of a file.' }];
  const isHidden = hiddenCharacter(path) !== undefined || /[\n\r\t]/.test(path);
  const spelling = isHidden ? 'contains a hidden character' : spellingFault(path.replace(/^#/, ''));
  if (!spelling) return [];
  const fixed = corrected(path);
  return [
    {
      message: `The path ${quotedText(path)} ${spelling}.`,
      hint: fixed === path ? HOW_TO_WRITE : `Write ${quotedText(fixed)}.`,
    },
  ];
}

/**
 * A glob that matches only this path. A character that a plan cannot contain becomes "?", and a path that is too long
 * becomes a folder.
 */
export function globOf(path: string): string {
  const segments = path.split('/');
  const whole = withEdges(segments.map(escaped).join('/')).replace(/^([A-Za-z]):(?=[\\/])/, '[$1]:');
  if (whole.length <= MOST_GLOB_CHARACTERS) return whole;
  const parents = segments.slice(0, -1);
  while (parents.length > 0) {
    const glob = `${withEdges(parents.map(escaped).join('/'))}/**`;
    if (glob.length <= MOST_GLOB_CHARACTERS) return glob;
    parents.pop();
  }
  return `${withEdges(escaped(path.slice(0, 100)))}*${segments.length > 1 ? '/**' : ''}`;
}

/**
 * Undefined if no glob matches exactly this path, because the path is too long or has characters that a plan cannot
 * contain.
 */
export function exactGlob(path: string): string | undefined {
  const glob = globOf(path);
  return literalPath(glob) === path ? glob : undefined;
}

/**
 * White space at the ends of a glob is refused as a mistake, and a name that reads like a regular expression is
 * ambiguous.
 */
function withEdges(glob: string): string {
  return glob.replace(/^\s|\s$/g, '[$&]').replace(/^\^|\$$|(?<=\.)\+/g, '\\$&');
}

function escaped(segment: string): string {
  return segment
    .replace(/[?*()[\]{}|\\]/g, (character) => (character === '\\' ? '[\\\\]' : `\\${character}`))
    .replace(/^[!#]/, '\\$&')
    .replace(ALL_HIDDEN, '?')
    .replaceAll('\uFFFD', '?')
    .replace(/^ (?= *$)/, '[ ]');
}
