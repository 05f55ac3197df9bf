import { expect, test } from '@jest/globals';
import { folderLines } from '../../../src/core/text/folders.js';

const below = (folder: string, count: number, kind: string) =>
  Array.from({ length: count }, (_, index) => ({ path: `${folder}file-${index}`, kind }));

test('names the folder that holds all paths, the fullest first, and asks only about many new files', () => {
  const paths = [...below('', 2, 'create'), ...below('a/b/c/', 3, 'create'), ...below('node_modules/', 2990, 'create')];
  expect(folderLines([...paths, ...below('src/', 60, 'modify')])).toEqual([
    '2,990 more in "node_modules/" (is it missing in .gitignore?)',
    '60 more in "src/"',
    '3 more in "a/b/c/"',
    '2 more in the root of the repository',
  ]);
});

test('is bounded, and counts what it leaves out', () => {
  const lines = folderLines(Array.from({ length: 500 }, (_, index) => ({ path: `folder-${index}/a/b.ts` })));
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('490 more in 490 other folders');
});
