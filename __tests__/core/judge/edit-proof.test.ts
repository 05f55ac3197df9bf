/** Proving many edits with one reading of the plans gives what proving each of them alone gives. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import { editProver, type Proposal } from '../../../src/core/judge/edit-proof.js';
import { rulingsUnder } from '../../../src/core/judge/rulings.js';
import { lineEdit, widenFor } from '../../../src/core/plan/widening.js';
import { basePlansAt } from '../../../src/core/progress/base-plans.js';
import { DEEP, runs } from '../../runs.js';
import { type OpenPull, planOf, type Story, tell } from './judge-story.js';

/** All edits that are offered before any is proved, those that settle all findings among them, and a prover that has proved none yet. */
function unproved(story: Story) {
  const { snapshot } = tell(story);
  const facts = factsIn(snapshot);
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, snapshot, facts);
  if (basePlans === PENDING || rulings === PENDING) throw new Error('A fact is missing.');
  const ruled = snapshot.pulls.map(rulings.verdictOn);
  const wholes = ruled.flatMap(({ pull, verdict: { widen }, findings }): Proposal[] =>
    widen ? [{ pull, edits: [lineEdit(widen)], settles: findings.filter((each) => each.widen) }] : [],
  );
  const parts = ruled.flatMap(({ pull, findings }): Proposal[] =>
    findings.flatMap((each) =>
      (each.ways ?? []).flatMap(({ edits }) => (edits ? [{ pull, edits, settles: [each] }] : [])),
    ),
  );
  const proverOf = (most = 10_000) => editProver(basePlans, snapshot, most);
  return {
    wholes,
    parts,
    proposals: [...wholes, ...parts],
    pulls: snapshot.pulls,
    plans: basePlans.plans.open,
    proverOf,
  };
}

const NAMES = ['a', 'b', 'c', 'd', 'e'] as const;
const strayPath = fc.oneof(
  fc.constantFrom(
    'r1',
    'r2',
    'r3',
    'r4',
    'r5',
    'r6',
    'R1',
    'src/app.ts',
    'common/x',
    'package-lock.json',
    'n/1-a',
    'n/1-b',
  ),
  fc.constantFrom(...NAMES.map((name) => `${name}/stray`)),
);
const item = fc.record({
  strays: fc.uniqueArray(strayPath, { minLength: 0, maxLength: 3 }),
  waits: fc.boolean(),
  isExcepted: fc.boolean(),
});
const world = fc.record({
  items: fc.tuple(item, item, item, item, item),
  outsider: fc.uniqueArray(strayPath, { maxLength: 2 }),
  options: fc.constantFrom(
    {},
    { shared: ['common/**'] },
    { generated: ['r1'] },
    { unique: ['n/<key>-*'] },
    { outsiders: 'fail' },
  ),
});

function storyOf({ items, outsider, options }: typeof world extends fc.Arbitrary<infer World> ? World : never): Story {
  const plans = planOf(
    Object.fromEntries(
      NAMES.map((name, at) => [
        name,
        {
          scope: items[at]?.isExcepted ? { any: [`${name}/**`, 'r*'], except: ['r2', 'r3'] } : [`${name}/**`],
          ...(at > 0 && items[at]?.waits ? { depends_on: [NAMES[at - 1]] } : {}),
        },
      ]),
    ),
    options,
  );
  const pulls = NAMES.map((name, at): OpenPull => {
    return { number: at + 1, branch: `feat/${name}`, create: [`${name}/own`, ...(items[at]?.strays ?? [])] };
  });
  const more = outsider.length > 0 ? [{ number: 9, branch: 'typo', create: outsider }] : [];
  return { plans, pulls: [...pulls, ...more], tree: [] };
}

test('Whether an edit works does not depend on what is proved with it, and one reading can prove many.', () => {
  const seen = { true: 0, false: 0 };
  let saved = 0;
  fc.assert(
    fc.property(world, (told) => {
      const { proposals, proverOf } = unproved(storyOf(told));
      const alone = proposals.map((each) => proverOf(10_000).prove(each));
      for (const works of alone) seen[`${works}`] += 1;
      const together = proverOf(10_000);
      together.proveTogether(proposals);
      expect(proposals.map(together.prove)).toEqual(alone);
      // Each reading takes as many steps as there are items and pull requests, and one for each path.
      const enoughFor = (prepare: (prover: ReturnType<typeof proverOf>) => void) =>
        [25, 50, 75, 100, 150, 200, 300].find((most) => {
          const prover = proverOf(most);
          prepare(prover);
          return proposals.every((each, index) => prover.prove(each) === alone[index]);
        }) ?? 400;
      const [one, many] = [enoughFor(() => {}), enoughFor((prover) => prover.proveTogether(proposals))];
      if (many < one) saved += 1;
    }),
    runs(30),
  );
  // With a tenth of the budget there are only three worlds, which may have none of them.
  if (DEEP < 1) return;
  expect(seen.true).toBeGreaterThan(15);
  expect(seen.false).toBeGreaterThan(15);
  expect(saved).toBeGreaterThan(3);
});

const ITEMS = ['a', 'b', 'c', 'd'] as const;
type Paths = Partial<Record<(typeof ITEMS)[number], readonly string[]>>;

/** Each item with changes has a pull request, whose branch is called like the item. */
function pullsOf(changes: Paths): OpenPull[] {
  return ITEMS.flatMap((name, at) =>
    changes[name] ? [{ number: at + 1, branch: `feat/${name}`, create: changes[name] }] : [],
  );
}

const PLANS = planOf(Object.fromEntries(ITEMS.map((name) => [name, { scope: [`${name}/**`] }])), {
  shared: ['common/**'],
});
const nameOf = ({ pull }: Proposal) => pull.branch.replace('feat/', '');

interface Together {
  readonly changes: Paths;
  readonly plans?: Record<string, string>;
  /** Paths that the edit of an item adds too, though nothing asks for them. */
  readonly adds?: Paths;
  /** The item whose edit makes a plan that cannot be read. */
  readonly breaks?: (typeof ITEMS)[number];
  /** The item whose edit also settles what is found for another pull request. */
  readonly settlesAll?: (typeof ITEMS)[number];
  /** The item whose edit is proposed before the others. */
  readonly apart?: (typeof ITEMS)[number];
  readonly most?: number;
}

/** The items whose edits work, once they are proved together. */
function working({ changes, plans = PLANS, adds = {}, breaks, settlesAll, apart, most }: Together): readonly string[] {
  const told = unproved({ plans, pulls: pullsOf(changes) });
  const prover = told.proverOf(most);
  const proposals = told.wholes.map((each): Proposal => {
    const more = Object.entries(adds).find(([name]) => name === nameOf(each))?.[1] ?? [];
    const edits = each.edits.map((edit) => ({
      ...edit,
      insert: breaks === nameOf(each) ? ['  - ['] : [...edit.insert, ...more.map((path) => `      - ${path}`)],
    }));
    const settles = settlesAll === nameOf(each) ? told.wholes.flatMap((one) => one.settles) : each.settles;
    return { ...each, edits, settles };
  });
  prover.proveTogether(proposals.filter((each) => nameOf(each) === apart));
  prover.proveTogether(proposals.filter((each) => nameOf(each) !== apart));
  return proposals.filter(prover.prove).map(nameOf);
}

describe('Of two edits that are proved together,', () => {
  const changes = { a: ['x'], c: ['z'] };
  const [READING, ALONE] = [4 + 2, 4 + 2 + 1];
  const namesake = planOf({ c: { branch: 'o/c', scope: ['q/**'] } })['p.yml'] ?? '';

  test.each<[string, Omit<Together, 'changes'>, string[]]>([
    ['both are proved if both work', {}, ['a', 'c']],
    ['the one that adds a path of another item is refused', { adds: { a: ['b/y'] } }, ['c']],
    ['so is one whose item is the later of the two in the plan', { adds: { c: ['b/y'] } }, ['a']],
    [
      'so is one that also settles what is found for another pull request',
      { adds: { a: ['b/y'] }, settlesAll: 'a' },
      ['c'],
    ],
    [
      'so is one that adds a path of another plan, and an item of the same name is not meant',
      { plans: { ...PLANS, 'q.yml': namesake }, adds: { a: ['q/y'] }, most: READING + 3 },
      ['c'],
    ],
  ])('%s.', (_, more, expected) => {
    expect(working({ changes, most: READING + 2, ...more })).toEqual(expected);
  });

  test('the one that adds a path of the other is refused, and the other is proved alone.', () => {
    expect(working({ changes, adds: { a: ['c/y'] }, most: 2 * ALONE })).toEqual(['c']);
    expect(working({ changes, adds: { c: ['a/y'] }, most: 2 * ALONE })).toEqual(['a']);
  });

  test('the other one is proved alone if a plan cannot be read after one, and the reading of both takes none of the time for that.', () => {
    expect(working({ changes, breaks: 'a', most: 2 * ALONE })).toEqual(['c']);
  });
});

describe('The steps of edits that are proved together', () => {
  test('are taken from those of single proofs if something is proved.', () => {
    const b = ['common/2', ...['1', '2', '3', '4', '5'].map((name) => `b/${name}`)];
    // The edit of d is near that of a, so it is proved alone. It is near b too.
    const changes = { a: ['x', 'common/1'], b, c: ['z'], d: ['w', 'common/1', 'common/2'] };
    const reading = 4 + 4;
    const most = reading + (2 + 3) + 1 + reading + (3 + 2 + 6);
    expect(working({ changes, most })).toEqual(['a', 'c', 'd']);
    expect(working({ changes, most: most - 1 })).toEqual(['a', 'c']);
  });

  test('have a limit of their own if nothing is proved.', () => {
    // Those of a and b are proved together, and those of c and d.
    const changes = { a: ['x', 'common/1'], b: ['y', 'common/2'], c: ['z', 'common/1'], d: ['w', 'common/2'] };
    const two = 4 + 4 + 2 * (2 + 2);
    expect(working({ changes, breaks: 'a', most: 2 * two })).toEqual(['c', 'd']);
    expect(working({ changes, breaks: 'a', most: 2 * two - 1 })).toEqual(['b']);
  });

  test('are not used for an edit that no other one is proved with.', () => {
    const changes = { a: ['x'], c: ['z'], d: ['w'] };
    expect(working({ changes, breaks: 'a', apart: 'a', most: 4 + 3 + 2 })).toEqual(['c', 'd']);
  });

  test('are not used for two edits that are near the same pull request.', () => {
    const changes = { a: ['x', 'common/1'], b: ['common/1', 'common/2'], c: ['z', 'common/2'] };
    const two = 4 + 3 + 2 * (2 + 2);
    expect(working({ changes, most: two })).toEqual(['a']);
  });
});

test('Two edits of one place in the text are both proved, each alone.', () => {
  const scope = { create: ['a/**', 'y*'], except: ['y', 'y-2'] };
  const plans = planOf({ a: { branch: ['feat/a', 'a-2'], scope } });
  const pulls = [
    { number: 1, branch: 'feat/a', create: ['w'] },
    // Takes a path out of "except" and adds one to the list before it, which is one edit of all lines between.
    { number: 2, branch: 'a-2', base: 'feat/a', create: ['v', 'y'] },
  ];
  const { wholes, proverOf } = unproved({ plans, pulls });
  expect(wholes.flatMap(({ edits }) => edits.map(({ remove }) => remove > 2))).toEqual([false, true]);
  for (const proposals of [wholes, wholes.toReversed()]) {
    const prover = proverOf();
    prover.proveTogether(proposals);
    expect(proposals.map(prover.prove)).toEqual([true, true]);
  }
});

describe('An edit that finishes an item', () => {
  const former = planOf({ z: { branch: 'feat/a', scope: ['a/**'] } });
  const merged = [{ number: 7, branch: 'feat/a', create: ['a/x'], plans: former }];

  test('is proved apart from those that would work only with it.', () => {
    const plans = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'], depends_on: ['a'] }, c: { scope: ['c/**'] } });
    const pulls = pullsOf({ b: ['b/x'], c: ['z'] });
    const { wholes, parts, proverOf } = unproved({ plans, pulls, merged });
    const finishes = parts.filter(({ settles }) => settles[0]?.rule === 'dependency-open');
    // While item a is unfinished, no other item may have its paths.
    const takes = wholes.map((each) => ({
      ...each,
      edits: each.edits.map((edit) => ({ ...edit, insert: [...edit.insert, '      - a/y'] })),
    }));
    for (const more of [[], wholes.flatMap(({ settles }) => settles)]) {
      const proposals = [...finishes.map((each) => ({ ...each, settles: [...each.settles, ...more] })), ...takes];
      const prover = proverOf();
      prover.proveTogether(proposals);
      expect(proposals.map(prover.prove)).toEqual([true, false]);
    }
  });

  test('is tried on all pull requests, even if it also settles something about a path.', () => {
    const plans = planOf({
      a: { scope: ['a/**'], branch: ['feat/a', 'one'] },
      b: { scope: ['b/**'], depends_on: ['a'] },
      c: { scope: ['c/**'], branch: ['one', 'feat/c'] },
    });
    const pulls = [...pullsOf({ b: ['b/x', 'y'] }), { number: 5, branch: 'one', create: ['x'] }];
    const { wholes, parts, proverOf } = unproved({ plans, pulls, merged });
    const about = (rule: string) => parts.filter(({ settles }) => settles[0]?.rule === rule);
    const [finishes, widens] = [about('dependency-open')[0], wholes[0]];
    if (!finishes || !widens) throw new Error('No edit is offered.');
    expect(proverOf().prove(widens)).toBe(true);
    expect(proverOf().prove(finishes)).toBe(false);
    const both = { ...finishes, edits: [...finishes.edits, ...widens.edits] };
    expect(proverOf().prove({ ...both, settles: [...widens.settles, ...finishes.settles] })).toBe(false);
  });
});

describe('An edit is not proved', () => {
  const good = { plans: PLANS, pulls: pullsOf({ a: ['x'] }) };

  test('if lint then finds something about other items.', () => {
    const { wholes, plans, proverOf } = unproved(good);
    const [whole, plan, other] = [wholes[0], plans[0], plans[0]?.items[1]];
    if (!whole || !plan || !other) throw new Error('No edit is offered.');
    expect(proverOf().prove(whole)).toBe(true);
    const taking = lineEdit(widenFor(plan, other, [{ kind: 'create', path: 'c/y' }]));
    expect(proverOf().prove({ ...whole, edits: [...whole.edits, taking] })).toBe(false);
  });

  test.each<[string, Story['plans']]>([
    ['if there are no plans', null],
    ['while a plan cannot be read', { 'p.yml': 'version: 1\n' }],
  ])('%s.', (_, plans = {}) => {
    const [proposal] = unproved(good).wholes;
    if (!proposal) throw new Error('No edit is offered.');
    const prover = unproved({ ...good, plans, subject: { pull: 1 } }).proverOf();
    prover.proveTogether([proposal, proposal]);
    expect(prover.prove(proposal)).toBe(false);
  });

  // In Git, all branches that are checked out are judged.
  const unlisted = (...modify: readonly string[]) => ({ branch: 'typo', uncommitted: 0, modify });

  test('if another pull request then depends on what was not read, and what is proved with it is proved alone.', () => {
    const plans = planOf({ a: { scope: ['a/**'] }, c: { scope: ['c/**'] } }, { outsiders: 'fail' });
    const pulls = [...pullsOf({ a: ['x'], c: ['z'] }), unlisted('x')];
    const { wholes, proverOf } = unproved({ source: 'git', plans, pulls });
    const prover = proverOf();
    prover.proveTogether(wholes);
    expect(wholes.filter(prover.prove).map(nameOf)).toEqual(['c']);
  });

  test('if its own pull request then depends on what was not read, although that stays unlisted.', () => {
    const plans = planOf({ a: { scope: ['a/x'] } }, { outsiders: 'fail' });
    const { pulls, plans: read, proverOf } = unproved({ source: 'git', plans, pulls: [unlisted('a/x', 'z')] });
    const [pull, plan] = [pulls[0], read[0]];
    if (!pull || !plan) throw new Error('Nothing is judged.');
    const { line } = plan.locate(['items', 'a', 'scope', 0]);
    const scoped = (path: string): Proposal => ({
      pull,
      edits: [{ path: plan.path, line, remove: 1, insert: [`      - ${path}`] }],
      settles: [],
    });
    expect(proverOf().prove(scoped('a/y'))).toBe(true);
    expect(proverOf().prove(scoped('z'))).toBe(false);
  });
});
