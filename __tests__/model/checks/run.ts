/** What holds of every run that ended or was killed: whatever it wrote follows from what it had read. */
import { expect } from '@jest/globals';
import { type NeedsOr, PENDING, type Pending, withFacts } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import type { Judgement, Verdict } from '../../../src/core/finding.js';
import { judgePulls } from '../../../src/core/judge/judge.js';
import { rulingsUnder } from '../../../src/core/judge/rulings.js';
import { basePlansAt } from '../../../src/core/progress/base-plans.js';
import { chainOf } from '../chains.js';
import { isWrite, statusIn } from '../door.js';
import { JOBS } from '../jobs.js';
import type { Stage } from '../model-repository.js';
import { together } from '../oracle.js';
import { beginsReading, type Pass, replay } from '../replay.js';
import type { Run } from '../runs.js';
import { commentedBy } from './comments.js';
import { groupHolds } from './group.js';

type Posted = NonNullable<ReturnType<typeof statusIn>>;

/** Of a run that could not read everything, on the pull request that started it. */
const LAST_WORDS = / plan unread: /;

export async function ended(run: Run, stage: Stage): Promise<void> {
  if (stage.examined.has(run)) return;
  stage.examined.add(run);
  const { exchanges } = run.door;
  if (run.event === 'pull_request') expect(run.writes()).toEqual([]);
  if (run.group) return groupHolds(run, run.group, stage);
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
    if (pass?.parts !== 'all')
      pass = await replay(exchanges.slice(begun, index), stage.repository.name, stage.beginning(run));
    commentedBy(exchange, pass, stage);
    if (!posted) continue;
    follows(posted, pass);
    // Of two that exclude each other never both pass, wherever the run is killed.
    // A first status may come after the slow checks.
    if (isGreening && replacesGreen(posted, pass)) expect(posted.state).toBe('success');
    isGreening ||= posted.state === 'success';
  }
}

function replacesGreen({ commit }: Posted, { result }: Pass): boolean {
  return result.writes.some((write) => write.kind === 'status' && write.commit === commit && write.replacesGreen);
}

/** The statuses are those of the current state, and no success is posted that the same state, judged pull by pull, calls a failure. */
function follows({ commit, state, description }: Posted, { snapshot, result }: Pass): void {
  expect(result.writes).toContainEqual(expect.objectContaining({ kind: 'status', commit, state, description }));
  const sharing = judgedIn(snapshot).filter(({ head }) => head === commit);
  if (state === 'pending') expect(sharing).toEqual([]);
  if (state === 'pending') return;
  const judged = sharing.map(({ number }) => alone(number, snapshot));
  const verdicts = judged.flatMap((each) => (each === PENDING ? [] : (each ?? [])));
  // Where an item has the head, its verdict decides, and a change of plans on the same head may not have been read.
  if (!verdicts.some(({ item }) => item !== undefined)) expect(judged).not.toContain(PENDING);
  expect(verdicts.length).toBeGreaterThan(0);
  expect({ commit, state }).toEqual({ commit, state: together(verdicts) });
}

/** Those of the list, and those in a stack on one of them. */
function judgedIn({ pulls, base, answers }: Snapshot): readonly { readonly number: number; readonly head: string }[] {
  const listed = answers.overview?.[0]?.answer.open ?? [];
  const link = (number: number, headRef: string, baseRef: string, isOurs: boolean, head: string) => ({
    number,
    headRef,
    baseRef,
    isOurs,
    head,
  });
  const straight = listed.map((each) => link(each.number, each.branch, base.branch, each.sameRepository, each.head));
  const others = pulls
    .filter((each) => each.base !== base.branch)
    .map((each) => link(each.number ?? 0, each.branch, each.base, each.sameRepository, each.head));
  const all = [...straight, ...others];
  const ends = JOBS.map((job) => job.base);
  return all.filter((each) => chainOf(each, all, base.branch, ends));
}

/** Undefined: the budget did not reach to it. Pending: something about it was not read. */
function alone(number: number, snapshot: Snapshot): Verdict | undefined | Pending {
  const judged: NeedsOr<Judgement> = withFacts({ ...snapshot, subject: 'all' }, (facts) => {
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, snapshot, facts);
    if (basePlans === PENDING || rulings === PENDING) return PENDING;
    const pulls = snapshot.pulls.filter((pull) => pull.number === number);
    return judgePulls(pulls, rulings, basePlans, snapshot, facts);
  });
  return 'value' in judged ? judged.value.verdicts[0] : PENDING;
}
