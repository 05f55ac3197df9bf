/** What a declaration looks like: its kind, its parameters and its types as texts that can be compared. */
import {
  afterAngles,
  afterMate,
  isWord,
  listOf,
  mateOf,
  NUMBER,
  type Span,
  STRING,
  type Tokens,
  textAt,
} from './tokens.js';

export interface Parameter {
  readonly name?: string;
  readonly type?: string;
  /** `...`, `*` or `**`. */
  readonly rest: string;
  readonly isOptional: boolean;
  /** Whether it can only be passed by its name, as in Python after `*`. */
  readonly isNamed: boolean;
  /** The text of a literal that is its default. */
  readonly standard?: string;
}

export interface DeclaredShape {
  readonly kind: 'function' | 'type' | 'value';
  /** The word that declares it, such as "class". A promise can be without it. */
  readonly word?: string;
  /** Words that matter to who uses it: export, pub and async. */
  readonly modifiers: readonly string[];
  /** The types around it, the outermost first. */
  readonly owner: readonly string[];
  /** The receiver of a method, in full: `*Client` in Go, `&mut self` in Rust. */
  readonly receiver?: string;
  readonly generics?: string;
  readonly parameters?: readonly Parameter[];
  /** The result of a function, the type of a value, or what a type means. */
  readonly type?: string;
  /** The type of a constant that is a function. */
  readonly declaredType?: string;
  /** What a class extends and implements. */
  readonly heritage?: string;
  /** The members of a type, each as one text. */
  readonly members?: readonly string[];
  /** The members of a class. They are compared like other declarations, because their bodies are no part of a promise. */
  readonly named?: readonly NamedShape[];
  /** The place after the body of a type. */
  readonly bodyEnd?: number;
  /** Whether it belongs to a type or an object, so that it cannot be used by its name alone. */
  readonly isMember?: boolean;
  /** The value of a constant, if it is one token. */
  readonly value?: string;
  /** Whether the declaration says all there is, so that what it does not say is not there. */
  readonly isComplete?: boolean;
  /** Whether the shape of what is assigned cannot be read, such as the result of a call. */
  readonly isOpaque?: boolean;
  /** Whether it is inside of a function, where nobody else can use it. */
  readonly isLocal?: boolean;
  readonly span: Span;
}

export interface NamedShape {
  readonly name: string;
  readonly shape: DeclaredShape;
  /** It is only set in a method, so it need not be in a promise. */
  readonly isImplied?: boolean;
}

/** Longer declarations are not compared. No person writes one as a promise. */
export const MOST_IN_DECLARATION = 4_000;

/** The tokens as one text: with the same quotes, without commas at the end, and with ";" between members. */
export function normalized(tokens: Tokens, { from, to }: Span): string {
  const texts: string[] = [];
  const last = Math.min(to, from + MOST_IN_DECLARATION);
  for (let index = from; index < last; index++) {
    const text = textAt(tokens, index);
    const isInBraces = textAt(tokens, tokens.parents[index] ?? -1) === '{' && (tokens.parents[index] ?? -1) >= from;
    if (isInBraces && (text === ';' || text === ',')) {
      pushSeparator(texts);
      continue;
    }
    if (text === ',' && ')]>'.includes(textAt(tokens, index + 1)) && index + 1 < last) continue;
    if (isInBraces && tokens.breaks[index] === 1 && !/^(?:[|&.?:=)\]}]|=>)$/.test(text)) {
      if (!/^(?:[|&:=.,?]|=>)$/.test(textAt(tokens, index - 1))) pushSeparator(texts);
    }
    if (text === '}' && texts.at(-1) === ';') texts.pop();
    if ((text === '|' || text === '&') && /^(?:|[=(<,:|&]|=>)$/.test(texts.at(-1) ?? '') && texts.at(-1) !== '&') {
      // A union can begin with its sign. A reference in Rust begins with one, too.
      if (text === '|') continue;
    }
    texts.push(tokens.kinds[index] === STRING ? text.replace(/^['"]|['"]$/g, '"') : text);
  }
  return texts.join(' ');
}

function pushSeparator(texts: string[]): void {
  if (texts.length > 0 && texts.at(-1) !== '{' && texts.at(-1) !== ';') texts.push(';');
}

/** The place after `<…>` or `[…]` of type parameters, if they are here, and their text. */
export function genericsAt(
  tokens: Tokens,
  at: number,
  open: '<' | '[',
): { readonly next: number; readonly generics?: string } {
  if (textAt(tokens, at) !== open) return { next: at };
  const next = open === '<' ? afterAngles(tokens, at) : afterMate(tokens, at);
  return next <= at + 1
    ? { next: at }
    : { next, generics: normalized(tokens, { from: at + 1, to: next - 1 }).replace(/ ,$/, '') };
}

/** The entries of a list of parameters, or nothing if it is too long to be one. */
export function entriesOf(tokens: Tokens, open: number): Span[] | undefined {
  const close = mateOf(tokens, open);
  if (close === open || close - open > MOST_IN_DECLARATION) return undefined;
  return listOf(tokens, { from: open + 1, to: close });
}

/** The first place of this text in a span that is not in brackets. */
export function placeOf(tokens: Tokens, { from, to }: Span, texts: readonly string[]): number {
  for (let index = from; index < to; ) {
    const text = textAt(tokens, index);
    if (texts.includes(text)) return index;
    const after = text === '<' ? afterAngles(tokens, index, to) : afterMate(tokens, index);
    index = after > index ? after : index + 1;
  }
  return -1;
}

/** The literal that a span is, if it is a single token or a sign with a number. */
export function literalOf(tokens: Tokens, { from, to }: Span): string | undefined {
  const isLiteral = (index: number) =>
    tokens.kinds[index] === STRING ||
    tokens.kinds[index] === NUMBER ||
    (isWord(tokens, index) && /^(?:true|false|True|False|None|null|nil|undefined)$/.test(textAt(tokens, index)));
  if (to - from === 1 && isLiteral(from)) return normalized(tokens, { from, to });
  if (to - from === 2 && textAt(tokens, from) === '-' && isLiteral(from + 1)) return `-${textAt(tokens, from + 1)}`;
  return undefined;
}
