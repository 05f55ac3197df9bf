/** A script that reads only the JSON of `lint` makes overlapping plans clean, and no item and little parallel work is lost. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../src/core/finding.js';
import { type Item, keyOf, PLAN_DIRECTORY } from '../../src/core/plan/plan.js';
import { readPlans } from '../../src/core/plan/read.js';
import { dependenciesOf } from '../../src/core/plan/waves.js';
import { json } from '../../src/core/report/json.js';
import { run } from '../commands/cli/run.js';
import { treeOf } from '../core/judge/judge-story.js';
import { lintStory, lintUntried } from '../core/lint/ask.js';
import { endStories, gitStory } from '../git-story.js';
import { realData, withPiece } from '../optional.js';
import { DEEP, SEED } from '../runs.js';
import { foundPlans } from './found-plans.js';
import { applied, closeLoop, type LintJson } from './loop-script.js';
import { planFolder } from './overlapping-plans.js';

afterAll(endStories);

const MOST_ROUNDS = 2;

/** The texts of plans by file name. */
type Folder = Readonly<Record<string, string>>;

interface Outcome {
  readonly name: string;
  /** Undefined if errors remain. */
  readonly rounds: number | undefined;
  readonly lost: readonly string[];
  /** Pairs of items that were disjoint before, and those of them that still run side by side. */
  readonly disjoint: number;
  readonly beside: number;
}

function isError({ severity }: Pick<Finding, 'severity'>): boolean {
  return severity === 'error';
}

function itemsOf(folder: Folder) {
  const { open } = readPlans(treeOf(folder), { branch: 'main', defaultBranch: 'main' });
  const before = dependenciesOf(open);
  const isOrdered = (a: Item, b: Item) => before(a).has(keyOf(b)) || before(b).has(keyOf(a));
  return { items: new Map(open.flatMap(({ items }) => items).map((item) => [keyOf(item), item])), isOrdered };
}

function outcomeOf(name: string, rounds: number | undefined, before: Folder, after: Folder): Outcome {
  const [was, is] = [itemsOf(before), itemsOf(after)];
  const pairOf = (one: string, other: string) => [one, other].sort().join(' ');
  const overlaps = lintUntried({ plans: before }).findings.filter(({ rule }) => rule === 'scope-overlap');
  const overlapping = new Set(
    overlaps.map(({ plan, item, other }) => pairOf(`${plan}/${item}`, `${other?.plan}/${other?.item}`)),
  );
  const all = [...was.items.values()];
  const disjoint = all
    .flatMap((a, index) => all.slice(index + 1).map((b) => [a, b] as const))
    .filter(([a, b]) => !was.isOrdered(a, b) && !overlapping.has(pairOf(keyOf(a), keyOf(b))));
  const beside = disjoint.filter(([a, b]) => {
    const [one, other] = [is.items.get(keyOf(a)), is.items.get(keyOf(b))];
    return one && other && !is.isOrdered(one, other);
  });
  const lost = [...was.items.keys()].filter((key) => !is.items.has(key));
  return { name, rounds, lost, disjoint: disjoint.length, beside: beside.length };
}

function expectGood(title: string, outcomes: readonly Outcome[]): void {
  const sum = (of: (each: Outcome) => number) => outcomes.reduce((total, each) => total + of(each), 0);
  const inRounds = (rounds: number | undefined) => outcomes.filter((each) => each.rounds === rounds);
  const report = {
    plans: outcomes.length,
    cleanInOneRound: inRounds(1).length,
    cleanInTwo: inRounds(2).length,
    failed: inRounds(undefined).map(({ name }) => name),
    lost: outcomes.flatMap(({ lost }) => lost),
    disjoint: sum(({ disjoint }) => disjoint),
    stillBeside: sum(({ beside }) => beside),
  };
  process.stdout.write(`${title}: ${JSON.stringify(report)}\n`);
  expect(report.failed.length / report.plans).toBeLessThanOrEqual(0.05);
  expect(report.lost).toEqual([]);
  expect(report.stillBeside / report.disjoint).toBeGreaterThanOrEqual(0.8);
}

describe('a script that applies the first way of each finding', () => {
  const data = realData();

  for (const order of [false, true]) {
    const what = order ? 'with the dependencies of their source' : 'without any order';
    withPiece(data)(
      `cleans real overlapping plans ${what}, by lint --json and lint --apply`,
      async () => {
        const story = gitStory().commit({ 'README.md': 'x\n' });
        const path = `${PLAN_DIRECTORY}/p.yml`;
        const lint = async (...more: string[]) =>
          JSON.parse((await run(story.directory, 'lint', '--json', ...more)).out) as LintJson;
        const outcomes: Outcome[] = [];
        for (const { name, text } of foundPlans(data.found ?? '', { order })) {
          if (!lintUntried({ plans: { 'p.yml': text } }).findings.some(isError)) continue;
          story.write({ [path]: text });
          const rounds = await closeLoop(
            lint,
            async (ways) => void (await lint(...ways.flatMap(({ id }) => ['--apply', id]))),
            MOST_ROUNDS,
          );
          const after = readFileSync(join(story.directory, path), 'utf8');
          outcomes.push(outcomeOf(name, rounds, { 'p.yml': text }, { 'p.yml': after }));
        }
        expectGood(`real plans ${what}`, outcomes);
      },
      1_200_000,
    );
  }

  test('cleans plans that overlap at random, by the edits of the JSON', async () => {
    // 500 in test:deep, because they take some minutes.
    const count = Math.ceil(100 * Math.min(5, DEEP));
    const outcomes: Outcome[] = [];
    for (const folder of fc.sample(planFolder, { numRuns: count * 3, seed: SEED })) {
      if (outcomes.length === count) break;
      const { set, findings } = lintUntried({ plans: folder });
      if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
      if (!findings.some(({ rule }) => rule === 'scope-overlap')) continue;
      let now = folder;
      const rounds = await closeLoop(
        async () => {
          const linted = lintStory({ plans: now });
          const { problems } = linted.set;
          const judgement = {
            plans: [],
            planRevision: '',
            verdicts: [],
            notes: [],
            problems,
            findings: linted.findings,
          };
          return JSON.parse(json('lint', problems.length > 0 ? 2 : 0, judgement)) as LintJson;
        },
        async (ways) => {
          const paths = Object.entries(now).map(([name, text]) => [`${PLAN_DIRECTORY}/${name}`, text] as const);
          const after = applied(Object.fromEntries(paths), ways);
          now = Object.fromEntries(Object.keys(now).map((name) => [name, after[`${PLAN_DIRECTORY}/${name}`] ?? '']));
        },
        MOST_ROUNDS,
      );
      outcomes.push(outcomeOf(JSON.stringify(folder), rounds, folder, now));
    }
    expect(outcomes).toHaveLength(count);
    expectGood(`random plans (seed ${SEED})`, outcomes);
  }, 1_200_000);
});
