/** `rehearse`, on real repositories with a plan. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { gitProgram } from '../../../src/shell/git/git-program.js';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, type Files, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const lines = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const START = { 'src/app.ts': lines('app'), 'src/nav.ts': lines('nav'), 'docs/a.md': 'a\n' };

interface Party {
  readonly plan?: string;
  readonly item?: string;
  readonly branch: string;
}

interface Shown {
  readonly steps: readonly (Party & {
    readonly clean: boolean;
    readonly conflicts: readonly { readonly path: string; readonly kind: string; readonly with: readonly Party[] }[];
  })[];
  readonly order: readonly Party[];
  readonly leftOut: readonly (Party & { readonly because: string; readonly why: string })[];
  readonly tree: string;
  readonly search?: {
    readonly pairs: readonly { readonly first?: Party; readonly second: Party }[];
    readonly hub?: Party;
    readonly given: number;
    readonly exact: boolean;
  };
}

/** A plan of items with their dependencies, each on a branch of its own that begins at the base. */
function withItems(items: Readonly<Record<string, readonly string[]>>): GitStory {
  const rows = Object.entries(items).map(
    ([item, needs]) => `  ${item}: { branch: feat/${item}, scope: [${item}/**], depends_on: [${needs.join(', ')}] }\n`,
  );
  return gitStory().commit({ ...START, [PATH]: `version: 1\ntask: T\nitems:\n${rows.join('')}` });
}

function branches(story: GitStory, work: Readonly<Record<string, Files>>): GitStory {
  for (const [item, files] of Object.entries(work)) story.branch(`feat/${item}`, 'main').commit(files);
  return story.checkout('main');
}

async function rehearsalOf(story: GitStory, ...options: string[]): Promise<Shown & { readonly code: number }> {
  const { code, out, err } = await run(story.directory, 'rehearse', '--json', ...options);
  documentOf({ code, stdout: out, stderr: err });
  return { ...(JSON.parse(out) as { rehearsal: Shown }).rehearsal, code };
}

const names = (parties: readonly Party[]) => parties.map(({ item, branch }) => item ?? branch);

describe('branches that go together', () => {
  test('are merged in the order of the plan, and the exit code is 0', async () => {
    const story = branches(withItems({ b: ['c'], a: [], c: [] }), {
      a: { 'a/x.ts': 'a\n' },
      b: { 'b/x.ts': 'b\n', 'src/app.ts': lines('app').replace('app 8', 'by b') },
      c: { 'c/x.ts': 'c\n', 'src/app.ts': lines('app').replace('app 0', 'by c') },
    });
    const { code, order, leftOut, tree } = await rehearsalOf(story);
    expect({ code, order: names(order), leftOut }).toEqual({ code: 0, order: ['a', 'c', 'b'], leftOut: [] });
    for (const name of ['a', 'c', 'b']) story.merge(`feat/${name}`);
    expect(tree).toBe(story.git('rev-parse', 'HEAD^{tree}'));
  });

  test('are listed as text', async () => {
    const story = branches(withItems({ a: [], b: [] }), { a: { 'a/x.ts': 'a\n' } });
    const { code, out } = await run(story.directory, 'rehearse');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^clean {5}"p\/a" \(branch "feat\/a"\)\n\n1 of 1 branch merges cleanly into "main" in this order\. The combined tree is [0-9a-f]{40}\.\n$/,
    );
  });
});

describe('a branch that conflicts', () => {
  const story = () =>
    branches(withItems({ a: [], b: [], c: ['b'], d: ['c'], e: [] }), {
      a: { 'src/app.ts': lines('app').replace('app 4', 'by a') },
      b: { 'src/app.ts': lines('app').replace('app 4', 'by b') },
      c: { 'c/x.ts': 'c\n' },
      d: { 'd/x.ts': 'd\n' },
      e: { 'e/x.ts': 'e\n' },
    });

  test('is left out with those that depend on it, and the others are merged', async () => {
    const { code, steps, order, leftOut } = await rehearsalOf(story());
    expect(code).toBe(1);
    expect(names(order)).toEqual(['a', 'e']);
    expect(steps.find(({ item }) => item === 'b')).toMatchObject({
      clean: false,
      conflicts: [{ path: 'src/app.ts', kind: 'content', with: [{ plan: 'p', item: 'a', branch: 'feat/a' }] }],
    });
    expect(leftOut.map(({ item, because, why }) => `${item} ${because}: ${why}`)).toEqual([
      'b conflict: It conflicts with item "a".',
      'c dependency: It needs item "b", which is left out.',
      'd dependency: It needs item "b", item "c", which are left out.',
    ]);
  });

  test('is shown with its paths', async () => {
    const { out } = await run(story().directory, 'rehearse');
    expect(out).toContain('conflict  "p/b" (branch "feat/b")\n  src/app.ts: content, with "p/a" (branch "feat/a")\n');
    expect(out).toContain('left out  "p/c" (branch "feat/c"). It needs item "b", which is left out.\n');
  });
});

describe('--order best', () => {
  const story = () =>
    branches(withItems({ hub: [], a: [], b: [], c: ['a'] }), {
      hub: {
        'src/app.ts': lines('app').replace('app 4', 'by hub'),
        'src/nav.ts': lines('nav').replace('nav 4', 'by hub'),
      },
      a: { 'src/app.ts': lines('app').replace('app 4', 'by a') },
      b: { 'src/nav.ts': lines('nav').replace('nav 4', 'by b') },
      c: { 'c/x.ts': 'c\n' },
    });

  test('merges more branches than the given order, and names the branch that conflicts with the most others', async () => {
    expect(names((await rehearsalOf(story())).order)).toEqual(['hub']);
    const { order, leftOut, search } = await rehearsalOf(story(), '--order', 'best');
    expect({ order: names(order), leftOut: names(leftOut) }).toEqual({ order: ['a', 'b', 'c'], leftOut: ['hub'] });
    expect(search).toMatchObject({ given: 1, exact: true, hub: { item: 'hub' } });
    expect(search?.pairs.map(({ first, second }) => `${first?.item} ${second.item}`)).toEqual(['hub a', 'hub b']);
  });

  test('prints who conflicts with whom', async () => {
    const { code, out } = await run(story().directory, 'rehearse', '--order', 'best');
    expect(code).toBe(1);
    expect(out).toContain(
      [
        'Who conflicts with whom:',
        '  "p/hub": "p/a", "p/b"',
        '  "p/a": "p/hub"',
        '  "p/b": "p/hub"',
        '"p/hub" conflicts with the most others: merge it last, or rebase it first.',
        'No order merges more. The given order merges 1.',
        '',
      ].join('\n'),
    );
  });
});

test('a branch whose item depends on an item without a branch is left out', async () => {
  const story = branches(withItems({ a: [], b: ['a'] }), { b: { 'b/x.ts': 'b\n' } });
  const { code, steps, leftOut } = await rehearsalOf(story);
  expect({ code, steps }).toEqual({ code: 1, steps: [] });
  expect(leftOut).toEqual([
    {
      plan: 'p',
      item: 'b',
      branch: 'feat/b',
      because: 'dependency',
      why: 'It depends on item "a", which has no merged pull request and has no open branch.',
    },
  ]);
});

test.each(['squash', 'merge', 'rebase'] as const)('a branch that was merged by %s is recognised', async (button) => {
  const story = branches(withItems({ a: [], b: ['a'] }), { a: { 'a/x.ts': 'a\n' }, b: { 'b/x.ts': 'b\n' } });
  story[button]('feat/a');
  for (const options of [[], ['--refs', 'feat/*']]) {
    const { code, order, leftOut } = await rehearsalOf(story, ...options);
    expect({ code, count: order.length }).toEqual({ code: 0, count: 1 });
    expect(leftOut).toMatchObject([{ because: 'merged', why: 'The base has its work already.' }]);
  }
});

describe('stacks', () => {
  test('a branch that is built on another one comes after it', async () => {
    const story = branches(withItems({ top: [], low: [] }), { low: { 'low/x.ts': 'low\n' } });
    story.branch('feat/top', 'feat/low').commit({ 'top/x.ts': 'top\n' }).checkout('main');
    const { code, order } = await rehearsalOf(story);
    expect({ code, order: names(order) }).toEqual({ code: 0, order: ['low', 'top'] });
  });

  test('a branch that is built on one that conflicts is left out', async () => {
    const story = branches(withItems({ other: [], top: [], low: [] }), {
      other: { 'src/app.ts': lines('app').replace('app 4', 'by other') },
      low: { 'src/app.ts': lines('app').replace('app 4', 'by low') },
    });
    story.branch('feat/top', 'feat/low').commit({ 'top/x.ts': 'top\n' }).checkout('main');
    const { order, leftOut } = await rehearsalOf(story);
    expect(names(order)).toEqual(['other']);
    expect(names(leftOut)).toEqual(['low', 'top']);
  });
});

test('--outsiders adds every other branch and the heads of pull requests, each once', async () => {
  const story = branches(withItems({ a: [] }), { a: { 'a/x.ts': 'a\n' } });
  story.branch('stray', 'main').commit({ 'stray.ts': 'stray\n' }).checkout('main');
  story.branch('fork', 'main').commit({ 'fork.ts': 'fork\n' }).checkout('main');
  story.git('update-ref', 'refs/pull/7/head', 'fork');
  story.git('update-ref', 'refs/pull/8/head', 'feat/a');
  story.git('branch', '-q', '-D', 'fork');
  expect(names((await rehearsalOf(story)).order)).toEqual(['a']);
  expect(names((await rehearsalOf(story, '--outsiders')).order)).toEqual(['a', 'stray', 'refs/pull/7/head']);
});

test('--plan rehearses only that plan', async () => {
  const story = branches(withItems({ a: [] }), { a: { 'a/x.ts': 'a\n' } });
  story.commit({
    '.github/parallel-work/q.yml': 'version: 1\ntask: T\nitems: { z: { branch: feat/z, scope: [z/**] } }\n',
  });
  story.branch('feat/z', 'main').commit({ 'z/x.ts': 'z\n' }).checkout('main');
  expect(names((await rehearsalOf(story)).order)).toEqual(['a', 'z']);
  expect(names((await rehearsalOf(story, '--plan', 'q')).order)).toEqual(['z']);
  const { code, err } = await run(story.directory, 'rehearse', '--plan', 'x');
  expect(code).toBe(2);
  expect(err).toBe('error: No plan "x" is open on "main".\n  The open plans are "p", "q".\n');
});

describe('--refs', () => {
  test('is named where there is no plan', async () => {
    const story = branches(gitStory().commit(START), { a: { 'a/a': '1\n' } });
    const { code, out } = await run(story.directory, 'rehearse');
    expect(code).toBe(0);
    expect(out).toContain('note: Without a plan, name the branches: parallel-work rehearse --refs "feat/*"');
    expect((await run(story.directory, 'rehearse', '--refs', 'feat/*')).out).toContain('1 of 1 branch merges cleanly');
  });

  test('needs no plan, and orders by number', async () => {
    const story = gitStory().commit(START);
    for (const number of [10, 2]) {
      story
        .branch('work', 'main')
        .commit({ [`${number}.ts`]: 'x\n' })
        .checkout('main');
      story.git('update-ref', `refs/pull/${number}/head`, 'work');
      story.git('branch', '-q', '-D', 'work');
    }
    const { code, order } = await rehearsalOf(story, '--refs', 'refs/pull/*/head');
    expect({ code, order }).toEqual({
      code: 0,
      order: [{ branch: 'refs/pull/2/head' }, { branch: 'refs/pull/10/head' }],
    });
  });

  test('that match nothing are a wrong usage', async () => {
    const { code, err } = await run(gitStory().commit(START).directory, 'rehearse', '--refs', 'x/*');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: No ref matches "x/*".\n  List the refs with: git for-each-ref\n',
    });
  });

  test('leaves out a branch without a common commit', async () => {
    const story = gitStory().commit(START);
    story.git('checkout', '-q', '--orphan', 'other');
    story.commit({ 'x.ts': 'x\n' }).checkout('main');
    const { code, leftOut } = await rehearsalOf(story, '--refs', 'other');
    expect({ code, leftOut }).toMatchObject({ code: 1, leftOut: [{ because: 'unrelated' }] });
  });
});

test('many paths and branches are shown as counts', async () => {
  const many = (text: string) => Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`many/${at}.ts`, text]));
  const items = Object.fromEntries(Array.from({ length: 70 }, (_, at) => [`i${at}`, [] as string[]]));
  const work = Object.fromEntries(Object.keys(items).map((item) => [item, { [`${item}/x.ts`]: 'x\n' } as Files]));
  const story = branches(withItems(items), { ...work, i0: many('zero\n'), i1: many('one\n') });
  const { out } = await run(story.directory, 'rehearse');
  expect(out.split('\n').length).toBeLessThan(75);
  expect(out).toContain('  many/0.ts: add/add, with "p/i0" (branch "feat/i0")\n');
  expect(out).toContain('  and 35 more paths\n');
  expect(out).toContain('\nand 10 more branches\n');
});

posixTest('a name of a branch or file cannot act in the terminal', async () => {
  const evil = 'x\u001b[31m::error::.ts';
  const story = gitStory().commit({ [evil]: 'a\n' });
  for (const name of ['one', 'two'])
    story
      .branch(name, 'main')
      .commit({ [evil]: `${name}\n` })
      .checkout('main');
  const { out } = await run(story.directory, 'rehearse', '--refs', '*');
  expect(out).toContain('  x\\x1b[31m::error::.ts: content, with "refs/heads/one"\n');
});

/** Runs with a Git whose lines come first. "$GIT" is the real one. */
async function withGit(script: string, use: () => Promise<void>): Promise<void> {
  const { path: real } = gitProgram();
  const folder = mkdtempSync(join(tmpdir(), 'other-git-'));
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nGIT='${real}'\n${script}\nexec "$GIT" "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  const path = process.env['PATH'];
  try {
    process.env['PATH'] = `${folder}:${path}`;
    await use();
  } finally {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true });
  }
}

posixTest('a Git that cannot merge in memory is exit code 2, and the message says which is needed', async () => {
  const story = gitStory().commit(START);
  await withGit('echo "git version 2.37.4"; exit', async () => {
    const { code, err } = await run(story.directory, 'rehearse');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'error: "git version 2.37.4" is too old to merge branches in memory.\n  Install git 2.38 or newer, which has "git merge-tree --write-tree".\n',
    });
  });
});

posixTest.each([
  ['error: .git/objects/pack/p.pack: Permission denied', 'Check who may read and write there.'],
  ['fatal: cannot read a pack: Input/output error', 'Check the disk.'],
  ['fatal: mmap failed: Cannot allocate memory', 'Free some memory.'],
])('objects that Git could not read for the system are not called damaged: %s', async (said, hint) => {
  const story = withItems({ one: [], two: [] });
  branches(story, { one: { 'one/a.ts': 'a\n' }, two: { 'two/a.ts': 'a\n' } });
  const dies = `case "$*" in *cat-file*--batch) if [ -n "$GIT_OBJECT_DIRECTORY" ]; then echo '${said}' >&2; exit 128; fi;; esac`;
  await withGit(dies, async () => {
    const { code, out } = await run(story.directory, 'rehearse', '--json');
    expect({ code, ...JSON.parse(out) }).toMatchObject({
      code: 2,
      errors: [{ code: 'file-system', message: `"git cat-file" failed: ${said}.`, hint }],
    });
  });
});

test('a broken plan is exit code 2', async () => {
  const story = gitStory().commit({ [PATH]: 'version: 1\n' });
  const { code, out } = await run(story.directory, 'rehearse', '--json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ ok: false, errors: [{ code: 'missing-key' }, {}] });
});
