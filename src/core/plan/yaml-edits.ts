/**
 * Edits of a YAML text that leave everything else unchanged, including comments. An edit is undefined if the text has
 * no place for it.
 */
import { decide, type Edit, type Finding, offer, type Way } from '../finding.js';
import { positionAt } from './source.js';
import { asLines, endOf, lineEdit, newEntries, newKeys, type TextEdit, type YamlLayout } from './widening.js';
import { partAt, type YamlPart } from './yaml-parts.js';

export type YamlKeys = readonly (string | number)[];
export type YamlChange = readonly TextEdit[] | undefined;

/** Replaces a value. */
export function replaceValue({ source, root }: YamlLayout, keys: YamlKeys, text: string): YamlChange {
  const { part, found } = partAt(root, keys);
  if (!found || part.kind === 'refused') return undefined;
  if (part.kind === 'text' || part.kind === 'plain') return [{ from: part.from, to: part.to, text }];
  const colon = part.key ? source.text.indexOf(':', part.key.to) : -1;
  return colon < 0 ? undefined : [{ from: colon + 1, to: Math.max(colon + 1, endOf(source, part)), text: ` ${text}` }];
}

export function renameKey({ root }: YamlLayout, keys: YamlKeys, name: string): YamlChange {
  const { part, found } = partAt(root, keys);
  return found && part.key ? [{ ...part.key, text: name }] : undefined;
}

/** Adds entries to a list, or to a single value in place of a list, or creates the list. */
export function addEntries(layout: YamlLayout, keys: YamlKeys, entries: readonly string[]): YamlChange {
  const { source, root } = layout;
  const { part, found } = partAt(root, keys);
  if (!found) return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: [${entries.join(', ')}]`]);
  if (part.kind === 'list') return [newEntries(source, part, entries)];
  if (part.kind !== 'text') return undefined;
  return [
    { from: part.from, to: part.to, text: `[${[source.text.slice(part.from, part.to), ...entries].join(', ')}]` },
  ];
}

/** @param pairs each `key: value`, on one line. In a block map, further lines are allowed, indented by two */
export function addKeys(layout: YamlLayout, keys: YamlKeys, pairs: readonly string[]): YamlChange {
  const { source, root } = layout;
  const { part, found } = partAt(root, keys);
  if (!found) return addKeys(layout, keys.slice(0, -1), [`${keys.at(-1)}: { ${pairs.join(', ')} }`]);
  if (part.kind === 'nothing') return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
  if (part.kind !== 'map') return undefined;
  if (part.flow && part.parts.size === 0) return replaceValue(layout, keys, `{ ${pairs.join(', ')} }`);
  return [newKeys(source, part, pairs)];
}

/** Removes the entry or the key, and anything that would be empty without it. */
export function remove(layout: YamlLayout, keys: YamlKeys): YamlChange {
  const { root, source } = layout;
  const { part, found } = partAt(root, keys);
  const around = partAt(root, keys.slice(0, -1)).part;
  if (!found || keys.length === 0) return undefined;
  const siblings = [...around.parts.values()];
  if (siblings.length === 1) return remove(layout, keys.slice(0, -1));
  const from = (part.key ?? part).from;
  const to = Math.max(part.key?.to ?? 0, endOf(source, part));
  if (around.flow) {
    const index = siblings.indexOf(part);
    const [before, after] = [siblings[index - 1], siblings[index + 1]];
    if (after) return [{ from, to: (after.key ?? after).from, text: '' }];
    return [{ from: before?.to ?? from, to: Math.max(to, part.to), text: '' }];
  }
  const first = positionAt(source, from).line;
  const start = source.lines[first - 1] ?? 0;
  if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from))) return undefined;
  const last = positionAt(source, Math.max(from, to - 1)).line;
  return [{ from: start, to: source.lines[last] ?? source.text.length, text: '' }];
}

/** Lists by kind may contain other globs, so only a plain list becomes `any` of a map. */
export function addExceptions(layout: YamlLayout, scope: YamlKeys, globs: readonly string[]): YamlChange {
  const { source, root } = layout;
  const { part } = partAt(root, scope);
  if (part.kind !== 'list') return addEntries(layout, [...scope, 'except'], globs);
  const entries = [...part.parts.values()].map((each) => textOf(layout, each));
  if (/(?:^|\s)#/m.test(source.text.slice(part.from, endOf(source, part)))) return undefined;
  return replaceValue(layout, scope, `{ any: [${entries.join(', ')}], except: [${globs.join(', ')}] }`);
}

function textOf({ source }: YamlLayout, part: YamlPart): string {
  return source.text.slice(part.from, endOf(source, part));
}

/** All changes together, as lines. */
export function lineEdits({ source }: YamlLayout, changes: readonly TextEdit[]): Edit[] {
  const groups: { last: number; readonly edits: TextEdit[] }[] = [];
  for (const edit of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const group = groups.at(-1);
    const first = positionAt(source, edit.from).line;
    const last = positionAt(source, Math.max(edit.from, edit.to - 1)).line;
    if (group && first <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ last, edits: [edit] });
  }
  return groups.map(({ edits }) => lineEdit({ path: source.path, item: '', ...asLines(source, edits) }));
}

/** If the text has no place for one of the changes, a person has to make them. */
export function editFile(layout: YamlLayout, title: string, changes: readonly YamlChange[]): Way {
  const made = changes.filter((each) => each !== undefined).flat();
  if (made.length === 0 || changes.includes(undefined)) return decide(title);
  return { kind: 'edit-file', title, edits: lineEdits(layout, made) };
}

export type EditOutcome = 'settled' | 'new-errors' | 'not-settled' | 'not-tried';

/** The finding with the edits that settle it. */
export function withWorkingEdits<F extends Pick<Finding, 'wanted' | 'remedy' | 'ways'>>(
  finding: F,
  outcomeOf: (edits: readonly Edit[]) => EditOutcome,
): F {
  if (!finding.ways?.some(({ edits }) => edits !== undefined)) return finding;
  const ways = finding.ways.flatMap((way) => {
    const outcome = way.edits ? outcomeOf(way.edits) : 'settled';
    if (outcome === 'settled') return way;
    if (outcome === 'not-settled') return [];
    return decide(outcome === 'not-tried' ? way.title : `${way.title}, and fix what is reported then`);
  });
  return { ...finding, ...(ways.length > 0 ? offer(...ways) : offer(decide(`Change it to ${finding.wanted}`))) };
}
