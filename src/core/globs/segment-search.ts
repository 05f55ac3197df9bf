/** Searches the names that two segments have in common, with the automata of both and of all excepted segments. */
import { representatives } from './alphabet.js';
import { type Budget, spend } from './budget.js';
import { type DfaState, isDead, isPartOf, type LazyDfa, singletonsOf, startOf, step } from './lazy-dfa.js';

/** `hits` are the indexes of the excepted segments that match the name. */
export interface FoundName {
  readonly name: string;
  readonly hits: readonly number[];
}

interface SegmentSearchState {
  readonly one: DfaState;
  readonly other: DfaState;
  readonly except: readonly DfaState[];
  readonly name: string;
}

/**
 * Breadth first over a node of one segment, a node of the other, and the state of every excepted segment. If two search
 * states differ only in the excepted segments, the smaller one is enough: it leads to the same names with fewer hits.
 */
export function searchNames(
  one: LazyDfa,
  other: LazyDfa,
  except: readonly LazyDfa[],
  budget: Budget,
): readonly FoundName[] {
  const dfas = [one, other, ...except];
  const alphabet = representatives(dfas.map((dfa) => dfa.automaton));
  spend(budget, alphabet.length * dfas.length);
  const found: FoundName[] = [];
  const seen = new Set<string>();
  const reached = new Map<string, (readonly DfaState[])[]>();
  const queue: SegmentSearchState[] = [];

  const enter = (state: SegmentSearchState): void => {
    // "." and ".." are no names but "..." is one, so up to two leading dots are part of the state.
    const dots = /^\.{0,2}$/.test(state.name) ? state.name.length : 3;
    for (const a of singletonsOf(one, state.one)) {
      for (const b of singletonsOf(other, state.other)) {
        const key = `${a.id},${b.id},${dots}`;
        const whole = `${key};${state.except.map((each) => each.id).join()}`;
        spend(budget, 1);
        if (seen.has(whole)) continue;
        seen.add(whole);
        const before = reached.get(key) ?? [];
        spend(budget, (1 + before.length) * (1 + (except.length >> 3)));
        if (before.some((states) => arePartsOf(states, state.except))) continue;
        reached.set(key, [...before.filter((states) => !arePartsOf(state.except, states)), state.except]);
        queue.push({ ...state, one: a, other: b });
      }
    }
  };

  enter({
    one: startOf(one, budget),
    other: startOf(other, budget),
    except: except.map((dfa) => startOf(dfa, budget)),
    name: '',
  });
  for (const state of queue) {
    for (const char of alphabet) {
      const a = step(one, state.one, char, budget);
      if (isDead(a) && !a.accepts) continue;
      const b = step(other, state.other, char, budget);
      if (isDead(b) && !b.accepts) continue;
      const name = state.name + char;
      const states = except.map((dfa, index) => {
        const before = state.except[index];
        return before ? step(dfa, before, char, budget) : startOf(dfa, budget);
      });
      if (a.accepts && b.accepts && name !== '.' && name !== '..') {
        const hits = states.flatMap((each, index) => (each.accepts ? [index] : []));
        if (hits.length === 0) return [{ name, hits }];
        if (!found.some((each) => each.hits.every((hit) => hits.includes(hit)))) found.push({ name, hits });
      }
      if (!isDead(a) && !isDead(b)) enter({ one: a, other: b, except: states, name });
    }
  }
  return found;
}

/** Both lists belong to the same automata. */
function arePartsOf(states: readonly DfaState[], others: readonly DfaState[]): boolean {
  return states.every((state, index) => {
    const other = others[index];
    return other !== undefined && isPartOf(state, other);
  });
}
