/** Which items can start, and what is printed about those that cannot. */
import { describe, expect, test } from '@jest/globals';
import { type ClaimResult, nothingToStart, takenBy } from '../../../src/core/claim/outcome.js';
import { canStart, type ItemStart, startsOf } from '../../../src/core/claim/starts.js';
import { outcomeLines, startLines } from '../../../src/core/report/claim-text.js';
import { planOf, type Story } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const PLANS = planOf(
  {
    a: { branch: ['hosted/a-*', 'feat/a'], scope: ['src/a/**'] },
    b: { scope: ['src/b/**'], depends_on: ['a'] },
    gone: { scope: ['src/gone/**'], dropped: 'not needed' },
    globs: { branch: ['hosted/globs-*'], scope: ['src/globs/**'] },
  },
  { integration: { scope: ['src/app.ts'] } },
);

function startsIn(story: Story = {}, ...existing: string[]): readonly ItemStart[] {
  const told: Story = { source: 'git', plans: PLANS, ...story };
  const ask = (planState: Parameters<typeof startsOf>[0]) => {
    startsOf(planState, new Set(existing));
  };
  return startsOf(storyState(told, ask), new Set(existing));
}

const shown = (starts: readonly ItemStart[]) =>
  Object.fromEntries(
    starts.map((start) => [
      start.item.item,
      canStart(start) ? `${start.wave} ${start.branch}` : start.obstacle?.because,
    ]),
  );

describe('an item', () => {
  test('can start if nothing is in its way, on its first plain name or else its first glob', () => {
    expect(shown(startsIn())).toEqual({
      a: '1 feat/a',
      globs: '1 hosted/globs-*',
      b: 'waits for "a"',
      gone: 'is dropped',
      integration: 'has no branch in the plan',
    });
  });

  test('is taken if a branch of any of its names exists where claims are kept', () => {
    const starts = startsIn({}, 'hosted/a-7', 'other');
    expect(starts[0]?.obstacle).toEqual({
      kind: 'taken',
      branch: 'hosted/a-7',
      because: 'is taken: its branch "hosted/a-7" exists',
    });
  });

  test('is taken if only the clone has work for it', () => {
    const starts = startsIn({ pulls: [{ branch: 'feat/a', create: ['src/a/x'] }] });
    expect(starts[0]?.obstacle).toMatchObject({ kind: 'taken', branch: 'feat/a' });
  });

  test('can start once what it waited for is finished, in its own wave', () => {
    const starts = startsIn({ merged: [{ branch: 'feat/a', create: ['src/a/x'] }] }, 'feat/a');
    expect(shown(starts)).toMatchObject({ a: 'is finished', b: '2 feat/b' });
  });

  test('that is listed as merged cannot start while that is not confirmed', () => {
    const plans = planOf({ a: { scope: ['src/a/**'], merged: { pull: 41 } } });
    expect(shown(startsIn({ plans }))).toEqual({ a: 'is listed as merged by #41' });
  });
});

describe('what is printed', () => {
  const item = { plan: 'p', item: 'a' };
  const line = (result: Partial<ClaimResult>) =>
    outcomeLines({ item, branch: 'feat/a', outcome: 'claimed', ...result });
  const note = { id: '0'.repeat(32), item: 'p/a', by: 'Eve\u001b[2J', at: '2026-01-02\u202e' };

  test('names the groups that cannot start, five of each', () => {
    const many = Array.from({ length: 7 }, () => startsIn({}, 'hosted/a-1')).flat();
    expect(nothingToStart(many)).toBe(
      'No item can start now. Taken: "p/a", "p/a", "p/a", "p/a", "p/a", 2 more. Waiting for others: "p/b", "p/b", "p/b", "p/b", "p/b", 2 more.',
    );
  });

  test('shows no character of others that acts in a terminal', () => {
    expect(outcomeLines(takenBy(item, 'feat/a', note))).toEqual([
      'taken  Item "a" of plan "p" is taken by Eve\\x1b[2J since 2026-01-02\\u202e.',
    ]);
    expect(line({ outcome: 'refused', why: 'No.\u001b[31m\nNever.' })).toEqual([
      'refused  The branch "feat/a" of item "a" of plan "p" was refused:',
      '  No.\\x1b[31m',
      '  Never.',
    ]);
  });

  test('says what is missing where a claim or a server says nothing', () => {
    expect(outcomeLines(takenBy(item, 'feat/a', undefined))).toEqual([
      'taken  Item "a" of plan "p" is taken. Its branch "feat/a" exists, but has no claim.',
    ]);
    expect(takenBy(item, 'feat/a', { ...note, by: '', at: '' })).toEqual({ item, branch: 'feat/a', outcome: 'taken' });
    expect(line({ outcome: 'refused', why: '' })[1]).toBe('  It gave no reason.');
  });

  test('has a line for each item that can start, and one for each file that was made', () => {
    expect(startLines(startsIn().filter(canStart))).toEqual([
      'p/a      wave 1, branch "feat/a"',
      'p/globs  wave 1, branch "hosted/globs-*"',
    ]);
    expect(line({ worktree: '/trees/a', brief: '/trees/brief.md' })).toEqual([
      'claimed  Item "a" of plan "p" is yours, on branch "feat/a".',
      '  worktree: /trees/a',
      '  brief: /trees/brief.md',
    ]);
  });
});
