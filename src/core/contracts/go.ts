/** Finds declarations in Go. */
import type { TypeWords } from './compare.js';
import { type DeclaredShape, entriesOf, genericsAt, literalOf, normalized, type Parameter } from './shape.js';
import { afterMate, isWord, mateOf, partsOf, type Span, STRING, type Tokens, textAt } from './tokens.js';

const BUILT_IN =
  /^(?:bool|string|u?int(?:8|16|32|64)?|uintptr|byte|rune|float(?:32|64)|complex(?:64|128)|error|any|[A-Z]\w*|.*[*[\].{}( ].*)$/;

export const GO_WORDS: TypeWords = {
  areApart: () => false,
  isType: (text) => BUILT_IN.test(text),
  plain: (type) => type.replaceAll('interface { }', 'any'),
  typeOf: () => undefined,
};

/** The place after the type that begins here. */
export function typeEnd(tokens: Tokens, from: number): number {
  let at = from;
  for (let steps = 0; steps < 1_000; steps++) {
    const text = textAt(tokens, at);
    if (text === '*' || text === '...' || text === '<' || text === '-' || text === '~') at++;
    else if (text === '[') {
      at = afterMate(tokens, at);
    } else if (text === '(') return afterMate(tokens, at);
    else if (text === 'chan') {
      at++;
    } else if (text === 'map') {
      at = afterMate(tokens, at + 1);
    } else if (text === 'func') {
      return resultEnd(tokens, afterMate(tokens, at + 1));
    } else if (text === 'struct' || text === 'interface') return afterMate(tokens, at + 1);
    else if (isWord(tokens, at)) {
      at++;
      if (textAt(tokens, at) === '.') at += 2;
      // Type arguments follow without a space.
      if (textAt(tokens, at) === '[' && tokens.starts[at] === tokens.ends[at - 1]) at = afterMate(tokens, at);
      return at;
    } else return at;
  }
  return at;
}

/** The result of a function ends with its line, because Go puts a semicolon there. */
function resultEnd(tokens: Tokens, from: number): number {
  if (from >= tokens.length || tokens.breaks[from] === 1) return from;
  if (textAt(tokens, from) === '(') return afterMate(tokens, from);
  return /^(?:[*[<]|)$/.test(textAt(tokens, from)) || isWord(tokens, from) ? typeEnd(tokens, from) : from;
}

interface GoFunction {
  readonly shape: Pick<DeclaredShape, 'generics' | 'parameters' | 'type'>;
  readonly next: number;
  readonly isTyped: boolean;
}

function signatureAt(tokens: Tokens, at: number): GoFunction | undefined {
  const { next: open, generics } = genericsAt(tokens, at, '[');
  if (textAt(tokens, open) !== '(') return undefined;
  const entries = entriesOf(tokens, open);
  if (entries === undefined) return undefined;
  const after = afterMate(tokens, open);
  // Plans of other languages have a sign before the result.
  const from = /^(?:->|:)$/.test(textAt(tokens, after)) ? after + 1 : after;
  const next = resultEnd(tokens, from);
  const parameters = parametersOf(tokens, entries);
  const type = next === from ? undefined : resultOf(tokens, { from, to: next });
  return {
    shape: { ...(generics === undefined ? {} : { generics }), parameters, ...(type === undefined ? {} : { type }) },
    next,
    isTyped: parameters.every((each) => each.type !== undefined || GO_WORDS.isType(each.name ?? '')),
  };
}

/** The types of a result, whether or not they have names. */
function resultOf(tokens: Tokens, span: Span): string | undefined {
  if (textAt(tokens, span.from) !== '(') return plainType(tokens, span);
  const parameters = parametersOf(tokens, entriesOf(tokens, span.from) ?? []);
  if (parameters.length === 0) return undefined;
  const types = parameters.map(({ name, type }) => type ?? name ?? '');
  return types.length === 1 ? types[0] : `( ${types.join(' , ')} )`;
}

/** A type without the names of parameters of functions in it. */
function plainType(tokens: Tokens, { from, to }: Span): string {
  if (textAt(tokens, from) === 'func' && textAt(tokens, from + 1) === '(') {
    const read = signatureAt(tokens, from + 1);
    if (read !== undefined && read.next === to) {
      const list = read.shape.parameters?.map(({ rest, type, name }) => `${rest}${type ?? name ?? ''}`) ?? [];
      return `func ( ${list.join(' , ')} ) ${read.shape.type ?? ''}`.trim();
    }
  }
  if (/^[*[]$/.test(textAt(tokens, from)) && to - from > 1) {
    const end = textAt(tokens, from) === '[' ? afterMate(tokens, from) : from + 1;
    if (end < to) return `${normalized(tokens, { from, to: end })} ${plainType(tokens, { from: end, to })}`;
  }
  return normalized(tokens, { from, to });
}

/** Either all parameters have names or none has. A name without a type has that of the next one. */
function parametersOf(tokens: Tokens, entries: readonly Span[]): Parameter[] {
  const base = { isOptional: false, isNamed: false };
  const hasName = ({ from, to }: Span) =>
    to - from > 1 &&
    isWord(tokens, from) &&
    !(textAt(tokens, from + 1) === '...' && to - from === 2) &&
    !/^(?:chan|map|func|struct|interface)$/.test(textAt(tokens, from)) &&
    nameOnly(tokens, from, to);
  if (!entries.some(hasName)) {
    return entries.map(({ from, to }) => {
      // A plan can name a list without its type: `args...`.
      if (to - from === 2 && textAt(tokens, from + 1) === '...')
        return { name: textAt(tokens, from), rest: '...', ...base };
      const rest = textAt(tokens, from) === '...' ? '...' : '';
      return { name: plainType(tokens, { from: rest === '' ? from : from + 1, to }), rest, ...base };
    });
  }
  const parameters: Parameter[] = [];
  let later: { readonly type: string; readonly rest: string } | undefined;
  for (const { from, to } of entries.toReversed()) {
    const name = textAt(tokens, from);
    if (to - from > 1) {
      const rest = textAt(tokens, from + 1) === '...' ? '...' : '';
      later = { type: plainType(tokens, { from: rest === '' ? from + 1 : from + 2, to }), rest };
    }
    parameters.unshift({ name, ...base, rest: '', ...later });
  }
  return parameters;
}

/** Whether what begins here is a name with a type, and not a type such as `http.Handler` or `List[int]`. */
function nameOnly(tokens: Tokens, from: number, to: number): boolean {
  if (textAt(tokens, from + 1) === '.') return false;
  if (textAt(tokens, from + 1) === '[') return afterMate(tokens, from + 1) < to;
  return true;
}

export function goDeclaration(tokens: Tokens, at: number): DeclaredShape | undefined {
  const before = textAt(tokens, at - 1);
  const next = textAt(tokens, at + 1);
  const parent = tokens.parents[at] ?? -1;
  const base = { modifiers: [], owner: [] };
  if (before === 'func' && parent < 0 && tokens.breaks[at - 1] === 1) return functionShape(tokens, at, at - 1, base);
  if (before === ')' && parent < 0 && isReceiver(tokens, mateOf(tokens, at - 1))) {
    const open = mateOf(tokens, at - 1);
    const { owner, receiver } = receiverOf(tokens, open);
    return functionShape(tokens, at, open - 1, { ...base, owner, receiver });
  }
  const group = textAt(tokens, parent) === '(' ? textAt(tokens, parent - 1) : '';
  const isInGroup = (tokens.parents[parent] ?? -1) < 0 && (tokens.breaks[at] === 1 || before === '(' || before === ';');
  const word = /^(?:type|const|var)$/.test(before)
    ? before
    : isInGroup && /^(?:type|const|var)$/.test(group)
      ? group
      : '';
  if (word !== '') {
    const isLocal = parent >= 0 && word !== group;
    return word === 'type' ? typeShape(tokens, at, isLocal) : valueShape(tokens, at, word, isLocal);
  }
  if (textAt(tokens, parent) !== '{') return undefined;
  const isFirst = tokens.breaks[at] === 1 || before === '{' || before === ';';
  const kind = textAt(tokens, parent - 1);
  if (kind === 'interface' && isFirst && next === '(')
    return functionShape(tokens, at, at, { ...base, ...ownerOf(tokens, parent) });
  if (kind !== 'struct' || !(isFirst || before === ',')) return undefined;
  let type = at + 1;
  while (textAt(tokens, type) === ',' && type < at + 40) type += 2;
  const end = typeEnd(tokens, type);
  if (end === type || tokens.breaks[type] === 1) return undefined;
  return {
    kind: 'value',
    ...base,
    ...ownerOf(tokens, parent),
    type: plainType(tokens, { from: type, to: end }),
    span: { from: at, to: end },
  };
}

/** Whether `func` begins its line, and this bracket follows it. */
function isReceiver(tokens: Tokens, open: number): boolean {
  return textAt(tokens, open - 1) === 'func' && tokens.breaks[open - 1] === 1;
}

function ownerOf(tokens: Tokens, open: number): { readonly owner: readonly string[]; readonly isLocal: boolean } {
  const isLocal = (tokens.parents[open] ?? -1) >= 0 && textAt(tokens, tokens.parents[open] ?? -1) === '{';
  let name = open - 2;
  if (textAt(tokens, name) === ']') name = mateOf(tokens, name) - 1;
  return { owner: isWord(tokens, name) ? [textAt(tokens, name)] : [], isLocal };
}

function receiverOf(tokens: Tokens, open: number): { readonly owner: readonly string[]; readonly receiver: string } {
  const close = mateOf(tokens, open);
  let from = open + 1;
  if (isWord(tokens, from) && from + 1 < close && !/^[.[]$/.test(textAt(tokens, from + 1))) from++;
  const name = textAt(tokens, from) === '*' ? from + 1 : from;
  return { owner: [textAt(tokens, name)], receiver: normalized(tokens, { from, to: Math.min(close, from + 40) }) };
}

function functionShape(
  tokens: Tokens,
  at: number,
  from: number,
  base: Pick<DeclaredShape, 'modifiers' | 'owner'> & { readonly receiver?: string; readonly isLocal?: boolean },
): DeclaredShape | undefined {
  const read = signatureAt(tokens, at + 1);
  if (read === undefined) return undefined;
  // In code, what stands alone is a type.
  const parameters = read.shape.parameters?.map((each) => (each.type === undefined ? unnamed(each) : each)) ?? [];
  return { kind: 'function', ...base, ...read.shape, parameters, isComplete: true, span: { from, to: read.next } };
}

function unnamed({ name, ...others }: Parameter): Parameter {
  return name === undefined ? others : { ...others, type: name };
}

function typeShape(tokens: Tokens, at: number, isLocal: boolean): DeclaredShape {
  const start = textAt(tokens, at - 1) === 'type' ? at - 1 : at;
  let next = at + 1;
  let generics: string | undefined;
  // A length or nothing in brackets makes an array, and names with constraints make type parameters.
  if (textAt(tokens, next) === '[' && isWord(tokens, next + 1) && mateOf(tokens, next) > next + 2) {
    const read = genericsAt(tokens, next, '[');
    ({ next } = read);
    generics = read.generics;
  }
  const isAlias = textAt(tokens, next) === '=';
  if (isAlias) next++;
  const word = textAt(tokens, next);
  const base = {
    kind: 'type' as const,
    modifiers: [],
    owner: [],
    isLocal,
    ...(generics === undefined ? {} : { generics }),
  };
  if (word === 'struct' || word === 'interface') {
    const hasBody = textAt(tokens, next + 1) === '{';
    return {
      ...base,
      word,
      ...(hasBody ? membersIn(tokens, next + 1) : {}),
      span: { from: start, to: next + 1 },
    };
  }
  const end = Math.max(next, typeEnd(tokens, next));
  if (end === next) return { ...base, span: { from: start, to: next } };
  return {
    ...base,
    word: isAlias ? '=' : 'type',
    type: plainType(tokens, { from: next, to: end }),
    span: { from: start, to: end },
  };
}

/** The members of a struct or an interface: fields one by one, and without tags. */
function membersIn(tokens: Tokens, open: number): { readonly members: readonly string[] } {
  const close = mateOf(tokens, open);
  const parts = partsOf(
    tokens,
    { from: open + 1, to: close },
    (text, index) => text === ';' || tokens.breaks[index] === 1,
  );
  const members = parts.slice(0, 1_000).flatMap(({ from, to }) => {
    const end = tokens.kinds[to - 1] === STRING ? to - 1 : to;
    if (isWord(tokens, from) && textAt(tokens, from + 1) === '(') {
      const read = signatureAt(tokens, from + 1);
      if (read !== undefined) {
        const list = read.shape.parameters?.map(({ rest, type, name }) => `${rest}${type ?? name ?? ''}`) ?? [];
        return [`${textAt(tokens, from)} ( ${list.join(' , ')} ) ${read.shape.type ?? ''}`];
      }
    }
    let type = from + 1;
    while (textAt(tokens, type) === ',' && type < to) type += 2;
    if (type >= end) return [normalized(tokens, { from, to: end })];
    const names: string[] = [];
    for (let name = from; name < type; name += 2) names.push(textAt(tokens, name));
    return isWord(tokens, from) && textAt(tokens, from + 1) !== '.'
      ? names.map((name) => `${name} ${plainType(tokens, { from: type, to: end })}`)
      : [normalized(tokens, { from, to: end })];
  });
  return { members };
}

function valueShape(tokens: Tokens, at: number, word: string, isLocal: boolean): DeclaredShape {
  const start = textAt(tokens, at - 1) === word ? at - 1 : at;
  let next = at + 1;
  let type: string | undefined;
  if (!/^(?:[=,;)]|)$/.test(textAt(tokens, next)) && tokens.breaks[next] !== 1) {
    const end = typeEnd(tokens, next);
    if (end > next) type = plainType(tokens, { from: next, to: end });
    next = end;
  }
  let end = next;
  if (textAt(tokens, next) === '=') {
    end++;
    while (end < tokens.length && end < next + 40 && tokens.breaks[end] !== 1 && textAt(tokens, end) !== ')')
      end = afterMate(tokens, end);
  }
  const value = end > next ? literalOf(tokens, { from: next + 1, to: end }) : undefined;
  const isOpaque = end > next && value === undefined && type === undefined;
  return {
    kind: 'value',
    word,
    modifiers: [],
    owner: [],
    isLocal,
    ...(type === undefined ? {} : { type }),
    ...(value === undefined ? {} : { value }),
    ...(isOpaque ? { isOpaque } : {}),
    span: { from: start, to: Math.min(end, at + 12) },
  };
}

export function goPromise(tokens: Tokens): { readonly name: string; readonly shape: DeclaredShape } | undefined {
  const base = { modifiers: [], owner: [] };
  const word = textAt(tokens, 0);
  const end = (shape: DeclaredShape | undefined, name: number) => {
    if (shape === undefined) return undefined;
    const next = textAt(tokens, shape.span.to) === '{' ? mateOf(tokens, shape.span.to) + 1 : shape.span.to;
    return next >= tokens.length ? { name: textAt(tokens, name), shape } : undefined;
  };
  if (word === 'func') {
    const hasReceiver = textAt(tokens, 1) === '(';
    const receiver = hasReceiver ? receiverOf(tokens, 1) : {};
    const first = hasReceiver ? mateOf(tokens, 1) + 1 : 1;
    return isWord(tokens, first) ? qualified(tokens, first, { ...base, ...receiver }, true, end) : undefined;
  }
  if (word === 'type' && isWord(tokens, 1)) return end(typeShape(tokens, 1, false), 1);
  if (/^(?:const|var)$/.test(word) && isWord(tokens, 1)) {
    const { isOpaque: _, ...shape } = valueShape(tokens, 1, word, false);
    return end(shape, 1);
  }
  if (textAt(tokens, 0) === '(' && textAt(tokens, mateOf(tokens, 0) + 1) !== '') {
    // `(c *Client) Run(ctx)`, and `(*Client).Run(ctx)`.
    const { owner, receiver } = receiverOf(tokens, 0);
    const after = mateOf(tokens, 0) + 1;
    const name = textAt(tokens, after) === '.' ? after + 1 : after;
    return isWord(tokens, name) ? qualified(tokens, name, { ...base, owner, receiver }, false, end) : undefined;
  }
  return isWord(tokens, 0) ? qualified(tokens, 0, base, false, end) : undefined;
}

function qualified<T>(
  tokens: Tokens,
  from: number,
  base: Pick<DeclaredShape, 'modifiers' | 'owner'> & { readonly receiver?: string },
  hasWord: boolean,
  end: (shape: DeclaredShape | undefined, name: number) => T | undefined,
): T | undefined {
  let at = from;
  const owner = [...base.owner];
  while (textAt(tokens, at + 1) === '.' && isWord(tokens, at + 2)) {
    // A package is written in small letters, and is no owner in its own files.
    if (/^[A-Z]/.test(textAt(tokens, at))) owner.push(textAt(tokens, at));
    at += 2;
  }
  const read = signatureAt(tokens, at + 1);
  if (read === undefined) return undefined;
  const isComplete = hasWord && read.isTyped;
  return end({ kind: 'function', ...base, owner, ...read.shape, isComplete, span: { from, to: read.next } }, at);
}
