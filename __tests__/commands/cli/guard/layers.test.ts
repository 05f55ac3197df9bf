/** `guard --tree` and `guard --staged` on real repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { guard } from './hook-story.js';

const PLAN = `version: 1
task: Profile
items:
  avatar: { branch: feat/avatar, scope: { create: ["src/avatar/**"], modify: [src/shared.ts] } }
  profile: { branch: feat/profile, scope: ["src/profile/**", "src/app.ts"] }
`;

let story: GitStory;
let start: string;
let session = 0;

beforeAll(() => {
  story = gitStory()
    .commit({
      '.github/parallel-work/p.yml': PLAN,
      '.gitignore': 'dist/\n',
      'src/app.ts': '1\n',
      'src/shared.ts': '1\n',
    })
    .branch('feat/profile')
    .checkout('main')
    .branch('feat/avatar');
  start = story.id();
});
beforeEach(() => {
  session += 1;
  story.git('reset', '-q', '--hard', start);
  story.git('clean', '-qfdx');
});
afterAll(endStories);

const event = (name: string, more: object = {}) => ({
  session_id: `s${session}`,
  transcript_path: '/t',
  cwd: story.directory,
  hook_event_name: name,
  ...more,
});
const tree = (name: string, more?: object) => guard(story.directory, ['--tree'], event(name, more));
const afterShell = () => tree('PostToolUse', { tool_name: 'Bash', tool_input: { command: 'x' }, tool_response: {} });

describe('guard --tree for a person', () => {
  it('passes a tree that stays in the scope', async () => {
    story.write({ 'src/avatar/a.ts': '1\n', 'dist/x': '1\n' });
    const out = 'The working tree holds nothing outside the scope.\n';
    expect(await guard(story.directory, ['--tree'])).toEqual({ code: 0, out, err: '' });
  });

  it('reports what is outside, with the public JSON', async () => {
    story.write({ 'src/app.ts': '2\n' });
    const { code, err } = await guard(story.directory, ['--tree']);
    expect([code, err]).toEqual([1, expect.stringContaining('[out-of-scope]')]);
    const { out } = await guard(story.directory, ['--tree', '--json']);
    expect(JSON.parse(out)).toMatchObject({
      command: 'guard',
      ok: false,
      findings: [{ rule: 'out-of-scope', path: 'src/app.ts', item: 'avatar' }],
      guard: { allowed: false, paths: [{ path: 'src/app.ts', kind: 'modify', rule: 'out-of-scope' }] },
    });
  });
});

describe('guard --tree in a hook', () => {
  it('blames what a shell command changed after the session began, and not what was dirty before', async () => {
    story.write({ 'src/app.ts': 'of a person\n', 'notes.txt': '1\n' });
    expect(await tree('SessionStart', { source: 'startup' })).toEqual({ code: 0, out: '', err: '' });
    expect(await afterShell()).toEqual({ code: 0, out: '', err: '' });
    story.write({ 'other.txt': '1\n', 'src/app.ts': 'more\n' });
    const { code, out, err } = await afterShell();
    expect([code, err.includes('"other.txt"'), /app\.ts|notes/.test(err)]).toEqual([2, true, false]);
    expect(JSON.parse(out)).toEqual({ decision: 'block', reason: err.trimEnd() });
  });

  it('does not blame commits from before the session, but those of the session', async () => {
    story.commit({ 'before.txt': '1\n' });
    await tree('SessionStart', { source: 'startup' });
    expect((await afterShell()).code).toBe(0);
    story.commit({ 'during.txt': '1\n' });
    const { code, err } = await afterShell();
    expect([code, err.includes('during.txt'), err.includes('before.txt')]).toEqual([2, true, false]);
  });

  it('remembers the beginning at the first call of `guard --hook` too', async () => {
    story.write({ 'before.txt': '1\n' });
    await guard(story.directory, ['--hook'], event('PreToolUse', { tool_name: 'Bash', tool_input: { command: 'x' } }));
    story.write({ 'after.txt': '1\n' });
    const { code, err } = await afterShell();
    expect([code, err.includes('after.txt'), err.includes('before.txt')]).toEqual([2, true, false]);
  });

  it('blocks a stop once, and lets the agent stop then', async () => {
    await tree('SessionStart', { source: 'startup' });
    story.write({ 'other.txt': '1\n' });
    expect((await tree('Stop', { stop_hook_active: false })).code).toBe(2);
    const again = await tree('Stop', { stop_hook_active: true });
    expect([again.code, again.out, again.err.includes('other.txt')]).toEqual([0, '', true]);
    expect((await tree('SubagentStop', { stop_hook_active: false })).code).toBe(2);
  });

  it('blocks the stop of an agent that does not count once in a session', async () => {
    await tree('SessionStart', { source: 'startup' });
    story.write({ 'other.txt': '1\n' });
    expect((await afterShell()).code).toBe(2);
    expect((await tree('AfterAgent')).code).toBe(2);
    expect((await tree('AfterAgent')).code).toBe(0);
  });

  it('does not block a stop for ever if the session cannot be remembered', async () => {
    const folder = join(story.directory, '.git/parallel-work');
    rmSync(folder, { recursive: true, force: true });
    writeFileSync(folder, '');
    story.write({ 'other.txt': '1\n' });
    expect((await tree('Stop', { stop_hook_active: false })).code).toBe(2);
    const stop = await tree('AfterAgent');
    expect([stop.code, stop.err.includes('other.txt')]).toEqual([0, true]);
    rmSync(folder);
  });

  it('does not block for ever if its input cannot be read', async () => {
    expect((await guard(story.directory, ['--tree'], '{')).code).toBe(1);
  });

  it('keeps a bounded number of sessions', async () => {
    const folder = join(story.directory, '.git/parallel-work/sessions');
    mkdirSync(folder, { recursive: true });
    for (let index = 0; index < 120; index++) writeFileSync(join(folder, `${index}.json`), '');
    await tree('SessionStart', { source: 'startup' });
    expect(readdirSync(folder).length).toBeLessThanOrEqual(100);
    rmSync(folder, { recursive: true });
  });
});

describe('guard --staged', () => {
  const PASSED = { code: 0, out: 'The next commit holds nothing outside the scope.\n', err: '' };
  const staged = () => guard(story.directory, ['--staged']);

  it('judges what the index commits, and nothing else', async () => {
    story.write({ 'other.txt': '1\n' });
    expect(await staged()).toEqual(PASSED);
    story.git('add', 'other.txt');
    expect((await staged()).err).toMatch(/"other\.txt" is outside the scope .*\[out-of-scope\]/);
    story.git('rm', '-q', '--cached', 'other.txt');
    story.stage({ 'src/avatar/a.ts': '1\n', 'src/shared.ts': '2\n' });
    expect((await staged()).code).toBe(0);
  });

  it('allows the commit that takes an earlier stray file back', async () => {
    story.commit({ 'other.txt': '1\n' });
    const command = '*** Begin Patch\n*** Delete File: other.txt\n*** End Patch';
    const call = event('PreToolUse', { tool_name: 'apply_patch', tool_input: { command } });
    expect((await guard(story.directory, ['--hook'], call)).code).toBe(0);
    story.git('rm', '-q', 'other.txt');
    expect((await staged()).code).toBe(0);
  });

  it('allows the fix of a plan while the plan on the base is broken, and nothing else', async () => {
    const broken = gitStory().commit({ '.github/parallel-work/p.yml': 'version: 2\n' }).branch('fix');
    broken.stage({ '.github/parallel-work/p.yml': PLAN });
    expect((await guard(broken.directory, ['--staged'])).code).toBe(0);
    broken.stage({ 'a.ts': '1\n' });
    expect((await guard(broken.directory, ['--staged'])).code).toBe(2);
  });

  it('allows the first commit of a repository', async () => {
    const empty = gitStory();
    empty.stage({ 'a.ts': '1\n' });
    expect(await guard(empty.directory, ['--staged'])).toEqual(PASSED);
  });

  it('skips what a merge of the base brings, and judges what the person adds to the merge', async () => {
    story.commit({ 'src/avatar/a.ts': '1\n' });
    story.checkout('main').commit({ 'src/app.ts': '2\n', 'README.md': '1\n' }).checkout('feat/avatar');
    story.git('merge', '-q', '--no-commit', '--no-ff', 'main');
    expect(await staged()).toEqual(PASSED);
    expect((await guard(story.directory, ['--tree'])).code).toBe(0);
    story.stage({ 'README.md': 'mine\n' });
    expect((await staged()).err).toMatch(/^"README\.md"/);
    story.git('merge', '--abort');
    story.git('update-ref', 'refs/heads/main', `${start}`);
  });

  posixTest('judges a partial commit by the index that Git makes for it', async () => {
    story.stage({ 'other.txt': '1\n', 'src/avatar/a.ts': '1\n' });
    const folder = story.directory;
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    // The hook leaves a copy of the index that it gets.
    writeFileSync(hook, '#!/bin/sh\ncp "$GIT_INDEX_FILE" .git/partial\nexit 1\n', { mode: 0o755 });
    const partial = async (file: string) => {
      story.attempt('commit', '-m', 'Part', '--', file);
      process.env['GIT_INDEX_FILE'] = join(folder, '.git/partial');
      try {
        return (await staged()).code;
      } finally {
        delete process.env['GIT_INDEX_FILE'];
      }
    };
    expect([await partial('src/avatar/a.ts'), await partial('other.txt')]).toEqual([0, 1]);
    rmSync(hook);
  });

  it('judges a commit in a linked working tree, and while a rebase is stopped', async () => {
    const linked = story.worktree('feat/profile');
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: linked });
    writeFileSync(join(linked, 'src/app.ts'), '2\n');
    git('commit', '-qam', 'Own');
    writeFileSync(join(linked, 'src/shared.ts'), '2\n');
    git('add', '-A');
    const judged = () => guard(linked, ['--staged']);
    expect((await judged()).err).toMatch(/^"src\/shared\.ts" is outside the scope of item "profile"/);
    git('commit', '-qm', 'Stray');
    execFileSync('git', ['rebase', '-q', '-i', '--keep-base', 'main'], {
      cwd: linked,
      env: {
        ...process.env,
        GIT_SEQUENCE_EDITOR: 'sed -i 1s/pick/edit/',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@b',
      },
      stdio: 'ignore',
    });
    expect((await judged()).code).toBe(0);
    writeFileSync(join(linked, 'src/shared.ts'), '3\n');
    git('add', '-A');
    expect((await judged()).err).toMatch(/"src\/shared\.ts" is outside the scope of item "profile"/);
    git('rebase', '--abort');
  });
});
