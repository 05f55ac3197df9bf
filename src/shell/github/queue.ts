/** The merge queue of the base: who is in it, up to one group. */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import type { QueueEntry } from '../../core/snapshot.js';
import { oidShape, pageShape, quoted } from './fragments.js';
import type { Around } from './pulls.js';
import { pulls, type Reading } from './reading.js';

const TRIES = 3;
const MOST_PAGES = 10;

const commitShape = z.object({ oid: oidShape }).nullable();
const headShape = z
  .object({ oid: oidShape, parents: z.object({ nodes: z.array(z.object({ oid: oidShape })) }) })
  .nullable();
/** A pull request that is null is one that the token may not see. */
const entryShape = z.object({
  position: z.number().int(),
  headCommit: headShape,
  baseCommit: commitShape,
  pullRequest: z.object({ number: z.number().int().positive(), headRefOid: oidShape }),
});
type Seen = z.infer<typeof entryShape>;
const queueShape = z
  .object({
    entries: z.object({ totalCount: z.number().int(), pageInfo: pageShape, nodes: z.array(entryShape) }),
  })
  .nullable();

/**
 * The entries up to those of the group with that head. Null: the queue has no such group (it moved on, or has not written
 * it down yet), or GitHub shows no queue.
 *
 * A group holds the base, everything ahead of it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue),
 * so each entry's head commit is the one that its own group would bring, and holds all entries ahead of it. Where several
 * pull requests make one group they are entries with one head commit, or only the last of them has one: both are read.
 * `baseCommit` is not said to be the head of the group before (https://docs.github.com/en/graphql/reference/objects#mergequeueentry),
 * so it is taken only for the first, and the others are built on the group before them.
 */
export function* readQueue(around: Around, head: string): Reading<readonly QueueEntry[] | null> {
  const line = yield* readLine(around.base.branch);
  const end = line.findLastIndex(({ headCommit }) => headCommit?.oid === head);
  if (end < 0) {
    return null;
  }
  const members = line.slice(0, end + 1);
  let base = members[0]?.baseCommit?.oid ?? around.base.commit;
  let before: string | undefined;
  return members.map((member, index) => {
    const built = member.headCommit?.oid;
    if (before !== undefined && built !== before) {
      base = before;
    }
    before = built ?? before;
    return { pull: member.pullRequest.number, head: headOf(member, members[index + 1]), base };
  });
}

/**
 * An entry does not say which head was queued, and `headRefOid` is that of today: GitHub takes a pull request out of the
 * queue when something is pushed, but not in the same moment. A merge has what was merged as its second parent. A squash
 * and a rebase do not tell, nor does a commit that several entries have.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }: Seen, next: Seen | undefined): string {
  const [, merged] = headCommit?.parents.nodes ?? [];
  const isOwn = headCommit?.oid !== next?.headCommit?.oid;
  return isOwn && merged ? merged.oid : headRefOid;
}

/** All of them, in their order; a queue that moves while it is paged through is read again. */
function* readLine(branch: string): Reading<Seen[]> {
  for (let tries = 1; ; tries++) {
    const attempt = yield* attemptLine(branch);
    if (typeof attempt !== 'string') {
      return attempt;
    }
    if (tries === TRIES) {
      const message = `the merge queue of "${branch}" could not be read as a whole: ${attempt}.`;
      throw new Failure('unstable', message, 'run the job again');
    }
  }
}

function* attemptLine(branch: string): Reading<Seen[] | string> {
  const line: Seen[] = [];
  let [after, count]: [string | undefined, number | undefined] = [undefined, undefined];
  for (let pages = 1; ; pages++) {
    const paging: string = after === undefined ? '' : `, after: ${quoted(after)}`;
    const queue: z.infer<typeof queueShape> = yield* pulls(
      `mergeQueue(branch: ${quoted(branch)}) { entries(first: 100${paging}) { totalCount pageInfo { hasNextPage endCursor } nodes { position headCommit { oid parents(first: 2) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid } } } }`,
      queueShape,
      5,
    );
    if (queue === null) {
      return line.length === 0 ? [] : 'it went away';
    }
    const { totalCount, pageInfo, nodes } = queue.entries;
    line.push(...nodes);
    if (count !== undefined && totalCount !== count) {
      return `it had ${count} entries, then ${totalCount}`;
    }
    if (!pageInfo.hasNextPage) {
      return problemOf(line, totalCount) ?? line.toSorted((a, b) => a.position - b.position);
    }
    if (pages === MOST_PAGES || line.length > totalCount) {
      return `it does not end where it should, after ${totalCount} entries`;
    }
    [after, count] = [pageInfo.endCursor ?? '', totalCount];
  }
}

function problemOf(line: readonly Seen[], count: number): string | undefined {
  if (line.length !== count) {
    return `${line.length} of ${count} entries are there`;
  }
  const isTwice = (values: readonly number[]) => new Set(values).size < values.length;
  if (isTwice(line.map(({ position }) => position)) || isTwice(line.map(({ pullRequest }) => pullRequest.number))) {
    return 'an entry is there twice';
  }
  return undefined;
}
