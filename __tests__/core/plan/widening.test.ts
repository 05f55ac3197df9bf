import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matches } from '../../../src/core/globs/glob.js';
import { globOf, globProblems } from '../../../src/core/plan/glob-problems.js';
import type { Plan } from '../../../src/core/plan/plan.js';
import { readPlan } from '../../../src/core/plan/read.js';
import { coveringGlob } from '../../../src/core/plan/scope.js';
import { edited, lineEdit, widenFor, widening } from '../../../src/core/plan/widening.js';
import { CHANGE_KINDS, type ChangeKind } from '../../../src/core/terms.js';
import { runs } from '../../runs.js';

const HEAD = 'version: 1\ntask: T\n';

function read(text: string): Plan {
  const { plan, problems } = readPlan({ path: '.github/parallel-work/p.yml', text });
  if (!plan) throw new Error(`${JSON.stringify(problems, null, 1)}\n${text}`);
  return plan;
}

function widen(text: string, kind: ChangeKind, path: string, id = 'a') {
  const plan = read(text);
  const item = id === 'integration' ? plan.integration : plan.items.find((each) => each.item === id);
  if (!item) throw new Error(`no item ${id}`);
  return widening(plan, item, kind, path);
}

test('a block list gets one more line, as deep as its neighbours', () => {
  const text = `${HEAD}items:\n  a:\n    branch: x\n    scope:\n      modify:\n        - src/a.ts\n        - src/b.ts # two\n\n  b: { branch: y, scope: [b] }\n`;
  expect(widen(text, 'modify', 'src/[id]/c.ts')).toEqual({
    path: '.github/parallel-work/p.yml',
    item: 'a',
    list: 'scope.modify',
    glob: 'src/\\[id\\]/c.ts',
    lines: "        - 'src/\\[id\\]/c.ts'",
    after: 9,
  });
});

test('a list in brackets is shown as the whole new line', () => {
  const text = `${HEAD}items:\n  a:\n    branch: x\n    scope: { create: [src/a.ts], modify: [] } # mine\n`;
  expect(widen(text, 'create', 'src/b.ts')).toMatchObject({
    list: 'scope.create',
    lines: '    scope: { create: [src/a.ts, src/b.ts], modify: [] } # mine',
    after: 5,
    replaces: [6, 6],
  });
  expect(widen(text, 'modify', 'src/b.ts').lines).toContain('modify: [src/b.ts]');
});

test('a kind that has no list yet gets one', () => {
  const text = `${HEAD}items:\n  a:\n    scope:\n      create: [src/a.ts]\n    branch: x\n`;
  expect(widen(text, 'delete', 'old.ts')).toMatchObject({ lines: '      delete: [old.ts]', after: 6 });
});

test('the short form of a scope stays short', () => {
  const text = `${HEAD}items:\n  a:\n    scope:\n    - src/a.ts\n    branch: x\n`;
  expect(widen(text, 'delete', 'old.ts')).toMatchObject({ list: 'scope', lines: '    - old.ts', after: 6 });
});

test('an integration without a scope gets one', () => {
  const text = `${HEAD}items:\n  a: { branch: x, scope: [a] }\nintegration:\n  tasks: [t]\n  context: |\n    two\n    lines\n\n`;
  expect(widen(text, 'modify', 'b', 'integration')).toMatchObject({ lines: '  scope: { modify: [b] }', after: 9 });
});

test('what "except" takes out is no longer taken out', () => {
  const text = `${HEAD}items:\n  a:\n    branch: x\n    scope:\n      any: [src/**]\n      except:\n        - docs/**\n        - src/gen/**\n`;
  expect(widen(text, 'modify', 'src/gen/a.ts')).toMatchObject({ list: 'scope.except', lines: '', replaces: [10, 10] });
});

test('a plan that a program made still shows the line', () => {
  const { text, ...plan } = read(`${HEAD}items:\n  a: { branch: x, scope: [a] }\n`);
  const item = plan.items[0];
  expect(text).toBeDefined();
  expect(item && widening(plan, item, 'modify', 'b.ts').lines.trim()).toBe('modify: [b.ts]');
});

const NAMES = fc.oneof(
  fc.stringMatching(/^[a-z]{1,4}\.ts$/),
  fc.constantFrom(
    '[id]',
    '{a,b}',
    '!x',
    '!(a)',
    '#x',
    '@x',
    '*',
    '**',
    'a b',
    ' ',
    ' a',
    'a ',
    '\u3000a',
    '[',
    '~',
    'true',
    '1.10',
    "it's",
    'a"b',
    'a\\b',
    'é',
    '-',
    '- a',
    'a: b',
    'a #b',
    '&a',
    '.env',
    '.inf',
    'x,y',
    'a\nb',
    'a\u200bb',
    '+(a)',
    '(g)',
    '日本',
    'C:',
    '%x',
    '`',
    '|',
    '>',
    '?',
  ),
);
const PATHS = fc.array(NAMES, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

test('the glob of a path is allowed in a plan and matches the path', () => {
  fc.assert(
    fc.property(PATHS, (path) => {
      expect(globProblems(globOf(path))).toEqual([]);
      expect(matches(globOf(path), path)).toBe(true);
    }),
    runs(500),
  );
  for (const path of [
    `${'*'.repeat(255)}/${'['.repeat(255)}/x`,
    'x'.repeat(600),
    `${'*'.repeat(255)}/x`,
    `${'x/'.repeat(300)}x`,
  ]) {
    expect(globProblems(globOf(path))).toEqual([]);
    expect(matches(globOf(path), path)).toBe(true);
  }
});

const LISTS = fc.constantFrom(
  '[]',
  '[x/a]',
  '[x/a, "x/b" ]',
  '[ x/a, # why\n            x/b, ]',
  '\n        - x/a',
  '\n        # why\n        - x/a # c\n        - "x/b"\n',
  '\n      - x/a\n      -   x/b',
);
const SCOPES = fc.oneof(
  fc.constantFrom(
    '[x/a]',
    '[ "x/a", x/b ] # c',
    '\n      - x/a\n      - x/b',
    '\n    - x/a',
    '{ create: [x/a] }',
    '{ any: [x/a], modify: [], }',
    '{\n      create: [x/a],\n      delete: [x/b]\n    }',
  ),
  fc
    .tuple(LISTS, LISTS, fc.boolean())
    .map(
      ([create, modify, both]) =>
        `\n      any: [x/z]\n      create: ${create}${both ? `\n      modify: ${modify}` : ''}`,
    ),
  fc
    .constantFrom(
      '["**"]',
      '["**", y]',
      '\n        - "**"',
      '\n        - y # keep\n        - "**" # all\n        - z',
      '\n      - "**"',
    )
    .map((except) => `\n      any: ["*"]\n      except: ${except}`),
);
const TAILS = fc.constantFrom('', '\n    title: later', '\n\n\n    # a comment\n    title: later');
const TEXTS = fc
  .tuple(SCOPES, TAILS, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
  .map(([scope, tail, eol, final, forIntegration]) => {
    const body = `    branch: f\n    scope: ${scope}${tail}`;
    const text = forIntegration
      ? `${HEAD}items:\n  b: { branch: b, scope: [b] }\nintegration:\n${body}`
      : `${HEAD}items:\n  b: { branch: b, scope: [b] }\n  a:\n${body}${final ? '\nintegration: { tasks: [t] }' : ''}`;
    return { text: `${text}${final ? '\n' : ''}`.replaceAll('\n', eol), id: forIntegration ? 'integration' : 'a' };
  });

test('the lines, put into the file, give a plan whose item covers the path, and change nothing else', () => {
  fc.assert(
    fc.property(TEXTS, fc.constantFrom(...CHANGE_KINDS), PATHS, ({ text, id }, kind, path) => {
      const after = read(edited(text, [lineEdit(widen(text, kind, path, id))]));
      const find = (plan: Plan) =>
        id === 'integration' ? plan.integration : plan.items.find(({ item }) => item === id);
      const item = find(after);
      expect(item && coveringGlob(item.scope, kind, path)).toBeDefined();
      expect({ ...item, scope: undefined }).toEqual({ ...find(read(text)), scope: undefined });
      expect(after.items[0]).toEqual(read(text).items[0]);
    }),
    runs(100),
  );
});

test('several changes are settled by one edit, and by no more than they need', () => {
  const WANTS = fc.array(fc.record({ kind: fc.constantFrom(...CHANGE_KINDS), path: PATHS }), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(TEXTS, WANTS, ({ text, id }, wants) => {
      const find = (plan: Plan) =>
        id === 'integration' ? plan.integration : plan.items.find(({ item }) => item === id);
      const before = read(text);
      const item = find(before);
      if (!item) throw new Error('no item');
      const after = read(edited(text, [lineEdit(widenFor(before, item, wants))]));
      const widerScope = find(after)?.scope;
      for (const { kind, path } of wants) expect(widerScope && coveringGlob(widerScope, kind, path)).toBeDefined();
      expect({ ...find(after), scope: undefined }).toEqual({ ...item, scope: undefined });
      expect(after.items[0]).toEqual(before.items[0]);
    }),
    runs(150),
  );
});

test('several paths of one list in brackets are one new line', () => {
  const text = `${HEAD}items:\n  a:\n    branch: x\n    scope:\n      create: [src/a.ts]\n`;
  const plan = read(text);
  const item = plan.items[0];
  if (!item) throw new Error('no item');
  const wants = ['src/b.ts', 'src/c.ts', 'src/b.ts'].map((path) => ({ kind: 'create' as const, path }));
  expect(widenFor(plan, item, [...wants, { kind: 'modify', path: 'src/d.ts' }])).toEqual({
    path: '.github/parallel-work/p.yml',
    item: 'a',
    lines: '      create: [src/a.ts, src/b.ts, src/c.ts]\n      modify: [src/d.ts]',
    after: 6,
    replaces: [7, 7],
  });
});
