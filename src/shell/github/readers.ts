/** How each kind of fact is read from GitHub: one reader for each row of the table in `core/facts/questions.ts`. */
import type { Readers } from '../../core/facts/answering.js';
import { contextOf } from '../../core/facts/context.js';
import type { Answer, Entry, Key } from '../../core/facts/questions.js';
import { numberUnderTest, type PlanTree, type Pull, type Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import { append } from '../../core/progress/merges.js';
import { commentMarker } from '../../core/statuses/comment-text.js';
import { readBranch } from './claims.js';
import { readOwnComment } from './comments.js';
import {
  inThePlace,
  mergeBaseOf,
  readBranchExists,
  readEntries,
  readFiles,
  readPlanPlace,
  readPlanTree,
  readReached,
} from './contents.js';
import { readGlob } from './glob-claims.js';
import { readIntegrationHistory } from './integration-history.js';
import { readOverview, readOwnStatus } from './overview.js';
import { type FoundPull, type RepositoryContext, readByNumber } from './pulls.js';
import type { Query } from './query.js';
import { readQueue } from './queue.js';

/** What the answers of a round name: pull requests and plan trees. */
export interface Collected {
  readonly pulls: (FoundPull | null)[];
  readonly planTrees: Map<string, PlanTree>;
}

/** All but that of `optionalPull`, which is read with a budget of its own. */
export function readersOf(
  repository: RepositoryContext,
  snapshot: Snapshot,
  { pulls, planTrees }: Collected,
): Omit<Readers, 'optionalPull'> {
  const { query, base, self } = repository;
  const subject = subjectOf(snapshot);
  const started = numberUnderTest(snapshot);
  return {
    async claim(claims) {
      const plans = planTreeAt(base.commit, snapshot);
      const claimed = await each(claims, ({ branch }) =>
        isGlobClaim(branch) ? readGlob(repository, branch, subject, plans) : readBranch(repository, branch, subject),
      );
      pulls.push(...claimed.flatMap(({ found }) => found));
      return claimed.map(({ unprovable }) => (unprovable === undefined ? {} : { unprovable }));
    },
    async number(numbers) {
      pulls.push(...(await each(numbers, ({ pull }) => readByNumber(repository, pull))));
      return numbers.map(() => 'read');
    },
    entry: (entries) => entriesAt(query, entries),
    reached: (commits) =>
      each(commits, async ({ commit }) => repository.recent.has(commit) || (await readReached(query, commit, base))),
    plans: (revisions) => each(revisions, ({ revision }) => plansAt(repository, snapshot, revision, planTrees)),
    mergeBase: (revisions) => each(revisions, ({ revision }) => mergeBaseOf(query, base.commit, revision)),
    // GitHub's own lists are of pull requests against their base, and a merged parent is in it.
    stacked: async (spans) => spans.map(() => null),
    files: (revisions) => each(revisions, ({ revision }) => readFiles(query, revision)),
    branch: (branches) => each(branches, ({ branch }) => readBranchExists(query, branch)),
    overview: async () => [await readOverview(repository, contextOf(snapshot), started)],
    ownStatus: (commits) => each(commits, ({ commit }) => readOwnStatus(repository, contextOf(snapshot), commit)),
    queue: (heads) => each(heads, ({ head }) => readQueue(repository, head)),
    comment: (numbers) => each(numbers, ({ pull }) => commentOn(query, pull, self.login, commentMarker(snapshot))),
    integrationHistory: async () => [await readIntegrationHistory(query)],
  };
}

/** Side by side: what all of them ask at one time is one round. */
function each<Asked, T>(asked: readonly Asked[], read: (one: Asked) => Promise<T>): Promise<T[]> {
  return Promise.all(asked.map(read));
}

/** The pull request under test, as it was read last. */
export function subjectOf(snapshot: Snapshot): Pull | undefined {
  const tested = numberUnderTest(snapshot);
  return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}

function planTreeAt(commit: string, { answers, planTrees }: Snapshot): PlanTree | undefined {
  const tree = answers.plans?.find(({ revision }) => revision === commit)?.answer;
  return planTrees.find(({ id }) => id === tree);
}

async function plansAt(
  { query, planPlaces }: RepositoryContext,
  snapshot: Snapshot,
  revision: string,
  planTrees: Map<string, PlanTree>,
): Promise<string | null> {
  const known = planPlaces.get(revision);
  const place = known === undefined ? await readPlanPlace(query, revision) : known;
  planPlaces.set(revision, place);
  if (!place) return null;
  const instead = inThePlace(place);
  const tree = instead?.id ?? place.oid;
  if (!snapshot.planTrees.some(({ id }) => id === tree))
    planTrees.set(tree, instead ?? (await readPlanTree(query, place.oid)));
  return tree;
}

/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;

async function entriesAt(query: Query, asked: readonly Key<'entry'>[]): Promise<(Entry | null)[]> {
  const byRevision = new Map<string, string[]>();
  for (const { revision, path } of asked) append(byRevision, revision, path);
  const parts = [...byRevision].flatMap(([revision, paths]) =>
    Array.from({ length: Math.ceil(paths.length / MOST_PATHS) }, (_, part) => ({
      revision,
      paths: paths.slice(part * MOST_PATHS, (part + 1) * MOST_PATHS),
    })),
  );
  const read = await each(parts, ({ revision, paths }) => readEntries(query, revision, paths));
  const entries = new Map(
    parts.flatMap(({ revision, paths }, part) =>
      paths.map((path, index) => [JSON.stringify([revision, path]), read[part]?.[index] ?? null] as const),
    ),
  );
  return asked.map(({ revision, path }) => entries.get(JSON.stringify([revision, path])) ?? null);
}

/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(
  query: Query,
  pull: number,
  login: string | undefined,
  marker: string,
): Promise<Answer<'comment'>> {
  if (login === undefined) throw new Error('who we are is read with the overview');
  try {
    return await readOwnComment(query, pull, login, marker);
  } catch (error) {
    if (error instanceof Failure && ['unstable', 'too-many'].includes(error.code)) return 'unreadable';
    throw error;
  }
}
