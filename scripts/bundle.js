// Bundles lib/ (made by tsc) into dist/: the action and the command line. The output is byte-stable and not minified,
// so that
// people can review it. `--check` compares instead of writing, and fails if dist/ is not what src/ gives.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { differences } from './differences.js';

const made = mkdtempSync(join(tmpdir(), 'parallel-work-dist-'));

function bundle(entry, folder) {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  execFileSync(process.execPath, [ncc, 'build', entry, '-o', folder, '--license', 'licenses.txt', '--no-cache', '-q'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

bundle('lib/action.js', made);
bundle('lib/cli.js', join(made, 'cli'));

const entry = join(made, 'cli', 'index.js');
const code = readFileSync(entry, 'utf8');
if (!code.startsWith('#!')) writeFileSync(entry, `#!/usr/bin/env node\n${code}`);
chmodSync(entry, 0o755);

for (const name of readdirSync(made, { recursive: true })) {
  if (!name.endsWith('.js')) continue;
  const text = readFileSync(join(made, name), 'utf8');
  // A module that the bundler did not find becomes this text, which fails only when it runs.
  if (text.includes('eval("require")')) throw new Error(`${name} lacks a module: it holds eval("require")`);
}
if (
  /octokit|undici/i.test(
    readdirSync(join(made, 'cli'))
      .map((name) => (name.endsWith('.js') ? readFileSync(join(made, 'cli', name), 'utf8') : ''))
      .join('\n'),
  )
) {
  throw new Error('the CLI bundle holds a GitHub client; it needs none');
}

if (process.argv.includes('--check')) compare();
else {
  rmSync('dist', { recursive: true, force: true });
  cpSync(made, 'dist', { recursive: true });
  chmodSync('dist', 0o755);
}
rmSync(made, { recursive: true });

function compare() {
  const differs = differences(made, 'dist');
  if (differs.length === 0) return;
  console.error(`dist/ is not what src/ gives: ${differs.join(', ')}. Run "npm run build" and commit dist/.`);
  process.exitCode = 1;
}
