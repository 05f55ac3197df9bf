/** Which merges count, which took something back, which came first: where one slip would finish an item that waits. */
import { describe, expect, test } from '@jest/globals';
import { withAnswers } from '../../../src/core/facts/answering.js';
import { factsIn } from '../../../src/core/facts/facts.js';
import { type Answers, UNREAD } from '../../../src/core/facts/questions.js';
import type { ChangeList, Merged, Snapshot } from '../../../src/core/facts/snapshot.js';
import { type Item, itemsOf } from '../../../src/core/plan/plan.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { cameBefore } from '../../../src/core/progress/merge-order.js';
import {
  byTime,
  countMerges,
  emptyMerge,
  isListedAt,
  isReverted,
  mergedElsewhere,
  sameEntry,
  unreadOf,
} from '../../../src/core/progress/merges.js';
import {
  id,
  judgePull,
  type MergedPull,
  planOf,
  rulesOf,
  type Story,
  start,
  tell,
  treeOf,
} from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const A = { scope: ['src/a/**'] };
const AB = planOf({ a: A, b: { scope: ['src/b/**'], depends_on: ['a'] } });
const waiting = { number: 10, branch: 'feat/b', create: ['src/b/x'] };
const done: MergedPull = { number: 1, branch: 'feat/a', create: ['src/a/x'] };

function itemOf(name: string, plans = AB): Item {
  const { open } = readPlans(treeOf(plans), { branch: 'main', defaultBranch: 'main' });
  const item = open.flatMap(itemsOf).find((each) => each.item === name);
  if (!item) throw new Error(`no item ${name}`);
  return item;
}

/** Does `b` wait for `a`? */
function waits(story: Story): boolean {
  return rulesOf(judgePull({ plans: AB, ...story, pulls: [waiting] }, 10)).includes('dependency-open');
}

const merge = (more: Partial<Merged> = {}): Merged => ({
  number: 1,
  branch: 'feat/a',
  base: 'main',
  sameRepository: true,
  mergeCommit: id('merge'),
  before: id('before'),
  changes: changing('src/a/x'),
  ...more,
});

function changing(...paths: readonly string[]): ChangeList {
  return { complete: true, list: paths.map((path) => ({ path, kind: 'modify' })) };
}

function knowing(answers: Partial<Answers>, more: Partial<Snapshot> = {}): Snapshot {
  const snapshot = start({});
  return { ...snapshot, ...more, answers: { ...snapshot.answers, ...answers } };
}

describe('a merge counts', () => {
  test('that came while the item was dropped, once the item is none of that any more', () => {
    expect(waits({ merged: [{ ...done, plans: planOf({ a: { ...A, dropped: 'not now' } }) }] })).toBe(false);
  });

  test('counts if the plan of then had the other file ending, but not if its text could not be read', () => {
    const text = AB['p.yml'] ?? '';
    expect(waits({ merged: [{ ...done, plans: { 'p.yaml': text } }] })).toBe(false);
    expect(waits({ merged: [{ ...done, plans: { 'q.yml': text, 'p.yml.old': text, 'p.txt': text } }] })).toBe(true);
    const tree = {
      id: 'unread',
      files: [{ name: 'p.yml', mode: '100644', oid: id('p'), unreadable: 'too many bytes' }],
    };
    const one = merge();
    const snapshot = knowing(
      {
        reached: [{ commit: id('merge'), answer: true }],
        plans: [{ revision: id('before'), answer: tree.id }],
      },
      { merged: [one], planTrees: [tree] },
    );
    expect(countMerges([{ item: itemOf('a') }], snapshot, factsIn(snapshot)).size).toBe(0);
  });

  test('for the one item that waits, then for both: a later one is the latest of each', () => {
    const plans = planOf({ c: { scope: ['src/c/**'], branch: 'one' }, a: { ...A, branch: 'one' } });
    const first = planOf({ c: { scope: ['src/c/**'], branch: 'one' } });
    const at = (month: number) => `2024-0${month}-01T00:00:00Z`;
    const merged = [
      { number: 1, branch: 'one', create: ['src/c/x'], plans: first, mergedAt: at(1) },
      { number: 2, branch: 'one', create: ['src/a/x'], mergedAt: at(3) },
      { number: 3, branch: 'one', modify: ['src/a/x'], mergedAt: at(5) },
    ];
    const opened = (month: number, count: number) =>
      rulesOf(
        judgePull(
          {
            plans,
            merged: merged.slice(0, count),
            pulls: [{ number: 5, branch: 'one', modify: ['src/c/x'], openedAt: at(month) }],
          },
          5,
        ),
      );
    // The second finished "a" alone: it is none of c's, which the pull request of February takes up again.
    expect(opened(2, 2)).toEqual([]);
    expect(opened(4, 2)).toEqual([]);
    expect(opened(4, 3)).toEqual(['duplicate-claim']);
    expect(opened(6, 3)).toEqual([]);
  });

  test('for the item that waits if the plan lists the other item of the branch as merged', () => {
    const both = (line: object) =>
      planOf({ c: { scope: ['src/c/**'], branch: 'one', ...line }, a: { ...A, branch: 'one' } });
    const merged = [
      { number: 1, branch: 'elsewhere', create: ['src/c/x'], mergedAt: '2024-01-01T00:00:00Z' },
      { number: 2, branch: 'one', create: ['src/a/x'], mergedAt: '2024-03-01T00:00:00Z' },
    ];
    const finishedBy = (line: object) => {
      const plans = both(line);
      const { snapshot } = tell({ plans, merged, pulls: [{ ...waiting, branch: 'one' }] });
      const items = ['a', 'c'].map((name) => ({ item: itemOf(name, plans) }));
      return [...countMerges(items, snapshot, factsIn(snapshot)).keys()];
    };
    expect(finishedBy({ merged: { pull: 1 } })).toEqual(['p/a']);
    expect(finishedBy({ merged: { pull: 3 } })).toEqual([]);
    expect(finishedBy({})).toEqual([]);
  });

  test('counts only with a merge commit, and asks for none that does not exist', () => {
    const { snapshot } = tell({ plans: AB, merged: [{ ...done, noMergeCommit: true }], pulls: [waiting] });
    expect(snapshot.answers.reached).toBeUndefined();
    expect(snapshot.answers.plans?.map(({ revision }) => revision)).toEqual([snapshot.base.commit]);
  });

  test('only with the state before it', () => {
    const snapshot = knowing(
      { reached: [{ commit: id('merge'), answer: true }] },
      { merged: [merge({ before: null })] },
    );
    const facts = factsIn(snapshot);
    expect(countMerges([{ item: itemOf('a') }], snapshot, facts).size).toBe(0);
    expect(facts.needs()).toEqual([]);
  });
});

describe('a merge that does not name the branch of the item', () => {
  const plans = planOf({
    a: { scope: ['src/a/**', 'src/both/**'] },
    b: { scope: ['src/b/**', 'src/both/**'], depends_on: ['a'] },
    c: { scope: ['src/c/**'], depends_on: ['b'] },
  });
  const tree = treeOf(plans) ?? { id: '', files: [] };
  const finished = (...merged: readonly Partial<Merged>[]) => {
    const snapshot = knowing(
      { reached: [{ commit: id('merge'), answer: true }], plans: [{ revision: id('before'), answer: tree.id }] },
      { source: 'git', merged: merged.map(({ number: _, ...each }) => merge(each)), planTrees: [tree] },
    );
    const items = ['a', 'b', 'c'].map((name) => ({ item: itemOf(name, plans) }));
    const below = ({ item }: Item) => items.slice(0, 'abc'.indexOf(item)).map((each) => each.item);
    return [...countMerges(items, snapshot, factsIn(snapshot), new Map(), below).keys()];
  };
  const of = (branch: string, paths: readonly string[], named: readonly string[] = [], tip = 'tip') => ({
    branch,
    changes: changing(...paths),
    guess: { tip, named: [...named] },
  });

  test.each<[string, readonly Partial<Merged>[], readonly string[]]>([
    ['counts with a path in its scope', [of('feat/a', ['src/a/x', 'README.md'])], ['p/a']],
    ['does not count without one', [of('feat/a', ['README.md'])], []],
    ['counts without one if it does name it', [{ branch: 'feat/a', changes: changing('README.md') }], ['p/a']],
    ['does not count with an unknown list', [{ ...of('feat/a', []), changes: { complete: false, reason: 'x' } }], []],
    ['counts when another branch brought it', [of('feat/b', ['src/both/x'], ['release'])], ['p/b']],
    ['does not count where a dependency explains it', [of('feat/b', ['src/both/x'], ['feat/a'])], []],
    ['counts with a path that the dependency lacks', [of('feat/b', ['src/both/x', 'src/b/x'], ['feat/a'])], ['p/b']],
    ['counts for the dependency', [of('feat/a', ['src/both/x'], ['feat/b'])], ['p/a']],
    ['counts only for the dependency of two', [of('feat/b', ['src/both/x']), of('feat/a', ['src/both/x'])], ['p/a']],
    [
      'counts for both with two tips',
      [of('feat/a', ['src/both/x']), of('feat/b', ['src/both/x'], [], 'other')],
      ['p/a', 'p/b'],
    ],
  ])('%s', (_, merged, expected) => {
    expect(finished(...merged)).toEqual(expected);
  });
});

describe("a merge that is no item's", () => {
  const counted = (one: Merged, answers: Partial<Answers> = {}, more: Partial<Snapshot> = {}) => {
    const snapshot = knowing(answers, { merged: [one], ...more });
    const facts = factsIn(snapshot);
    return {
      count: countMerges([{ item: itemOf('a') }], snapshot, facts).size,
      asked: facts.needs().map(({ kind }) => kind),
    };
  };
  const NOTHING = { count: 0, asked: [] };
  const reached = [{ commit: id('merge'), answer: true as const }];

  test('comes from a fork, from a branch of no item, or in Git from the branch of another base', () => {
    expect(counted(merge({ sameRepository: false }))).toEqual(NOTHING);
    expect(counted(merge({ branch: 'patch', base: 'prep' }))).toEqual(NOTHING);
    expect(counted(merge({ base: 'prep' }), {}, { source: 'git' })).toEqual(NOTHING);
    expect(counted(merge({ base: 'prep' }), { reached }, { source: 'git' })).toEqual(NOTHING);
  });

  test('went into another branch, and is not on the own line of the base, about which both is asked at once', () => {
    const prep = merge({ base: 'prep' });
    expect(counted(prep)).toEqual({ count: 1, asked: ['reached', 'onBaseLine', 'plans'] });
    expect(counted(prep, { reached: [{ commit: id('merge'), answer: false }] })).toEqual(NOTHING);
    expect(counted(prep, { reached, onBaseLine: [{ commit: id('merge'), answer: false }] })).toEqual(NOTHING);
    expect(counted(merge({ base: 'prep', mergeCommit: null }))).toEqual(NOTHING);
  });
});

describe('what could not be read about a merge', () => {
  const reasonOf = (one: Merged, answers: Partial<Answers>, more: Partial<Snapshot> = {}) => {
    const snapshot = knowing(answers, { merged: [one], ...more });
    const facts = factsIn(snapshot);
    return { reason: unreadOf(one, snapshot, facts), asked: facts.needs().map(({ kind }) => kind) };
  };
  const of = <T>(answer: T) => [{ commit: id('merge'), answer }];
  const tree = { id: 'unread', files: [], isUnread: true as const };
  const plans = { plans: [{ revision: id('before'), answer: 'unread' }] };

  test('is whether the base has it, and whether on its own line', () => {
    expect(reasonOf(merge(), { reached: of(UNREAD) }).reason).toBe(
      'the check could not read whether #1 is on the base branch',
    );
    const prep = merge({ base: 'prep' });
    expect(reasonOf(prep, { reached: of(true), onBaseLine: of(UNREAD) }).reason).toBe(
      'the check could not read whether #1 was merged into the base branch',
    );
    expect(reasonOf(merge({ before: null }), { reached: of(true) })).toEqual({ reason: undefined, asked: [] });
    expect(reasonOf(merge({ before: null }), { reached: of(true), onBaseLine: of(UNREAD) }).reason).toBeUndefined();
  });

  test('is the plans before it', () => {
    expect(reasonOf(merge(), { reached: of(true), ...plans }, { planTrees: [tree] }).reason).toBe(
      'the plans before #1 could not be read',
    );
    expect(reasonOf(merge(), { reached: of(true) })).toEqual({ reason: undefined, asked: ['plans'] });
  });

  test('is nothing for one of a fork', () => {
    const fork = merge({ sameRepository: false });
    expect(reasonOf(fork, { reached: of(UNREAD) })).toEqual({ reason: undefined, asked: [] });
  });
});

test('an item counts as listed at a commit until the plans there are read', () => {
  expect(isListedAt(id('before'), itemOf('a'), factsIn(knowing({})))).toBe(true);
  expect(
    isListedAt(id('before'), itemOf('a'), factsIn(knowing({ plans: [{ revision: id('before'), answer: null }] }))),
  ).toBe(false);
});

test('merges come by their time, of one second by their number, in git in the order of the history', () => {
  const [one, two, three] = [1, 2, 3].map((number) => merge({ number, mergedAt: '2024-01-01T00:00:00Z' }));
  const late = merge({ number: 0, mergedAt: '2024-01-01T00:00:01Z' });
  if (!one || !two || !three) throw new Error('three are there');
  expect(byTime([late, three, one, two]).map(({ number }) => number)).toEqual([1, 2, 3, 0]);
  const { number: _, ...branch } = merge();
  const [left, right] = [
    { ...branch, branch: 'z' },
    { ...branch, branch: 'a' },
  ];
  expect(byTime([left, right])).toEqual([left, right]);
  // No time is before any: in git all are without.
  expect(byTime([one, left])).toEqual([left, one]);
});

test('only the latest merge from a branch of the item, into the base, is called empty', () => {
  const empty = merge({ number: 2, mergedAt: '2024-02-01T00:00:00Z', changes: changing() });
  const full = merge({ mergedAt: '2024-01-01T00:00:00Z' });
  const emptyOf = (...merged: Merged[]) => {
    const snapshot = knowing({ reached: [{ commit: id('merge'), answer: false }] }, { merged });
    return emptyMerge(itemOf('a'), snapshot, factsIn(snapshot))?.number;
  };
  expect(emptyOf(empty, full)).toBe(2);
  expect(emptyOf(full, { ...empty, mergedAt: '2023-01-01T00:00:00Z' })).toBeUndefined();
  expect(emptyOf(full, { ...empty, base: 'next' })).toBeUndefined();
  expect(emptyOf(full, { ...empty, branch: 'feat/b' })).toBeUndefined();
  expect(emptyOf({ ...empty, changes: { complete: false, reason: 'too many' } })).toBeUndefined();
  expect(emptyOf()).toBeUndefined();
});

describe('what the plan says of a merge', () => {
  const saidOf = (merged: object, snapshot: Snapshot) => {
    const facts = factsIn(snapshot);
    return mergedElsewhere(itemOf('a', planOf({ a: { ...A, merged } })), snapshot, facts);
  };
  const commit = id('a commit');

  test('is true if the base has it in its history', () => {
    expect(saidOf({ commit }, knowing({ reached: [{ commit, answer: true }] }))).toEqual({ done: true });
    expect(saidOf({ commit }, knowing({ reached: [{ commit, answer: false }] }))).toEqual({
      done: false,
      because: `is listed as merged by commit ${commit}, but the history of "main" does not contain it`,
    });
    const one = merge();
    const reached = [{ commit: id('merge'), answer: true }];
    expect(saidOf({ pull: 1 }, knowing({ reached }, { merged: [merge({ number: 2 }), one] }))).toEqual({
      done: true,
      merge: one,
    });
    expect(saidOf({ pull: 1 }, knowing({ reached }, { merged: [merge({ mergeCommit: null })] }))).toEqual({
      done: false,
      because: 'is listed as merged by #1, but the history of "main" does not contain it',
    });
  });

  test('is nothing where it says nothing', () => {
    const snapshot = knowing({});
    const facts = factsIn(snapshot);
    expect(mergedElsewhere(itemOf('a'), snapshot, facts)).toEqual({ done: false });
    expect(facts.needs()).toEqual([]);
  });

  test('by a number is a word that git cannot look up', () => {
    expect(saidOf({ pull: 1 }, knowing({}, { source: 'git' }))).toEqual({
      done: false,
      because: 'is listed as merged by #1',
    });
  });

  test('of a pull request that changed nothing is no less true: there is nothing to take back', () => {
    const plans = planOf({ a: { ...A, merged: { pull: 7 } }, b: { scope: ['src/b/**'], depends_on: ['a'] } });
    expect(waits({ plans, merged: [{ number: 7, branch: 'patch' }] })).toBe(false);
  });
});

describe('a revert', () => {
  const paths = Array.from({ length: 20 }, (_, index) => `src/a/${index}`);
  const same = { mode: '100644', oid: id('same') };
  const before = id('before');
  const tip = start({}).base.commit;
  const told = (...known: readonly (readonly [string, string])[]) =>
    knowing({ entry: known.map(([revision, path]) => ({ revision, path, answer: same })) });
  const reverted = (snapshot: Snapshot, own: readonly Merged[], later: readonly Merged[] = []) => {
    const facts = factsIn(snapshot);
    const answer = isReverted(own, later, snapshot, facts);
    return { answer, asked: facts.needs().length };
  };
  const all = (count: number) =>
    paths.slice(0, count).flatMap((path) => [[before, path] as const, [tip, path] as const]);

  test('is looked for by twice as many paths each time, and no further than one that differs', () => {
    const own = [merge({ changes: changing(...paths) })];
    expect([0, 1, 3, 7, 15].map((count) => reverted(told(...all(count)), own).asked)).toEqual([2, 4, 8, 16, 10]);
    const differs = { revision: tip, path: 'src/a/3', answer: { ...same, mode: '100755' } };
    const known = told(...all(3), [before, 'src/a/3']);
    const snapshot = withAnswers(known, { entry: [differs] });
    expect(reverted(snapshot, own)).toEqual({ answer: false, asked: 0 });
  });

  test('is none while half of a path is unread', () => {
    const own = [merge({ changes: changing('src/a/0') })];
    expect(reverted(told([before, 'src/a/0']), own)).toEqual({ answer: false, asked: 1 });
    expect(reverted(told([tip, 'src/a/0']), own)).toEqual({ answer: false, asked: 1 });
    expect(reverted(told(...all(1)), own)).toEqual({ answer: true, asked: 0 });
  });

  test('is asked about further where half of a path is unread and another one is as before', () => {
    const own = [merge({ changes: changing('src/a/0', 'src/a/1', 'src/a/2') })];
    expect(reverted(told(...all(1), [before, 'src/a/1']), own)).toEqual({ answer: false, asked: 3 });
    expect(reverted(told(...all(1), [tip, 'src/a/1']), own)).toEqual({ answer: false, asked: 3 });
  });

  test('cannot be known if an entry could not be read, before the merge or on the base', () => {
    const own = [merge({ changes: changing('src/a/0') })];
    const unread = (revision: string, other: string) =>
      reverted(withAnswers(told([other, 'src/a/0']), { entry: [{ revision, path: 'src/a/0', answer: UNREAD }] }), own);
    expect([unread(before, tip), unread(tip, before)]).toEqual([
      { answer: UNREAD, asked: 0 },
      { answer: UNREAD, asked: 0 },
    ]);
  });

  test('is none where a merge has no list or no state before it', () => {
    const own = merge({ changes: changing('src/a/0') });
    const open = { complete: false, reason: 'too many' } as const;
    expect(reverted(told(...all(1)), [own, { ...own, before: null }])).toEqual({ answer: false, asked: 0 });
    expect(reverted(told(...all(1)), [own, { ...own, changes: open }])).toEqual({ answer: false, asked: 0 });
    expect(reverted(told(...all(1)), [])).toEqual({ answer: false, asked: 0 });
  });

  test('is none where what was built on it changed one of its paths, among others', () => {
    const own = [merge({ changes: changing('src/a/0', 'src/a/1') })];
    const later = (changes: ChangeList) => reverted(told(...all(2)), own, [merge({ changes })]).answer;
    expect(later(changing('src/b/x', 'src/a/1', 'src/b/y'))).toBe(false);
    expect(later(changing('src/b/x'))).toBe(true);
    expect(later({ complete: false, reason: 'too many' })).toBe(true);
    const two = [merge({ changes: changing('src/b/x') }), merge({ changes: changing('src/a/0') })];
    expect(reverted(told(...all(2)), own, two).answer).toBe(false);
  });
});

test('two entries are the same by mode and content, and so is nothing twice', () => {
  const file = { mode: '100644', oid: id('x') };
  expect(sameEntry(file, { ...file })).toBe(true);
  expect(sameEntry(file, { ...file, mode: '100755' })).toBe(false);
  expect(sameEntry(file, { ...file, oid: id('y') })).toBe(false);
  expect([sameEntry(file, null), sameEntry(null, file), sameEntry(null, null)]).toEqual([false, false, true]);
});

describe('an integration that merged before an item', () => {
  const integration = merge({ mergeCommit: id('all'), mergedAt: '2024-02-01T00:00:00Z' });
  const came = (part: { merges?: readonly Merged[]; done?: boolean; dropped?: string }, snapshot = knowing({})) =>
    cameBefore(
      integration,
      {
        item: itemOf('a', planOf({ a: part.dropped ? { ...A, dropped: part.dropped } : A })),
        merges: part.merges ?? [],
        done: part.done ?? true,
      },
      snapshot,
    );
  const at = (mergedAt: string) => merge({ mergeCommit: id(mergedAt), mergedAt });
  const [early, late] = [at('2024-01-01T00:00:00Z'), at('2024-03-01T00:00:00Z')];

  test('by the times of the server: the latest merge of the item counts', () => {
    expect([came({ merges: [early] }), came({ merges: [late] }), came({ merges: [early, late] })]).toEqual([
      false,
      true,
      true,
    ]);
    expect(came({ merges: [{ ...early, mergedAt: '2024-02-01T00:00:00Z' }] })).toBe(false);
  });

  test('does not count its own merge, an unknown time or a dropped item', () => {
    expect(came({ merges: [{ ...late, mergeCommit: id('all') }] })).toBe(false);
    const { mergedAt: _, ...untimed } = late;
    expect(came({ merges: [untimed] }, knowing({}, { merged: [integration, untimed] }))).toBe(false);
    expect(came({ merges: [late], dropped: 'no' })).toBe(false);
  });

  test('in git by the order of its history', () => {
    const [first, last] = [early, late].map(({ mergedAt: _, ...each }) => each);
    if (!first || !last) throw new Error('two are there');
    const of = (item: Merged, merged: readonly Merged[]) =>
      came({ merges: [item] }, knowing({}, { source: 'git', merged }));
    expect(of(last, [first, integration, last])).toBe(true);
    expect(of(first, [first, integration, last])).toBe(false);
  });

  test('an item without a merge is not finished, unless the plan names a commit or git cannot know', () => {
    expect([came({ done: false }), came({ done: true })]).toEqual([true, false]);
    expect(came({ done: false }, knowing({}, { source: 'git' }))).toBe(false);
  });

  test('is not finished, but one that merged after all items of its own plan is', () => {
    const p = planOf({ a: A }, { integration: { branch: 'feat/all', scope: ['src/app.ts'] } });
    const q = { 'q.yml': (planOf({ z: { scope: ['src/z/**'] } })['p.yml'] ?? '').replaceAll('feat/z', 'fix/z') };
    const all: MergedPull = { number: 2, branch: 'feat/all', modify: ['src/app.ts'] };
    const other: MergedPull = { number: 3, branch: 'fix/z', create: ['src/z/x'] };
    const stateOf = (merged: readonly MergedPull[], plans: Story['plans'] = { ...p, ...q }) => {
      const found = [...storyState({ plans, merged }).progress.values()].find(({ item }) => item.isIntegration);
      return found && (found.finished || found.because);
    };
    const on = (day: number, each: MergedPull) => ({ ...each, mergedAt: `2024-01-0${day}T00:00:00Z` });
    expect(stateOf([on(1, done), on(2, all)])).toBe(true);
    expect(stateOf([on(1, done), on(2, all), on(3, other)])).toBe(true);
    expect(stateOf([on(3, done), on(2, all), on(1, other)])).toBe('was merged as #2 before item "a" was');
    // Twice: the first one before its items, the second after.
    const again: MergedPull = { number: 4, branch: 'feat/all', modify: ['src/app.ts'] };
    expect(stateOf([on(1, all), on(2, done), on(3, again)], p)).toBe(true);
  });
});
