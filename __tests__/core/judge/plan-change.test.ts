/** What a pull request that changes plans would leave, and who is blamed for which of it. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import type { PlanTree, Snapshot } from '../../../src/core/facts/snapshot.js';
import type { Judgement } from '../../../src/core/finding.js';
import { mergePlans, shareOf } from '../../../src/core/judge/plan-change.js';
import { reconcile } from '../../../src/core/statuses/reconcile.js';
import {
  answer,
  findingOf,
  id,
  judgePull,
  openPull,
  outcomeOf,
  planOf,
  planText,
  rulesOf,
  type Story,
  start,
  tell,
} from './judge-story.js';

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
    const planTrees = [base, head].filter((each) => each !== null);
    const plans = [
      { revision: commit, answer: base?.id ?? null },
      { revision: pull.revision, answer: head?.id ?? null },
    ];
    const mergeBase = [{ revision: pull.revision, answer: commit }];
    const known = { ...snapshot, planTrees, answers: { plans, mergeBase } };
    const found = mergePlans(pull, paths.map(change), known, factsIn(known));
    if (found === PENDING) throw new Error('everything is known');
    return found;
  };
  const namesAndText = (each: ReturnType<typeof merged>) => each.tree.files.map(({ name, oid }) => [name, oid]).sort();

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
    expect(namesAndText(then).map(([name]) => name)).toEqual(['a.yml/y', 'a.ymlx', 'older']);
  });

  test('is another tree than both, by what it was made of', () => {
    const [base, head, other] = [treeOf('base', 'a.yml'), treeOf('head', 'a.yml'), treeOf('other', 'a.yml')];
    const all = [
      [base, head],
      [other, head],
      [base, other],
      [head, base],
      [base, null],
      [null, head],
    ] as const;
    const ids = all.map(([left, right]) => merged(left, right, `${DIRECTORY}/a.yml`).tree.id);
    expect(new Set([...ids, base.id, head.id, other.id]).size).toBe(9);
    expect(merged(null, null, `${DIRECTORY}/a.yml`)).toMatchObject({ tree: { files: [] }, touched: [] });
  });

  test('is not known while any of the three is unread', () => {
    const snapshot = start({});
    const { commit } = snapshot.base;
    const planTrees = [treeOf('base', 'a.yml')];
    const read = (...revisions: readonly string[]) =>
      revisions.map((revision) => ({ revision, answer: planTrees[0]?.id ?? null }));
    const of = (answers: Partial<typeof snapshot.answers>) => {
      const known = { ...snapshot, planTrees, answers };
      const facts = factsIn(known);
      return [mergePlans(pull, [change(`${DIRECTORY}/a.yml`)], known, facts), facts.needs().length];
    };
    const parted = id('parted');
    const mergeBase = [{ revision: pull.revision, answer: parted }];
    expect(of({})).toEqual([PENDING, 3]);
    expect(of({ mergeBase, plans: read(commit, pull.revision) })).toEqual([PENDING, 1]);
    expect(of({ mergeBase, plans: read(commit, parted) })).toEqual([PENDING, 1]);
    expect(of({ mergeBase, plans: read(pull.revision, parted) })).toEqual([PENDING, 1]);
    expect(of({ plans: read(commit, pull.revision) })).toEqual([PENDING, 1]);
    // Histories that do not meet: nothing was there before.
    const unrelated = [{ revision: pull.revision, answer: null }];
    expect(of({ mergeBase: unrelated, plans: read(commit, pull.revision) })[0]).toMatchObject({ touched: [] });
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

  test('a pull request that fixes one of two broken plans is not asked about the other', () => {
    const two = { 'p.yml': 'version: 1\n', 'q.yml': 'version: 1\n' };
    const mended = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const pulls = [{ number: 9, branch: 'fix', plans: mended }];
    expect(rulesOf(judgePull({ plans: two, pulls }, 9))).toEqual([]);
    expect(rulesOf(judgePull({ plans: { 'p.yml': 'version: 1\n' }, pulls }, 9))).toEqual([
      `warn scope-overlap ${DIRECTORY}/p.yml`,
    ]);
  });
});

/** As a run that writes statuses judges: it knows all that are open. */
function reconciled(story: Story): { readonly snapshot: Snapshot; readonly judgement: Judgement } {
  let snapshot = start(story);
  for (;;) {
    const attempt = reconcile(snapshot);
    if ('value' in attempt) return { snapshot, judgement: attempt.value.judgement };
    snapshot = answer(story, snapshot, attempt.needs);
  }
}

describe('what many open plan changes cost together is bounded', () => {
  const large = (name: string) =>
    `${planText({ items: { [name]: { branch: name, scope: [`${name}/**`] } } })}${'# line\n'.repeat(70_000)}`;
  const twoFiles = (name: string) => ({ [`${name}x.yml`]: large(`${name}x`), [`${name}y.yml`]: large(`${name}y`) });

  test('the largest of forks are errors that say what to do, and the others and those of this repository are judged', () => {
    const small = { 'small.yml': planText({ items: { s: { branch: 's', scope: ['s/**'] } } }) };
    const forks = Array.from({ length: 6 }, (_, at) => ({
      number: at + 1,
      branch: `fork-${at}`,
      fork: true,
      plans: twoFiles(`f${at}`),
    }));
    const pulls = [
      ...forks,
      { number: 7, branch: 'small', fork: true, plans: small },
      { number: 8, branch: 'own', plans: twoFiles('own') },
    ];
    const { judgement } = reconciled({ plans, pulls });
    const outcomes = pulls.map(({ number }) => outcomeOf(judgement, number));
    expect(outcomes).toEqual(['success', 'success', 'success', 'success', 'error', 'error', 'success', 'success']);
    expect(findingOf(judgement, 'incomplete-files', 6).remedy).toContain('Close or merge the others first');
  });

  test('of very many new errors the first are described, and the others counted', () => {
    const items = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`i${at}`, { branch: `n/${at}`, scope: ['src/**'] }]),
    );
    const { findings } = judgePull(
      { plans, pulls: [{ number: 1, branch: 'plans', plans: { 'n.yml': planText({ items }) } }] },
      1,
    );
    expect(findings).toHaveLength(201);
    expect(findings.at(-1)?.message).toMatch(/^There are \d+ more errors/);
  });

  test('those of forks take no steps of the proof from those of this repository, and share their own', () => {
    const stepsWith = (count: number) => {
      const of = (number: number, fork: boolean) => {
        const text = planText({ items: { s: { branch: `s${number}`, scope: [`s${number}/**`] } } });
        return { number, branch: `plans-${number}`, fork, plans: { [`s${number}.yml`]: text } };
      };
      const pulls = [of(1, false), ...Array.from({ length: count }, (_, at) => of(at + 2, true))];
      const { snapshot } = reconciled({ plans, pulls });
      return snapshot.pulls.slice(0, 2).map((pull) => shareOf(pull, snapshot).steps);
    };
    const [few, many] = [stepsWith(1), stepsWith(10)];
    expect(many[0]).toBe(few[0]);
    expect(many[1]).toBe((few[1] ?? 0) / 10);
  });
});
