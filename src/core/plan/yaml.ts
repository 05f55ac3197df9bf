/**
 * Strict YAML 1.2: one document of maps, lists and plain values, as a value without a prototype and with the place of
 * every part. What YAML would do behind the writer's back (anchors, tags, merge keys, a second document) is refused.
 */
import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type YAMLParseError,
} from 'yaml';
import { quotingFault, sameLine } from './quoting.js';
import { type Fault, hiddenCharacter, quoted, shown } from './source.js';

const MOST_DEPTH = 20;
const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);
/** Far above every cap of the plan format: what is longer is not even looked at. */
const MOST_PARTS = 1000;
/** Of parts; nobody reads more. */
const MOST_FAULTS = 300;
const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, strict: true } as const;

/** What the composer repairs well enough that the rest of the file can still be judged. */
const RECOVERABLE = new Set(['BAD_SCALAR_START', 'BAD_ALIAS', 'BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE']);
/** Told by the walk over the tokens, in better words. */
const TOLD_ELSEWHERE = new Set(['TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);

/** A part of the document: its place, and its parts by key or index. */
export interface Part {
  readonly kind: 'text' | 'plain' | 'nothing' | 'list' | 'map' | 'refused';
  readonly from: number;
  readonly to: number;
  /** Where its key stands, if it has one. */
  readonly key?: { readonly from: number; readonly to: number };
  readonly flow: boolean;
  readonly parts: ReadonlyMap<string | number, Part>;
}

export interface Reading {
  readonly faults: readonly Fault[];
  /** Undefined where there is not even a beginning of one. */
  readonly document?: { readonly value: unknown; readonly part: Part };
  /** False where the syntax is so broken that only what stands before the first fault can be trusted. */
  readonly whole: boolean;
  /** Where the syntax was mended: what stands on these lines may not be what its writer meant. */
  readonly mended: readonly number[];
}

export function readYaml(text: string): Reading {
  const { tokens, tooDeep } = tokensOf(text);
  if (tooDeep !== undefined) {
    const message = `the file is nested more than ${MOST_DEPTH} levels deep`;
    return {
      whole: false,
      mended: [],
      faults: [
        { code: 'yaml-depth', message, hint: 'a plan needs fewer than ten levels', from: tooDeep, to: tooDeep + 1 },
      ],
    };
  }
  const faults = refusedTokens(text, tokens);
  const composer = new Composer(OPTIONS);
  const [document] = [...composer.compose(tokens, true, text.length)];
  const errors = document ? [...document.errors, ...document.warnings] : [];
  const mended = errors.filter(({ code }) => !TOLD_ELSEWHERE.has(code)).map(({ pos }) => pos[0]);
  for (const error of errors) {
    if (TOLD_ELSEWHERE.has(error.code) || faults.length >= MOST_SYNTAX_FAULTS) continue;
    // One mistake makes several errors: the first of a line says it all.
    if (faults.some((fault) => sameLine(text, fault.from, error.pos[0]))) continue;
    faults.push(syntaxFault(text, error));
  }
  const whole = document !== undefined && errors.every(isRecoverable);
  const part = { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } as const;
  if (!document?.contents) return { whole, mended, faults, ...(document && { document: { value: null, part } }) };
  // Faults of parts are worth telling only where the parts are what their writer meant.
  const converted = convert(text, document.contents, undefined, whole ? faults : []);
  return { whole, mended, faults, document: converted };
}

/** The part at these keys, or the nearest one around it that is written out. */
export function partAt(
  part: Part,
  keys: readonly (string | number)[],
): { readonly part: Part; readonly found: boolean } {
  let at = part;
  for (const key of keys) {
    const next = at.parts.get(key);
    if (!next) return { part: at, found: false };
    at = next;
  }
  return { part: at, found: true };
}

/** Where to point for a part: a plain value at itself, a list or map at its key. */
export function spanOf(part: Part): { readonly from: number; readonly to: number } {
  return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}

/** Tokens keep nesting on a stack of their own: depth is known before anything recurses. */
function tokensOf(text: string): { tokens: CST.Token[]; tooDeep?: number } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The document, its collections, and perhaps the value in hand.
    const { length } = parser.stack;
    const isCollection = COLLECTIONS.has(parser.stack[length - 1]?.type ?? '');
    if (length > MOST_DEPTH + 2 || (length > MOST_DEPTH + 1 && isCollection)) {
      return { tokens, tooDeep: Math.max(0, parser.offset - lexeme.length) };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

function refusedTokens(text: string, tokens: readonly CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  let documents = 0;
  const waiting: (CST.Token | CST.CollectionItem)[] = tokens.toReversed();
  // No spread: a list may be longer than a call can have arguments.
  const pushAll = (token: object, name: 'start' | 'sep' | 'items') => {
    const list: unknown = Reflect.get(token, name);
    if (Array.isArray(list)) for (let at = list.length - 1; at >= 0; at--) waiting.push(list[at]);
  };
  for (let token = waiting.pop(); token && faults.length < MOST_SYNTAX_FAULTS; token = waiting.pop()) {
    if ('type' in token) {
      if (token.type === 'document') documents++;
      const fault = refusedToken(text, token, documents);
      if (fault) faults.push(fault);
    }
    // The last one in is looked at first: this is the order of the file.
    pushAll(token, 'items');
    if ('value' in token && token.value) waiting.push(token.value);
    pushAll(token, 'sep');
    if ('key' in token && token.key) waiting.push(token.key);
    pushAll(token, 'start');
  }
  return faults;
}

function refusedToken(text: string, token: CST.Token, documents: number): Fault | undefined {
  const from = token.offset;
  const source = 'source' in token ? token.source : '';
  const to = from + Math.max(1, source.length);
  switch (token.type) {
    case 'directive':
      return {
        code: 'yaml-directive',
        message: `the directive ${quoted(source)} is not allowed`,
        hint: 'remove the line',
        from,
        to,
      };
    case 'document':
      if (documents < 2) return undefined;
      return {
        code: 'yaml-documents',
        message: 'a second document begins here',
        hint: 'write one plan a file: remove everything from this line on, and a "..." line before it',
        from,
        to: from + 1,
      };
    case 'anchor':
      return (
        quotingFault(text, from) ?? {
          code: 'yaml-anchor',
          message: `the anchor ${quoted(source)} is not allowed`,
          hint: 'write the value out in each place',
          from,
          to,
        }
      );
    case 'alias':
      return (
        quotingFault(text, from) ?? {
          code: 'yaml-alias',
          message: `the alias ${quoted(source)} is not allowed`,
          hint: `write the value out; if it is a glob, put the glob in quotes: ${quoted(source)}`,
          from,
          to,
        }
      );
    case 'tag':
      return (
        quotingFault(text, from) ?? {
          code: 'yaml-tag',
          message: `the tag ${quoted(source)} is not allowed`,
          hint: `remove it; if it is text, put it in quotes: ${quoted(source)}`,
          from,
          to,
        }
      );
    default:
      return undefined;
  }
}

function isRecoverable(error: { readonly code: string; readonly message: string }): boolean {
  return RECOVERABLE.has(error.code) || TOLD_ELSEWHERE.has(error.code) || error.message.includes('at node end');
}

function syntaxFault(text: string, error: Pick<YAMLParseError, 'message' | 'pos'>): Fault {
  const from = Math.min(error.pos[0], Math.max(0, text.length - 1));
  const quoting = quotingFault(text, from);
  if (quoting) return quoting;
  const first = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
  return {
    code: 'yaml-syntax',
    message: `this is no valid YAML: ${shown(first.charAt(0).toLowerCase() + first.slice(1, 200))}`,
    hint: 'mend the syntax; text that begins with or holds one of { } [ ] , & * # ? | > ! % @ ` or ": " needs quotes',
    from,
    to: Math.max(from + 1, Math.min(error.pos[1], text.length)),
  };
}

function convert(
  text: string,
  node: Node,
  key: { from: number; to: number } | undefined,
  faults: Fault[],
): { value: unknown; part: Part } {
  const [from, to] = node.range ?? [0, 0, 0];
  const place = { from, to: Math.max(to, from), flow: 'flow' in node && node.flow === true, ...(key && { key }) };
  const leaf = (kind: Part['kind']): Part => ({ ...place, kind, parts: new Map() });
  if (isAlias(node) || (node.tag !== undefined && !isPlainTag(text, from, node.tag))) {
    return { value: null, part: leaf('refused') };
  }
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'string') {
      const fault = hiddenFault(text, value, from, to) ?? cutComment(text, node.type === 'PLAIN', from, to, value);
      if (fault) faults.push(fault);
    }
    return { value, part: leaf(typeof value === 'string' ? 'text' : from === to ? 'nothing' : 'plain') };
  }
  const size = 'items' in node ? node.items.length : 0;
  if (size > MOST_PARTS) {
    const message = `this ${isSeq(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have`;
    const hint = 'a plan may have 500 items, and 200 globs in a list: split the task into several plans';
    faults.push({ code: 'too-many', message, hint, ...(key ?? { from, to: from + 1 }) });
    return { value: null, part: leaf('refused') };
  }
  if (isSeq<Node>(node)) {
    const parts = new Map<number, Part>();
    const value = node.items.map((item, index) => {
      const converted = convert(text, item, undefined, faults);
      parts.set(index, converted.part);
      return converted.value;
    });
    return { value, part: { ...place, kind: 'list', parts } };
  }
  if (!isMap<Node, Node | null>(node)) return { value: null, part: leaf('refused') };
  return convertMap(text, node.items, place, faults);
}

function convertMap(
  text: string,
  pairs: readonly { readonly key: Node; readonly value: Node | null }[],
  place: Omit<Part, 'kind' | 'parts'>,
  faults: Fault[],
): { value: unknown; part: Part } {
  const value: Record<string, unknown> = Object.create(null);
  const parts = new Map<string, Part>();
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const [from, to] = pair.key.range ?? [place.from, place.from + 1, 0];
    if (faults.length > MOST_FAULTS) break;
    const fault = (code: string, message: string, hint: string) =>
      faults.push({ code, message, hint, from, to: Math.max(to, from + 1) });
    if (isAlias(pair.key) || pair.key.tag?.startsWith('!')) continue;
    if (!isScalar(pair.key)) {
      fault('wrong-type', 'a key must be text', 'put it in quotes');
      continue;
    }
    const isText = typeof pair.key.value === 'string';
    const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
    const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
    if (hidden) faults.push(hidden);
    if (!isText) fault('wrong-type', `the key ${quoted(name)} is not text`, `put it in quotes: ${quoted(name)}`);
    if (name === '<<' && pair.key.type === 'PLAIN') {
      fault('yaml-merge-key', 'the merge key "<<" is not allowed', 'write the keys out');
      continue;
    }
    if (name in Object.prototype) {
      fault('bad-id', `${quoted(name)} cannot be used as a name`, 'choose another one');
      continue;
    }
    const folded = name.normalize('NFC');
    const first = seen.get(folded);
    if (first !== undefined) {
      const line = text.slice(0, first).split('\n').length;
      fault(
        'yaml-duplicate-key',
        `the key ${quoted(name)} stands here twice, first on line ${line}`,
        'keep one of them',
      );
      continue;
    }
    seen.set(folded, from);
    const converted = pair.value
      ? convert(text, pair.value, { from, to }, faults)
      : { value: null, part: { kind: 'nothing' as const, from, to, key: { from, to }, flow: false, parts: new Map() } };
    value[name] = converted.value;
    parts.set(name, converted.part);
  }
  return { value, part: { ...place, kind: 'map', parts } };
}

/** The composer names the tag that it resolved; only one that is written out is refused, and that is told from its token. */
function isPlainTag(text: string, from: number, tag: string): boolean {
  return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}

/** An escape like "\u202e" hides what the raw text does not. */
function hiddenFault(text: string, value: string, from: number, to: number): Fault | undefined {
  const hidden = hiddenCharacter(value);
  if (!hidden || hiddenCharacter(text.slice(from, to))) return undefined;
  return {
    code: 'hidden-character',
    message: `the text holds the hidden character ${hidden.name}`,
    hint: 'remove the escape',
    from,
    to,
  };
}

function cutComment(text: string, plain: boolean, from: number, to: number, value: string): Fault | undefined {
  const cut = plain ? /^[ \t]+(#[^\s#!].*)/.exec(text.slice(to, to + 200).split('\n')[0] ?? '') : null;
  if (!cut?.[1]) return undefined;
  const whole = `${value} ${cut[1].trimEnd()}`;
  return {
    code: 'yaml-quote',
    message: `YAML cuts off ${quoted(cut[1].trimEnd())} as a comment`,
    hint: `put the text in quotes: ${quoted(whole)}; or put a space after the "#" if it is a comment`,
    from,
    to,
  };
}
