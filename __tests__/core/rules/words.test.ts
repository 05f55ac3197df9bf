/**
 * Every text of the rules, in one file to read: each way to fail, and the notes beside it. A second file has what each of
 * these stories asks for, round by round, because every question costs requests. Both are rewritten with UPDATE_GOLDEN=1;
 * what the rules decide is tested elsewhere.
 */
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { groupBy } from '../../../src/core/maps.js';
import { MOST_CHANGED_BYTES } from '../../../src/core/plan/parse.js';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import {
  answer,
  answerUntilJudged,
  id,
  type OpenPull,
  planOf,
  planText,
  type Story,
  start,
  withBranches,
} from '../judge/judge-story.js';
import { expectGolden, golden } from '../report/golden.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };
const AB = planOf({ a: A, b: B });
const BROKEN = 'version: 1\n';
const pullA = (changes: Partial<OpenPull>): OpenPull => ({ number: 1, branch: 'feat/a', ...changes });
const pullB = (changes: Partial<OpenPull>): OpenPull => ({ number: 2, branch: 'feat/b', ...changes });
const outsider = (changes: Partial<OpenPull>): OpenPull => ({ number: 9, branch: 'fix', ...changes });
const NINE = { pull: 9 };
const git = (pulls: readonly OpenPull[]): Story => ({ source: 'git', pulls });
type Files = NonNullable<Story['files']>;
const COMMIT = 'f'.repeat(40);
const LINK = { mode: '120000', oid: COMMIT };
const MODULE = { mode: '160000', oid: COMMIT };

const one = (
  item: Readonly<Record<string, unknown>>,
  changes: Partial<OpenPull>,
  more: Readonly<Record<string, unknown>> = {},
): Story => ({
  plans: planOf({ a: item, b: B }, more),
  pulls: [pullA(changes)],
});
const owned = (
  more: Readonly<Record<string, unknown>>,
  changes: Partial<OpenPull> = {},
  pulls: readonly OpenPull[] = [],
): Story => ({
  plans: planOf({ a: A, b: B }, more),
  pulls: [...pulls, outsider({ modify: ['src/a/x'], ...changes })],
  subject: NINE,
});
const repairs = (plans: OpenPull['plans'], more: Partial<OpenPull> = {}, base: Story['plans'] = AB): Story => ({
  plans: base ?? null,
  pulls: [outsider({ plans: plans ?? {}, ...more })],
  subject: NINE,
});

const unreadMerge = (unreadable: string, merged: object = {}, more: Partial<Story> = {}): Story => ({
  plans: planOf({ a: { ...A, ...merged }, b: { ...B, depends_on: ['a'] } }),
  pulls: [pullB({ modify: ['src/b/x'] })],
  unreadable: [unreadable],
  ...more,
});
const MERGED_A = { number: 7, branch: 'feat/a', create: ['src/a/x'] };
const onA = (changes: Partial<OpenPull>, below: Partial<OpenPull> = {}): Story => ({
  plans: AB,
  pulls: [pullA({ create: ['src/a/x'], ...below }), pullB({ base: 'feat/a', create: ['src/b/x'], ...changes })],
});
const waitsForA = (pulls: readonly OpenPull[]): Story => ({
  plans: planOf({ a: A, b: { ...B, depends_on: ['a'] } }),
  pulls: [...pulls, pullB({ modify: ['src/b/x'] })],
});
const sharing = (source: 'github' | 'git', changes: Partial<OpenPull>): Story => {
  const number = (of: number) => (source === 'git' ? {} : { number: of });
  const one = { branch: 'feat/a', ...number(1), create: ['x'], sharesWith: { 'feat/b': ['x'] }, ...changes };
  return { source, plans: AB, pulls: [one, { branch: 'feat/b', ...number(2), create: ['x'], holds: { x: 'same' } }] };
};
const onMovedBase = (before: Files, files: Files, changes: Partial<OpenPull>): Story => ({
  plans: planOf({ a: { scope: ['**'] } }),
  tree: [],
  files: { ...before, ...files },
  pulls: [pullA({ atMergeBase: { 'lib/new': null, 'core/x': null, ...before }, ...changes })],
});
const inOneFolder = (changes: Partial<OpenPull>): Story => ({
  plans: planOf({ a: { scope: ['lib/**', 'core/**'] }, b: { scope: ['lib/**'] } }),
  tree: ['lib/x'],
  pulls: [pullA(changes), pullB({ create: ['lib/new'] })],
});
const FOUR = ['b', 'c', 'd', 'e'];
const MANY = Array.from({ length: MOST_DESCRIBED + 1 }, (_, index) => `${index}`);
const many = (folder: string) => Array.from({ length: MOST_DESCRIBED }, (_, index) => `${folder}/${index}`);

const promising = (provides: readonly object[]): Story => ({
  plans: planOf({ a: { ...A, contracts: { provides } }, b: { ...B, contracts: { uses: ['a'] } } }),
  pulls: [pullA({ create: ['src/a/v'] })],
  subject: { pull: 1 },
});

const MAY_HAVE_MERGED: Story = {
  ...git([{ branch: 'feat/b', modify: ['src/b/x'], atMergeBase: { 'src/a/x': 'old' } }]),
  plans: planOf({ a: A, b: { ...B, depends_on: ['a'] } }),
  arrived: [
    { commit: COMMIT, isMerge: true, message: 'Merge feat/a', before: id('merge base of feat/b') },
    {
      ...{ commit: 'e'.repeat(40), isMerge: false, message: 'Add a', before: id('merge base of feat/b') },
      changes: [{ path: 'src/a/x', kind: 'modify' }],
    },
  ],
};

const STORIES: Readonly<Record<string, Story>> = {
  'out of scope, of nobody': one(A, { create: ['x'], modify: ['y'], delete: ['z'] }),
  'out of scope, of another': one(A, { modify: ['src/b/x'] }),
  'out of scope, of one that comes before': one({ ...A, depends_on: ['b'] }, { modify: ['src/b/x'] }),
  'out of scope, of one that is done': {
    ...one(A, { modify: ['src/b/x'] }),
    merged: [{ number: 7, branch: 'feat/b', modify: ['src/b/x'] }],
  },
  'out of scope, of one that is done, with an integration': {
    plans: planOf({ a: A, b: B, c: { scope: ['c'] } }, { integration: { branch: 'int', scope: ['y'] } }),
    pulls: [pullA({ modify: ['src/b/x'] })],
    merged: [{ number: 7, branch: 'feat/b', modify: ['src/b/x'] }],
  },
  'out of scope, with an integration': one(A, { modify: ['x'] }, { integration: { branch: 'int', scope: ['y'] } }),
  'out of scope, of the integration': one(A, { modify: ['y'] }, { integration: { branch: 'int', scope: ['y'] } }),
  'out of scope, in the integration': {
    plans: planOf({ a: A }, { integration: { branch: 'int', scope: ['y'] } }),
    pulls: [{ number: 3, branch: 'int', modify: ['x'] }],
  },
  'out of scope, by an exception': one({ scope: { any: ['src/**'], except: ['src/no/**'] } }, { modify: ['src/no/x'] }),
  'by leeway': one({ ...A, leeway: 2 }, { create: ['x'], modify: ['y'] }),
  'beyond the leeway': one({ ...A, leeway: 1 }, { create: ['x'], modify: ['y'] }),
  'a key of the base': {
    ...one(A, { create: ['src/a/1-x', 'src/a/2-x', 'src/a/02-y'] }, { unique: ['src/a/<key>-*'] }),
    tree: ['src/a/1-y'],
    files: { 'src/a/1-y': 'y' },
  },
  'a key of another one': {
    plans: planOf({ a: { scope: ['x/1-a'] }, b: { scope: ['x/1-b'] } }, { unique: ['x/<key>-*'] }),
    pulls: [pullA({ create: ['x/1-a'] }), pullB({ create: ['x/1-b'] })],
    tree: [],
  },
  'a key, by no item': {
    plans: planOf({ a: { scope: ['x/*'] } }, { unique: ['x/<key>-*'] }),
    pulls: [outsider({ create: ['x/1-z'] }), pullA({ create: ['x/1-a'] })],
    subject: NINE,
    tree: [],
  },
  'a key, and one that could not be read': {
    plans: planOf({ a: { scope: ['x/*'] }, b: B }, { unique: ['x/<key>-*'] }),
    pulls: [pullA({ create: ['x/1-a'], number: 3 }), pullB({ unread: 'no answer' })],
    tree: [],
  },
  'out of scope and forbidden': one({ ...A, constraints: { do_not_touch: ['lib/**'] } }, { modify: ['lib/x'] }),
  'out of scope and forbidden, of one that comes before': one(
    { ...A, constraints: { do_not_touch: ['src/b/**'] }, depends_on: ['b'] },
    { modify: ['src/b/x'] },
  ),
  'out of scope, renamed': one(A, { rename: [['src/a/x', 'lib/x']] }),
  'out of scope, renamed from there': one(A, { rename: [['lib/x', 'src/a/x']] }),
  'out of scope, dropped': one({ ...A, dropped: 'not needed' }, { modify: ['src/a/x'] }),
  'wrong kind': one({ scope: { create: ['n/*'], modify: ['n/*'] } }, { delete: ['n/x'] }),
  'wrong kind, of another': one({ scope: { create: ['src/b/*'] }, depends_on: ['b'] }, { modify: ['src/b/x'] }),
  'do not touch': one(
    { scope: ['**'], constraints: { do_not_touch: ['lib/**'] } },
    { create: ['lib/x'], modify: ['lib/y'] },
  ),
  'do not touch, a copy': one({ scope: ['**'], constraints: { do_not_touch: ['lib/**'] } }, { copy: [['lib/x', 'x']] }),
  'do not touch, though every item may change it': one(
    { ...A, constraints: { do_not_touch: ['lock'] } },
    { modify: ['lock'] },
    { generated: ['lock'], integration: { branch: 'int', scope: ['y'] } },
  ),
  'out of scope and no UTF-8': one(A, { unreadable: ['x\ufffd'] }),
  'out of scope and no UTF-8, in git': {
    ...git([{ branch: 'feat/a', unreadable: ['x\\xff'] }]),
    plans: AB,
  },
  'out of scope, a deleted lock file': one(A, { delete: ['go.sum'] }),
  'plan changed': { plans: AB, pulls: [pullA({ plans: planOf({ a: { scope: ['**'] }, b: B }) })] },
  'unsafe: no UTF-8': one({ scope: ['**'] }, { unreadable: ['x\ufffd'] }),
  'unsafe: invisible': one({ scope: ['**'] }, { create: ['x\u200b'], modify: ['y\u200b'] }),
  'unsafe: a link': one({ scope: ['**'] }, { create: ['link'], holds: { link: LINK } }),
  'unsafe: a submodule': one({ scope: ['**'] }, { modify: ['lib'], holds: { lib: MODULE } }),
  'unsafe: a submodule by name': one({ scope: ['lib'] }, { modify: ['lib'], holds: { lib: MODULE } }),
  'unsafe: the list of submodules': one({ scope: ['**'] }, { modify: ['.gitmodules'] }),
  'unsafe on Windows': one({ scope: ['**'] }, { create: ['con'] }),
  'waits for an item': one({ ...A, depends_on: ['b'] }, { modify: ['src/a/x'] }),
  'waits for an open one': {
    plans: planOf({ a: { ...A, depends_on: ['b'] }, b: B }),
    pulls: [pullA({ modify: ['src/a/x'] }), pullB({ modify: ['src/b/x'] })],
  },
  'waits for one that is said to be merged': {
    plans: planOf({
      a: { ...A, depends_on: ['b', 'c'] },
      b: { ...B, merged: { commit: COMMIT } },
      c: { scope: ['c'], merged: { pull: 7 } },
    }),
    pulls: [pullA({ modify: ['src/a/x'] })],
  },
  'waits for one that was reopened': {
    plans: planOf({ a: { ...A, depends_on: ['b'] }, b: B }),
    pulls: [pullA({ modify: ['src/a/x'] }), pullB({ modify: ['src/b/x'], openedAt: '2030-02-02T00:00:00Z' })],
    merged: [{ number: 7, branch: 'feat/b', modify: ['src/b/x'], mergedAt: '2030-01-01T00:00:00Z' }],
  },
  'waits for one that nobody knows, in git': {
    ...git([{ branch: 'feat/a', modify: ['src/a/x'] }]),
    plans: planOf({
      a: { ...A, depends_on: ['b', 'c', 'd'] },
      b: B,
      c: { scope: ['c'], merged: { pull: 7 } },
      d: { scope: ['d'], merged: { commit: COMMIT } },
    }),
  },
  'waits for an open one, in git': {
    ...git([
      { branch: 'feat/a', modify: ['src/a/x'] },
      { branch: 'feat/b', modify: ['src/b/x'] },
    ]),
    plans: planOf({ a: { ...A, depends_on: ['b'] }, b: B }),
  },
  'cannot be proved merged': {
    plans: planOf({ a: { ...A, branch: ['a', 'a/*'] }, b: { ...B, depends_on: ['a'] } }),
    pulls: [{ number: 1, branch: 'a/1', modify: ['src/a/x'] }, pullB({ modify: ['src/b/x'] })],
    unprovable: { 'a/*': '1,000 of 2,000 are listed' },
  },
  'overlap, owned by both': {
    plans: planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } }),
    pulls: [pullA({ delete: ['src/x'], create: ['src/y'] }), pullB({ modify: ['src/x'], create: ['src/Y'] })],
  },
  'overlap, owned by one': {
    plans: AB,
    pulls: [pullA({ modify: ['src/b/x'] }), pullB({ modify: ['src/b/x'] })],
  },
  'overlap, in git': {
    ...git([
      { branch: 'feat/a', modify: ['src/x'] },
      { branch: 'feat/b', modify: ['src/x'] },
    ]),
    plans: planOf({ a: { scope: ['src/**'] }, b: { scope: ['src/**'] } }),
  },
  duplicate: { plans: AB, pulls: [pullA({ modify: ['src/a/x'] }), { ...pullA({ modify: ['src/a/y'] }), number: 3 }] },
  'duplicate of a merged one': {
    plans: AB,
    pulls: [pullA({ modify: ['src/a/x'], openedAt: '2029-12-01T00:00:00Z' })],
    merged: [{ number: 7, branch: 'feat/a', modify: ['src/a/z'], mergedAt: '2030-01-01T00:00:00Z' }],
  },
  'duplicate, in git': {
    ...git([
      { branch: 'a/1', modify: ['src/a/x'] },
      { branch: 'a/2', modify: ['src/a/y'] },
    ]),
    plans: planOf({ a: { ...A, branch: 'a/*' } }),
  },
  clash: {
    plans: {
      ...planOf({ a: A }),
      'q.yml': planText({ items: withBranches({ z: { scope: ['z'], branch: 'feat/a' } }) }),
    },
    pulls: [pullA({ modify: ['src/a/x'] })],
  },
  'clash with the integration': {
    plans: planOf({ a: A }, { integration: { branch: 'feat/a', scope: ['y'] } }),
    pulls: [pullA({ modify: ['src/a/x'], draft: true })],
  },
  incomplete: { plans: AB, pulls: [pullA({ incomplete: '3,000 of 3,400 files read' })] },
  'incomplete, in git': { ...git([{ branch: 'feat/a', incomplete: 'no common commit' }]), plans: AB },
  'incomplete, of an outsider': { plans: AB, pulls: [outsider({ incomplete: 'too many' })], subject: NINE },
  'incomplete, under broken plans': {
    plans: { 'p.yml': BROKEN },
    pulls: [outsider({ incomplete: 'x' })],
    subject: NINE,
  },
  stale: { plans: AB, pulls: [pullA({ modify: ['lib/x'], holds: { 'lib/x': 'as-base' } })] },
  'without the latest commit of the one below': onA({ lacks: ['feat/a'] }),
  'perhaps without the latest commit of the one below': { ...onA({}), unreadable: [id('head of 1 feat/a')] },
  'listed from an older commit of the one below': onA({ listedFrom: COMMIT }),
  'on one that fails': onA({}, { create: ['x'] }),
  'out of scope, of the one below': onA({ create: ['src/a/y'] }),
  'owned, nobody works on it': owned({}),
  'owned, somebody works on it': owned({}, {}, [pullA({ modify: ['src/a/y'] })]),
  'owned, a warning': owned({ outsiders: 'warn' }, {}, [pullA({ modify: ['src/a/y'] })]),
  'owned, never free': owned({ outsiders: 'fail' }, { create: ['src/a/y'], delete: ['src/a/z'] }),
  'owned by two, of which one only warns': {
    plans: {
      ...planOf({ a: A, b: B }, { outsiders: 'fail' }),
      'q.yml': planOf({ z: { scope: ['src/a/*'] } }, { outsiders: 'warn' })['p.yml'] ?? '',
    },
    pulls: [pullA({ modify: ['src/a/y'] }), outsider({ modify: ['src/a/x'] })],
    subject: NINE,
  },
  'owned, in a fork': owned({ outsiders: 'fail' }, { fork: true }),
  'owned, admitted': owned({ outsiders: 'fail', admit: [{ pull: 9, reason: 'a hot fix' }] }),
  'owned, another is admitted': owned({ outsiders: 'fail', admit: [{ pull: 8, reason: 'a hot fix' }] }),
  'owned, in git': {
    ...git([
      { branch: 'fix', modify: ['src/a/x'] },
      { branch: 'feat/a', modify: ['src/a/y'] },
    ]),
    plans: AB,
    subject: { branch: 'fix' },
  },
  unclaimed: { plans: AB, agents: ['robot'], pulls: [outsider({ author: 'robot', modify: ['x'] })], subject: NINE },
  'unclaimed, of what an item may change': {
    plans: planOf({ a: A, b: B }, { outsiders: 'ignore' }),
    agents: ['robot'],
    pulls: [outsider({ author: 'robot', modify: ['src/b/x'] })],
    subject: NINE,
  },
  'unclaimed, in a fork': {
    plans: AB,
    agents: ['*'],
    pulls: [outsider({ author: 'robot', modify: ['x'], fork: true, branch: 'feat/a' })],
    subject: NINE,
  },
  'unclaimed, by an author who is not shown': {
    plans: AB,
    agents: ['robot'],
    pulls: [outsider({ modify: ['x'] })],
    subject: NINE,
  },
  'unclaimed, in git': {
    ...git([{ branch: 'fix', author: 'robot', modify: ['x'] }]),
    plans: AB,
    agents: ['robot'],
    subject: { branch: 'fix' },
  },
  'no item, by letter case': { plans: AB, pulls: [outsider({ branch: 'Feat/A', modify: ['x'] })], subject: NINE },
  'plans are broken': { plans: { 'p.yml': BROKEN }, pulls: [outsider({ modify: ['x'] })], subject: NINE },
  'breaks a plan': repairs({ 'p.yml': BROKEN }),
  'takes the directory away': repairs({ '': 'a file' }, {}, null),
  'leaves a plan broken': repairs({ 'p.yml': 'version: 2\n' }, {}, { 'p.yml': BROKEN }),
  'repairs a plan': repairs(AB, {}, { 'p.yml': BROKEN }),
  'a plan that both changed': repairs({ 'p.yml': BROKEN }, { plansAtMergeBase: planOf({ a: A }) }),
  'plans that overlap': repairs(planOf({ a: { scope: ['src/**'] }, b: B })),
  'a plan that takes a path': repairs(planOf({ a: { scope: ['src/a/**', 'lib/**'] }, b: B }, { outsiders: 'fail' }), {
    modify: ['lib/x', 'src/a/x'],
  }),
  'into another branch': { plans: AB, pulls: [outsider({ base: 'next', modify: ['x'] })], subject: NINE },
  'no plan': { plans: null, pulls: [outsider({ modify: ['x'] })], subject: NINE },
  'only plans of other branches': {
    plans: { ...planOf({ a: A }, { base: 'next' }), 'q.yml': planText({ items: {}, base: 'old' }) },
    pulls: [outsider({ modify: ['x'] })],
    subject: NINE,
  },
  'twins share a head': {
    plans: AB,
    pulls: [pullA({ modify: ['src/a/x'], head: 'one' }), pullB({ modify: ['src/a/x'], head: 'one' })],
  },
  'a file is not there': one(A, { create: ['src/a/x'], holds: { 'src/a/x': null } }),
  'plans of too many bytes': repairs({ 'p.yml': `# ${'x'.repeat(MOST_CHANGED_BYTES)}` }),
  'the changes of another one are unread': {
    plans: planOf({ a: A, b: B }, { shared: ['common/**'] }),
    pulls: [{ ...pullA({ create: ['common/x'] }), number: 3 }, pullB({ unread: 'no answer' })],
  },
  'the pull requests of another item are unread': {
    plans: planOf({ a: A, b: B }, { shared: ['common/**'] }),
    pulls: [pullA({ create: ['common/x'] })],
    unprovable: { 'feat/b': 'no answer' },
    openUnread: ['feat/b'],
  },
  'owned, its pull requests are unread': {
    ...owned({}),
    unprovable: { 'feat/a': 'no answer' },
    openUnread: ['feat/a'],
  },
  'unsafe: a joined emoji': one({ scope: ['**'] }, { create: ['heart\u2764\ufe0f'] }),
  'contracts: missing, near, and of nobody': {
    ...promising([
      { path: 'src/a/x.ts', declares: ['load(x: string)', 'save(x: string)', 'send(x: string)'] },
      { path: 'src/a/y.ts', declares: ['f(x: string)'] },
      { path: 'src/a/z', declares: ['f(x: string)'] },
      { path: 'src/a/w' },
    ]),
    pulls: [
      pullA({
        create: ['src/a/x.ts'],
        rename: [['src/a/y.ts', 'src/a/y2.ts']],
        holds: {
          'src/a/x.ts': 'export const send = (x: string) => 1;\nexport function save(x: number) {}\n',
          'src/a/z': LINK,
        },
      }),
    ],
    files: { 'src/a/w': null },
    subject: { pull: 1 },
  },
  'contracts: unread': { ...promising([{ path: 'src/a/x', declares: ['f()'] }]), unreadable: ['src/a/x'] },
  'conflict markers, in git': {
    ...git([{ branch: 'feat/a', modify: ['src/a/x'], conflicted: ['src/a/x'] }]),
    plans: AB,
  },
  'out of scope, not committed, in git': {
    ...git([{ branch: 'feat/a', create: ['x'], delete: ['y'], uncommitted: 2 }]),
    plans: AB,
  },
  'out of scope, while a merge is in progress, in git': {
    ...git([{ branch: 'feat/a', create: ['x'], merging: true }]),
    plans: AB,
  },
  'out of scope, and git cannot save it': {
    ...git([{ branch: 'feat/a', create: ['x'], unstashable: true }]),
    plans: AB,
  },
  'out of scope, of another repository below this one, in git': {
    ...git([{ branch: 'feat/a', create: ['x'], holds: { x: MODULE } }]),
    plans: AB,
    files: { '.gitmodules': null },
  },
  'stale, and not committed, in git': {
    ...git([{ branch: 'feat/a', modify: ['lib/x'], holds: { 'lib/x': 'as-base' }, uncommitted: 1 }]),
    plans: AB,
  },
  'out of scope, by a commit of another one': sharing('github', { holds: { x: 'same' } }),
  'out of scope, by a commit of another one, in git': sharing('git', { holds: { x: 'same' }, uncommitted: 1 }),
  'out of scope, by a commit of another one and more, in git': sharing('git', {}),
  'out of scope, and of five branches, four of which share other commits, in git': {
    ...git([
      { branch: 'feat/a', modify: ['x'], sharesWith: Object.fromEntries(FOUR.map((name) => [`feat/${name}`, ['z']])) },
      ...[...FOUR, 'f'].map((name) => ({ branch: `feat/${name}`, modify: ['x'] })),
    ]),
    plans: planOf(Object.fromEntries(['a', ...FOUR, 'f'].map((name) => [name, { scope: [name] }]))),
    subject: { branch: 'feat/a' },
  },
  'out of scope, by a commit of the second of two others': {
    plans: planOf({ a: A, b: B, c: { scope: ['c'] } }),
    pulls: [
      pullA({ create: ['x'], holds: { x: 'same' }, sharesWith: { 'feat/c': ['x'] } }),
      pullB({ create: ['x'], holds: { x: 'same' } }),
      { number: 3, branch: 'feat/c', create: ['x'], holds: { x: 'same' } },
    ],
    subject: { pull: 1 },
  },
  'out of scope, of the one above': onA({}, { create: ['src/a/x', 'src/b/y'] }),
  'changes a file that the base moved': onMovedBase(
    { 'lib/x': 'x' },
    { 'lib/x': null, 'core/x': 'x' },
    { modify: ['lib/x'] },
  ),
  'deletes a file that the base moved': onMovedBase(
    { 'lib/x': 'x' },
    { 'lib/x': null, 'core/x': 'x' },
    { delete: ['lib/x'] },
  ),
  'moves a file that the base moved': onMovedBase(
    { 'lib/x': 'x' },
    { 'lib/x': null, 'core/x': 'x' },
    { rename: [['lib/x', 'z']] },
  ),
  'moves a file that the base deleted': onMovedBase({ 'lib/x': 'x' }, { 'lib/x': null }, { rename: [['lib/x', 'z']] }),
  'creates a file in a folder that the base moved': onMovedBase(
    { 'lib/x': 'x' },
    { 'lib/x': null, 'core/x': 'x' },
    { create: ['a', 'lib/new'], holds: { 'lib/x': 'x' } },
  ),
  'moves a folder that the base put a file in': onMovedBase(
    { 'lib/x': 'x' },
    { 'lib/new': 'new' },
    { rename: [['lib/x', 'core/x']], holds: { 'lib/new': null } },
  ),
  'moves a folder that another one creates a file in': inOneFolder({ rename: [['lib/x', 'core/x']] }),
  'moves a folder that an earlier one creates a file in': {
    ...inOneFolder({}),
    pulls: [{ ...pullA({ rename: [['lib/x', 'core/x']] }), number: 3 }, pullB({ create: ['lib/new'] })],
  },
  'creates a file in a folder whose files another one owns': {
    plans: planOf({ a: { scope: ['a'] }, b: { scope: ['lib/**', 'core/**'] } }, { shared: ['lib/*'] }),
    tree: ['lib/x'],
    pulls: [pullA({ create: ['lib/new'] }), pullB({ rename: [['lib/x', 'core/x']] })],
  },
  'generated, by three': {
    plans: planOf({ a: A, b: B, c: { scope: ['c'] } }, { generated: ['lock', 'sum'] }),
    pulls: ['a', 'b', 'c'].map((item, index) => ({
      number: index + 1,
      branch: `feat/${item}`,
      modify: ['lock', 'sum'],
    })),
  },
  'generated, by four': {
    plans: planOf({ a: A, b: B, c: { scope: ['c'] }, d: { scope: ['d'] } }, { generated: ['lock'] }),
    pulls: ['a', 'b', 'c', 'd'].map((item, index) => ({ number: index + 1, branch: `feat/${item}`, modify: ['lock'] })),
  },
  'deletes a folder that another one creates a file in': inOneFolder({ delete: ['lib/x'] }),
  'hundreds out of scope': {
    plans: planOf({ a: { ...A, constraints: { do_not_touch: ['src/a/no'] } }, b: { scope: ['m/**'] } }),
    pulls: [pullA({ create: [...many('m'), 'src/a/no', 'src/a/x', 'y/x', 'y/z'] })],
  },
  'hundreds out of scope, one more, and one that is not': {
    plans: planOf({ a: A, b: { scope: ['m/**'] } }),
    pulls: [pullA({ create: [...many('m'), 'src/a/x', 'y/x'] })],
  },
  'hundreds out of scope, and then two that are not': {
    plans: planOf({ a: A, b: { scope: ['m/**'] } }),
    pulls: [pullA({ create: [...many('m'), 'src/a/x', 'src/a/y'] })],
  },
  'hundreds out of scope, and one more': {
    plans: planOf({ a: A, b: { scope: ['m/**'] } }),
    pulls: [pullA({ create: [...many('m'), 'y/x'] })],
  },
  'hundreds out of scope, and then none': {
    plans: planOf({ a: A, b: { scope: ['m/**'] } }),
    pulls: [pullA({ create: [...many('m'), 'src/a/x'] })],
  },
  'hundreds that overlap': {
    plans: planOf({ a: { scope: ['x/*'] }, b: { scope: ['x/*', 'w'] } }),
    pulls: [pullA({ modify: [...many('x'), 'x/a', 'x/b', 'w'] }), pullB({ modify: [...many('x'), 'x/a', 'x/b', 'w'] })],
  },
  'hundreds owned by another': {
    plans: {
      ...planOf({ a: { scope: ['x/*'] } }, { outsiders: 'fail' }),
      'q.yml': planOf({ z: { scope: ['w'] } }, { outsiders: 'warn' })['p.yml'] ?? '',
    },
    pulls: [outsider({ create: [...many('x'), 'x/a', 'x/b', 'w'] })],
    subject: NINE,
  },
  'unread: whether it was reverted': unreadMerge('src/a/x', {}, { merged: [MERGED_A] }),
  'unread: a merge that the plan names': unreadMerge('7', { merged: { pull: 7 } }),
  'unread: a commit that the plan names': unreadMerge(COMMIT, { merged: { commit: COMMIT } }),
  'unread: whether it is in the base': unreadMerge(id('merge of 7 feat/a'), {}, { merged: [MERGED_A] }),
  'unread: the plans before the merge': unreadMerge(id('before the merge of 7 feat/a'), {}, { merged: [MERGED_A] }),
  'unread: the plans before the merge, in git': unreadMerge(
    id('before the merge of  feat/a'),
    {},
    { ...git([{ branch: 'feat/b', modify: ['src/b/x'] }]), merged: [{ branch: 'feat/a', create: ['src/a/x'] }] },
  ),
  'waits for one that was reverted, in git': {
    ...git([{ branch: 'feat/b', modify: ['src/b/x'] }]),
    plans: planOf({ a: A, b: { ...B, depends_on: ['a'] } }),
    merged: [{ branch: 'feat/a', create: ['src/a/x'] }],
    files: { 'src/a/x': null },
    arrived: [
      { commit: 'e'.repeat(40), isMerge: false, message: `Undo\n\nThis reverts commit ${id('merge of  feat/a')}.` },
      { commit: COMMIT, isMerge: false, message: 'Else' },
    ],
  },
  'waits for one that merged before the plan listed it': {
    ...waitsForA([]),
    merged: [{ ...MERGED_A, plans: planOf({ z: { branch: 'feat/a', scope: ['z'] } }) }],
  },
  'waits for one that merged before the plan listed it and is open': {
    ...waitsForA([pullA({ modify: ['src/a/x'] })]),
    merged: [{ ...MERGED_A, plans: planOf({ z: { branch: 'feat/a', scope: ['z'] } }) }],
  },
  'waits for one with two open pull requests': waitsForA([
    pullA({ modify: ['src/a/x'] }),
    { ...pullA({ modify: ['src/a/y'] }), number: 3 },
  ]),
  'waits for one that was reverted and is open': {
    ...waitsForA([pullA({})]),
    merged: [MERGED_A],
    files: { 'src/a/x': null },
  },
  'waits for one that is open and changes nothing': waitsForA([pullA({})]),
  'waits for one that may have merged, in git': MAY_HAVE_MERGED,
  'waits for one that may have merged and is here, in git': { ...MAY_HAVE_MERGED, found: ['feat/a'] },
  'waits for one that a glob names, in git': {
    ...git([{ branch: 'feat/b', modify: ['src/b/x'] }]),
    plans: planOf({ a: { ...A, branch: 'a/*' }, b: { ...B, depends_on: ['a'] } }),
  },
  'out of scope, by letter case, in the integration': {
    plans: planOf({ a: A }, { integration: { branch: 'int', scope: ['Docs/x'] } }),
    pulls: [{ number: 3, branch: 'int', modify: ['docs/x'] }],
  },
  'clash of an integration with an item': {
    plans: {
      ...planOf({ a: A }, { integration: { branch: 'feat/z', scope: ['y'] } }),
      'q.yml': planText({ items: withBranches({ z: { scope: ['z'] } }) }),
    },
    pulls: [{ number: 3, branch: 'feat/z', modify: ['z'] }],
  },
  'plans are broken by a misspelt key': {
    plans: { 'p.yml': (AB['p.yml'] ?? '').replace('scope:', 'scpoe:') },
    pulls: [outsider({ modify: ['x'] })],
    subject: NINE,
  },
  'only a plan of another branch': {
    plans: planOf({ a: A }, { base: 'next' }),
    pulls: [outsider({ modify: ['x'] })],
    subject: NINE,
  },
  'only plans of another branch, in git': {
    ...git([]),
    base: 'true',
    plans: Object.fromEntries([1, 2, 3, 4, 5].map((each) => [`${each}.yml`, planText({ items: {}, base: 'next' })])),
  },
  'the branch of an item is the default branch, in git': {
    ...git([]),
    defaultBranch: 'feat/a',
    plans: {
      ...planOf({ a: A }),
      'q.yml': planText({ items: {}, base: 'next' }),
      'r.yml': planText({ items: {}, base: 'feat/a' }),
    },
  },
  'out of scope, of a file that cannot be read': { ...one(A, { modify: ['x'] }), unreadable: ['x'] },
  'waits for one that merged before the plan listed it, and was reverted': {
    ...waitsForA([]),
    merged: [{ ...MERGED_A, plans: planOf({ z: { branch: 'feat/a', scope: ['z'] } }) }],
    files: { 'src/a/x': null },
  },
  'waits for one that merged into another branch, and was reverted': {
    ...waitsForA([]),
    merged: [{ ...MERGED_A, base: 'next' }],
    files: { 'src/a/x': null },
  },
  'only plans of other branches, and many': {
    base: "it's",
    plans: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((each) => [`${each}.yml`, planText({ items: {}, base: `v${each}` })] as const),
    ),
    pulls: [outsider({ modify: ['x'] })],
    subject: NINE,
  },
  'out of scope, with a name that is not UTF-8, of a file that is modified': one(A, {
    unreadable: ['x\\xFF'],
    unreadableKind: 'modify',
  }),
  'out of scope, with a name that is not UTF-8, in two branches': {
    plans: AB,
    ...git([
      { branch: 'feat/a', unreadable: ['x\\xFF'], sharesWith: { 'feat/b': ['x\\xFF'] } },
      { branch: 'feat/b', unreadable: ['x\\xFF'] },
    ]),
  },
  'out of scope, of one above it that may make the change, on GitHub': onA({}, { modify: ['src/b/y'] }),
  'out of scope, below a file that it deletes': one(
    { scope: { modify: ['src/a/**'], delete: ['lib'] } },
    { delete: ['lib'], create: ['lib/x'] },
  ),
  'emptied folders, and many': {
    plans: planOf({ a: { scope: ['lib/**', 'core/**'] }, b: { scope: ['lib/**'] } }),
    tree: MANY.map((folder) => `lib/${folder}/x`),
    pulls: [
      pullA({ delete: MANY.map((folder) => `lib/${folder}/x`) }),
      pullB({ create: MANY.map((folder) => `lib/${folder}/new`) }),
    ],
  },
  'duplicate keys, and many': {
    plans: planOf({ a: { scope: ['db/**'] }, b: { scope: ['db/**'] } }, { unique: ['db/<key>_*.sql'], rules: {} }),
    pulls: [
      pullA({ create: MANY.map((key) => `db/${key}_a.sql`) }),
      pullB({ create: MANY.map((key) => `db/${key}_b.sql`) }),
    ],
  },
  'moved folders, and many': {
    plans: planOf({ a: { scope: ['lib/**'] } }),
    tree: [],
    files: Object.fromEntries(MANY.map((folder) => [`lib/${folder}/x`, null])),
    pulls: [
      pullA({
        create: MANY.map((folder) => `lib/${folder}/new`),
        delete: MANY.map((folder) => `lib/${folder}/x`),
        atMergeBase: Object.fromEntries(MANY.map((folder) => [`lib/${folder}/x`, 'x'])),
      }),
    ],
  },
  'by leeway, of a file that does not exist': one({ ...A, leeway: 1 }, { create: ['x'], holds: { x: null } }),
  'the base is an item, in git': { ...git([]), base: 'feat/a', plans: planOf({ a: A }, { base: 'feat/a' }) },
};

/** The judgement as text, and the number of questions of each kind in each round. */
function resultOf(title: string, story: Story): { readonly text: string; readonly asked: string } {
  const rounds: string[] = [];
  const { judgement } = answerUntilJudged(start(story), (snapshot, questions) => {
    const kinds = groupBy(questions, ({ kind }) => kind);
    rounds.push([...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', '));
    return answer(story, snapshot, questions);
  });
  const { verdicts, findings, problems, notes, warnings } = judgement;
  const judged = verdicts.map(({ pull, branch, verdict, notes, widen, takeOut, shares }) => ({
    ...{ pull: pull ?? branch, verdict, notes },
    ...(widen ? { widen } : {}),
    ...(takeOut === undefined ? {} : { takeOut }),
    ...(shares ? { shares } : {}),
  }));
  const more = findings.length > MOST_DESCRIBED ? findings.filter(({ path }) => path === undefined) : findings;
  const all = { judged, findings: more, problems, notes, warnings };
  const yaml = (value: unknown) => stringify({ [title]: value }, { lineWidth: 0, aliasDuplicateObjects: false });
  return { text: yaml(all), asked: yaml(rounds) };
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  const all = Object.entries(STORIES).map(([title, story]) => resultOf(title, story));
  expectGolden('findings.yml', all.map(({ text }) => text).join(''));
  expectGolden('questions.yml', all.map(({ asked }) => asked).join(''));
}

// Each story is a test of its own, so that mutation testing runs only the stories that reach a mutant.
describe('The rules say what is in findings.yml, and ask what is in questions.yml:', () => {
  const [texts, questions] = ['findings.yml', 'questions.yml'].map((name) => golden(name).split(/^(?=\S)/m));

  test.each([...Object.keys(STORIES).entries()])('%i. %s', (index, title) => {
    const { text, asked } = resultOf(title, STORIES[title] ?? {});
    expect(text).toBe(texts?.[index]);
    expect(asked).toBe(questions?.[index]);
  });

  test('There are as many sections as stories.', () => {
    expect(texts).toHaveLength(Object.keys(STORIES).length);
    expect(questions).toHaveLength(Object.keys(STORIES).length);
  });
});
