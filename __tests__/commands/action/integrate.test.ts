/** The command on a stand-in GitHub: what it opens, when, and what it says. Its races are in `__tests__/integrate/`. */
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStage, type Stage } from '../../integrate/stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  expect(stage.github.violations).toEqual([]);
  await stage.github.stop();
});

test('nothing is opened while an item is missing; the run says which, and ends with 0', async () => {
  stage.merge('api');
  const ran = await stage.integrate();
  expect(ran).toMatchObject({ code: 0, said: [] });
  expect(ran.outputs).toMatchObject({
    ready: 'false',
    missing: '[{"plan":"profile","item":"page"}]',
    'issue-number': '',
    'issue-url': '',
    operation: 'none',
  });
  expect(ran.log).toContain('item "page" (wave 1) has no merged pull request');
  expect(stage.issues()).toEqual([]);
  expect(stage.record()).toBeUndefined();
});

test('the issue is opened once all items merged, with its labels, and the ref names it', async () => {
  stage.mergeAll();
  const ran = await stage.integrate();
  expect(ran.said).toEqual([]);
  expect(ran.code).toBe(0);
  const [issue, ...others] = stage.issues();
  expect(others).toEqual([]);
  expect(issue).toMatchObject({
    title: 'Integrate the profile',
    labels: ['parallel-work-integration', 'integration'],
    author: 'github-actions[bot]',
    state: 'open',
  });
  expect(ran.outputs).toMatchObject({ ready: 'true', missing: '[]', operation: 'created', 'issue-number': '3' });
  expect(ran.outputs['issue-url']).toMatch(/\/acme\/shop\/issues\/3$/);
  expect(stage.record()).toMatchObject({ issue: 3, pulls: [1, 2], plan: 'profile', base: 'main' });

  const again = await stage.integrate();
  expect(again.outputs).toMatchObject({ operation: 'exists', 'issue-number': '3' });
  expect(stage.issues()).toHaveLength(1);
});
