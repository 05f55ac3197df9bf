/** The schema for editors and the reader judge alike, as far as a schema can say it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readPlan } from '../../../src/core/plan/read.js';
import { planSchema } from '../../../src/core/plan/schema.js';

const FILE = new URL('../../../schema/plan.schema.json', import.meta.url);
const accepts = new Ajv({ allErrors: true }).compile(planSchema());

const ITEM = 'items:\n  a: { branch: feat/a, scope: [src/a.ts] }\n';
const GOOD = `version: 1\ntask: T\n${ITEM}`;
const withItem = (parts: string) =>
  `version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/a.ts], ${parts} }\n`;
const withScope = (scope: string) => `version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: ${scope} }\n`;

const ACCEPTED = [
  GOOD,
  `${GOOD}context: c\nbase: main\ngenerated: [a]\nshared: [b]\noutsiders: fail\nadmit: [{ pull: 1, reason: r }]\nrules: { dead-glob: "off", scope-overlap: error }\n`,
  `${GOOD}leeway: 50\n`,
  `${GOOD}unique: ["db/<key>_*.sql"]\n`,
  `${GOOD}setup: npm ci\n`,
  `${GOOD}setup: [npm ci, npm run build]\n`,
  withItem('leeway: 0'),
  withItem('title: T, context: c, verification: v, dropped: why, depends_on: [], merged: { pull: 4 }'),
  withItem(`merged: { commit: "${'a'.repeat(40)}" }`),
  withItem('contracts: { provides: [{ path: a.ts, declares: [x] }, { path: b.ts }], uses: [] }'),
  withItem('constraints: { do_not_touch: [x], notes: [y] }'),
  withItem('constraints: { do_not_touch: { any: [x], create: [], modify: [y], delete: [] } }'),
  withScope('{ any: [a], create: [b], modify: [], delete: [c], except: [d] }'),
  'version: 1\ntask: T\nitems:\n  a: { branch: [a, b/*], scope: [x] }\n',
  `${GOOD}integration: {}\n`,
  `${GOOD}integration: { title: T, branch: b, scope: [a], context: c, tasks: [t], verification: v, labels: [l], assignees: [m], constraints: { notes: [n] } }\n`,
];

const REFUSED = [
  '',
  '[]',
  'text',
  'version: 2\ntask: T\nitems: {}\n',
  `version: "1"\ntask: T\n${ITEM}`,
  'version: 1\ntask: T\n',
  'version: 1\ntask: T\nitems: {}\n',
  'version: 1\ntask: T\nitems: []\n',
  `version: 1\n${ITEM}`,
  `version: 1\ntask: " "\n${ITEM}`,
  `version: 1\ntask: 12\n${ITEM}`,
  `${GOOD}foo: 1\n`,
  ...['-1', '51', '1.5', '"3"', 'some'].flatMap((leeway) => [
    `${GOOD}leeway: ${leeway}\n`,
    withItem(`leeway: ${leeway}`),
  ]),
  `${GOOD}integration: { leeway: 1 }\n`,
  `${GOOD}unique: db/<key>_*.sql\n`,
  `${GOOD}unique: [1]\n`,
  `${GOOD}setup: []\n`,
  `${GOOD}setup: [""]\n`,
  `${GOOD}setup: { run: npm ci }\n`,
  `${GOOD}unique: [""]\n`,
  withItem('unique: ["db/<key>_*.sql"]'),
  `${GOOD}outsiders: some\n`,
  `${GOOD}outsiders:\n`,
  `${GOOD}admit: [{ pull: 0, reason: r }]\n`,
  `${GOOD}admit: [{ pull: 1 }]\n`,
  `${GOOD}rules: { no-rule: error }\n`,
  `${GOOD}rules: { branch-clash: warn }\n`,
  `${GOOD}rules: { dead-glob: notice }\n`,
  `${GOOD}generated: a\n`,
  `${GOOD}generated: [${'a, '.repeat(201)}]\n`,
  `${GOOD}shared: [""]\n`,
  `${GOOD}integration:\n`,
  `${GOOD}integration: { depends_on: [a] }\n`,
  `${GOOD}base: ""\n`,
  ...['Abc', 'a_b', '-a', 'integration', 'constructor', 'x'.repeat(65)].map(
    (id) => `version: 1\ntask: T\nitems:\n  ${id}: { branch: a, scope: [x] }\n`,
  ),
  withItem('depends_on: [a/b/c]'),
  withItem('depends_on: a'),
  withItem('merged: {}'),
  withItem('merged: { pull: 1, commit: a }'),
  withItem('merged: { commit: abc }'),
  withItem('contracts: { provide: [] }'),
  withItem('contracts: { provides: [{ declares: [x] }] }'),
  withItem('constraints: { do_not_touch: { except: [x] } }'),
  withItem('constraints: []'),
  withItem('title:'),
  withScope('[]'),
  withScope('{}'),
  withScope('{ creates: [x] }'),
  withScope('src'),
  withScope(`["${'x'.repeat(513)}"]`),
  'version: 1\ntask: T\nitems:\n  a: { branch: [], scope: [x] }\n',
  'version: 1\ntask: T\nitems:\n  a: { branch: 1.10, scope: [x] }\n',
  'version: 1\ntask: T\nitems:\n  a: { scope: [x] }\n',
  'version: 1\ntask: T\nitems:\n  a: { branch: x }\n',
];

/** What no schema can say: the reader alone refuses these. */
const READER_ONLY = [
  withScope('{ create: [] }'),
  withScope('[./src]'),
  withItem('depends_on: [b]'),
  `${GOOD}base: a..b\n`,
  withItem('depends_on: &a []'),
];

test.each(ACCEPTED)('both accept %j', (text) => {
  expect(readPlan({ path: 'p.yml', text }).problems).toEqual([]);
  expect(accepts(parse(text))).toBe(true);
});

test.each(REFUSED)('both refuse %j', (text) => {
  expect(readPlan({ path: 'p.yml', text }).plan).toBeUndefined();
  expect(accepts(parse(text))).toBe(false);
});

test.each(READER_ONLY)('only the reader refuses %j', (text) => {
  expect(readPlan({ path: 'p.yml', text }).plan).toBeUndefined();
  expect(accepts(parse(text))).toBe(true);
});

test('the schema file is in step with the definition', () => {
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(planSchema())));
});

test('every key of the schema is described', () => {
  const undescribed: string[] = [];
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'properties') {
        for (const [name, part] of Object.entries(value as object)) {
          if (typeof part !== 'object' || part === null || !('description' in part))
            undescribed.push(`${path}.${name}`);
        }
      }
      visit(value, key === 'properties' ? path : `${path}.${key}`);
    }
  };
  visit(planSchema(), '');
  expect(undescribed).toEqual([]);
});
