/** Reads all open pull requests into the base at once, with the statuses of their heads under our context. */
import { z } from 'zod';
import { type Listed, type Overview, type PostedStatus, UNREAD_STATUS } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import { ACTOR, actorShape, isAccount, loginOf, userShape } from './account.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { oidShape } from './fragments.js';
import { gql, oid, type Selection } from './gql.js';
import { isOfTheRun, readOr } from './isolation.js';
import { contradiction } from './plan-place.js';
import { isSame } from './pulls.js';
import type { Query } from './query.js';
import type { RepoContext, RepoReader } from './repo-reader.js';

/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** The number of closed pull requests to look back at, because a lost run may have left them to the next one. */
const CLOSED = 50;
/** The most pages of a commit's statuses of all contexts, newest first. GitHub keeps a thousand of each context. */
const MOST_STATUS_PAGES = 10;

const contextShape = z.object({
  state: z.string(),
  description: z.string().nullable(),
  creator: actorShape,
});
const statusShape = z.object({ context: contextShape.nullable() }).nullable();
type ContextFacts = z.infer<typeof statusShape>;

const listedShape = z.object({
  number: z.number().int().positive(),
  headRefName: z.string(),
  headRefOid: oidShape,
  baseRefName: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  headRepository: z.object({ id: z.string() }).nullable(),
  isCrossRepository: z.boolean(),
  author: actorShape,
  createdAt: z.string(),
  commits: z.object({ nodes: z.array(z.object({ commit: z.object({ oid: oidShape, status: statusShape }) })) }),
});
type ListedFacts = z.infer<typeof listedShape>;

/** The least that is known of a pull request whose facts cannot all be read. Null if not even its number is known. */
const leastShape = z
  .object({
    number: listedShape.shape.number,
    headRefOid: oidShape.nullable().catch(null),
    headRefName: z.string().catch(''),
    headRepository: listedShape.shape.headRepository.catch(null),
    isCrossRepository: z.boolean().catch(true),
  })
  .nullable()
  .catch(null);
type LeastFacts = NonNullable<z.infer<typeof leastShape>>;
/** The query text for `LeastFacts`. */
const LEAST = gql`number headRefName headRefOid headRepository { id } isCrossRepository`;

/** A list, as far as it can be read. */
interface ReadList {
  readonly read: readonly ListedFacts[];
  /** Pull requests of which only the head is known. */
  readonly unread: readonly (LeastFacts & { readonly headRefOid: string })[];
  /** The number of pull requests of which nothing is known. */
  readonly unseen: number;
}

/** @param started the pull request that started the run. It may have closed earlier than the run looks back */
export async function readOverview(
  reader: RepoReader,
  context: string,
  started: number | undefined,
): Promise<Overview> {
  const selection = selectionOf(context);
  const [viewer, open, closed, lately, first] = await Promise.all([
    readLogin(reader),
    readOpen(reader, selection),
    readClosed(reader, selection),
    // They decide nothing.
    readOr(
      () => readLately(reader),
      () => [],
    ),
    started === undefined
      ? null
      : readOr(
          () => readListed(reader, started, selection),
          () => null,
        ),
  ]);
  reader.self.login = viewer;
  const left =
    first?.state === 'CLOSED' ? [first, ...closed.read.filter((each) => each.number !== started)] : closed.read;
  const statuses = await Promise.all([...open.read, ...left].map((each) => readStatus(reader, each, context, viewer)));
  const listed = open.read.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
  const unread = open.unread.map((facts) => ({
    ...placeOf(reader, facts),
    head: facts.headRefOid,
    status: UNREAD_STATUS,
  }));
  return {
    open: [...listed, ...unread],
    closed: left.map((facts, index) => ({
      number: facts.number,
      head: facts.headRefOid,
      ...(isSame(reader, facts) ? { branch: facts.headRefName } : {}),
      status: statuses[open.read.length + index] ?? null,
    })),
    lately,
    ...(open.unseen > 0 ? { unseen: open.unseen } : {}),
  };
}

export interface OnePull {
  readonly number: number;
  readonly state: ListedFacts['state'];
  readonly head: string;
  readonly base: string;
  readonly status: PostedStatus | null;
}

/** One pull request by its number, whatever its base branch is. Null if there is none. */
export async function readOne(query: Query, context: string, number: number): Promise<OnePull | null> {
  const [viewer, facts] = await Promise.all([readLogin(query), readListed(query, number, selectionOf(context))]);
  if (!facts) return null;
  const status = await readStatus(query, facts, context, viewer);
  return { number, state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}

async function readLogin(query: Query): Promise<string> {
  return (await query.account(gql`viewer { login }`, z.object({ login: z.string() }))).login;
}

async function readListed(query: Query, number: number, selection: Selection): Promise<ListedFacts | null> {
  const facts = await query.pulls(gql`pullRequest(number: ${number}) { ${selection} }`, listedShape.nullable());
  if (facts && facts.number !== number) throw contradiction(`pull request #${number}`);
  return facts;
}

/** The query text for `ListedFacts`. */
function selectionOf(context: string): Selection {
  return gql`number headRefName headRefOid baseRefName state headRepository { id } isCrossRepository author ${ACTOR} createdAt commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}

function statusField(context: string): Selection {
  return gql`status { context(name: ${context}) { state description creator ${ACTOR} } }`;
}

function listedOf(context: RepoContext, facts: ListedFacts, status: PostedStatus | null): Listed {
  return {
    ...placeOf(context, facts),
    head: facts.headRefOid,
    openedAt: facts.createdAt,
    ...(facts.author && { author: loginOf(facts.author) }),
    status,
  };
}

function placeOf(context: RepoContext, facts: LeastFacts): Pick<Listed, 'number' | 'branch' | 'sameRepository'> {
  return { number: facts.number, branch: facts.headRefName, sameRepository: isSame(context, facts) };
}

async function readOpen(reader: RepoReader, selection: Selection): Promise<ReadList> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
  let nameless = 0;
  return await readList(reader, selection, (fields, node) => {
    const shape = connectionShape(node);
    return readWhole({
      what: `open pull requests into "${reader.base.branch}"`,
      page: (paging) =>
        reader.pulls(gql`pullRequests(${filter}, ${paging}) { ${connectionOf(fields)} }`, shape, 20, fields === LEAST),
      keys: (each) => [each?.number ?? `nameless ${nameless++}`],
      mostPages: MOST_PAGES,
    });
  });
}

async function readClosed(reader: RepoReader, selection: Selection): Promise<ReadList> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
  return await readList(reader, selection, async (fields, node) => {
    const field = gql`pullRequests(${filter}, first: ${CLOSED}) { nodes { ${fields} } }`;
    return (await reader.pulls(field, z.object({ nodes: z.array(node) }), 10, fields === LEAST)).nodes;
  });
}

/** Failures of a list itself, whatever is read of its entries. */
const OF_THE_LIST = ['unstable', 'too-many'];

/**
 * If an entry of a list cannot be read, the list is read again with fewer fields, and then one by one, so that only
 * that entry stays unread.
 */
async function readList(
  reader: RepoReader,
  selection: Selection,
  nodesOf: <T extends { readonly number: number } | null>(
    fields: Selection,
    node: z.ZodType<T>,
  ) => Promise<readonly T[]>,
): Promise<ReadList> {
  try {
    return { read: await nodesOf(selection, listedShape), unread: [], unseen: 0 };
  } catch (error) {
    if (isOfTheRun(error) || (error instanceof Failure && OF_THE_LIST.includes(error.code))) throw error;
  }
  const least = await nodesOf(LEAST, leastShape);
  const named = least.filter((each) => each !== null);
  const found = await Promise.all(
    named.map(({ number }) =>
      readOr(
        () => readListed(reader, number, selection),
        () => null,
      ),
    ),
  );
  const left = named.filter((_, index) => !found[index]);
  const unread = left.flatMap((each) => (each.headRefOid === null ? [] : { ...each, headRefOid: each.headRefOid }));
  return {
    read: found.filter((each) => each !== null),
    unread,
    unseen: least.length - found.filter(Boolean).length - unread.length,
  };
}

/** The authors of pull requests that were closed or merged recently, each once. */
async function readLately(reader: RepoReader): Promise<readonly string[]> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }`;
  const { nodes } = await reader.pulls(
    gql`pullRequests(${filter}, first: ${CLOSED}) { nodes { author ${ACTOR} } }`,
    z.object({ nodes: z.array(z.object({ author: actorShape }).nullable().catch(null)) }),
  );
  return [...new Set(nodes.flatMap((node) => (node?.author ? loginOf(node.author) : [])))];
}

/** The latest status under our context on a commit of this repository. */
export async function readPosted(reader: RepoReader, context: string, commit: string): Promise<PostedStatus | null> {
  const viewer = reader.self.login ?? (await readLogin(reader));
  const found = await readOr(
    () => statusOn(reader, context, commit),
    () => null,
  );
  return found ? postedOf(found.status, viewer) : UNREAD_STATUS;
}

/** The share of a request. A page of the list of open pull requests holds a hundred of them. */
const ONE_STATUS = 0.2;

function statusOn(query: Query, context: string, commit: string) {
  return query.contents(
    gql`object(oid: ${oid(commit)}) { ... on Commit { ${statusField(context)} } }`,
    z.object({ status: statusShape }).nullable(),
    ONE_STATUS,
  );
}

/** GitHub's list of commits may end before the head commit. Then the commit itself is read. */
async function readStatus(
  query: Query,
  facts: ListedFacts,
  context: string,
  viewer: string,
): Promise<PostedStatus | null> {
  const last = facts.commits.nodes.at(-1)?.commit;
  if (last?.oid === facts.headRefOid) return postedOf(last.status, viewer);
  const found = await readOr(
    () => statusOn(query, context, facts.headRefOid),
    () => null,
  );
  if (found) return postedOf(found.status, viewer);
  // A commit of a deleted fork has no status that counts.
  return facts.state === 'OPEN' ? UNREAD_STATUS : null;
}

const STATES: ReadonlyMap<string, PostedStatus['state']> = new Map([
  ['SUCCESS', 'success'],
  ['FAILURE', 'failure'],
  ['ERROR', 'error'],
  ['PENDING', 'pending'],
]);

function postedOf(facts: ContextFacts, viewer: string): PostedStatus | null {
  if (!facts?.context) return null;
  const { state, description, creator } = facts.context;
  const known = STATES.get(state);
  return {
    state: known ?? 'pending',
    description: description ?? '',
    isOwn: known !== undefined && isAccount(creator, viewer),
  };
}

const restStatuses = z.array(
  z.object({
    state: z.string(),
    description: z.string().nullable(),
    context: z.string(),
    creator: userShape,
  }),
);

/** The last status that this program posted, even if others posted later ones. */
export async function readOwnStatus(reader: RepoReader, context: string, commit: string): Promise<PostedStatus | null> {
  const viewer = reader.self.login;
  if (viewer === undefined) throw new Error('who we are is read with the overview');
  for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
    const statuses = await reader.rest(
      'GET /commits/{ref}/statuses',
      { ref: commit, per_page: 100, page },
      restStatuses,
    );
    const own = statuses.find((each) => each.context === context && isAccount(each.creator, viewer));
    if (own) {
      const state = STATES.get(own.state.toUpperCase());
      return state ? { state, description: own.description ?? '', isOwn: true } : null;
    }
    if (statuses.length < 100) return null;
  }
  return null;
}
