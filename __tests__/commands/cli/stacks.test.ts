/** `check` and `check --all` of branches that are built on the branch of another item. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { endStories, type GitStory, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';
import { run } from './run.js';
import { judged, put } from './worktree-story.js';

afterAll(endStories);

type Items = Readonly<Record<string, string>>;
const APART: Items = { a: 'scope: [src/a/**]', b: 'scope: [src/b/**]', c: 'scope: [src/c/**]' };
const IN_ORDER: Items = {
  a: 'scope: [src/a/**]',
  b: 'scope: [src/b/**], depends_on: [a]',
  c: 'scope: [src/c/**], depends_on: [b]',
};

function planned(items: Items): GitStory {
  const lines = Object.entries(items).map(
    ([name, rest]) => `  ${name}: { branch: [feat/${name}, more/${name}], ${rest} }`,
  );
  const plan = `version: 1\ntask: T\nitems:\n${lines.join('\n')}\n`;
  return gitStory().commit({ '.github/parallel-work/p.yml': plan, 'src/a/old': 'old\n', 'src/b/old': 'old\n' });
}

/** `feat/b` is built on `feat/a`. */
function stacked(items: Items): GitStory {
  const story = planned(items).branch('feat/a').commit({ 'src/a/one': '1\n' });
  return story.branch('feat/b').commit({ 'src/b/one': '1\n' });
}

interface Shown {
  readonly verdict: string;
  readonly below?: string;
  readonly rules: readonly string[];
  readonly straight?: string;
}

/** By branch: its verdict, the branches below, its errors, and what it would be straight into the base. */
async function shown(story: GitStory, ...args: string[]): Promise<Readonly<Record<string, Shown>>> {
  const { verdicts, findings, out } = await judged(story.directory, ...args);
  if (!verdicts) throw new Error(out);
  return shownOf(verdicts, findings);
}

// biome-ignore lint/suspicious/noExplicitAny: the JSON of the command
function shownOf(verdicts: readonly any[], findings: readonly any[]): Readonly<Record<string, Shown>> {
  const errorsOf = (branch: string) =>
    findings
      .filter((each) => each.severity === 'error' && each.branch === branch)
      .map(({ rule, path }) => (path === undefined ? rule : `${rule} ${path}`));
  return Object.fromEntries(
    verdicts.map(({ branch, verdict, below = [], straight }) => [
      branch,
      {
        verdict,
        rules: errorsOf(branch),
        ...(below.length > 0 ? { below: below.map((each: { branch: string }) => each.branch).join(' ') } : {}),
        ...(straight ? { straight: `${straight.verdict} ${straight.rules.join(' ')}` } : {}),
      },
    ]),
  );
}

const PASSES = { verdict: 'success', rules: [] };

describe('commits that two branches share', () => {
  test('are charged to the item that the other one depends on', async () => {
    const all = await shown(stacked(IN_ORDER));
    expect(all).toEqual({
      'feat/a': PASSES,
      'feat/b': { ...PASSES, below: 'feat/a', straight: 'failure dependency-open' },
    });
  });

  test('are charged by depends_on also where they change a file of the upper item', async () => {
    const story = planned(IN_ORDER).branch('feat/a').commit({ 'src/a/one': '1\n', 'src/b/two': '1\n' });
    story.branch('feat/b').commit({ 'src/b/one': '1\n' });
    expect(await shown(story)).toMatchObject({
      'feat/a': { verdict: 'failure', rules: ['out-of-scope src/b/two'] },
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['below-fails'] },
    });
  });

  test('are not to be taken out of the lower branch where the upper item may make the change', async () => {
    const story = planned(IN_ORDER).branch('feat/a').commit({ 'src/a/one': '1\n', 'src/b/old': null });
    story.branch('feat/b').commit({ 'src/b/one': '1\n' });
    const { findings } = await judged(story.directory);
    const [{ ways }] = findings.filter(({ path }: { path: string }) => path === 'src/b/old');
    expect(ways[0]).toMatchObject({
      kind: 'remove-path',
      title: 'Move the change to "feat/b", which has the same commit (removing it here would remove it there too)',
    });
    expect(ways[0].command).toBeUndefined();
  });

  test('are charged to the item whose scope allows all that they change', async () => {
    expect(await shown(stacked(APART))).toEqual({
      'feat/a': PASSES,
      'feat/b': { ...PASSES, below: 'feat/a', straight: 'failure out-of-scope overlap' },
    });
  });

  test('are charged to each of both if the scope of neither allows all that they change', async () => {
    const story = planned(APART).branch('feat/a').commit({ 'src/a/one': '1\n', 'src/b/two': '1\n' });
    story.branch('feat/b').commit({ 'src/b/one': '1\n' });
    const all = await shown(story);
    expect(Object.values(all).map(({ verdict, below }) => [verdict, below])).toEqual([
      ['failure', undefined],
      ['failure', undefined],
    ]);
  });

  test('are charged to each of both if the scopes of both allow them', async () => {
    const story = planned({ a: 'scope: [src/**]', b: 'scope: [src/**]' });
    story.branch('feat/a').commit({ 'src/x': '1\n' }).branch('feat/b').commit({ 'src/y': '1\n' });
    expect(await shown(story)).toEqual({
      'feat/a': PASSES,
      'feat/b': { verdict: 'failure', rules: ['overlap src/x'] },
    });
  });

  posixTest('leave a change of the upper branch to a file of the lower one with the upper one', async () => {
    const story = stacked(IN_ORDER).commit({ 'src/a/one': '2\n' });
    const { findings } = await judged(story.directory);
    expect(await shown(story)).toMatchObject({
      'feat/a': PASSES,
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['out-of-scope src/a/one'] },
    });
    const [{ ways }] = findings.filter(({ rule }: { rule: string }) => rule === 'out-of-scope');
    execFileSync('sh', ['-c', ways[0].command], { cwd: story.directory, stdio: 'ignore' });
    story.git('commit', '-q', '-m', 'Take it out');
    expect(await shown(story)).toMatchObject({ 'feat/b': { ...PASSES, below: 'feat/a' } });
  });

  test('leave a change of the upper branch that takes the lower one back with the upper one', async () => {
    const story = stacked(IN_ORDER).commit({ 'src/a/one': null });
    expect(await shown(story)).toMatchObject({
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['out-of-scope src/a/one'] },
    });
  });
});

describe('the branch below', () => {
  test.each([
    ['with depends_on', IN_ORDER],
    ['by scopes', APART],
  ])('is the nearest of three layers %s', async (_, items) => {
    const story = stacked(items).branch('feat/c').commit({ 'src/c/one': '1\n' });
    expect(await shown(story)).toMatchObject({
      'feat/a': PASSES,
      'feat/b': { ...PASSES, below: 'feat/a' },
      'feat/c': { ...PASSES, below: 'feat/b feat/a' },
    });
    expect(Object.keys(await shownHere(story))).toEqual(['feat/c']);
  });

  posixTest('has to be in the history whole, and a rebase brings it there', async () => {
    const story = stacked(IN_ORDER).checkout('feat/a').commit({ 'src/a/two': '1\n' }).checkout('feat/b');
    const { findings } = await judged(story.directory);
    expect(await shown(story)).toMatchObject({
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['stale-base'], straight: expect.any(String) },
    });
    const [{ ways }] = findings.filter(({ rule }: { rule: string }) => rule === 'stale-base');
    execFileSync('sh', ['-c', ways[0].command], { cwd: story.directory, stdio: 'ignore' });
    expect(await shown(story)).toMatchObject({ 'feat/b': { ...PASSES, below: 'feat/a' } });
  });

  test('is out of the history after its last commit was amended', async () => {
    const story = planned(IN_ORDER).branch('feat/a').commit({ 'src/a/one': '1\n' }).commit({ 'src/a/two': '1\n' });
    story.branch('feat/b').commit({ 'src/b/one': '1\n' }).checkout('feat/a').write({ 'src/a/two': '2\n' });
    story.git('commit', '-q', '-a', '--amend', '-m', 'Amended');
    expect(await shown(story)).toMatchObject({
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['stale-base'] },
    });
  });

  test.each<[string, Items]>([
    ['by depends_on', IN_ORDER],
    ['by the scopes', APART],
  ])('is found, %s, after all of its commits were rebased or its only one was amended', async (_, items) => {
    const amended = stacked(items).checkout('feat/a').write({ 'src/a/one': '2\n' });
    amended.git('commit', '-q', '-a', '--amend', '--no-edit');
    const story = planned(items).branch('feat/a').commit({ 'src/a/one': '1\n' }).commit({ 'src/a/two': '1\n' });
    const rebased = story
      .branch('feat/b')
      .commit({ 'src/b/one': '1\n' })
      .checkout('main')
      .commit({ 'README.md': 'r\n' });
    rebased.checkout('feat/a').git('rebase', '-q', 'main');
    for (const each of [amended, rebased]) {
      each.checkout('feat/b');
      expect(await shown(each)).toMatchObject({
        'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['stale-base'] },
      });
    }
    rebased.git('rebase', '-q', 'feat/a');
    expect(await shown(rebased)).toMatchObject({ 'feat/b': { ...PASSES, below: 'feat/a' } });
  });

  test('is not taken for one that was rebased where a branch has a newer copy of a commit of its own', async () => {
    const story = stacked(APART).checkout('main').branch('feat/c');
    story.git('cherry-pick', '-x', 'feat/a');
    const all = await shown(story, '--all');
    expect(all).toMatchObject({ 'feat/a': PASSES, 'feat/b': { ...PASSES, below: 'feat/a' } });
    expect(all['feat/c']?.below).toBe(undefined);
    expect(all['feat/c']?.verdict).toBe('failure');
  });

  test('is no branch of its own any more once it was squashed into the base', async () => {
    const story = stacked(IN_ORDER).checkout('main');
    story.squash('feat/a');
    const all = await shown(story);
    expect(all).toEqual({ 'feat/b': { verdict: 'failure', rules: ['stale-base src/a/one'] } });
  });

  test('may have the base merged into it, or into the one above', async () => {
    for (const late of ['feat/a', 'feat/b']) {
      const story = planned(IN_ORDER).branch('feat/a').commit({ 'src/a/one': '1\n' });
      if (late === 'feat/b') story.branch('feat/b').commit({ 'src/b/one': '1\n' });
      story.checkout('main').commit({ 'other/file': '1\n', 'src/b/old': null }).checkout(late);
      story.git('merge', '-q', '--no-edit', 'main');
      if (late === 'feat/a') story.branch('feat/b').commit({ 'src/b/one': '1\n' });
      expect(await shown(story)).toMatchObject({ 'feat/a': PASSES, 'feat/b': { ...PASSES, below: 'feat/a' } });
    }
  });

  test('may be another branch of the same item', async () => {
    const story = planned(APART).branch('feat/a').commit({ 'src/a/one': '1\n' });
    story.branch('more/a').commit({ 'src/a/two': '1\n' });
    expect(await shown(story)).toEqual({
      'feat/a': PASSES,
      'more/a': { ...PASSES, below: 'feat/a', straight: 'failure duplicate-claim' },
    });
  });

  test('never holds a branch that is only begun on one that goes elsewhere', async () => {
    const story = planned(APART).branch('feat/a').commit({ 'src/a/one': '1\n' }).branch('feat/b');
    expect(await shown(story)).toMatchObject({ 'feat/a': PASSES, 'feat/b': { ...PASSES, below: 'feat/a' } });
  });
});

async function shownHere(story: GitStory) {
  const { out } = await run(story.directory, 'check', '--json');
  const { verdicts, findings } = JSON.parse(out);
  return shownOf(verdicts, findings);
}

describe('an unlisted branch', () => {
  test("that is built on an item's branch is judged by the scope of that item", async () => {
    const story = planned(APART).branch('feat/a').commit({ 'src/a/one': '1\n' });
    story.branch('fix').commit({ 'src/a/one': '2\n' });
    expect(await shownHere(story)).toEqual({
      fix: { ...PASSES, below: 'feat/a', straight: 'failure owned-path' },
    });
    story.commit({ 'src/b/one': '1\n' });
    expect(await shownHere(story)).toMatchObject({
      fix: { verdict: 'failure', below: 'feat/a', rules: ['out-of-scope src/b/one'] },
    });
  });

  test("that an item's branch was built on is judged as a whole", async () => {
    const story = planned(APART).branch('prepare').commit({ 'other/file': '1\n' });
    story.branch('feat/a').commit({ 'src/a/one': '1\n' }).checkout('prepare');
    expect(await shownHere(story)).toEqual({ prepare: PASSES });
  });
});

describe('uncommitted work', () => {
  test('in the working tree of the upper branch counts as its own', async () => {
    const story = stacked(IN_ORDER).checkout('main');
    const upper = story.worktree('feat/b');
    put(upper, 'src/b/two');
    expect(await shown(story)).toMatchObject({ 'feat/a': PASSES, 'feat/b': { ...PASSES, below: 'feat/a' } });
    put(upper, 'src/a/one', 'changed\n');
    expect(await shown(story)).toMatchObject({
      'feat/b': { verdict: 'failure', below: 'feat/a', rules: ['out-of-scope src/a/one'] },
    });
  });
});

test('the text says on which branch it is built, and what it would be straight into the base', async () => {
  const { out, code } = await run(stacked(IN_ORDER).directory, 'check');
  expect(code).toBe(0);
  expect(out).toContain(
    'note: This branch is built on "feat/a", so only what it adds to that branch counts. Merge "feat/a" into "main" first.',
  );
  expect(out).toContain('note: Straight into "main" it would fail (dependency-open).');
});

posixTest(
  'a stack that follows from the scopes takes at most five Git processes more than two branches side by side',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'count-'));
    const log = join(folder, 'log');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho >> ${log}\nPATH=\${PATH#*:} exec git "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    const path = process.env['PATH'];
    const count = async ({ directory }: GitStory): Promise<number> => {
      writeFileSync(log, '');
      process.env['PATH'] = `${folder}${delimiter}${path}`;
      await run(directory, 'check');
      process.env['PATH'] = path;
      return readFileSync(log, 'utf8').length;
    };
    const beside = planned(APART).branch('feat/a').commit({ 'src/a/one': '1\n' }).checkout('main');
    const alone = await count(beside.branch('feat/b').commit({ 'src/b/one': '1\n' }));
    expect(await count(stacked(APART))).toBeLessThanOrEqual(alone + 5);
    rmSync(folder, { recursive: true });
  },
);
