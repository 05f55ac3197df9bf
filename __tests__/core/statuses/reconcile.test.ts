import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../../src/core/facts/context.js';
import type { PostedStatus } from '../../../src/core/facts/questions.js';
import { MOST_STATUSES, statusFactsOf } from '../../../src/core/statuses/status-description.js';
import { headOf, outcomeOf, planOf, type Story } from '../judge/judge-story.js';
import { posted, said, statuses, tell, told } from './reconciled.js';

/** Two items that may both change `src/common.ts`, in one plan. */
const PLANS = planOf({
  a: { scope: ['src/a/**', 'src/common.ts'] },
  b: { scope: ['src/b/**', 'src/common.ts'] },
});
const A = { number: 1, branch: 'feat/a', modify: ['src/a/x.ts'] };
const B = { number: 2, branch: 'feat/b', modify: ['src/b/x.ts'] };
const STRAY = { number: 3, branch: 'fix/typo', modify: ['README.md'] };
const ON_OWNED = { number: 4, branch: 'fix/a', modify: ['src/a/x.ts'] };

const green = (description: string): PostedStatus => ({ state: 'success', description, isOwn: true });

describe('what is written', () => {
  test('a first run gives every open pull request its status', () => {
    const result = tell({ plans: PLANS, pulls: [A, B, STRAY, ON_OWNED] });
    expect(told(result)).toEqual(['failure #4', 'success #1', 'success #2', 'success #3']);
    expect(said(result)).toEqual([
      '[1*] plan …: failure into "main": "src/a/x.ts" belongs to item "a" of plan "p", which is in progress in #1.',
      '[1*] plan …: success of item "a" into "main": no findings',
      '[1*] plan …: success of item "b" into "main": no findings',
      `[1] plan …: success into "main": unlisted pull request, no findings; scopes apply to listed branches only`,
    ]);
  });

  test('that a pull request of no item which takes a number has to be checked again when others change', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { unique: ['db/<key>_*.sql'] });
    const [status] = said(tell({ plans, pulls: [{ ...STRAY, modify: [], create: ['db/5_x.sql'] }], tree: [] }));
    expect(status).toMatch(/^\[1\*\] plan …: success into "main"/);
  });

  test('how much of the leeway of its item a pull request uses', () => {
    const plans = planOf({ a: { scope: ['src/a/**'], leeway: 3 } });
    expect(said(tell({ plans, pulls: [{ ...A, modify: ['src/a/x.ts', 'docs/a.md', 'docs/b.md'] }] }))).toEqual([
      '[1*] plan …: success of item "a" into "main": leeway 2 of 3, 2 notices',
    ]);
  });

  test('nothing, where everything says so already (case 124)', () => {
    const story = { plans: PLANS, pulls: [A, B, STRAY, ON_OWNED] };
    expect(told(tell({ ...story, statuses: posted(tell(story)) }))).toEqual([]);
  });

  test('writes failures before successes, and the pull request that started the run last among its equals', () => {
    const pulls = [
      { ...A, modify: ['src/common.ts', 'README.md'] },
      { ...B, modify: ['src/common.ts'] },
      STRAY,
      { ...STRAY, number: 9, branch: 'fix/other' },
    ];
    expect(told(tell({ plans: PLANS, pulls, subject: { pull: 3 } }))).toEqual([
      'failure #1',
      'failure #2',
      'success #9',
      'success #3',
    ]);
    expect(told(tell({ plans: PLANS, pulls, subject: { pull: 1 } }))).toEqual([
      'failure #2',
      'failure #1',
      'success #3',
      'success #9',
    ]);
  });

  test('a status that somebody else posted under our context is not ours: ours is posted again, and counted on', () => {
    const story = { plans: PLANS, pulls: [A] };
    const own = posted(tell(story));
    const forged = { ...green('fine'), isOwn: false };
    const result = tell({ ...story, statuses: { 1: forged }, ownStatuses: own });
    expect(result.asked).toContain(`ownStatus ${headOf(A)}`);
    expect(statuses(result).map(({ description }) => description.slice(0, 4))).toEqual(['[2*]']);
    expect(told(tell({ ...story, statuses: { 1: forged } }))).toEqual(['success #1']);
  });

  test('pull requests into another branch have no status from here (case 45)', () => {
    expect(told(tell({ plans: PLANS, pulls: [A, { ...STRAY, base: 'next' }] }))).toEqual(['success #1']);
  });

  test('a broken plan makes all fail but the pull request that fixes it, and they pass again afterwards (case 29)', () => {
    const repair = { number: 5, branch: 'repair', plans: planOf({ a: { scope: ['src/a/**'] } }) };
    const result = tell({ plans: { 'p.yml': 'task: [' }, pulls: [A, STRAY, repair] });
    expect(told(result)).toEqual(['error #1', 'error #3', 'success #5']);
    expect(said(result)[2]).toBe('[1*] plan …: success into "main": fixes the plans, no findings');
    expect(told(tell({ plans: PLANS, pulls: [A, STRAY], statuses: posted(result) }))).toEqual([
      'success #1',
      'success #3',
    ]);
  });
});

test('names authors of open or recent pull requests that "agents" may mean', () => {
  const note = expect.stringContaining('Did you mean "robot[bot]"?');
  const notes = (story: Story) => tell({ plans: PLANS, agents: ['robto'], ...story }).judgement.notes;
  expect(notes({ pulls: [A] })).toEqual([]);
  expect(notes({ pulls: [A, { ...STRAY, author: 'robot[bot]' }] })).toEqual([note]);
  expect(notes({ pulls: [A], lately: ['robot[bot]'] })).toEqual([note]);
  expect(notes({ pulls: [A, { ...STRAY, base: A.branch, author: 'robot[bot]' }] })).toEqual([note]);
});

describe('whom a run looks at', () => {
  const story = { plans: PLANS, pulls: [A, STRAY, ON_OWNED] };
  const earlier = () => posted(tell(story));
  const read = (more: Story) => tell({ ...story, ...more }).asked.filter((each) => each.startsWith('optionalPull'));

  test('does not read a passing pull request that nothing can make fail, but one that touches a scope or fails', () => {
    expect(read({ statuses: earlier() })).toEqual(['optionalPull 4']);
    expect(read({ statuses: { ...earlier(), 3: { ...green(''), ...earlier()[3], state: 'pending' } } })).toEqual([
      'optionalPull 3',
      'optionalPull 4',
    ]);
    expect(read({ statuses: { 1: earlier()[1] ?? green(''), 4: earlier()[4] ?? green('') } })).toEqual([
      'optionalPull 3',
      'optionalPull 4',
    ]);
  });

  test('reads all once the plans changed, also to say by which plan each one passes (case 132)', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**', 'src/other/**'] } });
    const result = tell({ ...story, plans, statuses: earlier() });
    expect(told(result)).toEqual(['failure #4', 'success #1', 'success #3']);
  });

  test('reads a success that was given for another base, by the same plans and under the same context', () => {
    const elsewhere = posted(tell({ ...story, base: 'develop', defaultBranch: 'develop', context: 'mine' }));
    const here = { ...story, context: 'mine', statuses: elsewhere };
    expect(elsewhere[3]?.description).toContain('into "develop"');
    expect(read(here)).toEqual(['optionalPull 3', 'optionalPull 4']);
  });

  test('reads a success from a time without plans once a plan is open', () => {
    const inert = { ...story, base: 'develop', context: 'mine' };
    const green = posted(tell(inert));
    expect(green[3]?.description).toContain('no plan is open');
    expect(read({ ...inert, defaultBranch: 'develop', statuses: green })).toContain('optionalPull 3');
  });

  test('reads pull requests of authors who must work by a plan, even if they pass', () => {
    expect(read({ statuses: earlier(), agents: ['*'] })).toEqual(['optionalPull 3', 'optionalPull 4']);
  });

  test('what touches a scope of a finished item, since that may be reopened', () => {
    const done = { ...story, pulls: [ON_OWNED], merged: [{ ...A, number: 1 }] };
    const statusesThen = posted(tell(done));
    expect(statusesThen[4]?.state).toBe('success');
    expect(statusFactsOf(statusesThen[4] ?? green(''))?.dependsOnOthers).toBe(true);
    const reopened = { ...done, pulls: [ON_OWNED, { ...A, number: 7 }], statuses: statusesThen };
    expect(told(tell(reopened))).toEqual(['failure #4', 'success #7']);
  });

  test('reads a pull request that is stacked on one of an item in every run, and says in its status that it does', () => {
    const stacked = { ...story, pulls: [A, { ...STRAY, base: A.branch, modify: ['src/a/y.ts'] }] };
    const before = posted(tell(stacked));
    expect(statusFactsOf(before[3] ?? green(''))).toMatchObject({ dependsOnOthers: true });
    const again = tell({ ...stacked, statuses: before });
    expect(again.writes).toEqual([]);
    expect(again.judgement.verdicts.map(({ pull }) => pull)).toEqual([1, 3]);
  });

  test('reads a pull request with the branch of an item of which the list could not be read', () => {
    const claimed = { ...story, pulls: [A, STRAY], openUnread: ['feat/a'], unprovable: { 'feat/a': 'no answer' } };
    // Nothing in such a description makes a run read the pull request.
    const calm = { 1: earlier()[3] ?? green(''), 3: earlier()[3] ?? green('') };
    expect(read({ ...claimed, statuses: calm })).toEqual(['optionalPull 1']);
    const forked = [{ ...A, fork: true }, STRAY];
    expect(read({ ...claimed, pulls: forked, statuses: calm })).toEqual([]);
  });

  test('does not watch a file that only its folder has in common with a scope', () => {
    const plans = planOf({ a: { scope: ['src/a/*.ts'] } });
    const near = (path: string) => {
      const [status] = statuses(tell({ plans, pulls: [{ ...STRAY, modify: [path] }] }));
      return statusFactsOf(green(status?.description ?? ''))?.dependsOnOthers;
    };
    expect([near('src/a/x.md'), near('src/a/x.ts')]).toEqual([false, true]);
  });

  test('what the budget does not reach waits, and is named; items never wait (case 105)', () => {
    const result = tell({ ...story, unread: [3, 4] });
    expect(told(result)).toEqual(['success #1']);
    expect(result.waiting).toEqual([3, 4]);
  });
});

describe('what may wait for the next run where the budget ends', () => {
  const waiting = (story: Story) => statuses(tell(story)).flatMap(({ mayWait, pulls }) => (mayWait ? pulls : []));

  test('leaves out pull requests of no item, but not the one that started the run', () => {
    const story = { plans: PLANS, pulls: [A, STRAY, ON_OWNED] };
    expect(waiting(story)).toEqual([4, 3]);
    expect(waiting({ ...story, subject: { pull: 4 } })).toEqual([3]);
  });

  test('reads neither what two items claim, nor anything while the plans are broken', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], branch: 'feat/a' } });
    expect(waiting({ plans, pulls: [A, STRAY] })).toEqual([3]);
    expect(waiting({ plans: { 'p.yml': 'task: [' }, pulls: [A, STRAY] })).toEqual([]);
  });
});

describe('one head, several pull requests', () => {
  const head = headOf(A);

  test('an unlisted pull request on the head commit of an item takes its verdict, read or not (case 48)', () => {
    const twin = { ...ON_OWNED, fork: true, head };
    const story = { plans: PLANS, pulls: [A, twin] };
    expect(told(tell(story))).toEqual(['success #1 #4']);
    expect(told(tell({ ...story, unread: [4] }))).toEqual(['success #1 #4']);
  });

  test('two unlisted pull requests on one head commit have the worse verdict, and none while one is unread', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { admit: [{ pull: 4, reason: 'hotfix' }] });
    const twins = [
      A,
      { ...ON_OWNED, head: 'e'.repeat(40) },
      { ...ON_OWNED, number: 5, fork: true, head: 'e'.repeat(40) },
    ];
    expect(told(tell({ plans, pulls: twins }))).toEqual(['failure #4 #5', 'success #1']);
    expect(tell({ plans, pulls: twins, unread: [5] })).toMatchObject({ waiting: [5] });
    expect(told(tell({ plans, pulls: twins, unread: [5] }))).toEqual(['success #1']);
    // The admitted one passes alone, but nobody knows what the other one changes.
    expect(outcomeOf(tell({ plans, pulls: twins.slice(0, 2) }).judgement, 4)).toBe('success');
    expect(outcomeOf(tell({ plans, pulls: twins, unread: [5] }).judgement, 4)).toBe('error');
  });

  test('who is admitted says why', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] } }, { admit: [{ pull: 4, reason: 'hotfix' }] });
    const result = tell({ plans, pulls: [A, ON_OWNED] });
    expect(statuses(result).at(-1)?.description).toMatch(/success into "main": plan "p" admits it: hotfix$/);
  });
});

describe('closed without a merge', () => {
  const closed = [{ number: 1, branch: 'feat/a', head: headOf(A) }];
  const earlier = () => posted(tell({ plans: PLANS, pulls: [A] }));

  test('its success is withdrawn, so that it has none when it is opened again (case 129)', () => {
    const result = tell({ plans: PLANS, closed, statuses: earlier() });
    expect(told(result)).toEqual(['pending #1']);
    expect(statuses(result)[0]?.description).toMatch(/^\[2\*\] plan \w+: pending into "main": no open pull request/);
    const again = { plans: PLANS, pulls: [A], statuses: posted(result) };
    expect(told(tell(again))).toEqual(['success #1']);
    expect(told(tell({ plans: PLANS, closed, statuses: posted(result) }))).toEqual([]);
  });

  test('is not withdrawn if an open one has its head commit, if it failed, or if the success is not ours', () => {
    expect(
      told(
        tell({
          plans: PLANS,
          closed,
          pulls: [{ ...A, number: 6, head: headOf(A) }],
          statuses: { ...earlier(), 6: earlier()[1] ?? green('') },
        }),
      ),
    ).toEqual([]);
    expect(told(tell({ plans: PLANS, closed, statuses: { 1: { ...green(''), state: 'failure' } } }))).toEqual([]);
    expect(told(tell({ plans: PLANS, closed, statuses: { 1: { ...green(''), isOwn: false } } }))).toEqual([]);
  });
});

describe('near the end of what a commit can take (case 123)', () => {
  const at = (count: number, state: PostedStatus['state'] = 'success') => ({
    plans: PLANS,
    pulls: [{ ...A, modify: ['README.md'] }],
    statuses: { 1: { state, description: `[${count}*] plan 0123456789: whatever`, isOwn: true } },
  });

  test('writes the last but one status as usual, and the last one as a failure that says what to do', () => {
    expect(statuses(tell(at(MOST_STATUSES - 1)))[0]?.description).toMatch(
      new RegExp(`^\\[${MOST_STATUSES}\\*\\] .*scope`),
    );
    expect(statuses(tell(at(MOST_STATUSES)))[0]).toMatchObject({
      state: 'failure',
      description: expect.stringMatching(new RegExp(`^\\[${MOST_STATUSES + 1}\\*\\] .*Push a new commit\\.$`)),
    });
  });

  test('writes nothing after it, unless a success is there', () => {
    expect(told(tell(at(MOST_STATUSES + 1, 'failure')))).toEqual([]);
    expect(told(tell(at(MOST_STATUSES + 1, 'success')))).toEqual(['failure #1']);
  });

  test('fails a commit then that would pass', () => {
    expect(told(tell({ ...at(MOST_STATUSES, 'failure'), pulls: [A] }))).toEqual(['failure #1']);
  });
});

describe('what moved while it was read', () => {
  test('a head that is another by now, and one that no list has (case 106)', () => {
    const result = tell({ plans: PLANS, pulls: [A, B, STRAY] }, ({ open, closed }) => ({
      open: open
        .filter(({ number }) => number !== 1)
        .map((each) => (each.number === 2 ? { ...each, head: 'f'.repeat(40) } : each)),
      closed,
    }));
    expect(result.moved).toEqual([1, 2]);
    expect(told(result)).toEqual(['success #3']);
  });
});

describe('comments, where they are wanted', () => {
  const story = { plans: PLANS, pulls: [{ ...A, modify: ['README.md'] }, B], comment: true };

  test('a failing pull request has a comment that each run reads; one that always passed has none', () => {
    const result = tell(story);
    expect(told(result)).toEqual(['failure #1', 'success #2', 'comment #1', 'comment #2']);
    expect(statuses(result).map(({ description }) => description.slice(0, 5))).toEqual(['[1*+]', '[1*] ']);
    const next = tell({ ...story, statuses: posted(result) });
    expect(told(next)).toEqual(['comment #1']);
    expect(next.asked).not.toContain('comment 2');
  });

  test('reads the comment of a pull request that passes again in every run, because another run may have written it last', () => {
    const before = posted(tell(story));
    const comments = { 1: { id: 7, body: 'red' } };
    const result = tell({ ...story, pulls: [A, B], statuses: before, comments });
    expect(told(result)).toEqual(['success #1', 'comment #1']);
    expect(statuses(result)[0]?.description).toMatch(/^\[2\*\+\] /);
    const quiet = tell({ ...story, pulls: [A, B], statuses: { ...before, ...posted(result) }, comments });
    expect(told(quiet)).toEqual(['comment #1']);
  });

  test('a conversation that cannot be read withholds no status', () => {
    const result = tell({ ...story, comments: { 1: 'unreadable', 2: 'unreadable' } });
    expect(told(result)).toEqual(['failure #1', 'success #2', 'comment #1', 'comment #2']);
    expect(statuses(result)[1]?.description).toMatch(/^\[1\*\+\] /);
  });

  test('while the input is out, what it left behind is remembered', () => {
    const off = { ...story, comment: false, pulls: [A, B], statuses: posted(tell(story)) };
    const green = tell(off);
    expect(statuses(green)[0]?.description).toMatch(/^\[2\*\+\] .*success/);
    const statusesThen = { ...off.statuses, ...posted(green) };
    const on = tell({ ...off, comment: true, statuses: statusesThen, comments: { 1: { id: 7, body: 'red' } } });
    expect(told(on)).toEqual(['comment #1']);
  });

  test('asks for no comments if they are turned off', () => {
    const result = tell({ ...story, comment: false });
    expect(result.asked.filter((each) => each.startsWith('comment'))).toEqual([]);
    expect(told(result)).toEqual(['failure #1', 'success #2']);
  });
});

test('the status name depends on the base branch, so that a success for one never counts for another (cases 46 and 47)', () => {
  const of = (branch: string, context?: string) =>
    contextOf({
      settings: { agents: [], ...(context === undefined ? {} : { context }) },
      base: { branch, commit: '' },
      repository: { name: 'o/r', defaultBranch: 'main' },
    });
  expect([of('main'), of('next'), of('next', 'mine')]).toEqual(['parallel-work', 'parallel-work/next', 'mine']);
});
