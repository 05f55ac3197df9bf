/** `integrate --dry-run`, on real repositories. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { documentOf } from '../../end-to-end/document.js';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { run } from './run.js';

afterAll(endStories);

const PATH = '.github/parallel-work/p.yml';
const INTEGRATION = 'integration: { branch: feat/all, scope: [src/index.ts], tasks: [Wire it up], labels: [big] }\n';
const PLAN = `version: 1
task: T
generated: [lock.json]
items:
  a: { branch: feat/a, scope: [src/a.ts] }
  b: { branch: feat/b, scope: [src/b.ts], depends_on: [a] }
${INTEGRATION}`;

/** `a` has merged; `b` is open, or not begun. */
function begun(plan = PLAN): GitStory {
  const story = gitStory();
  story.commit({ [PATH]: plan, 'lock.json': '{}\n' });
  story.branch('feat/a').commit({ 'src/a.ts': 'a\n', 'lock.json': '{ "a": 1 }\n' });
  story.checkout('main').branch('feat/b').commit({ 'src/b.ts': 'b\n' });
  story.merge('feat/a');
  return story;
}

interface Shown {
  readonly plan: string;
  readonly ready: boolean;
  readonly finished: boolean;
  readonly missing: readonly { readonly item: string; readonly wave: number; readonly hint: string }[];
  readonly merged: readonly { readonly item: string; readonly mergeCommit: string }[];
  readonly title?: string;
  readonly labels?: readonly string[];
  readonly body?: string;
}

async function integrationOf(story: GitStory, ...options: string[]): Promise<readonly Shown[]> {
  const { code, out } = await run(story.directory, 'integrate', '--dry-run', '--json', ...options);
  documentOf({ code, stdout: out, stderr: '' });
  expect(code).toBe(0);
  return (JSON.parse(out) as { integration: readonly Shown[] }).integration;
}

describe('not ready', () => {
  test('is exit code 0, and it is said what is missing, in what wave, and what to do', async () => {
    const { code, out } = await run(begun().directory, 'integrate', '--dry-run');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'not ready  Plan "p" waits for 1 of its 2 items.',
        '  wave 2  Item "b" is open as "feat/b".',
        '    → Merge "feat/b".',
        '',
      ].join('\n'),
    );
  });

  test('as JSON', async () => {
    expect(await integrationOf(begun())).toEqual([
      {
        plan: 'p',
        ready: false,
        finished: false,
        missing: [
          {
            plan: 'p',
            item: 'b',
            wave: 2,
            because: 'is open as "feat/b"',
            waitsFor: [],
            hint: 'Merge "feat/b".',
          },
        ],
        merged: [{ plan: 'p', item: 'a', branch: 'feat/a', mergeCommit: expect.stringMatching(/^[0-9a-f]{40}$/) }],
      },
    ]);
  });

  test('a merge that was reverted', async () => {
    const story = begun();
    story.merge('feat/b');
    const revert = story.git('log', '--format=%H', '--grep=feat/a', '-1');
    story.git('revert', '--no-edit', '-m', '1', revert);
    const { out } = await run(story.directory, 'integrate', '--dry-run');
    expect(out).toContain('Item "a" was merged and then reverted.');
  });
});

describe('ready', () => {
  test.each([
    ['a merge commit', (story: GitStory) => story.merge('feat/b')],
    ['a squash', (story: GitStory) => story.squash('feat/b')],
    ['a rebase', (story: GitStory) => story.rebase('feat/b')],
  ])('by %s: the issue that would be opened is shown (case 152)', async (_, merge) => {
    const story = begun();
    merge(story);
    const [shown] = await integrationOf(story);
    expect(shown).toMatchObject({
      ready: true,
      missing: [],
      title: 'Integrate T',
      labels: ['parallel-work-integration', 'big'],
    });
    expect(shown?.body).toMatch(/^<!-- parallel-work integration p main dry-run -->\n/);
    const { code, out } = await run(story.directory, 'integrate', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain(
      'ready  All 2 items of plan "p" merged into "main", but its integration is not finished. No pull request from "feat/all" has merged yet.',
    );
    expect(out).toContain('Title: Integrate T\nLabels: parallel-work-integration, big\n');
    expect(out).toContain('- [ ] Wire it up');
    expect(out).toContain('- [ ] Generate `lock.json` again (changed by `a`)');
  });

  test.each([
    [true, ['feat/b', 'feat/all']],
    [false, ['feat/all', 'feat/b']],
  ])('by the order of the history the integration is finished: %s', async (finished, order) => {
    const story = begun();
    story.checkout('main').branch('feat/all').commit({ 'src/index.ts': 'all\n' });
    story.checkout('main');
    for (const branch of order) story.merge(branch);
    expect(await integrationOf(story)).toMatchObject([{ ready: true, finished }]);
  });

  test('a fast-forward leaves nothing to be found, until the plan names its commit', async () => {
    const story = gitStory();
    story.commit({ [PATH]: PLAN });
    story.branch('feat/a').commit({ 'src/a.ts': 'a\n' });
    story.checkout('main').git('merge', '-q', '--ff-only', 'feat/a');
    story.git('branch', '-q', '-D', 'feat/a');
    const commit = story.id('main');
    story.branch('feat/b').commit({ 'src/b.ts': 'b\n' });
    story.merge('feat/b');
    const [before] = await integrationOf(story);
    expect(before).toMatchObject({
      ready: false,
      missing: [{ item: 'a', hint: expect.stringContaining('merged: { commit') }],
    });
    story.commit({ [PATH]: PLAN.replace('scope: [src/a.ts]', `scope: [src/a.ts], merged: { commit: "${commit}" }`) });
    const [after] = await integrationOf(story);
    expect(after).toMatchObject({ ready: true, merged: [{ item: 'a', mergeCommit: commit }, { item: 'b' }] });
  });

  test('once the integration has merged too, nothing is opened and the plan can be removed', async () => {
    const story = begun();
    story.merge('feat/b');
    story.branch('feat/all').commit({ 'src/index.ts': 'all\n' });
    story.merge('feat/all');
    const [shown] = await integrationOf(story);
    expect(shown).toMatchObject({ ready: true, finished: true });
    expect(shown?.body).toBeUndefined();
    const { out } = await run(story.directory, 'integrate', '--dry-run');
    expect(out).toContain('finished  The integration of plan "p" is finished on "main".');
    expect(out).toContain(`"${PATH}" can be removed`);
  });

  test('reports each of several plans, and one for another branch only with --base', async () => {
    const story = begun();
    story.merge('feat/b');
    story.commit({
      '.github/parallel-work/q.yml': 'version: 1\ntask: Q\nitems:\n  c: { branch: feat/c, scope: [c] }\n',
      '.github/parallel-work/r.yml': 'version: 1\ntask: R\nbase: next\nitems:\n  d: { branch: feat/d, scope: [d] }\n',
    });
    story.git('branch', 'next');
    const all = await integrationOf(story);
    expect(all.map(({ plan, ready }) => [plan, ready])).toEqual([
      ['p', true],
      ['q', false],
    ]);
    const next = await integrationOf(story, '--base', 'next');
    expect(next.map(({ plan }) => plan)).toContain('r');
  });

  test('in a subdirectory, and with nothing written to the repository', async () => {
    const story = begun();
    story.merge('feat/b');
    mkdirSync(join(story.directory, 'deep'));
    const refs = story.git('for-each-ref');
    const { code, out } = await run(join(story.directory, 'deep'), 'integrate', '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/^ready {2}All 2 items of plan "p" merged into "main"/);
    expect(story.git('for-each-ref')).toBe(refs);
    expect(story.git('status', '--porcelain')).toBe('');
  });
});

describe('refused', () => {
  test('a broken plan: exit code 2 with its problems', async () => {
    const story = begun(`${PLAN}surprise: 1\n`);
    const { code, out } = await run(story.directory, 'integrate', '--dry-run');
    expect(code).toBe(2);
    expect(out).toContain('surprise');
    const shown = await run(story.directory, 'integrate', '--dry-run', '--json');
    const document = documentOf({ code: shown.code, stdout: shown.out, stderr: '' });
    expect(document).toMatchObject({ ok: false, errors: [{ at: { path: PATH } }] });
  });

  test('without --dry-run: only the action opens issues', async () => {
    const { code, err } = await run(begun().directory, 'integrate');
    expect(code).toBe(2);
    expect(err).toContain('The command line never opens issues. Only the action does');
    expect(err).toContain('--dry-run');
  });

  test('no plan at all: exit code 0, and where was looked', async () => {
    const story = gitStory();
    story.commit({ x: 'x\n' });
    const { code, out } = await run(story.directory, 'integrate', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('No plan is open on "main"');
  });
});
