/** A webhook delivery, or a `schedule` or `workflow_dispatch`. */
export interface WorkflowEvent {
  /** `pull_request`, `push`, `schedule`, … */
  readonly name: string;
  /** The activity type; default: the payload's `action`. */
  readonly action?: string;
  /** As GitHub sends it. For `schedule`: `{ schedule: '<cron>' }`, for `workflow_dispatch`: `{ inputs }`. */
  readonly payload: Payload;
}

export type Payload = Readonly<Record<string, unknown>>;

/** The GitHub that a run belongs to: where its API is, and which repository runs the workflow. */
export interface GitHubSide {
  /** As `GITHUB_API_URL`; requests must be possible there. */
  readonly apiUrl: string;
  /** Default: `<apiUrl>/graphql`, or for `…/api/v3` as GitHub Enterprise Server has it. */
  readonly graphqlUrl?: string;
  /** Default: https://github.com */
  readonly serverUrl?: string;
  /** owner/name */
  readonly repository: string;
  readonly repositoryId?: number;
  readonly defaultBranch?: string;
  /** The tip of the default branch. */
  readonly sha?: string;
  /** The job's token, or how to mint one that has exactly the permissions of the job. */
  readonly token: string | ((permissions: Readonly<Record<string, 'read' | 'write'>>) => string | Promise<string>);
  readonly actor?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
}

/** The part of the `github` context that the event decides. */
export interface EventRefs {
  readonly ref: string;
  readonly sha: string;
  readonly head_ref: string;
  readonly base_ref: string;
}

const noSha = '0'.repeat(40);

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function refsOf(event: WorkflowEvent, github: GitHubSide): EventRefs {
  const { payload } = event;
  const none = { head_ref: '', base_ref: '' };
  const onDefault = { ref: `refs/heads/${github.defaultBranch ?? 'main'}`, sha: github.sha ?? noSha };
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_review': {
      const number = read(payload, 'pull_request.number') ?? read(payload, 'number') ?? '0';
      const sha = read(payload, 'pull_request.merge_commit_sha') ?? read(payload, 'pull_request.head.sha') ?? noSha;
      return { ref: `refs/pull/${number}/merge`, sha, ...pullRefs(payload) };
    }
    // Since December 2025 the workflow, ref and sha are the default branch's, whatever the base is.
    case 'pull_request_target':
      return { ...onDefault, ...pullRefs(payload) };
    case 'push':
      return { ref: read(payload, 'ref') ?? onDefault.ref, sha: read(payload, 'after') ?? onDefault.sha, ...none };
    case 'merge_group':
      return {
        ref: read(payload, 'merge_group.head_ref') ?? onDefault.ref,
        sha: read(payload, 'merge_group.head_sha') ?? onDefault.sha,
        ...none,
      };
    case 'workflow_dispatch':
      return { ...onDefault, ref: read(payload, 'ref') ?? onDefault.ref, ...none };
    default:
      return { ...onDefault, ...none };
  }
}

/** The activity type of an event, if it has any. */
export function activityOf(event: WorkflowEvent): string | undefined {
  return event.action ?? read(event.payload, 'action');
}

/** Whether GitHub gives the run of this event a read-only token and no secrets: a pull request from a fork, or Dependabot's. */
export function isUntrusted(event: WorkflowEvent): boolean {
  if (event.name !== 'pull_request' && event.name !== 'pull_request_review') return false;
  const head = read(event.payload, 'pull_request.head.repo.full_name');
  const base = read(event.payload, 'pull_request.base.repo.full_name') ?? read(event.payload, 'repository.full_name');
  return head === undefined || head !== base || read(event.payload, 'sender.login') === 'dependabot[bot]';
}

/** What is written to `GITHUB_EVENT_PATH`: the payload, with what every delivery holds filled in where a test left it out. */
export function deliveredPayload(event: WorkflowEvent, github: GitHubSide): Payload {
  const [owner = '', name = ''] = github.repository.split('/');
  const repository = {
    id: github.repositoryId ?? 1,
    name,
    full_name: github.repository,
    owner: { login: owner },
    default_branch: github.defaultBranch ?? 'main',
  };
  const action = activityOf(event);
  return { repository, sender: { login: github.actor ?? 'octocat' }, ...event.payload, ...(action && { action }) };
}

/** A text or number at a dotted path, as text. */
export function read(payload: unknown, path: string): string | undefined {
  const found = path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), payload);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pullRefs(payload: Payload): Pick<EventRefs, 'head_ref' | 'base_ref'> {
  return {
    head_ref: read(payload, 'pull_request.head.ref') ?? '',
    base_ref: read(payload, 'pull_request.base.ref') ?? '',
  };
}
