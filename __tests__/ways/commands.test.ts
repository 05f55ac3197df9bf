/** The commands that ways out print, run by a shell in real repositories. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Failure } from '../../src/core/failure.js';
import type { Finding } from '../../src/core/finding.js';
import { readPlan } from '../../src/core/plan/read.js';
import { startPart } from '../../src/core/report/issue/sections.js';
import { terminal } from '../../src/core/report/terminal.js';
import { mergeBase } from '../../src/core/rules/ways.js';
import { judgeStory, planText, start, withBranches } from '../core/judge/judge-story.js';
import { endStories, type Files, type GitStory, gitStory, link } from '../git-story.js';
import { build, judgeInto } from '../merges/merged-worlds.js';
import { world } from '../merges/random-worlds.js';
import { posixTest } from '../optional.js';
import { atLeast, DEEP, SEED } from '../runs.js';
import { errorsIn, keysOf } from './following.js';

afterAll(endStories);

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** @param folder in which the command is run */
function run(command: string, story: GitStory, folder = '.'): Ran {
  const { GIT_CONFIG_GLOBAL: _, ...env } = process.env;
  const names = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: join(story.directory, folder),
    env: { ...env, ...names },
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}` };
}

async function errorsOn(story: GitStory, base: string): Promise<Map<string, Finding>> {
  return errorsIn(await judgeInto(story, base));
}

describe(`commands in random repositories, seed ${SEED}`, () => {
  posixTest(
    'each settles its finding and makes no new error',
    async () => {
      const worlds = fc.sample(world, { numRuns: Math.ceil(16 * DEEP), seed: SEED });
      // One path of two is outside of the scope.
      const { story, built } = build(worlds, (paths) => paths.filter((_, index) => index % 2 === 1));
      const counts = { findings: 0, 'remove-path': 0, 'merge-base': 0, conflicts: 0 };
      const wrong: string[] = [];
      for (const { base, world: each } of built) {
        const before = await errorsOn(story, base);
        for (const finding of new Set(before.values())) {
          counts.findings += 1;
          for (const { kind, command } of finding.ways ?? []) {
            if (command === undefined || (kind !== 'remove-path' && kind !== 'merge-base')) continue;
            story.checkout(finding.branch ?? '');
            const head = story.id();
            const { code, output } = run(command, story);
            if (code !== 0 && kind === 'merge-base' && output.includes('CONFLICT')) counts.conflicts += 1;
            else if (code !== 0) wrong.push(`${command}: ${output}`);
            else {
              counts[kind] += 1;
              story.attempt('commit', '--quiet', '--all', '--message', 'as it says');
              const after = await errorsOn(story, base);
              const fresh = [...after.keys()].filter((other) => !before.has(other));
              const left = keysOf(finding).filter((key) => after.has(key));
              if (left.length > 0 || fresh.length > 0)
                wrong.push(`${keysOf(finding)} by ${command}: still ${left}, new ${fresh} in ${JSON.stringify(each)}`);
            }
            story.attempt('merge', '--abort');
            story.git('reset', '--quiet', '--hard', head);
          }
        }
      }
      process.stdout.write(`commands of ways out: ${JSON.stringify(counts)}\n`);
      expect(wrong).toEqual([]);
      expect(counts['remove-path']).toBeGreaterThan(atLeast(40));
    },
    600_000,
  );
});

/** Names that a shell, git or a glob reads as something else. */
const NAMES = [
  'a b.ts',
  "it's.ts",
  '$(touch x).ts',
  '`x`.ts',
  'app/[id]/p.ts',
  ':(top)x',
  '-f',
  '*.ts',
  'é ü.ts',
  'a\\b',
  '"q"',
  '_u.ts',
  '!n.ts',
  '@v.ts',
];
const before = NAMES.flatMap((name) => [[`old/${name}`, `old ${name}\n`] as const]);

function hostile(): GitStory {
  return gitStory()
    .commit([...before, ['app/i/p.ts', 'i\n']])
    .commit({ '.github/parallel-work/p.yml': planText({ items: withBranches({ a: { scope: ['mine'] } }) }) })
    .branch('feat/a')
    .commit({ mine: '1' });
}

const changed: Files = [
  ...NAMES.map((name) => [`new/${name}`, `new ${name}\n`] as const),
  ...NAMES.map((name) => [name, `root ${name}\n`] as const),
  ...NAMES.map((name, index) => [`old/${name}`, index % 2 === 0 ? `changed ${name}\n` : null] as const),
  ['a-link', link('mine')],
];

describe('the command that takes out everything', () => {
  const FOLDERS = ['.', 'old', 'app/i'];

  posixTest.each(FOLDERS)('works in folder "%s" for names that a shell, git or a glob misreads', async (folder) => {
    const story = hostile().commit(changed);
    const { verdicts } = await judgeInto(story, 'main', 'current');
    const { code, output } = run(verdicts[0]?.takeOut ?? 'exit 9', story, folder);
    expect([code, output]).toEqual([0, expect.any(String)]);
    story.git('commit', '--quiet', '--all', '--message', 'out');
    const after = await judgeInto(story, 'main', 'current');
    expect(after.findings).toEqual([]);
    expect(story.git('diff', '--name-only', 'main', 'HEAD')).toBe('mine');
  });

  posixTest.each(FOLDERS)('in folder "%s" loses no work that is not committed: it is in the stash', async (folder) => {
    const story = hostile().write(changed);
    const { verdicts } = await judgeInto(story, 'main', 'current');
    const { code, output } = run(verdicts[0]?.takeOut ?? 'exit 9', story, folder);
    expect([code, output]).toEqual([0, expect.any(String)]);
    expect((await judgeInto(story, 'main', 'current')).findings).toEqual([]);
    const stashed = story.git('-c', 'core.quotePath=off', 'stash', 'show', '--include-untracked', '--name-only', '-z');
    for (const name of NAMES) expect(stashed).toContain(`new/${name}`);
  });

  posixTest('is printed once a merge that is in progress is committed', async () => {
    const story = hostile().commit({ stray: '1' }).checkout('main').commit({ stray: '2' }).checkout('feat/a');
    story.attempt('merge', 'main');
    const meanwhile = await judgeInto(story, 'main', 'current');
    const [way] = meanwhile.findings.find(({ rule }) => rule === 'out-of-scope')?.ways ?? [];
    expect(way).toEqual({
      kind: 'remove-path',
      title: 'Commit the merge that is in progress, then remove the change from this branch',
    });
    expect(meanwhile.verdicts[0]).not.toHaveProperty('takeOut');
    story.write({ stray: '3' });
    story.git('commit', '--quiet', '--all', '--no-edit');
    const { verdicts } = await judgeInto(story, 'main', 'current');
    expect(run(verdicts[0]?.takeOut ?? 'exit 9', story)).toMatchObject({ code: 0 });
    story.git('commit', '--quiet', '--all', '--message', 'out');
    expect((await judgeInto(story, 'main', 'current')).findings).toEqual([]);
  });

  posixTest.each<[string, (story: GitStory) => void]>([
    [
      'a file that git only knows the intention to add',
      (story) => story.write({ stray: '1' }).git('add', '--intent-to-add', 'stray'),
    ],
    [
      'a file in the place of a folder',
      (story) =>
        story.write([
          ['old', null],
          ['old', '1'],
        ]),
    ],
    [
      'a link in the place of a folder',
      (story) =>
        story.write([
          ['old', null],
          ['old', link('mine')],
        ]),
    ],
    [
      'a file that is removed from the index, after it was committed',
      (story) => story.commit({ stray: '1' }).git('rm', '--quiet', 'stray'),
    ],
    [
      'a file that is staged and then deleted',
      (story) => {
        story.stage({ stray: '1' }).write({ stray: null });
      },
    ],
    [
      'a new submodule',
      (story) => {
        const other = gitStory().commit({ a: '1' });
        story.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.directory, 'sub');
      },
    ],
  ])('is printed once the work is committed, since git cannot stash %s', async (_, change) => {
    const story = hostile();
    change(story);
    const { findings, verdicts } = await judgeInto(story, 'main', 'current');
    expect(verdicts[0]).not.toHaveProperty('takeOut');
    const titles = findings.flatMap(({ ways = [] }) => ways.filter(({ kind }) => kind === 'remove-path'));
    expect(titles[0]?.title).toMatch(/^Commit your work, then remove/);
    story.git('add', '--all');
    story.attempt('commit', '--quiet', '--message', 'all');
    const committed = await judgeInto(story, 'main', 'current');
    if (committed.findings.length === 0) return;
    expect(run(committed.verdicts[0]?.takeOut ?? 'exit 9', story)).toMatchObject({ code: 0 });
    story.git('commit', '--quiet', '--message', 'out');
    expect((await judgeInto(story, 'main', 'current')).findings).toEqual([]);
  });

  posixTest('moves a submodule back to its commit, its files too', async () => {
    const other = gitStory().commit({ a: '1' });
    const story = gitStory();
    story.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.directory, 'lib/sub');
    story
      .commit({ '.github/parallel-work/p.yml': planText({ items: withBranches({ a: { scope: ['mine'] } }) }) })
      .branch('feat/a');
    story.git('-C', 'lib/sub', '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', '2');
    story.git('commit', '--quiet', '--all', '--message', 'move');
    const { verdicts } = await judgeInto(story, 'main', 'current');
    expect(run(verdicts[0]?.takeOut ?? 'exit 9', story, 'lib')).toMatchObject({ code: 0 });
    story.git('commit', '--quiet', '--message', 'out');
    expect((await judgeInto(story, 'main', 'current')).findings).toEqual([]);
  });

  posixTest('is not printed for a repository that is no submodule, which git neither stashes nor removes', async () => {
    const story = hostile();
    story.git('init', '--quiet', 'nested');
    story.git('-C', 'nested', '-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-q', '--allow-empty', '-m', '1');
    const { findings, verdicts } = await judgeInto(story, 'main', 'current');
    expect(verdicts[0]).not.toHaveProperty('takeOut');
    expect(findings[0]?.ways?.[0]).toEqual({
      kind: 'remove-path',
      title: 'Move the repository "nested" out of this one',
    });
    expect(run('mv nested ../"$(basename "$PWD")-nested"', story)).toMatchObject({ code: 0 });
    expect((await judgeInto(story, 'main', 'current')).findings).toEqual([]);
  });

  test('is not printed where a name cannot be given to a shell', () => {
    const plans = { 'p.yml': planText({ items: withBranches({ a: { scope: ['mine'] } }) }) };
    const told = (path: string) => judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/a', create: [path] }] });
    expect(told('src/x').verdicts[0]?.takeOut).toBe('git rm -- :/src/x');
    expect(told('src/\u202ex').verdicts[0]?.takeOut).toBeUndefined();
    expect(told('src/\nx').verdicts[0]?.takeOut).toBeUndefined();
  });
});

describe('a branch on top of one that was squashed', () => {
  const items = withBranches({ a: { scope: ['a.ts'] }, b: { scope: ['b.ts'] } });
  const squashed = () => {
    const story = gitStory()
      .commit({ 'a.ts': 'a\n', '.github/parallel-work/p.yml': planText({ items }) })
      .branch('feat/a')
      .commit({ 'a.ts': 'a of a\n' })
      .branch('feat/b')
      .commit({ 'b.ts': 'b\n' })
      .checkout('main');
    story.squash('feat/a');
    return story;
  };
  const followed = async (story: GitStory) => {
    story.checkout('feat/b');
    const { findings } = await judgeInto(story, 'main', 'current');
    const [way] = findings[0]?.ways ?? [];
    const { code } = run(way?.command ?? 'exit 9', story);
    story.attempt('commit', '--quiet', '--all', '--message', 'as it says');
    const after = (await judgeInto(story, 'main', 'current')).findings;
    return { rules: findings.map(({ rule }) => rule), kind: way?.kind, code, after };
  };

  posixTest('is behind: merging the base settles it', async () => {
    const merged = { rules: ['stale-base'], kind: 'merge-base', code: 0, after: [] };
    expect(await followed(squashed())).toEqual(merged);
  });

  posixTest('and once the base has changed the file again, taking it out does', async () => {
    const story = squashed().commit({ 'a.ts': 'a of main\n' });
    expect(await followed(story)).toEqual({ rules: ['out-of-scope'], kind: 'remove-path', code: 0, after: [] });
  });

  posixTest('a merge that threw the work of the base away: taking it out brings that back', async () => {
    const story = gitStory()
      .commit({ 'a.ts': 'a\n', '.github/parallel-work/p.yml': planText({ items }) })
      .branch('feat/b')
      .commit({ 'b.ts': 'b\n' })
      .checkout('main')
      .commit({ 'a.ts': 'a of main\n' })
      .checkout('feat/b');
    story.git('merge', '--quiet', '--strategy', 'ours', '--no-edit', 'main');
    expect(await followed(story)).toEqual({ rules: ['out-of-scope'], kind: 'remove-path', code: 0, after: [] });
    expect(story.git('show', 'HEAD:a.ts')).toBe('a of main');
  });
});

test('a detached head where an item has its branch is shown the findings of the item, with all their ways', async () => {
  const items = withBranches({ a: { scope: { modify: ['a.ts'] } } });
  const story = gitStory()
    .commit({ 'a.ts': 'a\n', '.github/parallel-work/p.yml': planText({ items }) })
    .branch('feat/a')
    .commit({ 'b.ts': 'b\n' });
  const ofBranch = await judgeInto(story, 'main', 'current');
  story.git('checkout', '--quiet', '--detach');
  const detached = await judgeInto(story, 'main', 'current');
  expect(ofBranch.findings[0]?.ways?.map(({ kind }) => kind)).toEqual(['remove-path', 'edit-file']);
  expect(detached.findings).toEqual(ofBranch.findings);
  const { widen, takeOut } = ofBranch.verdicts[0] ?? {};
  expect(detached.verdicts[0]).toMatchObject({ widen, takeOut });
  expect(terminal(detached)).toMatch(/^failure .*detached.*\n {2}error {2}b\.ts.*\n {2}To remove/);
});

posixTest(
  'a branch that began on that of another item: its commits go, and the work of the other one stays',
  async () => {
    const items = withBranches({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } });
    const story = gitStory()
      .commit({ 'lib/a.ts': 'old\n', '.github/parallel-work/p.yml': planText({ items }) })
      .branch('feat/b')
      // No scope allows both files, so the commit is charged to neither item.
      .commit({ 'lib/a.ts': 'by b\n', 'src/b.ts': 'by b\n' })
      .branch('feat/a')
      .commit({ 'src/a.ts': 'by a\n' })
      .checkout('feat/b')
      .commit({ 'src/b.ts': null })
      .checkout('feat/a');
    const { findings, verdicts } = await judgeInto(story, 'main', 'current');
    expect(findings.map(({ rule }) => rule)).toEqual(['out-of-scope', 'overlap']);
    expect(verdicts[0]).not.toHaveProperty('takeOut');
    const [way] = findings[0]?.ways ?? [];
    expect(way?.kind).toBe('run');
    expect(run(way?.command ?? 'exit 9', story)).toMatchObject({ code: 0 });
    expect((await judgeInto(story, 'main')).findings).toEqual([]);
    story.merge(['feat/a', 'feat/b']);
    expect(story.git('show', 'main:lib/a.ts')).toBe('by b');
  },
);

posixTest.each<[string, Files, Files, string]>([
  ['deletes a file', { 'lib/a.ts': null }, {}, 'run'],
  ['renames a file', { 'lib/a.ts': null, 'lib/z.ts': 'old\n' }, {}, 'run'],
  [
    'changes a file, which this one then changes again',
    { 'lib/a.ts': 'by b\n' },
    { 'lib/a.ts': 'by a\n' },
    'remove-path',
  ],
])('a branch that began on a commit of another item that %s does not take that back', async (_, theirs, mine, kind) => {
  const items = withBranches({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } });
  const story = gitStory()
    .commit({ 'lib/a.ts': 'old\n', '.github/parallel-work/p.yml': planText({ items }) })
    .branch('feat/b')
    // No scope allows both files, so the commit is charged to neither item.
    .commit({ ...theirs, 'src/b.ts': 'by b\n' })
    .branch('feat/a')
    .commit({ 'src/a.ts': 'by a\n', ...mine })
    .checkout('feat/b')
    .commit({ 'lib/more.ts': 'by b\n', 'src/b.ts': null })
    .checkout('feat/a');
  const { findings, verdicts } = await judgeInto(story, 'main', 'current');
  expect(verdicts[0]).not.toHaveProperty('takeOut');
  const first = findings.map(({ ways = [] }) => ways[0]);
  expect([...new Set(first.map((way) => way?.kind))]).toEqual([kind]);
  expect(first[0]?.title).toContain('ebase onto "main" without the commits of "feat/b"');
  if (kind !== 'run') return;
  expect(run(first[0]?.command ?? 'exit 9', story)).toMatchObject({ code: 0 });
  expect((await judgeInto(story, 'main')).findings).toEqual([]);
});

posixTest(
  'two branches that made the same change each on its own share no commit: taking it out settles it',
  async () => {
    const items = withBranches({ a: { scope: ['src/**'] }, b: { scope: ['lib/**'] } });
    const story = gitStory()
      .commit({ 'lib/a.ts': 'old\n', '.github/parallel-work/p.yml': planText({ items }) })
      .branch('feat/b')
      .commit({ 'lib/a.ts': 'new\n' }, 'by b')
      .checkout('main')
      .branch('feat/a')
      .commit({ 'lib/a.ts': 'new\n' }, 'by a');
    const { verdicts } = await judgeInto(story, 'main', 'current');
    expect(run(verdicts[0]?.takeOut ?? 'exit 9', story)).toMatchObject({ code: 0 });
    story.git('commit', '--quiet', '--message', 'out');
    expect((await judgeInto(story, 'main')).findings).toEqual([]);
  },
);

test('a branch that is behind, with work that is not committed, is to commit that before it merges the base', async () => {
  const items = withBranches({ a: { scope: ['a.ts'] }, b: { scope: ['b.ts'] } });
  const story = gitStory()
    .commit({ 'a.ts': 'a\n', '.github/parallel-work/p.yml': planText({ items }) })
    .branch('feat/a')
    .commit({ 'a.ts': 'a of a\n' })
    .branch('feat/b')
    .checkout('main');
  story.squash('feat/a');
  story.checkout('feat/b').write({ 'b.ts': 'b\n' });
  const { findings } = await judgeInto(story, 'main', 'current');
  expect(findings[0]?.ways?.[0]?.title).toBe('Commit your work, then merge "main" into this branch, or rebase onto it');
});

describe('in a clone of one branch', () => {
  const plan = planText({
    items: withBranches({ a: { scope: ['b'] } }),
    integration: { branch: 'feat/all', scope: ['x'] },
  });
  const cloned = (...options: string[]) => {
    const story = gitStory().commit({ a: '1' }).branch('feat/a').commit({ b: '1' }).checkout('main');
    story.commit({ c: '1', '.github/parallel-work/p.yml': plan });
    story.git('config', 'uploadpack.allowFilter', 'true');
    return story.clone('--single-branch', '--branch', 'feat/a', ...options);
  };
  const hintOf = async (judging: Promise<unknown>) => {
    const failure = await judging.catch((error: unknown) => error);
    return failure instanceof Failure ? failure.hint : `no failure: ${failure}`;
  };

  posixTest('the base is fetched and merged', () => {
    const clone = cloned();
    const { command = '' } = mergeBase(start({}));
    expect(run(command, clone)).toMatchObject({ code: 0 });
    expect(clone.git('ls-files')).toMatch(/^a\nb\nc$/m);
  });

  posixTest.each(['main', 'origin/main', 'refs/heads/main'])(
    'the base "%s" is fetched as the hint says',
    async (name) => {
      const clone = cloned();
      const hint = await hintOf(judgeInto(clone, name, 'current'));
      expect(run(hint.replace(/^.*: (?=git )/, ''), clone)).toMatchObject({ code: 0 });
      const { verdicts } = await judgeInto(clone, name, 'current');
      expect(verdicts).toMatchObject([{ branch: 'feat/a', base: 'main', verdict: 'success' }]);
    },
  );

  posixTest('what a partial clone lacks of other branches is loaded as the hint says', async () => {
    const clone = cloned('--filter=blob:none');
    clone.git('fetch', '-q', 'origin', 'main:refs/remotes/origin/main');
    const hint = await hintOf(judgeInto(clone, 'main', 'current'));
    expect(hint).toContain('--no-filter');
    expect(run(hint.replace(/^.*: (?=git )/, ''), clone)).toMatchObject({ code: 0 });
    const { verdicts } = await judgeInto(clone, 'main', 'current');
    expect(verdicts).toMatchObject([{ item: 'a', verdict: 'success' }]);
  });

  posixTest('the integration begins with the commands of its issue', () => {
    const { plan: read } = readPlan({ path: '.github/parallel-work/p.yml', text: plan });
    const context = { repository: { name: 'octo/repo', defaultBranch: 'main' }, base: { branch: 'main', commit: '' } };
    const clone = cloned();
    const blocks = read?.integration ? startPart(read, read.integration, context) : [];
    const command = /```sh\n([^`]+)```/.exec(blocks.join('\n'))?.[1] ?? 'exit 9';
    expect(run(`set -e\n${command}git ls-files`, clone)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^a\nc$/m),
    });
  });
});
