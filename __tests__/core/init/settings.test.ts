/** What the files of a repository show: generated files, changelog fragments, migrations, tests and hot files. */
import { describe, expect, test } from '@jest/globals';
import { fragmentGlobs } from '../../../src/core/init/fragments.js';
import { generatedGlobs } from '../../../src/core/init/generated-files.js';
import { hotFiles } from '../../../src/core/init/hot-files.js';
import { uniqueEntries } from '../../../src/core/init/migration-keys.js';
import { verificationCommand } from '../../../src/core/init/verification.js';

const numbered = (count: number, name: (at: number) => string) => Array.from({ length: count }, (_, at) => name(at));

describe('generated files', () => {
  test.each<[string, string[], string[], string[]]>([
    ['lock files by name', ['package-lock.json', 'api/go.sum', 'src/lock.ts'], [], ['package-lock.json', 'api/go.sum']],
    ['many lock files of one name as one glob', numbered(5, (at) => `p${at}/yarn.lock`), [], ['**/yarn.lock']],
    ['a few files of dist by name', ['dist/a.js', 'dist/LICENSE'], [], ['dist/a.js', 'dist/LICENSE']],
    [
      'many files of dist by ending, never as a whole top-level folder',
      [...numbered(9, (at) => `dist/x/${at}.js`), 'dist/LICENSE'],
      [],
      ['dist/**/*.js', 'dist/LICENSE'],
    ],
    ['files that are marked', ['src/api.ts', 'src/main.ts'], ['src/api.ts'], ['src/api.ts']],
    [
      'marked files one by one if the folder has others',
      [...numbered(6, (at) => `src/${at}.pb.go`), 'src/main.go'],
      numbered(6, (at) => `src/${at}.pb.go`),
      numbered(6, (at) => `src/${at}.pb.go`),
    ],
    [
      'names with brackets as literal globs',
      ['app/[id]/package-lock.json'],
      [],
      [String.raw`app/\[id\]/package-lock.json`],
    ],
    ['no build folder that may have sources', ['build/webpack.js', 'out/x.ts'], [], []],
  ])('are written: %s', (_, files, marked, globs) => {
    expect(generatedGlobs(files, marked)).toEqual(globs);
  });
});

describe('numbers of migrations', () => {
  test.each<[string, string[], string[]]>([
    ['Rails', ['db/migrate/20260102030405_create.rb', 'db/schema.rb'], ['db/migrate/<key>_*.rb']],
    ['Django', ['shop/migrations/__init__.py', 'shop/migrations/0001_initial.py'], ['shop/migrations/<key>_*.py']],
    ['Django with many apps', numbered(4, (at) => `app${at}/migrations/0001_initial.py`), ['**/migrations/<key>_*.py']],
    [
      'Flyway',
      ['src/main/resources/db/migration/V1__a.sql', 'src/main/resources/db/migration/V2__b.sql'],
      ['src/main/resources/db/migration/<key>__*.sql'],
    ],
    [
      'Prisma',
      ['prisma/migrations/20260102030405_init/migration.sql', 'prisma/migrations/migration_lock.toml'],
      ['prisma/migrations/<key>_*/**'],
    ],
    ['Drizzle', ['drizzle/0000_red_ant.sql', 'drizzle/meta/_journal.json'], ['drizzle/<key>_*.sql']],
    [
      'goose and golang-migrate',
      ['db/migrations/000001_a.up.sql', 'db/migrations/000001_a.down.sql'],
      ['db/migrations/<key>_*.sql'],
    ],
    ['Sequelize', ['migrations/20260102030405-create.js'], ['migrations/<key>-*.js']],
    ['numbers alone', ['migrations/001.sql', 'migrations/002.sql'], ['migrations/<key>.*']],
    ['different endings', ['migrations/001_a.sql', 'migrations/002_b.go'], ['migrations/<key>_*']],
    ['a folder with brackets', ['[app]/migrations/0001_a.py'], [String.raw`\[app\]/migrations/<key>_*.py`]],
  ])('are recognized: %s', (_, files, entries) => {
    expect(uniqueEntries(files)).toEqual(entries);
  });

  test.each<[string, string[]]>([
    ['Laravel, whose names begin with a year', ['database/migrations/2026_01_02_030405_create.php']],
    ['Diesel, whose names begin with a year', ['migrations/2026-01-02-030405_create/up.sql']],
    ['two files that have one number already', ['migrations/1_a.sql', 'migrations/1_b.sql']],
    ['numbered files elsewhere', ['docs/0001_first.md', 'migrations.md']],
    ['names without a number', ['migrations/create_users.sql']],
  ])('are not proposed for %s', (_, files) => {
    expect(uniqueEntries(files)).toEqual([]);
  });
});

test('folders of changelog fragments are shared', () => {
  const files = [
    '.changeset/config.json',
    'newsfragments/1.feature',
    'changelog.d/x',
    'docs/changelog.d/x',
    'src/a.ts',
  ];
  expect(fragmentGlobs(files)).toEqual(['.changeset/*.md', 'newsfragments/*', 'changelog.d/*']);
});

test.each<[string[], string | undefined, string | undefined]>([
  [['package.json'], '{"scripts":{"test":"vitest"}}', 'npm test'],
  [['package.json', 'pnpm-lock.yaml'], '{"scripts":{"test":"vitest"}}', 'pnpm test'],
  [['package.json', 'yarn.lock'], '{"scripts":{"test":"vitest"}}', 'yarn test'],
  [['package.json', 'bun.lock'], '{"scripts":{"test":"vitest"}}', 'bun run test'],
  [['package.json', 'go.mod'], '{"scripts":{"test":"echo \\"Error: no test specified\\" && exit 1"}}', 'go test ./...'],
  [['package.json'], '{"scripts":{"test":1}}', undefined],
  [['package.json'], '[', undefined],
  [['package.json'], 'null', undefined],
  [['Gemfile', 'bin/rails', 'spec/a_spec.rb'], undefined, 'bundle exec rspec'],
  [['Gemfile', 'bin/rails'], undefined, 'bin/rails test'],
  [['README.md'], undefined, undefined],
])('the tests of a repository with %j and the manifest %j are run by %j', (files, manifest, command) => {
  expect(verificationCommand(files, manifest)).toBe(command);
});

test('files that at least 5 % of the commits changed are hot, the most changed first, at most five', () => {
  const edits = new Map([
    ...numbered(7, (at) => `f${at}.ts`).map((path, at) => [path, 10 * (at + 1)] as const),
    ['rare.ts', 4],
    ['gone.ts', 100],
  ] as const);
  expect(hotFiles({ commits: 200, edits }, (path) => path !== 'gone.ts')).toEqual([
    { path: 'f6.ts', share: 35 },
    { path: 'f5.ts', share: 30 },
    { path: 'f4.ts', share: 25 },
    { path: 'f3.ts', share: 20 },
    { path: 'f2.ts', share: 15 },
  ]);
  expect(hotFiles({ commits: 2000, edits }, () => true)).toEqual([{ path: 'gone.ts', share: 5 }]);
});
