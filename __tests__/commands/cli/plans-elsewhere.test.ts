/** Plans that have no effect because of where they are: what the commands say, and that the command they print works. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { WRONG_PLACES } from '../../../src/core/plan/misplaced.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const PLAN =
  'version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/a.ts] }\n  b: { branch: feat/b, scope: [src/b.ts] }\n';
const COMMANDS = [['lint'], ['check'], ['check', '--all'], ['whose', 'src/a.ts'], ['integrate', '--dry-run']] as const;

/** Runs it as a person would, in the working tree or a folder of it. */
function type(story: GitStory, command: string | undefined, folder = '.'): void {
  const script = `set -e\n${command}`;
  const { status, stderr } = spawnSync('sh', ['-c', script], {
    cwd: join(story.directory, folder),
    encoding: 'utf8',
    env: { ...process.env, GIT_CONFIG_COUNT: '2', ...name('0', 'user.name'), ...name('1', 'user.email') },
  });
  expect([command, status, stderr]).toEqual([command, 0, expect.any(String)]);
}

function name(number: string, key: string): Record<string, string> {
  return { [`GIT_CONFIG_KEY_${number}`]: key, [`GIT_CONFIG_VALUE_${number}`]: 'ada' };
}

async function plansSeen(story: GitStory): Promise<readonly string[]> {
  const { out } = await run(story.directory, 'check', '--json');
  return JSON.parse(out).plans.map(({ path }: { path: string }) => path);
}

describe('a plan in the wrong place', () => {
  posixTest.each(WRONG_PLACES.map(({ path }) => path))(
    '%s is noticed by lint, whose command moves it',
    async (path) => {
      const story = gitStory().commit({ [path]: PLAN });
      const { out } = await run(story.directory, 'lint', '--json');
      const [finding] = JSON.parse(out).findings;
      expect(finding).toMatchObject({ rule: 'misplaced-plan', severity: 'warn', path });
      type(story, finding.ways[0].command);
      story.commit({});
      expect(await plansSeen(story)).toEqual([
        expect.stringMatching(/^\.github\/parallel-work\/(?:plan|parallel-work)\.ya?ml$/),
      ]);
      expect((await run(story.directory, 'lint')).out).not.toContain('misplaced-plan');
    },
  );

  test.each(COMMANDS)('is noticed by %s %s', async (...args) => {
    const story = gitStory().commit({ 'plan.yml': PLAN });
    const { out } = await run(story.directory, ...args);
    expect(out).toContain(
      '(cd "$(git rev-parse --show-toplevel)" && mkdir -p .github/parallel-work && git mv plan.yml .github/parallel-work/plan.yml)',
    );
    expect(out.match(/"plan\.yml" looks like a plan/g)).toHaveLength(1);
  });

  posixTest('is moved to a free name, so that no other plan is lost', async () => {
    const mine = PLAN.replaceAll('src/', 'lib/');
    const story = gitStory()
      .commit({ '.github/parallel-work/plan.yml': PLAN })
      .write({ 'plan.yml': mine, 'docs/plan.yaml': mine });
    const { findings } = JSON.parse((await run(story.directory, 'lint', '--json')).out);
    for (const { rule, ways } of findings) if (rule === 'misplaced-plan') type(story, ways[0].command);
    const names = readdirSync(join(story.directory, '.github/parallel-work'));
    expect(names).toEqual(['plan-2.yml', 'plan-3.yaml', 'plan.yml']);
    expect(readFileSync(join(story.directory, '.github/parallel-work/plan.yml'), 'utf8')).toBe(PLAN);
  });

  posixTest('is moved without git if git does not have it yet', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' }).write({ 'plan.yml': PLAN });
    const { out } = await run(story.directory, 'check');
    type(story, /Move it there: (.*)/.exec(out)?.[1]);
    story.git('add', '-A');
    story.commit({});
    expect(await plansSeen(story)).toEqual(['.github/parallel-work/plan.yml']);
  });

  test('is noticed where only the base branch has it', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story.branch('feat/a').checkout('main').commit({ '.github/parallel-work.yml': PLAN }).checkout('feat/a');
    const { out } = await run(story.directory, 'check');
    expect(out).toContain('".github/parallel-work.yml" on "main" looks like a plan');
    expect((await run(story.directory, 'lint')).out).not.toContain('misplaced-plan');
  });

  test('counts with --strict', async () => {
    const story = gitStory().commit({ 'plan.yml': PLAN });
    expect((await run(story.directory, 'check')).code).toBe(0);
    expect((await run(story.directory, 'check', '--strict')).code).toBe(1);
  });

  test.each([
    ['plan.yml', 'steps: [one]\n'],
    ['docs/plan.yml', 'version: 1\nfoo:\n  items: []\n'],
    ['plan.yaml', 'x: "version: 1 items:"\n'],
    ['src/plan.yml', PLAN],
  ])('%s is none if other tools may have written it, case %#', async (path, text) => {
    const story = gitStory().commit({ [path]: text });
    expect((await run(story.directory, 'check')).out).not.toContain('looks like a plan');
    expect((await run(story.directory, 'lint')).out).not.toContain('misplaced-plan');
  });

  test('is noticed by lint only if there are other plans', async () => {
    const story = gitStory().commit({ 'plan.yml': PLAN.replaceAll('src/', 'lib/'), [PATH]: PLAN });
    expect((await run(story.directory, 'lint')).out).toContain('[misplaced-plan]');
    expect((await run(story.directory, 'check')).out).not.toContain('looks like a plan');
  });
});

describe('a plan that the base branch lacks', () => {
  const commandIn = (out: string) => /To put it into effect, run(?: this on "main")?: (.*)/.exec(out)?.[1];

  test.each(COMMANDS)('is noticed in the working tree by %s %s', async (...args) => {
    const story = gitStory()
      .commit({ 'a.ts': 'a\n' })
      .write({ [PATH]: PLAN });
    expect((await run(story.directory, ...args)).out).toContain(
      '"main" lacks the plan "p.yml". Only the plan on "main" counts. To put it into effect, run: git add -- :/.github/parallel-work/p.yml && git commit -m',
    );
  });

  test.each(COMMANDS)('is noticed on another branch by %s %s', async (...args) => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story
      .branch('plan/p')
      .commit({ [PATH]: PLAN })
      .checkout('main');
    expect((await run(story.directory, ...args)).out).toContain(
      'The branch "plan/p" has the plan "p.yml", but "main" lacks it.',
    );
  });

  posixTest('takes effect by the printed command, uncommitted on the base branch', async () => {
    const story = gitStory()
      .commit({ 'a.ts': 'a\n' })
      .write({ [PATH]: PLAN });
    type(story, commandIn((await run(story.directory, 'check')).out));
    expect(await plansSeen(story)).toEqual([PATH]);
  });

  posixTest('takes effect by the printed command, in a folder below the root', async () => {
    const story = gitStory()
      .commit({ 'src/a.ts': 'a\n' })
      .write({ [PATH]: PLAN });
    type(story, commandIn((await run(story.directory, 'check')).out), 'src');
    expect(await plansSeen(story)).toEqual([PATH]);
  });

  posixTest('takes effect by the printed command, uncommitted on another branch', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story
      .branch('feat/a')
      .commit({ 'src/a.ts': 'a\n' })
      .write({ [PATH]: PLAN });
    type(story, commandIn((await run(story.directory, 'check')).out));
    expect([story.git('branch', '--show-current'), await plansSeen(story)]).toEqual(['main', [PATH]]);
  });

  posixTest('takes effect by the printed command, committed on the current branch', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story.branch('feat/a').commit({ [PATH]: PLAN, 'src/a.ts': 'a\n' });
    const command = commandIn((await run(story.directory, 'check')).out);
    story.checkout('main');
    type(story, command);
    expect([await plansSeen(story), story.git('ls-files', 'src')]).toEqual([[PATH], '']);
  });

  posixTest.each(['plan/p', 'origin/plan/p'])(
    'takes effect by the printed command, on the branch %s',
    async (branch) => {
      const story = gitStory().commit({ 'a.ts': 'a\n' });
      story
        .branch('plan/p')
        .commit({ [PATH]: PLAN })
        .checkout('main');
      if (branch.startsWith('origin/')) {
        story.remote('plan/p', 'plan/p');
        story.git('branch', '-q', '-D', 'plan/p');
      }
      const { out } = await run(story.directory, 'check');
      expect(out).toContain(`The branch "${branch}" has the plan "p.yml"`);
      type(story, commandIn(out));
      expect(await plansSeen(story)).toEqual([PATH]);
    },
  );

  test('is not offered again after the base branch removed it', async () => {
    const story = gitStory().commit({ [PATH]: PLAN });
    story
      .branch('feat/a')
      .commit({ 'src/a.ts': 'a\n' })
      .checkout('main')
      .commit({ [PATH]: null });
    expect((await run(story.directory, 'check')).out).not.toContain('feat/a');
    story.checkout('feat/a');
    const { out } = await run(story.directory, 'check');
    expect(out).toContain('"main" no longer has the plan "p.yml", so it does not count.');
    expect(commandIn(out)).toBeUndefined();
  });

  test('is not offered if it is for another base branch', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    story
      .branch('next')
      .commit({ [PATH]: `base: next\n${PLAN}` })
      .checkout('main');
    expect((await run(story.directory, 'check')).out).not.toContain('"next"');
  });

  test('is named once for many branches with the same plan, and at most three are named', async () => {
    const story = gitStory().commit({ 'a.ts': 'a\n' });
    for (const at of [1, 2, 3, 4, 5, 6])
      story.branch(`p/${at}`, 'main').commit({ [PATH]: `${PLAN}# ${Math.ceil(at / 2)}\n` });
    for (const at of [7, 8]) story.branch(`p/${at}`, 'main').commit({ [PATH]: `${PLAN}# ${at}\n` });
    const { out } = await run(story.checkout('main').directory, 'check');
    expect([...out.matchAll(/The branch "(.*?)"/g)].map(([, each]) => each)).toEqual(['p/1', 'p/3', 'p/5']);
    expect(out).toContain('2 more branches have plans that "main" lacks.');
  });
});
