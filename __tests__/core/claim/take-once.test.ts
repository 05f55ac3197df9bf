/** The protocol of a claim, on a place that loses answers and lets others act between any two steps. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PushAnswer } from '../../../src/core/claim/push-answer.js';
import { type ClaimPlace, giveBack, type Taking, takeOnce } from '../../../src/core/claim/take-once.js';
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
    expect(await takeOnce(wanted(), placeWith({}, { create }))).toEqual({ kind: 'refused', branch: 'a', words });
    expect(tries).toBe(1);
  });

  test('is refused after two tries that nobody answered', async () => {
    const place = placeWith({}, { create: async () => LOST });
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'refused', branch: 'a', words: LOST.words });
  });

  test('ends where the branch never shows, although the server says each time that it exists', async () => {
    const place = placeWith({}, { create: async () => STALE });
    expect(await takeOnce(wanted(), place)).toEqual({ kind: 'refused', branch: 'a', words: STALE.words });
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

  test('on a name that a glob matches gives way to one on another name, and leaves nothing behind', async () => {
    const place = placeWith({ 'x/2': 'theirs' });
    expect(await takeOnce(wanted('x/1', ['x/*']), place)).toMatchObject({ kind: 'taken', branch: 'x/2' });
    expect([...place.branches.keys()]).toEqual(['x/2']);
  });

  test('on another name than the first leaves only that one', async () => {
    const place = placeWith();
    expect(await takeOnce(wanted('b', ['a', 'b']), place)).toEqual({ kind: 'claimed' });
    expect([...place.branches]).toEqual([['b', 'mine']]);
  });

  test.each([
    ['the first branch was made', { a: 'mine' }],
    ['both branches were made', { a: 'mine', b: 'mine' }],
    ['the first branch was deleted again, and work followed', { b: 'mine+' }],
  ])('on another name than the first is finished where %s before it was killed', async (_, branches) => {
    const place = placeWith(branches);
    expect(await takeOnce({ ...wanted('b', ['a', 'b']), isLeft: true }, place)).toEqual({ kind: 'claimed' });
    expect([...place.branches.keys()]).toEqual(['b']);
  });

  test('on another name than the first is refused with the name that the server refused', async () => {
    const refusing = (refused: string) => {
      const place = placeWith();
      const create: ClaimPlace['create'] = async (branch, commit) =>
        branch === refused ? { kind: 'refused', words: ['No.'] } : place.create(branch, commit);
      return { ...place, create };
    };
    for (const branch of ['a', 'b']) {
      const place = refusing(branch);
      expect(await takeOnce(wanted('b', ['a', 'b']), place)).toEqual({ kind: 'refused', branch, words: ['No.'] });
      expect([...place.branches]).toEqual([]);
    }
  });
});

describe('a claim that is given back', () => {
  test('deletes each branch of the item that has nothing but the claim', async () => {
    const place = placeWith({ a: 'mine', 'b/1': 'mine', 'b/2': 'mine+', 'b/3': 'theirs', other: 'mine' });
    expect(await giveBack({ commit: 'mine', claims: ['a', 'b/*'] }, place)).toHaveLength(2);
    expect([...place.branches.keys()]).toEqual(['b/2', 'b/3', 'other']);
  });
});

describe('any number of claimants at once', () => {
  interface Crowd {
    readonly takings: readonly Taking[];
    readonly branches: ReadonlyMap<string, string>;
  }

  /** Each step takes effect at a random moment, and its answer may get lost. */
  async function crowd(
    seed: number,
    names: readonly string[],
    loss: number,
    claims: readonly string[],
  ): Promise<Crowd> {
    let state = seed;
    const random = () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return state / 2 ** 32;
    };
    const wait = async () => {
      // Some steps take much longer than others, as on a machine that is busy.
      const most = random() < 0.2 ? 400 : 12;
      for (let ticks = Math.floor(random() * most); ticks > 0; ticks--) await Promise.resolve();
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
    const takings = await Promise.all(
      names.map((branch, index) => takeOnce({ branch, commit: `commit ${index}`, claims }, place)),
    );
    return { takings, branches: shared.branches };
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
          const { takings } = await crowd(
            seed,
            Array.from({ length: size }, () => 'x/1'),
            loss,
            ['x/*', 'y'],
          );
          expect([count(takings, 'claimed'), count(takings, 'taken')]).toEqual([1, size - 1]);
        },
      ),
      runs(300),
    );
  });

  test('on several branches of one item have exactly one owner, who has only the branch that they wanted', async () => {
    const name = fc.constantFrom('x/1', 'x/2', 'x/3', 'x/name', 'y');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.array(name, { minLength: 1, maxLength: 8 }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.constantFrom(['x/*', 'y'], ['y', 'x/*']),
        async (seed, names, loss, claims) => {
          const { takings, branches } = await crowd(seed, names, loss, claims);
          expect([count(takings, 'claimed'), count(takings, 'taken')]).toEqual([1, names.length - 1]);
          const owner = takings.findIndex(({ kind }) => kind === 'claimed');
          expect([...branches]).toEqual([[names[owner], `commit ${owner}`]]);
        },
      ),
      runs(1000),
    );
  });
});
