/** Merges two commits as `git merge` does, without a working tree: https://git-scm.com/docs/git-merge-tree */
import type { PathConflict } from '../../core/rehearsal/chain.js';
import { gitAnswer, type ScratchPlace } from './git.js';
import { nulSeparated, pathNameOf, type RawPath } from './path-name.js';

export interface MergedTree {
  /** If there are conflicts, with their markers in it. */
  readonly tree: string;
  readonly clean: boolean;
  readonly conflicts: readonly PathConflict[];
}

/** @throws Failure if the two have no common history, or if Git cannot write */
export async function mergeTree(scratch: ScratchPlace, ours: string, theirs: string): Promise<MergedTree> {
  const args = ['merge-tree', '--write-tree', '-z', ours, theirs];
  const { code, stdout } = await gitAnswer(scratch.workTree, args, [0, 1], { scratch });
  const [tree = '', ...parts] = nulSeparated(stdout);
  return { tree, clean: code === 0, conflicts: code === 0 ? [] : conflictsIn(parts, [ours, theirs]) };
}

interface MergeMessage {
  readonly paths: readonly RawPath[];
  /** Stays the same in all versions of Git: `CONFLICT (contents)`. */
  readonly type: string;
  readonly text: string;
}

/**
 * The unmerged entries end with an empty part, and the messages follow. A file that cannot stay in its place gets the
 * name of its side as an ending. The conflict is about the place.
 */
function conflictsIn(parts: readonly string[], sides: readonly string[]): readonly PathConflict[] {
  const aside = new RegExp(`~(?:${sides.join('|')})(?:_\\d+)?$`);
  const inPlace = (path: RawPath) => path.replace(aside, '');
  const end = parts.indexOf('');
  const unmerged = new Set(parts.slice(0, end).map((entry) => inPlace(entry.slice(entry.indexOf('\t') + 1))));
  const rows = messagesIn(parts.slice(end + 1)).flatMap((message) => rowsOf(message, unmerged, inPlace));
  const met = new Set(rows.map(({ path }) => path));
  const silent = [...unmerged].filter((path) => !met.has(path));
  const all = [...rows, ...silent.map((path): RawRow => ({ path, kind: 'content', others: [] }))];
  const binary = new Set(all.flatMap(({ path, kind }) => (kind === 'binary' ? [path] : [])));
  const isRepeated = ({ path, kind }: RawRow) => binary.has(path) && (kind === 'content' || kind === 'add/add');
  const unique = new Map(all.filter((row) => !isRepeated(row)).map((row) => [`${row.path}\0${row.kind}`, row]));
  return [...unique.values()]
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.kind < b.kind ? -1 : 1))
    .map(({ path, kind, others }) => ({
      path: pathNameOf(path).path,
      kind,
      others: others.map((each) => pathNameOf(each).path),
    }));
}

function messagesIn(parts: readonly string[]): readonly MergeMessage[] {
  const messages: MergeMessage[] = [];
  for (let at = 0; at < parts.length; ) {
    const count = Number(parts[at]);
    if (!Number.isInteger(count) || parts[at] === '') break;
    const paths = parts.slice(at + 1, at + 1 + count);
    const [type = '', text = ''] = parts.slice(at + 1 + count);
    messages.push({ paths, type, text });
    at += count + 3;
  }
  return messages;
}

interface RawRow {
  readonly path: RawPath;
  readonly kind: string;
  readonly others: readonly RawPath[];
}

/** One row for each path of the message that is unmerged, or for the first path if none is. */
function rowsOf(
  { paths, type, text }: MergeMessage,
  unmerged: ReadonlySet<RawPath>,
  inPlace: (path: RawPath) => RawPath,
): readonly RawRow[] {
  const kind = kindOf(type, text);
  if (kind === undefined) return [];
  const all = [...new Set(paths.map(inPlace))];
  const meant = all.filter((path) => unmerged.has(path));
  const rows = meant.length > 0 ? meant : all.slice(0, 1);
  return rows.map((path) => ({ path, kind, others: all.filter((each) => each !== path) }));
}

/** Git's own word. Undefined if the message is about no conflict. */
function kindOf(type: string, text: string): string | undefined {
  if (!type.startsWith('CONFLICT')) return undefined;
  const [, word = 'content'] = /^CONFLICT ?\(([^)]+)\)/.exec(text) ?? /^CONFLICT ?\(([^)]+)\)/.exec(type) ?? [];
  return word.startsWith('submodule') ? 'submodule' : word;
}
