/** The slips of YAML that are made most, in words of their own and with the line as it should be. */

import type { TextProblem } from './glob-problems.js';
import { lineText, positionAt, quotedText, sourceOf } from './source.js';

interface Slip extends TextProblem {
  /** Where it is, if not where the parser gave up. */
  readonly from?: number;
}

/** Undefined for every other mistake. */
export function slipAt(text: string, code: string, offset: number): Slip | undefined {
  const source = sourceOf('', text);
  const { line: number, column } = positionAt(source, offset);
  const line = lineText(source, number);
  switch (code) {
    case 'TAB_AS_INDENT': {
      const hint = `write ${quotedText(line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')))}`;
      return { message: 'a tab indents this line, and YAML takes only spaces', hint };
    }
    case 'BAD_INDENT': {
      const open = openBracket(text.slice(0, offset));
      if (!open) return undefined;
      const start = lineText(source, positionAt(source, open.at).line).trim();
      const closed = start.replace(/[ \t]*(?:#.*)?$/, open.closing);
      return {
        message: `the "${text[open.at]}" on line ${positionAt(source, open.at).line} is not closed`,
        hint: `add the "${open.closing}", as in ${quotedText(closed)}`,
        from: open.at,
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const [, key = '', value = ''] =
        /^\s*(?:- +)*([\w-]+): +([^"'[{|>].*: .*|[^"'[{|>].*:)$/.exec(line.trimEnd()) ?? [];
      if (key !== '') {
        const message = `the text after "${key}:" holds another ":", which YAML takes for a key`;
        return { message, hint: `put the text in quotes: ${key}: ${quotedText(value)}` };
      }
      if (column === 1) return undefined;
      const message = 'the next line is indented deeper than this one, which has a value already';
      return { message, hint: 'indent all keys of one part alike' };
    }
    case 'MULTILINE_IMPLICIT_KEY': {
      const [, indent = '', key = '', value = ''] = /^(\s*)([\w-]+):(\S.*)$/.exec(line) ?? [];
      if (key === '') return undefined;
      const hint = `write ${quotedText(`${indent}${key}: ${value}`)}`;
      return { message: `"${key}:" has no space after the colon`, hint };
    }
    default:
      return undefined;
  }
}

/** The last bracket that nothing closes, quotes and comments left aside. */
function openBracket(text: string): { readonly at: number; readonly closing: string } | undefined {
  const open: { at: number; closing: string }[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#[^\n]*|[[\]{}]/g)) {
    const [bracket] = token;
    if (bracket === '[' || bracket === '{') open.push({ at: token.index, closing: bracket === '[' ? ']' : '}' });
    else if (bracket === open.at(-1)?.closing) open.pop();
  }
  return open.at(-1);
}
