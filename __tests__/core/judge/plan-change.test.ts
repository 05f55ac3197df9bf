/** What a pull request that changes plans would leave, and who is blamed for which of it. */
import { describe, expect, test } from '@jest/globals';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import type { PlanFile, PlanTree, Pull, Snapshot } from '../../../src/core/facts/snapshot.js';
import { judgePlanChange, mergePlans, shareOf, staleFindings } from '../../../src/core/judge/plan-change.js';
import { MOST_CHANGED_BYTES } from '../../../src/core/plan/parse.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { id, judgePull, openPull, outcomeOf, planOf, planText, rulesOf, start, tell, treeOf } from './judge-story.js';

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

  test('counts the bytes of the files that it changes, and of no others', () => {
    const texts = (texts: Record<string, string | undefined>): PlanTree => ({
      id: id(JSON.stringify(texts)),
      files: Object.entries(texts).map(
        ([name, text]): PlanFile => ({
          name,
          mode: '100644',
          oid: id(`${text}`),
          ...(text === undefined ? {} : { text }),
        }),
      ),
    });
    const base = texts({ 'a.yml': 'long', 'b.yml': 'x' });
    const head = texts({ 'a.yml': 'long', 'b.yml': 'ö1', 'c.yml': undefined, 'd.yml': '45' });
    const paths = ['a', 'b', 'c', 'd'].map((name) => `${DIRECTORY}/${name}.yml`);
    expect(merged(base, head, ...paths)).toMatchObject({ touched: ['b.yml', 'c.yml', 'd.yml'], bytes: 5 });
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
    const none = { revision: commit, answer: null };
    const first = of({ mergeBase: unrelated, plans: [none, ...read(pull.revision)] })[0];
    expect(first).toMatchObject({ touched: ['a.yml'], behind: ['a.yml'] });
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
    const repaired = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
    const pulls = [{ number: 9, branch: 'fix', plans: repaired }];
    expect(rulesOf(judgePull({ plans: two, pulls }, 9))).toEqual([]);
    expect(rulesOf(judgePull({ plans: { 'p.yml': 'version: 1\n' }, pulls }, 9))).toEqual([
      `warn scope-overlap ${DIRECTORY}/p.yml`,
    ]);
  });

  test('of very many new errors the first are described, and the others counted', () => {
    const items = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`i${at}`, { branch: `n/${at}`, scope: ['src/**'] }]),
    );
    const { findings } = judgePull(
      { plans, pulls: [{ number: 1, branch: 'plans', plans: { 'n.yml': planText({ items }) } }] },
      1,
    );
    expect(findings).toHaveLength(51);
    // Each two of the forty, and each of them with the two items that there are.
    expect(findings.at(-1)?.message).toMatch(/^There are 810 more errors/);
  });
});

/** A snapshot whose pull requests have one plan file of the given bytes each. */
function snapshotOf(pulls: readonly { readonly pull: Pull; readonly bytes: number | null }[]): Snapshot {
  const snapshot = start({ plans });
  const before = treeOf(plans);
  const trees = pulls.map(({ pull, bytes }) =>
    bytes === null ? before : treeOf({ ...plans, 'n.yml': `#${pull.number}`.padEnd(bytes, '#') }),
  );
  const revisions = [snapshot.base.commit, ...pulls.map(({ pull }) => pull.revision)];
  return {
    ...snapshot,
    pulls: pulls.map(({ pull }) => pull),
    planTrees: [before, ...trees].filter((tree) => tree !== null),
    answers: {
      plans: revisions.map((revision, at) => ({ revision, answer: (at === 0 ? before : trees[at - 1])?.id ?? null })),
      mergeBase: pulls.map(({ pull }) => ({ revision: pull.revision, answer: snapshot.base.commit })),
    },
  };
}

describe('the share of a plan change', () => {
  const of = (number: number, bytes: number | null, more: Partial<Parameters<typeof openPull>[0]> = {}) => {
    const path = bytes === null ? 'src/a/x' : `${DIRECTORY}/n.yml`;
    return { pull: openPull({ number, branch: `plans-${number}`, fork: true, create: [path], ...more }), bytes };
  };
  const leftOut = (...pulls: ReturnType<typeof of>[]) => {
    const snapshot = snapshotOf(pulls);
    return pulls.flatMap(({ pull }) => (shareOf(pull, snapshot).isLeftOut ? [pull.number] : []));
  };
  const stepsOf = (...pulls: ReturnType<typeof of>[]) => {
    const snapshot = snapshotOf(pulls);
    return pulls.map(({ pull }) => shareOf(pull, snapshot).steps);
  };

  test('is left out only beyond the sum of bytes, the highest number first where two are equally large', () => {
    const four = [5, 2, 4, 3].map((number) => of(number, MOST_CHANGED_BYTES));
    expect(leftOut(...four)).toEqual([]);
    expect(leftOut(...four, of(1, MOST_CHANGED_BYTES))).toEqual([5]);
    expect(leftOut(of(1, MOST_CHANGED_BYTES), ...four)).toEqual([5]);
    expect(leftOut(...four, of(9, 1))).toEqual([5]);
  });

  test('is an error of the pull request that is left out, which says what to do', () => {
    const pulls = [1, 2, 3, 4, 5].map((number) => of(number, MOST_CHANGED_BYTES));
    const snapshot = snapshotOf(pulls);
    const none = readPlans(null, { branch: 'main', defaultBranch: 'main' });
    const findings = pulls.flatMap(({ pull }) => {
      const changes = pull.changes.complete ? pull.changes.list : [];
      const judged = judgePlanChange(pull, changes, none, snapshot, factsIn(snapshot));
      return judged === PENDING ? [] : judged.findings.filter(({ rule }) => rule === 'incomplete-files');
    });
    expect(findings).toEqual([
      {
        ...{ rule: 'incomplete-files', severity: 'error', branch: 'plans-5', pull: 5, path: DIRECTORY },
        wanted: 'open pull requests that change plans of some mebibytes together',
        found: 'more than that, of which this is one of the largest',
        message:
          'The open pull requests that change plans are too large together to be checked, and this is one of the largest of them.',
        remedy: 'Close or merge the others first, or change less of the plans in this one.',
      },
    ]);
  });

  test('is used by no pull request that is too large, that changes no plan, whose files are unknown or that goes elsewhere', () => {
    const [own, fork] = [75_000_000, 25_000_000];
    expect(stepsOf(of(1, 9), of(2, 9, { fork: false }))).toEqual([fork, own]);
    const ten = Array.from({ length: 10 }, (_, at) => of(at + 1, 9));
    expect(stepsOf(of(99, 9, { fork: false }), ...ten)).toEqual([own, ...ten.map(() => fork / 10)]);
    expect(stepsOf(of(1, 9), of(2, 9), of(3, MOST_CHANGED_BYTES))).toEqual([8_333_333, 8_333_333, 8_333_333]);
    const more = [
      of(2, MOST_CHANGED_BYTES + 1),
      of(3, null),
      of(4, 9, { incomplete: 'GitHub lists 3 of 4 files' }),
      of(5, 9, { base: 'next' }),
    ];
    // Those have the share of a fork that is alone.
    for (const each of more) expect(stepsOf(of(1, 9), each)).toEqual([fork, fork]);
    for (const each of more) expect(leftOut(each)).toEqual([]);
  });
});

describe('the quick part of a run', () => {
  const judged = (bytes: number, others = 0) => {
    const pulls = Array.from({ length: others + 1 }, (_, at) =>
      openPull({ number: 9 - at, branch: `plans-${at}`, fork: true, create: [`${DIRECTORY}/n.yml`] }),
    );
    const [pull = openPull({ branch: '' })] = pulls;
    const snapshot = snapshotOf(pulls.map((each) => ({ pull: each, bytes })));
    const later = new Set<Pull>();
    const before = readPlans(treeOf(plans), { branch: 'main', defaultBranch: 'main' });
    const list = pull.changes.complete ? pull.changes.list : [];
    const change = judgePlanChange(pull, list, before, snapshot, factsIn(snapshot), later);
    if (change === PENDING) throw new Error('everything is known');
    const { after, findings, repairs } = change;
    return { isRead: after !== undefined, rules: findings.map(({ rule }) => rule), repairs, isLater: later.has(pull) };
  };

  test('reads changed plans of up to 64 KiB, and leaves larger ones for later', () => {
    const broken = ['broken-plan', 'broken-plan'];
    expect(judged(64 * 1024)).toMatchObject({ isRead: true, rules: expect.arrayContaining(broken), isLater: false });
    // `toEqual` takes a list of undefined for an empty one.
    expect(judged(64 * 1024 + 1)).toStrictEqual({ isRead: false, rules: [], repairs: false, isLater: true });
  });

  test('reports what is too large at once', () => {
    const tooLarge = { isRead: false, rules: ['incomplete-files'], repairs: false, isLater: false };
    expect(judged(MOST_CHANGED_BYTES + 1)).toEqual(tooLarge);
    expect(judged(MOST_CHANGED_BYTES, 4)).toEqual(tooLarge);
    expect(judged(MOST_CHANGED_BYTES, 3)).toMatchObject({ rules: [], isLater: true });
  });
});

test('a changed plan that changed on the base branch too is out of date', () => {
  const [finding, ...more] = staleFindings(['p.yml'], start({}));
  expect([finding?.rule, finding?.severity, finding?.path, more]).toEqual([
    'stale-base',
    'error',
    `${DIRECTORY}/p.yml`,
    [],
  ]);
});

test('a pull request without changes is asked for no plans while the plans are broken', () => {
  const { snapshot } = tell({
    plans: { 'p.yml': 'version: 1\n' },
    pulls: [{ number: 9, branch: 'empty' }],
    subject: { pull: 9 },
  });
  expect(snapshot.answers.plans?.map(({ revision }) => revision)).toEqual([snapshot.base.commit]);
});
