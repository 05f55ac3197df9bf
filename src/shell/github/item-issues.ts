/**
 * The issues of a plan on GitHub, with sub-issues and dependencies:
 * https://docs.github.com/en/rest/issues/sub-issues, https://docs.github.com/en/rest/issues/issue-dependencies
 */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import type { RefPort } from '../../core/integration/opening/port.js';
import {
  ISSUES_LABEL,
  type IssueIds,
  type IssuesPort,
  type Linked,
  type ListedIssue,
  type LookedUp,
  MOST_SUB_ISSUES,
} from '../../core/issues/port.js';
import type { IssuesRecord } from '../../core/issues/record.js';
import { firstLine } from '../../core/text/marker-line.js';
import { ACTOR, actorShape } from './account.js';
import type { Repo } from './client.js';
import { gql } from './gql.js';
import { issueBasics, issueRequests, issuesDisabled, noLabel } from './issue-requests.js';
import { run } from './query.js';
import { attempted } from './write.js';

const idShape = z.object({ id: z.int().positive() });
const issueShape = issueBasics.extend({
  ...idShape.shape,
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  parent_issue_url: z.string().nullish(),
});
type ItemIssueAnswer = z.infer<typeof issueShape>;
const some = z.unknown();

/** This many are looked up one by one. */
const FEW = 2;
/** And this many in one run, if they may have been deleted or transferred. */
const MOST_LOOKED_UP = 30;

const ISSUE_FIELDS = gql`number url state body author ${ACTOR} labels(first: 100) { nodes { name } }`;
const seenShape = z.object({
  number: z.int().positive(),
  url: z.string(),
  state: z.string(),
  body: z.string(),
  author: actorShape,
  labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
});

const LIST = 'GET /repos/{owner}/{repo}/issues';
const ISSUE = '/repos/{owner}/{repo}/issues/{issue_number}';

export interface ItemIssuesOptions {
  /** The web address of the repository. */
  readonly url: string;
  /** The login of this run, if it is known. */
  readonly login?: string;
}

export function itemIssuesOn(
  place: Repo,
  { url, login }: ItemIssuesOptions,
): Omit<IssuesPort, keyof RefPort<IssuesRecord> | 'hasEnded' | 'mayWrite' | 'spent'> {
  const { client, owner, repo } = place;
  const { isOwn, pages, comments, comment, find, madeLabel, hasLabel } = issueRequests(place, url, login);
  const listing = { labels: ISSUES_LABEL, state: 'all', sort: 'created' };

  async function issueOf({ number, id, state, body, user, labels, parent_issue_url }: ItemIssueAnswer) {
    const parent = Number(/\/issues\/(\d+)$/.exec(parent_issue_url ?? '')?.[1]);
    const issue: ListedIssue = {
      number,
      id,
      isOpen: state === 'open',
      isOwn: await isOwn(user),
      body: body ?? '',
      labels: labels.flatMap((each) => (typeof each === 'string' ? each : each.name) ?? []),
      ...(parent > 0 ? { parent } : {}),
    };
    return issue;
  }

  async function issuesOf(answers: readonly ItemIssueAnswer[]): Promise<readonly ListedIssue[]> {
    const issues = await Promise.all(answers.filter((each) => each.pull_request === undefined).map(issueOf));
    return [...new Map(issues.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number);
  }

  async function whereEnabled<T>(reading: Promise<T>): Promise<T> {
    const read = await attempted(reading);
    if (read.kind === 'done') return read.value;
    if (read.kind === 'unknown')
      throw new Failure('unreachable', 'GitHub gave no usable answer to a list of issues.', 'Run it again.');
    throw read.status === 410 ? issuesDisabled('issue of a plan', `${owner}/${repo}`) : read.failure;
  }

  /** @returns why GitHub refused a change of an issue */
  async function refusal(change: Promise<unknown>): Promise<string | undefined> {
    try {
      const made = await attempted(change);
      if (made.kind === 'done') return undefined;
      return made.kind === 'refused' ? made.message : 'GitHub gave no usable answer.';
    } catch (error) {
      if (error instanceof Failure && (error.code === 'permission' || error.code === 'not-found')) return error.message;
      throw error;
    }
  }

  /** A refusal may mean that it was done before, so the list decides. */
  async function linked(
    change: Promise<unknown>,
    list: string,
    number: number,
    id: number,
  ): Promise<{ readonly outcome: Linked; readonly count: number }> {
    const none = (outcome: Linked) => ({ outcome, count: 0 });
    let isUnknown: boolean;
    try {
      const made = await attempted(change);
      if (made.kind === 'done') return none('done');
      isUnknown = made.kind === 'unknown';
    } catch (error) {
      // Servers without the feature answer 404, and so does one that does not know a new issue everywhere yet.
      if (error instanceof Failure && error.code === 'not-found') return none('missing');
      // Some tokens may not use it. A token that is not accepted at all (401) says nothing about it.
      if (error instanceof Failure && error.status === 403) return none('refused');
      throw error;
    }
    try {
      const there = await pages(`GET ${ISSUE}/${list}`, { issue_number: number }, idShape);
      const isThere = there.some((each) => each.id === id);
      return { outcome: isThere ? 'done' : isUnknown ? 'unknown' : 'refused', count: there.length };
    } catch (error) {
      if (error instanceof Failure && error.status !== undefined) return none('refused');
      throw error;
    }
  }

  async function issue(number: number): Promise<LookedUp> {
    const found = await find(number, issueShape);
    return typeof found === 'string' ? found : await issueOf(found);
  }

  /** Without those that were deleted or transferred, and those that GraphQL does not show for another reason. */
  async function readMany(asked: readonly IssueIds[]): Promise<readonly ListedIssue[]> {
    const answers = await run(place, (query) =>
      Promise.all(
        asked.map(({ number }) => query.optional(gql`issue(number: ${number}) { ${ISSUE_FIELDS} }`, seenShape, 1)),
      ),
    );
    const issues = asked.map(async ({ number, id }, index): Promise<ListedIssue[]> => {
      const seen = answers[index];
      if (!seen || seen.number !== number || seen.url.toLowerCase() !== `${url}/issues/${number}`.toLowerCase())
        return [];
      return [
        {
          number,
          id,
          isOpen: seen.state === 'OPEN',
          isOwn: await isOwn(seen.author),
          body: seen.body,
          labels: seen.labels?.nodes.map(({ name }) => name) ?? [],
        },
      ];
    });
    return (await Promise.all(issues)).flat();
  }

  /** A label that the token may not create may exist. Only the one that finds the issues is needed. */
  async function isReady(name: string): Promise<boolean> {
    try {
      return await madeLabel(name);
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'permission') throw error;
      if (await hasLabel(name)) return true;
      if (name === ISSUES_LABEL) throw error;
      return false;
    }
  }

  return {
    issues: async () => issuesOf(await whereEnabled(pages(LIST, { ...listing, direction: 'asc' }, issueShape))),

    async newest() {
      const parameters = { owner, repo, ...listing, direction: 'desc', per_page: 100, page: 1 };
      return issuesOf(await whereEnabled(client.rest(LIST, parameters, z.array(issueShape))));
    },

    issue,

    async lookUp(asked) {
      const seen = asked.length > FEW ? await readMany(asked) : [];
      const found = new Map<number, LookedUp>(seen.map((each) => [each.number, each]));
      const rest = asked.filter(({ number }) => !found.has(number));
      for (const { number } of rest.slice(0, MOST_LOOKED_UP)) found.set(number, await issue(number));
      return found;
    },

    async open({ title, body, labels }) {
      const parameters = { owner, repo, title, body, labels };
      const posted = await attempted(client.rest('POST /repos/{owner}/{repo}/issues', parameters, issueShape));
      if (posted.kind === 'unknown') return 'unknown';
      if (posted.kind === 'refused')
        throw posted.status === 410 ? issuesDisabled('issue of a plan', `${owner}/${repo}`) : posted.failure;
      return { ...(await issueOf(posted.value)), isOwn: true };
    },

    async edit(number, { body, close }) {
      const parameters = { owner, repo, issue_number: number, ...(body === undefined ? {} : { body }) };
      const closed = (reason: string) => ({ ...parameters, state: 'closed', state_reason: reason });
      const send = (wanted: object) => refusal(client.rest(`PATCH ${ISSUE}`, wanted as typeof parameters, some));
      if (close === undefined) return send(parameters);
      const refused = await send(closed(close));
      // Older servers do not know the reason "duplicate".
      return refused !== undefined && close === 'duplicate' ? send(closed('not_planned')) : refused;
    },

    async relabel(number, { add, remove }) {
      const at = { owner, repo, issue_number: number };
      const added =
        add.length === 0 ? undefined : await refusal(client.rest(`POST ${ISSUE}/labels`, { ...at, labels: add }, some));
      for (const name of remove) {
        // A person may have removed it already.
        await refusal(client.rest(`DELETE ${ISSUE}/labels/{name}`, { ...at, name }, some));
      }
      return added;
    },

    async commentOnce(number, body) {
      const before = await comments(number);
      if (before.some((each) => firstLine(each) === firstLine(body))) return undefined;
      return refusal(comment(number, body));
    },

    async link(parent, { id }) {
      const parameters = { owner, repo, issue_number: parent, sub_issue_id: id };
      const change = client.rest(`POST ${ISSUE}/sub_issues`, parameters, some);
      const { outcome, count } = await linked(change, 'sub_issues', parent, id);
      return outcome === 'refused' && count >= MOST_SUB_ISSUES ? 'full' : outcome;
    },

    async block(number, { id }) {
      const parameters = { owner, repo, issue_number: number, issue_id: id };
      const change = client.rest(`POST ${ISSUE}/dependencies/blocked_by`, parameters, some);
      return (await linked(change, 'dependencies/blocked_by', number, id)).outcome;
    },

    async unblock(number, { id }) {
      const parameters = { owner, repo, issue_number: number, issue_id: id };
      const refused = await refusal(
        client.rest(`DELETE ${ISSUE}/dependencies/blocked_by/{issue_id}`, parameters, some),
      );
      return refused === undefined ? 'done' : 'refused';
    },

    async prepareLabels(names) {
      const made: string[] = [];
      for (const name of names) {
        if (await isReady(name)) made.push(name);
        else if (name === ISSUES_LABEL) throw noLabel(name, 'the issues of plans', `${owner}/${repo}`);
      }
      return made;
    },
  };
}
