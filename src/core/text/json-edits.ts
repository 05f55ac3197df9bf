/** Adds elements to lists in the text of a JSON file and takes them out again. Every other character stays as it is. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A value with its place in the text. `from` of a member is where its key begins. */
interface TextPart {
  readonly start: number;
  readonly end: number;
  readonly kind: 'list' | 'object' | 'other';
  readonly parts: readonly { readonly key?: string; readonly from: number; readonly value: TextPart }[];
}

/** Undefined if the text is no JSON, or if something else than lists and objects is on the way. */
export function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** The list at the keys. Empty if it is not there, undefined if the text has something else in its place. */
export function listAt(text: string, keys: readonly string[]): readonly Json[] | undefined {
  let value = jsonOf(text);
  if (value === undefined) return undefined;
  for (const key of keys) {
    if (!isObject(value)) return undefined;
    const next: Json | undefined = Object.hasOwn(value, key) ? value[key] : undefined;
    if (next === undefined) return [];
    value = next;
  }
  return Array.isArray(value) ? value : undefined;
}

/** Whether the two are the same value, with keys in any order. */
export function isSameJson(one: Json, other: Json): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** Adds the elements to the end of the list at the keys, which `listAt` has found. */
export function withElements(text: string, keys: readonly string[], elements: readonly Json[]): string {
  if (elements.length === 0) return text;
  const depth = placeOf(text, keys).length - 1;
  const missing = keys.slice(depth);
  if (missing.length === 0) return elements.reduce<string>((now, element) => withPart(now, keys, '', element), text);
  const value = missing.slice(1).reduceRight<Json>((inner, key) => ({ [key]: inner }), elements);
  return withPart(text, keys.slice(0, depth), `${JSON.stringify(missing[0])}: `, value);
}

/** Takes out the elements that are the same as one of these, each once. */
export function withoutElements(text: string, keys: readonly string[], elements: readonly Json[]): string {
  return elements.reduce<string>((now, element) => {
    const list = placeOf(now, keys).at(keys.length);
    const at = listAt(now, keys)?.findLastIndex((each) => isSameJson(each, element)) ?? -1;
    const part = list?.parts[at];
    if (!list || !part) return now;
    const before = list.parts[at - 1];
    const after = list.parts[at + 1];
    if (before) return now.slice(0, before.value.end) + now.slice(part.value.end);
    if (after) return now.slice(0, part.from) + now.slice(after.from);
    return `${now.slice(0, list.start)}[]${now.slice(list.end)}`;
  }, text);
}

/** The values on the way to the keys, as far as they are there: the whole first. */
function placeOf(text: string, keys: readonly string[]): readonly TextPart[] {
  const way = [partOf(text)];
  for (const key of keys) {
    const next = way.at(-1)?.parts.findLast((each) => each.key === key)?.value;
    if (!next) break;
    way.push(next);
  }
  return way;
}

function withPart(text: string, keys: readonly string[], name: string, value: Json): string {
  const container = placeOf(text, keys).at(-1);
  if (!container) return text;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  const own = /[ \t]*/.exec(text.slice(text.lastIndexOf('\n', container.start) + 1))?.[0] ?? '';
  const last = container.parts.at(-1);
  if (!last) {
    const inner = `${newline}${own}${unit}`;
    const [open, close] = container.kind === 'list' ? ['[', ']'] : ['{', '}'];
    const made = `${open}${inner}${name}${written(value, unit, inner)}${newline}${own}${close}`;
    return text.slice(0, container.start) + made + text.slice(container.end);
  }
  const previous = container.parts.at(-2);
  const space = /^\s*/.exec(
    text.slice(previous ? text.indexOf(',', previous.value.end) + 1 : container.start + 1),
  )?.[0];
  const lead = space ?? '';
  const inline = lead.includes('\n') ? undefined : previous ? lead : ' ';
  const made = inline === undefined ? written(value, unit, lead) : JSON.stringify(value);
  return `${text.slice(0, last.value.end)},${inline ?? lead}${name}${made}${text.slice(last.value.end)}`;
}

/** On several lines, each of which begins as `lead` ends. */
function written(value: Json, unit: string, lead: string): string {
  return JSON.stringify(value, undefined, unit).replaceAll(
    '\n',
    lead.slice(lead.lastIndexOf('\n') - (lead.includes('\r\n') ? 1 : 0)),
  );
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}

/** The places in a text that `JSON.parse` has accepted. */
function partOf(text: string): TextPart {
  let at = /^\uFEFF?/.exec(text)?.[0].length ?? 0;
  return value();

  function value(): TextPart {
    space();
    const start = at;
    const open = text[at];
    if (open !== '[' && open !== '{') {
      at += (/^"(?:[^"\\]|\\.)*"|^[^\s,\]}]+/.exec(text.slice(at))?.[0] ?? ' ').length;
      return { start, end: at, kind: 'other', parts: [] };
    }
    const parts: { key?: string; from: number; value: TextPart }[] = [];
    at += 1;
    space();
    while (at < text.length && !/[\]}]/.test(text[at] ?? '')) {
      const from = at;
      if (open === '{') {
        const name = value();
        const key: string = JSON.parse(text.slice(name.start, name.end));
        space();
        at += 1;
        parts.push({ key, from, value: value() });
      } else parts.push({ from, value: value() });
      space();
      if (text[at] === ',') at += 1;
      space();
    }
    at += 1;
    return { start, end: at, kind: open === '[' ? 'list' : 'object', parts };
  }

  function space(): void {
    while (/\s/.test(text[at] ?? '')) at += 1;
  }
}
