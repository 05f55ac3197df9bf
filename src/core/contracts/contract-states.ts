/** Compares what an item promises to others with what its files declare. */
import { allKnown, PENDING, type Pending } from '../facts/facts.js';
import { type Answer, UNREAD } from '../facts/questions.js';
import type { ContractState } from '../finding.js';
import { remembered } from '../maps.js';
import type { Item, Provided } from '../plan/plan.js';
import { type Declared, declarationsOf } from './declared.js';

type Content = Answer<'content'>;

/** The most files of one item that are read. */
const MOST_FILES = 50;
/** The most characters that are searched for the promises of one item, each of which searches its file. */
const MOST_SEARCHED = 20_000_000;

/** A state with the place of the promise in the plan, and what is in the place of the file. */
export interface CheckedContract extends ContractState {
  /** The index of the file in `provides`, and of the promise in its `declares`. */
  readonly entry: number;
  readonly promise: number;
  /** `over`: not compared, because the item promises too much. */
  readonly file: 'text' | 'absent' | 'not-text' | 'unread' | 'over';
}

/** @param contentAt reads a file of the item at the revision to compare */
export function contractStates(
  { plan, item, provides }: Pick<Item, 'plan' | 'item' | 'provides'>,
  contentAt: (path: string) => Content | Pending,
): readonly CheckedContract[] | Pending {
  const paths = contractPaths({ provides });
  const read = allKnown(paths.map(contentAt));
  if (read === PENDING) return PENDING;
  const contents = new Map(paths.map((path, index) => [path, read[index] ?? null]));
  const readers = new Map<string, (promise: string) => Declared>();
  const compareIn: Compare = (path, text, promise) =>
    remembered(readers, path, () => declarationsOf(path, text))(promise);
  let left = MOST_SEARCHED;
  return provides.flatMap(({ path, declares }, entry) => {
    const content = contents.get(path);
    const promises = declares.length === 0 ? [undefined] : declares;
    return promises.map((declared, promise) => {
      const about = { plan, item, path, ...(declared === undefined ? {} : { declares: declared }), entry, promise };
      if (content !== null && typeof content === 'object' && 'text' in content) left -= content.text.length;
      return { ...about, ...stateOf(declared, path, content, left < 0, compareIn) };
    });
  });
}

/** The files whose texts are compared, each once. */
export function contractPaths({ provides }: { readonly provides: readonly Provided[] }): readonly string[] {
  return [...new Set(provides.map(({ path }) => path))].slice(0, MOST_FILES);
}

type State = Pick<CheckedContract, 'state' | 'near' | 'line' | 'why' | 'file'>;

/** Looks for a promise in the text at a path, which is read once for all promises. */
type Compare = (path: string, text: string, promise: string) => Declared;

/** @param content undefined if it was not read */
function stateOf(
  declared: string | undefined,
  path: string,
  content: Content | undefined,
  isOver: boolean,
  compareIn: Compare,
): State {
  if (content === undefined)
    return { state: 'unchecked', why: `The item provides more than ${MOST_FILES} files`, file: 'over' };
  if (content === null) return { state: 'missing', file: 'absent' };
  if (content === UNREAD) return { state: 'unchecked', why: 'The file could not be read', file: 'unread' };
  if (declared === undefined) return { state: 'found', file: 'text' };
  if ('not' in content) return { state: 'unchecked', why: content.not, file: 'not-text' };
  if (isOver) return { state: 'unchecked', why: 'The contracts of the item are too long to be compared', file: 'over' };
  const known = remembered(compared, content, () => new Map<string, Declared>());
  // Files with the same text share it, and another path can be another language.
  const found = remembered(known, JSON.stringify([path, declared]), () => compareIn(path, content.text, declared));
  const { state } = found;
  switch (state) {
    case 'found':
      return { state, line: found.line, file: 'text' };
    case 'near':
      return { state, near: found.text, line: found.line, file: 'text' };
    case 'missing':
      return { state, file: 'text' };
    case 'unchecked':
      return { state, why: found.why, file: 'text' };
  }
}

/** Every round of questions compares the same texts again. */
const compared = new WeakMap<object, Map<string, Declared>>();
