import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, executable, type GitStory, gitStory, link, submodule } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { claims, current, read, states, told } from './reading.js';

afterAll(endStories);

function begun(): GitStory {
  const story = gitStory();
  story.commit({ 'a.txt': 'a\n', 'b.txt': 'b\n', 'dir/c.txt': 'c\n', '.gitignore': 'ignored/\n' });
  return story.branch('feat/x');
}

async function entry(story: GitStory, path: string) {
  const { answers } = await read(story, [{ kind: 'entry', revision: 'worktree', path }], { subject: 'current' });
  return answers.entry?.[0]?.answer;
}

describe('uncommitted work', () => {
  test('counts when it is committed, staged, unstaged or untracked, and not when it is ignored', async () => {
    const story = begun();
    story.commit({ 'committed.txt': 'x' });
    story.stage({ 'staged.txt': 'x', 'b.txt': null });
    story.write({ 'a.txt': 'changed\n', 'new/untracked.txt': 'x', 'ignored/x.txt': 'x', 'dir/c.txt': null });
    const pull = await current(story);
    expect(pull).toMatchObject({
      branch: 'feat/x',
      revision: 'worktree',
      head: story.id('HEAD'),
      sameRepository: true,
    });
    expect(told(pull.changes)).toEqual([
      'modify a.txt',
      'delete b.txt',
      'create committed.txt',
      'delete dir/c.txt',
      'create new/untracked.txt',
      'create staged.txt',
    ]);
  });

  test('of a branch without any commit of its own still makes it the pull request to judge', async () => {
    const story = begun();
    expect(told((await current(story)).changes)).toEqual([]);
    story.write({ 'x.txt': 'x' });
    expect(told((await current(story)).changes)).toEqual(['create x.txt']);
    const { pulls } = await read(story, claims('feat/*'), { subject: 'current' });
    expect(pulls.map(({ branch, revision }) => [branch, revision])).toEqual([['feat/x', 'worktree']]);
  });

  test('does not count with --all', async () => {
    const story = begun();
    story.commit({ 'x.txt': 'x' });
    story.write({ 'y.txt': 'y' });
    const { pulls } = await read(story, claims('feat/x'));
    expect(pulls.map(({ revision, changes }) => [revision, told(changes)])).toEqual([
      [story.id('HEAD'), ['create x.txt']],
    ]);
  });

  posixTest('changes a mode, a kind of file, a whole directory', async () => {
    const story = begun();
    story.write({ 'a.txt': executable('a\n'), 'b.txt': link('a.txt') });
    rmSync(join(story.directory, 'dir'), { recursive: true });
    symlinkSync('elsewhere', join(story.directory, 'dir'));
    expect(told((await current(story)).changes)).toEqual([
      'modify a.txt',
      'modify b.txt',
      'create dir',
      'delete dir/c.txt',
    ]);
    expect(await entry(story, 'a.txt')).toEqual({ mode: '100755', oid: story.id('HEAD:a.txt') });
    expect(await entry(story, 'dir')).toMatchObject({ mode: '120000' });
    const linked = await entry(story, 'b.txt');
    story.git('add', '-A');
    expect(linked).toEqual({ mode: '120000', oid: story.id(':b.txt') });
  });

  posixTest('is what git would store: the same ids, null where nothing is', async () => {
    const story = begun();
    story.git('config', 'core.autocrlf', 'true');
    story.write({ 'a.txt': 'one\r\ntwo\r\n', 'new.txt': 'new\r\n', 'b.txt': null, 'sub/link': link('../a.txt') });
    const entries = [await entry(story, 'a.txt'), await entry(story, 'new.txt'), await entry(story, 'sub/link')];
    story.git('add', '-A');
    expect(entries).toEqual([
      { mode: '100644', oid: story.id(':a.txt') },
      { mode: '100644', oid: story.id(':new.txt') },
      { mode: '120000', oid: story.id(':sub/link') },
    ]);
    expect(await entry(story, 'b.txt')).toBeNull();
    expect(await entry(story, 'none.txt')).toBeNull();
    expect(await entry(story, 'dir/c.txt')).toEqual({ mode: '100644', oid: story.id('HEAD:dir/c.txt') });
  });

  test('that is only meant to be added, or was taken out of the index', async () => {
    const story = begun();
    story.write({ 'later.txt': 'x' });
    story.git('add', '-N', 'later.txt');
    story.git('rm', '-q', '--cached', 'a.txt');
    expect(told((await current(story)).changes)).toEqual(['delete a.txt', 'create later.txt']);
    expect(await entry(story, 'a.txt')).toBeNull();
  });

  test('that is staged and gone from the disk is still staged', async () => {
    const story = begun();
    story.stage({ 'x.txt': 'x' });
    story.write({ 'x.txt': null });
    const snapshot = await read(story, [], { subject: 'current' });
    expect(told(snapshot.pulls[0]?.changes)).toEqual(['create x.txt']);
    expect(snapshot.notes).toEqual(['"x.txt" was reverted in the working tree, but the revert is not committed yet.']);
  });

  test('work that undoes a commit keeps that commit listed, with its state and a note', async () => {
    const story = begun();
    story.commit({ 'stray.txt': 'x', 'b.txt': 'changed\n' });
    story.write({ 'stray.txt': null });
    story.stage({ 'b.txt': 'b\n' });
    const snapshot = await read(story, [], { subject: 'current' });
    expect(told(snapshot.pulls[0]?.changes)).toEqual(['modify b.txt', 'create stray.txt']);
    expect(snapshot.notes).toHaveLength(2);
    expect(await entry(story, 'stray.txt')).toEqual({ mode: '100644', oid: story.id('HEAD:stray.txt') });
    story.git('commit', '-q', '-a', '-m', 'undone');
    expect(told((await current(story)).changes)).toEqual([]);
  });

  test('moves a file: the two ends name each other', async () => {
    const story = begun();
    story.git('mv', 'a.txt', 'moved.txt');
    expect((await current(story)).changes).toEqual({
      complete: true,
      list: [
        { path: 'a.txt', kind: 'delete', renamedTo: 'moved.txt' },
        { path: 'moved.txt', kind: 'create', renamedFrom: 'a.txt' },
      ],
    });
  });

  test('changes only the letter case of a name', async () => {
    const story = begun();
    story.git('mv', 'a.txt', 'A.txt');
    expect(told((await current(story)).changes)).toEqual(['create A.txt', 'delete a.txt']);
  });
});

describe('in the middle of something', () => {
  test('a merge with a conflict: what the base has since is no change of the branch', async () => {
    const story = begun();
    story.commit({ 'a.txt': 'branch\n', 'mine.txt': 'x' });
    story.checkout('main').commit({ 'a.txt': 'base\n', 'b.txt': 'base\n', 'base.txt': 'base' });
    story.checkout('feat/x').attempt('merge', '-q', 'main');
    expect(told((await current(story)).changes)).toEqual(['modify a.txt', 'create mine.txt']);
    const { answers } = await read(story, [{ kind: 'mergeBase', revision: 'worktree' }], { subject: 'current' });
    expect(answers.mergeBase).toEqual([{ revision: 'worktree', answer: story.id('main') }]);
    story.stage({ 'a.txt': 'both\n' });
    expect(told((await current(story)).changes)).toEqual(['modify a.txt', 'create mine.txt']);
    story.git('commit', '-q', '--no-edit');
    expect(told((await current(story)).changes)).toEqual(['modify a.txt', 'create mine.txt']);
  });

  test('a rebase with a conflict: the branch is the one that is rebased', async () => {
    const story = begun();
    story.commit({ 'mine.txt': 'x' });
    story.commit({ 'a.txt': 'branch\n' });
    story.checkout('main').commit({ 'a.txt': 'base\n' });
    story.checkout('feat/x').attempt('rebase', '-q', 'main');
    const { pulls, subject } = await read(story, claims('feat/x'), { subject: 'current' });
    expect(subject).toEqual({ branch: 'feat/x' });
    expect(pulls.map(({ branch, changes }) => [branch, told(changes)])).toEqual([
      ['feat/x', ['modify a.txt', 'create mine.txt']],
    ]);
  });
});

describe('where the work is', () => {
  test('in a directory below, and in a linked working tree', async () => {
    const story = begun();
    story.checkout('main');
    const directory = story.worktree('feat/x', 'trees/x');
    story.write({ 'trees/x/x.txt': 'x', 'dir/y.txt': 'y' });
    expect(told((await current(story, { directory })).changes)).toEqual(['create x.txt']);
    const pull = await current(story, { directory: join(story.directory, 'dir') });
    expect([pull.branch, told(pull.changes)]).toEqual(['main', ['create dir/y.txt']]);
  });

  test('on the base itself, or on a detached head: no item has it', async () => {
    const story = begun();
    story.checkout('main').write({ 'x.txt': 'x' });
    const onBase = await read(story, claims('feat/x'), { subject: 'current' });
    expect(onBase.subject).toEqual({ branch: 'main' });
    expect(onBase.pulls.map(({ branch }) => branch)).toEqual(['main']);
    story.git('checkout', '-q', '--detach', 'feat/x');
    story.commit({ 'y.txt': 'y' });
    const detached = await read(story, claims('feat/x'), { subject: 'current' });
    expect(detached.subject).toEqual({ branch: expect.stringMatching(/^detached working tree at [0-9a-f]{10}$/) });
    expect(detached.pulls.map(({ branch, changes }) => [branch, told(changes)])).toEqual([
      [expect.stringMatching(/^detached working tree at [0-9a-f]{10}$/), ['create x.txt', 'create y.txt']],
    ]);
  });

  test('counts in this clone, whatever "origin" has', async () => {
    const story = begun();
    story.commit({ 'x.txt': 'x' });
    story.remote('feat/x', 'HEAD').git('reset', '-q', '--hard', 'HEAD~1');
    expect(told((await current(story)).changes)).toEqual([]);
    const { pulls } = await read(story, claims('feat/x'), { subject: 'current' });
    expect(pulls.map(({ changes }) => told(changes))).toEqual([[]]);
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('lists both for a branch that merged', async () => {
    const story = begun();
    story.commit({ 'x.txt': 'x' });
    story.squash('feat/x');
    story.checkout('feat/x').write({ 'y.txt': 'y' });
    const { pulls, merged } = await read(story, claims('feat/x'), { subject: 'current' });
    expect(merged.map(({ mergeCommit }) => mergeCommit)).toEqual([story.id('main')]);
    expect(pulls.map(({ changes }) => told(changes))).toEqual([['create x.txt', 'create y.txt']]);
  });

  test('in a sparse checkout: what is not checked out is not deleted', async () => {
    const story = begun();
    story.git('sparse-checkout', 'set', '--no-cone', '/a.txt');
    story.write({ 'a.txt': 'changed' });
    expect(told((await current(story)).changes)).toEqual(['modify a.txt']);
    expect(await entry(story, 'dir/c.txt')).toMatchObject({ mode: '100644' });
  });
});

describe('repositories inside of the repository', () => {
  test('a submodule counts by its commit, not by what is uncommitted in it', async () => {
    const story = begun();
    const other = gitStory();
    const commit = other.commit({ 'x.txt': 'x' }).id();
    story.checkout('main').commit({ module: submodule(commit) });
    story.checkout('feat/x').git('merge', '-q', 'main');
    rmSync(join(story.directory, 'module'), { recursive: true });
    story.git('-c', 'protocol.file.allow=always', 'clone', '-q', other.directory, 'module');
    expect(told((await current(story)).changes)).toEqual([]);
    story.write({ 'module/y.txt': 'y', 'module/x.txt': 'changed' });
    expect(told((await current(story)).changes)).toEqual([]);
    story.git('-C', 'module', 'commit', '-q', '-a', '-m', 'on');
    expect(told((await current(story)).changes)).toEqual(['modify module']);
    expect(await entry(story, 'module')).toEqual({
      mode: '160000',
      oid: story.git('-C', 'module', 'rev-parse', 'HEAD'),
    });
  });

  test('one that is not tracked would be a submodule; an empty one, and our own working trees, are nothing', async () => {
    const story = begun();
    story.branch('feat/y').checkout('feat/x');
    story.worktree('feat/y', 'trees/y');
    mkdirSync(join(story.directory, 'empty'));
    story.git('init', '-q', 'empty');
    story.git('init', '-q', 'full');
    story.git('-C', 'full', 'commit', '-q', '--allow-empty', '-m', 'x');
    expect(told((await current(story)).changes)).toEqual(['create full']);
    expect(await entry(story, 'full')).toEqual({ mode: '160000', oid: story.git('-C', 'full', 'rev-parse', 'HEAD') });
  });
});

test('three thousand files, committed and not, are one list', async () => {
  const story = begun();
  const files = (start: string) =>
    Object.fromEntries(
      Array.from({ length: 1600 }, (_, index) => [`${start}/${index % 40}/f${index}.txt`, `${index}`]),
    );
  story.commit(files('committed'));
  story.write(files('loose'));
  const { changes } = await current(story);
  expect(changes.complete && changes.list.length).toBe(3200);
  const paths = changes.complete ? changes.list.map(({ path }) => path) : [];
  const questions = [...paths, 'none'].map((path) => ({ kind: 'entry' as const, revision: 'worktree', path }));
  const { answers } = await read(story, questions, { subject: 'current' });
  expect(answers.entry?.filter(({ answer }) => answer !== 'unread' && answer?.mode === '100644')).toHaveLength(3200);
});
