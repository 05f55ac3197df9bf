/** Five stories of stacked pull requests, run through the example workflow and the bundle. */
import { expect } from '@jest/globals';
import type { PullStory } from '../github/pull-story.js';
import { story } from './bundle-runs.js';
import { type Kept, openKeeping } from './status-runs.js';

const stage = openKeeping();
const ITEMS = {
  a: { branch: ['feat/a', 'feat/a-2'], scope: ['src/a/**'] },
  b: { scope: ['src/b/**'], depends_on: ['a'] },
};
const A = { branch: 'feat/a', files: { 'src/a/1.ts': '1\n' } };
const A2 = { branch: 'feat/a-2', base: 'feat/a', from: 'feat/a', files: { 'src/a/2.ts': '2\n' } };
const B = { branch: 'feat/b', base: 'feat/a', from: 'feat/a', files: { 'src/b/1.ts': '1\n' } };
const statesOf = ({ state }: Kept, ...pulls: PullStory[]) => pulls.map((pull) => state(pull));

story('a stack of one item and of two items passes, and each status says to merge the one below first', async () => {
  const shop = stage.shop(ITEMS);
  const [one, two] = [shop.open(A), shop.open(A2)];
  const three = shop.open({ ...B, base: 'feat/a-2', from: 'feat/a-2' });
  await shop.told(three, 'opened');
  expect(statesOf(shop, one, two, three)).toEqual(['success', 'success', 'success']);
  expect(shop.text(three)).toContain('merge #2 first, and not this into its branch');
});

story("an agent's pull request into an item's branch is judged by the scope of that item", async () => {
  const shop = stage.shop(ITEMS);
  const one = shop.open(A);
  const child = shop.open({ ...A2, branch: 'copilot/fix', author: 'Copilot' });
  await shop.told(child, 'opened', { inputs: { agents: '*' } });
  expect(statesOf(shop, one, child)).toEqual(['success', 'success']);
  child.push({ 'src/b/x.ts': 'x\n' });
  await shop.told(child, 'synchronize', { inputs: { agents: '*' } });
  expect(statesOf(shop, one, child)).toEqual(['success', 'failure']);
});

story('a lower one that takes back what the upper one was built on smuggles nothing in', async () => {
  const shop = stage.shop(ITEMS);
  const one = shop.open(A);
  const clean = one.head;
  one.push({ 'README.md': 'smuggled\n' });
  const two = shop.open(B);
  await shop.ran('schedule');
  expect(statesOf(shop, one, two)).toEqual(['failure', 'failure']);
  shop.repository.branch('feat/a', clean);
  await shop.told(one);
  expect(statesOf(shop, one, two)).toEqual(['success', 'error']);
});

story('a closed one leaves those above it pending, until it is opened again', async () => {
  const shop = stage.shop(ITEMS);
  const [one, two] = [shop.open(A), shop.open(A2)];
  await shop.ran('schedule');
  one.close();
  await shop.told(one, 'closed');
  expect(statesOf(shop, one, two)).toEqual(['pending', 'pending']);
  one.reopen();
  await shop.told(one, 'reopened');
  expect(statesOf(shop, one, two)).toEqual(['success', 'success']);
});

story('a stack that lands in parts keeps its item unfinished until the last part', async () => {
  const shop = stage.shop(ITEMS);
  const [one, two] = [shop.open(A), shop.open(A2)];
  const waiting = shop.open({ branch: 'feat/b', files: { 'src/b/1.ts': '1\n' } });
  one.merge('squash');
  two.retarget('main');
  two.forcePush({ 'src/a/2.ts': '2\n' });
  await shop.ran('push');
  expect(statesOf(shop, two, waiting)).toEqual(['success', 'failure']);
  two.merge('squash');
  await shop.ran('push');
  expect(shop.state(waiting)).toBe('success');
});
