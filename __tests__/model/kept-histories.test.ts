/** What random histories have found, written by hand in the fewest steps that show it. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openRepository } from '../commands/action/upkeep.js';
import { type GitHub, startGitHub } from '../github/request-story.js';
import { BOT } from './model-repository.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

const WITH_COMMENT = {
  inputs: { comment: 'true' },
  permissions: { contents: 'read', pull_requests: 'write', statuses: 'write' },
} as const;

test('a second comment, left by a run that was killed before it looked, is taken away though the first says all', async () => {
  const { repository, run, written } = openRepository(github, { a: { scope: ['src/a/**'] } });
  const pull = repository.open({ branch: 'feat/a', files: { 'other.ts': '1' } });
  await run('push', WITH_COMMENT);
  const comments = () => [...repository.data().comments.values()];
  const [first] = comments();
  repository.comment(pull.number, BOT, first?.body ?? '');
  const before = written();
  await run('schedule', WITH_COMMENT);
  expect(comments()).toEqual([first]);
  expect(written()).toBe(before);
});

// Found with two runs that take turns: one that has read a failure writes its comment after the other has posted success. So
// each run reads every comment that there is.
test('a comment about a failure that an older run wrote last does not stay beside a success', async () => {
  const { repository, run, state } = openRepository(github, { a: { scope: ['src/a/**'] } });
  const pull = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1', 'other.ts': '1' } });
  await run('push', WITH_COMMENT);
  const [comment] = [...repository.data().comments.values()];
  if (!comment) throw new Error('no comment');
  const red = comment.body;
  pull.push({ 'other.ts': null });
  await run('push', WITH_COMMENT);
  expect([state(pull), comment.body]).toEqual(['success', expect.stringContaining('**Resolved**')]);
  comment.body = red;
  await run('schedule', WITH_COMMENT);
  expect(comment.body).toContain('**Resolved**');
});
