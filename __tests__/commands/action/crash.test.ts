/** A bug that one pull request meets: that one is `error`, the others are judged, and the run ends as by any bug. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { ItemPull } from '../../../src/core/progress/plan-state.js';
import { type GitHub, startGitHub } from '../../github/request-story.js';

jest.unstable_mockModule('../../../src/core/rules/do-not-touch.js', () => ({
  doNotTouch: {
    id: 'do-not-touch',
    about: 'path',
    judge(_: unknown, { pull }: ItemPull) {
      if (pull.branch === 'feat/b') throw new TypeError('undefined is not a plan');
      return [];
    },
  },
}));
const real = await import('../../../src/core/plan/read.js');
jest.unstable_mockModule('../../../src/core/plan/read.js', () => ({
  ...real,
  readPlan(file: Parameters<typeof real.readPlan>[0]) {
    if (file.text.includes('ill-fated')) throw new TypeError('undefined is no text');
    return real.readPlan(file);
  },
}));
const { openRepository } = await import('./upkeep.js');

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());

test('judges the other pull requests and posts their statuses, whichever one started the run', async () => {
  const scene = openRepository(github, { a: { scope: ['a/**'] }, b: { scope: ['b/**'] }, c: { scope: ['c/**'] } });
  const open = (name: string, path: string) =>
    scene.repository.open({ branch: `feat/${name}`, files: { [path]: `${name}\n` } });
  const [a, b, c] = [open('a', 'a/x'), open('b', 'b/x'), open('c', 'a/y')];
  await expect(scene.run('pull_request_target', { pull: a })).rejects.toThrow('undefined is not a plan');
  expect([a, b, c].map((pull) => scene.state(pull))).toEqual(['success', 'error', 'failure']);
  expect(scene.status(b)).toContain(`The program failed while it checked #${b.number}`);
});

test('where the run is about one pull request alone, nothing is made of it', async () => {
  const scene = openRepository(github, { a: { scope: ['a/**'] }, b: { scope: ['b/**'] } });
  const pull = scene.repository.open({ branch: 'feat/b', files: { 'b/x': 'b\n' } });
  await expect(scene.run('pull_request', { pull })).rejects.toThrow('undefined is not a plan');
  expect(scene.state(pull)).toBe('none');
});

test('what is thrown over the merge of one item leaves that item unproved, and the others are judged', async () => {
  const items = { a: { scope: ['a/**'] }, c: { scope: ['c/**'] }, d: { scope: ['d/**'], depends_on: ['a'] } };
  const scene = openRepository(github, items);
  scene.replan(items, { context: 'ill-fated' });
  scene.repository.open({ branch: 'feat/a', files: { 'a/x': 'a\n' } }).merge();
  scene.replan(items);
  const open = (name: string) =>
    scene.repository.open({ branch: `feat/${name}`, files: { [`${name}/y`]: `${name}\n` } });
  const [a, c, d] = [open('a'), open('c'), open('d')];
  await expect(scene.run('workflow_dispatch')).rejects.toThrow('undefined is no text');
  expect([a, c, d].map((pull) => scene.state(pull))).toEqual(['error', 'success', 'error']);
});
