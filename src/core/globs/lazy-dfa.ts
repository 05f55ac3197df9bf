/**
 * Runs an automaton: a state is a set of nodes, made when it is first reached. `!(…)` needs more than a set. It may begin at
 * several places in a text and may end wherever its inside does not match, so a state also holds, for each beginning, what
 * the inside has reached.
 */
import { remembered } from '../maps.js';
import type { Automaton, AutomatonNode } from './automaton.js';
import { type Budget, spend } from './budget.js';

export interface DfaState {
  /** Unique in its automaton. */
  readonly id: number;
  /** Nodes that wait for a character, ascending. */
  readonly nodes: readonly number[];
  readonly negations: readonly OpenNegation[];
  /** The automaton matches the text so far. */
  readonly accepts: boolean;
  readonly next: Map<string, DfaState>;
}

/** A `!(…)` that has begun and not ended: its node, and what its inside has reached. */
export interface OpenNegation {
  readonly not: number;
  readonly inner: DfaState;
}

export interface LazyDfa {
  readonly automaton: Automaton;
  readonly states: Map<string, DfaState>;
  readonly singletons: Map<DfaState, readonly DfaState[]>;
}

interface StateDraft {
  readonly nodes: Set<number>;
  readonly negations: Map<string, OpenNegation>;
  readonly seen: Set<number>;
  accepts: boolean;
}

export function lazyDfaOf(automaton: Automaton): LazyDfa {
  return { automaton, states: new Map(), singletons: new Map() };
}

export function startOf(dfa: LazyDfa, budget: Budget): DfaState {
  return begin(dfa, dfa.automaton.start, budget);
}

export function step(dfa: LazyDfa, state: DfaState, char: string, budget: Budget): DfaState {
  const known = state.next.get(char);
  if (known) {
    spend(budget, 1);
    return known;
  }
  const draft = newDraft();
  for (const id of state.nodes) {
    const node = dfa.automaton.nodes[id];
    const to = node && after(node, id, char);
    if (to !== undefined) reach(dfa, draft, to, budget);
  }
  for (const { not, inner } of state.negations) {
    addNegation(dfa, draft, { not, inner: step(dfa, inner, char, budget) }, budget);
  }
  const made = finish(dfa, draft, budget);
  state.next.set(char, made);
  return made;
}

/** Nothing longer can be matched. */
export function isDead(state: DfaState): boolean {
  return state.nodes.length === 0 && state.negations.length === 0;
}

/**
 * The state as a union of states with one node or negation each. What one of them leads to does not depend on the others, so
 * a search over pairs of them stays polynomial as long as there is no `!(…)`.
 */
export function singletonsOf(dfa: LazyDfa, state: DfaState): readonly DfaState[] {
  if (state.nodes.length + state.negations.length <= 1) return [state];
  return remembered(dfa.singletons, state, () => [
    ...state.nodes.map((node) => intern(dfa, [node], [], false)),
    ...state.negations.map((negation) => intern(dfa, [], [negation], false)),
  ]);
}

/**
 * Whether `other` matches every continuation that `one` matches. False may be wrong, true never is. The more the inside of a
 * negation matches, the less the negation does.
 */
export function isPartOf(one: DfaState, other: DfaState): boolean {
  if (one === other) return true;
  if (one.nodes.length > other.nodes.length || one.negations.length > other.negations.length) return false;
  return (
    one.nodes.every((node) => other.nodes.includes(node)) &&
    one.negations.every(({ not, inner }) =>
      other.negations.some((each) => each.not === not && isPartOf(each.inner, inner)),
    )
  );
}

function begin(dfa: LazyDfa, node: number, budget: Budget): DfaState {
  const draft = newDraft();
  reach(dfa, draft, node, budget);
  return finish(dfa, draft, budget);
}

function newDraft(): StateDraft {
  return { nodes: new Set(), negations: new Map(), seen: new Set(), accepts: false };
}

/** Adds everything that can be reached from the node without a character. */
function reach(dfa: LazyDfa, draft: StateDraft, from: number, budget: Budget): void {
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (draft.seen.has(id)) continue;
    draft.seen.add(id);
    spend(budget, 1);
    const node = dfa.automaton.nodes[id];
    switch (node?.kind) {
      case undefined:
        break;
      case 'end':
        draft.accepts = true;
        break;
      case 'split':
        todo.push(...node.out);
        break;
      case 'not':
        addNegation(dfa, draft, { not: id, inner: begin(dfa, node.inner, budget) }, budget);
        break;
      case 'star':
        draft.nodes.add(id);
        todo.push(node.next);
        break;
      case 'char':
      case 'class':
      case 'any':
        draft.nodes.add(id);
    }
  }
}

function addNegation(dfa: LazyDfa, draft: StateDraft, negation: OpenNegation, budget: Budget): void {
  const key = `${negation.not}.${negation.inner.id}`;
  if (draft.negations.has(key)) return;
  draft.negations.set(key, negation);
  spend(budget, 1);
  const node = dfa.automaton.nodes[negation.not];
  if (!negation.inner.accepts && node?.kind === 'not') reach(dfa, draft, node.next, budget);
}

/** The node that the character leads to, if it leads to one. */
function after(node: AutomatonNode, id: number, char: string): number | undefined {
  switch (node.kind) {
    case 'char':
      return node.char === char ? node.next : undefined;
    case 'class':
      return node.of.has(char) ? node.next : undefined;
    case 'any':
      return node.next;
    case 'star':
      return id;
    case 'end':
    case 'split':
    case 'not':
      return undefined;
  }
}

function finish(dfa: LazyDfa, draft: StateDraft, budget: Budget): DfaState {
  spend(budget, 1 + draft.nodes.size + draft.negations.size);
  const nodes = [...draft.nodes].sort((one, other) => one - other);
  return intern(dfa, nodes, [...draft.negations.values()], draft.accepts);
}

function intern(
  dfa: LazyDfa,
  nodes: readonly number[],
  negations: readonly OpenNegation[],
  accepts: boolean,
): DfaState {
  const sorted =
    negations.length < 2
      ? negations
      : [...negations].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
  const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((each) => `${each.not}.${each.inner.id}`).join()}`;
  return remembered(dfa.states, key, () => ({
    id: dfa.states.size,
    nodes,
    negations: sorted,
    accepts,
    next: new Map(),
  }));
}
