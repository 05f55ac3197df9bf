/** Every other rule of plans, with a plan that fails and one that passes, and the place. */
import { describe, expect, test } from '@jest/globals';
import { planText, withBranches } from '../judge/judge-story.js';
import { lintStory, lintText, told } from './ask.js';

/** Two items; `first` are the lines of the first one below its branch, `top` those above "items". */
const plan = (first: string, top = '') =>
  `${top}items:\n  a:\n    branch: feat/a\n${first.replace(/^/gm, '    ')}\n  b: { branch: feat/b, scope: [b.ts] }\n`;

function found(rule: string, first: string, more: Parameters<typeof lintText>[1] & { readonly top?: string } = {}) {
  const linted = lintText(plan(first, more.top), more);
  return { at: told(linted, rule), findings: linted.findings.filter((each) => each.rule === rule) };
}

describe('constraint-covers-scope', () => {
  test.each([
    ['a literal path', 'scope: { create: [x.ts, src/a.ts] }\nconstraints: { do_not_touch: [src/**] }', 'p.yml:6:29'],
    ['a whole glob', 'scope: [x.ts, src/api/**]\nconstraints: { do_not_touch: [src] }', 'p.yml:6:19'],
    [
      'a glob of its kind',
      'scope: { modify: [src/**] }\nconstraints: { do_not_touch: { modify: [src/**] } }',
      'p.yml:6:23',
    ],
  ])('%s that is forbidden for its kind is an error (case 40)', (_, text, place) => {
    expect(found('constraint-covers-scope', text).at).toEqual([`${place} error constraint-covers-scope a`]);
  });

  test('a part that is forbidden is a warning with a path that is', () => {
    const { at, findings } = found(
      'constraint-covers-scope',
      'scope: [src/**]\nconstraints: { do_not_touch: [src/old/**] }',
      {
        tree: ['src/old/x.ts'],
      },
    );
    expect(at).toEqual(['p.yml:6:13 warn constraint-covers-scope a']);
    expect(findings[0]).toMatchObject({ witness: 'src/old/x.ts', found: '"do_not_touch" has "src/old/**" (line 7)' });
  });

  test('one of three kinds of change is a part too', () => {
    const { at, findings } = found(
      'constraint-covers-scope',
      'scope: [src/**]\nconstraints: { do_not_touch: { delete: [src/**] } }',
    );
    expect(at).toEqual(['p.yml:6:13 warn constraint-covers-scope a']);
    expect(findings[0]?.message).toContain('"src/**" to delete');
  });

  describe('says a way out that leaves no such finding', () => {
    const trees = [
      null,
      ['src/a.ts'],
      ['src/keep.ts', 'src/a.ts'],
      ['src/keep.ts/index.ts'],
      ['src/old/x.ts', 'src/a.ts'],
    ];
    const constraints = [
      'src/keep.ts',
      'src/old',
      'src/old/**',
      'src/*.ts',
      'src/**/keep.ts',
      '**/*.sql',
      'src/{keep.ts,old}',
    ];

    test.each(constraints)('where the constraint is %s', (constraint) => {
      for (const tree of trees) {
        const text = (except: string) =>
          `scope: { any: ['src/**'], except: [zzz, ${except}] }\nconstraints: { do_not_touch: ['${constraint}'] }`;
        const { findings } = found('constraint-covers-scope', text('zz'), { tree });
        expect(findings).toHaveLength(1);
        const [first] = findings;
        const [, globs = ''] = /Add (.+) to "except"/.exec(first?.remedy ?? '') ?? [];
        const { at } = found('constraint-covers-scope', text(globs), { tree });
        expect([tree, globs, at]).toEqual([tree, globs, []]);
      }
    });

    test('with an example that can be', () => {
      const of = (constraint: string, tree: string[] | null) =>
        found('constraint-covers-scope', `scope: ['src/**']\nconstraints: { do_not_touch: ['${constraint}'] }`, {
          tree,
        }).findings[0]?.witness;
      expect(of('src/keep.ts', ['src/keep.ts'])).toBe('src/keep.ts');
      expect(of('src/keep.ts', ['src/a.ts'])).toBe('src/keep.ts');
      expect(of('src/old', ['src/old/x.ts'])).toBe('src/old/x.ts');
      expect(of('src/*.ts', ['src/a.ts'])).toBe('src/a.ts');
      expect(of('src/*.ts', ['lib/a.ts'])).toMatch(/^src\/[^/]*\.ts$/);
    });
  });

  test.each([
    'scope: { create: [src/a.ts] }\nconstraints: { do_not_touch: { modify: [src/**] } }',
    'scope: { any: [src/**], except: [src/old/**] }\nconstraints: { do_not_touch: [src/old/**] }',
    'scope: [src/**]\nconstraints: { do_not_touch: [lib/**] }',
    'scope: [src/**]',
  ])('is silent where both can be kept: %s', (text) => {
    expect(found('constraint-covers-scope', text).at).toEqual([]);
  });
});

describe('vague-scope', () => {
  test.each(['**', '**/*', 'src/**', 'src/**/*', '{src,lib}/**', '*/**'])('"%s" says nothing (case 38)', (glob) => {
    expect(found('vague-scope', `scope: ['${glob}']`).at).toEqual(['p.yml:6:13 warn vague-scope a']);
  });

  test.each(['src/api/**', 'src/*', '*.ts', '**/*.ts', 'src/**/*.ts', '**/x'])('"%s" says something', (glob) => {
    expect(found('vague-scope', `scope: ['${glob}']`).at).toEqual([]);
  });

  test('is an error of "generated", which opens it to all', () => {
    expect(found('vague-scope', 'scope: [a.ts]', { top: 'generated: [x.lock, src/**]\n' }).at).toEqual([
      'p.yml:3:21 error vague-scope p',
    ]);
  });
});

describe('wide-leeway', () => {
  test.each([
    ['scope: [a.ts]\nleeway: 4', '7:13'],
    ['scope: { create: [a.ts, b.ts, c.ts, d.ts], modify: [a.ts] }\nleeway: 5', '7:13'],
  ])('a leeway of more files than the scope names is a warning: %s', (text, place) => {
    expect(found('wide-leeway', text).at).toEqual([`p.yml:${place} warn wide-leeway a`]);
  });

  test('a leeway of the plan is reported where the plan sets it, and the way out gives the item its own', () => {
    const { at, findings } = found('wide-leeway', 'scope: [a.ts]', { top: 'leeway: 9\n' });
    expect(at).toEqual(['p.yml:3:9 warn wide-leeway a', 'p.yml:3:9 warn wide-leeway b']);
    expect(findings[0]?.ways?.[0]?.edits?.[0]?.insert.map((line) => line.trim())).toEqual(['leeway: 3']);
  });

  test.each([
    'scope: [a.ts]\nleeway: 3',
    'scope: [a.ts, b.ts, c.ts, d.ts]\nleeway: 4',
    'scope: [a/*.ts]\nleeway: 50',
    'scope: [a.ts]\nleeway: 50\ndropped: no',
  ])('a leeway of at most 3, of as many files as the scope names, or of a scope with globs is none: %s', (text) => {
    expect(found('wide-leeway', text).at).toEqual([]);
  });
});

describe('a constraint forbids in any letter case and Unicode form, so', () => {
  const tree = ['app/page.ts', 'caf\u00e9/x.ts'];
  const CONSTRAINTS = ['App/page.ts', 'APP', 'app/PAGE.*', 'cafe\u0301/x.ts'];

  test.each(CONSTRAINTS)('"%s" is no dead glob', (glob) => {
    const text = `scope: { any: ['lib/**'] }\nconstraints: { do_not_touch: ['${glob}'] }`;
    expect(found('dead-glob', text, { tree }).at).toEqual([]);
  });

  test.each(CONSTRAINTS)('"%s" forbids a file of the scope, which makes that an error', (glob) => {
    const path = glob.startsWith('cafe') ? 'caf\u00e9/x.ts' : 'app/page.ts';
    const text = `scope: { any: ['${path}'] }\nconstraints: { do_not_touch: ['${glob}'] }`;
    expect(found('constraint-covers-scope', text, { tree }).at).toEqual(['p.yml:6:20 error constraint-covers-scope a']);
  });
});

describe('dead-glob (case 41)', () => {
  const text = 'scope: { create: [src/new.ts], modify: [src/gone.ts], delete: ["old/**"] }';

  test('reports globs that match nothing to modify or delete', () => {
    expect(found('dead-glob', text, { tree: ['src/app.ts'] }).at).toEqual([
      'p.yml:6:45 warn dead-glob a',
      'p.yml:6:68 warn dead-glob a',
    ]);
    expect(found('dead-glob', text, { tree: ['src/gone.ts', 'old/x'] }).at).toEqual([]);
  });

  test.each([
    ['a glob', "scope: { create: [src/new.ts, 'lib/*.ts'], except: [lib/**] }", 'p.yml:6:35'],
    ['a name', 'scope: { any: [src/*], modify: [lib/a.ts], except: [lib/a.*] }', 'p.yml:6:37'],
    [
      'a glob by two together',
      "scope: { any: [x, 'lib/?.ts'], except: ['lib/[a-z].ts', 'lib/[!a-z].ts'] }",
      'p.yml:6:23',
    ],
  ])('reports %s that "except" excludes as a whole, whatever files there are', (_, scope, place) => {
    const pulls = [{ number: 1, branch: 'feat/a', modify: ['src/new.ts'] }];
    expect(found('dead-glob', scope, { tree: null, pulls }).at).toEqual([`${place} warn dead-glob a`]);
  });

  test('reports a scope once if "except" leaves nothing of it', () => {
    const { at, findings } = found('dead-glob', 'scope: { create: [src/a.ts], modify: [src/b.ts], except: [src/**] }');
    expect(at).toEqual(['p.yml:6:54 warn dead-glob a']);
    expect(findings[0]?.message).toBe(
      '"except" excludes everything from the scope of item "a", so it may not change any file.',
    );
  });

  test('is silent where "except" leaves something', () => {
    const scope = "scope: { create: ['src/*.ts', 'lib/**'], except: ['src/[a-z]*', 'lib/*'] }";
    expect(found('dead-glob', scope, { tree: null }).at).toEqual([]);
  });

  test('counts what an item before it creates, directly or through another', () => {
    const linted = (depends: string) =>
      told(
        lintText(`items:
  a: { branch: a, scope: { modify: ['src/new*.ts'] }${depends} }
  b: { branch: b, scope: { create: [src/new-one.ts] } }
  c: { branch: c, scope: [c], depends_on: [b] }
`),
        'dead-glob',
      );
    expect(linted('')).toEqual(['p.yml:4:37 warn dead-glob a']);
    expect(linted(', depends_on: [b]')).toEqual([]);
    expect(linted(', depends_on: [c]')).toEqual([]);
  });

  test('leaves an item alone that has a pull request, open or merged', () => {
    const pulls = [{ number: 1, branch: 'feat/a', modify: ['src/gone.ts'] }];
    expect(found('dead-glob', text, { pulls }).at).toEqual([]);
    expect(found('dead-glob', text, { merged: pulls }).at).toEqual([]);
  });

  test('is silent where the files cannot all be listed', () => {
    expect(found('dead-glob', text, { tree: null }).at).toEqual([]);
  });

  test('what "except" leaves out is not there for the item', () => {
    const only = 'scope: { modify: ["src/*.ts"], except: [src/app.ts] }';
    expect(found('dead-glob', only, { tree: ['src/app.ts'] }).at).toHaveLength(1);
    expect(found('dead-glob', only, { tree: ['src/app.ts', 'src/b.ts'] }).at).toEqual([]);
  });

  test('reports the name of a folder, which covers no file in it, in every list', () => {
    const short = found('dead-glob', 'scope: [src/api, src/api.ts]', { tree: ['src/api/a.ts', 'src/api.ts'] });
    expect(short.at).toEqual(['p.yml:6:13 warn dead-glob a']);
    expect(found('dead-glob', 'scope: { modify: [src/api] }', { tree: ['src/api/a.ts'] }).at).toHaveLength(1);
    expect(found('dead-glob', 'scope: { create: [src/api] }', { tree: ['src/other.ts'] }).at).toEqual([]);
  });

  test('knows escaped names', () => {
    expect(
      found('dead-glob', "scope: { modify: ['src/\\[id\\]/page.tsx'] }", { tree: ['src/[id]/page.tsx'] }).at,
    ).toEqual([]);
  });
});

describe('dead-glob of limits', () => {
  const told = (text: string, tree = ['src/a.ts', 'lib/a.ts']) => found('dead-glob', text, { tree }).at;

  test('reports an "except" that takes nothing out of the scope', () => {
    expect(told("scope: { any: ['src/**'], except: ['srx/**', 'src/a.*'] }")).toEqual(['p.yml:6:40 warn dead-glob a']);
  });

  test('reports a constraint that matches no file and meets no scope', () => {
    expect(told("scope: ['src/**']\nconstraints: { do_not_touch: [lob, 'lib/**', src/new, b.ts] }")).toEqual([
      'p.yml:7:35 warn dead-glob a',
    ]);
    expect(told("scope: ['src/**']\nconstraints: { do_not_touch: { create: [lob] } }")).toEqual([]);
  });
});

describe('already-exists', () => {
  const tree = ['src/app.ts'];

  test('reports a file to create that exists already', () => {
    expect(found('already-exists', 'scope: { create: [src/new.ts, src/app.ts] }', { tree }).at).toEqual([
      'p.yml:6:35 warn already-exists a',
    ]);
  });

  test.each([
    'scope: { create: [src/new.ts] }',
    'scope: { create: [src/*.ts] }',
    'scope: { create: [src/app.ts], modify: [src/app.ts] }',
    'scope: [src/app.ts]',
  ])('is silent about %s', (text) => {
    expect(found('already-exists', text, { tree }).at).toEqual([]);
  });

  test('leaves an item alone that has a pull request', () => {
    const merged = [{ number: 1, branch: 'feat/a', create: ['src/app.ts'] }];
    const pulls = [{ number: 2, branch: 'feat/a', modify: ['src/app.ts'], openedAt: '2031-01-01T00:00:00Z' }];
    expect(found('already-exists', 'scope: { create: [src/app.ts] }', { tree, merged, pulls }).at).toEqual([]);
  });
});

describe('shared-file', () => {
  test.each([
    ['package.json', 'a manifest'],
    ['package-lock.json', 'a lock file'],
    ['services/api/Cargo.toml', 'a manifest'],
    ['src/index.ts', 'a barrel file that exports the modules beside it'],
    ['pkg/__init__.py', 'a barrel file that exports the modules beside it'],
    ['src/routes/index.ts', 'a route table or an application entry point'],
    ['config/routes.rb', 'a route table or an application entry point'],
    ['src/types.ts', 'a registry of types or schemas'],
    ['tests/conftest.py', 'a set-up or fixture that many tests share'],
    ['.github/workflows/ci.yml', 'a continuous integration file'],
    ['BUILD.bazel', 'a manifest'],
    ['app/BUILD', 'a manifest'],
    ['VERSION', 'a manifest'],
    ['src/version.py', 'a manifest'],
    ['CLAUDE.md', 'the instructions that all agents read'],
    ['AGENTS.md', 'the instructions that all agents read'],
    ['packages/api/GEMINI.md', 'the instructions that all agents read'],
    ['.github/copilot-instructions.md', 'the instructions that all agents read'],
    ['.cursorrules', 'the instructions that all agents read'],
    ['.claude/settings.json', 'the settings of the agents'],
    ['.codex/config.toml', 'the settings of the agents'],
    ['.mcp.json', 'the settings of the agents'],
    ['.beads/issues.jsonl', 'the state of a tool that all agents write'],
    ['.taskmaster/tasks/tasks.json', 'the state of a tool that all agents write'],
    ['messages/en.json', 'a catalog of messages that every feature adds to'],
    ['src/locales/de/common.json', 'a catalog of messages that every feature adds to'],
    ['lib/l10n/app_en.arb', 'a catalog of messages that every feature adds to'],
    ['locale/de/LC_MESSAGES/app.po', 'a catalog of messages that every feature adds to'],
    ['res/values/strings.xml', 'a catalog of messages that every feature adds to'],
    ['proto/user.proto', 'a definition that code is generated from'],
    ['schema/user.avsc', 'a definition that code is generated from'],
    ['drizzle/meta/_journal.json', 'the journal of the migrations'],
    ['prisma/migrations/migration_lock.toml', 'the journal of the migrations'],
    ['Data/Migrations/AppDbContextModelSnapshot.cs', 'the journal of the migrations'],
    ['mkdocs.yml', 'the navigation of the documentation'],
    ['docs/sidebars.js', 'the navigation of the documentation'],
    ['docs/SUMMARY.md', 'the navigation of the documentation'],
    ['docs.json', 'the navigation of the documentation'],
    ['CHANGELOG.md', 'a list of texts that every feature adds to'],
  ])('%s is %s', (path, what) => {
    const { at, findings } = found('shared-file', `scope: { modify: [x.ts, '${path}'] }`, { tree: [path] });
    expect(at).toEqual(['p.yml:6:29 warn shared-file a']);
    expect(findings[0]).toMatchObject({ path, found: what });
  });

  test.each([
    ['.beads/**', '.beads/issues.jsonl'],
    ['.taskmaster/**', '.taskmaster/tasks/tasks.json'],
    ['src/locales/**', 'src/locales/de/common.json'],
    ['src/locales/de/*', 'src/locales/de/common.json'],
    ['apps/*/locales/**', 'apps/web/locales/en.json'],
  ])('the whole folder %s is shared, since every file in it is', (glob, path) => {
    expect(found('shared-file', `scope: ['${glob}']`, { tree: [path] }).findings[0]?.path).toBe(path);
    expect(found('shared-file', `scope: { any: ['${glob}', x], except: ['${path}'] }`, { tree: [path] }).at).toEqual(
      [],
    );
  });

  test('a folder above a shared one is not', () => {
    expect(found('shared-file', "scope: ['src/**']", { tree: ['src/locales/de.json', 'src/a.proto'] }).at).toEqual([]);
  });

  test('says the three ways out, or the better one', () => {
    const [manifest] = found('shared-file', 'scope: [package.json]').findings;
    expect(manifest?.remedy.split(' Or ').map((way) => way.split(' ').slice(0, 2).join(' '))).toEqual([
      'Give it',
      'make "a",',
      'combine the',
    ]);
    expect(found('shared-file', 'scope: [yarn.lock]').findings[0]?.remedy).toContain('Move it to "generated"');
  });

  test('reports a glob with the file that it matches, but not a whole folder', () => {
    const tree = ['package.json', 'src/a/index.ts'];
    expect(found('shared-file', "scope: ['*.json']", { tree }).findings[0]?.path).toBe('package.json');
    expect(found('shared-file', "scope: ['src/*/index.ts']", { tree }).findings[0]?.path).toBe('src/a/index.ts');
    expect(found('shared-file', "scope: ['src/a/**']", { tree }).at).toEqual([]);
    expect(found('shared-file', "scope: ['*.json']", { tree: null }).at).toEqual([]);
  });

  test.each([
    ['another file', 'scope: [src/menu.ts]', ''],
    ['a new one in a folder', 'scope: { create: [src/a/index.ts] }', ''],
    ['one in a folder that is not there', 'scope: [src/a/index.ts]', ''],
    ['one that is generated', 'scope: [yarn.lock]', 'generated: [yarn.lock]\n'],
    ['an item that the others wait for', 'scope: [package.json]\ndepends_on: [b]', ''],
  ])('is silent about %s', (_, text, top) => {
    expect(found('shared-file', text, { top }).at).toEqual([]);
  });

  test('looks at the whole scope, not only at the glob', () => {
    const tree = ['package.json', 'tsconfig.json', '.github/workflows/ci.yml', 'src/a.ts'];
    const of = (scope: string) => found('shared-file', `scope: ${scope}`, { tree }).findings.map(({ path }) => path);
    expect(of("{ any: ['*.json'], except: [package.json] }")).toEqual(['tsconfig.json']);
    expect(of("{ any: ['*.json'], except: ['{package,tsconfig}.json'] }")).toEqual([]);
    expect(of('{ any: [package.json, x.ts], except: [package.json] }')).toEqual([]);
    expect(of("['**/*.yml']")).toEqual([]);
    expect(of("['{src/*,.github/workflows/*}.yml']")).toEqual(['.github/workflows/ci.yml']);
  });

  test('is silent about the integration, which is there for such files', () => {
    const linted = lintText(`${plan('scope: [a.ts]')}integration: { scope: [package.json] }\n`);
    expect(told(linted, 'shared-file')).toEqual([]);
  });
});

describe('glob-class (case 37)', () => {
  test.each([
    ['src/[id]/page.tsx', "Escape as \\[id\\]: write 'src/\\[id\\]/page.tsx'."],
    ['app/[slug].tsx', "Escape as \\[slug\\]: write 'app/\\[slug\\].tsx'."],
    ['app/[...rest]/**', "Escape as \\[...rest\\]: write 'app/\\[...rest\\]/**'."],
  ])('%s', (glob, remedy) => {
    const { at, findings } = found('glob-class', `scope: ['${glob}']`);
    expect(at).toEqual(['p.yml:6:13 warn glob-class a']);
    expect(findings[0]?.remedy).toBe(remedy);
  });

  test('looks at constraints and at generated and shared files too', () => {
    expect(found('glob-class', "scope: [a]\nconstraints: { do_not_touch: ['x/[id]/y'] }").at).toEqual([
      'p.yml:7:35 warn glob-class a',
    ]);
    expect(found('glob-class', 'scope: [a]', { top: "shared: ['x/[id]/y']\n" }).at).toEqual([
      'p.yml:3:10 warn glob-class p',
    ]);
  });

  test.each(['src/\\[id\\]/x', 'src/[a-z].ts', 'src/[0-9]*', 'src/v[12]/x', 'src/[!a]/x'])(
    '%s means what it says',
    (glob) => {
      expect(found('glob-class', `scope: ['${glob}']`).at).toEqual([]);
    },
  );
});

describe('near-miss', () => {
  const tree = ['src/app.ts', 'src/(a|b).ts', 'src/[0-9].ts', 'docs/a.md'];

  test.each([
    ['the path as it is', "scope: [src/app.ts, 'src/\\(a\\|b\\).ts', 'src/*.ts', 'docs/**']"],
    ['a new path', 'scope: [src/new.ts, new/App.ts]'],
    ['a rename', 'scope: { create: [src/App.ts], delete: [src/app.ts] }'],
    ['a rename of a folder', "scope: { create: ['Docs/**'], delete: ['docs/**'] }"],
    [
      'a constraint, which ignores letter case',
      "scope: [src/x.ts]\nconstraints: { do_not_touch: [src/App.ts, 'SRC/**'] }",
    ],
  ])('is silent about %s', (_, text) => {
    expect(found('near-miss', text, { tree }).at).toEqual([]);
  });

  test('reports a name with glob characters and how to escape it', () => {
    const { findings } = found('near-miss', "scope: ['src/[0-9].ts']", { tree });
    expect(findings[0]).toMatchObject({ found: 'another escaping', remedy: "Write 'src/\\[0-9\\].ts'." });
  });

  test('leaves an item alone that has a pull request, and says nothing where the files cannot all be listed', () => {
    const pulls = [{ number: 1, branch: 'feat/a', create: ['src/App.ts'] }];
    expect(found('near-miss', 'scope: [src/App.ts]', { tree }).at).toHaveLength(1);
    expect(found('near-miss', 'scope: [src/App.ts]', { tree, pulls }).at).toEqual([]);
    expect(found('near-miss', 'scope: [src/App.ts]', { tree: null }).at).toEqual([]);
  });
});

describe('glob-trap', () => {
  test('is silent where the glob is the name of a file', () => {
    const names = ['src/{a}.ts', 'src/(a|b).ts', 'src/x|y', 'src/a$'];
    for (const name of names) {
      expect(found('glob-trap', `scope: ['${name}']`, { tree: ['x'] }).at).toHaveLength(1);
      expect(found('glob-trap', `scope: ['${name}']`, { tree: [name] }).at).toEqual([]);
    }
  });

  test('reports "**" beside text even if it matches files', () => {
    expect(found('glob-trap', "scope: ['src/**.ts']", { tree: ['src/a.ts'] }).at).toHaveLength(1);
  });
});

describe('missing-part', () => {
  test('names all that an item lacks', () => {
    const { at, findings } = found('missing-part', 'scope: [a]');
    expect(at).toEqual(['p.yml:4:3 warn missing-part a', 'p.yml:7:3 warn missing-part b']);
    expect(findings[0]?.message).toContain('Item "a" has no context, contracts or verification');
  });

  test.each([
    ['context', 'contracts: { uses: [b] }\nverification: x'],
    ['contracts', 'context: x\nverification: x'],
    ['verification', 'context: x\ncontracts: { provides: [{ path: a }] }'],
  ])('%s alone', (part, others) => {
    expect(found('missing-part', `scope: [a]\n${others}`).findings[0]?.found).toBe(`no ${part}`);
  });

  test('an item with all three is complete, by what it uses or by what it provides', () => {
    const text = 'scope: [a]\ncontext: x\ncontracts: { uses: [b] }\nverification: x';
    expect(found('missing-part', text).at).toEqual(['p.yml:10:3 warn missing-part b']);
  });
});

describe('provides-outside-scope', () => {
  const provides = (path: string, scope: string, top = '') =>
    found('provides-outside-scope', `scope: ${scope}\ncontracts: { provides: [{ path: x.ts }, { path: '${path}' }] }`, {
      top,
    }).at;

  test.each([
    ['another path', 'src/b.ts', '[x.ts, src/a.ts]'],
    ['a file to delete', 'src/a.ts', '{ any: [x.ts], delete: [src/a.ts] }'],
    ['a file that "except" takes out', 'src/a.ts', "{ any: [x.ts, 'src/**'], except: [src/a.ts] }"],
    ['another letter case', 'src/A.ts', '[x.ts, src/a.ts]'],
    ['a plan file', '.github/parallel-work/p.yml', "[x.ts, '.github/**']"],
  ])('tells %s', (_, path, scope) => {
    expect(provides(path, scope)).toEqual(['p.yml:7:53 warn provides-outside-scope a']);
  });

  test.each([
    ['in the scope', 'src/a.ts', '[x.ts, src/a.ts]', ''],
    ['to modify', 'src/a.ts', "{ any: [x.ts], modify: ['src/*'] }", ''],
    ['generated', 'src/a.ts', '[x.ts]', 'generated: [src/a.ts]\n'],
    ['with brackets in its name', 'app/[id]/a.ts', "[x.ts, 'app/\\[id\\]/a.ts']", ''],
  ])('is silent about a file %s', (_, path, scope, top) => {
    expect(provides(path, scope, top)).toEqual([]);
  });
});

describe('path-clash', () => {
  const clash = (a: string, b: string, { more = '', tree = ['x'] } = {}) => {
    const linted = lintText(
      `items:\n  a: { branch: a, scope: [a0, '${a}'] }\n  b: { branch: b, scope: [b0, '${b}']${more} }\n`,
      { tree },
    );
    return {
      at: told(linted, 'path-clash'),
      message: linted.findings.find(({ rule }) => rule === 'path-clash')?.message,
    };
  };

  test.each([
    ['letter case', 'src/App.ts', 'src/app.ts', 'they differ only in letter case or Unicode form'],
    ['letter case of a folder', 'src/a.ts', 'SRC/a.ts', 'they differ only in letter case or Unicode form'],
    ['Unicode form', 'caf\u00e9', 'cafe\u0301', 'they differ only in letter case or Unicode form'],
    ['a file against a folder', 'src/a', 'src/a/b.ts', 'a file of one would be a folder of the other'],
    ['a folder against a file', 'src/a/b/c.ts', 'Src/a', 'a file of one would be a folder of the other'],
    ['a file against the folder of a glob', 'src/a', 'src/a/**', 'a file of one would be a folder of the other'],
  ])('tells %s', (_, a, b, why) => {
    const { at, message } = clash(a, b);
    expect(at).toEqual(['p.yml:5:31 error path-clash b/a']);
    expect(message).toContain(why);
  });

  test.each([
    ['one path, which is an overlap', 'src/a.ts', 'src/a.ts', {}],
    ['ordered items', 'src/App.ts', 'src/app.ts', { more: ', depends_on: [a]' }],
    ['names that begin alike', 'src/a', 'src/ab/c', {}],
    ['a folder by its name alone', 'src/a', 'src/a/**', { tree: ['src/a/x'] }],
    ['globs', 'src/A*', 'src/a*', {}],
  ])('is silent about %s', (_, a, b, more) => {
    expect(clash(a, b, more).at).toEqual([]);
  });
});

describe('unbacked-use', () => {
  const text = (b: string) => `items:
  a: { branch: a, scope: [a], contracts: { uses: [b] } }
  b: { branch: feat/b, scope: [b]${b} }
`;

  test('reports the use of an item that provides nothing or was dropped', () => {
    expect(told(lintText(text('')), 'unbacked-use')).toEqual(['p.yml:4:51 warn unbacked-use a/b']);
    expect(told(lintText(text(', dropped: no')), 'unbacked-use')).toEqual(['p.yml:4:51 warn unbacked-use a/b']);
  });

  test('is silent where there is a contract, or the code itself', () => {
    expect(told(lintText(text(', contracts: { provides: [{ path: b }] }')), 'unbacked-use')).toEqual([]);
    const merged = [{ number: 1, branch: 'feat/b', create: ['b'] }];
    expect(told(lintText(text(''), { merged }), 'unbacked-use')).toEqual([]);
  });
});

describe('no-parallelism', () => {
  const chain = (last: string) => `items:
  a: { branch: feat/a, scope: [a] }
  b: { branch: feat/b, scope: [b], depends_on: [a] }
  c: { branch: feat/c, scope: [c], depends_on: [${last}] }
`;

  test('reports a plan that is one chain, and one with a single item', () => {
    const linted = lintText(chain('b'));
    expect(told(linted, 'no-parallelism')).toEqual(['p.yml:3:1 warn no-parallelism p']);
    expect(linted.findings.find(({ rule }) => rule === 'no-parallelism')?.message).toContain(
      'is a single chain: a → b → c',
    );
    expect(told(lintText('items:\n  a: { branch: a, scope: [a] }\n'), 'no-parallelism')).toHaveLength(1);
  });

  test('is silent where two can run side by side, and at the end of a plan that could', () => {
    expect(told(lintText(chain('a')), 'no-parallelism')).toEqual([]);
    const merged = ['a', 'b'].map((name, index) => ({ number: index + 1, branch: `feat/${name}`, create: [name] }));
    expect(told(lintText(chain('a'), { merged }), 'no-parallelism')).toEqual([]);
    const all = [...merged, { number: 3, branch: 'feat/c', create: ['c'] }];
    expect(told(lintText(chain('b'), { merged: all }), 'no-parallelism')).toEqual([]);
  });
});

describe('plan-removed', () => {
  const one = planText({ items: withBranches({ a: { scope: ['a'] }, b: { scope: ['b'] } }) });
  const plans = { 'old.yml': one };
  const pulls = [{ number: 7, branch: 'feat/a', create: ['a'] }];

  test.each([
    ['deleted', {}],
    ['renamed', { 'new.yml': one.replaceAll('feat/', 'work/') }],
    ['moved to another base', { 'old.yml': `${one}base: release\n` }],
  ])('a plan %s while a pull request of it is open', (_, proposed) => {
    const linted = lintStory({ plans, pulls, proposed, branches: ['release'] });
    expect(told(linted, 'plan-removed')).toEqual(['old.yml:1:1 error plan-removed old/a']);
    expect(linted.findings.find(({ rule }) => rule === 'plan-removed')?.message).toContain('#7 of item "a"');
  });

  test('is silent without one, and where the plan stays', () => {
    expect(told(lintStory({ plans, proposed: {} }), 'plan-removed')).toEqual([]);
    expect(told(lintStory({ plans, pulls, proposed: { 'old.yml': `${one}# more\n` } }), 'plan-removed')).toEqual([]);
  });
});

describe('used-before', () => {
  const text = (items: Readonly<Record<string, object>>, more: object = {}) =>
    planText({ items: withBranches(items as never), ...more });
  const two = text({ a: { scope: ['a'] }, b: { scope: ['b'] } });
  const merged = [
    { number: 1, branch: 'feat/a', create: ['a'], plans: { 'p.yml': two } },
    { number: 2, branch: 'feat/b', create: ['b'], plans: { 'p.yml': two } },
  ];
  const again = text({ a: { scope: ['a'] }, b: { scope: ['b'] } }, { task: 'Another' });
  const asked = (plans: Record<string, string> | null, proposed: Record<string, string>, more: object = {}) =>
    told(lintStory({ plans, proposed, merged, ...more }), 'used-before');

  test('a new plan whose items count as finished by what merged for a plan of that name', () => {
    const linted = lintStory({ plans: null, proposed: { 'p.yml': again }, merged });
    expect(told(linted, 'used-before')).toEqual(['p.yml:5:13 error used-before p']);
    const finding = linted.findings.find(({ rule }) => rule === 'used-before');
    expect(finding?.message).toContain('Plan "p" is new');
    expect(finding?.message).toContain('item "a" (#1), item "b" (#2)');
    expect(finding?.remedy).toContain('another file name');
  });

  test('one among others, at its branch; in git by the name of the branch', () => {
    const more = text({ z: { scope: ['z'] }, b: { scope: ['b'] } });
    const linted = lintStory({
      source: 'git',
      plans: { 'q.yml': text({ x: { scope: ['x'] } }) },
      merged,
      proposed: { 'p.yml': more },
    });
    expect(linted.findings.find(({ rule }) => rule === 'used-before')).toMatchObject({
      at: { path: '.github/parallel-work/p.yml', line: 9 },
      message: expect.stringContaining('item "b" ('),
    });
  });

  test('the integration is an item too', () => {
    const whole = { integration: { branch: 'feat/whole', scope: ['c'] } };
    const before = text({ a: { scope: ['a'] } }, whole);
    const after = [{ number: 3, branch: 'feat/whole', create: ['c'], plans: { 'p.yml': before } }];
    expect(asked(null, { 'p.yml': before }, { merged: after })).toEqual(['p.yml:9:11 error used-before p']);
  });

  test('one that an open pull request has reopened is finished again once that is closed', () => {
    expect(asked(null, { 'p.yml': again }, { pulls: [{ number: 9, branch: 'feat/a', create: ['a2'] }] })).toHaveLength(
      1,
    );
  });

  test.each([
    ['is edited', { 'p.yml': two }, { 'p.yml': again }],
    ['is moved from .yml to .yaml', { 'p.yml': two }, { 'p.yaml': again }],
    ['stays', { 'p.yml': two }, { 'p.yml': two }],
    ['was open on another base', { 'p.yml': `${two}base: release\n` }, { 'p.yml': two }],
    ['could not be read', { 'p.yml': 'version: 1\n' }, { 'p.yml': two }],
  ])('is silent of a plan that %s', (_, plans, proposed) => {
    expect(asked(plans, proposed, { branches: ['release'] })).toEqual([]);
  });

  test.each([
    ['the plan has another name', { 'p2.yml': again }],
    ['the branches are others', { 'p.yml': again.replaceAll('feat/', 'work/') }],
    ['the plan itself says what merged', { 'p.yml': text({ a: { scope: ['a'], merged: { pull: 1 } } }) }],
    ['the item was dropped', { 'p.yml': text({ a: { scope: ['a'], dropped: 'no' } }) }],
  ])('is silent where %s', (_, proposed) => {
    expect(asked(null, proposed)).toEqual([]);
  });

  test('is silent where what had merged was reverted: such an item is not finished', () => {
    const files = { a: null };
    expect(asked(null, { 'p.yml': text({ a: { scope: ['a'] } }) }, { merged: merged.slice(0, 1), files })).toEqual([]);
  });

  test('names three items, and how many more there are', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const plan = text(Object.fromEntries(ids.map((each) => [each, { scope: [each] }])));
    const all = ids.map((each, index) => ({
      number: index + 1,
      branch: `feat/${each}`,
      create: [each],
      plans: { 'p.yml': plan },
    }));
    const { findings } = lintStory({ plans: null, proposed: { 'p.yml': plan }, merged: all });
    expect(findings.find(({ rule }) => rule === 'used-before')?.message).toContain('item "c" (#3), and 2 more');
  });
});

describe('misplaced-plan', () => {
  const misplaced = (story: Partial<Parameters<typeof lintText>[1]>) =>
    lintText('items: { a: { branch: feat/a, scope: [a.ts] } }', story).findings.filter(
      ({ rule }) => rule === 'misplaced-plan',
    );

  test('warns about a plan outside the plan directory, with the command that moves it', () => {
    const [git, plain] = misplaced({
      source: 'git',
      misplaced: [
        { path: 'plan.yml', isTracked: true },
        { path: '.github/plan.yaml', isTracked: false },
      ],
    }).map(({ ways }) => ways?.[0]?.command);
    expect([plain, git]).toEqual([
      '(cd "$(git rev-parse --show-toplevel)" && mkdir -p .github/parallel-work && git mv plan.yml .github/parallel-work/plan.yml)',
      '(cd "$(git rev-parse --show-toplevel)" && mkdir -p .github/parallel-work && mv -n .github/plan.yaml .github/parallel-work/plan-2.yaml)',
    ]);
  });

  test('asks GitHub only if there is a file in one of the places', () => {
    const found = { source: 'github', misplaced: [{ path: 'plan.yml', isTracked: true }] } as const;
    expect(misplaced({ ...found, tree: ['src/plan.yml'] })).toEqual([]);
    expect(misplaced({ ...found, tree: ['plan.yml'] })).toHaveLength(1);
  });

  test('passes over a file that only the base branch has, because lint reads the working tree', () => {
    expect(misplaced({ source: 'git', misplaced: [{ path: 'plan.yml', isTracked: true, isElsewhere: true }] })).toEqual(
      [],
    );
  });
});

describe('stray-file', () => {
  const one = planText({ items: withBranches({ a: { scope: ['a'] } }) });

  test('reports files that are no plans, but not the README', () => {
    const plans = { 'p.yml': one, 'notes.txt': 'x', 'README.md': 'x' };
    expect(told(lintStory({ plans }), 'stray-file')).toEqual(['notes.txt:1:1 warn stray-file']);
  });

  test('blames the folder, not the name, for a plan in a folder', () => {
    const remedies = (name: string) =>
      lintStory({ plans: { 'p.yml': one, [name]: one } }).findings.flatMap(({ rule, remedy }) =>
        rule === 'stray-file' ? remedy : [],
      );
    expect(remedies('archive/q.yml')).toEqual([expect.stringContaining('move it to ".github/parallel-work/q.yml"')]);
    expect(remedies('notes.txt')).toEqual([expect.stringContaining('rename it like a plan')]);
  });

  test('a plan for a branch that is not there is an error, where branches are known', () => {
    const plans = { 'p.yml': one, 'q.yml': `base: relaese\n${one}` };
    expect(told(lintStory({ plans }), 'stray-file')).toEqual(['q.yml:1:7 error stray-file q']);
    expect(told(lintStory({ plans, branches: ['relaese'] }), 'stray-file')).toEqual([]);
    expect(told(lintStory({ plans, branches: null }), 'stray-file')).toEqual([]);
  });
});
