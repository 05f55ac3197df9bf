/** Explains the most common YAML mistakes, with the corrected line. */

import type { TextProblem } from './glob-problems.js';
import { lineText, positionAt, quotedText, sourceOf } from './source.js';

interface Slip extends TextProblem {
  /** The place of the mistake, if it is not where the parser stopped. */
  readonly from?: number;
}

/** Undefined for every other mistake. */
export function slipAt(text: string, code: string, offset: number): Slip | undefined {
  const source = sourceOf('', text);
  const { line: number, column } = positionAt(source, offset);
  const line = lineText(source, number);
  if (/^\s*```/.test(line)) {
    return {
      message: 'This line is a code fence of Markdown, which is not part of the plan.',
      hint: 'Remove the lines that begin with "```".',
    };
  }
  switch (code) {
    case 'TAB_AS_INDENT': {
      const hint = `Write ${quotedText(line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')))}.`;
      return { message: 'This line is indented with a tab, but YAML allows only spaces.', hint };
    }
    case 'BAD_INDENT': {
      const open = openBracket(text.slice(0, offset));
      if (!open) return undefined;
      const start = lineText(source, positionAt(source, open.at).line).trim();
      const closed = start.replace(/[ \t]*(?:#.*)?$/, open.closing);
      return {
        message: `The "${text[open.at]}" on line ${positionAt(source, open.at).line} is not closed.`,
        hint: `Add the "${open.closing}", as in ${quotedText(closed)}.`,
        from: open.at,
      };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const [, key = '', value = ''] =
        /^\s*(?:- +)*([\w-]+): +([^"'[{|>].*: .*|[^"'[{|>].*:)$/.exec(line.trimEnd()) ?? [];
      if (key !== '') {
        const message = `The text after "${key}:" contains another ":", so YAML reads it as a key.`;
        return { message, hint: `Put the text in quotes: ${key}: ${quotedText(value)}.` };
      }
      if (column === 1) return undefined;
      const message = 'The next line is indented deeper than this line, which already has a value.';
      return { message, hint: 'Indent all keys of one part by the same number of spaces.' };
    }
    case 'MULTILINE_IMPLICIT_KEY': {
      const [, indent = '', key = '', value = ''] = /^(\s*)([\w-]+):(\S.*)$/.exec(line) ?? [];
      if (key === '') return undefined;
      const hint = `Write ${quotedText(`${indent}${key}: ${value}`)}.`;
      return { message: `"${key}:" has no space after the colon.`, hint };
    }
    default:
      return undefined;
  }
}

/** The last bracket that is not closed, outside of quotes and comments. */
function openBracket(text: string): { readonly at: number; readonly closing: string } | undefined {
  const open: { at: number; closing: string }[] = [];
  for (const token of text.matchAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?<=^|\s)#[^\n]*|[[\]{}]/g)) {
    const [bracket] = token;
    if (bracket === '[' || bracket === '{') open.push({ at: token.index, closing: bracket === '[' ? ']' : '}' });
    else if (bracket === open.at(-1)?.closing) open.pop();
  }
  return open.at(-1);
}
