/** The texts of an integration as a Markdown renderer shows them: the same tags whatever the plan says, and no word that acts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { runs } from '../../../runs.js';
import { HOSTILE, hostileText } from '../hostile.js';
import { hostileComments, hostileIssue } from './hostile-plan.js';
import { bare, expectHarmless, rendered, tagsOf } from './rendered.js';

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
