import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type GitHub, startGitHub } from '../../github/story.js';
import { openRepository } from './upkeep.js';

let github: GitHub;
beforeAll(async () => {
  github = await startGitHub();
});
afterEach(() => expect(github.violations).toEqual([]));
afterAll(() => github.stop());

const TWO = { a: { scope: ['src/a/**', 'src/common.ts'] }, b: { scope: ['src/b/**', 'src/common.ts'] } };

describe('one run brings every open pull request in line', () => {
  test('two that are each clean and change one file: the later is red, and turns green by itself when the other shrinks (case 104)', async () => {
    const { repository, run, status, state } = openRepository(github, TWO);
    const a = repository.open({ branch: 'feat/a', files: { 'src/a/x.ts': '1', 'src/common.ts': 'a' } });
    const b = repository.open({ branch: 'feat/b', files: { 'src/b/x.ts': '1', 'src/common.ts': 'b' } });
    expect(await run('pull_request_target', { pull: b })).toMatchObject({ exitCode: 0, failure: undefined });
    expect(state(a)).toBe('success');
    expect(status(b)).toMatch(
      /^failure \[1\*\] plan [0-9a-f]{10}: failure of item "b" into "main": "src\/common.ts" .*#1/,
    );
    a.push({ 'src/common.ts': null });
    expect((await run('pull_request_target', { pull: a })).exitCode).toBe(0);
    expect(state(a)).toBe('success');
    expect(status(b)).toMatch(/^success \[2\*\] plan [0-9a-f]{10}: success of item "b" into "main": no findings$/);
  });
});
