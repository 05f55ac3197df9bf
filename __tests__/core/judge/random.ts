/** Random stories: small worlds in which paths, branches and items meet often. */
import fc from 'fast-check';
import { LINK, type MergedPull, type OpenPull, planText, type Story, SUBMODULE } from './judge-story.js';

const PATHS = [
  'a',
  'a/b',
  'a/b/c',
  'A/b',
  'x.ts',
  'src/x.ts',
  'src/X.ts',
  'src/caf\u00e9',
  'src/cafe\u0301',
  'lock.json',
  'notes',
  'docs/b',
  'db/5_a.sql',
  'db/5_b.sql',
  'db/05_c.sql',
  'db/6_a.sql',
];
const SPECIAL = ['.gitmodules', '.github/workflows/ci.yml', 'src/CON', 'src/a\u200bb', '__proto__', 'constructor/x'];
const GLOBS = [
  '**',
  '*',
  'a/**',
  'src/*.ts',
  '{a,src}/**',
  'x.ts',
  'src/[xX].ts',
  '.github/**',
  'lock.json',
  'db/*',
  '!(a)/**',
];
const ITEMS = ['one', 'two', 'three', 'four'] as const;
const BRANCHES = ['feat/one', 'feat/two', 'feat/three', 'feat/four', 'bot/x-1', 'bot/x-2', 'Feat/one', 'mine'];

export const path = fc.constantFrom(...PATHS, ...SPECIAL);
export const glob = fc.constantFrom(...GLOBS);
const globs = fc.uniqueArray(glob, { maxLength: 3 });

const scope = fc.oneof(
  fc.uniqueArray(glob, { minLength: 1, maxLength: 3 }),
  fc.record({
    any: fc.uniqueArray(glob, { minLength: 1, maxLength: 2 }),
    create: globs,
    modify: globs,
    delete: globs,
    except: globs,
  }),
);

function item(index: number) {
  const earlier = ITEMS.slice(0, index);
  return fc
    .record({
      branch: fc.oneof(
        { weight: 8, arbitrary: fc.constant<unknown>(`feat/${ITEMS[index]}`) },
        { weight: 1, arbitrary: fc.constant<unknown>([`feat/${ITEMS[index]}`, 'bot/x-*']) },
        { weight: 1, arbitrary: fc.constant<unknown>('feat/one') },
      ),
      scope,
      constraints: fc.record({ do_not_touch: globs }),
      depends_on: fc.oneof(fc.constant([]), fc.subarray([...earlier])),
      given: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ given, ...rest }) => ({
      ...rest,
      ...(given === 0 ? { dropped: 'not needed' } : given === 1 ? { merged: { pull: 2 } } : {}),
    }));
}

/** A plan as data: valid, whatever lint may say of it. */
export const plan = fc.record(
  {
    items: fc
      .tuple(item(0), item(1), item(2), item(3), fc.integer({ min: 2, max: 4 }))
      .map(([one, two, three, four, count]) =>
        Object.fromEntries([one, two, three, four].slice(0, count).map((each, index) => [ITEMS[index] ?? '', each])),
      ),
    outsiders: fc.constantFrom('active', 'fail', 'warn', 'ignore'),
    admit: fc.constant([{ pull: 3, reason: 'hotfix' }]),
    generated: fc.constant(['lock.json']),
    shared: fc.constant(['a/*']),
    leeway: fc.integer({ min: 0, max: 3 }),
    unique: fc.constant(['db/<key>_*.sql']),
    integration: fc.record({ branch: fc.constant('feat/all'), scope: fc.constant(['x.ts']) }),
  },
  { requiredKeys: ['items'] },
);

function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 7, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the facts that are left out. */
function present<T extends object>(facts: T): Present<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<T>;
}

const changes = fc
  .uniqueArray(fc.record({ path, kind: fc.constantFrom('create', 'modify', 'delete') }), {
    minLength: 1,
    maxLength: 4,
    size: 'max',
    selector: (each) => each.path,
  })
  .map((list) => ({
    create: list.filter(({ kind }) => kind === 'create').map((each) => each.path),
    modify: list.filter(({ kind }) => kind === 'modify').map((each) => each.path),
    delete: list.filter(({ kind }) => kind === 'delete').map((each) => each.path),
  }));

const branch = fc.constantFrom(...BRANCHES, ...BRANCHES.slice(0, 4), 'feat/all');
const time = fc.integer({ min: 2001, max: 2029 }).map((year) => `${year}-01-01T00:00:00Z`);

const open: fc.Arbitrary<OpenPull> = fc
  .record({
    branch,
    changes,
    fork: seldom(fc.constant(true)),
    author: seldom(fc.constantFrom('robot', 'person')),
    openedAt: seldom(time),
    head: seldom(fc.constantFrom('c'.repeat(40), 'd'.repeat(40))),
    incomplete: seldom(fc.constant('cut')),
    base: seldom(fc.constant('develop')),
    holds: seldom(fc.dictionary(path, fc.constantFrom('as-base' as const, LINK, SUBMODULE), { maxKeys: 4 })),
  })
  .map(({ changes: list, ...pull }) => ({ ...present(pull), branch: pull.branch, ...list }));

const merged: fc.Arbitrary<MergedPull> = fc
  .record({
    branch,
    changes,
    fork: seldom(fc.constant(true)),
    openedAt: seldom(time),
    mergedAt: seldom(time),
    reached: seldom(fc.constant(false)),
    plans: seldom(fc.constant(null)),
  })
  .map(({ changes: list, ...pull }) => ({ ...present(pull), branch: pull.branch, ...list }));

/** Numbers are given out in order: open and merged ones never share one. */
export const story: fc.Arbitrary<Story & { readonly plan: Record<string, unknown> }> = fc
  .record({
    plan,
    open: fc.array(open, { minLength: 2, maxLength: 6, size: 'max' }),
    merged: fc.array(merged, { maxLength: 3 }),
    agents: fc.constantFrom<string[]>([], ['*'], ['robot']),
    mix: fc.integer({ min: 0, max: 6 }),
    files: fc.dictionary(path, fc.constantFrom<string | null>(null, 'something'), { maxKeys: 2 }),
  })
  .map(({ plan: data, open: pulls, merged: merges, agents, mix, files }) => ({
    plan: data,
    plans: { 'p.yml': planText(data) },
    pulls: pulls.map((pull, index) => ({ ...pull, number: index < mix ? index + 1 : index + 1 + merges.length })),
    merged: merges.map((merge, index) => ({ ...merge, number: Math.min(mix, pulls.length) + index + 1 })),
    agents,
    files,
  }));
