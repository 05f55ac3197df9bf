/**
 * The verdicts of made stories stay what they were: who fails, and for which paths by which rules. Whoever makes the judge
 * faster sees here whether it judges as before. `UPDATE_GOLDEN=1` writes the file again, which also a new version of
 * fast-check needs, because it makes other stories.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { blamedPaths, type Finding } from '../../../src/core/finding.js';
import { judgeStory, type Story } from './judge-story.js';
import { story } from './random.js';

const KEPT = new URL('golden/verdicts.txt', import.meta.url);
const STORIES = 60;

/** The same plans and changes in a clone, where each branch exists once and nothing has a number. */
function inClone({ plans = null, pulls = [], files = {} }: Story): Story {
  const byBranch = new Map(pulls.map((pull) => [pull.branch, pull]));
  const branches = [...byBranch.values()].map(({ number: _, fork: __, base: ___, openedAt: ____, ...pull }) => pull);
  return { source: 'git', plans, files, pulls: branches };
}

function linesOf(told: Story): string[] {
  const { verdicts, findings } = judgeStory(told);
  return verdicts.map(({ pull, branch, verdict }) => {
    const own = findings.filter((each) => each.pull === pull && each.branch === branch);
    return `  ${pull ?? branch} ${verdict}: ${own.flatMap(blameOf).sort().join(', ')}`.trimEnd();
  });
}

/** Names in stories may have characters that nobody sees. */
function ascii(text: string): string {
  return text.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One entry for each path, however many paths a finding has. */
function blameOf(finding: Finding): string[] {
  const { severity, rule, other } = finding;
  const against = other
    ? ` (${[other.item, other.pull ?? other.branch].filter((each) => each !== undefined).join(' ')})`
    : '';
  return blamedPaths(finding).map(({ path }) =>
    ascii([severity, rule, path].filter((each) => each !== undefined).join(' ') + against),
  );
}

test('the verdicts of made stories, on GitHub and in a clone, are those that are kept', () => {
  const stories = fc.sample(story, { seed: 21, numRuns: STORIES });
  const lines = stories.flatMap((told, index) => [
    `${index}`,
    ...linesOf(told),
    `${index} in a clone`,
    ...linesOf(inClone(told)),
  ]);
  const text = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(KEPT, text);
  expect(text).toBe(readFileSync(KEPT, 'utf8'));
});
