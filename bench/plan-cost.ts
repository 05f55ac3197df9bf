/**
 * The highest cost of judging a pull request that adds plans, compared with ordinary plans. Each runs in its own
 * process.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgePull, planText } from '../__tests__/core/judge/judge-story.js';
import { printHeading, printTable } from './table.js';

const ITEMS = 500;
const GLOBS = 12;

interface Shape {
  readonly name: string;
  readonly files: number;
  /** The glob of an item. */
  readonly glob: (file: number, item: number, at: number) => string;
}

const SHAPES: readonly Shape[] = [
  { name: 'one plan of plain globs', files: 1, glob: (file, item, at) => `f${file}/i${item}/g${at}/**` },
  { name: 'one plan of "*.{ts,tsx}"', files: 1, glob: (file, item, at) => `f${file}/i${item}/g${at}/*.{ts,tsx}` },
  { name: 'one plan, 256 alternatives a glob', files: 1, glob: braces },
  { name: 'four plans, 256 alternatives a glob', files: 4, glob: braces },
  { name: 'four plans, each item meets each other', files: 4, glob: (file, item, at) => `**/*${file}-${item}-${at}*` },
];

function braces(file: number, item: number, at: number): string {
  return `${'{a,b}'.repeat(8)}${file}-${item}-${at}*`;
}

/** With the number of a shape, this file prints its cost. */
if (process.argv[2] !== undefined && /^\d+$/.test(process.argv[2])) {
  const { files, glob } = SHAPES[Number(process.argv[2])] ?? fail();
  const texts = Object.fromEntries(
    Array.from({ length: files }, (_, file) => [`p${file}.yml`, textOf((item, at) => glob(file, item, at), file)]),
  );
  const started = performance.now();
  const judgement = judgePull({ plans: {}, pulls: [{ number: 1, branch: 'plans', plans: texts }] }, 1);
  const time = performance.now() - started;
  const memory = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ time, memory, verdict: judgement.verdicts[0]?.verdict }));
}

export async function run(): Promise<void> {
  printHeading(`Judging a pull request that adds plans of ${ITEMS} items with ${GLOBS} globs each`);
  const measured = SHAPES.map((_, index) => measure(index));
  const [first] = measured;
  const rows = measured.map((each, index) => [
    SHAPES[index]?.name ?? '',
    each?.verdict ?? 'out of memory',
    each && first ? `${(each.time / first.time).toFixed(1)} x` : '-',
    each && first ? `${(each.memory / first.memory).toFixed(1)} x` : '-',
  ]);
  printTable(['plans', 'verdict', 'time', 'memory'], rows);
}

function measure(index: number): { time: number; memory: number; verdict: string } | undefined {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(index)], {
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : undefined;
}

function textOf(glob: (item: number, at: number) => string, file: number): string {
  const items = Object.fromEntries(
    Array.from({ length: ITEMS }, (_, item) => [
      `i${item}`,
      { branch: `f${file}/b${item}`, scope: Array.from({ length: GLOBS }, (_, at) => glob(item, at)) },
    ]),
  );
  return planText({ items });
}

function fail(): never {
  throw new Error('there is no such shape');
}
