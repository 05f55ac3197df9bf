/** Git merges follow renames: whatever passes together has to merge cleanly, in any order, each change where its branch made it. */
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endStories } from '../git-story.js';
import { atLeast, DEEP, SEED } from '../runs.js';
import { type BuiltBranch, build, judgeBranches, mergesOf, ordersOf } from './merged-worlds.js';
import { world } from './random-worlds.js';

afterAll(endStories);

const WORLDS = Math.ceil(80 * DEEP);
/** A small budget has few moves to blame: this seed begins with more of them than most. */
const WORLDS_SEED = DEEP < 1 ? 1 : SEED;
/** Worlds in one repository: git lists all of its branches again and again. */
const TOGETHER = 60;

describe(`random branches on a random base that moves on, seed ${WORLDS_SEED}`, () => {
  test(
    'merge cleanly in any order if all pass, and mostly do not if one is blamed',
    async () => {
      const worlds = fc.sample(world, { numRuns: WORLDS, seed: WORLDS_SEED });
      const counts = {
        pairs: 0,
        triples: 0,
        orders: 0,
        merges: 0,
        blamed: 0,
        real: 0,
        bothDelete: 0,
        movesBlamed: 0,
        movesReal: 0,
      };
      const wrong: string[] = [];
      for (let at = 0; at < worlds.length; at += TOGETHER) {
        const { story, built } = build(worlds.slice(at, at + TOGETHER));
        for (const each of built) {
          const errors = await judgeBranches(story, each.base);
          const { goesWrong, count } = mergesOf(story, each);
          for (const set of subsetsOf(each.branches.filter(({ name }) => errors.get(name)?.length === 0))) {
            if (set.length === 2) counts.pairs += 1;
            if (set.length === 3) counts.triples += 1;
            counts.orders += ordersOf(set).length;
            const why = goesWrong(set);
            if (why !== undefined) wrong.push(`${why} in ${JSON.stringify(each.world)}`);
          }
          for (const branch of each.branches) {
            const found = errors.get(branch.name) ?? [];
            for (const { rule } of found) expect(['overlap', 'stale-base']).toContain(rule);
            for (const name of new Set(found.map(({ other }) => other?.branch))) {
              const rival = each.branches.find((one) => one.name === name);
              const isReal = isRightlyBlamed(branch, rival, each.branches, goesWrong);
              const isMove = found.some(({ other, message }) => other?.branch === name && /folder|moved/.test(message));
              if (!isReal && !isMove && rival && onlyBothDelete(branch, rival)) {
                counts.bothDelete += 1;
                continue;
              }
              counts.blamed += 1;
              if (isReal) counts.real += 1;
              if (isMove) counts.movesBlamed += 1;
              if (isMove && isReal) counts.movesReal += 1;
            }
          }
          counts.merges += count();
        }
      }
      const { real, blamed, bothDelete } = counts;
      const shares = `${real} of ${blamed} blamed conflict, ${real} of ${blamed + bothDelete} with those that delete the same file`;
      process.stdout.write(`random merges, seed ${WORLDS_SEED}: ${JSON.stringify(counts)}: ${shares}\n`);
      expect(wrong).toEqual([]);
      expect(counts.pairs).toBeGreaterThan(atLeast(80));
      expect(counts.movesBlamed).toBeGreaterThan(atLeast(10));
      // The rule of emptied folders blames every branch that helps to empty one, also one that git would not need for it.
      expect(counts.movesReal).toBeGreaterThanOrEqual(counts.movesBlamed * 0.8);
      expect(real).toBeGreaterThanOrEqual(blamed * 0.9);
    },
    600_000 * Math.max(1, DEEP / 4),
  );
});

function subsetsOf(branches: readonly BuiltBranch[]): BuiltBranch[][] {
  const sets: BuiltBranch[][] = [[]];
  for (const branch of branches) sets.push(...sets.map((set) => [...set, branch]));
  return sets.slice(1);
}

/** Two deletes of one file overlap by the rule, which asks for one owner of a path, though git merges them. */
function onlyBothDelete(one: BuiltBranch, other: BuiltBranch): boolean {
  const shared = [...one.changes.keys()].filter((path) => other.changes.has(path));
  return (
    shared.length > 0 && shared.every((path) => one.changes.get(path) === null && other.changes.get(path) === null)
  );
}

/** Alone or with the other one; or with a third that is in nobody's way itself, since several may empty a folder together. */
function isRightlyBlamed(
  branch: BuiltBranch,
  rival: BuiltBranch | undefined,
  all: readonly BuiltBranch[],
  goesWrong: (set: readonly BuiltBranch[]) => string | undefined,
): boolean {
  if (!rival) return goesWrong([branch]) !== undefined;
  if (goesWrong([branch, rival]) !== undefined) return true;
  const third = all.filter((each) => each !== branch && each !== rival);
  const isInnocent = [branch, rival].every((each) => goesWrong([each, ...third]) === undefined);
  return isInnocent && goesWrong(all) !== undefined;
}
