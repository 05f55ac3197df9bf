/** Whatever `lint --workflow` offers as an edit is made, alone: the finding is gone, no error is new, and GitHub takes the file. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Way } from '../../src/core/finding.js';
import { edited } from '../../src/core/plan/widening.js';
import { readWorkflow } from '../runner/github-tools.js';
import { atLeast, runs, thorough } from '../runs.js';
import { ACTION, ADVICE, ask, exampleOf, STATUSES } from '../workflow-lint/ask.js';
import { count, type Tried, tally } from './tally.js';

const STEP = `      - uses: ${ACTION}`;
const JOB = '    runs-on: ubuntu-latest';
const OTHER = `  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@${'a'.repeat(40)}
      - run: npm test
        env: { KEY: '\${{ secrets.KEY }}' }
`;
const under = (line: string, lines: string) => (text: string) => text.replace(line, () => `${line}\n${lines}`);
const instead = (from: string | RegExp, to: string) => (text: string) => text.replace(from, () => to);

/** Each makes one mistake; where its place is not in the text, none. */
const MISTAKES: readonly ((text: string) => string)[] = [
  under(JOB, "    if: github.actor != 'bot' # nobody"),
  under(STEP, "        if: github.actor != 'bot'"),
  under(JOB, "    if: github.event.action != 'edited' || github.event.changes.base"),
  (text) => `${under(JOB, '    needs: build # first')(text)}${OTHER}`,
  (text) => `${text}${OTHER}`,
  under(JOB, '    environment: production'),
  under(JOB, '    environment:\n      name: production\n      url: https://example.com'),
  under(JOB, '    continue-on-error: true'),
  under(STEP, '        continue-on-error: true'),
  under('    steps:', '      - run: npm ci'),
  under('  push:', "    paths: ['src/**']"),
  under('  pull_request:', "    paths-ignore:\n      - 'docs/**'"),
  under('  pull_request_target:', '    paths: [a]'),
  under(STEP, '        with:\n          base: release/1'),
  under(STEP, '        with: { base: refs/heads/main }'),
  under(STEP, '        with:\n          token: ""'),
  under(STEP, '        with:\n          agent: x'),
  under(STEP, '        with: { command: chek }'),
  under(STEP, '        with:\n          dry-run: true\n          agents: a'),
  under(STEP, '        with:\n          comment: true'),
  instead('branches: [main]', 'branches-ignore: [main, release/1]'),
  instead('  push:\n    branches: [main]\n', ''),
  instead('  workflow_dispatch:\n', ''),
  instead('  merge_group:\n', ''),
  instead(/ {2}schedule:\n.*\n/, ''),
  instead(/ {4}- cron.*\n/, ''),
  instead('*/30 * * * *', '60 * * * *'),
  instead('*/30 * * * *', '0 0 1 1 *'),
  instead(/ {4}types: .*\n/, ''),
  instead(/ {4}types: .*\n/, '    types:\n      - opened # at first\n      - synchronize\n'),
  instead(/on:\n(?: {2}.*\n)+/, 'on: pull_request\n'),
  instead(/on:\n(?: {2}.*\n)+/, 'on: [pull_request]\n'),
  instead(/on:\n(?: {2}.*\n)+/, 'on: [push, pull_request_target]\n'),
  instead(/on:\n(?: {2}.*\n)+/, 'on: { push: , pull_request_target: {} }\n'),
  instead(/ {2}pull_request_target:\n.*\n/, ''),
  instead('pull_request_target:', 'pull_request:'),
  under('on:', '  pull_request: { types: [opened] }'),
  instead('workflow_dispatch:', 'workflow-dispatch:'),
  instead('synchronize', 'synchronise'),
  instead('statuses: write', 'status: write'),
  instead('statuses: write', 'statuses: writ'),
  instead('permissions: {}', 'permissions: read_all'),
  instead(/^permissions: \{\}.*\n/m, ''),
  instead(/ {6}statuses.*\n/, ''),
  instead(/ {6}contents.*\n/, ''),
  instead(/ {4}permissions:\n(?: {6}.*\n)+/, ''),
  instead(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: write-all\n'),
  instead(/ {4}permissions:\n(?: {6}.*\n)+/, '    permissions: { contents: write, actions: read }\n'),
  instead('contents: read', 'contents: write'),
  under('    permissions:', '      statuses: write'),
  under('    permissions:', '      checks: write'),
  instead('  reconcile:', '  parallel-work:'),
  under('  reconcile:', '    name: Parallel-Work'),
  under(JOB, '    strategy: { matrix: { n: [1, 2] } }'),
  (text) => `${text}${OTHER.replace('  build:\n', '  build:\n    name: check\n')}`,
  instead('cancel-in-progress: false', 'cancel-in-progress: true'),
  instead(/^ {2}group: .*$/m, '  group: all'),
  instead(/^concurrency:\n(?: {2}.*\n)+/m, 'concurrency: all\n'),
  under(
    '    steps:',
    `      - uses: actions/checkout@${'a'.repeat(40)}\n        with:\n          ref: \${{ github.head_ref }}`,
  ),
  instead(ACTION, 'acme/parallel-work@v1'),
];
const GOOD = [ADVICE, STATUSES, exampleOf('integrate'), exampleOf('statuses')];

const tried = tally();

/** @returns the files with one way followed, and what is wrong with those that do not do what they say */
function follow(text: string, counts: Tried, spoil: (way: Way) => Way = (way) => way) {
  const { findings } = ask(text);
  const before = new Set(findings.map(({ message }) => message));
  counts.stories += 1;
  const files: string[] = [];
  const wrong = findings.flatMap((finding) => {
    const ways = finding.ways ?? [];
    count(counts, finding.rule, ways);
    return ways
      .filter(({ kind }) => kind === 'edit-file')
      .flatMap((way) => {
        const file = edited(text, spoil(way).edits ?? []);
        files.push(file);
        const after = ask(file);
        const fresh = after.findings.filter(({ severity, message }) => severity === 'error' && !before.has(message));
        const faults = [
          ...after.problems.map(({ message }) => message),
          ...(after.findings.some(({ message }) => message === finding.message) ? ['still there'] : []),
          ...fresh.map(({ message }) => `new: ${message}`),
        ];
        return faults.length === 0 ? [] : [`${finding.message} by ${JSON.stringify(way)}: ${faults.join(', ')}`];
      });
  });
  return { files, wrong };
}

const isTaken = (file: string) =>
  readWorkflow(file).then(
    () => true,
    () => false,
  );

const mistakes = fc.record({
  good: fc.constantFrom(...GOOD),
  mistakes: fc.uniqueArray(fc.constantFrom(...MISTAKES), { minLength: 1, maxLength: 4 }),
  ending: fc.constantFrom('\n', '\r\n'),
});

describe('ways out of findings about workflows', () => {
  test('each edit settles its finding and makes no new error', () => {
    fc.assert(
      fc.property(mistakes, ({ good, mistakes: some, ending }) => {
        const text = some.reduce((before, mistake) => mistake(before), good).replace(/\n/g, ending);
        expect(follow(text, tried).wrong).toEqual([]);
      }),
      runs(1_000),
    );
    process.stdout.write(`ways out of workflows: ${JSON.stringify({ ...tried, byRule: [...tried.byRule] })}\n`);
    expect(tried.ways).toBeGreaterThan(atLeast(1_000));
  }, 120_000);

  thorough(
    "GitHub's parser takes every file that it took before",
    async () => {
      for (const good of GOOD) {
        for (const mistake of MISTAKES) {
          const text = mistake(good);
          if (text === good || !(await isTaken(text))) continue;
          for (const file of follow(text, tally()).files) await readWorkflow(file);
        }
      }
    },
    300_000,
  );

  test('no edit makes a file with other jobs one that runs them on "pull_request_target"', () => {
    const ci = `${ADVICE}${OTHER}`;
    const isTarget = (file: string) => /^on:[\s\S]*?pull_request_target[\s\S]*?^jobs:/m.test(file);
    const texts = [ci, ...MISTAKES.map((mistake) => mistake(ci))];
    const files = texts.filter((text) => !isTarget(text)).flatMap((text) => follow(text, tally()).files);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(isTarget)).toEqual([]);
    const writing = ci.replace('pull-requests: read', 'pull-requests: read\n      statuses: write');
    const [first] = ask(writing).findings;
    expect([first?.rule, first?.ways?.map(({ kind, title }) => `${kind}: ${title}`)]).toEqual([
      'pull-request-event',
      [
        'person: Give the check a workflow of its own',
        'person: Replace it with "pull_request_target"',
        expect.stringMatching(/^edit-file: For advice alone/),
      ],
    ]);
    const target = writing.replace('pull_request:', 'pull_request_target:');
    expect(ask(target).findings.find(({ rule }) => rule === 'checkout')?.message).toMatch(/^The job "build" runs on/);
  });

  test.each<[string, (way: Way) => Way]>([
    [
      'edits another line',
      ({ edits = [], ...way }) => ({ ...way, edits: edits.map((each) => ({ ...each, line: each.line + 1 })) }),
    ],
    ['edits nothing', ({ edits: _, ...way }) => way],
  ])('a way that %s is found', (_, spoil) => {
    const texts = MISTAKES.map((mistake) => mistake(STATUSES)).filter((text) => text !== STATUSES);
    expect(texts.flatMap((text) => follow(text, tally(), spoil).wrong).length).toBeGreaterThan(5);
  });
});
