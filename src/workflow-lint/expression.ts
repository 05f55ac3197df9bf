/**
 * Expressions of GitHub Actions, worked out as far as they can be without a run: what is not known stays not known.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */

export type Literal = string | number | boolean | null;

/** An exact value; some map (never equal to a literal); or anything else, of which at most the truth is known. */
export type Value = { readonly exact: Literal } | { readonly object: true } | { readonly truth: boolean | undefined };

/** What a path such as `github.event.action`, in lower case, holds. */
export type Lookup = (path: string) => Value;

export const UNKNOWN: Value = { truth: undefined };

/** GitHub's own limits are 21,000 characters and 50 levels. */
const MOST_CHARACTERS = 21_000;
const MOST_DEPTH = 50;
const TOKEN =
  /\s+|('(?:[^']|'')*')|([-+]?(?:0x[\da-f]+|0o[0-7]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|([a-z_][\w-]*)|(&&|\|\||[=!<>]=|[!<>()[\],.*])/iy;

interface Token {
  readonly kind: 'text' | 'number' | 'name' | 'sign';
  readonly text: string;
}

/** @param expression what stands between `${{` and `}}`. One with a mistake in it is not known */
export function evaluate(expression: string, lookup: Lookup): Value {
  const tokens = tokensOf(expression);
  if (!tokens) return UNKNOWN;
  try {
    const reader: Reader = { tokens, at: 0, depth: 0, lookup };
    const value = either(reader);
    return reader.at === tokens.length ? value : UNKNOWN;
  } catch (error) {
    if (error instanceof SyntaxError) return UNKNOWN;
    throw error;
  }
}

export function truthOf(value: Value): boolean | undefined {
  if ('exact' in value) return Boolean(value.exact);
  return 'object' in value ? true : value.truth;
}

/** The paths that an expression names, in lower case, `a['b']` as `a.b`. */
export function pathsIn(expression: string): string[] {
  const paths: string[] = [];
  const note: Lookup = (path) => {
    paths.push(path);
    return UNKNOWN;
  };
  evaluate(expression, note);
  return paths;
}

/** What stands between each `${{` and `}}` of a text, and the text that is left without them. */
export function expressionsIn(text: string): { readonly expressions: readonly string[]; readonly rest: string } {
  const expressions: string[] = [];
  let rest = '';
  let from = 0;
  for (let open = text.indexOf('${{'); open >= 0; open = text.indexOf('${{', from)) {
    const end = endOf(text, open + 3);
    if (end === undefined) break;
    expressions.push(text.slice(open + 3, end));
    rest += text.slice(from, open);
    from = end + 2;
  }
  return { expressions, rest: rest + text.slice(from) };
}

/** Where `}}` closes an expression: not within its texts. */
function endOf(text: string, from: number): number | undefined {
  for (let at = from, isText = false; at < text.length; at++) {
    if (text[at] === "'") isText = !isText;
    else if (!isText && text.startsWith('}}', at)) return at;
  }
  return undefined;
}

/** @returns undefined where a character is in no place of the language */
function tokensOf(expression: string): Token[] | undefined {
  if (expression.length > MOST_CHARACTERS) return undefined;
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < expression.length) {
    const match = TOKEN.exec(expression);
    if (!match) return undefined;
    const [, text, number, name, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  readonly lookup: Lookup;
}

function takes(reader: Reader, ...signs: readonly string[]): string | undefined {
  const token = reader.tokens[reader.at];
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
  reader.at += 1;
  return token.text;
}

function must(reader: Reader, sign: string): void {
  if (takes(reader, sign) === undefined) throw new SyntaxError(`"${sign}" is missing`);
}

function either(reader: Reader): Value {
  let left = both(reader);
  while (takes(reader, '||')) left = or(left, both(reader));
  return left;
}

function both(reader: Reader): Value {
  let left = equality(reader);
  while (takes(reader, '&&')) left = and(left, equality(reader));
  return left;
}

function equality(reader: Reader): Value {
  let left = relation(reader);
  for (let sign = takes(reader, '==', '!='); sign; sign = takes(reader, '==', '!=')) {
    const same = equal(left, relation(reader));
    left = same === undefined ? UNKNOWN : { exact: (sign === '==') === same };
  }
  return left;
}

function relation(reader: Reader): Value {
  let left = negation(reader);
  while (takes(reader, '<', '<=', '>', '>=')) {
    negation(reader);
    left = UNKNOWN;
  }
  return left;
}

function negation(reader: Reader): Value {
  reader.depth += 1;
  if (reader.depth > MOST_DEPTH) throw new SyntaxError('too deep');
  const value = takes(reader, '!') ? not(negation(reader)) : single(reader);
  reader.depth -= 1;
  return value;
}

function single(reader: Reader): Value {
  if (takes(reader, '(')) {
    const value = either(reader);
    must(reader, ')');
    return follows(reader) ? UNKNOWN : value;
  }
  const token = reader.tokens[reader.at];
  reader.at += 1;
  switch (token?.kind) {
    case 'text':
      return { exact: token.text };
    case 'number':
      return { exact: Number(token.text) };
    case 'name':
      return named(reader, token.text.toLowerCase());
    default:
      throw new SyntaxError('a value is missing');
  }
}

function named(reader: Reader, name: string): Value {
  if (takes(reader, '(')) {
    if (!takes(reader, ')')) {
      do either(reader);
      while (takes(reader, ','));
      must(reader, ')');
      follows(reader);
      return UNKNOWN;
    }
    return follows(reader) ? UNKNOWN : answerOf(name);
  }
  if (name === 'true' || name === 'false') return { exact: name === 'true' };
  if (name === 'null') return { exact: null };
  const path = [name];
  let isExact = true;
  for (let step = nextStep(reader); step !== undefined; step = nextStep(reader)) {
    if (step === null) isExact = false;
    else path.push(step);
  }
  return isExact ? reader.lookup(path.join('.')) : UNKNOWN;
}

/** Of a job without `needs`. A run may be cancelled before its job begins. */
function answerOf(name: string): Value {
  if (name === 'always' || name === 'success') return { exact: true };
  return name === 'failure' ? { exact: false } : UNKNOWN;
}

/** `.name`, `['name']`; null for one that is not known; undefined where there is none. */
function nextStep(reader: Reader): string | null | undefined {
  if (takes(reader, '.')) {
    if (takes(reader, '*')) return null;
    const token = reader.tokens[reader.at];
    if (token?.kind !== 'name') throw new SyntaxError('a name is missing');
    reader.at += 1;
    return token.text.toLowerCase();
  }
  if (!takes(reader, '[')) return undefined;
  const index = takes(reader, '*') ? UNKNOWN : either(reader);
  must(reader, ']');
  return 'exact' in index && typeof index.exact === 'string' ? index.exact.toLowerCase() : null;
}

/** Reads on over steps into a value that is not known. */
function follows(reader: Reader): boolean {
  let any = false;
  while (nextStep(reader) !== undefined) any = true;
  return any;
}

function or(left: Value, right: Value): Value {
  const truth = truthOf(left);
  if (truth !== undefined) return truth ? left : right;
  return { truth: truthOf(right) === true ? true : undefined };
}

function and(left: Value, right: Value): Value {
  const truth = truthOf(left);
  if (truth !== undefined) return truth ? right : left;
  return { truth: truthOf(right) === false ? false : undefined };
}

function not(value: Value): Value {
  const truth = truthOf(value);
  return truth === undefined ? UNKNOWN : { exact: !truth };
}

/** Text without regard to letter case; different kinds as numbers. */
function equal(left: Value, right: Value): boolean | undefined {
  if ('exact' in left && 'exact' in right) {
    const [a, b] = [left.exact, right.exact];
    if (typeof a === 'string' && typeof b === 'string') return a.toUpperCase() === b.toUpperCase();
    return typeof a === typeof b ? a === b : numberOf(a) === numberOf(b);
  }
  const isObject = (value: Value) => 'object' in value;
  return (isObject(left) && 'exact' in right) || (isObject(right) && 'exact' in left) ? false : undefined;
}

function numberOf(value: Literal): number {
  return value === null ? 0 : Number(value);
}
