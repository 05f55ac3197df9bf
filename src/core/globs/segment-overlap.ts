/**
 * The exact answer about one level of a path: a name that two segments match, and that as few as possible of the excepted
 * segments match.
 */
import { remembered } from '../maps.js';
import { type Budget, STEPS_PER_SEGMENT, spend, Unproven, within } from './budget.js';
import { type LazyDfa, lazyDfaOf } from './lazy-dfa.js';
import type { Segment } from './segment.js';
import { type FoundName, searchNames } from './segment-search.js';
import { FILES, FOLDERS, filled } from './witness-names.js';

/** A name that both segments match. `hits` are the indexes of the excepted segments that match it too. */
export interface CommonName {
  readonly hits: readonly number[];
  /** The name to show if it is a file, and if it is a folder. Both match the same segments. */
  readonly file: string;
  readonly folder: string;
}

/** What was found out for one question. It is not kept for the next one, so the number of steps depends on the question only. */
export interface Memory {
  readonly dfas: Map<Segment, LazyDfa>;
  /** By the ids of the two segments, followed by those of the excepted ones. */
  readonly met: Map<number | string, readonly CommonName[] | Unproven>;
}

export function newMemory(): Memory {
  return { dfas: new Map(), met: new Map() };
}

/**
 * Names that both segments match, one for each smallest set of excepted segments that such a name cannot avoid. None if the
 * segments are disjoint. Unproven is returned if this pair of segments alone takes too many steps.
 * @throws Unproven when the budget of the whole question is used up
 */
export function meetSegments(
  memory: Memory,
  one: Segment,
  other: Segment,
  except: readonly Segment[],
  budget: Budget,
): readonly CommonName[] | Unproven {
  spend(budget, 1 + except.length);
  const both = one.id * 2 ** 26 + other.id;
  // A number is a faster key, and most pairs have no exceptions.
  const key = except.length === 0 ? both : `${both},${except.map((each) => each.id).join()}`;
  return remembered(memory.met, key, () => decide(memory, one, other, except, budget));
}

function decide(
  memory: Memory,
  one: Segment,
  other: Segment,
  except: readonly Segment[],
  budget: Budget,
): readonly CommonName[] | Unproven {
  const both = (name: string): boolean => one.matches(name) && other.matches(name);
  if (one.isPlain || other.isPlain) {
    const name = one.isPlain ? one.text : other.text;
    return both(name) ? [{ hits: hitsOf(except, name), file: name, folder: name }] : [];
  }
  if (differInAffix(one, other)) return [];
  // A readable name that no exception matches needs no search.
  const isFree = (name: string): boolean => both(name) && !except.some((each) => each.matches(name));
  const file = [...filled([one.text, other.text], FILES), ...FILES].find(isFree);
  const folder = [...filled([one.text, other.text], FOLDERS), ...FOLDERS].find(isFree);
  const readable = file ?? folder;
  if (readable !== undefined) return [{ hits: [], file: file ?? readable, folder: folder ?? readable }];
  const dfas = except.map((each) => dfaFor(memory, each));
  const found = within(budget, STEPS_PER_SEGMENT, (own) =>
    searchNames(dfaFor(memory, one), dfaFor(memory, other), dfas, own),
  );
  if (found === 'limited') return new Unproven(`the proof takes too many steps at "${one.text}" and "${other.text}"`);
  const wrong = found.find(({ name, hits }) => !both(name) || hitsOf(except, name).join() !== hits.join());
  if (wrong) return new Unproven(`the proof finds "${wrong.name}", but minimatch does not`);
  return smallest(found.map((each) => readableName(each, both, except)));
}

function differInAffix(one: Segment, other: Segment): boolean {
  return (
    (!one.head.startsWith(other.head) && !other.head.startsWith(one.head)) ||
    (!one.tail.endsWith(other.tail) && !other.tail.endsWith(one.tail))
  );
}

function dfaFor(memory: Memory, segment: Segment): LazyDfa {
  return remembered(memory.dfas, segment, () => lazyDfaOf(segment.automaton()));
}

function hitsOf(except: readonly Segment[], name: string): readonly number[] {
  return except.flatMap((each, index) => (each.matches(name) ? [index] : []));
}

/** Turns `.ts` into `index.ts` if the same segments match both. */
function readableName(
  { name, hits }: FoundName,
  both: (name: string) => boolean,
  except: readonly Segment[],
): CommonName {
  const isAlike = (each: string): boolean => both(each) && hitsOf(except, each).join() === hits.join();
  const longer = name.startsWith('.') ? [`index${name}`, `main${name}`, `a${name}`].find(isAlike) : undefined;
  const shown = longer ?? name;
  return { hits, file: FILES.find(isAlike) ?? shown, folder: FOLDERS.find(isAlike) ?? shown };
}

function smallest(found: readonly CommonName[]): readonly CommonName[] {
  return found.filter(
    (one) =>
      !found.some((other) => other.hits.length < one.hits.length && other.hits.every((hit) => one.hits.includes(hit))),
  );
}
