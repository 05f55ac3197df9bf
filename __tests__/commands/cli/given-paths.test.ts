/** Paths as people and agents give them: `whose` and `amend` find the file that is meant, or say why not. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  api: { branch: feat/api, scope: { modify: [src/api/a.js], create: ['src/api/{b,c}*.js'] } }
  ui: { branch: feat/ui, scope: { any: ['src/ui/**'], except: [src/ui/lib/**] } }
  pages: { branch: feat/pages, scope: { any: ['app/\\[id\\]/page.ts'] } }
`;

const story = gitStory();
story.commit({
  [PATH]: PLAN,
  'src/api/a.js': 'a\n',
  'src/ui/x.js': 'x\n',
  'src/ui/lib/l.js': 'l\n',
  'app/[id]/page.ts': 'p\n',
  'docs/d.md': 'd\n',
  'vendor/v.js': 'v\n',
});
const root = story.directory;
// Windows lets every user make a junction, but not a link.
symlinkSync(join(root, 'src'), join(root, 'link'), 'junction');
symlinkSync(root, `${root}-link`, 'junction');

const API = 'p/api (feat/api)';
const UI = 'p/ui (feat/ui)';

describe('whose', () => {
  test.each<[string, string, string]>([
    ['.', `${root}/src/api/a.js`, `src/api/a.js: ${API}: modify`],
    ['.', `${root}-link/src/api/a.js`, `src/api/a.js: ${API}: modify`],
    ['.', `${root}/src/../src/api/a.js`, `src/api/a.js: ${API}: modify`],
    ['.', './src//api/a.js', `src/api/a.js: ${API}: modify`],
    ['.', ' src/api/a.js  ', `src/api/a.js: ${API}: modify`],
    ['.', 'link/api/a.js', `src/api/a.js: ${API}: modify`],
    ['.', 'link', 'link: no item'],
    ['src/ui', '../api/a.js', `src/api/a.js: ${API}: modify`],
    ['src/api', 'a.js', `src/api/a.js: ${API}: modify`],
    ['src/api', 'bb.js', `src/api/bb.js: ${API}: create`],
    ['.', 'src', `src/: files of ${API}: create, modify; ${UI}: create, modify, delete`],
    ['.', 'src/', `src/: files of ${API}: create, modify; ${UI}: create, modify, delete`],
    ['src', '.', `src/: files of ${API}: create, modify; ${UI}: create, modify, delete`],
    ['.', 'src/ui', `src/ui/: files of ${UI}: create, modify, delete`],
    ['.', 'src/ui/lib', 'src/ui/lib/: no item'],
    ['.', 'src/api/*.js', `src/api/*.js: files of ${API}: create, modify`],
    ['src', 'api/c*', `src/api/c*: files of ${API}: create`],
    ['.', 'src/api/*.ts', 'src/api/*.ts: no item'],
    ['.', 'src/ui/new', `src/ui/new: ${UI}: create, modify, delete`],
    ['.', 'app/[id]/page.ts', 'app/[id]/page.ts: p/pages (feat/pages): create, modify, delete'],
    ['.', 'app/\\[id\\]/page.ts', 'app/[id]/page.ts: p/pages (feat/pages): create, modify, delete'],
    ['app', '[id]/*.ts', 'app/[id]/*.ts: files of p/pages (feat/pages): create, modify, delete'],
    ['.', 'docs', 'docs/: no item'],
  ])('in %s: %j', async (from, path, answer) => {
    const { code, out, err } = await run(join(root, from), 'whose', path);
    expect({ code, out, err }).toEqual({ code: 0, out: `${answer}\n`, err: '' });
    expect(JSON.parse((await run(join(root, from), 'whose', path, '--json')).out).ok).toBe(true);
  });

  test('of the whole repository names every owner', async () => {
    const { out } = await run(root, 'whose', '.');
    expect(out).toMatch(/^\.\/: files of p\/api .*; p\/ui .*; p\/pages /);
  });

  test('of a folder that is not there yet names who may make it', async () => {
    const other = gitStory();
    other.commit({ [PATH]: PLAN });
    expect((await run(other.directory, 'whose', 'src/ui', 'src/api/')).out).toBe(
      `src/ui: ${UI}: create, modify, delete\nsrc/api/: files of ${API}: create, modify\n`,
    );
  });

  test('of a file that the working tree has no more', async () => {
    const other = gitStory();
    other.commit({ [PATH]: PLAN, 'src/api/a.js': 'a\n' }).commit({ 'src/api/a.js': null });
    expect((await run(other.directory, 'whose', 'src/api/a.js')).out).toBe(`src/api/a.js: ${API}: modify\n`);
  });

  test('in a bare repository, from its root', async () => {
    const { directory } = story.clone('--bare');
    const { out } = await run(directory, 'whose', './src/api/a.js', 'src/ui/', 'src/api/*.js');
    expect(out.split('\n').slice(0, 3)).toEqual([
      `src/api/a.js: ${API}: modify`,
      `src/ui/: files of ${UI}: create, modify, delete`,
      `src/api/*.js: files of ${API}: create, modify`,
    ]);
  });
});

describe('a path that is refused, by both commands', () => {
  test.each<[string, string, string, string]>([
    ['nothing', '.', '', 'The path is empty.'],
    ['blanks', '.', '  ', 'The path is empty.'],
    ['a folder above', '.', '..', 'is outside the repository'],
    ['a file above', 'src', '../../x.js', 'is outside the repository'],
    ['a file elsewhere', '.', '/etc/passwd', 'is outside the repository'],
    ['a neighbour with a longer name', '.', `${root}2/a.js`, 'is outside the repository'],
    ['a drive', '.', 'C:\\repo\\src\\api\\a.js', 'is outside the repository'],
    ['a drive with slashes', '.', 'C:/repo/src/api/a.js', 'is outside the repository'],
    ['backslashes', '.', 'src\\api\\a.js', 'contains a backslash'],
    [
      'a path from the root, in a folder',
      'docs',
      'src/api/a.js',
      '"docs/src/api/a.js" does not exist, but "src/api/a.js" does.',
    ],
  ])('%s', async (_, from, path, message) => {
    for (const args of [
      ['whose', path],
      ['amend', 'api', path],
    ]) {
      const { code, out, err } = await run(join(root, from), ...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(message);
    }
  });
});
