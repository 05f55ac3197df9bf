/** `command: rehearse` of the action, run by the bundle in a checkout of the base that is a partial clone. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from '@jest/globals';
import { folder, openStage, run, story } from './bundle-runs.js';

const stage = openStage();
const text = (words: string) => Array.from({ length: 9 }, (_, line) => `${words} ${line}\n`).join('');
const PLAN = `version: 1
task: T
items:
  hub: { branch: feat/hub, scope: [hub/**] }
  a: { branch: feat/a, scope: [a/**], contracts: { provides: [{ path: a/x.ts, declares: ['save(id: string): void'] }] } }
  b: { branch: feat/b, scope: [b/**] }
`;
const FILES = { 'one.ts': text('one'), 'two.ts': text('two'), '.github/parallel-work/p.yml': PLAN };

/** Each download is a pack of objects that the server promises to have, as long as Git does not repack them. */
const downloads = (clone: string) =>
  readdirSync(join(clone, '.git/objects/pack')).filter((name) => name.endsWith('.promisor')).length;

story('downloads the heads and what merges need of them in two requests, and shows the best order', async () => {
  const shop = stage.shop(FILES);
  shop.open({
    branch: 'feat/hub',
    files: { 'one.ts': text('one').replace('4', 'x'), 'two.ts': text('two').replace('4', 'x') },
  });
  shop.open({
    branch: 'feat/a',
    files: { 'one.ts': text('one').replace('4', 'y'), 'a/x.ts': 'export function save(id: string): void {}\n' },
  });
  shop.open({ branch: 'feat/b', files: { 'two.ts': text('two').replace('4', 'z') } });
  const server = shop.repository.gitDir();
  const clone = join(folder('clone'), 'shop');
  await run('git', ['config', 'uploadpack.allowFilter', 'true'], server);
  await run('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], server);
  const asPartialClone = ['-q', '--filter=blob:none', '--depth=1', '-c', 'maintenance.auto=false', '-c', 'gc.auto=0'];
  await run('git', ['clone', ...asPartialClone, pathToFileURL(server).href, clone], server);
  const before = downloads(clone);

  const payload = stage.github().bareEvent('schedule', shop.repository);
  const step = await shop.act({ name: 'schedule', payload }, { workspace: clone, inputs: { command: 'rehearse' } });

  expect(step).toMatchObject({ exitCode: 0, outputs: { verdict: 'failure' } });
  expect(downloads(clone) - before).toBe(2);
  expect(JSON.parse(step.outputs['rehearsal'] ?? '')).toMatchObject({
    order: [{ item: 'a' }, { item: 'b' }],
    leftOut: [{ item: 'hub', because: 'conflict' }],
    search: { given: 1, exact: true, hub: { item: 'hub' } },
    contracts: [{ item: 'a', state: 'found' }],
  });
  expect(step.summary).toContain('2 of 3 branches merge cleanly into `main` in this order. No order merges more.');
  expect(step.summary).toContain('| `p/hub` |  | conflict | conflict |');
  expect(step.summary).toContain('```mermaid');
  expect(step.log).toContain('The combined tree is ');
});
