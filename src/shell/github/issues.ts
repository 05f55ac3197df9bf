/** Integration issues on GitHub. */
import { z } from 'zod';
import type { IntegrationIssue } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import type { RecordPort } from '../../core/integration/opening/port.js';
import { INTEGRATION_LABEL } from '../../core/report/issue/body.js';
import type { Repo } from './client.js';
import { issueBasics, issueRequests, issuesDisabled, noLabel } from './issue-requests.js';
import { attempted } from './write.js';

const issueShape = issueBasics.extend({ assignees: z.array(z.object({ login: z.string() })).nullish() });
type IssueAnswer = z.infer<typeof issueShape>;

const some = z.unknown();

export interface IssueOptions {
  /** The web address of the repository. */
  readonly url: string;
  /** Closes an issue because another one stays. */
  readonly duplicate: {
    readonly text: (kept: number) => string;
    readonly isIt: (comment: string) => boolean;
  };
}

export function issuesOn(
  place: Repo,
  { url, duplicate }: IssueOptions,
): Pick<RecordPort, 'issues' | 'issue' | 'open' | 'closeAsDuplicate' | 'comments' | 'comment' | 'prepareLabels'> {
  const { client, owner, repo } = place;
  const { isOwn, pages, comments, comment, find, madeLabel } = issueRequests(place, url);

  async function issueOf(answer: IssueAnswer): Promise<IntegrationIssue> {
    const { number, html_url, state, body, user } = answer;
    return { number, url: html_url, isOpen: state === 'open', isOwn: await isOwn(user), body: body ?? '' };
  }

  return {
    comments,
    comment,

    async issues() {
      // The oldest come first, so that a new one moves no page.
      const sorted = { labels: INTEGRATION_LABEL, state: 'all', sort: 'created', direction: 'asc' };
      const found = await pages('GET /repos/{owner}/{repo}/issues', sorted, issueShape);
      const issues = await Promise.all(found.filter((each) => each.pull_request === undefined).map(issueOf));
      return [...new Map(issues.map((each) => [each.number, each])).values()].sort((a, b) => a.number - b.number);
    },

    async issue(number) {
      const found = await find(number, issueShape);
      return typeof found === 'string' ? found : await issueOf(found);
    },

    async open({ title, body, labels, assignees }) {
      const route = 'POST /repos/{owner}/{repo}/issues';
      const wanted = { owner, repo, title, body, labels };
      const send = (more: object) => attempted(client.rest(route, { ...wanted, ...more }, issueShape));
      let posted = await send(assignees.length === 0 ? {} : { assignees });
      // No issue was opened. Of everything that was sent, only the logins can have become wrong since they were
      // written.
      if (posted.kind === 'refused' && posted.status === 422 && assignees.length > 0) posted = await send({});
      if (posted.kind === 'unknown') return 'unknown';
      if (posted.kind === 'refused')
        throw posted.status === 410 ? issuesDisabled('integration issue', `${owner}/${repo}`) : posted.failure;
      const given = (posted.value.assignees ?? []).map((each) => each.login.toLowerCase());
      const lost = assignees.filter((each) => !given.includes(each.toLowerCase()));
      const warnings = lost.map(
        (each) =>
          `"${each}" cannot be assigned to #${posted.value.number}, so the issue is open without this assignee.`,
      );
      return { issue: { ...(await issueOf(posted.value)), isOwn: true }, warnings };
    },

    async closeAsDuplicate(number, of) {
      const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
      const wanted = { owner, repo, issue_number: number, state: 'closed' };
      const closed = await attempted(client.rest(route, { ...wanted, state_reason: 'duplicate' }, some));
      // Older servers do not know the reason "duplicate".
      if (closed.kind === 'refused') await client.rest(route, { ...wanted, state_reason: 'not_planned' }, some);
      // The issue is closed, which is what matters. A comment that is refused, for example on a locked issue, must not
      // fail this run and every later one.
      try {
        if (!(await comments(number)).some(duplicate.isIt)) await comment(number, duplicate.text(of));
        return [];
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        return [
          `#${number} was closed as a duplicate of #${of}, but no comment could be written on it: ${error.message}`,
        ];
      }
    },

    async prepareLabels(names) {
      const labels: string[] = [];
      const warnings: string[] = [];
      for (const name of names) {
        if (await madeLabel(name)) labels.push(name);
        else if (name === INTEGRATION_LABEL) throw noLabel(INTEGRATION_LABEL, 'integration issues', `${owner}/${repo}`);
        else warnings.push(`The label "${name}" cannot be created, so the issue does not have it.`);
      }
      return { labels, warnings };
    },
  };
}
