/**
 * Measures `check --all` on generated repositories with many branches, compared with `git diff --name-only` for each branch.
 * `npm run build` first: it runs the bundle.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { printHeading, printTable } from './table.js';

interface Shape {
  readonly title: string;
  readonly branches: number;
  readonly files: number;
  /** The branches change no more than 3 files of their own, and were started from another branch that changed all files. */
  readonly isWrongBase: boolean;
}

const SHAPES: readonly Shape[] = [
  { title: '40 branches that change the same 500 files', branches: 40, files: 500, isWrongBase: false },
  { title: '50 branches with a wrong base, 3,903 files each', branches: 50, files: 3_900, isWrongBase: true },
];

const CLI = resolve('dist/cli/index.js');
/** Prints the most memory that the process had, in KiB, as the last line of the standard error. */
const WITH_MEMORY =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(String(process.resourceUsage().maxRSS)))';

export async function run(): Promise<void> {
  printHeading('Many branches in a clone: `check --all`');
  const rows = SHAPES.flatMap((shape) => {
    const directory = mkdtempSync(join(tmpdir(), 'bench-local-'));
    try {
      execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: directory });
      execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: streamOf(shape) });
      execFileSync('git', ['reset', '-q', '--hard'], { cwd: directory });
      const loop = timeOf(() => diffEach(directory, shape.branches));
      return [[], ['--json']].map((options) => rowOf(shape, directory, options, loop));
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });
  printTable(
    ['repository', 'options', 'exit', 'lines', 'lines a verdict', 'bytes', 'memory', 'time, of the loop'],
    rows,
  );
}

function rowOf({ title, branches }: Shape, cwd: string, options: readonly string[], loop: number) {
  let printed = { status: null as number | null, stdout: '', stderr: '' };
  const time = timeOf(() => {
    const args = ['--import', WITH_MEMORY, CLI, 'check', '--all', ...options];
    printed = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 30 });
  });
  const lines = printed.stdout.split('\n').length - 1;
  const memory = `${Math.round(Number(/\d+$/.exec(printed.stderr)?.[0] ?? Number.NaN) / 1024)} MiB`;
  const bytes = Buffer.byteLength(printed.stdout);
  const share = `${(time / loop).toFixed(1)}×`;
  return [
    title,
    options.join(' '),
    printed.status ?? 'killed',
    lines,
    Math.round(lines / branches),
    bytes,
    memory,
    share,
  ];
}

function timeOf(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

function diffEach(cwd: string, branches: number): void {
  for (let at = 0; at < branches; at += 1)
    execFileSync('git', ['diff', '--name-only', `main...feat/item-${at}`], { cwd, maxBuffer: 2 ** 28 });
}

/** A stream for `git fast-import`. */
function streamOf({ branches, files, isWrongBase }: Shape): string {
  const items = many(branches, (at) => `  item-${at}:\n    branch: feat/item-${at}\n    scope: ["src/own-${at}/**"]\n`);
  const plan = `version: 1\ntask: A bench\nitems:\n${items.join('')}`;
  const all = (text: string) => many(files, (at): FileText => [`src/part-${at % 20}/file-${at}.ts`, `${text} ${at}\n`]);
  const root = commitOn('refs/heads/main', 1, undefined, [...all('base'), ['.github/parallel-work/task.yml', plan]]);
  const develop = isWrongBase ? [commitOn('refs/heads/develop', 2, 1, all('develop'))] : [];
  const work = many(branches, (at) => {
    const own = many(3, (file): FileText => [`src/own-${at}/file-${file}.ts`, `${at} ${file}\n`]);
    return commitOn(`refs/heads/feat/item-${at}`, 3 + at, isWrongBase ? 2 : 1, isWrongBase ? own : all(`item ${at}`));
  });
  return [root, ...develop, ...work].join('');
}

type FileText = readonly [path: string, text: string];

function commitOn(ref: string, mark: number, from: number | undefined, files: readonly FileText[]): string {
  const begin = `commit ${ref}\nmark :${mark}\ncommitter A <a@example.com> ${Math.floor(Date.now() / 1000)} +0000\ndata 4\nwork\n`;
  const changes = files.map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
  return `${begin}${from === undefined ? '' : `from :${from}\n`}${changes.join('')}\n`;
}

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
