/** The commits that several open branches have and the base lacks, any number of branches by one reading of the history. */
import type { Answer } from '../../core/facts/questions.js';
import { groupBy } from '../../core/maps.js';
import { changesOf } from './changes.js';
import { keepBranchHistory } from './commit-graph.js';
import { type CommitSpan, diffSpans } from './diff.js';
import { gitLines } from './git.js';
import { mergeBases } from './merge-base.js';
import type { OpenedSource } from './opened.js';

/** A commit that is the last one that some of the branches share. */
interface SharedCommit {
  readonly commit: string;
  /** One bit for each branch that has it. */
  readonly holders: bigint;
}

export async function readShared(
  { repository, base }: OpenedSource,
  heads: readonly string[],
): Promise<Answer<'shared'>> {
  const { root } = repository;
  const input = [...new Set(heads), `^${base.commit}`, ''].join('\n');
  const args = ['rev-list', '--topo-order', '--parents', `--format=${ORIGIN}`, '--stdin'];
  const commits = commitsIn(await gitLines(root, args, { input }));
  const parents = new Map(commits.map(({ commit, parents: of }) => [commit, of]));
  keepBranchHistory(repository, base.commit, parents);
  const found = lastShared(heads, commits);
  if (found.length === 0) return [];
  const forks = await mergeBases(
    repository,
    found.map(({ commit }) => ({ from: base.commit, to: commit })),
  );
  const ancestors = found.map(({ commit }) => ancestorsAmong(found, commit, parents));
  const spans = found.flatMap(({ commit }, index): CommitSpan[] =>
    [forks[index] ?? commit, ...(ancestors[index] ?? [])].map((from) => ({ from, to: commit })),
  );
  const changed = (await diffSpans(root, spans, false)).map(changesOf);
  let next = 0;
  return found.map(({ commit, holders }, index) => ({
    commit,
    heads: [...new Set(heads.filter((_, bit) => (holders & (1n << BigInt(bit))) !== 0n))],
    changes: changed[next++] ?? [],
    since: (ancestors[index] ?? []).map((earlier) => ({ commit: earlier, changes: changed[next++] ?? [] })),
  }));
}

/** The time of the commit, and what an amend and a rebase keep: the author, the time when they wrote it, and the subject. */
const ORIGIN = '%ct %at %ae %an %s';

interface ListedCommit {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly time: number;
  readonly origin: string;
}

/** Two lines for each commit. */
function commitsIn(lines: readonly string[]): readonly ListedCommit[] {
  return lines.flatMap((line, index): ListedCommit[] => {
    if (index % 2 === 1) return [];
    const [, commit = '', ...parents] = line.split(' ');
    const [time, ...origin] = (lines[index + 1] ?? '').split(' ');
    return [{ commit, parents, time: Number(time), origin: origin.join(' ') }];
  });
}

/** Oldest first. Where a child is held by the same branches, that one is the later. */
function lastShared(heads: readonly string[], commits: readonly ListedCommit[]): readonly SharedCommit[] {
  const parents = new Map(commits.map((each) => [each.commit, each.parents]));
  const holders = new Map<string, bigint>();
  const add = (commit: string, more: bigint) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
  for (const [bit, head] of heads.entries()) add(head, 1n << BigInt(bit));
  // Children come before their parents, so that the holders of each are complete when it is met.
  for (const [commit, rest] of parents) for (const parent of rest) add(parent, holders.get(commit) ?? 0n);
  for (const [commit, more] of replacedIn(commits, holders)) add(commit, more);
  const isContinued = new Set<string>();
  for (const [commit, rest] of parents)
    for (const parent of rest) if (holders.get(parent) === holders.get(commit)) isContinued.add(parent);
  return [...parents.keys()].toReversed().flatMap((commit): SharedCommit[] => {
    const held = holders.get(commit) ?? 0n;
    const isShared = (held & (held - 1n)) !== 0n;
    return isShared && !isContinued.has(commit) ? [{ commit, holders: held }] : [];
  });
}

/** If more commits have one author, time and subject, a program made them, and this says nothing about them. */
const MOST_VERSIONS = 100;

/**
 * The commits that another branch has in a newer version, with the bits of those branches. They count as shared with it: the
 * branch that still has the old version was built on the other one, before that was amended or rebased.
 */
function replacedIn(
  commits: readonly ListedCommit[],
  holders: ReadonlyMap<string, bigint>,
): readonly (readonly [string, bigint])[] {
  const heldBy = ({ commit }: ListedCommit) => holders.get(commit) ?? 0n;
  const versions = [...groupBy(commits, ({ origin }) => origin).values()].filter(
    ({ length }) => length > 1 && length <= MOST_VERSIONS,
  );
  return versions.flatMap((all) =>
    all.flatMap((old) =>
      all
        .filter((each) => each.time > old.time && (heldBy(each) & heldBy(old)) === 0n)
        .map((each) => [old.commit, heldBy(each)] as const),
    ),
  );
}

/** Those of the commits that are in the history of one, newest first. */
function ancestorsAmong(
  found: readonly SharedCommit[],
  commit: string,
  parents: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const met = new Set<string>(parents.get(commit));
  for (const each of met) for (const parent of parents.get(each) ?? []) met.add(parent);
  return found.flatMap((each) => (met.has(each.commit) ? each.commit : [])).toReversed();
}
