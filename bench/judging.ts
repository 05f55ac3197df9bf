/** Measures judging 500 item pull requests of 300 files each, compared with parsing the same snapshot from JSON. */
import type { RealPull } from '../__tests__/replay/pulls.js';
import { answered, judgeBy, plansOf, snapshotOf } from '../__tests__/replay/replay.js';
import type { Snapshot } from '../src/core/facts/snapshot.js';
import { median, printHeading, printTable, seconds } from './table.js';

const PULLS = 500;
const FILES = 300;
const ROUNDS = 5;

export async function run(): Promise<void> {
  printHeading(`Judging ${PULLS} item pull requests of ${FILES} files each`);
  printTable(
    ['the pull requests', 'snapshot', 'parse its JSON', 'judge all', 'ratio', 'findings', 'memory beside the snapshot'],
    [row('apart', madeUp(0)), row('each shares 10 files with the next', madeUp(10))],
  );
}

function row(name: string, pulls: readonly RealPull[]): (string | number)[] {
  const plans = plansOf(pulls);
  const text = JSON.stringify(known(pulls));
  const parsing: number[] = [];
  const judging: number[] = [];
  const memory: number[] = [];
  let findings = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const snapshot: Snapshot = JSON.parse(text);
    const parsed = performance.now();
    const before = process.memoryUsage().heapUsed;
    const attempt = judgeBy(plans, snapshot);
    judging.push(performance.now() - parsed);
    memory.push(Math.max(0, process.memoryUsage().heapUsed - before));
    parsing.push(parsed - start);
    if (!('value' in attempt)) throw new Error('the snapshot should hold every answer');
    findings = attempt.value.findings.length;
  }
  const ratio = median(judging) / median(parsing);
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MiB`;
  return [
    name,
    megabytes(text.length),
    seconds(median(parsing)),
    seconds(median(judging)),
    `${ratio.toFixed(1)}×`,
    findings,
    megabytes(Math.max(...memory)),
  ];
}

/** The snapshot with every answer, as it is saved. */
function known(pulls: readonly RealPull[]): Snapshot {
  const plans = plansOf(pulls);
  let snapshot = snapshotOf(pulls);
  for (;;) {
    const attempt = judgeBy(plans, snapshot);
    if ('value' in attempt) return snapshot;
    snapshot = answered(snapshot, attempt.needs);
  }
}

function madeUp(shared: number): RealPull[] {
  return Array.from({ length: PULLS }, (_, pull) => ({
    number: pull + 1,
    head: (pull + 1).toString(16).padStart(40, '0'),
    from: 0,
    to: 1,
    changes: Array.from({ length: FILES }, (_, file) => {
      const owner = file < shared && pull + 1 < PULLS ? pull + 1 : pull;
      const place = file < shared && owner !== pull ? FILES - 1 - file : file;
      return { path: `packages/part-${owner}/src/folder-${place % 20}/file-${place}.ts`, kind: 'modify' as const };
    }),
  }));
}
