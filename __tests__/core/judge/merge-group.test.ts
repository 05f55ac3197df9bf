/** Case 130: what a merge queue is about to bring, judged before it comes. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../runs.js';
import { BEFORE, HEAD, type Queue, rule, TIP, WORKFLOW } from './group.js';
import { headOf, planOf, treeOf } from './judge-story.js';

const plans = planOf({
  a: { scope: ['src/a/**'] },
  b: { scope: ['src/b/**'] },
  c: { scope: ['src/c/**'], depends_on: ['a'] },
});
const a = { number: 1, branch: 'feat/a', modify: ['src/a/x'] };
const b = { number: 2, branch: 'feat/b', modify: ['src/b/x'] };
const stray = { number: 2, branch: 'feat/b', modify: ['src/b/x', 'README.md'] };
const ofTip = { plansAt: { [BEFORE]: plans } };

test('a group passes when all of its members do, and says which they are (case 130)', () => {
  const { outcome, reason, judgement, isUnsettled } = rule({ plans, pulls: [a, b], queue: [1, 2] });
  expect({ outcome, reason, isUnsettled }).toEqual({
    outcome: 'success',
    reason: 'All members pass: #1, #2.',
    isUnsettled: false,
  });
  expect(judgement.verdicts.map(({ pull, verdict }) => [pull, verdict])).toEqual([
    [1, 'success'],
    [2, 'success'],
  ]);
});

test('one failing member makes the group fail, wherever it is in the queue (case 130)', () => {
  for (const queue of [[1, 2], [2, 1], [2]]) {
    const { outcome, reason } = rule({ plans, pulls: [a, stray], queue });
    expect([outcome, reason]).toEqual(['failure', '#2 fails: out-of-scope.']);
  }
  const undecided = { ...stray, incomplete: 'GitHub lists 3 of 4 files' };
  const { outcome, reason } = rule({ plans, pulls: [{ ...a, modify: ['other'] }, undecided], queue: [1, 2] });
  expect([outcome, reason]).toEqual(['error', '#1 fails: out-of-scope. #2 cannot be checked: incomplete-files.']);
});

test('an entry ahead counts though its own group is not this one (case 130)', () => {
  const entries = [
    { pull: 2, head: headOf(stray), base: TIP },
    { pull: 1, head: headOf(a), base: BEFORE },
  ];
  const { outcome, reason } = rule({ plans, pulls: [a, stray], queue: entries, group: { base: BEFORE }, ...ofTip });
  expect([outcome, reason]).toEqual(['failure', '#2 fails: out-of-scope.']);
});

test('the plans are those of the base of the group, not those of today (case 130)', () => {
  const wider = planOf({ b: { scope: ['src/b/**', 'README.md'] } });
  const base = { group: { base: BEFORE }, commits: [BEFORE] };
  const narrow = planOf({ b: { scope: ['src/other/**'] } });
  const green = rule({ plans, pulls: [stray], queue: [2], plansAt: { [BEFORE]: wider }, ...base });
  expect([green.outcome, green.judgement.planRevision]).toEqual(['success', treeOf(wider)?.id.slice(0, 10)]);
  const red = rule({ plans, pulls: [b], queue: [2], plansAt: { [BEFORE]: narrow }, ...base });
  expect([red.outcome, red.reason]).toEqual(['failure', '#2 fails: out-of-scope.']);
});

test('a change of plans ahead counts for those behind it, and not for itself (case 130)', () => {
  const wider = planOf({ b: { scope: ['src/b/**', 'README.md'] } });
  const widening = { number: 1, branch: 'plans', plans: wider };
  const story = {
    plans: planOf({ b: { scope: ['src/b/**'] } }),
    pulls: [widening, stray],
    plansAt: { [BEFORE]: wider },
    group: { base: BEFORE },
  };
  const of = (plan: typeof widening) => [
    { pull: 1, head: headOf(plan), base: TIP },
    { pull: 2, head: headOf(stray), base: BEFORE },
  ];
  expect(rule({ ...story, queue: of(widening) }).outcome).toBe('success');
  // Two items that share a path: on the base that has the change already there would be nothing new to see.
  const clashing = planOf({ b: { scope: ['src/b/**', 'README.md'] }, d: { scope: ['README.md'] } });
  const bad = { ...widening, plans: clashing };
  const { outcome, reason } = rule({
    ...story,
    pulls: [bad, stray],
    plansAt: { [BEFORE]: clashing },
    queue: of(bad),
  });
  expect([outcome, reason]).toEqual(['failure', '#1 fails: scope-overlap.']);
});

test('a member that builds on one ahead of it fails until that one has merged, and says so (case 130)', () => {
  const c = { number: 3, branch: 'feat/c', modify: ['src/c/x'] };
  const { outcome, reason } = rule({ plans, pulls: [a, c], queue: [1, 3] });
  expect(outcome).toBe('failure');
  expect(reason).toBe('#3 depends on #1, which is in the queue with it. Queue it again once #1 has merged.');
  // If the other one is not in the queue, it fails as it does elsewhere.
  expect(rule({ plans, pulls: [a, c], queue: [3] }).reason).toBe('#3 fails: dependency-open.');
});

test('what two members do to each other is found though each is queued for itself', () => {
  const shared = planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } });
  const { outcome, reason } = rule({
    plans: shared,
    pulls: [a, { ...b, modify: ['src/a/x'] }],
    queue: [1, 2],
  });
  expect([outcome, reason]).toEqual(['failure', '#2 fails: overlap.']);
});

test.each([
  [
    'there is no such group',
    null,
    'The members of the group are unknown: the merge queue of "main" has no group with this commit.',
  ],
  [
    'the group is empty',
    [],
    'The members of the group are unknown: the merge queue of "main" has no group with this commit.',
  ],
  ['nobody knows the member', [1, 9], '#9 is in the queue, but it is not open.'],
  ['the member is merged', [1, 7], '#7 is in the queue, but it has already merged.'],
  ['the head is another', [{ pull: 1, head: HEAD }], '#1 has another head commit than the one that was queued.'],
  ['it goes elsewhere', [1, 5], '#5 targets "next".'],
])('fails without a verdict, and is worth reading again: %s (case 130)', (_, queue, why) => {
  const next = { ...b, number: 5, base: 'next' };
  const { outcome, reason, isUnsettled, judgement } = rule({
    plans,
    pulls: [a, next],
    merged: [{ number: 7, branch: 'feat/b', modify: ['src/b/x'] }],
    queue,
  });
  expect({ outcome, reason, isUnsettled }).toEqual({ outcome: 'error', reason: why, isUnsettled: true });
  // What is known about the others is still reported.
  expect(judgement.verdicts.map(({ pull }) => pull)).toEqual(queue?.some((each: unknown) => each === 1) ? [1] : []);
});

test('a group that is built on what the queue does not hold brings a stranger (case 130)', () => {
  const entries = [{ pull: 1, head: headOf(a), base: TIP }];
  const story = { plans, pulls: [a], queue: entries, group: { base: BEFORE }, ...ofTip };
  const { outcome, reason, isUnsettled } = rule(story);
  expect([outcome, isUnsettled]).toEqual(['error', true]);
  expect(reason).toBe(`The group is built on ${BEFORE.slice(0, 10)}, which is not in the queue.`);
  // The group before has merged meanwhile.
  expect(rule({ ...story, commits: [BEFORE] }).outcome).toBe('success');
});

test('broken plans decide nothing, except for pull requests that fix them', () => {
  const broken = { 'p.yml': 'version: 1\nitems: [' };
  const { outcome, reason } = rule({ plans: broken, pulls: [a], queue: [1] });
  expect([outcome, reason]).toEqual(['error', '#1 cannot be checked: plans-broken.']);
  const repairing = { number: 4, branch: 'repair', plans };
  expect(rule({ plans: broken, pulls: [repairing], queue: [4] }).outcome).toBe('success');
});

test('a group that changes the workflow that checks it fails, with the way out (case 130)', () => {
  const changing = { ...a, number: 6, branch: 'ci', modify: [WORKFLOW] };
  const story = { plans, pulls: [a, changing], queue: [1, 6], group: { workflow: WORKFLOW } };
  const { outcome, reason, isUnsettled } = rule({ ...story, workflowAt: { [TIP]: 'old', [HEAD]: 'new' } });
  expect([outcome, isUnsettled]).toEqual(['failure', false]);
  expect(reason).toBe(
    `The group changes "${WORKFLOW}", which checks it. Take #6 out of the queue, review it, and merge it into "main" on its own.`,
  );
  expect(rule({ ...story, queue: [1], workflowAt: { [TIP]: 'old', [HEAD]: 'new' } }).reason).toContain(
    'Take the pull request that does this out of the queue',
  );
  expect(rule({ ...story, workflowAt: { [TIP]: 'old', [HEAD]: 'old' } }).outcome).toBe('success');
  // It lies in another repository: nothing here can change it.
  expect(rule({ ...story, group: {}, workflowAt: { [TIP]: 'old', [HEAD]: 'new' } }).outcome).toBe('success');
});

test('one more member never makes a failing group pass (case 130)', () => {
  const pulls = [
    a,
    stray,
    { number: 3, branch: 'feat/c', modify: ['src/c/x'] },
    { number: 4, branch: 'someone', modify: ['docs/x'] },
    { number: 5, branch: 'feat/b', modify: ['src/b/y'], fork: true },
  ];
  fc.assert(
    fc.property(fc.subarray([1, 2, 3, 4, 5, 9]), fc.constantFrom(1, 2, 3, 4, 5, 9), (queue, more) => {
      fc.pre(queue.length > 0 && !queue.includes(more));
      const [before, after] = [queue, [...queue, more]].map((line) => rule({ plans, pulls, queue: line }).outcome);
      const weight = (outcome = 'error') => ['success', 'failure', 'error'].indexOf(outcome);
      expect(weight(after)).toBeGreaterThanOrEqual(weight(before));
    }),
    runs(40),
  );
});

test('A group is an error while a member, the workflow or a folder of it could not be read.', () => {
  const story = { plans, pulls: [a], queue: [1], group: { workflow: WORKFLOW } };
  const other = { number: 7, branch: 'else', modify: ['docs/x'] };
  const ruled = (more: Partial<Queue>) => {
    const { outcome, isUnsettled, reason } = rule({ ...story, workflowAt: { [TIP]: 'same' }, ...more });
    if (outcome !== 'success') expect(reason).toContain('could not be read');
    return [outcome, isUnsettled];
  };
  expect(ruled({})).toEqual(['success', false]);
  expect(ruled({ pulls: [a, other], queue: [1, 7], unreadable: ['7'] })).toEqual(['error', true]);
  const unread = (at: string, revision?: string) => ({
    workflowAt: undefined as never,
    filesAt: (asked: string, path: string) =>
      path === at && (revision ?? asked) === asked ? ('unread' as const) : { mode: '100644', oid: 'same' },
  });
  expect(ruled(unread('nothing'))).toEqual(['success', false]);
  expect(ruled(unread(WORKFLOW, TIP))).toEqual(['error', false]);
  expect(ruled(unread(WORKFLOW, HEAD))).toEqual(['error', false]);
});

test('What the plans warn of is reported once, even if the members are judged by the plans of several commits.', () => {
  const inert = planOf({ a: { scope: ['src/a/**'] } }, { base: 'next' });
  const entries = [
    { pull: 2, head: headOf(b), base: TIP },
    { pull: 1, head: headOf(a), base: BEFORE },
  ];
  const { judgement } = rule({
    ...{ plans: inert, pulls: [a, b], queue: entries, group: { base: BEFORE }, plansAt: { [BEFORE]: inert } },
  });
  expect(judgement.verdicts).toHaveLength(2);
  expect(judgement.warnings).toEqual([expect.stringContaining('No plan is open on "main"')]);
});

test('It is unknown what the workflow does if a folder above an action is a link, however high it is (case 130)', () => {
  const ruled = (linked: string) => {
    const texts = { [WORKFLOW]: 'jobs: { check: { steps: [{ uses: ./one/two/three }] } }' };
    const filesAt = (_: string, path: string) => {
      if (path === linked) return { mode: '120000', oid: 'link' };
      return path.startsWith('one') ? null : { mode: '100644', oid: 'same' };
    };
    return rule({ plans, pulls: [a], queue: [1], group: { workflow: WORKFLOW }, texts, filesAt }).outcome;
  };
  expect(['none', 'one', 'one/two'].map(ruled)).toEqual(['success', 'error', 'error']);
});
