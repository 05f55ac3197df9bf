/** `command: rehearse` of the action, on real checkouts of a repository that stands in for GitHub. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { rehearseOnGithub } from '../../../src/commands/action/rehearse.js';
import type { Output } from '../../../src/shell/runner/output.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';

const folder = mkdtempSync(join(tmpdir(), 'rehearse-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  endStories();
});

const lines = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const HOSTILE = 'feat/hub"]-->x|<b>@me`$(id)`';

const PROMISING =
  "a: { branch: feat/a, scope: [a/**], contracts: { provides: [{ path: a/x.ts, declares: ['export const x'] }] } }";

/** `hub` conflicts with two others, and its branch has a name that would act as markup. */
function server(): GitStory {
  const rows = [`hub: { branch: '${HOSTILE}', scope: [hub/**] }`, PROMISING];
  const plan = `version: 1\ntask: T\nitems:\n${[...rows, 'b: { branch: feat/b, scope: [b/**] }'].map((each) => `  ${each}\n`).join('')}`;
  const story = gitStory().commit({ 'a.ts': lines('a'), 'b|c.ts': lines('b'), '.github/parallel-work/p.yml': plan });
  const work = {
    [HOSTILE]: { 'a.ts': lines('a').replace('a 4', 'hub'), 'b|c.ts': lines('b').replace('b 4', 'hub') },
    'feat/a': { 'a.ts': lines('a').replace('a 4', 'a'), 'a/x.ts': 'a\n' },
    'feat/b': { 'b|c.ts': lines('b').replace('b 4', 'b') },
  };
  for (const [name, files] of Object.entries(work)) story.branch(name, 'main').commit(files);
  story.checkout('main').commit({ 'later.ts': 'later\n' });
  story.git('config', 'uploadpack.allowFilter', 'true');
  story.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  return story;
}

let clones = 0;

function checkout(story: GitStory, ...options: readonly string[]): string {
  const directory = join(folder, `clone-${++clones}`);
  story.git('clone', '-q', ...options, `file://${story.directory}`, directory);
  return directory;
}

async function rehearsed(workspace: string, env: NodeJS.ProcessEnv = {}, base?: string) {
  const said = { log: '', summary: '', outputs: {} as Record<string, string> };
  const output: Output = {
    setSecret: () => undefined,
    log: (text) => {
      said.log += `${text}\n`;
    },
    warn: () => undefined,
    fail: () => undefined,
    annotate: () => undefined,
    setOutput: (name, value) => {
      said.outputs[name] = value;
    },
    addSummary: (text) => {
      said.summary += text;
    },
    saveSnapshot: () => undefined,
  };
  const all = { GITHUB_EVENT_NAME: 'schedule', GITHUB_WORKSPACE: workspace, ...env };
  const code = await rehearseOnGithub(base === undefined ? {} : { base }, all, output);
  return { ...said, code };
}

describe('after a checkout of the base', () => {
  posixTest.each([
    ['as actions/checkout makes it', ['--depth=1']],
    ['that is a partial clone', ['--filter=blob:none', '--single-branch']],
  ])('%s, all branches are merged in the best order, and no hook runs', async (_, options) => {
    const story = server();
    const directory = checkout(story, ...options);
    for (const hook of ['reference-transaction', 'post-checkout', 'post-merge'])
      writeFileSync(join(directory, '.git/hooks', hook), `#!/bin/sh\ntouch ${directory}/hooked\n`, { mode: 0o755 });
    const { code, log, summary, outputs } = await rehearsed(directory);
    expect(code).toBe(0);
    expect(log).toMatch(/^Fetched the branches of "origin", and [1-9]\d* objects that the checkout lacked\.\n/);
    expect(existsSync(join(directory, 'hooked'))).toBe(false);
    const { rehearsal = '', ...others } = outputs;
    expect(others).toEqual({ verdict: 'failure', 'plan-revision': expect.stringMatching(/^[0-9a-f]{10}$/) });
    expect(JSON.parse(rehearsal)).toMatchObject({
      order: [{ item: 'a' }, { item: 'b' }],
      leftOut: [{ item: 'hub', branch: HOSTILE, because: 'conflict' }],
      search: { given: 1, exact: true, hub: { item: 'hub' } },
      contracts: [{ item: 'a', path: 'a/x.ts', state: 'missing' }],
    });
    expect(log).toContain('warning: Item "a" promises "export const x" in "a/x.ts", but it is not there.\n');
    expect(summary).toContain('- Item `a` promises `export const x` in `a/x.ts`, but it is not there.');
    expect(rehearsal.replace(/\\u[0-9a-f]{4}/g, '')).toMatch(/^[{}[\]",:A-Za-z0-9/_.-]+$/);
    expect(summary).toContain('2 of 3 branches merge cleanly into `main` in this order. No order merges more.');
    expect(summary).toContain(
      [
        '### Who conflicts with whom',
        '',
        '|  | `p/hub` | `p/a` | `p/b` |',
        '| --- | --- | --- | --- |',
        '| `p/hub` |  | conflict | conflict |',
        '| `p/a` | conflict |  |  |',
        '| `p/b` | conflict |  |  |',
      ].join('\n'),
    );
    expect(summary).toContain(
      [
        '```mermaid',
        'graph LR',
        '  n0[("main")]',
        '  n1["p/a"]',
        '  n2["p/b"]',
        '  n3(["p/hub"])',
        '  n0 --> n1 --> n2',
        '  n3 -. conflict .- n1',
        '  n3 -. conflict .- n2',
        '```',
      ].join('\n'),
    );
    expect(summary).not.toContain(HOSTILE);
    expect(summary).not.toContain('b|c.ts');
  });
});

test('what the base had between is fetched too, and branches that share no commit with it are not', async () => {
  const story = server();
  const plan = story.git('show', 'main:.github/parallel-work/p.yml');
  story.commit({ 'a.ts': lines('a').replace('a 1', 'between') }).commit({ 'a.ts': lines('a').replace('a 1', 'last') });
  // Merged under an earlier plan, with a branch that is still there.
  const planned = plan.replace('task: T', 'task: U').replace('feat/b,', 'feat/c,');
  story.commit({ '.github/parallel-work/p.yml': planned });
  story.branch('feat/c', 'main').commit({ 'b/c.ts': 'c\n' });
  story.checkout('main').git('merge', '-q', '--no-ff', '-m', 'c', 'feat/c');
  story.commit({ '.github/parallel-work/p.yml': planned.replace('task: U', 'task: V') });
  story.git('checkout', '-q', '--orphan', 'pages');
  story.commit({ 'page.html': 'page\n' }).checkout('main');
  const directory = checkout(story, '--depth=1');
  const { code, outputs } = await rehearsed(directory);
  expect(code).toBe(0);
  expect(JSON.parse(outputs['rehearsal'] ?? '')).toMatchObject({
    order: [{ item: 'hub' }],
    leftOut: [{ item: 'a' }, { item: 'b', because: 'merged' }],
  });
  const lazy = { cwd: directory, env: { ...process.env, GIT_NO_LAZY_FETCH: '1' } };
  const has = (name: string) => spawnSync('git', ['cat-file', '-e', name], lazy).status === 0;
  expect([has('origin/feat/a:a.ts'), has('origin/pages:page.html')]).toEqual([true, false]);
});

test('without a plan, the summary says so and names no option of the command line', async () => {
  const { summary } = await rehearsed(checkout(gitStory().commit({ 'a.ts': 'a\n' })));
  expect(summary).toContain('### Notes\n\n- No plan is open on `main`, so no branch takes part.\n');
});

describe('is refused, with a way out', () => {
  test.each(['pull_request', 'pull_request_target', 'push', 'merge_group'])('on %s', async (name) => {
    await expect(rehearsed('/nowhere', { GITHUB_EVENT_NAME: name })).rejects.toMatchObject({ code: 'event' });
  });

  test('without a checkout, and where the head of a pull request is checked out', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    await expect(rehearsed(empty)).rejects.toMatchObject({
      code: 'checkout',
      hint: expect.stringContaining('actions/checkout'),
    });
    const head = checkout(server(), '--depth=1', '--branch=feat/a');
    await expect(rehearsed(head)).rejects.toMatchObject({
      code: 'checkout',
      message: expect.stringContaining('is not on the base branch "main"'),
    });
  });

  test('where the branches cannot be fetched', async () => {
    const story = server();
    const directory = checkout(story, '--depth=1');
    rmSync(story.directory, { recursive: true });
    await expect(rehearsed(directory)).rejects.toMatchObject({
      code: 'fetch',
      hint: expect.stringContaining('"persist-credentials: false"'),
    });
  });
});
