/** The rooms of the program and what each may import; that the core touches nothing outside. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

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

describe('files', () => {
  test('no file holds everything and nothing', () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|types|interfaces|common|misc)(?:\/|\.ts$)/.test(file)),
    ).toEqual([]);
  });

  test('nothing is left open', () => {
    expect(files.filter((file) => /\b(?:TODO|FIXME|XXX)\b/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
