/** What merging a pull request that changes plans would make of the verdicts of others. */
import { describe, expect, test } from '@jest/globals';
import type { Preview } from '../../../src/core/finding.js';
import { tell as reconciled } from '../statuses/reconciled.js';
import { judgePull, judgeStory, type OpenPull, planOf, planText, type Story, tell } from './judge-story.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };
const BROKEN = 'version: 1\n';

/** #9 changes the plans from `before` to `after`. */
function changing(
  before: Story['plans'],
  after: OpenPull['plans'],
  pulls: readonly OpenPull[],
  more: Story = {},
): Story {
  return { plans: before ?? null, pulls: [...pulls, { number: 9, branch: 'plans', plans: after ?? {} }], ...more };
}

function previewOf(story: Story, number = 9): readonly Preview[] | undefined {
  return judgePull(story, number).verdicts.find(({ pull }) => pull === number)?.preview;
}

const strays: OpenPull = { number: 1, branch: 'feat/a', modify: ['src/a/x', 'lib/y'] };
const keepsToIt: OpenPull = { number: 2, branch: 'feat/b', modify: ['src/b/x'] };

describe('a pull request that changes plans', () => {
  test('lists the pull requests that would pass, and why they fail today', () => {
    const wider = planOf({ a: { scope: ['src/a/**', 'lib/**'] }, b: B });
    expect(previewOf(changing(planOf({ a: A, b: B }), wider, [strays, keepsToIt]))).toEqual([
      { plan: 'p', item: 'a', pull: 1, branch: 'feat/a', from: 'failure', to: 'success', rules: ['out-of-scope'] },
    ]);
  });

  test('lists the pull requests that would fail, the first rule first', () => {
    const narrower = planOf({ a: A, b: { scope: ['src/b/y'], depends_on: ['a'] } });
    const pulls = [{ ...strays, modify: ['src/a/x'] }, keepsToIt];
    expect(previewOf(changing(planOf({ a: A, b: B }), narrower, pulls))).toEqual([
      {
        ...{ plan: 'p', item: 'b', pull: 2, branch: 'feat/b' },
        ...{ from: 'success', to: 'failure', rules: ['out-of-scope', 'dependency-open'] },
      },
    ]);
  });

  test('says nothing where no verdict changes', () => {
    const after = planOf({ a: { ...A, title: 'Another title' }, b: B });
    expect(previewOf(changing(planOf({ a: A, b: B }), after, [strays, keepsToIt]))).toBeUndefined();
  });

  test('says which would become an item pull request, and which would be one no longer, of one colour or not', () => {
    const [before, after] = [planOf({ a: A, b: B }), planOf({ a: A, c: { scope: ['src/c'] } })];
    const pulls = [
      { ...strays, modify: ['src/a/x'] },
      keepsToIt,
      { number: 3, branch: 'feat/c', modify: ['src/c'] },
      { number: 4, branch: 'feat/c', fork: true, modify: ['src/c'] },
    ];
    // The rule "owned-path" of #4 is about an unlisted pull request, before and after, so it is not listed.
    expect(previewOf(changing(before, after, pulls))).toEqual([
      {
        ...{ plan: 'p', item: 'b', pull: 2, branch: 'feat/b' },
        ...{ from: 'success', to: 'success', rules: [], becomes: 'outsider' },
      },
      {
        ...{ plan: 'p', item: 'c', pull: 3, branch: 'feat/c' },
        ...{ from: 'success', to: 'success', rules: [], becomes: 'item' },
      },
    ]);
  });

  test('lists one that gets into a stack because its base is no base of a plan any more, or out of it', () => {
    const ofNext = planOf({ z: { scope: ['z'] } }, { base: 'next' })['p.yml'] ?? '';
    const pulls = [
      { number: 3, branch: 'next', modify: ['README.md'] },
      { number: 4, branch: 'feat/a', base: 'next', modify: ['src/a/x'] },
    ];
    const entry = { plan: 'p', item: 'a', pull: 4, branch: 'feat/a', rules: [] };
    const plans = planOf({ a: A });
    const [becomes] = previewOf(changing({ ...plans, 'q.yml': ofNext }, { 'q.yml': null }, pulls)) ?? [];
    expect(becomes).toEqual({ ...entry, from: 'success', to: 'success', becomes: 'item' });
    const [leaves] = previewOf(changing(plans, { 'q.yml': ofNext }, pulls)) ?? [];
    expect(leaves).toEqual({ ...entry, from: 'success', to: 'success', becomes: 'outsider' });
  });

  test('lists none into another branch, also where the claims of that change', () => {
    const both = planOf({ a: A, b: { ...B, branch: 'feat/a' } });
    const lost = { number: 4, branch: 'feat/a', base: 'gone', modify: ['src/a/x'] };
    expect(previewOf(changing(both, planOf({ a: A, b: B }), [lost]))).toBeUndefined();
  });

  test('lists the pull requests that would belong to another item', () => {
    const after = planOf({ z: { ...A, branch: 'feat/a' }, b: B });
    expect(previewOf(changing(planOf({ a: A, b: B }), after, [{ ...strays, modify: ['src/a/x'] }]))).toEqual([
      {
        ...{ plan: 'p', item: 'z', pull: 1, branch: 'feat/a' },
        ...{ from: 'success', to: 'success', rules: [], becomes: 'item' },
      },
    ]);
  });

  test('fixing broken plans makes every pull request pass that keeps to them', () => {
    const repaired = planOf({ a: A, b: B });
    expect(previewOf(changing({ 'p.yml': BROKEN }, repaired, [strays, keepsToIt]))).toEqual([
      { plan: 'p', item: 'a', pull: 1, branch: 'feat/a', from: 'error', to: 'failure', rules: ['out-of-scope'] },
      { plan: 'p', item: 'b', pull: 2, branch: 'feat/b', from: 'error', to: 'success', rules: ['plans-broken'] },
    ]);
  });

  test('that brings the first plan, or takes the last one away', () => {
    const plans = planOf({ a: A });
    expect(previewOf(changing(null, plans, [strays]))).toEqual([
      {
        ...{ plan: 'p', item: 'a', pull: 1, branch: 'feat/a' },
        ...{ from: 'success', to: 'failure', rules: ['out-of-scope'], becomes: 'item' },
      },
    ]);
    expect(previewOf(changing(plans, { 'p.yml': null }, [strays]))).toEqual([
      {
        ...{ plan: 'p', item: 'a', pull: 1, branch: 'feat/a' },
        ...{ from: 'failure', to: 'success', rules: ['out-of-scope'], becomes: 'outsider' },
      },
    ]);
  });

  test('is previewed also where it fails itself, as long as its plans can be read', () => {
    const lib = { ...keepsToIt, modify: ['lib/y'] };
    const overlapping = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/b/**', 'lib/**'] } });
    const judgement = judgePull(changing(planOf({ a: A, b: B }), overlapping, [lib]), 9);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['scope-overlap']);
    expect(judgement.verdicts[0]?.preview?.map(({ pull, to }) => [pull, to])).toEqual([[2, 'success']]);
  });

  test('that leaves a plan broken, or one that the base changed too, is not previewed', () => {
    const plans = planOf({ a: A, b: B });
    expect(previewOf(changing(plans, { 'p.yml': BROKEN }, [strays]))).toBeUndefined();
    const behind = { number: 9, branch: 'plans', plans: planOf({ b: B }), plansAtMergeBase: planOf({ a: B }) };
    const judgement = judgePull({ plans, pulls: [strays, behind] }, 9);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['stale-base']);
    expect(judgement.verdicts[0]?.preview).toBeUndefined();
  });

  test('of an item is not previewed: it may change no plan', () => {
    const story = {
      plans: planOf({ a: A, b: B }),
      pulls: [strays, { ...keepsToIt, plans: planOf({ a: { scope: ['**'] }, b: B }) }],
    };
    expect(judgePull(story, 2).findings.map(({ rule }) => rule)).toEqual(['plan-changed']);
    expect(previewOf(story, 2)).toBeUndefined();
  });

  test('that makes the plans larger than can be read is not previewed', () => {
    const padding = '# padding\n'.repeat(50_000);
    const files = ['p', 'q', 'r'].map((name) => {
      const items = name === 'p' ? { a: { scope: ['**'] } } : { [name]: { scope: [name] } };
      return [`${name}.yml`, `${planOf(items)['p.yml']}${padding}`] as const;
    });
    const judgement = judgePull(changing(planOf({ a: A }), Object.fromEntries(files), [strays]), 9);
    expect(judgement.findings.map(({ rule }) => rule)).toEqual(['incomplete-files']);
    expect(judgement.verdicts[0]?.preview).toBeUndefined();
  });

  test('that becomes an item pull request by what it brings is previewed for the others', () => {
    const plans = planOf({ a: A, b: B });
    const own = {
      number: 9,
      branch: 'feat/c',
      create: ['src/c'],
      plans: planOf({ a: { scope: ['src/a/**', 'lib/**'] }, b: B, c: { scope: ['src/c'] } }),
    };
    expect(previewOf({ plans, pulls: [strays, own] })?.map(({ pull, to }) => [pull, to])).toEqual([[1, 'success']]);
  });

  test('counts what else it brings into the base', () => {
    // #1 has from a squashed parent what #9 brings: once #9 is merged it is no stray but behind.
    const plans = planOf({ a: A, b: B });
    const pulls = [{ ...strays, modify: [], holds: { 'lib/y': 'the same' }, create: ['lib/y'] }];
    const own = {
      number: 9,
      branch: 'plans',
      create: ['lib/y'],
      holds: { 'lib/y': 'the same' },
      plans: planOf({
        a: { ...A, depends_on: ['c'] },
        b: B,
        c: { scope: ['src/c'], merged: { commit: 'f'.repeat(40) } },
      }),
    };
    expect(previewOf({ plans, pulls: [...pulls, own] })).toBeUndefined();
    const broken = { plans: { 'p.yml': BROKEN }, pulls: [...pulls, own] };
    expect(previewOf(broken)?.map(({ rules }) => rules)).toEqual([['stale-base', 'dependency-open']]);
  });

  test('beside another that changes plans: that one is judged by what both would leave', () => {
    const plans = { ...planOf({ a: A }), 'q.yml': planText({ items: { q: { branch: 'feat/q', scope: ['q'] } } }) };
    const other = { number: 5, branch: 'feat/q', plans: { 'q.yml': null } };
    const after = { 'q.yml': planText({ items: { r: { branch: 'feat/r', scope: ['q'] } } }) };
    expect(previewOf(changing(plans, after, [other]))).toEqual([
      {
        ...{ plan: 'q', item: 'q', pull: 5, branch: 'feat/q' },
        ...{ from: 'failure', to: 'failure', rules: ['stale-base'], becomes: 'outsider' },
      },
    ]);
  });

  test('is previewed only where it is the one under test', () => {
    const story = changing(planOf({ a: A }), planOf({ a: { scope: ['**'] } }), [strays]);
    expect(judgeStory(story).verdicts.map(({ preview }) => preview)).toEqual([undefined]);
    expect(judgePull(story, 1).verdicts.map(({ preview }) => preview)).toEqual([undefined]);
  });

  test('lists only item pull requests of today or of then, ordered by number', () => {
    const [before, after] = [planOf({ a: A, b: B }), planOf({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } })];
    const pulls = [
      { ...keepsToIt, number: 7 },
      { ...strays, number: 8, modify: ['src/y'] },
      // No item's: what they may do changes too.
      { number: 3, branch: 'fix', modify: ['lib/x'] },
      { number: 4, branch: 'feat/a', base: 'next', modify: ['src/y'] },
      { number: 5, branch: 'feat/a', fork: true, modify: ['src/y'] },
      { ...strays, number: 6, modify: ['src/y'] },
    ];
    expect(previewOf(changing(before, after, pulls))?.map(({ pull, to }) => [pull, to])).toEqual([
      [6, 'success'],
      [7, 'failure'],
    ]);
    // Under broken plans no pull request belongs to an item today.
    const repairing = changing({ 'p.yml': BROKEN }, before, pulls);
    expect(previewOf(repairing)?.map(({ pull }) => pull)).toEqual([6, 7, 8]);
  });

  test('lists no unlisted pull request, even if its verdict would change', () => {
    const [before, after] = [planOf({ a: A, b: B }), planOf({ a: A, b: { scope: ['src/b/**', 'lib/**'] } })];
    const pulls: OpenPull[] = [
      { number: 3, branch: 'fix', modify: ['lib/x'] },
      { number: 4, branch: 'feat/b', base: 'next', modify: ['lib/x'] },
      { ...strays, modify: ['src/a/x', 'lib/y'] },
      { ...keepsToIt, modify: ['lib/z'] },
    ];
    const story = changing(before, after, pulls, { subject: { pull: 9 } });
    const { judgement } = reconciled(story);
    // A run that writes statuses has read all of them.
    expect(judgement.verdicts.map(({ pull }) => pull)).toEqual([3, 1, 2, 9]);
    const of9 = judgement.verdicts.find(({ pull }) => pull === 9);
    expect(of9?.preview?.map(({ pull, to }) => [pull, to])).toEqual([[2, 'success']]);
  });

  test('reports a clash that it causes or settles as such, not as a change of the item', () => {
    const clashing = planOf({ a: A, z: { scope: ['z'], branch: 'feat/a' } });
    const plain = planOf({ a: A, z: { scope: ['z'] } });
    const pulls = [{ ...strays, modify: ['src/a/x'] }];
    const common = { pull: 1, branch: 'feat/a', rules: ['branch-clash'] };
    expect(previewOf(changing(plain, clashing, pulls))).toStrictEqual([{ ...common, from: 'success', to: 'error' }]);
    expect(previewOf(changing(clashing, plain, pulls))).toStrictEqual([
      { plan: 'p', item: 'a', ...common, from: 'error', to: 'success', becomes: 'item' },
    ]);
    const outside = changing(planOf({ b: B }), clashing, pulls);
    expect(previewOf(outside)).toStrictEqual([{ ...common, from: 'success', to: 'error' }]);
  });

  test('names the rules that make it fail, and none that only warns', () => {
    const pulls = [{ ...keepsToIt, modify: ['src/b/con', 'src/b/x'] }];
    const narrower = planOf({ a: A, b: { scope: ['src/b/con'] } });
    expect(previewOf(changing(planOf({ a: A, b: B }), narrower, pulls))?.map(({ rules }) => rules)).toEqual([
      ['out-of-scope'],
    ]);
    expect(previewOf(changing(narrower, planOf({ a: A, b: B }), pulls))?.map(({ rules }) => rules)).toEqual([
      ['out-of-scope'],
    ]);
  });

  test('is empty for a pull request that changes no plan', () => {
    const plans = planOf({ a: A, b: { ...B, depends_on: ['a'] } });
    const story: Story = {
      plans,
      merged: [{ number: 5, branch: 'feat/a', modify: ['src/a/x'] }],
      pulls: [keepsToIt, { number: 9, branch: 'back', modify: ['src/a/x'], holds: { 'src/a/x': 'src/a/x at first' } }],
    };
    expect(previewOf(story)).toBeUndefined();
    // One that does names both: #2 waits again once the work of "a" is reverted.
    const [own = keepsToIt, taking = keepsToIt] = story.pulls ?? [];
    const titled = planOf({ a: { ...A, title: 'Another title' }, b: { ...B, depends_on: ['a'] } });
    // One that only brings them to where the base is changes none either.
    expect(previewOf({ ...story, pulls: [own, { ...taking, plans, plansAtMergeBase: titled }] })).toBeUndefined();
    const both = { ...story, pulls: [own, { ...taking, plans: titled }] };
    expect(previewOf(both)?.map(({ pull, rules }) => [pull, rules])).toEqual([[2, ['dependency-open']]]);
  });

  test('asks of no commit that is not there yet', () => {
    // Another that changes plans is judged by both, and a rule wants all files.
    const plans = { ...planOf({ a: A }), 'q.yml': planText({ items: { q: { branch: 'feat/q', scope: ['q'] } } }) };
    const strict = planOf({ a: { scope: ['src/a/**', 'lib/**'] } }, { rules: { 'dead-glob': 'error' } });
    const story = changing(plans, { ...strict, 'q.yml': null }, [
      { ...strays, holds: { 'lib/y': 'as-base' } },
      {
        number: 5,
        branch: 'feat/q',
        plans: { 'r.yml': planText({ items: { r: { branch: 'feat/r', scope: ['lib/r'] } } }) },
      },
    ]);
    const { judgement, snapshot } = tell({ ...story, subject: { pull: 9 } });
    expect(judgement.verdicts[0]?.preview?.map(({ pull, to }) => [pull, to])).toEqual([
      [1, 'success'],
      // Its new plan shares a path with what "a" would have then.
      [5, 'failure'],
    ]);
    const { plans: dirs = [], entry = [], files = [] } = snapshot.answers;
    const there = [snapshot.base.commit, ...snapshot.pulls.map(({ revision }) => revision)];
    expect(there).toEqual(expect.arrayContaining([...dirs, ...entry, ...files].map(({ revision }) => revision)));
    expect(files.map(({ revision }) => revision)).toEqual([snapshot.base.commit]);
  });

  test('asks what moved on the base of the base that is there', () => {
    // #1 deletes what the base has moved meanwhile, and moves a folder away to which the base has added a file since.
    const moving: OpenPull = {
      ...{ number: 1, branch: 'feat/a', delete: ['src/a/old'], atMergeBase: { 'src/a/old': 'text' } },
      ...{ rename: [['src/a/dir/x', 'src/a/y']], holds: { 'src/a/dir/later': null } },
    };
    const story = changing(planOf({ a: A }), planOf({ a: A, z: { scope: ['z'] } }), [moving], {
      files: { 'src/a/old': null, 'src/a/new': 'text', 'src/a/dir/later': 'later' },
      tree: ['src/a/dir/later'],
    });
    const { judgement, snapshot } = tell({ ...story, subject: { pull: 9 } });
    expect(judgement.verdicts[0]?.preview).toBeUndefined();
    const { folder = [], holders = [] } = snapshot.answers;
    expect(holders.map(({ revision }) => revision)).toEqual([snapshot.base.commit]);
    expect(new Set(folder.map(({ revision }) => revision))).toEqual(new Set([snapshot.base.commit]));
  });

  test('in git it is the branch under test', () => {
    const pulls = [
      { branch: 'feat/a', modify: ['lib/y'] },
      { branch: 'plans', plans: planOf({ a: { scope: ['lib/**'] } }) },
    ];
    const { verdicts } = judgeStory({ source: 'git', plans: planOf({ a: A }), pulls, subject: { branch: 'plans' } });
    expect(verdicts.map(({ preview }) => preview)).toStrictEqual([
      [{ plan: 'p', item: 'a', branch: 'feat/a', from: 'failure', to: 'success', rules: ['out-of-scope'] }],
    ]);
  });
});
