/** What holds once all runs have ended and one more has read the state. */
import { expect } from '@jest/globals';
import { BOT, CONTEXT, type Stage } from '../model-repository.js';
import { judgeAfresh, type Wanted } from '../oracle.js';
import { commentsHold } from './comments.js';
import { ended } from './run.js';
import { truthsHold } from './truths.js';

export async function quiet(stage: Stage): Promise<void> {
  // Some have ended unseen, at once after their last request.
  for (const run of stage.runs) {
    await run.finish();
    await ended(run, stage);
  }
  await reconciled(stage);
  const wanted = await judgeAfresh(stage);
  statusesHold(wanted, stage);
  commentsHold(wanted, stage);
  truthsHold(stage);

  const before = written(stage);
  await reconciled(stage);
  expect(written(stage)).toEqual(before);
}

async function reconciled(stage: Stage): Promise<void> {
  const run = stage.start('schedule', undefined);
  const { exitCode, failure } = await run.finish();
  expect({ exitCode, failure }).toEqual({ exitCode: 0, failure: undefined });
  await ended(run, stage);
}

function written({ repository }: Stage): unknown {
  const { statuses, comments } = repository.data();
  return { statuses: statuses.length, comments: [...comments.values()].map(({ id, body }) => [id, body]) };
}

/** Every status is what judging afresh says, and none is left of what is closed. */
export function statusesHold(wanted: readonly Wanted[], { repository, shown, pulls }: Stage): void {
  for (const { head, pulls: numbers, state, revision } of wanted) {
    const latest = repository.statuses(head).find(({ context }) => context === CONTEXT);
    expect({ numbers, state: latest?.state, by: latest?.creator }).toEqual({ numbers, state, by: BOT });
    // A verdict names its head by where it stands, its base and the plan revision by what it says.
    expect(latest?.description).toMatch(new RegExp(`^\\[\\d+\\*?\\+?\\] plan ${revision}: ${state} .*into "main": `));
  }
  const here = new Set(wanted.map(({ head }) => head));
  for (const pull of pulls()) {
    const { state, baseRef, mergedAt, headSha, number } = pull.data();
    if (here.has(headSha) || mergedAt !== null || baseRef !== 'main' || state === 'open') continue;
    expect({ number, state: shown(headSha)?.state }).not.toEqual({ number, state: 'success' });
  }
}
