/** Reads what the branches of a rehearsal change and how their histories are connected, with a few processes for all. */
import { diffSpans, type PathDifference } from './diff.js';
import { gitLines } from './git.js';
import { allMergeBases } from './merge-base.js';
import type { GitRepository } from './repository.js';

export interface HeadWork {
  /** Every best common ancestor with the base. Empty if there is none. */
  readonly mergeBases: readonly string[];
  /** Since the first merge base. */
  readonly differences: readonly PathDifference[];
  /** No other head has a commit of it that the base lacks. */
  readonly isPrivate: boolean;
  /** The other heads that it is built on. */
  readonly builtOn: readonly string[];
}

export async function readHeadWork(
  { root }: GitRepository,
  base: string,
  heads: readonly string[],
): Promise<ReadonlyMap<string, HeadWork>> {
  const unique = [...new Set(heads)];
  if (unique.length === 0) return new Map();
  const [bases, links] = await Promise.all([
    allMergeBases(
      root,
      unique.map((to) => ({ from: base, to })),
    ),
    readLinks(root, base, unique),
  ]);
  const spans = unique.flatMap((to, index) => {
    const [from] = bases[index] ?? [];
    return from === undefined ? [] : [{ from, to }];
  });
  const found = await diffSpans(root, spans, false);
  const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
  return new Map(
    unique.map((head, index) => [
      head,
      {
        mergeBases: bases[index] ?? [],
        differences: differences.get(head) ?? [],
        isPrivate: links.isPrivate(index),
        builtOn: links.builtOn(index),
      },
    ]),
  );
}

interface Links {
  readonly isPrivate: (index: number) => boolean;
  readonly builtOn: (index: number) => readonly string[];
}

/** Each commit that the base lacks has one bit for each head that contains it. */
async function readLinks(root: string, base: string, heads: readonly string[]): Promise<Links> {
  const input = [...heads, `^${base}`, ''].join('\n');
  const lines = await gitLines(root, ['rev-list', '--topo-order', '--parents', '--stdin'], { input });
  const holders = new Map<string, bigint>();
  const add = (commit: string, more: bigint) => holders.set(commit, (holders.get(commit) ?? 0n) | more);
  for (const [bit, head] of heads.entries()) add(head, 1n << BigInt(bit));
  let shared = 0n;
  // Children come before their parents, so that the holders of each are complete when it is met.
  for (const line of lines) {
    const [commit = '', ...parents] = line.split(' ');
    const held = holders.get(commit) ?? 0n;
    if ((held & (held - 1n)) !== 0n) shared |= held;
    for (const parent of parents) add(parent, held);
  }
  const isAhead = new Set(lines.map((line) => line.slice(0, heads[0]?.length)));
  const holds = (index: number, head: string) => ((holders.get(head) ?? 0n) >> BigInt(index)) & 1n;
  return {
    isPrivate: (index) => ((shared >> BigInt(index)) & 1n) === 0n,
    builtOn: (index) =>
      ((shared >> BigInt(index)) & 1n) === 0n
        ? []
        : heads.filter((head) => head !== heads[index] && isAhead.has(head) && holds(index, head) === 1n),
  };
}
