/** How each kind of fact is read from GitHub: one reader for each row of the table in `core/facts/questions.ts`. */
import type { Readers } from '../../core/facts/answering.js';
import { contextOf } from '../../core/facts/context.js';
import type { Answer } from '../../core/facts/questions.js';
import { numberUnderTest, type PlanTree, type Pull, type Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import { commentMarker } from '../../core/statuses/comment-text.js';
import { readBranch } from './claims.js';
import { readOwnComment } from './comments.js';
import {
  mergeBaseOf,
  planTreeInstead,
  readBranchExists,
  readPlanEntry,
  readPlanTree,
  readReached,
} from './contents.js';
import { entriesAt, foldersAt, holdersAt } from './entries.js';
import { readGlob } from './glob-claims.js';
import { readIntegrationHistory } from './integration-history.js';
import { readFiles } from './listing.js';
import { readOverview, readOwnStatus } from './overview.js';
import { type FoundPull, type RepoReader, readByNumber } from './pulls.js';
import type { Query } from './query.js';
import { readQueue } from './queue.js';

/** What the answers of a round name: pull requests and plan trees. */
export interface Collected {
  readonly pulls: (FoundPull | null)[];
  readonly planTrees: Map<string, PlanTree>;
}

/** All but that of `optionalPull`, which is read with a budget of its own. */
export function readersOf(
  reader: RepoReader,
  snapshot: Snapshot,
  { pulls, planTrees }: Collected,
): Omit<Readers, 'optionalPull'> {
  const { base, self } = reader;
  const subject = subjectOf(snapshot);
  const started = numberUnderTest(snapshot);
  return {
    async claim(claims) {
      const plans = planTreeAt(base.commit, snapshot);
      const claimed = await each(claims, ({ branch }) =>
        isGlobClaim(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject),
      );
      pulls.push(...claimed.flatMap(({ found }) => found));
      return claimed.map(({ unprovable }) => (unprovable === undefined ? {} : { unprovable }));
    },
    async number(numbers) {
      pulls.push(...(await each(numbers, ({ pull }) => readByNumber(reader, pull))));
      return numbers.map(() => 'read');
    },
    entry: (entries) => entriesAt(reader, entries),
    folder: (folders) => foldersAt(reader, folders),
    holders: (blobs) => holdersAt(reader, snapshot, blobs),
    reached: (commits) =>
      each(commits, async ({ commit }) => reader.recent.has(commit) || (await readReached(reader, commit, base))),
    async plans(revisions) {
      const read = await each(revisions, ({ revision }) => plansAt(reader, snapshot, revision));
      for (const { tree } of read) if (tree) planTrees.set(tree.id, tree);
      return read.map(({ id }) => id);
    },
    mergeBase: (revisions) => each(revisions, ({ revision }) => mergeBaseOf(reader, base.commit, revision)),
    // GitHub's own lists are of pull requests against their base, and a merged parent is in it.
    stacked: async (spans) => spans.map(() => null),
    files: (revisions) => each(revisions, ({ revision }) => readFiles(reader, revision)),
    branch: (branches) => each(branches, ({ branch }) => readBranchExists(reader, branch)),
    overview: async () => [await readOverview(reader, contextOf(snapshot), started)],
    ownStatus: (commits) => each(commits, ({ commit }) => readOwnStatus(reader, contextOf(snapshot), commit)),
    queue: (heads) => each(heads, ({ head }) => readQueue(reader, head)),
    comment: (numbers) => each(numbers, ({ pull }) => commentOn(reader, pull, self.login, commentMarker(snapshot))),
    integrationHistory: async () => [await readIntegrationHistory(reader)],
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

/** The id of the plan directory, and its tree where it is not known yet. */
async function plansAt(
  reader: RepoReader,
  { planTrees }: Snapshot,
  revision: string,
): Promise<{ readonly id: string | null; readonly tree?: PlanTree }> {
  const { planEntries } = reader;
  const known = planEntries.get(revision);
  const entry = known === undefined ? await readPlanEntry(reader, revision) : known;
  planEntries.set(revision, entry);
  if (!entry) return { id: null };
  const instead = planTreeInstead(entry);
  const id = instead?.id ?? entry.oid;
  if (planTrees.some((tree) => tree.id === id)) return { id };
  return { id, tree: instead ?? (await readPlanTree(reader, entry.oid)) };
}

/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(
  reader: Query,
  pull: number,
  login: string | undefined,
  marker: string,
): Promise<Answer<'comment'>> {
  if (login === undefined) throw new Error('who we are is read with the overview');
  try {
    return await readOwnComment(reader, pull, login, marker);
  } catch (error) {
    if (error instanceof Failure && ['unstable', 'too-many'].includes(error.code)) return 'unreadable';
    throw error;
  }
}
