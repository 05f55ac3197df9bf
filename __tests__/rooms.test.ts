/** The script that reads rooms, floors and circles from the imports of a folder. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { arrowsBetween, circlesOf, floorsOf, namesDeclaredTwice, readFiles } from './rooms.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  for (const [name, text] of Object.entries({
    'low/a.ts': 'export interface Same { readonly a: 1 }\n',
    'low/b.ts': "import type { Top } from '../top.js';\ntype Same = Top;\nexport type { Same };\n",
    'middle/c.ts': "export * from '../low/a.js';\ninterface Same { readonly c: 1 }\nexport const c: Same = { c: 1 };\n",
    'top.ts': "import { c } from './middle/c.js';\nconst late = () => import('./low/b.js');\nexport type Top = 1;\n",
  })) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

test('counts type imports, re-exports and imports at run time as arrows', () => {
  const arrows = arrowsBetween(readFiles(folder)).map(({ from, to }) => `${from} -> ${to}`);
  expect(arrows.sort()).toEqual(['low -> top.ts', 'middle -> low', 'top.ts -> low', 'top.ts -> middle']);
});

test('finds the floors, and as few back arrows as possible', () => {
  const arrows = arrowsBetween(readFiles(folder));
  const { floors, back } = floorsOf(['low', 'middle', 'top.ts'], arrows);
  expect(floors).toEqual([['low'], ['middle'], ['top.ts']]);
  expect(back.map(({ from, to }) => `${from} -> ${to}`)).toEqual(['low -> top.ts']);
});

test('finds circles among files and type names that several files declare', () => {
  const sources = readFiles(folder);
  expect(circlesOf(sources)).toEqual([['low/b.ts', 'top.ts']]);
  expect(namesDeclaredTwice(sources)).toEqual([{ name: 'Same', files: ['low/a.ts', 'low/b.ts', 'middle/c.ts'] }]);
  expect(namesDeclaredTwice(sources, ({ isExported }) => isExported)).toEqual([
    { name: 'Same', files: ['low/a.ts', 'low/b.ts'] },
  ]);
});
