/** Whatever `lint` offers as an edit is made, alone: the finding is gone then, no error is new, and the plan can be read. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Finding, Way } from '../../src/core/finding.js';
import { editsTogether } from '../../src/core/lint/applied-ways.js';
import { planFileOf } from '../../src/core/plan/directory.js';
import { edited } from '../../src/core/plan/widening.js';
import { type LintStory, lintStory, lintUntried } from '../core/lint/ask.js';
import { atLeast, runs } from '../runs.js';
import { count, type Tried, tally } from './tally.js';

const TREE = [
  'src/app.ts',
  'src/api/users.ts',
  'src/[id]/page.ts',
  'lib/a.ts',
  'docs/a.md',
  'package.json',
  'yarn.lock',
  'src/(a|b).ts',
];
const GLOBS = [
  ...TREE,
  'src/api/**',
  'src/*.ts',
  'src/api',
  'src/**.ts',
  'Src/app.ts',
  'src/new.ts',
  'src/gone/x.ts',
  '{src,lib}/*.ts',
  'docs/**',
  '{docs}/x.md',
  'lib/(a|b).ts',
  '**/*.md',
  'new/x.ts',
  'New/x.ts',
  'new/x.ts/y',
];
const globs = fc.uniqueArray(fc.constantFrom(...GLOBS), { minLength: 1, maxLength: 2 });
const limits = fc.uniqueArray(fc.constantFrom(...GLOBS), { minLength: 1, maxLength: 1 });
const scope = fc.oneof(
  globs,
  fc.record({ any: globs, create: globs, modify: globs, delete: globs, except: limits }, { requiredKeys: [] }),
);
const item = (id: string, earlier: readonly string[]) =>
  fc.record(
    {
      branch: fc.oneof(
        { weight: 6, arbitrary: fc.constant<unknown>(`feat/${id}`) },
        { weight: 1, arbitrary: fc.constantFrom<unknown>('feat/one', 'Feat/one', 'main', 'main/x', 'feat/one/x') },
        { weight: 1, arbitrary: fc.constant<unknown>([`feat/${id}`, 'feat/one']) },
      ),
      scope: scope.filter((each) => Array.isArray(each) || Object.keys(each).some((key) => key !== 'except')),
      constraints: limits.map((each) => ({ do_not_touch: each })),
      contracts: fc.record(
        {
          ...(earlier.length > 0 ? { uses: fc.constantFrom(...earlier).map((each) => [each]) } : {}),
          provides: fc.constantFrom(...TREE).map((path) => [{ path, declares: ['x'] }]),
        },
        { requiredKeys: [] },
      ),
      ...(earlier.length > 0 ? { depends_on: fc.constantFrom(...earlier).map((each) => [each]) } : {}),
    },
    { requiredKeys: ['branch', 'scope'] },
  );
const plan = fc.record(
  {
    version: fc.constant(1),
    task: fc.constant('T'),
    generated: limits,
    shared: limits,
    items: fc.record({ one: item('one', []), two: item('two', ['one']), three: item('three', ['one', 'two']) }),
    integration: fc.record({ branch: fc.constant('feat/all'), scope: globs }),
  },
  { requiredKeys: ['version', 'task', 'items'] },
);
const story = fc
  .record({
    plan,
    style: fc.constantFrom('block' as const, 'any' as const, 'flow' as const),
    ending: fc.constantFrom('\n', '\r\n'),
    isOfGone: fc.boolean(),
  })
  .map(({ plan: data, style, ending, isOfGone }): LintStory => {
    const ofGone = { ...data, base: 'gone', items: { late: { branch: 'late', scope: ['late.ts'] } } };
    const textOf = (each: object) => stringify(each, { collectionStyle: style, lineWidth: 0 }).replace(/\n/g, ending);
    return { plans: { 'p.yml': textOf(data), ...(isOfGone ? { 'q.yml': textOf(ofGone) } : {}) }, tree: TREE };
  });

/** Ways of other findings could give another entry of the item the finding that a way settles. */
const SAME_AGAIN = [
  '{ any: [src/app.ts], modify: [lib/(a|b).ts], delete: [Src/app.ts, src/api], except: ["{src,lib}/*.ts"] }',
  "{ any: [src/api], delete: ['src/{api}'] }",
].map((text): [LintStory] => {
  const others =
    '  two: { branch: feat/two, scope: [src/app.ts] }\n  three: { branch: feat/three, scope: [src/app.ts] }\n';
  const plan = `version: 1\ntask: T\nitems:\n  one: { branch: feat/one, scope: ${text} }\n${others}`;
  return [{ plans: { 'p.yml': plan }, tree: TREE }];
});

const PAIRS = ['scope-overlap', 'branch-clash', 'path-clash'];

function kindOf({ rule, plan: id, item: name, other }: Finding): string {
  return JSON.stringify([rule, [`${id}/${name}`, `${other?.plan}/${other?.item}`].sort()]);
}

function keyOf(finding: Finding): string {
  const { rule, message } = finding;
  return `${kindOf(finding)} ${PAIRS.includes(rule) ? '' : message.replace(/ \(line \d+\)/g, '')}`;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** Two entries of an item may have the same finding. */
function counts(findings: readonly Finding[], nameOf: (finding: Finding) => string): ReadonlyMap<string, number> {
  const keys = findings.map(nameOf);
  return new Map(keys.map((key) => [key, keys.filter((each) => each === key).length]));
}

function applied({ plans = {} }: LintStory, { kind, edits = [], command = '' }: Way): Record<string, string> {
  const after = { ...(plans as Record<string, string>) };
  if (kind === 'run') delete after[planFileOf(/^git rm -- :\/(\S+)$/.exec(command)?.[1] ?? '') ?? ''];
  for (const name of new Set(edits.map(({ path }) => planFileOf(path) ?? '')))
    after[name] = edited(
      after[name] ?? '',
      edits.filter(({ path }) => planFileOf(path) === name),
    );
  return after;
}

/** @returns what is wrong if the first ways of all findings are applied together */
function followTogether(told: LintStory, { findings }: Pick<ReturnType<typeof lintStory>, 'findings'>): string[] {
  const firstOf = ({ ways = [] }: Finding) => ways.slice(0, 1).filter(({ edits }) => edits !== undefined);
  const edits = editsTogether(findings.flatMap(firstOf));
  if (!edits) return ['first ways contradict each other'];
  const after = lintUntried({ ...told, plans: applied(told, { kind: 'edit-file', title: '', edits }) });
  const [was, is] = [counts(findings, kindOf), counts(after.findings, kindOf)];
  const settled = counts(
    findings.filter((each) => firstOf(each).length > 0),
    kindOf,
  );
  const left = [...settled].filter(([kind, number]) => (is.get(kind) ?? 0) > (was.get(kind) ?? 0) - number);
  const errors = counts(findings.filter(isError), kindOf);
  const fresh = [...counts(after.findings.filter(isError), kindOf)].filter(
    ([kind, number]) => number > (errors.get(kind) ?? 0),
  );
  return [
    ...after.set.problems.map(({ message }) => `together cannot be read: ${message}`),
    ...left.map(([kind]) => `together still there: ${kind}`),
    ...fresh.map(([kind]) => `together new: ${kind}`),
  ];
}

/** @returns what is wrong with each way that does not do what it says */
function follow(told: LintStory, tried: Tried, spoil: (way: Way) => Way = (way) => way): string[] {
  const { set, findings } = lintStory(told);
  if (set.problems.length > 0) throw new Error(JSON.stringify(set.problems));
  const before = counts(findings, keyOf);
  const errors = counts(findings.filter(isError), kindOf);
  tried.stories += 1;
  const together = followTogether(told, { findings });
  const alone = findings.flatMap((finding) => {
    const ways = finding.ways ?? [];
    count(tried, finding.rule, ways);
    return ways
      .filter(({ kind }) => kind !== 'person')
      .flatMap((way) => {
        const after = lintUntried({ ...told, plans: applied(told, spoil(way)) });
        const fresh = [...counts(after.findings.filter(isError), kindOf)].filter(
          ([kind, number]) => number > (errors.get(kind) ?? 0),
        );
        const left = counts(after.findings, keyOf).get(keyOf(finding)) ?? 0;
        const wrong = [
          ...after.set.problems.map(({ message }) => `cannot be read: ${message}`),
          ...(left >= (before.get(keyOf(finding)) ?? 0) ? ['still there'] : []),
          ...fresh.map(([kind]) => `new: ${kind}`),
        ];
        return wrong.length === 0 ? [] : [`${finding.message} by ${JSON.stringify(way)}: ${wrong.join(', ')}`];
      });
  });
  return [...together, ...alone];
}

describe('ways out of findings about random plans', () => {
  test('each edit settles its finding and makes no new error, and the first ways of all findings do so together', () => {
    const tried = tally();
    fc.assert(
      fc.property(story, (told) => {
        expect(follow(told, tried)).toEqual([]);
      }),
      runs(100),
    );
    process.stdout.write(`ways out of lint: ${JSON.stringify({ ...tried, byRule: [...tried.byRule] })}\n`);
    expect(tried.ways).toBeGreaterThan(atLeast(1_000));
    for (const rule of ['dead-glob', 'glob-trap', 'constraint-covers-scope', 'scope-overlap'])
      expect([rule, (tried.byRule.get(rule)?.ways ?? 0) > 0]).toEqual([rule, true]);
  }, 300_000);

  test.each(SAME_AGAIN)('no entry gets the finding of another one: case %#', (told) => {
    expect(follow(told, tally())).toEqual([]);
  });

  test.each<[string, (way: Way) => Way]>([
    [
      'edits another line',
      ({ edits = [], ...way }) => ({ ...way, edits: edits.map((each) => ({ ...each, line: each.line + 1 })) }),
    ],
    ['makes half of its edits', ({ edits = [], ...way }) => ({ ...way, edits: edits.slice(1) })],
    [
      'writes what stands there',
      ({ edits = [], ...way }) => ({ ...way, edits: edits.map((each) => ({ ...each, insert: [], remove: 0 })) }),
    ],
  ])('a way that %s is found', (_, spoil) => {
    const stories = fc.sample(story, { numRuns: 2, seed: 1 });
    expect(stories.flatMap((told) => follow(told, tally(), spoil)).length).toBeGreaterThan(0);
  });
});
