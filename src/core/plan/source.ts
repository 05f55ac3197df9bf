/**
 * Positions in a text, and how text of others is shown: a problem points to its line, and no character in it has an
 * effect.
 */
import type { Problem } from '../finding.js';
import type { Position } from '../terms.js';
import { ALL_HIDDEN, ALL_INVISIBLE } from './invisible.js';

/** One problem of one file, by offsets into its text. It becomes a `Problem` once all are found. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly from: number;
  readonly to: number;
}

export interface SourceText {
  /** From the root of the repository. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** The offsets at which lines begin. */
  readonly lines: readonly number[];
}

const SHOWN_CHARACTERS = 120;

export function sourceOf(path: string, text: string): SourceText {
  const stripped = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = [0];
  for (let at = stripped.indexOf('\n'); at >= 0; at = stripped.indexOf('\n', at + 1)) lines.push(at + 1);
  return { path, text: stripped, lines };
}

export function positionAt(source: SourceText, offset: number): Position {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lines[low] ?? 0) + 1 };
}

/** Whether the text contains a character that no plan may contain. Tabs and line breaks are allowed. */
export function hiddenCharacter(text: string): { readonly offset: number; readonly name: string } | undefined {
  for (const match of text.matchAll(ALL_HIDDEN)) {
    if (match[0] === '\t' || match[0] === '\n') continue;
    if (match[0] === '\r' && text[match.index + 1] === '\n') continue;
    return { offset: match.index, name: codePointName(match[0]) };
  }
  return undefined;
}

export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Writes out every character that would have an effect instead of being shown. */
export function shown(text: string): string {
  return text.replace(ALL_INVISIBLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\r') return '\\r';
    if (character === '\t') return '\\t';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** In double quotes, shortened if it is long. */
export function quotedText(text: string): string {
  const cut = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
  return `"${shown(cut)}"`;
}

export function problemOf(source: SourceText, fault: Fault): Problem {
  const { code, message, hint } = fault;
  const at = { path: source.path, ...positionAt(source, fault.from) };
  return { code, message, hint, at, excerpt: excerptOf(source, fault.from, fault.to) };
}

/** The line before, the line itself, and a mark below the place. */
export function excerptOf(source: SourceText, from: number, to: number): string {
  const { line, column } = positionAt(source, from);
  const width = String(line).length;
  const label = (text: string) => `${text.padStart(width + 2)} | `;
  const text = lineText(source, line);
  const start = Math.max(0, column - 1 - SHOWN_CHARACTERS / 2);
  const before = `${start > 0 ? '…' : ''}${shown(text.slice(start, column - 1))}`;
  const end = Math.min(column - 1 + Math.max(1, to - from), start + SHOWN_CHARACTERS);
  const marked = shown(text.slice(column - 1, end));
  const rows = [
    `${label(String(line))}${before}${shownFrom(text, column - 1, start + SHOWN_CHARACTERS)}`,
    `${label('')}${' '.repeat(before.length)}${'^'.repeat(Math.max(1, marked.length))}`,
  ];
  if (line > 1) rows.unshift(`${label(String(line - 1))}${shownFrom(lineText(source, line - 1), 0, SHOWN_CHARACTERS)}`);
  return rows.map((row) => row.trimEnd()).join('\n');
}

function shownFrom(line: string, from: number, to: number): string {
  return `${shown(line.slice(from, to))}${line.length > to ? '…' : ''}`;
}

/** A line without its line break. Lines count from 1. */
export function lineText(source: SourceText, line: number): string {
  const end = source.lines[line];
  return source.text.slice(source.lines[line - 1] ?? 0, end === undefined ? undefined : end - 1).replace(/\r$/, '');
}
