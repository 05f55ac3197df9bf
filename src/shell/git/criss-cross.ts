/** Finds branches whose changes cannot be listed, because they have several merge bases with the base (criss-cross merges). */
import type { Base, ChangeList } from '../../core/facts/snapshot.js';
import { shellWord } from '../../core/text/shell.js';
import { mergeBaseIn } from './commit-graph.js';
import { ABSENT, type CommitSpan, diffSpans, type PathDifference } from './diff.js';
import { allMergeBases } from './merge-base.js';
import { pathNameOf, type RawPath } from './path-name.js';
import type { GitRepository } from './repository.js';

export type DoubtfulList = Exclude<ChangeList, { readonly complete: true }>;

/** The tip of a branch, and its merge bases with the base. */
interface Head {
  readonly commit: string;
  readonly forks: readonly string[];
}

/** A head with the kinds of change by path since each of its merge bases, in their order. */
interface CrissCross extends Head {
  readonly lists: readonly ReadonlyMap<RawPath, string>[];
  /** The paths that the merge may change, although the list since the first merge base has them not, or as another kind. */
  readonly doubtful: readonly RawPath[];
}

/**
 * By the commit of a branch, an incomplete list: since the first merge base, which Git and GitHub list the changes from,
 * the branch may have left alone a path that its merge changes, for example if it took back what it got from the base.
 * That a path is the same on both sides, or that only one merge base changed it, proves that the list is right.
 */
export async function readCrissCross(
  repository: GitRepository,
  base: Base,
  heads: readonly Head[],
): Promise<ReadonlyMap<string, DoubtfulList>> {
  const several = heads.filter(({ forks }) => forks.length > 1);
  if (several.length === 0) return new Map();
  const spans = several.map(({ commit, forks }) => [base.commit, ...forks].map((from) => ({ from, to: commit })));
  const found = await diffSpans(repository.root, spans.flat(), false);
  const crossed = several.map((head): CrissCross => {
    const [apart, ...lists] = found.splice(0, head.forks.length + 1).map(kindsOf);
    const [first] = lists;
    const isDoubtful = (path: RawPath) => lists.some((list) => list.has(path) && list.get(path) !== first?.get(path));
    return { ...head, lists, doubtful: [...(apart?.keys() ?? [])].filter(isDoubtful) };
  });
  const unsure = crossed.filter(({ doubtful }) => doubtful.length > 0);
  const moved = await readMoved(repository, unsure);
  return new Map(
    unsure.flatMap((head, index): [string, DoubtfulList][] => {
      const path = head.doubtful.find((each) => !isSettled(each, head, moved[index] ?? []));
      return path === undefined ? [] : [[head.commit, incomplete(path, base)]];
    }),
  );
}

function kindsOf(differences: readonly PathDifference[]): ReadonlyMap<RawPath, string> {
  const kind = ({ oldMode, newMode }: PathDifference) =>
    oldMode === ABSENT ? 'create' : newMode === ABSENT ? 'delete' : 'modify';
  return new Map(differences.map((each) => [each.path, kind(each)]));
}

/** For each, the paths that its merge bases changed since their own merge base. Empty unless there are two and one of these. */
async function readMoved(repository: GitRepository, heads: readonly CrissCross[]): Promise<ReadonlySet<RawPath>[][]> {
  const pairs = heads.map(({ forks: [from = '', to = ''] }) => ({ from, to }));
  const known = pairs.map(({ from, to }) => mergeBaseIn(repository, from, to));
  const unknown = pairs.filter((_, index) => known[index] === undefined);
  const asked = await allMergeBases(repository.root, unknown);
  const starts = known.map((each) => (each === undefined ? (asked.shift() ?? []) : each === null ? [] : [each]));
  const spans = heads.map(({ forks }, index): CommitSpan[] => {
    const [from, second] = starts[index] ?? [];
    return from === undefined || second !== undefined || forks.length > 2 ? [] : forks.map((to) => ({ from, to }));
  });
  const found = await diffSpans(repository.root, spans.flat(), false);
  return spans.map((own) => found.splice(0, own.length).map((each) => new Set(each.map(({ path }) => path))));
}

/** Whether the merge compares the path with one merge base, and then changes nothing, or what the list says. */
function isSettled(path: RawPath, { lists }: CrissCross, moved: readonly ReadonlySet<RawPath>[]): boolean {
  return moved.some((_, index) => {
    const isOnlyOne = moved.every((paths, other) => other === index || !paths.has(path));
    const kind = lists[index]?.get(path);
    return isOnlyOne && (kind === undefined || kind === lists[0]?.get(path));
  });
}

function incomplete(path: RawPath, { branch, ref = branch }: Base): DoubtfulList {
  return {
    complete: false,
    reason: `it has several merge bases with "${branch}", and "${pathNameOf(path).path}" differs between them`,
    remedy: `Merge "${branch}" into this branch, so that there is only one merge base: git merge ${shellWord(ref)}`,
  };
}
