/**
 * Changes of a plan file as data, so that those of several findings can be made together. Everything else in the text stays,
 * including comments.
 */
import { append, remembered } from '../maps.js';
import { positionAt, type SourceText } from './source.js';
import { endOf, newEntries, type TextEdit, type YamlLayout } from './widening.js';
import { addKeys, removeAll, renameKey, replaceValue, type YamlChange, type YamlKeys } from './yaml-edits.js';
import { partAt, type YamlPart } from './yaml-parts.js';

/** Texts are YAML: values and entries are in quotes if they need them. */
export type PlanTextChange =
  | { readonly kind: 'replace'; readonly keys: YamlKeys; readonly text: string }
  | { readonly kind: 'rename'; readonly keys: YamlKeys; readonly name: string }
  /** Also removes anything that would be empty without it. A scope must not become empty. */
  | { readonly kind: 'remove'; readonly keys: YamlKeys }
  /** Adds to a list, or creates it. */
  | { readonly kind: 'add'; readonly keys: YamlKeys; readonly entries: readonly string[] }
  /** Adds to `except` of the scope with these keys. A plain list of globs becomes `any`. */
  | { readonly kind: 'except'; readonly keys: YamlKeys; readonly entries: readonly string[] }
  /** Adds `key: value` to a map. */
  | { readonly kind: 'pair'; readonly keys: YamlKeys; readonly key: string; readonly value: string };

/** All changes together. Undefined if the text has no place for one of them, or if two contradict each other. */
export function textEdits(layout: YamlLayout, changes: readonly PlanTextChange[]): YamlChange {
  const all = [...new Map(changes.map((each) => [JSON.stringify(each), each])).values()];
  const removed = all.flatMap((each) => (each.kind === 'remove' ? [each.keys] : []));
  const rewritten = all.filter((each) => each.kind === 'except').map(({ keys }) => keys);
  const additions = additionsOf(layout, all);
  const isRewritten = (keys: YamlKeys) =>
    rewritten.some((scope) => isWrittenAgain(layout, scope) && isBelow(keys, scope));
  if (emptiesScope(layout, removed)) return undefined;
  const edits = [
    removeAll(
      layout,
      removed.filter((keys) => !isRewritten(keys)),
    ),
    ...all.map((each) => changed(layout, each)),
    ...[...additions.lists].map(([keys, entries]) => added(layout, JSON.parse(keys), entries)),
    ...[...additions.scopes].map(([keys, entries]) => excepted(layout, JSON.parse(keys), entries, removed)),
    ...[...additions.maps].map(([keys, parts]) => addKeys(layout, JSON.parse(keys), pairsOf(parts))),
  ];
  if (additions.isContrary || edits.includes(undefined)) return undefined;
  const ordered = withMovedLines(
    layout,
    edits.flatMap((each) => each ?? []),
  );
  return ordered.some(({ from }, index) => from < (ordered[index - 1]?.to ?? 0)) ? undefined : ordered;
}

/** New lines after a line that is removed take its place. */
function withMovedLines({ source }: YamlLayout, edits: readonly TextEdit[]): readonly TextEdit[] {
  const removals = edits.filter(({ from, to, text }) => to > from && text === '');
  const moved = new Map<TextEdit, TextEdit[]>();
  for (const edit of edits) {
    const around = removals.find(({ from, to }) => edit.from > from && edit.from < to);
    if (around && edit.from === edit.to && edit.text.startsWith('\n')) append(moved, around, edit);
  }
  const isMoved = new Set([...moved.values()].flat());
  const kept = edits
    .filter((each) => !isMoved.has(each))
    .map((each) => {
      const lines = (moved.get(each) ?? []).sort(byPlace).map(({ text }) => text.slice(1));
      const end = source.text[each.to - 1] === '\n' ? '\n' : '';
      return lines.length === 0 ? each : { ...each, text: `${lines.join('\n')}${end}` };
    });
  return kept.sort(byPlace);
}

/** Of lines that are added in one place, the deepest come first, because they belong to what is above. */
function byPlace(a: TextEdit, b: TextEdit): number {
  const depth = ({ text }: TextEdit) => /^\n( *)/.exec(text)?.[1]?.length ?? 0;
  return a.from - b.from || a.to - b.to || depth(b) - depth(a);
}

function changed(layout: YamlLayout, change: PlanTextChange): YamlChange {
  if (change.kind === 'replace') return replaceValue(layout, change.keys, change.text);
  return change.kind === 'rename' ? renameKey(layout, change.keys, change.name) : [];
}

function isBelow(keys: YamlKeys, parent: YamlKeys): boolean {
  return keys.length > parent.length && parent.every((key, index) => keys[index] === key);
}

/** Whether `except` can only be added to the scope by writing all of it again. */
function isWrittenAgain({ source, root }: YamlLayout, scope: YamlKeys): boolean {
  const { part } = partAt(root, scope);
  return part.kind === 'list' && !hasRoomAbove(source, part);
}

/** Whether a scope would lose its last glob although its item stays. */
function emptiesScope({ root }: YamlLayout, removed: readonly YamlKeys[]): boolean {
  const scopes = new Map<string, { readonly keys: YamlKeys; count: number }>();
  for (const keys of removed) {
    const end = keys.indexOf('scope') + 1;
    if (end === 0 || end === keys.length || keys.includes('except')) continue;
    const scope = keys.slice(0, end);
    remembered(scopes, JSON.stringify(scope), () => ({ keys: scope, count: 0 })).count += 1;
  }
  return [...scopes.values()].some(({ keys, count }) => {
    const { part } = partAt(root, keys);
    const lists =
      part.kind === 'map' ? [...part.parts].filter(([key]) => key !== 'except').map(([, each]) => each) : [part];
    return count >= lists.reduce((sum, each) => sum + each.parts.size, 0);
  });
}

/** New keys of a map: lists, values, or maps that are new themselves. */
type NewKeys = Map<string, Set<string> | NewKeys | string>;

interface Additions {
  /** Entries by the keys of a list that is there. */
  readonly lists: Map<string, Set<string>>;
  /** Globs for `except` by the keys of a scope that is a plain list. */
  readonly scopes: Map<string, Set<string>>;
  /** New keys by the keys of a map that is there. */
  readonly maps: Map<string, NewKeys>;
  isContrary: boolean;
}

function additionsOf({ root }: YamlLayout, changes: readonly PlanTextChange[]): Additions {
  const additions: Additions = { lists: new Map(), scopes: new Map(), maps: new Map(), isContrary: false };
  const into = (map: Map<string, Set<string>>, keys: YamlKeys, entries: readonly string[]) => {
    for (const entry of entries) remembered(map, JSON.stringify(keys), () => new Set<string>()).add(entry);
  };
  for (const change of changes) {
    if (change.kind === 'except' && partAt(root, change.keys).part.kind === 'list') {
      into(additions.scopes, change.keys, change.entries);
      continue;
    }
    if (change.kind !== 'add' && change.kind !== 'except' && change.kind !== 'pair') continue;
    const keys =
      change.kind === 'except'
        ? [...change.keys, 'except']
        : change.kind === 'pair'
          ? [...change.keys, change.key]
          : change.keys;
    if (change.kind !== 'pair' && partAt(root, keys).found) {
      into(additions.lists, keys, change.entries);
      continue;
    }
    const known = keys.findIndex((_, index) => !partAt(root, keys.slice(0, index + 1)).found);
    if (known < 0) {
      additions.isContrary = true;
      continue;
    }
    let at = remembered(additions.maps, JSON.stringify(keys.slice(0, known)), (): NewKeys => new Map());
    for (const key of keys.slice(known, -1)) {
      const next = remembered(at, String(key), (): NewKeys => new Map());
      if (next instanceof Map) at = next;
      else additions.isContrary = true;
    }
    const last = String(keys.at(-1));
    const there = at.get(last);
    if (change.kind === 'pair') {
      if (there !== undefined && there !== change.value) additions.isContrary = true;
      at.set(last, change.value);
    } else if (there === undefined) at.set(last, new Set(change.entries));
    else if (there instanceof Set) for (const entry of change.entries) there.add(entry);
    else additions.isContrary = true;
  }
  return additions;
}

function pairsOf(parts: NewKeys): string[] {
  return [...parts].map(([key, value]) => {
    if (typeof value === 'string') return `${key}: ${value}`;
    return `${key}: ${value instanceof Set ? `[${[...value].join(', ')}]` : `{ ${pairsOf(value).join(', ')} }`}`;
  });
}

function added({ source, root }: YamlLayout, keys: YamlKeys, entries: ReadonlySet<string>): YamlChange {
  const { part } = partAt(root, keys);
  if (part.kind === 'list') return [newEntries(source, part, [...entries])];
  if (part.kind !== 'text') return undefined;
  const text = `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]`;
  return [{ from: part.from, to: part.to, text }];
}

/** Whether the list is indented deeper than its key, so that lines above it can be keys of a map. */
function hasRoomAbove(source: SourceText, { flow, key, from }: YamlPart): boolean {
  return !flow && key !== undefined && positionAt(source, from).column > positionAt(source, key.from).column;
}

/** A plain list of globs becomes `any`, with `except` beside it. Lists by kind may contain other globs. */
function excepted(
  { source, root }: YamlLayout,
  scope: YamlKeys,
  globs: ReadonlySet<string>,
  removed: readonly YamlKeys[],
): YamlChange {
  const { part } = partAt(root, scope);
  const except = `except: [${[...globs].join(', ')}]`;
  if (hasRoomAbove(source, part)) {
    const { line, column } = positionAt(source, part.from);
    const start = source.lines[line - 1] ?? 0;
    const indent = ' '.repeat(column - 1);
    return [{ from: start, to: start, text: `${indent}${except}\n${indent}any:\n` }];
  }
  const end = endOf(source, part);
  if (/(?:^|\s)#/m.test(source.text.slice(part.from, end))) return undefined;
  const isKept = (index: string | number) =>
    !removed.some((keys) => keys.length === scope.length + 1 && isBelow(keys, scope) && keys.at(-1) === index);
  const kept = [...part.parts].filter(([index]) => isKept(index));
  const entries = kept.map(([, each]) => source.text.slice(each.from, endOf(source, each)));
  const text: TextEdit['text'] = `{ any: [${entries.join(', ')}], ${except} }`;
  if (part.flow) return [{ from: part.from, to: Math.max(end, part.to), text }];
  const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
  return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, end), text: ` ${text}` }];
}
