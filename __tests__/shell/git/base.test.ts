import { afterAll, describe, expect, test } from '@jest/globals';
import { resolveBase } from '../../../src/shell/git/branches.js';
import { openRepository } from '../../../src/shell/git/repository.js';
import { endStories, gitStory } from '../../git-story.js';
import { claims, read, told } from './reading.js';

afterAll(endStories);

async function based(story: ReturnType<typeof gitStory>, wanted?: string) {
  const { branch, commit, defaultBranch } = await resolveBase(await openRepository(story.directory), wanted);
  return { branch, commit, defaultBranch };
}

describe('the base', () => {
  test('is the given one, and the default branch is what it would be otherwise', async () => {
    const story = gitStory();
    const commit = story.commit({ 'a.txt': 'a' }).id();
    story.branch('release/1');
    const next = story.commit({ 'b.txt': 'b' }).id();
    expect(await based(story, 'release/1')).toEqual({ branch: 'release/1', commit: next, defaultBranch: 'main' });
    expect(await based(story)).toEqual({ branch: 'main', commit, defaultBranch: 'main' });
    const { repository, base } = await read(story, [], { base: 'release/1' });
    expect([repository, base]).toEqual([
      { name: 'repository', defaultBranch: 'main' },
      { branch: 'release/1', commit: next, ref: 'release/1' },
    ]);
  });

  test('is the branch of "origin/HEAD" before "main", and "main" before "master"', async () => {
    const story = gitStory();
    const commit = story.commit({ 'a.txt': 'a' }).id();
    story.git('branch', 'master');
    story.git('branch', 'trunk');
    expect(await based(story)).toMatchObject({ branch: 'main' });
    story.remote('trunk', 'HEAD').originHead('trunk');
    expect(await based(story)).toEqual({ branch: 'trunk', commit, defaultBranch: 'trunk' });
    story.originHead('gone');
    expect(await based(story)).toMatchObject({ branch: 'main' });
    story.checkout('trunk').git('branch', '-q', '-D', 'main');
    expect(await based(story)).toMatchObject({ branch: 'master' });
  });

  test('may be known to "origin" only, as on a runner, and be named as git names it', async () => {
    const story = gitStory();
    const commit = story.commit({ 'a.txt': 'a' }).id();
    story.remote('main', 'HEAD').git('checkout', '-q', '--detach');
    story.git('branch', '-q', '-D', 'main');
    for (const name of [undefined, 'main', 'origin/main', 'refs/remotes/origin/main', 'refs/heads/main']) {
      expect(await based(story, name)).toEqual({ branch: 'main', commit, defaultBranch: 'main' });
    }
  });

  test('is named in full where a tag or another branch has its name', async () => {
    const story = gitStory();
    const commit = story.commit({ 'a.txt': 'a' }).id();
    story.branch('feat/x').commit({ 'x.txt': 'x' });
    const refs = async () => (await resolveBase(await openRepository(story.directory))).ref;
    story.git('tag', 'main', commit);
    expect(await refs()).toBe('main');
    story.git('tag', '-f', 'main', 'feat/x');
    expect(await refs()).toBe('refs/heads/main');
    story.remote('main', commit).git('branch', '-q', '-D', 'main');
    expect(await refs()).toBe('origin/main');
    story.git('branch', 'origin/main', 'feat/x');
    expect(await refs()).toBe('refs/remotes/origin/main');
  });

  test('is the default too if there is no other default', async () => {
    const story = gitStory({ branch: 'trunk' });
    story.commit({ 'a.txt': 'a' });
    expect(await based(story, 'trunk')).toMatchObject({ branch: 'trunk', defaultBranch: undefined });
    expect((await read(story, [], { base: 'trunk' })).repository.defaultBranch).toBe('trunk');
    await expect(based(story)).rejects.toMatchObject({
      code: 'base',
      message: expect.stringContaining('"origin/HEAD"'),
      hint: expect.stringContaining('--base'),
    });
  });

  test('may be the branch that "origin/HEAD" points to, and never "HEAD"', async () => {
    const story = gitStory({ branch: 'trunk' });
    story.commit({ 'a.txt': 'a' });
    for (const name of ['origin/HEAD', 'refs/remotes/origin/HEAD']) {
      await expect(based(story, name)).rejects.toMatchObject({
        code: 'base',
        hint: expect.not.stringContaining('HEAD'),
      });
    }
    story.remote('trunk', 'HEAD').originHead('trunk').git('checkout', '-q', '--detach');
    for (const name of ['origin/HEAD', 'refs/remotes/origin/HEAD', 'origin']) {
      expect(await based(story, name)).toMatchObject({ branch: 'trunk' });
    }
    await expect(based(story, 'HEAD')).rejects.toMatchObject({ hint: expect.not.stringContaining('HEAD') });
  });

  test('reports a base that is no branch with the places where it looked', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.git('tag', 'v1');
    for (const name of ['v1', '-x', 'HEAD', '$(touch x)', '../main', 'ma\nin']) {
      await expect(based(story, name)).rejects.toMatchObject({
        code: 'base',
        message: expect.stringContaining(`"refs/remotes/origin/${name}"`),
      });
    }
  });
});

describe('of a branch here and in "origin"', () => {
  test('the descendant counts, on either side', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.remote('main', 'HEAD');
    const newer = story.commit({ 'b.txt': 'b' }).id();
    expect(await based(story)).toMatchObject({ commit: newer });
    story.remote('main', 'HEAD').git('reset', '-q', '--hard', 'HEAD~1');
    expect(await based(story)).toMatchObject({ commit: newer });
    expect((await read(story)).notes).toEqual([]);
  });

  test('that diverged: "origin" for the base, this clone for an item, and a note for each', async () => {
    const story = gitStory();
    story.commit({ 'a.txt': 'a' });
    story.branch('theirs').commit({ 'theirs.txt': 'x' });
    story.remote('main', 'theirs').checkout('main').commit({ 'ours.txt': 'x' });
    story.branch('feat/x').commit({ 'local.txt': 'x' });
    story.branch('other', 'main').commit({ 'remote.txt': 'x' });
    story.remote('feat/x', 'other');
    const { base, pulls, notes } = await read(story, claims('feat/*'));
    expect(base.commit).toBe(story.id('theirs'));
    expect(pulls.map(({ changes }) => told(changes))).toEqual([['create local.txt', 'create ours.txt']]);
    expect(notes).toEqual([
      '"main" and "origin/main" have diverged, so "origin/main" was read.',
      '"feat/x" and "origin/feat/x" have diverged, so "feat/x" was read.',
    ]);
  });
});
