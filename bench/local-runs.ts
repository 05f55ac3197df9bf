/** Runs the command line in this process: how long it takes, and how many processes of Git it starts. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PassThrough } from 'node:stream';
import { main } from '../src/commands/cli/main.js';
import { median } from './table.js';

const ROUNDS = 3;

async function call(directory: string, argv: readonly string[]): Promise<void> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdout.resume();
  const code = await main(argv, { directory, env: {}, stdout, stderr });
  if (code > 1) throw new Error(String(stderr.read()));
}

/** Each process writes a file: https://git-scm.com/docs/api-trace2 */
export async function processesOf(place: string, directory: string, argv: readonly string[]): Promise<number> {
  const target = mkdtempSync(join(place, 'trace-'));
  const config = join(place, 'config');
  writeFileSync(config, `[trace2]\n\teventTarget = ${target}\n`);
  process.env['GIT_CONFIG_GLOBAL'] = config;
  try {
    await call(directory, argv);
  } finally {
    delete process.env['GIT_CONFIG_GLOBAL'];
  }
  return readdirSync(target).length;
}

/** The median of some rounds, after one that does not count. */
export async function timeOf(directory: string, argv: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const begin = performance.now();
    await call(directory, argv);
    if (round > 0) times.push(performance.now() - begin);
  }
  return median(times);
}

/** `git diff --name-only <base>...<branch>` for each branch, as in a loop of a shell. */
export function timeOfLoop(directory: string, base: string, branches: readonly string[]): number {
  const begin = performance.now();
  for (const branch of branches)
    execFileSync('git', ['diff', '--name-only', `${base}...${branch}`], { cwd: directory, maxBuffer: 1 << 28 });
  return performance.now() - begin;
}
