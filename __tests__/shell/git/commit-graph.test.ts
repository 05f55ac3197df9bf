/** Merge bases from the history that was read, compared with those of Git, in random histories. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepBaseHistory, keepBranchHistory, mergeBaseIn } from '../../../src/shell/git/commit-graph.js';
import { ancestorsOf, readHistory } from '../../../src/shell/git/history.js';
import { allMergeBases, mergeBases } from '../../../src/shell/git/merge-base.js';
import { openRepository } from '../../../src/shell/git/repository.js';
import { runs } from '../../runs.js';

const folder = mkdtempSync(join(tmpdir(), 'graph-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** For each commit, how far back its parents are. None of them exists for the first commits. */
type Shape = readonly (readonly number[])[];

const shape: fc.Arbitrary<Shape> = fc.array(
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 3 }),
  { minLength: 8, maxLength: 24 },
);

/** @param dates of the commits, in the same order */
async function repositoryOf(all: Shape, dates: readonly number[] = []) {
  const directory = mkdtempSync(join(folder, 'world-'));
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: directory, encoding: 'utf8', input });
  git(['init', '-q', '--bare']);
  const commits = all.map((back, at) => {
    const parents = back.flatMap((each) => (at - each >= 0 ? [`:${at - each + 1}`] : []));
    const lines = parents.map((each, index) => `${index === 0 ? 'from' : 'merge'} ${each}\n`);
    // Each has a ref of its own, because Git reads a branch without "from" as its next commit.
    return `commit refs/heads/c${at}\nmark :${at + 1}\ncommitter Ada <ada@example.com> ${dates[at] ?? 1_700_000_000 + at} +0000\ndata 1\nx\n${lines.join('')}`;
  });
  git(['fast-import', '--quiet'], commits.join(''));
  const ids = git(['rev-parse', ...all.map((_, at) => `c${at}`)])
    .trim()
    .split('\n');
  const parents = (...args: string[]) =>
    new Map(
      git(['rev-list', '--topo-order', '--parents', ...args])
        .split('\n')
        .flatMap((line): [string, string[]][] => {
          const [commit = '', ...rest] = line.split(' ');
          return commit === '' ? [] : [[commit, rest]];
        }),
    );
  return { repository: await openRepository(directory), ids, parents };
}

/** Reads the history as for a base and its branches, and compares all pairs with Git. */
async function compared(all: Shape, base: number, heads: readonly number[], dates?: readonly number[]) {
  const { repository, ids, parents } = await repositoryOf(all, dates);
  const { root } = repository;
  const tip = ids[base] ?? '';
  const tips = heads.map((at) => ids[at] ?? '');
  const spans = tips.map((to) => ({ from: tip, to }));
  const forks = (await allMergeBases(root, spans)).flatMap(([each]) => each ?? []);
  const history = await readHistory(root, tip, forks);
  const graph = { parents: parents('--all') };
  const held = forks.map((fork) => ancestorsOf(graph, fork));
  const needed = [...ancestorsOf(graph, tip)].filter((each) => held.some((ancestors) => !ancestors.has(each)));
  expect(needed.filter((each) => !history.parents.has(each))).toEqual([]);
  keepBaseHistory(repository, history);
  keepBranchHistory(repository, tip, parents(...tips, `^${tip}`));
  const pairs = ids.flatMap((from) => ids.map((to) => ({ from, to })));
  const right = await allMergeBases(root, pairs);
  const found = pairs.map(({ from, to }) => mergeBaseIn(repository, from, to));
  for (const [index, each] of found.entries()) {
    if (each !== undefined) expect([pairs[index], each === null ? [] : [each]]).toEqual([pairs[index], right[index]]);
  }
  // Those that are not found are asked of Git.
  expect(await mergeBases(repository, pairs)).toEqual(right.map(([each]) => each ?? null));
  const isEnd = (id: string) => id === tip || tips.includes(id);
  return {
    found,
    ofEnds: found.filter((_, index) => isEnd(pairs[index]?.from ?? '') && isEnd(pairs[index]?.to ?? '')),
  };
}

/** A base and heads of a history of that many commits. */
const choice = ({ length }: Shape, first: number, second: number) => ({
  base: Math.floor(length / 2) + (first % Math.floor(length / 2)),
  heads: Array.from({ length }, (_, at) => at).filter((at) => at % 3 === second % 3 && at > length / 3),
});

test('a merge base that is found without Git is the one of Git, and for heads and the base it is mostly found', async () => {
  const ofEnds: unknown[] = [];
  let none = 0;
  await fc.assert(
    fc.asyncProperty(shape, fc.nat(), fc.nat(), async (all, first, second) => {
      const { base, heads } = choice(all, first, second);
      const read = await compared(all, base, heads);
      ofEnds.push(...read.ofEnds);
      none += read.found.filter((each) => each === null).length;
    }),
    runs(15),
  );
  expect(ofEnds.filter((each) => each !== undefined).length / ofEnds.length).toBeGreaterThan(0.5);
  expect(none).toBeGreaterThan(0);
}, 120_000);

test('wrong clocks, with which Git lists commits that it should leave out, make no merge base wrong', async () => {
  const dates = fc.array(fc.integer({ min: 1_000_000_000, max: 2_000_000_000 }), { minLength: 24, maxLength: 24 });
  await fc.assert(
    fc.asyncProperty(shape, fc.nat(), fc.nat(), dates, async (all, first, second, when) => {
      const { base, heads } = choice(all, first, second);
      await compared(all, base, heads, when);
    }),
    runs(10),
  );
}, 120_000);

/** One commit, whose clock is years ahead, and twenty on it. */
const LATE_ROOT: Shape = [[1], ...Array.from({ length: 20 }, () => [1])];
const late = (...more: readonly number[]) => [
  2_100_000_000,
  ...Array.from({ length: 20 }, (_, at) => 1_700_000_000 + at),
  ...more,
];

test('a commit that is older than the others by its date, and not in their history, does not shorten what is read', async () => {
  // One head stands on the first commit, the other one on a line beside it that says that it is older.
  const all: Shape = [[1], [1], [2], [2, 1], [3], [3]];
  const dates = [1_700_000_000, 1_700_000_001, 1_600_000_000, 1_700_000_003, 1_700_000_004, 1_700_000_005];
  await compared(all, 3, [4, 5], dates);
});

test('a branch from a commit whose clock was wrong is compared with the others as Git does', async () => {
  // The base merges a branch of the first commit, and a head is on the line of the base.
  const all: Shape = [...LATE_ROOT, [21], [2, 1], [3]];
  await compared(all, 22, [23], late(1_700_000_500, 1_700_001_000, 1_700_002_000));
});

test('a commit that is listed for a branch, although the base has it, does not stop the search', async () => {
  const chain = (first: number) => [[first], ...Array.from({ length: 9 }, () => [1])];
  const old = Array.from({ length: 10 }, (_, at) => 1_600_000_000 + at);
  const onMerge = Array.from({ length: 20 }, () => [1]);
  // Two old branches of the first commit are merged into the base, and a head merges a third one.
  const all: Shape = [...LATE_ROOT, ...chain(21), ...chain(31), [21, 11, 1], ...onMerge, [62], [43, 1]];
  const times = Array.from({ length: 21 }, (_, at) => 1_700_001_000 + at);
  await compared(all, 61, [63], late(...old, ...old, ...times, 1_700_009_000, 1_700_009_001));
});
