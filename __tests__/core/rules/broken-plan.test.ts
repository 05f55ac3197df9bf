/** Which problems of the plans a pull request is blamed for, and in which words. */
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../../src/core/finding.js';
import { PLAN_DIRECTORY as DIRECTORY } from '../../../src/core/plan/plan.js';
import type { PlanSet } from '../../../src/core/plan/read.js';
import { brokenPlan } from '../../../src/core/rules/broken-plan.js';
import { start } from '../judge/judge-story.js';

describe('broken-plan', () => {
  const at = (name: string, line = 1) => ({ path: `${DIRECTORY}/${name}`, line, column: 1 });
  const problem = (message: string, place?: Problem['at']): Problem => ({
    code: 'x',
    message,
    hint: `repair ${message}`,
    ...(place ? { at: place } : {}),
  });
  const setOf = (problems: readonly Problem[], ...others: readonly string[]): PlanSet => ({
    open: [],
    inert: [],
    problems,
    brokenPaths: [...problems.flatMap((each) => each.at?.path ?? []), ...others.map((name) => at(name).path)],
    stray: [],
  });
  const told = (touched: readonly string[], before: PlanSet, after: PlanSet) =>
    brokenPlan.judge({ touched, behind: [], bytes: 0, before, after }, start({})).map(({ found }) => found);

  test('reports each broken plan that it touches, and each other one that was not broken before', () => {
    const before = setOf([problem('old', at('old.yml')), problem('mine', at('mine.yml'))]);
    const after = setOf([
      problem('old', at('old.yml')),
      problem('mine', at('mine.yml')),
      problem('new', at('new.yml')),
      problem('of none'),
    ]);
    expect(told(['mine.yml'], before, after)).toEqual(['mine', 'new', 'of none']);
    expect(told([], before, after)).toEqual(['new', 'of none']);
  });

  test('reports only new problems of another plan through which a touched plan is broken', () => {
    const before = setOf([problem('old', at('other.yml')), problem('of none'), problem('elsewhere', at('third.yml'))]);
    const after = setOf(
      [
        problem('old', at('other.yml', 2)),
        problem('the same id', at('other.yml')),
        problem('elsewhere', at('third.yml')),
      ],
      'mine.yml',
    );
    expect(told(['mine.yml'], before, after)).toEqual(['the same id']);
    // Nothing that it touches is broken: what is new there came by another.
    expect(told(['fine.yml'], before, after)).toEqual([]);
    // The finding about its own plan is enough.
    const own = setOf([...after.problems, problem('mine', at('mine.yml'))]);
    expect(told(['mine.yml'], before, own)).toEqual(['mine']);
  });

  test('tells of all others, each once, where nothing is new and a plan that it touches is broken through one', () => {
    const known = [problem('old', at('other.yml')), problem('elsewhere', at('third.yml'))];
    expect(told(['mine.yml'], setOf(known), setOf(known, 'mine.yml'))).toEqual(['old', 'elsewhere']);
    const after = setOf([...known, problem('new', at('new.yml'))], 'mine.yml');
    expect(told(['mine.yml'], setOf(known), after)).toEqual(['new', 'old', 'elsewhere']);
  });

  test('the same words in another file are another problem', () => {
    const before = setOf([problem('same', at('third.yml')), problem('x', at('other.yml'))]);
    const after = setOf([problem('same', at('other.yml')), problem('same', at('third.yml'))], 'mine.yml');
    expect(told(['mine.yml'], before, after)).toEqual(['same']);
  });

  test('says where, and of what has no place the directory', () => {
    const { base } = start({});
    const [placed, placeless] = brokenPlan.judge(
      {
        touched: ['', 'mine.yml'],
        behind: [],
        bytes: 0,
        before: setOf([problem('in the place', { path: DIRECTORY, line: 1, column: 1 })]),
        after: setOf([problem('in the place', { path: DIRECTORY, line: 1, column: 1 }), problem('of none')]),
      },
      start({}),
    );
    expect(placed).toStrictEqual({
      path: DIRECTORY,
      at: { path: DIRECTORY, line: 1, column: 1 },
      wanted: 'plans that can be read after the merge',
      found: 'in the place',
      message: `Merging this would break "${DIRECTORY}" on "${base.branch}": in the place.`,
      remedy: 'repair in the place',
    });
    expect(placeless).toStrictEqual({
      wanted: 'plans that can be read after the merge',
      found: 'of none',
      message: `Merging this would break "${DIRECTORY}" on "${base.branch}": of none.`,
      remedy: 'repair of none',
    });
  });
});
