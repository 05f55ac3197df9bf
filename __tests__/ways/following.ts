/** Follows every way out that a judgement offers, each alone, and says what is wrong with those that do not work. */
import { blamedPaths, type Finding, type Judgement, type Way } from '../../src/core/finding.js';
import { judgePull, judgeStory, type Story } from '../core/judge/judge-story.js';
import { applyWay } from './applied-ways.js';

export interface Counts {
  stories: number;
  findings: number;
  readonly tried: Map<string, number>;
  readonly skipped: Map<string, number>;
  /** By rule: how many errors, and how many of them only a person can settle. */
  readonly byRule: Map<string, { errors: number; onlyPerson: number }>;
}

export const none = (): Counts => ({
  stories: 0,
  findings: 0,
  tried: new Map(),
  skipped: new Map(),
  byRule: new Map(),
});

const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

/** One key for each path of a finding. */
export function keysOf(finding: Finding): string[] {
  const { rule, pull, branch, other, found } = finding;
  return blamedPaths(finding).map(({ path, kind }) => {
    // A key that is taken is reported for the first of several files that have it.
    const place = rule === 'duplicate-key' ? found : path;
    return JSON.stringify([pull ?? branch, rule, place, kind, path === undefined ? other?.item : undefined]);
  });
}

export function errorsIn({ findings }: Judgement): Map<string, Finding> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Map(errors.flatMap((each) => keysOf(each).map((key) => [key, each] as const)));
}

/** Of all item pull requests, and of one that may be no item's. */
function judgeAll(
  told: Story,
  other: number,
): { readonly judgement: Judgement; readonly errors: Map<string, Finding> } {
  const judgement = judgeStory(told);
  const isThere = (told.pulls ?? []).some(({ number }) => number === other);
  const ofOther = isThere ? [...errorsIn(judgePull(told, other))] : [];
  return { judgement, errors: new Map([...errorsIn(judgement), ...ofOther]) };
}

/**
 * @param other the number of a pull request that is looked at though it may be no item's
 * @param spoil changes a way before it is followed, to see that a wrong one is found
 * @returns what is wrong with each way that does not do what it says
 */
export function followAll(
  told: Story,
  other: number,
  counts: Counts,
  spoil: (way: Way) => Way = (way) => way,
): string[] {
  const { judgement, errors: before } = judgeAll(told, other);
  counts.stories += 1;
  return [...new Set(before.values())].flatMap((finding) => {
    const { ways = [], rule } = finding;
    const byRule = counts.byRule.get(rule) ?? { errors: 0, onlyPerson: 0 };
    byRule.errors += 1;
    counts.findings += 1;
    if (ways.every(({ kind }) => kind === 'person')) byRule.onlyPerson += 1;
    counts.byRule.set(rule, byRule);
    return ways.flatMap((way) => {
      if (way.kind === 'person') return [];
      const applied = applyWay(told, judgement, finding, spoil(way));
      if ('skipped' in applied) {
        count(counts.skipped, way.kind);
        return [];
      }
      count(counts.tried, way.kind);
      const after = judgeAll(applied, other).errors;
      const isOwn = (each: Finding | undefined) => each?.pull === finding.pull && each?.branch === finding.branch;
      // What is waited for merges anyway, whatever that is for others. A run about items knows no pull request of no item.
      const matters = (each: Finding) => isOwn(each) || (way.kind !== 'wait-for' && each.item !== undefined);
      const fresh = [...after].filter(([key, each]) => !before.has(key) && matters(each));
      const wrong = [
        ...(keysOf(finding).some((key) => after.has(key)) ? ['it is still there'] : []),
        ...fresh.map(([key]) => `new: ${key}`),
      ];
      return wrong.length === 0 ? [] : [`${keysOf(finding).join(', ')} by ${JSON.stringify(way)}: ${wrong.join(', ')}`];
    });
  });
}
