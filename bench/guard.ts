/** Measures one call of `guard --hook`, compared with an empty script, and many calls at once. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { median, printHeading, printTable } from './table.js';

const RUNS = 21;
const ITEMS = 20;
const AT_ONCE = 64;
const RATIO_GOAL = 3;
const SHARE_GOAL = 1.3;

interface Call {
  readonly name: string;
  readonly args: readonly string[];
  readonly input: string;
  readonly exit: number;
}

export async function run(): Promise<void> {
  printHeading('Guard');
  const folder = mkdtempSync(join(tmpdir(), 'guard-bench-'));
  try {
    const root = repositoryIn(folder);
    writeFileSync(join(folder, 'empty.mjs'), '');
    const hook = (file: string, exit: number, name: string): Call => ({
      name,
      args: [resolve('dist/cli/index.js'), 'guard', '--hook'],
      input: JSON.stringify({
        session_id: 'bench',
        cwd: root,
        hook_event_name: 'PreToolUse',
        tool_name: 'Write',
        tool_input: { file_path: join(root, file), content: 'text' },
      }),
      exit,
    });
    const empty: Call = { name: 'an empty script', args: [join(folder, 'empty.mjs')], input: '', exit: 0 };
    const allowed = hook('src/part-3/new.ts', 0, `guard --hook, ${ITEMS} items, in the scope`);
    const refused = hook('src/part-4/new.ts', 2, `guard --hook, ${ITEMS} items, outside the scope`);
    await compare([empty, allowed, refused], root);
    // Shows how much of it is only the starts of processes.
    const ofEmpty = await atOnce(empty, root);
    await atOnce(allowed, root, ofEmpty);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A linked working tree of an item, in a repository whose plan has many. */
function repositoryIn(folder: string): string {
  const main = join(folder, 'main');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: main });
  mkdirSync(join(main, '.github/parallel-work'), { recursive: true });
  const items = Array.from({ length: ITEMS }, (_, index) => itemText(index));
  writeFileSync(
    join(main, '.github/parallel-work/plan.yml'),
    `version: 1\ntask: Many parts\nitems:\n${items.join('')}`,
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'Plan');
  const root = join(folder, 'part-3');
  git('worktree', 'add', '-q', '-b', 'feat/part-3', root);
  return root;
}

function itemText(index: number): string {
  return `  part-${index}:
    branch: feat/part-${index}
    context: What is special about this part.
    scope: { create: ["src/part-${index}/**"], modify: ["src/part-${index}/*.ts", docs/part-${index}.md] }
    verification: npm test -- src/part-${index}
`;
}

async function compare(calls: readonly Call[], cwd: string): Promise<void> {
  const times = new Map<Call, number[]>(calls.map((call) => [call, []]));
  // The first round only fills the disk cache. Each round makes all calls once, so that noise affects all alike.
  for (let round = 0; round <= RUNS; round++) {
    for (const call of calls) {
      const time = await timeOf(call, cwd);
      if (round > 0) times.get(call)?.push(time);
    }
  }
  const medians = calls.map((call) => median(times.get(call) ?? []));
  const [base = 1] = medians;
  printTable(
    [`Node ${process.version}, median of ${RUNS} interleaved runs`, 'ms', 'ratio'],
    calls.map(({ name }, index) => [
      name,
      (medians[index] ?? 0).toFixed(0),
      `${((medians[index] ?? 0) / base).toFixed(2)}x`,
    ]),
  );
  const ratio = (medians[1] ?? 0) / base;
  console.log(
    `goal in the scope: under ${RATIO_GOAL}x. ${ratio < RATIO_GOAL ? 'met' : 'MISSED'}: ${ratio.toFixed(2)}x\n`,
  );
}

/** @returns how many times longer it takes than a fair share of the cores */
async function atOnce(call: Call, cwd: string, ofEmpty?: number): Promise<number> {
  const alone = [];
  for (let round = 0; round < 5; round++) alone.push(await timeOf(call, cwd));
  const begin = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, () => timeOf(call, cwd)));
  const time = performance.now() - begin;
  const fair = (median(alone) * AT_ONCE) / availableParallelism();
  const share = time / fair;
  printTable(
    [`${call.name}, ${AT_ONCE} at once on ${availableParallelism()} cores`, 'ms'],
    [
      ['one alone', median(alone).toFixed(0)],
      ['all at once', time.toFixed(0)],
    ],
  );
  if (ofEmpty === undefined) {
    console.log(`${share.toFixed(2)} × ${AT_ONCE} / cores × one alone\n`);
    return share;
  }
  const verdict = share <= SHARE_GOAL ? 'met' : 'MISSED';
  // Where the cores share their memory, even empty scripts get in each other's way.
  const added = `an empty script needs ${ofEmpty.toFixed(2)} here, so the guard adds ${((share / ofEmpty - 1) * 100).toFixed(0)} %`;
  console.log(
    `goal: at most ${SHARE_GOAL} × ${AT_ONCE} / cores × one alone. ${verdict}: ${share.toFixed(2)}; ${added}\n`,
  );
  return share;
}

async function timeOf({ name, args, input, exit }: Call, cwd: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [code] = await once(child, 'exit');
  if (code !== exit) throw new Error(`"${name}" ended with ${code}.`);
  return performance.now() - begin;
}
