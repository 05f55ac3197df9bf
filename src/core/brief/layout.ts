/** How a brief shows text of the plan: in full, exact, and without effect. */
import { firstOf, visible } from '../text/inert.js';
import { fence } from '../text/markdown.js';
import { plural } from '../text/words.js';

/** Without content, there is no heading either. */
export function section(title: string, blocks: readonly string[]): string {
  const there = blocks.filter((each) => each !== '');
  return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}

export function lines(each: readonly string[]): string {
  return each.filter((line) => line !== '').join('\n');
}

/** A text of the plan with its line breaks. Empty if there is none. */
export function block(text: string | undefined, language = 'text'): string {
  return text === undefined || text.trim() === '' ? '' : fence(text, language, Infinity);
}

/** One entry on each line, as it is in the plan. */
export function list(entries: readonly string[]): string {
  return block(lines(entries.map(visible)));
}

/** The first entries, and how many more there are. */
export function listSome(entries: readonly string[], most: number, word: string): string {
  const { shown, more } = firstOf(entries, most);
  return list([...shown, ...(more > 0 ? [`and ${plural(more, `more ${word}`)}`] : [])]);
}
