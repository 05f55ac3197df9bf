/** Longer texts of a plan as Markdown that reads as it was written and does nothing: several lines, code spans kept. */
import { cut, firstOf } from '../../text/inert.js';
import { code, fence, prose } from '../../text/markdown.js';
import { plural } from '../../text/words.js';

/** On one line. What stands between two backticks is code, as its writer meant it. */
export function words(text: string, room = 600): string {
  return fitted(text.replace(/\s+/g, ' ').trim(), room, inline);
}

/** Lines stay lines, and blank lines part paragraphs; there are no headings, lists or quotes of its own. */
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

/** As many of the entries as there is room for, and how many more there are. */
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

/** Escaping makes text longer: it is cut, with a count, until what is shown has room. */
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
    // Two code spans must never touch: their fences would run together.
    else shown += part === '' && index > 0 && isCode(index + 1) ? ' ' : spaced(part);
  }
  return shown.trim();
}

/** `prose` takes the spaces at both ends, which part it from the code beside it. */
function spaced(part: string): string {
  const before = /^\s/.test(part) ? ' ' : '';
  const after = /\S\s+$/.test(part) ? ' ' : '';
  return `${before}${prose(part, Infinity)}${after}`;
}
