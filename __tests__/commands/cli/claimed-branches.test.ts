/** A branch whose only commit is the empty one of a claim is not started, never merged, and never a change. */
import { afterAll, describe, expect, test } from '@jest/globals';
import { claimMessage } from '../../../src/core/claim/claim-commit.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a/**] }
  b: { branch: feat/b, scope: [src/b/**], depends_on: [a] }
integration: { branch: feat/all }
`;
const MESSAGE = claimMessage({ plan: 'p', item: 'a' }, { id: '0'.repeat(32), by: 'Ada', at: '2026-01-01T00:00:00Z' });

/** `main` moves on after the claim of `a`. */
function claimed(): GitStory {
  const story = gitStory();
  story
    .commit({ [PATH]: PLAN })
    .branch('feat/a')
    .commit({}, MESSAGE);
  return story.checkout('main').commit({ 'other.ts': 'x\n' });
}

async function stateOf(story: GitStory) {
  const { items } = JSON.parse((await run(story.directory, 'check', '--all', '--json')).out);
  const [plan] = JSON.parse((await run(story.directory, 'integrate', '--dry-run', '--json')).out).integration;
  const { state, candidates } = items[0];
  const missing = plan.missing.find(({ item }: { item: string }) => item === 'a');
  return { state, candidates, because: missing?.because, merged: plan.merged.length };
}

const TAKEN = 'is claimed by Ada since 2026-01-01T00:00:00Z, and not started';
const NOT_BEGUN = { state: 'not-begun', candidates: undefined, because: TAKEN, merged: 0 };

describe('a branch with nothing but a claim', () => {
  test('is not started, and has no verdict', async () => {
    const story = claimed();
    expect(await stateOf(story)).toEqual(NOT_BEGUN);
    expect(JSON.parse((await run(story.directory, 'check', '--all', '--json')).out).verdicts).toEqual([]);
  });

  test('is listed with who took the item and since when, in harmless words', async () => {
    const story = gitStory()
      .commit({ [PATH]: PLAN })
      .branch('feat/a');
    story.commit({}, MESSAGE.replace('Ada', 'A\u202eda')).checkout('main');
    const { out } = await run(story.directory, 'check', '--all');
    expect(out).toContain('  a            not started, claimed by A\\u202eda since 2026-01-01T00:00:00Z\n');
    const { out: survey } = await run(story.directory, 'integrate', '--dry-run');
    expect(survey).toContain('Item "a" is claimed by A\\u202eda since 2026-01-01T00:00:00Z, and not started.');
  });

  test('is not started where only "origin" has it', async () => {
    const story = claimed();
    story.remote('feat/a', 'feat/a').git('branch', '-q', '-D', 'feat/a');
    expect(await stateOf(story)).toEqual(NOT_BEGUN);
  });

  test('is started if its empty commit says nothing of a claim, or is not its only commit', async () => {
    const plain = gitStory();
    plain
      .commit({ [PATH]: PLAN })
      .branch('feat/a')
      .commit({}, 'Begin')
      .checkout('main');
    expect(await stateOf(plain)).toMatchObject({ state: 'open' });
    const two = claimed();
    two.checkout('feat/a').commit({}, MESSAGE).checkout('main');
    expect(await stateOf(two)).toMatchObject({ state: 'open' });
  });

  const MERGES: Readonly<Record<string, (story: GitStory) => unknown>> = {
    'a merge commit': (story) => story.merge('feat/a'),
    'a squash': (story) => story.squash('feat/a'),
    'a rebase that keeps it': (story) => {
      story.git('cherry-pick', '--allow-empty', 'feat/a');
    },
    'a fast-forward': (story) => {
      story.git('reset', '-q', '--hard', 'HEAD~1');
      story.git('merge', '-q', '--ff-only', 'feat/a');
    },
  };

  test.each(Object.keys(MERGES))('does not count as merged after %s, even if it was deleted then', async (how) => {
    const story = claimed();
    MERGES[how]?.(story);
    expect(await stateOf(story)).toMatchObject({ state: 'not-begun', merged: 0 });
    story.git('branch', '-q', '-D', 'feat/a');
    expect(await stateOf(story)).toEqual({ ...NOT_BEGUN, because: 'has no merged pull request' });
  });
});

describe('work after a claim', () => {
  const worked = () => {
    const story = claimed();
    return story.checkout('feat/a').commit({ 'src/a/x': '1\n' }).commit({ 'src/a/y': '2\n' }).checkout('main');
  };

  test('is checked as a change of the item', async () => {
    const { verdicts, items } = JSON.parse((await run(worked().directory, 'check', '--all', '--json')).out);
    expect([verdicts.length, items[0]]).toEqual([1, expect.objectContaining({ state: 'open', files: 2 })]);
  });

  const MERGES: Readonly<Record<string, (story: GitStory) => unknown>> = {
    'a merge commit': (story) => story.merge('feat/a'),
    'a squash': (story) => story.squash('feat/a'),
    'a rebase that keeps the claim': (story) => story.rebase('feat/a'),
    'a rebase that drops the claim': (story) => story.git('cherry-pick', 'feat/a~1', 'feat/a'),
  };

  test.each(Object.keys(MERGES))('counts as merged after %s', async (how) => {
    const story = worked();
    MERGES[how]?.(story);
    expect(await stateOf(story)).toMatchObject({ state: 'merged', merged: 1 });
  });

  test('counts as merged where the claim was merged before it', async () => {
    const story = claimed();
    story.merge('feat/a');
    story.checkout('feat/a').commit({ 'src/a/x': '1\n' }).checkout('main');
    expect(await stateOf(story)).toMatchObject({ state: 'open' });
    story.merge('feat/a');
    expect(await stateOf(story)).toMatchObject({ state: 'merged', merged: 1 });
  });
});
