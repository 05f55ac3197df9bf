/** The commands that hints name, and the Git that has them. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { findGit } from '../../../src/shell/git/git-program.js';
import { judged } from '../../commands/cli/worktree-story.js';
import { endStories, gitStory } from '../../git-story.js';
import { posixTest } from '../../optional.js';

const kept = { ...process.env };
afterEach(() => {
  process.env = { ...kept };
});
afterAll(endStories);

/** What came after Git 2.25, which is the oldest that is supported, from the release notes of Git. */
const NEWER: readonly (readonly [minor: number, command: RegExp])[] = [
  [26, /sparse-checkout add/],
  [29, /worktree repair|git maintenance/],
  [30, /--force-if-includes|diff --merge-base/],
  [31, /--path-format/],
  [35, /stash (?:push )?(?:--staged|-S)\b/],
  [36, /--refetch|git hook run|--batch-command|worktree list .*-z|ls-tree --format/],
  [38, /--write-tree|--update-refs|ls-files --format/],
  [42, /worktree add --orphan|for-each-ref --exclude/],
  [44, /git replay|--show-ref-format|--ref-format/],
  [46, /git config (?:get|set|unset|list)\b/],
  [49, /git backfill|clone --revision/],
];

test('a command that an older Git lacks is only in hints that say so, or that ask for the version first', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = files.flatMap((file) => {
    const lines = readFileSync(join('src', file), 'utf8').split('\n');
    return lines.flatMap((line) =>
      NEWER.flatMap(([minor, command]) => {
        const [named] = command.exec(/^\s*(?:\/?\*|\/\/)/.test(line) ? '' : line) ?? [];
        const says = new RegExp(`(?:Before git|with git|Install git) 2\\.${minor}\\b`);
        return named === undefined || says.test(line) ? [] : `${file.replaceAll('\\', '/')}: ${named}`;
      }),
    );
  });
  expect(found.sort()).toEqual([
    'shell/git/linked-worktrees.ts: worktree repair',
    'shell/git/linked-worktrees.ts: worktree repair',
    'shell/git/linked-worktrees.ts: worktree repair',
    // Only `rehearse` leads there, which requires Git 2.38.
    'shell/git/merge-tree.ts: --write-tree',
    'shell/git/own-checkout.ts: --refetch',
    'shell/git/scratch.ts: --path-format',
  ]);
});

describe('with Git 2.25', () => {
  const old = (directory: string) => {
    const shim = join(directory, '.git/shim');
    const git = findGit({ env: kept, platform: process.platform, isProgram: existsSync }).path;
    mkdirSync(shim);
    writeFileSync(
      join(shim, 'git'),
      `#!/bin/sh\ncase "$*" in *--version*) echo git version 2.25.1;; *) exec '${git}' "$@";; esac\n`,
    );
    chmodSync(join(shim, 'git'), 0o755);
    process.env['PATH'] = `${shim}:${kept['PATH']}`;
  };
  const plan = 'version: 1\ntask: T\nitems:\n  a: { branch: feat/a, scope: [src/**] }\n';
  const repository = () => {
    const story = gitStory().commit({ '.github/parallel-work/p.yml': plan }).branch('feat/a').checkout('main');
    return { story, worktree: story.worktree('feat/a') };
  };

  posixTest('says from both sides how to find a working tree again that was moved', async () => {
    const { story, worktree } = repository();
    const moved = `${worktree}-moved`;
    renameSync(worktree, moved);
    old(story.directory);
    const [lost] = (await judged(story.directory)).notes;
    expect(lost).toContain('If it was moved, move it back. If it was deleted, run: git worktree prune');
    const [note] = (await judged(moved)).notes;
    const [, file = '', line] = /Write this as the only line of "(.+)": (.+)$/.exec(note) ?? [];
    writeFileSync(file, `${line}\n`);
    expect((await judged(moved)).notes).toEqual([]);
    expect((await judged(story.directory)).notes).toEqual([]);
  });

  posixTest('says how to write a damaged link to the repository again', async () => {
    const { story, worktree } = repository();
    rmSync(join(worktree, '.git'));
    writeFileSync(join(worktree, '.git'), 'gitdir: /nowhere\n');
    old(story.directory);
    const [note] = (await judged(story.directory)).notes;
    const [, line = '', folder = ''] =
      /as the only line of that file: (gitdir: )<its folder in "(.+)">$/.exec(note) ?? [];
    writeFileSync(join(worktree, '.git'), `${line}${join(folder, readdirSync(folder)[0] ?? '')}\n`);
    expect((await judged(story.directory)).notes).toEqual([]);
  });
});
