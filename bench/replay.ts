/** Judges every pull request of a real repository, together with those that were open at the same time. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedPulls, momentsOf, readPulls } from '../__tests__/replay/pulls.js';
import { judgeMoment, shareWithEarlier } from '../__tests__/replay/replay.js';
import { printHeading, printTable, seconds } from './table.js';

export async function run(): Promise<void> {
  printHeading('Real pull requests, moment by moment: red exactly when one shares a path with an earlier one');
  const folder = dataFolder();
  if (folder === undefined)
    console.log('no real data here (name its folder in PARALLEL_WORK_DATA): made-up pull requests stand in\n');
  const pulls = folder === undefined ? generatedPulls(2000) : readPulls(folder);
  const moments = momentsOf(pulls);

  const seen = new Set<number>();
  let judged = 0;
  let red = 0;
  let findings = 0;
  let wrong = 0;
  let spent = 0;
  for (const open of moments) {
    const start = performance.now();
    const judgement = judgeMoment(open);
    spent += performance.now() - start;
    const expected = shareWithEarlier(open);
    for (const { pull = 0, verdict } of judgement.verdicts) {
      seen.add(pull);
      judged += 1;
      if (verdict !== 'success') red += 1;
      if ((verdict !== 'success') !== expected.has(pull)) wrong += 1;
    }
    findings += judgement.findings.length;
  }
  printTable(
    ['pull requests', 'moments', 'verdicts', 'red', 'findings', 'not as computed apart', 'time of the judge'],
    [[seen.size, moments.length, judged, red, findings, wrong, seconds(spent)]],
  );
  if (wrong > 0 || seen.size !== pulls.length) throw new Error('the judge and the computation beside it differ');
}

function dataFolder(): string | undefined {
  const named = process.env['PARALLEL_WORK_DATA'];
  // Works from the sources and from the compiled files.
  const beside = ['../../shared/data', '../../../shared/data'].map((each) =>
    fileURLToPath(new URL(each, import.meta.url)),
  );
  return [...(named === undefined ? [] : [named]), ...beside].find((each) => existsSync(each));
}
