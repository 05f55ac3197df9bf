/** A server, and clones of it whose agents claim items. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, type GitStory, gitStory, storyBeside } from '../../git-story.js';
import { run } from './run.js';

export const PLAN_PATH = '.github/parallel-work/p.yml';
export const PLAN = `version: 1
task: T
items:
  a: { branch: feat/a, scope: [src/a/**] }
  b: { branch: feat/b, scope: [src/b/**] }
  c: { branch: feat/c, scope: [src/c/**], depends_on: [a] }
  many: { branch: [hosted/many-*, other/many-*], scope: [src/many/**] }
integration: { branch: feat/all }
`;

export interface Server {
  readonly directory: string;
  readonly git: (...args: string[]) => string;
  /** Another clone, in the name of somebody. */
  readonly clone: (who: string, ...options: string[]) => GitStory;
  /** The names of its branches, without the base. */
  readonly branches: () => readonly string[];
  readonly hook: (name: string, script: string) => void;
}

function outside(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.replace(/\n$/, '');
}

const made = new Map<string, GitStory>();

/** Git makes a server with these files and a clone of it once. Each test gets copies. */
function template(files: Files, name: string): GitStory {
  const key = JSON.stringify([files, name]);
  const known = made.get(key);
  if (known) return known;
  const source = gitStory().commit(files);
  const directory = join(source.directory, '..', name);
  outside('clone', '-q', '--bare', source.directory, directory);
  outside('--git-dir', directory, 'remote', 'remove', 'origin');
  cpSync(pointed(source.clone(), directory, 'Ada').directory, join(source.directory, '..', CLONE), { recursive: true });
  made.set(key, source);
  return source;
}

const CLONE = 'clone of Ada';

function pointed(story: GitStory, server: string, who: string): GitStory {
  story.git('remote', 'set-url', 'origin', server);
  story.git('fetch', '-q', 'origin');
  story.git('config', 'user.name', who);
  story.git('config', 'user.email', `${who.toLowerCase()}@example.com`);
  return story;
}

/** A bare repository in a folder of this name, with the plan on its `main`. */
export function serverWith(files: Files = { [PLAN_PATH]: PLAN }, name = 'origin.git'): Server {
  const first = template(files, name);
  const source = first.copy();
  const directory = join(source.directory, '..', name);
  const git = (...args: string[]) => outside('--git-dir', directory, ...args);
  let clones = 0;
  return {
    directory,
    git,
    clone(who, ...options) {
      if (options.length > 0) return pointed(source.clone(...options), directory, who);
      clones += 1;
      const story = storyBeside(source, `clone-${clones}`);
      cpSync(join(source.directory, '..', CLONE), story.directory, { recursive: true });
      const config = join(story.directory, '.git/config');
      const own = readFileSync(config, 'utf8')
        .replaceAll(join(first.directory, '..'), join(source.directory, '..'))
        .replace('name = Ada', `name = ${who}`)
        .replace('ada@', `${who.toLowerCase()}@`);
      writeFileSync(config, own);
      story.git('fetch', '-q', 'origin');
      return story;
    },
    branches: () =>
      git('for-each-ref', '--format=%(refname:short)', 'refs/heads/')
        .split('\n')
        .filter((each) => each !== 'main'),
    hook(hook, script) {
      mkdirSync(join(directory, 'hooks'), { recursive: true });
      writeFileSync(join(directory, 'hooks', hook), `#!/bin/sh\n${script}\n`);
      chmodSync(join(directory, 'hooks', hook), 0o755);
    },
  };
}

/** Without the working tree, which most tests do not need. */
export async function called(story: { readonly directory: string }, command: string, ...args: string[]) {
  return handedOver(story, command, ...args, ...(command === 'claim' ? ['--no-worktree'] : []));
}

export async function handedOver(story: { readonly directory: string }, ...args: string[]) {
  const { code, out, err } = await run(story.directory, ...args, '--json');
  const { claim, next, notes = [], errors } = JSON.parse(out);
  return { code, notes, errors, err, ...(claim ?? {}), next };
}
