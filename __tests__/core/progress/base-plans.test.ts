/** Which plans count on a base: open, reported as lost, or refused, but never silently none. */
import { describe, expect, test } from '@jest/globals';
import type { PlanTree } from '../../../src/core/facts/snapshot.js';
import { basePlansOf, withoutVerdicts } from '../../../src/core/progress/base-plans.js';
import { judgeStory, planText, type Story, start, tell, treeOf } from '../judge/judge-story.js';

const ITEMS = { items: { a: { branch: 'feat/a', scope: ['src/a/**'] } } };
const plan = (base?: string) => ({ 'p.yml': `${base === undefined ? '' : `base: ${base}\n`}${planText(ITEMS)}` });

/** What is said of one plan: that it is open, a warning with the line to write, or a problem. */
function fateOf(story: {
  source: 'git' | 'github';
  base: string;
  defaultBranch: string;
  plans: ReturnType<typeof plan>;
}) {
  const { plans, warnings = [], problems } = judgeStory({ ...story, pulls: [] });
  if (problems.length > 0) return `refused: ${problems.map(({ hint }) => hint).join(' ')}`;
  if (plans.length > 0) return 'open';
  return warnings.length > 0 ? `lost: ${warnings.join(' ')}` : 'nothing';
}

describe('in git', () => {
  test.each([
    ['main', 'main', undefined, 'open'],
    ['main', 'main', 'main', 'open'],
    ['main', 'main', 'develop', 'lost'],
    ['develop', 'main', undefined, 'lost'],
    ['develop', 'main', 'develop', 'open'],
    // A clone of a working clone, where the branch of an item was checked out.
    ['main', 'feat/a', undefined, 'refused'],
    ['main', 'feat/a', 'main', 'open'],
    ['main', 'feat/a', 'develop', 'lost'],
    ['main', 'feat/a', 'feat/a', 'lost'],
    ['feat/a', 'feat/a', undefined, 'refused'],
    ['feat/a', 'main', undefined, 'refused'],
    ['feat/a', 'main', 'main', 'refused'],
  ])('with --base %s, the default branch %s and "base: %s" in the plan, it is %s', (base, defaultBranch, own, fate) => {
    const said = fateOf({ source: 'git', base, defaultBranch, plans: plan(own) });
    expect(said.split(':')[0]).toBe(fate);
    if (fate === 'lost') expect(said).toContain(`add the line "base: ${base}"`);
    if (fate === 'refused') expect(said).toContain('git remote set-head origin ');
  });

  test('a plan that is lost beside one that is open is refused too', () => {
    const plans = { ...plan('main'), 'q.yml': plan()['p.yml'].replaceAll('/a', '/q') };
    const said = fateOf({ source: 'git', base: 'main', defaultBranch: 'feat/a', plans });
    expect(said).toMatch(/^refused/);
  });
});

test.each([
  ['next/1.x', 'next/1.x'],
  ['true', "'true'"],
  ['NULL', "'NULL'"],
  ['trueish', 'trueish'],
  ['is-null', 'is-null'],
  ["it's", "'it''s'"],
])('the line for a base called %s is "base: %s"', (base, text) => {
  expect(fateOf({ source: 'github', base, defaultBranch: 'main', plans: plan() })).toContain(` "base: ${text}" `);
});

test('a report without verdicts has the plans, and the notes of the run before those on the plans', () => {
  const of = (plans: PlanTree | null) => withoutVerdicts(basePlansOf(plans, start({})), [], ['Noted.']);
  expect(of(treeOf(plan()))).toMatchObject({
    plans: [{ id: 'p', path: '.github/parallel-work/p.yml', itemCount: 1 }],
    ...{ verdicts: [], findings: [], problems: [], notes: ['Noted.'], warnings: [] },
  });
  const none = `No plan is open on "main" (looked in .github/parallel-work/ at ${start({}).base.commit.slice(0, 10)}).`;
  expect(of(null)).toMatchObject({ plans: [], planRevision: 'none', notes: ['Noted.', none] });
});

test('on GitHub, where the server knows the default branch, no branch is refused', () => {
  const said = fateOf({ source: 'github', base: 'main', defaultBranch: 'feat/a', plans: plan() });
  expect(said).toMatch(/^lost: .*add the line "base: main"/);
});

describe('a plan outside of the plan directory', () => {
  const misplaced = [
    { path: 'plan.yml', isTracked: true },
    { path: 'docs/plan.yml', isTracked: false, isElsewhere: true },
  ] as const;
  const warningsOf = (story: Story) => judgeStory({ source: 'git', plans: null, misplaced, ...story }).warnings;

  test('is reported with the command that moves it, and with the branch if that is not the one here', () => {
    const warnings = warningsOf({});
    expect(warnings?.map((each) => each.replace(/: \(.* && (.*)\)$/, ': $1'))).toEqual([
      '"plan.yml" looks like a plan, but only files in ".github/parallel-work" are read, so it has no effect. Move it there: git mv plan.yml .github/parallel-work/plan.yml',
      '"docs/plan.yml" on "main" looks like a plan, but only files in ".github/parallel-work" are read, so it has no effect. On "main", move it there: mv -n docs/plan.yml .github/parallel-work/plan-2.yml',
    ]);
  });

  test('is looked for at the tip of the base', () => {
    const { snapshot } = tell({ source: 'git', plans: null, misplaced });
    expect(snapshot.answers.misplaced?.map(({ revision }) => revision)).toEqual([snapshot.base.commit]);
  });

  test.each([
    ['is open', plan()],
    ['is for another base', plan('develop')],
    ['is broken', { 'p.yml': 'version: 1\n' }],
  ])('is not looked for if a plan in the directory %s', (_, plans) => {
    const { judgement, snapshot } = tell({ source: 'git', plans, misplaced });
    expect(snapshot.answers.misplaced).toBeUndefined();
    expect(JSON.stringify(judgement.warnings ?? [])).not.toContain('looks like a plan');
  });

  test('is not looked for on GitHub', () => {
    expect(warningsOf({ source: 'github' })).toBeUndefined();
  });
});
