/**
 * Compares a rehearsal with one-by-one `git merge` in a working tree that is there already, in made repositories. The start
 * of the program is measured apart, and both have to end with the same tree.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PassThrough } from 'node:stream';
import { main } from '../src/commands/cli/main.js';
import { median, printHeading, printTable } from './table.js';

const ROUNDS = 5;

interface Shape {
  readonly name: string;
  readonly files: number;
  readonly branches: number;
  /** How many of them conflict with another one, in pairs. */
  readonly conflicting: number;
  /** The limit of the ratio, and of the time in seconds. */
  readonly goal?: number;
  readonly limit?: number;
}

const SHAPES: readonly Shape[] = [
  { name: '50 disjoint branches, 5,000 files', files: 5_000, branches: 50, conflicting: 0, goal: 0.08 },
  { name: '50 branches, 20 of them conflict, 5,000 files', files: 5_000, branches: 50, conflicting: 20, goal: 0.25 },
  { name: '10 disjoint branches, 2,000 files', files: 2_000, branches: 10, conflicting: 0 },
  { name: '50 disjoint branches, 2,000 files', files: 2_000, branches: 50, conflicting: 0 },
  { name: '128 disjoint branches, 2,000 files', files: 2_000, branches: 128, conflicting: 0 },
  { name: '256 disjoint branches, 2,000 files', files: 2_000, branches: 256, conflicting: 0 },
  { name: '512 disjoint branches, 2,000 files', files: 2_000, branches: 512, conflicting: 0, goal: 0.03, limit: 2 },
];

export async function run(): Promise<void> {
  printHeading('Rehearsal');
  const rows: (readonly string[])[] = [];
  const goals: string[] = [];
  for (const shape of SHAPES) {
    const { ours, theirs } = await measured(shape);
    const ratio = ours / theirs;
    rows.push([shape.name, theirs.toFixed(0), ours.toFixed(0), `${ratio.toFixed(3)}x`, `${(1 / ratio).toFixed(0)}`]);
    if (shape.goal !== undefined) goals.push(goalWords(shape.name, shape.goal, ratio, 'x'));
    if (shape.limit !== undefined) goals.push(goalWords(shape.name, shape.limit, ours / 1000, ' s'));
  }
  printTable(['trees equal', 'git merge, ms', 'rehearse, ms', 'ratio', 'times faster'], rows);
  for (const goal of goals) console.log(goal);
  console.log(`\nThe start of the program is not in these figures: ${startTime().toFixed(0)} ms.\n`);
}

function goalWords(name: string, goal: number, found: number, unit: string): string {
  return `goal for "${name}": at most ${goal}${unit}. ${found <= goal ? 'met' : 'MISSED'}: ${found.toFixed(3)}${unit}`;
}

/** Medians, in milliseconds. The merges are measured once, because they take long. */
async function measured(shape: Shape): Promise<{ readonly ours: number; readonly theirs: number }> {
  const place = mkdtempSync(join(tmpdir(), 'rehearse-bench-'));
  try {
    const repository = join(place, 'repository');
    const names = makeRepository(repository, shape);
    const times: number[] = [];
    let tree = '';
    for (let round = 0; round <= ROUNDS; round++) {
      const begin = performance.now();
      tree = await rehearsedTree(repository);
      if (round > 0) times.push(performance.now() - begin);
    }
    const worktree = join(place, 'worktree');
    git(repository, 'worktree', 'add', '-q', '--detach', worktree, 'main');
    git(worktree, 'status', '--short');
    const begin = performance.now();
    for (const name of names) mergeOne(worktree, name);
    const theirs = performance.now() - begin;
    const real = git(worktree, 'rev-parse', 'HEAD^{tree}').trim();
    if (real !== tree) throw new Error(`"${shape.name}": the tree is ${tree}, and Git has ${real}`);
    return { ours: median(times), theirs };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function mergeOne(worktree: string, name: string): void {
  try {
    git(worktree, 'merge', '-q', '--no-ff', '--no-edit', name);
  } catch {
    git(worktree, 'merge', '--abort');
  }
}

async function rehearsedTree(directory: string): Promise<string> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let text = '';
  stdout.on('data', (chunk) => {
    text += String(chunk);
  });
  const code = await main(['rehearse', '--refs', 'work/*', '--json'], { directory, env: {}, stdout, stderr });
  if (code > 1) throw new Error(String(stderr.read()));
  return (JSON.parse(text) as { rehearsal: { tree: string } }).rehearsal.tree;
}

function startTime(): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    execFileSync(process.execPath, ['.bench/src/cli.js', '--version']);
    return performance.now() - begin;
  });
  return median(times);
}

const IDENTITY = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

function git(directory: string, ...args: readonly string[]): string {
  const options = { cwd: directory, encoding: 'utf8', stdio: 'pipe' } as const;
  return execFileSync('git', [...IDENTITY, ...args], options);
}

/** Files in folders of twenty. Each branch modifies two files and creates one; those of a pair modify the same line. */
function makeRepository(directory: string, { files, branches, conflicting }: Shape): readonly string[] {
  execFileSync('git', ['init', '-q', '-b', 'main', directory]);
  git(directory, 'config', 'gc.auto', '0');
  const path = (file: number) => `src/part-${Math.floor(file / 20)}/file-${file}.ts`;
  const text = (file: number, line: string) =>
    Array.from({ length: 40 }, (_, at) => (at === 20 ? line : `line ${at} of file ${file}\n`)).join('');
  const data = (content: string) => `data ${Buffer.byteLength(content)}\n${content}\n`;
  const file = (name: string, content: string) => `M 100644 inline ${name}\n${data(content)}`;
  const commit = (branch: string, from: string, changes: readonly string[]) =>
    [
      `commit refs/heads/${branch}\ncommitter Ada <ada@example.com> 1760000000 +0000\n${data('work')}`,
      from === '' ? '' : `from ${from}\n`,
      ...changes,
    ].join('');
  const names = Array.from({ length: branches }, (_, at) => `work/${String(at).padStart(4, '0')}`);
  const stream = [
    commit(
      'main',
      '',
      Array.from({ length: files }, (_, at) => file(path(at), text(at, 'the same\n'))),
    ),
    ...names.map((name, at) => {
      const [one, two] = [3 * at, 3 * at + 1];
      // The second of a pair changes the line that the first one changed.
      const shared = at < conflicting ? 3 * (at - (at % 2)) : one;
      return commit(name, 'refs/heads/main', [
        file(path(shared), text(shared, `by ${name}\n`)),
        file(path(two), text(two, `by ${name}\n`)),
        file(`${path(two)}-new.ts`, text(two, `new of ${name}\n`)),
      ]);
    }),
  ].join('');
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream });
  git(directory, 'reset', '-q', '--hard');
  return names;
}
