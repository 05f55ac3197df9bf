/**
 * Segments: what stands between two slashes. `meetSegments` finds a name that two segments match, and of the segments to
 * leave out as few as can be: the exact answer about one level of a path.
 */
import { Minimatch } from 'minimatch';
import { type Affixes, affixesOf } from './affix.js';
import { type Automaton, readListing, readText } from './automaton.js';
import { type Budget, STEPS_PER_SEGMENT, spend, Unproven, within } from './budget.js';
import { representatives } from './char-class.js';
import { GLOB_OPTIONS } from './glob.js';
import { atomsOf, isDead, isPartOf, type Machine, machineOf, type State, startOf, step } from './lazy-dfa.js';
import { FILES, FOLDERS, filled } from './witness-names.js';

export interface Segment {
  /** Unique in this process. */
  readonly id: number;
  readonly text: string;
  /** Has no wildcard: `text` is the name itself. */
  readonly isPlain: boolean;
  readonly matches: (name: string) => boolean;
  /** @throws Unproven when minimatch describes it in a form we do not know */
  readonly automaton: () => Automaton;
  /** What all its names begin and end with. */
  readonly affixes: () => Affixes;
}

/** A name that both segments match. `hits`: which of the segments to leave out match it as well, by index. */
export interface Found {
  readonly hits: readonly number[];
  /** What to call it as a file, and as a folder: equal names to every segment in question. */
  readonly file: string;
  readonly folder: string;
}

/** What one question has found out already. Never outlives the question, so that its count of steps depends on nothing else. */
export interface Memory {
  readonly machines: Map<Segment, Machine>;
  /** By the ids of two segments, and by those of what is left out. */
  readonly met: Map<number, readonly Found[] | Unproven>;
  readonly left: Map<string, readonly Found[] | Unproven>;
}

export function newMemory(): Memory {
  return { machines: new Map(), met: new Map(), left: new Map() };
}

export type Matcher = Exclude<Minimatch['set'][number][number], string | symbol>;

const plain = new Map<string, Segment>();
const wild = new Map<string, Segment>();
let count = 0;

export function plainSegment(text: string): Segment {
  return remember(plain, text, () => ({
    id: count++,
    text,
    isPlain: true,
    matches: (name) => name === text,
    automaton: () => readText(text),
    affixes: () => ({ head: text, tail: text }),
  }));
}

export function wildSegment(matcher: Matcher): Segment {
  // The mark tells a number range from the same characters written out.
  return remember(wild, `${matcher.options.rangeMark ?? ''}/${matcher.pattern}`, () => {
    const automaton = once(() => readListing(matcher.toString()));
    return {
      id: count++,
      text: matcher.pattern,
      isPlain: false,
      matches: (name) => matcher.testUnchecked(name),
      automaton,
      affixes: once(() => affixesOf(automaton())),
    };
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Any name at all: one step of `**`. */
export const ANY = anySegment();

function anySegment(): Segment {
  const part = new Minimatch('*', GLOB_OPTIONS).set[0]?.[0];
  if (typeof part !== 'object') throw new Error('minimatch reads "*" as no wildcard');
  return wildSegment(part);
}

/**
 * Names in both `one` and `other`, one for each smallest set of `without` that such a name cannot avoid; none when the two
 * are disjoint. Unproven (returned) when this pair of segments is too hard on its own.
 * @throws Unproven when the budget of the whole question ends
 */
export function meetSegments(
  memory: Memory,
  one: Segment,
  other: Segment,
  without: readonly Segment[],
  budget: Budget,
): readonly Found[] | Unproven {
  spend(budget, 1 + without.length);
  const both = one.id * 2 ** 26 + other.id;
  if (without.length === 0) {
    let met = memory.met.get(both);
    if (!met) {
      met = decide(memory, one, other, without, budget);
      memory.met.set(both, met);
    }
    return met;
  }
  const key = `${both},${without.map((each) => each.id).join()}`;
  let left = memory.left.get(key);
  if (!left) {
    left = decide(memory, one, other, without, budget);
    memory.left.set(key, left);
  }
  return left;
}

function decide(
  memory: Memory,
  one: Segment,
  other: Segment,
  without: readonly Segment[],
  budget: Budget,
): readonly Found[] | Unproven {
  const both = (name: string): boolean => one.matches(name) && other.matches(name);
  if (one.isPlain || other.isPlain) {
    const name = one.isPlain ? one.text : other.text;
    return both(name) ? [{ hits: hitsOf(without, name), file: name, folder: name }] : [];
  }
  try {
    if (beginOrEndApart(one.affixes(), other.affixes())) return [];
  } catch (error) {
    if (error instanceof Unproven) return error;
    throw error;
  }
  // A name that hits nothing settles it: no set is smaller than the empty one.
  const clean = (name: string): boolean => both(name) && without.every((each) => !each.matches(name));
  const file = [...filled([one.text, other.text], FILES), ...FILES].find(clean);
  const folder = [...filled([one.text, other.text], FOLDERS), ...FOLDERS].find(clean);
  const easy = file ?? folder;
  if (easy !== undefined) return [{ hits: [], file: file ?? easy, folder: folder ?? easy }];
  try {
    const names = within(budget, STEPS_PER_SEGMENT, (own) => search(memory, one, other, without, own));
    if (names === 'limited') {
      return new Unproven(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
    }
    return smallest(names.map((name) => nicer(name, both, without)));
  } catch (error) {
    // A segment that cannot be read at all; the end of the budget goes on up.
    if (error instanceof Unproven && budget.left >= 0) return error;
    throw error;
  }
}

interface Place {
  readonly one: State;
  readonly other: State;
  readonly without: readonly State[];
  readonly name: string;
}

/**
 * Breadth first over (a node of one, a node of the other, the sets of nodes of all that is left out). Of two places that
 * differ only in what is left out, the smaller is enough: whatever the larger leads to, the smaller leads to with fewer hits.
 */
function search(
  memory: Memory,
  one: Segment,
  other: Segment,
  without: readonly Segment[],
  budget: Budget,
): readonly string[] {
  const machines = [one, other, ...without].map((each) => machineFor(memory, each));
  const [first, second, ...rest] = machines;
  if (!first || !second) return [];
  const alphabet = representatives(machines.map((machine) => machine.automaton));
  spend(budget, alphabet.length * machines.length);
  const found: { readonly name: string; readonly hits: readonly number[] }[] = [];
  const seen = new Set<string>();
  const reached = new Map<string, (readonly State[])[]>();
  const places: Place[] = [];

  const enter = (place: Place): void => {
    // "." and ".." are no names, "..." is: what was read so far counts until it can be none of them.
    const dots = /^\.{0,2}$/.test(place.name) ? place.name.length : 3;
    for (const a of atomsOf(first, place.one)) {
      for (const b of atomsOf(second, place.other)) {
        const key = `${a.id},${b.id},${dots}`;
        const whole = `${key};${place.without.map((state) => state.id).join()}`;
        spend(budget, 1);
        if (seen.has(whole)) continue;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        spend(budget, (1 + before.length) * (1 + (rest.length >> 3)));
        if (before.some((states) => states.every((state, index) => isBelow(state, place.without[index])))) continue;
        reached.set(key, [
          ...before.filter((states) => !place.without.every((s, i) => isBelow(s, states[i]))),
          place.without,
        ]);
        places.push({ one: a, other: b, without: place.without, name: place.name });
      }
    }
  };

  enter({
    one: startOf(first, budget),
    other: startOf(second, budget),
    without: rest.map((machine) => startOf(machine, budget)),
    name: '',
  });
  for (let index = 0; index < places.length; index++) {
    const place = places[index];
    if (!place) break;
    for (const char of alphabet) {
      const a = step(first, place.one, char, budget);
      if (isDead(a) && !a.accepts) continue;
      const b = step(second, place.other, char, budget);
      if (isDead(b) && !b.accepts) continue;
      const name = place.name + char;
      const states = rest.map((machine, at) => {
        const state = place.without[at];
        return state ? step(machine, state, char, budget) : startOf(machine, budget);
      });
      if (a.accepts && b.accepts && name !== '.' && name !== '..') {
        const hits = states.flatMap((state, at) => (state.accepts ? [at] : []));
        if (hits.length === 0) return [name];
        if (!found.some((each) => each.hits.every((hit) => hits.includes(hit)))) found.push({ name, hits });
      }
      if (!isDead(a) && !isDead(b)) enter({ one: a, other: b, without: states, name });
    }
  }
  return found.map((each) => each.name);
}

function isBelow(state: State, other: State | undefined): boolean {
  return other !== undefined && isPartOf(state, other);
}

function machineFor(memory: Memory, segment: Segment): Machine {
  let machine = memory.machines.get(segment);
  if (!machine) {
    machine = machineOf(segment.automaton());
    memory.machines.set(segment, machine);
  }
  return machine;
}

function hitsOf(without: readonly Segment[], name: string): readonly number[] {
  return without.flatMap((each, index) => (each.matches(name) ? [index] : []));
}

/** `.ts` → `index.ts`, where that is the same to every segment. */
function nicer(name: string, both: (name: string) => boolean, without: readonly Segment[]): Found {
  const hits = hitsOf(without, name);
  const same = (each: string): boolean => both(each) && hitsOf(without, each).join() === hits.join();
  const better = name.startsWith('.') ? [`index${name}`, `main${name}`, `a${name}`].find(same) : undefined;
  const shown = better ?? name;
  return { hits, file: FILES.find(same) ?? shown, folder: FOLDERS.find(same) ?? shown };
}

function smallest(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (one) =>
      !found.some((other) => other.hits.length < one.hits.length && other.hits.every((hit) => one.hits.includes(hit))),
  );
}

function beginOrEndApart(one: Affixes, other: Affixes): boolean {
  return (
    (!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
    (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail))
  );
}

function remember(cache: Map<string, Segment>, key: string, make: () => Segment): Segment {
  let segment = cache.get(key);
  if (!segment) {
    segment = make();
    cache.set(key, segment);
  }
  return segment;
}
