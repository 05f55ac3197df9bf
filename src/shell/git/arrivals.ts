/** Finds what came into the base after a plan was added, including merges and squashes of deleted branches. */
import { type CommitText, claimIn } from '../../core/claim/claim-commit.js';
import type { Answer, Arrived, Key } from '../../core/facts/questions.js';
import { changesOf } from './changes.js';
import { readCommits } from './commit-texts.js';
import { type CommitSpan, diffSpans } from './diff.js';
import { git, gitLines } from './git.js';
import type { OpenedSource } from './opened.js';
import { nulSeparated, pathNameOf } from './path-name.js';

/** Longer than a plan is used, and more changes than an item has. The result is only a suggestion for a person. */
const MOST_COMMITS = 2000;
const MOST_CHANGES = 3000;
const MOST_CHARACTERS = 4000;

/** The number of processes does not depend on the number of files. */
export async function readArrivals(
  { repository: { root }, base }: OpenedSource,
  files: readonly Key<'arrivedSince'>[],
): Promise<readonly Answer<'arrivedSince'>[]> {
  const added = await addedBy(
    root,
    base.commit,
    files.map(({ path }) => path),
  );
  const arrivedAfter = await arrivals(root, base.commit, [...new Set(added.values())]);
  return files.map(({ path }) => {
    const since = added.get(path);
    return since === undefined ? [] : arrivedAfter(since);
  });
}

/** The commits of the base's own line that added the files. If a file was removed in between, the last one. */
async function addedBy(root: string, base: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ofLine = ['log', '--first-parent', '-m', '--root', '--no-renames', '--no-show-signature'];
  const shown = ['--diff-filter=A', '--name-only', '-z', '--format=%H', '--stdin'];
  const found = new Map<string, string>();
  let left = [...new Set(paths)];
  let commit = base;
  // One commit mostly adds one file. To look for more commits than files are left would read all of the history.
  for (let most = 1; left.length > 0; most *= 2) {
    const limit = `-${Math.min(most, left.length)}`;
    const input = `${commit}\n--\n${left.join('\n')}\n`;
    for (const part of nulSeparated(await git(root, [...ofLine, limit, ...shown], { input }))) {
      const text = part.replace(/^\n/, '');
      if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) commit = text;
      else if (text !== '' && !found.has(pathNameOf(text).path)) found.set(pathNameOf(text).path, commit);
    }
    const rest = left.filter((path) => !found.has(path));
    if (rest.length === left.length) break;
    left = rest;
  }
  return found;
}

/** @returns what came into the base after one of the commits */
async function arrivals(
  root: string,
  base: string,
  sinces: readonly string[],
): Promise<(since: string) => readonly Arrived[]> {
  if (sinces.every((since) => since === base)) return () => [];
  const line = await gitLines(root, ['rev-list', '--first-parent', `-${MOST_COMMITS}`, base]);
  const places = new Map(line.map((commit, place) => [commit, place]));
  const countAfter = (since: string) => places.get(since) ?? line.length;
  const most = Math.max(...sinces.map(countAfter));
  const range = [base, ...sinces.filter((since) => countAfter(since) === most).map((since) => `^${since}`)];
  const merges = await gitLines(root, ['rev-list', '--merges', `-${MOST_COMMITS}`, ...range]);
  const cameWith = sinces.length > 1 ? await placesOnLine(root, range, places) : new Map<string, number>();
  const placeOf = (commit: string) => places.get(commit) ?? cameWith.get(commit) ?? 0;
  const all = await arrivedWith(root, new Set(line.slice(0, most)), merges);
  return (since) => all.filter(({ commit }) => placeOf(commit) < countAfter(since));
}

/** For each commit the place of the oldest commit of the line that contains it. */
async function placesOnLine(
  root: string,
  range: readonly string[],
  line: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  const places = new Map<string, number>();
  for (const record of await gitLines(root, ['rev-list', '--topo-order', '--parents', ...range])) {
    const [commit = '', ...parents] = record.split(' ');
    const place = line.get(commit) ?? places.get(commit) ?? 0;
    for (const parent of parents) places.set(parent, Math.max(places.get(parent) ?? 0, place));
  }
  return places;
}

async function arrivedWith(root: string, line: ReadonlySet<string>, merges: readonly string[]): Promise<Arrived[]> {
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
