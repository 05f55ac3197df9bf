/** Finds what came into the base after a plan was added, including merges and squashes of deleted branches. */
import { type CommitText, claimIn } from '../../core/claim/claim-commit.js';
import type { Answer, Arrived, Key } from '../../core/facts/questions.js';
import { changesOf } from './changes.js';
import { readCommits } from './commit-texts.js';
import { type CommitSpan, diffSpans } from './diff.js';
import { gitLines } from './git.js';
import type { OpenedSource } from './opened.js';

/** Longer than a plan is used, and more changes than an item has. The result is only a suggestion for a person. */
const MOST_COMMITS = 2000;
const MOST_CHANGES = 3000;
const MOST_CHARACTERS = 4000;

export async function readArrivals(
  { repository: { root }, base }: OpenedSource,
  files: readonly Key<'arrivedSince'>[],
): Promise<readonly Answer<'arrivedSince'>[]> {
  const answers: Answer<'arrivedSince'>[] = [];
  for (const { path } of files) {
    const since = await addedBy(root, base.commit, path);
    answers.push(since === undefined ? [] : await arrivalsAfter(root, since, base.commit));
  }
  return answers;
}

/** The commit of the base's own line that added the file. If the file was removed in between, the last one. */
async function addedBy(root: string, base: string, path: string): Promise<string | undefined> {
  const ofLine = ['log', '--first-parent', '-m', '--root', '--no-renames', '--no-show-signature'];
  const [commit] = await gitLines(root, [...ofLine, '--diff-filter=A', '-1', '-s', '--format=%H', base, '--', path]);
  return commit;
}

async function arrivalsAfter(root: string, since: string, base: string): Promise<Arrived[]> {
  if (since === base) return [];
  const range = [base, `^${since}`];
  const line = new Set(await gitLines(root, ['rev-list', '--first-parent', `-${MOST_COMMITS}`, ...range]));
  const merges = await gitLines(root, ['rev-list', '--merges', `-${MOST_COMMITS}`, ...range]);
  const wanted = [...new Set([...line, ...merges])];
  if (wanted.length === 0) return [];
  const commits = await readCommits(root, wanted);
  const spans = commits.flatMap(({ commit, parents: [from] }): CommitSpan[] =>
    from !== undefined && line.has(commit) ? [{ from, to: commit }] : [],
  );
  const found = await diffSpans(root, spans, false);
  const differences = new Map(spans.map(({ to }, index) => [to, found[index] ?? []]));
  const empty = commits.filter(({ commit }) => differences.get(commit)?.length === 0);
  const ofClaims = await mergesOfClaims(root, empty);
  return commits.flatMap(({ commit, parents, message }) => {
    if (ofClaims.has(commit)) return [];
    const [before] = parents;
    const changed = differences.get(commit);
    return {
      commit,
      isMerge: parents.length > 1,
      message: message.slice(0, MOST_CHARACTERS),
      ...(changed && before !== undefined ? { before } : {}),
      ...(changed && changed.length <= MOST_CHANGES
        ? { changes: changesOf(changed).map(({ path, kind }) => ({ path, kind })) }
        : {}),
    };
  });
}

/** The merge of an empty claim names a branch, but brings no work. */
async function mergesOfClaims(root: string, commits: readonly CommitText[]): Promise<ReadonlySet<string>> {
  const sides = await readCommits(root, [...new Set(commits.flatMap(({ parents }) => parents.slice(1)))]);
  const claims = new Set(sides.flatMap(({ commit, message }) => (claimIn(message) ? [commit] : [])));
  return new Set(commits.flatMap(({ commit, parents: [, side = ''] }) => (claims.has(side) ? [commit] : [])));
}
