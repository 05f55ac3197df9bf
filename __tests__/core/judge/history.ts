/** The commits of the branches of a story in Git, from which follows what the branches share and what each adds to another one. */
import { createHash } from 'node:crypto';
import type { Answer } from '../../../src/core/facts/questions.js';
import type { Change } from '../../../src/core/facts/snapshot.js';
import { type Changes, changesOf, type OpenPull } from './judge-story.js';

interface Commit {
  readonly id: string;
  readonly changes: readonly Change[];
  /** It came with a merge of the base, so that only comparisons with other commits show it. */
  readonly isOfBase: boolean;
}

export interface History {
  /** The commits that the base lacks, oldest first. Each is the parent of the next one. */
  readonly commits: readonly Commit[];
  readonly uncommitted: readonly Change[];
}

/** What each commit changes, by its name, oldest first. A name that begins with "base" is that of a merge of the base. */
export type Commits = Readonly<Record<string, Changes>>;

/** The commit of that name is one commit in all branches that have it. */
export function commitOf(name: string): string {
  return createHash('sha1').update(`commit ${name}`).digest('hex');
}

/** A branch in Git with these commits, and with these changes in its working tree. */
export function branchOf(
  branch: string,
  commits: Commits,
  { uncommitted, ...more }: Partial<Omit<OpenPull, 'uncommitted'>> & { readonly uncommitted?: Changes } = {},
): OpenPull {
  const names = Object.keys(commits);
  const history: History = {
    commits: Object.entries(commits).map(([name, changes]) => ({
      id: commitOf(name),
      changes: changesOf(changes),
      isOfBase: name.startsWith('base'),
    })),
    uncommitted: changesOf(uncommitted ?? {}),
  };
  const own = history.commits.filter(({ isOfBase }) => !isOfBase).flatMap(({ changes }) => changes);
  const all = together([...own, ...history.uncommitted]);
  const paths = (kind: Change['kind']) => all.flatMap((each) => (each.kind === kind ? each.path : []));
  return {
    branch,
    head: commitOf(names.at(-1) ?? 'the tip of the base'),
    history,
    create: paths('create'),
    modify: paths('modify'),
    delete: paths('delete'),
    ...(uncommitted ? { uncommitted: history.uncommitted.length } : {}),
    ...more,
  };
}

/** Several changes in turn as one change for each path. */
function together(changes: readonly Change[]): readonly Change[] {
  const byPath = new Map<string, Change>();
  for (const change of changes) {
    const before = byPath.get(change.path)?.kind;
    if (before === 'create' && change.kind === 'delete') byPath.delete(change.path);
    else if (before === 'delete' && change.kind === 'create') byPath.set(change.path, { ...change, kind: 'modify' });
    else byPath.set(change.path, before === 'create' ? { ...change, kind: 'create' } : change);
  }
  return [...byPath.values()];
}

/** Null if the commit is not in the history. */
export function changesSince({ commits, uncommitted }: History, commit: string): Change[] | null {
  const at = commits.findIndex(({ id }) => id === commit);
  if (at < 0) return null;
  return [...together([...commits.slice(at + 1).flatMap(({ changes }) => changes), ...uncommitted])];
}

/** Whether a commit that both have changes the path. */
export function hasSharedChange(one: History, other: History, path: string): boolean {
  const ids = new Set(other.commits.map(({ id }) => id));
  return one.commits.some(({ id, changes }) => ids.has(id) && changes.some((change) => change.path === path));
}

/** The last commits that some of the branches share, oldest first. */
export function sharedCommits(histories: readonly History[]): Answer<'shared'> {
  const holdersOf = (commit: string) => histories.filter(({ commits }) => commits.some(({ id }) => id === commit));
  const all = new Map(
    histories.flatMap(({ commits }) => commits.map(({ id }, at) => [id, commits.slice(0, at + 1)] as const)),
  );
  const isLast = (commit: string) => {
    const holders = holdersOf(commit);
    const next = new Set(holders.map(({ commits }) => commits[commits.findIndex(({ id }) => id === commit) + 1]?.id));
    return holders.length > 1 && (next.size > 1 || next.has(undefined));
  };
  const last = [...all].filter(([commit]) => isLast(commit)).sort(([, a], [, b]) => a.length - b.length);
  return last.map(([commit, line]) => ({
    commit,
    heads: [...new Set(holdersOf(commit).map(headOf))],
    changes: [...together(line.filter(({ isOfBase }) => !isOfBase).flatMap(({ changes }) => changes))],
    since: last
      .flatMap(([earlier]) => {
        const at = line.findIndex(({ id }) => id === earlier);
        if (at < 0 || earlier === commit) return [];
        return { commit: earlier, changes: [...together(line.slice(at + 1).flatMap(({ changes }) => changes))] };
      })
      .toReversed(),
  }));
}

function headOf({ commits }: History): string {
  return commits.at(-1)?.id ?? '';
}
