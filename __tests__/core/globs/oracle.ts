/**
 * A second opinion that shares nothing with `src/core/globs`, minimatch included: its own glob parser, and languages of
 * whole paths decided by Brzozowski derivatives (every expression is a set of texts; what is left of it after a character
 * is an expression again). Slow and short.
 */

export interface Sets {
  readonly include: readonly string[];
  readonly except: readonly string[];
}

type Shape =
  | { readonly kind: 'none' | 'empty' }
  | { readonly kind: 'one'; readonly has: (char: string) => boolean }
  | { readonly kind: 'then'; readonly first: Language; readonly rest: Language }
  | { readonly kind: 'either' | 'both'; readonly of: readonly Language[] }
  | { readonly kind: 'not' | 'repeat'; readonly of: Language };

interface Language {
  readonly id: number;
  readonly shape: Shape;
  /** Holds the empty text. */
  readonly nullable: boolean;
  readonly after: Map<string, Language>;
}

let count = 0;
const interned = new Map<string, Language>();

function make(key: string, shape: Shape, nullable: boolean): Language {
  let language = interned.get(key);
  if (!language) {
    language = { id: count++, shape, nullable, after: new Map() };
    interned.set(key, language);
  }
  return language;
}

const NONE = make('none', { kind: 'none' }, false);
const EMPTY = make('empty', { kind: 'empty' }, true);

function one(key: string, has: (char: string) => boolean): Language {
  return make(`one ${key}`, { kind: 'one', has }, false);
}

function then(...parts: readonly Language[]): Language {
  return parts.reduceRight((rest, first) => {
    if (first === NONE || rest === NONE) return NONE;
    if (first === EMPTY) return rest;
    if (rest === EMPTY) return first;
    return make(`then ${first.id} ${rest.id}`, { kind: 'then', first, rest }, first.nullable && rest.nullable);
  }, EMPTY);
}

function either(...parts: readonly Language[]): Language {
  const of = flat('either', parts).filter((part) => part !== NONE);
  if (of.length < 2) return of[0] ?? NONE;
  return make(
    `either ${of.map((part) => part.id).join()}`,
    { kind: 'either', of },
    of.some((part) => part.nullable),
  );
}

function both(...parts: readonly Language[]): Language {
  const of = flat('both', parts);
  if (of.includes(NONE)) return NONE;
  if (of.length === 1 && of[0]) return of[0];
  return make(
    `both ${of.map((part) => part.id).join()}`,
    { kind: 'both', of },
    of.every((part) => part.nullable),
  );
}

function flat(kind: 'either' | 'both', parts: readonly Language[]): Language[] {
  const all = parts.flatMap((part) => (part.shape.kind === kind ? part.shape.of : [part]));
  return [...new Set(all)].sort((first, second) => first.id - second.id);
}

function not(of: Language): Language {
  if (of.shape.kind === 'not') return of.shape.of;
  return make(`not ${of.id}`, { kind: 'not', of }, !of.nullable);
}

function repeat(of: Language): Language {
  if (of === NONE || of === EMPTY) return EMPTY;
  return of.shape.kind === 'repeat' ? of : make(`repeat ${of.id}`, { kind: 'repeat', of }, true);
}

function after(language: Language, char: string): Language {
  let left = language.after.get(char);
  if (!left) {
    left = derive(language.shape, char);
    language.after.set(char, left);
  }
  return left;
}

function derive(shape: Shape, char: string): Language {
  switch (shape.kind) {
    case 'none':
    case 'empty':
      return NONE;
    case 'one':
      return shape.has(char) ? EMPTY : NONE;
    case 'then': {
      const stays = then(after(shape.first, char), shape.rest);
      return shape.first.nullable ? either(stays, after(shape.rest, char)) : stays;
    }
    case 'either':
      return either(...shape.of.map((part) => after(part, char)));
    case 'both':
      return both(...shape.of.map((part) => after(part, char)));
    case 'not':
      return not(after(shape.of, char));
    case 'repeat':
      return then(after(shape.of, char), repeat(shape.of));
  }
}

// Paths: names between single slashes; no name is empty, "." or "..".
const SLASH = literal('/');
const INNER = one('inner', (char) => char !== '/' && char !== '\0');
const NAME = both(then(INNER, repeat(INNER)), not(literal('.')), not(then(literal('.'), literal('.'))));
const PATH = then(NAME, repeat(then(SLASH, NAME)));

function literal(char: string): Language {
  return one(`"${char}"`, (each) => each === char);
}

/** Treats two characters as different if any of these does. */
const SAMPLES = [...Array.from({ length: 0x17f }, (_, point) => point + 1), 0x4e00, 0x65e5, 0x1f600, 0x10ffff]
  .map((point) => String.fromCodePoint(point))
  .sort((first, second) => Number(/[a-z0-9]/.test(second)) - Number(/[a-z0-9]/.test(first)));

const POSIX: Readonly<Record<string, RegExp>> = {
  alnum: /[\p{L}\p{Nl}\p{Nd}]/u,
  alpha: /[\p{L}\p{Nl}]/u,
  ascii: /[\0-\x7f]/,
  blank: /[\p{Zs}\t]/u,
  cntrl: /\p{Cc}/u,
  digit: /\p{Nd}/u,
  graph: /[^\p{Z}\p{C}]/u,
  lower: /\p{Ll}/u,
  print: /\P{C}/u,
  punct: /[\p{P}\p{S}]/u,
  space: /[\p{Z}\t\r\n\v\f]/u,
  upper: /\p{Lu}/u,
  word: /[\p{L}\p{Nl}\p{Nd}\p{Pc}]/u,
  xdigit: /[A-Fa-f0-9]/,
};

/** `a{b,c}` → `ab`, `ac`; `{1..3}`; a group without a comma or a range is text. */
export function expandBraces(glob: string): string[] {
  for (let open = 0; open < glob.length; open++) {
    if (glob[open] === '\\') open++;
    else if (glob[open] === '{') {
      const parts = braceParts(glob, open);
      if (!parts) continue;
      const alternatives = parts.texts.length > 1 ? parts.texts.flatMap(expandBraces) : range(parts.texts[0] ?? '');
      if (!alternatives) continue;
      const before = glob.slice(0, open);
      return expandBraces(glob.slice(parts.end)).flatMap((rest) => alternatives.map((each) => before + each + rest));
    }
  }
  return [glob];
}

function braceParts(glob: string, open: number): { readonly texts: string[]; readonly end: number } | undefined {
  const texts = [''];
  let depth = 0;
  for (let at = open + 1; at < glob.length; at++) {
    const char = glob.charAt(at);
    if (char === '}' && depth === 0) return { texts, end: at + 1 };
    if (char === ',' && depth === 0) {
      texts.push('');
      continue;
    }
    if (char === '{') depth++;
    if (char === '}') depth--;
    texts[texts.length - 1] += char;
    if (char === '\\') texts[texts.length - 1] += glob.charAt(++at);
  }
  return undefined;
}

function range(text: string): string[] | undefined {
  const numbers = /^(\d+)\.\.(\d+)$/.exec(text);
  const letters = /^([a-z])\.\.([a-z])$/.exec(text);
  const ends = numbers ?? letters;
  if (!ends) return undefined;
  const [from = 0, to = 0] = ends.slice(1).map((end) => (numbers ? Number(end) : (end.codePointAt(0) ?? 0)));
  const low = Math.min(from, to);
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) =>
    numbers ? String(low + index) : String.fromCodePoint(low + index),
  );
}

function ofGlob(glob: string): Language {
  return either(...expandBraces(glob).map(ofRow));
}

function ofRow(row: string): Language {
  const names = row.split('/');
  const parts = names.map((name, index) => {
    if (name !== '**') return then(ofName(name), index < names.length - 1 ? SLASH : EMPTY);
    return index < names.length - 1 ? repeat(then(NAME, SLASH)) : then(NAME, repeat(then(SLASH, NAME)));
  });
  return then(...parts);
}

interface Reader {
  readonly chars: readonly string[];
  at: number;
}

function ofName(text: string): Language {
  const reader: Reader = { chars: [...text], at: 0 };
  const parts: Language[] = [];
  while (reader.at < reader.chars.length) parts.push(readPart(reader));
  return then(...parts);
}

function readPart(reader: Reader): Language {
  const char = reader.chars[reader.at++] ?? '';
  if ('!@*+?'.includes(char) && reader.chars[reader.at] === '(') {
    reader.at++;
    return group(char, readAlternatives(reader));
  }
  if (char === '*') return repeat(INNER);
  if (char === '?') return INNER;
  if (char === '[') return readClass(reader);
  if (char === '\\') return literal(reader.chars[reader.at++] ?? '\\');
  return literal(char);
}

function readAlternatives(reader: Reader): Language {
  const alternatives: Language[] = [];
  let parts: Language[] = [];
  for (;;) {
    const char = reader.chars[reader.at];
    if (char === undefined) throw new Error('the oracle wants closed groups');
    if (char !== '|' && char !== ')') parts.push(readPart(reader));
    else {
      reader.at++;
      alternatives.push(then(...parts));
      parts = [];
      if (char === ')') return either(...alternatives);
    }
  }
}

function group(sign: string, inner: Language): Language {
  if (sign === '!') return both(repeat(INNER), not(inner));
  if (sign === '?') return either(EMPTY, inner);
  if (sign === '*') return repeat(inner);
  return sign === '+' ? then(inner, repeat(inner)) : inner;
}

function readClass(reader: Reader): Language {
  const end = reader.chars.indexOf(']', reader.at + 1);
  let text = reader.chars.slice(reader.at, end).join('');
  // A class may hold ":]" of POSIX classes.
  let close = end;
  while (/\[:\w+:$/.test(text)) {
    close = reader.chars.indexOf(']', close + 1);
    text = reader.chars.slice(reader.at, close).join('');
  }
  reader.at = close + 1;
  const negated = /^[!^]/.test(text);
  const tests: ((char: string) => boolean)[] = [];
  const plain = text.slice(negated ? 1 : 0).replace(/\[:(\w+):\]/g, (_, name: string) => {
    tests.push((char) => POSIX[name]?.test(char) ?? false);
    return '';
  });
  const chars = [...plain];
  for (let at = 0; at < chars.length; at++) {
    const from = chars[at] ?? '';
    if (chars[at + 1] === '-' && at + 2 < chars.length) {
      const to = chars[at + 2] ?? '';
      tests.push((char) => point(char) >= point(from) && point(char) <= point(to));
      at += 2;
    } else tests.push((char) => char === from);
  }
  return one(`[${text}]`, (char) => char !== '/' && tests.some((test) => test(char)) !== negated);
}

function point(char: string): number {
  return char.codePointAt(0) ?? 0;
}

function ofSets({ include, except }: Sets): Language {
  return both(PATH, either(...include.map(ofGlob)), not(either(...except.map(ofGlob))));
}

/** Not a path, as "?" is: no name of a path is empty. */
export const UNDECIDED = '//';

/** A path in every set, undefined when there is none; `UNDECIDED` after too many steps. */
export function commonPath(sets: readonly Sets[], steps = 20_000): string | undefined {
  const start = both(...sets.map(ofSets));
  const alphabet = representatives(sets.flatMap(({ include, except }) => [...include, ...except]));
  const seen = new Map([[start, '']]);
  for (const [language, text] of seen) {
    if (language.nullable) return text;
    if (seen.size > steps) return UNDECIDED;
    for (const char of alphabet) {
      const next = after(language, char);
      if (next !== NONE && !seen.has(next)) seen.set(next, text + char);
    }
  }
  return undefined;
}

/** A path of `inner` that is not in `outer`. */
export function pathOutside(outer: Sets, inner: Sets, steps = 20_000): string | undefined {
  const taken = commonPath([inner, { include: outer.except, except: [] }], steps);
  return taken ?? commonPath([{ include: inner.include, except: [...inner.except, ...outer.include] }], steps);
}

const CLASS = /\[[!^]?\]?(?:\[:\w+:\]|[^\]])*\]/g;

/** Characters that occur somewhere, and of the others one for each way the classes see them. */
function representatives(globs: readonly string[]): string[] {
  const classes = [...new Set(globs.flatMap((glob) => glob.match(CLASS) ?? []))].map((text) =>
    readClass({ chars: [...text], at: 1 }),
  );
  const written = new Set([...globs.flatMap(expandBraces).join(''), '.', '/']);
  const ways = new Map<string, string>();
  for (const char of SAMPLES) {
    if (written.has(char)) continue;
    const way = classes.map(({ shape }) => (shape.kind === 'one' && shape.has(char) ? '1' : '0')).join('');
    if (!ways.has(way)) ways.set(way, char);
  }
  return [...written, ...ways.values()];
}
