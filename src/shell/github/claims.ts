/** The pull requests of a claimed branch, open and merged, from this repository and into the base: all of them. */
import type { z } from 'zod';
import type { Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { MERGE, type MergedFacts, mergedShape, PULL, type PullFacts, pullShape } from './fragments.js';
import { gql, type Selection } from './gql.js';
import { readOr } from './isolation.js';
import { contradiction } from './plan-place.js';
import { type FoundPull, isSame, mergedOf, readMerged, readOpen } from './pulls.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';

const TRIES = 3;
const MOST_PAGES = 31;

export interface Claimed {
  readonly found: readonly FoundPull[];
  readonly unprovable?: string;
  /** Nor are all open ones known. */
  readonly openUnread?: true;
}

/** One branch by its name. @param subject has to be among them, if it is of this branch */
export async function readBranch(reader: RepoReader, branch: string, subject: Pull | undefined): Promise<Claimed> {
  const [open, merged] = await Promise.all([
    claimed(() => readOpenOf(reader, branch, subject), OPEN_UNREAD),
    claimed(() => readMergedOf(reader, branch)),
  ]);
  return together([open, merged]);
}

export const OPEN_UNREAD = { openUnread: true } as const;

/** Part of a claim: what is found, or why it is not known. */
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
  const expected =
    subject?.sameRepository && subject.branch === branch && subject.base === reader.base.branch ? subject.number : null;
  for (let tries = 1; ; tries++) {
    const facts = await list(
      reader,
      gql`headRefName: ${branch}, baseRefName: ${reader.base.branch}, states: [OPEN]`,
      branch,
      PULL,
      pullShape,
    );
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
  return await Promise.all(facts.filter((each) => isSame(reader, each)).map((each) => foundOf(reader, each)));
}

/** What went astray counts for nothing, so nothing more is read of it. */
async function foundOf(reader: RepoReader, facts: MergedFacts): Promise<FoundPull> {
  const into = facts.baseRefName;
  if (into === reader.base.branch) return { kind: 'merged', merged: await readMerged(reader, facts) };
  return {
    kind: 'astray',
    merged: mergedOf(reader, facts, null, { complete: false, reason: `it went into "${into}"` }),
  };
}

/** Forks may have any number of pull requests from a branch of this name: every page is read. */
async function list<T extends PullFacts>(
  query: Query,
  filter: Selection,
  branch: string,
  selection: Selection,
  shape: z.ZodType<T>,
): Promise<readonly T[]> {
  const order = gql`orderBy: { field: CREATED_AT, direction: ASC }`;
  const facts = await readWhole({
    what: `pull requests of "${branch}"`,
    page: (paging, size) =>
      query.pulls(
        gql`pullRequests(${filter}, ${order}, ${paging}) { ${connectionOf(selection)} }`,
        connectionShape(shape),
        size === 1 ? 1 : 20,
      ),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
    // Nearly always there is one at most: a larger page would cost points for nothing, of each claim in each run.
    first: 1,
  });
  const other = facts.find((each) => each.headRefName !== branch);
  if (other) throw contradiction(`the branch of pull request #${other.number}`);
  return facts;
}
