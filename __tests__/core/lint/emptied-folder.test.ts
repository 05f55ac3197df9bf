import { expect, test } from '@jest/globals';
import { lintText, told } from './ask.js';

const tree = ['lib/x.ts', 'lib/sub/y.ts', 'top.ts'];
const MOVE = 'delete: [lib/x.ts, lib/sub/y.ts], create: [core/x.ts, core/y.ts]';

function warnings(a: string, b: string, more = ''): string[] {
  const text = `items:\n  a: { branch: feat/a, scope: { ${a} } }\n  b: { branch: feat/b, scope: { ${b} }${more} }\n`;
  return told(lintText(text, { tree }), 'emptied-folder');
}

test('warns about a file that is created in a folder that another item moves away', () => {
  expect(warnings(MOVE, 'create: [lib/new.ts]')).toEqual(['p.yml:5:42 warn emptied-folder b/a']);
});

test.each([
  ['a folder that keeps a file', 'delete: [lib/x.ts], create: [core/x.ts]', 'create: [lib/new.ts]', ''],
  ['a folder that is only deleted', 'delete: [lib/x.ts, lib/sub/y.ts]', 'create: [lib/new.ts]', ''],
  ['a folder that may get a file again', `${MOVE.slice(0, -1)}, lib/*.md]`, 'create: [lib/new.ts]', ''],
  ['another folder', MOVE, 'create: [core/new.ts]', ''],
  ['a new folder below', MOVE, 'create: [lib/other/new.ts]', ''],
  ['ordered items', MOVE, 'create: [lib/new.ts]', ', depends_on: [a]'],
])('is silent about %s', (_, a, b, more) => {
  expect(warnings(a, b, more)).toEqual([]);
});
