import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { claims, read, states, told } from './reading.js';

afterAll(endStories);

function begun(): GitStory {
  const story = gitStory();
  story.commit({
    'a.txt': 'a\n',
    'long.txt': `${Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n')}\n`,
  });
  return story;
}

/** A branch with two commits on two files. */
function worked(story: GitStory, name = 'feat/x'): GitStory {
  story.branch(name, 'main').commit({ [`${name}-1.txt`]: 'one\n' }, 'one');
  story.commit({ [`${name}-2.txt`]: 'two\n' }, 'two');
  return story;
}

async function merge(story: GitStory, branch = 'feat/x') {
  const { merged, pulls } = await read(story, claims(branch));
  return { merged: merged[0], pull: pulls[0], count: merged.length };
}

describe('a branch that is not started', () => {
  test('finds a branch that was just made, neither open nor merged', async () => {
    const story = begun().branch('feat/x');
    const { pulls, merged, answers } = await read(story, claims('feat/x', 'feat/none'));
    expect([pulls, merged]).toEqual([[], []]);
    expect(answers.claim).toEqual([
      { branch: 'feat/x', answer: { found: true } },
      { branch: 'feat/none', answer: {} },
    ]);
  });

  test('is found by a name with bytes that look like a space', async () => {
    const names = ['feat/voilà', 'feat/Рус'];
    const story = begun();
    for (const name of names) story.branch(name, 'main');
    const { answers } = await read(story, claims(...names));
    expect(answers.claim).toEqual(names.map((branch) => ({ branch, answer: { found: true } })));
    expect((await read(story, [], { base: 'feat/voilà' })).base.branch).toBe('feat/voilà');
  });

  test('was made from an older commit of the base', async () => {
    const story = begun().branch('feat/x').checkout('main');
    story.commit({ 'b.txt': 'b' });
    worked(story, 'feat/y').merge('feat/y');
    expect(await states(story, 'feat/x')).toEqual({});
  });

  test('is what a fast-forward looks like', async () => {
    const story = worked(begun()).checkout('main');
    story.git('merge', '-q', '--ff-only', 'feat/x');
    expect(await states(story, 'feat/*')).toEqual({});
  });
});

describe('a branch that waits on the base when a merge moves the line of first parents', () => {
  /** The tip of the branch is on the old line of main, and main goes on with a merge of that line. */
  const pulled = (subject: string) => {
    const story = begun();
    story.branch('dev').commit({ 'dev.txt': 'dev' });
    story.checkout('main').commit({ 'a.txt': 'more' });
    story.git('branch', 'feat/x');
    story.commit({ 'a.txt': 'even more' });
    story.checkout('dev').git('merge', '-q', '--no-ff', '-m', subject, 'main');
    story.checkout('main').git('merge', '-q', '--ff-only', 'dev');
    return story;
  };

  test.each([
    "Merge branch 'main' of github.com:o/r",
    "Merge remote-tracking branch 'origin/main' into dev",
    "Merge branch 'main' into 'feat/x'",
  ])('is not started after: %s', async (subject) => {
    expect(await states(pulled(subject), 'feat/x')).toEqual({});
  });

  test('is only a guess after a merge that does not name the base', async () => {
    const story = pulled("Merge branch 'feat/y' into 'main'");
    expect((await merge(story)).merged?.guess).toEqual({ tip: story.id('feat/x'), named: ['feat/y'] });
  });
});

describe('a merge of a branch', () => {
  test.each([
    ["Merge branch 'feat/x'", true],
    ["Merge branch 'feat/x' of github.com:o/r into main", true],
    ["Merge branch 'feat/x' into 'main'", true],
    ["Merge branches 'feat/y' and 'feat/x'", true],
    ["Merge remote-tracking branch 'origin/feat/x'", true],
    ['Merge pull request #12 from owner/feat/x', true],
    ["Merge pull request 'Title' (#12) from feat/x into main", true],
    ['Merged in feat/x (pull request #12)', true],
    ["Merge branch 'feat/y' into feat/x", false],
    ["Merge branch 'feat/y' into 'feat/x'", false],
    ["Merge branch 'feat/x2'", false],
    ['Merge pull request #12 from owner/feat/y', false],
    ['Ship it', false],
  ])('may be of another one unless it names the branch: %s', async (subject, isNamed) => {
    const story = worked(begun());
    story.merge('feat/x', subject);
    const { merged } = await merge(story);
    expect(merged?.guess === undefined).toBe(isNamed);
  });

  test('is named by the merge into another branch that came along', async () => {
    const story = worked(begun());
    story.git('branch', 'feat/y');
    story.branch('develop', 'main').git('merge', '-q', '--no-ff', '--no-edit', 'feat/x');
    story.merge('develop');
    const { merged } = await read(story, claims('feat/*'));
    expect(merged.map(({ branch, guess }) => [branch, guess?.named])).toEqual([
      ['feat/x', undefined],
      ['feat/y', ['develop', 'feat/x']],
    ]);
  });

  test('by a squash is a guess for each branch with that tip', async () => {
    const story = worked(begun());
    story.git('branch', 'feat/y');
    story.squash('feat/x');
    const tip = story.id('feat/x');
    const { merged } = await read(story, claims('feat/*'));
    expect(merged.map(({ branch, guess }) => [branch, guess?.tip])).toEqual([
      ['feat/x', tip],
      ['feat/y', tip],
    ]);
  });
});

describe('an open branch', () => {
  test('has what it changed since it left the base, not what the base changed since', async () => {
    const story = worked(begun());
    story.commit({ 'a.txt': null });
    story.checkout('main').commit({ 'long.txt': 'short' });
    const { pull, merged } = await merge(story);
    expect(merged).toBeUndefined();
    expect(pull).toMatchObject({
      branch: 'feat/x',
      base: 'main',
      sameRepository: true,
      head: story.id('feat/x'),
      revision: story.id('feat/x'),
    });
    expect(told(pull?.changes)).toEqual(['delete a.txt', 'create feat/x-1.txt', 'create feat/x-2.txt']);
  });

  test('has only its own after the base was merged into it (case 76)', async () => {
    const story = worked(begun()).checkout('main');
    story.commit({ 'base.txt': 'base' });
    story.checkout('feat/x').git('merge', '-q', '--no-edit', 'main');
    expect(told((await merge(story)).pull?.changes)).toEqual(['create feat/x-1.txt', 'create feat/x-2.txt']);
  });

  test('lists a rename as a delete and a create that name each other, also when the text changed a little', async () => {
    const story = begun().branch('feat/x');
    story.rename('a.txt', 'dir/b.txt');
    story.git('mv', 'long.txt', 'longer.txt');
    story.commit({ 'longer.txt': `${Array.from({ length: 41 }, (_, line) => `line ${line}`).join('\n')}\n` });
    const { pull } = await merge(story);
    expect(pull?.changes).toEqual({
      complete: true,
      list: [
        { path: 'a.txt', kind: 'delete', renamedTo: 'dir/b.txt' },
        { path: 'dir/b.txt', kind: 'create', renamedFrom: 'a.txt' },
        { path: 'long.txt', kind: 'delete', renamedTo: 'longer.txt' },
        { path: 'longer.txt', kind: 'create', renamedFrom: 'long.txt' },
      ],
    });
  });

  test('whose work took itself back changes nothing and is still open', async () => {
    const story = begun().branch('feat/x');
    story.commit({ 'b.txt': 'b' });
    story.commit({ 'b.txt': null });
    expect(told((await merge(story)).pull?.changes)).toEqual([]);
  });

  test('cannot list the changes without a commit in common with the base (case 75)', async () => {
    const story = begun();
    story.git('checkout', '-q', '--orphan', 'feat/x');
    story.commit({ 'b.txt': 'b' });
    expect((await merge(story)).pull?.changes).toEqual({
      complete: false,
      reason: 'it has no commit in common with "main"',
    });
  });

  test('of many: in the order of the claims, within a glob by name', async () => {
    const story = begun();
    for (const name of ['b', 'a/z', 'feat/c', 'feat/a', 'feat/b']) worked(story, name);
    const { pulls } = await read(story, claims('feat/b', 'b', 'feat/*', 'a/*'));
    expect(pulls.map(({ branch }) => branch)).toEqual(['feat/b', 'b', 'feat/a', 'feat/c', 'a/z']);
  });
});

describe('a merged branch', () => {
  test('by a merge commit: that commit, its first parent, the changes of the branch', async () => {
    const story = worked(begun()).checkout('main');
    const before = story.commit({ 'base.txt': 'base' }).id();
    const mergeCommit = story.merge('feat/x');
    story.commit({ 'later.txt': 'later' });
    const { merged, pull } = await merge(story);
    expect(pull).toBeUndefined();
    expect(merged).toMatchObject({ branch: 'feat/x', base: 'main', sameRepository: true, mergeCommit, before });
    expect(told(merged?.changes)).toEqual(['create feat/x-1.txt', 'create feat/x-2.txt']);
  });

  test('by an octopus: each branch with its own changes only', async () => {
    const story = worked(worked(begun()), 'feat/y').checkout('main');
    const before = story.id('main');
    const mergeCommit = story.merge(['feat/x', 'feat/y']);
    const { merged } = await read(story, claims('feat/*'));
    expect(merged.map((each) => [each.mergeCommit, each.before, told(each.changes)])).toEqual([
      [mergeCommit, before, ['create feat/x-1.txt', 'create feat/x-2.txt']],
      [mergeCommit, before, ['create feat/y-1.txt', 'create feat/y-2.txt']],
    ]);
  });

  test('through another branch: the commit of the base that brought both', async () => {
    const story = worked(begun());
    story.branch('develop', 'main').git('merge', '-q', '--no-ff', '--no-edit', 'feat/x');
    const before = story.id('main');
    const mergeCommit = story.merge('develop');
    expect((await merge(story)).merged).toMatchObject({ mergeCommit, before });
  });

  test('lists merges in their order, whatever the order of the claims', async () => {
    const story = worked(worked(begun(), 'feat/a'), 'feat/b');
    story.merge('feat/b');
    story.squash('feat/a');
    expect((await read(story, claims('feat/*'))).merged.map(({ branch }) => branch)).toEqual(['feat/b', 'feat/a']);
    expect((await read(story, claims('feat/a', 'feat/b'))).merged.map(({ branch }) => branch)).toEqual([
      'feat/b',
      'feat/a',
    ]);
  });

  test('by a squash of several commits', async () => {
    const story = worked(begun()).checkout('main');
    const before = story.commit({ 'base.txt': 'base' }).id();
    const mergeCommit = story.squash('feat/x');
    story.commit({ 'feat/x-1.txt': 'changed since' });
    const { merged, pull } = await merge(story);
    expect(pull).toBeUndefined();
    expect(merged).toMatchObject({ mergeCommit, before });
    expect(told(merged?.changes)).toEqual(['create feat/x-1.txt', 'create feat/x-2.txt']);
  });

  test('by a squash onto other changes of the same file', async () => {
    const story = begun().branch('feat/x');
    const text = story.git('show', 'HEAD:long.txt');
    story.commit({ 'long.txt': `${text.replace('line 35', 'line thirty-five')}\n` });
    story.checkout('main').commit({ 'long.txt': `top\n${text}\n` });
    const mergeCommit = story.squash('feat/x');
    expect((await merge(story)).merged).toMatchObject({ mergeCommit });
  });

  test('by a rebase: the last commit, and what was before the first', async () => {
    const story = worked(begun()).checkout('main');
    const before = story.commit({ 'base.txt': 'base' }).id();
    const mergeCommit = story.rebase('feat/x');
    const { merged, pull } = await merge(story);
    expect(pull).toBeUndefined();
    expect(story.id('main~2')).toBe(before);
    expect(merged).toMatchObject({ mergeCommit, before });
    expect(told(merged?.changes)).toEqual(['create feat/x-1.txt', 'create feat/x-2.txt']);
  });

  test('by a rebase of commits that change one file again and again', async () => {
    const story = begun().branch('feat/x');
    story.commit({ 'a.txt': 'b\n' });
    story.commit({ 'a.txt': 'c\n' });
    story.commit({ 'a.txt': 'b\n' });
    story.checkout('main').commit({ 'base.txt': 'base' });
    story.rebase('feat/x');
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'merged' });
  });

  test('with a clean merge of the base in it, then rebased', async () => {
    const story = worked(begun()).checkout('main');
    story.commit({ 'base.txt': 'base' });
    story.checkout('feat/x').git('merge', '-q', '--no-edit', 'main');
    story.commit({ 'three.txt': 'three' });
    story.checkout('main').commit({ 'base2.txt': 'base' });
    story.rebase('feat/x');
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'merged' });
  });

  test('and then reverted is still merged: what became of it is for the judge', async () => {
    const story = worked(begun());
    const mergeCommit = story.merge('feat/x');
    story.git('revert', '-m', '1', '--no-edit', mergeCommit);
    expect((await merge(story)).merged).toMatchObject({ mergeCommit });
  });

  test('counts as merged in every clone where only "origin" knows it', async () => {
    const story = worked(begun());
    story.remote('feat/x', 'feat/x').squash('feat/x');
    story.git('branch', '-q', '-D', 'feat/x');
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'merged' });
  });
});

describe('what is no merge', () => {
  test('half of the commits cherry-picked', async () => {
    const story = worked(begun()).checkout('main');
    story.commit({ 'base.txt': 'base' });
    story.git('cherry-pick', 'feat/x~1');
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('the same paths with other content', async () => {
    const story = worked(begun()).checkout('main');
    story.commit({ 'feat/x-1.txt': 'one\n', 'feat/x-2.txt': 'other\n' });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('the same patch but for white space', async () => {
    const story = begun().branch('feat/x');
    const text = story.git('show', 'HEAD:long.txt');
    story.commit({ 'long.txt': `${text.replace('line 5', '  line 5')}\n` });
    story.checkout('main').commit({ 'long.txt': `${text.replace('line 5', ' line 5')}\n` });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('another binary content, or another mode', async () => {
    const story = begun();
    story.commit({ 'image.png': Buffer.from([0, 1, 2]), 'run.sh': 'run' });
    story.branch('feat/x').commit({ 'image.png': Buffer.from([0, 1, 3]) });
    story.branch('feat/y', 'main').git('update-index', '--chmod=+x', 'run.sh');
    story.commit({});
    story.git('reset', '-q', '--hard');
    story.checkout('main').commit({ 'image.png': Buffer.from([0, 1, 4]) });
    story.commit({ 'run.sh': 'ran' });
    expect(await states(story, 'feat/*')).toEqual({ 'feat/x': 'open', 'feat/y': 'open' });
  });

  test('a patch that the base had, and took back, before the branch was made', async () => {
    const story = begun();
    const first = story.commit({ 'b.txt': 'b\n' }).id();
    story.git('revert', '--no-edit', first);
    story.branch('feat/x').commit({ 'b.txt': 'b\n' });
    story.checkout('main').commit({ 'c.txt': 'c\n' });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });

  test('each commit on the base, but a merge in the branch that adds work of its own', async () => {
    const story = begun().branch('feat/x');
    story.commit({ 'a.txt': 'branch\n', 'b.txt': 'b\n' });
    story.checkout('main').commit({ 'a.txt': 'base\n' });
    story.checkout('feat/x').attempt('merge', '-q', 'main');
    story.commit({ 'a.txt': 'base\n', 'b.txt': 'more than b\n' });
    story.checkout('main').commit({ 'b.txt': 'b\n' });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });
});

describe('a branch that went on after it was merged', () => {
  test('is both, when the merge names it', async () => {
    const story = worked(begun());
    const mergeCommit = story.merge('feat/x', 'Merge pull request #12 from owner/feat/x');
    story.checkout('feat/x').commit({ 'more.txt': 'more' });
    const { merged, pull } = await merge(story);
    expect(merged).toMatchObject({ mergeCommit, before: story.id('main~1') });
    expect(told(merged?.changes)).toEqual(['create feat/x-1.txt', 'create feat/x-2.txt']);
    expect(told(pull?.changes)).toEqual(['create more.txt']);
  });

  test('is both after a merge with the message that git writes', async () => {
    const story = worked(begun());
    story.merge('feat/x');
    story.checkout('feat/x').commit({ 'more.txt': 'more' });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open and merged' });
  });

  test('is only open when it was started from another branch that merged', async () => {
    const story = worked(begun());
    story.branch('feat/y').commit({ 'y.txt': 'y' });
    story.merge('feat/x');
    story.git('branch', '-q', '-D', 'feat/x');
    expect(await states(story, 'feat/*')).toEqual({ 'feat/y': 'open' });
  });

  test('is open when a squash took only what it had before', async () => {
    const story = worked(begun());
    story.squash('feat/x');
    story.checkout('feat/x').commit({ 'more.txt': 'more' });
    expect(await states(story, 'feat/x')).toEqual({ 'feat/x': 'open' });
  });
});

test('ten thousand branches and a glob are read by a few processes', async () => {
  const story = worked(begun());
  const tip = story.id('feat/x');
  story.checkout('main');
  const lines = Array.from({ length: 10_000 }, (_, index) => `${tip} refs/heads/many/b${index}\n`).join('');
  story.write({ '.git/packed-refs': `# pack-refs with: peeled fully-peeled sorted \n${sorted(lines)}` });
  const { pulls, answers } = await read(story, claims('many/b99*', 'feat/x'));
  expect(answers.claim?.every(({ answer }) => answer.found)).toBe(true);
  expect(pulls).toHaveLength(111 + 1);
});

function sorted(lines: string): string {
  const list = lines.trimEnd().split('\n');
  return `${list.sort((a, b) => (a.slice(41) < b.slice(41) ? -1 : 1)).join('\n')}\n`;
}
