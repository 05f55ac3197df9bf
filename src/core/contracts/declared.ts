/** Looks in the text of a file for the declaration that a contract of a plan promises. See docs/contracts.md. */

import { type Comparison, compare, type TypeWords } from './compare.js';
import { scriptsOf } from './component.js';
import { callsDefiners, generalReader, UNSURE } from './general.js';
import { GO_WORDS, goDeclaration, goPromise } from './go.js';
import { ANY_LANGUAGE, type GeneralLanguage, languageOf, type OwnLanguage } from './languages.js';
import { type PassedOn, pythonPassedOn, rustPassedOn, scriptPassedOn } from './passed-on.js';
import { PYTHON_WORDS, pythonDeclaration, pythonPromise, pythonScopes } from './python.js';
import { RUST_WORDS, rustBlocks, rustDeclaration, rustPromise } from './rust.js';
import { SCRIPT_WORDS, scriptDeclaration, scriptPromise } from './script.js';
import { bracesOf } from './script-braces.js';
import type { DeclaredShape, NamedShape } from './shape.js';
import { placesOf, STRING, type Tokens, textAt, tokensOf, WORD } from './tokens.js';

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

const READERS: Readonly<Record<OwnLanguage['family'], Reader>> = {
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
  const code = /\.(?:vue|svelte)$/i.test(path) ? scriptsOf(text) : text;
  if (code === undefined) return () => ({ state: 'unchecked', why: `It is not certain what the code of "${path}" is` });
  if (language === undefined) return namesOf(path, text);
  if (language.family === 'general') return generalDeclarationsOf(path, text, language);
  const reader = READERS[language.family];
  let file: ReadFile | undefined;
  const read = () => {
    const tokens = tokensOf(code, language);
    file = { tokens, declarationAt: reader.declarations(tokens) };
    return file;
  };
  return (promise) => declaredBy(promise, language, code, () => file ?? read());
}

const TOO_LONG = { state: 'unchecked', why: 'The text is too long to be a signature' } as const;

/** Where the language is not known, only a name that is nowhere in the file is certain. */
function namesOf(path: string, text: string): (promise: string) => Declared {
  const reader = generalReader(ANY_LANGUAGE.general);
  const small = text.toLowerCase();
  const why = `Files like "${path}" are not compared with signatures`;
  return (promise) => {
    const isSignature = promise.length <= MOST_IN_PROMISE && promise.includes('(');
    const wanted = isSignature ? reader.promise(tokensOf(promise, ANY_LANGUAGE)) : undefined;
    const isThere = wanted === undefined || small.includes(wanted.name.toLowerCase());
    return isThere ? { state: 'unchecked', why } : { state: 'missing' };
  };
}

/** By the rules that are the same for many languages. What they do not show for certain is unchecked. */
function generalDeclarationsOf(path: string, text: string, language: GeneralLanguage): (promise: string) => Declared {
  const reader = generalReader(language.general);
  // What is around the code of PHP is no code.
  const { opening, unread, hasMacros } = language.general;
  if (opening?.test(text) === false || unread?.test(text)) return namesOf(path, text);
  let read: Tokens | undefined;
  return (promise) => {
    if (promise.length > MOST_IN_PROMISE) return TOO_LONG;
    const wanted = reader.promise(tokensOf(withArrow(promise, language), language));
    if (wanted === undefined) return { state: 'unchecked', why: `This is not a signature in ${language.name}` };
    read ??= tokensOf(text, language);
    const tokens = read;
    const { name, shape } = wanted;
    const places = placesOf(tokens, name);
    let unsure: number | undefined;
    let other: DeclaredShape | undefined;
    for (const at of places.slice(0, MOST_DECLARATIONS)) {
      const declared = reader.declaration(tokens, at, shape.kind);
      if (declared === undefined) continue;
      const result = declared === UNSURE ? 'unknown' : reader.compare(shape, declared);
      if (result === 'unknown' || declared === UNSURE) unsure ??= at;
      else if (result === 'same') return { state: 'found', line: lineOf(tokens, declared.span.from) };
      else if (other === undefined || other.isLocal === true) other = declared;
    }
    // Another place with the name can be a declaration that was not seen, and in C a macro can be a part of this one.
    if (other !== undefined && unsure === undefined && hasMacros !== true && timesIn(text, name) === 1)
      return { state: 'near', line: lineOf(tokens, other.span.from), text: shownText(tokens, other, shape) };
    const at = unsure ?? places[0] ?? placeInString(tokens, name);
    if (at === undefined) return mayBeMade(name, tokens, language) ? MADE : { state: 'missing' };
    return { state: 'unchecked', why: `Line ${lineOf(tokens, at)} has "${name}", but what it declares is not certain` };
  };
}

/** `Store#load` is how Ruby is written about. In code, it would begin a comment. */
function withArrow(promise: string, { general }: GeneralLanguage): string {
  return general.selfSign === '.' ? promise.replace(/^([\w:]+)#(?=\w)/, '$1->') : promise;
}

const MADE = { state: 'unchecked', why: 'The file may make it from a name that is like it' } as const;

/** Whether an annotation, a macro or the like can make a declaration of this name from another word of the code. */
function mayBeMade(name: string, tokens: Tokens, { general }: GeneralLanguage): boolean {
  if (general.hasMacros === true && /##|^[ \t]*[A-Z][A-Z0-9_]+[ \t]*\(|\b[A-Z]+_[A-Z0-9_]*[ \t]*\(/m.test(tokens.text))
    return true;
  if (callsDefiners(tokens, general)) return true;
  const plain = name.replace(/[?!=]$/, '');
  const stem = plain.replace(/^(?:get|set|is|has|with|add|remove|on|to)(?:_|(?=[A-Z]))/, '');
  const stems = [plain, stem, plain.replace(/(?:Command|Property|Changed|Async)$/, '')].map((each) =>
    each.toLowerCase(),
  );
  for (let at = 0; at < tokens.length; at++)
    if (tokens.kinds[at] === WORD && stems.includes(textAt(tokens, at).toLowerCase())) return true;
  return false;
}

/** How often a name is in a text, comments and strings included. */
function timesIn(text: string, name: string): number {
  let times = 0;
  const isInName = (at: number) => /[\w$]/.test(text[at] ?? '');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!isInName(at - 1) && !isInName(at + name.length)) times++;
  return times;
}

/** A string that is only the name can declare it. One of several lines can be code, if a quote before it was misread. */
function placeInString(tokens: Tokens, name: string): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.kinds[at] !== STRING) continue;
    const text = textAt(tokens, at);
    const isName = text.length === name.length + 2 && text.startsWith(name, 1);
    if (isName || (text.includes(name) && text.includes('\n') && !/^\W*(?:"""|'''|\[\[)/.test(text))) return at;
  }
  return undefined;
}

interface ReadFile {
  readonly tokens: Tokens;
  readonly declarationAt: (at: number) => DeclaredShape | undefined;
}

function declaredBy(promise: string, language: OwnLanguage, text: string, file: () => ReadFile): Declared {
  if (promise.length > MOST_IN_PROMISE) return TOO_LONG;
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
    // Who passes a type on passes its members on. A type of this file has no members elsewhere.
    const [owner] = wanted.shape.owner;
    const isOwn = owner !== undefined && placesOf(tokens, owner).some((at) => declarationAt(at)?.kind === 'type');
    const at = isOwn ? undefined : reader.passedOn?.(tokens, owner ?? wanted.name);
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
