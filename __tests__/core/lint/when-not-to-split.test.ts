/** The rules about plans that should not be split, or not in this way: with plans that fail and plans that pass. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../runs.js';
import { planText } from '../judge/judge-story.js';
import { lintText, lintUntried, told } from './ask.js';

const RULES = ['no-parallelism', 'tight-coupling', 'single-file-item', 'moving-files'];

interface Work {
  readonly scope?: unknown;
  readonly uses?: readonly string[];
  readonly after?: readonly string[];
  readonly more?: Readonly<Record<string, unknown>>;
}

/** Each item has a folder of its own, unless its scope is given. */
function plan(items: Readonly<Record<string, Work>>, integration?: unknown): string {
  const each = ([id, { scope, uses, after, more }]: [string, Work]) => [
    id,
    {
      branch: `feat/${id}`,
      scope: scope ?? [`lib/${id}/**`],
      contracts: { provides: [{ path: `lib/${id}/index.ts` }], ...(uses ? { uses } : {}) },
      ...(after ? { depends_on: after } : {}),
      ...more,
    },
  ];
  const text = planText({
    items: Object.fromEntries(Object.entries(items).map(each)),
    ...(integration ? { integration } : {}),
  });
  return text.replace(/^version.*\n/m, '').replace(/^task.*\n/m, '');
}

function found(rule: string, text: string, tree: string[] = []) {
  const linted = lintText(text, { tree });
  return {
    at: told(linted, rule).map((line) => line.replace(/^\S+ /, '')),
    findings: linted.findings.filter((each) => each.rule === rule),
  };
}

describe('tight-coupling', () => {
  test.each<[string, Readonly<Record<string, Work>>]>([
    ['three items that all share contracts', { a: {}, b: { uses: ['a'] }, c: { uses: ['a', 'b'] } }],
    ['three items that use each other', { a: { uses: ['b', 'c'] }, b: { uses: ['a', 'c'] }, c: {} }],
    [
      'five items of which four share with all others',
      {
        a: {},
        b: { uses: ['a'] },
        c: { uses: ['a', 'b'] },
        d: { uses: ['a', 'b', 'c'] },
        e: { uses: ['a', 'b', 'c', 'd'] },
      },
    ],
  ])('is a warning: %s', (_, items) => {
    expect(found('tight-coupling', plan(items)).at).toEqual(['warn tight-coupling p']);
  });

  test.each<[string, Readonly<Record<string, Work>>]>([
    ['two items with one contract', { a: {}, b: { uses: ['a'] } }],
    ['two items that use each other', { a: { uses: ['b'] }, b: { uses: ['a'] } }],
    ['three layers', { db: {}, api: { uses: ['db'] }, ui: { uses: ['api'] } }],
    [
      'one service with five users',
      { a: {}, b: { uses: ['a'] }, c: { uses: ['a'] }, d: { uses: ['a'] }, e: { uses: ['a'] }, f: { uses: ['a'] } },
    ],
    ['two services with two users each', { a: {}, b: {}, c: { uses: ['a', 'b'] }, d: { uses: ['a', 'b'] } }],
    [
      'contracts only between ordered items',
      { a: {}, b: { uses: ['a'], after: ['a'] }, c: { uses: ['a', 'b'], after: ['b'] } },
    ],
    ['items that were dropped', { a: {}, b: { uses: ['a'] }, c: { uses: ['a', 'b'], more: { dropped: 'no' } } }],
  ])('is none: %s', (_, items) => {
    expect(found('tight-coupling', plan(items)).at).toEqual([]);
  });

  test('can be turned off, and says what to do instead', () => {
    const text = plan({ a: {}, b: { uses: ['a'] }, c: { uses: ['a', 'b'] } });
    expect(found('tight-coupling', text).findings[0]?.remedy).toContain(
      'Combine the items that share the most contracts.',
    );
    expect(found('tight-coupling', `rules: { tight-coupling: off }\n${text}`).at).toEqual([]);
  });
});

describe('single-file-item', () => {
  const FOLDER = { scope: { any: ['src/api/**'], except: ['src/api/types.ts'] } };

  test('is a warning for one file inside the folder of an item that excludes it', () => {
    const { at, findings } = found('single-file-item', plan({ types: { scope: ['src/api/types.ts'] }, api: FOLDER }));
    expect(at).toEqual(['warn single-file-item types/api']);
    expect(findings[0]?.message).toContain('only "src/api/types.ts", a file inside the folder of item "api"');
  });

  test('is settled by making the small item a preceding one', () => {
    const { findings } = found('single-file-item', plan({ types: { scope: ['src/api/types.ts'] }, api: FOLDER }));
    expect(findings[0]?.ways?.map(({ kind, title }) => [kind, title.split(':')[0]])).toEqual([
      ['person', 'Combine the two items'],
      ['edit-file', 'Make item "types" a preceding item'],
    ]);
    expect(
      found('single-file-item', plan({ types: { scope: ['src/api/types.ts'] }, api: { ...FOLDER, after: ['types'] } }))
        .at,
    ).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, Work>>]>([
    ['two files', { types: { scope: ['src/api/types.ts', 'src/x.ts'] }, api: FOLDER }],
    [
      'a folder of files',
      { types: { scope: ['src/api/types/**'] }, api: { scope: { any: ['src/api/**'], except: ['src/api/types/**'] } } },
    ],
    ['one file elsewhere', { types: { scope: ['src/types.ts'] }, api: FOLDER }],
    [
      'one file that the other only excludes, but whose folder it does not have',
      {
        types: { scope: ['src/api/types.ts'] },
        api: { scope: { any: ['src/api/a.ts'], except: ['src/api/types.ts'] } },
      },
    ],
  ])('is none: %s', (_, items) => {
    expect(found('single-file-item', plan(items)).at).toEqual([]);
  });

  test('leaves a file that the other item does not exclude to scope-overlap', () => {
    const { findings } = lintText(plan({ types: { scope: ['src/api/types.ts'] }, api: { scope: ['src/api/**'] } }));
    const rules = findings.map(({ rule }) => rule);
    expect([rules.includes('scope-overlap'), rules.includes('single-file-item')]).toEqual([true, false]);
  });

  test('is none for the integration', () => {
    expect(found('single-file-item', plan({ api: FOLDER, ui: {} }, { scope: ['src/api/types.ts'] })).at).toEqual([]);
  });
});

describe('moving-files', () => {
  const MOVE = { scope: { delete: ['lib/old/a.ts', 'lib/old/b.ts'], create: ['core/a.ts', 'core/b.ts'] } };
  const TREE = ['lib/old/a.ts', 'lib/old/b.ts', 'lib/old/c.ts', 'lib/z.ts'];

  test.each<[string, Work, Work]>([
    ['two files', MOVE, { scope: { modify: ['lib/old/c.ts'] } }],
    [
      'a glob',
      { scope: { delete: ['lib/old/{a,b}.*'], create: ['core/**'] } },
      { scope: { modify: ['lib/old/c.ts'] } },
    ],
    [
      'a folder, below which the other one edits',
      { scope: { delete: ['lib/old/*.ts'], create: ['core/**'] } },
      { scope: { modify: ['lib/old/deep/**'] } },
    ],
    ['files of an item that may do anything', MOVE, { scope: ['lib/old/c.ts'] }],
  ])('is a warning where another item edits beside what is moved: %s', (_, move, edit) => {
    const { at, findings } = found('moving-files', plan({ move, edit }), TREE);
    expect(at).toEqual(['warn moving-files move/edit']);
    expect(findings[0]?.ways?.map(({ kind }) => kind)).toEqual(['edit-file', 'edit-file']);
  });

  test.each<[string, Work, Work]>([
    [
      'one file is renamed',
      { scope: { delete: ['lib/old/a.ts'], create: ['core/a.ts'] } },
      { scope: { modify: ['lib/old/c.ts'] } },
    ],
    [
      'the files are only deleted',
      { scope: { delete: ['lib/old/a.ts', 'lib/old/b.ts'] } },
      { scope: { modify: ['lib/old/c.ts'] } },
    ],
    ['the other one edits elsewhere', MOVE, { scope: { modify: ['lib/z.ts'] } }],
    ['the other one only creates there', MOVE, { scope: { create: ['lib/old/new.ts'] } }],
    ['the two are ordered', MOVE, { scope: { modify: ['lib/old/c.ts'] }, after: ['move'] }],
    [
      'the other one moves files of that folder too',
      MOVE,
      { scope: { delete: ['lib/old/c.ts'], modify: ['lib/old/d.ts'], create: ['core/c.ts'] } },
    ],
    [
      'the files are in the root',
      { scope: { delete: ['a.ts', 'b.ts'], create: ['core/a.ts'] } },
      { scope: { modify: ['c.ts'] } },
    ],
  ])('is none where %s', (_, move, edit) => {
    expect(found('moving-files', plan({ move, edit }), TREE).at).toEqual([]);
  });

  test('leaves what empties a whole folder to emptied-folder', () => {
    const tree = ['lib/old/a.ts', 'lib/old/b.ts'];
    const edit = { scope: { create: ['lib/old/new.ts'], modify: ['lib/old/sub/x.ts'] } };
    const both = told(lintText(plan({ move: MOVE, edit }), { tree })).filter((line) =>
      /emptied-folder|moving-files/.test(line),
    );
    expect(both.map((line) => line.split(' ')[2])).toEqual(['emptied-folder']);
  });
});

/** Folders of their own, any order between items, few files or many. */
const folders = fc
  .array(
    fc.record({
      names: fc.uniqueArray(fc.constantFrom('a', 'b', 'c/**', '**', '*.ts'), { minLength: 1 }),
      list: fc.constantFrom('any', 'create', 'modify'),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .chain((items) => fc.tuple(fc.constant(items), fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 })));

test('plans of items in separate folders without contracts never get these warnings, unless they are one chain', () => {
  fc.assert(
    fc.property(folders, ([items, pairs]) => {
      const after = (index: number) => [
        ...new Set(
          pairs.flatMap(([one, other]) => (one % items.length === index && other < index ? [`i${other}`] : [])),
        ),
      ];
      const text = planText({
        items: Object.fromEntries(
          items.map(({ names, list }, index) => [
            `i${index}`,
            {
              branch: `w/${index}`,
              scope: { [list]: names.map((name) => `src/f${index}/${name}`) },
              depends_on: after(index),
            },
          ]),
        ),
      });
      const linted = lintUntried({ plans: { 'p.yml': text } });
      const isChain = items.every(
        (_, index) => index === 0 || pairs.some(([one, other]) => one % items.length === index && other === index - 1),
      );
      const rules = linted.findings.map(({ rule }) => rule).filter((rule) => RULES.includes(rule));
      expect(rules).toEqual(isChain && rules.length > 0 ? ['no-parallelism'] : []);
    }),
    runs(400),
  );
});

test('three separate chains of two items get none of these warnings', () => {
  const items = Object.fromEntries(
    ['a', 'b', 'c'].flatMap((each) => [
      [`${each}1`, {}],
      [`${each}2`, { uses: [`${each}1`], after: [`${each}1`] }],
    ]),
  );
  const { findings } = lintText(plan(items));
  expect(findings.map(({ rule }) => rule).filter((rule) => RULES.includes(rule))).toEqual([]);
});
