import { join } from 'node:path';
import { deliveredPayload, type GitHubSide, read, refsOf, type WorkflowEvent } from './event.js';
import type { Contexts } from './expression.js';

/** Folders of one job, as a runner lays them out. */
export interface Folders {
  readonly temp: string;
  readonly workspace: string;
  /** Where the payload lies. */
  readonly eventPath: string;
}

/** Which workflow, job and step a context is for. */
export interface Place {
  readonly workflow: string;
  readonly workflowPath: string;
  readonly job: string;
  readonly step: string;
}

/** The contexts of a step that the runner itself reads; more (`steps`, `needs`, …) for expressions alone. */
export type StepContexts = Contexts & {
  readonly github: GitHubContext;
  readonly runner: Texts & { readonly temp: string };
  readonly env: Texts;
  readonly secrets: Texts;
};

export type GitHubContext = Contexts & { readonly workspace: string };

type Texts = Readonly<Record<string, string>>;

/** The `github` context, without the files of a step. `token` is the job's. */
export function gitHubContext(
  event: WorkflowEvent,
  github: GitHubSide,
  folders: Folders,
  place: Place,
  token: string,
): GitHubContext {
  const refs = refsOf(event, github);
  const payload = deliveredPayload(event, github);
  const actor = read(payload, 'sender.login') ?? 'octocat';
  const isTag = refs.ref.startsWith('refs/tags/');
  const defaultRef = `refs/heads/${github.defaultBranch ?? 'main'}`;
  return {
    action: place.step,
    action_ref: '',
    action_repository: '',
    actor,
    actor_id: read(payload, 'sender.id') ?? '1',
    api_url: github.apiUrl,
    ...refs,
    event: payload,
    event_name: event.name,
    event_path: folders.eventPath,
    graphql_url: github.graphqlUrl ?? graphqlUrl(github.apiUrl),
    job: place.job,
    ref_name: refs.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: isTag ? 'tag' : 'branch',
    repository: github.repository,
    repository_id: String(github.repositoryId ?? 1),
    repository_owner: github.repository.split('/')[0],
    repository_owner_id: read(payload, 'repository.owner.id') ?? '1',
    repository_visibility: 'private',
    retention_days: '90',
    run_attempt: String(github.runAttempt ?? 1),
    run_id: String(github.runId ?? 1000),
    run_number: '1',
    secret_source: 'Actions',
    server_url: github.serverUrl ?? 'https://github.com',
    token,
    triggering_actor: actor,
    workflow: place.workflow,
    workflow_ref: `${github.repository}/${place.workflowPath}@${defaultRef}`,
    workflow_sha: refs.sha,
    workspace: folders.workspace,
  };
}

const systems: Texts = { darwin: 'macOS', win32: 'Windows' };

export function runnerContext(folders: Folders): StepContexts['runner'] {
  return {
    arch: 'X64',
    environment: 'github-hosted',
    name: 'GitHub Actions 1',
    os: systems[process.platform] ?? 'Linux',
    temp: folders.temp,
    tool_cache: join(folders.temp, 'tool-cache'),
    workspace: join(folders.workspace, '..'),
  };
}

/** Members of the `github` context that a runner does not put into the environment. */
const contextOnly = new Set(['event', 'token', 'repository_visibility', 'secret_source']);

/** The environment of a step, and nothing else: of this process only what finds programs and folders. */
export function environmentOf({ github, runner, env }: StepContexts): Record<string, string> {
  const own = ['PATH', 'HOME', 'TMPDIR'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(own),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...prefixed('GITHUB', github),
    ...prefixed('RUNNER', runner),
    ...env,
  };
}

function prefixed(prefix: string, context: Contexts): Record<string, string> {
  const members = Object.entries(context).filter(([name]) => !contextOnly.has(name));
  return Object.fromEntries(members.map(([name, value]) => [`${prefix}_${name.toUpperCase()}`, String(value)]));
}

function graphqlUrl(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? apiUrl.replace(/v3$/, 'graphql') : `${apiUrl}/graphql`;
}
