/** Moves that git follows, each made in a real repository, judged, and merged by git. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { planText, withBranches } from '../core/judge/judge-story.js';
import { endStories, type Files, type GitStory, gitStory } from '../git-story.js';
import { judgeBranches } from './merged-worlds.js';

afterAll(endStories);

const text = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const X = text('x');
const Y = text('y');

/** @param branches in the order in which they begin; `main` is a step of the base */
function tell(before: Files, steps: readonly (readonly [branch: string, files: Files])[]): GitStory {
  const scopes = new Map<string, string[]>();
  for (const [branch, files] of steps) {
    if (branch !== 'main') scopes.set(branch, Object.keys(files));
  }
  const items = Object.fromEntries([...scopes].map(([name, scope]) => [name, { scope }]));
  const story = gitStory()
    .commit(before)
    .commit({ '.github/parallel-work/p.yml': planText({ items: withBranches(items) }) });
  for (const [branch, files] of steps) {
    if (branch === 'main') story.checkout('main').commit(files);
    else story.branch(`feat/${branch}`, 'main').commit(files);
  }
  return story.checkout('main');
}

async function errorsIn(story: GitStory): Promise<Record<string, string[]>> {
  const found = await judgeBranches(story, 'main');
  return Object.fromEntries(
    [...found].map(([branch, errors]) => [branch.slice(5), errors.map(({ rule, path }) => `${rule} ${path}`)]),
  );
}

/** Merges one after the other and says which one git cannot merge. */
function conflictOf(story: GitStory, ...branches: string[]): string | undefined {
  let commit = story.id('main');
  for (const branch of branches) {
    const tree = story.attempt('merge-tree', '--write-tree', commit, `feat/${branch}`);
    if (!/^[0-9a-f]{40}$/.test(tree)) return branch;
    commit = story.git('commit-tree', tree, '-p', commit, '-p', `feat/${branch}`, '-m', 'merge');
  }
  return undefined;
}

describe('moves that git follows', () => {
  test('a file that the base moved: the branch that changes it at its old path is behind', async () => {
    const story = tell({ 'lib/x.ts': X }, [
      ['a', { 'lib/x.ts': X.replace('x 4', 'by a') }],
      ['main', { 'lib/x.ts': null, 'core/x.ts': X }],
      ['c', { 'core/x.ts': X.replace('x 4', 'by c') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: ['stale-base lib/x.ts'], c: [] });
    expect(conflictOf(story, 'a')).toBeUndefined();
    expect(conflictOf(story, 'a', 'c')).toBe('c');
  });

  test('a folder that one branch moves and another one creates a file in', async () => {
    const story = tell({ 'lib/x.ts': X, 'lib/y.ts': Y }, [
      ['a', { 'lib/x.ts': null, 'lib/y.ts': null, 'core/x.ts': X, 'core/y.ts': Y }],
      ['b', { 'lib/new.ts': text('new') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: [], b: ['overlap lib/new.ts'] });
    expect(conflictOf(story, 'a', 'b')).toBe('b');
  });

  test('a folder that two branches empty together', async () => {
    const story = tell({ 'lib/x.ts': X, 'lib/sub/y.ts': Y }, [
      ['a', { 'lib/x.ts': null, 'core/x.ts': X }],
      ['b', { 'lib/sub/y.ts': null, 'core/sub/y.ts': Y }],
      ['c', { 'lib/new.ts': text('new') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: [], b: [], c: ['overlap lib/new.ts', 'overlap lib/new.ts'] });
    expect(conflictOf(story, 'a', 'c')).toBeUndefined();
    expect(conflictOf(story, 'a', 'b', 'c')).toBe('c');
  });

  test('a folder of which the base moved one part and a branch deletes the rest', async () => {
    const story = tell({ 'util/g.ts': X, 'util/h.ts': Y, 'lib/sub/x.ts': text('sub'), 'lib/y.ts': text('y2') }, [
      ['a', { 'util/h.ts': null }],
      ['b', { 'lib/y.ts': null }],
      ['c', { 'util/new.ts': text('new') }],
      ['d', { 'lib/new.ts': text('other') }],
      ['main', { 'util/g.ts': null, 'away/g.ts': X, 'lib/sub/x.ts': null, 'away/sub/x.ts': text('sub') }],
      ['e', { 'util/later.ts': text('later') }],
    ]);
    expect(await errorsIn(story)).toEqual({
      ...{ a: [], b: [], e: [] },
      ...{ c: ['overlap util/new.ts'], d: ['overlap lib/new.ts'] },
    });
    expect(conflictOf(story, 'a', 'c')).toBe('c');
    expect(conflictOf(story, 'b', 'd')).toBe('d');
    expect(conflictOf(story, 'c', 'a')).toBeUndefined();
    expect(conflictOf(story, 'a', 'b', 'e')).toBeUndefined();
  });

  test('a folder that the base moved and the branch creates a file in', async () => {
    const story = tell({ 'lib/x.ts': X }, [
      ['a', { 'lib/new.ts': text('new') }],
      ['main', { 'lib/x.ts': null, 'core/x.ts': X }],
      ['b', { 'lib/other.ts': text('other') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: ['stale-base lib/new.ts'], b: [] });
    expect(conflictOf(story, 'a')).toBe('a');
    expect(conflictOf(story, 'b')).toBeUndefined();
  });

  test('a folder that the branch moves and the base has put a file in since', async () => {
    const story = tell({ 'lib/x.ts': X }, [
      ['a', { 'lib/x.ts': null, 'core/x.ts': X }],
      ['main', { 'lib/new.ts': text('new') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: ['stale-base lib/x.ts'] });
    expect(conflictOf(story, 'a')).toBe('a');
  });

  test('a file that the base moved and the branch deletes', async () => {
    const story = tell({ 'lib/x.ts': X, 'lib/y.ts': Y }, [
      ['a', { 'lib/x.ts': null }],
      ['main', { 'lib/x.ts': null, 'core/x.ts': X }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: ['stale-base lib/x.ts'] });
    expect(conflictOf(story, 'a')).toBe('a');
  });

  test('a file that the base deleted and the branch renames', async () => {
    const story = tell({ 'lib/x.ts': X, 'lib/y.ts': Y }, [
      ['a', { 'lib/x.ts': null, 'lib/z.ts': X }],
      ['main', { 'lib/x.ts': null }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: ['stale-base lib/x.ts'] });
    expect(conflictOf(story, 'a')).toBe('a');
  });

  test('passes where both sides delete a file, move it to one place, or leave a file in the folder', async () => {
    const story = tell({ 'lib/x.ts': X, 'lib/y.ts': Y, 'lib/empty': '', 'app/z.ts': text('z') }, [
      ['a', { 'lib/x.ts': null }],
      ['b', { 'lib/empty': null }],
      ['c', { 'app/z.ts': null, 'core/z.ts': text('z') }],
      ['main', { 'lib/x.ts': null, 'lib/empty': null, 'core/empty': '', 'app/z.ts': null, 'core/z.ts': text('z') }],
      ['d', { 'lib/new.ts': text('new') }],
    ]);
    expect(await errorsIn(story)).toEqual({ a: [], b: [], c: [], d: [] });
    expect(conflictOf(story, 'a', 'b', 'c', 'd')).toBeUndefined();
    expect(conflictOf(story, 'd', 'c', 'b', 'a')).toBeUndefined();
  });
});
