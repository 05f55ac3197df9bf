/** Ten kinds of repositories in which somebody starts with `init`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { executable, type Files, gitStory, link } from '../../../git-story.js';

const TESTED = JSON.stringify({ scripts: { test: 'jest' } });

/** Each commit changes one more file, and every second one the route table too. */
function history(files: Files) {
  const story = gitStory().commit(files, 'Begin');
  for (let edit = 1; edit <= 20; edit++) {
    const common: Record<string, string> = edit % 2 === 0 ? { 'src/routes/index.ts': `${edit}\n` } : {};
    story.commit({ ...common, [`src/part-${edit}.ts`]: `${edit}\n` }, `Write part ${edit}`);
  }
  return story;
}

/** A bare repository with a worktree for each branch, as people set it up who lead several agents. */
function bareWithWorktrees(): string {
  const story = gitStory();
  story.commit({ 'package.json': TESTED, 'src/menu.ts': 'menu\n', 'src/old.ts': 'old\n', 'src/lib/a.ts': 'a\n' });
  story
    .branch('feat/csv', 'main')
    .commit({ 'src/export/csv.ts': '1\n', 'src/export/row.ts': '1\n' }, 'Write CSV: rows');
  story
    .branch('feat/pdf', 'main')
    .commit({ 'src/pdf.ts': '1\n', 'src/menu.ts': 'pdf\n', 'src/old.ts': null }, 'Write PDF');
  story.branch('feat/menu', 'main').commit({ 'src/menu.ts': 'all\n', 'package-lock.json': '{}\n' }, 'Show "all" # 1');
  story.checkout('main');
  const bare = story.clone('--bare');
  for (const name of ['main', 'csv', 'pdf', 'menu', 'fresh']) {
    const place = join(bare.directory, '..', `${name}-of-${bare.directory.split('/').at(-1)}`);
    rmSync(place, { recursive: true, force: true });
    const branch = name === 'main' ? ['main'] : name === 'fresh' ? ['-b', 'feat/fresh', 'main'] : [`feat/${name}`];
    bare.git('worktree', 'add', '-q', place, ...branch);
    worktrees.set(`${bare.directory}:${name}`, place);
  }
  return worktrees.get(`${bare.directory}:main`) ?? '';
}

const worktrees = new Map<string, string>();

/** Each makes a repository and gives a working tree of it. */
export const KINDS: Readonly<Record<string, () => string>> = {
  npm: () =>
    history({
      'package.json': TESTED,
      'package-lock.json': '{}\n',
      'dist/index.js': 'built\n',
      'src/routes/index.ts': 'routes\n',
      '.changeset/config.json': '{}\n',
      'CLAUDE.md': '# The shop\n',
    }).directory,

  'pnpm-monorepo': () =>
    gitStory().commit({
      'package.json': TESTED,
      'pnpm-lock.yaml': 'lockfileVersion: 9\n',
      'pnpm-workspace.yaml': 'packages: [packages/*]\n',
      ...Object.fromEntries(['a', 'b'].map((name) => [`packages/${name}/src/index.ts`, `${name}\n`])),
      ...Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`packages/api/generated/${at}.ts`, `${at}\n`])),
      '.gitattributes': 'packages/api/generated/** linguist-generated=true\n',
      'AGENTS.md': '# The shop\r\n\r\nUse pnpm.\r\n',
      'CLAUDE.md': link('AGENTS.md'),
    }).directory,

  python: () =>
    gitStory().commit({
      'pyproject.toml': '[project]\n',
      'uv.lock': 'version = 1\n',
      'shop/migrations/__init__.py': '',
      'shop/migrations/0001_initial.py': 'one\n',
      'shop/migrations/0002_price.py': 'two\n',
      'newsfragments/README.rst': 'Write one for each change.\n',
    }).directory,

  go: () =>
    gitStory().commit({
      'go.mod': 'module shop\n',
      'go.sum': 'sum\n',
      'db/migrations/000001_init.up.sql': 'create\n',
      'db/migrations/000001_init.down.sql': 'drop\n',
      '.github/workflows/ours.yml': 'on: push\njobs: {}\n',
    }).directory,

  rust: () =>
    gitStory().commit({
      'Cargo.toml': '[package]\n',
      'Cargo.lock': 'version = 4\n',
      'migrations/2026-01-02-030405_create_orders/up.sql': 'create\n',
      CODEOWNERS: '/.github/ @acme/platform\n',
    }).directory,

  rails: () =>
    gitStory().commit({
      Gemfile: 'gem "rails"\n',
      'Gemfile.lock': 'GEM\n',
      'bin/rails': executable('#!/usr/bin/env ruby\n'),
      'db/migrate/20260102030405_create_orders.rb': 'class CreateOrders\n',
      'db/schema.rb': 'ActiveRecord\n',
      '.github/CODEOWNERS': '# Reviews\n* @acme/core @ada # all\n*.md @acme/docs',
    }).directory,

  nextjs: () => {
    const story = gitStory().commit({
      'package.json': JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }),
      'yarn.lock': '# yarn\n',
      'app/[id]/page.tsx': 'page\n',
      'prisma/migrations/20260102030405_init/migration.sql': 'create\n',
      'prisma/migrations/migration_lock.toml': 'provider = "postgresql"\n',
      '.husky/pre-commit': 'npx lint-staged\n',
      '.gitignore': '.claude/\n',
      '.claude/settings.json': null,
    });
    story.git('config', 'core.hooksPath', '.husky/_');
    story.write({ '.claude/settings.local.json': '{}\n' });
    return story.directory;
  },

  empty: () => gitStory().commit({}).directory,

  'bare-with-worktrees': () => bareWithWorktrees(),

  'without-a-commit': () => gitStory().write({ 'go.mod': 'module shop\n', 'go.sum': 'sum\n' }).directory,
};
