/** Reads the history of the base as far back as the branches need it. */
import { gitLines, MOST_IDS } from './git.js';

/** Parents by commit, newest first. Commits older than the range that was read appear only as parents. */
export interface BaseHistory {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** The base's own line of first parents, newest first. Ends with the first commit outside of `parents`. */
  readonly line: readonly string[];
  /** The commit whose history was not read. Undefined if all was read. */
  readonly end: string | undefined;
}

/**
 * The history of `base` that at least one of `since` does not have, or all of it if they have nothing in common.
 * @param since commits of this history
 */
export async function readHistory(root: string, base: string, since: readonly string[]): Promise<BaseHistory> {
  const commits = [...new Set(since)];
  const oldest = await oldestOf(root, commits);
  const history = await readSince(root, base, oldest);
  if (commits.every(isAfterEnd(history))) return history;
  const end = await commonAncestor(root, commits);
  return end === oldest ? history : readSince(root, base, end);
}

async function readSince(root: string, base: string, end: string | undefined): Promise<BaseHistory> {
  if (end === base) return { parents: new Map(), line: [base], end };
  const input = [base, ...(end === undefined ? [] : [`^${end}`]), ''].join('\n');
  const lines = await gitLines(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
  const parents = new Map<string, readonly string[]>();
  for (const line of lines) {
    const [commit = '', ...rest] = line.split(' ');
    parents.set(commit, rest);
  }
  return { parents, line: firstParents(parents, base), end };
}

/**
 * For each commit, the commit of the base's own line that brought it in: the oldest one that has it in its history.
 * Commits on the line brought themselves in.
 */
export function broughtInBy({ parents, line }: BaseHistory): ReadonlyMap<string, string> {
  const by = new Map<string, string>();
  for (const commit of [...line].reverse()) {
    const stack = [commit];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
      if (by.has(next)) continue;
      by.set(next, commit);
      stack.push(...(parents.get(next) ?? []));
    }
  }
  return by;
}

/** Every commit that can be reached from this one, including itself, as far as the history was read. */
export function ancestorsOf({ parents }: Pick<BaseHistory, 'parents'>, commit: string): ReadonlySet<string> {
  const met = new Set<string>();
  const stack = [commit];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (met.has(next)) continue;
    met.add(next);
    stack.push(...(parents.get(next) ?? []));
  }
  return met;
}

function firstParents(parents: ReadonlyMap<string, readonly string[]>, base: string): string[] {
  const line = [base];
  for (let next = parents.get(base)?.[0]; next !== undefined; next = parents.get(next)?.[0]) line.push(next);
  return line;
}

/** The oldest by its date, which is almost always an ancestor of all others, and takes Git much less time to find. */
async function oldestOf(root: string, commits: readonly string[]): Promise<string | undefined> {
  if (commits.length < 2) return commits[0];
  const input = `${commits.join('\n')}\n`;
  return (await gitLines(root, ['rev-list', '--no-walk=sorted', '--stdin'], { input })).at(-1);
}

/** Whether a commit is the one at which the reading ended, or has it in its history. */
function isAfterEnd({ parents, end }: BaseHistory): (commit: string) => boolean {
  const after = new Set([end]);
  // Children come before their parents.
  for (const [commit, own] of [...parents].reverse()) if (own.some((each) => after.has(each))) after.add(commit);
  return (commit) => after.has(commit);
}

/**
 * A common ancestor of all commits, found step by step. Any common ancestor is enough, because it only shortens the
 * reading.
 */
async function commonAncestor(root: string, commits: readonly string[]): Promise<string | undefined> {
  let common = commits;
  while (common.length > 1) {
    const part = common.slice(0, MOST_IDS);
    const [one] = await gitLines(root, ['merge-base', '--octopus', ...part], { codes: [0, 1] });
    if (one === undefined) return undefined;
    common = [one, ...common.slice(MOST_IDS)];
  }
  return common[0];
}
