import { describe, expect, test } from '@jest/globals';
import { matches } from '../../../src/core/globs/glob.js';
import { edited } from '../../../src/core/plan/widening.js';
import { thorough } from '../../runs.js';
import { planText, withBranches } from '../judge/judge-story.js';
import { lintStory, lintText, told } from './ask.js';

const TWO = `items:
  a:
    branch: feat/a
    scope: [src/api/**]
  b:
    branch: feat/b
    scope:
      create: [docs/b.md, src/api/users.ts]
`;

function overlapsOf(text: string, more = {}) {
  return lintText(text, more).findings.filter(({ rule }) => rule === 'scope-overlap');
}

describe('scope-overlap', () => {
  test('reports two items whose scopes overlap, with a witness, at the glob of the later one (case 39)', () => {
    const [found, ...others] = overlapsOf(TWO);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      plan: 'p',
      item: 'b',
      other: { plan: 'p', item: 'a', branch: 'feat/a' },
      witness: 'src/api/users.ts',
      at: { path: '.github/parallel-work/p.yml', line: 10, column: 27 },
      message:
        'Both item "a" and item "b" can change "src/api/users.ts": "src/api/**" and "src/api/users.ts" both match it.',
    });
  });

  test('names all globs by which two items meet, at once', () => {
    const [found, ...others] = overlapsOf(`items:
  a: { branch: feat/a, scope: { any: [src/api/**, docs/*.md, x.ts, .github/a.yml], except: [src/api/c.ts] } }
  b: { branch: feat/b, scope: [src/api/b.ts, src/api/c.ts, docs/b.*, x.ts, y.ts, "{z,.github/a.yml}"] }
`);
    expect(others).toEqual([]);
    expect(found?.message).toContain(
      '".github/a.yml" and "{z,.github/a.yml}" both match it. They also overlap in "src/api/**" and "src/api/b.ts", "docs/*.md" and "docs/b.*", "x.ts"',
    );
  });

  test('lists the ways out that keep most parallel work first', () => {
    expect(overlapsOf(TWO)[0]?.ways?.map(({ title }) => title)).toEqual([
      'Leave the file to item "b": add "src/api/users.ts" to "except" of item "a" (line 6): change line 6 to "scope: { any: [src/api/**], except: ["src/api/users.ts"] }"',
      'Leave the file to item "a": remove "src/api/users.ts" from item "b" (line 10)',
      'Make a preceding item "shared-users" for "src/api/users.ts", take it out of item "a" and item "b", and let both depend on it',
      'Leave "src/api/users.ts" to the integration, and take it out of item "a" and item "b"',
      'Make item "a" a preceding item: add "depends_on: [a]" to item "b" (line 7)',
    ]);
    const [inside] = overlapsOf(TWO.replace('docs/b.md, ', 'src/api/new.ts, '));
    expect(inside?.remedy).toContain(
      'combine the two items: all of the scope of item "b" is inside the scope of item "a"',
    );
  });

  test.each([
    ['the short form', (text: string) => text],
    ['a map', (text: string) => text.replace('[src/api/**]', '{ modify: [src/api/**] }')],
  ])('settles it in each way where the scope is %s', (_, change) => {
    const text = change(`version: 1\ntask: T\n${TWO}`);
    const [found] = lintStory({ plans: { 'p.yml': text } }).findings.filter(({ rule }) => rule === 'scope-overlap');
    const edits = found?.ways?.flatMap((way) => (way.edits ? [way.edits] : [])) ?? [];
    expect(edits).toHaveLength(5);
    for (const each of edits)
      expect(told(lintStory({ plans: { 'p.yml': edited(text, each) } }), 'scope-overlap')).toEqual([]);
  });

  test.each([
    [
      'a lock file under "generated"',
      ['[package-lock.json, a.ts]', '[package-lock.json, b.ts]'],
      'Move "package-lock.json" to "generated": every item may then change it, and it is generated again at integration',
      'generated: ["package-lock.json"]',
    ],
    [
      'changelog fragments under "shared"',
      ['{ create: [".changeset/*.md", a.ts] }', '{ create: [".changeset/*.md", b.ts] }'],
      'Move ".changeset/*.md" to "shared": every item may then create files there',
      'shared: [".changeset/*.md"]',
    ],
    [
      'migrations under "shared", with their numbers under "unique"',
      ['{ create: ["db/migrations/*.sql", a.ts] }', '{ create: ["db/migrations/*.sql", b.ts] }'],
      'Move "db/migrations/*.sql" to "shared", and "db/migrations/<key>_*.sql" to "unique": every item may then create files there, each with a number of its own',
      'unique: ["db/migrations/<key>_*.sql"]',
    ],
    [
      'both in one item',
      ['[x.ts]', '[x.ts, b.ts]'],
      'Combine the two items: all of the scope of item "a" is inside the scope of item "b". Then item "b" has all of the work, on its branch "feat/b"',
      'b: { branch: feat/b, scope: [x.ts, b.ts], context: "What a is." }',
    ],
  ])('puts %s', (_, [a, b], title, line) => {
    const text = `version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: ${a}, context: What a is. }\n  b: { branch: feat/b, scope: ${b} }\n`;
    const tree = ['db/migrations/0001_x.sql'];
    const [found] = lintStory({ plans: { 'p.yml': text }, tree }).findings.filter(
      ({ rule }) => rule === 'scope-overlap',
    );
    const way = found?.ways?.find((each) => each.title === title);
    const after = edited(text, way?.edits ?? []);
    expect(after).toContain(line);
    expect(told(lintStory({ plans: { 'p.yml': after }, tree }), 'scope-overlap')).toEqual([]);
  });

  test('lists a way that orders items after those that do not, and by how many pairs it orders', () => {
    const [found] = overlapsOf(`items:
  a: { branch: feat/a, scope: [x.ts] }
  b: { branch: feat/b, scope: [x.ts], depends_on: [c, d] }
  c: { branch: feat/c, scope: [c.ts] }
  d: { branch: feat/d, scope: [d.ts] }
`);
    expect(found?.ways?.map(({ title }) => title.replace(/:.*/, ''))).toEqual([
      'Make item "a" a preceding item',
      'Combine the two items',
    ]);
  });

  test('adds to "except" and "depends_on" where they are there', () => {
    const [found] = overlapsOf(`items:
  a:
    branch: feat/a
    scope: { any: [src/api/**], except: [src/api/x.ts] }
  b:
    branch: feat/b
    scope: [docs/b.md, src/api/users.ts]
    depends_on: [c]
  c: { branch: feat/c, scope: [c.md] }
`);
    expect(found?.remedy).toContain('add "src/api/users.ts" to "except" of item "a" (line 6)');
    expect(found?.remedy).toContain('add "a" to "depends_on" of item "b" (line 10)');
  });

  test('is silent where one waits for the other, also through a third', () => {
    expect(overlapsOf(`${TWO}    depends_on: [a]\n`)).toEqual([]);
    expect(overlapsOf(`${TWO}    depends_on: [c]\n  c: { branch: feat/c, scope: [c.md], depends_on: [a] }\n`)).toEqual(
      [],
    );
  });

  test('the integration comes after the items of its plan', () => {
    expect(overlapsOf(`${TWO.replace('src/api/users.ts', 'x')}integration: { branch: i, scope: ["**"] }\n`)).toEqual(
      [],
    );
  });

  test('judges unfinished items only', () => {
    const plans = { 'p.yml': `version: 1\ntask: T\n${TWO}` };
    const merged = [{ number: 1, branch: 'feat/a', create: ['src/api/x.ts'] }];
    expect(told(lintStory({ plans, merged }), 'scope-overlap')).toEqual([]);
    const pulls = [{ number: 2, branch: 'feat/a', modify: ['src/api/x.ts'], openedAt: '2031-01-01T00:00:00Z' }];
    expect(told(lintStory({ plans, merged, pulls }), 'scope-overlap')).toEqual(['p.yml:10:27 error scope-overlap b/a']);
    expect(overlapsOf(TWO.replace('scope: [src/api/**]', 'scope: [src/api/**]\n    dropped: no need'))).toEqual([]);
  });

  test('goes across plans, and names them', () => {
    const plan = (scope: string, more: object = {}) =>
      planText({ items: withBranches({ x: { scope: [scope], ...more } }) });
    const result = lintStory({
      plans: { 'one.yml': plan('src/**'), 'two.yml': plan('src/a.ts').replace('feat/x', 'feat/y') },
    });
    const [found] = result.findings.filter(({ rule }) => rule === 'scope-overlap');
    expect(found?.message).toContain('Both item "x" of plan "one" and item "x" of plan "two" can change "src/a.ts"');
    expect(found?.remedy).toContain('add "depends_on: [one/x]" to item "x"');
  });

  test('shows a file of the repository where one is in both', () => {
    const text = TWO.replace('src/api/users.ts', 'src/**/user*.ts');
    expect(overlapsOf(text)[0]?.witness).not.toBe('src/api/v1/user-list.ts');
    const [found] = overlapsOf(text, { tree: ['src/api/v1/user-list.ts'] });
    expect(found?.witness).toBe('src/api/v1/user-list.ts');
  });

  test('knows that only a glob which begins with ".github/" reaches there, and none reaches a plan', () => {
    const pair = (a: string, b: string) =>
      overlapsOf(`items:\n  a: { branch: a, scope: ['${a}'] }\n  b: { branch: b, scope: ['${b}'] }\n`).map(
        ({ witness }) => witness,
      );
    expect(pair('**/*.yml', '.github/workflows/ci.yml')).toEqual([]);
    expect(pair('.github/**', '.github/workflows/ci.yml')).toEqual(['.github/workflows/ci.yml']);
    expect(pair('.github/**', '.github/parallel-work/*.yml')).toEqual([]);
    expect(pair('*/x.yml', '{.github,src}/x.yml').some((path) => path?.startsWith('.github/'))).toBe(false);
  });

  test('what is proved neither way is an error that names both globs', () => {
    const far = (letter: string, distance: number) => `*${letter}${'?'.repeat(distance)}`;
    const one = `!(${far('a', 24)}|${far('b', 24)})${far('c', 1)}`;
    const other = `@(a|b)!(${far('c', 24)})${far('d', 24)}`;
    const [found] = overlapsOf(
      `items:\n  a: { branch: a, scope: ['${one}'] }\n  b: { branch: b, scope: ['${other}'] }\n`,
    );
    expect(found).toMatchObject({ severity: 'error', at: { line: 5, column: 27 } });
    expect(found?.message).toContain(
      `It cannot be proved that item "a" and item "b" change different files: "${one}" and "${other}"`,
    );
  });

  test('reports files that "generated" already gives to all items', () => {
    const [found] = overlapsOf(`generated: [x.lock]
items:
  a: { branch: a, scope: [a.ts, x.lock] }
  b: { branch: b, scope: [b.ts, x.lock] }
`);
    expect(found?.remedy).toContain('"generated" already allows every item to change it');
  });

  thorough('checks 500 items of 10 globs each without a search over all pairs, and reports all overlaps', () => {
    const items = (glob: (n: number, k: number) => string) =>
      withBranches(
        Object.fromEntries(
          Array.from({ length: 500 }, (_, n) => [
            `i${n}`,
            { scope: Array.from({ length: 10 }, (__, k) => glob(n, k)) },
          ]),
        ),
      );
    const apart = { 'p.yml': planText({ items: items((n, k) => `src/m${n}/f${k}/**/*.ts`) }) };
    expect(told(lintStory({ plans: apart }), 'scope-overlap')).toEqual([]);
    const together = {
      'p.yml': planText({ items: items((n, k) => (n < 60 ? `src/**/x${k}*.ts` : `lib/m${n}/${k}.ts`)) }),
    };
    const { findings } = lintStory({ plans: together });
    const overlaps = findings.filter(({ rule }) => rule === 'scope-overlap');
    expect(overlaps).toHaveLength((60 * 59) / 2);
    for (const { witness } of overlaps.slice(0, 20)) expect(matches('src/**/x*.ts', witness ?? '')).toBe(true);
  });
});
