/** What holds once all runs have ended and one more has read the state. */
import { expect } from '@jest/globals';
import { JOBS, type Job } from '../jobs.js';
import { BOT, type Stage } from '../model-repository.js';
import { judgeAfresh, type Wanted } from '../oracle.js';
import { arrivalsHold } from './arrivals.js';
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
  const all = [];
  for (const job of JOBS) {
    const wanted = await judgeAfresh(job, stage);
    statusesHold(wanted, job, stage);
    truthsHold(job, stage);
    all.push(...wanted);
  }
  commentsHold(all, stage);
  arrivalsHold(stage);

  const before = written(stage);
  await reconciled(stage);
  expect(written(stage)).toEqual(before);
}

async function reconciled(stage: Stage): Promise<void> {
  for (const job of JOBS) {
    const run = stage.start('schedule', undefined, { job });
    const { exitCode, failure } = await run.finish();
    expect({ exitCode, failure }).toEqual({ exitCode: 0, failure: undefined });
    await ended(run, stage);
  }
}

function written({ repository }: Stage): unknown {
  const { statuses, comments } = repository.data();
  return { statuses: statuses.length, comments: [...comments.values()].map(({ id, body }) => [id, body]) };
}

/** Every status is what judging afresh says, and none is left of what is closed. */
export function statusesHold(wanted: readonly Wanted[], job: Job, { repository, shown, pulls }: Stage): void {
  for (const { head, pulls: numbers, state, revision } of wanted) {
    const latest = repository.statuses(head).find(({ context }) => context === job.context);
    expect({ numbers, state: latest?.state, by: latest?.creator }).toEqual({ numbers, state, by: BOT });
    // A verdict names its head by where it stands, its base and the plan revision by what it says.
    expect(latest?.description).toMatch(
      new RegExp(`^\\[\\d+\\*?\\+?\\] plan ${revision}: ${state} .*into "${job.base}": `),
    );
  }
  const here = new Set(wanted.map(({ head }) => head));
  for (const pull of pulls()) {
    const { state, baseRef, mergedAt, headSha, number } = pull.data();
    if (here.has(headSha) || mergedAt !== null || baseRef !== job.base || state === 'open') continue;
    expect({ number, state: shown(headSha, job)?.state }).not.toEqual({ number, state: 'success' });
  }
}
