/** How each kind of fact is read from GitHub: one reader for each row of the table in `core/facts/questions.ts`. */
import type { Readers } from '../../core/facts/answering.js';
import { contextOf } from '../../core/facts/context.js';
import { type Answer, type Key, UNREAD } from '../../core/facts/questions.js';
import { numberUnderTest, type PlanTree, type Pull, type Snapshot } from '../../core/facts/snapshot.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import { sameEntry } from '../../core/progress/merges.js';
import { commentMarker } from '../../core/statuses/comment-text.js';
import { countElsewhere, readBranch, readOpenInto, readOpenOf } from './claims.js';
import { readOwnComment } from './comments.js';
import {
  mergeBaseOf,
  planTreeInstead,
  readBranchExists,
  readContent,
  readMisplaced,
  readOnLine,
  readPlanEntry,
  readPlanTree,
  readReached,
  readText,
} from './contents.js';
import { entriesAt, foldersAt, holdersAt, readFiles } from './entries.js';
import { readGlob } from './glob-claims.js';
import { readIntegrationHistory, readIssueRecords } from './integration-history.js';
import { readOr, readOrUnread } from './isolation.js';
import { readOverview, readOwnStatus, readPosted } from './overview.js';
import { type FoundPull, readByNumber, readFormerBases } from './pulls.js';
import type { Query } from './query.js';
import { readQueue } from './queue.js';
import { type RepoReader, readerAt } from './repo-reader.js';
import { USED_UP } from './shares.js';

/** The pull requests and plan trees that the answers of a round name. */
export interface Collected {
  readonly pulls: (FoundPull | null)[];
  readonly planTrees: Map<string, PlanTree>;
  readonly unread: Unread[];
}

/** What is at a commit, for facts that could not be read. */
export interface Unread {
  readonly revision: string;
  readonly path?: string;
  /**
   * Who needs the fact, if its path does not show that. Plans: pull requests that change plans. Moves: pull requests
   * that delete files.
   */
  readonly need?: 'plans' | 'moves';
  /** `"src/a.ts"`, `its plans` */
  readonly what: string;
  readonly why?: string;
  readonly remedy?: string;
}

/** The share of a request of comparing a branch with the one below it. */
const NEAR = 0.5;

/** All but that of `optionalPull`, which has its own budget. */
export function readersOf(
  reader: RepoReader,
  snapshot: Snapshot,
  { pulls, planTrees, unread }: Collected,
): Omit<Readers, 'optionalPull'> {
  const { base, self } = reader;
  const subject = subjectOf(snapshot);
  const started = numberUnderTest(snapshot);
  const openOnes = async (read: () => Promise<readonly FoundPull[]>) => {
    const found = await readOrUnread(read);
    if (found === UNREAD) return UNREAD;
    pulls.push(...found);
    return 'read';
  };
  const whyUnread = (revision: string) => (reader.shares.isUsedUp(revision) ? USED_UP : {});
  return {
    async claim(claims) {
      const plans = planTreeAt(base.commit, snapshot);
      const claimed = await each(claims, ({ branch }) =>
        isGlobClaim(branch) ? readGlob(reader, branch, subject, plans) : readBranch(reader, branch, subject),
      );
      pulls.push(...claimed.flatMap(({ found }) => found));
      return claimed.map(({ found: _, ...answer }) => answer);
    },
    elsewhere: (keys) => each(keys, () => countElsewhere(reader)),
    openFrom: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenOf(reader, branch, subject))),
    openInto: (branches) => each(branches, ({ branch }) => openOnes(() => readOpenInto(reader, branch))),
    contained: (commits) =>
      each(commits, ({ commit, branch, head }) =>
        readOrUnread(() => readReached(readerAt(reader, head), commit, { branch, commit: head }, NEAR)),
      ),
    onBaseLine: (commits) => each(commits, ({ commit }) => readOrUnread(() => readOnLine(reader, commit, base))),
    formerBases: (numbers) =>
      each(numbers, ({ pull }) =>
        readOr(
          () => readFormerBases(reader, pull),
          () => [],
        ),
      ),
    postedOn: (commits) => each(commits, ({ commit }) => readPosted(reader, contextOf(snapshot), commit)),
    async number(numbers) {
      return await each(numbers, async ({ pull }) => {
        const found = await readOrUnread(() => readByNumber(reader, pull));
        if (found === UNREAD) return UNREAD;
        pulls.push(found);
        return 'read';
      });
    },
    async entry(entries) {
      const read = await entriesAt(reader, snapshot, entries);
      for (const [at, { revision, path }] of entries.entries())
        if (read[at] === UNREAD) unread.push({ revision, path, what: `"${path}"`, ...whyUnread(revision) });
      return read;
    },
    async folder(folders) {
      return await each(folders, async (key) => {
        const read = await readOrUnread(() => foldersAt(reader, [key]));
        if (read !== UNREAD) return read[0] ?? null;
        unread.push({ ...key, what: `the folder "${key.path}"`, ...whyUnread(key.revision) });
        return null;
      });
    },
    async holders(blobs) {
      return await readOr(
        () => holdersAt(reader, snapshot, blobs),
        (why) => {
          unread.push({ revision: base.commit, need: 'moves', what: 'the list of all files', why });
          return blobs.map(() => []);
        },
      );
    },
    content: (files) =>
      each(files, ({ revision, path }) => readOrUnread(() => readContent(readerAt(reader, revision), revision, path))),
    text: (files) => each(files, ({ revision, path }) => readText(reader, revision, path)),
    misplaced: (revisions) => each(revisions, ({ revision }) => readMisplaced(reader, revision)),
    reached: (commits) =>
      each(commits, async ({ commit }) => reader.recent.has(commit) || (await isReached(reader, commit))),
    async plans(revisions) {
      const read = await each(revisions, async ({ revision }) => {
        if (revision === base.commit) return await plansAt(reader, snapshot, revision);
        return await readOr(
          () => plansAt(reader, snapshot, revision),
          () => unreadPlans(revision),
        );
      });
      for (const [at, { tree }] of read.entries()) {
        if (!tree) continue;
        planTrees.set(tree.id, tree);
        if (tree.isUnread) unread.push({ revision: revisions[at]?.revision ?? '', need: 'plans', what: 'its plans' });
      }
      return read.map(({ id }) => id);
    },
    mergeBase: (revisions) =>
      each(revisions, ({ revision }) =>
        readOr(
          () => mergeBaseOf(readerAt(reader, revision), base.commit, revision),
          () => {
            unread.push({ revision, what: 'its merge base' });
            return null;
          },
        ),
      ),
    sharedChange: (changes) =>
      each(changes, (key) =>
        readOr(
          () => readSharedChange(reader, snapshot, key),
          // Unknown, and a command that removes the change could remove it from both.
          () => true,
        ),
      ),
    // GitHub's own lists compare a pull request with its base branch, which contains a merged parent.
    stacked: async (spans) => spans.map(() => null),
    shared: async (keys) => keys.map(() => []),
    conflicted: async (files) => files.map(() => false),
    files: (revisions) =>
      each(revisions, ({ revision }) =>
        readOr(
          () => readFiles(reader, revision),
          () => null,
        ),
      ),
    branch: (branches) =>
      each(branches, ({ branch }) =>
        readOr(
          () => readBranchExists(reader, branch),
          () => null,
        ),
      ),
    branchNames: async (keys) => keys.map(() => []),
    arrivedSince: async (keys) => keys.map(() => []),
    activeWork: async (keys) => keys.map(() => ({ work: [], older: 0, unread: 0 })),
    overview: async () => [await readOverview(reader, contextOf(snapshot), started)],
    ownStatus: (commits) =>
      each(commits, ({ commit }) =>
        readOr(
          () => readOwnStatus(reader, contextOf(snapshot), commit),
          () => null,
        ),
      ),
    queue: (heads) => each(heads, ({ head }) => readQueue(reader, head)),
    comment: (numbers) => each(numbers, ({ pull }) => commentOn(reader, pull, self.login, commentMarker(snapshot))),
    integrationHistory: async () => [await readIntegrationHistory(reader)],
    issueRecords: async () => [await readIssueRecords(reader)],
  };
}

/** At the same time, so that all their questions form one round. */
function each<Asked, T>(asked: readonly Asked[], read: (one: Asked) => Promise<T>): Promise<T[]> {
  return Promise.all(asked.map(read));
}

/** The pull request under test, as it was last read. */
export function subjectOf(snapshot: Snapshot): Pull | undefined {
  const tested = numberUnderTest(snapshot);
  return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}

function planTreeAt(commit: string, { answers, planTrees }: Snapshot): PlanTree | undefined {
  const tree = answers.plans?.find(({ revision }) => revision === commit)?.answer;
  return planTrees.find(({ id }) => id === tree);
}

/** The id of the plan directory, and its tree if that is not known yet. */
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

function unreadPlans(revision: string): { readonly id: string; readonly tree: PlanTree } {
  const id = `unread:${revision}`;
  return { id, tree: { id, files: [], isUnread: true } };
}

async function readSharedChange(
  reader: RepoReader,
  snapshot: Snapshot,
  { revision, other, path }: Key<'sharedChange'>,
): Promise<boolean> {
  const common = await mergeBaseOf(readerAt(reader, revision), other, revision);
  const fork = common === null ? null : await mergeBaseOf(readerAt(reader, revision), snapshot.base.commit, common);
  if (common === null || fork === null || fork === common) return false;
  const [now, before] = await entriesAt(
    reader,
    snapshot,
    [common, fork].map((commit) => ({ revision: commit, path })),
  );
  if (now === undefined || before === undefined || now === UNREAD || before === UNREAD) return true;
  return !sameEntry(now, before);
}

async function isReached(reader: RepoReader, commit: string): Promise<boolean | typeof UNREAD> {
  return await readOrUnread(() => readReached(reader, commit, reader.base));
}

/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(
  reader: Query,
  pull: number,
  login: string | undefined,
  marker: string,
): Promise<Answer<'comment'>> {
  if (login === undefined) throw new Error('who we are is read with the overview');
  return await readOr(
    (): Promise<Answer<'comment'>> => readOwnComment(reader, pull, login, marker),
    () => 'unreadable' as const,
  );
}
