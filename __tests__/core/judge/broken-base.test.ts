/** While a plan on the base branch is broken, exactly the pull requests that fix one pass. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CHANGED_BYTES } from '../../../src/core/plan/parse.js';
import { PLAN_DIRECTORY as DIRECTORY } from '../../../src/core/plan/plan.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { atLeast, runs } from '../../runs.js';
import { judgePull, outcomeOf, planOf, planText, rulesOf, treeOf } from './judge-story.js';

type Plans = Readonly<Record<string, string>>;
type Patch = Readonly<Record<string, string | null>>;

const READABLE = planText({ items: { a: { branch: 'feat/a', scope: ['src/a/**'] } } });
const TYPO = READABLE.replace('scope:', 'scopes:');
const OVERLAP = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } })['p.yml'] ?? '';
const OVERLAP_WITH_TYPO = OVERLAP.replace('task:', 'taks:');

function setOf(plans: Plans) {
  return readPlans(treeOf(plans), { branch: 'main', defaultBranch: 'main' });
}

function patched(plans: Plans, patch: Patch): Plans {
  const entries = Object.entries({ ...plans, ...patch });
  return Object.fromEntries(entries.flatMap(([name, text]) => (text === null ? [] : [[name, text]])));
}

describe('while a plan on the base is broken', () => {
  test('a pull request whose changes the base branch already has fixes nothing and gets an error', () => {
    const twin = { number: 9, branch: 'twin', plans: { 'p.yml': TYPO }, plansAtMergeBase: { 'p.yml': READABLE } };
    const judged = judgePull({ plans: { 'p.yml': TYPO }, pulls: [twin] }, 9);
    expect(outcomeOf(judged, 9)).toBe('error');
    expect(new Set(rulesOf(judged, 9))).toEqual(new Set(['plans-broken']));
    expect([judged.items, judged.contracts]).toEqual([undefined, undefined]);
  });

  test('a pull request that changes a readable plan, or no plan at all, fixes nothing', () => {
    const story = (plans: Patch) => ({
      plans: { 'p.yml': TYPO, 'q.yml': READABLE.replaceAll('/a', '/q') },
      pulls: [{ number: 9, branch: 'plans', plans }],
    });
    for (const plans of [{ 'q.yml': READABLE.replaceAll('/a', '/r') }, { 'q.yml': null }, { 'README.md': 'Plans.' }]) {
      const judged = judgePull(story(plans), 9);
      expect([outcomeOf(judged, 9), rulesOf(judged, 9)[0]]).toEqual(['error', 'plans-broken']);
    }
  });

  test('a pull request that only reverts a typing error passes, and lint errors of the plan are warnings', () => {
    const fix = { number: 9, branch: 'fix', plans: { 'p.yml': OVERLAP } };
    const judged = judgePull({ plans: { 'p.yml': OVERLAP_WITH_TYPO }, pulls: [fix] }, 9);
    expect(outcomeOf(judged, 9)).toBe('success');
    expect(rulesOf(judged, 9)).toEqual([`warn scope-overlap ${DIRECTORY}/p.yml`]);
  });

  test('a pull request that fixes a plan and leaves another one broken fails, also if that one is broken through a third', () => {
    const plans = { 'p.yml': TYPO, 'q.yaml': READABLE, 'q.yml': READABLE };
    const change = { 'p.yml': READABLE, 'q.yaml': READABLE.replaceAll('/a', '/q') };
    const judged = judgePull({ plans, pulls: [{ number: 9, branch: 'fix', plans: change }] }, 9);
    expect(outcomeOf(judged, 9)).toBe('failure');
    expect(rulesOf(judged, 9)).toEqual([`broken-plan ${DIRECTORY}/q.yml`]);
  });

  test('a pull request whose plans are too large to be checked fixes nothing, and that is its error', () => {
    const large = (name: string) => `${READABLE.replaceAll('/a', `/${name}`)}# ${'x'.repeat(MOST_CHANGED_BYTES / 2)}\n`;
    const fix = { number: 9, branch: 'fix', plans: { 'p.yml': large('p'), 'q.yml': large('q') } };
    const judged = judgePull({ plans: { 'p.yml': TYPO }, pulls: [fix] }, 9);
    expect([outcomeOf(judged, 9), rulesOf(judged, 9)]).toEqual(['error', [`incomplete-files ${DIRECTORY}`]]);
  });

  test('naming another base branch does not fix a plan that cannot be read', () => {
    const elsewhere = { 'p.yml': `base: develop\n${TYPO}` };
    const pulls = [{ number: 9, branch: 'fix', plans: elsewhere }];
    expect(outcomeOf(judgePull({ plans: { 'p.yml': TYPO }, pulls, branches: ['develop'] }, 9), 9)).toBe('error');
  });

  test('fixing one plan does not count if another one can no longer be read, whatever its base branch', () => {
    const plans = { 'p.yml': TYPO, 'q.yml': READABLE.replaceAll('/a', '/q') };
    const change = { 'p.yml': READABLE, 'q.yml': `base: develop\n${TYPO}` };
    const pulls = [{ number: 9, branch: 'fix', plans: change }];
    const judged = judgePull({ plans, pulls, branches: ['develop'] }, 9);
    expect([outcomeOf(judged, 9), rulesOf(judged, 9)[0]]).toEqual(['error', 'plans-broken']);
  });

  test('only pull requests that change only plans and fix one pass, and their merge breaks nothing', () => {
    const item = (branch: string, more: object = {}) => ({ branch: `feat/${branch}`, scope: ['src/**'], ...more });
    const text = fc.constantFrom(
      READABLE,
      TYPO,
      OVERLAP,
      OVERLAP_WITH_TYPO,
      '{',
      `base: develop\n${READABLE}`,
      planText({ items: { a: item('a', { depends_on: ['c/a'] }) } }),
      planText({ items: { a: item('a', { depends_on: ['p/a'] }) } }),
      planText({ items: { b: item('b', { depends_on: ['p/b'] }) } }),
    );
    const name = fc.constantFrom('p.yml', 'p.yaml', 'c.yml', 'd.yml', 'README.md', 'Wrong.yml');
    const plans = fc.dictionary(name, text, { minKeys: 1, maxKeys: 5 });
    const mostly = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(READABLE, null) }, text);
    const patch = fc.dictionary(name, mostly, { minKeys: 1, maxKeys: 3 });
    const parting = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, patch);
    const other = fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, fc.constant({ modify: ['src/x.ts'] }));
    const seen = { passed: 0, red: 0 };
    fc.assert(
      fc.property(plans, patch, parting, other, (base, change, parted, files) => {
        const before = setOf(base);
        fc.pre(before.brokenPaths.length > 0);
        const judged = judgePull(
          {
            plans: base,
            pulls: [{ number: 9, branch: 'x', plans: change, plansAtMergeBase: parted, ...files }],
            branches: ['develop'],
          },
          9,
        );
        const head = patched(patched(base, parted), change);
        const touched = Object.keys(change).filter((each) => head[each] !== base[each]);
        const isBehind = touched.some((each) => base[each] !== patched(base, parted)[each]);
        const merged = Object.fromEntries(touched.map((each) => [each, head[each] ?? null]));
        const after = setOf(patched(base, merged));
        // A plan of another branch that cannot be read is not broken here, but fixes nothing either.
        const unreadable = after.inert.flatMap(({ path, plan }) => (plan ? [] : [path]));
        const left = new Set([...after.brokenPaths, ...unreadable]);
        const isOut =
          Object.keys(change).length > 0 &&
          !('modify' in files) &&
          !isBehind &&
          touched.every((each) => !left.has(`${DIRECTORY}/${each}`)) &&
          after.brokenPaths.every((each) => before.brokenPaths.includes(each)) &&
          before.brokenPaths.some((each) => !left.has(each));
        expect(outcomeOf(judged, 9) === 'success').toBe(isOut);
        seen[isOut ? 'passed' : 'red'] += 1;
        if (isOut) expect(after.brokenPaths.length).toBeLessThan(before.brokenPaths.length);
      }),
      runs(300),
    );
    expect(Math.min(seen.passed, seen.red)).toBeGreaterThan(atLeast(9));
  });
});
