/** The search for the branches with which commands fail, over made-up trees and commands. */
import { describe, expect, test } from '@jest/globals';
import { searchCauses } from '../../../src/commands/cli/verify-rehearsal.js';
import type { CombinedTree } from '../../../src/commands/rehearsal.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import type { CommandRun } from '../../../src/core/rehearsal/verification.js';
import type { MergedState } from '../../../src/shell/git/rehearsal-merges.js';

/** Branches of the plan `p` that merge in any order. A state is the list of their names. */
function treeOf(size: number) {
  const stateOf = (names: readonly string[]) => names.join(' ') as unknown as MergedState;
  const namesOf = (state: MergedState) => String(state).split(' ').filter(Boolean);
  const merged = Array.from({ length: size }, (_, index) => {
    const item = `b${index}`;
    return { key: item, plan: 'p', item, branch: item, head: item, after: [] };
  });
  let merges = 0;
  const tree: CombinedTree = {
    scratch: { gitDirectory: '', directory: '', objects: '', alternate: '', workTree: '', index: '' },
    base: { branch: 'main', commit: '' },
    start: stateOf([]),
    merge: async (state, { branch }) => {
      merges += 1;
      return { clean: true, state: stateOf([...namesOf(state), branch]) };
    },
    merges: { treeOf: String, commitOf: String },
    merged,
    state: stateOf(merged.map(({ branch }) => branch)),
  };
  return { tree, merges: () => merges };
}

const PLANS = [{ id: 'p', integration: { plan: 'p', item: 'integration' } }] as unknown as readonly Plan[];
const ended = { signal: null, output: '', bytes: 0, seconds: 0, isTimedOut: false };

function runOf(command: string, items: readonly string[], result: CommandRun['result'] = 'failed'): CommandRun {
  const of = items.map((item) => ({ plan: 'p', item }));
  return { command, of, isSetup: false, result, seconds: 0, output: '', outputBytes: 0 };
}

/** @param passes whether a command passes with these branches, after these commands in the same folder */
async function searched(
  size: number,
  runs: readonly CommandRun[],
  passes: (command: string, branches: readonly string[], before: readonly string[]) => boolean,
) {
  const { tree, merges } = treeOf(size);
  const scripts: (readonly string[])[] = [];
  const search = await searchCauses(
    tree,
    PLANS,
    runs,
    async (_, commit, __, commands, mayGoOn) => {
      scripts.push(commands);
      const ends = [];
      for (const [index, command] of commands.entries()) {
        const isFine = passes(command, commit.split(' '), commands.slice(0, index));
        const end = { ...ended, code: isFine ? 0 : 1 };
        ends.push(end);
        if (!mayGoOn(end, index)) break;
      }
      return ends;
    },
    () => undefined,
  );
  const causes = search.causes.map(({ because, branches, kept }) => {
    const [all, needed] = [branches, kept].map((each) => each.map(({ item }) => item).join(' '));
    return `${because}: ${all} (${needed})`;
  });
  return { ...search, causes, scripts, merges: merges() };
}

describe('a command that also fails on the base', () => {
  test('of an integration is searched with the items of its plan', async () => {
    const { causes } = await searched(
      3,
      [runOf('test', ['integration'])],
      (_, set) => set.includes('b1') && !set.includes('b2'),
    );
    expect(causes).toEqual(['branches: b1 b2 (b1)']);
  });

  test('is searched with the commands that passed before it, also where these fail', async () => {
    const runs = [runOf('build', ['b0'], 'passed'), runOf('lint', ['b0']), runOf('test', ['b2'])];
    const { causes, scripts } = await searched(3, runs, (command, set, before) => {
      if (command === 'build') return set.includes('b0');
      if (command === 'lint') return !set.includes('b0');
      return before.includes('build') && !set.includes('b1');
    });
    expect(causes).toEqual(['branches: b0 ()', 'branches: b1 ()']);
    expect(scripts.some((each) => each.join(' ') === 'lint')).toBe(true);
    expect(scripts.at(-1)).toEqual(['build', 'test']);
  });
});

test('without any more runs nothing is merged, and the other commands are not searched', async () => {
  const runs = [runOf('one', []), runOf('two', []), runOf('three', [])];
  const {
    causes,
    notSearched,
    merges,
    runs: count,
  } = await searched(
    120,
    runs,
    (command, set) => set.length < (command === 'one' ? 119 : 120) || set.includes('nothing'),
  );
  expect(count).toBe(100);
  expect(causes).toHaveLength(1);
  expect(notSearched).toEqual(['two', 'three']);
  // Each run merges at most all branches.
  expect(merges).toBeLessThanOrEqual(100 * 120);
});
