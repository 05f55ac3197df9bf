/** Which plans count on a base: open, reported as lost, or refused, but never silently none. */
import { describe, expect, test } from '@jest/globals';
import { judgeStory, planText } from '../judge/judge-story.js';

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

test('on GitHub, where the server knows the default branch, no branch is refused', () => {
  const said = fateOf({ source: 'github', base: 'main', defaultBranch: 'feat/a', plans: plan() });
  expect(said).toMatch(/^lost: .*add the line "base: main"/);
});
