/** `check --all` where agents work side by side in linked working trees. */
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { endStories, gitStory } from '../../git-story.js';
import { runs } from '../../runs.js';
import { run } from './run.js';
import { begun, judged, put } from './worktree-story.js';

afterAll(endStories);

describe('uncommitted work', () => {
  test('of every linked working tree is judged', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/b.ts');
    const { code, findings } = await judged(story.directory);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error');
    expect([
      code,
      [...new Set(errors.map(({ rule, branch, path }: Record<string, string>) => `${rule} ${branch} ${path}`))],
    ]).toEqual([1, ['out-of-scope feat/a src/b.ts', 'overlap feat/a src/b.ts']]);
  });

  test('judges the work of the main working tree from every folder', async () => {
    const story = begun().checkout('feat/a');
    put(story.directory, 'stray.ts');
    const other = story.worktree('feat/b');
    for (const directory of [story.directory, other]) expect((await judged(directory)).code).toBe(1);
  });

  test('of a branch that no item lists, and of a detached head, is judged as unlisted', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/a.ts');
    story.git('branch', 'other', 'main');
    put(story.worktree('other'), 'src/a.ts');
    const detached = join(story.directory, 'detached');
    story.git('worktree', 'add', '-q', '--detach', detached, 'main');
    put(detached, 'src/a.ts');
    const { code, findings, verdicts } = await judged(story.directory);
    expect([code, findings.map(({ rule }: { rule: string }) => rule)]).toEqual([1, ['owned-path', 'owned-path']]);
    expect(verdicts.map(({ branch, verdict }: Record<string, string>) => `${branch} ${verdict}`).sort()).toEqual([
      'feat/a success',
      'feat/b success',
      'other failure',
      'undefined failure',
    ]);
  });

  test('is not read by a hook of another working tree as its own', async () => {
    const story = begun();
    const a = story.worktree('feat/a');
    put(a, 'stray.ts');
    process.env['GIT_DIR'] = join(story.directory, '.git');
    process.env['GIT_INDEX_FILE'] = join(story.directory, '.git/index');
    try {
      const { findings } = await judged(story.directory);
      expect(findings.map(({ path }: { path: string }) => path)).toEqual(['stray.ts']);
    } finally {
      delete process.env['GIT_DIR'];
      delete process.env['GIT_INDEX_FILE'];
    }
  });

  test('of two working trees at one commit gets two verdicts', async () => {
    const story = begun();
    put(story.worktree('feat/a'), 'src/a.ts');
    story.git('branch', 'feat/d', 'feat/a');
    put(story.worktree('feat/d'), 'stray.ts');
    const { items } = await judged(story.directory);
    expect(items.map(({ item, verdict }: Record<string, string>) => `${item} ${verdict}`)).toEqual([
      'a success',
      'b success',
      'c undefined',
      'd failure',
    ]);
  });

  test('on a branch that "origin" is ahead of counts with the commits there', async () => {
    const story = begun();
    const ahead = story.checkout('feat/b').commit({ 'stray.ts': 's\n' }).id();
    story.git('reset', '-q', '--hard', 'HEAD~1');
    story.remote('feat/b', ahead).checkout('main');
    put(story.worktree('feat/b'), 'src/b.ts', 'more\n');
    const { findings, items } = await judged(story.directory);
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(['stray.ts']);
    expect(items[1]).toMatchObject({ files: 2, uncommitted: 1 });
  });
});

test('says of every item how far it is', async () => {
  const story = begun();
  put(story.worktree('feat/a'), 'src/a.ts');
  story.checkout('main');
  const { items } = await judged(story.directory);
  expect(items).toEqual([
    { plan: 'p', item: 'a', branch: 'feat/a', state: 'open', files: 1, uncommitted: 1, verdict: 'success' },
    { plan: 'p', item: 'b', branch: 'feat/b', state: 'open', files: 1, verdict: 'success' },
    { plan: 'p', item: 'c', branch: 'feat/c', state: 'merged' },
    { plan: 'p', item: 'd', branch: 'feat/d', state: 'not-begun' },
  ]);
  const { out } = await run(story.directory, 'check', '--all');
  expect(out).toContain(
    '  a  passes, 1 file, 1 uncommitted, branch "feat/a"\n  b  passes, 1 file, branch "feat/b"\n  c  merged\n  d  not started\n',
  );
});

/** What a session has done on its branch, and how far its item is then. `x.ts` is in its scope, `y.ts` is not. */
const WORK = {
  none: { files: [], state: { state: 'not-begun' } },
  committed: { files: [['x.ts', 'commit']], state: { files: 1, verdict: 'success' } },
  staged: { files: [['x.ts', 'stage']], state: { files: 1, uncommitted: 1, verdict: 'success' } },
  uncommitted: { files: [['x.ts', 'write']], state: { files: 1, uncommitted: 1, verdict: 'success' } },
  both: {
    files: [
      ['x.ts', 'commit'],
      ['x2.ts', 'write'],
    ],
    state: { files: 2, uncommitted: 1, verdict: 'success' },
  },
  'committed and changed again': {
    files: [
      ['x.ts', 'commit'],
      ['x.ts', 'write'],
    ],
    state: { files: 1, uncommitted: 1, verdict: 'success' },
  },
  'strayed by a commit': { files: [['y.ts', 'commit']], state: { files: 1, verdict: 'failure' } },
  'strayed uncommitted': {
    files: [
      ['x.ts', 'commit'],
      ['y.ts', 'write'],
    ],
    state: { files: 2, uncommitted: 1, verdict: 'failure' },
  },
} as const;

test('judges each working tree by its own work, from every folder', async () => {
  const names = Object.keys(WORK) as (keyof typeof WORK)[];
  const session = fc.record({ work: fc.constantFrom(...names), isCheckedOut: fc.boolean() });
  const items = ['a', 'b', 'c'] as const;
  const arbitrary = fc.record({ a: session, b: session, c: session, asked: fc.constantFrom(...items) });
  await fc.assert(
    fc.asyncProperty(arbitrary, async ({ asked, ...sessions }) => {
      const plan = `version: 1\ntask: T\nitems:\n${items.map((item) => `  ${item}: { branch: feat/${item}, scope: ['${item}/x*.ts'] }\n`).join('')}`;
      const story = gitStory();
      story.commit({ '.github/parallel-work/p.yml': plan });
      const places = new Map<string, string>();
      for (const item of items) {
        const { work, isCheckedOut } = sessions[item];
        const { files } = WORK[work];
        story.branch(`feat/${item}`, 'main');
        for (const [name, how] of files) if (how === 'commit') story.commit({ [`${item}/${name}`]: `${how}\n` });
        story.checkout('main');
        // What is not committed needs a place to lie.
        if (!isCheckedOut && files.every(([, how]) => how === 'commit')) continue;
        const place = story.worktree(`feat/${item}`);
        places.set(item, place);
        for (const [name, how] of files) {
          if (how !== 'commit') put(place, `${item}/${name}`, `${how}\n`);
          if (how === 'stage') story.git('-C', place, 'add', '-A');
        }
      }
      const judgement = await judged(places.get(asked) ?? story.directory);
      const expected = items.map((item) => ({
        plan: 'p',
        item,
        branch: `feat/${item}`,
        state: 'open',
        ...WORK[sessions[item].work].state,
      }));
      expect(judgement.items).toEqual(expected);
      expect(judgement.notes).toEqual([]);
      expect(judgement.code).toBe(expected.some((each) => 'verdict' in each && each.verdict === 'failure') ? 1 : 0);
    }),
    runs(12),
  );
}, 300_000);
