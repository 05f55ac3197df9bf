/** On the command line: a branch that the plan names and that does not exist, reported to the branch that may be misspelt. */
import { describe, expect, test } from '@jest/globals';
import { missingBranches, nearMisses } from '../../../src/core/progress/missing-branches.js';
import type { PlanState } from '../../../src/core/progress/plan-state.js';
import { id, judgeStory, planOf, type Story, tell } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };

describe('in git a branch that is nowhere', () => {
  const plans = planOf({
    a: { ...A, branch: 'feat/parser' },
    b: { ...B, branch: ['feat/lexer', 'feat/lexer-2'] },
    c: { scope: ['src/c/**'], depends_on: ['a'] },
    d: { scope: ['src/d/**'], merged: { commit: 'f'.repeat(40) } },
    e: { scope: ['src/e/**'], dropped: 'no' },
    f: { scope: ['src/f/**'] },
  });
  const git: Story = { source: 'git', plans, found: ['feat/f'] };
  const doubts = (story: Story) => judgeStory({ ...git, ...story }).warnings;
  const meant = (branch: string, item: string, meant: string) =>
    `No item claims branch "${branch}". Is its name misspelled? Item "${item}" has "${meant}", which does not exist here.`;
  const fix = (branch: string, more: Story = {}) =>
    doubts({ pulls: [{ branch, modify: ['x'] }], subject: { branch }, ...more });

  test('is reported for each item that can be started, and for no other', () => {
    const judged = judgeStory(git);
    expect(judged.warnings).toEqual([
      'Item "a" has no branch "feat/parser" here: the work has not started, the branch is not fetched, or its name is misspelled.',
      'Item "b" has no branch "feat/lexer" or "feat/lexer-2" here: the work has not started, the branch is not fetched, or its name is misspelled.',
    ]);
    expect(judged.notes).toEqual([]);
    // What waits is begun later; what is merged waits no more.
    expect(
      doubts({ merged: [{ branch: 'feat/parser', modify: ['src/a/x'] }] })?.map((each) => each.slice(0, 8)),
    ).toEqual(['Item "b"', 'Item "c"']);
    expect(doubts({ source: 'github' })).toBeUndefined();
  });

  test('names the first of many and counts the others', () => {
    const names = Array.from({ length: 300 }, (_, at) => `c${at}`);
    const scopes = (of: readonly string[]) => Object.fromEntries(of.map((name) => [name, { scope: [`${name}/**`] }]));
    expect(doubts({ plans: planOf(scopes(names)), found: [] })).toEqual([
      'The branches of 300 items are not here ("feat/c0", "feat/c1", "feat/c2", "feat/c3", "feat/c4" and 295 more): the work has not started, they are not fetched, or their names are misspelled.',
    ]);
    // One that is probably misspelled is not lost among them.
    const near = doubts({
      plans: planOf(scopes(names)),
      found: names.slice(0, 20).map((name) => `Feat/${name}`),
    });
    expect(near?.map((each) => each.slice(0, 40))).toHaveLength(12);
    expect(near?.slice(10)).toEqual([
      'There are 10 more warnings like these.',
      expect.stringMatching(/^The branches of 280 items are not here \("feat\/c20", /),
    ]);
  });

  test('is no matter on GitHub, nor is work on a branch that no item claims', () => {
    const pulls = [{ number: 7, branch: 'mine', modify: ['x'] }];
    const listed = planOf({ a: { ...A, merged: { pull: 7 } } });
    expect(tell({ plans: listed, pulls }).snapshot.pulls.map(({ branch }) => branch)).toEqual(['mine']);
    expect(doubts({ source: 'github', plans: listed, pulls })).toBeUndefined();
  });

  test('of an integration without one is none', () => {
    const whole = planOf({ a: A }, { integration: { scope: ['y'] } });
    expect(doubts({ plans: whole, merged: [{ branch: 'feat/a', modify: ['src/a/x'] }] })).toBeUndefined();
  });

  test('asks about the branch under test if no item claims it and a name is similar', () => {
    expect(fix('feat/paser')).toEqual([meant('feat/paser', 'a', 'feat/parser')]);
    expect(fix('feat/lexer2')).toEqual([meant('feat/lexer2', 'b', 'feat/lexer')]);
    expect(fix('entirely-other')).toEqual([expect.not.stringContaining('misspelt')]);
    // It is here, and its own.
    expect(fix('feat/f', { found: [] })).toBeUndefined();
    // The one that is meant is here.
    expect(fix('feat/ff')).toEqual([expect.not.stringContaining('misspelt')]);
  });

  test('does not ask about the branch under test if it is the branch of an item', () => {
    const alike = planOf({ a: { ...A, branch: 'feat/parser' }, b: { ...B, branch: 'feat/parsers' } });
    expect(fix('feat/parsers', { plans: alike })).toBeUndefined();
  });

  test('asks about the branch under test, whatever other branches exist', () => {
    const pulls = [
      { branch: 'feat/f', modify: ['src/f/x'] },
      { branch: 'feat/paser', modify: ['x'] },
      { branch: 'feat/lexxer', modify: ['x'] },
    ];
    expect(doubts({ pulls, subject: { branch: 'feat/lexxer' } })).toEqual([meant('feat/lexxer', 'b', 'feat/lexer')]);
    // Whichever was read first.
    const { snapshot } = tell({ ...git, pulls, subject: { branch: 'feat/lexxer' } });
    const reversed = { ...snapshot, pulls: snapshot.pulls.toReversed() };
    expect(snapshot.pulls.map(({ branch }) => branch)).toEqual(['feat/lexxer', 'feat/f']);
    expect(missingBranches(reversed, storyState({ ...git, pulls }))).toEqual([meant('feat/lexxer', 'b', 'feat/lexer')]);
    expect(doubts({ pulls, subject: { branch: 'feat/f' } })).toBeUndefined();
    expect(doubts({ pulls, subject: { branch: 'gone' } })).toBeUndefined();
    expect(doubts({ pulls: [{ number: 1, branch: 'feat/paser' }], subject: { pull: 1 } })).toBeUndefined();
  });
});

describe('a branch that is called almost like the missing one', () => {
  const near = (branch: string, found: string, more: Story = {}) => {
    const plans = planOf({ a: { ...A, branch } });
    return judgeStory({ source: 'git', plans, found: [found], ...more }).items?.[0]?.near ?? [];
  };

  test.each([
    ['feat/a', 'feat/A'],
    ['feat/a', 'Feat/a'],
    ['feat/a', 'feat-a'],
    ['feat/a', 'feat_a'],
    ['feat/lexer', 'feat/laxer'],
    ['feat/user-profile', 'feat/user_profile'],
    ['feat/user-profile', 'feat/userprofile'],
    ['feat/user-profile', 'feat/user-profil'],
    ['feat/user-profile', 'feat/user-porfile'],
    ['feat/user-profile', 'feature/user-profile'],
    ['feat/user-profile', 'user-profile'],
    ['feat/café', 'feat/cafe\u0301'],
    ['codex/avatar-*', 'Codex/avatar-7'],
  ])('for "%s" is "%s"', (branch, found) => {
    expect(near(branch, found)).toEqual([found]);
  });

  test.each([
    ['feat/a', 'feat/b'],
    ['feat/a', 'feat/ab'],
    ['feat/lexe', 'feat/laxe'],
    ['feat/item-1', 'feat/item-2'],
    ['feat/parser', 'feat/lexer'],
    ['feat/a', 'main'],
    // In capitals these would be one name.
    ['feat/maß', 'feat/MASS'],
  ])('for "%s" is not "%s"', (branch, found) => {
    expect(near(branch, found)).toEqual([]);
  });

  test('is none that another item lists, and none where the branch itself is here', () => {
    const plans = planOf({ a: { ...A, branch: 'feat/parser' }, b: { ...B, branch: 'feat/parsers' } });
    expect(near('', 'feat/parsers', { plans })).toEqual([]);
    const withGlob = planOf({ a: { ...A, branch: 'codex/avatar-7' }, b: { ...B, branch: 'codex/avatar_*' } });
    expect(near('', 'codex/avatar_7', { plans: withGlob })).toEqual([]);
    expect(near('feat/parser', '', { found: ['feat/parser', 'feat-parser'] })).toEqual([]);
    expect(near('feat/parser', '', { pulls: [{ branch: 'feat/parser', modify: ['src/a/x'] }] })).toEqual([]);
  });

  test('is none on GitHub, and none of an item that is open though the plan lists it as merged', () => {
    const plans = planOf({ a: { ...A, merged: { pull: 41 } } });
    const of = (story: Story) => {
      let found: readonly string[] = [];
      const ask = (planState: PlanState) => {
        found = [...planState.progress.values()].flatMap((progress) => nearMisses(progress, planState));
      };
      storyState({ source: 'git', plans, found: ['feat-a', 'feat_a'], ...story }, ask);
      return found;
    };
    expect(of({})).toEqual(['feat-a', 'feat_a']);
    expect(of({ source: 'github' })).toEqual([]);
    expect(of({ pulls: [{ branch: 'feat/a', modify: ['src/a/x'] }] })).toEqual([]);
  });

  test('is named in a warning beside another one', () => {
    const warnings = judgeStory({ source: 'git', plans: planOf({ a: A }), found: ['feat-a', 'feat_a'] }).warnings;
    expect(warnings).toEqual([expect.stringContaining(' Did you mean "feat-a" or "feat_a"? ')]);
  });

  test('is named in a warning, also for an item that waits for others', () => {
    const plans = planOf({ a: A, b: { ...B, depends_on: ['a'] } });
    const found = ['feat/a', 'feat-b'];
    expect(judgeStory({ source: 'git', plans, found }).warnings).toEqual([
      'Item "b" has no branch "feat/b" here. Did you mean "feat-b"? Rename that branch, or write its name into the item in the plan on "main".',
    ]);
  });
});

describe('Work on a branch that no item claims is warned of in a clone:', () => {
  const items = { a: { scope: ['src/a/**'] } };
  const plan = '.github/parallel-work/p.yml';
  const warnings = (pull: object, more: Story = {}) => {
    const pulls = [{ branch: 'mine', uncommitted: 1, ...pull }];
    return judgeStory({ source: 'git', plans: planOf(items), found: ['feat/a'], pulls, ...more }).warnings ?? [];
  };

  test.each<[string, object, number]>([
    ['changes.', { modify: ['x'] }, 1],
    ['changes that are all committed.', { modify: ['x'], uncommitted: 0 }, 1],
    ['changes on a branch that is not checked out.', { modify: ['x'], uncommitted: undefined }, 0],
    ['no changes.', {}, 1],
    ['changes of plans.', { modify: [plan] }, 0],
    ['changes of plans and of others.', { modify: [plan, 'x'] }, 1],
    ['changes on the base.', { branch: 'main', modify: ['x'] }, 1],
    ['no changes on the base.', { branch: 'main' }, 0],
    ['changes that cannot be listed, on the base.', { branch: 'main', incomplete: 'no common history' }, 0],
    ['changes that cannot be listed.', { incomplete: 'no common history' }, 1],
    ['changes on no branch.', { branch: 'detached working tree at 0123456789', modify: ['x'] }, 1],
    ['changes on the branch of an item.', { branch: 'feat/a', modify: ['src/a/x'] }, 0],
  ])('%s', (_, pull, expected) => {
    expect(warnings(pull)).toHaveLength(expected);
  });

  test('what is wrong and what to do fits the place.', () => {
    const of = (branch: string, more: Story = {}) => warnings({ branch, modify: ['x'] }, more).join();
    expect(of('mine')).toContain('amend <item> --branch');
    for (const place of ['main', 'detached working tree at 0123456789']) {
      expect(of(place)).toMatch(/ Check out the branch of an item\.$/);
    }
    expect(of('feat/aa', { found: [] })).toContain('"feat/a"');
  });

  test('it is judged too, where it is checked out.', () => {
    const judged = (uncommitted?: number) => {
      const pulls = [{ branch: 'mine', modify: ['x'], ...(uncommitted === undefined ? {} : { uncommitted }) }];
      return judgeStory({ source: 'git', plans: planOf(items), pulls }).verdicts.map(({ branch }) => branch);
    };
    expect([judged(0), judged()]).toEqual([['mine'], []]);
  });

  test('nothing is warned of without a plan.', () => {
    expect(warnings({ modify: ['x'] }, { plans: null })).toEqual([]);
  });
});

test('Of an item that is open or merged no merge is looked for.', () => {
  const arrived = [
    { commit: 'f'.repeat(40), isMerge: true, message: 'Merge feat/a', before: id('the tip of the base') },
  ];
  const notes = (more: Story) =>
    judgeStory({ source: 'git', plans: planOf({ a: { scope: ['a'] } }), arrived, ...more }).notes;
  expect(notes({ found: ['feat/a'] })).toHaveLength(1);
  expect(notes({ found: ['feat/a'], subject: { branch: 'feat/a' } })).toEqual([]);
  expect(notes({ pulls: [{ branch: 'feat/a', modify: ['a'] }] })).toEqual([]);
  expect(notes({ merged: [{ branch: 'feat/a', modify: ['a'] }] })).toEqual([]);
  // Nor why a merge from its branch did not count.
  const astray = { merged: [{ branch: 'a-2', modify: ['a'], plans: planOf({ z: { scope: ['z'] } }) }] };
  const item = { branch: ['feat/a', 'a-2'], scope: ['a'] };
  expect(notes({ ...astray, plans: planOf({ a: item }) })).toHaveLength(1);
  expect(notes({ ...astray, plans: planOf({ a: { ...item, dropped: 'no' } }) })).toEqual([]);
  expect(notes({ ...astray, plans: planOf({ a: item }), pulls: [{ branch: 'feat/a', modify: ['a'] }] })).toEqual([]);
});

test('At most three branches are called almost like the missing one, and never the base.', () => {
  const near = (branch: string | string[], found: string[], more: Story = {}) =>
    judgeStory({ source: 'git', plans: planOf({ a: { branch, scope: ['a'] } }), found, ...more }).items?.[0]?.near;
  expect(near('feat/a', ['feat-a', 'feat_a', 'Feat/a', 'feat.a'])).toHaveLength(3);
  expect(near(['feat/a', 'else'], ['feat-a'])).toEqual(['feat-a']);
  expect(
    near('Next', ['next'], { base: 'next', plans: planOf({ a: { branch: 'Next', scope: ['a'] } }, { base: 'next' }) }),
  ).toBeUndefined();
  expect(
    near('Main', ['main'], { base: 'next', plans: planOf({ a: { branch: 'Main', scope: ['a'] } }, { base: 'next' }) }),
  ).toBeUndefined();
});
