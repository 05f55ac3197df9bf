/** Stories of stacked pull requests: which ones are judged, on what, and what they wait for. */
import { describe, expect, test } from '@jest/globals';
import { factsIn } from '../../../src/core/facts/facts.js';
import { type Answers, UNREAD } from '../../../src/core/facts/questions.js';
import type { Snapshot } from '../../../src/core/facts/snapshot.js';
import { pullName } from '../../../src/core/progress/progress.js';
import { askForUppers, NO_PLANS, stacksOf, unreadPull } from '../../../src/core/progress/stacks.js';
import {
  findingOf,
  headOf,
  judgePull,
  judgeStory,
  notesOf,
  type OpenPull,
  openPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
  start,
} from '../judge/judge-story.js';
import { said, posted as statusesOf, tell, told } from '../statuses/reconciled.js';

const plans = planOf({
  a: { scope: ['src/a/**', 'src/common.ts'], branch: ['feat/a', 'feat/a-2', 'feat/a-3'] },
  b: { scope: ['src/b/**', 'src/common.ts'] },
  c: { scope: ['src/c/**'], depends_on: ['a'] },
});
const A = { number: 1, branch: 'feat/a', create: ['src/a/1.ts'] };
const A2 = { number: 2, branch: 'feat/a-2', base: 'feat/a', create: ['src/a/2.ts'] };
const A3 = { number: 3, branch: 'feat/a-3', base: 'feat/a-2', create: ['src/a/3.ts'] };
const B = { number: 4, branch: 'feat/b', base: 'feat/a', create: ['src/b/1.ts'] };
const C = { number: 5, branch: 'feat/c', base: 'feat/a', create: ['src/c/1.ts'] };
const FIX = { number: 6, branch: 'copilot/fix', base: 'feat/a', modify: ['src/a/1.ts'], author: 'copilot' };

/** Of the run that writes statuses and of the one about each pull request alone: they have to agree. */
function outcomes(story: Story): Record<string, string | undefined> {
  const all = tell({ plans, ...story }).judgement;
  return Object.fromEntries(
    (story.pulls ?? []).map(({ number = 0 }) => {
      const alone = outcomeOf(judgePull({ plans, ...story }, number), number);
      const together = outcomeOf(all, number);
      return [`#${number}`, alone === together ? alone : `${alone} alone, ${together} among all`];
    }),
  );
}

const rulesOn = (pulls: readonly OpenPull[], pull: number, story: Story = {}) =>
  rulesOf(judgePull({ plans, pulls, ...story }, pull), pull);

describe('one item cut into three layers', () => {
  test('passes on every layer, each judged on its own changes', () => {
    expect(outcomes({ pulls: [A, A2, A3] })).toEqual({ '#1': 'success', '#2': 'success', '#3': 'success' });
  });

  test('blames a layer for a path outside the scope, and every layer above it for standing on that layer', () => {
    const pulls = [A, { ...A2, create: ['docs/x.md'] }, A3];
    expect(outcomes({ pulls })).toEqual({ '#1': 'success', '#2': 'failure', '#3': 'failure' });
    expect(rulesOn(pulls, 2)).toEqual(['out-of-scope docs/x.md']);
    expect(rulesOn(pulls, 3)).toEqual(['below-fails']);
    expect(findingOf(judgePull({ plans, pulls }, 3), 'below-fails').other).toEqual({
      plan: 'p',
      item: 'a',
      branch: 'feat/a-2',
      pull: 2,
    });
  });

  test('is a duplicate claim where two layers stand beside each other', () => {
    const pulls = [A, A2, { ...A3, base: 'feat/a' }];
    expect(rulesOn(pulls, 2)).toEqual([]);
    expect(rulesOn(pulls, 3)).toEqual(['duplicate-claim']);
  });

  test('is found in any order of opening', () => {
    const pulls = [
      { ...A, number: 9 },
      { ...A2, number: 8 },
      { ...A3, number: 7 },
    ];
    expect(outcomes({ pulls })).toEqual({ '#9': 'success', '#8': 'success', '#7': 'success' });
  });
});

describe('layers of several items', () => {
  test('pass in one stack, and have no overlap with each other', () => {
    const common = { modify: ['src/common.ts'] };
    expect(outcomes({ pulls: [{ ...A, ...common }, { ...B, ...common }, C] })).toEqual({
      '#1': 'success',
      '#4': 'success',
      '#5': 'success',
    });
  });

  test('overlap where they are not in one stack', () => {
    const common = { modify: ['src/common.ts'] };
    const pulls = [
      { ...A, ...common },
      { ...A2, ...common },
      { ...B, ...common, base: 'main' },
    ];
    expect(rulesOn(pulls, 4)).toEqual(['overlap src/common.ts', 'overlap src/common.ts']);
    expect(rulesOn(pulls, 2)).toEqual(['notice overlap src/common.ts']);
  });

  test('a dependency that is open below counts as finished, and one that is open elsewhere does not', () => {
    expect(rulesOn([A, C], 5)).toEqual([]);
    expect(rulesOn([A, { ...C, base: 'main' }], 5)).toEqual(['dependency-open']);
    expect(rulesOn([A, A2, C], 5)).toEqual(['dependency-open']);
    expect(rulesOn([A, A2, { ...C, base: 'feat/a-2' }], 5)).toEqual([]);
  });

  test('what an upper one takes back of a lower one is its own change, also where the base has it so', () => {
    const pulls = [A, { ...B, create: [], delete: ['src/a/1.ts'], holds: { 'src/a/1.ts': null } }];
    expect(rulesOn(pulls, 4)).toEqual(['out-of-scope src/a/1.ts']);
  });

  test('a file that a lower one creates and an upper one changes is not taken for one that the base has moved', () => {
    const pulls = [A, { ...A2, create: [], modify: ['src/a/1.ts'] }];
    expect(rulesOn(pulls, 2, { files: { 'src/a/1.ts': null } })).toEqual([]);
  });

  test('a file that the base has moved away is one for an upper one too', () => {
    const pulls = [A, { ...A2, create: [], modify: ['src/a/old.ts'] }];
    expect(rulesOn(pulls, 2, { files: { 'src/a/old.ts': null } })).toEqual(['stale-base src/a/old.ts']);
  });
});

describe('an unlisted pull request on the branch of an item', () => {
  test('is judged by the scope of that item, and needs no claim', () => {
    const pulls = [A, FIX];
    const agents = ['*'];
    expect(outcomes({ pulls, agents })).toEqual({ '#1': 'success', '#6': 'success' });
    expect(rulesOn([A, { ...FIX, modify: ['src/b/1.ts'] }], 6, { agents })).toEqual(['out-of-scope src/b/1.ts']);
    expect(judgePull({ plans, pulls, agents }, 6).verdicts).toMatchObject([{ item: 'a', pull: 6 }]);
  });

  test('collides with pull requests of other items as that item would', () => {
    const pulls = [
      A,
      { ...FIX, modify: ['src/common.ts'] },
      { ...B, number: 7, base: 'main', modify: ['src/common.ts'] },
    ];
    expect(outcomes({ pulls })).toEqual({ '#1': 'success', '#6': 'success', '#7': 'failure' });
  });

  test('counts as the item also through another unlisted one', () => {
    const more = { number: 7, branch: 'copilot/more', base: 'copilot/fix', modify: ['src/a/2.ts'] };
    expect(outcomes({ pulls: [A, FIX, more], agents: ['*'] })).toEqual({
      '#1': 'success',
      '#6': 'success',
      '#7': 'success',
    });
  });

  test('from a fork is in no stack, and gets no verdict', () => {
    const pulls = [A, { ...FIX, fork: true }];
    expect(tell({ plans, pulls }).judgement.verdicts.map(({ pull }) => pull)).toEqual([1]);
    expect(judgePull({ plans, pulls }, 6).verdicts).toEqual([]);
  });
});

describe('an item on an unlisted pull request', () => {
  const prep = { number: 7, branch: 'prep', modify: ['README.md'] };

  test('passes, and fails where that one fails', () => {
    const pulls = [prep, { ...B, base: 'prep' }];
    expect(outcomes({ pulls })).toEqual({ '#7': 'success', '#4': 'success' });
    const onOwned = [A, { ...prep, modify: ['src/a/9.ts'] }, { ...B, base: 'prep' }];
    expect(outcomes({ pulls: onOwned })).toEqual({ '#1': 'success', '#7': 'failure', '#4': 'failure' });
    expect(rulesOn(onOwned, 4)).toEqual(['below-fails']);
  });

  test('waits for one that the budget left unread', () => {
    const result = tell({ plans, pulls: [prep, { ...B, base: 'prep' }], unread: [7] });
    expect(told(result)).toEqual(['failure #4']);
    expect(result.waiting).toEqual([7]);
  });

  test('fails where another unlisted one with the same head fails, and waits where the budget left that one unread', () => {
    const head = headOf(prep);
    const twin = { ...prep, number: 8, branch: 'robot/work', author: 'robot', head };
    const story = { plans, agents: ['robot'], pulls: [{ ...prep, head }, twin, { ...B, base: 'prep' }] };
    expect(told(tell(story))).toEqual(['failure #4', 'failure #7 #8']);
    expect(told(tell({ ...story, unread: [8] }))).toEqual(['failure #4']);
  });
});

describe('a lower one that shares its head with one of another item', () => {
  const [a, b] = [
    { ...A, head: 'h', holds: { 'src/b/1.ts': 'b', x: 'x' } },
    { ...B, head: 'h', base: 'main', create: ['src/b/1.ts'] },
  ];
  const items = (pulls: readonly OpenPull[]) =>
    judgePull({ plans, pulls }, 3).findings.map(({ rule, other }) => [rule, other?.pull]);

  test('fails for those above it if that one fails, or what that one is stacked on', () => {
    const upper = { ...A3, base: 'feat/a' };
    expect(items([a, b, upper])).toEqual([]);
    expect(items([a, { ...b, create: ['x'] }, upper])).toEqual([['below-fails', 1]]);
    const lowest = { number: 7, branch: 'lowest', create: ['x'] };
    const strict = { ...plans, 'q.yml': planOf({ q: { branch: 'lowest', scope: ['q'] } })['p.yml'] ?? '' };
    const findings = judgePull({ plans: strict, pulls: [a, { ...b, base: 'lowest' }, upper, lowest] }, 3).findings;
    expect(findings.map(({ rule, other }) => [rule, other?.pull])).toEqual([['below-fails', 1]]);
  });

  test('is not failing for what is below it, which is reported for itself', () => {
    const pulls = [{ ...A, create: ['x'] }, A2, A3];
    expect(items(pulls)).toEqual([['below-fails', 1]]);
  });
});

describe('where a chain ends', () => {
  const release = { number: 9, branch: 'main', base: 'stable', modify: ['CHANGELOG.md'] };

  test('an open pull request whose head is the guarded base changes nothing for anybody', () => {
    const story = { plans, pulls: [A, A2, release] };
    const judged = tell(story);
    expect(judged.judgement.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([
      [1, 'success'],
      [2, 'success'],
    ]);
    expect(judged.asked.filter((each) => /^open(?:Into|From) main/.test(each))).toEqual([]);
    expect(judgePull(story, 9).verdicts).toEqual([]);
  });

  test.each([
    ['the default branch', { base: 'next', defaultBranch: 'main' }, { base: 'main' }],
    ['a branch that a plan names', {}, { base: 'next' }],
  ])('%s ends a chain though an open pull request has it as its head', (_, story, lower) => {
    const both = { ...plans, 'q.yml': planOf({ q: { scope: ['q/**'] } }, { base: 'next' })['p.yml'] ?? '' };
    const onGuarded = planOf({ b: { scope: ['src/b/**'] } }, { base: 'next' });
    const pulls = [
      { number: 8, branch: lower.base, base: 'base' in story ? 'next' : 'main', modify: ['x'] },
      { ...B, ...lower },
    ];
    const all = { plans: 'base' in story ? onGuarded : both, pulls, ...story };
    expect(judgePull(all, 4).verdicts).toEqual([]);
    expect(tell(all).judgement.verdicts.map(({ pull }) => pull)).toEqual([8]);
  });

  test('of two with one head branch the one into the guarded base is the link, whatever its number', () => {
    const other = { number: 1, branch: 'feat/a', base: 'stable', create: ['x'] };
    const pulls = [other, { ...A, number: 12 }, A2];
    expect(rulesOn(pulls, 2)).toEqual([]);
    expect(notesOf(judgePull({ plans, pulls }, 2), 2)[0]).toContain('#12');
  });

  test('a loop, and a branch that no open pull request comes from, are no stack', () => {
    const loop = [
      { ...A, base: 'feat/b' },
      { ...B, base: 'feat/a' },
    ];
    expect(tell({ plans, pulls: loop }).judgement.verdicts).toEqual([]);
    expect(judgePull({ plans, pulls: loop }, 1).verdicts).toEqual([]);
    expect(tell({ plans, pulls: [A2] }).judgement.verdicts).toEqual([]);
  });

  test('one that was in a stack, and is in none any more, gets pending until it is judged again', () => {
    const before = tell({ plans, pulls: [A, A2, A3, FIX] });
    const story = {
      plans,
      pulls: [A, A3, FIX],
      closed: [{ number: 2, branch: 'feat/a-2' }],
      statuses: statusesOf(before),
    };
    const after = tell(story);
    expect(told(after)).toEqual(['pending #2', 'pending #3']);
    expect(said(after)[1]).toBe(
      '[2*] plan …: pending into "main": it has left its stack: no open pull request is below it',
    );
    expect(told(tell({ ...story, statuses: { ...story.statuses, ...statusesOf(after) } }))).toEqual([]);
    // Back in its stack it is judged again.
    const again = { ...story, pulls: [A, A2, A3, FIX], closed: [] };
    expect(told(tell({ ...again, statuses: { ...story.statuses, ...statusesOf(after) } }))).toEqual([
      'success #2',
      'success #3',
    ]);
  });

  test('one that has left its stack keeps its status if an open pull request has its head', () => {
    const before = tell({ plans, pulls: [A, A2] });
    const twin = { ...B, base: 'main', create: [], head: headOf(A2) };
    const story = { plans, pulls: [A2, twin], statuses: statusesOf(before), formerBases: ['feat/a'] };
    expect(told(tell(story)).filter((each) => each.startsWith('pending'))).toEqual([]);
    expect(told(tell({ ...story, pulls: [A2] })).filter((each) => each.startsWith('pending'))).toEqual(['pending #2']);
  });

  test('one that stands on an unlisted one is checked in every run, whether its status says so or not', () => {
    const prep = { number: 7, branch: 'prep', modify: ['README.md'] };
    const more = { number: 8, branch: 'more', base: 'prep', modify: ['docs/x.md'] };
    const posted = statusesOf(tell({ plans, pulls: [prep, more] }));
    expect([7, 8].map((number) => posted[number]?.description.slice(0, 5))).toEqual(['[1] p', '[1*] ']);
    const plain = Object.fromEntries(
      Object.entries(posted).map(([number, each]) => [
        number,
        { ...each, description: each.description.replace('*', '') },
      ]),
    );
    const checked = tell({ plans, pulls: [prep, more], statuses: plain }).judgement.verdicts.map(({ pull }) => pull);
    expect(checked).toContain(8);
  });

  test('what stood on an unlisted one that closed gets pending too', () => {
    const prep = { number: 7, branch: 'prep', modify: ['README.md'] };
    const more = { number: 8, branch: 'more', base: 'prep', modify: ['docs/x.md'] };
    const before = tell({ plans, pulls: [prep, more] });
    expect(told(before)).toEqual(['success #7', 'success #8']);
    const closed = [{ number: 7, branch: 'prep' }];
    expect(told(tell({ plans, pulls: [more], closed, statuses: statusesOf(before) }))).toEqual([
      'pending #7',
      'pending #8',
    ]);
  });
});

describe('a lower one that moves', () => {
  test('makes the one above it stale, with the way to rebase', () => {
    const pulls = [A, { ...A2, lacks: ['feat/a'] }, A3];
    expect(outcomes({ pulls })).toEqual({ '#1': 'success', '#2': 'failure', '#3': 'failure' });
    const finding = findingOf(judgePull({ plans, pulls }, 2), 'stale-base');
    expect(finding.ways).toEqual([
      {
        kind: 'merge-base',
        title: 'Rebase onto "feat/a"',
        command: 'git fetch origin feat/a:refs/remotes/origin/feat/a && git rebase origin/feat/a',
      },
    ]);
    expect(rulesOn(pulls, 3)).toEqual(['below-fails']);
  });

  test('that takes back what the upper one was built on leaves the upper one undecided until it is pushed', () => {
    const pulls = [A, { ...A2, listedFrom: 'f'.repeat(40) }];
    expect(outcomes({ pulls })).toEqual({ '#1': 'success', '#2': 'error' });
    expect(rulesOn(pulls, 2)).toEqual(['incomplete-files']);
    expect(rulesOn([A, { ...A2, listedFrom: headOf(A) }], 2)).toEqual([]);
  });
});

describe('merging', () => {
  test('every verdict on a stacked one says first to merge the one below', () => {
    const result = tell({ plans, pulls: [A, { ...B, create: ['docs/x.md'] }] });
    expect(said(result)).toEqual([
      '[1*] plan …: failure of item "b" into "main": merge #1 first, and not this into its branch; "docs/x.md" is outside the scope of…',
      '[1*] plan …: success of item "a" into "main": no findings',
    ]);
    expect(notesOf(result.judgement, 4)[0]).toBe(
      'Merge #1 first. Do not merge this pull request into its branch "feat/a".',
    );
  });

  test('an upper one that was merged into the branch below does not count, and the lower one reports that merge', () => {
    const merged = [{ ...B, number: 4, reached: false }];
    const pulls = [{ ...A, create: ['src/a/1.ts', 'src/b/1.ts'] }];
    const judged = judgePull({ plans, pulls, merged }, 1);
    expect(rulesOf(judged)).toEqual(['out-of-scope src/b/1.ts']);
    const [way] = findingOf(judged, 'out-of-scope').ways ?? [];
    expect(way).toMatchObject({ kind: 'run', command: expect.stringMatching(/^git revert -m 1 [0-9a-f]{40}$/) });
    expect(way?.title).toMatch(
      /^#4 was merged into "feat\/a", and not into the base: take that merge back \(git .*\), and open a new pull request of item "b"$/,
    );
  });

  test('only a merge of an item into this branch that brought the path is taken back', () => {
    const ways = (merged: object, pull: object = {}) => {
      const pulls = [{ ...A, create: ['src/a/1.ts', 'src/b/1.ts'], ...pull }];
      const judged = judgePull({ plans, pulls, merged: [{ ...B, reached: false, ...merged }] }, 1);
      return judged.findings.flatMap((each) => (each.ways ?? []).map(({ kind }) => kind));
    };
    expect(ways({})).toEqual(['run']);
    expect(ways({ create: ['src/b/1.ts', 'src/b/2.ts'] })).toEqual(['run']);
    expect(ways({ create: ['src/b/2.ts'] })).not.toContain('run');
    expect(ways({ noMergeCommit: true })).not.toContain('run');
    expect(ways({ base: 'feat/c' })).not.toContain('run');
    expect(ways({ branch: 'other' })).not.toContain('run');
    expect(ways({ incomplete: 'too many' })).not.toContain('run');
    expect(ways({}, { create: ['src/c/1.ts'] })).not.toContain('run');
  });

  test('a merge that went into another branch counts only on the own line of the base', () => {
    const waits = (more: object) =>
      rulesOn([{ ...C, base: 'main' }], 5, { merged: [{ ...A, base: 'prep', ...more }] }).includes('dependency-open');
    expect(waits({ onLine: true })).toBe(false);
    expect(waits({ onLine: false })).toBe(true);
    expect(waits({ onLine: true, reached: false })).toBe(true);
    // The plan before the merge has to list the item.
    expect(waits({ onLine: true, plans: null })).toBe(true);
  });

  test('an item of which a lower part has merged is unfinished until the rest has', () => {
    const merged = [{ ...A, mergedAt: '2030-06-01T00:00:00Z' }];
    const rest = { ...A2, base: 'main', formerBases: ['feat/a'], openedAt: '2030-01-01T00:00:00Z' };
    const waiting = { ...C, base: 'main' };
    expect(outcomes({ pulls: [rest, waiting], merged })).toEqual({ '#2': 'success', '#5': 'failure' });
    expect(findingOf(judgePull({ plans, pulls: [rest, waiting], merged }, 5), 'dependency-open').message).toBe(
      'Item "c" depends on item "a", which has another part open as #2.',
    );
    // One that never was in that stack had been opened too early, as before.
    const leftover = { ...rest, formerBases: [] };
    expect(outcomes({ pulls: [leftover, waiting], merged })).toEqual({ '#2': 'failure', '#5': 'success' });
    // The rest of the rest, and one that still goes into the branch that merged.
    expect(outcomes({ pulls: [rest, A3, waiting], merged })).toEqual({
      '#2': 'success',
      '#3': 'success',
      '#5': 'failure',
    });
    const stranded = { ...A2, openedAt: '2030-01-01T00:00:00Z' };
    expect(outcomes({ pulls: [stranded, waiting], merged })).toEqual({ '#2': undefined, '#5': 'failure' });
  });
});

test('a stacked pull request is asked about only where one may stand on another', () => {
  const straight = tell({ plans, pulls: [A, { ...B, base: 'main' }] });
  expect(straight.asked.filter((each) => /^open(?:Into|From)|^contained|^postedOn/.test(each))).toEqual([]);
  // Those of items are known by their branches.
  const layers = tell({ plans, pulls: [A, A2, A3] });
  expect(layers.asked.filter((each) => /^open(?:Into|From)/.test(each))).toEqual([]);
});

test('judging all of a stack at once shows each verdict with what is below it', () => {
  const { verdicts } = judgeStory({ plans, pulls: [A, A2, A3] });
  expect(verdicts.map(({ below }) => below?.map(({ pull }) => pull))).toEqual([undefined, [1], [2, 1]]);
});

describe('the chain of a pull request', () => {
  const of = (pulls: readonly OpenPull[], answers: Partial<Answers> = {}) => {
    const snapshot: Snapshot = { ...start({}), pulls: pulls.map((each) => openPull(each)), answers };
    const facts = factsIn(snapshot);
    const stacks = stacksOf(NO_PLANS, snapshot, facts);
    const chains = snapshot.pulls.map((pull) => ({
      isJudged: stacks.isJudged(pull),
      below: stacks.below(pull).map(pullName),
      end: stacks.deadEnd(pull),
    }));
    return { chain: chains[0], chains, needs: facts.needs() };
  };
  const isRead = (...branches: readonly string[]) => ({
    openFrom: branches.map((branch) => ({ branch, answer: 'read' as const })),
  });
  const LOST = (end: string) => ({ isJudged: false, below: [], end });
  const OTHER = { isJudged: false, below: [], end: undefined };

  test('leads to the base or to another one', () => {
    expect(of([A2, A]).chain).toEqual({ isJudged: true, below: ['#1'], end: undefined });
    expect(of([A]).chain).toEqual({ isJudged: true, below: [], end: undefined });
    expect(of([A2], isRead('feat/a')).chain).toEqual(LOST('feat/a'));
    const next = {
      ...start({ defaultBranch: 'next' }),
      pulls: [{ ...A, base: 'next' }, A2].map((each) => openPull(each)),
    };
    const { isJudged, below, deadEnd } = stacksOf(NO_PLANS, next, factsIn({ ...next, answers: isRead('feat/a') }));
    expect(next.pulls.map((pull) => [isJudged(pull), below(pull), deadEnd(pull)])).toEqual([
      [false, [], undefined],
      [false, [], undefined],
    ]);
  });

  test('of one from a fork is only its base', () => {
    expect(of([{ ...A2, fork: true }, A]).chain).toEqual(OTHER);
    expect(of([{ ...A, fork: true }]).chain).toEqual({ isJudged: true, below: [], end: undefined });
    expect(of([{ ...A2, fork: true }], isRead('feat/a')).chain).toEqual(OTHER);
  });

  test('never leads through one from a fork, though its branch has the right name', () => {
    const fork = { ...A, fork: true };
    expect(of([A2, fork], isRead('feat/a')).chain).toEqual(LOST('feat/a'));
    expect(of([A2, fork, { ...A, number: 9 }]).chain).toEqual({ isJudged: true, below: ['#9'], end: undefined });
    const { head } = openPull(fork);
    const open = [{ number: 1, branch: 'feat/a', head, sameRepository: false, status: null }];
    const overview = [{ answer: { open, closed: [], lately: [] } }];
    expect(of([A2], { ...isRead('feat/a'), overview }).chain).toEqual(LOST('feat/a'));
  });

  test('counts as leading to the base while a link is unread', () => {
    expect(of([A2])).toMatchObject({
      chain: { isJudged: true, below: [], end: undefined },
      needs: [{ kind: 'openFrom', branch: 'feat/a' }],
    });
    const listed = { number: 1, branch: 'feat/a', head: headOf(A), sameRepository: true, status: null };
    const overview = [{ answer: { open: [listed], closed: [], lately: [] } }];
    expect(of([A2], { overview })).toMatchObject({
      chain: { isJudged: true, below: [], end: undefined },
      needs: [{ kind: 'optionalPull', pull: 1 }],
    });
    expect(of([A2], { overview, optionalPull: [{ pull: 1, answer: 'over budget' }] })).toMatchObject({
      chain: { isJudged: true, below: ['#1'], end: undefined },
      needs: [],
    });
    expect(unreadPull(listed, 'main')).toMatchObject({
      number: 1,
      base: 'main',
      changes: { complete: false, isUnread: true },
    });
  });

  test('ends where the open pull requests of a branch could not be read, even if one is known', () => {
    const known = { ...A, base: 'elsewhere' };
    const answers: Partial<Answers> = {
      openFrom: [{ branch: 'feat/a', answer: UNREAD }, ...isRead('elsewhere').openFrom],
    };
    expect(of([A2, known], answers).chain).toEqual(LOST('feat/a'));
    expect(of([A2, known], isRead('feat/a', 'elsewhere')).chain).toEqual(LOST('elsewhere'));
  });

  test('is asked about where a claim of the branch was read without its open pull requests', () => {
    const claim = (openUnread?: true) => [{ branch: 'feat/*', answer: openUnread ? { openUnread } : {} }];
    expect(of([A2], { claim: claim() })).toMatchObject({ chain: LOST('feat/a'), needs: [] });
    expect(of([A2], { claim: claim(true) }).needs).toEqual([{ kind: 'openFrom', branch: 'feat/a' }]);
  });

  test('goes on with the lowest number if several come from one branch', () => {
    const twins = [
      { ...A, number: 12, base: 'x' },
      { ...A, number: 11, base: 'y' },
      { ...A, number: 13, base: 'z' },
    ];
    expect(of([A2, ...twins], isRead('feat/a', 'x', 'y', 'z')).chain).toEqual(LOST('y'));
  });

  test('ends nowhere if it is a loop, or longer than 30 links', () => {
    const loop = of([{ ...A, base: 'feat/b' }, B], isRead('feat/a', 'feat/b'));
    expect(loop.chains.map(({ isJudged, below }) => [isJudged, below])).toEqual([
      [false, []],
      [false, []],
    ]);
    const layers = Array.from({ length: 32 }, (_, at) => ({
      number: at + 1,
      branch: `layer-${at}`,
      base: at === 0 ? 'main' : `layer-${at - 1}`,
    }));
    const { chains } = of(layers, isRead(...layers.map(({ branch }) => branch)));
    expect(chains.map(({ isJudged }) => isJudged)).toEqual(layers.map((_, at) => at <= 30));
    expect(chains[30]?.below).toHaveLength(30);
  });

  test('is asked about upwards from every branch that may be in a stack', () => {
    const listed = (branch: string, sameRepository = true) => ({
      number: 40,
      branch,
      sameRepository,
      head: branch,
      status: null,
    });
    const asked = (answers: Partial<Answers>) => {
      const pulls = [A, { ...B, base: 'elsewhere' }, { ...FIX, base: 'main', fork: true }];
      const snapshot = {
        ...start({}),
        pulls: pulls.map((each) => openPull(each)),
        answers: { ...isRead('elsewhere'), elsewhere: [{ answer: 5 }], ...answers },
      };
      const facts = factsIn(snapshot);
      const plans = { open: [], inert: [] };
      askForUppers(stacksOf(plans, snapshot, facts), plans, snapshot, facts);
      return facts.needs().flatMap((each) => (each.kind === 'openInto' ? each.branch : []));
    };
    const open = [listed('work'), listed('theirs', false), listed('main'), listed('')];
    const closed = [
      { number: 50, head: 'x', branch: 'gone', status: null },
      { number: 51, head: 'y', status: null },
    ];
    expect(asked({ overview: [{ answer: { open, closed, lately: [] } }] })).toEqual(['feat/a', 'work', 'gone']);
    expect(asked({ overview: [{ answer: { open: [], closed: [], lately: [] } }] })).toEqual(['feat/a']);
    expect(asked({})).toEqual([]);
  });
});
