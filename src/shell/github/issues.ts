/**
 * Issues, their comments and labels: https://docs.github.com/en/rest/issues. Lists are read completely, and search is
 * never used.
 */
import { z } from 'zod';
import type { IntegrationIssue } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';
import type { RecordPort } from '../../core/integration/opening/port.js';
import { INTEGRATION_LABEL } from '../../core/report/issue/body.js';
import { isAccount, userShape } from './account.js';
import type { Repo } from './client.js';
import { attempted, unlessMissing } from './write.js';

const PER_PAGE = 100;
/** 5,000 integrations of one repository. */
const MOST_PAGES = 50;

const issueShape = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.string(),
  body: z.string().nullish(),
  user: userShape,
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  pull_request: z.unknown().optional(),
});
type IssueAnswer = z.infer<typeof issueShape>;

const commentShape = z.object({ body: z.string().optional(), user: userShape });
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
  { client, owner, repo }: Repo,
  { url, duplicate }: IssueOptions,
): Pick<RecordPort, 'issues' | 'issue' | 'open' | 'closeAsDuplicate' | 'comments' | 'comment' | 'prepareLabels'> {
  let login: Promise<string> | undefined;

  async function isOwn(user: z.infer<typeof userShape>): Promise<boolean> {
    const shape = z.object({ viewer: z.object({ login: z.string() }) });
    login ??= client.graphql('query { viewer { login } }', {}, shape).then(({ viewer }) => viewer.login);
    return isAccount(user, await login);
  }

  async function pages<T>(route: string, parameters: Readonly<Record<string, unknown>>, shape: z.ZodType<T>) {
    const found: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      // Not by the `Link` header, which a proxy may remove: a page that is not full is the last one.
      const some = await client.rest(route, { owner, repo, ...parameters, per_page: PER_PAGE, page }, z.array(shape));
      found.push(...some);
      if (some.length < PER_PAGE) return found;
    }
    throw new Failure(
      'incomplete',
      `"${route}" has more than ${MOST_PAGES * PER_PAGE} entries.`,
      'Delete some of them.',
    );
  }

  async function issueOf(answer: IssueAnswer): Promise<IntegrationIssue> {
    const { number, html_url, state, body, user } = answer;
    return { number, url: html_url, isOpen: state === 'open', isOwn: await isOwn(user), body: body ?? '' };
  }

  async function comments(number: number): Promise<readonly string[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const found = await pages(route, { issue_number: number }, commentShape);
    const own = await Promise.all(found.map(({ user }) => isOwn(user)));
    return found.filter((_, index) => own[index]).map(({ body }) => body ?? '');
  }

  async function comment(number: number, body: string): Promise<void> {
    await client.rest(
      'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      { owner, repo, issue_number: number, body },
      some,
    );
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
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      const read = await attempted(
        unlessMissing(client.rest(route, { owner, repo, issue_number: number }, issueShape)),
      );
      switch (read.kind) {
        case 'unknown':
          throw new Failure('unreachable', `GitHub gave no usable answer about #${number}.`, 'Run it again.');
        case 'refused':
          if (read.status === 410) return 'deleted';
          if (read.status === 301) return 'transferred';
          throw read.failure;
        case 'done':
          if (!read.value) return 'deleted';
          // A redirect was followed, to another repository or to the new name of this one.
          return isHere(read.value, url, number) ? await issueOf(read.value) : 'transferred';
      }
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
      if (posted.kind === 'refused') throw posted.status === 410 ? disabled(`${owner}/${repo}`) : posted.failure;
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
        const made = await attempted(client.rest('POST /repos/{owner}/{repo}/labels', { owner, repo, name }, some));
        const route = 'GET /repos/{owner}/{repo}/labels/{name}';
        const isThere =
          made.kind === 'done' || (await unlessMissing(client.rest(route, { owner, repo, name }, some))) !== undefined;
        if (isThere) labels.push(name);
        else if (name === INTEGRATION_LABEL) throw noLabel(`${owner}/${repo}`);
        else warnings.push(`The label "${name}" cannot be created, so the issue does not have it.`);
      }
      return { labels, warnings };
    },
  };
}

function isHere({ number, html_url }: IssueAnswer, url: string, asked: number): boolean {
  return number === asked && html_url.toLowerCase() === `${url}/issues/${asked}`.toLowerCase();
}

function disabled(repository: string): Failure {
  return new Failure(
    'issues-disabled',
    `Issues are disabled in "${repository}", so no integration issue can be opened.`,
    'Enable them in the settings of the repository. The next run then opens the issue.',
  );
}

function noLabel(repository: string): Failure {
  return new Failure(
    'no-label',
    `The label "${INTEGRATION_LABEL}", by which integration issues are found, cannot be created in "${repository}".`,
    'Create it by hand.',
  );
}
