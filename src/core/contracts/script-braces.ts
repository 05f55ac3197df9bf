/** Tells what each brace of TypeScript and JavaScript opens: a class, an object, a body, … */
import { afterMate, isWord, mateOf, placesOf, type Tokens, textAt } from './tokens.js';

/** `literal` is an object or the type of one. `block` is what a statement of control has. */
export type BraceKind = 'class' | 'enum' | 'literal' | 'namespace' | 'function' | 'block' | 'names';

export interface Braces {
  readonly kinds: ReadonlyMap<number, BraceKind>;
  /** Whether a place is in the body of a function. */
  readonly isLocal: (at: number) => boolean;
  readonly ownersOf: (at: number) => readonly string[];
  /** What is declared here and exported elsewhere in the file, under its name. */
  readonly exported: ReadonlySet<string>;
}

const CONTROL = /^(?:if|for|while|switch|catch|with|await)$/;
const BEFORE_BLOCK = /^(?:do|else|try|finally|catch)$/;
const BEFORE_LITERAL =
  /^(?:[=(,[:?|&<!+]|=>|\|\||&&|\?\?|\.\.\.|return|typeof|in|of|case|yield|await|as|satisfies|throw|new|is|keyof|readonly|extends)$/;
/** The brackets around a name that are looked at for the names of its owners. */
const MOST_BRACKETS = 20;

interface Level {
  /** What the next body in braces belongs to. */
  pending: BraceKind | undefined;
  /** Whether a colon ends the label of a `case`. */
  isLabel: boolean;
}

export function bracesOf(tokens: Tokens): Braces {
  const kinds = new Map<number, BraceKind>();
  const names = new Map<number, string>();
  const local = new Uint8Array(tokens.length);
  const levels: Level[] = [{ pending: undefined, isLabel: false }];
  let pendingName = '';
  let labelEnd = -1;
  for (let at = 0; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    const level = levels.at(-1);
    if (level === undefined) break;
    const parent = tokens.parents[at] ?? -1;
    if (parent >= 0) local[at] = local[parent] ?? 0;
    const isPair = tokens.mates[at] !== -1;
    if (isPair && /^[([{]$/.test(text)) {
      if (text === '{') {
        const kind = kindOf(tokens, at, level, labelEnd);
        kinds.set(at, kind);
        if (kind === level.pending) level.pending = undefined;
        if (kind === 'class' || kind === 'namespace' || kind === 'enum') names.set(at, pendingName);
        if (kind === 'literal') names.set(at, literalName(tokens, at));
        // What is inside takes this from its opening brace.
        if (kind === 'function') local[at] = 1;
      }
      levels.push({ pending: undefined, isLabel: false });
    } else if (isPair && /^[)\]}]$/.test(text)) {
      if (levels.length > 1) levels.pop();
    } else if (text === ';') {
      level.pending = undefined;
      level.isLabel = false;
    } else if (text === ':') {
      if (level.isLabel) labelEnd = at;
      level.isLabel = false;
      // The result of a function follows, and then its body.
      if (textAt(tokens, at - 1) === ')') level.pending = 'function';
    } else if (isWord(tokens, at) && textAt(tokens, at - 1) !== '.') {
      const next = textAt(tokens, at + 1);
      const isHead = isWord(tokens, at + 1) || next === '{';
      if (text === 'class' && isHead) level.pending = 'class';
      else if ((text === 'interface' || text === 'enum') && isWord(tokens, at + 1))
        level.pending = text === 'enum' ? 'enum' : 'class';
      else if (/^(?:namespace|module|global)$/.test(text) && (isHead || next.startsWith('"') || next.startsWith("'")))
        level.pending = 'namespace';
      else if (text === 'case' || text === 'default') {
        level.isLabel = true;
        continue;
      } else continue;
      pendingName = isWord(tokens, at + 1) ? textAt(tokens, at + 1) : '';
    }
  }
  const ownersOf = (at: number) => {
    const owners: string[] = [];
    let open = tokens.parents[at] ?? -1;
    for (let steps = 0; open >= 0 && steps < MOST_BRACKETS; steps++) {
      const name = names.get(open);
      if (name !== undefined && name !== '') owners.unshift(name);
      if (kinds.get(open) === 'function') break;
      open = tokens.parents[open] ?? -1;
    }
    return owners;
  };
  return {
    kinds,
    isLocal: (at) => {
      const parent = tokens.parents[at] ?? -1;
      return parent >= 0 && local[parent] === 1;
    },
    ownersOf,
    exported: exportedIn(tokens),
  };
}

/** `export { save }`, `export default save`, `module.exports = save`, `module.exports = { save }`. */
function exportedIn(tokens: Tokens): ReadonlySet<string> {
  const exported = new Set<string>();
  for (const word of [...placesOf(tokens, 'export'), ...placesOf(tokens, 'exports')]) {
    const isModule = textAt(tokens, word) === 'exports';
    if (isModule && textAt(tokens, word + 1) !== '=') continue;
    const at = /^(?:=|default|type)$/.test(textAt(tokens, word + 1)) ? word + 2 : word + 1;
    const close = mateOf(tokens, at);
    if (textAt(tokens, at) === '{' && textAt(tokens, close + 1) !== 'from') {
      for (let name = at + 1; name < close; name = afterMate(tokens, name))
        if (/^(?:[{,]|type)$/.test(textAt(tokens, name - 1)) && /^[,}]$/.test(textAt(tokens, name + 1)))
          exported.add(textAt(tokens, name));
    } else if (at > word + 1 && isWord(tokens, at)) {
      const isAlone = /^;?$/.test(textAt(tokens, at + 1)) || tokens.breaks[at + 1] === 1;
      if (isAlone) exported.add(textAt(tokens, at));
    }
  }
  return exported;
}

function kindOf(tokens: Tokens, at: number, level: Level, labelEnd: number): BraceKind {
  const before = textAt(tokens, at - 1);
  if (before === '=>') return isTypeArrow(tokens, at) ? 'literal' : 'function';
  if (before === ':' && labelEnd === at - 1) return 'block';
  if (/^(?:import|export|const|let|var|type)$/.test(before)) return 'names';
  if (before === ',' && /^(?:import|type)$/.test(textAt(tokens, at - 3))) return 'names';
  if (BEFORE_LITERAL.test(before)) return 'literal';
  if (before === ')') {
    const open = mateOf(tokens, at - 1);
    if (CONTROL.test(textAt(tokens, open - 1))) return 'block';
    return level.pending === 'class' ? 'class' : 'function';
  }
  if (BEFORE_BLOCK.test(before)) return 'block';
  if (level.pending !== undefined) return level.pending;
  if (before === 'static') return 'function';
  return 'block';
}

/** `(a: A) => { b: B }` in a type has members, and no statements. */
function isTypeArrow(tokens: Tokens, at: number): boolean {
  const close = mateOf(tokens, at);
  const isMember = isWord(tokens, at + 1) && /^[:?]$/.test(textAt(tokens, at + 2)) && textAt(tokens, at + 3) !== '.';
  return isMember && /^(?:[;,|&)>\]}]|)$/.test(textAt(tokens, close + 1)) && !isWord(tokens, close + 1);
}

/** `const api = {`, `const api: Api = {`, `type Api = {`, `api: {`. */
function literalName(tokens: Tokens, at: number): string {
  const before = textAt(tokens, at - 1);
  if (before === ':') return isWord(tokens, at - 2) ? textAt(tokens, at - 2) : '';
  if (before !== '=') return '';
  if (textAt(tokens, at - 3) === 'type' || /^(?:const|let|var|[.])$/.test(textAt(tokens, at - 3)))
    return textAt(tokens, at - 2);
  for (let index = at - 2; index > at - 30 && index > 0; index--) {
    const text = textAt(tokens, index);
    if (/^(?:const|let|var|type)$/.test(text)) return textAt(tokens, index + 1);
    if (/^[;{}]$/.test(text)) return '';
  }
  return '';
}

export function braceAround(tokens: Tokens, at: number, { kinds }: Braces): BraceKind | undefined {
  const parent = tokens.parents[at] ?? -1;
  return parent < 0 ? undefined : (kinds.get(parent) ?? 'names');
}
