/** Longer texts of a plan as harmless Markdown that reads as it was written: several lines, with code spans. */
import { cut, firstOf } from '../../text/inert.js';
import { code, fence, prose } from '../../text/markdown.js';
import { plural } from '../../text/words.js';

/** On one line. Text between two backticks is code, as its author meant it. */
export function words(text: string, room = 600): string {
  return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}

/** Lines stay lines, and blank lines separate paragraphs. It can contain no headings, lists or quotes. */
export function paragraphs(text: string, room: number): string {
  return fitted(text.trim(), room, (all) =>
    all
      .split(/\r\n|\n/)
      .map((line) => inline(line.replaceAll('\t', ' ').trim()))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n'),
  );
}

export function fenced(text: string, language: string, room: number): string {
  return fitted(text, room, (all) => fence(all, language, Infinity));
}

/** As many entries as there is room for, and the number of the others. */
export function limitedEntries(entries: readonly string[], room: number, word: string): string[] {
  let left = room;
  const fits = entries.findIndex((entry) => {
    left -= entry.length + 1;
    return left < 0;
  });
  const { shown, more } = firstOf(entries, fits < 0 ? entries.length : fits);
  return more === 0 ? [...shown] : [...shown, `and ${plural(more, `more ${word}`)}`];
}

/** The same as a list: each entry is a line that begins with `- `. */
export function bullets(entries: readonly string[], room: number, word: string): string {
  const lines = limitedEntries(entries, room, word);
  return lines.map((line) => (line.startsWith('- ') ? line : `- ${line}`)).join('\n');
}

/** Escaping makes text longer, so it is shortened with a count until the result fits. */
function fitted(text: string, room: number, render: (text: string) => string): string {
  for (let most = room; ; most = Math.floor(most / 2)) {
    const rendered = render(cut(text, most));
    if (rendered.length <= room || most < 40) return rendered;
  }
}

function inline(line: string): string {
  const parts = line.split('`');
  const isCode = (index: number) => index % 2 === 1 && index < parts.length - 1;
  let shown = '';
  for (const [index, part] of parts.entries()) {
    if (isCode(index) && part !== '') shown += code(part, Infinity);
    else if (index % 2 === 1) shown += `${isCode(index) ? '&#96;&#96;' : `&#96;${spaced(part)}`}`;
    // Two code spans must not touch, because their fences would be joined.
    else shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
  }
  return shown.trim();
}

/** `prose` removes the spaces at both ends, which separate it from the code beside it. */
function spaced(part: string): string {
  const before = /^\s/.test(part) ? ' ' : '';
  const after = /\S\s+$/.test(part) ? ' ' : '';
  return `${before}${prose(part, Infinity)}${after}`;
}
