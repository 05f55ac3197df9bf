/** Reads the merge queue of the base up to one group. */
import { z } from 'zod';
import type { QueueEntry } from '../../core/facts/questions.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { oidShape } from './fragments.js';
import { gql, type Selection } from './gql.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';

const MOST_PAGES = 10;

const commitShape = z.object({ oid: oidShape }).nullable();
const headShape = z
  .object({ oid: oidShape, parents: z.object({ nodes: z.array(z.object({ oid: oidShape })) }) })
  .nullable();
/** A pull request is null if the token may not see it. */
const entryShape = z.object({
  position: z.number().int(),
  headCommit: headShape,
  baseCommit: commitShape,
  pullRequest: z.object({ number: z.number().int().positive(), headRefOid: oidShape }),
});
type Seen = z.infer<typeof entryShape>;
const entriesShape = connectionShape(entryShape);

/**
 * The entries up to those of the group with this head. Null if the queue has no such group (it moved on, or does not
 * show it yet), or if GitHub shows no queue.
 *
 * A group contains the base, everything before it in the queue, and its own pull requests
 * (https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue).
 * So the head commit of each entry is the one that its own group would merge, with all entries before it. If several
 * pull requests form a group, they are entries with the same head commit, or only the last one has it. Both are
 * supported. The documentation does not say that `baseCommit` is the head of the group before
 * (https://docs.github.com/en/graphql/reference/objects#mergequeueentry), so it is used only for the first group. Every
 * other group builds on the one before it.
 */
export async function readQueue(reader: RepoReader, head: string): Promise<readonly QueueEntry[] | null> {
  const line = await readLine(reader, reader.base.branch);
  const end = line.findLastIndex(({ headCommit }) => headCommit?.oid === head);
  if (end < 0) {
    return null;
  }
  const members = line.slice(0, end + 1);
  let base = members[0]?.baseCommit?.oid ?? reader.base.commit;
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
 * An entry does not say which head was queued, and `headRefOid` is the current one: GitHub removes a pull request from
 * the queue after a push, but not immediately. The second parent of a merge commit is the head that was merged. A
 * squash or a rebase does not show it, and neither does a commit that several entries share.
 */
function headOf({ headCommit, pullRequest: { headRefOid } }: Seen, next: Seen | undefined): string {
  const [, merged] = headCommit?.parents.nodes ?? [];
  const isOwn = headCommit?.oid !== next?.headCommit?.oid;
  return isOwn && merged ? merged.oid : headRefOid;
}

/** All entries, in order. */
async function readLine(query: Query, branch: string): Promise<readonly Seen[]> {
  const selection = connectionOf(
    gql`position headCommit { oid parents(first: 2) { nodes { oid } } } baseCommit { oid } pullRequest { number headRefOid }`,
  );
  const line = await readWhole({
    what: `entries in the merge queue of "${branch}"`,
    page: (paging) => readPage(query, gql`mergeQueue(branch: ${branch}) { entries(${paging}) { ${selection} } }`),
    keys: ({ position, pullRequest }) => [position, pullRequest.number],
    mostPages: MOST_PAGES,
  });
  return line.toSorted((a, b) => a.position - b.position);
}

/** Null if there is no queue. */
async function readPage(query: Query, field: Selection): Promise<z.infer<typeof entriesShape> | null> {
  return (await query.pulls(field, z.object({ entries: entriesShape }).nullable(), 5))?.entries ?? null;
}
