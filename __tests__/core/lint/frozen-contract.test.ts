/** A change of a plan that alters what an item promises, once it has started. */
import { describe, expect, it } from '@jest/globals';
import { findingOf, judgePull, outcomeOf, planText, rulesOf, type Story, withBranches } from '../judge/judge-story.js';

const SAVE = 'save(user: string): void';
const LOAD = 'load(user: string): void';

type Part = Readonly<Record<string, unknown>>;

const promising = (...declares: readonly string[]) => ({ provides: [{ path: 'src/a.ts', declares }] });
const plan = (contracts: Part, more: Part = {}, b: Part = {}) =>
  planText({
    items: withBranches({
      a: { scope: ['src/a.ts', 'src/a2.ts'], contracts },
      b: { scope: ['src/b.ts', 'src/b2.ts'], contracts: { uses: ['a'] }, ...b },
    }),
    ...more,
  });
const NOW = plan(promising(SAVE, LOAD));
const BEGUN = { number: 2, branch: 'feat/a', create: ['src/a.ts'] };

/** The judgement on #9, which changes the plan. */
function change(then: string, more: Partial<Story> = {}, now = NOW) {
  const { pulls = [BEGUN] } = more;
  const all = [...pulls, { number: 9, branch: 'plan', plans: { 'p.yml': then } }];
  return judgePull({ plans: { 'p.yml': now }, ...more, pulls: all }, 9);
}

describe('frozen-contract', () => {
  it('warns about an altered promise, and names who relies on it', () => {
    const pulls = [BEGUN, { number: 3, branch: 'feat/b', create: ['src/b.ts'] }];
    const judgement = change(plan(promising('save(user: number): void', LOAD)), { pulls });
    expect(rulesOf(judgement, 9)).toEqual(['warn frozen-contract .github/parallel-work/p.yml']);
    expect(outcomeOf(judgement, 9)).toBe('success');
    const { message, remedy, other } = findingOf(judgement, 'frozen-contract');
    expect(message).toBe(
      `Item "a" is open as #2, and would no longer promise "${SAVE}" in "src/a.ts". Instead it would promise "save(user: number): void" in "src/a.ts". Item "b" (#3) relies on it.`,
    );
    expect(remedy).toBe(
      'Keep the promise, and add the new one beside it. Or merge this once those who work on item "a" and item "b" (#3) know about it.',
    );
    expect(other).toEqual({ plan: 'p', item: 'b', branch: 'feat/b', pull: 3 });
  });

  it('warns after the merge too, and about a promise or an item that goes away', () => {
    const merged = [{ number: 2, branch: 'feat/a', create: ['src/a.ts'] }];
    const found = findingOf(change(plan(promising(LOAD)), { merged, pulls: [] }), 'frozen-contract');
    expect(found.message).toBe(
      `Item "a" has merged, and would no longer promise "${SAVE}" in "src/a.ts". Item "b" relies on it.`,
    );
    const dropped = plan(promising(SAVE, LOAD)).replace('  a:\n', '  a:\n    dropped: no time\n');
    expect(rulesOf(change(dropped), 9)).toContain('warn frozen-contract .github/parallel-work/p.yml');
    const moved = plan({ provides: [{ path: 'src/a2.ts', declares: [SAVE, LOAD] }] });
    expect(findingOf(change(moved), 'frozen-contract').message).toContain(
      `no longer promise "${SAVE}" and "${LOAD}" in "src/a.ts". Instead it would promise "${SAVE}" and "${LOAD}" in "src/a2.ts".`,
    );
  });

  it('describes fifty of them', () => {
    const names = Array.from({ length: 51 }, (_, at) => `a${at}`);
    const many = (promise: string) => {
      const provider = (name: string) => ({
        scope: [`${name}.ts`],
        contracts: { provides: [{ path: `${name}.ts`, declares: [promise] }] },
      });
      const providers = Object.fromEntries(names.map((name) => [name, provider(name)]));
      return planText({ items: withBranches({ ...providers, b: { scope: ['b'], contracts: { uses: names } } }) });
    };
    const pulls = names.map((name, at) => ({ number: at + 100, branch: `feat/${name}`, create: [`${name}.ts`] }));
    const { findings } = change(many('save(user: number): void'), { pulls }, many(SAVE));
    expect(findings.map(({ rule }) => rule)).toEqual(Array.from({ length: 50 }, () => 'frozen-contract'));
  });

  it('names who relied on it, if the same change takes that out of the plan', () => {
    const alone = plan(promising(SAVE, LOAD), {}, { contracts: {} });
    const removed = alone.replace('  a:\n', '  z:\n').replace('feat/a', 'feat/z');
    const dropped = alone.replace('  a:\n', '  a:\n    dropped: no time\n');
    const altered = plan(promising(LOAD), {}, { contracts: {} });
    for (const then of [removed, dropped, altered])
      expect(findingOf(change(then), 'frozen-contract').message).toContain('Item "b" relies on it.');
    const given = plan(promising(SAVE, LOAD), {}, { contracts: {}, dropped: 'no time' });
    expect(rulesOf(change(given.replace('  a:\n', '  a:\n    dropped: no time\n')), 9)).not.toContain(
      'warn frozen-contract .github/parallel-work/p.yml',
    );
  });

  it('is silent before the work has started, and about what alters no promise', () => {
    const altered = plan(promising(LOAD));
    expect(rulesOf(change(altered, { pulls: [] }), 9)).toEqual([]);
    expect(rulesOf(change(altered, { pulls: [{ number: 2, branch: 'feat/a' }] }), 9)).toEqual([]);
    for (const spaced of [': ', ':', ':  ', ' : '].map((each) => SAVE.replaceAll(': ', each))) {
      const same = plan(promising(LOAD, spaced, 'more(): void'));
      expect(rulesOf(change(same), 9)).toEqual([]);
    }
    const renamed = NOW.replace('  a:\n', '  aa:\n').replace('- a\n', '- aa\n');
    expect(rulesOf(change(renamed), 9)).toEqual([]);
  });

  it.each([
    ['off', 'off', undefined],
    ['off', undefined, 'warn'],
    [undefined, 'off', 'warn'],
    ['warn', 'off', 'warn'],
    [undefined, 'error', 'error'],
    ['error', 'off', 'error'],
    ['error', undefined, 'error'],
  ])('has the more severe of the severities before and after the change: %s, %s', (before, after, expected) => {
    const rules = (severity: string | undefined) =>
      severity === undefined ? {} : { rules: { 'frozen-contract': severity } };
    const judgement = change(plan(promising(LOAD), rules(after)), {}, plan(promising(SAVE, LOAD), rules(before)));
    expect(judgement.findings.map(({ severity }) => severity)).toEqual(expected === undefined ? [] : [expected]);
    expect(outcomeOf(judgement, 9)).toBe(expected === 'error' ? 'failure' : 'success');
  });

  it('keeps hostile promises on one line', () => {
    const now = plan(promising('x\n::error::(y)\n@everyone', LOAD));
    const { message } = findingOf(change(plan(promising(LOAD)), {}, now), 'frozen-contract');
    expect(message).not.toContain('\n');
  });
});
