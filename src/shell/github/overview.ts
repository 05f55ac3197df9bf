/** All open pull requests into the base at a glance, and how their heads stand under our context. */
import { z } from 'zod';
import type { Listed, Overview, PostedStatus } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { ACTOR, actorShape, isAccount, userShape } from './account.js';
import { connectionOf, connectionShape, readWhole } from './connection.js';
import { oidShape, quoted } from './fragments.js';
import { type Around, isSame } from './pulls.js';
import { account, all, contents, nothing, pulls, type Reading, rest, together } from './query.js';

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
type StatusFacts = z.infer<typeof statusShape>;

const listedShape = z.object({
  number: z.number().int().positive(),
  headRefName: z.string(),
  headRefOid: oidShape,
  baseRefName: z.string(),
  state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  headRepository: z.object({ id: z.string() }).nullable(),
  author: z.object({ login: z.string() }).nullable(),
  commits: z.object({ nodes: z.array(z.object({ commit: z.object({ oid: oidShape, status: statusShape }) })) }),
});
type ListedFacts = z.infer<typeof listedShape>;

/** @param started the pull request that started the run: it may have closed longer ago than we look back */
export function* readOverview(around: Around, context: string, started: number | undefined): Reading<Overview> {
  const selection = selectionOf(context);
  const [viewer, open, closed, first] = yield* together(
    account('viewer { login }', z.object({ login: z.string() })),
    readOpen(around, selection),
    readClosed(around, selection),
    started === undefined
      ? nothing()
      : pulls(`pullRequest(number: ${started}) { ${selection} }`, listedShape.nullable(), 1),
  );
  around.self.login = viewer.login;
  const left =
    first && isClosedHere(first, around) ? [first, ...closed.filter((each) => each.number !== started)] : closed;
  const statuses = yield* all([...open, ...left].map((each) => readStatus(each, context, viewer.login)));
  const listed = open.map((facts, index) => listedOf(around, facts, statuses[index] ?? null));
  return {
    open: listed,
    closed: left.map(({ number, headRefOid }, index) => ({
      number,
      head: headRefOid,
      status: statuses[open.length + index] ?? null,
    })),
  };
}

/** One pull request by its number, wherever it goes; null: there is none. */
export function* readOne(
  context: string,
  number: number,
): Reading<{ state: ListedFacts['state']; head: string; base: string; status: PostedStatus | null } | null> {
  const [viewer, facts] = yield* together(
    account('viewer { login }', z.object({ login: z.string() })),
    pulls(`pullRequest(number: ${number}) { ${selectionOf(context)} }`, listedShape.nullable()),
  );
  if (!facts) return null;
  const status = yield* readStatus(facts, context, viewer.login);
  return { state: facts.state, head: facts.headRefOid, base: facts.baseRefName, status };
}

/** `ListedFacts`, as a query asks for them. */
function selectionOf(context: string): string {
  return `number headRefName headRefOid baseRefName state headRepository { id } author { login } commits(last: 1) { nodes { commit { oid ${statusField(context)} } } }`;
}

function statusField(context: string): string {
  return `status { context(name: ${quoted(context)}) { state description creator ${ACTOR} } }`;
}

function listedOf(around: Around, facts: ListedFacts, status: PostedStatus | null): Listed {
  return {
    number: facts.number,
    branch: facts.headRefName,
    sameRepository: isSame(around, facts),
    head: facts.headRefOid,
    ...(facts.author && { author: facts.author.login }),
    status,
  };
}

function* readOpen(around: Around, selection: string): Reading<readonly ListedFacts[]> {
  const into = quoted(around.base.branch);
  const filter = `baseRefName: ${into}, states: [OPEN], orderBy: { field: CREATED_AT, direction: ASC }`;
  const shape = connectionShape(listedShape);
  return yield* readWhole({
    what: `open pull requests into "${around.base.branch}"`,
    page: (paging) => pulls(`pullRequests(${filter}, ${paging}) { ${connectionOf(selection)} }`, shape, 20),
    keys: ({ number }) => [number],
    mostPages: MOST_PAGES,
  });
}

function* readClosed(around: Around, selection: string): Reading<ListedFacts[]> {
  const filter = `baseRefName: ${quoted(around.base.branch)}, states: [CLOSED], orderBy: { field: UPDATED_AT, direction: DESC }`;
  const told = yield* pulls(
    `pullRequests(${filter}, first: ${CLOSED}) { nodes { ${selection} } }`,
    z.object({ nodes: z.array(listedShape) }),
    10,
  );
  return told.nodes;
}

function isClosedHere({ state, baseRefName }: ListedFacts, { base }: Around): boolean {
  return state === 'CLOSED' && baseRefName === base.branch;
}

/** With its list of commits GitHub may lag behind the head, or end before it: then the commit itself is asked. */
function* readStatus(facts: ListedFacts, context: string, viewer: string): Reading<PostedStatus | null> {
  const last = facts.commits.nodes.at(-1)?.commit;
  if (last?.oid === facts.headRefOid) return postedOf(last.status, viewer);
  const found = yield* contents(
    `object(oid: ${quoted(facts.headRefOid)}) { ... on Commit { ${statusField(context)} } }`,
    z.object({ status: statusShape }).nullable(),
  );
  if (found) return postedOf(found.status, viewer);
  // Of a fork that is gone: it carries nothing that counts.
  if (facts.state !== 'OPEN') return null;
  throw new Failure(
    'not-found',
    `GitHub does not show the head ${facts.headRefOid.slice(0, 10)} of pull request #${facts.number}.`,
    'run it again',
  );
}

const STATES: ReadonlyMap<string, PostedStatus['state']> = new Map([
  ['SUCCESS', 'success'],
  ['FAILURE', 'failure'],
  ['ERROR', 'error'],
  ['PENDING', 'pending'],
]);

function postedOf(facts: StatusFacts, viewer: string): PostedStatus | null {
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
export function* readOwnStatus(around: Around, context: string, commit: string): Reading<PostedStatus | null> {
  const viewer = around.self.login;
  if (viewer === undefined) throw new Error('who we are is read with the overview');
  for (let page = 1; page <= MOST_STATUS_PAGES; page++) {
    const told = yield* rest('GET /commits/{ref}/statuses', { ref: commit, per_page: 100, page }, restStatuses);
    const own = told.find((each) => each.context === context && isAccount(each.creator, viewer));
    if (own) {
      const state = STATES.get(own.state.toUpperCase());
      return state ? { state, description: own.description ?? '', isOwn: true } : null;
    }
    if (told.length < 100) return null;
  }
  return null;
}
