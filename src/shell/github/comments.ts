/** Our one comment on a pull request: found by its author and its first line on any page, written once, kept the only one. */
import { z } from 'zod';
import type { PostedComment } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import { isSameBody } from '../../core/statuses/comment-text.js';
import { firstLine } from '../../core/text/marker-line.js';
import { ACTOR, actorShape, isAccount } from './account.js';
import type { Repo } from './client.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { gql, type Selection } from './gql.js';
import { type Query, run } from './query.js';

/** 3,100 comments. Nobody reads a conversation of that length, and a list that does not end must. */
const MOST_PAGES = 31;
/** Gone, then created, then found to be the second of two, then all over again. */
const MOST_ROUNDS = 4;
/** The write may have happened: the answer was lost on its way. */
const LOST = ['unreachable', 'shape'];

const commentsShape = connectionShape(z.object({ url: z.string(), body: z.string(), author: actorShape }));

/** @param viewer our login, with the `[bot]` of an app */
export async function readOwnComment(
  query: Query,
  pull: number,
  viewer: string,
  marker: string,
): Promise<PostedComment | null> {
  const [first, ...later] = await readOwn(query, pull, viewer, marker);
  if (!first) return null;
  return later.length > 0 ? { ...first, hasTwin: true } : first;
}

export interface CommentWish {
  readonly pull: number;
  /** Of our comment, as `readOwnComment` found it; null: there was none. */
  readonly id: number | null;
  /** Its first line is the marker. */
  readonly body: string;
  readonly marker: string;
  readonly viewer: string;
}

/**
 * After every write the list is read: it tells what a lost answer did not, and of two comments by two runs the earlier
 * stays. So a comment is never posted twice unseen.
 *
 * @returns the comment that stays
 * @throws Failure `locked` (the conversation is), `permission`, and whatever a request throws
 */
export async function applyComment(repo: Repo, wish: CommentWish): Promise<PostedComment> {
  const { pull, viewer, marker, body } = wish;
  let id = wish.id;
  for (let round = 1; ; round++) {
    const written = await write(repo, wish, id);
    const listed = await run(repo, (query) => readOwn(query, pull, viewer, marker));
    // A list may lag behind what was just written.
    const isListed = typeof written !== 'number' || listed.some((each) => each.id === written);
    const own = isListed ? listed : [...listed, { id: written, body }].toSorted(byId);
    const [first, ...later] = own;
    for (const each of later) {
      await remove(repo, each.id, pull);
    }
    if (first && (first.id === written || isSameBody(first.body, body))) {
      return { id: first.id, body };
    }
    if (round === MOST_ROUNDS) {
      throw written instanceof Failure ? written : unstable(pull);
    }
    id = first?.id ?? null;
  }
}

/** @returns the comment's id; a Failure where the answer was lost; null: there is no such comment any more */
async function write(
  { client, owner, repo }: Repo,
  { pull, body }: CommentWish,
  id: number | null,
): Promise<number | Failure | null> {
  const shape = z.object({ id: z.number().int() });
  try {
    const answer =
      id === null
        ? await client.rest(
            'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
            { owner, repo, issue_number: pull, body },
            shape,
          )
        : await client.rest(
            'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
            { owner, repo, comment_id: id, body },
            shape,
          );
    return answer.id;
  } catch (error) {
    if (error instanceof Failure && LOST.includes(error.code)) return error;
    if (error instanceof Failure && error.code === 'not-found' && id !== null) return null;
    throw worded(error, pull);
  }
}

/** Whoever came first, another run or a person: it is gone. */
async function remove({ client, owner, repo }: Repo, id: number, pull: number): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
      await client.rest(route, { owner, repo, comment_id: id }, z.unknown());
      return;
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-found') return;
      if (!(error instanceof Failure && LOST.includes(error.code)) || attempt === 2) throw worded(error, pull);
    }
  }
}

/** GitHub serves comments on pull requests below issues, but a workflow needs no permission for issues. */
function worded(error: unknown, pull: number): unknown {
  if (!(error instanceof Failure) || error.code !== 'permission' || error.message.includes('(401)')) return error;
  if (/\bis locked\b/i.test(error.message)) {
    const message = `The conversation of pull request #${pull} is locked, so its comment cannot be written.`;
    return new Failure('locked', message, 'Unlock it, or remove the input "comment" from the workflow.');
  }
  const hint =
    'Give the job `pull-requests: write` under `permissions:` in its workflow, or remove the input "comment" there.';
  return new Failure('permission', error.message, hint);
}

/** All of ours, the earliest first. */
async function readOwn(query: Query, pull: number, viewer: string, marker: string): Promise<PostedComment[]> {
  const comments = await readWhole({
    what: `comments on pull request #${pull}`,
    page: (paging) => readPage(query, pull, paging),
    keys: ({ url }) => [url],
    mostPages: MOST_PAGES,
  });
  return comments
    .filter(({ author, body }) => isAccount(author, viewer) && firstLine(body) === marker)
    .map(({ url, body }) => ({ id: idOf(url), body }))
    .toSorted(byId);
}

async function readPage(query: Query, pull: number, paging: Selection): Promise<z.infer<typeof commentsShape>> {
  const selection = connectionOf(gql`url body author ${ACTOR}`);
  const shape = z.object({ comments: commentsShape }).nullable();
  const found = await query.pulls(gql`pullRequest(number: ${pull}) { comments(${paging}) { ${selection} } }`, shape, 5);
  if (found) return found.comments;
  const hint = 'Check that the token may see it (pull-requests: read).';
  throw new Failure('not-found', `GitHub shows no pull request #${pull}.`, hint);
}

/** GraphQL's `databaseId` has 32 bits, which the ids of comments have outgrown; the address ends with the id that REST takes. */
function idOf(url: string): number {
  const [, id] = /#issuecomment-(\d+)$/.exec(url) ?? [];
  if (id === undefined) {
    throw new Failure('shape', `GitHub's address of a comment, "${url}", has no id.`, 'Please report this.');
  }
  return Number(id);
}

function byId(one: PostedComment, other: PostedComment): number {
  return one.id - other.id;
}

function unstable(pull: number): Failure {
  return new Failure(
    'unstable',
    `The comments of pull request #${pull} changed while they were read.`,
    'Run it again.',
  );
}
