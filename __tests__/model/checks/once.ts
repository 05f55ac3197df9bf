/** The promises of integrate: the issue is opened at most once, never early, never again; and a killed run is finished by the next. */
import { expect } from '@jest/globals';
import { marker, readMarker } from '../../../src/core/integration/opening/marker.js';
import type { Exchange } from '../door.js';
import type { IntegrateStage, Integration } from '../integrate-repository.js';
import { beginsReading } from '../replay.js';
import { met } from '../taken.js';

/** After every step, whatever is under way. */
export function onceHolds(stage: IntegrateStage): void {
  const { born, hidden, record, openOnes } = stage;
  for (const issue of stage.marked()) {
    if (born.some((each) => each.issue.number === issue.number)) continue;
    const claim = readMarker(issue.body ?? '')?.claim ?? '';
    const by = stage.runs.find(({ claims }) => claims.includes(claim));
    if (!by) throw new Error(`nobody opened #${issue.number}, which has the claim "${claim}"`);
    notEarly(by, stage);
    notAgain(stage);
    born.push({ issue, claim, isForgotten: false, shownTo: [] });
    met('an issue was opened');
    if (by.recreates) met('an issue was opened again');
  }
  const open = openOnes().map(({ issue }) => issue.number);
  if (open.length > 1) met('two were open for a while');
  if (!hidden.isAny) expect(open.slice(1)).toEqual([]);
  // What a person has closed nobody opens.
  expect(openOnes().filter(({ ended }) => ended !== undefined)).toEqual([]);
  const named = record()?.issue;
  if (named !== undefined) expect(born.map(({ issue }) => issue.number)).toContain(named);
}

/** Every item stood when it was opened, or at least after the run had begun to read for the last time. */
function notEarly({ door }: Integration, { ledger }: IntegrateStage): void {
  const readings = door.exchanges.filter(beginsReading);
  // It has looked twice.
  expect(readings.length).toBeGreaterThan(1);
  if (ledger.isReady()) return;
  const last = readings.at(-1);
  expect({ wasReady: ledger.wasReadySince(last?.turn ?? Number.POSITIVE_INFINITY) }).toEqual({ wasReady: true });
  met('an item was taken back between the last look and the opening');
}

/** Once there was one, only where a person asked for it: by this run, or by one that claimed and did not come to open it. */
function notAgain({ born, runs, hidden, record }: IntegrateStage): void {
  const before = born.filter(({ isForgotten }) => !isForgotten);
  if (before.length === 0 || hidden.isAny) return;
  const counting = record()?.claims ?? [];
  const asked = runs.filter(({ recreates, claims }) => recreates && claims.some((claim) => counting.includes(claim)));
  expect(asked.length).toBeGreaterThan(0);
  expect(before.filter(({ claim }) => counting.includes(claim))).toEqual([]);
}

/** All runs end, and one more reads the state: with that everything is done. */
export async function calm(stage: IntegrateStage): Promise<void> {
  for (const run of [...stage.runs, ...stage.checks]) {
    await run.finish();
    onceHolds(stage);
  }
  for (const { row } of stage.runs) row.status = 'completed';
  await markedAgain(stage);
  await undisturbed(stage);
  finished(stage);
  const again = await undisturbed(stage);
  expect(again.writes().map(({ method, path }) => `${method} ${path}`)).toEqual([]);
}

/** Without its marker the recorded issue may be anybody's: a run says so and opens none, until a person puts it back. */
async function markedAgain(stage: IntegrateStage): Promise<void> {
  const { born, record } = stage;
  const named = born.find(({ issue }) => issue.number === record()?.issue && !issue.deleted);
  if (!named || readMarker(named.issue.body ?? '')) return;
  const { warnings } = await stage.integrate('schedule').finish();
  onceHolds(stage);
  const errors = warnings.filter((each) => each.startsWith('error'));
  if (errors.some((each) => each.startsWith('error foreign-record'))) met('a record named an issue without a marker');
  named.issue.body = `${marker('p', 'main', named.claim)}\n`;
}

async function undisturbed(stage: IntegrateStage): Promise<Integration> {
  const run = stage.integrate('schedule');
  const { exitCode, warnings } = await run.finish();
  onceHolds(stage);
  const errors = warnings.filter((each) => each.startsWith('error'));
  // Of a plan that is broken it says so.
  if (!stage.ledger.isBroken()) expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  return run;
}

function finished({ born, ledger, record, openOnes, repository }: IntegrateStage): void {
  const open = openOnes().map(({ issue }) => issue.number);
  expect(open.slice(1)).toEqual([]);
  if (!ledger.isReady()) return;
  const named = record()?.issue;
  const kept = born.find(({ issue }) => issue.number === named);
  // Ready and nothing opened is what a crash must never leave.
  if (!kept) throw new Error(`the plan is ready, and the record names ${named ?? 'no issue'}`);
  expect({ open, named, ended: kept.ended }).toEqual({
    open: kept.ended === undefined ? [named] : [],
    named,
    ended: kept.ended,
  });
  if (kept.isForgotten) {
    // Deleted before it was recorded, it is named only by a run that GitHub had shown it to while it was there.
    const writes = kept.shownTo.flatMap((run) => run.writes());
    expect(writes.filter((write) => recordsIssue(write, kept.issue.number))).not.toEqual([]);
    met('an issue was recorded after a person had deleted it');
  }
  expect(repository.data().refs.has('refs/tags/parallel-work/integrate/p/main')).toBe(false);
}

function recordsIssue({ path, body }: Exchange, number: number): boolean {
  return path.endsWith('/git/commits') && body.includes(` is issue ${number}\\n`);
}
