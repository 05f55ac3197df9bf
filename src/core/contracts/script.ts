/** Finds declarations in TypeScript and JavaScript. */
import type { TypeWords } from './compare.js';
import { type BraceKind, type Braces, braceAround } from './script-braces.js';
import { functionAt, functionTypeIn, typeEnd } from './script-types.js';
import { type DeclaredShape, genericsAt, literalOf, type NamedShape, normalized } from './shape.js';
import { afterMate, isWord, mateOf, partsOf, type Tokens, textAt } from './tokens.js';

const MEMBER_WORDS =
  /^(?:public|private|protected|static|readonly|abstract|override|async|get|set|declare|accessor|\*|#)$/;
const TYPE_WORDS = ['class', 'interface', 'enum', 'type', 'namespace', 'module'];
const BUILT_IN =
  /^(?:string|number|boolean|any|unknown|object|bigint|symbol|void|never|null|undefined|[A-Z][\w$]*(?: .*)?|[\w$]+(?: \. [\w$]+)+|.*[[\]<>{}|&"].*)$/;
/** What a function takes apart: `{ a, b = 1 }`. Inside of braces, commas are semicolons. */
const PATTERN = /^[{[] [\w$ ;,.=]+ [}\]]$/;

export const SCRIPT_WORDS: TypeWords = {
  // What is written with a word is called by its name alone.
  areApart: (promised, declared) =>
    declared.isMember === true && promised.kind !== 'type' && promised.word !== undefined,
  isType: (text) => BUILT_IN.test(text) && !(PATTERN.test(text) && !/[A-Z]\w* (?:[\]}]|,)/.test(text)),
  plain: (type) => type,
  typeOf: (literal) =>
    literal.startsWith('"')
      ? 'string'
      : /^-?[\d.]/.test(literal) && !literal.endsWith('n')
        ? 'number'
        : /^(?:true|false)$/.test(literal)
          ? 'boolean'
          : undefined,
};

/** The declaration that has its name at this place, if it is one. */
export function scriptDeclaration(tokens: Tokens, at: number, braces: Braces): DeclaredShape | undefined {
  const shape = declarationAt(tokens, at, braces);
  const isOwn = shape?.isMember !== true && shape?.owner.length === 0 && !shape.modifiers.includes('export');
  return isOwn && braces.exported.has(textAt(tokens, at))
    ? { ...shape, modifiers: [...shape.modifiers, 'export'] }
    : shape;
}

function declarationAt(tokens: Tokens, at: number, braces: Braces): DeclaredShape | undefined {
  const before = textAt(tokens, at - 1);
  const next = textAt(tokens, at + 1);
  // Owners are looked for only where there is a declaration.
  const place = () => ({ owner: braces.ownersOf(at), isLocal: braces.isLocal(at) });
  const context = braceAround(tokens, at, braces);
  if (before === '.' && textAt(tokens, at - 2) !== '.') return assigned(tokens, at, braces.isLocal(at));
  const star = before === '*' && textAt(tokens, at - 2) === 'function';
  if (before === 'function' || star) return functionShape(tokens, at, at, place());
  if (TYPE_WORDS.includes(before) && isTypeHead(before, next) && !isMemberName(tokens, at - 1, context))
    return typeShape(tokens, at, place());
  if (/^(?:const|let|var|using)$/.test(before)) return valueShape(tokens, at, before, place());
  if (isMemberName(tokens, at, context)) return memberShape(tokens, at, context, place());
  if (before === ',' && context === undefined && (next === '=' || next === ':'))
    return valueShape(tokens, at, undefined, place());
  return undefined;
}

interface Place {
  readonly owner: readonly string[];
  readonly isLocal: boolean;
}

function isTypeHead(word: string, next: string): boolean {
  if (word === 'class')
    return next === '{' || next === '<' || next === 'extends' || next === 'implements' || next === '';
  if (word === 'interface') return next === '{' || next === '<' || next === 'extends' || next === '';
  if (word === 'type') return next === '=' || next === '<' || next === '';
  return next === '{' || next === '' || (next === '.' && word !== 'enum');
}

/** The words before a declaration that matter to others, back from the word that declares it. */
function modifiersBefore(
  tokens: Tokens,
  from: number,
): { readonly start: number; readonly modifiers: readonly string[] } {
  const modifiers: string[] = [];
  let start = from;
  while (
    /^(?:export|default|declare|async|abstract|const|static|public|function|\*)$/.test(textAt(tokens, start - 1))
  ) {
    start--;
    const text = textAt(tokens, start);
    if (text === 'export' || text === 'async') modifiers.push(text);
  }
  return { start, modifiers };
}

function functionShape(tokens: Tokens, name: number, from: number, place: Place): DeclaredShape | undefined {
  const { start, modifiers } = modifiersBefore(tokens, from);
  const read = functionAt(tokens, name + 1, ':');
  if (read === undefined) return undefined;
  return {
    kind: 'function',
    word: 'function',
    modifiers,
    ...place,
    ...read.shape,
    span: { from: start, to: read.next },
  };
}

function typeShape(tokens: Tokens, at: number, place: Place): DeclaredShape | undefined {
  const { start, modifiers } = modifiersBefore(tokens, at - 1);
  const { next, generics } = genericsAt(tokens, at + 1, '<');
  const word = textAt(tokens, at - 1);
  const base = { kind: 'type' as const, word, modifiers, ...place, ...(generics === undefined ? {} : { generics }) };
  if (word === 'type') {
    if (textAt(tokens, next) !== '=') return { ...base, span: { from: start, to: next } };
    const end = typeEnd(tokens, next + 1);
    return {
      ...base,
      ...functionTypeIn(tokens, { from: next + 1, to: end }),
      kind: 'type',
      type: normalized(tokens, { from: next + 1, to: end }),
      ...membersIn(tokens, next + 1, end),
      span: { from: start, to: end },
    };
  }
  let open = next;
  while (open < tokens.length && open < next + 400 && textAt(tokens, open) !== '{') {
    const after = genericsAt(tokens, open, '<').next;
    open = after > open ? after : afterMate(tokens, open);
  }
  const hasBody = textAt(tokens, open) === '{';
  const to = hasBody ? open : Math.min(open, tokens.length);
  return {
    ...base,
    ...(to > next ? { heritage: normalized(tokens, { from: next, to }) } : {}),
    ...(hasBody && word === 'class' ? classMembers(tokens, open, [...place.owner, textAt(tokens, at)]) : {}),
    ...(hasBody && word !== 'class' ? membersIn(tokens, open, afterMate(tokens, open)) : {}),
    ...(hasBody ? { bodyEnd: afterMate(tokens, open) } : {}),
    span: { from: start, to },
  };
}

const MOST_MEMBERS = 1_000;

function classMembers(
  tokens: Tokens,
  open: number,
  owner: readonly string[],
): Required<Pick<DeclaredShape, 'members' | 'named'>> {
  const named: NamedShape[] = [];
  const members: string[] = [];
  const close = mateOf(tokens, open);
  for (let at = open + 1; at < close && named.length < MOST_MEMBERS; at = afterMate(tokens, at)) {
    const text = textAt(tokens, at);
    if (text === '...' || text === '…') members.push(text);
    if (!isWord(tokens, at) || !isMemberName(tokens, at, 'class')) continue;
    const shape = memberShape(tokens, at, 'class', { owner, isLocal: false });
    if (shape === undefined) continue;
    const isStatic = tokenTexts(tokens, shape.span.from, at).includes('static');
    const isOptional = textAt(tokens, at + 1) === '?';
    named.push({ name: `${text}${isOptional ? '?' : ''}${isStatic ? ' static' : ''}`, shape });
  }
  return { members, named };
}

function tokenTexts(tokens: Tokens, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, index) => textAt(tokens, from + index));
}

/** The members of a body in braces, which are sorted because their order does not matter. */
function membersIn(tokens: Tokens, open: number, to: number): { readonly members?: readonly string[] } {
  if (textAt(tokens, open) !== '{' || mateOf(tokens, open) !== to - 1) return {};
  const parts = partsOf(
    tokens,
    { from: open + 1, to: to - 1 },
    (text, index) =>
      text === ';' ||
      text === ',' ||
      (tokens.breaks[index] === 1 && !/^[|&.?:=]/.test(text) && !/^[|&:=.?]/.test(textAt(tokens, index - 1))),
  );
  return { members: parts.slice(0, MOST_MEMBERS).map((part) => normalized(tokens, part)) };
}

function valueShape(tokens: Tokens, at: number, word: string | undefined, place: Place): DeclaredShape {
  const { start, modifiers } = word === undefined ? { start: at, modifiers: [] } : modifiersBefore(tokens, at - 1);
  return assignedShape(tokens, at, word, { modifiers, ...place }, start);
}

/** A name with a type, a value, or both. */
function assignedShape(
  tokens: Tokens,
  at: number,
  word: string | undefined,
  place: Place & Pick<DeclaredShape, 'modifiers' | 'isMember'>,
  start: number,
): DeclaredShape {
  let next = at + 1;
  if (/^[?!]$/.test(textAt(tokens, next))) next++;
  const base = { ...(word === undefined ? {} : { word }), ...place };
  let type: string | undefined;
  let typed: Partial<DeclaredShape> | undefined;
  if (textAt(tokens, next) === ':') {
    const end = typeEnd(tokens, next + 1);
    type = normalized(tokens, { from: next + 1, to: end });
    typed = functionTypeIn(tokens, { from: next + 1, to: end });
    next = end;
  }
  if (textAt(tokens, next) === '=') return initialized(tokens, next + 1, { base, type, typed, start });
  return {
    kind: typed === undefined ? 'value' : 'function',
    ...base,
    ...(type === undefined ? {} : { type }),
    ...typed,
    span: { from: start, to: next },
  };
}

function initialized(
  tokens: Tokens,
  from: number,
  own: {
    readonly base: Place & Pick<DeclaredShape, 'modifiers'> & { readonly word?: string };
    readonly type: string | undefined;
    readonly typed: Partial<DeclaredShape> | undefined;
    readonly start: number;
  },
): DeclaredShape {
  const { base, type, typed, start } = own;
  const stated = type === undefined ? {} : { type };
  const read = functionValueAt(tokens, from);
  if (read !== undefined) {
    const modifiers = read.isAsync ? [...base.modifiers, 'async'] : base.modifiers;
    const shape = typed ?? read.shape;
    const declared = type === undefined ? {} : { declaredType: type };
    return { ...base, kind: 'function', modifiers, ...declared, ...shape, span: { from: start, to: read.next } };
  }
  if (typed !== undefined) return { ...base, kind: 'function', ...typed, span: { from: start, to: from } };
  const end = valueEnd(tokens, from);
  const value = literalOf(tokens, { from, to: end });
  const first = textAt(tokens, from);
  const isPlain = value !== undefined || first === '{' || first === '[' || first === 'new';
  return {
    ...base,
    kind: 'value',
    ...stated,
    ...(value === undefined ? {} : { value }),
    ...(isPlain ? {} : { isOpaque: true }),
    span: { from: start, to: Math.min(end, from + 12) },
  };
}

function valueEnd(tokens: Tokens, from: number): number {
  let index = from;
  while (index < tokens.length && index < from + 40) {
    const text = textAt(tokens, index);
    if (/^[;,)\]}]$/.test(text) || (index > from && tokens.breaks[index] === 1 && !/^(?:[.?:|&+*]|\?\.)/.test(text)))
      break;
    index = afterMate(tokens, index);
  }
  return index;
}

/** `(a) => …`, `a => …`, `async (a): T => …` or `function (a) {…}`. */
function functionValueAt(tokens: Tokens, from: number) {
  const isAsync = textAt(tokens, from) === 'async' && tokens.breaks[from + 1] !== 1;
  let at = isAsync ? from + 1 : from;
  if (textAt(tokens, at) === 'function') {
    at++;
    if (textAt(tokens, at) === '*') at++;
    if (isWord(tokens, at)) at++;
    const read = functionAt(tokens, at, ':');
    return read && { ...read, isAsync };
  }
  if (isWord(tokens, at) && textAt(tokens, at + 1) === '=>') {
    const name = textAt(tokens, at);
    const parameters = [{ name, rest: '', isOptional: false, isNamed: false }];
    return { shape: { parameters }, next: at + 1, isAsync };
  }
  const read = functionAt(tokens, at, ':', true);
  return read !== undefined && textAt(tokens, read.next) === '=>' ? { ...read, isAsync } : undefined;
}

/** Whether a name begins a member of a class, an interface or an object. */
function isMemberName(tokens: Tokens, at: number, context: BraceKind | undefined): boolean {
  if (context !== 'class' && context !== 'literal' && context !== 'enum') return false;
  if (!/^(?:[(<?!:=;,}]|)$/.test(textAt(tokens, at + 1)) && tokens.breaks[at + 1] !== 1) return false;
  let first = at;
  while (MEMBER_WORDS.test(textAt(tokens, first - 1)) && tokens.parents[first - 1] === tokens.parents[at]) first--;
  const before = textAt(tokens, first - 1);
  if (/^[{,;]$/.test(before)) return true;
  if (tokens.breaks[first] !== 1) return before === '}' && context === 'class';
  return !/^(?:[.=:?|&+<(]|=>|extends|implements)$/.test(before);
}

function memberShape(
  tokens: Tokens,
  at: number,
  context: BraceKind | undefined,
  place: Place,
): DeclaredShape | undefined {
  let start = at;
  const modifiers: string[] = [];
  let isAccessor = false;
  let isFixed = false;
  while (MEMBER_WORDS.test(textAt(tokens, start - 1)) && tokens.parents[start - 1] === tokens.parents[at]) {
    start--;
    const text = textAt(tokens, start);
    if (text === 'private' || text === '#') return undefined;
    if (text === 'async') modifiers.push('async');
    if (/^[gs]et$/.test(text)) isAccessor = true;
    if (text === 'get' || text === 'readonly') isFixed = true;
  }
  if (!isFixed) modifiers.push('writable');
  const own = { modifiers, ...place, isMember: true };
  const next = textAt(tokens, at + 1) === '?' ? at + 2 : at + 1;
  if (textAt(tokens, next) === '(' || textAt(tokens, next) === '<') {
    const read = functionAt(tokens, next, ':');
    if (read === undefined) return undefined;
    const after = textAt(tokens, read.next);
    const isBody = after === '{' || read.shape.type !== undefined;
    if (!isBody && !/^[;,}]?$/.test(after) && tokens.breaks[read.next] !== 1) return undefined;
    const span = { from: start, to: read.next };
    if (isAccessor) {
      const type = read.shape.type ?? read.shape.parameters?.[0]?.type;
      return { kind: 'value', ...own, ...(type === undefined ? {} : { type }), span };
    }
    return { kind: 'function', ...own, ...read.shape, span };
  }
  if (context === 'enum') return { kind: 'value', ...own, span: { from: start, to: at + 1 } };
  if (textAt(tokens, next) === ':') {
    // In an object a colon begins a value, and in a type a type.
    const read = functionValueAt(tokens, next + 1);
    const typed = functionTypeIn(tokens, { from: next + 1, to: typeEnd(tokens, next + 1) });
    if (read !== undefined && typed === undefined) {
      const all = read.isAsync ? [...own.modifiers, 'async'] : own.modifiers;
      return { kind: 'function', ...own, modifiers: all, ...read.shape, span: { from: start, to: read.next } };
    }
    if (read !== undefined) {
      const body = textAt(tokens, read.next + 1);
      // What follows the arrow of a method is its body, if that is in braces or a call.
      if (body === '{' || textAt(tokens, typeEnd(tokens, next + 1)) === '(')
        return { kind: 'function', ...own, ...read.shape, span: { from: start, to: read.next } };
    }
    const value = literalOf(tokens, { from: next + 1, to: valueEnd(tokens, next + 1) });
    if (value !== undefined && !/^(?:null|undefined)$/.test(value) && typed === undefined)
      return { kind: 'value', ...own, value, span: { from: start, to: valueEnd(tokens, next + 1) } };
  }
  if (/^[,}]$/.test(textAt(tokens, next)) && context === 'literal') return undefined;
  return assignedShape(tokens, at, undefined, own, start);
}

/** `exports.save = …`, `Store.prototype.save = function …`. */
function assigned(tokens: Tokens, at: number, isLocal: boolean): DeclaredShape | undefined {
  if (textAt(tokens, at + 1) !== '=') return undefined;
  let start = at;
  const owner: string[] = [];
  while (textAt(tokens, start - 1) === '.' && isWord(tokens, start - 2) && owner.length < 10) {
    start -= 2;
    owner.unshift(textAt(tokens, start));
  }
  const read = functionValueAt(tokens, at + 2);
  // Another name for what is declared elsewhere.
  if (read === undefined && isWord(tokens, at + 2) && literalOf(tokens, { from: at + 2, to: at + 3 }) === undefined)
    return undefined;
  const isExported = /^(?:module|exports)$/.test(owner[0] ?? '');
  if (!isExported && read === undefined) return undefined;
  return assignedShape(
    tokens,
    at,
    undefined,
    {
      owner: owner.filter((each) => !/^(?:module|exports|prototype|this)$/.test(each)),
      isLocal,
      modifiers: isExported ? ['export'] : [],
      isMember: !isExported,
    },
    start,
  );
}

/** The shape that a promise has, and its name, if it is a signature of this language. */
export function scriptPromise(tokens: Tokens): NamedShape | undefined {
  let at = 0;
  const modifiers: string[] = [];
  for (; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    if (text === '@' && isWord(tokens, at + 1)) {
      at++;
      if (textAt(tokens, at + 1) === '(') at = mateOf(tokens, at + 1);
    } else if (
      !/^(?:export|default|declare|async|abstract|static|public|private|protected|readonly|override|get|set|new)$/.test(
        text,
      )
    )
      break;
    else if (/^[(:?=<]$/.test(textAt(tokens, at + 1)) || at + 1 === tokens.length) break;
    else if (text === 'export' || text === 'async') modifiers.push(text);
  }
  let word = textAt(tokens, at);
  const place = { owner: [], isLocal: false };
  const end = (shape: DeclaredShape | undefined, name: number) => {
    if (shape === undefined || !isAtEnd(tokens, shape)) return undefined;
    // What belongs to a type is exported with it.
    const wanted = modifiers.filter((each) => each === 'async' || shape.owner.length === 0);
    return { name: textAt(tokens, name), shape: { ...shape, modifiers: [...new Set(wanted)] } };
  };
  if (word === 'const' && textAt(tokens, at + 1) === 'enum') word = textAt(tokens, ++at);
  if (TYPE_WORDS.includes(word) && isWord(tokens, at + 1)) return end(typeShape(tokens, at + 1, place), at + 1);
  if (word === 'function') {
    if (textAt(tokens, at + 1) === '*') at++;
    return isWord(tokens, at + 1) ? end(functionShape(tokens, at + 1, at + 1, place), at + 1) : undefined;
  }
  if (/^(?:const|let|var)$/.test(word) && isWord(tokens, at + 1))
    return end(promisedValue(tokens, at + 1, word), at + 1);
  const owner: string[] = [];
  while (isWord(tokens, at) && /^[.#]$/.test(textAt(tokens, at + 1)) && isWord(tokens, at + 2)) {
    if (textAt(tokens, at) !== 'prototype') owner.push(textAt(tokens, at));
    at += 2;
  }
  if (!isWord(tokens, at)) return undefined;
  const next = textAt(tokens, at + 1) === '?' ? at + 2 : at + 1;
  if (/^[(<]$/.test(textAt(tokens, next))) {
    const read = functionAt(tokens, next, ':', textAt(tokens, afterMate(tokens, next)) === '=>');
    if (read === undefined) return undefined;
    return end({ kind: 'function', modifiers, owner, ...read.shape, span: { from: at, to: read.next } }, at);
  }
  if (!/^[:=]$/.test(textAt(tokens, next))) return undefined;
  const shape = promisedValue(tokens, at, undefined);
  return end({ ...shape, owner }, at);
}

/** `const f = (a: string): void` promises a function, although it has no body. */
function promisedValue(tokens: Tokens, at: number, word: string | undefined): DeclaredShape {
  const place = { owner: [], isLocal: false };
  const base = { ...place, ...(word === undefined ? {} : { word }) };
  if (textAt(tokens, at + 1) === '=') {
    const from = textAt(tokens, at + 2) === 'async' ? at + 3 : at + 2;
    const read = /^[(<]$/.test(textAt(tokens, from)) ? functionAt(tokens, from, ':', true) : undefined;
    if (read !== undefined && (read.next >= tokens.length || /^(?:=>|\{|;)$/.test(textAt(tokens, read.next))))
      return { ...base, kind: 'function', modifiers: [], ...read.shape, span: { from: at, to: read.next } };
  }
  const shape = valueShape(tokens, at, word, place);
  // A value that is not one literal is not a part of the promise.
  const { isOpaque: _, ...rest } = shape;
  return rest;
}

/** Whether nothing but a body follows. */
function isAtEnd(tokens: Tokens, { span, kind }: DeclaredShape): boolean {
  let next = span.to;
  if (textAt(tokens, next) === '=>') {
    // The result of a promised arrow function, or its body.
    return true;
  }
  if (textAt(tokens, next) === '{') next = afterMate(tokens, next);
  if (textAt(tokens, next) === ';' || textAt(tokens, next) === ',') next++;
  return next >= tokens.length || (kind === 'value' && span.to - span.from >= 12);
}
