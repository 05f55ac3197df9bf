/** Proves only pairs that a plan change can have made. The errors equal those of comparing everything. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsForProof, PENDING } from '../../../src/core/facts/facts.js';
import type { Finding } from '../../../src/core/finding.js';
import { newFindings } from '../../../src/core/lint/lint.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { atLeast, runs } from '../../runs.js';
import { judgePull, planText, rulesOf, tell, treeOf } from '../judge/judge-story.js';
import { lintUntried } from './ask.js';

const SCOPES = ['src/**', 'src/a/*', 'src/{a,b}/x.ts', 'lib/**', 'lib/x.ts', '**/x.ts'];
const ITEMS = ['a', 'b'];
const PLANS = ['p', 'q', 'r'];
const reference = fc.constantFrom(...PLANS.flatMap((plan) => ITEMS.map((item) => `${plan}/${item}`)));

/** Items wait only for such of plans that come later, so there is no circle. */
function plan(name: string): fc.Arbitrary<string> {
  const item = fc.record({
    scope: fc.subarray(SCOPES, { minLength: 1, maxLength: 2 }),
    depends_on: fc
      .array(reference, { maxLength: 2 })
      .map((all) => [...new Set(all)].filter((each) => each > `${name}/z`)),
  });
  return fc.tuple(item, item).map((items) =>
    planText({
      rules: { 'shared-file': 'off', 'no-parallelism': 'off', 'vague-scope': 'off' },
      items: Object.fromEntries(items.map((each, at) => [ITEMS[at], { branch: `${name}/${at}`, ...each }])),
    }),
  );
}

const plans = fc.record({ 'p.yml': plan('p'), 'q.yml': plan('q'), 'r.yml': plan('r') });

function pairs(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ rule }) => rule === 'scope-overlap')
    .map(({ plan: of, item, other }) => [`${of}/${item}`, `${other?.plan}/${other?.item}`].sort().join(' '))
    .sort();
}

test('the overlaps that a plan change is blamed for are those that were not there before', () => {
  let count = 0;
  fc.assert(
    fc.property(plans, plans, fc.constantFrom('p.yml', 'q.yml', 'r.yml'), (base, other, name) => {
      const change = { [name]: other[name] };
      const before = new Set(pairs(lintUntried({ plans: base }).findings));
      const after = pairs(lintUntried({ plans: { ...base, ...change } }).findings);
      const { findings } = judgePull({ plans: base, pulls: [{ number: 1, branch: 'plans', plans: change }] }, 1);
      const fresh = after.filter((each) => !before.has(each));
      expect(pairs(findings)).toEqual(fresh);
      count += fresh.length;
    }),
    runs(300),
  );
  expect(count).toBeGreaterThan(atLeast(100));
});

test('with fewer steps for the proof no error of a plan change is lost', () => {
  let unproven = 0;
  fc.assert(
    fc.property(
      plans,
      plans,
      fc.constantFrom('p.yml', 'q.yml', 'r.yml'),
      fc.nat({ max: 60 }),
      (base, other, name, steps) => {
        const sets = [base, { ...base, [name]: other[name] }].map((each) => planSetOf(each));
        const [before, after] = sets;
        const { snapshot } = tell({ plans: base });
        if (!before || !after) throw new Error('both are there');
        const found = (limit?: { readonly steps: number }) => {
          const all = newFindings(before, after, new Set([name.slice(0, 1)]), snapshot, factsForProof(snapshot), limit);
          if (all === PENDING) throw new Error('everything is known');
          return all;
        };
        const few = found({ steps });
        expect(pairs(few)).toEqual(expect.arrayContaining(pairs(found())));
        if (few.some(({ found: why }) => why.includes('too many steps'))) unproven += 1;
      },
    ),
    runs(100),
  );
  expect(unproven).toBeGreaterThan(atLeast(10));
});

function planSetOf(files: Readonly<Record<string, string>>) {
  return readPlans(treeOf(files), { branch: 'main', defaultBranch: 'main' });
}

test('a change beside 50,000 overlaps is judged, one that makes as many itself is not', () => {
  const many = (name: string, size: number) =>
    planText({
      items: Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`i${at}`, { branch: `${name}/${at}`, scope: ['src/x.ts'] }]),
      ),
    });
  const plain = (scope: string) => planText({ items: { a: { branch: 'z/a', scope: [scope] } } });
  const base = { 'p.yml': many('p', 330), 'z.yml': plain('lib/x.ts') };
  const judged = (text: string) =>
    rulesOf(judgePull({ plans: base, pulls: [{ number: 1, branch: 'plans', plans: { 'z.yml': text } }] }, 1));
  expect(judged(plain('docs/x.ts'))).toEqual([]);
  expect(new Set(judged(plain('src/x.ts')))).toEqual(new Set(['scope-overlap .github/parallel-work/z.yml']));
  const touched = { ...base, 'p.yml': many('p', 331) };
  const { findings } = judgePull({ plans: base, pulls: [{ number: 1, branch: 'plans', plans: touched }] }, 1);
  expect(findings.map(({ found }) => found)).toContain('too many other pairs overlap');
});
