/** What every story here needs: the bundles, a GitHub with a repository for each story, and a run of either program. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { PullAction } from '../github/events.js';
import type { Files } from '../github/files.js';
import type { PullStory } from '../github/pull-story.js';
import type { RepositoryStory } from '../github/repository-story.js';
import { type GitHub, startGitHub } from '../github/request-story.js';
import type { OptionalTest } from '../optional.js';
import { type RunOptions, runAction } from '../runner/action.js';
import type { GitHubSide, WorkflowEvent } from '../runner/event.js';
import type { StepResult } from '../runner/step.js';
import { onlyStep, runWorkflow } from '../runner/workflow.js';

/** The folder of the project: that of `action.yml`. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The documented way to run the check, and the plan that its readers are shown. */
export const EXAMPLE = readFileSync(join(root, 'examples/workflows/check.yml'), 'utf8');
export const PLAN = readFileSync(join(root, 'examples/plans/profile.yml'), 'utf8');
export const PLAN_PATH = '.github/parallel-work/profile.yml';

/** A shop before the work on profiles, with the example plan. */
export const SHOP: Readonly<Record<string, string>> = {
  'README.md': '# Shop\n',
  'src/start.ts': 'start();\n',
  'src/routes/index.ts': 'export const routes = [];\n',
  'src/components/Nav.tsx': 'export const Nav = null;\n',
  [PLAN_PATH]: PLAN,
};

/** What the item `profile-api` may do, and what makes it stray. */
export const IN_SCOPE = { 'src/routes/profile.ts': 'export const profile = 1;\n' };
export const ASTRAY = { ...IN_SCOPE, 'src/start.ts': 'start(profile);\n' };
export const API = 'feat/profile-api';

const folders: string[] = [];

/** An empty folder that is gone when the test file is done. */
export function folder(name: string): string {
  const made = realpathSync.native(mkdtempSync(join(tmpdir(), `${name}-`)));
  folders.push(made);
  return made;
}

/** What the programs of the current story have printed, for when it fails. */
const logs: string[] = [];

/** A test that prints, when it fails, what the programs it ran had said. */
export function story(name: string, tell: () => Promise<void>, like: OptionalTest = test): void {
  like(name, async () => {
    logs.length = 0;
    try {
      await tell();
    } catch (error) {
      process.stdout.write(`\n== ${name}\n${logs.join('\n')}\n`);
      throw error;
    }
  });
}

/** For `afterAll`. */
export function clearFolders(): void {
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
}

type Options = Partial<Omit<RunOptions, 'event' | 'github'>>;

export interface CheckOptions extends Options {
  /** Default: `opened`. */
  readonly action?: PullAction;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Default: the example workflow. */
  readonly workflow?: string;
  readonly side?: Partial<GitHubSide>;
}

export type Stage = ReturnType<typeof openStage>;
export type Shop = ReturnType<Stage['shop']>;

/** Starts a GitHub before the tests of a file; no story may break its contract. */
export function openStage() {
  let running: GitHub | undefined;
  let shops = 0;
  const github = (): GitHub => {
    if (running === undefined) throw new Error('the stage opens before the first test');
    return running;
  };
  beforeAll(async () => {
    running = await startGitHub();
  });
  afterEach(() => expect(github().violations).toEqual([]));
  afterAll(async () => {
    await running?.stop();
    clearFolders();
  });

  function sideOf(repository: RepositoryStory): GitHubSide {
    const { id, defaultBranch } = repository.data();
    return {
      apiUrl: github().url,
      repository: repository.name,
      repositoryId: id,
      defaultBranch,
      sha: repository.sha(defaultBranch),
      token: (permissions) => github().token(permissions),
    };
  }

  /** A repository of its own for each story: what happens to one disturbs no other. */
  function shop(files: Files = SHOP) {
    shops += 1;
    const repository = github().repository(`acme/shop-${shops}`, { files });
    /** Runs the example workflow, or another one, for an event about the pull request. */
    const check = async (pull: PullStory, options: CheckOptions = {}): Promise<StepResult> => {
      const { action = 'opened', inputs = {}, workflow = EXAMPLE, side, ...rest } = options;
      const run = await runWorkflow({
        action: root,
        temp: folder('temp'),
        ...rest,
        workflow: withInputs(workflow, inputs),
        event: { name: 'pull_request', payload: github().event('pull_request', action, pull) },
        github: { ...sideOf(pull.repository), ...side },
      });
      return noted(onlyStep(run));
    };
    /** Runs the action alone, for any event. */
    const act = async (
      event: WorkflowEvent,
      options: Options & { readonly inputs?: Readonly<Record<string, string>> } = {},
    ) => noted(await runAction({ action: root, temp: folder('temp'), ...options, event, github: sideOf(repository) }));
    /** The digits by which reports name the plans of a branch. */
    const planRevision = (branch = 'main'): string => {
      const revision = `${branch}:.github/parallel-work`;
      const git = spawnSync('git', ['rev-parse', revision], { cwd: repository.gitDir(), encoding: 'utf8' });
      return git.stdout.slice(0, 10);
    };
    const side = () => sideOf(repository);
    return { repository, open: repository.open, check, act, side, planRevision };
  }
  return { github, shop };
}

/** The workflow with `with:` for its last step. */
export function withInputs(workflow: string, inputs: Readonly<Record<string, string>>): string {
  const lines = Object.entries(inputs).map(([name, value]) => `          ${name}: ${JSON.stringify(value)}\n`);
  return lines.length === 0 ? workflow : `${workflow}        with:\n${lines.join('')}`;
}

/** Remembers a run of the current story. */
export function noted(step: StepResult): StepResult {
  logs.push(`exit code ${step.exitCode}, outputs ${JSON.stringify(step.outputs)}`, step.log, step.summary);
  return step;
}

/** What an annotation needs to be found again: `error src/start.ts out-of-scope`. */
export function shown({ annotations }: StepResult): string[] {
  return annotations.map(({ level, file, title }) => [level, file, title].filter(Boolean).join(' '));
}

export interface CliResult {
  /** null: it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export const CLI = join(root, 'dist/cli/index.js');

/** Starts the bundle of the command line program in a folder, with a bare environment. */
export function cli(
  args: readonly string[],
  {
    cwd,
    env = {},
    entry = CLI,
    patience,
  }: {
    readonly cwd: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly entry?: string;
    readonly patience?: number;
  },
): Promise<CliResult> {
  return run(process.execPath, [entry, ...args], cwd, env, patience);
}

/** Only what finds programs is taken from this process: no settings of whoever runs the tests. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
  patience = 150_000,
): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const bare = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1' };
    const child = spawn(command, args, { cwd, env: { ...bare, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        printed[name] += chunk;
      });
    const line = [command, ...args].join(' ');
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = child.kill('SIGKILL');
    }, patience);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      logs.push(`$ ${line}`, printed.stdout, printed.stderr, `exit code ${code}`);
      if (isLate)
        reject(new Error(`did not end within ${patience / 1000} s: ${line}\n${Object.values(printed).join('')}`));
      else resolve({ code, ...printed });
    });
  });
}
