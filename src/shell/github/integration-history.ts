/**
 * Reads what earlier runs of `integrate` and `issues` left. This needs no request of its own. If a list is longer than one page, it
 * counts as unknown.
 */
import { z } from 'zod';
import type { IntegrationHistory, IssueRecords, RecordRefs } from '../../core/facts/questions.js';
import { NAMESPACES, type Namespace } from '../../core/integration/opening/port.js';
import { ISSUE_NAMESPACES } from '../../core/issues/record.js';
import { INTEGRATION_LABEL } from '../../core/report/issue/body.js';
import { firstLine } from '../../core/text/marker-line.js';
import { ACTOR, actorShape, isAccount } from './account.js';
import { connectionOf, connectionShape } from './connection.js';
import { oidShape } from './fragments.js';
import { gql } from './gql.js';
import type { Query } from './query.js';

/** Issues of the repository. An integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;
/** The latest comments of an issue. Code that needs all of them reads them itself. */
const COMMENTS = 10;

type IssueAtAGlance = NonNullable<IntegrationHistory['issues']>[number];

const viewerShape = z.object({ login: z.string() });
const refsShape = connectionShape(
  z.object({
    prefix: z.string(),
    name: z.string(),
    // An object that is not a commit has no message, and is not a record.
    target: z.object({ oid: oidShape, message: z.string().default('') }),
  }),
);

const written = { body: z.string(), author: actorShape };
/** The query text for `written`. */
const WRITTEN = gql`body author ${ACTOR}`;
const issueShape = z.object({
  number: z.int().positive(),
  url: z.string(),
  state: z.string(),
  ...written,
  comments: z.object({ nodes: z.array(z.object(written)) }),
});
const issuesShape = connectionShape(issueShape);

export async function readIntegrationHistory(query: Query): Promise<IntegrationHistory> {
  const [viewer, records, issues] = await Promise.all([
    readViewer(query),
    readAllRecords(query, NAMESPACES),
    readIssues(query),
  ]);
  return {
    records,
    issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
  };
}

/** What earlier runs of `issues` left. */
export async function readIssueRecords(query: Query): Promise<IssueRecords> {
  const [viewer, records] = await Promise.all([readViewer(query), readAllRecords(query, ISSUE_NAMESPACES)]);
  return { ...(viewer && { login: viewer.login }), records };
}

function readViewer(query: Query): Promise<z.infer<typeof viewerShape> | null> {
  return query.optional(gql`viewer { login }`, viewerShape, 0, true);
}

async function readAllRecords(query: Query, namespaces: readonly Namespace[]): Promise<RecordRefs | null> {
  const records = await Promise.all(namespaces.map((namespace) => readRecords(query, namespace)));
  return records.includes(null) ? null : records.flatMap((each) => each ?? []);
}

async function readRecords(query: Query, namespace: Namespace): Promise<RecordRefs | null> {
  const selection = connectionOf(gql`prefix name target { oid ... on Commit { message } }`);
  const field = gql`refs(refPrefix: ${`${namespace}/`}, first: ${MOST_RECORDS}) { ${selection} }`;
  const refs = wholeOf(await query.optional(field, refsShape, 2));
  return (
    refs?.map(({ prefix, name, target: { oid, message } }) => ({ ref: prefix + name, commit: oid, message })) ?? null
  );
}

async function readIssues(query: Query): Promise<readonly z.infer<typeof issueShape>[] | null> {
  const order = gql`orderBy: { field: CREATED_AT, direction: ASC }`;
  const selection = gql`number url state ${WRITTEN} comments(last: ${COMMENTS}) { nodes { ${WRITTEN} } }`;
  const field = gql`issues(labels: [${INTEGRATION_LABEL}], ${order}, first: ${MOST_ISSUES}) { ${connectionOf(selection)} }`;
  return wholeOf(await query.optional(field, issuesShape, 10));
}

/** Only the marker of a text counts, and this keeps saved snapshots small. */
function issueOf(
  { number, url, state, body, author, comments }: z.infer<typeof issueShape>,
  viewer: string,
): IssueAtAGlance {
  const own = comments.nodes.filter((each) => isAccount(each.author, viewer));
  return {
    number,
    url,
    isOpen: state === 'OPEN',
    isOwn: isAccount(author, viewer),
    body: firstLine(body),
    comments: own.map((each) => firstLine(each.body)),
  };
}

/** Null if the list is not complete. */
function wholeOf<T>(read: { readonly totalCount: number; readonly nodes: readonly T[] } | null): readonly T[] | null {
  return read && read.nodes.length === read.totalCount ? read.nodes : null;
}
