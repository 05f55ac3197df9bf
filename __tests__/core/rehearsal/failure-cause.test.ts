/** The branches with which a command fails, over made-up commands: compared with every set where there are few branches. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RehearsedBranch } from '../../../src/core/rehearsal/chain.js';
import { failureCause, type Trial } from '../../../src/core/rehearsal/failure-cause.js';
import { runs } from '../../runs.js';

/** Each branch with those that it needs. */
function branchesOf(needs: readonly (readonly number[])[]): readonly RehearsedBranch[] {
  return needs.map((after, index) => ({
    key: `${index}`,
    branch: `b${index}`,
    head: `${index}`,
    after: after.map(String),
  }));
}

const apart = (size: number) => branchesOf(Array.from({ length: size }, () => []));
const numbers = (set: readonly RehearsedBranch[]) => set.map(({ key }) => Number(key));

/** The trial, and what it was asked. */
function counted(fails: (set: readonly number[], call: number) => boolean) {
  const asked: string[] = [];
  const trial: Trial = async (set) => {
    asked.push(numbers(set).join(' '));
    return fails(numbers(set), asked.length) ? 'fail' : 'pass';
  };
  return { asked, trial };
}

const hasAll = (wanted: readonly number[]) => (set: readonly number[]) => wanted.every((each) => set.includes(each));

describe('of twelve branches', () => {
  test('each pair that fails together is found with at most 20 runs, and is the smallest set', async () => {
    for (let one = 0; one < 12; one++) {
      for (let other = one + 1; other < 12; other++) {
        const { asked, trial } = counted(hasAll([one, other]));
        const cause = await failureCause(apart(12), [], [], trial);
        expect(numbers(cause.branches)).toEqual([one, other]);
        expect(cause).toMatchObject({ because: 'branches', isMinimal: true, isSmallest: true });
        expect(asked.length).toBeLessThanOrEqual(20);
      }
    }
  });

  test('a single branch is preferred to a pair that fails too', async () => {
    for (let single = 0; single < 12; single++) {
      const { trial } = counted((set) => set.includes(single) || hasAll([(single + 1) % 12, (single + 5) % 12])(set));
      expect(numbers((await failureCause(apart(12), [], [], trial)).branches)).toEqual([single]);
    }
  });

  test('no set is tried twice but the first and the last one', async () => {
    const { asked, trial } = counted((set) => hasAll([2, 7, 9])(set) || hasAll([3, 4])(set));
    expect(numbers((await failureCause(apart(12), [], [], trial)).branches)).toEqual([3, 4]);
    const repeated = asked.filter((each, index) => asked.indexOf(each) < index);
    expect(repeated).toEqual(['3 4']);
  });
});

test('a command that fails without any branch is said to fail on the base', async () => {
  const { asked, trial } = counted(() => true);
  expect(await failureCause(apart(3), [], [], trial)).toMatchObject({ because: 'base', branches: [] });
  expect(asked).toEqual(['0 1 2', '']);
});

test('a command that needs what its own item brings is searched with that item', async () => {
  const { trial } = counted((set) => !set.includes(4) || hasAll([2, 4])(set));
  const branches = apart(6);
  expect((await failureCause(branches, [], [], trial)).because).toBe('base');
  const cause = await failureCause(branches, branches.slice(4, 5), [], trial);
  expect({ ...cause, branches: numbers(cause.branches), kept: numbers(cause.kept) }).toEqual({
    because: 'branches',
    branches: [2, 4],
    // Not left out: the command fails without it too.
    kept: [4],
    isMinimal: true,
    isSmallest: true,
  });
});

test('a command that needs what several of its items bring together is searched with all of them', async () => {
  const { asked, trial } = counted((set) => !hasAll([1, 4])(set) || hasAll([2, 4])(set));
  const branches = apart(6);
  const own = branches.filter((_, index) => index === 1 || index === 4);
  const cause = await failureCause(branches, own, [], trial);
  expect([cause.branches, cause.kept].map(numbers)).toEqual([
    [1, 2, 4],
    [1, 4],
  ]);
  expect(asked.slice(0, 5)).toEqual(['0 1 2 3 4 5', '', '1', '4', '1 4']);
});

test('of an integration with many items, none is tried alone', async () => {
  const { asked, trial } = counted((set) => set.length < 12 || set.includes(15));
  const branches = apart(16);
  const cause = await failureCause(branches, branches.slice(0, 12), [], trial);
  expect([cause.branches, cause.kept].map((set) => set.length)).toEqual([13, 12]);
  expect(asked.slice(0, 3)).toEqual([branches, [], branches.slice(0, 12)].map((set) => numbers(set).join(' ')));
});

test.each([
  ['in the combined tree', (_: readonly number[], call: number) => call > 1, [0, 1, 2, 3]],
  ['in the tree that was found', (set: readonly number[], call: number) => hasAll([1, 2])(set) && call < 10, [1, 2]],
])('a command that fails once and then passes %s is said to be unstable', async (_, fails, branches) => {
  const cause = await failureCause(apart(4), [], [], counted(fails).trial);
  expect({ because: cause.because, branches: numbers(cause.branches) }).toEqual({ because: 'unstable', branches });
});

test('a set that is known from another command is tried before the search', async () => {
  const { asked, trial } = counted(hasAll([3, 200]));
  const branches = apart(256);
  const known = [branches.filter((_, index) => index === 3 || index === 200)];
  expect(numbers((await failureCause(branches, [], known, trial)).branches)).toEqual([3, 200]);
  expect(asked.length).toBeLessThanOrEqual(9);
});

test('without any more runs, the smallest set that was seen to fail is given, and nothing is claimed about it', async () => {
  let left = 6;
  const trial: Trial = async (set) => (left-- <= 0 ? 'unknown' : hasAll([3, 40])(numbers(set)) ? 'fail' : 'pass');
  const cause = await failureCause(apart(64), [], [], trial);
  expect(hasAll([3, 40])(numbers(cause.branches))).toBe(true);
  expect(cause).toMatchObject({ because: 'branches', isMinimal: false, isSmallest: false });
  expect(cause.branches.length).toBeLessThan(64);
});

interface Command {
  readonly needs: readonly (readonly number[])[];
  /** It fails where all of one of these are merged. */
  readonly breaks: readonly (readonly number[])[];
  /** It passes with all of these in any case. */
  readonly repairs: readonly (readonly number[])[];
}

function commands(withRepairs: boolean): fc.Arbitrary<Command> {
  return fc.integer({ min: 1, max: 7 }).chain((size) => {
    const sets = fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 3,
    });
    const needs = Array.from({ length: size }, (_, index) =>
      index === 0 ? fc.constant([]) : fc.array(fc.nat(index - 1), { maxLength: 1 }),
    );
    return fc.record({ needs: fc.tuple(...needs), breaks: sets, repairs: withRepairs ? sets : fc.constant([]) });
  });
}

function fails({ needs, breaks, repairs }: Command, set: readonly number[]): boolean {
  const isWhole = set.length === needs.length;
  return breaks.some((each) => hasAll(each)(set)) && (isWhole || !repairs.some((each) => hasAll(each)(set)));
}

/** Every set that can be merged. */
function setsOf({ needs }: Command): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** needs.length }, (_, bits) =>
    needs.flatMap((__, index) => ((bits >> index) & 1 ? [index] : [])),
  );
  return all.filter((set) => set.every((each) => hasAll(needs[each] ?? [])(set)));
}

describe('of every structure with up to seven branches', () => {
  const causeOf = async (command: Command) => {
    const { trial } = counted((set) => fails(command, set));
    const cause = await failureCause(branchesOf(command.needs), [], [], trial);
    return { ...cause, branches: numbers(cause.branches) };
  };

  test('the set fails, and passes without any one of its branches and those that need it', async () => {
    await fc.assert(
      fc.asyncProperty(commands(true), async (command) => {
        const { branches, isMinimal } = await causeOf(command);
        expect(fails(command, branches)).toBe(true);
        expect(isMinimal).toBe(true);
        const needs = (one: number, other: number): boolean =>
          (command.needs[one] ?? []).some((each) => each === other || needs(each, other));
        for (const out of branches) {
          expect(
            fails(
              command,
              branches.filter((each) => each !== out && !needs(each, out)),
            ),
          ).toBe(false);
        }
      }),
      runs(300),
    );
  });

  test('no smaller set fails where this is claimed, and it is for each that three branches or fewer make', async () => {
    await fc.assert(
      fc.asyncProperty(commands(false), async (command) => {
        const { branches, isSmallest } = await causeOf(command);
        const sizes = setsOf(command)
          .filter((set) => fails(command, set))
          .map((set) => set.length);
        if (isSmallest) expect(branches).toHaveLength(Math.min(...sizes));
        if (branches.length <= 3) expect(isSmallest).toBe(true);
      }),
      runs(300),
    );
  });
});
