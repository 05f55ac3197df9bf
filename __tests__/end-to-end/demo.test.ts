/** The first thing that a visitor runs: it must work with nothing installed, and be understood without reading anything. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from '@jest/globals';
import { posixTest } from '../optional.js';
import { clearFolders, cli, folder, root, story } from './bundle-runs.js';

afterAll(clearFolders);

story('the demo shows the whole story from dist/ alone, with nothing installed', async () => {
  const place = folder('demo');
  cpSync(join(root, 'dist'), join(place, 'dist'), { recursive: true });
  const entry = join(place, 'dist/cli/index.js');
  const ran = await cli(['demo'], { cwd: place, entry, env: { TMPDIR: place, TEMP: place } });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const [sample = ''] = /(?:\/|[A-Z]:\\)\S*parallel-work-demo-\w+/.exec(ran.stdout) ?? [];

  // What it says to do next is true.
  const next = await cli(['claim'], { cwd: join(sample, 'shop'), entry });
  expect(next).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('Item "integration" of plan "export" is yours'),
  });

  // On Windows, Git writes paths with slashes and Node.js without them, and a shell needs quotes around the latter.
  const slashed = (text: string) => text.replaceAll('\\', '/');
  const told = slashed(ran.stdout)
    .replaceAll(slashed(sample), '<sample>')
    .replaceAll(slashed(entry), '<dist>/cli/index.js')
    .replace(/(["'])(<(?:sample|dist)>\S*)\1/g, '$2')
    .replace(/since \d{4}-[\d:T.-]+Z/, 'since <time>');
  const golden = fileURLToPath(new URL('golden/demo.txt', import.meta.url));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, told);
  expect(told).toBe(readFileSync(golden, 'utf8'));
  rmSync(sample, { recursive: true });
});

story(
  'the sample of the demo ignores the settings and the environment of the user',
  async () => {
    const place = join(folder('demo'), 'my own folder');
    const [hooks, other] = [join(place, 'hooks'), join(place, 'other')];
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['pre-commit', 'post-checkout', 'post-merge', 'commit-msg', 'reference-transaction']) {
      writeFileSync(join(hooks, hook), '#!/bin/sh\nexit 1\n');
      chmodSync(join(hooks, hook), 0o755);
    }
    writeFileSync(join(place, 'ignored'), '*.js\n*.yml\n');
    writeFileSync(join(place, 'attributes'), '* text eol=crlf\n');
    execFileSync('git', ['init', '-q', other]);
    const settings = {
      commit: { gpgSign: true },
      core: {
        hooksPath: hooks,
        autocrlf: true,
        safecrlf: true,
        eol: 'crlf',
        excludesFile: join(place, 'ignored'),
        attributesFile: join(place, 'attributes'),
      },
      init: { defaultBranch: 'trunk' },
      merge: { ff: 'only', verifySignatures: true },
      user: { useConfigOnly: true },
    };
    const lines = Object.entries(settings).flatMap(([section, values]) => [
      `[${section}]`,
      ...Object.entries(values).map(([name, value]) => `\t${name} = ${value}`),
    ]);
    writeFileSync(join(place, '.gitconfig'), `${lines.join('\n')}\n`);
    const env = { TMPDIR: place, HOME: place, GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: 'x' };
    const ran = await cli(['demo'], { cwd: place, env });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toContain('3 verdicts: 3 success');
    expect(ran.stdout).toContain('export/integration  wave 2');
    // What it prints to go on with is one word for a shell.
    expect(ran.stdout).toMatch(/^ {2}cd '[^']+my own folder[^']+'$/m);
    expect(readdirSync(join(other, '.git/refs/heads'))).toEqual([]);
  },
  posixTest,
);

story('a folder for temporary files that does not exist is an error with a way out', async () => {
  const place = folder('demo');
  const ran = await cli(['demo'], { cwd: place, env: { TMPDIR: join(place, 'gone') } });
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(
    /^error: No folder can be created in ".*gone"\. The system .*ENOENT.*\n.* set TMPDIR to another folder\.\n$/,
  );
});
