/** Branches that were not started from the base: the report begins with that. */
import { expect, test } from '@jest/globals';
import type { Change, Pull, Snapshot, Subject } from '../../../src/core/facts/snapshot.js';
import type { Judgement } from '../../../src/core/finding.js';
import { withBaseWarning } from '../../../src/core/judge/wrong-base.js';
import { json } from '../../../src/core/report/json.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { type OpenPull, openPull, start } from './judge-story.js';

const JUDGEMENT: Judgement = { plans: [], planRevision: 'none', verdicts: [], findings: [], problems: [], notes: [] };

function paths(count: number, folder: string): string[] {
  return Array.from({ length: count }, (_, at) => `${folder}/${at}`);
}

const MANY = Array.from({ length: 20 }, (_, at) => `many-${at}`);

function changesOf(names: readonly string[]): Change[] {
  return names.map((path) => ({ path, kind: 'modify' }));
}

interface Facts {
  readonly shared: number;
  readonly own?: number;
  readonly isHeadOfOne?: boolean;
  readonly heldBy?: number;
  readonly branches?: readonly string[];
  /** Branches that do not have the commits. */
  readonly others?: readonly OpenPull[];
  readonly subject?: Subject;
}

/** Some branches, and what the commits change that they share. */
function judged({
  shared,
  own = 3,
  isHeadOfOne = false,
  heldBy = 3,
  branches = ['1', '2', '3'],
  others = [],
  subject = 'all',
}: Facts): Judgement {
  const pulls = branches.map(
    (at): Pull => openPull({ branch: `feat/${at}`, modify: [...paths(shared, 'old'), ...paths(own, `own-${at}`)] }),
  );
  const heads = pulls.map(({ head }) => head);
  const commit = isHeadOfOne ? (heads[0] ?? '') : 'c'.repeat(40);
  const few = { commit: 'f'.repeat(40), heads, changes: changesOf(['old']), since: [] };
  const last = { commit, heads: heads.slice(0, heldBy), changes: changesOf(paths(shared, 'old')), since: [] };
  const snapshot: Snapshot = {
    ...start({ source: 'git', subject }),
    pulls: [...pulls, ...others.map((each) => openPull(each))],
    answers: { shared: [{ heads: heads.join(' '), answer: [few, last] }] },
  };
  return withBaseWarning(JUDGEMENT, snapshot);
}

test('a report begins with the doubt if all branches share very many changes that the base lacks', () => {
  const judgement = judged({ shared: 3_900 });
  const words =
    'The base "main" looks wrong: all 3 branches have the same commits that "main" lacks, and these change 3,900 files. If the branches were started from another branch, name that one: parallel-work check --all --base <branch>';
  expect(judgement.baseDoubt).toBe(words);
  expect(terminal(judgement).split('\n')[0]).toBe(`warning: ${words}`);
  expect(JSON.parse(json('check', 0, judgement)).notes[0]).toBe(words);
});

test.each<[string, Facts]>([
  ['share few changes', { shared: 1_000 }],
  ['are many and share very few changes', { shared: 100, branches: MANY, heldBy: 20 }],
  ['are not quite many and share few changes', { shared: 1_000, branches: MANY.slice(1), heldBy: 19 }],
  ['are only one', { shared: 3_900, branches: ['1'] }],
  ['are more than those with the commits', { shared: 3_900, others: [{ branch: 'fix', modify: ['x'] }] }],
  ['are built on one of them', { shared: 3_900, isHeadOfOne: true }],
  ['change much more on their own', { shared: 1_100, own: 1_100 }],
  ['do not all have the commits', { shared: 3_900, heldBy: 2 }],
])('there is no doubt about the base if the branches %s', (_, facts) => {
  expect(judged(facts).baseDoubt).toBeUndefined();
});

test.each<[string, string, Facts]>([
  ['20 branches', 'with fewer changes if there are many', { shared: 101, branches: MANY, heldBy: 20 }],
  ['2 branches', 'if there are only two', { shared: 1_001, branches: ['1', '2'], heldBy: 2 }],
  ['3 branches', 'whatever others there are, if these change nothing', { shared: 3_900, others: [{ branch: 'new' }] }],
  [
    '3 branches',
    'whatever others there are, if what these change is unknown',
    { shared: 3_900, others: [{ branch: 'new', incomplete: 'too many' }] },
  ],
  [
    '3 branches',
    'whatever others there are, if these are working trees without a branch',
    { shared: 3_900, others: [{ branch: 'detached working tree /x', modify: ['x'] }] },
  ],
])('the doubt is about all %s, %s', (branches, _, facts) => {
  expect(judged(facts).baseDoubt).toContain(`all ${branches} have the same commits`);
});

test('the doubt about the base of one branch names the command for that branch', () => {
  expect(judged({ shared: 3_900, subject: { branch: 'feat/1' } }).baseDoubt).toMatch(
    /: parallel-work check --base <branch>$/,
  );
});
