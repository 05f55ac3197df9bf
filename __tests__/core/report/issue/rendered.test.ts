/** The texts of an integration as a Markdown renderer shows them: the same tags whatever the plan says, and no word that acts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { runs } from '../../../runs.js';
import { HOSTILE, hostileText } from '../hostile.js';
import { hostileComments, hostileIssue } from './hostile-plan.js';

/** Keeps HTML in the text, as GitHub does before it cleans up, so that it would show. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** Every tag but those of code and line breaks, which a text of a plan may have. */
function tagsOf(html: string): string[] {
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

function expectHarmless(html: string): void {
  const words = wordsOf(html);
  expect(words).not.toMatch(/(^|[^\p{L}\p{N}_])@[\p{L}\p{N}]/u);
  expect(words).not.toMatch(/#\d(?! remains)/);
  expect(words).not.toMatch(/\bGH-\d/i);
  expect(words).not.toMatch(/https?:\/\//);
  expect(html).not.toMatch(/<(script|img|iframe|details|style|h1)\b|<a href="(?!https:\/\/github\.com\/acme\/shop\/)/);
}

describe('an issue of hostile text, rendered', () => {
  const plain = tagsOf(rendered(hostileIssue('x').body));

  test('has headings, a table, lists and code of its own', () => {
    for (const tag of ['<h2>', '<table>', '<input type="checkbox"', '<pre>'])
      expect(rendered(hostileIssue('x').body)).toContain(tag);
    expect(plain).toContain('<a href="https://github.com/acme/shop/pull/7">');
  });

  test.each(HOSTILE)('%j breaks out of nothing (cases 91, 158)', (text) => {
    const html = rendered(hostileIssue(`${text}.`).body);
    expectHarmless(html);
    expect(tagsOf(html).map(bare)).toEqual(plain.map(bare));
    for (const each of hostileComments(text)) expectHarmless(rendered(each).replace(/^<p>Duplicate of #3<\/p>$/m, ''));
  });

  test('is inert for any text, in one line or in many (case 158)', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const html = rendered(hostileIssue(`${lines.join('\n')}.`).body);
        expectHarmless(html);
        expect(tagsOf(html).map(bare)).toEqual(plain.map(bare));
      }),
      runs(10),
    );
  });
});

test('the issue of the sample task reads as it should', () => {
  const path = new URL('golden/profile.issue.md', import.meta.url);
  const html = rendered(readFileSync(path, 'utf8'));
  expect([...html.matchAll(/<h2>(.*)<\/h2>/g)].map(([, title]) => title)).toEqual([
    'The task',
    'What has merged',
    'Contracts to wire together',
    'What the integration may change',
    'Tasks',
    'Generated and shared files',
    'Verify the result',
    'How to start',
  ]);
  expect(html.match(/<input type="checkbox"/g)).toHaveLength(5);
  expect(html).toContain(
    '<li><input type="checkbox" disabled="" /> Add AVATAR_BUCKET to <code>.env.example</code>.</li>',
  );
});

/** Addresses hold what the plan says, escaped. */
function bare(tag: string): string {
  return tag.replace(/ (href|class)="[^"]*"/g, '');
}
