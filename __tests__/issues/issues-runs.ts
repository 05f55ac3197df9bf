/** A repository with a plan, and runs of `command: issues` in this process. */
import { type IssuesEffects, issuesOnGithub } from '../../src/commands/action/issues.js';
import { readIssueMarker } from '../../src/core/issues/marker.js';
import { type IssuesRecord, readIssuesRecord } from '../../src/core/issues/record.js';
import type { IssueRow } from '../../src/core/issues/run-report.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import type { Inputs } from '../../src/shell/runner/inputs.js';
import type { RepositoryStory } from '../github/repository-story.js';
import { type GitHub, startGitHub } from '../github/request-story.js';
import type { Issue } from '../github/state.js';
import {
  guarded,
  listen,
  onStage,
  PERMISSIONS,
  PLAN_PATH,
  type Ran,
  type RunOptions,
} from '../integrate/integrate-runs.js';
import { quickClock } from '../shell/github/source-runs.js';

export const REF = 'refs/parallel-work/issues/profile/main';

export const PLAN = `version: 1
task: Profile
context: Users edit their profile.
items:
  api:
    title: Profile API
    branch: feat/api
    scope: [src/api/**]
    context: Serves the profile.
    verification: npm test -- api
  page: { branch: feat/page, scope: [src/page/**], depends_on: [api], verification: npm test }
  docs: { branch: feat/docs, scope: [docs/**], verification: npm test }
integration:
  title: Integrate the profile
  branch: feat/whole
  scope: [src/app.ts]
  tasks: [Call the page.]
`;

/** A plan with so many items, each of which depends on the one `before` places before it. */
export function planOf(count: number, before = 0): string {
  const items = Array.from({ length: count }, (_, index) => {
    const depends = before > 0 && index >= before ? `, depends_on: [item-${index - before}]` : '';
    return `  item-${index}: { branch: feat/item-${index}, scope: [src/item-${index}/**]${depends}, verification: npm test }\n`;
  });
  return `version: 1\ntask: Many items\nitems:\n${items.join('')}`;
}

export interface IssuesRan extends Ran {
  readonly rows: readonly IssueRow[];
  /** Content that was written: issues, comments, links. */
  readonly writes: number;
}

export interface IssuesRunOptions extends Omit<RunOptions, 'around'> {
  readonly around?: Partial<IssuesEffects>;
}

export type IssuesStage = Awaited<ReturnType<typeof openIssuesStage>>;

export async function openIssuesStage(plan = PLAN) {
  const github = await startGitHub();
  const repository = github.repository('acme/shop', { files: { 'src/app.ts': 'app\n', [PLAN_PATH]: plan } });
  const { integrate } = onStage(github, repository);
  return { github, repository, integrate, ...onIssuesStage(github, repository) };
}

/** Every run starts an hour after the one before, unless a test says otherwise. */
const HOUR = 3_600_000;

export function onIssuesStage(github: GitHub, repository: RepositoryStory) {
  let runs = 100;
  let clock = 0;

  async function issues(options: IssuesRunOptions = {}): Promise<IssuesRan> {
    runs += 1;
    const { event = 'push', permissions = PERMISSIONS, login, goesOn = false, around = {} } = options;
    const { id, attempt } = options.run ?? { id: runs, attempt: 1 };
    const run = repository.run({ id, attempt, name: 'issues', event: 'push', status: 'in_progress', conclusion: null });
    const told = listen();
    const waiting = quickClock();
    clock += HOUR;
    const start = clock;
    const token = github.token(permissions, { limit: 100_000, ...(login === undefined ? {} : { login }) });
    const before = github.requests.length;
    const inputs: Inputs = {
      command: 'issues',
      token,
      agents: [],
      comment: false,
      requestBudget: 500,
      dryRun: false,
      ...options.inputs,
    };
    const env = {
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(id),
      GITHUB_RUN_ATTEMPT: String(attempt),
    };
    let claims = 0;
    const code = await guarded(told.output, () =>
      issuesOnGithub(inputs, env, told.output, {
        open: () => {
          const client = createClient({ token, apiUrl: github.url, clock: waiting, budget: inputs.requestBudget });
          const [owner = '', repo = ''] = repository.name.split('/');
          const base = inputs.base === undefined ? {} : { base: inputs.base };
          return {
            client,
            source: githubSource({ client, owner, repo, subject: 'all', settings: { agents: [] }, ...base }),
          };
        },
        newClaim: () => {
          claims += 1;
          return `${id}0000000-${attempt}-${claims}`.replace(/[^0-9a-f-]/g, '0');
        },
        pause: waiting.sleep,
        now: () => start + waiting.now(),
        ...around,
      }),
    );
    if (!goesOn) run.status = 'completed';
    const sent = github.requests.slice(before);
    const heard = told.heard();
    return {
      code,
      ...heard,
      requests: sent.length,
      waits: waiting.waits,
      rows: JSON.parse(heard.outputs['issues'] ?? '[]') as readonly IssueRow[],
      writes: sent.filter(({ method, path }) => method !== 'GET' && path.includes('/issues')).length,
    };
  }

  function record(plan = 'profile'): IssuesRecord | undefined {
    const oid = repository.data().refs.get(`refs/parallel-work/issues/${plan}/main`);
    const commit = oid === undefined ? undefined : github.world.objects.commit(oid);
    return commit && readIssuesRecord(commit.message, plan, 'main');
  }

  /** Every issue with a marker of ours, by item. The tracking issue is under the empty name. */
  function byItem(): ReadonlyMap<string, readonly Issue[]> {
    const found = new Map<string, Issue[]>();
    for (const issue of repository.data().issues.values()) {
      const marker = readIssueMarker(issue.body ?? '');
      if (!marker || issue.deleted) continue;
      found.set(marker.item ?? '', [...(found.get(marker.item ?? '') ?? []), issue]);
    }
    return found;
  }

  function issueOf(item: string): Issue {
    const [issue] = byItem().get(item) ?? [];
    if (!issue) throw new Error(`"${item}" has no issue`);
    return issue;
  }

  /** Opens the pull request of an item and merges it. */
  function merge(item: string) {
    const folder = item === 'docs' ? 'docs' : `src/${item}`;
    const pull = repository.open({ branch: `feat/${item}`, files: { [`${folder}/index.ts`]: `${item}\n` } });
    pull.merge('squash');
    return pull;
  }

  const replan = (plan: string) => repository.commit('main', { [PLAN_PATH]: plan });
  const commentsOn = (item: string) =>
    [...repository.data().comments.values()].filter(({ issue }) => issue === issueOf(item).number);
  return { issues, record, byItem, issueOf, merge, replan, commentsOn };
}
