/** Finds declarations in Python. */
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
import { afterMate, columnOf, isWord, mateOf, type Span, type Tokens, textAt } from './tokens.js';

const BUILT_IN =
  /^(?:str|int|float|bool|bytes|dict|list|tuple|set|frozenset|object|complex|None|Any|[A-Z]\w*(?: .*)?|.*[[\]|."].*)$/;

export const PYTHON_WORDS: TypeWords = {
  areApart: () => false,
  isType: (text) => BUILT_IN.test(text),
  // A type can be in quotes, because it is declared later.
  plain: (type) => type.replaceAll('"', ''),
  typeOf: (literal) =>
    /^[rb]?["']/i.test(literal)
      ? /^b/i.test(literal)
        ? 'bytes'
        : 'str'
      : /^-?\d+$/.test(literal)
        ? 'int'
        : /^-?\d*\.\d*$/.test(literal)
          ? 'float'
          : /^(?:True|False)$/.test(literal)
            ? 'bool'
            : undefined,
};

/** The definitions of classes and functions around each line. */
export interface Scopes {
  /** By the first token of each line: the name of the innermost definition around it, or -1. */
  readonly around: Int32Array;
}

export function pythonScopes(tokens: Tokens): Scopes {
  const around = new Int32Array(tokens.length).fill(-1);
  const open: { readonly name: number; readonly indent: number }[] = [];
  let current = -1;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 1 && (tokens.parents[at] ?? -1) < 0) {
      const indent = columnOf(tokens, at);
      while (indent <= (open.at(-1)?.indent ?? -1)) open.pop();
      current = open.at(-1)?.name ?? -1;
      const head = textAt(tokens, at) === 'async' ? at + 1 : at;
      if (/^(?:def|class)$/.test(textAt(tokens, head)) && isWord(tokens, head + 1)) {
        around[at] = around[head] = around[head + 1] = current;
        open.push({ name: head + 1, indent });
        at = head + 1;
        continue;
      }
    }
    around[at] = current;
  }
  return { around };
}

const MOST_OWNERS = 10;

export function pythonDeclaration(tokens: Tokens, at: number, { around }: Scopes): DeclaredShape | undefined {
  const owner: string[] = [];
  let isLocal = false;
  for (let name = around[at] ?? -1; name >= 0 && owner.length < MOST_OWNERS; name = around[name] ?? -1) {
    if (textAt(tokens, name - 1) === 'def') {
      isLocal = true;
      break;
    }
    owner.unshift(textAt(tokens, name));
  }
  const before = textAt(tokens, at - 1);
  if (before === 'def') {
    const shape = functionShape(tokens, at, owner, isLocal);
    return shape !== undefined && isProperty(tokens, shape.span.from) ? { ...shape, kind: 'value' } : shape;
  }
  if (before === 'class') {
    const { members, ...shape } = classShape(tokens, at, owner, isLocal, { around });
    // Statements between the members are none.
    return members === undefined ? shape : { ...shape, members: [] };
  }
  if ((tokens.parents[at] ?? -1) >= 0) return undefined;
  const isAlias = before === 'type' && tokens.breaks[at - 1] === 1;
  if (tokens.breaks[at] !== 1 && !isAlias) return undefined;
  return valueShape(tokens, at, owner, isLocal);
}

function functionShape(
  tokens: Tokens,
  at: number,
  owner: readonly string[],
  isLocal: boolean,
): DeclaredShape | undefined {
  const isAsync = textAt(tokens, at - 2) === 'async';
  const read = signatureAt(tokens, at + 1);
  return (
    read && {
      kind: 'function',
      modifiers: isAsync ? ['async'] : [],
      owner,
      isLocal,
      ...(owner.length === 0 ? read.shape : withoutReceiver(read.shape)),
      span: { from: isAsync ? at - 2 : at - 1, to: read.next },
    }
  );
}

/** What a method is called on is no parameter to its callers. */
function withoutReceiver<T extends { readonly parameters: readonly Parameter[] }>(shape: T) {
  const [first, ...others] = shape.parameters;
  const isReceiver = /^(?:self|cls)$/.test(first?.name ?? '');
  return isReceiver ? { ...shape, parameters: others, receiver: first?.name ?? '' } : shape;
}

function signatureAt(tokens: Tokens, at: number) {
  const { next: open, generics } = genericsAt(tokens, at, '[');
  if (textAt(tokens, open) !== '(') return undefined;
  const entries = entriesOf(tokens, open);
  if (entries === undefined) return undefined;
  let next = afterMate(tokens, open);
  let type: string | undefined;
  if (textAt(tokens, next) === '->') {
    const end = typeEnd(tokens, next + 1);
    type = normalized(tokens, { from: next + 1, to: end });
    next = end;
  }
  const parameters = parametersOf(tokens, entries);
  return {
    shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
    next,
  };
}

/** A type ends at the colon, the equals sign or the end of its line. */
function typeEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.length && !/^[:=]$/.test(textAt(tokens, at)) && (at === from || tokens.breaks[at] !== 1))
    at = afterMate(tokens, at);
  return at;
}

function parametersOf(tokens: Tokens, entries: readonly Span[]): Parameter[] {
  const parameters: Parameter[] = [];
  let isNamed = false;
  for (const { from, to } of entries) {
    const first = textAt(tokens, from);
    if (first === '/' && to - from === 1) continue;
    if (first === '*' && to - from === 1) {
      isNamed = true;
      continue;
    }
    // "**" is two tokens.
    const rest = first !== '*' ? '' : textAt(tokens, from + 1) === '*' ? '**' : '*';
    const at = from + rest.length;
    const colon = placeOf(tokens, { from: at, to }, [':', '=']);
    const hasType = colon >= 0 && textAt(tokens, colon) === ':';
    const equals = placeOf(tokens, { from: hasType ? colon + 1 : at, to }, ['=']);
    const standard = equals < 0 ? undefined : literalOf(tokens, { from: equals + 1, to });
    parameters.push({
      name: normalized(tokens, { from: at, to: hasType ? colon : equals < 0 ? to : equals }),
      ...(hasType ? { type: normalized(tokens, { from: colon + 1, to: equals < 0 ? to : equals }) } : {}),
      rest,
      isOptional: equals >= 0,
      isNamed: isNamed && rest === '',
      ...(standard === undefined ? {} : { standard }),
    });
    if (rest === '*') isNamed = true;
  }
  return parameters;
}

function isProperty(tokens: Tokens, from: number): boolean {
  return textAt(tokens, from - 2) === '@' && /^(?:property|cached_property)$/.test(textAt(tokens, from - 1));
}

function classShape(
  tokens: Tokens,
  at: number,
  owner: readonly string[],
  isLocal: boolean,
  scopes: Scopes,
): DeclaredShape {
  const { next, generics } = genericsAt(tokens, at + 1, '[');
  const hasBases = textAt(tokens, next) === '(';
  const close = mateOf(tokens, next);
  return {
    kind: 'type',
    word: 'class',
    modifiers: [],
    owner,
    isLocal,
    ...(generics === undefined ? {} : { generics }),
    ...(hasBases && close > next + 1 ? { heritage: normalized(tokens, { from: next + 1, to: close }) } : {}),
    ...bodyOf(tokens, at, hasBases ? close + 1 : next, scopes),
    span: { from: at - 1, to: hasBases ? close + 1 : next },
  };
}

const MOST_MEMBERS = 1_000;

/** What begins a line of the class itself, if its body begins on a line of its own. */
function bodyOf(
  tokens: Tokens,
  name: number,
  colon: number,
  scopes: Scopes,
): Pick<DeclaredShape, 'members' | 'named' | 'bodyEnd'> {
  if (textAt(tokens, colon) !== ':' || tokens.breaks[colon + 1] !== 1) return {};
  const indent = columnOf(tokens, name - 1);
  const named: NamedShape[] = [];
  const members: string[] = [];
  let at = colon + 1;
  for (; at < tokens.length; at = afterMate(tokens, at)) {
    const isOwn = textAt(tokens, at) === 'self' && textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2);
    if (isOwn && /^[=:]$/.test(textAt(tokens, at + 3))) {
      const shape = valueShape(tokens, at + 2, [textAt(tokens, name)], false);
      if (shape !== undefined) named.push({ name: textAt(tokens, at + 2), shape, isImplied: true });
    }
    if (tokens.breaks[at] !== 1) continue;
    if (columnOf(tokens, at) <= indent) break;
    const head = textAt(tokens, at) === 'async' ? at + 1 : at;
    const member = /^(?:def|class|type)$/.test(textAt(tokens, head)) && isWord(tokens, head + 1) ? head + 1 : at;
    if (scopes.around[member] !== name || named.length >= MOST_MEMBERS) continue;
    const shape = isWord(tokens, member) ? pythonDeclaration(tokens, member, scopes) : undefined;
    if (shape !== undefined) named.push({ name: textAt(tokens, member), shape });
    else if (!/^(?:@|pass$|[rRuU]?["'])/.test(textAt(tokens, at))) members.push(textAt(tokens, at));
  }
  return { members, named, bodyEnd: at };
}

function valueShape(tokens: Tokens, at: number, owner: readonly string[], isLocal: boolean): DeclaredShape | undefined {
  let next = at + 1;
  let type: string | undefined;
  if (textAt(tokens, next) === ':' && tokens.breaks[next + 1] !== 1) {
    const end = typeEnd(tokens, next + 1);
    type = normalized(tokens, { from: next + 1, to: end });
    next = end;
  }
  const base = { kind: 'value' as const, modifiers: [], owner, isLocal, ...(type === undefined ? {} : { type }) };
  if (textAt(tokens, next) !== '=') return type === undefined ? undefined : { ...base, span: { from: at, to: next } };
  let end = next + 1;
  while (end < tokens.length && end < next + 40 && (end === next + 1 || tokens.breaks[end] !== 1))
    end = afterMate(tokens, end);
  if (textAt(tokens, next + 1) === 'lambda') {
    return { ...base, isOpaque: true, span: { from: at, to: end } };
  }
  const value = literalOf(tokens, { from: next + 1, to: end });
  const isPlain = value !== undefined || /^[[{(]$/.test(textAt(tokens, next + 1));
  return {
    ...base,
    ...(value === undefined ? {} : { value }),
    ...(isPlain ? {} : { isOpaque: true }),
    span: { from: at, to: Math.min(end, at + 12) },
  };
}

export function pythonPromise(tokens: Tokens): NamedShape | undefined {
  let at = 0;
  while (textAt(tokens, at) === '@' && isWord(tokens, at + 1)) {
    at += 2;
    while (textAt(tokens, at) === '.') at += 2;
    if (textAt(tokens, at) === '(') at = afterMate(tokens, at);
  }
  const isAsync = textAt(tokens, at) === 'async';
  const word = textAt(tokens, isAsync ? at + 1 : at);
  const end = (shape: DeclaredShape | undefined, name: number) =>
    shape !== undefined && isAtEnd(tokens, shape.span.to) ? { name: textAt(tokens, name), shape } : undefined;
  if (word === 'class' && isWord(tokens, at + 1)) {
    const shape = classShape(tokens, at + 1, [], false, pythonScopes(tokens));
    // A body that only says that there is one is no list of members.
    const { members, named, ...head } = shape;
    if (members?.some((each) => each !== '...') === true) return undefined;
    return end(named?.length === 0 ? head : shape, at + 1);
  }
  if (word === 'def') {
    const name = at + (isAsync ? 2 : 1);
    return qualified(tokens, name, isAsync, end);
  }
  if (textAt(tokens, at) === 'type' && isWord(tokens, at + 1)) at++;
  return qualified(tokens, isAsync ? at + 1 : at, isAsync, end);
}

/** `Store.save(self, user)`, `save(user: str) -> None`, `LIMIT: int = 3`. */
function qualified<T>(
  tokens: Tokens,
  from: number,
  isAsync: boolean,
  end: (shape: DeclaredShape | undefined, name: number) => T | undefined,
): T | undefined {
  const owner: string[] = [];
  let at = from;
  while (isWord(tokens, at) && textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2)) {
    owner.push(textAt(tokens, at));
    at += 2;
  }
  if (!isWord(tokens, at)) return undefined;
  if (/^[:=]$/.test(textAt(tokens, at + 1))) {
    const { isOpaque: _, ...shape } = valueShape(tokens, at, owner, false) ?? { span: { from: at, to: at } };
    return 'kind' in shape ? end(shape, at) : undefined;
  }
  const read = signatureAt(tokens, at + 1);
  if (read === undefined) return undefined;
  const modifiers = isAsync ? ['async'] : [];
  return end({ kind: 'function', modifiers, owner, ...read.shape, span: { from, to: read.next } }, at);
}

/** Whether nothing but a body, or the sign of one, follows. */
function isAtEnd(tokens: Tokens, at: number): boolean {
  const next = textAt(tokens, at) === ':' ? at + 1 : at;
  return (
    next >= tokens.length ||
    (next > at && (tokens.breaks[next] === 1 || /^(?:\.\.\.|pass)$/.test(textAt(tokens, next))))
  );
}
