import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { claims, current, read, told } from './reading.js';

afterAll(endStories);

/** Two branches with one change each. */
function begun(): GitStory {
  const story = gitStory();
  story.commit({ 'src/a.ts': 'a' });
  story.branch('feat/b').commit({ 'b.txt': 'b' });
  return story.branch('feat/a', 'main').commit({ 'src/a.ts': 'new' }).checkout('main');
}

function writeRef(story: GitStory, ref: string, text: string): void {
  const file = join(story.directory, '.git', ref);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const MISSING = `${'12'.repeat(20)}\n`;

async function both(story: GitStory): Promise<Record<string, readonly string[]>> {
  const { pulls } = await read(story, claims('feat/*'));
  return Object.fromEntries(pulls.map(({ branch, changes }) => [branch, told(changes)]));
}

describe('a ref that Git cannot read', () => {
  test.each([
    ['is empty', '', /cannot read "refs\/heads\/feat\/a"$/],
    ['has no id', 'garbage\n', /cannot read "refs\/heads\/feat\/a"$/],
    ['is all zeros', `${'0'.repeat(40)}\n`, /cannot read "refs\/heads\/feat\/a"$/],
    ['names a missing commit', MISSING, /because its commit is missing$/],
    ['names a blob', 'blob', /because it names a blob, not a commit$/],
  ])('is no branch that does not exist, and stops no other one: it %s', async (_, text, reason) => {
    const story = begun();
    writeRef(story, 'refs/heads/feat/a', text === 'blob' ? `${story.id('main:src/a.ts')}\n` : text);
    expect(await both(story)).toEqual({ 'feat/a': [expect.stringMatching(reason)], 'feat/b': ['create b.txt'] });
    const { answers } = await read(story, [...claims('feat/a'), { kind: 'branch', branch: 'feat/a' }]);
    expect(answers).toMatchObject({ claim: [{ answer: { found: true } }], branch: [{ answer: true }] });
  });

  test.each(['heads', 'remotes/origin'])('is not replaced by the same branch elsewhere: refs/%s', async (side) => {
    const story = begun();
    story.git('update-ref', 'refs/remotes/origin/feat/a', 'main');
    writeRef(story, `refs/${side}/feat/a`, '');
    expect(await both(story)).toMatchObject({ 'feat/a': [`Git cannot read "refs/${side}/feat/a"`] });
  });

  test.each(['refs/heads/other', 'refs/tags/v1', 'refs/remotes/fork/feat/a', 'refs/remotes/origin/HEAD'])(
    'does not matter where no item asks for it: %s',
    async (ref) => {
      const story = begun();
      writeRef(story, ref, '');
      expect(await both(story)).toEqual({ 'feat/a': ['modify src/a.ts'], 'feat/b': ['create b.txt'] });
    },
  );

  test('does not matter where it is a symbolic ref that leads nowhere', async () => {
    const story = begun();
    writeRef(story, 'refs/remotes/origin/HEAD', 'ref: refs/remotes/origin/gone\n');
    expect(Object.keys(await both(story))).toEqual(['feat/a', 'feat/b']);
  });

  test('is a failure that says how to repair it for the base and for the current branch', async () => {
    const story = begun().checkout('feat/a');
    story.git('update-ref', 'refs/remotes/origin/main', 'main');
    const failure = (ref: string) => ({
      code: 'unreadable-branch',
      message: `Git cannot read "${ref}".`,
      hint: expect.stringContaining(`git update-ref ${ref} <commit>`),
    });
    writeRef(story, 'refs/heads/feat/a', '');
    await expect(current(story)).rejects.toMatchObject(failure('refs/heads/feat/a'));
    writeRef(story, 'refs/heads/main', '');
    await expect(read(story)).rejects.toMatchObject(failure('refs/heads/main'));
    await expect(read(story, [], { base: 'main' })).rejects.toMatchObject(failure('refs/heads/main'));
  });
});

describe('a head commit that Git cannot read', () => {
  /** Makes a commit on the base whose tree has these bytes, and points the branch to it. */
  function pointToTree(story: GitStory, tree: Buffer): void {
    const args = ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'];
    const { stdout } = spawnSync('git', args, { cwd: story.directory, input: tree, encoding: 'utf8' });
    story.git('update-ref', 'refs/heads/feat/a', story.git('commit-tree', '-p', 'main', '-m', 'bad', stdout.trim()));
  }
  const entry = (mode: string, name: string, id: Buffer) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]);

  test.each([
    ['an entry without a name', (blob: Buffer) => entry('100644', '', blob)],
    ['a folder that is missing', () => entry('40000', 'lost', Buffer.alloc(20, 1))],
    ['a folder that is a file', (blob: Buffer) => entry('40000', 'folder', blob)],
    ['half an entry', (blob: Buffer) => entry('100644', 'cut', blob.subarray(0, 10))],
  ])('stops no other branch: %s', async (_, tree) => {
    const story = begun();
    pointToTree(story, tree(Buffer.from(story.id('main:src/a.ts'), 'hex')));
    expect(await both(story)).toEqual({
      'feat/a': [expect.stringMatching(/^Git cannot read the commits of "feat\/a": "git diff-tree" failed: /)],
      'feat/b': ['create b.txt'],
    });
  });

  test('stops no other branch where a commit before it is lost', async () => {
    const story = begun().checkout('feat/a').commit({ 'src/a.ts': 'newer' }).checkout('main');
    const lost = story.id('feat/a~1');
    rmSync(join(story.directory, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    expect(await both(story)).toEqual({
      'feat/a': ['it has no commit in common with "main"'],
      'feat/b': ['create b.txt'],
    });
  });
});
