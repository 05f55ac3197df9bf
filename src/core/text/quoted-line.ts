/** Pieces of code and lists of names in a sentence. */
import { firstOf, shortened } from './inert.js';

const MOST_CHARACTERS = 200;

/** In double quotes, on one line, shortened if it is long. */
export function quotedLine(text: string): string {
  return `"${shortened(text.replace(/\s+/g, ' ').trim(), MOST_CHARACTERS)}"`;
}

/** `"a", "b" and "c"`, or `"a", "b", "c" and 2 more` */
export function someOf(texts: readonly string[]): string {
  return listed(texts.map(quotedLine), 3);
}

/** The same with phrases. */
export function listed(phrases: readonly string[], most = 5): string {
  const { shown, more } = firstOf(phrases, most);
  const parts = [...shown, ...(more > 0 ? [`${more} more`] : [])];
  const last = parts.at(-1) ?? '';
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${last}` : last;
}
