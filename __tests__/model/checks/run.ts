/** What holds of every run that ended or was killed: whatever it wrote follows from what it had read. */
import { expect } from '@jest/globals';
import { type NeedsOr, PENDING, withFacts } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import type { Judgement, Verdict } from '../../../src/core/finding.js';
import { judgePulls } from '../../../src/core/judge/judge.js';
import { rulingsUnder } from '../../../src/core/judge/rulings.js';
import { basePlansAt } from '../../../src/core/progress/base-plans.js';
import { isWrite, statusIn } from '../door.js';
import type { Stage } from '../model-repository.js';
import { together } from '../oracle.js';
import { beginsReading, type Pass, replay } from '../replay.js';
import type { Run } from '../runs.js';
import { commentedBy } from './comments.js';

type Posted = NonNullable<ReturnType<typeof statusIn>>;

/** Of a run that could not read everything, on the pull request that started it. */
const LAST_WORDS = / plan unread: /;

export async function ended(run: Run, stage: Stage): Promise<void> {
  if (stage.examined.has(run)) return;
  stage.examined.add(run);
  const { exchanges } = run.door;
  if (run.event === 'pull_request') expect(run.writes()).toEqual([]);
  let begun = 0;
  let pass: Pass | undefined;
  let isGreening = false;
  for (const [index, exchange] of exchanges.entries()) {
    if (beginsReading(exchange)) [begun, pass, isGreening] = [index, undefined, false];
    if (!isWrite(exchange)) continue;
    const posted = statusIn(exchange);
    if (posted && LAST_WORDS.test(posted.description)) {
      expect(posted.state).toBe('error');
      stage.reddened.add(run.started ?? 0);
      continue;
    }
    pass ??= await replay(exchanges.slice(begun, index), stage.repository.name, stage.beginning(run.started));
    commentedBy(exchange, pass, stage);
    if (!posted) continue;
    follows(posted, pass);
    // Of two that exclude each other never both pass, wherever the run is killed.
    if (isGreening) expect(posted.state).toBe('success');
    isGreening ||= posted.state === 'success';
  }
}

/** The statuses are those of the current state, and no success is posted that the same state, judged pull by pull, calls a failure. */
function follows({ commit, state, description }: Posted, { snapshot, result }: Pass): void {
  expect(result.writes).toContainEqual(expect.objectContaining({ kind: 'status', commit, state, description }));
  const sharing = snapshot.answers.overview?.[0]?.answer.open.filter(({ head }) => head === commit) ?? [];
  if (state === 'pending') expect(sharing).toEqual([]);
  if (state === 'pending') return;
  const verdicts = sharing.flatMap(({ number }) => alone(number, snapshot) ?? []);
  expect(verdicts.length).toBeGreaterThan(0);
  expect({ commit, state }).toEqual({ commit, state: together(verdicts) });
}

/** Undefined: the budget did not reach to it. */
function alone(number: number, snapshot: Snapshot): Verdict | undefined {
  const judged: NeedsOr<Judgement> = withFacts({ ...snapshot, subject: 'all' }, (facts) => {
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, snapshot, facts);
    if (basePlans === PENDING || rulings === PENDING) return PENDING;
    const pulls = snapshot.pulls.filter((pull) => pull.number === number);
    return judgePulls(pulls, rulings, basePlans, snapshot, facts);
  });
  if (!('value' in judged))
    throw new Error(`the reading leaves questions about #${number}: ${JSON.stringify(judged.needs)}`);
  return judged.value.verdicts[0];
}
