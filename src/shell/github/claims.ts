/** The pull requests of a claimed branch, open and merged, from this repository and into the base: all of them. */
import type { z } from 'zod';
import type { Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { type MergedFacts, mergedShape, type PullFacts, pullShape, quoted } from './fragments.js';
import { type Around, type Found, isSame, mergedOf, readMerged, readOpen } from './pulls.js';
import { all, pulls, type Reading } from './query.js';

const TRIES = 3;
const MOST_PAGES = 31;

export interface Claimed {
  readonly found: readonly Found[];
  readonly unprovable?: string;
}

/** One branch by its name. @param subject has to be among them, if it is of this branch */
export function* readBranch(around: Around, branch: string, subject: Pull | undefined): Reading<Claimed> {
  const [open, merged] = yield* all<Found[]>([readOpenOf(around, branch, subject), readMergedOf(around, branch)]);
  return { found: [...(open ?? []), ...(merged ?? [])] };
}

export function* readOpenOf(around: Around, branch: string, subject: Pull | undefined): Reading<Found[]> {
  const expected =
    subject?.sameRepository && subject.branch === branch && subject.base === around.base.branch ? subject.number : null;
  for (let tries = 1; ; tries++) {
    const facts = yield* list(
      `${named(branch)}, baseRefName: ${quoted(around.base.branch)}, states: [OPEN]`,
      branch,
      '...pull',
      pullShape,
    );
    const own = facts.filter((each) => isSame(around, each));
    if (expected === null || own.some(({ number }) => number === expected)) {
      return yield* all(own.map((each) => readOpen(around, each)));
    }
    if (tries === TRIES) {
      const found = `GitHub does not list pull request #${expected} among the open ones of "${branch}".`;
      throw new Failure('unstable', found, 'if it is still open, run it again');
    }
  }
}

/** Those into other branches too: whoever waits for an item should be told that it went astray. */
function* readMergedOf(around: Around, branch: string): Reading<Found[]> {
  const facts = yield* list(`${named(branch)}, states: [MERGED]`, branch, '...pull ...merge', mergedShape);
  return yield* all(facts.filter((each) => isSame(around, each)).map((each) => foundOf(around, each)));
}

function named(branch: string): string {
  return `headRefName: ${quoted(branch)}`;
}

/** What went astray counts for nothing, so nothing more is read of it. */
function* foundOf(around: Around, facts: MergedFacts): Reading<Found> {
  const into = facts.baseRefName;
  if (into === around.base.branch) return { kind: 'merged', merged: yield* readMerged(around, facts) };
  return {
    kind: 'astray',
    merged: mergedOf(around, facts, null, { complete: false, reason: `it went into "${into}"` }),
  };
}

/** Forks may have any number of pull requests from a branch of this name: every page is read. */
function* list<T extends PullFacts>(
  filter: string,
  branch: string,
  selection: string,
  shape: z.ZodType<T>,
): Reading<readonly T[]> {
  const order = 'orderBy: { field: CREATED_AT, direction: ASC }';
  return yield* readWhole({
    what: `pull requests of "${branch}"`,
    page: (paging, size) =>
      pulls(
        `pullRequests(${filter}, ${order}, ${paging}) { ${connectionOf(selection)} }`,
        connectionShape(shape),
        size === 1 ? 1 : 20,
      ),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
    // Nearly always there is one at most: a larger page would cost points for nothing, of each claim in each run.
    first: 1,
  });
}
