/** What a pull request that changes plans would leave, and who is blamed for which of it. */
import { describe, expect, test } from '@jest/globals';
import type { Problem } from '../../src/core/finding.js';
import { inquire } from '../../src/core/inquiry.js';
import type { PlanSet } from '../../src/core/plan/read.js';
import { mergePlans } from '../../src/core/plan-change.js';
import { brokenPlan } from '../../src/core/rules/broken-plan.js';
import { duplicateClaim } from '../../src/core/rules/duplicate-claim.js';
import type { PlanTree } from '../../src/core/snapshot.js';
import { id, judgePull, openPull, outcomeOf, planOf, planText, rulesOf, start, tell } from './judge/story.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };
const plans = planOf({ a: A, b: B });
const DIRECTORY = '.github/parallel-work';

describe('what the merge would leave', () => {
  const treeOf = (name: string, ...files: readonly string[]): PlanTree => ({
    id: id(name),
    files: files.map((file) => ({ name: file, mode: '100644', oid: id(`${file} ${name}`) })),
  });
  const pull = openPull({ number: 9, branch: 'plans' });
  const change = (path: string) => ({ path, kind: 'modify' as const });
  const merged = (base: PlanTree | null, head: PlanTree | null, ...paths: readonly string[]) => {
    const snapshot = start({});
    const { commit } = snapshot.base;
    const trees = [base, head].filter((each) => each !== null);
    const plansOf = [
      { revision: commit, tree: base?.id ?? null },
      { revision: pull.revision, tree: head?.id ?? null },
    ];
    const mergeBases = [{ revision: pull.revision, commit }];
    const known = { ...snapshot, answers: { ...snapshot.answers, trees, plans: plansOf, mergeBases } };
    return mergePlans(pull, paths.map(change), known, inquire(known));
  };
  const namesAndText = (each: ReturnType<typeof merged>) => each?.tree.files.map(({ name, oid }) => [name, oid]).sort();

  test('is the files that it changes as they are at its head, and all others as on the base', () => {
    const [base, head] = [treeOf('base', 'a.yml', 'b.yml', 'c.yml'), treeOf('head', 'a.yml', 'b.yml', 'd.yml')];
    const then = merged(base, head, `${DIRECTORY}/b.yml`, `${DIRECTORY}/d.yml`, `${DIRECTORY}/c.yml`);
    expect(namesAndText(then)).toEqual([
      ['a.yml', id('a.yml base')],
      ['b.yml', id('b.yml head')],
      ['d.yml', id('d.yml head')],
    ]);
    expect(then).toMatchObject({ touched: ['b.yml', 'd.yml', 'c.yml'], behind: [] });
  });

  test('of a folder is all that is in it, and of none beside it that begins alike', () => {
    const base = treeOf('base', 'a.yml', 'a.yml/x', 'a.ymlx', 'old/x', 'older');
    const then = merged(base, treeOf('head', 'a.yml/y', 'new'), `${DIRECTORY}/a.yml/x`, `${DIRECTORY}/old/x`);
    expect(namesAndText(then)?.map(([name]) => name)).toEqual(['a.yml/y', 'a.ymlx', 'older']);
  });

  test('is another tree than both, by what it was made of', () => {
    const [base, head] = [treeOf('base', 'a.yml'), treeOf('head', 'a.yml')];
    const all = [
      [base, head],
      [head, base],
      [base, null],
      [null, head],
    ] as const;
    const ids = all.map(([left, right]) => merged(left, right, `${DIRECTORY}/a.yml`)?.tree.id);
    expect(new Set([...ids, base.id, head.id]).size).toBe(6);
    expect(merged(null, null, `${DIRECTORY}/a.yml`)).toMatchObject({ tree: { files: [] }, touched: [] });
  });

  test('is not known while any of the three is unread', () => {
    const snapshot = start({});
    const { commit } = snapshot.base;
    const trees = [treeOf('base', 'a.yml')];
    const read = (...revisions: readonly string[]) =>
      revisions.map((revision) => ({ revision, tree: trees[0]?.id ?? null }));
    const of = (answers: Partial<typeof snapshot.answers>) => {
      const known = { ...snapshot, answers: { ...snapshot.answers, trees, ...answers } };
      const inquiry = inquire(known);
      return [mergePlans(pull, [change(`${DIRECTORY}/a.yml`)], known, inquiry), inquiry.questions().length];
    };
    const parted = id('parted');
    const mergeBases = [{ revision: pull.revision, commit: parted }];
    expect(of({})).toEqual([undefined, 3]);
    expect(of({ mergeBases, plans: read(commit, pull.revision) })).toEqual([undefined, 1]);
    expect(of({ mergeBases, plans: read(commit, parted) })).toEqual([undefined, 1]);
    expect(of({ mergeBases, plans: read(pull.revision, parted) })).toEqual([undefined, 1]);
    expect(of({ plans: read(commit, pull.revision) })).toEqual([undefined, 1]);
    // Histories that do not meet: nothing was there before.
    const unrelated = [{ revision: pull.revision, commit: null }];
    expect(of({ mergeBases: unrelated, plans: read(commit, pull.revision) })[0]).toMatchObject({ touched: [] });
  });
});

describe('a pull request that changes plans', () => {
  test('has nothing to do with a file elsewhere that is called like a plan', () => {
    // As long as the plan directory, so that the name begins at the same place.
    const path = `${'x'.repeat(DIRECTORY.length)}/p.yml`;
    const own = { 'q.yml': planText({ items: { q: { branch: 'feat/q', scope: ['q'] } } }) };
    const pulls = [{ number: 9, branch: 'fix', modify: [path], plans: own, plansAtMergeBase: planOf({ a: A }) }];
    expect(rulesOf(judgePull({ plans, pulls }, 9))).toEqual([]);
  });

  test('that leaves the plans as they are asks nothing about them', () => {
    const strict = planOf({ a: A }, { rules: { 'dead-glob': 'error' } });
    const asked = (older: Record<string, string>, now: Record<string, string>) => {
      const pulls = [{ number: 9, branch: 'fix', plans: now, plansAtMergeBase: older }];
      const { judgement, snapshot } = tell({ plans: strict, pulls, subject: { pull: 9 } });
      expect(outcomeOf(judgement, 9)).toBe('success');
      return snapshot.answers.files?.map(({ revision }) => revision === snapshot.base.commit);
    };
    expect(asked(planOf({ a: { scope: ['older/**'] } }), strict)).toBeUndefined();
    // One that does change them has the files of the base listed: the rule needs them.
    expect(asked(strict, planOf({ a: B }, { rules: { 'dead-glob': 'error' } }))).toEqual([true]);
  });

  test('that mends one of two broken plans is not asked how it goes with the other', () => {
    const two = { 'p.yml': 'version: 1\n', 'q.yml': 'version: 1\n' };
    const mended = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const pulls = [{ number: 9, branch: 'fix', plans: mended }];
    expect(rulesOf(judgePull({ plans: two, pulls }, 9))).toEqual([]);
    expect(rulesOf(judgePull({ plans: { 'p.yml': 'version: 1\n' }, pulls }, 9))).toEqual([
      `scope-overlap ${DIRECTORY}/p.yml`,
    ]);
  });
});

describe('broken-plan', () => {
  const at = (name: string, line = 1) => ({ path: `${DIRECTORY}/${name}`, line, column: 1 });
  const problem = (message: string, place?: Problem['at']): Problem => ({
    code: 'x',
    message,
    hint: `mend ${message}`,
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
    brokenPlan.judge(touched, before, after, start({})).map(({ found }) => found);

  test('tells of each plan that it touches, and of each other that was not broken', () => {
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

  test('tells of another only what is new there, where a plan that it touches is broken through it', () => {
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
    // What is told of its own plan is enough.
    const own = setOf([...after.problems, problem('mine', at('mine.yml'))]);
    expect(told(['mine.yml'], before, own)).toEqual(['mine']);
  });

  test('the same words in another file are another problem', () => {
    const before = setOf([problem('same', at('third.yml')), problem('x', at('other.yml'))]);
    const after = setOf([problem('same', at('other.yml')), problem('same', at('third.yml'))], 'mine.yml');
    expect(told(['mine.yml'], before, after)).toEqual(['same']);
  });

  test('says where, and of what has no place the directory', () => {
    const { base } = start({});
    const [placed, placeless] = brokenPlan.judge(
      ['', 'mine.yml'],
      setOf([problem('in the place', { path: DIRECTORY, line: 1, column: 1 })]),
      setOf([problem('in the place', { path: DIRECTORY, line: 1, column: 1 }), problem('of none')]),
      start({}),
    );
    expect(placed).toStrictEqual({
      path: DIRECTORY,
      at: { path: DIRECTORY, line: 1, column: 1 },
      wanted: 'plans that can be read after the merge',
      found: 'in the place',
      message: `"${DIRECTORY}" would be broken on "${base.branch}": in the place`,
      remedy: 'mend in the place',
    });
    expect(placeless).toStrictEqual({
      wanted: 'plans that can be read after the merge',
      found: 'of none',
      message: `"${DIRECTORY}" would be broken on "${base.branch}": of none`,
      remedy: 'mend of none',
    });
  });
});

describe('duplicate-claim', () => {
  const merged = [{ number: 7, branch: 'feat/a', modify: ['src/a/z'], mergedAt: '2030-01-01T00:00:00Z' }];
  const early = { number: 1, branch: 'feat/a', modify: ['src/a/x'], openedAt: '2029-12-01T00:00:00Z' };

  test('says of an open one that it is open though another of the branch has merged', () => {
    const again = { number: 8, branch: 'feat/a', modify: ['src/a/y'], openedAt: '2030-02-01T00:00:00Z' };
    const judged = judgePull({ plans, merged, pulls: [again, { ...again, number: 9 }] }, 9);
    expect(judged.findings.map(({ found, other }) => [found, other])).toEqual([
      ['#8 is open for it', { plan: 'p', item: 'a', branch: 'feat/a', pull: 8 }],
    ]);
    // One that was opened before the merge: the one that reopened the item stands for it.
    expect(judgePull({ plans, merged, pulls: [early, again] }, 1).findings.map(({ found }) => found)).toEqual([
      '#8 is open for it',
    ]);
    expect(judgePull({ plans, merged, pulls: [early] }, 1).findings.map(({ found }) => found)).toEqual([
      '#7 has merged for it',
    ]);
  });

  test('in git, where nothing has a number, names branches', () => {
    const several = planOf({ a: { ...A, branch: ['one', 'two', 'three'] } });
    const judged = tell({
      source: 'git',
      plans: several,
      merged: [{ branch: 'one', modify: ['src/a/z'] }],
      pulls: [
        { branch: 'two', modify: ['src/a/x'] },
        { branch: 'three', modify: ['src/a/y'] },
      ],
    }).judgement;
    const found = judged.findings.filter(({ rule }) => rule === duplicateClaim.id);
    expect(found.map((each) => [each.found, each.other])).toStrictEqual([
      ['"two" is open for it', { plan: 'p', item: 'a', branch: 'two' }],
    ]);
  });
});
