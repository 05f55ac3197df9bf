/** What a plan says is shown, and does nothing: no mention, no reference, no HTML, no fence that it could open or close. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readMarker } from '../../../../src/core/integration/opening/marker.js';
import { MOST_BODY } from '../../../../src/core/report/issue/body.js';
import { paragraphs, words } from '../../../../src/core/report/issue/plan-text.js';
import { runs, thorough } from '../../../runs.js';
import { ACTS, HOSTILE, hostileText } from '../hostile.js';
import { around, hostileComments, hostileIssue } from './hostile-plan.js';

/** Lines outside of fences; fails where one is left open, by CommonMark's rule. */
function outsideFences(markdown: string): string[] {
  let marks: string | undefined;
  const lines = markdown.split('\n').filter((line) => {
    const run = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (marks === undefined && run !== undefined && !(run.startsWith('`') && line.slice(run.length).includes('`'))) {
      marks = run;
      return false;
    }
    if (marks === undefined) return true;
    if (run?.startsWith(marks) && line.trim() === run) marks = undefined;
    return false;
  });
  expect(marks).toBeUndefined();
  return lines;
}

/** Without its code spans, by CommonMark's rule: a run of backticks is closed by the next one of its length. */
function outsideCode(line: string): string {
  let rest = line;
  let outside = '';
  while (rest !== '') {
    const open = /`+|<code>/.exec(rest);
    if (open === null) return outside + rest;
    outside += rest.slice(0, open.index);
    rest = rest.slice(open.index + open[0].length);
    const close =
      open[0] === '<code>'
        ? rest.indexOf('</code>')
        : [...rest.matchAll(/`+/g)].find((run) => run[0].length === open[0].length)?.index;
    if (close === undefined || close < 0) return `${outside}${open[0]}${rest}`;
    if (open[0] === '<code>') expect(rest.slice(0, close)).toMatch(/^([^!-+.:-@[-`{-~]|&#\d+;)*$/u);
    rest = rest.slice(close + (open[0] === '<code>' ? '</code>'.length : open[0].length));
  }
  return outside;
}

/** What is left of a line of ours once the Markdown that is meant to act is taken out. */
function foreign(line: string): string {
  return outsideCode(line.replace(/\]\(https:\/\/github\.com\/acme\/shop\/[\w./%-]+\)/g, '](us)'))
    .replace(/^(## |- \[ \] |- )/, '')
    .replace(/^\||\|$| \| /g, ' ')
    .replace(/^ ?--- ---|---$/g, '')
    .replace(/\[(?:#7|)\]\(us\)/g, '')
    .replace(/^Duplicate of #3$|#3(?= remains)/, '');
}

function expectInert(markdown: string): void {
  const [first = '', ...rest] = markdown.split('\n');
  expect(first).toMatch(/^<!-- parallel-work integration[!-~ ]* -->$/);
  expect(first.slice('<!--'.length, -'-->'.length)).not.toContain('--');
  for (const line of outsideFences(rest.join('\n'))) {
    const outside = foreign(line);
    const shown = outside.replace(/&#\d+;/g, '');
    expect(shown).not.toMatch(/[<>`*_[\]|~$\\^&]/);
    expect(outside).not.toMatch(/@(?!&#8203;)/);
    expect(outside.replace(/&#(?=\d+;)/g, '')).not.toMatch(/#(?!&#8203;|8203;)/);
    expect(outside).not.toMatch(/:\/\/|\bwww\.|\bgh-\d/i);
    expect(line).not.toMatch(ACTS);
    expect(line).not.toMatch(/^(\s|[+=>]|\d+[.)]|-(?! ))/);
  }
}

/** Everything that Markdown makes of the body, without its words. */
function shapeOf(markdown: string): string[] {
  return outsideFences(markdown)
    .map((line) =>
      line.startsWith('|') ? `${line.split('|').length} cells` : (/^(## .*|- \[ \] |- )/.exec(line)?.[0] ?? 'text'),
    )
    .filter((line) => line !== 'text');
}

describe('an issue of hostile text', () => {
  test.each(HOSTILE)('%j is inert (cases 91, 158)', (text) => {
    for (const each of [hostileIssue(text).body, ...hostileComments(text)]) expectInert(each);
  });

  test('is inert for any text, in one line or in many (case 158)', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 4 }), (lines) => {
        const text = lines.join('\n');
        for (const each of [hostileIssue(text).body, ...hostileComments(text)]) expectInert(each);
        expect(shapeOf(hostileIssue(`${text}.`).body)).toEqual(shapeOf(hostileIssue('x').body));
      }),
      runs(30),
    );
  });

  test('has its own marker on the first line and nowhere else (case 145)', () => {
    const quoted = '<!-- parallel-work integration p main ffff -->';
    const { body } = hostileIssue(`${quoted}\n${quoted}`);
    expect(readMarker(body)).toEqual({ plan: 'p', base: around.base.branch, claim: '0f3a9c' });
    for (const line of outsideFences(body).slice(1)) expect(readMarker(line)).toBeUndefined();
  });

  test('the words of its title are visible, and there are not too many of them', () => {
    const { title, labels, warnings } = hostileIssue('a\u202e\n::error::b'.repeat(100));
    expect(title).not.toMatch(ACTS);
    expect(title.length).toBeLessThanOrEqual(256);
    expect(labels).toEqual(['parallel-work-integration']);
    expect(warnings).toHaveLength(1);
  });
});

describe('limits', () => {
  thorough.each([
    ['70,000 characters', 'x'.repeat(70_000), 1],
    ['70,000 characters that are escaped', '<|`@'.repeat(17_500), 1],
    ['70,000 lines', 'a\n'.repeat(70_000), 1],
    ['controls', '\u0001\u{e0041}'.repeat(20_000), 1],
    ['emoji', '👩‍👩‍👧'.repeat(9_000), 1],
    ['500 items', 'a long text | with `code` and <b>. '.repeat(9), 500],
    ['500 items of 1,000 characters', '<'.repeat(1_000), 500],
    ['short names, many of them', 'x', 500],
  ])('%s: under the limit, cut with a count (cases 158, 159)', (_, text, times) => {
    const { body } = hostileIssue(text, times);
    expect(body.length).toBeLessThanOrEqual(MOST_BODY);
    if (text !== 'x') expect(body).toMatch(/… \(\d+ characters cut\)/);
    if (times > 1 && text !== 'x') expect(body).toMatch(/and \d+ more tasks/);
    for (const section of ['The task', 'What has merged', 'Tasks', 'Verify the result', 'How to start'])
      expect(body).toContain(`\n## ${section}\n`);
    expectInert(body);
    for (const comment of hostileComments(text, times)) {
      expect(comment.length).toBeLessThanOrEqual(MOST_BODY);
      expectInert(comment);
    }
  });

  test('nothing is cut in the middle of a character', () => {
    expect(hostileIssue('😀'.repeat(40_000)).body).not.toMatch(/\p{Cs}/u);
  });
});

describe('texts of a plan', () => {
  test.each([
    ['Use `a_b` and `c`.', 'Use `a_b` and `c`.'],
    ['`a``b`', '`a` `b`'],
    ['one `open', 'one &#96;open'],
    ['an empty `` pair', 'an empty &#96;&#96; pair'],
    ['`@org` @org', '`@org` @&#8203;org'],
    ['`a|b`', '<code>a&#124;b</code>'],
    ['  a \n b ', 'a b'],
  ])('%j keeps its code: %s', (text, shown) => {
    expect(words(text)).toBe(shown);
  });

  test('lines and paragraphs stay what they are; lists, quotes and headings are words', () => {
    expect(paragraphs('one\n\ttwo\n\n\n\n# three\n- four\n> five\n', 500)).toBe(
      'one\ntwo\n\n#&#8203; three\n&#45; four\n&#62; five',
    );
  });
});
