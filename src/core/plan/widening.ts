/** The plan lines that would let an item change a path. Every report shows them beside "out of scope". */
import type { Edit, Finding, PlanEdit, Widening } from '../finding.js';
import { matches } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import { globOf } from './glob-problems.js';
import type { Item, MergedElsewhere, Plan } from './plan.js';
import { quotedYaml } from './quoting.js';
import { coveringGlob } from './scope.js';
import { lineText, positionAt, type SourceText, sourceOf } from './source.js';
import { readYaml } from './yaml.js';
import { partAt, type YamlPart } from './yaml-parts.js';

/** A part of the text to replace, by offsets. A new line begins with its line break. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The places of the parts of a YAML text. */
export interface YamlLayout {
  readonly source: SourceText;
  readonly root: YamlPart;
}

const read = new WeakMap<Plan, YamlLayout>();

/** A change that an item should be allowed to make. */
export interface Want {
  readonly kind: ChangeKind;
  readonly path: string;
}

/** The changes with findings that a wider scope would settle. */
export function wantsOf(findings: readonly Finding[]): Want[] {
  return findings.flatMap(({ widen, path, kind }) => (widen && path !== undefined && kind ? [{ path, kind }] : []));
}

/**
 * The smallest edit of the plan text that lets the item change the path in this way. If `except` excludes the path, the
 * globs that do so are removed. Characters that a plan cannot contain become "?".
 */
export function widening(plan: Plan, item: Item, kind: ChangeKind, path: string): Widening {
  const isExcepted = isTakenOut(item, path) && isListed(item, { kind, path });
  const isShort = partAt(layoutOf(plan).root, [...ownerOf(item), 'scope']).part.kind === 'list';
  const list = isExcepted ? 'scope.except' : isShort ? 'scope' : `scope.${kind}`;
  return { list, glob: globOf(path), ...widenFor(plan, item, [{ kind, path }]) };
}

/** One edit for several changes of the same item. */
export function widenFor(plan: Plan, item: Item, wants: readonly Want[]): PlanEdit {
  const { source, root } = layoutOf(plan);
  const about = aboutItem(plan, item);
  const scope = partAt(root, [...ownerOf(item), 'scope']);
  const missing = wants.filter((want) => !isTakenOut(item, want.path) || !isListed(item, want));
  const added = additions(source, partAt(root, ownerOf(item)), scope, globsByKind(missing));
  if (!added) {
    const { line, column } = plan.locate([...ownerOf(item), 'scope']);
    const keys = [...globsByKind(wants)].map(
      ([kind, globs]) => `${' '.repeat(column + 1)}${kind}: [${globs.join(', ')}]`,
    );
    return { ...about, lines: keys.join('\n'), after: line };
  }
  const paths = wants.map(({ path }) => path).filter((path) => isTakenOut(item, path));
  return { ...about, ...asLines(source, [...removals(source, scope.part, item.scope.except, paths), ...added]) };
}

/** Lets an item claim one more branch. */
export function claimEdit(plan: Plan, item: Item, branch: string): PlanEdit {
  return { ...aboutItem(plan, item), ...entryEdit(plan, [...ownerOf(item), 'branch'], plainYaml(branch)) };
}

/** Admits a pull request that belongs to no item. */
export function admitEdit(plan: Plan, item: Item, pull: number, reason: string): PlanEdit {
  return { ...aboutItem(plan, item), ...entryEdit(plan, ['admit'], `{ pull: ${pull}, reason: ${plainYaml(reason)} }`) };
}

/** Lets every item create and modify the path. */
export function generatedEdit(plan: Plan, item: Item, path: string): PlanEdit {
  return { ...aboutItem(plan, item), ...entryEdit(plan, ['generated'], plainYaml(globOf(path))) };
}

/** The `merged` entry of an item for this merge. A commit of only digits needs quotes to be text. */
export function mergedLine(merged: MergedElsewhere): string {
  return `merged: { ${'pull' in merged ? `pull: ${merged.pull}` : `commit: '${merged.commit}'`} }`;
}

/** Replaces the merge that the item names now, if it names one. */
export function mergedEdit(plan: Plan, item: Item, merged: MergedElsewhere): PlanEdit {
  const { source, root } = layoutOf(plan);
  const { part, found } = partAt(root, [...ownerOf(item), 'merged']);
  const line = mergedLine(merged);
  const edit = found
    ? { from: part.key?.from ?? part.from, to: endOf(source, part), text: line }
    : newKeys(source, part, [line]);
  return { ...aboutItem(plan, item), ...asLines(source, [edit]) };
}

function aboutItem({ path }: Plan, { item }: Item) {
  return { path, item };
}

/** Adds an entry to a list, or to a single value in place of a list, or creates the list. */
function entryEdit(plan: Plan, keys: readonly string[], entry: string) {
  const { source, root } = layoutOf(plan);
  const { part, found } = partAt(root, keys);
  if (!found) return asLines(source, [newKeys(source, part, [`${keys.at(-1)}: [${entry}]`])]);
  if (part.kind === 'list') return asLines(source, [newEntries(source, part, [entry])]);
  const text = `[${[...(part.kind === 'nothing' ? [] : [source.text.slice(part.from, part.to)]), entry].join(', ')}]`;
  return asLines(source, [{ from: part.from, to: part.to, text: part.kind === 'nothing' ? ` ${text}` : text }]);
}

function ownerOf(item: Item): string[] {
  return item.isIntegration ? ['integration'] : ['items', item.item];
}

function isTakenOut({ scope }: Item, path: string): boolean {
  return scope.except.some((each) => matches(each, path));
}

function isListed({ scope }: Item, { kind, path }: Want): boolean {
  return coveringGlob({ ...scope, except: [] }, kind, path) !== undefined;
}

/** As YAML lines, in the fixed order of kinds, without duplicates. */
function globsByKind(wants: readonly Want[]): ReadonlyMap<ChangeKind, readonly string[]> {
  const kinds = CHANGE_KINDS.map((kind) => {
    const globs = wants.filter((want) => want.kind === kind).map(({ path }) => plainYaml(globOf(path)));
    return [kind, [...new Set(globs)]] as const;
  });
  return new Map(kinds.filter(([, globs]) => globs.length > 0));
}

/** The text after the edits. New lines end like the first line, all others stay as they are. */
export function edited(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const written = text.slice(mark.length).split('\n');
  const ending = written.length > 1 && written[0]?.endsWith('\r') ? '\r\n' : '\n';
  // The last line of a file may have no line break.
  const all = written.map((line, index) => (index < written.length - 1 ? `${line}\n` : line));
  for (const { line, remove, insert } of [...edits].sort((a, b) => b.line - a.line || b.remove - a.remove)) {
    const before = all[line - 2];
    if (insert.length > 0 && before !== undefined && !before.endsWith('\n')) all[line - 2] = before + ending;
    // An empty last line is the line break of the line before it.
    all.splice(line - 1, remove, ...insert.map((each) => `${each}${ending}`));
  }
  const isOpen = written.at(-1) !== '';
  return mark + (isOpen ? all.join('').replace(/\r?\n$/, '') : all.join(''));
}

/** The same edit as lines to remove and lines to insert. */
export function lineEdit({ path, lines, after, replaces }: PlanEdit): Edit {
  const insert = lines === '' ? [] : lines.split('\n');
  return replaces
    ? { path, line: replaces[0], remove: replaces[1] - replaces[0] + 1, insert }
    : { path, line: after + 1, remove: 0, insert };
}

/** For a plan whose text was just read: reading it again would take as long. */
export function keepLayout(plan: Plan, layout: YamlLayout): void {
  read.set(plan, layout);
}

export function layoutOf(plan: Plan): YamlLayout {
  return remembered(read, plan, () => readLayout(sourceOf(plan.path, plan.text ?? '')));
}

export function readLayout(source: SourceText): YamlLayout {
  const root = readYaml(source.text).document?.part;
  return { source, root: root ?? { kind: 'nothing', from: 0, to: 0, flow: false, parts: new Map() } };
}

type PlanPart = ReturnType<typeof partAt>;

/** Undefined if the text does not contain the item. */
function additions(
  source: SourceText,
  owner: PlanPart,
  scope: PlanPart,
  wanted: ReadonlyMap<ChangeKind, readonly string[]>,
): TextEdit[] | undefined {
  if (!owner.found) return undefined;
  if (wanted.size === 0) return [];
  const pairs = [...wanted].map(([kind, globs]) => `${kind}: [${globs.join(', ')}]`);
  if (!scope.found) return [newKeys(source, owner.part, [`scope: { ${pairs.join(', ')} }`])];
  if (scope.part.kind === 'list') return [newEntries(source, scope.part, [...new Set([...wanted.values()].flat())])];
  const edits: TextEdit[] = [];
  const fresh: string[] = [];
  for (const [kind, globs] of wanted) {
    const written = scope.part.parts.get(kind);
    if (written) edits.push(newEntries(source, written, globs));
    else fresh.push(`${kind}: [${globs.join(', ')}]`);
  }
  return fresh.length > 0 ? [...edits, newKeys(source, scope.part, fresh)] : edits;
}

export function newEntries(source: SourceText, list: YamlPart, globs: readonly string[]): TextEdit {
  const last = [...list.parts.values()].at(-1);
  if (list.flow || !last) return inFlow(list, last, globs.join(', '));
  const indent = ' '.repeat(positionAt(source, list.from).column - 1);
  return newLines(
    source,
    last,
    globs.map((glob) => `${indent}- ${glob}`),
  );
}

export function newKeys(source: SourceText, map: YamlPart, pairs: readonly string[]): TextEdit {
  const parts = [...map.parts.values()];
  const last = parts.at(-1);
  if (map.flow || !last) return inFlow(map, last, pairs.join(', '));
  const indent = ' '.repeat(positionAt(source, parts[0]?.key?.from ?? map.from).column - 1);
  return newLines(
    source,
    last,
    pairs.map((pair) => `${indent}${pair}`),
  );
}

function inFlow(around: YamlPart, last: YamlPart | undefined, text: string): TextEdit {
  const at = last ? last.to : around.from + 1;
  return { from: at, to: at, text: last ? `, ${text}` : text };
}

function newLines(source: SourceText, after: YamlPart, lines: readonly string[]): TextEdit {
  const { line } = positionAt(source, endOf(source, after) - 1);
  const at = (source.lines[line - 1] ?? 0) + lineText(source, line).length;
  return { from: at, to: at, text: `\n${lines.join('\n')}` };
}

/** The end of the last value in a part, without the blank lines that a block may have after it. */
export function endOf(source: SourceText, part: YamlPart): number {
  const last = part.flow ? undefined : [...part.parts.values()].at(-1);
  if (last) return endOf(source, last);
  return part.from + source.text.slice(part.from, part.to).trimEnd().length;
}

function removals(
  source: SourceText,
  scope: YamlPart,
  except: readonly string[],
  paths: readonly string[],
): TextEdit[] {
  const list = scope.parts.get('except');
  if (!list || paths.length === 0) return [];
  const parts = [...list.parts.values()];
  const kept = parts.filter((_, index) => !paths.some((path) => matches(except[index] ?? '', path)));
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

export function asLines(
  source: SourceText,
  edits: readonly TextEdit[],
): Pick<Widening, 'lines' | 'after' | 'replaces'> {
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

/** Text as YAML reads it correctly, also in a flow list. */
export function plainYaml(glob: string): string {
  const isPlain =
    /^(?:\.?[A-Za-z_])[\w./-]*$/.test(glob) && !/^(?:true|false|null|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(glob);
  return isPlain ? glob : quotedYaml(glob);
}
