/** The commits that several open branches have and the base lacks, any number of branches by one reading of the history. */
import type { Answer } from '../../core/facts/questions.js';
import { changesOf } from './changes.js';
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
  const lines = await gitLines(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
  const parents = new Map(
    lines.map((line): [string, readonly string[]] => {
      const [commit = '', ...rest] = line.split(' ');
      return [commit, rest];
    }),
  );
  const found = lastShared(heads, parents);
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

/** Oldest first. Where a child is held by the same branches, that one is the later. */
function lastShared(
  heads: readonly string[],
  parents: ReadonlyMap<string, readonly string[]>,
): readonly SharedCommit[] {
  const holders = new Map<string, bigint>();
  const add = (commit: string, more: bigint) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
  for (const [bit, head] of heads.entries()) add(head, 1n << BigInt(bit));
  // Children come before their parents, so that the holders of each are complete when it is met.
  for (const [commit, rest] of parents) for (const parent of rest) add(parent, holders.get(commit) ?? 0n);
  const isContinued = new Set<string>();
  for (const [commit, rest] of parents)
    for (const parent of rest) if (holders.get(parent) === holders.get(commit)) isContinued.add(parent);
  return [...parents.keys()].toReversed().flatMap((commit): SharedCommit[] => {
    const held = holders.get(commit) ?? 0n;
    const isShared = (held & (held - 1n)) !== 0n;
    return isShared && !isContinued.has(commit) ? [{ commit, holders: held }] : [];
  });
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
