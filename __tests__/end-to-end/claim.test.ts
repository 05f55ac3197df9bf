/** Claims that are killed anywhere, whose answers get lost, and that happen while others are given back. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect } from '@jest/globals';
import { PLAN, PLAN_PATH, serverWith } from '../commands/cli/claim-story.js';
import { endStories } from '../git-story.js';
import { posixTest } from '../optional.js';
import { DEEP, SEED } from '../runs.js';
import { clearFolders, cli, folder, story } from './bundle-runs.js';
import { claim, owners, reset, wideServer } from './claim-runs.js';

afterAll(() => {
  endStories();
  clearFolders();
});

function git(directory: string, ...args: string[]): string {
  return spawnSync('git', ['-C', directory, ...args], { encoding: 'utf8' }).stdout.trim();
}

describe('at once (case 180)', () => {
  story('processes in the working trees of one clone give each item one owner', async () => {
    const server = wideServer();
    const ada = server.clone('Ada');
    const places = Array.from({ length: 6 }, (_, index) => join(ada.directory, '..', `tree-${index}`));
    for (const place of places) ada.git('worktree', 'add', '-q', '--detach', place);
    const results = await Promise.all(places.map((place) => claim(place)));
    expect(results.map(({ outcome }) => outcome)).toEqual(places.map(() => 'claimed'));
    expect(new Set(results.map(({ item }) => item)).size).toBe(6);
    for (const { item, worktree = '' } of results)
      expect(git(worktree, 'branch', '--show-current')).toBe(`feat/${item}`);
  });

  story('a claim that is given back meanwhile has one owner at most, who knows it', async () => {
    const server = serverWith();
    const [ada, bob, eve] = ['Ada', 'Bob', 'Eve'].map((who) => server.clone(who).directory) as [string, string, string];
    for (let each = 0; each < 3; each += 1) {
      reset(server);
      expect(await claim(ada, ['a', '--no-worktree'])).toMatchObject({ outcome: 'claimed' });
      const [released, ...both] = await Promise.all([
        cli(['release', 'a', '--json'], { cwd: ada }),
        ...[bob, eve].map((place) => claim(place, ['a', '--no-worktree'])),
      ]);
      expect(JSON.parse(released.stdout).claim.outcome).toBe('released');
      const won = ['Bob', 'Eve'].filter((_, index) => both[index]?.outcome === 'claimed');
      expect(both.map(({ outcome }) => outcome).filter((outcome) => !['claimed', 'taken'].includes(outcome))).toEqual(
        [],
      );
      expect(Object.values(owners(server))).toEqual(won.map((who) => `${who} <${who.toLowerCase()}@example.com>`));
    }
  });
});

/** A folder with a `git` that runs the script around the real one, `$REAL`. */
function wrapped(script: string): NodeJS.ProcessEnv {
  const place = folder('wrapper');
  const real = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  writeFileSync(join(place, 'git'), `#!/bin/sh\nREAL=${real}\nHERE=${place}\n${script}\n`);
  chmodSync(join(place, 'git'), 0o755);
  return { PATH: `${place}:${process.env['PATH']}` };
}

/** Kills the program after its n-th call of git, and leaves the file "killed". */
function killingAt(call: number): NodeJS.ProcessEnv {
  return wrapped(
    [
      '"$REAL" "$@"; code=$?',
      'echo x >> "$HERE/calls"',
      `if [ "$(wc -l < "$HERE/calls")" -ge ${call} ]; then kill -9 $PPID; fi`,
      'exit $code',
    ].join('\n'),
  );
}

describe('killed (case 181)', () => {
  posixTest.each([
    ['of the next item', []],
    ['of an item on another name than its first', ['many', '--branch', 'other/many-2']],
  ])(
    'after any call of git, a claim %s is finished by the next call, and nobody else has it',
    async (what, args) => {
      const server = serverWith();
      const ada = server.clone('Ada').directory;
      const eve = server.clone('Eve').directory;
      // All of them in test:deep. Otherwise some, and others with another seed.
      const step = DEEP > 1 ? 1 : 5;
      let isEnd = false;
      let call = 0;
      for (call = 1 + (SEED % step); !isEnd; call += step) {
        const first = await cli(['claim', ...args], { cwd: ada, env: killingAt(call) });
        isEnd = first.code !== null;
        const [other, again] = [await claim(eve, ['--no-worktree']), isEnd ? undefined : await claim(ada, args)];
        expect(other.outcome).toBe('claimed');
        if (again) {
          const { outcome, item, branch = '', worktree = '' } = again;
          expect([outcome, worktree]).toEqual(['claimed', expect.stringContaining(`-p-${item}`)]);
          expect(owners(server)).toEqual({
            [branch]: 'Ada <ada@example.com>',
            [`feat/${other.item}`]: 'Eve <eve@example.com>',
          });
          expect(git(worktree, 'status', '--porcelain')).toBe('');
          expect(git(worktree, 'rev-parse', 'HEAD')).toBe(server.git('rev-parse', branch));
          expect(readdirSync(join(ada, '.git/parallel-work/claims'))).toEqual([]);
          git(ada, 'worktree', 'remove', '--force', worktree);
          git(ada, 'branch', '-D', branch);
        }
        reset(server);
        for (const place of [ada, eve]) git(place, 'fetch', '-q', '--prune');
      }
      process.stdout.write(`a claim ${what} was killed after calls of git up to ${call - step}, in steps of ${step}\n`);
      expect(call).toBeGreaterThan(20);
    },
    300_000 * Math.max(1, DEEP),
  );

  story(
    'a claim of another item gives back what was left',
    async () => {
      const server = serverWith();
      const ada = server.clone('Ada').directory;
      const env = wrapped('"$REAL" "$@"; code=$?; case " $* " in *" push "*) kill -9 $PPID;; esac; exit $code');
      expect(await cli(['claim', 'a'], { cwd: ada, env })).toMatchObject({ code: null });
      expect(server.branches()).toEqual(['feat/a']);
      expect(await claim(ada, ['b', '--no-worktree'])).toMatchObject({ outcome: 'claimed', item: 'b' });
      expect(server.branches()).toEqual(['feat/b']);
    },
    posixTest,
  );

  story(
    'a claim that is still at work is not taken for one that was killed',
    async () => {
      const server = serverWith();
      const ada = server.clone('Ada').directory;
      const slow = wrapped('"$REAL" "$@"; code=$?; case " $* " in *" push "*) sleep 4;; esac; exit $code');
      const both = await Promise.all([
        claim(ada, ['--no-worktree'], slow),
        new Promise((resolve) => {
          setTimeout(resolve, 2500);
        }).then(() => claim(ada, ['--no-worktree'])),
      ]);
      expect(both.map(({ outcome }) => outcome)).toEqual(['claimed', 'claimed']);
      expect(both[0]?.item).not.toBe(both[1]?.item);
    },
    posixTest,
  );
});

describe('an answer is lost (case 182)', () => {
  story('because the connection ends after the update: the branch shows that the claim was made', async () => {
    const server = serverWith();
    server.hook('post-receive', 'kill -9 $PPID');
    expect(await claim(server.clone('Ada').directory, ['a', '--no-worktree'])).toMatchObject({ outcome: 'claimed' });
    expect(owners(server)).toEqual({ 'feat/a': 'Ada <ada@example.com>' });
  });

  story(
    'because the push ends without a word: the branch shows that the claim was made',
    async () => {
      const server = serverWith();
      const env = wrapped('case " $* " in *" push "*) "$REAL" "$@" > /dev/null 2>&1; exit 1;; esac\nexec "$REAL" "$@"');
      const ada = server.clone('Ada').directory;
      expect(await claim(ada, ['a', '--no-worktree'], env)).toMatchObject({ outcome: 'claimed' });
      const eve = server.clone('Eve').directory;
      expect(await claim(eve, ['a', '--no-worktree'], env)).toMatchObject({
        outcome: 'taken',
        by: 'Ada <ada@example.com>',
      });
    },
    posixTest,
  );

  story(
    'and the branch cannot be read either: the next call finds out',
    async () => {
      const server = serverWith();
      const ada = server.clone('Ada').directory;
      const env = wrapped(
        [
          'case " $* " in *" push "*) "$REAL" "$@" > /dev/null 2>&1; touch "$HERE/pushed"; exit 128;; esac',
          'case " $* " in *" ls-remote "*) [ ! -e "$HERE/pushed" ] || exit 128;; esac',
          'exec "$REAL" "$@"',
        ].join('\n'),
      );
      const ran = await cli(['claim', 'a', '--json'], { cwd: ada, env });
      expect(JSON.parse(ran.stdout).errors).toMatchObject([{ code: 'unreachable' }]);
      expect(await claim(ada, ['a', '--no-worktree'])).toMatchObject({ outcome: 'claimed', item: 'a' });
    },
    posixTest,
  );

  story(
    'and the server confirms another branch: that is no claim',
    async () => {
      const server = serverWith();
      const env = wrapped(
        `case " $* " in *" push "*) printf 'To server\\n*\\t0:refs/heads/feat/ab\\t[new branch]\\nDone\\n'; exit 0;; esac\nexec "$REAL" "$@"`,
      );
      const ada = server.clone('Ada').directory;
      expect(await claim(ada, ['a', '--no-worktree'], env)).toMatchObject({ outcome: 'refused' });
      expect([server.branches(), readdirSync(join(ada, '.git/parallel-work/claims'))]).toEqual([[], []]);
    },
    posixTest,
  );
});

story('one command tells an agent everything: what it has, where, and what to do', async () => {
  const server = serverWith({
    [PLAN_PATH]: PLAN.replace('scope: [src/a/**]', 'scope: [src/a/**], context: Write it.'),
  });
  const ada = server.clone('Ada').directory;
  const { code, stdout, stderr } = await cli(['claim'], { cwd: ada });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(
    /^claimed {2}Item "a" of plan "p" is yours, on branch "feat\/a"\.\n {2}worktree: .*-p-a\n {2}brief: .*brief\.md\n\n# Work order: `a`\n/,
  );
  const worktree = /worktree: (.*)\n/.exec(stdout)?.[1] ?? '';
  expect(existsSync(worktree)).toBe(true);
  const brief = readFileSync(/brief: (.*)\n/.exec(stdout)?.[1] ?? '', 'utf8');
  expect(stdout.endsWith(brief)).toBe(true);
  rmSync(worktree, { recursive: true });
});
