/** The items that may be left out when only the progress of some is asked for. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PENDING, withFacts } from '../../../src/core/facts/facts.js';
import { keyOf } from '../../../src/core/plan/plan.js';
import { baseStateOf } from '../../../src/core/progress/base-state.js';
import { runs } from '../../runs.js';
import { answer, planOf, planText, type Story, start, withBranches } from '../judge/judge-story.js';

/** Without objects that occur twice, because YAML would write them as aliases, which a plan may not have. */
function planWith(items: Parameters<typeof planOf>[0], more: Parameters<typeof planOf>[1] = {}) {
  return planOf(JSON.parse(JSON.stringify(items)), JSON.parse(JSON.stringify(more)));
}

/** The progress of the asked items, and the branches that were asked about. */
function progressOf(story: Story, asked: readonly string[], isRestricted: boolean) {
  const isAsked = ({ item }: { readonly item: string }) => asked.includes(item);
  let snapshot = start(story);
  const claims: string[] = [];
  for (let round = 0; round < 30; round += 1) {
    const attempt = withFacts(snapshot, (facts) => {
      const state = baseStateOf(snapshot, facts, undefined, isRestricted ? isAsked : undefined);
      if (state === PENDING) return PENDING;
      const { owners, progress } = state.planState;
      const names = (list: readonly { readonly branch: string }[]) => list.map(({ branch }) => branch);
      return {
        owners: owners.filter(({ item }) => isAsked(item)).map(({ item }) => keyOf(item)),
        states: [...progress.values()]
          .filter(({ item }) => isAsked(item))
          .map(({ item, plan: _plan, merges, pulls, duplicates, leftovers, ...state }) => ({
            ...state,
            item: keyOf(item),
            branches: [merges, pulls, duplicates, leftovers].map(names),
          })),
      };
    });
    if ('value' in attempt) return { ...attempt.value, claims };
    claims.push(...attempt.needs.flatMap((each) => (each.kind === 'claim' ? each.branch : [])));
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('It asks again and again.');
}

describe('the claims that are read for one item', () => {
  const scope = ['src/**'];
  const read = (items: Parameters<typeof planOf>[0], more = {}, asked: readonly string[] = ['a']) =>
    progressOf({ source: 'git', plans: planWith(items, more) }, asked, true).claims;

  test('are its own, and not those of items without any relation to it', () => {
    expect(read({ a: { scope }, b: { scope }, c: { scope } })).toEqual(['feat/a']);
  });

  test('are also those of the items that depend on it, because they say whether it was reverted', () => {
    const items = { a: { scope }, b: { scope, depends_on: ['a'] }, c: { scope, depends_on: ['b'] }, d: { scope } };
    expect(read(items)).toEqual(['feat/a', 'feat/b', 'feat/c']);
    expect(read({ a: { scope, depends_on: ['b'] }, b: { scope } })).toEqual(['feat/a']);
  });

  test('are also those of the items that may claim the same branch, by name or by glob', () => {
    expect(read({ a: { scope }, b: { scope, branch: ['x', 'feat/a'] }, c: { scope } })).toEqual(['feat/a', 'x']);
    expect(
      read({ a: { scope, branch: 'bot/a-*' }, b: { scope, branch: 'bot/*' }, c: { scope, branch: 'cat/*' } }),
    ).toEqual(['bot/a-*', 'bot/*']);
  });

  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['a glob and a name that it matches', ['bot/*'], ['bot/1'], true],
    ['a glob and a name that only begins like it', ['bot/*-x'], ['bot/1'], false],
    ['a list with such a glob, and a list with such a name', ['x', 'bot/*'], ['bot/1', 'y'], true],
    ['a wider and a narrower glob', ['bot/*'], ['bot/a-*'], true],
    ['two globs that begin alike and differ later', ['bot/*-x'], ['bot/a*'], true],
    ['two globs that begin with other folders', ['bot/*'], ['bat/*'], false],
    ['two lists of names with one in common', ['x', 'y'], ['z', 'y'], true],
    ['two lists of other names', ['x', 'y'], ['z', 'w'], false],
  ])('are also those of an item that may have the same branch, for %s', (_, one, other, isShared) => {
    for (const asked of ['a', 'b']) {
      const claims = read({ a: { scope, branch: one }, b: { scope, branch: other } }, {}, [asked]);
      const own = asked === 'a' ? one : other;
      expect(new Set(claims)).toEqual(new Set(isShared ? [...one, ...other] : own));
    }
  });

  test('are those of the whole plan for an integration', () => {
    const items = { a: { scope }, b: { scope } };
    const more = { integration: { branch: 'integration/p', scope } };
    expect(read(items, more, ['integration'])).toEqual(['feat/a', 'feat/b', 'integration/p']);
    expect(read(items, more, ['a', 'integration'])).toEqual(['feat/a', 'feat/b', 'integration/p']);
  });

  test('are also those of the integration that depends on it, and of no other', () => {
    const integration = (name: string) => ({ integration: { branch: `integration/${name}`, scope } });
    const other = planText({ items: withBranches({ z: { scope: ['z/**'] } }), ...integration('q') });
    const plans = { ...planWith({ a: { scope }, b: { scope } }, integration('p')), 'q.yml': other };
    expect(progressOf({ source: 'git', plans }, ['a'], true).claims).toEqual(['feat/a', 'integration/p']);
  });
});

test('An item has the same progress whether or not the items without influence on it are left out.', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd');
  const branch = fc.constantFrom('bot/a', 'bot/b', 'bot/c-1', 'bot/*', 'bot/c-*', 'feat/d');
  const path = fc.constantFrom('src/a', 'src/b', 'src/c');
  const itemAfter = (...names: string[]) =>
    fc.record(
      {
        scope: fc.constant(['src/**']),
        branch,
        depends_on: fc.subarray(names),
        dropped: fc.constant('No longer needed.'),
      },
      { requiredKeys: ['scope', 'branch'] },
    );
  const work = (number: number) =>
    fc.record({
      number: fc.constant(number),
      branch: branch.filter((each) => !each.includes('*')),
      create: fc.uniqueArray(path, { minLength: 1 }),
    });
  const story = fc.record({
    items: fc.record({ a: itemAfter(), b: itemAfter('a'), c: itemAfter('a', 'b'), d: itemAfter('a', 'b', 'c') }),
    merged: fc.uniqueArray(fc.integer({ min: 1, max: 4 }).chain(work), { selector: ({ branch: of }) => of }),
    pulls: fc.uniqueArray(fc.integer({ min: 5, max: 9 }).chain(work), { selector: ({ branch: of }) => of }),
    files: fc.dictionary(path, fc.constant(null)),
    hasIntegration: fc.boolean(),
    asked: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
  });
  fc.assert(
    fc.property(story, ({ items, merged, pulls, files, hasIntegration, asked }) => {
      const more = hasIntegration ? { integration: { branch: 'integration/p', scope: ['src/**'] } } : {};
      const told: Story = { source: 'git', plans: planWith(items, more), merged, pulls, files };
      const { claims: some, ...restricted } = progressOf(told, asked, true);
      const { claims: all, ...whole } = progressOf(told, asked, false);
      expect(whole.states).toHaveLength(asked.length);
      expect(restricted).toEqual(whole);
      expect(all).toEqual(expect.arrayContaining(some));
    }),
    runs(100),
  );
});
