/** Turns a document into a value without a prototype, and records the place of every part. */
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { type Fault, hiddenCharacter, quotedText } from './source.js';

/** Far above every limit of the plan format. A longer text is not read at all. */
const MOST_PARTS = 1000;
/** The number of problems in parts. Nobody reads more. */
const MOST_FAULTS = 300;

/** A part of the document: its place, and its own parts by key or index. */
export interface YamlPart {
  readonly kind: 'text' | 'plain' | 'nothing' | 'list' | 'map' | 'refused';
  readonly from: number;
  readonly to: number;
  /** The place of its key, if it has one. */
  readonly key?: { readonly from: number; readonly to: number };
  readonly flow: boolean;
  readonly parts: ReadonlyMap<string | number, YamlPart>;
}

/** The part with these keys, or the nearest part around it that is written. */
export function partAt(
  part: YamlPart,
  keys: readonly (string | number)[],
): { readonly part: YamlPart; readonly found: boolean } {
  let at = part;
  for (const key of keys) {
    const next = at.parts.get(key);
    if (!next) return { part: at, found: false };
    at = next;
  }
  return { part: at, found: true };
}

/** The place to show for a part: a plain value itself, and the key of a list or map. */
export function spanOf(part: YamlPart): { readonly from: number; readonly to: number } {
  return part.key && part.kind !== 'text' && part.kind !== 'plain' ? part.key : part;
}

/** @param faults receives the problems of the parts */
export function convert(
  text: string,
  node: Node,
  key: { from: number; to: number } | undefined,
  faults: Fault[],
): { value: unknown; part: YamlPart } {
  const [from, to] = node.range ?? [0, 0, 0];
  const place = { from, to: Math.max(to, from), flow: 'flow' in node && node.flow === true, ...(key && { key }) };
  const leaf = (kind: YamlPart['kind']): YamlPart => ({ ...place, kind, parts: new Map() });
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
    const message = `This ${isSeq(node) ? 'list' : 'map'} has ${size} entries, more than any part of a plan may have.`;
    const hint = 'A plan may have 500 items, and 200 globs in a list. Split the task into several plans.';
    faults.push({ code: 'too-many', message, hint, ...(key ?? { from, to: from + 1 }) });
    return { value: null, part: leaf('refused') };
  }
  if (isSeq<Node>(node)) {
    const parts = new Map<number, YamlPart>();
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
  place: Omit<YamlPart, 'kind' | 'parts'>,
  faults: Fault[],
): { value: unknown; part: YamlPart } {
  const value: Record<string, unknown> = Object.create(null);
  const parts = new Map<string, YamlPart>();
  const seen = new Map<string, number>();
  for (const pair of pairs) {
    const [from, to] = pair.key.range ?? [place.from, place.from + 1, 0];
    if (faults.length > MOST_FAULTS) break;
    const fault = (code: string, message: string, hint: string) =>
      faults.push({ code, message, hint, from, to: Math.max(to, from + 1) });
    if (isAlias(pair.key) || pair.key.tag?.startsWith('!')) continue;
    if (!isScalar(pair.key)) {
      fault('wrong-type', 'A key must be text.', 'Put it in quotes.');
      continue;
    }
    const isText = typeof pair.key.value === 'string';
    const name = typeof pair.key.value === 'string' ? pair.key.value : text.slice(from, to);
    const hidden = isText ? hiddenFault(text, name, from, to) : undefined;
    if (hidden) faults.push(hidden);
    if (!isText)
      fault('wrong-type', `The key ${quotedText(name)} is not text.`, `Put it in quotes: ${quotedText(name)}.`);
    if (name === '<<' && pair.key.type === 'PLAIN') {
      fault('yaml-merge-key', 'The merge key "<<" is not allowed.', 'Write the keys out.');
      continue;
    }
    if (name in Object.prototype) {
      fault('bad-id', `${quotedText(name)} cannot be used as a name.`, 'Choose another one.');
      continue;
    }
    const folded = name.normalize('NFC');
    const first = seen.get(folded);
    if (first !== undefined) {
      const line = text.slice(0, first).split('\n').length;
      fault(
        'yaml-duplicate-key',
        `The key ${quotedText(name)} occurs twice here, first on line ${line}.`,
        'Keep one of them.',
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

/**
 * The composer gives every tag that it resolved. Only a written tag is refused, and the text shows whether there is
 * one.
 */
function isPlainTag(text: string, from: number, tag: string): boolean {
  return tag.startsWith('tag:yaml.org,2002:') && !/!\S*\s+$/.test(text.slice(Math.max(0, from - 200), from));
}

/** An escape such as "\u202e" is not visible in the raw text. */
function hiddenFault(text: string, value: string, from: number, to: number): Fault | undefined {
  const hidden = hiddenCharacter(value);
  if (!hidden || hiddenCharacter(text.slice(from, to))) return undefined;
  return {
    code: 'hidden-character',
    message: `The text contains the hidden character ${hidden.name}.`,
    hint: 'Remove the escape.',
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
    message: `YAML cuts off ${quotedText(cut[1].trimEnd())} as a comment.`,
    hint: `Put the text in quotes: ${quotedText(whole)}. If it is a comment, put a space after the "#".`,
    from,
    to,
  };
}
