/** Markdown as GitHub shows it, and what must never be in it. */
import { expect } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Keeps HTML in the text, as GitHub does before it cleans up, so that it would show. */
export function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** Every tag but those of code and line breaks, which a text of a plan may have. */
export function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/^<(\/?code|br \/|\/?p)\b/.test(tag));
}

/** Words that a reader sees and that are no code: GitHub looks for names, numbers and addresses in them. */
function wordsOf(html: string): string {
  return html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(pre|code|a)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&amp;/g, '&');
}

export function expectHarmless(html: string): void {
  const words = wordsOf(html);
  expect(words).not.toMatch(/(^|[^\p{L}\p{N}_])@[\p{L}\p{N}]/u);
  expect(words).not.toMatch(/#\d(?! remains)/);
  expect(words).not.toMatch(/\bGH-\d/i);
  expect(words).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/<(script|img|iframe|details|style|h1)\b|<a href="(?!https:\/\/github\.com\/acme\/shop\/)/);
}

/** Addresses hold what the plan says, escaped. */
export function bare(tag: string): string {
  return tag.replace(/ (href|class)="[^"]*"/g, '');
}
