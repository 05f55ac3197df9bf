/** Measures how long `init` reads which files recent commits changed, beside the command of Git that lists the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readEditHistory } from '../src/shell/git/edit-history.js';
import { median, printHeading, printTable, seconds } from './table.js';

const RUNS = 11;
const FILES = 5_000;
/** How many files each commit changes. */
const CHANGED = 5;

export async function run(): Promise<void> {
  printHeading('The files that recent commits changed, in a repository of 5,000 files');
  const rows: (string | number)[][] = [];
  for (const commits of [1_000, 10_000, 100_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-history-'));
    try {
      build(folder, commits);
      rows.push(await measure(folder, commits));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  printTable(['commits', 'init', 'git log -1000 --name-only', 'ratio'], rows);
}

/** Both by turns, so that a busy moment of the machine counts for both. */
async function measure(folder: string, commits: number): Promise<(string | number)[]> {
  const own: number[] = [];
  const beside: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    const start = performance.now();
    await readEditHistory(folder, 'HEAD');
    const middle = performance.now();
    git(folder, ['log', '-1000', '--name-only', '--format=%H']);
    own.push(middle - start);
    beside.push(performance.now() - middle);
  }
  const ratio = median(own) / median(beside);
  return [commits.toLocaleString('en-US'), seconds(median(own)), seconds(median(beside)), ratio.toFixed(2)];
}

function build(folder: string, commits: number): void {
  const lines: string[] = [];
  for (let commit = 0; commit < commits; commit++) {
    lines.push('commit refs/heads/main', `committer A <a@b.c> ${1_700_000_000 + commit} +0000`, 'data 1', 'x');
    const count = commit === 0 ? FILES : CHANGED;
    for (let at = 0; at < count; at++) {
      // Steps with a common divisor of 1, so that all files are changed equally often.
      const file = commit === 0 ? at : (commit * 997 + at * 1_009) % FILES;
      const text = `${commit}`;
      lines.push(`M 100644 inline src/${file % 50}/${file % 500}/${file}.ts`, `data ${text.length}`, text);
    }
  }
  git(folder, ['init', '-q', '-b', 'main']);
  git(folder, ['fast-import', '--quiet'], `${lines.join('\n')}\n`);
}

function git(folder: string, args: readonly string[], input?: string): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
}
