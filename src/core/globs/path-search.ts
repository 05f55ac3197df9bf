/** The exact search over whole paths: a path that two patterns match and none of the excepted patterns does. */
import { append } from '../maps.js';
import { type Budget, spend, Unproven } from './budget.js';
import { disjointByAffix, type Move, type PathPattern } from './path-pattern.js';
import { ANY_NAME, type Segment } from './segment.js';
import { type Memory, meetSegments } from './segment-overlap.js';

interface PathSearchState {
  /** Positions in the two patterns, and in the excepted ones, ascending, as numbered by `ExceptedPatterns`. */
  readonly one: number;
  readonly other: number;
  readonly excepted: readonly number[];
  readonly path: string;
}

/** All excepted patterns together: each position of each pattern has its own number. */
interface ExceptedPatterns {
  readonly starts: readonly number[];
  readonly moves: readonly (readonly Move[])[];
  readonly ends: ReadonlySet<number>;
}

/**
 * A path that `one` and `other` match and none of `except`. Undefined if there is none.
 * @throws Unproven if the budget is used up, or if the answer depends on a pair of segments that takes too many steps
 */
export function findPath(
  memory: Memory,
  one: PathPattern,
  other: PathPattern,
  except: readonly PathPattern[],
  budget: Budget,
): string | undefined {
  if (disjointByAffix(one, other)) return undefined;
  spend(budget, 1 + except.length);
  const near = except.filter((each) => !disjointByAffix(each, one) && !disjointByAffix(each, other));
  return near.length === 0 ? findCommon(memory, one, other, budget) : findUnexcepted(memory, one, other, near, budget);
}

/** Breadth first over pairs of positions, so the path is as short as possible. Most pairs need only this search. */
function findCommon(memory: Memory, one: PathPattern, other: PathPattern, budget: Budget): string | undefined {
  const width = other.end + 1;
  const seen = new Uint8Array((one.end + 1) * width);
  const queue = [{ at: 0, path: '' }];
  let undecided: Unproven | undefined;
  for (const { at, path } of queue) {
    for (const a of one.moves[Math.floor(at / width)] ?? []) {
      for (const b of other.moves[at % width] ?? []) {
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
        queue.push({ at: to, path: joined(path, name.folder) });
      }
    }
  }
  if (undecided) throw undecided;
  return undefined;
}

/** The end has no moves, so a path that only one of the patterns matches completely leads nowhere. */
function isEnd(pattern: PathPattern, move: Move): boolean {
  return move.to === pattern.end;
}

/** If two search states differ only in the excepted positions, the one with fewer of them is enough. */
function findUnexcepted(
  memory: Memory,
  one: PathPattern,
  other: PathPattern,
  except: readonly PathPattern[],
  budget: Budget,
): string | undefined {
  const excepted = numbered(except);
  const queue: PathSearchState[] = [];
  const seen = new Set<string>();
  const reached = new Map<number, (readonly number[])[]>();
  let undecided: Unproven | undefined;

  const enter = (state: PathSearchState): void => {
    const key = state.one * (other.end + 1) + state.other;
    const whole = `${key};${state.excepted.join()}`;
    spend(budget, 1 + (state.excepted.length >> 3));
    if (seen.has(whole)) return;
    seen.add(whole);
    const before = reached.get(key) ?? [];
    spend(budget, before.length >> 2);
    if (before.some((each) => isSubset(each, state.excepted))) return;
    reached.set(key, [...before.filter((each) => !isSubset(state.excepted, each)), state.excepted]);
    queue.push(state);
  };

  enter({ one: 0, other: 0, excepted: excepted.starts, path: '' });
  for (const state of queue) {
    const exceptedMoves = movesFrom(excepted, state.excepted);
    spend(budget, 1 + state.excepted.length);
    const segments = [...exceptedMoves.keys()].filter((segment) => segment !== ANY_NAME);
    const always = exceptedMoves.get(ANY_NAME) ?? [];
    for (const a of one.moves[state.one] ?? []) {
      for (const b of other.moves[state.other] ?? []) {
        const isLast = isEnd(one, a) && isEnd(other, b);
        if (!isLast && (isEnd(one, a) || isEnd(other, b))) continue;
        const found = meetSegments(memory, a.segment, b.segment, segments, budget);
        if (found instanceof Unproven) {
          undecided = found;
          continue;
        }
        for (const name of found) {
          const hit = name.hits.flatMap((index) => exceptedMoves.get(segments[index] ?? ANY_NAME) ?? []);
          const to = [...new Set([...always, ...hit])];
          if (isLast && !to.some((position) => excepted.ends.has(position))) return joined(state.path, name.file);
          const next = to.filter((position) => excepted.moves[position]?.length).sort((x, y) => x - y);
          enter({ one: a.to, other: b.to, excepted: next, path: joined(state.path, name.folder) });
        }
      }
    }
  }
  if (undecided) throw undecided;
  return undefined;
}

function numbered(patterns: readonly PathPattern[]): ExceptedPatterns {
  const starts: number[] = [];
  const moves: (readonly Move[])[] = [];
  const ends = new Set<number>();
  for (const pattern of patterns) {
    const offset = moves.length;
    starts.push(offset);
    ends.add(offset + pattern.end);
    for (const each of pattern.moves) moves.push(each.map(({ segment, to }) => ({ segment, to: to + offset })));
  }
  return { starts, moves, ends };
}

/** By segment: the positions that a name which the segment matches leads to. */
function movesFrom(excepted: ExceptedPatterns, positions: readonly number[]): Map<Segment, number[]> {
  const moves = new Map<Segment, number[]>();
  for (const position of positions) {
    for (const { segment, to } of excepted.moves[position] ?? []) append(moves, segment, to);
  }
  return moves;
}

/** Both are ascending. */
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
