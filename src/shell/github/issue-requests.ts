/**
 * Issues, their comments and labels: https://docs.github.com/en/rest/issues. Lists are read completely, and search is
 * never used.
 */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { isAccount, userShape } from './account.js';
import type { Repo } from './client.js';
import { attempted, unlessMissing } from './write.js';

const PER_PAGE = 100;
/** 5,000 issues with one label. */
const MOST_PAGES = 50;

export const issueBasics = z.object({
  number: z.int().positive(),
  html_url: z.string(),
  state: z.string(),
  body: z.string().nullish(),
  user: userShape,
  pull_request: z.unknown().optional(),
});
type IssueBasics = z.infer<typeof issueBasics>;

const commentShape = z.object({ body: z.string().optional(), user: userShape });
const some = z.unknown();

/**
 * @param url the web address of the repository
 * @param viewer the login of this run, if it is known
 */
export function issueRequests({ client, owner, repo }: Repo, url: string, viewer?: string) {
  let login: Promise<string> | undefined = viewer === undefined ? undefined : Promise.resolve(viewer);

  async function isOwn(user: Parameters<typeof isAccount>[0]): Promise<boolean> {
    const shape = z.object({ viewer: z.object({ login: z.string() }) });
    login ??= client.graphql('query { viewer { login } }', {}, shape).then((answer) => answer.viewer.login);
    return isAccount(user, await login);
  }

  async function pages<T>(route: string, parameters: Readonly<Record<string, unknown>>, shape: z.ZodType<T>) {
    const found: T[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      // Not by the `Link` header, which a proxy may remove: a page that is not full is the last one.
      const entries = await client.rest(
        route,
        { owner, repo, ...parameters, per_page: PER_PAGE, page },
        z.array(shape),
      );
      found.push(...entries);
      if (entries.length < PER_PAGE) return found;
    }
    throw new Failure(
      'incomplete',
      `"${route}" has more than ${MOST_PAGES * PER_PAGE} entries.`,
      'Delete some of them.',
    );
  }

  /** The bodies of the comments of this account. */
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

  async function find<T extends IssueBasics>(
    number: number,
    shape: z.ZodType<T>,
  ): Promise<T | 'deleted' | 'transferred'> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
    const read = await attempted(unlessMissing(client.rest(route, { owner, repo, issue_number: number }, shape)));
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
        return isHere(read.value, url, number) ? read.value : 'transferred';
    }
  }

  /** Whether the label exists afterwards. */
  async function madeLabel(name: string): Promise<boolean> {
    const made = await attempted(client.rest('POST /repos/{owner}/{repo}/labels', { owner, repo, name }, some));
    return made.kind === 'done' || (await hasLabel(name));
  }

  async function hasLabel(name: string): Promise<boolean> {
    const route = 'GET /repos/{owner}/{repo}/labels/{name}';
    return (await unlessMissing(client.rest(route, { owner, repo, name }, some))) !== undefined;
  }

  return { isOwn, pages, comments, comment, find, madeLabel, hasLabel };
}

/** @param what the issues that were to be opened */
export function issuesDisabled(what: string, repository: string): Failure {
  return new Failure(
    'issues-disabled',
    `Issues are disabled in "${repository}", so no ${what} can be opened.`,
    'Enable them in the settings of the repository. The next run then opens the issue.',
  );
}

function isHere({ number, html_url }: IssueBasics, url: string, asked: number): boolean {
  return number === asked && html_url.toLowerCase() === `${url}/issues/${asked}`.toLowerCase();
}

/** @param what the issues that are found by the label */
export function noLabel(label: string, what: string, repository: string): Failure {
  return new Failure(
    'no-label',
    `The label "${label}", by which ${what} are found, cannot be created in "${repository}".`,
    'Create it by hand.',
  );
}
