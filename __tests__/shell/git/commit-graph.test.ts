/** Merge bases from the history that was read, compared with those of Git, in random histories. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keepBaseHistory, keepBranchHistory, mergeBaseIn } from '../../../src/shell/git/commit-graph.js';
import { readHistory } from '../../../src/shell/git/history.js';
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

async function repositoryOf(all: Shape) {
  const directory = mkdtempSync(join(folder, 'world-'));
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', args, { cwd: directory, encoding: 'utf8', input });
  git(['init', '-q', '--bare']);
  const commits = all.map((back, at) => {
    const parents = back.flatMap((each) => (at - each >= 0 ? [`:${at - each + 1}`] : []));
    const lines = parents.map((each, index) => `${index === 0 ? 'from' : 'merge'} ${each}\n`);
    // Each has a ref of its own, because Git reads a branch without "from" as its next commit.
    return `commit refs/heads/c${at}\nmark :${at + 1}\ncommitter Ada <ada@example.com> ${1_700_000_000 + at} +0000\ndata 1\nx\n${lines.join('')}`;
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

test('a merge base that is found without Git is the one of Git, and for heads and the base it is mostly found', async () => {
  let [asked, found, none] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(shape, fc.nat(), fc.nat(), async (all, first, second) => {
      const { repository, ids, parents } = await repositoryOf(all);
      const { root } = repository;
      const base = ids[Math.floor(all.length / 2) + (first % Math.floor(all.length / 2))] ?? '';
      const heads = ids.filter((_, at) => at % 3 === second % 3 && at > all.length / 3);
      const forks = (
        await allMergeBases(
          root,
          heads.map((to) => ({ from: base, to })),
        )
      ).flatMap(([each]) => each ?? []);
      keepBaseHistory(repository, await readHistory(root, base, forks));
      keepBranchHistory(repository, base, parents(...heads, `^${base}`));
      const pairs = ids.flatMap((from) => ids.map((to) => ({ from, to })));
      const right = await allMergeBases(root, pairs);
      for (const [index, { from, to }] of pairs.entries()) {
        const told = mergeBaseIn(repository, from, to);
        if ([from, to].every((each) => each === base || heads.includes(each))) {
          asked += 1;
          found += Number(told !== undefined);
        }
        if (told === undefined) continue;
        if (told === null) none += 1;
        expect({ from, to, all: told === null ? [] : [told] }).toEqual({ from, to, all: right[index] });
      }
      // Those that are not found are asked of Git.
      expect(await mergeBases(repository, pairs)).toEqual(right.map(([each]) => each ?? null));
    }),
    runs(20),
  );
  expect(found / asked).toBeGreaterThan(0.5);
  expect(none).toBeGreaterThan(0);
}, 120_000);
