/** The protocol of a claim, on a place that loses answers and lets others act between any two steps. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PushAnswer } from '../../../src/core/claim/push-answer.js';
import { type ClaimPlace, type Taking, takeOnce } from '../../../src/core/claim/take-once.js';
import { runs } from '../../runs.js';

const DONE: PushAnswer = { kind: 'done', words: [] };
const LOST: PushAnswer = { kind: 'unanswered', words: ['fatal: the connection was closed'] };
const STALE: PushAnswer = { kind: 'refused', words: ['(stale info)'] };

interface Fake extends ClaimPlace {
  readonly branches: Map<string, string>;
  readonly calls: string[];
}

/** @param answers what is answered to each call instead of the truth, by the order of the calls */
function placeWith(branches: Readonly<Record<string, string>> = {}, changes: Partial<ClaimPlace> = {}): Fake {
  const world = new Map(Object.entries(branches));
  const calls: string[] = [];
  const noting = (name: string) => calls.push(name);
  return {
    branches: world,
    calls,
    heads: async () => {
      noting('heads');
      return new Map(world);
    },
    create: async (branch, commit) => {
      noting('create');
      if (world.has(branch)) return STALE;
      world.set(branch, commit);
      return DONE;
    },
    remove: async (branch, commit) => {
      noting('remove');
      if (world.get(branch) !== commit) return STALE;
      world.delete(branch);
      return DONE;
    },
    contains: async (_, commit, other) => commit === `${other}+`,
    pause: async () => {
      noting('pause');
    },
    ...changes,
  };
}

const wanted = (branch = 'a', claims: readonly string[] = [branch]) => ({ branch, commit: 'mine', claims });

describe('a claim', () => {
  test('is made by one push if the server says so', async () => {
    const place = placeWith();
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'claimed' });
    expect(place.calls).toEqual(['create']);
  });

  test.each([
    ['our commit', 'mine'],
    ['work on our commit', 'mine+'],
  ])('is made where the answer was lost and the branch has %s', async (_, tip) => {
    const left = { ...wanted(), isLeft: true } as const;
    expect(await takeOnce(left, placeWith({ a: tip }, { create: async () => LOST }))).toEqual({ kind: 'claimed' });
  });

  test('belongs to whoever has the branch', async () => {
    expect(await takeOnce(wanted(), placeWith({ a: 'theirs' }))).toMatchObject({
      kind: 'taken',
      branch: 'a',
      commit: 'theirs',
    });
  });

  test('is made again where the branch was released between push and look', async () => {
    let tries = 0;
    const place = placeWith();
    const create: ClaimPlace['create'] = async (branch, commit) => {
      tries += 1;
      return tries < 3 ? STALE : place.create(branch, commit);
    };
    expect(await takeOnce(wanted(), { ...place, create })).toEqual({ kind: 'claimed' });
  });

  test('looks again where the branch that it lost to is gone before it can be read', async () => {
    const place = placeWith({ a: 'theirs' });
    const contains = async () => {
      place.branches.clear();
      return undefined;
    };
    expect(await takeOnce({ ...wanted(), isLeft: true }, { ...place, contains })).toEqual({ kind: 'claimed' });
  });

  test('is refused with the words of the server, which is asked once', async () => {
    const words = ['No new branches.'];
    let tries = 0;
    const create = async (): Promise<PushAnswer> => {
      tries += 1;
      return { kind: 'refused', words };
    };
    expect(await takeOnce(wanted(), placeWith({}, { create }))).toEqual({ kind: 'refused', words });
    expect(tries).toBe(1);
  });

  test('is refused after two tries that nobody answered', async () => {
    const place = placeWith({}, { create: async () => LOST });
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'refused', words: LOST.words });
  });

  test('ends where the branch never shows, although the server says each time that it exists', async () => {
    const place = placeWith({}, { create: async () => STALE });
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'refused', words: STALE.words });
  });

  test('is unknown where neither an answer nor the branch can be had', async () => {
    const place = placeWith({}, { create: async () => LOST, heads: async () => undefined });
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'unknown', words: LOST.words });
  });

  test('on one of several names gives way to one on another name', async () => {
    const place = placeWith({ a: 'theirs' });
    expect(await takeOnce(wanted('b', ['a', 'b']), place)).toMatchObject({ kind: 'taken', branch: 'a' });
    expect([...place.branches]).toEqual([['a', 'theirs']]);
  });

  test('on the first of several names waits for the other to give way, and gives way if it does not', async () => {
    const stays = placeWith({ 'x/2': 'theirs' });
    expect(await takeOnce(wanted('x/1', ['x/*']), stays)).toMatchObject({ kind: 'taken', branch: 'x/2' });
    expect([...stays.branches.keys()]).toEqual(['x/2']);
    const yields = placeWith({ 'x/2': 'theirs' });
    const pause = async () => {
      yields.branches.delete('x/2');
    };
    expect(await takeOnce(wanted('x/1', ['x/*']), { ...yields, pause })).toEqual({ kind: 'claimed' });
  });
});

describe('any number of claimants at once', () => {
  /** Each step takes effect at a random moment, and its answer may get lost. */
  function crowd(seed: number, names: readonly string[], loss: number): Promise<readonly Taking[]> {
    let state = seed;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    const wait = async () => {
      for (let ticks = Math.floor(random() * 12); ticks > 0; ticks--) await Promise.resolve();
    };
    const shared = placeWith();
    const lossy =
      (act: ClaimPlace['create']): ClaimPlace['create'] =>
      async (branch, commit) => {
        await wait();
        const answer = await act(branch, commit);
        await wait();
        return random() < loss ? LOST : answer;
      };
    const place: ClaimPlace = {
      ...shared,
      create: lossy(shared.create),
      remove: lossy(shared.remove),
      async heads() {
        await wait();
        const heads = await shared.heads();
        await wait();
        return heads;
      },
      pause: wait,
    };
    return Promise.all(
      names.map((branch, index) => takeOnce({ branch, commit: `commit ${index}`, claims: ['x/*', 'y'] }, place)),
    );
  }

  const count = (takings: readonly Taking[], kind: Taking['kind']) =>
    takings.filter((each) => each.kind === kind).length;

  test('on one branch have exactly one owner, and all others learn that it is taken', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        async (seed, size, loss) => {
          const takings = await crowd(
            seed,
            Array.from({ length: size }, () => 'x/1'),
            loss,
          );
          expect([count(takings, 'claimed'), count(takings, 'taken')]).toEqual([1, size - 1]);
        },
      ),
      runs(300),
    );
  });

  test('on several branches of one item never have two owners, and each gets an answer', async () => {
    const name = fc.constantFrom('x/1', 'x/2', 'x/3', 'y');
    let owners = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        async (seed, names, loss) => {
          const takings = await crowd(seed, names, loss);
          expect(count(takings, 'claimed')).toBeLessThanOrEqual(1);
          expect(count(takings, 'claimed') + count(takings, 'taken')).toBe(names.length);
          owners += count(takings, 'claimed');
        },
      ),
      runs(300),
    );
    expect(owners).toBeGreaterThan(0);
  });
});
