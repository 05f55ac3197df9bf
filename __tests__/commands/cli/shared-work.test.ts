/** `check --all` on real repositories without a plan: which branches change the same files, and the plan that settles it. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';
import { put } from './worktree-story.js';

afterAll(endStories);

const DAY = 24 * 60 * 60;
/** The commits of stories are made in the first days of 2026. */
beforeEach(() => setClock(Date.UTC(2026, 0, 4) / 1000));
afterEach(() => {
  jest.restoreAllMocks();
});

function setClock(seconds: number): void {
  jest.spyOn(Date, 'now').mockReturnValue(seconds * 1000);
}

function started(): GitStory {
  return gitStory().commit({ 'src/app.ts': 'app\n', 'src/old.ts': 'old\nold\nold\n', 'package-lock.json': '{}\n' });
}

/** A branch with files of its own, and these. */
function work(story: GitStory, name: string, files: Readonly<Record<string, string | null>>, from = 'main'): void {
  const own = Object.fromEntries(['x', 'y', 'z'].map((each) => [`${name}/${each}.ts`, `${name}\n`]));
  story.branch(name, from).commit({ ...own, ...files });
}

async function shared(directory: string) {
  const { code, out } = await run(directory, 'check', '--all', '--json');
  const document = JSON.parse(out);
  const paths: readonly { path: string; branches: readonly string[] }[] = document.shared ?? [];
  return { ...document, code, told: paths.map(({ path, branches }) => `${path}: ${branches.join(', ')}`) };
}

describe('check --all without a plan', () => {
  test('names the files that several branches change, and who changes them', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n', 'src/old.ts': 'a\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    work(story, 'feat/c', { 'src/app.ts': 'c\n', 'src/old.ts': 'c\n' });
    work(story, 'feat/d', {});
    const { code, told, ok } = await shared(story.directory);
    expect(told).toEqual(['src/app.ts: feat/a, feat/b, feat/c', 'src/old.ts: feat/a, feat/c']);
    expect([code, ok]).toEqual([0, true]);
  });

  test('says so if no two branches change the same file', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', {});
    const { told, notes, proposed } = await shared(story.directory);
    expect([told, proposed]).toEqual([[], undefined]);
    expect(notes).toContain('2 branches have recent work that is not merged. No two of them change the same file.');
  });

  test('counts the uncommitted and the untracked files of every working tree', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    story.branch('feat/b', 'main').branch('feat/c', 'main').checkout('main');
    const [b, c] = [story.worktree('feat/b'), story.worktree('feat/c')];
    put(b, 'src/app.ts');
    put(b, 'src/new.ts');
    put(c, 'src/new.ts');
    story.write({ 'src/new.ts': 'main\n' });
    expect((await shared(story.directory)).told).toEqual([
      'src/new.ts: feat/b, feat/c, main',
      'src/app.ts: feat/a, feat/b',
    ]);
  });

  test('names a detached working tree by its path', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    story.checkout('main').branch('gone');
    const place = story.worktree('main');
    story.git('-C', place, 'checkout', '-q', '--detach');
    for (const path of ['src/app.ts', 'src/one.ts', 'src/two.ts']) put(place, path);
    const { told, proposed } = await shared(story.directory);
    expect(told).toEqual([`src/app.ts: ${place}, feat/a`]);
    expect(proposed.newBranches).toEqual([expect.objectContaining({ worktree: place })]);
  });

  test('takes a rename for a change of both paths', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/old.ts': null, 'src/renamed.ts': 'old\nold\nold\n' });
    work(story, 'feat/b', { 'src/old.ts': 'b\n' });
    work(story, 'feat/c', { 'src/renamed.ts': 'c\n' });
    expect((await shared(story.directory)).told).toEqual([
      'src/old.ts: feat/a, feat/b',
      'src/renamed.ts: feat/a, feat/c',
    ]);
  });

  test('reports no file that all of them delete, and one that only one deletes', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/old.ts': null, 'src/app.ts': null });
    work(story, 'feat/b', { 'src/old.ts': null, 'src/app.ts': 'b\n' });
    expect((await shared(story.directory)).told).toEqual(['src/app.ts: feat/a, feat/b']);
  });

  test('reports paths that no checkout can hold side by side', async () => {
    const story = started();
    work(story, 'feat/a', { 'Docs/Page.md': 'a\n', 'src/x': 'a\n' });
    work(story, 'feat/b', { 'docs/page.md': 'b\n', 'src/x/y.ts': 'b\n' });
    const { told } = await shared(story.directory);
    expect(told).toEqual(
      ['Docs/Page.md', 'docs/page.md', 'src/x', 'src/x/y.ts'].map((path) => `${path}: feat/a, feat/b`),
    );
  });

  test('takes a branch and its copy in origin for one', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    story.remote('feat/a', 'feat/a').commit({ 'src/app.ts': 'more\n' });
    expect((await shared(story.directory)).told).toEqual([]);
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    story.remote('feat/b', 'feat/b').checkout('main');
    story.git('branch', '-q', '-D', 'feat/b');
    expect((await shared(story.directory)).told).toEqual(['src/app.ts: feat/a, feat/b']);
  });

  test('leaves out what has merged, also as a squash or by a rebase', async () => {
    const story = started();
    for (const name of ['feat/a', 'feat/b', 'feat/c']) work(story, name, { 'src/app.ts': `${name}\n` });
    story.squash('feat/a');
    story.attempt('merge', '-q', '-s', 'ours', '--no-edit', 'feat/b');
    expect((await shared(story.directory)).told).toEqual([]);
  });

  test('does not take a branch that was started from another one for a rival, nor what it merged from the base', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' }, 'feat/a');
    story.checkout('main').commit({ 'src/base.ts': 'base\n' });
    story.checkout('feat/b').git('merge', '-q', '--no-edit', 'main');
    work(story, 'feat/c', { 'src/base.ts': 'c\n' });
    expect((await shared(story.directory)).told).toEqual([]);
    work(story, 'feat/d', { 'src/app.ts': 'd\n' });
    expect((await shared(story.directory)).told).toEqual(['src/app.ts: feat/a, feat/b, feat/d']);
  });

  test('leaves out what a branch has from one that was squashed', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', {}, 'feat/a');
    work(story, 'feat/c', { 'src/app.ts': 'c\n' });
    story.squash('feat/a');
    expect((await shared(story.directory)).told).toEqual([]);
  });

  test('counts branches whose last commit is older than 14 days, unless they are checked out', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    work(story, 'feat/c', { 'src/app.ts': 'c\n' });
    story.checkout('main');
    const time = (name: string) => Number(story.git('log', '-1', '--format=%ct', name));
    setClock(time('feat/b') + 14 * DAY);
    const { told, notes } = await shared(story.directory);
    expect(told).toEqual(['src/app.ts: feat/b, feat/c']);
    expect(notes).toContain('1 other unmerged branch was not compared, because the last commit is older than 14 days.');
    story.worktree('feat/a');
    expect((await shared(story.directory)).told).toEqual(['src/app.ts: feat/a, feat/b, feat/c']);
    setClock(time('feat/c') + 15 * DAY);
    expect((await shared(story.directory)).notes).toContain(
      '2 other unmerged branches were not compared, because the last commit is older than 14 days.',
    );
  });

  test('counts branches whose beginning a shallow clone lacks', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    story.checkout('main').commit({ 'src/old.ts': 'new\n' });
    const { told, notes, code } = await shared(story.clone('--depth', '1', '--no-single-branch').directory);
    expect([code, told]).toEqual([0, []]);
    expect(notes.join()).toContain('2 branches were not compared, because this clone is shallow.');
  });

  test('is silent where a plan is open', async () => {
    const story = started().commit({
      '.github/parallel-work/p.yml': 'version: 1\ntask: T\nitems: { a: { branch: feat/a, scope: [src/app.ts] } }\n',
    });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    work(story, 'feat/c', { 'src/app.ts': 'c\n' });
    expect((await shared(story.directory)).shared).toBeUndefined();
  });

  test('bounds its text, and names everything in its JSON', async () => {
    const story = started();
    const files = (text: string) => Object.fromEntries(Array.from({ length: 510 }, (_, at) => [`lib/f${at}.ts`, text]));
    const own = (name: string) =>
      Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`${name}/${at}/x.ts`, name]));
    work(story, 'feat/a', { ...files('a'), ...own('a') });
    work(story, 'feat/b', { ...files('b'), ...own('b') });
    const { out } = await run(story.directory, 'check', '--all');
    expect(out).toContain('\n  and 480 more in "lib/"\n');
    expect(out.split('\n').length).toBeLessThan(200);
    expect((await shared(story.directory)).told).toHaveLength(510);
  });

  posixTest('starts no more processes for more branches', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'count-'));
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >> ${log}\nPATH=\${PATH#*:} exec git "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    const path = process.env['PATH'];
    const count = async (branches: number): Promise<number> => {
      const story = started();
      for (let at = 0; at < branches; at++) work(story, `feat/b${at}`, { 'src/app.ts': `${at}\n` });
      const { directory } = story.checkout('main');
      writeFileSync(log, '');
      process.env['PATH'] = `${folder}${delimiter}${path}`;
      await shared(directory);
      process.env['PATH'] = path;
      return readFileSync(log, 'utf8').length;
    };
    // Only once in a process, Git is asked for its version.
    await count(3);
    const few = await count(3);
    expect([few, await count(60)]).toEqual([few, few]);
    rmSync(folder, { recursive: true });
  });
});

describe('the proposed plan', () => {
  test('gives each file to the branch that began first, and check then says what the others take out', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n', 'package-lock.json': '{ "a": 1 }\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n', 'package-lock.json': '{ "b": 1 }\n' });
    work(story, 'feat/c', { 'src/app.ts': 'c\n' }, 'feat/a');
    const { proposed } = await shared(story.checkout('main').directory);
    expect(proposed).toMatchObject({
      plan: 'current-work',
      path: '.github/parallel-work/current-work.yml',
      base: 'main',
    });
    expect(proposed.yaml).toBe(`# Each file belongs to the branch that began first.

version: 1
task: Let the branches that exist go side by side
generated: [package-lock.json]
# These branches exist already.
rules:
  missing-part: off
  shared-file: off

items:
  a:
    branch: feat/a
    scope: [feat/a/x.ts, feat/a/y.ts, feat/a/z.ts, src/app.ts]

  b:
    branch: feat/b
    # Without "src/app.ts": "a" has it.
    scope: [feat/b/x.ts, feat/b/y.ts, feat/b/z.ts]

  c:
    branch: feat/c
    scope: [feat/c/x.ts, feat/c/y.ts, feat/c/z.ts, src/app.ts]
    depends_on: [a]
`);
    const { out } = await run(story.directory, 'check', '--all');
    for (const line of proposed.yaml.trimEnd().split('\n'))
      expect(out).toContain(`\n${line === '' ? '' : '  '}${line}\n`);
    story.commit({ [proposed.path]: proposed.yaml });
    expect((await run(story.directory, 'lint')).out).toContain('\nno findings\n');
    const { findings } = JSON.parse((await run(story.directory, 'check', '--all', '--json')).out);
    const errors = findings.filter((each: { severity: string }) => each.severity === 'error');
    const places = errors.map((each: { item: string; path: string }) => `${each.item}: ${each.path}`);
    expect([...new Set(places)]).toEqual(['b: src/app.ts']);
  });

  test('gives work on the base branch, and on no branch, a branch first', async () => {
    const story = started();
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    story.checkout('main').write({ 'src/app.ts': 'main\n', 'm.ts': 'm\n', 'n.ts': 'n\n' });
    const { proposed } = await shared(story.directory);
    expect(proposed.newBranches).toEqual([{ branch: 'work/repository', worktree: story.directory }]);
    const { out } = await run(story.directory, 'check', '--all');
    expect(out).toContain(`\n  git -C ${story.directory} switch -c work/repository\n`);
    story.git('-C', story.directory, 'switch', '-q', '-c', 'work/repository');
    expect((await shared(story.directory)).told).toEqual(['src/app.ts: feat/a, work/repository']);
  });

  test('is left out if the branches change mostly the same files, and the order to merge them is named', async () => {
    const story = started();
    story.branch('feat/b').commit({ 'src/app.ts': 'b\n' });
    story.branch('feat/a', 'main').commit({ 'src/app.ts': 'a\n' });
    const { proposed, mergeOrder } = await shared(story.directory);
    expect([proposed, mergeOrder]).toEqual([undefined, ['feat/b', 'feat/a']]);
    const { out } = await run(story.directory, 'check', '--all');
    expect(out).toContain('Merge one after the other, and update the next one before you go on: feat/b, feat/a.');
  });

  test('has another name where a plan for another base has that name', async () => {
    const story = started().commit({
      '.github/parallel-work/current-work.yml':
        'version: 1\ntask: T\nbase: next\nitems: { a: { branch: feat/z, scope: [src/app.ts] } }\n',
    });
    work(story, 'feat/a', { 'src/app.ts': 'a\n' });
    work(story, 'feat/b', { 'src/app.ts': 'b\n' });
    expect((await shared(story.directory)).proposed.path).toBe('.github/parallel-work/current-work-2.yml');
  });
});

test('check of one branch without a plan says how to compare all branches', async () => {
  const story = started();
  work(story, 'feat/a', { 'src/app.ts': 'a\n' });
  const { code, out } = await run(story.directory, 'check');
  expect(code).toBe(0);
  expect(out).toContain('To see which branches change the same files, run: parallel-work check --all');
});
