/** The rules that look at one changed path of an item pull request: out-of-scope, wrong-kind, do-not-touch, plan-changed, unsafe-path. */
import { describe, expect, test } from '@jest/globals';
import {
  findingOf,
  judgeStory,
  LINK,
  type OpenPull,
  outcomeOf,
  planOf,
  rulesOf,
  type Story,
  SUBMODULE,
} from '../judge/judge-story.js';

const SCOPE = { create: ['src/api/**'], modify: ['src/app.ts'] };

/** One item, `api`, and its pull request #1. */
function judgeOne(
  item: Readonly<Record<string, unknown>>,
  pull: Omit<OpenPull, 'branch'>,
  more: Readonly<Record<string, unknown>> = {},
) {
  const plans = planOf({ api: { scope: SCOPE, ...item } }, more);
  return judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/api', ...pull }] });
}

describe('out-of-scope', () => {
  test('a file inside the scope passes', () => {
    const judged = judgeOne({}, { create: ['src/api/a.ts'], modify: ['src/app.ts'] });
    expect(rulesOf(judged)).toEqual([]);
    expect(outcomeOf(judged, 1)).toBe('success');
  });

  test('a file that no list of the scope covers fails, with the lines that would allow it (case 79)', () => {
    const judged = judgeOne({}, { create: ['src/api/a.ts'], modify: ['src/other.ts'] });
    expect(rulesOf(judged)).toEqual(['out-of-scope src/other.ts']);
    expect(outcomeOf(judged, 1)).toBe('failure');
    const finding = findingOf(judged, 'out-of-scope');
    expect(finding.message).toBe('"src/other.ts" is outside the scope of item "api".');
    expect(finding.remedy).toContain('add the path to the scope of item "api" in the plan on "main"');
    expect(finding.widen).toMatchObject({ path: '.github/parallel-work/p.yml', item: 'api', list: 'scope.modify' });
    expect(finding.at).toMatchObject({ path: '.github/parallel-work/p.yml' });
    expect(finding.at?.line).toBeGreaterThan(1);
  });

  test('reports every file outside the scope, one finding each (case 79)', () => {
    const many = Array.from({ length: 50 }, (_, index) => `out/${index}.ts`);
    expect(rulesOf(judgeOne({}, { create: many }))).toHaveLength(50);
  });

  test('allow is exact: another letter case is outside', () => {
    expect(rulesOf(judgeOne({}, { modify: ['src/App.ts'] }))).toEqual(['out-of-scope src/App.ts']);
  });

  test('allow is exact: another Unicode form is outside', () => {
    const judged = judgeOne({ scope: ['src/caf\u00e9.ts'] }, { modify: ['src/cafe\u0301.ts'] });
    expect(rulesOf(judged)).toEqual(['out-of-scope src/cafe\u0301.ts']);
  });

  test.each([
    ['src/App.ts', 'src/app.ts', 'they differ in letter case'],
    ['src/API/a.ts', 'src/api/*.ts', 'they differ in letter case'],
    ['src/cafe\u0301.ts', 'src/caf\u00e9.ts', 'they differ in Unicode form (U+00E9 and U+0065 U+0301)'],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx', "as a glob, this file is written as 'app/\\[id\\]/page.tsx'"],
    ['app/[id].tsx', 'app/%5Bid%5D.tsx', "as a glob, this file is written as 'app/\\[id\\].tsx'"],
  ])('explains why %s is outside a scope that has %s', (path, glob, why) => {
    const scope = { create: ['x'], modify: ['y', glob] };
    const finding = findingOf(judgeOne({ scope }, { modify: [path] }), 'out-of-scope');
    expect(finding.message).toBe(`"${path}" is outside the scope of item "api", which has "${glob}": ${why}.`);
    const scopeLine =
      planOf({ api: { scope } })
        ['p.yml']?.split('\n')
        .findIndex((line) => line.includes(glob)) ?? 0;
    expect(finding.at?.line).toBe(scopeLine + 1);
  });

  test('except takes paths out of every list', () => {
    const scope = { any: ['src/**'], except: ['src/generated/**'] };
    const judged = judgeOne({ scope }, { modify: ['src/a.ts', 'src/generated/b.ts'] });
    expect(rulesOf(judged)).toEqual(['out-of-scope src/generated/b.ts']);
  });

  test('where "except" is why, it says so, points at that line, and the edit takes the path out of it', () => {
    const scope = { any: ['src/**'], except: ['docs/**', 'src/generated/b.ts'] };
    const finding = findingOf(judgeOne({ scope }, { modify: ['src/generated/b.ts'] }), 'out-of-scope');
    expect(finding.message).toBe(
      '"src/generated/b.ts" is outside the scope of item "api": "except" excludes it with "src/generated/b.ts".',
    );
    const text = planOf({ api: { scope } })['p.yml'] ?? '';
    const line = text.split('\n').findIndex((each) => each.includes('src/generated/b.ts')) + 1;
    expect(finding.at).toMatchObject({ path: '.github/parallel-work/p.yml', line });
    expect(finding.widen?.list).toBe('scope.except');
    expect(finding.widen?.lines).not.toContain('src/generated');
  });

  test('where no list has the path, "except" is not why', () => {
    const scope = { any: ['src/**'], except: ['docs/**'] };
    const finding = findingOf(judgeOne({ scope }, { modify: ['docs/a.md'] }), 'out-of-scope');
    expect(finding.message).toBe('"docs/a.md" is outside the scope of item "api".');
  });

  test('a rename out of the scope fails on its new end (case 81)', () => {
    const judged = judgeOne({ scope: ['src/**'] }, { rename: [['src/a.ts', 'lib/a.ts']] });
    expect(rulesOf(judged)).toEqual(['out-of-scope lib/a.ts']);
    expect(findingOf(judged, 'out-of-scope').message).toContain('renamed from "src/a.ts"');
  });

  test('a rename into the scope fails on its old end (case 81)', () => {
    const judged = judgeOne({ scope: ['src/**'] }, { rename: [['lib/a.ts', 'src/a.ts']] });
    expect(rulesOf(judged)).toEqual(['out-of-scope lib/a.ts']);
    expect(findingOf(judged, 'out-of-scope').found).toContain('renamed to "src/a.ts"');
  });

  test('the owner of the path is named as the one to leave it to', () => {
    const plans = planOf({ api: { scope: ['src/api/**'] }, web: { scope: ['src/web/**'] } });
    const judged = judgeStory({ plans, pulls: [{ number: 1, branch: 'feat/api', modify: ['src/web/a.ts'] }] });
    expect(findingOf(judged, 'out-of-scope').remedy).toContain('leave the change to item "web"');
  });

  test('no scope covers .github unless a glob begins with it (case 96)', () => {
    const path = '.github/workflows/ci.yml';
    expect(rulesOf(judgeOne({ scope: ['**'] }, { modify: [path] }))).toEqual([`out-of-scope ${path}`]);
    expect(rulesOf(judgeOne({ scope: ['.github/workflows/*'] }, { modify: [path] }))).toEqual([]);
  });

  test('generated and shared do not reach into .github by a glob without it (case 96)', () => {
    const judged = judgeOne({}, { modify: ['.github/package-lock.json'] }, { generated: ['**/package-lock.json'] });
    expect(rulesOf(judged)).toEqual(['out-of-scope .github/package-lock.json']);
  });

  test("a contract's file changed by its consumer: outside its own scope fails, inside it passes (case 97)", () => {
    const plans = (scope: string[]) =>
      planOf({
        store: { scope: ['src/store.ts'], contracts: { provides: [{ path: 'src/store.ts', declares: ['get()'] }] } },
        api: { scope, contracts: { uses: ['store'] }, depends_on: [] },
      });
    const pulls = [{ number: 1, branch: 'feat/api', modify: ['src/store.ts'] }];
    expect(rulesOf(judgeStory({ plans: plans(['src/api.ts']), pulls }))).toEqual(['out-of-scope src/store.ts']);
    expect(rulesOf(judgeStory({ plans: plans(['src/*.ts']), pulls }))).toEqual([]);
  });
});

describe('wrong-kind', () => {
  test('each list allows its own kind and no other', () => {
    const scope = { create: ['c.ts'], modify: ['m.ts'], delete: ['d.ts'] };
    expect(rulesOf(judgeOne({ scope }, { create: ['c.ts'], modify: ['m.ts'], delete: ['d.ts'] }))).toEqual([]);
    expect(rulesOf(judgeOne({ scope }, { create: ['m.ts'], modify: ['d.ts'], delete: ['c.ts'] }))).toEqual(
      ['wrong-kind m.ts', 'wrong-kind d.ts', 'wrong-kind c.ts'].sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test('it says what is allowed, what was done, and the lines that would allow it', () => {
    const finding = findingOf(judgeOne({}, { delete: ['src/app.ts'] }), 'wrong-kind');
    expect(finding.wanted).toBe('item "api" may modify it');
    expect(finding.found).toBe('this pull request deletes it');
    expect(finding.widen?.list).toBe('scope.delete');
  });

  test('a short scope allows any kind', () => {
    expect(rulesOf(judgeOne({ scope: ['x'] }, { delete: ['x'] }))).toEqual([]);
    expect(rulesOf(judgeOne({ scope: ['x'] }, { create: ['x'] }))).toEqual([]);
  });

  test('generated may be created and modified by every item, not deleted', () => {
    const more = { generated: ['lock.json'] };
    expect(rulesOf(judgeOne({}, { modify: ['lock.json'] }, more))).toEqual([]);
    expect(rulesOf(judgeOne({}, { create: ['lock.json'] }, more))).toEqual([]);
    expect(rulesOf(judgeOne({}, { delete: ['lock.json'] }, more))).toEqual(['wrong-kind lock.json']);
  });

  test('shared may be created by every item, and nothing else', () => {
    const more = { shared: ['.changeset/*.md'] };
    expect(rulesOf(judgeOne({}, { create: ['.changeset/a.md'] }, more))).toEqual([]);
    expect(rulesOf(judgeOne({}, { modify: ['.changeset/a.md'] }, more))).toEqual(['wrong-kind .changeset/a.md']);
    expect(rulesOf(judgeOne({}, { delete: ['.changeset/a.md'] }, more))).toEqual(['wrong-kind .changeset/a.md']);
  });
});

describe('do-not-touch', () => {
  const forbid = (doNotTouch: unknown, pull: Omit<OpenPull, 'branch'>) =>
    rulesOf(judgeOne({ scope: ['**'], constraints: { do_not_touch: doNotTouch } }, pull));

  test('a path that no constraint names passes', () => {
    expect(forbid(['src/routes/**'], { modify: ['src/other.ts'] })).toEqual([]);
  });

  test('forbid wins over the scope (case 80)', () => {
    expect(forbid(['src/routes/**'], { modify: ['src/routes/a.ts'] })).toEqual(['do-not-touch src/routes/a.ts']);
  });

  test('forbid wins over generated and shared too', () => {
    const item = { constraints: { do_not_touch: ['lock.json', '.changeset/**'] } };
    const judged = judgeOne(
      item,
      { modify: ['lock.json'], create: ['.changeset/a.md'] },
      { generated: ['lock.json'], shared: ['.changeset/*.md'] },
    );
    expect(rulesOf(judged).sort()).toEqual(['do-not-touch .changeset/a.md', 'do-not-touch lock.json']);
  });

  test('a kind that is not forbidden passes', () => {
    expect(forbid({ delete: ['a.ts'] }, { modify: ['a.ts'] })).toEqual([]);
    expect(forbid({ delete: ['a.ts'] }, { delete: ['a.ts'] })).toEqual(['do-not-touch a.ts']);
  });

  test('deleting a forbidden file fails (case 83)', () => {
    expect(forbid(['keep/**'], { delete: ['keep/a.ts'] })).toEqual(['do-not-touch keep/a.ts']);
  });

  test('a change of the mode alone is a change like any other (case 84)', () => {
    expect(
      forbid({ modify: ['run.sh'] }, { modify: ['run.sh'], holds: { 'run.sh': { mode: '100755', oid: 'a' } } }),
    ).toEqual(['do-not-touch run.sh']);
  });

  test('a rename from a forbidden place fails on its old end (case 81)', () => {
    expect(forbid(['keep/**'], { rename: [['keep/a.ts', 'src/a.ts']] })).toEqual(['do-not-touch keep/a.ts']);
  });

  test('a copy from a forbidden place passes, with a notice (case 82)', () => {
    const judged = judgeOne(
      { scope: ['**'], constraints: { do_not_touch: ['keep/**'] } },
      { copy: [['keep/a.ts', 'src/a.ts']] },
    );
    expect(outcomeOf(judged, 1)).toBe('success');
    expect(rulesOf(judged)).toEqual(['notice do-not-touch src/a.ts']);
    expect(findingOf(judged, 'do-not-touch').message).toContain('"keep/a.ts"');
  });

  test('a file in the place of a forbidden directory fails (case 87)', () => {
    const judged = forbid(['src/routes/**'], { delete: ['src/routes/a.ts'], create: ['src/routes'] });
    expect(judged).toContain('do-not-touch src/routes/a.ts');
    expect(forbid(['src/routes'], { create: ['src/routes/deep/down.ts'] })).toEqual([
      'do-not-touch src/routes/deep/down.ts',
    ]);
  });

  test('another letter case is forbidden too (case 88)', () => {
    expect(forbid(['src/**'], { modify: ['SRC/x'] })).toEqual(['do-not-touch SRC/x']);
  });

  test('another Unicode form is forbidden too (case 89)', () => {
    expect(forbid(['caf\u00e9/**'], { modify: ['cafe\u0301/x'] })).toEqual(['do-not-touch cafe\u0301/x']);
  });

  test('a dotfile is forbidden by ** (case 90)', () => {
    const judged = judgeOne(
      { scope: ['.env', 'src/**'], constraints: { do_not_touch: ['**/.env'] } },
      { modify: ['.env'] },
    );
    expect(rulesOf(judged)).toEqual(['do-not-touch .env']);
    expect(forbid(['**'], { modify: ['.env'] })).toEqual(['do-not-touch .env']);
  });
});

describe('plan-changed', () => {
  const plan = '.github/parallel-work/p.yml';

  test('an item pull request cannot change a plan, not even with a scope that names it (case 95)', () => {
    const judged = judgeOne({ scope: [plan, '.github/**', '**'] }, { modify: [plan] });
    expect(rulesOf(judged)).toEqual([`plan-changed ${plan}`]);
    expect(outcomeOf(judged, 1)).toBe('failure');
  });

  test('an item may not change the plan of another task, or any file in that directory', () => {
    const judged = judgeOne(
      { scope: ['**'] },
      { create: ['.github/parallel-work/q.yml', '.github/parallel-work/x/README.md'] },
    );
    expect(rulesOf(judged)).toEqual([
      'plan-changed .github/parallel-work/q.yml',
      'plan-changed .github/parallel-work/x/README.md',
    ]);
  });

  test('a file beside the directory is none of its business', () => {
    const judged = judgeOne({ scope: ['.github/**'] }, { create: ['.github/parallel-work.md'] });
    expect(rulesOf(judged)).toEqual([]);
  });
});

describe('unsafe-path', () => {
  test('a link fails though a glob of the scope covers it (case 85)', () => {
    const judged = judgeOne({ scope: ['src/**'] }, { create: ['src/link'], holds: { 'src/link': LINK } });
    expect(rulesOf(judged)).toEqual(['unsafe-path src/link']);
    expect(findingOf(judged, 'unsafe-path').message).toContain('is a symbolic link');
  });

  test('a link whose exact path the scope names passes (case 85)', () => {
    const judged = judgeOne({ scope: ['src/link'] }, { create: ['src/link'], holds: { 'src/link': LINK } });
    expect(rulesOf(judged)).toEqual([]);
  });

  test('a link in the place of a file fails as well', () => {
    const judged = judgeOne({ scope: ['src/**'] }, { modify: ['src/a.ts'], holds: { 'src/a.ts': LINK } });
    expect(rulesOf(judged)).toEqual(['unsafe-path src/a.ts']);
  });

  test('a link through generated fails', () => {
    const judged = judgeOne({}, { create: ['lock.json'], holds: { 'lock.json': LINK } }, { generated: ['lock.json'] });
    expect(rulesOf(judged)).toEqual(['unsafe-path lock.json']);
  });

  test('deleting a link is judged as a file', () => {
    expect(rulesOf(judgeOne({ scope: ['src/**'] }, { delete: ['src/link'] }))).toEqual([]);
  });

  test('a submodule fails unless it is named exactly, and then the notice says that only its pointer was judged (case 78) (case 86)', () => {
    const pull = { create: ['vendor/lib'], holds: { 'vendor/lib': SUBMODULE } };
    expect(rulesOf(judgeOne({ scope: ['vendor/**'] }, pull))).toEqual(['unsafe-path vendor/lib']);
    const named = judgeOne({ scope: ['vendor/lib'] }, pull);
    expect(outcomeOf(named, 1)).toBe('success');
    expect(rulesOf(named)).toEqual(['notice unsafe-path vendor/lib']);
    expect(findingOf(named, 'unsafe-path').message).toContain('only the commit that it points to');
  });

  test('.gitmodules fails unless named exactly, in every kind of change (case 86)', () => {
    for (const kind of ['create', 'modify', 'delete'] as const) {
      expect(rulesOf(judgeOne({ scope: ['**'] }, { [kind]: ['.gitmodules'] }))).toEqual(['unsafe-path .gitmodules']);
      expect(rulesOf(judgeOne({ scope: ['.gitmodules'] }, { [kind]: ['.gitmodules'] }))).toEqual([]);
    }
  });

  test('a glob that is a name with escapes names exactly its path', () => {
    const pull = { create: ['app/[id]'], holds: { 'app/[id]': LINK } };
    expect(rulesOf(judgeOne({ scope: ['app/\\[id\\]'] }, pull))).toEqual([]);
    expect(rulesOf(judgeOne({ scope: ['app/**'] }, pull))).toEqual(['unsafe-path app/[id]']);
  });

  test.each([
    ['a line break', 'src/a\nb.ts'],
    ['an escape character', 'src/\u001b[31m.ts'],
    ['a delete character', 'src/\u007f.ts'],
    ['a zero width space', 'src/a\u200bb.ts'],
    ['a right-to-left override', 'src/a\u202eb.ts'],
    ['a byte order mark', 'src/\ufeffa.ts'],
    ['a soft hyphen', 'src/a\u00adb.ts'],
  ])('%s in a name fails (case 91) (case 93)', (_, path) => {
    expect(rulesOf(judgeOne({ scope: ['src/**'] }, { create: [path] }))).toEqual([`unsafe-path ${path}`]);
  });

  test('a name that is not UTF-8 fails', () => {
    const judged = judgeOne({ scope: ['src/**'] }, { unreadable: ['src/\\xff'] });
    expect(rulesOf(judged)).toEqual(['unsafe-path src/\\xff']);
  });

  test.each([
    "src/a'b.ts",
    'src/a`b`.ts',
    'src/::error::x.ts',
    'src/<img>.ts',
    'src/a|b.ts',
    'src/日本.ts',
    'src/é.ts',
  ])('%p is no reason to fail (case 91)', (path) => {
    expect(outcomeOf(judgeOne({ scope: ['src/**'] }, { create: [path] }), 1)).toBe('success');
  });

  test.each([
    'src/a\\b',
    'src/CON',
    'src/con.txt',
    'aux/x',
    'src/a.',
    'src/a ',
    'src/dir./x',
    'src/a:b',
    'src/lpt1.log',
  ])('%p is a warning: Windows cannot hold it (case 92)', (path) => {
    const judged = judgeOne({ scope: ['**'] }, { create: [path] });
    expect(rulesOf(judged)).toEqual([`warn unsafe-path ${path}`]);
    expect(outcomeOf(judged, 1)).toBe('success');
  });

  test.each(['src/console.ts', 'src/.env', 'src/a b.ts', 'src/auxiliary', 'src/com10.ts'])('%p is fine', (path) => {
    expect(rulesOf(judgeOne({ scope: ['**'] }, { create: [path] }))).toEqual([]);
  });

  test('deleting a name that Windows cannot hold is no warning', () => {
    expect(rulesOf(judgeOne({ scope: ['**'] }, { delete: ['src/CON'] }))).toEqual([]);
  });
});

test('The markers of a conflict are looked for in git only, in files that are there and have a name to ask for.', () => {
  const changes = { modify: ['src/app.ts'], delete: ['gone'], unreadable: ['src/\\xFF'] };
  const pull = {
    branch: 'feat/api',
    ...changes,
    conflicted: [...changes.modify, ...changes.delete, ...changes.unreadable],
  };
  const plans = planOf({ api: { scope: ['src/**', 'gone'] } });
  const marked = (story: Story) => rulesOf(judgeStory({ plans, ...story })).filter((each) => each.includes('marker'));
  expect(marked({ source: 'git', pulls: [pull] })).toEqual(['warn conflict-marker src/app.ts']);
  expect(marked({ pulls: [{ ...pull, number: 1 }] })).toEqual([]);
});
