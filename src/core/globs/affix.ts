/**
 * What every name of a segment begins and ends with, for a quick no: `report-*.csv` and `report-*.md` never meet. Walks the
 * automaton from either side while there is one way to go, so it says less than is true where `!(…)` stands, never more.
 */
import type { Automaton, Node } from './automaton.js';

export interface Affixes {
  readonly head: string;
  readonly tail: string;
}

const LONGEST = 64;

export function affixesOf(automaton: Automaton): Affixes {
  return { head: headOf(automaton), tail: tailOf(automaton) };
}

function headOf({ start, nodes }: Automaton): string {
  let head = '';
  let here = forwardFrom(nodes, [start]);
  while (head.length < LONGEST) {
    const char = onlyChar(nodes, here);
    if (char === undefined) break;
    head += char;
    here = forwardFrom(
      nodes,
      here.flatMap((id) => nextOf(nodes[id]) ?? []),
    );
  }
  return head;
}

function tailOf(automaton: Automaton): string {
  const before = reversed(automaton);
  let tail = '';
  let here = backwardFrom(automaton, before, [0]);
  while (tail.length < LONGEST && here) {
    const char = onlyChar(automaton.nodes, here);
    if (char === undefined) break;
    tail = char + tail;
    here = backwardFrom(automaton, before, here);
  }
  return tail;
}

/** Where one can be without a further character: nodes that wait for one, `not` among them, and the end. */
function forwardFrom(nodes: Automaton['nodes'], from: readonly number[]): number[] {
  const todo = [...from];
  const seen = new Set<number>();
  const found: number[] = [];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = nodes[id];
    if (node?.kind === 'split') todo.push(...node.out);
    else found.push(id);
  }
  return found;
}

/** For each node those that lead to it; what is inside of a `not` is left out. */
function reversed({ start, nodes }: Automaton): ReadonlyMap<number, readonly number[]> {
  const before = new Map<number, number[]>();
  const todo = [start];
  const seen = new Set<number>();
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const node = nodes[id];
    const out = node?.kind === 'split' ? node.out : [nextOf(node)];
    for (const to of out) {
      if (to === undefined) continue;
      before.set(to, [...(before.get(to) ?? []), id]);
      todo.push(to);
    }
  }
  return before;
}

/** The nodes whose character is the last before one of `to`; undefined where the text may begin there. */
function backwardFrom(
  { start, nodes }: Automaton,
  before: ReadonlyMap<number, readonly number[]>,
  to: readonly number[],
): number[] | undefined {
  const todo = [...to];
  const seen = new Set<number>(to);
  const found = new Set<number>();
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (id === start) return undefined;
    for (const from of before.get(id) ?? []) {
      const kind = nodes[from]?.kind;
      // What is no character ends the walk, so nobody asks what stands before it.
      if (kind !== 'split') found.add(from);
      else if (!seen.has(from)) {
        seen.add(from);
        todo.push(from);
      }
    }
  }
  return [...found];
}

function onlyChar(nodes: Automaton['nodes'], ids: readonly number[]): string | undefined {
  const chars = new Set(ids.map((id) => charOf(nodes[id])));
  const [char] = chars;
  return chars.size === 1 ? char : undefined;
}

function charOf(node: Node | undefined): string | undefined {
  return node?.kind === 'char' ? node.char : undefined;
}

function nextOf(node: Node | undefined): number | undefined {
  return node && 'next' in node ? node.next : undefined;
}
