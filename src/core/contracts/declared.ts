/** Looks in the text of a file for the declaration that a contract of a plan promises. See docs/contracts.md. */
import { type Comparison, compare, type TypeWords } from './compare.js';
import { GO_WORDS, goDeclaration, goPromise } from './go.js';
import { type Language, languageOf } from './languages.js';
import { type PassedOn, pythonPassedOn, rustPassedOn, scriptPassedOn } from './passed-on.js';
import { PYTHON_WORDS, pythonDeclaration, pythonPromise, pythonScopes } from './python.js';
import { RUST_WORDS, rustBlocks, rustDeclaration, rustPromise } from './rust.js';
import { SCRIPT_WORDS, scriptDeclaration, scriptPromise } from './script.js';
import { bracesOf } from './script-braces.js';
import type { DeclaredShape, NamedShape } from './shape.js';
import { placesOf, type Tokens, tokensOf } from './tokens.js';

/** What the text of a file says about one entry of `declares`. Lines count from 1. */
export type Declared =
  | { readonly state: 'found'; readonly line: number }
  /** A declaration of that name with another shape, as the file has it, on one line. */
  | { readonly state: 'near'; readonly line: number; readonly text: string }
  | { readonly state: 'missing' }
  /** The entry is not a signature, or the file cannot be compared with one. */
  | { readonly state: 'unchecked'; readonly why: string };

interface Reader {
  readonly words: TypeWords;
  readonly promise: (tokens: Tokens) => NamedShape | undefined;
  /** Reads what is declared at a place. It is made once for each file. */
  readonly declarations: (tokens: Tokens) => (at: number) => DeclaredShape | undefined;
  readonly passedOn?: PassedOn;
}

const READERS: Readonly<Record<Language['family'], Reader>> = {
  script: {
    words: SCRIPT_WORDS,
    promise: scriptPromise,
    declarations: (tokens) => {
      const braces = bracesOf(tokens);
      return (at) => scriptDeclaration(tokens, at, braces);
    },
    passedOn: scriptPassedOn,
  },
  python: {
    words: PYTHON_WORDS,
    promise: pythonPromise,
    declarations: (tokens) => {
      const scopes = pythonScopes(tokens);
      return (at) => pythonDeclaration(tokens, at, scopes);
    },
    passedOn: pythonPassedOn,
  },
  go: { words: GO_WORDS, promise: goPromise, declarations: (tokens) => (at) => goDeclaration(tokens, at) },
  rust: {
    words: RUST_WORDS,
    promise: rustPromise,
    declarations: (tokens) => {
      const blocks = rustBlocks(tokens);
      return (at) => rustDeclaration(tokens, at, blocks);
    },
    passedOn: rustPassedOn,
  },
};

/** A promise is a line or a few. Longer texts are documents. */
const MOST_IN_PROMISE = 10_000;
/** A file with more declarations of one name is not written by a person. */
const MOST_DECLARATIONS = 1_000;
const MOST_SHOWN = 200;

export function declaredIn(promise: string, path: string, text: string): Declared {
  return declarationsOf(path, text)(promise);
}

/** The same for several entries of one file, whose text is split into tokens once. */
export function declarationsOf(path: string, text: string): (promise: string) => Declared {
  const language = languageOf(path);
  if (language === undefined) {
    const why = `Files like "${path}" are not compared with signatures`;
    return () => ({ state: 'unchecked', why });
  }
  const reader = READERS[language.family];
  let file: ReadFile | undefined;
  const read = () => {
    const tokens = tokensOf(text, language);
    file = { tokens, declarationAt: reader.declarations(tokens) };
    return file;
  };
  return (promise) => declaredBy(promise, language, text, () => file ?? read());
}

interface ReadFile {
  readonly tokens: Tokens;
  readonly declarationAt: (at: number) => DeclaredShape | undefined;
}

function declaredBy(promise: string, language: Language, text: string, file: () => ReadFile): Declared {
  if (promise.length > MOST_IN_PROMISE) return { state: 'unchecked', why: 'The text is too long to be a signature' };
  const reader = READERS[language.family];
  const wanted = reader.promise(tokensOf(promise, language));
  if (wanted === undefined) return { state: 'unchecked', why: `This is not a signature in ${language.name}` };
  // Only code with a star can declare a name that it does not contain.
  if (!text.includes(wanted.name) && !text.includes('*')) return { state: 'missing' };
  return lookFor(wanted, file(), reader);
}

function lookFor(wanted: NamedShape, { tokens, declarationAt }: ReadFile, reader: Reader): Declared {
  let best: { readonly shape: DeclaredShape; readonly result: Comparison } | undefined;
  let count = 0;
  for (const at of placesOf(tokens, wanted.name)) {
    const shape = declarationAt(at);
    if (shape === undefined || reader.words.areApart(wanted.shape, shape)) continue;
    const result = compare(wanted.shape, shape, reader.words);
    if (result === 'same') return { state: 'found', line: lineOf(tokens, shape.span.from) };
    if (isBetter({ shape, result }, best)) best = { shape, result };
    if (++count >= MOST_DECLARATIONS) break;
  }
  if (best === undefined) {
    const at = reader.passedOn?.(tokens, wanted.name);
    if (at === undefined) return { state: 'missing' };
    const why = `Line ${lineOf(tokens, at)} takes it from another file, where it may be declared`;
    return { state: 'unchecked', why };
  }
  const line = lineOf(tokens, best.shape.span.from);
  if (best.result === 'unknown')
    return {
      state: 'unchecked',
      why: `Line ${line} declares "${wanted.name}" by an expression whose shape cannot be read`,
    };
  return { state: 'near', line, text: shownText(tokens, best.shape, wanted.shape) };
}

type ComparedShape = { readonly shape: DeclaredShape; readonly result: Comparison };

function isBetter(one: ComparedShape, other: ComparedShape | undefined): boolean {
  if (other === undefined) return true;
  if (one.result !== other.result) return one.result === 'unknown';
  return other.shape.isLocal === true && one.shape.isLocal !== true;
}

function lineOf(tokens: Tokens, place: number): number {
  let line = 1;
  const end = tokens.starts[place] ?? 0;
  for (let at = tokens.text.indexOf('\n'); at >= 0 && at < end; at = tokens.text.indexOf('\n', at + 1)) line++;
  return line;
}

/** With the body of a type if the promise has one, because the difference can be there. */
function shownText(tokens: Tokens, { span, bodyEnd = span.to }: DeclaredShape, wanted: DeclaredShape): string {
  const start = tokens.starts[span.from] ?? 0;
  const end = tokens.ends[(wanted.members === undefined ? span.to : bodyEnd) - 1] ?? start;
  const text = tokens.text.slice(start, Math.min(end, start + 4 * MOST_SHOWN)).replaceAll(/\s+/g, ' ');
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}
