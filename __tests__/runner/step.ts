import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Annotation, linesOf, type Reading, readCommands } from './commands.js';
import { environmentOf, type StepContexts } from './context.js';
import { readPairs } from './file-commands.js';

/** How a test takes part in a running step. */
export interface Hooks {
  /** Aborted: the step and everything it started is killed at once (SIGKILL), as when a runner goes away. */
  readonly signal?: AbortSignal;
  /** Called with each line as it is printed; `kill` is as the signal. */
  readonly onLine?: (line: string, kill: () => void) => void;
  /** After this many seconds the step is killed and the run is an error, with what it printed. Default 50. */
  readonly patience?: number;
}

/** What became of one step. */
export interface StepResult extends Reading {
  readonly conclusion: 'success' | 'failure' | 'cancelled';
  /** null: it was killed. */
  readonly exitCode: number | null;
  readonly killed: boolean;
  /** From `GITHUB_OUTPUT`, and of old `::set-output`. */
  readonly outputs: Readonly<Record<string, string>>;
  /** From `GITHUB_STEP_SUMMARY`: Markdown. */
  readonly summary: string;
  /** From `GITHUB_STATE`, `GITHUB_ENV` and `GITHUB_PATH`. */
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** As printed, not masked. */
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams as a reader of the log sees them: secrets and masked values are `***`. */
  readonly log: string;
  /** The environment that the step was given. */
  readonly env: Readonly<Record<string, string>>;
}

/** The most that a runner takes as a summary. */
const summaryCap = 1024 * 1024;
const files = ['output', 'state', 'env', 'path', 'step_summary'] as const;

/** Starts one program as a step: with the environment that `contexts` and `inputs` give, and no other. */
export async function runStep(
  program: { readonly command: string; readonly args: readonly string[]; readonly cwd: string },
  contexts: StepContexts,
  inputs: Readonly<Record<string, string>>,
  hooks: Hooks,
): Promise<StepResult> {
  const folder = await mkdtemp(join(contexts.runner.temp, 'step-'));
  const paths = Object.fromEntries(files.map((name) => [name, join(folder, name)] as const));
  for (const path of Object.values(paths)) await writeFile(path, '');
  const env = { ...environmentOf({ ...contexts, github: { ...contexts.github, ...paths } }), ...inputs };
  const end = await runProcess(program, env, hooks);
  return settle(end, await readFileCommands(paths), Object.values(contexts.secrets), env);
}

interface Ended {
  readonly exitCode: number | null;
  readonly killed: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Of both streams, in the order in which they ended. */
  readonly lines: readonly string[];
}

function runProcess(
  program: { readonly command: string; readonly args: readonly string[]; readonly cwd: string },
  env: Readonly<Record<string, string>>,
  { signal, onLine, patience = 50 }: Hooks,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    // A process group of its own, so that what it started dies with it.
    const child = spawn(program.command, program.args, {
      cwd: program.cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const printed = { stdout: '', stderr: '' };
    const lines: string[] = [];
    let killed = false;
    let late = false;
    const kill = () => {
      if (child.pid === undefined) return;
      // What it started may outlive it and hold the streams open: the group is killed in any case.
      killed ||= child.exitCode === null && child.signalCode === null;
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended.
      }
    };
    const line = (text: string) => {
      lines.push(text);
      onLine?.(text, kill);
    };
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, patience * 1000);
    const flush = (['stdout', 'stderr'] as const).map((name) => {
      let rest = '';
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        printed[name] += chunk;
        // Cut behind the last line feed: a carriage return at the end of a chunk may be the half of a line end.
        const end = (rest + chunk).lastIndexOf('\n') + 1;
        const whole = (rest + chunk).slice(0, end);
        rest = (rest + chunk).slice(end);
        for (const text of linesOf(whole)) line(text);
      });
      return () => {
        for (const text of linesOf(rest)) line(text);
      };
    });
    if (signal?.aborted) kill();
    signal?.addEventListener('abort', kill, { once: true });
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', kill);
    };
    child.on('error', (error) => {
      finish();
      reject(error);
    });
    child.on('close', (exitCode) => {
      finish();
      for (const last of flush) last();
      if (late) reject(new Error(`the step did not end within ${patience} s. It printed:\n${lines.join('\n')}`));
      else resolve({ exitCode, killed, ...printed, lines });
    });
  });
}

interface FileCommands {
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly exported: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly summary: string;
  readonly errors: readonly string[];
}

async function readFileCommands(paths: Readonly<Record<string, string>>): Promise<FileCommands> {
  const errors: string[] = [];
  const content = async (name: (typeof files)[number]) => readFile(paths[name] ?? '', 'utf8');
  const pairs = async (name: (typeof files)[number]) => {
    try {
      return readPairs(await content(name));
    } catch (error) {
      errors.push(`Unable to process file command '${name}' successfully. ${String(error)}`);
      return {};
    }
  };
  const [outputs, state, exported] = [await pairs('output'), await pairs('state'), await pairs('env')];
  const path = linesOf(await content('path')).filter((line) => line !== '');
  const summary = await content('step_summary');
  const size = Buffer.byteLength(summary);
  if (size <= summaryCap) return { outputs, state, exported, path, summary, errors };
  const tooBig = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k`;
  return { outputs, state, exported, path, summary: '', errors: [...errors, tooBig] };
}

function settle(
  end: Ended,
  files: FileCommands,
  secrets: readonly string[],
  env: Readonly<Record<string, string>>,
): StepResult {
  const { errors, ...read } = files;
  const reading = readCommands(end.lines);
  const said = [...errors, ...reading.refused.map((name) => `The \`${name}\` command is disabled.`)].map(
    (message): Annotation => ({ level: 'error', message }),
  );
  const failed = end.exitCode !== 0 || said.length > 0;
  const hidden = [...secrets, ...reading.masks].filter(Boolean).toSorted((a, b) => b.length - a.length);
  return {
    ...reading,
    ...read,
    conclusion: end.killed ? 'cancelled' : failed ? 'failure' : 'success',
    exitCode: end.exitCode,
    killed: end.killed,
    annotations: [...reading.annotations, ...said],
    outputs: { ...reading.outputs, ...read.outputs },
    stdout: end.stdout,
    stderr: end.stderr,
    log: hidden.reduce((log, secret) => log.replaceAll(secret, '***'), end.lines.join('\n')),
    env,
  };
}
