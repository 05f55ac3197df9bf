/** All schedules of two runs with at most three switches, by number. */
import { KINDS, type Schedule, type Trouble } from './interleave.js';

/** Every place for at most three switches among the requests that two runs of this length make, and every trouble there. */
export function space(length: number) {
  const most = length - 1;
  const cuts = [1, most, most * most, (most * most * (most - 1)) / 2];
  const troubles = 1 + 2 * length * KINDS.length;
  return { cuts, troubles, size: 2 * cuts.reduce((sum, each) => sum + each, 0) * troubles };
}

/** The schedule of that number. */
export function scheduleAt(number: number, length: number): Schedule {
  const { cuts, troubles } = space(length);
  const most = length - 1;
  const [first, rest] = [number % 2 === 0 ? 0 : 1, Math.floor(number / 2)] as const;
  const trouble = troubleAt(rest % troubles, length);
  let place = Math.floor(rest / troubles);
  let count = 0;
  while (place >= (cuts[count] ?? 0)) {
    place -= cuts[count] ?? 0;
    count += 1;
  }
  return { first, stretches: stretchesAt(place, count, most), ...(trouble ? { trouble } : {}) };
}

function stretchesAt(place: number, count: number, most: number): number[] {
  if (count < 2) return count === 0 ? [] : [place + 1];
  const second = (place % most) + 1;
  let pair = Math.floor(place / most);
  if (count === 2) return [pair + 1, second];
  // The first and the third are stretches of one run, so together they are no longer than it.
  let start = 1;
  while (pair >= most - start) {
    pair -= most - start;
    start += 1;
  }
  return [start, second, pair + 1];
}

function troubleAt(number: number, length: number): Trouble | undefined {
  if (number === 0) return undefined;
  const place = number - 1;
  const kind = KINDS[place % KINDS.length] ?? 'crash before';
  const at = Math.floor(place / KINDS.length);
  return { run: at % 2 === 0 ? 0 : 1, at: Math.floor(at / 2) % length, kind };
}
