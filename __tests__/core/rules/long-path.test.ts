import { expect, test } from '@jest/globals';
import { judgeStory, planOf, rulesOf } from '../judge/judge-story.js';

// Apart from the other paths, since mutation testing has no time for it.
test('A path of 4,096 bytes in 1,000 segments is judged (case 94).', () => {
  const path = `${'abc/'.repeat(1000)}${'x'.repeat(96)}`;
  const forbid = (globs: readonly string[]) => {
    const plans = planOf({ a: { scope: ['**'], constraints: { do_not_touch: globs } } });
    return rulesOf(judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/a', create: [path] }] }));
  };
  expect(forbid(['other/**', '**/y', 'ABC/abc/*/zzz/**'])).toEqual([]);
  expect(forbid(['abc/abc/**'])).toEqual([`do-not-touch ${path}`]);
});
