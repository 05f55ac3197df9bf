/** Odd and hostile files: read as GitHub would, or refused with a place; never a crash. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { anyText } from '../any-text.js';
import { runs } from '../runs.js';
import { ACTION, ADVICE, ask, change, STATUSES, told } from './ask.js';

describe('what GitHub takes', () => {
  test('anchors are followed, and a finding stands where the value does', () => {
    const text = change(
      STATUSES,
      ['      contents: read\n      pull-requests: read\n      statuses: write\n', ''],
      ['    permissions:\n', '    permissions: *least\n'],
      [
        'permissions: {}\n',
        'permissions: {}\nx-least: &least { contents: read, pull-requests: read, statuses: write }\n',
      ],
    );
    expect(told(text)).toEqual([]);
    expect(told(change(text, ['contents: read', 'contents: write']))).toEqual(['11:19 error excess-permission']);
  });

  test('a byte order mark, carriage returns and flow style change nothing', () => {
    expect(told(`\uFEFF${STATUSES.replaceAll('\n', '\r\n')}`)).toEqual([]);
    expect(told(change(ADVICE.replaceAll('\n', '\r\n'), ['edited, ', '']))).toEqual(['8:5 error missing-event']);
    const jobs = `{ a: { permissions: { contents: read, pull-requests: read }, steps: [{ uses: "${ACTION}" }] } }`;
    const on =
      '{ pull_request: { types: [opened, synchronize, reopened, edited, ready_for_review, converted_to_draft] } }';
    expect(told(`{ on: ${on}, permissions: {}, jobs: ${jobs} }`)).toEqual([]);
  });

  test.each(['name: 1', 'needs: []', 'permissions: 7', 'strategy: 1', 'steps: 2', 'concurrency: [1]', 'if: [a]'])(
    'a value of another kind is left to GitHub: %s',
    (line) => {
      const [key = ''] = line.split(':');
      const text = `on:\n  pull_request: 4\njobs:\n  a:\n    ${line}\n  b: null\n  c: []\n  d:\n    steps: [1, null, { uses: 3 }, { uses: ./ , with: [x], ${key}: {} }]\n`;
      expect(ask(text).problems).toEqual([]);
    },
  );
});

describe('what is no workflow is a problem with its place', () => {
  test.each([
    ['', '1:1 no-workflow'],
    ['on: push\n', '1:1 no-workflow'],
    ['# no more\njobs: {}\n', '2:1 no-workflow'],
    ['on: push\njobs: [a]\n', '1:1 no-workflow'],
    ['on: push\njobs: {\n', '3:1 yaml-syntax'],
    ['on: push\non: push\njobs: {}\n', '2:1 yaml-duplicate-key'],
    ['on: *nothing\njobs: {}\n', '1:5 yaml-syntax'],
    ['on: push\njobs: {}\n---\non: push\n', '3:1 yaml-documents'],
    ['on: !x push\njobs: {}\n', '1:5 yaml-syntax'],
    [`a: ${'['.repeat(30)}${']'.repeat(30)}\n`, '1:1 too-large'],
    ['['.repeat(200_000), '1:1 too-large'],
    ['a: &a [*a]\n', '1:1 too-large'],
    [`a: &a [x,x,x,x,x,x,x,x]\nb: &b [${'*a,'.repeat(99)}]\nc: [${'*b,'.repeat(99)}]\n`, '1:1 too-large'],
    [`# ${'x'.repeat(600_000)}`, '1:1 too-large'],
  ])('%#', (text, problem) => {
    const { findings, problems } = ask(text);
    expect(findings).toEqual([]);
    expect(problems.map(({ at, code }) => `${at?.line}:${at?.column} ${code}`)[0]).toBe(problem);
    expect(problems[0]?.hint).not.toBe('');
  });
});

describe('never a crash, and always a place in the file', () => {
  const holds = (text: string) => {
    const lines = text.split('\n').length;
    const { findings, problems } = ask(text);
    for (const { at } of [...findings, ...problems]) {
      expect(at?.line).toBeGreaterThanOrEqual(1);
      expect(at?.line).toBeLessThanOrEqual(lines);
      expect(at?.column).toBeGreaterThanOrEqual(1);
    }
    for (const { message, remedy, wanted, found } of findings)
      expect([message, remedy, wanted, found].filter((each) => each === '' || each.includes('undefined'))).toEqual([]);
  };
  const base = fc.constantFrom(ADVICE, STATUSES);

  test('on a workflow with lines dropped, doubled and pushed in', () => {
    const edit = fc.tuple(fc.nat(40), fc.constantFrom('drop', 'double', 'in', 'out'));
    fc.assert(
      fc.property(base, fc.array(edit, { maxLength: 5 }), (text, edits) => {
        const lines = text.split('\n');
        for (const [at, what] of edits) {
          const line = lines[at % lines.length] ?? '';
          const now =
            { drop: [], double: [line, line], in: [`  ${line}`], out: [line.replace(/^ {2}/, '')] }[what] ?? [];
          lines.splice(at % lines.length, 1, ...now);
        }
        holds(lines.join('\n'));
      }),
      runs(150),
    );
  });

  test('on a workflow with foreign text in it', () => {
    const bit = fc.oneof(
      fc.constantFrom(
        '${{',
        '}}',
        "'",
        '"',
        '&a',
        '*a',
        '!',
        '- ',
        ': ',
        '{',
        '[',
        '\n',
        '\t',
        '|',
        '\0',
        '\ud800',
        '<<: *a',
      ),
      anyText({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(base, fc.array(fc.tuple(fc.nat(), bit), { maxLength: 6 }), (text, bits) => {
        holds(
          bits.reduce((before, [at, each]) => {
            const index = at % before.length;
            return before.slice(0, index) + each + before.slice(index);
          }, text),
        );
      }),
      runs(150),
    );
  });

  test('on any value in the places that are read', () => {
    const any = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom('write-all', '${{ x }}', 'check', './', 'parallel-work', 'a/parallel-work', '__proto__'),
    );
    const map = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), any, { maxKeys: 6 });
    const step = fc.oneof(
      any,
      map(['uses', 'run', 'if', 'with', 'env', 'continue-on-error']).map((each) => ({ uses: './', ...each })),
    );
    const job = fc.oneof(
      any,
      fc
        .tuple(
          map(['name', 'if', 'needs', 'permissions', 'concurrency', 'strategy', 'continue-on-error', 'uses']),
          fc.array(step),
        )
        .map(([rest, steps]) => ({ ...rest, steps })),
    );
    const on = fc.oneof(
      any,
      map(['pull_request', 'pull_request_target', 'push', 'schedule', 'merge_group', 'workflow_call']),
    );
    const workflow = fc.record({
      on,
      permissions: any,
      concurrency: fc.oneof(any, map(['group', 'cancel-in-progress', 'queue'])),
      env: any,
      jobs: fc.oneof(any, fc.dictionary(fc.constantFrom('a', 'b', 'parallel-work', '__proto__'), job)),
    });
    fc.assert(
      fc.property(workflow, (value) => holds(stringify(value, { aliasDuplicateObjects: true }))),
      runs(200),
    );
  });
});
