/**
 * What one segment of a glob matches, as a nondeterministic automaton, read from the listing that minimatch's matcher prints
 * (`Matcher.toString()`, since minimatch 11). The listing is meant for people, so the reader knows every form of a line and
 * refuses any other: a new version of minimatch then gives "not proved", never a wrong proof.
 */
import { Unproven } from './budget.js';
import { type CharClass, classOf } from './char-class.js';

/** Nodes by id. `not`: any text that `inner` does not match, then `next`. Id 0 is the end, of the whole and of each `inner`. */
export type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'split'; readonly out: readonly number[] }
  | { readonly kind: 'not'; readonly inner: number; readonly next: number }
  | { readonly kind: 'char'; readonly char: string; readonly next: number }
  | { readonly kind: 'class'; readonly of: CharClass; readonly next: number }
  | { readonly kind: 'any'; readonly next: number }
  | { readonly kind: 'star'; readonly next: number };

export interface Automaton {
  readonly start: number;
  readonly nodes: readonly (Node | undefined)[];
  /** The characters it names, and the classes: all it can tell apart. */
  readonly chars: ReadonlySet<string>;
  readonly classes: ReadonlySet<CharClass>;
}

const TARGET = '(match|\\d+)';
const START = new RegExp(`^start -> ${TARGET}$`);
const NODE = new RegExp(`^ *(\\d+): (.+) -> ${TARGET}$`, 's');
const SPLIT = /^ *(\d+): split -> ((?:match|\d+)(?:, (?:match|\d+))*)$/;
const NOT = /^!\((match|\d+)\)$/;
const CLASS = /^\/(.+)\/(u?)$/s;

/** @throws Unproven on any line it does not know */
export function readListing(listing: string): Automaton {
  const [first, ...lines] = listing.split('\n');
  const start = START.exec(first ?? '')?.[1];
  if (start === undefined) throw unknown(first ?? '');
  const nodes: (Node | undefined)[] = [{ kind: 'end' }];
  for (const line of lines) {
    const [id, node] = readNode(line);
    nodes[id] = node;
  }
  const made = finish(target(start), nodes);
  for (const to of [made.start, ...nodes.flatMap((node) => (node ? targets(node) : []))]) {
    if (!nodes[to]) throw new Unproven(`minimatch lists no node ${to}`);
  }
  return made;
}

/** The automaton of a segment without wildcards. */
export function readText(text: string): Automaton {
  const nodes: Node[] = [{ kind: 'end' }];
  const chars = [...text];
  chars.forEach((char, index) => {
    nodes.push({ kind: 'char', char, next: index + 1 < chars.length ? index + 2 : 0 });
  });
  return finish(chars.length === 0 ? 0 : 1, nodes);
}

function readNode(line: string): [id: number, node: Node] {
  const split = SPLIT.exec(line);
  if (split) return [Number(split[1]), { kind: 'split', out: (split[2] ?? '').split(', ').map(target) }];
  const [, id, what = '', to = ''] = NODE.exec(line) ?? [];
  if (id === undefined) throw unknown(line);
  const next = target(to);
  if (what === '*') return [Number(id), { kind: 'star', next }];
  if (what === '?') return [Number(id), { kind: 'any', next }];
  const not = NOT.exec(what);
  if (not) return [Number(id), { kind: 'not', inner: target(not[1] ?? ''), next }];
  if (what.startsWith('"')) return [Number(id), { kind: 'char', char: readChar(what, line), next }];
  const [, source, flags = ''] = CLASS.exec(what) ?? [];
  if (source === undefined) throw unknown(line);
  return [Number(id), { kind: 'class', of: classOf(source, flags), next }];
}

function readChar(json: string, line: string): string {
  try {
    const char: unknown = JSON.parse(json);
    if (typeof char === 'string' && [...char].length === 1) return char;
  } catch {
    // Told below, with the line.
  }
  throw unknown(line);
}

function finish(start: number, nodes: readonly (Node | undefined)[]): Automaton {
  const chars = new Set<string>();
  const classes = new Set<CharClass>();
  for (const node of nodes) {
    if (node?.kind === 'char') chars.add(node.char);
    if (node?.kind === 'class') classes.add(node.of);
  }
  return { start, nodes, chars, classes };
}

function target(text: string): number {
  return text === 'match' ? 0 : Number(text);
}

function targets(node: Node): readonly number[] {
  if (node.kind === 'end') return [];
  if (node.kind === 'split') return node.out;
  return node.kind === 'not' ? [node.inner, node.next] : [node.next];
}

function unknown(line: string): Unproven {
  return new Unproven(`minimatch describes this glob in a form we do not know: "${line.trim()}"`);
}
