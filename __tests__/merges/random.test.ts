/** Git merges follow renames: whatever passes together has to merge cleanly, in any order, each change where its branch made it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endStories } from '../git-story.js';
import { atLeast, DEEP, SEED } from '../runs.js';
import { type BuiltBranch, build, judgeBranches, mergesOf, ordersOf } from './merged-worlds.js';
import { world } from './random-worlds.js';

afterAll(endStories);

const WORLDS = Math.ceil(120 * DEEP);

describe(`random branches on a random base that moves on, seed ${SEED}`, () => {
  test('merge cleanly in any order where all are green, and mostly do not where one is blamed', async () => {
    const { story, built } = build(fc.sample(world, { numRuns: WORLDS, seed: SEED }));
    const counts = {
      pairs: 0,
      triples: 0,
      orders: 0,
      merges: 0,
      moves: { blamed: 0, real: 0 },
      all: { blamed: 0, real: 0 },
    };
    const wrong: string[] = [];
    for (const each of built) {
      const errors = await judgeBranches(story, each.base);
      const { goesWrong, count } = mergesOf(story, each);
      const green = each.branches.filter(({ name }) => errors.get(name)?.length === 0);
      for (const set of subsetsOf(green)) {
        if (set.length === 2) counts.pairs += 1;
        if (set.length === 3) counts.triples += 1;
        counts.orders += ordersOf(set).length;
        const why = goesWrong(set);
        if (why !== undefined) wrong.push(`${why} in ${JSON.stringify(each.world)}`);
      }
      for (const branch of each.branches) {
        for (const { rule, other, message } of errors.get(branch.name) ?? []) {
          if (rule !== 'overlap' && rule !== 'stale-base') throw new Error(`${rule}: ${message}`);
          const rival = each.branches.find(({ name }) => name === other?.branch);
          const isReal = between(branch, rival, each.branches).some((set) => goesWrong(set) !== undefined);
          const isMove = /folder|moved/.test(message);
          for (const kind of isMove ? [counts.all, counts.moves] : [counts.all]) {
            kind.blamed += 1;
            if (isReal) kind.real += 1;
          }
          if (!isReal && process.env['SHOW']) console.log(message, JSON.stringify(each.world));
        }
      }
      counts.merges += count();
    }
    process.stdout.write(`random merges, seed ${SEED}: ${JSON.stringify(counts)}\n`);
    expect(wrong).toEqual([]);
    expect(counts.pairs).toBeGreaterThan(atLeast(30));
    expect(counts.moves.blamed).toBeGreaterThan(atLeast(30));
    expect(counts.moves.real).toBeGreaterThanOrEqual(counts.moves.blamed * 0.9);
  }, 600_000);
});

function subsetsOf(branches: readonly BuiltBranch[]): BuiltBranch[][] {
  const sets: BuiltBranch[][] = [[]];
  for (const branch of branches) sets.push(...sets.map((set) => [...set, branch]));
  return sets.slice(1);
}

/** The blamed branch alone or with the other one, and with a third: several may empty a folder together. */
function between(branch: BuiltBranch, rival: BuiltBranch | undefined, all: readonly BuiltBranch[]): BuiltBranch[][] {
  const set = rival ? [branch, rival] : [branch];
  return rival ? [set, [...all]] : [set];
}
