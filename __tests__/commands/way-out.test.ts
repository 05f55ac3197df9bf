/** The base has something else in the place of the plan directory: read for real, from git and from GitHub, and judged. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askUntilKnown } from '../../src/commands/ask.js';
import { main } from '../../src/commands/cli/main.js';
import { judge } from '../../src/core/judge/judge.js';
import { endStories, type Files, gitStory, link, submodule } from '../git-story.js';
import { submodule as githubSubmodule, symlink } from '../github/request-story.js';
import { posixTest } from '../optional.js';
import { PLAN as GITHUB_PLAN, openStage, type Stage } from '../shell/github/source-runs.js';

afterAll(endStories);

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.github.stop();
  expect(stage.github.violations).toEqual([]);
});

const DIRECTORY = '.github/parallel-work';
const PLAN = 'version: 1\ntask: repair\nitems:\n  a: { branch: feat/a, scope: [src/a/**] }\n';
const COMMIT = '1'.repeat(40);

describe('git', () => {
  posixTest.each([
    ['A file', 'text'],
    ['A symbolic link', link('plans')],
    ['A submodule', submodule(COMMIT)],
  ])('%s: exits with 2 for every branch, and with 0 for one that only fixes it (case 6)', async (what, content) => {
    const story = gitStory();
    story.commit({ 'src/a/x.ts': 'x\n' });
    story.commit({ [DIRECTORY]: content });

    const check = async (branch: string, files: Files) => {
      story.branch(branch, 'main');
      story.git('rm', '-q', '-r', '--cached', '--', DIRECTORY);
      rmSync(join(story.directory, DIRECTORY), { recursive: true, force: true });
      // A dangling link may be seen as gone by then.
      story.git('clean', '-ffdxq', '--', DIRECTORY);
      story.commit(files);
      return run(story.directory);
    };
    story.branch('feat/a').commit({ 'src/a/x.ts': 'y\n' });
    const other = await run(story.directory);
    expect(other.code).toBe(2);
    expect(other.text).toContain(`${DIRECTORY}:1:1: ${what} is in the place of the directory that contains the plans.`);

    expect((await check('delete-it', {})).code).toBe(0);
    expect((await check('make-it-one', { [`${DIRECTORY}/p.yml`]: PLAN })).code).toBe(0);
    expect((await check('and-more', { 'src/b.ts': 'b\n' })).code).toBe(2);
    const broken = await check('break-it', { [`${DIRECTORY}/p.yml`]: 'version: [\n' });
    expect(broken.text).toContain(`Merging this would break "${DIRECTORY}/p.yml" on "main"`);
  });
});

test.each([
  ['A file', 'text\n'],
  ['A symbolic link', symlink('src')],
  ['A submodule', githubSubmodule(COMMIT)],
])(
  'GitHub, %s: gives an error to every pull request, and success to one that only fixes it (case 6)',
  async (what, content) => {
    const { repository, source } = stage;
    repository.commit('main', { [GITHUB_PLAN]: null });
    repository.commit('main', { [DIRECTORY]: content });
    const check = async (branch: string, files: Record<string, string | null>) => {
      const pull = repository.open({
        branch,
        files: { ...(branch === 'feat/a' ? {} : { [DIRECTORY]: null }), ...files },
      });
      const { result } = await askUntilKnown(source({ pull: pull.number }), judge);
      return [result.verdicts[0]?.verdict, ...result.findings.map(({ rule }) => rule)];
    };
    expect(await check('feat/a', { 'src/a/x.ts': 'y\n' })).toEqual(['error', 'plans-broken']);
    expect(await check('delete-it', {})).toEqual(['success']);
    expect(await check('make-it-one', { [`${DIRECTORY}/p.yml`]: PLAN })).toEqual(['success']);
    expect(await check('and-more', { 'src/b.ts': 'b\n' })).toEqual(['error', 'plans-broken']);
    expect(await check('break-it', { [`${DIRECTORY}/p.yml`]: 'version: [\n' })).toEqual(['failure', 'broken-plan']);
    const { result } = await askUntilKnown(source('all'), judge);
    expect(result.problems.map(({ message }) => message)).toEqual([
      `${what} is in the place of the directory that contains the plans.`,
    ]);
  },
);

async function run(directory: string): Promise<{ readonly text: string; readonly code: number }> {
  let text = '';
  const stdout = new Writable({
    write(chunk, _, done) {
      text += String(chunk);
      done();
    },
  });
  const code = await main(['check'], { directory, env: {}, stdout, stderr: stdout });
  return { text, code };
}
