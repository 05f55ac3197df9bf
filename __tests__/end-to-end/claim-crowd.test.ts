/** Claims of many processes at once: each item has one owner, and each process an answer. */
import { afterAll, describe, expect, test } from '@jest/globals';
import type { Server } from '../commands/cli/claim-story.js';
import { endStories } from '../git-story.js';
import { DEEP } from '../runs.js';
import { clearFolders } from './bundle-runs.js';
import { claim, ITEMS, owners, reset, wideServer } from './claim-runs.js';

afterAll(() => {
  endStories();
  clearFolders();
});

describe('at once (case 180)', () => {
  const ROUNDS = Math.ceil(10 * DEEP);
  const PROCESSES = 20;
  /** After so many rounds a new repository is made, because a base with a long history makes each push slow. */
  const MOST_ROUNDS = 10;

  /** Moves the base until it is stopped. */
  async function moving(server: Server, work: Promise<unknown>): Promise<void> {
    let isDone = false;
    const end = work.finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const commit = server.git(
        '-c',
        'user.name=M',
        '-c',
        'user.email=m@x',
        'commit-tree',
        'main^{tree}',
        '-p',
        'main',
        '-m',
        'move',
      );
      server.git('update-ref', 'refs/heads/main', commit);
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    await end;
  }

  async function round(server: Server, places: readonly string[], isMoving: boolean): Promise<void> {
    reset(server);
    const named = (index: number) => [...(index % 4 === 0 ? ['a'] : []), '--no-worktree', '--as', `agent-${index}`];
    const all = Promise.all(places.map((place, index) => claim(place, named(index))));
    if (isMoving) await moving(server, all);
    const results = await all;
    const won = results.flatMap(({ outcome, item }, index) =>
      outcome === 'claimed' ? [[`feat/${item}`, `agent-${index}`]] : [],
    );
    expect(won).toHaveLength(ITEMS.length);
    expect(owners(server)).toEqual(Object.fromEntries(won));
    const others = results.filter(({ outcome }) => outcome !== 'claimed').map(({ outcome }) => outcome);
    expect(others.every((outcome) => outcome === 'taken' || outcome === 'none')).toBe(true);
  }

  test(
    `${PROCESSES} processes in as many clones give each item one owner, and each an answer`,
    async () => {
      let server = wideServer();
      let places: readonly string[] = [];
      for (let each = 0; each < ROUNDS; each += 1) {
        if (each % MOST_ROUNDS === 0) {
          server = wideServer();
          places = Array.from({ length: PROCESSES }, () => server.clone('Ada').directory);
        }
        await round(server, places, each % 2 === 1);
      }
      process.stdout.write(`${ROUNDS} rounds of ${PROCESSES} processes ran\n`);
    },
    1_800_000 * Math.max(1, DEEP),
  );

  test(
    `${PROCESSES} processes in one repository without a server give each item one owner, and each an answer`,
    async () => {
      const server = wideServer();
      server.git('config', 'user.name', 'Ada');
      server.git('config', 'user.email', 'ada@example.com');
      const places = Array.from({ length: PROCESSES }, () => server.directory);
      for (let each = 0; each < Math.ceil(ROUNDS / 5); each += 1) await round(server, places, each % 2 === 1);
    },
    1_800_000 * Math.max(1, DEEP),
  );
});
