/** Files outside the scope that an item may change by the leeway of the plan: which, how many, and what the reports say. */
import { describe, expect, test } from '@jest/globals';
import { braceExpand } from 'minimatch';
import { CULPRITS, mayBeSharedFile, sharedFileAt } from '../../../src/core/plan/shared-files.js';
import { MOST_DESCRIBED } from '../../../src/core/rules/rule.js';
import {
  findingOf,
  judgePull,
  judgeStory,
  LINK,
  type OpenPull,
  outcomeOf,
  planOf,
  rulesOf,
  SUBMODULE,
} from '../judge/judge-story.js';

const OTHER = { scope: ['src/other/**', 'Docs/guide.md', 'tools/x'] };

/** One item, `api`, with leeway, beside another one, and its pull request #1. */
function judgeOne(
  item: Readonly<Record<string, unknown>>,
  pull: Omit<OpenPull, 'branch'>,
  more: Readonly<Record<string, unknown>> = {},
) {
  const plans = planOf({ api: { scope: ['src/api/**'], leeway: 3, ...item }, other: OTHER }, more);
  return judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/api', ...pull }] });
}

const NOTICE = (path: string) => `notice leeway ${path}`;
const OUTSIDE = (path: string) => `out-of-scope ${path}`;

describe('leeway', () => {
  test('covers as many files outside the scope as the plan says, created or modified', () => {
    const judged = judgeOne({}, { create: ['src/api/a.ts', 'test/a.test.ts'], modify: ['src/near.ts', 'doc/a.md'] });
    expect(rulesOf(judged)).toEqual([NOTICE('doc/a.md'), NOTICE('src/near.ts'), NOTICE('test/a.test.ts')]);
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(judged.verdicts[0]?.leeway).toEqual({ used: 3, of: 3 });
    expect(findingOf(judged, 'leeway')).toMatchObject({
      ...{ path: 'doc/a.md', kind: 'modify', severity: 'notice' },
      wanted: 'at most 3 files outside the scope of item "api"',
      found: 'this pull request modifies "doc/a.md", one of 3',
      message: expect.stringContaining('(3 of 3 used)'),
      remedy: 'No action is needed. To add such files to the scope, run "parallel-work amend api --used".',
    });
  });

  test('covers none of the files once they are more than the plan allows', () => {
    const judged = judgeOne({}, { modify: ['a', 'b', 'c', 'd'] });
    expect(rulesOf(judged)).toEqual(['a', 'b', 'c', 'd'].map(OUTSIDE));
    expect(outcomeOf(judged, 1)).toBe('failure');
    expect(judged.verdicts[0]?.leeway).toEqual({ used: 4, of: 3 });
    expect(findingOf(judged, 'out-of-scope').message).toContain('Its leeway is 3, but 4 files would use it');
  });

  test('is none unless the plan says so', () => {
    expect(rulesOf(judgeOne({ leeway: undefined }, { modify: ['a'] }))).toEqual([OUTSIDE('a')]);
  });

  test('of the plan holds for each item that has no value of its own', () => {
    expect(rulesOf(judgeOne({ leeway: undefined }, { modify: ['a'] }, { leeway: 1 }))).toEqual([NOTICE('a')]);
    expect(rulesOf(judgeOne({ leeway: 0 }, { modify: ['a'] }, { leeway: 1 }))).toEqual([OUTSIDE('a')]);
    expect(rulesOf(judgeOne({ leeway: 2 }, { modify: ['a', 'b'] }, { leeway: 1 }))).toEqual([NOTICE('a'), NOTICE('b')]);
  });

  test('covers a file beside those that a glob of another item matches', () => {
    const item = { scope: ['src/api/**'], leeway: 3 };
    const other = { scope: ['src/*.md', 'web/[ab].ts'] };
    const pulls = [{ number: 1, branch: 'feat/api', create: ['src/a.ts', 'web/c.ts'] }];
    const judged = judgeStory({ plans: planOf({ api: item, other }), pulls });
    expect(rulesOf(judged)).toEqual([NOTICE('src/a.ts'), NOTICE('web/c.ts')]);
  });

  test('does not exist for a dropped item and for the integration', () => {
    expect(rulesOf(judgeOne({ dropped: 'not needed' }, { modify: ['a'] }))).toEqual([OUTSIDE('a')]);
    const plans = planOf(
      { api: { scope: ['src/api/**'] } },
      { leeway: 3, integration: { branch: 'feat/all', scope: ['x'] } },
    );
    const judged = judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/all', modify: ['a'] }] });
    expect(rulesOf(judged, 1)).toContain(OUTSIDE('a'));
  });

  test.each([
    ['is deleted', { delete: ['a'] }, 'a', {}],
    [
      '"except" of the item takes out',
      { modify: ['src/api/old.ts'] },
      'src/api/old.ts',
      { scope: { any: ['src/api/**'], except: ['src/api/old.ts'] } },
    ],
    [
      '"except" takes out in another letter case',
      { create: ['lib/OLD'] },
      'lib/OLD',
      { scope: { any: ['x'], except: ['lib/old'] } },
    ],
    ['another unfinished item owns', { modify: ['src/other/a.ts'] }, 'src/other/a.ts', {}],
    ['another item owns in another letter case', { modify: ['docs/guide.md'] }, 'docs/guide.md', {}],
    ['is a directory of a path of another item', { create: ['tools'] }, 'tools', {}],
    ['is below a path of another item', { create: ['tools/x/y'] }, 'tools/x/y', {}],
    [
      'the item itself owns in another letter case',
      { create: ['SRC/api/a.ts'] },
      'SRC/api/a.ts',
      { scope: ['src/api/a.ts'] },
    ],
    ['is under ".github"', { modify: ['.github/labels.txt'] }, '.github/labels.txt', {}],
    ['is under ".github" in another letter case', { create: ['.GitHub/workflows/x'] }, '.GitHub/workflows/x', {}],
    ['configures the repository', { modify: ['.gitattributes'] }, '.gitattributes', {}],
    ['configures the agents', { create: ['web/.claude/hooks/x.sh'] }, 'web/.claude/hooks/x.sh', {}],
    ['configures the agents in another letter case', { create: ['.Claude/hooks/x.sh'] }, '.Claude/hooks/x.sh', {}],
    ['many changes need', { modify: ['package.json'] }, 'package.json', {}],
  ])('covers no file that %s', (_, changes, path, item) => {
    const judged = judgeOne(item, changes);
    expect(rulesOf(judged)).toEqual([OUTSIDE(path)]);
    expect(judged.verdicts[0]?.leeway).toBeUndefined();
  });

  test('covers no file that a constraint forbids', () => {
    const judged = judgeOne({ constraints: { do_not_touch: ['legal'] } }, { modify: ['legal/terms.md'] });
    expect(rulesOf(judged)).toEqual(['do-not-touch legal/terms.md', OUTSIDE('legal/terms.md')]);
  });

  test('covers no link, submodule or list of submodules', () => {
    for (const [path, entry] of [
      ['link', LINK],
      ['module', SUBMODULE],
    ] as const) {
      const judged = judgeOne({}, { create: [path], holds: { [path]: entry } });
      expect(rulesOf(judged)).toEqual([OUTSIDE(path), `unsafe-path ${path}`]);
    }
    expect(rulesOf(judgeOne({}, { create: ['.gitmodules'] }))).toContain(OUTSIDE('.gitmodules'));
  });

  test('covers no plan file', () => {
    const path = '.github/parallel-work/README.md';
    expect(rulesOf(judgeOne({}, { create: [path] }))).toEqual([`plan-changed ${path}`]);
  });

  test('does not turn a wrong kind of change into a right one', () => {
    expect(rulesOf(judgeOne({ scope: { create: ['src/a.ts'] } }, { modify: ['src/a.ts'] }))).toEqual([
      'wrong-kind src/a.ts',
    ]);
  });

  test('covers a file of an item that is finished', () => {
    const plans = planOf({ api: { scope: ['src/api/**'], leeway: 1 }, other: { scope: ['src/other.ts'] } });
    const judged = judgeStory({
      plans,
      pulls: [{ number: 2, branch: 'feat/api', modify: ['src/other.ts'] }],
      merged: [{ number: 1, branch: 'feat/other', create: ['src/other.ts'] }],
    });
    expect(rulesOf(judged)).toEqual([NOTICE('src/other.ts')]);
  });

  test('covers no file that an unfinished item of another plan owns', () => {
    const plans = {
      ...planOf({ api: { scope: ['src/api/**'], leeway: 1 } }),
      'q.yml': planOf({ web: { scope: ['web/**'] } })['p.yml'] ?? '',
    };
    const judged = judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/api', modify: ['web/a.ts'] }] });
    expect(rulesOf(judged)).toEqual([OUTSIDE('web/a.ts')]);
  });

  test('does not count files of "generated" and "shared"', () => {
    const judged = judgeOne(
      { leeway: 1 },
      { modify: ['lock', 'a'], create: ['.changes/a.md'] },
      { generated: ['lock'], shared: ['.changes/*.md'] },
    );
    expect(rulesOf(judged)).toEqual([NOTICE('a')]);
  });

  test('leaves the overlap of two pull requests as it is', () => {
    const plans = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'] } }, { leeway: 2 });
    const pulls = [
      { number: 1, branch: 'feat/a', modify: ['common.ts'] },
      { number: 2, branch: 'feat/b', modify: ['common.ts'] },
    ];
    const judged = judgeStory({ plans, pulls });
    expect(rulesOf(judged, 1)).toEqual([NOTICE('common.ts'), 'notice overlap common.ts']);
    expect(rulesOf(judged, 2)).toEqual([NOTICE('common.ts'), 'overlap common.ts']);
  });

  test('makes an item wait for a sibling that could not be read, if that one came first (case 103)', () => {
    const plans = planOf({ a: { scope: ['a/**'] }, b: { scope: ['b/**'] } }, { leeway: 2 });
    const against = (number: number) =>
      judgeStory({
        plans,
        pulls: [
          { number: 2, branch: 'feat/a', modify: ['common.ts'] },
          { number, branch: 'feat/b', unread: 'no answer' },
        ],
      });
    expect(rulesOf(against(1), 2)).toEqual([NOTICE('common.ts'), 'incomplete-files common.ts']);
    expect(outcomeOf(against(1), 2)).toBe('error');
    expect(rulesOf(against(3), 2)).toEqual([NOTICE('common.ts')]);
  });

  test('counts a file that the base has in the same state by now, which then is stale like any other that is blamed', () => {
    const judged = judgeOne({}, { modify: ['a', 'b', 'c', 'd'], holds: { a: 'as-base' } });
    expect(rulesOf(judged)).toEqual(['stale-base a', OUTSIDE('b'), OUTSIDE('c'), OUTSIDE('d')]);
  });

  test('never counts for a pull request that no item claims', () => {
    const plans = planOf({ api: { scope: ['src/api/**'], leeway: 3 } });
    const judged = judgePull({ plans, pulls: [{ number: 1, branch: 'mine', modify: ['a'] }] }, 1);
    expect(rulesOf(judged, 1)).toEqual([]);
    expect(judged.verdicts[0]?.leeway).toBeUndefined();
  });

  test('does not count a file that it covers among those behind the last described one', () => {
    const wrong = Array.from({ length: MOST_DESCRIBED + 10 }, (_, index) => `src/other/${index}.ts`);
    const judged = judgeOne({}, { modify: [...wrong, 'z.ts'] });
    expect(judged.findings.at(-1)?.found).toBe('10 more changes that it may not make; 1 other change was not checked');
  });
});

describe('the table of files that configure the repository, its CI and its agents, or that many changes need', () => {
  /** A path for each glob of a row: `*` and `**` as a name. */
  const rows = CULPRITS.map(({ what, globs }, index) => {
    const paths = globs.flatMap((glob) => braceExpand(glob)).map((glob) => glob.replace(/\*+/g, 'x'));
    return [`${index}: ${what}`, paths] as const;
  });

  test.each(rows)('has row %s: `shared-file` and leeway know each file, at the root or below a folder', (_, paths) => {
    for (const each of [...paths, ...paths.map((path) => `apps/${path}`)]) {
      expect([each, sharedFileAt(each)]).toEqual([each, expect.anything()]);
      expect([each, mayBeSharedFile(each.toUpperCase())]).toEqual([each, true]);
    }
  });

  test('takes leeway from a file of each row', () => {
    const create = rows.flatMap(([, paths]) => paths.slice(-1));
    expect(judgeOne({ leeway: 50 }, { create }).verdicts[0]?.leeway).toBeUndefined();
  });

  test('leaves other files alone', () => {
    const all = ['src/a.ts', 'docs/intro.md', 'src/settings/page.tsx', 'claude/x', 'lib/codeowners.rb'];
    expect(judgeOne({ leeway: 50 }, { create: all }).verdicts[0]?.leeway?.used).toBe(all.length);
  });
});
