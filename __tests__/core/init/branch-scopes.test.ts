/** Scopes from branches cover what each branch changes, and no two unordered ones share a path. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Change } from '../../../src/core/facts/snapshot.js';
import { fold } from '../../../src/core/globs/glob.js';
import { branchScopes } from '../../../src/core/init/branch-scopes.js';
import { coveringGlob } from '../../../src/core/plan/scope.js';
import { CHANGE_KINDS } from '../../../src/core/terms.js';
import { runs } from '../../runs.js';

const NAMES = ['a', 'b', 'A', '[x]'];
/** Every path of one to four segments. */
const PATHS = [1, 2, 3, 4].reduce<string[][]>(
  (levels) => [
    ...levels,
    (levels.at(-1) ?? ['']).flatMap((start) => NAMES.map((name) => (start === '' ? name : `${start}/${name}`))),
  ],
  [],
);
const UNIVERSE = PATHS.flat();

const change = fc.record({ path: fc.constantFrom(...UNIVERSE), kind: fc.constantFrom(...CHANGE_KINDS) });
/** No branch creates a file and a folder of one name. */
const work = fc
  .uniqueArray(change, { maxLength: 12, selector: ({ path }) => path })
  .filter((changes) =>
    changes.every(({ path, kind }) => !changes.some((each) => each.kind === kind && each.path.startsWith(`${path}/`))),
  );

const NOTHING = { isCommon: () => false, isGenerated: () => false };
const NONE = { any: [], create: [], modify: [], delete: [], except: [] };

function covers(scope: object, kind: Change['kind'], path: string): boolean {
  return coveringGlob({ ...NONE, ...scope }, kind, path) !== undefined;
}

describe('scopes from branches', () => {
  test('cover each change, and two share no path unless the later one names the earlier', () => {
    fc.assert(
      fc.property(
        fc.array(work, { minLength: 1, maxLength: 4 }),
        fc.subarray(UNIVERSE, { maxLength: 30 }),
        (works, files) => {
          const scopes = branchScopes(works, files, NOTHING);
          for (const [at, { scope, leftOut }] of scopes.entries()) {
            expect(leftOut).toEqual([]);
            for (const { path, kind } of works[at] ?? []) expect(covers(scope, kind, path)).toBe(true);
          }
          for (const [later, { scope, sharesWith }] of scopes.entries()) {
            for (const [earlier, other] of scopes.slice(0, later).entries()) {
              if (sharesWith.has(earlier)) continue;
              const own = new Set(
                UNIVERSE.filter((path) => CHANGE_KINDS.some((kind) => covers(scope, kind, path))).map(fold),
              );
              const both = UNIVERSE.filter(
                (path) => CHANGE_KINDS.some((kind) => covers(other.scope, kind, path)) && own.has(fold(path)),
              );
              expect(both).toEqual([]);
            }
          }
        },
      ),
      runs(2000),
    );
  });

  test('leave out what no glob names exactly, and list it', () => {
    const long = 'x'.repeat(600);
    const unnamed: Change[] = [
      { path: long, kind: 'create' },
      { path: 'a\\xFF', kind: 'create', encoding: 'invalid' },
    ];
    const [scope] = branchScopes([unnamed], [], NOTHING);
    expect(scope).toMatchObject({ scope: {}, leftOut: [long, 'a\\xFF'] });
  });

  test('leave out what every item may do, but not where the two cannot both be merged', () => {
    const isGenerated = ({ path, kind }: Change) => path === 'lock' && kind !== 'delete';
    const common = { isGenerated, isCommon: (each: Change) => isGenerated(each) || each.path === 'fragment' };
    const one: Change[] = [
      { path: 'lock', kind: 'modify' },
      { path: 'fragment', kind: 'create' },
    ];
    const [first, second, third] = branchScopes([one, one, [{ path: 'lock', kind: 'delete' }]], ['lock'], common);
    expect([first?.scope, second?.scope, third?.scope]).toEqual([{}, {}, { delete: ['lock'] }]);
    expect(second?.sharesWith).toEqual(new Map([[0, ['fragment']]]));
    expect(third?.sharesWith).toEqual(new Map([0, 1].map((at) => [at, ['lock']])));
  });

  test('never name plans, and fold no folder below .github', () => {
    const changes = ['.github/parallel-work/p.yml', '.github/actions/x/1.yml', '.github/actions/x/2.yml'];
    const [scope] = branchScopes([changes.map((path) => ({ path, kind: 'create' as const }))], [], NOTHING);
    expect(scope).toMatchObject({ scope: { create: changes.slice(1) }, leftOut: [] });
  });
});
