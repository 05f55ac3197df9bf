/** When a plan is ready for its integration, and what is said of one that is not. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Merged } from '../../../src/core/facts/snapshot.js';
import { atLeast, runs } from '../../runs.js';
import { id, planOf, planText, type Story, withBranches } from '../judge/judge-story.js';
import { story as randomStory } from '../judge/random.js';
import { missingOf, planSurvey, surveyOf } from './survey.js';

const INTEGRATION = { integration: { branch: 'feat/all', scope: ['src/index.ts'] } };
const items = { a: { scope: ['src/a/**'] }, b: { scope: ['src/b/**'], depends_on: ['a'] } };
const plans = planOf(items, INTEGRATION);
const A = { number: 1, branch: 'feat/a', create: ['src/a/x'] };
const B = { number: 2, branch: 'feat/b', create: ['src/b/x'], mergedAt: '2020-07-01T00:00:00Z' };

const orNamed = (item: string) =>
  ` If "main" already has its work, add "merged: { commit: '<40 digits>' }" to item "${item}" in the plan on "main".`;

describe('ready', () => {
  test('once a pull request of every item has merged', () => {
    const { ready, missing, merged, finished } = planSurvey({ plans, merged: [A, B] });
    expect({ ready, missing, finished }).toEqual({ ready: true, missing: [], finished: false });
    expect(merged.map(({ item, number, branch }) => [item, number, branch])).toEqual([
      ['a', 1, 'feat/a'],
      ['b', 2, 'feat/b'],
    ]);
    for (const { mergeCommit } of merged) expect(mergeCommit).toMatch(/^[0-9a-f]{40}$/);
  });

  test('not while one is missing: it is said which, in what wave, and what it waits for', () => {
    const { ready, missing } = planSurvey({ plans });
    expect(ready).toBe(false);
    expect(missing).toEqual([
      {
        plan: 'p',
        item: 'a',
        title: 'a',
        wave: 1,
        because: 'has no merged pull request',
        state: 'unmerged',
        waitsFor: [],
        hint: `Open a pull request from "feat/a" into "main".${orNamed('a')}`,
      },
      {
        plan: 'p',
        item: 'b',
        title: 'b',
        wave: 2,
        because: 'has no merged pull request',
        state: 'unmerged',
        waitsFor: [{ plan: 'p', item: 'a' }],
        hint: `Open a pull request from "feat/b" into "main", once "a" is finished.${orNamed('b')}`,
      },
    ]);
  });

  test('an open pull request is named as what is to be merged', () => {
    const [a] = planSurvey({ plans, merged: [B], pulls: [{ ...A, number: 7 }] }).missing;
    expect(a).toMatchObject({ because: 'is open as #7', evidence: '#7', hint: 'Merge #7.' });
  });

  describe('items that claim the same branch are to have their own, since no merge from it finishes one of them', () => {
    const both = (more: object = {}, other: object = {}) =>
      planOf({ a: { scope: ['src/a/**'], ...more }, b: { branch: 'feat/a', scope: ['src/b/**'], ...other } });
    const own = (item: string, other: string, branch = 'feat/a') =>
      `Give item "${item}" a branch of its own in the plan on "main", because item "${other}" claims "${branch}" too.`;
    const hints = (story: Story) => surveyOf(story).plans.flatMap((each) => each.missing.map(({ hint }) => hint));

    test('with a pull request from there, or without', () => {
      const expected = [own('a', 'b') + orNamed('a'), own('b', 'a') + orNamed('b')];
      expect(hints({ plans: both() })).toEqual(expected);
      expect(hints({ plans: both(), pulls: [{ ...A, number: 7 }] })).toEqual(expected);
      expect(missingOf(planSurvey({ plans: both(), merged: [A] }))).toEqual([
        'a: has no merged pull request that counts',
        'b: has no merged pull request that counts',
      ]);
    });

    test('or the plan names what has merged', () => {
      const [a] = hints({ plans: both(), merged: [A] });
      expect(a).toMatch(own('a', 'b'));
      expect(a).toMatch('If #1 is the work of item "a", add "merged: { pull: 1 }" to item "a"');
      const named = { plans: both({ merged: { pull: 1 } }), merged: [{ ...A, plans: both() }] };
      expect(hints({ ...named, pulls: [{ ...A, number: 7, modify: ['src/b/y'] }] })).toEqual(['Merge #7.']);
    });

    test('of another plan, or by a glob', () => {
      const q = planText({ items: withBranches({ c: { branch: 'feat/a', scope: ['src/c/**'] } }) });
      const other = { 'p.yml': plans['p.yml'] ?? '', 'q.yml': q };
      expect(hints({ plans: other })[0]).toBe(own('a', 'q/c') + orNamed('a'));
      // Of all that a glob matches, another branch is free.
      expect(hints({ plans: both({}, { branch: 'feat/*' }) })).toEqual([
        own('a', 'b') + orNamed('a'),
        `Open a pull request from a branch like "feat/*" into "main".${orNamed('b')}`,
      ]);
    });

    test('but not beside one that is finished or reopened', () => {
      const open = `Open a pull request from "feat/a" into "main".${orNamed('a')}`;
      expect(hints({ plans: both({}, { dropped: 'no' }) })).toEqual([open]);
      const merge = { ...B, branch: 'feat/x' };
      const two = both({}, { branch: ['feat/a', 'feat/x'] });
      expect(hints({ plans: two, merged: [merge], pulls: [{ ...merge, number: 8 }] })).toEqual([
        open,
        'Merge #8 or close it.',
      ]);
    });
  });

  test('waits for no dropped item, and lists it', () => {
    const dropped = planOf({ ...items, b: { scope: ['src/b/**'], dropped: 'not needed' } }, INTEGRATION);
    const survey = planSurvey({ plans: dropped, merged: [A] });
    expect(survey.ready).toBe(true);
    expect(survey.dropped).toEqual([{ plan: 'p', item: 'b', title: 'b', reason: 'not needed' }]);
  });

  test('a plan whose items were all dropped opens nothing, and can be removed', () => {
    const dropped = planOf({ a: { scope: ['src/a/**'], dropped: 'no' } }, INTEGRATION);
    expect(planSurvey({ plans: dropped, merged: [A] })).toMatchObject({ ready: false, finished: true, missing: [] });
  });

  test('a plan without an integration opens nothing, and is finished when its items are', () => {
    const without = planOf(items);
    expect(planSurvey({ plans: without, merged: [A] })).toMatchObject({ hasIntegration: false, finished: false });
    const done = planSurvey({ plans: without, merged: [A, B] });
    expect(done).toMatchObject({ hasIntegration: false, ready: false, finished: true });
    expect(done.integration).toBeUndefined();
  });

  test('judges each plan separately, and names items of other plans that it waits for', () => {
    const both = {
      'p.yml': planText({ items: withBranches({ a: { scope: ['src/a/**'] } }), ...INTEGRATION }),
      'q.yml': planText({
        items: { c: { branch: 'feat/c', scope: ['src/c/**'], depends_on: ['p/b'] } },
        integration: { branch: 'feat/q' },
      }),
      'r.yml': planText({ items: { d: { branch: 'feat/d', scope: ['src/d/**'] } }, integration: {}, base: 'develop' }),
    };
    const story: Story = {
      plans: { ...both, 'p.yml': planText({ items: withBranches(items), ...INTEGRATION }) },
      merged: [A],
    };
    const survey = surveyOf(story);
    expect(survey.plans.map(({ plan, ready }) => [plan.id, ready])).toEqual([
      ['p', false],
      ['q', false],
    ]);
    expect(survey.plans[1]?.missing).toMatchObject([
      {
        item: 'c',
        wave: 3,
        waitsFor: [{ plan: 'p', item: 'b' }],
        hint: expect.stringContaining('once "p/b" is finished'),
      },
    ]);
    const done = surveyOf({ ...story, merged: [A, B] });
    expect(done.plans.map(({ ready }) => ready)).toEqual([true, false]);
  });

  test('a broken plan: its problems, and nothing is ready, not even another plan', () => {
    const survey = surveyOf({ plans: { ...plans, 'q.yml': 'version: 2\n' }, merged: [A, B] });
    expect(survey.plans).toEqual([]);
    expect(survey.problems.length).toBeGreaterThan(0);
  });

  test('without a plan it is said where was looked', () => {
    expect(surveyOf({ plans: null })).toMatchObject({
      plans: [],
      problems: [],
      notes: [expect.stringContaining('No plan is open on "main"')],
    });
  });
});

describe('taken back', () => {
  const late = { number: 5, branch: 'feat/a', openedAt: '2024-01-01T00:00:00Z', modify: ['src/a/x'] };

  test('a reopened item is missing, with the pull request that did it', () => {
    const survey = planSurvey({ plans, merged: [A, B], pulls: [late] });
    expect(survey.ready).toBe(false);
    expect(survey.missing).toMatchObject([
      { item: 'a', state: 'reopened', because: 'was reopened by #5', evidence: '#5', hint: 'Merge #5 or close it.' },
    ]);
  });

  test('a reverted item is missing (case 150)', () => {
    const survey = planSurvey({ plans, merged: [A, B], files: { 'src/a/x': null } });
    expect(survey.ready).toBe(false);
    expect(survey.missing).toMatchObject([
      { item: 'a', state: 'reverted', because: 'was merged and then reverted', evidence: '#1' },
    ]);
  });
});

describe('merged elsewhere', () => {
  const withMerged = (merged: object) => planOf({ ...items, a: { scope: ['src/a/**'], merged } }, INTEGRATION);
  const commit = id('pushed by hand');

  test('a commit that the plan names and the base has counts as merged (case 152)', () => {
    const only = planOf({ a: { scope: ['src/a/**'], merged: { commit } } }, INTEGRATION);
    const survey = planSurvey({ plans: only, commits: [commit] });
    expect(survey.ready).toBe(true);
    expect(survey.merged).toEqual([{ plan: 'p', item: 'a', title: 'a', mergeCommit: commit }]);
    expect(survey.unlisted).toEqual([{ plan: 'p', item: 'a' }]);
  });

  test('one that the base lacks does not, and the line is to be corrected', () => {
    const survey = planSurvey({ plans: withMerged({ commit }), merged: [B] });
    expect(survey.ready).toBe(false);
    expect(survey.merged.map(({ item }) => item)).toEqual(['b']);
    expect(survey.missing).toMatchObject([
      { because: expect.stringContaining('does not contain it'), hint: expect.stringContaining('Correct "merged"') },
    ]);
  });

  test('a pull request that the plan names counts, wherever it came from', () => {
    const merged = [{ number: 41, branch: 'patch-1', fork: true, create: ['src/a/x'], plans: null }, B];
    const survey = planSurvey({ plans: withMerged({ pull: 41 }), merged });
    expect(survey.ready).toBe(true);
    expect(survey.merged[0]).toMatchObject({ item: 'a', number: 41 });
  });
});

describe('merged, but not so that it counts (case 150)', () => {
  const hintOf = (story: Story, merged: readonly Merged[] = []) =>
    planSurvey({ plans, ...story }, { merged }).missing.map(({ item, hint }) => `${item}: ${hint}`);
  const intoA = (change: Partial<Merged> = {}): Merged => ({
    number: 2,
    branch: 'feat/b',
    base: 'feat/a',
    sameRepository: true,
    mergeCommit: id('merge of 2 into feat/a'),
    before: null,
    changes: { complete: true, list: [{ path: 'src/b/x', kind: 'create' }] },
    ...change,
  });

  test('before the plan listed it: the line that makes it count', () => {
    expect(hintOf({ merged: [{ ...A, plans: null }, B] })).toEqual([
      'a: #1 was merged, but at that time the plan did not list its branch for item "a", or listed it for another item too. If #1 is the work of item "a", add "merged: { pull: 1 }" to item "a" in the plan on "main". If not, merge another pull request.',
    ]);
  });

  test('with no change, or with a merge commit that is gone', () => {
    expect(hintOf({ merged: [{ number: 1, branch: 'feat/a' }, B] })[0]).toContain('it changed no file');
    expect(missingOf(planSurvey({ plans, merged: [{ ...A, reached: false }, B] }))).toEqual([
      'a: has no merged pull request that counts',
    ]);
    expect(hintOf({ merged: [{ ...A, reached: false }, B] })[0]).toContain('is not in the history of "main"');
  });

  test('into the branch of another item that has not merged: what to add once it has', () => {
    const hints = hintOf({}, [intoA()]);
    expect(hints[1]).toContain('b: #2 was merged into "feat/a", the branch of item "a", not into "main"');
    expect(hints[1]).toContain("merged: { commit: '<40 digits>' }");
  });

  test('into the branch of another item that came with a merge commit', () => {
    const mergeCommit = id('merge of 2 into feat/a');
    const hints = hintOf({ merged: [A], commits: [mergeCommit] }, [intoA({ mergeCommit })]);
    expect(hints).toEqual([
      'b: #2 was merged into "feat/a", the branch of item "a", not into "main", but "main" has its work. If #2 is the work of item "b", add "merged: { pull: 2 }" to item "b" in the plan on "main". If not, merge another pull request.',
    ]);
  });

  test('into the branch of another item that was squashed', () => {
    expect(hintOf({ merged: [A] }, [intoA()])[0]).toMatch(
      /If its work came with #1, add "merged: \{ commit: '[0-9a-f]{40}' \}" to item "b" in the plan on "main"/,
    );
  });

  test('from a branch that no item claims', () => {
    expect(hintOf({ merged: [A] }, [intoA({ base: 'develop' })])[0]).toContain(
      '#2 was merged into "develop", not into "main". Merge "develop" into "main"',
    );
  });

  test('it does not make the plan ready', () => {
    expect(planSurvey({ plans, merged: [A] }, { merged: [intoA()] }).ready).toBe(false);
  });
});

describe('git', () => {
  test('an item of which no branch is found is missing, with what to do about it', () => {
    const survey = planSurvey({ source: 'git', plans, merged: [{ branch: 'feat/a', create: ['src/a/x'] }] });
    expect(survey.missing).toMatchObject([
      {
        item: 'b',
        hint: expect.stringContaining(
          'Fetch "feat/b" (git fetch origin feat/b:refs/remotes/origin/feat/b). If its work was merged',
        ),
      },
    ]);
  });

  test('a number cannot be looked up', () => {
    const named = planOf({ a: { scope: ['src/a/**'], merged: { pull: 3 } } }, INTEGRATION);
    expect(planSurvey({ source: 'git', plans: named }).missing).toMatchObject([
      { hint: expect.stringContaining('Git cannot look up numbers of pull requests') },
    ]);
  });
});

test('reports a claim whose merged pull requests cannot all be listed', () => {
  const globs = planOf({ a: { scope: ['src/a/**'], branch: 'bot/a-*' } }, INTEGRATION);
  const survey = planSurvey({ plans: globs, unprovable: { 'bot/a-*': 'there are too many' } });
  expect(missingOf(survey)).toEqual([
    'a: has no merged pull request (its merged pull requests cannot all be listed: there are too many)',
  ]);
});

test('lists the changed generated and shared files by path, with the items that changed them', () => {
  const lists = planOf(items, { ...INTEGRATION, generated: ['lock.json'], shared: ['changes/*.md'] });
  const merged = [
    { ...A, modify: ['lock.json'], create: ['src/a/x', 'changes/b.md'] },
    { ...B, modify: ['lock.json'], create: ['src/b/x', 'changes/a.md'] },
  ];
  const survey = planSurvey({ plans: lists, merged });
  const shown = (list: typeof survey.generated) =>
    list.map(({ path, items: by }) => `${path}: ${by.map(({ item }) => item).join(', ')}`);
  expect(shown(survey.generated)).toEqual(['lock.json: a, b']);
  expect(shown(survey.shared)).toEqual(['changes/a.md: b', 'changes/b.md: a']);
  expect(survey.unlisted).toEqual([]);
  const cut = planSurvey({ plans: lists, merged: [{ ...A, incomplete: 'too many' }, B] });
  expect(cut.unlisted).toEqual([{ plan: 'p', item: 'a' }]);
});

describe('the integration itself', () => {
  const ALL = { number: 9, branch: 'feat/all', modify: ['src/index.ts'], mergedAt: '2020-08-01T00:00:00Z' };

  test('is finished when its pull request has merged', () => {
    expect(planSurvey({ plans, merged: [A, B] }).integration).toEqual({
      finished: false,
      because: 'No pull request from "feat/all" has merged yet.',
    });
    const open = planSurvey({ plans, merged: [A, B], pulls: [ALL] });
    expect(open).toMatchObject({
      finished: false,
      integration: { because: 'Its pull request #9 has not merged yet.' },
    });
    const done = planSurvey({ plans, merged: [A, B, ALL] });
    expect(done).toMatchObject({ ready: true, finished: true, integration: { finished: true } });
  });

  test('is not all there is: an item that came later keeps the plan open', () => {
    const more = planOf({ ...items, c: { scope: ['src/c/**'] } }, INTEGRATION);
    const survey = planSurvey({ plans: more, merged: [A, B, ALL] });
    expect(survey).toMatchObject({ ready: false, finished: false, missing: [{ item: 'c' }] });
  });

  describe('merged before an item', () => {
    const EARLY = { ...ALL, mergedAt: '2020-06-15T00:00:00Z' };
    const early = {
      finished: false,
      because: 'The integration was merged as #9 before item "b" was. Open another pull request from "feat/all".',
    };

    test('is still to be done, and the plan is ready for it', () => {
      expect(planSurvey({ plans, merged: [EARLY, A, B] })).toMatchObject({
        ready: true,
        finished: false,
        integration: early,
      });
    });

    test('an item that the plan gained and that merged since is one, too', () => {
      const more = planOf({ ...items, c: { scope: ['src/c/**'] } }, INTEGRATION);
      const C = { number: 12, branch: 'feat/c', create: ['src/c/x'], mergedAt: '2020-09-01T00:00:00Z' };
      const survey = planSurvey({ plans: more, merged: [A, B, ALL, C] });
      expect(survey).toMatchObject({ ready: true, finished: false });
      expect(survey.integration?.because).toContain('was merged as #9 before item "c" was');
    });

    test('and one that merged again, as the latest of its merges counts', () => {
      const again = { number: 13, branch: 'feat/b', modify: ['src/b/x'], mergedAt: '2020-09-01T00:00:00Z' };
      expect(planSurvey({ plans, merged: [A, B, ALL, again] })).toMatchObject({ ready: true, finished: false });
    });

    test('does not count a dropped item, or one of the same second', () => {
      const dropped = planOf({ ...items, b: { scope: ['src/b/**'], dropped: 'no' } }, INTEGRATION);
      expect(planSurvey({ plans: dropped, merged: [A, EARLY, B] })).toMatchObject({ finished: true });
      expect(planSurvey({ plans, merged: [A, B, { ...ALL, mergedAt: B.mergedAt }] })).toMatchObject({ finished: true });
    });

    test('is done by a second pull request, which no earlier one makes a duplicate', () => {
      const second = { number: 14, branch: 'feat/all', modify: ['src/index.ts'] };
      const open = planSurvey({
        plans,
        merged: [EARLY, A, B],
        pulls: [{ ...second, openedAt: '2020-01-02T00:00:00Z' }],
      });
      expect(open.integration?.because).toBe('Its pull request #14 has not merged yet.');
      const merged = [EARLY, A, B, { ...second, mergedAt: '2020-10-01T00:00:00Z' }];
      expect(planSurvey({ plans, merged })).toMatchObject({ ready: true, finished: true });
    });
  });

  test('without a branch is finished when its issue is closed', () => {
    const without = planOf(items, { integration: { tasks: ['x'] } });
    const story = { plans: without, merged: [A, B] };
    expect(planSurvey(story)).toMatchObject({
      finished: false,
      integration: { because: 'The integration is finished when its issue is closed.' },
    });
    const open = planSurvey(story, { issues: new Map([['p', 'open']]) });
    expect(open).toMatchObject({
      finished: false,
      integration: { because: 'The integration is finished when its issue is closed.' },
    });
    const closed = planSurvey(story, { issues: new Map([['p', 'closed']]) });
    expect(closed).toMatchObject({ finished: true, integration: { finished: true } });
  });
});

/** What has to be true of a finished item, worked out from the story alone, not as the judge does. */
function mayBeFinished(told: Story, branches: readonly string[], elsewhere: number | undefined): boolean {
  const inBase = (told.merged ?? []).filter(({ reached, base }) => reached !== false && base === undefined);
  return inBase.some(
    (each) =>
      each.number === elsewhere ||
      (!each.fork &&
        each.plans !== null &&
        branches.some((branch) =>
          branch.endsWith('*') ? each.branch.startsWith(branch.slice(0, -1)) : branch === each.branch,
        )),
  );
}

test('no random story is ready early, and some are ready (promise 11)', () => {
  let ready = 0;
  fc.assert(
    fc.property(randomStory, fc.nat(), (told, seed) => {
      // Most random stories merge little: let every item merge, and then take away what the seed says.
      const [first] = surveyOf(told).plans;
      if (!first) throw new Error('no plan');
      const all = first.plan.items.map(({ item, branches: [branch = ''] }, index) => ({
        number: 100 + index,
        branch: branch.replace('*', '1'),
        create: [`made/by/${item}`],
        ...((seed >> index) % 5 === 0 ? { reached: false } : {}),
      }));
      const more = { ...told, pulls: [], merged: [...(told.merged ?? []), ...all] };
      const survey = planSurvey(more);
      if (!survey.ready) return;
      ready += 1;
      const live = survey.plan.items.filter(({ dropped }) => dropped === undefined);
      expect(live.length).toBeGreaterThan(0);
      for (const { branches, merged } of live)
        expect(mayBeFinished(more, branches, merged && 'pull' in merged ? merged.pull : undefined)).toBe(true);
    }),
    runs(60),
  );
  expect(ready).toBeGreaterThan(atLeast(5));
});
