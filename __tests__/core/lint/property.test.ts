/** Lint on random plans: it never throws, and what it says of overlaps is what trying every path says. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Item } from '../../../src/core/plan/plan.js';
import { allGlobs, coveringGlob } from '../../../src/core/plan/scope.js';
import { dependenciesOf } from '../../../src/core/plan/waves.js';
import { runs } from '../../runs.js';
import { planText } from '../judge/judge-story.js';
import { lintStory } from './ask.js';

/** Few names, so that scopes meet; every path over them is tried. */
const NAMES = ['a', 'b', '.github', 'x.ts'];
const PATHS = NAMES.flatMap((one) => [
  one,
  ...NAMES.flatMap((two) => [`${one}/${two}`, ...NAMES.map((three) => `${one}/${two}/${three}`)]),
]);

const segment = fc.constantFrom(
  'a',
  'b',
  '.github',
  'x.ts',
  '*',
  '**',
  '?',
  '[ab]',
  '{a,b}',
  '*.ts',
  '!(a)',
  '.*',
  '{b,.github}',
);
const plain = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const glob = fc.oneof(
  { weight: 4, arbitrary: plain },
  fc.tuple(plain, plain).map((both) => `{${both.join(',')}}`),
);
const globs = fc.array(glob, { minLength: 1, maxLength: 3 });
const scope = fc.oneof(
  globs,
  fc.record({ create: globs, modify: globs, except: globs }, { requiredKeys: ['create'] }),
  fc.record({ any: globs, delete: globs }, { requiredKeys: ['any'] }),
);
const item = fc.record(
  {
    branch: fc.oneof(
      fc.constantFrom('w/a', 'w/A', 'w/b', 'main'),
      fc.constant(0).map(() => ['w/*', 'v/c']),
    ),
    scope,
    constraints: globs.map((each) => ({ do_not_touch: each })),
    dropped: fc.constant('no need'),
    context: fc.constant('x'),
  },
  { requiredKeys: ['branch', 'scope'] },
);
/** Each item may depend on earlier ones: no circle. */
const plans = fc
  .array(fc.tuple(item, fc.array(fc.nat(4), { maxLength: 1 })), { minLength: 1, maxLength: 5 })
  .map((all) =>
    planText({
      generated: ['*.lock'],
      items: Object.fromEntries(
        all.map(([each, on], index) => [
          `i${index}`,
          {
            ...each,
            ...(on.some((n) => n < index) ? { depends_on: on.filter((n) => n < index).map((n) => `i${n}`) } : {}),
          },
        ]),
      ),
    }),
  );

function reaches({ scope: own }: Item, path: string): boolean {
  return coveringGlob({ ...own, any: allGlobs(own) }, 'create', path) !== undefined;
}

test('scope-overlap is what trying every path says, and lint never throws', () => {
  fc.assert(
    fc.property(plans, fc.option(fc.subarray(PATHS)), (text, tree) => {
      const { set, findings } = lintStory({ plans: { 'p.yml': text }, tree });
      expect(set.problems).toEqual([]);
      const items = set.open.flatMap((plan) => plan.items).filter(({ dropped }) => dropped === undefined);
      const dependencies = dependenciesOf(set.open);
      const told = findings.filter(({ rule }) => rule === 'scope-overlap');
      items.forEach((b, j) => {
        for (const a of items.slice(0, j)) {
          const found = told.find((each) => each.item === b.item && each.other?.item === a.item);
          const ordered = dependencies(a).has(`p/${b.item}`) || dependencies(b).has(`p/${a.item}`);
          const shared = PATHS.filter((path) => reaches(a, path) && reaches(b, path));
          // A path of another alphabet may be shared where none of these is: then the witness shows it.
          if (ordered) expect(found).toBeUndefined();
          else if (shared.length > 0) expect(found?.witness).toBeDefined();
          if (found?.witness !== undefined) {
            expect([reaches(a, found.witness), reaches(b, found.witness)]).toEqual([true, true]);
          }
        }
      });
      for (const { at } of findings) expect([(at?.line ?? 0) > 0, (at?.column ?? 0) > 0]).toEqual([true, true]);
    }),
    runs(150),
  );
});
