/** What each room of the program may import, and that the core is pure. docs/rooms.svg shows the rooms of the core. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { arrowsBetween, circlesOf, namesDeclaredTwice, readFiles } from './rooms.js';

/**
 * The rooms of src/core and the rooms that each may import, the lowest floor first: a room imports only rooms above it
 * in this table. Remove an import here when the last file that needs it is gone.
 */
const CORE_ROOMS: Readonly<Record<string, readonly string[]>> = {
  'failure.ts': [],
  'system-error.ts': ['failure.ts'],
  'maps.ts': [],
  globs: ['maps.ts'],
  'order.ts': [],
  'terms.ts': [],
  facts: ['maps.ts', 'failure.ts', 'terms.ts'],
  'finding.ts': ['terms.ts'],
  plan: ['maps.ts', 'globs', 'terms.ts', 'facts', 'finding.ts'],
  text: ['maps.ts', 'terms.ts', 'facts', 'finding.ts', 'plan'],
  contracts: ['maps.ts', 'facts', 'finding.ts', 'plan'],
  progress: ['contracts', 'maps.ts', 'globs', 'order.ts', 'terms.ts', 'facts', 'finding.ts', 'plan'],
  claim: ['order.ts', 'plan', 'text', 'progress'],
  lint: ['maps.ts', 'globs', 'order.ts', 'terms.ts', 'facts', 'finding.ts', 'plan', 'text', 'progress'],
  init: ['failure.ts', 'maps.ts', 'globs', 'terms.ts', 'facts', 'plan', 'text'],
  import: ['maps.ts', 'globs', 'terms.ts', 'finding.ts', 'plan', 'text', 'lint'],
  rules: ['maps.ts', 'globs', 'order.ts', 'facts', 'finding.ts', 'plan', 'contracts', 'text', 'progress'],
  judge: ['maps.ts', 'globs', 'facts', 'finding.ts', 'plan', 'text', 'progress', 'lint', 'rules'],
  rehearsal: ['maps.ts', 'facts', 'finding.ts', 'plan', 'progress'],
  integration: ['maps.ts', 'failure.ts', 'order.ts', 'facts', 'finding.ts', 'plan', 'text', 'progress'],
  report: [
    'maps.ts',
    'failure.ts',
    'system-error.ts',
    'terms.ts',
    'facts',
    'finding.ts',
    'plan',
    'text',
    'claim',
    'rehearsal',
    'integration',
  ],
  brief: ['maps.ts', 'globs', 'order.ts', 'terms.ts', 'facts', 'finding.ts', 'plan', 'text', 'progress'],
  export: ['maps.ts', 'globs', 'order.ts', 'plan', 'text', 'terms.ts'],
  issues: ['failure.ts', 'facts', 'finding.ts', 'plan', 'text', 'integration', 'report', 'brief'],
  worktrees: ['plan', 'text', 'progress', 'claim'],
  guard: ['globs', 'facts', 'finding.ts', 'terms.ts', 'plan', 'text', 'progress', 'rules', 'judge'],
  statuses: ['maps.ts', 'facts', 'finding.ts', 'plan', 'text', 'progress', 'rules', 'judge', 'report'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

function importsOf(file: string): { readonly from: string; readonly typeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
  );
  return [...statements].map(([, typeOnly, from, lazy]) => ({
    from: from ?? lazy ?? '',
    typeOnly: typeOnly !== undefined,
  }));
}

function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'entry' : room;
}

describe('imports', () => {
  test.each(files)('%s imports only what its room may', (file) => {
    const allowed: Record<string, readonly string[]> = {
      core: ['core'],
      'workflow-lint': ['core', 'workflow-lint'],
      shell: ['core', 'workflow-lint', 'shell'],
      commands: ['core', 'workflow-lint', 'shell', 'commands'],
      entry: ['core', 'shell', 'commands'],
    };
    const rooms = importsOf(file)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ from }) => roomOf(relative('.', join(dirname(file), from))));
    expect(rooms.filter((room) => !allowed[roomOf(file)]?.includes(room))).toEqual([]);
  });

  test.each(files.filter((file) => ['core', 'workflow-lint'].includes(roomOf(file))))('%s is pure', (file) => {
    const packages = importsOf(file)
      .map(({ from }) => from)
      .filter((from) => !from.startsWith('.'));
    const allowed = roomOf(file) === 'core' ? /^(?:minimatch|yaml|zod)$/ : /^(?:yaml|@actions\/expressions\/.+)$/;
    expect(packages.filter((name) => !allowed.test(name))).toEqual([]);
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\bprocess\.|\bconsole\.|\bDate\b|Math\.random|\bsetTimeout\b|\bfetch\(/);
  });

  test('the command line never imports the GitHub client', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { from, typeOnly } of importsOf(file)) {
        if (from.startsWith('.') && !typeOnly) visit(join(dirname(file), from).replace(/\.js$/, '.ts'));
      }
    };
    visit('src/cli.ts');
    expect([...reached].filter((file) => file.startsWith('src/shell/github/'))).toEqual([]);
    expect(reached.size).toBeGreaterThan(20);
  });
});

describe('the rooms of src/core', () => {
  const arrows = arrowsBetween(readFiles('src/core'));
  const rooms = Object.keys(CORE_ROOMS);

  test('are all in the table', () => {
    expect([...new Set(readFiles('src/core').map(({ room }) => room))].sort()).toEqual([...rooms].sort());
  });

  test('may import only rooms that come before them in the table', () => {
    const wrong = rooms.flatMap((room, place) =>
      (CORE_ROOMS[room] ?? [])
        .filter((each) => !rooms.slice(0, place).includes(each))
        .map((each) => `${room}: ${each}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(rooms)('%s imports only the rooms that the table allows', (room) => {
    const wrong = arrows.filter(({ from, to }) => from === room && !CORE_ROOMS[room]?.includes(to));
    const imports = wrong.flatMap((arrow) => arrow.imports.map(({ file, imported }) => `${file} imports ${imported}`));
    expect(imports).toEqual([]);
  });

  test('use every import that the table allows', () => {
    const allowed = rooms.flatMap((room) => CORE_ROOMS[room]?.map((to) => `${room} -> ${to}`) ?? []);
    const used = arrows.map(({ from, to }) => `${from} -> ${to}`);
    expect(allowed.filter((each) => !used.includes(each))).toEqual([]);
  });
});

test('CONTRIBUTING.md describes every folder of src/core, and no other', () => {
  const [, table = ''] = /\| room of `src\/core` \|([\s\S]*?)\n\n/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const described = [...table.matchAll(/`([a-z-]+)\/`/g)].map(([, room]) => room);
  expect(described.sort()).toEqual(
    Object.keys(CORE_ROOMS)
      .filter((room) => !room.endsWith('.ts'))
      .sort(),
  );
});

describe('all of src', () => {
  const sources = readFiles('src');

  test('has no import circles among files, not even of types', () => {
    expect(circlesOf(sources).map((each) => each.join(' '))).toEqual([]);
  });

  test('declares each type name in one file only, exported or not', () => {
    const repeated = namesDeclaredTwice(sources);
    expect(repeated.map(({ name, files: places }) => `${name}: ${places.join(', ')}`)).toEqual([]);
  });
});

describe('programs', () => {
  test('are started in two places only, so that Git is never looked up in a repository', () => {
    const starting = files.filter((file) => /'(?:node:)?child_process'/.test(sourceOf(file)));
    // The second one runs the commands that a plan or a person names, in a shell.
    expect(starting).toEqual(['src/shell/git/git.ts', 'src/shell/git/shell-command.ts']);
    expect(sourceOf('src/shell/git/git.ts').match(/\bspawn\([^,]*,/g)).toEqual(['spawn(path,']);
  });
});

/** Where every error has the same meaning, and why. Elsewhere, an error counts as "not there" only by its code: `ifThere`. */
const ANY_ERROR: Readonly<Record<string, string>> = {
  'src/cli.ts': 'without a working directory, its absence is reported',
  'src/commands/cli/guard-hook.ts': 'a session that cannot be remembered changes no answer',
  'src/shell/git/claim-records.ts': 'what is not JSON is no claim',
  'src/shell/git/claude-settings.ts': 'an empty folder may stay, and what is not JSON is no record',
  'src/shell/git/command-runner.ts': 'the checkout reports its own error, and a signal only waits for its end',
  'src/shell/git/copy-included.ts': 'the first error is reported, not the one of removing a part of a file',
  'src/shell/git/file-worktree.ts': 'what is no address of a file is refused',
  'src/shell/git/git-program.ts': 'what cannot be started is no program',
  'src/shell/git/git.ts': 'the code says that something is missing, and this tells which of two things',
  'src/shell/git/guard-place.ts': 'a record that cannot be seen is made again, which says why',
  'src/shell/git/guard-session.ts': 'a session that cannot be remembered changes no answer',
  'src/shell/git/make-worktree.ts': 'the first error is reported, not the one of removing the branch again',
  'src/shell/git/object-store.ts': 'an object that cannot be seen is written again, which says why',
  'src/shell/git/path-name.ts': 'what cannot be decoded is no text',
  'src/shell/git/plain-file.ts': 'a guess at what Git waits for, while Git still runs',
  'src/shell/git/plan-objects.ts': 'what cannot be decoded is no text',
  'src/shell/git/plan-store.ts': 'what cannot be kept or read is read from Git again',
  'src/shell/git/quick-place.ts': 'what cannot be read quickly is read from Git',
  'src/shell/git/vendored-program.ts': 'what is not JSON is no manifest',
  'src/shell/git/working-files.ts': 'the first error is reported, and what cannot be decoded is no text',
  'src/shell/terminal/standard-input.ts': 'what is not JSON is no object',
};

describe('errors of the system', () => {
  test('are never taken for "not there" without a look at their code', () => {
    const blind = files.filter(
      (file) =>
        !/^src[/\\](?:core|workflow-lint)[/\\]/.test(file) &&
        /\bcatch \{|\.catch\(\(\)|\(\) => true,\s*\(\) =>|\bexistsSync\(/.test(sourceOf(file)),
    );
    expect(blind.sort()).toEqual(Object.keys(ANY_ERROR).sort());
  });
});

describe('files', () => {
  test('have names that say what is in them', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|types|interfaces|common|misc)(?:\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });

  test('have no TODO comments', () => {
    expect(files.filter((file) => /\b(?:TODO|FIXME|XXX)\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

/** Without comments. */
function sourceOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=\s)\/\/.*/g, '');
}
