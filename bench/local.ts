/** Counts the processes of Git that the command line starts in made repositories, and compares an old branch with none. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { PassThrough } from 'node:stream';
import { main } from '../src/commands/cli/main.js';
import { median, printHeading, printTable } from './table.js';

const ROUNDS = 3;
const FILES = 2_000;
const COMMITS = 3_000;
const MOST_PROCESSES = 30;
const MOST_RATIO = 1.2;

export async function run(): Promise<void> {
  printHeading('The command line with many branches');
  const place = mkdtempSync(join(tmpdir(), 'local-bench-'));
  try {
    const rows: (readonly (string | number)[])[] = [];
    for (const branches of [10, 50, 200]) {
      const directory = makeRepository(join(place, `${branches}`), branches, false);
      const all = await processesOf(place, directory, ['check', '--all']);
      const one = await processesOf(place, directory, ['whose', 'src/part-1/file-20.ts']);
      rows.push([`${branches} branches, ${FILES} files`, all, one, all <= MOST_PROCESSES ? 'met' : 'MISSED']);
    }
    printTable(['processes of git', 'check --all', 'whose', `goal: ${MOST_PROCESSES}`], rows);
    const times: number[] = [];
    for (const hasOld of [false, true]) {
      const directory = makeRepository(join(place, `old-${hasOld}`), 50, hasOld);
      times.push(await timeOf(directory, ['whose', 'src/part-1/file-20.ts']));
    }
    const ratio = (times[1] ?? 0) / (times[0] ?? 1);
    const result = ratio <= MOST_RATIO ? 'met' : 'MISSED';
    console.log(`"whose" where one of 50 branches is ${COMMITS} commits behind: ${ratio.toFixed(2)}x the time.`);
    console.log(`goal: at most ${MOST_RATIO}x. ${result}\n`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function call(directory: string, argv: readonly string[]): Promise<void> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  stdout.resume();
  const code = await main(argv, { directory, env: {}, stdout, stderr });
  if (code > 1) throw new Error(String(stderr.read()));
}

/** Each process writes a file: https://git-scm.com/docs/api-trace2 */
async function processesOf(place: string, directory: string, argv: readonly string[]): Promise<number> {
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

async function timeOf(directory: string, argv: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const begin = performance.now();
    await call(directory, argv);
    if (round > 0) times.push(performance.now() - begin);
  }
  return median(times);
}

/** Each branch changes two files in the folder of its item, and every fifth one also creates a file outside of it. */
function makeRepository(directory: string, branches: number, hasOld: boolean): string {
  mkdirSync(directory);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  const path = (file: number) => `src/part-${Math.floor(file / 20)}/file-${file}.ts`;
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const file = (name: string, text: string) => `M 100644 inline ${name}\n${data(text)}`;
  let mark = 0;
  const commit = (ref: string, from: number, changes: readonly string[]) =>
    [
      `commit refs/heads/${ref}\nmark :${++mark}\ncommitter Ada <ada@example.com> ${1760000000 + mark} +0000\n`,
      data('work'),
      from > 0 ? `from :${from}\n` : '',
      ...changes,
    ].join('');
  const numbers = Array.from({ length: branches }, (_, at) => at);
  const part = (branch: number) => branch % (FILES / 20);
  const items = numbers
    .map((at) => `  item-${at}: { branch: work/${at}, scope: [src/part-${part(at)}/**] }\n`)
    .join('');
  const plan = file('.github/parallel-work/bench.yml', `version: 1\ntask: Bench.\nitems:\n${items}`);
  const files = Array.from({ length: FILES }, (_, at) => file(path(at), `${at}\n`));
  const stream = [commit('main', 0, [...files, plan])];
  for (let at = 0; at < COMMITS; at++)
    stream.push(commit('main', mark, [file(path((7 * at) % FILES), `main ${at}\n`)]));
  const tip = mark;
  for (const at of numbers) {
    const from = hasOld && at === 0 ? 1 : tip - (at % 50);
    const outside = at % 5 === 1 ? [file(`docs/${at}.md`, 'text\n')] : [];
    const own = [0, 1].map((each) => file(path(20 * part(at) + each), `by ${at}\n`));
    stream.push(commit(`work/${at}`, from, [...own, ...outside]));
  }
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream.join(''), maxBuffer: 1 << 28 });
  git('reset', '-q', '--hard');
  return directory;
}
