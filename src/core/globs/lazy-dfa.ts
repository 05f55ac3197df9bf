/**
 * Running an automaton: sets of nodes, made as they are reached and shared. `!(…)` needs more than a set: for every place
 * where it may have begun, the set of nodes inside it (a run), because it may end wherever that set does not accept.
 */
import type { Automaton, Node } from './automaton.js';
import { type Budget, spend } from './budget.js';

export interface State {
  /** Unique in its machine. */
  readonly id: number;
  /** Nodes that wait for a character, ascending. */
  readonly nodes: readonly number[];
  readonly runs: readonly Run[];
  /** The text so far is matched. */
  readonly accepts: boolean;
  readonly next: Map<string, State>;
}

/** One `!(…)` that began somewhere: `not` is its node, `inner` what its inside has reached. */
interface Run {
  readonly not: number;
  readonly inner: State;
}

export interface Machine {
  readonly automaton: Automaton;
  readonly states: Map<string, State>;
  readonly atoms: Map<State, readonly State[]>;
}

interface Draft {
  readonly nodes: Set<number>;
  readonly runs: Map<string, Run>;
  readonly seen: Set<number>;
  accepts: boolean;
}

export function machineOf(automaton: Automaton): Machine {
  return { automaton, states: new Map(), atoms: new Map() };
}

export function startOf(machine: Machine, budget: Budget): State {
  return begin(machine, machine.automaton.start, budget);
}

export function step(machine: Machine, state: State, char: string, budget: Budget): State {
  const known = state.next.get(char);
  if (known) {
    spend(budget, 1);
    return known;
  }
  const draft = newDraft();
  for (const id of state.nodes) {
    const node = machine.automaton.nodes[id];
    const to = node && after(node, id, char);
    if (to !== undefined) reach(machine, draft, to, budget);
  }
  for (const run of state.runs) {
    addRun(machine, draft, { not: run.not, inner: step(machine, run.inner, char, budget) }, budget);
  }
  const made = finish(machine, draft, budget);
  state.next.set(char, made);
  return made;
}

/** Nothing can be matched from here. */
export function isDead(state: State): boolean {
  return state.nodes.length === 0 && state.runs.length === 0;
}

/** A union splits: what one part leads to never depends on the others. That keeps products polynomial where no `!(…)` is. */
export function atomsOf(machine: Machine, state: State): readonly State[] {
  if (state.nodes.length + state.runs.length <= 1) return [state];
  let atoms = machine.atoms.get(state);
  if (!atoms) {
    atoms = [
      ...state.nodes.map((node) => intern(machine, [node], [], false)),
      ...state.runs.map((run) => intern(machine, [], [run], false)),
    ];
    machine.atoms.set(state, atoms);
  }
  return atoms;
}

/**
 * Whatever `one` goes on to match, `other` matches too (not the other way round: it may be so and we say no). A run turns
 * round: the more its inside matches, the less it does.
 */
export function isPartOf(one: State, other: State): boolean {
  if (one === other) return true;
  if (one.nodes.length > other.nodes.length || one.runs.length > other.runs.length) return false;
  return (
    one.nodes.every((node) => other.nodes.includes(node)) &&
    one.runs.every((run) => other.runs.some((each) => each.not === run.not && isPartOf(each.inner, run.inner)))
  );
}

function begin(machine: Machine, node: number, budget: Budget): State {
  const draft = newDraft();
  reach(machine, draft, node, budget);
  return finish(machine, draft, budget);
}

function newDraft(): Draft {
  return { nodes: new Set(), runs: new Map(), seen: new Set(), accepts: false };
}

/** Everything that can be reached from the node without a character. */
function reach(machine: Machine, draft: Draft, from: number, budget: Budget): void {
  const todo = [from];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (draft.seen.has(id)) continue;
    draft.seen.add(id);
    spend(budget, 1);
    const node = machine.automaton.nodes[id];
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
        addRun(machine, draft, { not: id, inner: begin(machine, node.inner, budget) }, budget);
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

function addRun(machine: Machine, draft: Draft, run: Run, budget: Budget): void {
  const key = `${run.not}.${run.inner.id}`;
  if (draft.runs.has(key)) return;
  draft.runs.set(key, run);
  spend(budget, 1);
  const node = machine.automaton.nodes[run.not];
  if (!run.inner.accepts && node?.kind === 'not') reach(machine, draft, node.next, budget);
}

/** The node that is reached over the character, if one is. */
function after(node: Node, id: number, char: string): number | undefined {
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

function finish(machine: Machine, draft: Draft, budget: Budget): State {
  spend(budget, 1 + draft.nodes.size + draft.runs.size);
  const nodes = [...draft.nodes].sort((one, other) => one - other);
  return intern(machine, nodes, [...draft.runs.values()], draft.accepts);
}

function intern(machine: Machine, nodes: readonly number[], runs: readonly Run[], accepts: boolean): State {
  const sorted =
    runs.length < 2 ? runs : [...runs].sort((one, other) => one.not - other.not || one.inner.id - other.inner.id);
  const key = `${accepts ? '+' : ''}${nodes.join()}|${sorted.map((run) => `${run.not}.${run.inner.id}`).join()}`;
  let state = machine.states.get(key);
  if (!state) {
    state = { id: machine.states.size, nodes, runs: sorted, accepts, next: new Map() };
    machine.states.set(key, state);
  }
  return state;
}
