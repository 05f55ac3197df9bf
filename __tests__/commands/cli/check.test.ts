/** `check`, on real repositories, where a clone or a plan leads astray. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => {
  endStories();
  rmSync(folder, { recursive: true });
});

const PATH = '.github/parallel-work/p.yml';
const PLAN =
  'version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/a.ts] }\n  b: { branch: feat/b, scope: [src/b.ts] }\n';

describe('a clone of a working clone, whose default branch is an item’s own', () => {
  function clone(plan = PLAN): string {
    const story = gitStory();
    story.commit({ [PATH]: plan });
    story.branch('feat/a').commit({ stray: 's\n' });
    const directory = mkdtempSync(join(folder, 'clone-'));
    spawnSync('git', ['clone', '--quiet', story.directory, directory]);
    return directory;
  }

  test('reports the base branch and never passes it against itself', async () => {
    const { code, out } = await run(clone(), 'check');
    expect(code).toBe(2);
    expect(out).toContain('The base "feat/a" is the branch of item "a", so nothing can be checked against it.');
    expect(out).toContain('git remote set-head origin');
  });

  test.each([['check'], ['whose', 'src/a.ts'], ['integrate', '--dry-run'], ['check', '--all'], ['lint']])(
    'is refused by %s, with --base too: plans without "base" are open only on that branch',
    async (...args) => {
      const { code, out } = await run(clone(), ...args);
      expect([code, out.includes('The base "feat/a" is the branch of item "a"')]).toEqual([2, true]);
      const there = await run(clone(), ...args, '--base', 'main');
      expect(there.code).toBe(2);
      expect(there.out).toContain('has "feat/a" as its default branch, but that is the branch of item "a".');
      expect(there.out).toContain('Run "git remote set-head origin main" to correct the clone');
      expect(there.out).toContain('add the line "base: main" to each of these plans on "main"');
    },
  );

  test('is judged with --base where the plans name their base', async () => {
    const { code, out } = await run(clone(`base: main\n${PLAN}`), 'check', '--base', 'main');
    expect([code, out.includes('"stray" is outside the scope of item "a"')]).toEqual([1, true]);
  });

  test('judges once it knows the default branch', async () => {
    const directory = clone();
    spawnSync('git', ['remote', 'set-head', 'origin', 'main'], { cwd: directory });
    const { code, out } = await run(directory, 'check');
    expect(code).toBe(1);
    expect(out).toContain('"stray" is outside the scope of item "a"');
  });
});

describe('plans that are there, but open on no branch', () => {
  const warning =
    'No plan is open on "develop", so nothing is checked against ".github/parallel-work/p.yml", which is for "main".';
  const line = 'add the line "base: develop" to it on "develop"';

  function story(plan = PLAN) {
    const told = gitStory();
    told.commit({ 'x.txt': 'x\n' });
    told.branch('develop').commit({ [PATH]: plan });
    return told.branch('feat/a').commit({ stray: 's\n' }).directory;
  }

  test.each([['check'], ['check', '--all'], ['whose', 'src/a.ts'], ['integrate', '--dry-run'], ['lint']])(
    'are a warning with the line to write, in %s',
    async (...args) => {
      const directory = story();
      const { code, out } = await run(directory, ...args, '--base', 'develop');
      expect([code, out.includes(`warning: ${warning}`), out.includes(line)]).toEqual([0, true, true]);
      const { warnings } = JSON.parse((await run(directory, ...args, '--base', 'develop', '--json')).out);
      expect(warnings).toEqual([expect.stringContaining(line)]);
    },
  );

  test('are counted by --strict, and are in the JSON', async () => {
    const { code, out } = await run(story(), 'check', '--base', 'develop', '--strict', '--json');
    expect([code, JSON.parse(out).warnings]).toEqual([1, [expect.stringContaining(line)]]);
  });

  test('take effect once the line is written', async () => {
    const { code, out } = await run(story(`base: develop\n${PLAN}`), 'check', '--base', 'develop');
    expect([code, out.includes('outside the scope of item "a"')]).toEqual([1, true]);
  });

  test('and that are for the branch of an item leave nothing to judge against', async () => {
    const { code } = await run(story(), 'check', '--base', 'feat/a');
    expect(code).toBe(2);
  });
});

test('a "merged" commit that is not in the history is what a dependent waits for', async () => {
  const story = gitStory();
  const merged = 'merged: { commit: 0123456789abcdef0123456789abcdef01234567 }';
  const text = PLAN.replace('scope: [src/a.ts]', `scope: [src/a.ts], ${merged}`).replace(
    '[src/b.ts] }',
    '[src/b.ts], depends_on: [a] }',
  );
  story.commit({ [PATH]: text });
  story.branch('feat/b').commit({ 'src/b.ts': 'b\n' });
  const { code, out } = await run(story.directory, 'check');
  expect(code).toBe(1);
  expect(out).toContain('the history of "main" does not contain it');
  expect(out).toContain('Correct "merged" of item "a"');
});

test('the plan lines are printed as they stand in the file, and not at all where a constraint forbids the path', async () => {
  const story = gitStory();
  const text = `version: 1\ntask: T\nitems:\n  a:\n    branch: feat/a\n    scope:\n      create: [src/a.ts]\n    constraints: { do_not_touch: [docs/**] }\n`;
  story.commit({ [PATH]: text, 'src/old.ts': 'old\n', 'docs/x.md': 'x\n' });
  story.branch('feat/a').commit({ 'src/old.ts': 'new\n', 'docs/x.md': 'y\n' });
  const { out } = await run(story.directory, 'check');
  expect(out).toContain('\n      modify: [src/old.ts]\n');
  expect(out).not.toContain('modify: [docs/x.md');
});

describe('a branch that is nowhere', () => {
  const only = async (plan: string, branch: string, ...args: string[]) => {
    const story = gitStory();
    story.commit({ [PATH]: plan });
    story.branch(branch).commit({ 'src/a.ts': 'a\n' });
    return run(story.directory, 'check', ...args);
  };

  test('of an item is a note, which --strict counts', async () => {
    const note =
      'Item "b" has no branch "feat/b" here: the work has not started, the branch is not fetched, or its name is misspelled.';
    const { code, out } = await only(PLAN, 'feat/a', '--all');
    expect([code, out.includes(note)]).toEqual([0, true]);
    const strict = await only(PLAN, 'feat/a', '--all', '--strict', '--json');
    expect([strict.code, JSON.parse(strict.out).notes]).toEqual([1, [note]]);
  });

  test('of an item that has to wait for others is none', async () => {
    const waits = PLAN.replace('[src/b.ts] }', '[src/b.ts], depends_on: [a] }');
    const { code, out } = await only(waits, 'feat/a', '--all', '--strict');
    expect([code, out.includes('feat/b')]).toEqual([0, false]);
  });

  test('and is nearly the one that is checked out: is that misspelt?', async () => {
    const note =
      'No item claims branch "feat/aa". Is its name misspelled? Item "a" has "feat/a", which does not exist here.';
    const { code, out } = await only(PLAN, 'feat/aa');
    expect([code, out.includes(note)]).toEqual([0, true]);
    expect((await only(PLAN, 'feat/aa', '--strict')).code).toBe(1);
  });
});

describe('conflict-marker', () => {
  const CONFLICT = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> main\n';
  const told = (out: string) => out.split('\n').filter((line) => line.includes('[conflict-marker]'));

  test('a committed conflict is a warning, by the branch and by --all, and an error with --strict', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN, 'src/a.ts': 'a\n' });
    story.branch('feat/a').commit({ 'src/a.ts': CONFLICT });
    const { code, out } = await run(story.directory, 'check');
    expect([code, told(out).length]).toEqual([0, 1]);
    expect(out).toContain('"src/a.ts" contains merge conflict markers.');
    expect(told((await run(story.directory, 'check', '--all')).out)).toHaveLength(1);
    expect((await run(story.directory, 'check', '--strict')).code).toBe(1);
  });

  test('one in the working tree too, until it is resolved', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN });
    story.branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    story.write({ 'src/a.ts': CONFLICT });
    expect(told((await run(join(story.directory, 'src'), 'check')).out)).toHaveLength(1);
    story.commit({ 'src/a.ts': CONFLICT });
    story.write({ 'src/a.ts': 'a\n' });
    expect(told((await run(story.directory, 'check')).out)).toEqual([]);
  });

  test.each([
    ['a heading', 'Title\n=======\n'],
    ['one end alone', '<<<<<<< HEAD\nb\n'],
    ['markers inside of lines', 'x <<<<<<< HEAD\nx >>>>>>> main\n'],
    ['a file that is no text', `\0${CONFLICT}`],
  ])('%s is none', async (_, text) => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN });
    story.branch('feat/a').commit({ 'src/a.ts': text });
    expect(told((await run(story.directory, 'check')).out)).toEqual([]);
  });

  posixTest('in every file but links and large ones, committed or not', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN });
    story.branch('feat/a').commit({
      'src/first.ts': '<<<<<<< HEAD\n=======\n>>>>>>> main\n',
      'src/last.ts': 'a\n<<<<<<< HEAD\n=======\n>>>>>>> ',
      'src/with "quotes" and ü.ts': CONFLICT,
      'src/below/[id]/*.ts': CONFLICT,
      'src/large.txt': `${CONFLICT}${'x'.repeat(8 * 1024 * 1024)}`,
      'src/after-large.txt': CONFLICT,
    });
    story.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `100755,${story.git('rev-parse', 'HEAD:src/first.ts').trim()},src/run`,
    );
    story.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${story.git('rev-parse', 'HEAD:src/last.ts').trim()},src/link`,
    );
    story.git('commit', '-qm', 'more');
    const looked = async (...args: string[]) =>
      told((await run(story.directory, 'check', ...args)).out).map((line) => /warning {2}(.*?): /.exec(line)?.[1]);
    const marked = [
      'src/after-large.txt',
      'src/below/[id]/*.ts',
      'src/first.ts',
      'src/last.ts',
      'src/run',
      'src/with "quotes" and ü.ts',
    ];
    story.git('checkout', '-qf', 'main');
    expect(await looked('--all')).toEqual(marked);
    // The same files, not committed.
    story.git('checkout', '-qf', 'feat/a');
    story.git('reset', '-q', 'main');
    expect(await looked()).toEqual(marked);
  });

  posixTest('where Git would wait for the content of a file, it says so', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN });
    story.branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    const id = story.git('rev-parse', 'HEAD:src/a.ts').trim();
    story.git('checkout', '-q', 'main');
    const object = join(story.directory, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(object, { force: true });
    spawnSync('mkfifo', [object]);
    const { code, err } = await run(story.directory, 'check', '--all');
    expect(code).toBe(2);
    expect(err).toContain(`"${object}" is a named pipe, a socket or a device`);
  });

  test('markers in a file that was too large to be read on the base are not reported', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN, 'src/a.ts': `${CONFLICT}${'x'.repeat(8 * 1024 * 1024)}` });
    story.branch('feat/a').commit({ 'src/a.ts': CONFLICT });
    expect(told((await run(story.directory, 'check')).out)).toEqual([]);
  });

  test('markers that the base already has are not reported', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN, 'src/a.ts': CONFLICT });
    story.branch('feat/a').commit({ 'src/a.ts': `${CONFLICT}more\n` });
    expect(told((await run(story.directory, 'check')).out)).toEqual([]);
  });
});

describe('--strict on a branch that no item claims', () => {
  const onBranch = async (branch: string | null, files: Record<string, string>, ...args: string[]) => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN, 'docs/d.md': 'd\n' });
    if (branch === null) story.git('checkout', '-q', '--detach');
    else if (branch !== 'main') story.branch(branch);
    if (Object.keys(files).length > 0) story.commit(files);
    return run(story.directory, 'check', ...args);
  };

  test.each<[string | null, string, Record<string, string>]>([
    ['worktree-agent-1', 'No item claims branch "worktree-agent-1".', { 'docs/d.md': 'e\n' }],
    ['claude/fix', 'No item claims branch "claude/fix".', { 'src/a.ts': 'a\n' }],
    ['claude/new', 'No item claims branch "claude/new".', {}],
    ['Feat/A', 'Letter case matters', { 'src/a.ts': 'a\n' }],
    [null, 'is on no branch, so no item claims it', { 'docs/d.md': 'e\n' }],
  ])('%s: fails, and says why in text and JSON', async (branch, why, files) => {
    const reason = '--strict counts 1 warning as an error';
    const { code, out } = await onBranch(branch, files, '--strict');
    expect([code, out]).toEqual([1, expect.stringContaining(why)]);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(new RegExp(`exit code 1: ${reason}$`));
    const document = JSON.parse((await onBranch(branch, files, '--strict', '--json')).out);
    expect(document).toMatchObject({ ok: false, reason, warnings: [expect.stringContaining(why)] });
    const { reason: none, ok } = JSON.parse((await onBranch(branch, files, '--json')).out);
    expect([none, ok]).toEqual([undefined, true]);
  });

  test('passes where it only changes plans, and on the base without a change', async () => {
    const plans = { [PATH]: `${PLAN}# more\n` };
    expect((await onBranch('plan-change', plans, '--strict')).code).toBe(0);
    expect((await onBranch('main', {}, '--strict')).code).toBe(0);
  });
});

test('lint --strict says why it fails', async () => {
  const story = gitStory();
  story.commit({ [PATH]: PLAN });
  const { code, out } = await run(story.directory, 'lint', '--strict');
  expect([code, out]).toEqual([1, expect.stringMatching(/; exit code 1: --strict counts \d+ warnings as errors\n$/)]);
});

describe('bounds the output for many files that are not ignored', () => {
  const below = (folder: string, count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`${folder}/p${index % 40}/file-${index}.js`, 'x\n']),
    );

  test.each(['feat/a', 'some-branch'])('on %s, are grouped by folder', async (branch) => {
    const story = gitStory();
    story.commit({ [PATH]: `outsiders: fail\n${PLAN.replace('[src/b.ts]', '["vendor/**"]')}`, 'src/a.ts': 'a\n' });
    story.branch(branch).write({ 'src/a.ts': 'b\n', ...below('node_modules', 90), ...below('vendor', 90) });
    const { code, out } = await run(story.directory, 'check');
    expect(code).toBe(1);
    expect(out.length).toBeLessThan(40_000);
    expect(out).toMatch(/more in "(?:node_modules|vendor)\/" \(is it missing in \.gitignore\?\)/);
    const { findings } = JSON.parse((await run(story.directory, 'check', '--json')).out);
    expect(findings).toHaveLength(51);
  });
});
