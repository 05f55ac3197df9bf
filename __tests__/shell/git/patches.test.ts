/** Is a branch merged by its patch? Only where merging it again would make just what the base has. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { atLeast, runs } from '../../runs.js';
import { states } from './reading.js';

const folder = mkdtempSync(join(tmpdir(), 'merged-'));
afterAll(() => {
  endStories();
  rmSync(folder, { recursive: true });
});

const BLOCK = ['{', '  one', '  two', '  three', '  four', '  five', '}'];
const lines = (count: number) => Array.from({ length: count }, (_, line) => `line ${line}`);
const text = (all: readonly string[]) => `${all.join('\n')}\n`;

/** `main` has `before` and then each of `base`, the branch each of `branch`. */
function story(before: string, branch: readonly (string | null)[], base: readonly (string | null)[]): GitStory {
  const told = gitStory();
  told.commit({ 'a.txt': before }).branch('feat/x');
  for (const each of branch) told.commit({ 'a.txt': each });
  told.checkout('main');
  for (const each of base) told.commit({ 'a.txt': each });
  return told;
}

test('a picked commit is the work of a branch that kept its own state in a merge, whatever other branches there are', async () => {
  const told = gitStory();
  told.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n' }).branch('other').branch('feat/x', 'main');
  const own = told.commit({ 'a.txt': 'own\n' }).id();
  told.checkout('main').commit({ 'b.txt': 'changed\n' }).checkout('feat/x');
  told.git('merge', '-q', '-s', 'ours', '-m', 'keep', 'main');
  told.checkout('main').git('cherry-pick', own);
  expect(await states(told, 'feat/x')).toEqual({ 'feat/x': 'merged' });
  expect(await states(told, 'feat/x')).toEqual(await states(told, 'feat/*'));
});

describe('the same hunk elsewhere in the file is another patch', () => {
  const twice = [...lines(5), ...BLOCK, ...lines(10), ...BLOCK, ...lines(5)];
  const first = twice.with(8, '  changed');
  const second = twice.with(25, '  changed');

  test('in the state that the branch was made from', async () => {
    expect(await states(story(text(twice), [text(first)], [text(second)]), 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('in a later state', async () => {
    const told = story(text(twice), [text(first)], [text(['new', ...twice]), text(['new', ...second])]);
    expect(await states(told, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('and at the place to which its lines have moved it is the same patch', async () => {
    const told = story(text(twice), [text(first)], [text(['new', ...twice]), text(['new', ...first])]);
    expect(await states(told, 'feat/x')).toEqual({ 'feat/x': 'merged' });
  });

  test('in one of two commits that were picked', async () => {
    const told = story(
      text(twice),
      [text(twice.with(16, 'mine')), text(first.with(16, 'mine'))],
      [text(twice.with(16, 'mine')), text(second.with(16, 'mine'))],
    );
    expect(await states(told, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });
});

test('one commit of the base does not hold two of the branch', async () => {
  const told = gitStory();
  told.commit({ 'a.txt': 'a\n' }).branch('feat/x');
  told.commit({ 'b.txt': 'b\n' }).commit({ 'b.txt': null }).commit({ 'b.txt': 'b\n' }).commit({ 'c.txt': 'c\n' });
  told.checkout('main').commit({ 'b.txt': 'b\n' }).commit({ 'b.txt': null }).commit({ 'c.txt': 'c\n' });
  expect(await states(told, 'feat/x')).toEqual({ 'feat/x': 'open' });
});

/** Few different lines, so that one place looks like another. */
const file = fc.array(fc.constantFrom('a', 'a', 'a', 'a', 'a', 'a', 'a', 'b'), { minLength: 12, maxLength: 24 });
const edit = fc.record({ at: fc.nat(23), remove: fc.nat(1), insert: fc.constantFrom([], ['x']) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(all: readonly string[], { at, remove, insert }: Edit): string[] {
  const place = at % (all.length + 1);
  return [...all.slice(0, place), ...insert, ...all.slice(place + remove)];
}

/** What git makes of the branch's change on another state; undefined where it conflicts. */
function merged(ours: string, ancestor: string, theirs: string): string | undefined {
  const names = [ours, ancestor, theirs].map((content, index) => {
    writeFileSync(join(folder, `${index}`), content);
    return join(folder, `${index}`);
  });
  const { status, stdout } = spawnSync('git', ['merge-file', '-p', '-q', ...names], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

test('of random changes in files of few different lines', async () => {
  const seen = { merged: 0, open: 0 };
  await fc.assert(
    fc.asyncProperty(file, edit, edit, edit, fc.boolean(), async (before, mine, moved, other, isSquash) => {
      const [start, work] = [text(before), text(edited(before, mine))];
      const next = text(edited(before, moved));
      const same = merged(next, start, work);
      const then = isSquash ? same : text(edited(edited(before, moved), { ...mine, at: other.at }));
      fc.pre(work !== start && then !== undefined && then !== next);
      const told = await states(story(start, [work], [next, then ?? '']), 'feat/x');
      if (told['feat/x'] === 'merged') {
        seen.merged += 1;
        // Either commit may be it: merging the branch there gives what that commit has, or a conflict that a person solved.
        expect(
          [
            [next, merged(start, start, work)],
            [then, same],
          ].some(([has, wanted]) => wanted === undefined || has === wanted),
        ).toBe(true);
      } else seen.open += 1;
    }),
    runs(60),
  );
  expect(seen.merged).toBeGreaterThan(atLeast(8));
  expect(seen.open).toBeGreaterThan(atLeast(8));
}, 300_000);
