/**
 * Edits of a YAML text that leave everything else unchanged, including comments. An edit is undefined if the text has
 * no place for it.
 */
import { decide, type Edit, type Finding, offer, type Way } from '../finding.js';
import { remembered } from '../maps.js';
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
  return removeAll(layout, [keys]);
}

/** The keys to remove, as a tree. */
interface Doomed {
  isWhole: boolean;
  readonly below: Map<string | number, Doomed>;
}

/** Removes all of them, and anything that would be empty without them. */
export function removeAll(layout: YamlLayout, places: readonly YamlKeys[]): YamlChange {
  const doomed: Doomed = { isWhole: false, below: new Map() };
  for (const keys of places) {
    if (keys.length === 0 || !partAt(layout.root, keys).found) return undefined;
    let at = doomed;
    for (const key of keys) at = remembered(at.below, key, () => ({ isWhole: false, below: new Map() }));
    at.isWhole = true;
  }
  return isGone(layout.root, doomed) ? undefined : removedBelow(layout, layout.root, doomed);
}

function isGone(part: YamlPart, doomed: Doomed | undefined): boolean {
  if (!doomed || doomed.isWhole) return doomed !== undefined;
  return part.parts.size > 0 && [...part.parts].every(([key, child]) => isGone(child, doomed.below.get(key)));
}

function removedBelow(layout: YamlLayout, around: YamlPart, doomed: Doomed): YamlChange {
  const { source } = layout;
  const children = [...around.parts].map(([key, part]) => {
    const own = doomed.below.get(key);
    return { part, own, gone: isGone(part, own) };
  });
  const edits: TextEdit[] = [];
  for (const [index, { part, own, gone }] of children.entries()) {
    if (own && !gone) {
      const inner = removedBelow(layout, part, own);
      if (!inner) return undefined;
      edits.push(...inner);
    }
    if (!gone) continue;
    const { from } = part.key ?? part;
    if (around.flow) {
      // What is removed together is one text, with the comma before it if nothing follows.
      if (children[index - 1]?.gone) continue;
      const next = children.slice(index).find((each) => !each.gone)?.part;
      const before = children[index - 1]?.part.to ?? from;
      const last = children.at(-1)?.part ?? part;
      edits.push(
        next
          ? { from, to: (next.key ?? next).from, text: '' }
          : { from: before, to: Math.max(endAt(source, last), last.to), text: '' },
      );
      continue;
    }
    const first = positionAt(source, from).line;
    const start = source.lines[first - 1] ?? 0;
    if (!(part.key ? /^\s*$/ : /^\s*-\s+$/).test(source.text.slice(start, from))) return undefined;
    const last = positionAt(source, Math.max(from, endAt(source, part) - 1)).line;
    edits.push({ from: start, to: source.lines[last] ?? source.text.length, text: '' });
  }
  return edits;
}

function endAt(source: YamlLayout['source'], part: YamlPart): number {
  return Math.max(part.key?.to ?? 0, endOf(source, part));
}

/** Changes of lines that touch the same lines, as one edit. */
export interface EditedLines {
  readonly first: number;
  readonly last: number;
  readonly edit: Edit;
}

/** All changes together, as lines. */
export function editedLines({ source }: YamlLayout, changes: readonly TextEdit[]): EditedLines[] {
  const groups: { readonly first: number; last: number; readonly edits: TextEdit[] }[] = [];
  for (const edit of [...changes].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const group = groups.at(-1);
    const first = positionAt(source, edit.from).line;
    const last = positionAt(source, Math.max(edit.from, edit.to - 1)).line;
    if (group && first <= group.last) {
      group.edits.push(edit);
      group.last = Math.max(group.last, last);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.map(({ edits, first, last }) => ({
    first,
    last,
    edit: lineEdit({ path: source.path, item: '', ...asLines(source, edits) }),
  }));
}

/** If the text has no place for one of the changes, a person has to make them. */
export function editFile(layout: YamlLayout, title: string, changes: readonly YamlChange[]): Way {
  const made = changes.filter((each) => each !== undefined).flat();
  if (made.length === 0 || changes.includes(undefined)) return decide(title);
  return { kind: 'edit-file', title, edits: editedLines(layout, made).map(({ edit }) => edit) };
}

export type EditOutcome = 'settled' | 'new-errors' | 'not-settled' | 'not-tried';

/** The finding with the edits that settle it. */
export function withWorkingEdits<F extends Pick<Finding, 'wanted' | 'remedy' | 'ways'>>(
  finding: F,
  outcomeOf: (edits: readonly Edit[], way: Way) => EditOutcome,
): F {
  if (!finding.ways?.some(({ edits }) => edits !== undefined)) return finding;
  const ways = finding.ways.flatMap((way) => {
    const outcome = way.edits ? outcomeOf(way.edits, way) : 'settled';
    if (outcome === 'settled') return way;
    if (outcome === 'not-settled') return [];
    return decide(outcome === 'not-tried' ? way.title : `${way.title}, and fix what is reported then`);
  });
  return { ...finding, ...(ways.length > 0 ? offer(...ways) : offer(decide(`Change it to ${finding.wanted}`))) };
}
