/** `guard --hook` on real repositories. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isJsonObject, readInput } from '../../../../src/shell/terminal/standard-input.js';
import { endStories, type GitStory, gitStory } from '../../../git-story.js';
import { posixTest } from '../../../optional.js';
import { claude, guard } from './hook-story.js';

const PLAN = `version: 1
task: Profile
generated: [package-lock.json]
items:
  avatar:
    branch: feat/avatar
    scope: { create: ["src/avatar/**", "docs/é.md"], modify: [src/shared.ts, .github/workflows/ci.yml], except: [src/avatar/no.ts] }
    constraints: { do_not_touch: [src/avatar/legacy] }
  profile:
    branch: feat/profile
    scope: ["src/profile/**", "src/app.ts"]
`;

let story: GitStory;
/** The linked working tree of the item "avatar". */
let avatar: string;

beforeAll(() => {
  story = gitStory()
    .commit({
      '.github/parallel-work/p.yml': PLAN,
      '.github/workflows/ci.yml': 'on: push\n',
      '.gitignore': 'dist/\n*.local.json\n',
      'src/app.ts': '1\n',
      'src/shared.ts': '1\n',
      'src/profile/a.ts': '1\n',
      'package-lock.json': '{}\n',
    })
    .branch('feat/avatar')
    .checkout('main')
    .branch('feat/profile')
    .checkout('main');
  avatar = story.worktree('feat/avatar');
});
afterAll(endStories);

const write = (file: string, cwd = avatar) =>
  guard(cwd, ['--hook'], claude(cwd, 'Write', { file_path: file, content: 'x' }));

async function rulesFor(file: string, cwd = avatar): Promise<string[]> {
  const { code, out, err } = await write(file, cwd);
  expect([code, out === '', err === '']).toEqual(code === 0 ? [0, true, true] : [2, false, false]);
  return [...err.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule = '']) => rule);
}

describe('guard --hook in the working tree of an item', () => {
  it.each([
    ['a file that the scope creates', 'src/avatar/a.ts', []],
    ['a file that the scope modifies', 'src/shared.ts', []],
    ['a generated file', 'package-lock.json', []],
    ['a file outside the scope', 'src/other.ts', ['out-of-scope']],
    ['a file of another item', 'src/app.ts', ['out-of-scope']],
    ['a file that "except" takes out', 'src/avatar/no.ts', ['out-of-scope']],
    ['a file that a constraint forbids', 'src/avatar/legacy/x.ts', ['do-not-touch']],
    ['a plan', '.github/parallel-work/p.yml', ['plan-changed']],
    ['a new plan', '.github/parallel-work/q.yml', ['plan-changed']],
    ['an ignored file', 'dist/x.js', []],
    ['settings that the scope names exactly', '.github/workflows/ci.yml', []],
    ['other settings', '.github/workflows/new.yml', ['settings']],
    ['the settings of the hook', '.claude/settings.json', ['settings']],
    ['ignored settings of the hook', '.claude/settings.local.json', ['settings']],
    ['the file that makes a linked working tree', '.git', ['git-directory']],
    ['a path with ".." that leads back into the scope', 'src/profile/../avatar/a.ts', []],
    ['a path with ".." that leaves the scope', 'src/avatar/../app.ts', ['out-of-scope']],
    ['a file in another Unicode form', 'docs/é.md'.normalize('NFD'), ['out-of-scope']],
    ['a file in another letter case', 'SRC/avatar/a.ts', ['out-of-scope']],
    ['a Git directory in another letter case', 'sub/.GIT/config', ['git-directory']],
    ['a Git directory by its short name', 'sub/GIT~1/config', ['git-directory']],
    ['a Git directory with an invisible character', 'sub/.g\u200cit/config', ['git-directory']],
  ])('decides about %s', async (_, file, rules) => {
    expect(await rulesFor(`${avatar}/${file}`)).toEqual(rules);
    expect(await rulesFor(file)).toEqual(rules);
  });

  posixTest('follows links in every form to the file that is really written', async () => {
    const links: readonly (readonly [string, string, readonly string[]])[] = [
      ['to-file', '../../src/app.ts', ['out-of-scope']],
      ['to-folder', '../../src/profile', ['out-of-scope']],
      ['dangling', '../../src/profile/new.ts', ['out-of-scope']],
      ['to-git', '../../.git', ['git-directory']],
      ['to-git-folder', join(story.directory, '.git'), ['usage']],
      ['inside', 'a.ts', []],
      ['outside', '/tmp/somewhere-else.ts', []],
    ];
    mkdirSync(join(avatar, 'src/avatar/links'), { recursive: true });
    for (const [name, target, rules] of links) {
      const place = join(avatar, 'src/avatar', name);
      symlinkSync(target, place);
      const file = name === 'to-folder' ? `src/avatar/${name}/x.ts` : `src/avatar/${name}`;
      expect([name, await rulesFor(file)]).toEqual([name, rules]);
      unlinkSync(place);
    }
    symlinkSync('../../profile', join(avatar, 'src/avatar/links/up'));
    // Read before the links, this is in the scope. Read after them, it is not.
    expect(await rulesFor('src/avatar/links/up/../app.ts')).toEqual(['out-of-scope']);
    rmSync(join(avatar, 'src/avatar'), { recursive: true });
  });

  posixTest('finds the hooks of Git behind a link', async () => {
    for (const name of ['src/avatar/hooks', 'src/avatar/linked']) {
      mkdirSync(join(avatar, 'src/avatar/hooks'), { recursive: true });
      symlinkSync('hooks', join(avatar, 'src/avatar/linked'));
      story.git('config', 'core.hooksPath', name);
      expect([name, await rulesFor('src/avatar/hooks/pre-commit')]).toEqual([name, ['settings']]);
      rmSync(join(avatar, 'src/avatar'), { recursive: true });
    }
    story.git('config', '--unset', 'core.hooksPath');
  });

  posixTest.each(['/dev/null', '/dev/null/hooks', '/proc/self/cwd'])(
    'allows edits while %s has the hooks',
    async (name) => {
      story.git('config', 'core.hooksPath', name);
      expect(await rulesFor('src/avatar/new.ts')).toEqual([]);
      story.git('config', '--unset', 'core.hooksPath');
    },
  );

  it.each([
    ['an address of a file', () => pathToFileURL(join(avatar, 'src/app.ts')).href, ['out-of-scope']],
    ['an address with escapes', () => `file://${avatar}/src/%61pp.ts`, ['out-of-scope']],
    ['an address of another machine', () => 'file://server/src/avatar/a.ts', ['usage']],
    ['an address that is no file', () => 'https://example.com/a.ts', ['usage']],
    ['a path with backslashes', () => 'src\\avatar\\..\\app.ts', ['out-of-scope', 'out-of-scope']],
    ['a file in memory', () => '/dev/shm/parallel-work-none', []],
    ['a path through the files of a process', () => '/proc/self/cwd/src/avatar/a.ts', ['usage']],
    ['the working tree itself', () => avatar, ['usage']],
    ['a folder', () => 'src', ['usage']],
    ['a path with a NUL character', () => 'src/avatar/a.ts\0.txt', ['usage']],
    ['the home directory', () => '~/.claude/settings.json', ['settings', 'settings']],
    ['settings of the user', () => join(homedir(), '.claude/settings.local.json'), ['settings']],
    ['notes of the user', () => join(homedir(), '.claude/plans/x.md'), []],
    ['a file outside every repository', () => join(tmpdir(), 'guard-outside.ts'), []],
    ['the Git directory of the main working tree', () => join(story.directory, '.git/info/exclude'), ['git-directory']],
    ['the same file in another working tree', () => join(story.directory, 'src/avatar/a.ts'), ['other-worktree']],
    [
      'the program of the guard',
      () => fileURLToPath(new URL('../../../../src/commands/cli/guard.ts', import.meta.url)),
      ['settings'],
    ],
  ])('decides about %s', async (_, file, rules) => {
    expect((await rulesFor(file())).sort()).toEqual(rules);
  });

  it('counts what an outer repository tracks in a repository that an agent made inside it', async () => {
    const nested = join(avatar, 'src');
    const git = (...args: string[]) => execFileSync('git', args, { cwd: nested });
    git('init', '-q');
    expect(await rulesFor('src/app.ts')).toEqual(['out-of-scope']);
    rmSync(join(nested, '.git'), { recursive: true });
  });

  it('allows what a merge of the base makes of a file, and what takes a stray change back', async () => {
    const own = gitStory()
      .commit({ '.github/parallel-work/p.yml': PLAN, 'src/app.ts': '1\n' })
      .branch('feat/avatar')
      .commit({ 'src/app.ts': '2\n' });
    const call = (content: string) =>
      guard(own.directory, ['--hook'], claude(own.directory, 'Write', { file_path: 'src/app.ts', content }));
    expect([(await call('1\n')).code, (await call('2\n')).code]).toEqual([0, 2]);
    own.checkout('main').commit({ 'src/app.ts': '3\n' }).checkout('feat/avatar');
    own.attempt('merge', 'main');
    expect([(await call('3\n')).code, (await call('4\n')).code]).toEqual([0, 2]);
    const edit = claude(own.directory, 'Edit', { file_path: 'src/app.ts', old_string: '2', new_string: '3' });
    expect((await guard(own.directory, ['--hook'], edit)).code).toBe(2);
  });

  it('judges each file of a patch', async () => {
    const command = '*** Begin Patch\n*** Update File: src/shared.ts\n*** Move to: src/app.ts\n*** End Patch';
    const { code, err } = await guard(avatar, ['--hook'], claude(avatar, 'apply_patch', { command }));
    expect([code, [...err.matchAll(/^"([^"]+)"|^Item .*?"(src[^"]+)"/gm)].map(([, a, b]) => a ?? b)]).toEqual([
      2,
      ['src/app.ts', 'src/shared.ts'],
    ]);
  });
});

describe('guard --hook elsewhere', () => {
  it('lets an unlisted branch change what no open item owns, and says so once in a session', async () => {
    const main = story.directory;
    const call = (file: string) =>
      guard(main, ['--hook'], { ...claude(main, 'Write', { file_path: file }), session_id: 'unlisted' });
    expect(await call('README.md')).toEqual({
      code: 0,
      out: expect.stringContaining('"additionalContext":"No item claims branch'),
      err: 'No item claims branch "main". So only the files of items in progress are refused here.\n',
    });
    expect(await call('README.md')).toEqual({ code: 0, out: '', err: '' });
    expect((await call('.github/parallel-work/p.yml')).code).toBe(0);
    expect((await call('.github/workflows/ci.yml')).err).toMatch(/\[settings\]/);
  });

  it('judges by the working tree of the file, and not by the directory of the process', async () => {
    const call = claude(avatar, 'Write', { file_path: 'src/avatar/a.ts' });
    expect((await guard(story.directory, ['--hook'], call)).code).toBe(0);
    expect(
      (
        await guard(tmpdir(), ['--hook'], {
          ...call,
          cwd: tmpdir(),
          tool_input: { file_path: join(avatar, 'src/app.ts') },
        })
      ).code,
    ).toBe(2);
  });

  it('takes a session in the Git directory of a linked working tree for one in that working tree', async () => {
    const own = readFileSync(join(avatar, '.git'), 'utf8').slice('gitdir: '.length).trim();
    expect(await rulesFor(join(avatar, 'src/avatar/a.ts'), own)).toEqual([]);
    expect(await rulesFor(join(avatar, 'src/avatar/a.ts'), join(own, 'logs'))).toEqual([]);
    expect(await rulesFor(join(story.directory, 'src/avatar/a.ts'), own)).toEqual(['other-worktree']);
  });

  it('says on a detached head that no item is judged, and how to have it judged', async () => {
    const own = gitStory()
      .commit({ '.github/parallel-work/p.yml': PLAN, 'src/app.ts': '1\n' })
      .branch('feat/profile')
      .commit({ 'src/profile/a.ts': '1\n' });
    own.git('checkout', '-q', '--detach');
    const call = claude(own.directory, 'Write', { file_path: 'README.md', content: 'x' });
    const { code, err } = await guard(own.directory, ['--hook'], call);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(
        /is on no branch, so no item claims it\. .*Check out the branch of the item: git switch <branch>\n$/,
      ),
    ]);
  });

  it('says of a tool that writes to a server what to do instead', async () => {
    const input = { owner: 'o', repo: 'r', branch: 'feat/avatar', files: [{ path: 'src/avatar/a.ts', content: '' }] };
    const { code, err } = await guard(avatar, ['--hook'], claude(avatar, 'mcp__github__push_files', input));
    expect([code, err]).toEqual([2, expect.stringMatching(/past the working tree.*git push\. \[remote-tool\]\n$/)]);
  });

  it('says nothing in a repository without a plan, without a commit, or without a base', async () => {
    const empty = gitStory();
    const plain = gitStory({ branch: 'trunk' }).commit({ 'a.ts': '1\n' });
    for (const { directory } of [empty, plain]) {
      const call = claude(directory, 'Write', { file_path: 'CLAUDE.md' });
      expect(await guard(directory, ['--hook'], call)).toEqual({ code: 0, out: '', err: '' });
    }
  });

  it('takes a plan for a draft before the first commit, so that an agent can write it', async () => {
    const empty = gitStory().write({ '.github/parallel-work/p.yml': PLAN });
    const { directory } = empty;
    for (const file of ['.github/parallel-work/p.yml', 'src/app.ts'])
      expect(await guard(directory, ['--hook'], claude(directory, 'Write', { file_path: file }))).toEqual({
        ...{ code: 0, out: '', err: '' },
      });
    expect((await guard(directory, ['--tree'])).code).toBe(0);
  });

  it('refuses a branch that has nothing in common with the base', async () => {
    const alone = gitStory().commit({ '.github/parallel-work/p.yml': PLAN });
    alone.git('checkout', '-q', '--orphan', 'feat/avatar');
    const call = claude(alone.directory, 'Write', { file_path: 'src/app.ts' });
    expect((await guard(alone.directory, ['--hook'], call)).code).toBe(2);
  });

  it('allows only plans while the plan on the base is broken', async () => {
    const broken = gitStory().commit({ '.github/parallel-work/p.yml': 'version: 2\n' }).branch('fix');
    const call = (file: string) =>
      guard(broken.directory, ['--hook'], claude(broken.directory, 'Edit', { file_path: file }));
    expect((await call('.github/parallel-work/p.yml')).code).toBe(0);
    expect((await call('src/a.ts')).err).toMatch(/a plan is broken: .*p\.yml:1.*\[plans-broken\]/);
  });
});

describe('a refusal', () => {
  it('is said in every channel at once, and never as anything that allows', async () => {
    const { code, out, err } = await write('src/app.ts');
    const reason = err.trimEnd();
    expect(code).toBe(2);
    expect(reason).toContain('It belongs to item "profile" of plan "p" (branch "feat/profile")');
    expect(JSON.parse(out)).toEqual({
      hookSpecificOutput: { hookEventName: 'PreToolUse', permissionDecision: 'deny', permissionDecisionReason: reason },
      permissionDecision: 'deny',
      permissionDecisionReason: reason,
      decision: 'block',
      reason,
      permission: 'deny',
      user_message: reason,
      agent_message: reason,
    });
  });

  it('has the public JSON with --json', async () => {
    const { out } = await guard(avatar, ['--hook', '--json'], claude(avatar, 'Edit', { file_path: 'src/app.ts' }));
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      command: 'guard',
      ok: false,
      guard: { allowed: false, paths: [{ path: 'src/app.ts', kind: 'modify', rule: 'out-of-scope' }] },
      permissionDecision: 'deny',
    });
  });

  it.each(['', 'no JSON', '[]', '{"tool_name":"Write","tool_input":{}}'])('comes for bad input: %j', async (text) => {
    const { code, out, err } = await guard(avatar, ['--hook'], text);
    expect([code, JSON.parse(out).permissionDecision, err === '']).toEqual([2, 'deny', false]);
  });

  it('comes for a wrong command line and for a base that does not exist', async () => {
    const call = claude(avatar, 'Write', { file_path: 'src/avatar/a.ts' });
    expect((await guard(avatar, ['--hook', '--tree'], call)).code).toBe(2);
    expect((await guard(avatar, ['--hook', '--base', 'nowhere'], call)).code).toBe(2);
    expect((await guard(avatar, ['--hook', '--nope'], call)).code).toBe(2);
  });

  it('does not wait for the end of an input that has all of the call', async () => {
    const open = new PassThrough();
    open.write('{"tool_name": {}');
    setTimeout(() => open.write('} '), 5);
    const bounds = { bytes: 100, milliseconds: 60_000, isWhole: isJsonObject };
    expect(await readInput(() => open, bounds)).toEqual({ text: '{"tool_name": {}} ' });
  });

  it('comes for an input that never ends', async () => {
    const endless = new PassThrough();
    endless.write('{"tool_name":');
    expect(await readInput(() => endless, { bytes: 100, milliseconds: 20 })).toEqual({ problem: 'no-end' });
    const large = Readable.from([Buffer.alloc(101)]);
    expect(await readInput(() => large, { bytes: 100, milliseconds: 2000 })).toEqual({ problem: 'too-large' });
  });
});
