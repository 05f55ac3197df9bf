/** All open pull requests into the base at a glance, and how their heads stand under our context. */
import { z } from 'zod';
import type { Listed, Overview, PostedStatus } from '../../core/facts/questions.js';
import { ACTOR, actorShape, isAccount, loginOf, userShape } from './account.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { oidShape } from './fragments.js';
import { gql, oid, type Selection } from './gql.js';
import { readOr } from './isolation.js';
import { isSame } from './pulls.js';
import type { Query } from './query.js';
import type { RepoContext, RepoReader } from './repo-reader.js';

/** 3,100 open pull requests. */
const MOST_PAGES = 31;
/** Closed ones that a run looks back at: a run that was lost left them to the next. */
const CLOSED = 50;
/** Pages of a commit's statuses, of all contexts, newest first: GitHub keeps a thousand of each. */
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

/** @param started the pull request that started the run: it may have closed longer ago than we look back */
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
    readLately(reader),
    started === undefined
      ? null
      : readOr(
          () => readListed(reader, started, selection),
          () => null,
        ),
  ]);
  reader.self.login = viewer;
  const left =
    first && isClosedHere(first, reader) ? [first, ...closed.filter((each) => each.number !== started)] : closed;
  const statuses = await Promise.all([...open, ...left].map((each) => readStatus(reader, each, context, viewer)));
  const listed = open.map((facts, index) => listedOf(reader, facts, statuses[index] ?? null));
  return {
    open: listed,
    closed: left.map(({ number, headRefOid }, index) => ({
      number,
      head: headRefOid,
      status: statuses[open.length + index] ?? null,
    })),
    lately,
  };
}

/** One pull request by its number, wherever it goes; null: there is none. */
export async function readOne(
  query: Query,
  context: string,
  number: number,
): Promise<{ state: ListedFacts['state']; head: string; base: string; status: PostedStatus | null } | null> {
  const [viewer, facts] = await Promise.all([readLogin(query), readListed(query, number, selectionOf(context))]);
  if (!facts) return null;
  const status = await readStatus(query, facts, context, viewer);
  return { state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}

async function readLogin(query: Query): Promise<string> {
  return (await query.account(gql`viewer { login }`, z.object({ login: z.string() }))).login;
}

async function readListed(query: Query, number: number, selection: Selection): Promise<ListedFacts | null> {
  return await query.pulls(gql`pullRequest(number: ${number}) { ${selection} }`, listedShape.nullable());
}

/** `ListedFacts`, as a query asks for them. */
function selectionOf(context: string): Selection {
  return gql`number headRefName headRefOid baseRefName state headRepository { id } isCrossRepository author ${ACTOR} createdAt commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}

function statusField(context: string): Selection {
  return gql`status { context(name: ${context}) { state description creator ${ACTOR} } }`;
}

function listedOf(context: RepoContext, facts: ListedFacts, status: PostedStatus | null): Listed {
  return {
    number: facts.number,
    branch: facts.headRefName,
    sameRepository: isSame(context, facts),
    head: facts.headRefOid,
    openedAt: facts.createdAt,
    ...(facts.author && { author: loginOf(facts.author) }),
    status,
  };
}

async function readOpen(reader: RepoReader, selection: Selection): Promise<readonly ListedFacts[]> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
  const shape = connectionShape(listedShape);
  return await readWhole({
    what: `open pull requests into "${reader.base.branch}"`,
    page: (paging) => reader.pulls(gql`pullRequests(${filter}, ${paging}) { ${connectionOf(selection)} }`, shape, 20),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
  });
}

async function readClosed(reader: RepoReader, selection: Selection): Promise<ListedFacts[]> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
  const { nodes } = await reader.pulls(
    gql`pullRequests(${filter}, first: ${CLOSED}) { nodes { ${selection} } }`,
    z.object({ nodes: z.array(listedShape) }),
    10,
  );
  return nodes;
}

/** Who opened pull requests lately that are closed or merged, each once. */
async function readLately(reader: RepoReader): Promise<readonly string[]> {
  const filter = gql`baseRefName: ${reader.base.branch}, states: [CLOSED, MERGED], orderBy: { field: UPDATED_AT, direction: DESC }`;
  const { nodes } = await reader.pulls(
    gql`pullRequests(${filter}, first: ${CLOSED}) { nodes { author ${ACTOR} } }`,
    z.object({ nodes: z.array(z.object({ author: actorShape })) }),
  );
  return [...new Set(nodes.flatMap(({ author }) => (author ? loginOf(author) : [])))];
}

function isClosedHere({ state, baseRefName }: ListedFacts, { base }: RepoContext): boolean {
  return state === 'CLOSED' && baseRefName === base.branch;
}

/** With its list of commits GitHub may lag behind the head, or end before it: then the commit itself is asked. */
async function readStatus(
  query: Query,
  facts: ListedFacts,
  context: string,
  viewer: string,
): Promise<PostedStatus | null> {
  const last = facts.commits.nodes.at(-1)?.commit;
  if (last?.oid === facts.headRefOid) return postedOf(last.status, viewer);
  const read = () =>
    query.contents(
      gql`object(oid: ${oid(facts.headRefOid)}) { ... on Commit { ${statusField(context)} } }`,
      z.object({ status: statusShape }).nullable(),
    );
  const found = await readOr(read, () => null);
  if (found) return postedOf(found.status, viewer);
  // Of a fork that is gone: it carries nothing that counts.
  return facts.state === 'OPEN' ? UNKNOWN : null;
}

/** What stands on a head that GitHub does not show: it may be a success, and whose it is nobody knows. */
const UNKNOWN: PostedStatus = { state: 'success', description: '', isOwn: false, isUnread: true };

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

/** What we posted last, below whatever others posted after us. */
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
