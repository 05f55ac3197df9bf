/** Items whose branch was deleted after its merge, or left nothing that git can find: what may be their merge is offered. */
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { runs } from '../../runs.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const planOf = (merged: Readonly<Record<string, string>> = {}) =>
  `version: 1
task: T
generated: [lock.json]
items:
${['a', 'b', 'c'].map((item) => `  ${item}:\n    branch: [feat/${item}, hosted/${item}-*]\n    scope: { any: [src/${item}/**] }\n${merged[item] === undefined ? '' : `    ${merged[item]}\n`}`).join('')}`;

interface Candidate {
  readonly commit: string;
  readonly because: string;
  readonly line: string;
}

interface Item {
  readonly item: string;
  readonly state: string;
  readonly candidates?: readonly Candidate[];
}

async function itemsOf(story: GitStory): Promise<readonly Item[]> {
  const { out } = await run(story.directory, 'check', '--all', '--json');
  return JSON.parse(out).items;
}

/** With work for `a` in two commits on its branch, and one commit on `main` since. */
function begun(): GitStory {
  const story = gitStory();
  story.commit({ [PATH]: planOf(), 'lock.json': '1\n', 'src/b/old': 'old\n' });
  story
    .branch('feat/a')
    .commit({ 'src/a/one': '1\n' }, 'One')
    .commit({ 'src/a/two': '2\n', 'lock.json': '2\n' }, 'Two');
  return story.checkout('main');
}

/** Each merges `feat/a` and says how it is found; the branch is deleted afterwards. */
const MERGES: Readonly<Record<string, readonly [because: string, merge: (story: GitStory) => void, count?: number]>> = {
  'a merge commit of git': ['branch-named', (story) => story.merge('feat/a')],
  'a merge commit of GitHub': [
    'branch-named',
    (story) => story.merge('feat/a', 'Merge pull request #7 from ada/feat/a'),
  ],
  'a merge commit of Bitbucket': [
    'branch-named',
    (story) => story.merge('feat/a', 'Merged in feat/a (pull request #7)'),
  ],
  'a merge commit that names it in its text': [
    'branch-named',
    (story) => story.merge('feat/a', 'Add a\n\nThis is feat/a.'),
  ],
  'a merge from "origin"': [
    'branch-named',
    (story) => story.merge('feat/a', "Merge remote-tracking branch 'origin/feat/a'"),
  ],
  'a merge of a branch that a glob lists': [
    'branch-named',
    (story) => story.merge('feat/a', "Merge branch 'hosted/a-7'"),
  ],
  'a merge commit that names nothing': ['in-scope', (story) => story.merge('feat/a', 'Merged PR 7: add a')],
  'a squash': ['in-scope', (story) => story.squash('feat/a')],
  'a squash that changed more lines': [
    'in-scope',
    (story) => {
      story.squash('feat/a');
      story.write({ 'src/a/one': '1\nmore\n' }).git('commit', '-qa', '--amend', '-m', 'Add a (#7)');
    },
  ],
  'a rebase': ['in-scope', (story) => story.rebase('feat/a'), 2],
  'a fast-forward': ['in-scope', (story) => story.git('merge', '-q', '--ff-only', 'feat/a'), 2],
  'a merge into another branch that was merged': [
    'branch-named',
    (story) => {
      story.git('checkout', '-q', '-b', 'develop');
      story.git('merge', '-q', '--no-ff', '-m', "Merge branch 'feat/a' into develop", 'feat/a');
      story.commit({ 'other.ts': 'x\n' }).merge('develop', 'Release');
    },
  ],
};

describe('an item whose branch was deleted after', () => {
  test.each(Object.keys(MERGES))('%s is no merged one, and is merged with the line that is offered', async (how) => {
    const [because, merge, count = 1] = MERGES[how] as (typeof MERGES)[string];
    const story = begun();
    merge(story);
    story.git('branch', '-q', '-D', 'feat/a');
    const [a, ...others] = await itemsOf(story);
    expect(a).toMatchObject({ state: 'not-begun', candidates: Array.from({ length: count }, () => ({ because })) });
    expect(others.map(({ candidates }) => candidates)).toEqual([undefined, undefined]);
    const line = a?.candidates?.[0]?.line ?? '';
    for (const args of [
      ['check', '--all'],
      ['integrate', '--dry-run'],
    ]) {
      expect((await run(story.directory, ...args)).out).toContain(line);
    }
    story.commit({ [PATH]: planOf({ a: line }) });
    expect((await itemsOf(story))[0]).toEqual({ plan: 'p', item: 'a', branch: 'feat/a', state: 'merged' });
  });

  test('a fast-forward is offered its commits while the branch is still there', async () => {
    const story = begun();
    story.git('merge', '-q', '--ff-only', 'feat/a');
    expect((await itemsOf(story))[0]?.candidates).toHaveLength(2);
    const { code, out } = await run(story.directory, 'check', '--all');
    expect([code, out.includes(`merged: { commit: '${story.id()}' }`)]).toEqual([0, true]);
  });
});

describe('no candidate is', () => {
  const REJECTED: Readonly<Record<string, (story: GitStory) => void>> = {
    'a commit that changed more than the scope': (story) => story.commit({ 'src/a/x': 'x\n', 'other.ts': 'x\n' }),
    'a commit that changed only what every item may': (story) => story.commit({ 'lock.json': '3\n' }),
    'a commit without a change': (story) => story.commit({}, 'Nothing for feat/a'),
    'a commit that names the branch and changed something else': (story) =>
      story.commit({ x: 'x\n' }, 'Prepare feat/a'),
    'a merge into the branch': (story) => {
      story.branch('other', 'main').commit({ 'other.ts': 'x\n' });
      story.merge('other', "Merge branch 'main' into feat/a");
    },
    'a merge that was reverted, or its revert': (story) => {
      const merged = story.merge('feat/a');
      story.git('revert', '--no-edit', '-m', '1', merged);
    },
    'a merge that a pull request of GitHub reverted, or its revert': (story) => {
      const merged = story.merge('feat/a');
      story.git('checkout', '-q', '-b', 'revert-7-feat/a');
      story.git('revert', '--no-edit', '-m', '1', merged);
      story.merge('revert-7-feat/a', 'Merge pull request #8 from ada/revert-7-feat/a');
    },
    'a squash that another squash took back without saying so': (story) => {
      story.squash('feat/a');
      story.commit({ 'src/a/one': null, 'src/a/two': null, 'lock.json': '1\n' }, 'Remove a again (#8)');
    },
    'the merge of another item': (story) => {
      story.branch('feat/b', 'main').commit({ 'src/b/x': 'x\n' });
      story.merge('feat/b');
    },
    'a squash that names another item': (story) => story.commit({ 'src/a/x': 'x\n' }, 'feat/b (#7)'),
  };

  test.each(Object.keys(REJECTED))('%s', async (how) => {
    const story = begun();
    REJECTED[how]?.(story);
    story.git('branch', '-q', '-D', 'feat/a');
    expect((await itemsOf(story))[0]).toEqual({ plan: 'p', item: 'a', branch: 'feat/a', state: 'not-begun' });
  });

  test('a merge of the time before the plan came, or came again', async () => {
    const story = gitStory();
    story.commit({ x: 'x\n' }).branch('feat/a').commit({ 'src/a/x': 'x\n' });
    story.merge('feat/a');
    story.commit({ [PATH]: planOf() });
    story.branch('hosted/a-1').commit({ 'src/a/y': 'y\n' });
    story.merge('hosted/a-1');
    story.commit({ [PATH]: null }).commit({ [PATH]: planOf() });
    story.git('branch', '-q', '-D', 'feat/a', 'hosted/a-1');
    expect((await itemsOf(story))[0]?.candidates).toBeUndefined();
  });

  test('a commit of the time before the plan listed the item', async () => {
    const story = gitStory();
    const early = planOf().replace(/ {2}a:\n(?: {4}.*\n)+/, '');
    story
      .commit({ [PATH]: early })
      .commit({ 'src/a/x': 'x\n' })
      .commit({ [PATH]: planOf() });
    expect((await itemsOf(story))[0]?.candidates).toBeUndefined();
    const later = story.commit({ 'src/a/y': 'y\n' }).id();
    expect((await itemsOf(story))[0]?.candidates).toMatchObject([{ commit: later }]);
  });
});

test('a revert that was reverted leaves the merge a candidate', async () => {
  const story = begun();
  const merged = story.merge('feat/a');
  story.git('revert', '--no-edit', '-m', '1', merged);
  story.git('revert', '--no-edit', 'HEAD');
  story.git('branch', '-q', '-D', 'feat/a');
  expect((await itemsOf(story))[0]?.candidates).toMatchObject([{ commit: merged }]);
});

test('the line that is offered in a repository with longer ids is understood there', async () => {
  const story = gitStory({ format: 'sha256' });
  story
    .commit({ [PATH]: planOf() })
    .branch('feat/a')
    .commit({ 'src/a/x': 'x\n' });
  story.merge('feat/a');
  story.git('branch', '-q', '-D', 'feat/a');
  const line = (await itemsOf(story))[0]?.candidates?.[0]?.line ?? '';
  story.commit({ [PATH]: planOf({ a: line }) });
  expect([line.length > 80, (await itemsOf(story))[0]?.state]).toEqual([true, 'merged']);
});

test('the check of a dependent item reports the possible merge commit', async () => {
  const story = gitStory();
  story.commit({ [PATH]: `${planOf()}  d:\n    branch: feat/d\n    scope: [src/d/**]\n    depends_on: [a]\n` });
  story.branch('feat/a').commit({ 'src/a/x': 'x\n' });
  const merged = story.merge('feat/a');
  story.git('branch', '-q', '-D', 'feat/a');
  story.branch('feat/d').commit({ 'src/d/x': 'x\n' });
  const { code, out } = await run(story.directory, 'check');
  expect([code, out.includes(`merged: { commit: '${merged}' }`)]).toEqual([0, true]);
});

test('every merged and deleted branch has its candidate, and none counts before its line is in the plan', async () => {
  const ways = fc.constantFrom('merge', 'squash', 'rebase', 'ff', 'none');
  const arbitrary = fc.record({
    a: ways,
    b: ways,
    c: ways,
    order: fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ order, ...how }) => {
      const story = gitStory();
      story.commit({ [PATH]: planOf() });
      const merged = new Set<string>();
      for (const item of order as ('a' | 'b' | 'c')[]) {
        if (how[item] === 'none') continue;
        story
          .checkout('main')
          .branch(`feat/${item}`)
          .commit({ [`src/${item}/x`]: `${item}\n` });
        // A fast-forward needs the tip of main; all others do not.
        story.checkout('main');
        if (how[item] !== 'ff') story.commit({ [`noise-${item}`]: 'x\n' });
        if (how[item] === 'merge') story.merge(`feat/${item}`);
        if (how[item] === 'squash') story.squash(`feat/${item}`);
        if (how[item] === 'rebase') story.rebase(`feat/${item}`);
        if (how[item] === 'ff') story.git('merge', '-q', '--ff-only', `feat/${item}`);
        story.git('branch', '-q', '-D', `feat/${item}`);
        merged.add(item);
      }
      const items = await itemsOf(story);
      expect(items.map(({ state }) => state)).toEqual(['not-begun', 'not-begun', 'not-begun']);
      expect(items.flatMap(({ item, candidates = [] }) => (candidates.length === 1 ? item : []))).toEqual(
        [...merged].sort(),
      );
      const lines = Object.fromEntries(items.map(({ item, candidates = [] }) => [item, candidates[0]?.line ?? '']));
      story.commit({ [PATH]: planOf(Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== ''))) });
      const after = await itemsOf(story);
      expect(after.flatMap(({ item, state }) => (state === 'merged' ? item : []))).toEqual([...merged].sort());
    }),
    runs(8),
  );
});
