/**
 * What the action can do at all, read from its code: it runs on `pull_request_target`, with rights, beside code of people
 * that nobody knows. docs/security.md says why each of these matters.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REHEARSE_EVENTS } from '../src/workflow-lint/inputs.js';

interface Import {
  readonly from: string;
  /** What is taken from it: `error, warning`. */
  readonly names: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const fixed = [...text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\s)([^;'"]*?)\s*from\s+'([^']+)'/g)];
  const bare = [...text.matchAll(/(?:^|\n)import\s+'([^']+)'/g)];
  const lazy = [...text.matchAll(/\bimport\(\s*'([^']+)'\s*\)/g)];
  return [
    ...fixed.map(([, names = '', from = '']) => ({ from, names: names.replace(/[{}]/g, '').trim() })),
    ...[...bare, ...lazy].map(([, from = '']) => ({ from, names: '' })),
  ];
}

/** The only command that runs Git. The others cannot load its code, which is in a part of the bundle of its own. */
const REHEARSE = 'src/commands/action/rehearse.ts';

/** Every file of ours that the action can ever load, without those of `rehearse`. */
function reachedFrom(entry: string): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || (file === REHEARSE && entry !== REHEARSE)) return;
    reached.add(file);
    for (const { from } of importsOf(file))
      if (from.startsWith('.')) visit(join(dirname(file), from).replace(/\.js$/, '.ts'));
  };
  visit(entry);
  return [...reached].sort();
}

const files = reachedFrom('src/action.ts');
const packages = files.flatMap((file) => importsOf(file).filter(({ from }) => !from.startsWith('.')));
const code = new Map(
  files.map((file) => [file, readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '')]),
);

describe('the code of the action', () => {
  test('has all that the tests below look at', () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files).toEqual(expect.arrayContaining(['src/commands/action/check.ts', 'src/shell/github/client.ts']));
  });

  test('the bundle of the action contains no code that reads a working tree', () => {
    expect(files.filter((file) => /^src\/(?:shell\/(?:git|terminal)|commands\/cli)\//.test(file))).toEqual([]);
  });

  test('can start no program and load no code: of Node it takes these modules alone', () => {
    const modules = new Set(packages.map(({ from }) => from).filter((from) => from.startsWith('node:')));
    expect([...modules].sort()).toEqual([
      'node:crypto',
      'node:fs',
      'node:path',
      'node:perf_hooks',
      'node:timers/promises',
    ]);
  });

  test('takes from packages what is named here; of those for actions only what writes a log line or sends a request', () => {
    const others = packages.filter(({ from }) => !from.startsWith('node:'));
    expect([...new Set(others.map(({ from }) => from))].sort()).toEqual([
      '@actions/core',
      '@actions/github',
      'minimatch',
      'yaml',
      'zod',
    ]);
    const taken = others
      .filter(({ from }) => from.startsWith('@actions/'))
      .map(({ from, names }) => `${from}: ${names}`);
    expect(taken.sort()).toEqual(['@actions/core: error, notice, setSecret, warning', '@actions/github: getOctokit']);
  });

  test('makes no code of text', () => {
    const found = [...code].filter(([, text]) => /\beval\(|new Function\b|\bimport\((?!\s*')|\brequire\(/.test(text));
    expect(found.map(([file]) => file)).toEqual([]);
  });

  test('reads one file, that of the event, and writes those of the runner', () => {
    const onDisk = files.flatMap((file) =>
      importsOf(file).flatMap(({ from, names }) => (from === 'node:fs' ? `${file}: ${names}` : [])),
    );
    expect(onDisk).toEqual([
      'src/shell/runner/event.ts: readFileSync',
      'src/shell/runner/output.ts: appendFileSync, mkdtempSync, writeFileSync',
    ]);
  });

  test('sends requests by one client only, that of the API', () => {
    const asking = [...code].filter(([, text]) => /\bfetch\(|https?\.request\(/.test(text));
    expect(asking.map(([file]) => file)).toEqual([]);
  });
});

test('the routes by which anything is written are these: no push, no merge, no approval', () => {
  const routes = [...code.values()].flatMap((text) =>
    [...text.matchAll(/'((?:POST|PUT|PATCH|DELETE) [^']+)'/g)].map(([, route = '']) =>
      route.replace('/repos/{owner}/{repo}', ''),
    ),
  );
  expect([...new Set(routes)].sort()).toEqual([
    'DELETE /issues/comments/{comment_id}',
    'PATCH /git/refs/{ref}', // the record of the integration issue
    'PATCH /issues/comments/{comment_id}',
    'PATCH /issues/{issue_number}',
    'POST /git/commits', // of that record, with a tree that is there already
    'POST /git/refs',
    'POST /graphql', // queries only
    'POST /issues',
    'POST /issues/{issue_number}/comments',
    'POST /labels',
    'POST /statuses/{sha}',
  ]);
  const mutating = [...code].filter(([, text]) => /[`'"]\s*mutation\b/.test(text));
  expect(mutating.map(([file]) => file)).toEqual([]);
});

test('check writes statuses and comments; only "integrate" can reach the rest', () => {
  const check = reachedFrom('src/commands/action/check.ts');
  const writing = check.filter((file) => /'(?:POST|PUT|PATCH|DELETE) \/repos/.test(code.get(file) ?? ''));
  expect(writing).toEqual(['src/shell/github/comments.ts', 'src/shell/github/statuses.ts']);
});

test('no workflow that we show checks anything but the base out, has a secret, or runs a script', () => {
  for (const name of readdirSync('examples/workflows')) {
    const text = readFileSync(join('examples/workflows', name), 'utf8').replace(/#.*/g, '');
    const base = name === 'rehearse.yml' ? /^ {6}- uses: actions\/checkout@[0-9a-f]{40}\s+(?=- uses:)/m : /^$(?!)/;
    expect(text.replace(base, '')).not.toMatch(/checkout|secrets\.|\brun:|\bscript:/);
    expect(text).toMatch(/^permissions: \{\}/m);
  }
});

describe('"rehearse", which runs Git in a checkout of the base', () => {
  const reached = reachedFrom(REHEARSE);

  test('is loaded only for its command, and serves no event of a pull request', () => {
    const entry = readFileSync('src/action.ts', 'utf8');
    expect(
      entry.match(
        /case 'rehearse': \{\s+const \{ rehearseOnGithub \} = await import\('.\/commands\/action\/rehearse\.js'\);/g,
      ),
    ).toHaveLength(1);
    expect(entry.match(/rehearse\.js/g)).toHaveLength(1);
    expect(readFileSync(REHEARSE, 'utf8')).toContain('readEvent(env, REHEARSE_EVENTS);');
    expect(REHEARSE_EVENTS).toEqual(['schedule', 'workflow_dispatch']);
  });

  test('starts no program but Git, and has neither a token nor a client', () => {
    const starting = reached.filter((file) => /'node:child_process'/.test(readFileSync(file, 'utf8')));
    expect(starting).toEqual(['src/shell/git/git.ts']);
    expect(reached.filter((file) => /^src\/(?:shell\/github|commands\/cli)\//.test(file))).toEqual([]);
  });
});
