/** The same plan file, with the same branches, for a second task: what merged for the first one must not finish the second. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../../github/request-story.js';
import { openRepository } from './upkeep.js';

const PLAN = '.github/parallel-work/p.yml';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.stop());

test('a pull request that adds the same plan again fails until the file has another name', async () => {
  const { repository, run, status } = openRepository(github, {
    a: { scope: ['src/a/**'] },
    b: { scope: ['src/b/**'], depends_on: ['a'] },
  });
  const text = String(repository.read('main', PLAN));
  const numbers = ['a', 'b'].map((item) => {
    const pull = repository.open({ branch: `feat/${item}`, files: { [`src/${item}/x`]: '1' } });
    pull.merge();
    repository.deleteBranch(`feat/${item}`);
    return pull.number;
  });
  repository.open({ branch: 'done', files: { [PLAN]: null } }).merge();

  const again = text.replace(/task: .*/, 'task: The second round');
  const add = repository.open({ branch: 'again', files: { [PLAN]: again } });
  const { summary } = await run('pull_request_target', { pull: add });
  expect(status(add)).toContain('failure');
  for (const number of numbers) expect(summary).toMatch(new RegExp(`\\(#\\D*(?:8203;)?${number}\\)`));
  expect(summary).toContain('used-before');

  add.push({ [PLAN]: null, '.github/parallel-work/p-2.yml': again });
  await run('pull_request_target', { pull: add });
  expect(status(add)).toContain('success');
});
