/** Commits that may be the merge of an item whose branch is gone. The tests of the commands make such commits with git. */
import { describe, expect, test } from '@jest/globals';
import type { Arrived } from '../../../src/core/facts/questions.js';
import { mayHaveMerged, mergeCandidates } from '../../../src/core/progress/merge-candidates.js';
import type { PlanState } from '../../../src/core/progress/plan-state.js';
import { id, judgeStory, planOf, type Story, tell } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const ITEMS = {
  a: { branch: ['feat/a', 'hosted/a-*'], scope: ['src/a/**', 'both/**'] },
  b: { branch: ['feat/b', 'fix/b-1.2'], scope: ['src/b/**', 'both/**', 'lock.json'] },
  c: { scope: { create: ['src/c/**'] } },
};
const PLANS = planOf(ITEMS, {
  generated: ['lock.json', 'made.json'],
  integration: { branch: 'all', scope: ['src/a/x'] },
});
const TOUCHED = ['src/a/x', 'src/a/y', 'src/b/y', 'src/c/x', 'src/c/y', 'both/y', 'lock.json', 'made.json', 'x'];
const OLD = Object.fromEntries(TOUCHED.map((path) => [path, 'old']));
/** The base before all of them: the plan is there already. */
const BEFORE = id('merge base of other');
const commit = (digit: number) => String(digit).repeat(40);

const arrival = (message: string, ...paths: readonly string[]): Arrived => ({
  commit: commit(1),
  isMerge: false,
  message,
  before: BEFORE,
  changes: paths.map((path) => ({ path, kind: 'modify' })),
});
const merge = (message: string, ...paths: readonly string[]): Arrived => ({
  ...arrival(message, ...paths),
  isMerge: true,
});

const unlisted = ({ changes: _, ...each }: Arrived): Arrived => each;

/** For each item: why which commits are candidates, by the first digit of the commit. */
function candidates(arrived: readonly Arrived[], more: Story = {}) {
  const pulls = [{ branch: 'other', modify: ['z'], atMergeBase: OLD }];
  const { items = [] } = judgeStory({ source: 'git', plans: PLANS, pulls, arrived, ...more });
  return Object.fromEntries(
    items.flatMap(({ item, candidates: found }) =>
      found ? [[item, found.map((each) => `${each.because} ${each.commit[0]}`)]] : [],
    ),
  );
}

const NAMED = ['branch-named 1'];
const IN_SCOPE = ['in-scope 1'];

describe('A commit is offered as the merge of an item:', () => {
  test.each<[string, Arrived, ReturnType<typeof candidates>]>([
    ['a merge of git.', merge("Merge branch 'feat/a'"), { a: NAMED }],
    ['a merge of git into its branch.', merge("Merge branch 'feat/b' into feat/a"), { b: NAMED }],
    ['a merge of GitHub.', merge('Merge pull request #7 from ada/feat/a'), { a: NAMED }],
    ['a merge of a folder that is no owner.', merge('Merge x/feat/a'), {}],
    ['a merge of a remote branch.', merge("Merge remote-tracking branch 'origin/feat/a'"), { a: NAMED }],
    ['a merge that names it in the text.', merge('Add a\n\nThis is (feat/a).'), { a: NAMED }],
    ['a merge that names it at the end.', merge('This is feat/a...'), { a: NAMED }],
    ['a merge of a branch without a folder.', merge('Merge all'), { integration: NAMED }],
    ['a merge of a branch with dots.', merge('This is fix/b-1.2.'), { b: NAMED }],
    ['a merge of a branch of which a folder is called as a remote.', merge('Merge feat/origin/a'), {}],
    ['a merge of git into its branch, after two spaces.', merge('Merge feat/b into  feat/a'), { b: NAMED }],
    ['a merge of what a glob claims.', merge("Merge branch 'hosted/a-7'"), { a: NAMED }],
    ['a merge of what a glob does not claim.', merge("Merge branch 'hosted/b-7'"), {}],
    ['a merge of two of them.', merge('Merge feat/a and feat/b'), { a: NAMED, b: NAMED }],
    ['a merge that names another one.', merge('Merge feat/b', 'src/a/x'), { b: NAMED }],
    ['a merge that names nobody.', merge('Merge', 'src/a/y'), { a: IN_SCOPE }],
    ['a commit that names nobody.', arrival('Add a', 'src/a/y'), { a: IN_SCOPE }],
    ['a commit that names it.', arrival('feat/a', 'src/a/y'), { a: IN_SCOPE }],
    ['a commit that names a branch of nobody.', arrival('Fix x/y', 'src/a/y'), { a: IN_SCOPE }],
    ['a commit without a list of changes.', unlisted(arrival('Add a')), {}],
    ['a commit that names it and changes nothing.', arrival('feat/a'), {}],
    ['a commit that names another one.', arrival('feat/b', 'src/a/y'), {}],
    ['a commit in the scope of two.', arrival('Add x', 'both/y'), { a: IN_SCOPE, b: IN_SCOPE }],
    [
      'a commit in the scope of the integration too.',
      arrival('Add x', 'src/a/x'),
      { a: IN_SCOPE, integration: IN_SCOPE },
    ],
    ['a commit with a generated file.', arrival('Add a', 'made.json', 'src/a/y'), { a: IN_SCOPE }],
    [
      'a commit with a generated file that another item owns.',
      arrival('Add a', 'lock.json', 'src/a/y'),
      { a: IN_SCOPE },
    ],
    ['a commit of a generated file.', arrival('Update', 'made.json'), {}],
    ['a commit of a generated file that an item owns.', arrival('Update', 'lock.json'), { b: IN_SCOPE }],
    [
      'a commit of which the integration owns the second file.',
      arrival('Add x', 'src/b/y', 'src/a/x'),
      { integration: IN_SCOPE },
    ],
    ['a commit that changes more than the scope.', arrival('Add a', 'src/a/y', 'x'), {}],
    ['a commit that changes the scopes of two.', arrival('Add a', 'src/a/y', 'src/b/y'), {}],
    ['a commit of a kind that the scope does not have.', arrival('Change c', 'src/c/x'), {}],
    [
      'a commit of a kind that the scope has.',
      { ...arrival('Add c'), changes: [{ path: 'src/c/y', kind: 'create' }] },
      { c: IN_SCOPE },
    ],
    ['a revert.', merge('Revert "Merge branch \'feat/a\'"'), {}],
    ['a revert of a revert.', merge('Reapply "Merge branch \'feat/a\'"'), {}],
    ['a revert in other words.', merge(`Undo feat/a\n\nThis reverts commit ${commit(9)}.`), {}],
    ['the merge of a revert in the scope.', merge('Merge pull request #8 from ada/revert-17-x', 'src/a/y'), {}],
    ['a text that quotes a revert.', merge('After Revert "x": feat/a'), { a: NAMED }],
    ['the merge of a revert.', merge('Merge pull request #8 from ada/revert-7-feat/a'), {}],
    ['a commit of the time before the plan.', { ...merge('Merge feat/a'), before: id('nothing') }, {}],
  ])('%s', (_, arrived, expected) => {
    expect(candidates([arrived])).toEqual(expected);
  });

  test('none is offered that a later commit takes back.', () => {
    const reverts = (digit: number, of: number) => ({
      ...arrival(`Undo\n\nThis reverts commit ${commit(of)}.`),
      commit: commit(digit),
    });
    const merged = merge('Merge feat/a');
    expect(candidates([reverts(2, 1), merged])).toEqual({});
    expect(candidates([reverts(3, 2), reverts(2, 1), merged])).toEqual({ a: NAMED });
  });

  test('none is offered whose changes are gone.', () => {
    const squash = arrival('Add a', 'src/a/x');
    const gone = { ...PLANS, ...planOf(ITEMS) };
    expect(candidates([squash], { plans: gone, files: { 'src/a/x': 'old' } })).toEqual({});
    expect(candidates([squash], { plans: gone, files: { 'src/a/x': 'new' } })).toEqual({ a: IN_SCOPE });
    const both = [{ ...arrival('Add more', 'src/a/y'), commit: commit(2) }, squash];
    expect(candidates(both, { plans: gone, files: { 'src/a/x': 'old' } })).toEqual({ a: ['in-scope 2', 'in-scope 1'] });
  });

  test('none is offered whose changes are gone, as they were before the oldest of them.', () => {
    const gone = planOf(ITEMS);
    const between = { branch: 'between', modify: ['z'], atMergeBase: { ...OLD, 'src/a/x': 'mid' } };
    const pulls = [{ branch: 'other', modify: ['z'], atMergeBase: OLD }, between];
    const later = { ...arrival('Add more', 'src/a/x'), commit: commit(2), before: id('merge base of between') };
    const story = (files: Story['files']) => ({ plans: gone, pulls, ...(files ? { files } : {}) });
    const both = [later, arrival('Add a', 'src/a/x')];
    expect(candidates(both, story({ 'src/a/x': 'old' }))).toEqual({});
    expect(candidates(both, story({ 'src/a/x': 'mid' }))).toEqual({ a: ['in-scope 2', 'in-scope 1'] });
  });

  test('those are offered of which the changes, or the state before, are unknown.', () => {
    const gone = { plans: planOf(ITEMS), files: { 'src/a/x': 'old' } };
    const later = { ...unlisted(merge('Merge feat/a')), commit: commit(2) };
    expect(candidates([later, arrival('Add a', 'src/a/x')], gone)).toEqual({ a: ['branch-named 2', 'in-scope 1'] });
    const { before: _, ...first } = arrival('Add a', 'src/a/x');
    const pulls = [{ branch: 'other', head: commit(1), modify: ['z'], atMergeBase: OLD }];
    expect(candidates([first], { ...gone, pulls })).toEqual({ a: IN_SCOPE });
  });

  test('none is offered to an item that is open or was reverted, or on GitHub.', () => {
    const plans = planOf({ a: { ...ITEMS.a, branch: ['feat/a', 'a-2'] }, b: { ...ITEMS.b, depends_on: ['a'] } });
    const arrived = [merge('Merge feat/a')];
    const found = { branch: 'other', modify: ['z'], atMergeBase: OLD };
    const offered = (story: Story) => {
      let count: number | undefined;
      const ask = (planState: PlanState) => {
        const [a] = [...planState.progress.values()];
        count = a && mergeCandidates(a, planState).length;
        if (a && count === 0) expect(mayHaveMerged(a, planState)).toBeUndefined();
      };
      const { snapshot } = storyState({ source: 'git', plans, pulls: [found], arrived, ...story }, ask);
      return [count, snapshot.answers.arrivedSince?.length];
    };
    const work = { branch: 'feat/a', modify: ['src/a/x'] };
    expect(offered({})).toEqual([1, 1]);
    expect(offered({ pulls: [found, work] })).toEqual([0, 1]);
    expect(offered({ merged: [work], files: { 'src/a/x': 'src/a/x at first' } })).toEqual([0, 1]);
    expect(offered({ source: 'github' })).toEqual([0, undefined]);
  });

  test('none is offered that finished another item.', () => {
    const named = { ...ITEMS, b: { ...ITEMS.b, merged: { commit: commit(1) } } };
    const story = { plans: planOf(named), commits: [commit(1)] };
    expect(candidates([merge('Merge feat/a')], story)).toEqual({});
    expect(candidates([{ ...merge('Merge feat/a'), commit: commit(2) }], story)).toEqual({ a: ['branch-named 2'] });
    const merged = [{ branch: 'feat/b', modify: ['src/b/x'] }];
    const both = merge('Merge feat/a and feat/b');
    expect(candidates([{ ...both, commit: id('merge of  feat/b') }], { merged })).toEqual({});
    expect(candidates([both], { merged })).toEqual({ a: NAMED });
  });

  test('none is offered to an item that is open, merged, dropped or has no branch.', () => {
    const story = (item: object, more: Story = {}) => ({
      plans: planOf({ a: { ...ITEMS.a, ...item }, b: ITEMS.b }),
      ...more,
    });
    const arrived = [merge('Merge feat/a')];
    const open = { branch: 'feat/a', modify: ['src/a/x'] };
    expect(candidates(arrived, story({}))).toEqual({ a: NAMED });
    expect(candidates(arrived, story({ dropped: 'no' }))).toEqual({});
    expect(candidates(arrived, story({}, { pulls: [open] }))).toEqual({});
    expect(candidates(arrived, story({}, { merged: [open] }))).toEqual({});
    expect(candidates([arrival('Add a', 'src/a/y')], story({}, { merged: [open] }))).toEqual({});
    const all = planOf({ a: ITEMS.a }, { integration: { scope: ['x'] } });
    expect(candidates([arrival('Add x', 'x')], { plans: all })).toEqual({});
  });

  test('none is offered of the time before the plan listed the item.', () => {
    const early = { 'p.yml': planOf({ z: { scope: ['z'] } })['p.yml'] ?? '' };
    const pulls = [{ branch: 'other', modify: ['z'], atMergeBase: OLD, plansAtMergeBase: early }];
    expect(candidates([merge('Merge feat/a')], { pulls })).toEqual({});
  });

  test('each plan looks for its own items.', () => {
    const other = planOf({ z: { scope: ['src/a/**'] } })['p.yml'] ?? '';
    const plans = { ...planOf({ a: ITEMS.a }), 'q.yml': other };
    expect(candidates([arrival('Add a', 'src/a/y')], { plans })).toEqual({ a: IN_SCOPE, z: IN_SCOPE });
    expect(candidates([merge('Merge feat/a', 'src/a/y')], { plans })).toEqual({ a: NAMED });
    expect(candidates([arrival('feat/z', 'src/a/y')], { plans })).toEqual({ z: IN_SCOPE });
    // The history of a plan is read only if an item of it may have merged unseen.
    const asked = (pulls: Story['pulls'] = []) =>
      tell({ source: 'git', plans, pulls }).snapshot.answers.arrivedSince?.map(({ path }) => path);
    expect(asked()).toEqual(['p.yml', 'q.yml'].map((name) => `.github/parallel-work/${name}`));
    expect(asked([{ branch: 'feat/z', modify: ['src/a/y'] }])).toEqual(['.github/parallel-work/p.yml']);
  });

  test('at most five are offered, each with the beginning of its first line.', () => {
    const arrived = [1, 2, 3, 4, 5, 6].map((digit) => ({
      ...merge(`feat/a ${'x'.repeat(99)}\n\nText`),
      commit: commit(digit),
    }));
    const pulls = [{ branch: 'other', modify: ['z'], atMergeBase: OLD }];
    const [a] = judgeStory({ source: 'git', plans: PLANS, pulls, arrived }).items ?? [];
    expect(a?.candidates).toHaveLength(5);
    expect(a?.candidates?.[0]).toEqual({
      commit: commit(1),
      subject: `feat/a ${'x'.repeat(65)}`,
      because: 'branch-named',
      line: `merged: { commit: '${commit(1)}' }`,
    });
  });
});

test('what came into the base is read only while an item waits for its merge', () => {
  const read = (items: Parameters<typeof planOf>[0]) =>
    tell({ source: 'git', plans: planOf(items), arrived: [] }).snapshot.answers.arrivedSince?.length ?? 0;
  expect(read({ a: { scope: ['a'] } })).toBe(1);
  expect(read({ a: { scope: ['a'], dropped: 'not now' } })).toBe(0);
});

test('a glob that does not match what a message names is no claim on the commit', () => {
  expect(candidates([arrival('See docs/a-b.', 'src/b/y')])).toEqual({ b: IN_SCOPE });
});
