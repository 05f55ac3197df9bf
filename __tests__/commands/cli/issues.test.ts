/** `issues --dry-run` in a clone: the issues that the action would open. */
import { expect, test } from '@jest/globals';
import { gitStory } from '../../git-story.js';
import { PLAN } from '../../issues/issues-runs.js';
import { run } from './run.js';

const PATH = '.github/parallel-work/profile.yml';
const begun = (plan = PLAN) => gitStory().commit({ 'src/app.ts': 'app\n', [PATH]: plan });

test('prints each issue with its labels and text', async () => {
  const { code, out } = await run(begun().directory, 'issues', '--dry-run');
  expect(code).toBe(0);
  expect(out).toContain('Plan "profile": a tracking issue and 3 issues for its items would be opened.');
  expect(out).toContain('wave 2  item "page": page [parallel-work, sequential, wave-2]');
  expect(out).toContain(
    'Work on the branch `feat/api`, with exactly this name, and open its pull request into `main`.',
  );
});

test('prints them as JSON, without those of items that merged', async () => {
  const story = begun();
  story.branch('feat/api', 'main').commit({ 'src/api/index.ts': 'api\n' }).checkout('main').merge('feat/api');
  const { code, out } = await run(story.directory, 'issues', '--dry-run', '--json');
  expect(code).toBe(0);
  const { issues } = JSON.parse(out);
  expect(issues).toMatchObject([
    {
      plan: 'profile',
      title: 'Profile',
      labels: ['parallel-work'],
      items: [
        { item: 'docs', branch: 'feat/docs', wave: 1, blockedBy: [] },
        { item: 'page', branch: 'feat/page', wave: 2, blockedBy: ['profile/api'] },
      ],
    },
  ]);
});

test('needs --dry-run, and names the problem of a broken plan', async () => {
  const { directory } = begun();
  expect(await run(directory, 'issues')).toMatchObject({ code: 2, err: expect.stringContaining('command: issues') });
  expect(await run(begun('version: 1\n').directory, 'issues', '--dry-run')).toMatchObject({ code: 2 });
});
