/** `amend`, on real repositories: the patch it prints is one that git takes. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readPlan } from '../../../src/core/plan/read.js';
import { coveringGlob } from '../../../src/core/plan/scope.js';
import { endStories, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/shop.yml';
const HEAD = 'version: 1\ntask: T # the whole\nitems:\n';

function shop(plan: string, files: Record<string, string> = {}) {
  const story = gitStory();
  story.commit({ [PATH]: plan, 'src/old.ts': 'old\n', ...files });
  return story.directory;
}

const PLANS = {
  'a list in brackets': `${HEAD}  api:\n    branch: feat/api # mine\n    scope: { create: [src/api.ts], modify: [] } # all of it\n    title: API\n`,
  'a list of lines': `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create:\n        - src/api.ts # the one\n\n  other: { branch: x, scope: [y] }\n`,
  'the end of the file': `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create: [src/api.ts]\n`,
  'no break at the end': `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create:\n        - src/api.ts`,
  'a list in brackets without a break at the end': `${HEAD}  api:\n    branch: feat/api\n    scope: [src/api.ts]`,
  'Windows line ends':
    `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create:\n        - src/api.ts\n    title: API\n`.replaceAll(
      '\n',
      '\r\n',
    ),
  'Windows line ends without a break at the end':
    `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create:\n        - src/api.ts`.replaceAll('\n', '\r\n'),
  'an exception that takes the paths out': `${HEAD}  api:\n    branch: feat/api\n    scope:\n      any: [src/**]\n      except:\n        - src/old.ts # not this\n        - src/n*.ts\n`,
};

describe('the patch', () => {
  test.each(Object.entries(PLANS))(
    '%s: git takes it, the item may then change the files, comments stay, and --write gives the same file',
    async (_, text) => {
      const directory = shop(text);
      const { code, out, err } = await run(directory, 'amend', 'api', 'src/old.ts', 'src/new.ts');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      const applied = spawnSync('git', ['apply', '-'], { cwd: directory, input: out, encoding: 'utf8' });
      expect(applied.stderr).toBe('');
      const after = readFileSync(join(directory, PATH), 'utf8');
      const scope = readPlan({ path: PATH, text: after }).plan?.items[0]?.scope;
      expect(scope && coveringGlob(scope, 'modify', 'src/old.ts')).toBeDefined();
      expect(scope && coveringGlob(scope, 'create', 'src/new.ts')).toBeDefined();
      for (const [comment] of text.matchAll(/# (?!not this).*/g)) expect(after).toContain(comment);
      const again = await run(directory, 'amend', 'api', 'src/old.ts', 'src/new.ts');
      expect(again.out).toBe('Item "api" may already change that, so there is nothing to amend.\n');
      writeFileSync(join(directory, PATH), text);
      const written = await run(directory, 'amend', 'shop/api', 'src/old.ts', 'src/new.ts', '--write');
      expect(written.out).toContain(`${PATH} was changed`);
      expect(readFileSync(join(directory, PATH), 'utf8')).toBe(after);
    },
  );

  test('widens the scope only for the requested kind of change', async () => {
    const directory = shop(PLANS['the end of the file']);
    expect((await run(directory, 'amend', 'api', 'src/old.ts', '--kind', 'delete')).out).toContain(
      '+      delete: [src/old.ts]',
    );
    const { out } = await run(directory, 'amend', 'api', 'src/old.ts', '--json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      command: 'amend',
      amend: { plan: 'shop', item: 'api', path: PATH, written: false },
    });
  });
});

describe('what the check would say too', () => {
  const text = `${HEAD}  api:\n    branch: feat/api\n    scope:\n      create: [src/api.ts]\n    constraints: { do_not_touch: [docs/**] }\n  ui: { branch: feat/ui, scope: [ui/**] }\ngenerated: [lock.json]\n`;

  test('counts a file that only the branch has as created, tracked or not', async () => {
    const story = gitStory();
    story.commit({ [PATH]: text });
    story.branch('feat/api').commit({ 'src/new.ts': 'new\n' });
    expect((await run(story.directory, 'amend', 'api', 'src/new.ts')).out).toContain(
      'create: [src/api.ts, src/new.ts]',
    );
  });

  test('a path that a constraint forbids gets no lines', async () => {
    const { code, out, err } = await run(shop(text), 'amend', 'api', 'docs/a.md');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('its constraint "docs/**" forbids it');
  });

  test('a name with joiners gets an entry of its own, and one with hidden characters none', async () => {
    const directory = shop(`${HEAD}  api: { branch: feat/api, scope: ['docs/**'] }\n`);
    const { code, out } = await run(directory, 'amend', 'api', 'docs/\u26a0\ufe0f.md');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('"docs/\u26a0\\ufe0f.md"') });
    const refused = await run(directory, 'amend', 'api', 'docs/a\u200b.md');
    expect(refused).toMatchObject({
      code: 2,
      err: expect.stringContaining('contains a character that no plan can allow'),
    });
  });

  test('reports a path that another item owns', async () => {
    const { code, err } = await run(shop(text), 'amend', 'api', 'ui/a.ts');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'note: "ui/a.ts" is also in the scope of "shop/ui". Run "lint" with the change to see whether both may have it.\n',
    });
  });

  test('a generated file is everybody’s already', async () => {
    expect((await run(shop(text), 'amend', 'api', 'lock.json')).out).toContain('may already change that');
  });
});

describe('what is refused, with what to do', () => {
  test.each([
    [['nobody', 'a.ts'], 'has an item "nobody"', 'The items are "shop/api".'],
    [['api', 'a.ts', '--kind', 'rename'], '--kind is "rename"', 'Allowed: create, modify, delete.'],
    [['api', '.github/parallel-work/shop.yml'], 'No change of', 'No item can change plan files.'],
  ])('amend %j', async (args, message, hint) => {
    const { code, out, err } = await run(shop(PLANS['the end of the file']), 'amend', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test('an id that two plans have', async () => {
    const directory = shop(PLANS['the end of the file'], {
      '.github/parallel-work/other.yml': `${HEAD}  api: { branch: b, scope: [z] }\n`,
    });
    expect((await run(directory, 'amend', 'api', 'a.ts')).err).toContain('Use one of "other/api", "shop/api".');
  });
});

describe('the kind of change is that of the work', () => {
  const text = `${HEAD}  api:\n    branch: feat/api\n    scope:\n      modify: [src/old.ts]\n`;
  const start = () => {
    const story = gitStory();
    story.commit({ [PATH]: text, 'src/old.ts': `${'old\n'.repeat(20)}` });
    return story.branch('feat/api');
  };
  const lines = async (directory: string, ...paths: string[]) => {
    const { code, out, err } = await run(directory, 'amend', 'api', ...paths);
    expect(code).toBe(0);
    return { added: out.split('\n').filter((line) => /^\+ /.test(line)), err };
  };

  test('a file that is deleted needs "delete", committed or not, also where the branch is not checked out', async () => {
    const story = start();
    story.git('rm', '-q', 'src/old.ts');
    expect((await lines(story.directory, 'src/old.ts')).added).toEqual(['+      delete: [src/old.ts]']);
    story.git('commit', '-qm', 'delete');
    expect((await lines(story.directory, 'src/old.ts')).added).toEqual(['+      delete: [src/old.ts]']);
    story.checkout('main');
    expect((await lines(story.directory, 'src/old.ts')).added).toEqual(['+      delete: [src/old.ts]']);
    expect((await run(story.directory, 'check', '--json')).code).toBe(0);
  });

  test('a rename needs "delete" and "create", and naming one end reports the other', async () => {
    const story = start();
    story.rename('src/old.ts', 'src/new.ts');
    expect(await lines(story.directory, 'src/old.ts', 'src/new.ts')).toEqual({
      added: ['+      create: [src/new.ts]', '+      delete: [src/old.ts]'],
      err: '',
    });
    const { added, err } = await lines(story.directory, 'src/new.ts');
    expect(added).toEqual(['+      create: [src/new.ts]']);
    expect(err).toBe(
      'note: "src/new.ts" is one side of a rename. Item "api" must also delete "src/old.ts", so name both paths.\n',
    );
  });

  test('the patch makes the check pass', async () => {
    const story = start();
    story.rename('src/old.ts', 'src/new.ts');
    expect((await run(story.directory, 'check')).code).toBe(1);
    await run(story.directory, 'amend', 'api', 'src/old.ts', 'src/new.ts', '--write');
    const after = readFileSync(join(story.directory, PATH), 'utf8');
    story.git('checkout', '-q', '--', PATH);
    story.checkout('main').commit({ [PATH]: after });
    story.checkout('feat/api');
    expect((await run(story.directory, 'check')).code).toBe(0);
  });
});

describe('what is no file', () => {
  const text = `${HEAD}  api: { branch: feat/api, scope: [a] }\n`;
  test.each([
    ['src', '"src" is a folder', '"src/**"'],
    ['src/', '"src" is a folder', '"src/**"'],
    ['new/', '"new" is a folder', '"new/**"'],
    ['.', '"." is a folder', '"**"'],
    ['src/**', '"src/**" is a glob, and no file has this name.', '"src/**"'],
    ['src/*.ts', '"src/*.ts" is a glob, and no file has this name.', '"src/*.ts"'],
  ])('%s is refused, with the glob to write', async (path, message, hint) => {
    const { code, out, err } = await run(shop(text), 'amend', 'api', path);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });

  test('a file whose name holds the characters of a glob is a file', async () => {
    const { out } = await run(shop(text, { 'app/[id].ts': 'x\n' }), 'amend', 'api', 'app/[id].ts');
    expect(out).toContain("'app/\\[id\\].ts'");
  });
});

describe('--branch', () => {
  const text = `${HEAD}  api:\n    branch: feat/api\n    scope: [src/api.ts]\n  ui: { branch: [feat/ui], scope: [ui/**] }\n`;
  const branchesAfter = async (...args: string[]) => {
    const directory = shop(text);
    const { code } = await run(directory, 'amend', ...args, '--write');
    expect(code).toBe(0);
    const { plan } = readPlan({ path: PATH, text: readFileSync(join(directory, PATH), 'utf8') });
    return plan?.items.map(({ branches }) => branches);
  };

  test('is added to those of the item, alone or with paths', async () => {
    expect(await branchesAfter('api', '--branch', 'claude/fix-1')).toEqual([['feat/api', 'claude/fix-1'], ['feat/ui']]);
    expect(await branchesAfter('ui', 'src/old.ts', '--branch', 'codex/x-*')).toEqual([
      ['feat/api'],
      ['feat/ui', 'codex/x-*'],
    ]);
  });

  test('makes the branch that an agent chose the branch of the item', async () => {
    const story = gitStory();
    story.commit({ [PATH]: text });
    story.branch('claude/fix-1').commit({ 'src/api.ts': 'x\n' });
    expect((await run(story.directory, 'check', '--strict')).code).toBe(1);
    story.checkout('main');
    await run(story.directory, 'amend', 'api', '--branch', 'claude/fix-1', '--write');
    story.commit({ [PATH]: readFileSync(join(story.directory, PATH), 'utf8') });
    story.checkout('claude/fix-1');
    const { code, out } = await run(story.directory, 'check', '--strict');
    expect([code, out]).toEqual([0, expect.stringContaining('(item "api" of plan "shop")')]);
  });

  test('that the item has already changes nothing', async () => {
    expect(await run(shop(text), 'amend', 'api', '--branch', 'feat/api')).toMatchObject({
      code: 0,
      out: 'Item "api" already has all of that, so there is nothing to amend.\n',
    });
  });

  test.each([
    [['--branch', 'feat/ui'], 'claim the branch "feat/ui"'],
    [['--branch', 'feat/ui/more'], 'A repository cannot contain both of'],
    [['--branch', 'main'], 'which is the base "main" itself'],
    [['--branch', 'origin/feat/x'], 'Write the short name: "feat/x".'],
    [['--branch', 'a..b'], 'contains "..".'],
    [['--branch', '*'], 'must begin with a literal folder name'],
    [['--branch', ''], 'The branch is empty.'],
    [[], 'There is nothing to amend.'],
  ])('%j is refused', async (args, message) => {
    const directory = shop(text);
    const { code, out, err } = await run(directory, 'amend', 'api', ...args, '--write');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readFileSync(join(directory, PATH), 'utf8')).toBe(text);
  });
});

describe('--used', () => {
  const text = `${HEAD}  api:\n    branch: feat/api\n    leeway: 2 # to try\n    scope:\n      create: [src/api.ts]\n  ui: { branch: feat/ui, scope: [ui/**] }\n`;
  const start = () => {
    const story = gitStory();
    story.commit({ [PATH]: text, 'src/near.ts': 'old\n' });
    return story.branch('feat/api').commit({ 'src/api.ts': 'new\n', 'src/near.ts': 'new\n', 'ui/page.ts': 'new\n' });
  };

  test('puts the files into the plan that the branch changes by leeway, committed or not, and no others', async () => {
    const story = start().write({ 'test/api.test.ts': 'new\n' });
    const { code, out } = await run(story.directory, 'amend', 'api', '--used', '--write');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('was changed') });
    expect(readFileSync(join(story.directory, PATH), 'utf8')).toBe(
      text.replace('create: [src/api.ts]', 'create: [src/api.ts, test/api.test.ts]\n      modify: [src/near.ts]'),
    );
    const again = await run(story.directory, 'amend', 'api', '--used');
    expect(again.out).toBe('Item "api" may already change that, so there is nothing to amend.\n');
  });

  test('takes named files too, each once', async () => {
    const { out } = await run(start().directory, 'amend', 'api', 'src/near.ts', 'src/more.ts', '--used');
    expect(out).toContain('+      modify: [src/near.ts]');
    expect(out).toContain('+      create: [src/api.ts, src/more.ts]');
  });

  test('puts all of them into the plan where they are more than the leeway', async () => {
    const story = start().commit({ 'a.ts': 'new\n', 'b.ts': 'new\n' });
    expect((await run(story.directory, 'amend', 'api', '--used')).out).toContain('create: [src/api.ts, a.ts, b.ts]');
  });

  test('says where there is nothing to put into the plan', async () => {
    const story = start();
    expect((await run(story.directory, 'amend', 'ui', '--used')).out).toBe(
      'Item "ui" changes no file by leeway, so there is nothing to amend.\n',
    );
  });
});
