/** Splits code into tokens in one pass: words, numbers, strings and punctuation, without white space and comments. */
import { remembered } from '../maps.js';
import type { General, Language, StringForm } from './languages.js';

export const WORD = 1;
export const NUMBER = 2;
export const STRING = 3;
export const PUNCTUATION = 4;

/** Plain arrays of numbers, because a file of a megabyte has hundreds of thousands of tokens. */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly kinds: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The other bracket of a pair, or -1. */
  readonly mates: Int32Array;
  /** The opening bracket around a token, or -1. A bracket is not inside itself. */
  readonly parents: Int32Array;
  /** 1 for the first token on its line. */
  readonly breaks: Uint8Array;
}

const LONG_PUNCTUATION = ['...', '===', '!==', '=>', '->', '::', ':=', '==', '!=', '&&', '||', '??', '?.'];
/** After these words, a slash in JavaScript begins a regular expression. */
const BEFORE_EXPRESSION = [
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'do',
  'else',
  'void',
  'delete',
  'throw',
  'yield',
  'await',
];

export function tokensOf(text: string, language: Language): Tokens {
  const found = { kinds: [] as number[], starts: [] as number[], ends: [] as number[], breaks: [] as number[] };
  let isFirst = 1;
  let at = 0;
  // Where a quote has no second one on its line, others like it there have none either. Each line is searched once.
  const vain: Record<string, number> = {};
  const heredocs: string[] = [];
  let endOf: ReturnType<typeof heredocEnds> | undefined;
  const add = (kind: number, end: number) => {
    found.kinds.push(kind);
    found.starts.push(at);
    found.ends.push(end);
    found.breaks.push(isFirst);
    isFirst = 0;
    isAfterHead = false;
    at = end;
  };
  // Whether each open parenthesis belongs to a statement, after which an expression begins.
  const open: boolean[] = [];
  let isAfterHead = false;
  const lastText = () => text.slice(found.starts.at(-1) ?? 0, found.ends.at(-1) ?? 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xfeff || code === 0xa0) {
      if (code === 10) {
        isFirst = 1;
        // The texts whose beginning is in this line follow it.
        if (heredocs.length > 0) {
          endOf ??= heredocEnds(text);
          for (const word of heredocs.splice(0)) at = endOf(at, word);
          continue;
        }
      }
      at++;
      continue;
    }
    const heredoc = heredocAt(text, at, language);
    if (heredoc !== undefined) {
      heredocs.push(heredoc.word);
      add(STRING, heredoc.end);
      continue;
    }
    const afterComment = commentEnd(text, at, language);
    if (afterComment > at) {
      if (text.startsWith('/*', at) && text.slice(at, afterComment).includes('\n')) isFirst = 1;
      at = afterComment;
      continue;
    }
    const afterString = stringEnd(text, at, language, vain);
    if (afterString > at) {
      add(STRING, afterString);
      continue;
    }
    if (isDigit(code)) {
      let end = at + 1;
      // C++ has a quote between digits.
      while (isWordCode(text.charCodeAt(end)) || (isInNumber(text[end], language) && isDigit(text.charCodeAt(end + 1))))
        end++;
      add(NUMBER, end);
      continue;
    }
    if (isWordCode(code) || (language.family === 'rust' && code === 39 && isWordCode(text.charCodeAt(at + 1)))) {
      let end = at + 1;
      while (isWordCode(text.charCodeAt(end))) end++;
      if (language.general?.nameEnds?.includes(text[end] ?? ' ') === true && text[end + 1] !== '=') end++;
      add(WORD, end);
      continue;
    }
    if (
      code === 47 &&
      language.family === 'script' &&
      (isAfterHead || beginsExpression(found.kinds.at(-1), lastText()))
    ) {
      const end = expressionEnd(text, at, vain);
      if (end > at) {
        add(STRING, end);
        continue;
      }
    }
    if (code === 40) open.push(/^(?:if|while|for|with)$/.test(lastText()));
    const isHeadEnd = code === 41 && open.pop() === true;
    add(PUNCTUATION, at + (LONG_PUNCTUATION.find((each) => text.startsWith(each, at))?.length ?? 1));
    isAfterHead = isHeadEnd;
  }
  return { text, length: found.kinds.length, ...brackets(text, found), ...typed(found) };
}

function typed({ kinds, starts, ends, breaks }: Readonly<Record<'kinds' | 'starts' | 'ends' | 'breaks', number[]>>) {
  return {
    kinds: Uint8Array.from(kinds),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    breaks: Uint8Array.from(breaks),
  };
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** A closing bracket ends the nearest open one of its kind. One that ends nothing is no bracket. */
function brackets(text: string, { kinds, starts }: { readonly kinds: number[]; readonly starts: number[] }) {
  const mates = new Int32Array(kinds.length).fill(-1);
  const parents = new Int32Array(kinds.length).fill(-1);
  const open: { readonly at: number; readonly kind: string }[] = [];
  const counts: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  for (let index = 0; index < kinds.length; index++) {
    const character = kinds[index] === PUNCTUATION ? (text[starts[index] ?? 0] ?? '') : '';
    const opening = CLOSING[character];
    if (opening !== undefined && (counts[opening] ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        counts[last.kind] = (counts[last.kind] ?? 0) - 1;
        if (last.kind !== opening) continue;
        mates[index] = last.at;
        mates[last.at] = index;
        break;
      }
    }
    parents[index] = open.at(-1)?.at ?? -1;
    if (character in counts) {
      open.push({ at: index, kind: character });
      counts[character] = (counts[character] ?? 0) + 1;
    }
  }
  return { mates, parents };
}

function isInNumber(character: string | undefined, { general }: Language): boolean {
  return character === '.' || (character === "'" && general?.hasMacros === true);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    code === 95 ||
    code === 36 ||
    code > 160
  );
}

function commentEnd(text: string, at: number, { lineComments, isNesting, general }: Language): number {
  const [open, close] = general === undefined ? (['/*', '*/'] as const) : (general.block ?? ['', '']);
  const isBlock =
    (general !== undefined || lineComments.includes('//')) &&
    open !== '' &&
    text.startsWith(open, at) &&
    isBlockPlace(text, at);
  // An attribute of PHP is no comment.
  const isLine = lineComments.some(
    (each) => text.startsWith(each, at) && !(each === '#' && isAttribute(text, at, general)),
  );
  if (isLine && !(isBlock && open.startsWith('--'))) {
    const end = text.indexOf('\n', at);
    return end < 0 ? text.length : end;
  }
  if (!isBlock) return at;
  if (!isNesting) {
    const end = text.indexOf(close, at + open.length);
    return end < 0 ? text.length : end + close.length;
  }
  let depth = 1;
  let end = at + 2;
  while (end < text.length && depth > 0) {
    if (text.startsWith('/*', end)) depth++;
    else if (text.startsWith('*/', end)) depth--;
    else {
      end++;
      continue;
    }
    end += 2;
  }
  return end;
}

/** A comment of Ruby begins with its line. */
function isBlockPlace(text: string, at: number): boolean {
  return text[at] !== '=' || at === 0 || text[at - 1] === '\n';
}

function isAttribute(text: string, at: number, general: General | undefined): boolean {
  return general?.functions.includes('function') === true && text[at + 1] === '[';
}

/** The text up to a line with a word begins here. */
function heredocAt(
  text: string,
  at: number,
  { general }: Language,
): { readonly word: string; readonly end: number } | undefined {
  if (general?.heredoc === undefined || text[at] !== '<') return undefined;
  general.heredoc.lastIndex = at;
  const [all = '', , word = ''] = general.heredoc.exec(text) ?? [];
  return all === '' ? undefined : { word, end: at + all.trimEnd().length };
}

/**
 * Finds the place after the line that begins with a word, from the line break before the text. Without one, the place
 * after the break. The lines are looked through once, because a file can begin any number of texts that nothing ends.
 */
function heredocEnds(text: string): (from: number, word: string) => number {
  const places = new Map<string, { readonly starts: number[]; next: number }>();
  for (const { index, 1: indent = '', 2: word = '' } of text.matchAll(/\n([ \t]*)([A-Za-z_][\w$\u00a1-\uffff]*)/g))
    remembered(places, word, () => ({ starts: [], next: 0 })).starts.push(index + 1 + indent.length);
  return (from, word) => {
    const known = places.get(word);
    while (known && (known.starts[known.next] ?? text.length) <= from) known.next++;
    const start = known?.starts[known.next];
    return start === undefined ? from + 1 : start + word.length;
  };
}

/** Code in strings in code is read up to this depth. */
const MOST_IN_STRINGS = 8;

/** The end of a string in one of these forms. Undefined if none begins here, or nothing ends it. */
function formEnd(
  text: string,
  at: number,
  forms: readonly StringForm[],
  vain: Record<string, number>,
  depth = 0,
): number | undefined {
  const form = forms.find(({ open }) => text.startsWith(open, at));
  if (form === undefined || at < (vain[form.open] ?? 0)) return undefined;
  const { open, close, isLong, code } = form;
  let end = at + open.length;
  for (; end < text.length && (isLong === true || text[end] !== '\n'); end++) {
    if (code !== undefined && depth < MOST_IN_STRINGS && end >= (vain['code'] ?? 0) && text.startsWith(code, end)) {
      end = codeEnd(text, end + code.length, code.endsWith('(') ? '()' : '{}', forms, vain, depth) - 1;
    } else if (form.escape !== undefined && text[end] === form.escape) end++;
    else if (text.startsWith(close, end)) {
      if (form.escape === undefined && close.length === 1 && text[end + 1] === close) end++;
      else return end + close.length;
    }
  }
  vain[open] = end;
  return undefined;
}

/** The place after the bracket that ends the code in a string, or the same place if nothing ends it in its line. */
function codeEnd(
  text: string,
  from: number,
  [open, close]: string,
  forms: readonly StringForm[],
  vain: Record<string, number>,
  depth: number,
): number {
  let level = 1;
  let end = from;
  for (; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === open) level++;
    else if (text[end] === close && --level === 0) return end + 1;
    else end = (formEnd(text, end, forms, vain, depth + 1) ?? end + 1) - 1;
  }
  // What begins later in this line has no end either.
  vain['code'] = end;
  return from;
}

/** The end of the string that begins here, or the same place if none does. */
function stringEnd(text: string, at: number, { family, general }: Language, vain: Record<string, number>): number {
  if (general !== undefined) return formEnd(text, at, general.strings, vain) ?? at;
  let from = at;
  if (family === 'python' || family === 'rust') {
    while (from < at + 3 && 'rRbBuUfFtT'.includes(text[from] ?? ' ')) from++;
    if (from > at && isWordCode(text.charCodeAt(at - 1))) return at;
    if (family === 'rust' && from > at && text.slice(at, from).includes('r')) {
      let hashes = 0;
      while (text[from + hashes] === '#') hashes++;
      if (text[from + hashes] !== '"') return at;
      const end = text.indexOf(`"${'#'.repeat(hashes)}`, from + hashes + 1);
      return end < 0 ? text.length : end + 1 + hashes;
    }
  }
  const quote = text[from];
  if (quote === '"' || (quote === "'" && family === 'python')) {
    const triple = quote.repeat(3);
    if (family === 'python' && text.startsWith(triple, from)) return longStringEnd(text, from + 3, triple);
    return (family === 'rust' ? longStringEnd(text, from + 1, quote) : quotedEnd(text, from, quote, vain)) ?? at;
  }
  if (quote === '`' && family === 'script') return isInMarkup(text, from) ? at : (templateEnd(text, from, vain) ?? at);
  if (quote === '`' && family === 'go') {
    const end = text.indexOf('`', from + 1);
    return end < 0 ? text.length : end + 1;
  }
  if (quote !== "'") return at;
  if (family !== 'rust') return quotedEnd(text, from, quote, vain) ?? at;
  // A character, and not a lifetime.
  if (text[from + 1] === '\\') return quotedEnd(text, from, quote, vain) ?? at;
  const width = (text.codePointAt(from + 1) ?? 0) > 0xffff ? 2 : 1;
  return text[from + 1 + width] === "'" ? from + 2 + width : at;
}

function longStringEnd(text: string, from: number, quotes: string): number {
  for (let end = from; end < text.length; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quotes[0] && text.startsWith(quotes, end)) return end + quotes.length;
  }
  return text.length;
}

function quotedEnd(text: string, from: number, quote: string, vain: Record<string, number>): number | undefined {
  if (from < (vain[quote] ?? 0)) return undefined;
  let end = from + 1;
  for (; end < text.length && text[end] !== '\n'; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === quote) return end + 1;
  }
  vain[quote] = end;
  return undefined;
}

const BEFORE_TEMPLATE =
  /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|throw|yield|await|default|as|extends)$/;

/** A backtick in the text of JSX: after a word and a space, or before the end of an element. */
function isInMarkup(text: string, at: number): boolean {
  if (text.startsWith('</', at + 1) && text[at - 1] === '>') return true;
  if (text[at - 1] !== ' ') return false;
  const before = text.slice(Math.max(0, at - 40), at);
  return /\w +$/.test(before) && !BEFORE_TEMPLATE.test(before.trimEnd());
}

/** A template with the code between its braces, which can have templates again. Undefined if nothing ends it. */
function templateEnd(text: string, from: number, vain: Record<string, number>): number | undefined {
  if (from < (vain['`'] ?? 0)) return undefined;
  // The number of open braces of the code at each level. -1 is text of a template.
  const levels = [-1];
  let before = '';
  for (let end = from + 1; end < text.length; end++) {
    const character = text[end] ?? '';
    const level = levels.at(-1) ?? -1;
    const lastPrinted = before;
    if (character > ' ') before = character;
    if (character === '\\') end++;
    else if (level < 0) {
      if (character === '`') {
        levels.pop();
        if (levels.length === 0) return end + 1;
      } else if (character === '$' && text[end + 1] === '{') {
        levels.push(0);
        end++;
      }
    } else if (character === '`') levels.push(-1);
    else if (character === '{') levels[levels.length - 1] = level + 1;
    else if (character === '}') {
      if (level === 0) levels.pop();
      else levels[levels.length - 1] = level - 1;
    } else if (character === '/' && /[(,=:[!&|?{;]/.test(lastPrinted)) {
      end = Math.max(end + 1, expressionEnd(text, end, vain)) - 1;
    } else if (character === "'" || character === '"') {
      end = (quotedEnd(text, end, character, vain) ?? end + 1) - 1;
    }
  }
  vain['`'] = text.length;
  return undefined;
}

function beginsExpression(kind: number | undefined, last: string): boolean {
  if (kind === undefined) return true;
  if (kind === WORD) return BEFORE_EXPRESSION.includes(last);
  return kind === PUNCTUATION && !')]}'.includes(last);
}

function expressionEnd(text: string, from: number, vain: Record<string, number>): number {
  if (from < (vain['/'] ?? 0)) return from;
  let isClass = false;
  let end = from + 1;
  for (; end < text.length && text[end] !== '\n'; end++) {
    const character = text[end];
    if (character === '\\') end++;
    else if (character === '[') isClass = true;
    else if (character === ']') isClass = false;
    else if (character === '/' && !isClass) {
      end++;
      while (isWordCode(text.charCodeAt(end))) end++;
      return end;
    }
  }
  vain['/'] = end;
  return from;
}

/** The text of a token, or '' outside. */
export function textAt(tokens: Tokens, index: number): string {
  return index < 0 || index >= tokens.length ? '' : tokens.text.slice(tokens.starts[index], tokens.ends[index]);
}

export function isWord(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] === WORD;
}

/** How far a token is from the beginning of its line. */
export function columnOf(tokens: Tokens, index: number): number {
  const start = tokens.starts[index] ?? 0;
  return start - (tokens.text.lastIndexOf('\n', start - 1) + 1);
}

/** The tokens of this text, as words of it. */
export function placesOf(tokens: Tokens, name: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    if (tokens.kinds[index] !== WORD) continue;
    const start = tokens.starts[index] ?? 0;
    if ((tokens.ends[index] ?? 0) - start === name.length && tokens.text.startsWith(name, start)) places.push(index);
  }
  return places;
}

/** The other bracket of a pair, or the token itself. */
export function mateOf(tokens: Tokens, index: number): number {
  const mate = tokens.mates[index] ?? -1;
  return mate < 0 ? index : mate;
}

/** The place after a token, or after the pair of brackets that it begins. It is never before the token. */
export function afterMate(tokens: Tokens, index: number): number {
  return Math.max(index, tokens.mates[index] ?? -1) + 1;
}

/** The tokens that one search for the end of `<…>` looks at. Hostile text cannot make it look at more. */
const MOST_IN_ANGLES = 500;

/** The place after the `>` of the `<` at this place, or -1 if none ends it. */
export function afterAngles(tokens: Tokens, from: number, to: number = tokens.length): number {
  let depth = 0;
  let steps = 0;
  for (let index = from; index < to && steps < MOST_IN_ANGLES; index++, steps++) {
    const text = textAt(tokens, index);
    if (text === '<') depth++;
    else if (text === '>') {
      depth--;
      if (depth === 0) return index + 1;
    } else if (text === ';' || text === ')' || text === ']' || text === '}') return -1;
    else if ('([{'.includes(text) && text !== '') index = mateOf(tokens, index);
  }
  return -1;
}

/** A part of the tokens: from, and up to but not including to. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The place of the `<` for the `>` at this place, or -1 if none begins it. */
export function beforeAngles(tokens: Tokens, from: number): number {
  let depth = 0;
  let steps = 0;
  for (let index = from; index >= 0 && steps < MOST_IN_ANGLES; index--, steps++) {
    const text = textAt(tokens, index);
    if (text === '>') depth++;
    else if (text === '<') {
      depth--;
      if (depth === 0) return index;
    } else if (text === ';' || text === '(' || text === '[' || text === '{') return -1;
    else if (')]}'.includes(text) && text !== '') index = mateOf(tokens, index);
  }
  return -1;
}

/** The parts of a list between these separators, without empty ones. */
export function partsOf(tokens: Tokens, { from, to }: Span, isEnd: (text: string, index: number) => boolean): Span[] {
  const parts: Span[] = [];
  let start = from;
  const end = (index: number, next: number) => {
    if (index > start) parts.push({ from: start, to: index });
    start = next;
  };
  for (let index = from; index < to; ) {
    const text = textAt(tokens, index);
    if (isEnd(text, index)) {
      // A line break separates before a token, and a comma is none of either side.
      const isSeparator = text === ',' || text === ';';
      end(index, isSeparator ? index + 1 : index);
    }
    const after = text === '<' ? afterAngles(tokens, index, to) : afterMate(tokens, index);
    index = after > index ? after : index + 1;
  }
  end(to, to);
  return parts;
}

export function listOf(tokens: Tokens, span: Span): Span[] {
  return partsOf(tokens, span, (text) => text === ',');
}
