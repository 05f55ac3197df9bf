/** Single paths get the findings that `check` has for a pull request with only this change. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withFacts } from '../../../src/core/facts/facts.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { type JudgedOptions, type JudgedPaths, judgePaths } from '../../../src/core/guard/judged-paths.js';
import { type KeptKey, keptPlans, keptText } from '../../../src/core/guard/kept-plans.js';
import { claimantsOf, quickAnswer } from '../../../src/core/guard/quick-answer.js';
import { quickPlans } from '../../../src/core/guard/quick-plans.js';
import { rulesAbout } from '../../../src/core/rules/list.js';
import { CHANGE_KINDS, type ChangeKind } from '../../../src/core/terms.js';
import { atLeast, runs } from '../../runs.js';
import { answer, judgeStory, planText, type Story, start, treeOf } from '../judge/judge-story.js';

function judgedIn(story: Story, options: JudgedOptions): JudgedPaths {
  let snapshot: Snapshot = start(story);
  for (let round = 0; round < 20; round += 1) {
    const known = snapshot;
    const attempt = withFacts(known, (facts) => judgePaths(known, facts, options));
    if ('value' in attempt) return attempt.value;
    snapshot = answer(story, snapshot, attempt.needs);
  }
  throw new Error('There are still open questions.');
}

function storyOf(plans: Readonly<Record<string, string>>, branch: string, path: string, kind: ChangeKind): Story {
  return {
    source: 'git',
    plans,
    pulls: [
      { branch, uncommitted: 1, [kind]: [path] },
      { branch: 'feat/b', create: ['lib/theirs.ts'] },
    ].slice(0, branch === 'feat/b' ? 1 : 2),
    subject: { branch },
  };
}

const globs = fc.subarray(
  [
    'src/**',
    'src/*.ts',
    'src/a.ts',
    'lib/**',
    '**/*.md',
    '.github/workflows/ci.yml',
    '.claude/**',
    '{src,lib}/b.ts',
    'SRC/a.ts',
  ],
  { maxLength: 3 },
);
const scope = fc.record({ any: globs, create: globs, modify: globs, delete: globs, except: globs }).map((lists) => ({
  ...lists,
  any: lists.any.length + lists.create.length + lists.modify.length + lists.delete.length === 0 ? ['z'] : lists.any,
}));
const item = (branch: string) =>
  fc.record({
    branch: fc.constant(branch),
    scope,
    constraints: fc.record({ do_not_touch: globs }),
    leeway: fc.constantFrom(0, 0, 1),
  });
const plans = fc
  .record({
    outsiders: fc.constantFrom('active', 'fail', 'warn', 'ignore'),
    generated: fc.constantFrom([], ['lock.json']),
    shared: fc.constantFrom([], ['changes/*.md']),
    items: fc.record({ a: item('feat/a'), b: item('feat/b') }),
  })
  .map((plan): Record<string, string> => ({ 'p.yml': planText(plan) }));
const paths = fc.constantFrom(
  ...[
    'src/a.ts',
    'src/b.ts',
    'src/deep/c.ts',
    'SRC/a.ts',
    'src',
    'lib/x.ts',
    'lib/b.ts',
    'README.md',
    'docs/é.md',
    'lock.json',
  ],
  ...[
    'changes/one.md',
    '.github/workflows/ci.yml',
    '.github/parallel-work/p.yml',
    '.claude/settings.json',
    'other.txt',
  ],
  ...['src/zero\u200bwidth.ts', '.gitmodules', 'docs/e\u0301.md'],
);
const branches = fc.constantFrom('feat/a', 'feat/b', 'hotfix');
const PATH_RULES = new Set([...rulesAbout('path').map(({ id }) => id), 'owned-path']);

describe('judgePaths', () => {
  it('refuses exactly what `check` fails for this one change', () => {
    let refusals = 0;
    fc.assert(
      fc.property(plans, branches, paths, fc.constantFrom(...CHANGE_KINDS), (files, branch, path, kind) => {
        const story = storyOf(files, branch, path, kind);
        const { findings, problems } = judgeStory(story);
        const expected = findings.filter(
          (each) =>
            each.branch === branch && each.path === path && each.severity === 'error' && PATH_RULES.has(each.rule),
        );
        const { refused } = judgedIn(story, { wanted: new Set([path]), protectsSettings: false });
        if (problems.length > 0)
          expect(refused.map(({ rule }) => rule)).toEqual(path.startsWith('.github/p') ? [] : ['plans-broken']);
        else expect(refused.map(({ rule }) => rule).sort()).toEqual(expected.map(({ rule }) => rule).sort());
        refusals += refused.length;
      }),
      runs(300),
    );
    expect(refusals).toBeGreaterThan(atLeast(50));
  });

  const KEY: KeptKey = { program: '1', base: 'main', defaultBranch: 'main', here: 'a', there: null };

  it('never refuses what the quick answer allows', () => {
    let quick = 0;
    fc.assert(
      fc.property(plans, branches, paths, fc.constantFrom(...CHANGE_KINDS), (files, branch, path, kind) => {
        const read = quickPlans(treeOf(files), { branch: 'main', commit: 'a' }, 'main');
        if (!read) return;
        // Most calls get the plans from where an earlier call kept them.
        const kept = keptPlans(keptText(KEY, { commit: 'a', plans: read }), KEY)?.plans;
        expect(kept).toEqual(read.length > 0 ? read : undefined);
        const known = kept ?? read;
        const kinds: readonly ChangeKind[] = kind === 'delete' ? ['delete'] : ['create', 'modify'];
        const said = quickAnswer(known, claimantsOf(known, branch), path, kinds);
        if (said === 'unknown' || (typeof said === 'object' && !said.kinds.includes(kind))) return;
        quick += 1;
        const options = { wanted: new Set([path]), protectsSettings: true };
        expect(judgedIn(storyOf(files, branch, path, kind), options).refused).toEqual([]);
      }),
      runs(1_000),
    );
    expect(quick).toBeGreaterThan(atLeast(50));
  });

  const plan = (more: object = {}) => ({
    'p.yml': planText({
      items: { a: { branch: 'feat/a', scope: { any: ['src/**', '.github/workflows/**', '.claude/x.md'] } } },
      ...more,
    }),
  });
  const wanted = (path: string) => ({ wanted: new Set([path]), protectsSettings: true });

  it.each([
    ['.github/workflows/ci.yml', ['settings']],
    ['.claude/x.md', []],
    ['src/.CLAUDE/settings.json', ['settings']],
    ['src/CLAUDE.md', ['settings']],
    ['src/index.ts', []],
  ])('protects settings that the scope does not name exactly: %s', (path, rules) => {
    const { refused } = judgedIn(storyOf(plan(), 'feat/a', path, 'create'), wanted(path));
    expect(refused.map(({ rule }) => rule)).toEqual(rules);
  });

  it('refuses everything but plans while a plan is broken, with the error of the plan', () => {
    const broken = { 'p.yml': 'version: 1\ntask: x\nnope: 1\nitems: { a: { branch: x, scope: [src/a] } }\n' };
    const other = judgedIn(storyOf(broken, 'feat/a', 'src/a.ts', 'create'), wanted('src/a.ts'));
    expect(other.refused).toMatchObject([{ rule: 'plans-broken', message: expect.stringContaining('p.yml:3') }]);
    const path = '.github/parallel-work/p.yml';
    expect(judgedIn(storyOf(broken, 'feat/a', path, 'modify'), wanted(path)).refused).toEqual([]);
  });

  it('says why no item claims the branch, and allows what nobody owns', () => {
    const { refused, unlisted } = judgedIn(storyOf(plan(), 'hotfix', 'lib/a.ts', 'create'), wanted('lib/a.ts'));
    expect([refused, unlisted]).toEqual([[], 'No item claims branch "hotfix".']);
  });

  it('allows everything where no plan is open', () => {
    const story = { ...storyOf({}, 'feat/a', '.claude/settings.json', 'create'), plans: null };
    expect(judgedIn(story, wanted('.claude/settings.json')).refused).toEqual([]);
  });

  it('names the owner, the scope and the way to more in a refusal', () => {
    const two = { items: { a: { branch: 'feat/a', scope: ['src/**'] }, b: { branch: 'feat/b', scope: ['lib/**'] } } };
    const { refused } = judgedIn(
      storyOf({ 'p.yml': planText(two) }, 'feat/a', 'lib/a b.ts', 'create'),
      wanted('lib/a b.ts'),
    );
    const [{ message = '', ways = [] } = {}] = refused;
    expect([message, ...ways].join('\n')).toBe(
      [
        '"lib/a b.ts" is outside the scope of item "a".',
        'Stay in the scope of item "a": change src/**.',
        'It belongs to item "b" of plan "p" (branch "feat/b"): leave it to that item.',
        `If the item needs this change, ask for a wider scope. The command "parallel-work amend p/a 'lib/a b.ts' --kind create" prints the edit of the plan, which counts once it is on "main".`,
      ].join('\n'),
    );
  });
});
