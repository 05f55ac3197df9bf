/** The pull requests of a claimed branch, open and merged, from this repository, whatever their base branch is. */
import { z } from 'zod';
import type { Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { connectionOf, connectionShape, PER_PAGE, readWhole } from './connection.js';
import { MERGE, mergedShape, PULL, type PullFacts, pullShape } from './fragments.js';
import { gql, type Selection } from './gql.js';
import { readOr } from './isolation.js';
import { contradiction } from './plan-place.js';
import { type FoundPull, isSame, readMerged, readOpen } from './pulls.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';

const TRIES = 3;
const MOST_PAGES = 31;
/**
 * The share of a request. Hundreds of branches are read in one request, and most of them have no pull requests into
 * them.
 */
const NEARLY_EMPTY = 0.14;
/** The share of a page of pull requests. */
const PAGE_SHARE = 20;
/**
 * The share of the open or the merged pull requests of one branch. A branch hardly ever has both, so the two lists together
 * have one entry, which costs a hundredth of a page. The claims of 240 branches fit into one request.
 */
const OF_A_BRANCH = NEARLY_EMPTY + PAGE_SHARE / PER_PAGE / 2;
const ORDER = gql`orderBy: { field: CREATED_AT, direction: ASC }`;

export interface Claimed {
  readonly found: readonly FoundPull[];
  readonly unprovable?: string;
  /** Not all open pull requests are known either. */
  readonly openUnread?: true;
}

/** Reads one branch by its name. @param subject must be in the list if it is from this branch */
export async function readBranch(reader: RepoReader, branch: string, subject: Pull | undefined): Promise<Claimed> {
  const [open, merged] = await Promise.all([
    claimed(() => readOpenOf(reader, branch, subject), OPEN_UNREAD),
    claimed(() => readMergedOf(reader, branch)),
  ]);
  return together([open, merged]);
}

export const OPEN_UNREAD = { openUnread: true } as const;

/** A part of a claim: what was found, or why it is unknown. */
export async function claimed(
  read: () => Promise<readonly FoundPull[]>,
  more: Partial<Claimed> = {},
): Promise<Claimed> {
  return await readOr(
    async (): Promise<Claimed> => ({ found: await read() }),
    (unprovable): Claimed => ({ found: [], unprovable, ...more }),
  );
}

export function together(parts: readonly Claimed[]): Claimed {
  const unprovable = parts.find((part) => part.unprovable !== undefined)?.unprovable;
  return {
    found: parts.flatMap(({ found }) => found),
    ...(unprovable === undefined ? {} : { unprovable }),
    ...(parts.some(({ openUnread }) => openUnread) ? OPEN_UNREAD : {}),
  };
}

export async function readOpenOf(reader: RepoReader, branch: string, subject: Pull | undefined): Promise<FoundPull[]> {
  const expected = subject?.sameRepository && subject.branch === branch ? subject.number : null;
  for (let tries = 1; ; tries++) {
    const facts = await list(reader, gql`headRefName: ${branch}, states: [OPEN]`, branch, PULL, pullShape);
    const own = facts.filter((each) => isSame(reader, each));
    if (expected === null || own.some(({ number }) => number === expected)) {
      return await Promise.all(own.map((each) => readOpen(reader, each)));
    }
    if (tries === TRIES) {
      const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
      throw new Failure('unstable', found, 'If it is still open, run this again.');
    }
  }
}

/** Includes merges into other branches, so that a report can say that an item was merged into the wrong branch. */
async function readMergedOf(reader: RepoReader, branch: string): Promise<FoundPull[]> {
  const facts = await list(
    reader,
    gql`headRefName: ${branch}, states: [MERGED]`,
    branch,
    gql`${PULL} ${MERGE}`,
    mergedShape,
  );
  return await Promise.all(
    facts
      .filter((each) => isSame(reader, each))
      .map(async (each): Promise<FoundPull> => ({ kind: 'merged', merged: await readMerged(reader, each) })),
  );
}

/**
 * Every open pull request of this repository into the branch, that is, those above the one that has the branch as its
 * head.
 */
export async function readOpenInto(reader: RepoReader, branch: string): Promise<FoundPull[]> {
  const facts = await readWhole({
    what: `open pull requests into "${branch}"`,
    page: (paging, size) =>
      reader.pulls(
        gql`pullRequests(baseRefName: ${branch}, states: [OPEN], ${ORDER}, ${paging}) { ${connectionOf(PULL)} }`,
        connectionShape(pullShape),
        size === 1 ? NEARLY_EMPTY : PAGE_SHARE,
      ),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
    first: 1,
  });
  const other = facts.find((each) => each.baseRefName !== branch);
  if (other) throw contradiction(`the base of pull request #${other.number}`);
  return await Promise.all(facts.filter((each) => isSame(reader, each)).map((each) => readOpen(reader, each)));
}

const countShape = z.object({ totalCount: z.number().int().nonnegative() });

/** How many open pull requests go into another branch than the base. Costs no request of its own. If it is unknown, there may be any number. */
export async function countElsewhere({ pulls, base }: RepoReader): Promise<number> {
  const count = async () => {
    const [all, here] = await Promise.all([
      pulls(gql`pullRequests(states: [OPEN], first: 1) { totalCount }`, countShape, 0),
      pulls(gql`pullRequests(baseRefName: ${base.branch}, states: [OPEN], first: 1) { totalCount }`, countShape, 0),
    ]);
    return Math.max(0, all.totalCount - here.totalCount);
  };
  return await readOr(count, () => Number.MAX_SAFE_INTEGER);
}

/** Forks may have any number of pull requests from a branch of this name, so every page is read. */
async function list<T extends PullFacts>(
  query: Query,
  filter: Selection,
  branch: string,
  selection: Selection,
  shape: z.ZodType<T>,
): Promise<readonly T[]> {
  const facts = await readWhole({
    what: `pull requests of "${branch}"`,
    page: (paging, size) =>
      query.pulls(
        gql`pullRequests(${filter}, ${ORDER}, ${paging}) { ${connectionOf(selection)} }`,
        connectionShape(shape),
        size === 1 ? OF_A_BRANCH : PAGE_SHARE,
      ),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
    // There is hardly ever more than one. A larger page would cost points for nothing, for each claim in each run.
    first: 1,
  });
  const other = facts.find((each) => each.headRefName !== branch);
  if (other) throw contradiction(`the branch of pull request #${other.number}`);
  return facts;
}
