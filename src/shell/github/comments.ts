/**
 * Manages the one comment of this program on a pull request: finds it by author and first line on any page, writes it,
 * and removes duplicates.
 */
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

/** 3,100 comments. Nobody reads a longer conversation, and a list that never ends must stop somewhere. */
const MOST_PAGES = 31;
/**
 * In the worst case the comment was deleted, is created, turns out to be the second of two, and all of that happens
 * again.
 */
const MOST_ROUNDS = 4;
/** The answer was lost, so the write may have happened. */
const LOST = ['unreachable', 'shape'];

const commentsShape = connectionShape(z.object({ url: z.string(), body: z.string(), author: actorShape }));

/** @param viewer the login of this run, with the `[bot]` of an app */
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
  /** The id of the own comment, as `readOwnComment` found it. Null if there was none. */
  readonly id: number | null;
  /** Its first line is the marker. */
  readonly body: string;
  readonly marker: string;
  readonly viewer: string;
}

/**
 * Reads the list after every write. So it learns what a lost answer did not say, and if two runs wrote a comment, the
 * earlier one stays. A comment is never posted twice unnoticed.
 *
 * @returns the comment that stays
 * @throws Failure `locked` if the conversation is locked, `permission`, and whatever a request throws
 */
export async function applyComment(repo: Repo, wish: CommentWish): Promise<PostedComment> {
  const { pull, viewer, marker, body } = wish;
  let id = wish.id;
  for (let round = 1; ; round++) {
    const written = await write(repo, wish, id);
    const listed = await run(repo, (query) => readOwn(query, pull, viewer, marker));
    // A list may not contain yet what was just written.
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

/** @returns the id of the comment, a Failure if the answer was lost, or null if the comment no longer exists */
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

/** Another run or a person may have deleted it first. */
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

/** GitHub serves comments of pull requests under issues, but a workflow needs no permission for issues. */
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

/** All own comments, the earliest first. */
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

/**
 * GraphQL's `databaseId` has 32 bits, and ids of comments are larger by now. The address ends with the id that REST
 * uses.
 */
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
