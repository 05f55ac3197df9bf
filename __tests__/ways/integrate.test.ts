/** What `integrate` says of a missing item is followed: the item is finished then. */
import { spawnSync } from 'node:child_process';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Missing } from '../../src/core/integration/readiness.js';
import { run } from '../commands/cli/run.js';
import { surveyOf } from '../core/integration/survey.js';
import { changesOf, planText, type Story } from '../core/judge/judge-story.js';
import { story as anyStory } from '../core/judge/random.js';
import { endStories, type GitStory, gitStory } from '../git-story.js';
import { posixTest } from '../optional.js';
import { atLeast, runs } from '../runs.js';

afterAll(endStories);

/** The line to put into an item, where it is written out whole. */
const NAMED = /add "(merged: \{ [^<}]* \})" to item "([^"]+)"/;
const MERGE = /^Merge #(\d+)\.$/;
const OPEN = /^Open a pull request from "([^"]+)" into "main"/;
/** What only a person can do or decide: each says what. */
const DECISIONS = [
  /^Merge #\d+ after "/,
  /^Merge #\d+ or close it\.$/,
  /^To restore its work, revert the revert on branch "[^"]+" newly created from "main"\. Or add "dropped: <reason>"/,
  /^Correct "merged" of item "[^"]+" in the plan on "main", or merge a pull request from "/,
  /\. Merge its work again\.$/,
  /\. Merge another pull request\.$/,
  /^Open a pull request from (?:a branch like )?"[^"]+" into "main".*\. If "main" already has its work, add "merged: /,
  /^Give item "[^"]+" a branch of its own in the plan on "main", because item "[^"]+" claims "[^"]+" too\. /,
];

type Told = Story & { readonly plan: Record<string, unknown> };

function missingIn(story: Story): readonly Missing[] {
  return surveyOf(story).plans.flatMap(({ missing }) => missing);
}

/** What has merged keeps the plan of its time: an edit of the plan changes nothing of the past. */
function withLine(told: Told, item: string, line: string): Told {
  const items = told.plan['items'] as Record<string, Record<string, unknown>>;
  const plan = { ...told.plan, items: { ...items, [item]: { ...items[item], ...(parse(line) as object) } } };
  const before = (told.merged ?? []).map((each) => ({ plans: told.plans ?? null, ...each }));
  return { ...told, plan, plans: { 'p.yml': planText(plan) }, merged: before };
}

function withNew(told: Told, branch: string): Told {
  const merge = { number: 99, branch, create: ['new'], mergedAt: '2031-01-01T00:00:00Z' };
  return { ...told, merged: [...(told.merged ?? []), merge] };
}

function withMerge(told: Told, number: number): Told {
  const pull = (told.pulls ?? []).find((each) => each.number === number);
  if (!pull || pull.incomplete !== undefined || changesOf(pull).length === 0) return told;
  const { head: _, plans: __, ...merge } = pull;
  return {
    ...told,
    pulls: (told.pulls ?? []).filter((each) => each !== pull),
    merged: [...(told.merged ?? []), { ...merge, mergedAt: '2031-01-01T00:00:00Z' }],
  };
}

/** GitHub refuses a second open pull request from one branch into one base branch. */
function isPossible({ pulls = [] }: Story): boolean {
  return new Set(pulls.map(({ branch, base, fork }) => `${fork} ${base} ${branch}`)).size === pulls.length;
}

/** Two items have one branch: the one whose merge is named is finished, and #2 is then the other's. */
function ofOneBranch(merged: object): Told {
  const item = { branch: 'feat/one', scope: ['**'], ...merged };
  const plan = { items: { one: item, two: item } };
  const branch = 'feat/one';
  return {
    plan,
    plans: { 'p.yml': planText(plan) },
    pulls: [
      { number: 2, branch, create: ['a'], incomplete: 'cut' },
      { number: 3, branch: 'feat/four', create: ['a'] },
    ],
    merged: [{ number: 1, branch, create: ['a'] }],
    agents: [],
    files: {},
  };
}

test('a hint that can be followed finishes its item, and every other one says what a person decides', () => {
  const counts = { missing: 0, named: 0, merges: 0, opened: 0, decisions: 0 };
  fc.assert(
    fc.property(anyStory.filter(isPossible), (told) => {
      const story: Told = { ...told, files: {} };
      for (const { item, hint } of missingIn(story)) {
        counts.missing += 1;
        const [, line = '', whose = ''] = NAMED.exec(hint) ?? [];
        const number = MERGE.exec(hint)?.[1];
        const opened = OPEN.exec(hint)?.[1];
        const after =
          line !== ''
            ? withLine(story, whose, line)
            : number
              ? withMerge(story, Number(number))
              : opened
                ? withNew(story, opened)
                : undefined;
        if (line !== '') counts.named += 1;
        else if (number) counts.merges += 1;
        else if (opened) counts.opened += 1;
        else counts.decisions += 1;
        if (after && after !== story) {
          const left = missingIn(after).filter((each) => each.item === item);
          // A random pull request may delete what was never there, which looks like a revert.
          const isEmpty = number !== undefined && left[0]?.state === 'reverted';
          expect([hint, isEmpty ? [] : left]).toEqual([hint, []]);
        }
        if (!after || opened) expect([hint, DECISIONS.some((each) => each.test(hint))]).toEqual([hint, true]);
      }
    }),
    { ...runs(300), examples: [[ofOneBranch({ merged: { pull: 2 } })], [ofOneBranch({})]] },
  );
  process.stdout.write(`hints of integrate: ${JSON.stringify(counts)}\n`);
  expect(counts.missing).toBeGreaterThan(atLeast(300));
});

describe('in git', () => {
  const PATH = '.github/parallel-work/p.yml';
  const plan = (more = '') =>
    `version: 1\ntask: T\nitems:\n  a:\n    branch: feat/a\n    scope: [a]\n${more}  b:\n    branch: feat/b\n    scope: [b]\n`;
  const begun = () =>
    gitStory()
      .commit({ [PATH]: plan() })
      .branch('feat/a')
      .commit({ a: '1\n' })
      .checkout('main');
  const missing = async (story: GitStory) => {
    const { out } = await run(story.directory, 'integrate', '--dry-run', '--json');
    const { integration } = JSON.parse(out) as { integration: readonly { readonly missing: readonly Missing[] }[] };
    return (integration[0]?.missing ?? []).filter(({ item }) => item === 'a');
  };

  posixTest('work that was reverted comes back by the command that is printed, and by no second merge', async () => {
    const story = begun();
    const merge = story.merge('feat/a');
    story.git('revert', '--no-edit', '-m', '1', merge);
    const [before] = await missing(story);
    expect(before).toMatchObject({ because: 'was merged and then reverted' });
    expect(story.attempt('merge', '--no-ff', '--no-edit', 'feat/a')).toContain('Already up to date');
    const command = /git revert [0-9a-f]{40}/.exec(before?.hint ?? '')?.[0] ?? 'exit 9';
    story.git('checkout', '-q', '-B', 'feat/a', 'main');
    const { directory } = story;
    expect(spawnSync('sh', ['-c', `${command} --no-edit`], { cwd: directory }).status).toBe(0);
    expect((await run(directory, 'check')).code).toBe(0);
    story.merge('feat/a');
    expect(await missing(story)).toEqual([]);
  });

  test.each([[true], [false]])('of a fast-forward, the branch kept: %s, the line that is printed', async (isKept) => {
    const story = begun();
    story.git('merge', '-q', '--ff-only', 'feat/a');
    if (!isKept) story.git('branch', '-q', '-D', 'feat/a');
    const hint = (await missing(story))[0]?.hint ?? '';
    expect(hint).not.toContain('open a pull request');
    const line = /merged: \{ commit: '[0-9a-f]{40}' \}/.exec(hint)?.[0] ?? '';
    story.commit({ [PATH]: plan(`    ${line}\n`) });
    expect(await missing(story)).toEqual([]);
  });

  test('a branch that has nothing yet is not to be merged', async () => {
    const story = gitStory()
      .commit({ [PATH]: plan() })
      .branch('feat/a')
      .checkout('main');
    expect((await missing(story))[0]?.hint).toMatch(/^Commit its work to "feat\/a" and merge that into "main"\. If /);
  });
});
