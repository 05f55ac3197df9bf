/** Reads which branches the merges in the history of the base name. */
import { gitLines } from './git.js';
import type { BaseHistory } from './history.js';

/** By merge, and by each other commit that is asked about: the branches that its subject names as merged. */
export type MergeNames = ReadonlyMap<string, readonly string[]>;

export async function readMergeNames(
  root: string,
  { parents }: BaseHistory,
  others: readonly string[],
): Promise<MergeNames> {
  const merges = [...parents].flatMap(([commit, own]) => (own.length > 1 ? [commit] : []));
  const input = `${[...new Set([...merges, ...others])].join('\n')}\n`;
  const lines = await gitLines(root, ['rev-list', '--no-walk=unsorted', '--format=%s', '--stdin'], { input });
  const names = new Map<string, readonly string[]>();
  for (let at = 0; at < lines.length; at += 2)
    names.set((lines[at] ?? '').slice('commit '.length), namesIn(lines[at + 1] ?? ''));
  return names;
}

/** As Git and the servers write by default. What a branch was merged into is left out. */
function namesIn(subject: string): string[] {
  const text = Buffer.from(subject, 'latin1')
    .toString('utf8')
    .replace(/ into \S+$/, '');
  const [, from] =
    /^Merge pull request .* from (\S+)$/.exec(text) ?? /^Merged in (\S+) \(pull request /.exec(text) ?? [];
  if (from !== undefined) return [from, from.replace(/^[^/:]*[/:]/, '')];
  if (!text.startsWith('Merge ')) return [];
  return [...text.matchAll(/'(\S+?)'(?=[ ,]|$)/g)].flatMap(([, name = '']) => [name, name.replace(/^origin\//, '')]);
}

/**
 * The commits that the base branch once had on its own line: its line of today, and of each merge of the base branch
 * itself, as `git pull` makes it, the line that was pulled.
 */
export function baseLinesOf(base: string, { line, parents }: BaseHistory, names: MergeNames): ReadonlySet<string> {
  const all = new Set(line);
  for (const commit of all) {
    const [first, ...sides] = parents.get(commit) ?? [];
    if (first !== undefined) all.add(first);
    if (names.get(commit)?.includes(base)) for (const side of sides) all.add(side);
  }
  return all;
}
