/**
 * Counts the processes of Git that the command line starts in made repositories, and shows how its time grows with each of
 * their sizes. `local-clone.ts` measures the same in any clone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository, type Shape } from './branch-repository.js';
import { processesOf, timeOf, timeOfLoop } from './local-runs.js';
import { printHeading, printTable } from './table.js';

const MOST_PROCESSES = 30;
const MOST_RATIO = 1.2;
const MOST_OF_LOOP = 2;

const ALL = ['check', '--all'];
const WHOSE = ['whose', 'src/part-1/file-20.ts'];

const SMALL: Shape = {
  branches: 50,
  items: 50,
  files: 2_000,
  commits: 300,
  unlisted: 0,
  hasOld: false,
  hasCommitGraph: false,
  isBare: true,
};

const LARGER: readonly (readonly [title: string, more: Partial<Shape>])[] = [
  ['the same', {}],
  ['200 branches and items', { branches: 200, items: 200 }],
  ['500 items', { items: 500 }],
  ['100,000 files', { files: 100_000 }],
  ['1,000 unlisted branches', { unlisted: 1_000 }],
  ['3,000 commits', { commits: 3_000 }],
  ['3,000 commits, with a commit-graph', { commits: 3_000, hasCommitGraph: true }],
  ['3,000 commits, and one branch that lacks them', { commits: 3_000, hasOld: true }],
];

export async function run(): Promise<void> {
  printHeading('The command line with many branches');
  const place = mkdtempSync(join(tmpdir(), 'local-bench-'));
  try {
    await printProcesses(place);
    await printGrowth(place);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function printProcesses(place: string): Promise<void> {
  const rows: (readonly (string | number)[])[] = [];
  for (const branches of [10, 50, 200]) {
    const directory = makeRepository(join(place, `${branches}`), {
      ...SMALL,
      branches,
      items: branches,
      isBare: false,
    });
    const counts: number[] = [];
    for (const argv of [ALL, ['check'], WHOSE]) counts.push(await processesOf(place, directory, argv));
    rows.push([`${branches} branches`, ...counts, Math.max(...counts) <= MOST_PROCESSES ? 'met' : 'MISSED']);
  }
  printTable(['processes of git', 'check --all', 'check', 'whose', `goal: ${MOST_PROCESSES}`], rows);
}

/** Each size alone, as many times the time of the small repository. */
async function printGrowth(place: string): Promise<void> {
  const times = new Map<string, { readonly all: number; readonly whose: number }>();
  const rows: (readonly (string | number)[])[] = [];
  for (const [index, [title, more]] of LARGER.entries()) {
    const shape = { ...SMALL, ...more };
    const directory = makeRepository(join(place, `larger-${index}`), shape);
    const branches = Array.from({ length: shape.branches }, (_, at) => `work/${at}`);
    const loop = timeOfLoop(directory, 'main', branches);
    const [all, whose] = [await timeOf(directory, ALL), await timeOf(directory, WHOSE)];
    times.set(title, { all, whose });
    const small = times.get('the same') ?? { all, whose };
    rows.push([title, shown(all / small.all), shown(whose / small.whose), shown(all / loop)]);
    rmSync(directory, { recursive: true, force: true });
  }
  const { branches, items, files, commits } = SMALL;
  console.log(
    `Beside ${branches} branches, ${items} items, ${files.toLocaleString('en-US')} files and ${commits} commits:\n`,
  );
  printTable(['repository', 'check --all', 'whose', `check --all, of a loop (goal: ${MOST_OF_LOOP})`], rows);
  const [without, withOld] = [times.get('3,000 commits'), times.get('3,000 commits, and one branch that lacks them')];
  const ratio = (withOld?.whose ?? 0) / (without?.whose ?? 1);
  const result = ratio <= MOST_RATIO ? 'met' : 'MISSED';
  console.log(`"whose" where one of 50 branches is 3,000 commits behind: ${shown(ratio)} the time.`);
  console.log(`goal: at most ${MOST_RATIO}×. ${result}\n`);
}

function shown(ratio: number): string {
  return `${ratio.toFixed(2)}×`;
}
