/** Finds declarations in Rust. */
import type { TypeWords } from './compare.js';
import {
  type DeclaredShape,
  entriesOf,
  genericsAt,
  literalOf,
  type NamedShape,
  normalized,
  type Parameter,
  placeOf,
} from './shape.js';
import { afterAngles, afterMate, isWord, mateOf, partsOf, type Span, type Tokens, textAt } from './tokens.js';

const BUILT_IN =
  /^(?:bool|char|str|[iu](?:8|16|32|64|128|size)|f(?:32|64)|[A-Z]\w*(?: .*)?|(?:impl|dyn) .*|.*[&*<[(:].*)$/;
const TYPE_WORDS = ['struct', 'enum', 'union', 'trait', 'type', 'mod'];

export const RUST_WORDS: TypeWords = {
  // Fields, modules and functions have names of their own.
  areApart: (promised, declared) =>
    (promised.kind === 'function' && declared.kind !== 'function') ||
    (declared.word === 'mod' && promised.word !== 'mod') ||
    (promised.kind === 'type' && declared.kind !== 'type'),
  isType: (text) => BUILT_IN.test(text),
  // A promise can leave out lifetimes.
  plain: (type, promised) => (promised.includes("'") ? type : withoutLifetimes(type)),
  typeOf: () => undefined,
};

function withoutLifetimes(type: string): string {
  return type
    .replaceAll(/'\w+ (?:, )?/g, '')
    .replaceAll(/(?: ,)? < >| , (?=>)/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

interface Block {
  readonly kind: 'impl' | 'trait' | 'mod' | 'fn' | 'struct' | 'enum';
  readonly name: string;
  /** Whether what is in it is as public as itself. */
  readonly isPublic: boolean;
}

/** What the opening braces of a file belong to. */
export interface Blocks {
  readonly at: (open: number) => Block;
}

export function rustBlocks(tokens: Tokens): Blocks {
  const known = new Map<number, Block>();
  return {
    at: (open) => {
      const block = known.get(open) ?? blockAt(tokens, open);
      known.set(open, block);
      return block;
    },
  };
}

const MOST_IN_HEAD = 300;

function blockAt(tokens: Tokens, open: number): Block {
  let start = open;
  for (let steps = 0; steps < MOST_IN_HEAD && start > 0; steps++) {
    const text = textAt(tokens, start - 1);
    if (/^[;{}]$/.test(text) && !(text === '}' && textAt(tokens, start) === '>')) break;
    start = mateOf(tokens, start - 1);
  }
  let at = start;
  for (;;) {
    const text = textAt(tokens, at);
    if (text === '#') at = afterMate(tokens, at + 1);
    else if (text === '(') at = afterMate(tokens, at);
    else if (/^(?:pub|unsafe|async|const|extern|default|auto|!)$|^"/.test(text)) at++;
    else break;
    if (at >= open) return { kind: 'mod', name: '', isPublic: false };
  }
  const word = textAt(tokens, at);
  const name = textAt(tokens, at + 1);
  if (word === 'impl') return implOf(tokens, { from: at + 1, to: open });
  if (word === 'trait') return { kind: 'trait', name, isPublic: true };
  if (word === 'mod') return { kind: 'mod', name, isPublic: false };
  if (word === 'struct' || word === 'union') return { kind: 'struct', name, isPublic: false };
  if (word === 'enum') return { kind: 'enum', name, isPublic: true };
  // The body of a macro such as `cfg_rt! { … }` has declarations.
  if (textAt(tokens, open - 1) === '!' && isWord(tokens, open - 2)) return { kind: 'mod', name: '', isPublic: false };
  return { kind: 'fn', name: '', isPublic: false };
}

/** `<T> Trait for Type<T> where …` */
function implOf(tokens: Tokens, { from, to }: Span): Block {
  let at = textAt(tokens, from) === '<' ? Math.max(from, afterAngles(tokens, from)) : from;
  const target = placeOf(tokens, { from: at, to }, ['for']);
  if (target >= 0) at = target + 1;
  let name = '';
  for (let steps = 0; at < to && steps < 40; steps++) {
    const text = textAt(tokens, at);
    if (text === 'where' || text === '<' || text === '{') break;
    if (isWord(tokens, at) && !/^(?:dyn|mut)$|^'/.test(text)) name = text;
    at++;
  }
  return { kind: 'impl', name, isPublic: target >= 0 };
}

export function rustDeclaration(tokens: Tokens, at: number, blocks: Blocks): DeclaredShape | undefined {
  const before = textAt(tokens, at - 1);
  const parent = tokens.parents[at] ?? -1;
  const isDeclared = before === 'fn' || TYPE_WORDS.includes(before) || /^(?:const|static|mut)$/.test(before);
  const around = textAt(tokens, parent) === '{' ? blocks.at(parent) : undefined;
  const isMember = around?.kind === 'struct' || around?.kind === 'enum';
  if (!isDeclared && !isMember) return undefined;
  const owner = around === undefined || around.kind === 'mod' || around.name === '' ? [] : [around.name];
  const isLocal = isInFunction(tokens, at, blocks);
  const { start, modifiers } = modifiersBefore(tokens, isDeclared ? at - 1 : at, around?.isPublic === true);
  const place = { modifiers, owner, isLocal };
  if (before === 'fn') {
    const read = signatureAt(tokens, at + 1);
    return (
      read && { kind: 'function', ...place, ...read.shape, isComplete: true, span: { from: start, to: read.next } }
    );
  }
  if (TYPE_WORDS.includes(before)) return typeShape(tokens, at, place, start);
  if (isDeclared) {
    if (before === 'mut' && textAt(tokens, at - 2) !== 'static') return undefined;
    if (textAt(tokens, at + 1) !== ':') return undefined;
    return valueShape(tokens, at, before === 'const' ? 'const' : 'static', place, start);
  }
  if (around?.kind === 'enum') {
    const isFirst = /^(?:[{,\]])$/.test(before);
    return isFirst ? { kind: 'value', ...place, span: { from: at, to: afterMate(tokens, at + 1) } } : undefined;
  }
  if (textAt(tokens, at + 1) !== ':') return undefined;
  return valueShape(tokens, at, undefined, place, start);
}

const MOST_OWNERS = 60;

function isInFunction(tokens: Tokens, at: number, blocks: Blocks): boolean {
  let open = tokens.parents[at] ?? -1;
  for (let steps = 0; open >= 0 && steps < MOST_OWNERS; steps++) {
    if (textAt(tokens, open) === '{' && blocks.at(open).kind === 'fn') return true;
    open = tokens.parents[open] ?? -1;
  }
  return open >= 0;
}

function modifiersBefore(tokens: Tokens, from: number, isPublic: boolean) {
  const modifiers = isPublic ? ['pub'] : [];
  let start = from;
  for (;;) {
    const text = textAt(tokens, start - 1);
    if (/^(?:pub|async|unsafe|const|default|static)$|^"/.test(text) || (text === 'extern' && start > 1)) start--;
    else if (text === ')' && textAt(tokens, mateOf(tokens, start - 1) - 1) === 'pub') start = mateOf(tokens, start - 1);
    else return { start, modifiers };
    if (text === 'pub' || text === 'async') modifiers.push(text);
  }
}

function signatureAt(tokens: Tokens, at: number) {
  const { next: open, generics } = genericsAt(tokens, at, '<');
  if (textAt(tokens, open) !== '(') return undefined;
  const entries = entriesOf(tokens, open);
  if (entries === undefined) return undefined;
  let next = afterMate(tokens, open);
  let type: string | undefined;
  if (/^(?:->|:)$/.test(textAt(tokens, next))) {
    const end = typeEnd(tokens, next + 1);
    const text = normalized(tokens, { from: next + 1, to: end });
    if (text !== '( )') type = text;
    next = end;
  }
  const { receiver, parameters } = parametersOf(tokens, entries);
  return {
    shape: {
      ...(generics === undefined ? {} : { generics }),
      ...(receiver === undefined ? {} : { receiver }),
      parameters,
      ...(type === undefined ? {} : { type }),
    },
    next,
    isTyped: parameters.every((each) => each.type !== undefined || RUST_WORDS.isType(each.name ?? '')),
  };
}

function typeEnd(tokens: Tokens, from: number): number {
  const end = placeOf(tokens, { from, to: Math.min(tokens.length, from + 1_000) }, ['{', ';', 'where', '=', ',']);
  return end < 0 ? Math.min(tokens.length, from + 1_000) : end;
}

function parametersOf(tokens: Tokens, entries: readonly Span[]) {
  const parameters: Parameter[] = [];
  let receiver: string | undefined;
  for (const [index, entry] of entries.entries()) {
    let { from } = entry;
    const { to } = entry;
    while (textAt(tokens, from) === '#') from = afterMate(tokens, from + 1);
    if (textAt(tokens, from) === 'mut' && to - from > 1) from++;
    const colon = placeOf(tokens, { from, to }, [':']);
    const name = normalized(tokens, { from, to: colon < 0 ? to : colon });
    if (index === 0 && /^(?:& )?(?:'\w+ )?(?:mut )?self$/.test(name)) {
      receiver = colon < 0 ? name.replace(/'\w+ /, '') : normalized(tokens, { from: colon + 1, to });
      continue;
    }
    const base = { rest: '', isOptional: false, isNamed: false };
    parameters.push({ name, ...(colon < 0 ? {} : { type: normalized(tokens, { from: colon + 1, to }) }), ...base });
  }
  return { receiver, parameters };
}

function typeShape(
  tokens: Tokens,
  at: number,
  place: Pick<DeclaredShape, 'modifiers' | 'owner' | 'isLocal'>,
  start: number,
): DeclaredShape {
  const word = textAt(tokens, at - 1);
  const { next, generics } = genericsAt(tokens, at + 1, '<');
  const base = { kind: 'type' as const, word, ...place, ...(generics === undefined ? {} : { generics }) };
  if (textAt(tokens, next) === '=' && word === 'type') {
    const end = typeEnd(tokens, next + 1);
    return { ...base, type: normalized(tokens, { from: next + 1, to: end }), span: { from: start, to: end } };
  }
  if (textAt(tokens, next) === '(' && word === 'struct') {
    const end = afterMate(tokens, next);
    return { ...base, members: [normalized(tokens, { from: next + 1, to: end - 1 })], span: { from: start, to: end } };
  }
  let open = next;
  if (/^(?:where|:)$/.test(textAt(tokens, open))) open = typeEnd(tokens, open + 1);
  while (textAt(tokens, open) === ',') open = typeEnd(tokens, open + 1);
  if (textAt(tokens, open) !== '{') return { ...base, span: { from: start, to: open } };
  const members = word === 'trait' ? traitMembers(tokens, open) : word === 'mod' ? {} : membersIn(tokens, open);
  return { ...base, ...members, bodyEnd: afterMate(tokens, open), span: { from: start, to: open } };
}

/** Without the bodies of functions that have one. */
function traitMembers(tokens: Tokens, open: number): { readonly members: readonly string[] } {
  const members: string[] = [];
  const close = mateOf(tokens, open);
  let from = open + 1;
  for (let at = from; at < close && members.length < 1_000; at = afterMate(tokens, at)) {
    const text = textAt(tokens, at);
    if (text === '#' && at === from) from = afterMate(tokens, at + 1);
    const isLast = afterMate(tokens, at) >= close && text !== ';';
    if (text !== ';' && text !== '{' && !isLast) continue;
    const to = text === ';' || text === '{' ? at : close;
    if (to > from) members.push(normalized(tokens, { from, to }));
    from = afterMate(tokens, at);
  }
  return { members };
}

function membersIn(tokens: Tokens, open: number): { readonly members: readonly string[] } {
  const parts = partsOf(tokens, { from: open + 1, to: mateOf(tokens, open) }, (text) => text === ',');
  const members = parts.slice(0, 1_000).map((part) => {
    let { from } = part;
    while (textAt(tokens, from) === '#') from = afterMate(tokens, from + 1);
    return normalized(tokens, { from, to: part.to });
  });
  return { members };
}

function valueShape(
  tokens: Tokens,
  at: number,
  word: string | undefined,
  place: Pick<DeclaredShape, 'modifiers' | 'owner' | 'isLocal'>,
  start: number,
): DeclaredShape {
  const end = typeEnd(tokens, at + 2);
  const type = normalized(tokens, { from: at + 2, to: end });
  const last =
    textAt(tokens, end) === '=' ? placeOf(tokens, { from: end, to: Math.min(tokens.length, end + 40) }, [';']) : -1;
  const to = last < 0 ? Math.min(tokens.length, end + 40) : last;
  const value = textAt(tokens, end) === '=' ? literalOf(tokens, { from: end + 1, to }) : undefined;
  return {
    kind: 'value',
    ...(word === undefined ? {} : { word }),
    ...place,
    type,
    ...(value === undefined ? {} : { value }),
    span: { from: start, to: value === undefined ? end : to },
  };
}

export function rustPromise(tokens: Tokens): NamedShape | undefined {
  let at = 0;
  const modifiers: string[] = [];
  for (; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    if (text === '#') at = afterMate(tokens, at + 1) - 1;
    else if (text === 'pub') {
      modifiers.push('pub');
      if (textAt(tokens, at + 1) === '(') at = mateOf(tokens, at + 1);
    } else if (text === 'async') modifiers.push('async');
    else if (!/^(?:unsafe|extern|default)$|^"/.test(text) && !(text === 'const' && textAt(tokens, at + 1) === 'fn'))
      break;
  }
  const word = textAt(tokens, at);
  const place = { modifiers, owner: [], isLocal: false };
  const end = (shape: DeclaredShape | undefined, name: number) => {
    if (shape === undefined) return undefined;
    let next = shape.span.to;
    if (textAt(tokens, next) === 'where') next = typeEnd(tokens, next + 1);
    while (textAt(tokens, next) === ',') next = typeEnd(tokens, next + 1);
    if (textAt(tokens, next) === '{') next = afterMate(tokens, next);
    if (textAt(tokens, next) === ';') next++;
    return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
  };
  // What a module has in braces is not compared.
  if (word === 'mod' && textAt(tokens, at + 2) === '{') return undefined;
  if (TYPE_WORDS.includes(word) && isWord(tokens, at + 1)) return end(typeShape(tokens, at + 1, place, at), at + 1);
  if (/^(?:const|static)$/.test(word)) {
    const name = textAt(tokens, at + 1) === 'mut' ? at + 2 : at + 1;
    return textAt(tokens, name + 1) === ':' ? end(valueShape(tokens, name, word, place, at), name) : undefined;
  }
  const hasWord = word === 'fn';
  if (hasWord) at++;
  const owner: string[] = [];
  while (isWord(tokens, at) && /^(?:::|\.)$/.test(textAt(tokens, at + 1)) && isWord(tokens, at + 2)) {
    // A module is written in small letters, and is no owner.
    if (/^[A-Z]/.test(textAt(tokens, at))) owner.push(textAt(tokens, at));
    at += 2;
  }
  if (!isWord(tokens, at)) return undefined;
  if (textAt(tokens, at + 1) === ':') return end(valueShape(tokens, at, undefined, { ...place, owner }, at), at);
  const read = signatureAt(tokens, at + 1);
  if (read === undefined) return undefined;
  const isComplete = hasWord && read.isTyped;
  return end({ kind: 'function', ...place, owner, ...read.shape, isComplete, span: { from: at, to: read.next } }, at);
}
