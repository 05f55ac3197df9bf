/** Where two items change one path, or paths that one checkout cannot hold side by side. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../../src/core/facts/snapshot.js';
import { indexChanges } from '../../../src/core/progress/collisions.js';
import type { ItemPull } from '../../../src/core/progress/plan-state.js';
import { CHANGE_KINDS } from '../../../src/core/terms.js';
import { runs } from '../../runs.js';
import { openPull, planOf } from '../judge/judge-story.js';
import { storyState } from '../judge/story-state.js';

const A = { scope: ['src/a/**'] };
const B = { scope: ['src/b/**'] };

test('two items collide on a path, and on one that is a directory of the other, in both directions', () => {
  const { progress, itemPull } = storyState({ plans: planOf({ a: A, b: B }) });
  const [left, right] = [...progress.values()];
  if (!left || !right) throw new Error('two are there');
  const subject = (of: typeof left, ...paths: readonly string[]): ItemPull => {
    const pull = openPull({ number: 1, branch: 'x', modify: paths });
    return itemPull(pull, of);
  };
  const mine = subject(left, 'a', 'src/x/y/z', 'Lib/one');
  const theirs = subject(right, 'a/b', 'src/x', 'src/x/other', 'lib/ONE', 'top', 'lib', 'li');
  const { collisions: find } = indexChanges([mine, theirs]);
  const pairs = (of: ItemPull) =>
    find(of)
      .map((each) => `${each.mine.path} ${each.theirs.path}`)
      .sort();
  expect(pairs(mine)).toEqual(['Lib/one lib', 'Lib/one lib/ONE', 'a a/b', 'src/x/y/z src/x']);
  expect(pairs(theirs)).toEqual(['a/b a', 'lib Lib/one', 'lib/ONE Lib/one', 'src/x src/x/y/z']);
});

test('the pairs of a pull request have its collisions, each once, in parts that are changed in one way on each side', () => {
  const path = fc.constantFrom('x', 'X', 'y', 'z', 'd', 'd/x', 'D/x', 'd/e', 'd/e/f');
  const change = fc.record({ path, kind: fc.constantFrom(...CHANGE_KINDS) });
  const owner = fc.record({
    item: fc.constantFrom('a', 'b', 'c').map((item) => ({ plan: 'p', item })),
    changes: fc.uniqueArray(change, { selector: (each) => each.path, maxLength: 7 }),
  });
  type Owner = { readonly item: { readonly plan: string; readonly item: string }; readonly changes: readonly Change[] };
  const wayOf = ({ item }: Owner, { kind, path: of }: Change) => `${kind} ${item.item === 'a' ? of : ''}`;
  fc.assert(
    fc.property(fc.array(owner, { minLength: 2, maxLength: 5 }), fc.boolean(), (all: readonly Owner[], isOwnWay) => {
      const { collisions, pairs } = isOwnWay ? indexChanges(all, wayOf) : indexChanges(all);
      const way = isOwnWay ? wayOf : (_: Owner, { kind }: Change) => kind;
      const textOf = (mine: Change, theirs: Change, other: Owner) =>
        `${mine.path} ${mine.kind}, ${theirs.path} ${theirs.kind} of ${all.indexOf(other)}`;
      for (const subject of all) {
        const found = pairs(subject);
        expect(found.map(({ other }) => all.indexOf(other))).toEqual(
          [...new Set(collisions(subject).map(({ other }) => all.indexOf(other)))].sort(),
        );
        const texts = found.flatMap(({ other, parts }) =>
          parts.flatMap(({ mine, theirs }) => {
            expect(mine).toHaveLength(theirs.length);
            expect(mine.length === 1 || mine.every(({ path: of }, at) => theirs[at]?.path === of)).toBe(true);
            expect(new Set(mine.map((each) => way(subject, each))).size).toBe(1);
            expect(new Set(theirs.map((each) => way(other, each))).size).toBe(1);
            return mine.flatMap((each, at) => (theirs[at] ? textOf(each, theirs[at], other) : []));
          }),
        );
        expect(texts.sort()).toEqual(
          collisions(subject)
            .map(({ mine, theirs, other }) => textOf(mine, theirs, other))
            .sort(),
        );
      }
    }),
    runs(300),
  );
});

test('paths that the same pull requests change in the same way are one part, without those whose names differ', () => {
  const owner = (item: string, ...changes: readonly Change[]) => ({ item: { plan: 'p', item }, changes });
  const modified = (...paths: readonly string[]) => paths.map((path): Change => ({ path, kind: 'modify' }));
  const [a, b, c] = [
    owner('a', ...modified('x', 'y', 'Q', 'z', 'w')),
    owner('b', ...modified('w', 'z', 'y', 'q'), { path: 'x', kind: 'delete' }),
    owner('c', ...modified('z')),
  ];
  const partsOf = (subject: typeof a) =>
    indexChanges([a, b, c])
      .pairs(subject)
      .map(({ other, parts }) => [
        other.item.item,
        ...parts.map(({ mine, theirs }) => [mine, theirs].map((side) => side.map(({ path }) => path).join(' '))),
      ]);
  expect(partsOf(a)).toEqual([
    ['b', ['x', 'x'], ['y w', 'y w'], ['z', 'z'], ['Q', 'q']],
    ['c', ['z', 'z']],
  ]);
  expect(partsOf(c)).toEqual([
    ['a', ['z', 'z']],
    ['b', ['z', 'z']],
  ]);
});
