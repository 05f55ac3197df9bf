/** The best order, over made-up merges: compared with every order where there are few branches, and with simple ones else. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestOrder, type OrderOptions } from '../../../src/core/rehearsal/best-order.js';
import { type Merge, mergeChain, mergedIn, type RehearsedBranch } from '../../../src/core/rehearsal/chain.js';
import { inGivenOrder } from '../../../src/core/rehearsal/given-order.js';
import { runs } from '../../runs.js';

/** The branches that are merged, in order. */
type Merged = readonly number[];

/** `branch` conflicts where all of `after` are merged, in this order, and `unless` is not. */
interface Rule {
  readonly branch: number;
  readonly after: readonly number[];
  readonly unless: number;
}

interface Structure {
  readonly size: number;
  readonly rules: readonly Rule[];
  /** What each branch needs: only earlier ones. */
  readonly needs: readonly (readonly number[])[];
}

function structures(smallest: number, largest: number): fc.Arbitrary<Structure> {
  return fc.integer({ min: smallest, max: largest }).chain((size) => {
    const branch = fc.nat(size - 1);
    const rule = fc.record({
      branch,
      after: fc.oneof(
        { weight: 6, arbitrary: fc.array(branch, { minLength: 1, maxLength: 1 }) },
        { weight: 1, arbitrary: fc.array(branch, { maxLength: 2 }) },
      ),
      unless: fc.oneof({ weight: 5, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: branch }),
    });
    return fc.record({
      size: fc.constant(size),
      rules: fc.array(rule, { minLength: 1, maxLength: size * 2 }),
      needs: fc.tuple(
        ...Array.from({ length: size }, (_, index) =>
          fc.oneof(
            { weight: 5, arbitrary: fc.constant([] as number[]) },
            { weight: 1, arbitrary: fc.array(fc.nat(Math.max(0, index - 1)), { maxLength: index === 0 ? 0 : 1 }) },
          ),
        ),
      ),
    });
  });
}

function branchesOf({ size, needs }: Structure): readonly RehearsedBranch[] {
  return Array.from({ length: size }, (_, index) => ({
    key: `${index}`,
    branch: `b${index}`,
    head: `${index}`,
    after: (needs[index] ?? []).map(String),
  }));
}

function conflicts(rules: readonly Rule[], merged: Merged, branch: number): boolean {
  return rules.some((rule) => {
    if (rule.branch !== branch || rule.after.includes(branch) || merged.includes(rule.unless)) return false;
    const places = rule.after.map((each) => merged.indexOf(each));
    return places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0));
  });
}

function mergeBy({ rules }: Structure): Merge<Merged> {
  return async (merged, { key }) =>
    conflicts(rules, merged, Number(key))
      ? { clean: false, conflicts: [{ path: 'x', kind: 'content', others: [] }] }
      : { clean: true, state: [...merged, Number(key)] };
}

/** The order of the merges is a part of the tree. */
const OPTIONS: OrderOptions<Merged> = {
  keyOf: (merged) => merged.join(' '),
  mayConflict: () => true,
  mostMerges: 1_000_000,
};

/** Tries each order of each choice of branches. */
function longest({ size, rules, needs }: Structure): number {
  const from = (merged: Merged): number => {
    let most = merged.length;
    for (let branch = 0; branch < size; branch++) {
      if (merged.includes(branch) || !(needs[branch] ?? []).every((each) => merged.includes(each))) continue;
      if (!conflicts(rules, merged, branch)) most = Math.max(most, from([...merged, branch]));
    }
    return most;
  };
  return from([]);
}

async function countOf(structure: Structure, order: readonly RehearsedBranch[]): Promise<number> {
  return mergedIn(await mergeChain<Merged>([], order, mergeBy(structure))).length;
}

describe('the best order', () => {
  test('merges as many branches as any order does, for up to seven branches', async () => {
    await fc.assert(
      fc.asyncProperty(structures(1, 7), async (structure) => {
        const order = branchesOf(structure);
        const found = await bestOrder<Merged>([], order, mergeBy(structure), OPTIONS);
        expect(found.isExact).toBe(true);
        expect(mergedIn(found.chain)).toHaveLength(longest(structure));
        expect(found.chain.steps.length + found.chain.skipped.length).toBe(structure.size);
        // The order that it names has this result.
        const named = [...found.chain.steps, ...found.chain.skipped].map(({ branch }) => branch);
        expect(await countOf(structure, inGivenOrder(named))).toBe(mergedIn(found.chain).length);
      }),
      runs(400),
    );
  });

  test('is never worse than the given, the reversed and the fewest conflicts first, for many branches', async () => {
    await fc.assert(
      fc.asyncProperty(structures(9, 40), async (structure) => {
        const order = branchesOf(structure);
        const found = await bestOrder<Merged>([], order, mergeBy(structure), { ...OPTIONS, mostMerges: 2_000 });
        const degree = ({ key }: RehearsedBranch) =>
          found.pairs.filter(({ first, second }) => first && [first.key, second.key].includes(key)).length;
        const simple = [order, order.toReversed(), order.toSorted((a, b) => degree(a) - degree(b))];
        for (const each of simple) {
          expect(mergedIn(found.chain).length).toBeGreaterThanOrEqual(await countOf(structure, inGivenOrder(each)));
        }
        expect(found.merges).toBeLessThanOrEqual(2_000 + 6 * structure.size);
      }),
      runs(60),
    );
  });

  test('is exact for many branches of which few conflict, group by group', async () => {
    // Twenty pairs: the second conflicts with the first, and a third conflicts with the second.
    const rules = Array.from({ length: 20 }, (_, at) => [
      { branch: 3 * at, after: [3 * at + 1], unless: -1 },
      { branch: 3 * at + 1, after: [3 * at], unless: -1 },
      { branch: 3 * at + 2, after: [3 * at], unless: -1 },
    ]).flat();
    const structure = { size: 60, rules, needs: Array.from({ length: 60 }, () => []) };
    const found = await bestOrder<Merged>([], branchesOf(structure), mergeBy(structure), {
      ...OPTIONS,
      mayConflict: (one, other) => Math.floor(Number(one.key) / 3) === Math.floor(Number(other.key) / 3),
    });
    expect({ isExact: found.isExact, given: found.given, best: mergedIn(found.chain).length }).toEqual({
      isExact: true,
      given: 20,
      best: 40,
    });
  });

  test('leaves out the hub that conflicts with all others, and names it', async () => {
    const rules = [1, 2, 3, 4].flatMap((other) => [
      { branch: other, after: [0], unless: -1 },
      { branch: 0, after: [other], unless: -1 },
    ]);
    const structure = { size: 5, rules, needs: [[], [], [], [], []] };
    const found = await bestOrder<Merged>([], branchesOf(structure), mergeBy(structure), OPTIONS);
    expect(mergedIn(found.chain).map(({ key }) => key)).toEqual(['1', '2', '3', '4']);
    expect(found.hub?.key).toBe('0');
    expect(found.pairs.map(({ first, second }) => `${first?.key} ${second.key}`)).toEqual(['0 1', '0 2', '0 3', '0 4']);
  });

  test('finds that an order in one direction is clean', async () => {
    const structure = { size: 2, rules: [{ branch: 1, after: [0], unless: -1 }], needs: [[], []] };
    const found = await bestOrder<Merged>([], branchesOf(structure), mergeBy(structure), OPTIONS);
    expect(mergedIn(found.chain).map(({ key }) => key)).toEqual(['1', '0']);
  });

  test('keeps the given order where no other merges more', async () => {
    const structure = { size: 3, rules: [{ branch: 2, after: [], unless: -1 }], needs: [[], [], []] };
    const found = await bestOrder<Merged>([], branchesOf(structure), mergeBy(structure), OPTIONS);
    expect(found.chain.steps.map(({ branch }) => branch.key)).toEqual(['0', '1', '2']);
    expect(found.pairs).toMatchObject([{ second: { key: '2' } }]);
  });
});
