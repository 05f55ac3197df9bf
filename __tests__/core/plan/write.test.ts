import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPlan } from '../../../src/core/plan/read.js';
import { type NewPlan, type PlanComment, writePlan } from '../../../src/core/plan/write.js';
import { runs } from '../../runs.js';

const PATH = '.github/parallel-work/p.yml';
const ITEM = { branch: 'feat/a', scope: ['src/a.ts'] };
const PLAN: NewPlan = { task: 'T', items: new Map([['a', ITEM]]) };

describe('a written plan', () => {
  test('has its keys in the given order, and comments beside or above its parts', () => {
    const plan: NewPlan = {
      task: 'Avatars: upload and show',
      context: 'Two\nlines',
      generated: ['package-lock.json'],
      items: new Map([
        ['10', { ...ITEM, title: 'A', context: 'One.\n\nTwo.' }],
        [
          '2',
          {
            branch: 'feat/b',
            scope: { create: ['app/\\[id\\]/page.tsx', '*.ts'], modify: ['{a,b}/c'], except: ["it's"] },
            contracts: { provides: [{ path: 'src/b.ts', declares: ['b(x: { y: string }): void', 'c()'] }] },
            depends_on: ['10'],
          },
        ],
      ]),
      integration: { tasks: ['Do it.'] },
    };
    const comments: PlanComment[] = [
      { keys: [], text: 'Imported.\nTwo guesses.' },
      { keys: ['items', '10'], text: 'An item.' },
      { keys: ['items', '10', 'branch'], text: 'guess: the name\u202e' },
      { keys: ['items', '10', 'context'], text: 'guess: the context' },
      { keys: ['items', '2', 'scope', 'create', 0], text: 'guess: create' },
      { keys: ['items', '2', 'scope', 'create', 0], text: 'guess: path' },
      { keys: ['items', '2', 'depends_on'], text: 'shares a path with "10"' },
    ];
    const text = writePlan(plan, comments);
    expect(text).toBe(`# Imported.
# Two guesses.

version: 1
task: "Avatars: upload and show"
context: |-
  Two
  lines
generated: [package-lock.json]

items:
  # An item.
  "10":
    branch: feat/a # guess: the name\\u{202e}
    scope: [src/a.ts]
    title: A
    # guess: the context
    context: |-
      One.

      Two.

  "2":
    branch: feat/b
    scope:
      create:
        - app/\\[id\\]/page.tsx # guess: create; guess: path
        - "*.ts"
      modify: ["{a,b}/c"]
      except: [it's]
    contracts:
      provides:
        - path: src/b.ts
          declares: ["b(x: { y: string }): void", c()]
    # shares a path with "10"
    depends_on: ["10"]

integration:
  tasks: [Do it.]
`);
    expect(readPlan({ path: PATH, text }).problems).toEqual([]);
  });

  test('has globs with backslashes in single quotes where they need quotes', () => {
    const create = ['*/\\[id\\].ts', '\\[id\\]/x: y', 'a/\\[id\\].ts', 'b/c'];
    const text = writePlan({ ...PLAN, items: new Map([['a', { branch: 'b', scope: { create } }]]) });
    expect(text).toContain(`create: ['*/\\[id\\].ts', '\\[id\\]/x: y', 'a/\\[id\\].ts', b/c]`);
    expect(readPlan({ path: PATH, text }).plan?.items[0]?.scope.create).toEqual(create);
  });

  test('is read as it was given, whatever its texts are', () => {
    const hostile = fc.constantFrom(
      'true',
      '~',
      '1.10',
      'a: b',
      'a #b',
      '# x',
      '- a',
      '*',
      '"',
      "'",
      '\\',
      '|',
      '---',
      '...',
    );
    const text = fc
      .oneof(
        fc.stringMatching(/^[ -~]{1,20}$/),
        hostile,
        fc.array(fc.oneof(hostile, fc.string({ unit: 'grapheme-ascii' }))).map((lines) => lines.join('\n')),
      )
      .filter((each) => /\S/.test(each) && !/[^\n -~]/.test(each));
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,4}$/);
    fc.assert(
      fc.property(
        fc.dictionary(id, text, { minKeys: 1, noNullPrototype: true }),
        fc.array(text),
        text,
        (contexts, declares, note) => {
          const ids = Object.keys(contexts).reverse();
          const itemOf = (each: string) => ({
            ...ITEM,
            branch: `b/${each}`,
            context: contexts[each],
            contracts: { provides: [{ path: 'a.ts', declares }] },
          });
          const plan: NewPlan = { task: 'T', context: note, items: new Map(ids.map((each) => [each, itemOf(each)])) };
          const comments: PlanComment[] = ids.flatMap((each) => [
            { keys: ['items', each], text: note },
            { keys: ['items', each, 'context'], text: note },
            { keys: ['items', each, 'contracts', 'provides', 0, 'declares', 0], text: note },
          ]);
          const read = readPlan({ path: PATH, text: writePlan(plan, comments) });
          expect(read.problems).toEqual([]);
          expect(read.plan?.context).toBe(note);
          expect(
            read.plan?.items.map(({ item, context, provides }) => ({ item, context, declares: provides[0]?.declares })),
          ).toEqual(ids.map((item) => ({ item, context: contexts[item], declares })));
        },
      ),
      runs(200),
    );
  });
});
