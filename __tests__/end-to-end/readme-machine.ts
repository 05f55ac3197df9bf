/** A machine on which nothing is installed, and the commands of the README. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder, root } from './bundle-runs.js';

/** With the account that the project is cloned from. */
export const readme = readFileSync(join(root, 'README.md'), 'utf8').replaceAll('<owner>', 'acme');
const BLOCK = /^```(\w+)\n([\s\S]*?)^```$/gm;

export function blocksOf(start: string, end: string): { readonly language: string; readonly text: string }[] {
  const section = readme.slice(readme.indexOf(start), readme.indexOf(end));
  return [...section.matchAll(BLOCK)].map(([, language = '', text = '']) => ({ language, text }));
}

/** A person's machine: an empty home, and npm installs into it. */
export function openMachine() {
  const home = folder('readme');
  const config = `[user]\nname = Ada\nemail = ada@example.com\n[init]\ndefaultBranch = main\n`;
  const origin = `[url "file://${root}"]\ninsteadOf = https://github.com/acme/parallel-work\n`;
  writeFileSync(
    join(home, '.gitconfig'),
    `${config}${origin}[protocol "file"]\nallow = always\n[safe]\ndirectory = *\n`,
  );
  const env = {
    PATH: `${join(home, 'npm/bin')}:${dirname(process.execPath)}:${process.env['PATH']}`,
    HOME: home,
    TMPDIR: home,
    GIT_CONFIG_NOSYSTEM: '1',
    npm_config_prefix: join(home, 'npm'),
    npm_config_cache: join(home, 'cache'),
    npm_config_update_notifier: 'false',
  };
  const sh = (script: string, cwd = home) => {
    const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], { cwd, env, encoding: 'utf8' });
    return { status, text: `${stdout}${stderr}` };
  };
  const write = (path: string, text: string, cwd: string) => {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  };
  return { home, sh, write };
}
