/** `check --all` shows how far every item is: one row for each state, as data and as text. */
import { describe, expect, test } from '@jest/globals';
import type { ItemState } from '../../../src/core/finding.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { id, judgeStory, planOf, type Story } from './judge-story.js';

const COMMIT = 'f'.repeat(40);
const SCOPE = { scope: ['src/a/**'] };
const CLAIMED = { by: 'Ada', at: '2026-11-28T10:00:00.000Z' };
const WORK = { branch: 'feat/a', modify: ['src/a/x'] };

const STATES: Readonly<Record<string, readonly [story: Story, item: object, state: Partial<ItemState>, text: string]>> =
  {
    nowhere: [{}, {}, { state: 'not-begun' }, 'not started'],
    'here without a commit': [{ found: ['feat/a'] }, {}, { state: 'not-begun' }, 'not started'],
    'called otherwise': [
      { found: ['feat-a'] },
      {},
      { state: 'not-begun', near: ['feat-a'] },
      'not started, did you mean "feat-a"?',
    ],
    'claimed by somebody': [
      { found: ['feat/a'], taken: { 'feat/a': CLAIMED } },
      {},
      { state: 'not-begun', taken: CLAIMED },
      'not started, claimed by Ada since 2026-11-28T10:00:00.000Z',
    ],
    'claimed in the past, and open': [
      { pulls: [WORK], taken: { 'feat/a': CLAIMED } },
      {},
      { state: 'open', files: 1, verdict: 'success' },
      'passes, 1 file, branch "feat/a"',
    ],
    'claimed again after its merge': [
      { merged: [WORK], taken: { 'feat/a': CLAIMED } },
      {},
      { state: 'merged' },
      'merged',
    ],
    'claimed again after its merge was reverted': [
      { merged: [{ branch: 'feat/a', create: ['src/a/x'] }], files: { 'src/a/x': null }, taken: { 'feat/a': CLAIMED } },
      {},
      { state: 'reverted' },
      'merged and then reverted',
    ],
    'dropped after it was claimed': [
      { found: ['feat/a'], taken: { 'feat/a': CLAIMED } },
      { dropped: 'no' },
      { state: 'dropped' },
      'dropped',
    ],
    'claimed by the second of its names': [
      { taken: { 'a-2': CLAIMED } },
      { branch: ['feat/a', 'a-2'] },
      { state: 'not-begun', taken: CLAIMED },
      'not started, claimed by Ada since 2026-11-28T10:00:00.000Z',
    ],
    open: [{ pulls: [WORK] }, {}, { state: 'open', files: 1, verdict: 'success' }, 'passes, 1 file, branch "feat/a"'],
    'open with another name from its list': [
      { pulls: [{ ...WORK, branch: 'a-2' }] },
      { branch: ['feat/a', 'a-2'] },
      { state: 'open', branch: 'a-2', files: 1, verdict: 'success' },
      'passes, 1 file, branch "a-2"',
    ],
    'open with work that is not committed': [
      { pulls: [{ ...WORK, uncommitted: 2 }] },
      {},
      { state: 'open', files: 1, uncommitted: 2, verdict: 'success' },
      'passes, 1 file, 2 uncommitted, branch "feat/a"',
    ],
    'open and outside its scope': [
      { pulls: [{ ...WORK, modify: ['src/a/x', 'y'] }] },
      {},
      { state: 'open', files: 2, verdict: 'failure' },
      'fails, 2 files, branch "feat/a"',
    ],
    'open without a complete list': [
      { pulls: [{ branch: 'feat/a', incomplete: 'it has no commit in common with "main"' }] },
      {},
      { state: 'open', verdict: 'error' },
      'cannot be checked, branch "feat/a"',
    ],
    merged: [{ merged: [WORK] }, {}, { state: 'merged' }, 'merged'],
    'merged and open again': [
      { merged: [WORK], pulls: [WORK] },
      {},
      { state: 'open', reopened: true, files: 1, verdict: 'success' },
      'merged and open again, passes, 1 file, branch "feat/a"',
    ],
    'merged and then reverted': [
      { merged: [{ branch: 'feat/a', create: ['src/a/x'] }], files: { 'src/a/x': null } },
      {},
      { state: 'reverted' },
      'merged and then reverted',
    ],
    'merged by a commit that the plan names': [
      { commits: [COMMIT] },
      { merged: { commit: COMMIT } },
      { state: 'merged' },
      'merged',
    ],
    'said to be merged by a commit that is not there': [
      {},
      { merged: { commit: COMMIT } },
      { state: 'unverified' },
      'listed as merged, which this clone cannot confirm',
    ],
    'said to be merged by a pull request, which git cannot look up': [
      {},
      { merged: { pull: 7 } },
      { state: 'unverified' },
      'listed as merged, which this clone cannot confirm',
    ],
    dropped: [{}, { dropped: 'no' }, { state: 'dropped' }, 'dropped'],
    'dropped with a branch that changes files': [
      { pulls: [WORK] },
      { dropped: 'no' },
      { state: 'dropped', files: 1, verdict: 'failure' },
      'dropped, fails, 1 file, branch "feat/a"',
    ],
    'maybe merged': [
      {
        arrived: [
          {
            commit: COMMIT,
            isMerge: true,
            before: id('the tip of the base'),
            message: "Merge branch 'feat/a'\n\nText",
          },
        ],
      },
      {},
      {
        state: 'not-begun',
        candidates: [
          {
            commit: COMMIT,
            subject: "Merge branch 'feat/a'",
            because: 'branch-named',
            line: `merged: { commit: '${COMMIT}' }`,
          },
        ],
      },
      'not started, or merged as ffffffffff',
    ],
  };

describe('the state of an item that is', () => {
  test.each(Object.keys(STATES))('%s', (name) => {
    const [story, item, state, text] = STATES[name] as (typeof STATES)[string];
    const judged = judgeStory({ source: 'git', plans: planOf({ a: { ...SCOPE, ...item } }), ...story });
    expect(judged.items).toEqual([{ plan: 'p', item: 'a', branch: 'feat/a', ...state }]);
    expect(terminal(judged)).toContain(`items:\n  a  ${text}\n`);
  });
});

test('One that waits for a claimed item shows who has it.', () => {
  const plans = planOf({ a: SCOPE, b: { scope: ['src/b/**'], depends_on: ['a'] } });
  const pulls = [{ branch: 'feat/b', modify: ['src/b/x'] }];
  const story: Story = { source: 'git', plans, pulls, found: ['feat/a'] };
  const messages = (more: Story) => judgeStory({ ...story, ...more }).findings.map(({ message }) => message);
  expect(messages({ taken: { 'feat/a': CLAIMED } })).toEqual([
    expect.stringContaining('item "a", which is claimed by Ada since 2026-11-28T10:00:00.000Z, and not started'),
  ]);
  expect(messages({})).toEqual([expect.not.stringContaining('claimed')]);
});

test('Each item has the verdict of its own branch, and there is none where one branch is the subject.', () => {
  const plans = planOf({ a: SCOPE, b: { scope: ['src/b/**'] } });
  const story: Story = {
    source: 'git',
    plans,
    pulls: [
      { ...WORK, modify: ['y'] },
      { branch: 'feat/b', modify: ['src/b/x'] },
    ],
  };
  expect(judgeStory(story).items?.map(({ verdict }) => verdict)).toEqual(['failure', 'success']);
  expect(judgeStory({ ...story, subject: { branch: 'feat/a' } }).items).toBeUndefined();
});

test('of an integration without a branch it is shown too, and on GitHub none is', () => {
  const plans = planOf({ a: SCOPE }, { integration: { scope: ['y'] } });
  expect(judgeStory({ source: 'git', plans }).items?.[1]).toEqual({
    plan: 'p',
    item: 'integration',
    state: 'not-begun',
  });
  expect(judgeStory({ plans }).items).toBeUndefined();
});
