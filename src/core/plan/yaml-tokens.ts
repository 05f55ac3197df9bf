/** Checks the tokens of a file before the parser uses them: how deep they are nested, and what is always refused. */
import { type CST, Lexer, Parser } from 'yaml';
import { quotingFault } from './quoting.js';
import { type Fault, quotedText } from './source.js';

export const MOST_DEPTH = 20;
export const MOST_SYNTAX_FAULTS = 20;
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

/** The lexer keeps the nesting on its own stack, so the depth is known before any function recurses. */
export function tokensOf(text: string): { tokens: CST.Token[]; tooDeep?: number } {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    // The document, its collections, and perhaps the current value.
    const { length } = parser.stack;
    const isCollection = COLLECTIONS.has(parser.stack[length - 1]?.type ?? '');
    if (length > MOST_DEPTH + 2 || (length > MOST_DEPTH + 1 && isCollection)) {
      return { tokens, tooDeep: Math.max(0, parser.offset - lexeme.length) };
    }
  }
  tokens.push(...parser.end());
  return { tokens };
}

export function refusedTokens(text: string, tokens: readonly CST.Token[]): Fault[] {
  const faults: Fault[] = [];
  let documents = 0;
  const waiting: (CST.Token | CST.CollectionItem)[] = tokens.toReversed();
  // Not spread, because a list may be longer than the number of arguments of a call.
  const pushAll = (list: unknown) => {
    if (Array.isArray(list)) for (let at = list.length - 1; at >= 0; at--) waiting.push(list[at]);
  };
  for (let token = waiting.pop(); token && faults.length < MOST_SYNTAX_FAULTS; token = waiting.pop()) {
    if ('type' in token) {
      if (token.type === 'document') documents++;
      const fault = refusedToken(text, token, documents);
      if (fault) faults.push(fault);
    }
    // The stack takes the last one first, so this gives the order of the file.
    if ('items' in token) pushAll(token.items);
    if ('value' in token && token.value) waiting.push(token.value);
    if ('sep' in token) pushAll(token.sep);
    if ('key' in token && token.key) waiting.push(token.key);
    if ('start' in token) pushAll(token.start);
  }
  return faults;
}

function refusedToken(text: string, token: CST.Token, documents: number): Fault | undefined {
  const from = token.offset;
  const source = 'source' in token ? token.source : '';
  const name = () => quotedText(source);
  const to = from + Math.max(1, source.length);
  const refuse = (code: string, message: string, hint: string): Fault => ({ code, message, hint, from, to });
  const refuseUnquoted = (code: string, message: string, hint: string): Fault =>
    quotingFault(text, from) ?? refuse(code, message, hint);
  switch (token.type) {
    case 'directive':
      return refuse('yaml-directive', `The directive ${name()} is not allowed.`, 'Remove the line.');
    case 'document': {
      if (documents < 2) return undefined;
      const hint = 'Write one plan per file: remove everything from this line on, and a "..." line before it.';
      return refuse('yaml-documents', 'A second document begins here.', hint);
    }
    case 'anchor':
      return refuseUnquoted(
        'yaml-anchor',
        `The anchor ${name()} is not allowed.`,
        'Write the value out in each place.',
      );
    case 'alias': {
      const hint = `Write the value out. If it is a glob, put the glob in quotes: ${name()}.`;
      return refuseUnquoted('yaml-alias', `The alias ${name()} is not allowed.`, hint);
    }
    case 'tag': {
      const hint = `Remove it. If it is text, put it in quotes: ${name()}.`;
      return refuseUnquoted('yaml-tag', `The tag ${name()} is not allowed.`, hint);
    }
    default:
      return undefined;
  }
}
