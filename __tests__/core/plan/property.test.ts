/** Random plans come back as they were written. Random damage never throws and is reported with its place. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { matches } from '../../../src/core/globs/glob.js';
import { globProblems } from '../../../src/core/plan/glob-problems.js';
import { readPlan, readPlans } from '../../../src/core/plan/read.js';
import { runs, thorough } from '../../runs.js';

const PATH = '.github/parallel-work/p.yml';
const GLOBS = fc.array(
  fc.oneof(
    fc.stringMatching(/^[a-z]{1,6}(\/[a-z]{1,6}){0,2}\.ts$/),
    fc.constantFrom('**/*.ts', '{a,b}/**', '@(a|b)/x', '!(a)/y', '[ab]/*', 'a b', "it's", '*', '~', '1.10'),
  ),
  { maxLength: 4 },
);
const TEXT = fc
  .oneof(
    fc.stringMatching(/^[ -~]{1,20}$/),
    fc.constantFrom('true', '12', '~', 'a: b', '# x', 'two\nlines\n', '*', "'", 'é'),
  )
  .filter((text) => text.trim() !== '');
const ID = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,8}$/).filter((id) => id !== 'integration' && id !== 'constructor');
const SCOPE = fc.oneof(
  GLOBS.filter((globs) => globs.length > 0),
  fc
    .record({ any: GLOBS, create: GLOBS, modify: GLOBS, delete: GLOBS, except: GLOBS }, { requiredKeys: [] })
    .filter(({ except: _, ...lists }) => Object.values(lists).some((list) => list.length > 0)),
);
const ITEM = fc.record(
  {
    branch: fc.stringMatching(/^feat\/[a-z]{1,8}$/),
    scope: SCOPE,
    title: TEXT,
    context: TEXT,
    verification: TEXT,
    constraints: fc.record({ do_not_touch: GLOBS, notes: fc.array(TEXT, { maxLength: 2 }) }, { requiredKeys: [] }),
    contracts: fc.record({
      provides: fc.array(
        fc.record({ path: fc.constantFrom('a.ts', 'x/[id].ts'), declares: fc.array(TEXT, { maxLength: 2 }) }),
        { maxLength: 2 },
      ),
    }),
    merged: fc.oneof(
      fc.record({ pull: fc.integer({ min: 1, max: 9999 }) }),
      fc.record({ commit: fc.stringMatching(/^[0-9a-f]{40}$/) }),
    ),
  },
  { requiredKeys: ['branch', 'scope'] },
);
const FILE = fc.record(
  {
    version: fc.constant(1 as const),
    task: TEXT,
    items: fc.dictionary(ID, ITEM, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    context: TEXT,
    generated: GLOBS,
    outsiders: fc.constantFrom('active', 'fail', 'warn', 'ignore'),
    integration: fc.record({ tasks: fc.array(TEXT, { maxLength: 3 }), scope: SCOPE }, { requiredKeys: [] }),
  },
  { requiredKeys: ['version', 'task', 'items'] },
);
const WRITTEN = fc.tuple(FILE, fc.constantFrom('BLOCK', 'QUOTE_DOUBLE', 'FLOW')).map(([file, style]) => ({
  file,
  text: stringify(file, {
    aliasDuplicateObjects: false,
    ...(style === 'QUOTE_DOUBLE' && { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    ...(style === 'FLOW' && { collectionStyle: 'flow' }),
  }),
}));

test('a plan comes back as it was written', () => {
  fc.assert(
    fc.property(WRITTEN, ({ file, text }) => {
      const { plan, problems } = readPlan({ path: PATH, text });
      expect(problems).toEqual([]);
      for (const item of plan?.items ?? []) {
        const written = file.items[item.item];
        const scope = Array.isArray(written?.scope) ? { any: written.scope } : written?.scope;
        expect(item.branches).toEqual([written?.branch]);
        expect(item.scope).toEqual({ any: [], create: [], modify: [], delete: [], except: [], ...scope });
        expect(item.context).toBe(written?.context);
        expect(item.merged).toEqual(written?.merged);
        expect(item.doNotTouch.any).toEqual(written?.constraints?.do_not_touch ?? []);
      }
      expect(plan?.items.length).toBe(Object.keys(file.items).length);
      expect(plan?.integration?.dependsOn.length).toBe(file.integration && plan?.items.length);
      expect(plan?.generated).toEqual(file.generated ?? []);
    }),
    runs(60),
  );
});

function expectInRange(text: string): void {
  const { plan, problems } = readPlan({ path: PATH, text });
  expect(plan === undefined).toBe(problems.length > 0);
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  for (const { at, excerpt, message, hint, code } of problems) {
    expect(message).not.toBe('');
    expect(hint).not.toBe('');
    expect(`${message}${hint}${excerpt?.replaceAll('\n', '')}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
    if (code === 'more-problems') continue;
    expect(at?.line).toBeGreaterThan(0);
    expect(at?.column).toBeGreaterThan(0);
    expect(at?.line).toBeLessThanOrEqual(lines.length);
    expect(at?.column).toBeLessThanOrEqual((lines[(at?.line ?? 1) - 1] ?? '').length + 1);
  }
  readPlans(
    { id: '', files: [{ name: 'p.yml', mode: '100644', oid: '', text }] },
    { branch: 'main', defaultBranch: 'main' },
  );
}

const RUBBISH = fc.oneof(
  fc.constantFrom(
    '&a ',
    '*a',
    '!x',
    '!!str ',
    '<<: ',
    '---\n',
    '...\n',
    '%YAML 1.2\n',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    ': ',
    '? ',
    '- ',
    '#',
    '\t',
    '\r',
    '\0',
    '\uD800',
    '\u202E',
    '|\n',
    '>\n',
    '@',
    '`',
    ',',
    '\n',
    '  ',
    '__proto__: ',
    'constructor',
    '~',
    '\uFEFF',
    '{{{{',
    '!(',
    '**',
  ),
  fc.string({ maxLength: 4 }),
);

test('random damage never throws, and every problem has a place in the file', () => {
  fc.assert(
    fc.property(
      WRITTEN,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), RUBBISH), { minLength: 1, maxLength: 4 }),
      ({ text }, wounds) => {
        let damaged = text;
        for (const [at, length, rubbish] of wounds) {
          const from = at % (damaged.length + 1);
          damaged = damaged.slice(0, from) + rubbish + damaged.slice(from + length);
        }
        expectInRange(damaged);
      },
    ),
    runs(40),
  );
});

test('hostile text never throws', () => {
  fc.assert(
    fc.property(fc.array(RUBBISH, { maxLength: 30 }), (parts) => expectInRange(parts.join(''))),
    runs(40),
  );
});

thorough('hostile text never throws, however long it is', () => {
  for (const part of [
    '[',
    '{',
    '- ',
    '? ',
    '&a ',
    '*a ',
    '!a ',
    '"',
    "'",
    '#\n',
    '- x\n',
    '<<: ',
    'a: b: ',
    '[]',
    'a:\n',
    '\t',
    '|',
    '!(',
    '%a\n',
    '---\n',
  ]) {
    expectInRange(part.repeat(20_000 / part.length));
  }
  expectInRange(`version: 1\ntask: T\nitems:\n${'  a: {}\n'.repeat(20_000)}`);
  expectInRange(`version: 1\ntask: T\n${Array.from({ length: 900 }, (_, at) => `x${at}: [*a, !b]\n`).join('')}`);
});

test('a glob that is allowed is matched without a surprise: no alternative is lost, nothing throws', () => {
  const pieces = fc.constantFrom(
    'a',
    'b',
    '/',
    '*',
    '**',
    '?',
    '[',
    ']',
    '{',
    '}',
    ',',
    '..',
    '1',
    '9',
    '(',
    ')',
    '|',
    '!',
    '@',
    '+',
    '\\',
    '#',
    '.',
    ' ',
    '-',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { minLength: 1, maxLength: 20 }).map((parts) => parts.join('')),
      (glob) => {
        const problems = globProblems(glob);
        for (const { message, hint } of problems) {
          expect(message).not.toBe('');
          const fixed = /^write "(.*)"$/.exec(hint)?.[1];
          if (fixed !== undefined) expect(globProblems(fixed)).toEqual([]);
        }
        if (problems.length === 0) matches(glob, 'a/b');
      },
    ),
    runs(500),
  );
});
