/** Proving many edits with one reading of the plans gives what proving each of them alone gives. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { factsIn, PENDING } from '../../../src/core/facts/facts.js';
import { editProver, type Proposal } from '../../../src/core/judge/edit-proof.js';
import { rulingsUnder } from '../../../src/core/judge/rulings.js';
import { lineEdit } from '../../../src/core/plan/widening.js';
import { basePlansAt } from '../../../src/core/progress/base-plans.js';
import { DEEP, runs } from '../../runs.js';
import { type OpenPull, planOf, type Story, tell } from './judge-story.js';

/** All edits that are offered before any is proved, and a prover that has proved none yet. */
function unproved(story: Story) {
  const { snapshot } = tell(story);
  const facts = factsIn(snapshot);
  const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
  const rulings = basePlans === PENDING ? PENDING : rulingsUnder(basePlans, snapshot, facts);
  if (basePlans === PENDING || rulings === PENDING) throw new Error('A fact is missing.');
  const ruled = snapshot.pulls.map(rulings.verdictOn);
  const proposals = ruled.flatMap(({ pull, verdict: { widen }, findings }): Proposal[] => {
    const settles = findings.filter((each) => each.widen);
    const parts = findings.flatMap((each) =>
      (each.ways ?? []).flatMap(({ edits }) => (edits ? [{ pull, edits, settles: [each] }] : [])),
    );
    return [...(widen ? [{ pull, edits: [lineEdit(widen)], settles }] : []), ...parts];
  });
  return { proposals, proverOf: (most: number) => editProver(basePlans, snapshot, most) };
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
