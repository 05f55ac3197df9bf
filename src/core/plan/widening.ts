/** The lines that, put into the plan, let an item change a path: what every report shows beside "out of scope". */
import type { Widening } from '../finding.js';
import { matches } from '../scope/glob.js';
import { coveringGlob } from '../scope/scope.js';
import { globOf } from './glob-problems.js';
import type { ChangeKind, Item, Plan } from './plan.js';
import { lineText, positionAt, type Source, sourceOf } from './source.js';
import { type Part, partAt, readYaml } from './yaml.js';

/** A part of the text to be replaced, by offsets; a whole new line begins with its break. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const read = new WeakMap<Plan, { readonly source: Source; readonly root: Part }>();

/**
 * The narrowest change of the plan's text after which the item's scope covers the path for this kind of change. Where
 * `except` takes the path out, the globs that do so go. Characters that a plan cannot hold become "?".
 */
export function widening(plan: Plan, item: Item, kind: ChangeKind, path: string): Widening {
  const glob = globOf(path);
  const { source, root } = layoutOf(plan);
  const owner = item.isIntegration ? ['integration'] : ['items', item.item];
  const scope = partAt(root, [...owner, 'scope']);
  const about = { path: plan.path, item: item.item, glob };
  const isTakenOut = item.scope.except.some((each) => matches(each, path));
  const isListed = coveringGlob({ ...item.scope, except: [] }, kind, path) !== undefined;
  const { list, edit } = addition(source, partAt(root, owner), scope, kind, plain(glob));
  if (!edit) {
    const { line, column } = plan.locate([...owner, 'scope']);
    return { ...about, list, lines: `${' '.repeat(column + 1)}${kind}: [${plain(glob)}]`, after: line };
  }
  const edits = isTakenOut ? removals(source, scope.part, item.scope.except, path) : [];
  if (!isTakenOut || !isListed) edits.push(edit);
  return { ...about, list: isTakenOut && isListed ? 'scope.except' : list, ...asLines(source, edits) };
}

/** The plan's text with the lines in their place. */
export function widened(
  text: string,
  { lines, after, replaces }: Pick<Widening, 'lines' | 'after' | 'replaces'>,
): string {
  const all = text.split('\n');
  // An empty last line is the break of the one before it.
  const count = replaces ? replaces[1] - replaces[0] + 1 : 0;
  all.splice(after, count, ...(lines === '' ? [] : lines.split('\n')));
  return all.join('\n');
}

function layoutOf(plan: Plan): { readonly source: Source; readonly root: Part } {
  let layout = read.get(plan);
  if (!layout) {
    const source = sourceOf(plan.path, plan.text ?? '');
    const root = readYaml(source.text).document?.part;
    layout = { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
    read.set(plan, layout);
  }
  return layout;
}

type Place = ReturnType<typeof partAt>;

function addition(
  source: Source,
  owner: Place,
  scope: Place,
  kind: ChangeKind,
  glob: string,
): { list: string; edit?: Edit } {
  const list = `scope.${kind}`;
  if (!owner.found) return { list };
  if (!scope.found) return { list, edit: newKey(source, owner.part, 'scope', `{ ${kind}: [${glob}] }`) };
  if (scope.part.kind === 'list') return { list: 'scope', edit: newEntry(source, scope.part, glob) };
  const written = scope.part.parts.get(kind);
  return { list, edit: written ? newEntry(source, written, glob) : newKey(source, scope.part, kind, `[${glob}]`) };
}

function newEntry(source: Source, list: Part, glob: string): Edit {
  const last = [...list.parts.values()].at(-1);
  if (list.flow || !last) return inFlow(list, last, glob);
  return newLine(source, last, `${' '.repeat(positionAt(source, list.from).column - 1)}- ${glob}`);
}

function newKey(source: Source, map: Part, key: string, value: string): Edit {
  const parts = [...map.parts.values()];
  const last = parts.at(-1);
  if (map.flow || !last) return inFlow(map, last, `${key}: ${value}`);
  const column = positionAt(source, parts[0]?.key?.from ?? map.from).column;
  return newLine(source, last, `${' '.repeat(column - 1)}${key}: ${value}`);
}

function inFlow(around: Part, last: Part | undefined, text: string): Edit {
  const at = last ? last.to : around.from + 1;
  return { from: at, to: at, text: last ? `, ${text}` : text };
}

function newLine(source: Source, after: Part, text: string): Edit {
  const { line } = positionAt(source, endOf(source, after) - 1);
  const at = (source.lines[line - 1] ?? 0) + lineText(source, line).length;
  return { from: at, to: at, text: `\n${text}` };
}

/** The end of the last thing in a part, without the blank lines that a block may hold behind it. */
function endOf(source: Source, part: Part): number {
  const last = part.flow ? undefined : [...part.parts.values()].at(-1);
  if (last) return endOf(source, last);
  return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}

function removals(source: Source, scope: Part, except: readonly string[], path: string): Edit[] {
  const list = scope.parts.get('except');
  if (!list) return [];
  const parts = [...list.parts.values()];
  const kept = parts.filter((_, index) => !matches(except[index] ?? '', path));
  if (list.flow) {
    const text = kept.map((part) => source.text.slice(part.from, part.to)).join(', ');
    return [{ from: list.from, to: list.to, text: `[${text}]` }];
  }
  if (kept.length === 0) {
    const colon = source.text.indexOf(':', list.key?.to ?? list.from);
    return [{ from: colon + 1, to: endOf(source, list), text: ' []' }];
  }
  return parts.flatMap((part) => {
    if (kept.includes(part)) return [];
    const first = positionAt(source, part.from).line;
    const last = positionAt(source, endOf(source, part) - 1).line;
    return [{ from: source.lines[first - 1] ?? 0, to: source.lines[last] ?? source.text.length, text: '' }];
  });
}

function asLines(source: Source, edits: readonly Edit[]): Pick<Widening, 'lines' | 'after' | 'replaces'> {
  const ordered = [...edits].sort((left, right) => left.from - right.from);
  const only = ordered.length === 1 ? ordered[0] : undefined;
  if (only?.from === only?.to && only?.text.startsWith('\n')) {
    return { lines: only.text.slice(1), after: positionAt(source, only.from).line };
  }
  const first = positionAt(source, ordered[0]?.from ?? 0).line;
  const last = Math.max(...ordered.map(({ from, to }) => positionAt(source, Math.max(from, to - 1)).line));
  const start = source.lines[first - 1] ?? 0;
  let at = start;
  let text = '';
  for (const edit of ordered) {
    text += source.text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  text += source.text.slice(at, source.lines[last] ?? source.text.length);
  return { lines: text.replace(/\r?\n$/, '').replaceAll('\r\n', '\n'), after: first - 1, replaces: [first, last] };
}

/** As YAML takes it for text, in a flow list too. */
function plain(glob: string): string {
  const isPlain =
    /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
  if (isPlain) return glob;
  return /["\\]/.test(glob) ? `'${glob.replaceAll("'", "''")}'` : `"${glob}"`;
}
