/** Makes foreign text harmless wherever it is shown: file names, branch names, titles, plan text. */
import { ALL_INVISIBLE } from '../plan/invisible.js';

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The text on one line, with invisible characters written out: `\n`, `\x1b`, `\u202e`, `\u{e0041}`. */
export function visible(text: string): string {
  return text.replace(ALL_INVISIBLE, (each) => NAMED[each] ?? escaped(each.codePointAt(0) ?? 0));
}

/** The same for several lines. Line ends and tabs are kept. */
export function visibleLines(text: string): string[] {
  return text.split(/\r\n|\n/).map((line) => line.split('\t').map(visible).join('\t'));
}

function escaped(codePoint: number): string {
  const hex = codePoint.toString(16);
  if (codePoint < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return codePoint < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * A line for the log of a runner. The runner takes a line that begins with `::` (after white space) for a command, and the
 * older form `##[` anywhere in a line.
 */
export function logLine(text: string): string {
  return visible(text)
    .replace(/^(\s*):(?=:)/, '$1\\x3a')
    .replaceAll('##[', '##\\x5b');
}

/**
 * At most `max` UTF-16 units, including the note at the end. GitHub's limits count characters, of which there are never
 * more. Never cuts inside a character as a reader sees it.
 */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = max - note(text.length).length;
  if (room < 1) return text.slice(0, border(text, max));
  const kept = text.slice(0, border(text, room));
  return kept + note(lengthInCodePoints(text.slice(kept.length)));
}

/** At most `max` UTF-16 units with `…` at the end, for places too small for a count. */
export function shortened(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, border(text, max - 1))}…`;
}

function note(count: number): string {
  return `… (${count} characters cut)`;
}

function lengthInCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Made when a text is cut, because making it takes 10 ms of every start. */
let graphemes: Intl.Segmenter | undefined;

/** The last place up to `index` at which the text can be cut. Looks back at most 100 units, for letters with many accents. */
function border(text: string, index: number): number {
  const from = Math.max(0, index - 100);
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const start = graphemes.segment(text.slice(from, index + 100)).containing(index - from)?.index ?? 0;
  if (start > 0) return from + start;
  const splitsPair = /[\ud800-\udbff]/.test(text.charAt(index - 1)) && /[\udc00-\udfff]/.test(text.charAt(index));
  return splitsPair ? index - 1 : index;
}

/** The first `max` entries, and the number of the others. */
export function firstOf<T>(list: readonly T[], max: number): { readonly shown: readonly T[]; readonly more: number } {
  return { shown: list.slice(0, max), more: Math.max(0, list.length - max) };
}
