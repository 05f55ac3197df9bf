/** The names that one segment of a glob matches, as a nondeterministic automaton. */
import type { CharClass } from './char-class.js';
import type { ExtGlob, SegmentPart } from './segment-parser.js';

/** Nodes refer to each other by index. `not` means any text that `inner` does not match, followed by `next`. */
export type AutomatonNode =
  | { readonly kind: 'end' }
  | { readonly kind: 'split'; readonly out: readonly number[] }
  | { readonly kind: 'not'; readonly inner: number; readonly next: number }
  | { readonly kind: 'char'; readonly char: string; readonly next: number }
  | { readonly kind: 'class'; readonly of: CharClass; readonly next: number }
  | { readonly kind: 'any'; readonly next: number }
  | { readonly kind: 'star'; readonly next: number };

export interface Automaton {
  readonly start: number;
  /** The first one is the end, of the whole and of each `inner`. */
  readonly nodes: readonly AutomatonNode[];
  readonly chars: ReadonlySet<string>;
  readonly classes: ReadonlySet<CharClass>;
}

const END = 0;

export function automatonOf(parts: readonly SegmentPart[]): Automaton {
  const nodes: AutomatonNode[] = [{ kind: 'end' }];
  const start = addSequence(nodes, parts, END);
  return {
    start,
    nodes,
    chars: new Set(nodes.flatMap((node) => (node.kind === 'char' ? [node.char] : []))),
    classes: new Set(nodes.flatMap((node) => (node.kind === 'class' ? [node.of] : []))),
  };
}

/** From its end to its start, because each node names the one that follows. */
function addSequence(nodes: AutomatonNode[], parts: readonly SegmentPart[], next: number): number {
  return parts.reduceRight(
    (to, part) => (part.kind === 'extglob' ? addExtGlob(nodes, part, to) : add(nodes, { ...part, next: to })),
    next,
  );
}

function addExtGlob(nodes: AutomatonNode[], { sign, alternatives }: ExtGlob, next: number): number {
  const addAll = (to: number): number[] => alternatives.map((parts) => addSequence(nodes, parts, to));
  if (sign === '@') return add(nodes, { kind: 'split', out: addAll(next) });
  if (sign === '?') return add(nodes, { kind: 'split', out: [next, ...addAll(next)] });
  if (sign === '!') return add(nodes, { kind: 'not', inner: add(nodes, { kind: 'split', out: addAll(END) }), next });
  // "*" and "+" come back after each alternative, to leave or to begin again.
  const out: number[] = [];
  const after = add(nodes, { kind: 'split', out });
  const entry = add(nodes, { kind: 'split', out: addAll(after) });
  out.push(next, entry);
  return sign === '*' ? after : entry;
}

function add(nodes: AutomatonNode[], node: AutomatonNode): number {
  return nodes.push(node) - 1;
}
