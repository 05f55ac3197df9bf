/** The promises of the README that the judge keeps, where no other test says them in one place. */
import { expect, test } from '@jest/globals';
import { judge } from '../../../src/core/judge/judge.js';
import { judgePull, outcomeOf, planOf, rulesOf, type Story, start } from './judge-story.js';

const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } });
const wide = planOf({ a: { scope: ['**'] }, b: { scope: ['src/b/**'] } });

test('fails until proven: while anything is unknown there is no verdict, only questions (promise 2)', () => {
  const story: Story = { plans, subject: { pull: 1 }, pulls: [{ number: 1, branch: 'feat/a', modify: ['src/a/x'] }] };
  const attempt = judge(start(story));
  expect('value' in attempt).toBe(false);
  expect(attempt.needs.length).toBeGreaterThan(0);
});

test('a pull request cannot widen its own limits: not an item by changing its plan (promise 4)', () => {
  const pulls = [{ number: 1, branch: 'feat/a', modify: ['other.ts'], plans: wide }];
  expect(rulesOf(judgePull({ plans, pulls }, 1))).toEqual([
    'plan-changed .github/parallel-work/p.yml',
    'out-of-scope other.ts',
  ]);
});

test('an unlisted pull request cannot admit itself (promise 4)', () => {
  const admitting = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'fail', admit: [{ pull: 7, reason: 'me' }] });
  const strict = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'fail' });
  const pull = { number: 7, branch: 'mine', author: 'robot', modify: ['src/a/x'] };
  const itself = judgePull({ plans: strict, agents: ['robot'], pulls: [{ ...pull, plans: admitting }] }, 7);
  expect(rulesOf(itself)).toEqual(['owned-path src/a/x', 'unclaimed']);
  // Admitted on the base, it passes.
  expect(outcomeOf(judgePull({ plans: admitting, agents: ['robot'], pulls: [pull] }, 7), 7)).toBe('success');
});

test('an unlisted pull request cannot take a path from its owner and change it in one go (promise 4)', () => {
  const strict = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'fail' });
  const pull = { number: 7, branch: 'mine', modify: ['src/a/x'] };
  const ways = [
    planOf({ a: { scope: ['src/a/**'], dropped: 'not needed' } }, { outsiders: 'fail' }),
    planOf({ a: { scope: ['src/b/**'] } }, { outsiders: 'fail' }),
    planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'ignore' }),
  ];
  for (const way of ways) {
    const judged = judgePull({ plans: strict, pulls: [{ ...pull, plans: way }] }, 7);
    expect(rulesOf(judged)).toEqual(['owned-path src/a/x']);
    // With the change of plans on the base first, it passes.
    expect(outcomeOf(judgePull({ plans: way, pulls: [pull] }, 7), 7)).toBe('success');
  }
});

test('a plan change that gives a path to an item does not let the same pull request change that path (promise 4)', () => {
  const before = planOf({ a: { scope: ['src/b/**'] } }, { outsiders: 'fail' });
  const after = planOf({ a: { scope: ['src/a/**'] } }, { outsiders: 'fail' });
  const judged = judgePull(
    { plans: before, pulls: [{ number: 7, branch: 'mine', modify: ['src/a/x'], plans: after }] },
    7,
  );
  expect(rulesOf(judged)).toEqual(['owned-path src/a/x']);
});

test('a lax plan on the branch that an item was started from does not count (promise 3) (promise 4)', () => {
  const older = wide['p.yml'] ?? '';
  const pulls = [{ number: 1, branch: 'feat/a', modify: ['other.ts'], plansAtMergeBase: { 'p.yml': older } }];
  expect(rulesOf(judgePull({ plans, pulls }, 1))).toEqual(['out-of-scope other.ts']);
});

test('allow exact, forbid generous: one path in another letter case is neither allowed nor free (promise 6)', () => {
  const both = planOf({ a: { scope: ['src/a/**'], constraints: { do_not_touch: ['src/a/secret'] } } });
  const judgeOne = (path: string) =>
    rulesOf(judgePull({ plans: both, pulls: [{ number: 1, branch: 'feat/a', modify: [path] }] }, 1));
  expect(judgeOne('src/a/x')).toEqual([]);
  expect(judgeOne('src/A/x')).toEqual(['out-of-scope src/A/x']);
  expect(judgeOne('src/a/Secret')).toEqual(['do-not-touch src/a/Secret']);
  expect(judgeOne('src/a/secret/below')).toEqual(['do-not-touch src/a/secret/below']);
});
