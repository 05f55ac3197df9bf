/** Ways out that were offered once and did not work. */
import { describe, expect, test } from '@jest/globals';
import type { Way } from '../../src/core/finding.js';
import { findingOf, judgePull, judgeStory, planOf, type Story } from '../core/judge/judge-story.js';
import { applyWay } from './applied-ways.js';

/** The kinds of the ways of one finding, in their order. */
function waysOf(story: Story, number: number, rule: string): readonly Way[] {
  return findingOf(judgePull(story, number), rule, number).ways ?? [];
}

const kinds = (ways: readonly Way[]) => ways.map(({ kind }) => kind);

describe('lines for the plan', () => {
  test('are not offered where the plan could not be read with them', () => {
    const scope = Array.from({ length: 200 }, (_, index) => `src/${index}.ts`);
    const story = { plans: planOf({ a: { scope } }), pulls: [{ number: 1, branch: 'feat/a', create: ['x.ts'] }] };
    expect(kinds(waysOf(story, 1, 'out-of-scope'))).toEqual(['remove-path', 'person']);
    expect(judgePull(story, 1).verdicts[0]).not.toHaveProperty('widen');
    const fewer = { ...story, plans: planOf({ a: { scope: scope.slice(1) } }) };
    expect(kinds(waysOf(fewer, 1, 'out-of-scope'))).toEqual(['remove-path', 'edit-file']);
    expect(judgePull(fewer, 1).verdicts[0]).toHaveProperty('widen');
  });

  test('of many paths are offered for as many as fit one by one, and together only if all fit', () => {
    const scope = Array.from({ length: 199 }, (_, index) => `src/${index}.ts`);
    const create = ['x.ts', 'y.ts'];
    const story = { plans: planOf({ a: { scope } }), pulls: [{ number: 1, branch: 'feat/a', create }] };
    const judged = judgePull(story, 1);
    for (const { ways = [] } of judged.findings) expect(kinds(ways)).toEqual(['remove-path', 'edit-file']);
    expect(judged.verdicts[0]).not.toHaveProperty('widen');
  });

  test.each([[{}], [{ generated: [] }], [{ generated: ['go.sum'] }]])(
    'of a lock file are those that `lint` does not warn of: %j',
    (more) => {
      const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } }, more);
      const story = { plans, pulls: [{ number: 1, branch: 'feat/a', modify: ['web/package-lock.json'] }] };
      const judged = judgePull(story, 1);
      const finding = findingOf(judged, 'out-of-scope', 1);
      expect(kinds(finding.ways ?? [])).toEqual(['remove-path', 'edit-file']);
      expect(finding.remedy).toContain('to "generated"');
      const after = applyWay(story, judged, finding, finding.ways?.[1] ?? { kind: 'person', title: '' });
      expect('skipped' in after ? after : judgePull(after, 1).findings).toEqual([]);
    },
  );

  test('of a lock file that is deleted are none: nothing that is generated may go', () => {
    const plans = planOf({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } });
    const pulls = [{ number: 1, branch: 'feat/a', delete: ['yarn.lock'] }];
    expect(
      waysOf({ plans, pulls }, 1, 'out-of-scope')
        .map(({ title }) => title)
        .join(),
    ).not.toContain('generated');
  });

  test('are not offered where another one would fail by them', () => {
    const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'] }, c: { scope: ['c'] } }, { shared: ['x/*'] });
    const pulls = [
      { number: 1, branch: 'feat/b', create: ['x/1'] },
      { number: 2, branch: 'feat/a', create: ['x/1'], modify: ['y'] },
    ];
    expect(kinds(waysOf({ plans, pulls }, 2, 'out-of-scope'))).toContain('edit-file');
    expect(kinds(waysOf({ plans, pulls }, 2, 'overlap'))).not.toContain('edit-file');
  });

  test('are not offered for a file that many changes need, since `lint` would warn of them', () => {
    const plans = planOf({ a: { scope: ['src/a/**'] }, b: { scope: ['lib/**'] } });
    const kindsFor = (path: string) =>
      kinds(waysOf({ plans, pulls: [{ number: 1, branch: 'feat/a', modify: [path] }] }, 1, 'out-of-scope'));
    expect(kindsFor('src/app.ts')).toEqual(['remove-path', 'person']);
    expect(kindsFor('src/audit.ts')).toEqual(['remove-path', 'edit-file']);
  });

  test('are not offered to the later of two, since the earlier one would have to give way then', () => {
    const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'] } });
    const pulls = ['a', 'b'].map((item, index) => ({ number: index + 1, branch: `feat/${item}`, modify: ['y'] }));
    expect(kinds(waysOf({ plans, pulls }, 1, 'out-of-scope'))).toEqual(['remove-path', 'edit-file']);
    const ways = waysOf({ plans, pulls }, 2, 'out-of-scope');
    expect(kinds(ways)).toEqual(['remove-path', 'person']);
    expect(ways[1]?.title).toContain('Ask for a change of the plan');
  });

  test('are not offered where the path would be in the way of an item that another plan has', () => {
    const other = planOf({ c: { scope: ['y/**'] } })['p.yml'] ?? '';
    const plans = { ...planOf({ a: { scope: ['a'] } }), 'q.yml': other };
    const pulls = [{ number: 1, branch: 'feat/a', create: ['y'] }];
    expect(kinds(waysOf({ plans, pulls }, 1, 'out-of-scope'))).not.toContain('edit-file');
    expect(kinds(waysOf({ plans: planOf({ a: { scope: ['a'] } }), pulls }, 1, 'out-of-scope'))).toContain('edit-file');
  });

  test.each([
    ['an invisible character', { create: ['src/a\u200bb'] }],
    ['a name that is not UTF-8', { unreadable: ['src/\\xFF'] }],
  ])('are not offered for %s: no glob is exactly this path', (_, changes) => {
    const plans = planOf({ a: { scope: ['lib/**'] } });
    const ways = waysOf({ plans, pulls: [{ number: 1, branch: 'feat/a', ...changes }] }, 1, 'out-of-scope');
    expect(kinds(ways)).toEqual(['remove-path']);
  });

  test('are not offered where a glob of "except" would have to go that takes out more than the path', () => {
    const ways = (except: string) => {
      const plans = planOf({ a: { scope: { any: ['src/**'], except: [except] } } });
      return kinds(waysOf({ plans, pulls: [{ number: 1, branch: 'feat/a', modify: ['src/x/y'] }] }, 1, 'out-of-scope'));
    };
    expect(ways('src/x/**')).toEqual(['remove-path']);
    expect(ways('src/x/y')).toEqual(['remove-path', 'edit-file']);
  });
});

describe('"leave it to" names only who may do it', () => {
  const pull = { number: 1, branch: 'feat/a', modify: ['x.ts'] };

  test.each<[string, Record<string, unknown>, string[]]>([
    ['may do it', { scope: { modify: ['x.ts'] } }, ['remove-path', 'leave-to', 'person']],
    ['may only create the file', { scope: { create: ['x.ts'] } }, ['remove-path', 'person']],
    [
      'has a constraint against it',
      { scope: ['x.ts'], constraints: { do_not_touch: { modify: ['x.ts'] } } },
      ['remove-path', 'person'],
    ],
  ])('another item that %s', (_, other, expected) => {
    const plans = planOf({ a: { scope: ['a'] }, b: other });
    expect(kinds(waysOf({ plans, pulls: [pull] }, 1, 'out-of-scope'))).toEqual(expected);
  });

  test.each([
    ['nothing needs', 'm/1_a', 'm/2_b', true],
    ['a created file needs, because it takes the unique key', 'm/1_a', 'm/1_b', false],
    ['a created file needs, because its folder has the name of the file', 'm/x', 'm/x/y', false],
    ['a created file needs, because it has the name of the folder', 'm/x/y', 'm/x', false],
  ])('the owner of a file, for a deletion that %s', (_, path, created, isLeft) => {
    const plans = planOf({ a: { scope: [created] }, b: { scope: [path] } }, { unique: ['m/<key>_*'] });
    const told = { plans, pulls: [{ number: 1, branch: 'feat/a', delete: [path], create: [created] }] };
    expect(kinds(waysOf(told, 1, 'out-of-scope')).includes('leave-to')).toBe(isLeft);
  });

  test('the integration, if its scope has the path', () => {
    const plans = (scope: string[]) => planOf({ a: { scope: ['a'] } }, { integration: { branch: 'feat/all', scope } });
    const leaves = (scope: string[]) => kinds(waysOf({ plans: plans(scope), pulls: [pull] }, 1, 'out-of-scope'));
    expect(leaves(['x.ts'])).toContain('leave-to');
    expect(leaves(['y.ts'])).not.toContain('leave-to');
  });
});

describe('"wait for" names only what helps', () => {
  const plans = planOf({ a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] } });
  const own = { number: 9, branch: 'feat/b', modify: ['b'] };

  test('a pull request that changes something', () => {
    const waits = (modify: string[]) =>
      kinds(waysOf({ plans, pulls: [own, { number: 1, branch: 'feat/a', modify }] }, 9, 'dependency-open'));
    expect(waits(['a'])).toEqual(['wait-for']);
    expect(waits([])).toEqual([]);
  });

  test('the only owner of the path', () => {
    const waits = (scope: string[]) => {
      const owners = planOf({ a: { scope: ['**'] } }, { integration: { branch: 'feat/all', scope } });
      const pulls = [
        { number: 1, branch: 'feat/all', create: ['z'] },
        { number: 2, branch: 'feat/a', create: ['y'] },
        { number: 3, branch: 'mine', create: ['x'] },
      ];
      return kinds(waysOf({ plans: owners, pulls }, 3, 'owned-path'));
    };
    expect(waits(['z'])).toContain('wait-for');
    expect(waits(['x', 'z'])).not.toContain('wait-for');
  });

  test('and none that deletes the file', () => {
    const shared = planOf({ a: { scope: ['x'] }, b: { scope: ['x'] } });
    const waits = (first: object) =>
      kinds(
        waysOf(
          {
            plans: shared,
            pulls: [
              { number: 1, branch: 'feat/a', ...first },
              { number: 2, branch: 'feat/b', modify: ['x'] },
            ],
          },
          2,
          'overlap',
        ),
      );
    expect(waits({ modify: ['x'] })).toEqual(['remove-path', 'wait-for']);
    expect(waits({ delete: ['x'] })).toEqual(['remove-path']);
  });
});

describe('a pull request of no item', () => {
  const plans = planOf({ a: { scope: ['src/**'] } }, { outsiders: 'fail' });

  test('is offered the item whose scope has all that it changes', () => {
    const ways = (modify: string[]) =>
      waysOf({ plans, pulls: [{ number: 1, branch: 'claude/x', modify }] }, 1, 'owned-path').map(({ title }) => title);
    const claim =
      'If this is the work of item "a", add branch "claude/x" to that item in the plan on "main": line 5 becomes "branch: [feat/a, claude/x]"';
    expect(ways(['src/x', 'src/y'])).toContain(claim);
    expect(ways(['src/x', 'other'])).not.toContain(claim);
  });

  test('on the command line a detached head is neither admitted by a number nor claimed', () => {
    const story = (branch: string): Story => ({
      source: 'git',
      plans,
      subject: { branch },
      pulls: [{ branch, modify: ['src/x'] }],
    });
    const titles = (branch: string) =>
      (findingOf(judgeStory(story(branch)), 'owned-path').ways ?? []).map(({ title }) => title).join();
    expect(titles('mine')).toContain('add branch "mine"');
    expect(titles('mine')).not.toContain('admitted');
    expect(titles('detached working tree at 0123456789')).not.toContain('add branch');
  });
});

test('a branch in git is called no pull request', () => {
  const plans = planOf({ a: { scope: { create: ['x'] } } });
  const pull = { branch: 'feat/a', modify: ['x'], delete: ['y'] };
  const { findings } = judgeStory({ source: 'git', plans, subject: { branch: 'feat/a' }, pulls: [pull] });
  expect(findings.map(({ rule }) => rule)).toEqual(['wrong-kind', 'out-of-scope']);
  expect(JSON.stringify(findings)).not.toContain('pull request');
});

describe('a merge that does not count', () => {
  const items = { a: { scope: ['a'] }, b: { scope: ['b'], depends_on: ['a'] } };
  const plans = planOf(items);
  const before = planOf({ z: { scope: ['z'] } });
  const merged = [{ number: 1, branch: 'feat/a', create: ['a'], plans: before }];
  const pulls = [{ number: 2, branch: 'feat/b', create: ['b'] }];

  test.each<[string, Partial<Story>]>([
    ['from before the plan', { merged }],
    ['into another branch whose work the base has', { merged: [{ ...merged[0], base: 'old', branch: 'feat/a' }] }],
    [
      'beside a wrong "merged"',
      { merged, plans: planOf({ ...items, a: { scope: ['a'], merged: { commit: '0'.repeat(40) } } }) },
    ],
  ])('%s: the plan names it, and then nothing is waited for', (_, more) => {
    const story = { plans, pulls, ...more };
    const finding = findingOf(judgePull(story, 2), 'dependency-open', 2);
    expect(kinds(finding.ways ?? [])).toEqual(['edit-file', 'person']);
    const after = applyWay(story, judgePull(story, 2), finding, finding.ways?.[0] ?? { kind: 'person', title: '' });
    expect('skipped' in after ? after : judgePull(after, 2).findings).toEqual([]);
  });

  test('is not offered where it was taken back, or is not in the base', () => {
    const reverted = { plans, pulls, merged, files: { a: null } };
    expect(kinds(waysOf(reverted, 2, 'dependency-open'))).not.toContain('edit-file');
    const lost = { plans, pulls, merged: [{ number: 1, branch: 'feat/a', create: ['a'], reached: false }] };
    expect(kinds(waysOf(lost, 2, 'dependency-open'))).not.toContain('edit-file');
  });
});
