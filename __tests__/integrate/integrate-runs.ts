/** A repository with a plan whose items may merge, and runs of `command: integrate` in this process. */

import { type IntegrateEffects, integrateOnGithub } from '../../src/commands/action/integrate.js';
import { readMarker } from '../../src/core/integration/opening/marker.js';
import { type IntegrationRecord, readRecord } from '../../src/core/integration/opening/record.js';
import { describeFailure } from '../../src/core/report/failure.js';
import { createClient } from '../../src/shell/github/client.js';
import { githubSource } from '../../src/shell/github/source.js';
import type { Inputs } from '../../src/shell/runner/inputs.js';
import type { Output } from '../../src/shell/runner/output.js';
import type { Permissions } from '../github/call.js';
import type { RepositoryStory } from '../github/repository-story.js';
import { type GitHub, startGitHub } from '../github/request-story.js';
import type { Issue } from '../github/state.js';
import { quickClock } from '../shell/github/source-runs.js';

export const PLAN_PATH = '.github/parallel-work/profile.yml';
export const REF = 'refs/parallel-work/integrate/profile/main';
export const TAG = 'refs/tags/parallel-work/integrate/profile/main';
export const PERMISSIONS: Permissions = { contents: 'write', issues: 'write', pull_requests: 'read', actions: 'read' };

export const PLAN = `version: 1
task: Profile
items:
  api: { branch: feat/api, scope: [src/api/**] }
  page: { branch: feat/page, scope: [src/page/**] }
integration:
  title: Integrate the profile
  branch: feat/whole
  scope: [src/app.ts]
  tasks: [Call the page.]
  labels: [integration]
`;

export interface Ran {
  readonly code: 0 | 1;
  readonly outputs: Readonly<Record<string, string>>;
  readonly log: string;
  readonly summary: string;
  /** `error ambiguous-lock: …`, `warning integration: …`. */
  readonly said: readonly string[];
  readonly requests: number;
  readonly waits: readonly number[];
}

export interface RunOptions {
  readonly event?: string;
  readonly inputs?: Partial<Inputs>;
  readonly permissions?: Permissions;
  readonly login?: string;
  readonly run?: { readonly id: number; readonly attempt: number };
  /** The run does not end with the program: as after a crash, or while other steps follow. */
  readonly goesOn?: boolean;
  readonly around?: Partial<IntegrateEffects>;
}

export type Stage = Awaited<ReturnType<typeof openStage>>;

export async function openStage(plan = PLAN) {
  const github = await startGitHub();
  const repository = github.repository('acme/shop', { files: { 'src/app.ts': 'app\n', [PLAN_PATH]: plan } });
  return { github, repository, ...onStage(github, repository) };
}

export function onStage(github: GitHub, repository: RepositoryStory) {
  let runs = 100;

  /** Opens the pull request of an item and merges it. */
  function merge(item: string, method: 'squash' | 'merge' | 'rebase' = 'squash') {
    const pull = repository.open({ branch: `feat/${item}`, files: { [`src/${item}/index.ts`]: `${item}\n` } });
    pull.merge(method);
    return pull;
  }

  function mergeAll() {
    return [merge('api'), merge('page')];
  }

  /** A run as GitHub lists it, still going on. */
  function begin(run?: RunOptions['run']) {
    runs += 1;
    const { id, attempt } = run ?? { id: runs, attempt: 1 };
    return repository.run({ id, attempt, name: 'integrate', event: 'push', status: 'in_progress', conclusion: null });
  }

  async function integrate(options: RunOptions = {}): Promise<Ran> {
    const { event = 'push', permissions = PERMISSIONS, login, goesOn = false, around = {} } = options;
    const run = begin(options.run);
    const told = listen();
    const clock = quickClock();
    const token = github.token(permissions, login === undefined ? {} : { login });
    const before = github.requests.length;
    const inputs: Inputs = {
      command: 'integrate',
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
      GITHUB_RUN_ID: String(run.id),
      GITHUB_RUN_ATTEMPT: String(run.attempt),
    };
    let claims = 0;
    const code = await guarded(told.output, () =>
      integrateOnGithub(inputs, env, told.output, {
        open: () => {
          const client = createClient({ token, apiUrl: github.url, clock });
          const [owner = '', repo = ''] = repository.name.split('/');
          const base = inputs.base === undefined ? {} : { base: inputs.base };
          return {
            client,
            source: githubSource({ client, owner, repo, subject: 'all', settings: { agents: [] }, ...base }),
          };
        },
        newClaim: () => {
          claims += 1;
          return `${run.id}0000000-${run.attempt}-${claims}`.replace(/[^0-9a-f-]/g, '0');
        },
        pause: clock.sleep,
        ...around,
      }),
    );
    if (!goesOn) run.status = 'completed';
    return { code, ...told.heard(), requests: github.requests.length - before, waits: clock.waits };
  }

  const record = (ref = REF): IntegrationRecord | undefined => recordIn(github, repository, ref);
  /** Those that carry a marker of ours, lowest first. */
  const issues = (): readonly Issue[] =>
    [...repository.data().issues.values()].filter(({ body, deleted }) => !deleted && readMarker(body ?? ''));
  return { merge, mergeAll, begin, integrate, record, issues };
}

export function recordIn(github: GitHub, repository: RepositoryStory, ref: string): IntegrationRecord | undefined {
  const oid = repository.data().refs.get(ref);
  const commit = oid === undefined ? undefined : github.world.objects.commit(oid);
  return commit && readRecord(commit.message, 'profile', 'main');
}

/** As the action's entry does it. */
export async function guarded(output: Output, work: () => Promise<0 | 1>): Promise<0 | 1> {
  try {
    return await work();
  } catch (error) {
    output.fail(describeFailure(error));
    return 1;
  }
}

/** An output that keeps what is written to it. */
export function listen() {
  const outputs: Record<string, string> = {};
  const log: string[] = [];
  const said: string[] = [];
  let summary = '';
  const output: Output = {
    setSecret: () => undefined,
    log: (text) => void log.push(text),
    warn: (message) => void said.push(`warning: ${message}`),
    fail: ({ code, message, hint }) => void said.push(`error ${code}: ${message} ${hint}`),
    annotate: (all) => said.push(...all.map(({ level, title, message }) => `${level} ${title}: ${message}`)),
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    addSummary: (markdown) => {
      summary += markdown;
    },
    saveSnapshot: () => undefined,
  };
  return { output, heard: () => ({ outputs, log: log.join('\n'), summary, said }) };
}
