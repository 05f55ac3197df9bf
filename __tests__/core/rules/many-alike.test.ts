/** Findings that each concern one of many items or pull requests: the nearest are described, and the others are counted. */
import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/core/finding.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { judgePull, judgeStory, outcomeOf, planOf, type Story } from '../judge/judge-story.js';

const SIZE = 30;
const names = Array.from({ length: SIZE }, (_, at) => `c${at}`);

/** Each item depends on those that `before` names. */
function story(before: (at: number) => readonly string[], more: Partial<Story> = {}): Story {
  const items = names.map((name, at) => [name, { scope: [`${name}/**`], depends_on: [...before(at)] }] as const);
  const pulls = names.map((name, at) => ({ number: at + 1, branch: `feat/${name}`, create: [`${name}/x`] }));
  return { plans: planOf(Object.fromEntries(items)), pulls, ...more };
}

function about(told: Story, item: string, rule = 'dependency-open'): readonly Finding[] {
  return judgeStory(told).findings.filter((each) => each.item === item && each.rule === rule);
}

const othersOf = (findings: readonly Finding[]) => findings.map(({ other }) => other?.item);

describe('dependency-open', () => {
  const chain = (at: number) => (at === 0 ? [] : [`c${at - 1}`]);

  test('blames only the nearest item of a chain of open ones', () => {
    const judged = judgeStory(story(chain));
    expect(judged.findings.map(({ item, other }) => [item, other?.item])).toEqual(
      names.slice(1).map((name, at) => [name, `c${at}`]),
    );
    expect(names.map((_, at) => outcomeOf(judged, at + 1))).toEqual([
      'success',
      ...names.slice(1).map(() => 'failure'),
    ]);
  });

  test('blames an item behind one that has merged', () => {
    const told = story(chain);
    const pulls = told.pulls?.filter(({ number }) => number !== 29) ?? [];
    const merged = [{ number: 29, branch: 'feat/c28', create: ['c28/x'] }];
    expect(othersOf(about({ ...told, pulls, merged }, 'c29'))).toEqual(['c27']);
  });

  test('blames an open item behind one of which a clone knows nothing', () => {
    const pulls = ['c0', 'c2'].map((name) => ({ branch: `feat/${name}`, create: [`${name}/x`] }));
    const found = about({ ...story(chain), source: 'git', pulls }, 'c2');
    expect(found.map(({ severity, other }) => `${severity} ${other?.item}`)).toEqual(['error c0', 'warn c1']);
  });

  test('describes ten of many and counts the others, errors first', () => {
    const all = (at: number) => (at === SIZE - 1 ? names.slice(0, -1) : []);
    const found = about(story(all), 'c29');
    expect(othersOf(found)).toEqual([...names.slice(0, 10), undefined]);
    expect(found.at(-1)).toMatchObject({
      severity: 'error',
      count: 19,
      message:
        'There are 19 more findings like these, such as: Item "c29" depends on item "c10", which is open as #11.',
    });
    const known = [5, 29].map((at) => ({ branch: `feat/c${at}`, create: [`c${at}/x`] }));
    const unsure = about({ ...story(all), source: 'git', pulls: known }, 'c29');
    expect(unsure.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', undefined],
      ...names.slice(0, 9).map(() => ['warn', undefined]),
      ['warn', 19],
    ]);
  });
});

test('plans-broken describes ten problems for each pull request and counts the others', () => {
  const broken = Object.fromEntries(names.map((name) => [`${name}.yml`, 'version: 7\n']));
  const [first] = story(() => []).pulls ?? [];
  const { findings, problems } = judgePull({ plans: broken, pulls: first ? [first] : [] }, 1);
  expect(problems.length).toBeGreaterThanOrEqual(SIZE);
  expect(findings).toHaveLength(11);
  expect(findings.at(-1)?.count).toBe(problems.length - 10);
});

test('the text has 30 findings without a path of a rule and counts the others', () => {
  const [finding] = about(
    story((at) => (at === 1 ? ['c0'] : [])),
    'c1',
  );
  if (!finding) throw new Error('no finding');
  const findings = names.concat(names).map((name) => ({ ...finding, message: name }));
  const judgement = { ...judgeStory(story(() => [])), findings, verdicts: [] };
  const lines = terminal(judgement).split('\n');
  expect(lines.filter((line) => line.includes('[dependency-open]'))).toHaveLength(31);
  expect(lines).toContain('  error  and 30 more findings [dependency-open]');
});
