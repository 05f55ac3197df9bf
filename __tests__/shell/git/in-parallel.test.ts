import { describe, expect, test } from '@jest/globals';
import { allEnded, inParallel } from '../../../src/shell/git/in-parallel.js';

const NUMBERS = Array.from({ length: 12 }, (_, index) => index);

/** Later values end first. */
async function later(number: number): Promise<void> {
  for (let turn = 0; turn < 2 * (NUMBERS.length - number); turn++) await Promise.resolve();
}

describe('runs in parallel', () => {
  test('give their results in the order of the values, and four go on at most', async () => {
    let [open, most] = [0, 0];
    const results = await inParallel(NUMBERS, async (number) => {
      open += 1;
      most = Math.max(most, open);
      await later(number);
      open -= 1;
      return 10 * number;
    });
    expect(results).toEqual(NUMBERS.map((number) => 10 * number));
    expect([open, most]).toEqual([0, 4]);
  });

  test('no values are no runs', async () => {
    expect(await inParallel([], () => Promise.reject(new Error('ran')))).toEqual([]);
  });

  test('of several errors the one of the earliest value is thrown, when no run goes on, and none starts after it', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    const runs = inParallel(NUMBERS, async (number) => {
      begun.push(number);
      await later(number);
      ended.push(number);
      if (number === 1 || number === 3) throw new Error(`of ${number}`);
    });
    await expect(runs).rejects.toThrow('of 1');
    expect(ended.toSorted()).toEqual(begun.toSorted());
    expect(begun.length).toBeLessThan(NUMBERS.length);
  });
});

describe('promises of which all have to end', () => {
  test('give all results', async () => {
    const both: [number, string] = await allEnded([Promise.resolve(1), Promise.resolve('b')]);
    expect(both).toEqual([1, 'b']);
  });

  test('throw the first error in their order, when none is open', async () => {
    let isOpen = true;
    const slow = later(0).then(() => {
      isOpen = false;
      throw new Error('slow');
    });
    await expect(allEnded([slow, Promise.reject(new Error('quick'))])).rejects.toThrow('slow');
    expect(isOpen).toBe(false);
  });
});
