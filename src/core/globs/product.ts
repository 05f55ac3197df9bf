/** The exact search over whole paths: a path that two rows match and none of the rows to leave out does. */
import { type Budget, spend, Unproven } from './budget.js';
import { areApart, type Move, type Row } from './path-pattern.js';
import { ANY, type Memory, meetSegments, type Segment } from './segment.js';

interface Place {
  /** Places in the two rows, and those in the rows to leave out, ascending, as numbers of `Left`. */
  readonly one: number;
  readonly other: number;
  readonly left: readonly number[];
  readonly path: string;
}

/** The rows to leave out side by side: every place of every row has a number of its own. */
interface Left {
  readonly starts: readonly number[];
  readonly moves: readonly (readonly Move[])[];
  readonly ends: ReadonlySet<number>;
}

/**
 * A path in `one` and in `other` and in none of `without`; undefined when there is none.
 * @throws Unproven when the budget ends, or when a pair of segments on the way stays undecided
 */
export function findPath(
  memory: Memory,
  one: Row,
  other: Row,
  without: readonly Row[],
  budget: Budget,
): string | undefined {
  if (areApart(one, other)) return undefined;
  spend(budget, 1 + without.length);
  const near = without.filter((row) => !areApart(row, one) && !areApart(row, other));
  return near.length === 0 ? findCommon(memory, one, other, budget) : findLeft(memory, one, other, near, budget);
}

/** Breadth first over pairs of places, so the path is as short as can be. This is the one that runs for most pairs. */
function findCommon(memory: Memory, one: Row, other: Row, budget: Budget): string | undefined {
  const width = other.end + 1;
  const seen = new Uint8Array((one.end + 1) * width);
  const places = [0];
  const paths = [''];
  let undecided: Unproven | undefined;
  for (let index = 0; index < places.length; index++) {
    const place = places[index] ?? 0;
    const path = paths[index] ?? '';
    for (const a of one.moves[Math.floor(place / width)] ?? []) {
      for (const b of other.moves[place % width] ?? []) {
        const to = a.to * width + b.to;
        const isLast = isEnd(one, a) && isEnd(other, b);
        if (seen[to] === 1 || (!isLast && (isEnd(one, a) || isEnd(other, b)))) continue;
        const found = meetSegments(memory, a.segment, b.segment, [], budget);
        if (found instanceof Unproven) {
          undecided = found;
          continue;
        }
        const name = found[0];
        if (!name) continue;
        if (isLast) return joined(path, name.file);
        seen[to] = 1;
        places.push(to);
        paths.push(joined(path, name.folder));
      }
    }
  }
  if (undecided) throw undecided;
  return undefined;
}

/** An end has no moves: to be there with one row alone leads nowhere. */
function isEnd(row: Row, move: Move): boolean {
  return move.to === row.end;
}

/** As in `meetSegments`, of two places that differ only in what is left out the smaller is enough. */
function findLeft(memory: Memory, one: Row, other: Row, without: readonly Row[], budget: Budget): string | undefined {
  const left = sideBySide(without);
  const places: Place[] = [];
  const seen = new Set<string>();
  const reached = new Map<number, (readonly number[])[]>();
  let undecided: Unproven | undefined;

  const enter = (place: Place): void => {
    const key = place.one * (other.end + 1) + place.other;
    const whole = `${key};${place.left.join()}`;
    spend(budget, 1 + (place.left.length >> 3));
    if (seen.has(whole)) return;
    seen.add(whole);
    const before = reached.get(key) ?? [];
    spend(budget, before.length >> 2);
    if (before.some((each) => isSubset(each, place.left))) return;
    reached.set(key, [...before.filter((each) => !isSubset(place.left, each)), place.left]);
    places.push(place);
  };

  enter({ one: 0, other: 0, left: left.starts, path: '' });
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (!place) break;
    const leaving = movesOf(left, place.left);
    spend(budget, 1 + place.left.length);
    const segments = [...leaving.keys()].filter((segment) => segment !== ANY);
    const always = leaving.get(ANY) ?? [];
    for (const a of one.moves[place.one] ?? []) {
      for (const b of other.moves[place.other] ?? []) {
        const isLast = isEnd(one, a) && isEnd(other, b);
        if (!isLast && (isEnd(one, a) || isEnd(other, b))) continue;
        const found = meetSegments(memory, a.segment, b.segment, segments, budget);
        if (found instanceof Unproven) {
          undecided = found;
          continue;
        }
        for (const each of found) {
          const to = new Set(always);
          for (const hit of each.hits) for (const next of leaving.get(segments[hit] ?? ANY) ?? []) to.add(next);
          if (isLast && ![...to].some((next) => left.ends.has(next))) return joined(place.path, each.file);
          const next = [...to].filter((at) => left.moves[at]?.length).sort((x, y) => x - y);
          enter({ one: a.to, other: b.to, left: next, path: joined(place.path, each.folder) });
        }
      }
    }
  }
  if (undecided) throw undecided;
  return undefined;
}

function sideBySide(rows: readonly Row[]): Left {
  const starts: number[] = [];
  const moves: (readonly Move[])[] = [];
  const ends = new Set<number>();
  for (const row of rows) {
    const offset = moves.length;
    starts.push(offset);
    ends.add(offset + row.end);
    for (const each of row.moves) moves.push(each.map(({ segment, to }) => ({ segment, to: to + offset })));
  }
  return { starts, moves, ends };
}

/** Where each segment leads from the places. */
function movesOf(left: Left, places: readonly number[]): Map<Segment, number[]> {
  const moves = new Map<Segment, number[]>();
  for (const place of places) {
    for (const { segment, to } of left.moves[place] ?? []) {
      const known = moves.get(segment);
      if (known) known.push(to);
      else moves.set(segment, [to]);
    }
  }
  return moves;
}

/** Both ascending. */
function isSubset(one: readonly number[], other: readonly number[]): boolean {
  if (one.length > other.length) return false;
  let at = 0;
  for (const each of one) {
    while (at < other.length && (other[at] ?? 0) < each) at++;
    if (other[at] !== each) return false;
    at++;
  }
  return true;
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
