/** What holds of every story. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import type { Judgement } from '../../../src/core/finding.js';
import { judge } from '../../../src/core/judge/judge.js';
import { atLeast, runs, thorough } from '../../runs.js';
import { judgePull, type OpenPull, outcomeOf, planText, type Story, spelledOut, tell } from './judge-story.js';
import { glob, path, story } from './random.js';

const RUNS = 30;

function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => void,
  count = RUNS,
  examples: readonly T[] = [],
): void {
  fc.assert(fc.property(arbitrary, property), { ...runs(count), examples: examples.map((each) => [each]) });
}

function withSubject(told: Story, pick: number): Story {
  const numbers = (told.pulls ?? []).map(({ number }) => number ?? 0);
  const number = numbers[pick % Math.max(1, numbers.length)];
  return number === undefined || pick % 3 === 0 ? told : { ...told, subject: { pull: number } };
}

const judgedOf = (snapshot: Snapshot): Judgement => {
  const attempt = judge(snapshot);
  if (!('value' in attempt)) throw new Error('asked again');
  return attempt.value;
};

describe('of every story', () => {
  test('the judge never throws and always ends in a judgement, within a few questions', () => {
    holds(fc.tuple(story, fc.nat(20)), ([told, pick]) => {
      const { judgement, rounds } = tell(withSubject(told, pick));
      expect(judgement.problems).toEqual([]);
      expect(rounds).toBeLessThan(10);
    });
  });

  thorough('the stories are worth telling: every rule is met, and every outcome', () => {
    const rules = new Set<string>();
    const outcomes = new Set<string>();
    holds(
      fc.tuple(story, fc.nat(20)),
      ([told, pick]) => {
        const { judgement } = tell(withSubject(told, pick));
        for (const { rule } of judgement.findings) rules.add(rule);
        for (const { verdict } of judgement.verdicts) outcomes.add(verdict);
      },
      RUNS * 5,
    );
    expect([...outcomes].sort()).toEqual(['error', 'failure', 'success']);
    expect([...rules].sort()).toEqual([
      'branch-clash',
      'dependency-open',
      'do-not-touch',
      'duplicate-claim',
      'duplicate-key',
      'incomplete-files',
      'leeway',
      'out-of-scope',
      'overlap',
      'owned-path',
      'stale-base',
      'unclaimed',
      'unsafe-path',
      'wrong-kind',
    ]);
  });

  test('a verdict is no success exactly when it has a finding of severity error', () => {
    holds(fc.tuple(story, fc.nat(20)), ([told, pick]) => {
      const judged = tell({
        ...withSubject(told, pick),
        ...(told.pulls?.[0] ? { subject: { pull: told.pulls[0].number ?? 0 } } : {}),
      }).judgement;
      const red = judged.findings.some(({ severity }) => severity === 'error');
      for (const { verdict } of judged.verdicts) expect(verdict === 'success').toBe(!red);
    });
  });

  test('a saved snapshot is judged alike (JSON and back)', () => {
    holds(fc.tuple(story, fc.nat(20)), ([told, pick]) => {
      const { judgement, snapshot } = tell(withSubject(told, pick));
      const back: Snapshot = JSON.parse(JSON.stringify(snapshot));
      expect(judgedOf(back)).toEqual(judgement);
      expect(JSON.stringify(judgedOf(back))).toBe(JSON.stringify(judgement));
    });
  });

  test('same state, same verdict: the order of the lists changes nothing, findings come in one order (promise 10)', () => {
    holds(fc.tuple(story, fc.nat(20), fc.infiniteStream(fc.nat())), ([told, pick, random]) => {
      const { judgement, snapshot } = tell(withSubject(told, pick));
      const shuffle = <T>(list: readonly T[]): T[] =>
        list
          .map((value) => ({ value, at: random.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value);
      const shuffled: Snapshot = {
        ...snapshot,
        pulls: shuffle(snapshot.pulls).map((pull) => ({
          ...pull,
          changes: pull.changes.complete ? { complete: true, list: shuffle(pull.changes.list) } : pull.changes,
        })),
        merged: shuffle(snapshot.merged).map((merge) => ({
          ...merge,
          changes: merge.changes.complete ? { complete: true, list: shuffle(merge.changes.list) } : merge.changes,
        })),
        planTrees: shuffle(snapshot.planTrees).map((tree) => ({ ...tree, files: shuffle(tree.files) })),
        answers: Object.fromEntries(
          Object.entries(snapshot.answers).map(([kind, answers]) => [kind, shuffle<unknown>(answers)]),
        ),
      };
      const again = judge(shuffled);
      // A revert is looked up path by path, in the order of the list: other paths, the same answer.
      if (!('value' in again)) return;
      expect(JSON.stringify(again.value)).toBe(JSON.stringify(judgement));
    });
  });

  test('judging one pull request or all gives it the same verdict', () => {
    holds(
      story,
      (told) => {
        const all = tell(told).judgement;
        for (const { pull, verdict } of all.verdicts) {
          expect(outcomeOf(judgePull(told, pull ?? 0), pull ?? 0)).toBe(verdict);
        }
      },
      RUNS,
    );
  });

  test('one more changed file never makes a failing pull request pass (promise 7)', () => {
    let red = 0;
    holds(
      fc.tuple(story, fc.nat(20), path, fc.constantFrom('create', 'modify', 'delete')),
      ([random, pick, more, kind]) => {
        const told = spelledOutWith({ branch: 'more', [kind]: [more] }, random);
        const subject = (told.pulls ?? [])[pick % Math.max(1, told.pulls?.length ?? 0)];
        if (!subject || subject.head !== undefined) return;
        const number = subject.number ?? 0;
        if (isGreen(told, number)) return;
        red += 1;
        // A key of the base is free for whoever deletes what has it.
        if (kind === 'delete' && more.startsWith('db/')) return;
        const already = [subject.create, subject.modify, subject.delete].some((list) => list?.includes(more));
        if (already) return;
        const grown: OpenPull = { ...subject, [kind]: [...(subject[kind] ?? []), more] };
        const pulls = (told.pulls ?? []).map((each) => (each === subject ? grown : each));
        expect(isGreen({ ...told, pulls }, number)).toBe(false);
      },
      RUNS * 4,
    );
    expect(red).toBeGreaterThan(atLeast(RUNS));
  });

  test('one more do_not_touch glob never makes a failing pull request pass (promise 7)', () => {
    let red = 0;
    holds(
      fc.tuple(story, fc.nat(20), fc.constantFrom('one', 'two', 'three', 'four'), glob),
      ([told, pick, name, more]) => {
        const subject = (told.pulls ?? [])[pick % Math.max(1, told.pulls?.length ?? 0)];
        const items = told.plan['items'];
        if (!subject || !isRecord(items) || !isRecord(items[name])) return;
        const number = subject.number ?? 0;
        if (isGreen(told, number)) return;
        red += 1;
        const constraints = items[name]['constraints'];
        const globs =
          isRecord(constraints) && Array.isArray(constraints['do_not_touch']) ? constraints['do_not_touch'] : [];
        const stricter = {
          ...told.plan,
          items: { ...items, [name]: { ...items[name], constraints: { do_not_touch: [...globs, more] } } },
        };
        expect(isGreen({ ...told, plans: { 'p.yml': planText(stricter) } }, number)).toBe(false);
      },
      RUNS * 4,
    );
    expect(red).toBeGreaterThan(atLeast(RUNS));
  });

  test('a stray pull request cannot block an item that keeps to its plan (promise 9)', () => {
    holds(
      fc.tuple(story, fc.nat(20), fc.array(path, { minLength: 1, maxLength: 3 }), fc.boolean()),
      ([random, pick, paths, fork]) => {
        const subject = (random.pulls ?? [])[pick % Math.max(1, random.pulls?.length ?? 0)];
        if (!subject) return;
        const stray: OpenPull = {
          number: 0,
          branch: fork ? subject.branch : 'stray',
          fork,
          modify: [...new Set(paths)],
        };
        const told = spelledOutWith(stray, random);
        const before = judgePull(told, subject.number ?? 0);
        const after = judgePull({ ...told, pulls: [...(told.pulls ?? []), stray] }, subject.number ?? 0);
        expect(after).toEqual(before);
      },
      RUNS,
      STRAYS,
    );
  });
});

function strayAt(path: string, ...pulls: readonly Omit<OpenPull, 'number'>[]) {
  const plan = { items: { one: { branch: 'feat/one', scope: ['**'] } }, unique: ['db/<key>_*.sql'] };
  const told = {
    plan,
    plans: { 'p.yml': planText(plan) },
    pulls: pulls.map((pull, at) => ({ ...pull, number: at + 1 })),
  };
  return [told, 0, [path], false] satisfies [Story & { plan: unknown }, number, string[], boolean];
}

/** These were examples against it when the stray pull request changed what the base has, or how it is listed. */
const STRAYS = [
  strayAt('a/b', { branch: 'feat/one', create: ['a'], delete: ['a/b/c'] }),
  strayAt('db/05_c.sql', { branch: 'feat/one', create: ['db/5_b.sql'] }, { branch: 'two', modify: ['db/5_a.sql'] }),
];

/** What the base has depends neither on who else changes it, nor on whether another pull request is there that does. */
function spelledOutWith(other: OpenPull, random: Story): Story {
  const { pulls = [] } = random;
  return { ...spelledOut({ ...random, pulls: [...pulls, other] }), pulls };
}

function isGreen(told: Story, number: number): boolean {
  const outcome = outcomeOf(judgePull(told, number), number);
  // No verdict at all (into another branch) is nothing to turn.
  return outcome === undefined || outcome === 'success';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
