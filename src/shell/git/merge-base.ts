/** Finds many merge bases with one process, or with none if the history was read already. */
import { remembered } from '../../core/maps.js';
import { mergeBaseIn } from './commit-graph.js';
import type { CommitSpan } from './diff.js';
import { attemptGit, gitLines, MOST_IDS } from './git.js';
import type { GitRepository } from './repository.js';

const MOST_PAIRS = MOST_IDS / 2;

/**
 * The best common ancestor of each pair, null if there is none. If there are several (criss-cross merges), the one that
 * `git diff A...B` uses. `git rev-parse A...B` prints B, A, and the merge bases with a `^`:
 * https://git-scm.com/docs/gitrevisions#_dotted_range_notations
 */
export async function mergeBases(repository: GitRepository, pairs: readonly CommitSpan[]): Promise<(string | null)[]> {
  return (await everyMergeBase(repository, pairs)).map(([first]) => first ?? null);
}

/** Every best common ancestor of each pair, in the order of Git. Criss-cross merges have several. */
export async function everyMergeBase(
  repository: GitRepository,
  pairs: readonly CommitSpan[],
): Promise<(readonly string[])[]> {
  const known = remembered(knownBases, repository, () => new Map<string, readonly string[]>());
  for (const pair of pairs) {
    const found = known.has(nameOf(pair)) ? undefined : mergeBaseIn(repository, pair.from, pair.to);
    if (found !== undefined) known.set(nameOf(pair), found === null ? [] : [found]);
  }
  const unknown = [...new Map(pairs.map((pair) => [nameOf(pair), pair]))].filter(([name]) => !known.has(name));
  const read = await allMergeBases(
    repository.root,
    unknown.map(([, pair]) => pair),
  );
  for (const [index, [name]] of unknown.entries()) known.set(name, read[index] ?? []);
  return pairs.map((pair) => known.get(nameOf(pair)) ?? []);
}

/** That of two commits never changes, and several rules ask about the same two. */
const knownBases = new WeakMap<GitRepository, Map<string, readonly string[]>>();

function nameOf({ from, to }: CommitSpan): string {
  return `${from}...${to}`;
}

/** The same, always read by Git. */
export async function allMergeBases(root: string, pairs: readonly CommitSpan[]): Promise<string[][]> {
  const found: string[][] = [];
  for (let at = 0; at < pairs.length; at += MOST_PAIRS) {
    const part = pairs.slice(at, at + MOST_PAIRS);
    const lines = await gitLines(root, ['rev-parse', ...part.map(nameOf)]);
    let tips = 0;
    for (const line of lines) {
      if (line.startsWith('^')) found.at(-1)?.push(line.slice(1));
      else if (tips++ % 2 === 0) found.push([]);
    }
  }
  return found;
}

/**
 * The merge base of one commit and a merge, not made yet, of several:
 * https://git-scm.com/docs/git-merge-base#_discussion
 */
export async function mergeBaseOfMany(root: string, one: string, many: readonly string[]): Promise<string | null> {
  const [commit] = await gitLines(root, ['merge-base', one, ...many], { codes: [0, 1] });
  return commit ?? null;
}

/** Undefined if one of the two is not in this clone. */
export async function isAncestor(root: string, ancestor: string, commit: string): Promise<boolean | undefined> {
  const { code } = await attemptGit(root, ['merge-base', '--is-ancestor', ancestor, commit]);
  return code === 0 ? true : code === 1 ? false : undefined;
}
