import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Annotation } from './commands.js';
import { type Folders, gitHubContext, runnerContext, type StepContexts } from './context.js';
import { deliveredPayload, type GitHubSide, type WorkflowEvent } from './event.js';
import { textOf } from './expression.js';
import { readAction } from './github-tools.js';
import { nodeForActions } from './node.js';
import { type Hooks, runStep, type StepResult } from './step.js';
import { at, entries, scalar } from './value.js';

/** What a run needs, of a workflow or of a single action. */
export interface RunOptions extends Hooks {
  readonly event: WorkflowEvent;
  readonly github: GitHubSide;
  /** The folder of the action under test: `action.yml`, and the bundle that it names. */
  readonly action: string;
  /** More environment, as `env:` of the workflow would give it. */
  readonly env?: Readonly<Record<string, string>>;
  /** The checked-out repository. Default: an empty folder. */
  readonly workspace?: string;
  /** `RUNNER_TEMP`, kept; give it to read files after the run. Default: a folder that is deleted. */
  readonly temp?: string;
  /** The Node that runs the action. Default: `nodeForActions()`. */
  readonly node?: string;
  /** An input that `action.yml` lacks: a mistake of the test (default), or the warning that a runner gives. */
  readonly unknownInputs?: 'refuse' | 'warn';
}

/** Runs one action without a workflow, inputs given as texts. A function as token gets no permissions but metadata. */
export async function runAction(
  options: RunOptions & { readonly inputs?: Readonly<Record<string, string>> },
): Promise<StepResult> {
  return withFolders(options, async (folders) => {
    const { token } = options.github;
    const given = typeof token === 'string' ? token : await token({ metadata: 'read' });
    const place = { workflow: 'test', workflowPath: '.github/workflows/test.yml', job: 'test', step: '__self' };
    const contexts = {
      github: gitHubContext(options.event, options.github, folders, place, given),
      runner: runnerContext(folders),
      env: options.env ?? {},
      secrets: { ...options.github.secrets, GITHUB_TOKEN: given },
      vars: options.github.variables ?? {},
    };
    return runActionStep(options.action, options.inputs ?? {}, contexts, options);
  });
}

/** Runs the action in a folder as one step. Throws where `action.yml` or the inputs are wrong. */
export async function runActionStep(
  folder: string,
  given: Readonly<Record<string, string>>,
  contexts: StepContexts,
  options: Pick<RunOptions, 'node' | 'unknownInputs' | keyof Hooks>,
): Promise<StepResult> {
  const manifest = await readAction(await readFile(join(folder, 'action.yml'), 'utf8'));
  const inputs = entries(at(manifest, 'inputs'));
  const main = mainOf(folder, at(manifest, 'runs'));
  const warnings = unknownInputs(
    given,
    inputs.map(([name]) => name),
    options.unknownInputs ?? 'refuse',
  );
  const names = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const missing = inputs.filter(([name]) => !names.has(name.toLowerCase()));
  const defaults = missing.map(([name, input]) => [name, textOf(at(input, 'default'), contexts)]);
  const env = Object.entries({ ...Object.fromEntries(defaults), ...given }).map(([name, value]) => [
    inputVariable(name),
    value,
  ]);
  const program = { command: options.node ?? nodeForActions().path, args: [main], cwd: contexts.github.workspace };
  const step = await runStep(program, contexts, Object.fromEntries(env), options);
  return { ...step, annotations: [...warnings, ...step.annotations] };
}

/** Makes the folders of a run and writes the payload, and takes away what is not the caller's. */
export async function withFolders<T>(options: RunOptions, use: (folders: Folders) => Promise<T>): Promise<T> {
  const own = await mkdtemp(join(tmpdir(), 'runner-'));
  try {
    const temp = options.temp ?? join(own, 'temp');
    const workspace = options.workspace ?? join(own, 'work', 'repository');
    const eventPath = join(own, 'event.json');
    await mkdir(temp, { recursive: true });
    await mkdir(workspace, { recursive: true });
    await writeFile(eventPath, JSON.stringify(deliveredPayload(options.event, options.github)));
    return await use({ temp, workspace, eventPath });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/** `INPUT_` and the name in upper case, spaces as underscores; a hyphen stays. */
function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function mainOf(folder: string, runs: ReturnType<typeof at>): string {
  const using = scalar(at(runs, 'using'));
  if (using !== 'node24') throw new Error(`the test runner runs actions of "node24", not of "${using}"`);
  if (at(runs, 'pre') !== undefined || at(runs, 'post') !== undefined)
    throw new Error('the test runner runs no "pre" or "post"');
  const main = join(folder, scalar(at(runs, 'main')) ?? '');
  if (!existsSync(main)) throw new Error(`the action's "main" is no file: "${main}". build it first`);
  return main;
}

function unknownInputs(
  given: Readonly<Record<string, string>>,
  valid: readonly string[],
  how: 'refuse' | 'warn',
): readonly Annotation[] {
  const lower = new Set(valid.map((name) => name.toLowerCase()));
  const unknown = Object.keys(given).filter((name) => !lower.has(name.toLowerCase()));
  if (unknown.length === 0) return [];
  const message = `Unexpected input(s) '${unknown.join("', '")}', valid inputs are ['${valid.join("', '")}']`;
  if (how === 'refuse') throw new Error(message);
  return [{ level: 'warning', message }];
}
