/**
 * Promise 16 on random histories: whatever is pushed, force-pushed, rebased, merged and given another base, the head of a
 * passing stacked pull request, merged straight into the base, brings only paths that an item of its chain may change. If an
 * unlisted pull request is at the bottom, which may change what no item owns, it also brings what that one has.
 * The histories are commits with whole trees, listed as GitHub does: against the head that the base had at the last push.
 */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { itemsOf } from '../../../src/core/plan/plan.js';
import { readPlans } from '../../../src/core/plan/read.js';
import { allowedKinds } from '../../../src/core/progress/allowed-kinds.js';
import { atLeast, runs } from '../../runs.js';
import { id, judgePull, judgeStory, type OpenPull, outcomeOf, planOf, type Story, treeOf } from './judge-story.js';

interface Commit {
  readonly id: string;
  readonly tree: Readonly<Record<string, string>>;
  readonly parents: readonly Commit[];
}

interface Pull {
  readonly number: number;
  readonly branch: string;
  base: string;
  head: Commit;
  /** The head of its base at its last push, or when its base was changed. */
  listedFrom: Commit;
  isOpen: boolean;
}

const PLANS = planOf({
  a: { scope: ['a/**', 'common'] },
  b: { scope: ['b/**', 'common'] },
});
const BRANCHES = ['feat/a', 'feat/b', 'copilot/x'] as const;
/** What each of them creates at first. */
const FIRST = ['a/2', 'b/2', 'b/3'];
const PATHS = ['a/1', 'b/1', 'b/3', 'common', 'other', 'other'] as const;

const actions = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'push',
      'push',
      'push',
      'back',
      'back',
      'again',
      'rebase',
      'rebase',
      'follow',
      'retarget',
      'button',
    ),
    pull: fc.nat(BRANCHES.length - 1),
    path: fc.constantFrom(...PATHS),
    content: fc.constantFrom('x', 'at first', undefined),
    onto: fc.constantFrom('main', ...BRANCHES),
  }),
  { minLength: 4, maxLength: 16, size: 'max' },
);
type Action = typeof actions extends fc.Arbitrary<readonly (infer Each)[]> ? Each : never;

function openHistory() {
  let commits = 0;
  const commit = (tree: Commit['tree'], ...parents: Commit[]): Commit => ({
    id: id(`commit ${commits++}`),
    tree,
    parents,
  });
  const main = commit({ 'a/1': 'at first', 'b/1': 'at first', common: 'at first', other: 'at first' });
  const pulls: Pull[] = [];
  for (const [index, branch] of BRANCHES.entries()) {
    const below = pulls[index - 1];
    const from = below?.head ?? main;
    const head = commit(withPath(from.tree, FIRST[index] ?? 'other', branch), from);
    pulls.push({ number: index + 1, branch, base: below?.branch ?? 'main', head, listedFrom: from, isOpen: true });
  }
  const tipOf = (branch: string) => pulls.find((each) => each.branch === branch)?.head ?? main;
  const push = (pull: Pull, head: Commit) => Object.assign(pull, { head, listedFrom: tipOf(pull.base) });

  function act({ kind, pull: index, path, content, onto }: Action): void {
    const pull = pulls[index];
    if (!pull?.isOpen) return;
    const below = tipOf(pull.base);
    if (kind === 'push') push(pull, commit(withPath(pull.head.tree, path, content), pull.head));
    if (kind === 'back' && pull.head.parents[0]) push(pull, pull.head.parents[0]);
    if (kind === 'again') push(pull, commit(withPath(below.tree, path, content), below));
    const own = changed(mergeBase(below, pull.head).tree, pull.head.tree);
    const put = own.reduce((tree, each) => withPath(tree, each, pull.head.tree[each]), below.tree);
    if (kind === 'rebase') push(pull, commit(put, below));
    if (kind === 'follow') push(pull, commit(put, pull.head, below));
    if (kind === 'retarget' && onto !== pull.branch) Object.assign(pull, { base: onto, listedFrom: tipOf(onto) });
    const into = pulls.find((each) => each.branch === pull.base);
    if (kind === 'button' && into?.isOpen) {
      pull.isOpen = false;
      push(into, commit(put, into.head, pull.head));
    }
  }

  return { main, pulls, act };
}

function withPath(tree: Commit['tree'], path: string, content: string | undefined): Commit['tree'] {
  const entries = Object.entries(tree).filter(([name]) => name !== path);
  return Object.fromEntries(content === undefined ? entries : [...entries, [path, content]]);
}

function changed(from: Commit['tree'], to: Commit['tree']): string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].filter((path) => from[path] !== to[path]).sort();
}

function ancestors(commit: Commit): ReadonlySet<Commit> {
  const seen = new Set([commit]);
  for (const each of seen) for (const parent of each.parents) seen.add(parent);
  return seen;
}

/** The newest of the common past: of two that are as good, git too takes one of them. */
function mergeBase(one: Commit, other: Commit): Commit {
  const common = [...ancestors(one)].filter((each) => ancestors(other).has(each));
  return common.reduce((best, each) => (ancestors(each).size > ancestors(best).size ? each : best));
}

function storyOf({ main, pulls }: ReturnType<typeof openHistory>): Story {
  const openPull = ({ number, branch, base, head, listedFrom }: Pull): OpenPull => {
    const from = mergeBase(base === 'main' ? main : listedFrom, head).tree;
    const paths = changed(from, head.tree);
    const held = (path: string) => (head.tree[path] === main.tree[path] ? 'as-base' : (head.tree[path] ?? null));
    const past = ancestors(head);
    return {
      number,
      branch,
      base,
      head: head.id,
      ...(base === 'main' ? {} : { listedFrom: listedFrom.id }),
      lacks: pulls.filter((each) => !past.has(each.head)).map((each) => each.branch),
      create: paths.filter((path) => from[path] === undefined),
      modify: paths.filter((path) => from[path] !== undefined && head.tree[path] !== undefined),
      delete: paths.filter((path) => head.tree[path] === undefined),
      holds: Object.fromEntries(paths.map((path) => [path, held(path)])),
    };
  };
  const files = Object.fromEntries(
    Object.keys({ ...main.tree, 'a/2': '', 'b/2': '', 'b/3': '' }).map((path) => [path, main.tree[path] ?? null]),
  );
  return {
    plans: PLANS,
    files,
    tree: Object.keys(main.tree),
    pulls: pulls.filter(({ isOpen }) => isOpen).map(openPull),
  };
}

const [plan] = readPlans(treeOf(PLANS), { branch: 'main', defaultBranch: 'main' }).open;

function mayArrive(path: string, items: readonly (string | undefined)[]): boolean {
  return (
    plan !== undefined &&
    itemsOf(plan).some((item) => items.includes(item.item) && allowedKinds(item, plan, path).length > 0)
  );
}

/** What an unlisted pull request may bring: no item may change it. */
function isFree(path: string): boolean {
  return plan !== undefined && itemsOf(plan).every((item) => allowedKinds(item, plan, path).length === 0);
}

function step(kind: Action['kind'], pull: number, more: Partial<Action> = {}): Action {
  return { kind, pull, path: 'other', content: 'x', onto: 'main', ...more };
}

/** The unlisted pull request goes straight into the base, and an item's pull request into its branch. */
const UNLISTED_BELOW = [step('retarget', 2), step('retarget', 0, { onto: 'copilot/x' })];
const EXAMPLES: readonly (readonly Action[])[] = [
  // It is empty.
  [...UNLISTED_BELOW, step('rebase', 2), step('back', 2), step('push', 0, { path: 'a/1' })],
  // It changes what no item owns, and after that so does the item.
  [...UNLISTED_BELOW, step('again', 2), step('rebase', 0), step('push', 0, { content: undefined })],
  // It changes what an item owns.
  [...UNLISTED_BELOW, step('again', 2, { path: 'b/1' }), step('rebase', 0)],
];

test('whatever is pushed in whatever order, a passing head straight into the base brings only what an item of its chain may change, or an unlisted pull request at its bottom (promise 16)', () => {
  const met = { passing: 0, failing: 0 };
  fc.assert(
    fc.property(actions, (all) => {
      const history = openHistory();
      const headOf = (number: number | undefined) =>
        history.pulls.find((each) => each.number === number)?.head ?? history.main;
      for (const action of [undefined, ...all]) {
        if (action) history.act(action);
        const current = storyOf(history);
        const judgement = judgeStory(current);
        for (const { pull, verdict, item, below = [], notes } of judgement.verdicts) {
          if (below.length > 0) met[verdict === 'success' ? 'passing' : 'failing'] += 1;
          if (verdict !== 'success') continue;
          const head = headOf(pull);
          const items = [item, ...below.map((each) => each.item)];
          const unlisted = below.filter((each) => each.item === undefined).map((each) => headOf(each.pull));
          const isBrought = (path: string) =>
            isFree(path) && unlisted.some(({ tree }) => tree[path] === head.tree[path]);
          const arriving = changed(mergeBase(history.main, head).tree, head.tree);
          const astray = arriving.filter((path) => !mayArrive(path, items) && !isBrought(path));
          expect({ pull, notes, astray }).toMatchObject({ astray: [] });
          // An unlisted one has a verdict only if it is asked for.
          for (const { pull: number = 0, item: ofItem } of below)
            expect(outcomeOf(ofItem === undefined ? judgePull(current, number) : judgement, number)).toBe('success');
        }
      }
    }),
    { ...runs(600), examples: EXAMPLES.map((each) => [[...each]]) },
  );
  expect(met.passing).toBeGreaterThan(atLeast(200));
  expect(met.failing).toBeGreaterThan(atLeast(200));
});
