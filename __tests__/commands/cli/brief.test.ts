/** `brief`, and the short form that `check` prints, on real repositories of every shape. */
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: { create: [src/a.ts] }, verification: npm test }
  b: { branch: feat/b, scope: [src/b.ts], depends_on: [a] }
`;

function begun(plan = PLAN): GitStory {
  return gitStory().commit({ [PATH]: plan, 'src/b.ts': 'b\n' });
}

async function briefsOf(directory: string, ...args: string[]) {
  const { code, out } = await run(directory, 'brief', '--json', ...args);
  documentOf({ code, stdout: out, stderr: '' });
  const { briefs = [], notes = [], errors = [] } = JSON.parse(out);
  return { code, briefs, notes, errors };
}

describe('brief', () => {
  test('prints the same text with and without JSON', async () => {
    const { directory } = begun();
    const { briefs } = await briefsOf(directory, 'a');
    expect(await run(directory, 'brief', 'a')).toEqual({ code: 0, out: briefs[0].markdown, err: '' });
    expect(briefs).toMatchObject([{ plan: 'p', item: 'a', branch: 'feat/a' }]);
  });

  test('takes the item of the current branch if none is named', async () => {
    const { directory } = begun().branch('feat/b');
    expect((await briefsOf(directory)).briefs).toMatchObject([{ item: 'b' }]);
    const { directory: other } = begun();
    expect(await briefsOf(other)).toMatchObject({
      code: 2,
      errors: [{ message: expect.stringContaining('"main"'), hint: expect.stringContaining('"p/a", "p/b"') }],
    });
  });

  test.each([
    ['a merge commit', (story: GitStory) => story.merge('feat/a')],
    ['a squash', (story: GitStory) => story.squash('feat/a')],
    ['a rebase', (story: GitStory) => story.rebase('feat/a')],
  ])('says that a dependency has merged by %s, and --all leaves it out', async (_, merge) => {
    const story = begun();
    story.branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    const before = await briefsOf(story.directory, '--all');
    expect(before.briefs.map(({ item }: { item: string }) => item)).toEqual(['a', 'b']);
    expect(before.briefs[1].markdown).toContain('- `a` is not finished: it is open as `feat/a`.');
    merge(story);
    const after = await briefsOf(story.directory, '--all');
    expect(after.briefs.map(({ item }: { item: string }) => item)).toEqual(['b']);
    expect(after.briefs[0].markdown).toContain('- `a` has merged.');
  });

  test('reads the plan of the working tree only with --draft', async () => {
    const story = begun();
    story.write({ [PATH]: PLAN.replace('src/a.ts', 'src/new.ts'), '.github/parallel-work/q.yml': PLAN });
    const { briefs, notes } = await briefsOf(story.directory, 'a');
    expect(briefs[0].markdown).toContain('src/a.ts');
    expect(notes).toContain('The plan "p.yml" differs from the one on "main". Only the plan on "main" counts.');
    const draft = await briefsOf(story.directory, 'p/a', '--draft');
    expect(draft.briefs[0].markdown).toContain('src/new.ts');
    expect(draft.briefs[0].markdown).toContain('**This is a draft.**');
    expect(draft.notes).toEqual([]);
  });

  test('names the option --draft if the base has no plan yet', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story.write({ [PATH]: PLAN });
    expect(await briefsOf(story.directory, 'a')).toMatchObject({
      code: 2,
      errors: [{ message: 'No plan on "main" has an item "a".', hint: expect.stringContaining('--draft') }],
    });
    expect((await briefsOf(story.directory, 'a', '--draft')).briefs).toHaveLength(1);
  });

  test('ends with exit code 2 if a plan cannot be read', async () => {
    const { directory } = begun('version: 1\nitems: [\n');
    expect(await briefsOf(directory, 'a')).toMatchObject({ code: 2, briefs: [] });
  });

  test('prints no line that a runner takes for a command', async () => {
    const plan = PLAN.replace('task: T', 'task: T\ncontext: "::error::x"');
    const { directory } = begun(plan);
    expect((await run(directory, 'brief', 'a')).out).toContain('\n\\x3a:error::x\n');
  });
});

describe('the commands in a brief fit', () => {
  const start = (markdown: string) => markdown.slice(markdown.indexOf('## How to start'));

  test('a clone with an origin', async () => {
    const clone = begun().clone();
    const [{ markdown }] = (await briefsOf(clone.directory, 'a')).briefs;
    expect(start(markdown)).toContain('git fetch origin main:refs/remotes/origin/main');
    expect(start(markdown)).toMatch(/git worktree add \.\.\/clone-\w+-p-a -b feat\/a (?:origin\/)?main/);
    expect(start(markdown)).toContain('git push -u origin feat/a');
  });

  test('a branch that only the origin has', async () => {
    const story = begun().branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    story.checkout('main');
    const [{ markdown }] = (await briefsOf(story.clone().directory, 'a')).briefs;
    expect(start(markdown)).toMatch(/git worktree add \S+ --track -b feat\/a origin\/feat\/a/);
  });

  test('a branch that a working tree has checked out', async () => {
    const story = begun().branch('feat/a').checkout('main');
    const place = story.worktree('feat/a');
    const [{ markdown }] = (await briefsOf(story.directory, 'a')).briefs;
    expect(start(markdown)).toContain(`cd ${place}`);
  });

  test.each([
    ['with spaces and umlauts', ['Zwei Läden und mehr'], []],
    ['that is shallow', ['shallow'], ['--depth=1']],
    ['that is bare', ['bare.git'], ['--bare']],
  ])('a repository %s', async (_, [name = ''], options) => {
    const story = begun();
    const place = join(story.directory, '..', name);
    story.git('clone', '-q', ...options, `file://${story.directory}`, place);
    const [{ markdown }] = (await briefsOf(place, 'a')).briefs;
    const folder = name.replaceAll(' ', '-').replace('.git', '');
    expect(start(markdown)).toMatch(new RegExp(`git worktree add '?\\.\\./${folder}-p-a'? -b feat/a`));
  });

  test('a linked working tree, which is named like the repository', async () => {
    const story = begun().branch('other').checkout('main');
    const [{ markdown }] = (await briefsOf(story.worktree('other'), 'a')).briefs;
    expect(start(markdown)).toContain(`git worktree add ../${basename(story.directory)}-p-a -b feat/a main`);
  });

  test('a detached head, which is on the branch of no item', async () => {
    const story = begun();
    story.git('checkout', '-q', '--detach');
    expect((await briefsOf(story.directory, 'a')).code).toBe(0);
    expect(await briefsOf(story.directory)).toMatchObject({
      code: 2,
      errors: [{ message: 'No item is named, and no branch is checked out.' }],
    });
  });
});

describe('check on the branch of an item', () => {
  test('prints a short brief before the first change, and none after it', async () => {
    const story = begun().branch('feat/a');
    const { code, out } = await run(story.directory, 'check');
    expect(code).toBe(0);
    expect(out).toContain(
      [
        '\n\nThis branch has no changes yet. It is for item "a" of plan "p".',
        '  create: src/a.ts',
        '  verify: npm test',
        '  The whole work order: parallel-work brief p/a\n',
      ].join('\n'),
    );
    story.write({ 'src/a.ts': 'a\n' });
    expect((await run(story.directory, 'check')).out).not.toContain('no changes yet');
  });

  test('says in the short brief what to wait for', async () => {
    const { directory } = begun().branch('feat/b');
    expect((await run(directory, 'check')).out).toContain('  wait until these have merged: "a"\n');
  });

  test('prints no short brief on another branch', async () => {
    const { directory } = begun();
    expect((await run(directory, 'check')).out).not.toContain('no changes yet');
  });
});
