/** The summary of a rehearsal in a job, and its outputs: their limits, and names of others, which act in neither. */
import { describe, expect, test } from '@jest/globals';
import type { ContractState } from '../../../src/core/finding.js';
import type { Rehearsal } from '../../../src/core/rehearsal/rehearsal.js';
import { rehearsalOutputs, rehearsalSummary } from '../../../src/core/report/rehearsal-summary.js';

const EMPTY: Rehearsal = {
  base: { branch: 'main', commit: 'c'.repeat(40) },
  steps: [],
  order: [],
  leftOut: [],
  tree: 'd'.repeat(40),
};
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const PROMISE: ContractState = {
  plan: 'p',
  item: 'a',
  path: 'a.ts',
  declares: 'export const a: <T>',
  state: 'missing',
};

/** The lines of a part of the summary. */
function partOf(summary: string, heading: string): readonly string[] {
  const [, part = ''] = summary.split(`### ${heading}\n\n`);
  return part.split(/\n\n### |\n\nBase commit/)[0]?.split('\n') ?? [];
}

describe('the summary', () => {
  test('has up to 100 rows of each table, and says how many more there are', () => {
    const order = times(101, (index) => ({ branch: `b${index}` }));
    const left = times(102, (index) => ({ branch: `l${index}`, because: 'conflict', why: 'It conflicts.' }) as const);
    const conflict = { path: 'x', kind: 'content', with: times(5, (index) => ({ branch: `o${index}` })) };
    const steps = times(103, (index) => ({ branch: `s${index}`, head: 'h', clean: false, conflicts: [conflict] }));
    const summary = rehearsalSummary({ ...EMPTY, order, leftOut: left, steps }, [], []);
    const tables = [
      ['Order', 1],
      ['Left out', 2],
      ['Conflicts', 3],
    ] as const;
    for (const [heading, more] of tables) {
      const lines = partOf(summary, heading);
      expect(lines.filter((line) => line.startsWith('|'))).toHaveLength(102);
      expect(lines.at(-1)).toBe(`and ${more} more`);
    }
    expect(summary).toContain('| `s0` | `x` | `content` | `o0`, `o1`, `o2` and 2 more |');
    expect(summary).not.toContain('### Graph');
  });

  test('has up to 20 columns of those who conflict, those with the most conflicts first', () => {
    const pairs = times(25, (index) => ({ first: { branch: 'hub' }, second: { branch: `b${index}` } }));
    const search = { pairs, given: 0, exact: false, merges: 1 };
    const summary = rehearsalSummary({ ...EMPTY, search }, [], []);
    const lines = partOf(summary, 'Who conflicts with whom');
    expect(lines[0]?.split(' | ')).toHaveLength(21);
    expect(lines[0]).toMatch(/^\| {2}\| `hub` \| `b0` \|/);
    expect(lines.at(-1)).toBe('The table has no columns for 6 more ones with fewer conflicts.');
  });

  test('escapes names in the graph, cuts long ones, and has no graph of more than 100 branches or 300 conflicts', () => {
    const graphOf = (rehearsal: Partial<Rehearsal>) =>
      partOf(rehearsalSummary({ ...EMPTY, ...rehearsal }, [], []), 'Graph');
    expect(graphOf({ order: [{ branch: 'a"]-->b;`<é' }, { branch: 'x'.repeat(81) }] })).toEqual([
      '```mermaid',
      'graph LR',
      '  n0[("main")]',
      '  n1["a#34;#93;--#62;b#59;#96;#60;#233;"]',
      `  n2["${'x'.repeat(80)}#8230;"]`,
      '  n0 --> n1 --> n2',
      '```',
    ]);
    expect(graphOf({ order: times(100, (index) => ({ branch: `b${index}` })) })).toHaveLength(105);
    expect(graphOf({ order: times(101, (index) => ({ branch: `b${index}` })) })).toEqual(['']);
    const pairs = times(301, () => ({ first: { branch: 'a' }, second: { branch: 'b' } }));
    const search = { pairs, given: 0, exact: true, merges: 1 };
    expect(graphOf({ order: [{ branch: 'a' }, { branch: 'b' }], search })).toEqual(['']);
  });

  test('lists promises that the combined tree does not keep', () => {
    const contracts = [PROMISE, { ...PROMISE, item: 'b', state: 'found' } as const];
    expect(partOf(rehearsalSummary(EMPTY, contracts, []), 'Promises that are not kept')).toEqual([
      '- Item `a` promises `export const a: <T>` in `a.ts`, but it is not there.',
    ]);
    expect(rehearsalSummary(EMPTY, contracts.slice(1), [])).not.toContain('Promises');
    const route = { ...PROMISE, declares: 'PUT /x', state: 'unchecked' } as const;
    expect(partOf(rehearsalSummary(EMPTY, [...contracts, route], []), 'Notes')).toEqual([
      '- 1 of 3 promises could not be compared with the code, such as `PUT /x` in `a.ts`.',
    ]);
  });
});

describe('the output', () => {
  test('has the promises, and each string of it only harmless characters', () => {
    const { verdict, rehearsal } = rehearsalOutputs(EMPTY, [PROMISE]);
    expect(verdict).toBe('success');
    expect(JSON.parse(rehearsal)).toMatchObject({
      contracts: [{ item: 'a', declares: PROMISE.declares, state: 'missing' }],
    });
    expect(rehearsal.replace(/\\u[0-9a-f]{4}/g, '')).toMatch(/^[{}[\]",:A-Za-z0-9/_.-]+$/);
    expect(JSON.parse(rehearsalOutputs(EMPTY, []).rehearsal)).not.toHaveProperty('contracts');
  });

  test('of more than 400,000 characters is without conflicts, search and promises, and says so', () => {
    const conflict = { path: 'x'.repeat(1_000), kind: 'content', with: [] };
    const step = { branch: 'a', head: 'h', clean: false, conflicts: times(400, () => conflict) };
    const search = { pairs: [], given: 0, exact: true, merges: 1 };
    const output = JSON.parse(rehearsalOutputs({ ...EMPTY, steps: [step], search }, [PROMISE]).rehearsal);
    expect(output).toMatchObject({ cut: true, steps: [{ branch: 'a', conflicts: [] }] });
    expect(Object.keys(output).toSorted()).toEqual(['base', 'cut', 'leftOut', 'order', 'steps', 'tree']);
  });
});
