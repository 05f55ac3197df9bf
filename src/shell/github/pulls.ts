/** Reads pull requests for the snapshot: open ones, and merged ones with the base before their merge. */
import { z } from 'zod';
import type { ChangeList, Merged, Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { loginOf } from './account.js';
import { type ListedChanges, readChanges } from './changes.js';
import {
  BEFORE,
  type beforeShape,
  MERGE,
  MERGE_COMMIT,
  type MergedFacts,
  mergeCommitShape,
  mergedShape,
  oidShape,
  PULL,
  type PullFacts,
  parentsShape,
} from './fragments.js';
import { gql, oid } from './gql.js';
import { readOr } from './isolation.js';
import { contradiction, provedPlanEntry } from './plan-place.js';
import type { Query } from './query.js';
import { type RepoContext, type RepoReader, readerAt } from './repo-reader.js';

export type FoundPull =
  | { readonly kind: 'open'; readonly pull: Pull }
  | { readonly kind: 'merged'; readonly merged: Merged }
  | { readonly kind: 'closed' };

/** One pull request by its number, whatever its state. Null if there is none. */
export async function readByNumber(reader: RepoReader, number: number): Promise<FoundPull | null> {
  const facts = await reader.pulls(gql`pullRequest(number: ${number}) { ${PULL} ${MERGE} }`, mergedShape.nullable(), 2);
  if (facts === null) {
    return null;
  }
  if (facts.number !== number) throw contradiction(`pull request #${number}`);
  switch (facts.state) {
    case 'OPEN':
      return await readOpen(reader, facts);
    case 'MERGED':
      return { kind: 'merged', merged: await readMerged(reader, facts) };
    case 'CLOSED':
      return { kind: 'closed' };
  }
}

/** The state may change while the files are read, so it is returned too. If the files cannot be read, the result says so. */
export async function readOpen(reader: RepoReader, seen: PullFacts): Promise<FoundPull> {
  const read = async (): Promise<FoundPull> => {
    const from = seen.baseRefName === reader.base.branch ? reader.base.commit : seen.baseRefName;
    const listed = await readChanges(readerAt(reader, seen.headRefOid), seen, from);
    if (listed.facts.state !== 'OPEN') {
      const again = await readByNumber(reader, seen.number);
      return again ?? { kind: 'closed' };
    }
    return { kind: 'open', pull: pullOf(reader, listed) };
  };
  return await readOr(read, (reason, { code, hint }): FoundPull => {
    const changes = unreadChanges(reason, code === 'share' ? hint : undefined);
    return { kind: 'open', pull: pullOf(reader, { facts: seen, changes }) };
  });
}

export function unreadChanges(reason: string, remedy?: string): ChangeList {
  return { complete: false, reason, isUnread: true, ...(remedy === undefined ? {} : { remedy }) };
}

function pullOf(context: RepoContext, { facts, changes }: ListedChanges): Pull {
  return {
    number: facts.number,
    branch: facts.headRefName,
    base: facts.baseRefName,
    sameRepository: isSame(context, facts),
    head: facts.headRefOid,
    revision: facts.headRefOid,
    title: facts.title,
    url: facts.url,
    ...(facts.author && { author: loginOf(facts.author) }),
    draft: facts.isDraft,
    openedAt: facts.createdAt,
    ...(facts.baseRefName === context.base.branch ? {} : { listedFrom: facts.baseRefOid }),
    changes: isTwofold(context, facts)
      ? unreadChanges('GitHub says both that it comes from this repository and that it does not')
      : changes,
  };
}

export async function readMerged(reader: RepoReader, seen: MergedFacts): Promise<Merged> {
  const facts = seen.mergeCommit ? seen : { ...seen, mergeCommit: await readMergeCommit(reader, seen.number) };
  const before = await readBefore(reader, facts);
  if (before) {
    reader.planEntries.set(before.oid, await provedPlanEntry(reader, before, before.oid));
  }
  const listed = await readChanges(readerAt(reader, facts.headRefOid), facts, before?.oid ?? null);
  return mergedOf(reader, facts, before?.oid ?? null, listed.changes);
}

function mergedOf(context: RepoContext, facts: MergedFacts, before: string | null, changes: ChangeList): Merged {
  if (facts.mergedAt === null || isTwofold(context, facts)) {
    throw contradiction(`the merged pull request #${facts.number}`);
  }
  return {
    number: facts.number,
    url: facts.url,
    branch: facts.headRefName,
    base: facts.baseRefName,
    sameRepository: isSame(context, facts),
    openedAt: facts.createdAt,
    mergedAt: facts.mergedAt,
    mergeCommit: facts.mergeCommit?.oid ?? null,
    before,
    changes,
  };
}

type Origin = Pick<PullFacts, 'headRepository' | 'isCrossRepository'>;

/**
 * Whether one of the two answers says that it is from this repository. Without a head repository, that was deleted or
 * may not be seen.
 */
export function isSame(context: RepoContext, { headRepository, isCrossRepository }: Origin): boolean {
  return headRepository?.id === context.repositoryId || !isCrossRepository;
}

/** The two answers about its origin contradict each other. */
function isTwofold(context: RepoContext, { headRepository, isCrossRepository }: Origin): boolean {
  return (headRepository?.id === context.repositoryId) === isCrossRepository;
}

type Before = z.infer<typeof beforeShape>;

const commitsShape = z.object({
  nodes: z.array(
    z.object({
      commit: z.object({
        message: z.string(),
        authoredDate: z.string(),
        parents: z.object({ totalCount: z.number() }),
      }),
    }),
  ),
});
const historyShape = z.object({
  history: z.object({
    nodes: z.array(z.object({ message: z.string(), authoredDate: z.string(), parents: parentsShape })),
  }),
});

/** Read in another way, because a merge without it counts for nothing. Null if GitHub knows none. */
async function readMergeCommit(query: Query, number: number): Promise<MergedFacts['mergeCommit']> {
  const { merge_commit_sha: commit } = await query.rest(
    'GET /pulls/{pull_number}',
    { pull_number: number },
    z.object({ merge_commit_sha: oidShape.nullable() }),
  );
  if (commit === null) return null;
  return await query.contents(gql`object(oid: ${oid(commit)}) { ${MERGE_COMMIT} }`, mergeCommitShape);
}

/** GitHub does not rebase more commits than this. */
const MOST_REBASED = 100;

/**
 * The base before the merge. For a merge commit and a squash, that is the first parent. A rebase merge adds one commit
 * for each commit of the pull request, and GitHub names the last. This walks back as long as the message and author
 * date equal those of the pull request's own commits, which is never true for a squash.
 */
async function readBefore(query: Query, { number, mergeCommit, commits }: MergedFacts): Promise<Before | null> {
  if (mergeCommit === null) {
    return null;
  }
  const [parent] = mergeCommit.parents.nodes;
  if (!parent) throw contradiction(`the parents of ${mergeCommit.oid.slice(0, 10)}`);
  if (mergeCommit.parents.totalCount !== 1 || commits.totalCount < 2) {
    return parent;
  }
  // Asks for no more commits than there are, because GitHub charges for what is asked for. After a squash, the usual
  // case, the first one is enough.
  const most = Math.min(MOST_REBASED, commits.totalCount);
  const cost = most > 10 ? 2 : 1;
  const [own, line] = await Promise.all([
    query.pulls(
      gql`pullRequest(number: ${number}) { commits(last: ${most}) { nodes { commit { message authoredDate parents(first: 1) { totalCount } } } } }`,
      z.object({ commits: commitsShape }),
      cost,
    ),
    query.contents(
      gql`object(oid: ${oid(mergeCommit.oid)}) { ... on Commit { history(first: ${most}) { nodes { message authoredDate parents(first: 1) { totalCount nodes { ${BEFORE} } } } } } }`,
      historyShape,
      cost,
    ),
  ]);
  if (own.commits.nodes.length !== most || line.history.nodes.length === 0) {
    throw contradiction(`the commits of pull request #${number}`);
  }
  // Merges of the base into the branch are not rebased.
  const left = own.commits.nodes.map(({ commit }) => commit).filter(({ parents }) => parents.totalCount < 2);
  let before: Before | null = parent;
  for (const { message, authoredDate, parents } of line.history.nodes) {
    const at = left.findLastIndex((each) => each.message === message && each.authoredDate === authoredDate);
    if (at < 0 || parents.totalCount !== 1) {
      break;
    }
    left.length = at;
    before = parents.nodes[0] ?? null;
  }
  return before;
}

/** The pull request under test. If it is not open, there is nothing to check. */
export async function readSubject(reader: RepoReader, number: number, seen: PullFacts | null): Promise<Pull> {
  const found = seen?.state === 'OPEN' ? await readOpen(reader, seen) : await readByNumber(reader, number);
  if (found?.kind === 'open') {
    return found.pull;
  }
  const state = found ? found.kind : 'missing';
  throw new Failure('closed', `Pull request #${number} is ${state}.`, 'Only open pull requests can be checked.');
}

const MOST_BASE_CHANGES = 20;

const baseChangesShape = z.object({
  timelineItems: z.object({
    nodes: z.array(
      z.object({ previousRefName: z.string().optional(), oldBase: z.string().optional() }).nullable().catch(null),
    ),
  }),
});

/** The base branches that it had before. A person changed them, or GitHub did when the branch below was deleted. */
export async function readFormerBases(query: Query, number: number): Promise<string[]> {
  const { timelineItems } = await query.pulls(
    gql`pullRequest(number: ${number}) { timelineItems(last: ${MOST_BASE_CHANGES}, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) { nodes { ... on BaseRefChangedEvent { previousRefName } ... on AutomaticBaseChangeSucceededEvent { oldBase } } } }`,
    baseChangesShape,
  );
  return timelineItems.nodes.flatMap((node) => node?.previousRefName ?? node?.oldBase ?? []);
}
