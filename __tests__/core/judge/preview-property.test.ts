/** The preview against the judge: what it promises of every story. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement, Outcome } from '../../../src/core/finding.js';
import { DEEP, runs } from '../../runs.js';
import { judgePull, judgeStory, type OpenPull, outcomeOf, planText, type Story } from './judge-story.js';
import { plan as randomPlan, story as randomStory } from './random.js';

const BROKEN = 'version: 1\n';

/**
 * What is promised: had the pull request under test been merged as it stands, with every other head and every other file of
 * the base as they are, each listed verdict would be the one that the preview says, and no item pull request's that is not
 * listed would differ. (A head that the merge brings into the base would be closed by GitHub: no story has such a one.)
 */
describe('the preview equals the judgement after the merge', () => {
  const NUMBER = 90;
  const plansAfter = fc.oneof(
    { weight: 6, arbitrary: randomPlan.map((after): OpenPull['plans'] => ({ 'p.yml': planText(after) })) },
    { weight: 1, arbitrary: fc.constant<OpenPull['plans']>({ 'p.yml': null }) },
  );
  const plansBefore = fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant({ 'p.yml': BROKEN }) },
  );
  const tested = fc.record({
    branch: fc.constantFrom('plans', 'plans', 'plans', 'feat/two', 'mine'),
    modify: fc.subarray(['a', 'src/x.ts', 'lock.json'], { maxLength: 2 }),
  });

  test('of every story', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(randomStory, plansBefore, plansAfter, tested, (told, before, after, more) => {
        const pull: OpenPull = { number: NUMBER, ...more, plans: after ?? {} };
        const plans = before ?? told.plans ?? null;
        const now: Story = { ...told, plans, pulls: [...(told.pulls ?? []), pull] };
        const { verdicts } = judgePull(now, NUMBER);
        const today = judgedOf(now);
        // Under broken plans no pull request belongs to an item, so the verdict of each is asked for separately.
        const outcomeNow = (number: number) => outcomeOf(judgePull(now, number), number);
        if (today.some(([number]) => number === NUMBER)) return;
        const then = merged(now, pull);
        const expected = new Map(judgedOf(then));
        for (const [number] of today)
          if (!expected.has(number)) expected.set(number, outcomeOf(judgePull(then, number), number));

        const listed = new Map((verdicts[0]?.preview ?? []).map((each) => [each.pull, each]));
        for (const [number, to] of expected) {
          const from = outcomeNow(number);
          const each = listed.get(number);
          expect([number, each?.from ?? from, each?.to ?? from]).toEqual([number, from, to]);
          if (each) seen.add(each.becomes ?? (to === 'success' ? 'to green' : `from ${from} to red`));
        }
        for (const number of listed.keys()) expect(expected.has(number ?? 0)).toBe(true);
      }),
      runs(40),
    );
    const rare = DEEP < 1 ? [] : ['to green', 'from error to red'];
    expect([...seen]).toEqual(expect.arrayContaining(['item', 'outsider', ...rare]));
  });

  /** The story with the pull request merged: its plans and its files are in the base, and it is open no more. */
  function merged(story: Story, pull: OpenPull): Story {
    const before = story.plans ?? {};
    const entries = Object.entries({ ...before, ...pull.plans }).flatMap(([name, text]) =>
      text === null ? [] : [[name, text] as const],
    );
    return {
      ...story,
      plans: entries.length === 0 ? null : Object.fromEntries(entries),
      pulls: (story.pulls ?? []).filter((each) => each !== pull),
      merged: [
        ...(story.merged ?? []).map((each) => ({ plans: before, ...each })),
        {
          number: NUMBER,
          branch: pull.branch,
          modify: pull.modify ?? [],
          plans: before,
          mergedAt: '2031-01-01T00:00:00Z',
        },
      ],
    };
  }

  /** Every item pull request with its verdict. */
  function judgedOf(story: Story): [number, Outcome | undefined][] {
    const judgement: Judgement = judgeStory(story);
    return judgement.problems.length > 0 ? [] : judgement.verdicts.map(({ pull, verdict }) => [pull ?? 0, verdict]);
  }
});
