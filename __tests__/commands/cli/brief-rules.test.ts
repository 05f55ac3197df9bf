/** `brief --for`: rules are written into the settings of a person and taken out again without a trace. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a/**] }
  b: { branch: feat/b, scope: [src/b/**, new/b.ts] }
`;
const SETTINGS = '.claude/settings.local.json';

/** The working tree of item "a", linked to a clone. */
function begun() {
  const files = { [PATH]: PLAN, 'src/a/x.ts': 'a\n', 'src/b/x.ts': 'b\n', 'README.md': 'r\n' };
  const story = gitStory().commit(files).clone();
  story.git('branch', 'feat/a');
  const tree = story.worktree('feat/a');
  return { story, tree, settings: join(tree, SETTINGS) };
}

async function rulesOf(directory: string, ...args: string[]) {
  const { code, out, err } = await run(directory, 'brief', '--json', ...args);
  documentOf({ code, stdout: out, stderr: '' });
  const { toolRules: rules, errors = [] } = JSON.parse(out);
  return { code, rules, errors, err };
}

test.each([
  ['codex', '"src/a" = "write"'],
  ['gh-aw', '      - "src/a/**"'],
  ['codeowners', '/src/a/** @your-org/your-team'],
])('brief --for %s prints the text for its files', async (tool, line) => {
  const { directory } = begun().story;
  const { code, out, err } = await run(directory, 'brief', 'a', '--for', tool);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('note: ') });
  expect(out.split('\n')).toContain(line);
  const { rules } = await rulesOf(directory, 'a', '--for', tool);
  for (const { text } of rules.files) expect(out).toContain(text);
});

test('brief --for refuses an item that was dropped', async () => {
  const plan = PLAN.replace('scope: [src/a/**]', 'scope: [src/a/**], dropped: no time');
  const { directory } = gitStory().commit({ [PATH]: plan });
  expect((await rulesOf(directory, 'a', '--for', 'gh-aw')).errors[0].message).toContain('was dropped');
});

describe('brief --for claude', () => {
  test('prints deny rules for everything beside the scope of the working tree of the item', async () => {
    const { story, tree } = begun();
    const { code, out, err } = await run(story.directory, 'brief', 'a', '--for', 'claude');
    expect(code).toBe(0);
    const { deny } = JSON.parse(out).permissions;
    for (const path of ['README.md', 'src/b/**', 'new/**', '.github/**', '.claude/settings.json'])
      expect(deny).toContain(`Edit(/${tree}/${path})`);
    expect(deny.filter((rule: string) => rule.includes('src/a'))).toEqual([]);
    expect(err).toContain('note: A file or folder beside the scope');
    const { rules } = await rulesOf(tree, '--for', 'claude');
    expect(rules).toMatchObject({ plan: 'p', item: 'a', tool: 'claude', files: [{ path: SETTINGS }], rules: deny });
  });

  test('--write creates the file, changes nothing on a second run, and keeps the working tree clean', async () => {
    const { story, tree, settings } = begun();
    expect((await rulesOf(story.directory, 'a', '--for', 'claude', '--write')).rules).toMatchObject({
      state: 'created',
    });
    const written = readFileSync(settings, 'utf8');
    expect((await rulesOf(tree, '--for', 'claude', '--write')).rules).toMatchObject({ state: 'unchanged' });
    expect(readFileSync(settings, 'utf8')).toBe(written);
    expect(story.git('-C', tree, 'status', '--porcelain')).toBe('');
  });

  test('release takes out exactly what was added', async () => {
    const { story, tree, settings } = begun();
    const mine = '{\n\t"permissions": {"deny": ["Read(.env)"], "allow": []},\n\t"model": "x" }';
    mkdirSync(join(tree, '.claude'));
    writeFileSync(settings, mine);
    await run(story.directory, 'claim', 'b', '--no-worktree');
    const undo = async () => (await run(story.directory, 'release', 'b')).code;
    const other = story.worktree('feat/b');
    const theirs = join(other, SETTINGS);
    mkdirSync(join(other, '.claude'));
    writeFileSync(theirs, mine);
    expect((await rulesOf(other, '--for', 'claude', '--write')).rules).toMatchObject({ state: 'changed' });
    expect(JSON.parse(readFileSync(theirs, 'utf8'))).toMatchObject({ model: 'x', permissions: { allow: [] } });
    // Other files are there now, so other rules take the place of the first ones.
    writeFileSync(join(other, 'top.md'), 'x\n');
    await rulesOf(other, '--for', 'claude', '--write');
    expect(readFileSync(theirs, 'utf8')).toContain('top.md');
    story.git('worktree', 'lock', other);
    await undo();
    expect(readFileSync(theirs, 'utf8')).toBe(mine);
    expect(readFileSync(settings, 'utf8')).toBe(mine);
  });

  test('release keeps what a person changed after the rules were written (case 189)', async () => {
    const { story } = begun();
    await run(story.directory, 'claim', 'b', '--no-worktree');
    const other = story.worktree('feat/b');
    await rulesOf(other, '--for', 'claude', '--write');
    const file = join(other, SETTINGS);
    writeFileSync(file, readFileSync(file, 'utf8').replace('"deny": [', '"deny": [\n      "Read(secret)",'));
    story.git('worktree', 'lock', other);
    await run(story.directory, 'release', 'b');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ permissions: { deny: ['Read(secret)'] } });
  });

  test('release of a claim removes the working tree whose settings it wrote', async () => {
    const { story } = begun();
    const { out } = await run(story.directory, 'claim', 'b', '--json');
    const { worktree } = JSON.parse(out).claim;
    await rulesOf(worktree, '--for', 'claude', '--write');
    expect(existsSync(join(worktree, SETTINGS))).toBe(true);
    expect((await run(story.directory, 'release', 'b')).code).toBe(0);
    expect(existsSync(worktree)).toBe(false);
  });

  test.each([
    ['is no JSON', '{ // mine\n}\n', 'is not JSON'],
    ['has no list of rules', '{"permissions": {"deny": "x"}}', 'is not JSON with a list'],
  ])('--write refuses a file that %s', async (_, text, message) => {
    const { tree, settings } = begun();
    mkdirSync(join(tree, '.claude'));
    writeFileSync(settings, text);
    const { code, errors } = await rulesOf(tree, '--for', 'claude', '--write');
    expect({ code, message: errors[0].message }).toEqual({ code: 2, message: expect.stringContaining(message) });
    expect(readFileSync(settings, 'utf8')).toBe(text);
  });

  posixTest('--write refuses a link, a committed file, and an item without a working tree', async () => {
    const { story, tree, settings } = begun();
    mkdirSync(join(tree, '.claude'));
    symlinkSync('../README.md', settings);
    const write = async (...args: string[]) =>
      (await rulesOf(tree, ...args, '--for', 'claude', '--write')).errors[0].message;
    expect(await write()).toContain('is a link to "../README.md", which is not followed');
    expect(await write('b')).toContain('No working tree has a branch of item "b"');
    story.git('-C', tree, 'add', '-f', SETTINGS);
    expect(await write()).toContain('is committed');
  });

  test.each([
    [['a', '--for', 'vim'], 'The option --for is "vim".'],
    [['--all', '--for', 'claude'], 'cannot be combined with --all'],
    [['a', '--write'], 'needs --for claude'],
    [['a', '--for', 'gh-aw', '--write'], 'cannot be written'],
    [['a', '--for', 'claude', '--write', '--draft'], 'cannot be combined with --draft'],
  ])('refuses %j', async (args, message) => {
    const { directory } = begun().story;
    expect((await rulesOf(directory, ...args)).errors[0].message).toContain(message);
  });
});
