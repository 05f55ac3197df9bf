/** What earlier runs of `integrate` left, along with what is asked anyway. A list that is longer counts as unknown. */
import { z } from 'zod';
import { INTEGRATION_LABEL } from '../../core/integration/body.js';
import { type Issue, NAMESPACES, type Namespace } from '../../core/integration/protocol-shared.js';
import { firstLine } from '../../core/report/marker-line.js';
import type { Traces } from '../../core/snapshot.js';
import { ACTOR, actorShape, isAccount } from './account.js';
import { connectionOf, connectionShape } from './connection.js';
import { oidShape, quoted } from './fragments.js';
import { all, optional, type Reading, together } from './reading.js';

/** Of the repository: an integration issue may have 65,536 characters. */
const MOST_ISSUES = 50;
const MOST_RECORDS = 100;

const viewerShape = z.object({ login: z.string() });
const refsShape = connectionShape(
  z.object({
    prefix: z.string(),
    name: z.string(),
    // Whatever is no commit has no message, and is no record.
    target: z.object({ oid: oidShape, message: z.string().default('') }),
  }),
);
const issuesShape = connectionShape(
  z.object({ number: z.int().positive(), url: z.string(), state: z.string(), body: z.string(), author: actorShape }),
);

export function* readTraces(): Reading<Traces> {
  const [viewer, records, issues] = yield* together(
    optional('viewer { login }', viewerShape, 0, true),
    all(NAMESPACES.map(readRecords)),
    readIssues(),
  );
  return {
    records: records.includes(null) ? null : records.flatMap((each) => each ?? []),
    issues: issues && viewer && issues.map((each) => issueOf(each, viewer.login)),
  };
}

function* readRecords(namespace: Namespace): Reading<Traces['records']> {
  const field = `refs(refPrefix: ${quoted(`${namespace}/`)}, first: ${MOST_RECORDS})`;
  const selection = connectionOf('prefix name target { oid ... on Commit { message } }');
  const refs = wholeOf(yield* optional(`${field} { ${selection} }`, refsShape, 2));
  return (
    refs?.map(({ prefix, name, target: { oid, message } }) => ({ ref: prefix + name, commit: oid, message })) ?? null
  );
}

type IssueFacts = z.infer<typeof issuesShape>['nodes'][number];

function* readIssues(): Reading<readonly IssueFacts[] | null> {
  const order = 'orderBy: { field: CREATED_AT, direction: ASC }';
  const list = `issues(labels: [${quoted(INTEGRATION_LABEL)}], ${order}, first: ${MOST_ISSUES})`;
  return wholeOf(
    yield* optional(`${list} { ${connectionOf(`number url state body author ${ACTOR}`)} }`, issuesShape, 5),
  );
}

/** Of its body the marker is all that counts, and saved snapshots stay small. */
function issueOf({ number, url, state, body, author }: IssueFacts, viewer: string): Issue {
  return { number, url, isOpen: state === 'OPEN', isOwn: isAccount(author, viewer), body: firstLine(body) };
}

/** Null: not all of it. */
function wholeOf<T>(read: { readonly totalCount: number; readonly nodes: readonly T[] } | null): readonly T[] | null {
  return read && read.nodes.length === read.totalCount ? read.nodes : null;
}
