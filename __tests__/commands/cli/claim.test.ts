/** `next`, `claim` and `release` on real repositories, with a server and without one. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { claimIn, claimMessage } from '../../../src/core/claim/claim-commit.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { called, handedOver, PLAN, PLAN_PATH, type Server, serverWith } from './claim-story.js';
import { run } from './run.js';

afterAll(endStories);

/** Without a server. */
function alone(): GitStory {
  const story = gitStory().commit({ [PLAN_PATH]: PLAN });
  story.git('config', 'user.name', 'Ada');
  story.git('config', 'user.email', 'ada@example.com');
  return story;
}

/** Work on the branch of an item, pushed to the server. */
function work(server: Server, who: string, branch: string): void {
  const story = server.clone(who);
  story.git('checkout', '-q', '-B', branch, server.branches().includes(branch) ? `origin/${branch}` : 'main');
  story.commit({ [`src/${branch.replace('feat/', '')}/x`]: 'x\n' });
  story.git('push', '-q', 'origin', branch);
}

describe('next', () => {
  test.each([
    ['a clone of a single branch', ['--single-branch']],
    ['a bare clone', ['--bare']],
  ])('says in %s that others may have the items', async (_, options) => {
    const server = serverWith();
    const story = server.clone('Ada', ...options);
    const whole = server.clone('Bob');
    await run(whole.directory, 'claim', 'a', '--no-worktree');
    for (const args of [['next'], ['worktrees'], ['worktrees', '--create']]) {
      const { out } = await run(story.directory, ...args);
      expect(out).toContain('somebody may have an item');
      expect((await run(whole.directory, ...args)).out).not.toContain('somebody may have an item');
    }
    story.git('config', '--replace-all', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    story.git('fetch', '-q', 'origin');
    const { out } = await run(story.directory, 'next');
    expect(out).not.toContain('somebody may have an item');
    expect(out).not.toContain('p/a');
  });

  test('lists the items that can start, the earliest wave first', async () => {
    const story = alone();
    expect(await called(story, 'next')).toMatchObject({
      code: 0,
      next: [
        { plan: 'p', item: 'a', branch: 'feat/a', wave: 1 },
        { plan: 'p', item: 'b', branch: 'feat/b', wave: 1 },
        { plan: 'p', item: 'many', branch: 'hosted/many-*', wave: 1 },
      ],
    });
    expect((await run(story.directory, 'next')).out).toBe(
      'p/a     wave 1, branch "feat/a"\np/b     wave 1, branch "feat/b"\np/many  wave 1, branch "hosted/many-*"\n',
    );
  });

  test('leaves out what is taken, and lists what waited once the other has merged', async () => {
    const story = alone();
    await called(story, 'claim', 'b');
    story.branch('feat/a').commit({ 'src/a/x': 'x\n' });
    story.branch('hosted/many-1', 'main').checkout('main');
    const empty = await run(story.directory, 'next');
    expect(empty).toEqual({
      code: 0,
      err: '',
      out: 'No item can start now. Taken: "p/a", "p/b", "p/many". Waiting for others: "p/c", "p/integration".\n',
    });
    story.merge('feat/a');
    expect((await called(story, 'next')).next).toEqual([{ plan: 'p', item: 'c', branch: 'feat/c', wave: 2 }]);
  });

  test('leaves out an item whose work may be on the base already, and says why', async () => {
    const story = alone().commit({ 'src/a/x': 'x\n' });
    const { next, notes } = await called(story, 'next');
    expect(next.map(({ item }: { item: string }) => item)).toEqual(['b', 'many']);
    expect(notes).toEqual([expect.stringMatching(/^Item "a" is left out\. If its work has already merged, add/)]);
    expect(await called(story, 'claim', 'a')).toMatchObject({ outcome: 'claimed', notes: [expect.any(String)] });
  });

  test('ends with 2 if a plan is broken', async () => {
    const story = alone().commit({ [PLAN_PATH]: 'version: 1\n' });
    for (const command of ['next', 'claim', 'release'])
      expect(await called(story, command)).toMatchObject({ code: 2, errors: [expect.any(Object), expect.any(Object)] });
  });
});

describe('claim with a server', () => {
  test('pushes one empty commit on the tip of the base, which says who took the item and when', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    expect(await called(ada, 'claim', 'a')).toMatchObject({ code: 0, item: 'a', branch: 'feat/a', outcome: 'claimed' });
    expect(server.branches()).toEqual(['feat/a']);
    expect(server.git('rev-parse', 'feat/a~1', 'feat/a^{tree}')).toBe(server.git('rev-parse', 'main', 'main^{tree}'));
    const note = claimIn(server.git('log', '-1', '--format=%B', 'feat/a'));
    expect(note).toMatchObject({ item: 'p/a', by: 'Ada <ada@example.com>' });
    expect(Math.abs(Date.parse(note?.at ?? '') - Date.now())).toBeLessThan(60_000);
  });

  test('says who has it, or takes the next item where none is named, or says that none is left', async () => {
    const server = serverWith();
    await called(server.clone('Ada'), 'claim', '--as', 'Agent\u001b[31m 1');
    const eve = server.clone('Eve');
    const taken = { code: 1, item: 'a', branch: 'feat/a', outcome: 'taken', by: 'Agent [31m 1' };
    expect(await called(eve, 'claim', 'p/a')).toMatchObject({ ...taken, at: expect.stringMatching(/^\d{4}-/) });
    expect(await called(eve, 'claim')).toMatchObject({ code: 0, item: 'b', outcome: 'claimed' });
    expect(await called(eve, 'claim')).toMatchObject({ code: 1, outcome: 'none' });
    expect((await run(eve.directory, 'claim')).out).toContain('Taken: "p/a", "p/b". Waiting for others: "p/c"');
  });

  test('reads who has it where work followed the claim, and says so where there was none', async () => {
    const server = serverWith();
    await called(server.clone('Ada'), 'claim', 'a');
    work(server, 'Ada', 'feat/a');
    work(server, 'Bob', 'feat/b');
    const eve = server.clone('Eve');
    expect(await called(eve, 'claim', 'a')).toMatchObject({ outcome: 'taken', by: 'Ada <ada@example.com>' });
    expect(await called(eve, 'claim', 'b')).toMatchObject({
      outcome: 'taken',
      why: 'Its branch "feat/b" exists, but has no claim.',
    });
  });

  test('shows no character that acts in a terminal, whoever wrote the claim', async () => {
    const server = serverWith();
    const forger = server.clone('Eve');
    const message = `x\n\nParallel-Work-Claim: ${'0'.repeat(32)}\nParallel-Work-Item: p/a\nClaimed-By: \u001b[2J\u202eX\n`;
    forger.git('commit', '-q', '--allow-empty', '-m', message);
    forger.git('push', '-q', 'origin', 'HEAD:feat/a');
    const { out } = await run(server.clone('Ada').directory, 'claim', 'a');
    expect(out).toBe('taken  Item "a" of plan "p" is taken by \\x1b[2J\\u202eX.\n');
  });

  test('sees what was pushed since the clone last fetched', async () => {
    const server = serverWith();
    const late = server.clone('Eve');
    work(server, 'Ada', 'feat/a');
    const ada = server.clone('Ada');
    ada.git('merge', '-q', '--no-ff', '--no-edit', 'origin/feat/a');
    ada.git('push', '-q', 'origin', 'main');
    await called(ada, 'claim', 'b');
    expect(await called(late, 'claim')).toMatchObject({ outcome: 'claimed', item: 'c' });
    expect(server.git('rev-parse', 'feat/c~1')).toBe(server.git('rev-parse', 'main'));
  });

  test('builds on what the server has, even if the clone has more', async () => {
    const server = serverWith();
    const ada = server.clone('Ada').commit({ 'not-pushed.ts': 'x\n' });
    await called(ada, 'claim', 'a');
    expect(server.git('rev-parse', 'feat/a~1')).toBe(server.git('rev-parse', 'main'));
  });

  test.each([
    ['c', 'Item "c" waits for "a".'],
    ['integration', 'Item "integration" waits for "a", "b", "c", "many".'],
  ])('does not take item "%s" before its dependencies are finished', async (item, why) => {
    const server = serverWith();
    expect(await called(server.clone('Ada'), 'claim', item)).toMatchObject({ code: 1, outcome: 'none', why });
    expect(server.branches()).toEqual([]);
  });

  test('gives an item to exactly one of several that claim it at once on different names (case 180)', async () => {
    const server = serverWith();
    const names = ['hosted/many-1', 'hosted/many-2', 'other/many-1', 'other/many-2'];
    const claims = await Promise.all(
      names.map((branch) => called(server.clone('Ada'), 'claim', 'many', '--branch', branch)),
    );
    expect(claims.map(({ outcome }) => outcome).sort()).toEqual(['claimed', 'taken', 'taken', 'taken']);
    expect(server.branches()).toEqual(claims.flatMap(({ outcome, branch }) => (outcome === 'claimed' ? [branch] : [])));
  });

  test('needs a branch for an item whose branches are globs', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const [error] = (await called(ada, 'claim', 'many')).errors;
    expect(error).toMatchObject({ code: 'usage', hint: expect.stringContaining('--branch') });
    for (const wrong of ['feat/a', 'hosted/many..1', '-x'])
      expect(await called(ada, 'claim', 'many', `--branch=${wrong}`)).toMatchObject({ code: 2 });
    expect(await called(ada, 'claim', '--branch', 'hosted/many-1')).toMatchObject({ code: 2 });
    const claimed = { outcome: 'claimed', branch: 'hosted/many-1' };
    expect(await called(ada, 'claim', 'many', '--branch', 'hosted/many-1')).toMatchObject(claimed);
    const taken = { outcome: 'taken', branch: 'hosted/many-1', by: 'Ada <ada@example.com>' };
    expect(await called(server.clone('Eve'), 'claim', 'many', '--branch', 'other/many-2')).toMatchObject(taken);
  });

  test.each([
    ['pre-receive', 'echo "GH013: No \x1b[31mnew branches." >&2; exit 1', 'GH013: No \\x1b[31mnew branches.'],
    ['update', 'echo "Not allowed." >&2; exit 1', 'Not allowed.'],
  ])('tells the words of a server whose %s hook refuses (case 183)', async (hook, script, words) => {
    const server = serverWith();
    server.hook(hook, script);
    const ada = server.clone('Ada');
    const { code, out } = await run(ada.directory, 'claim', 'a');
    expect([code, out.split('\n').slice(0, 2)]).toEqual([
      1,
      ['refused  The branch "feat/a" of item "a" of plan "p" was refused:', `  ${words}`],
    ]);
    expect(await called(ada, 'claim')).toMatchObject({ outcome: 'refused', why: expect.stringContaining('declined') });
    expect(server.branches()).toEqual([]);
  });

  test('takes the next item where the server refuses only one branch', async () => {
    const server = serverWith();
    server.hook('update', 'case "$1" in */a) echo "Not this one." >&2; exit 1;; esac');
    expect(await called(server.clone('Ada'), 'claim')).toMatchObject({ outcome: 'claimed', item: 'b' });
  });

  posixTest('runs no hook of the user and pushes nothing else', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    ada.git('config', 'push.followTags', 'true');
    ada.git('tag', '-a', '-m', 'v1', 'v1');
    writeFileSync(join(ada.directory, '.git/hooks/pre-push'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    expect(await called(ada, 'claim')).toMatchObject({ outcome: 'claimed' });
    expect(server.git('tag')).toBe('');
  });

  test('says that nothing was changed if the server cannot be reached', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    renameSync(server.directory, `${server.directory}.away`);
    const { code, errors } = await called(ada, 'claim');
    expect([code, errors[0]]).toEqual([2, expect.objectContaining({ code: 'unreachable' })]);
    expect(errors[0].message).toContain('does not appear to be a git repository');
    renameSync(`${server.directory}.away`, server.directory);
    expect(await called(ada, 'claim')).toMatchObject({ outcome: 'claimed', item: 'a' });
  });

  test('says how to set who takes it if Git does not know', async () => {
    const ada = serverWith().clone('Ada');
    ada.git('config', '--unset', 'user.email');
    ada.git('config', 'user.useConfigOnly', 'true');
    const before = process.env['GIT_CONFIG_GLOBAL'];
    process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
    const { code, errors } = await called(ada, 'claim');
    if (before === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
    else process.env['GIT_CONFIG_GLOBAL'] = before;
    expect([code, errors[0].code]).toEqual([2, 'identity']);
  });

  test('that was killed before its push arrived can be given back or finished once it has arrived (case 181)', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const claims = join(ada.directory, '.git/parallel-work/claims');
    /** Leaves what a killed process leaves, and returns what makes its push arrive. */
    const killed = (item: string, digit: string) => {
      const id = digit.repeat(32);
      const message = claimMessage({ plan: 'p', item }, { id, by: 'Ada', at: '2026-01-01T00:00:00.000Z' });
      const commit = ada.git('commit-tree', 'origin/main^{tree}', '-p', 'origin/main', '-m', message);
      const kept = { id, plan: 'p', item, branch: `feat/${item}`, commit, since: Date.now() };
      mkdirSync(claims, { recursive: true });
      const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
      writeFileSync(join(claims, `${id}.${host}.${2 ** 22 + 1}`), JSON.stringify(kept));
      return () => ada.git('push', '-q', 'origin', `${commit}:refs/heads/feat/${item}`);
    };
    const arrive = killed('a', '1');
    expect(await called(ada, 'claim', 'b')).toMatchObject({ outcome: 'claimed', item: 'b' });
    arrive();
    expect(await called(ada, 'release', 'a')).toMatchObject({ outcome: 'released', item: 'a' });
    expect(readdirSync(claims)).toEqual([]);

    const arriveAgain = killed('a', '2');
    expect(await called(ada, 'claim', 'b')).toMatchObject({ outcome: 'taken' });
    arriveAgain();
    expect(await called(ada, 'claim')).toMatchObject({ outcome: 'claimed', item: 'a' });
    expect(readdirSync(claims)).toEqual([]);
  });
});

describe('claim without a server', () => {
  test('creates the branch in the repository, once', async () => {
    const story = alone();
    expect(await called(story, 'claim', 'a')).toMatchObject({ code: 0, outcome: 'claimed' });
    expect(story.git('rev-parse', 'feat/a~1')).toBe(story.id('main'));
    const again = { code: 1, outcome: 'taken', by: 'Ada <ada@example.com>' };
    expect(await called(story, 'claim', 'a')).toMatchObject(again);
    expect(await called(story, 'claim')).toMatchObject({ outcome: 'claimed', item: 'b' });
  });

  test('says that this clone has the item if it has, also after work began, so that its agent can go on', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const why = expect.stringMatching(/^This clone claimed it, .*: parallel-work worktrees --create p\/a$/);
    await called(ada, 'claim', 'a');
    expect(await called(ada, 'claim', 'a')).toMatchObject({ outcome: 'taken', why });
    work(server, 'Ada', 'feat/a');
    expect(await called(ada, 'claim', 'a')).toMatchObject({ outcome: 'taken', why });
    expect(await called(server.clone('Eve'), 'claim', 'a')).not.toHaveProperty('why');
  });

  test('is refused for a name that another branch makes impossible', async () => {
    const story = alone();
    story.git('branch', 'feat/a/deeper');
    expect(await called(story, 'claim', 'a')).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('feat/a'),
    });
  });

  test('does not guess which remote of another name is meant', async () => {
    const story = alone();
    story.git('remote', 'add', 'upstream', '/nowhere');
    const { code, errors } = await called(story, 'claim', 'a');
    expect([code, errors[0]]).toMatchObject([
      2,
      { code: 'remote', hint: expect.stringContaining('git remote rename') },
    ]);
    expect(await called(story, 'next')).toMatchObject({ code: 0 });
  });
});

describe('the working tree of a claimed item', () => {
  test('is made in the same command, on the claim, with the brief, which is printed too', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const made = await handedOver(ada, 'claim', 'a');
    expect(made).toMatchObject({ outcome: 'claimed', worktree: `${ada.directory}-p-a`, notes: [] });
    const head = spawnSync('git', ['-C', made.worktree, 'rev-parse', 'HEAD', 'HEAD@{upstream}'], { encoding: 'utf8' });
    const claim = server.git('rev-parse', 'feat/a');
    expect(head.stdout).toBe(`${claim}\n${claim}\n`);
    const brief = readFileSync(made.brief, 'utf8');
    expect(brief).toContain('# Work order: `a`');
    const { out } = await run(ada.directory, 'claim', 'b');
    expect(out).toContain(
      `claimed  Item "b" of plan "p" is yours, on branch "feat/b".\n  worktree: ${ada.directory}-p-b\n`,
    );
    expect(out).toContain('\n\n# Work order: `b`\n');
  });

  test('is made without a server too, and release takes it away', async () => {
    const story = alone();
    const { worktree } = await handedOver(story, 'claim', 'a');
    expect(existsSync(join(worktree, PLAN_PATH))).toBe(true);
    expect(await called(story, 'release', 'a')).toMatchObject({ code: 0, outcome: 'released', notes: [] });
    expect([existsSync(worktree), story.git('branch', '--list', 'feat/a')]).toEqual([false, '']);
  });

  test('stays with its branch where it has work that is not committed', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const { worktree } = await handedOver(ada, 'claim', 'a');
    writeFileSync(join(worktree, 'new.ts'), 'x');
    const { outcome, notes } = await called({ directory: worktree }, 'release', 'a');
    expect([outcome, notes]).toEqual(['released', [expect.stringContaining('This command runs in it.')]]);
    expect(await called(ada, 'claim', 'a')).toMatchObject({ outcome: 'claimed' });
    const again = await called(ada, 'release', 'a', '--force');
    expect([again.outcome, again.notes.at(-1)]).toEqual(['released', expect.stringContaining('"new.ts"')]);
    expect(existsSync(join(worktree, 'new.ts'))).toBe(true);
  });

  test('has the claim also where the branch was made in the clone before', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    ada.git('branch', '-q', 'feat/a', 'main');
    const { worktree, notes } = await handedOver(ada, 'claim', 'a');
    expect([notes, ada.git('rev-parse', 'feat/a')]).toEqual([[], server.git('rev-parse', 'feat/a')]);
    expect(existsSync(worktree)).toBe(true);
  });

  test('leaves the claim as it is where it cannot be made, and says what to do', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    mkdirSync(`${ada.directory}-p-a`);
    const { code, outcome, worktree, notes } = await handedOver(ada, 'claim', 'a');
    expect([code, outcome, worktree]).toEqual([0, 'claimed', undefined]);
    expect(notes).toEqual([expect.stringMatching(/exists already.* Then run: parallel-work worktrees --create p\/a$/)]);
  });
});

describe('release', () => {
  test('gives a claim back, so that somebody else can take it', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'a');
    expect(await called(ada, 'release', 'a')).toMatchObject({ code: 0, outcome: 'released', branch: 'feat/a' });
    expect(server.branches()).toEqual([]);
    expect(await called(ada, 'release', 'a')).toMatchObject({ code: 1, outcome: 'none' });
    expect(await called(server.clone('Eve'), 'claim', 'a')).toMatchObject({ outcome: 'claimed' });
  });

  test('gives back the item of the current branch, and keeps a branch that is checked out', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'a');
    ada.git('checkout', '-q', 'feat/a');
    expect(await called(ada, 'release')).toMatchObject({
      outcome: 'released',
      notes: [expect.stringContaining('This command runs in it.')],
    });
    expect([server.branches(), ada.git('branch', '--show-current')]).toEqual([[], 'feat/a']);
  });

  test('deletes the branch of the clone with it if that has nothing but the claim', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'a');
    ada.git('branch', '-q', 'feat/a', 'origin/feat/a');
    expect(await called(ada, 'release', 'a')).toMatchObject({ outcome: 'released' });
    expect(ada.git('branch', '--list', 'feat/a')).toBe('');
  });

  test('gives back an item whose branch and working tree were made in the clone before the claim', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    ada.git('worktree', 'add', '-q', '-b', 'feat/a', '../before-a');
    await called(ada, 'claim', 'a', '--no-worktree');
    expect(await called(ada, 'release', 'a')).toMatchObject({ outcome: 'released' });
    expect([server.branches(), ada.git('branch', '--list', 'feat/a')]).toEqual([[], '']);
  });

  test('never deletes work, on the server or in the clone', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'a');
    await called(ada, 'claim', 'b');
    work(server, 'Ada', 'feat/a');
    for (const force of [[], ['--force']])
      expect(await called(ada, 'release', 'a', ...force)).toMatchObject({ code: 1, outcome: 'none' });
    ada.git('checkout', '-q', 'feat/b');
    ada.commit({ 'src/b/x': 'x\n' });
    expect(await called(ada, 'release')).toMatchObject({ code: 1, why: expect.stringContaining('other commits') });
    expect(server.branches()).toEqual(['feat/a', 'feat/b']);
  });

  test('never deletes commits that only the clone has, or their working tree, even by force (case 185)', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    const { worktree } = await handedOver(ada, 'claim', 'a');
    ada.git('-C', worktree, 'commit', '-q', '--allow-empty', '-m', 'work');
    const work = ada.id('feat/a');
    expect(await called(ada, 'release', 'a', '--force')).toMatchObject({
      outcome: 'released',
      notes: [
        `The branch "feat/a" of this clone has other commits, so it stays. So does the working tree "${worktree}".`,
      ],
    });
    expect([server.branches(), ada.id('feat/a'), existsSync(worktree)]).toEqual([[], work, true]);
  });

  test('gives back the claim of another clone only by force', async () => {
    const server = serverWith();
    await called(server.clone('Ada'), 'claim', 'a');
    const eve = server.clone('Eve');
    expect(await called(eve, 'release', 'a')).toMatchObject({ code: 1, outcome: 'taken', by: 'Ada <ada@example.com>' });
    expect(server.branches()).toEqual(['feat/a']);
    expect(await called(eve, 'release', 'a', '--force')).toMatchObject({ code: 0, outcome: 'released' });
  });

  test('takes a claim of somebody else that has a copied id for the claim of another clone', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'a');
    const message = server.git('log', '-1', '--format=%B', 'feat/a');
    const copy = server.git(
      '-c',
      'user.name=E',
      '-c',
      'user.email=e',
      'commit-tree',
      'main^{tree}',
      '-p',
      'main',
      '-m',
      message,
    );
    server.git('update-ref', 'refs/heads/feat/a', copy);
    expect(await called(ada, 'release', 'a')).toMatchObject({
      outcome: 'taken',
      why: expect.stringContaining('another'),
    });
    expect(server.branches()).toEqual(['feat/a']);
  });

  test('takes an empty commit on work for no claim (case 185)', async () => {
    const server = serverWith();
    work(server, 'Ada', 'feat/a');
    const ada = server.clone('Ada');
    ada.git('checkout', '-q', 'feat/a');
    const message = `x\n\nParallel-Work-Claim: ${'0'.repeat(32)}\nParallel-Work-Item: p/a\n`;
    ada.git('commit', '-q', '--allow-empty', '-m', message);
    ada.git('push', '-q', 'origin', 'feat/a');
    expect(await called(ada, 'release', 'a', '--force')).toMatchObject({ code: 1, outcome: 'none' });
    expect(server.branches()).toEqual(['feat/a']);
  });

  /** Takes an item out of the plan, or changes its id, on the server. */
  function replan(server: Server, from: string | RegExp, to: string): void {
    server
      .clone('Eve')
      .commit({ [PLAN_PATH]: PLAN.replace(from, to) })
      .git('push', '-q', 'origin', 'main');
  }

  test('gives back an item that left the plan, by its branch', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'b');
    replan(server, / {2}b: .*\n/, '');
    const [error] = (await called(ada, 'release', 'b')).errors;
    expect(error).toMatchObject({ code: 'usage', hint: expect.stringContaining('release --branch') });
    const released = { outcome: 'released', item: 'b', branch: 'feat/b' };
    expect(await called(ada, 'release', '--branch', 'feat/b')).toMatchObject(released);
    expect(server.branches()).toEqual([]);
  });

  test('gives back an item whose id has changed, where its branch is checked out', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'b');
    replan(server, '  b:', '  api:');
    const why = expect.stringContaining('has the claim of item "p/b"');
    expect(await called(ada, 'release', 'api')).toMatchObject({ outcome: 'none', why });
    ada.git('checkout', '-q', 'feat/b');
    expect(await called(ada, 'release')).toMatchObject({ outcome: 'released', item: 'b' });
    expect(server.branches()).toEqual([]);
  });

  test('by a branch that is no claim changes nothing', async () => {
    const server = serverWith();
    work(server, 'Bob', 'other');
    const ada = server.clone('Ada');
    expect(await called(ada, 'release', '--branch', 'other')).toMatchObject({ code: 1, outcome: 'none' });
    expect(await called(ada, 'release', '--branch', 'nowhere')).toMatchObject({ code: 2 });
    expect(server.branches()).toEqual(['other']);
  });

  test('gives back a claim on a base that was rewritten since, but only that of this clone', async () => {
    const server = serverWith();
    const ada = server.clone('Ada').commit({ x: 'x\n' });
    ada.git('push', '-q', 'origin', 'main');
    const bob = server.clone('Bob');
    await called(ada, 'claim', 'a');
    await called(bob, 'claim', 'b');
    ada.git('reset', '-q', '--hard', 'HEAD~1');
    ada.commit({ y: 'y\n' }).git('push', '-q', '--force', 'origin', 'main');
    expect(await called(ada, 'release', 'a')).toMatchObject({ outcome: 'released' });
    const why = expect.stringContaining('git push --force-with-lease=refs/heads/feat/b:');
    expect(await called(ada, 'release', 'b', '--force')).toMatchObject({ outcome: 'none', why });
    expect(server.branches()).toEqual(['feat/b']);
  });

  test('gives back both branches where a claim on another name than the first was cut short', async () => {
    const server = serverWith();
    const ada = server.clone('Ada');
    await called(ada, 'claim', 'many', '--branch', 'other/many-2');
    expect(server.branches()).toEqual(['other/many-2']);
    server.git('update-ref', 'refs/heads/hosted/many-name', server.git('rev-parse', 'other/many-2'));
    expect(await called(ada, 'release', 'many')).toMatchObject({ outcome: 'released' });
    expect(server.branches()).toEqual([]);
  });

  test('works without a server, but not while the branch is checked out', async () => {
    const story = alone();
    await called(story, 'claim', 'a');
    story.git('checkout', '-q', 'feat/a');
    expect(await called(story, 'release')).toMatchObject({ code: 1, why: expect.stringContaining('is checked out') });
    story.git('checkout', '-q', 'main');
    expect(await called(story, 'release', 'a')).toMatchObject({ code: 0, outcome: 'released' });
    expect(story.git('branch', '--list', 'feat/a')).toBe('');
  });

  test('needs an item where the current branch belongs to none', async () => {
    const [error] = (await called(alone(), 'release')).errors;
    expect(error).toMatchObject({ code: 'usage', message: expect.stringContaining('"main"') });
  });
});

describe('claims work', () => {
  const PLACES: Readonly<Record<string, () => { server: Server; directory: string }>> = {
    'in a folder whose name has spaces and umlauts': () => {
      const server = serverWith({ [PLAN_PATH]: PLAN, 'Grün und blau/x': 'x\n' }, 'Größe mit Leerzeichen.git');
      const folder = join(server.clone('Ada').directory, 'Grün und blau');
      return { server, directory: folder };
    },
    'in a linked working tree': () => {
      const server = serverWith();
      const story = server.clone('Ada');
      story.git('worktree', 'add', '-q', '--detach', join(story.directory, '..', 'Größe eins'));
      return { server, directory: join(story.directory, '..', 'Größe eins') };
    },
    'in a shallow clone': () => {
      const server = serverWith();
      server.clone('Ada').commit({ x: 'x\n' }).git('push', '-q', 'origin', 'main');
      const place = join(server.directory, '..', 'shallow');
      spawnSync('git', ['clone', '-q', '--depth', '1', `file://${server.directory}`, place]);
      spawnSync('git', ['-C', place, 'config', 'user.name', 'Ada']);
      spawnSync('git', ['-C', place, 'config', 'user.email', 'ada@example.com']);
      return { server, directory: place };
    },
    'with a detached head': () => {
      const server = serverWith();
      const story = server.clone('Ada');
      story.git('checkout', '-q', '--detach');
      return { server, directory: story.directory };
    },
    'in a bare clone': () => {
      const server = serverWith();
      return { server, directory: server.clone('Ada', '--bare').directory };
    },
    'in a mirror': () => {
      const server = serverWith();
      return { server, directory: server.clone('Ada', '--mirror').directory };
    },
  };

  test.each(Object.keys(PLACES))('%s', async (where) => {
    const { server, directory } = PLACES[where]?.() ?? { server: serverWith(), directory: '' };
    expect(await called({ directory }, 'claim', 'a')).toMatchObject({ code: 0, outcome: 'claimed' });
    expect(server.branches()).toEqual(['feat/a']);
    expect((await called({ directory }, 'next')).next.map(({ item }: { item: string }) => item)).not.toContain('c');
    expect(await called({ directory }, 'claim', 'a')).toMatchObject({ outcome: 'taken', by: 'Ada <ada@example.com>' });
    expect(await called({ directory }, 'release', 'a')).toMatchObject({ code: 0, outcome: 'released' });
    expect(server.branches()).toEqual([]);
  });

  test.each(['--bare', '--mirror'])('in a clone made with %s, but only with the newest plan', async (option) => {
    const server = serverWith();
    const old = server.clone('Ada', option);
    server
      .clone('Eve')
      .commit({ [PLAN_PATH]: PLAN.replace(/ {2}b: .*\n/, '') })
      .git('push', '-q', 'origin', 'main');
    const [error] = (await called(old, 'claim', 'b')).errors;
    expect(error).toMatchObject({ code: 'out-of-date', message: expect.stringContaining('"main"') });
    expect(server.branches()).toEqual([]);
    old.git('config', '--replace-all', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
    expect((await called(old, 'claim', 'b')).errors).toMatchObject([{ code: 'usage' }]);
    expect(await called(old, 'claim')).toMatchObject({ outcome: 'claimed', item: 'a' });
  });

  test('in a bare repository that is the server itself', async () => {
    const server = serverWith();
    server.git('config', 'user.name', 'Ada');
    server.git('config', 'user.email', 'ada@example.com');
    expect(await called(server, 'claim', 'a')).toMatchObject({ code: 0, outcome: 'claimed' });
    expect((await called(server, 'next')).next.map(({ item }: { item: string }) => item)).toEqual(['b', 'many']);
    expect(await called(server, 'release', 'a')).toMatchObject({ code: 0, outcome: 'released' });
    expect(readdirSync(join(server.directory, 'parallel-work/claims'))).toEqual([]);
  });

  test('in a repository with longer ids', async () => {
    const story = gitStory({ format: 'sha256' }).commit({ [PLAN_PATH]: PLAN });
    story.git('config', 'user.name', 'Ada');
    story.git('config', 'user.email', 'ada@example.com');
    expect(await called(story, 'claim', 'a')).toMatchObject({ outcome: 'claimed' });
    expect(await called(story, 'release', 'a')).toMatchObject({ outcome: 'released' });
  });

  test('where the directory of claims cannot be written, by saying so', async () => {
    const story = alone();
    mkdirSync(join(story.directory, '.git/parallel-work'));
    writeFileSync(join(story.directory, '.git/parallel-work/claims'), '');
    expect(await called(story, 'claim', 'a')).toMatchObject({ code: 2 });
    expect(story.git('branch', '--list', 'feat/a')).toBe('');
  });
});
