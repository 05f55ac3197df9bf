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
      expect(again.out).toBe('item "api" may change that already: nothing to amend\n');
      writeFileSync(join(directory, PATH), text);
      const written = await run(directory, 'amend', 'shop/api', 'src/old.ts', 'src/new.ts', '--write');
      expect(written.out).toContain(`${PATH} is changed`);
      expect(readFileSync(join(directory, PATH), 'utf8')).toBe(after);
    },
  );

  test('is for the kind of change that is asked', async () => {
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

  test('a file that only the branch has is created, whoever tracks it', async () => {
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
      err: expect.stringContaining('holds a character that no plan can allow'),
    });
  });

  test('a path of another item is told', async () => {
    const { code, err } = await run(shop(text), 'amend', 'api', 'ui/a.ts');
    expect({ code, err }).toEqual({
      code: 0,
      err: 'note: "ui/a.ts" is in the scope of "shop/ui" too: run "lint" with the change, to see whether both may have it\n',
    });
  });

  test('a generated file is everybody’s already', async () => {
    expect((await run(shop(text), 'amend', 'api', 'lock.json')).out).toContain('may change that already');
  });
});

describe('what is refused, with what to do', () => {
  test.each([
    [['nobody', 'a.ts'], 'has an item "nobody"', 'there are "shop/api"'],
    [['api', 'a.ts', '--kind', 'rename'], '--kind is "rename"', 'allowed: create, modify, delete'],
    [['api', '.github/parallel-work/shop.yml'], 'no line in', 'in no item’s reach'.replace('’', "'")],
  ])('amend %j', async (args, message, hint) => {
    const { code, out, err } = await run(shop(PLANS['the end of the file']), 'amend', ...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.replace('no item’s', "no item's")).toContain(hint);
  });

  test('an id that two plans have', async () => {
    const directory = shop(PLANS['the end of the file'], {
      '.github/parallel-work/other.yml': `${HEAD}  api: { branch: b, scope: [z] }\n`,
    });
    expect((await run(directory, 'amend', 'api', 'a.ts')).err).toContain('name one of "other/api", "shop/api"');
  });
});
