/** Names that a file has from another file and passes on. What is declared under them is not in its text. */
import { placesOf, type Tokens, textAt } from './tokens.js';

/** The place at which a file passes the name on, or all names of another file. */
export type PassedOn = (tokens: Tokens, name: string) => number | undefined;

/** `export { save } from './save.js'`, `export { save }` of an import, `export * from './save.js'`. */
export const scriptPassedOn: PassedOn = (tokens, name) =>
  placesOf(tokens, name).find((at) => isExported(tokens, at)) ??
  placesOf(tokens, 'export').find((at) => textAt(tokens, at + 1) === '*' && textAt(tokens, at + 2) !== 'as');

function isExported(tokens: Tokens, at: number): boolean {
  if (textAt(tokens, at - 1) === 'default' && textAt(tokens, at - 2) === 'export') return true;
  const open = tokens.parents[at] ?? -1;
  if (textAt(tokens, open) !== '{') return false;
  const before = textAt(tokens, open - 1) === 'type' ? open - 2 : open - 1;
  return textAt(tokens, before) === 'export';
}

/** `from .save import save`, `from .save import *`. */
export const pythonPassedOn: PassedOn = (tokens, name) => {
  let isFrom = false;
  let isImport = false;
  for (let at = 0; at < tokens.length; at++) {
    // Within brackets, the statement goes on.
    if (tokens.breaks[at] === 1 && tokens.parents[at] === -1) {
      isFrom = textAt(tokens, at) === 'from';
      isImport = false;
    }
    // Under another name, it is not passed on under its own.
    if (isImport && isNameOrAll(tokens, at, name) && textAt(tokens, at + 1) !== 'as') return at;
    isImport ||= isFrom && textAt(tokens, at) === 'import';
  }
  return undefined;
};

/** `pub use save::save;`, `pub use save::*;`. */
export const rustPassedOn: PassedOn = (tokens, name) => {
  let isUse = false;
  for (let at = 0; at < tokens.length; at++) {
    const text = textAt(tokens, at);
    if (text === 'use') isUse = /^(?:pub|\))$/.test(textAt(tokens, at - 1));
    else if (text === ';') isUse = false;
    else if (isUse && isNameOrAll(tokens, at, name) && !/^(?:::|as)$/.test(textAt(tokens, at + 1))) return at;
  }
  return undefined;
};

function isNameOrAll(tokens: Tokens, at: number, name: string): boolean {
  const text = textAt(tokens, at);
  return text === name || text === '*';
}
