import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement } from '../../../src/core/finding.js';
import { type CommentContext, commentFor, commentMarker } from '../../../src/core/statuses/comment-text.js';
import { runs, thorough } from '../../runs.js';
import { expectGolden } from '../report/golden.js';
import { ACTS, hostileText } from '../report/hostile.js';
import { broken, finding, judgement, one, context as place, verdict } from '../report/sample-judgement.js';

const context: CommentContext = { ...place, settings: { agents: [], comment: true } };
const MARKER = commentMarker(context);
const green = judgement({ verdicts: [verdict({ verdict: 'success' })] });

function bodyOf(of: Judgement, posted: string | null = null, about = context): string | undefined {
  const [own] = of.verdicts;
  if (!own) throw new Error('no verdict');
  return commentFor({
    verdict: own,
    judgement: of,
    context: about,
    posted: posted === null ? null : { id: 1, body: posted },
  });
}

function redBody(of: Judgement, about = context): string {
  const body = bodyOf(of, null, about);
  if (body === undefined) throw new Error('no comment');
  return body;
}

describe('the text', () => {
  test('the comment on a failing pull request says what is wrong first, then the way out, then what happens next', () => {
    expectGolden('comment.red.md', redBody(one));
  });

  test('of what could not be decided names the reason', () => {
    const message = 'the file list of pull request #12 is incomplete: 3000 of 3412 files read';
    const findings = [finding({ rule: 'incomplete-files', message, remedy: 'split the pull request' })];
    const undecided = judgement({ verdicts: [verdict({ verdict: 'error' })], findings });
    expectGolden('comment.undecided.md', redBody(undecided));
  });

  test('of a broken plan shows the place in it', () => {
    expectGolden('comment.broken.md', redBody(broken));
  });

  test('the comment on a pull request that passes again is short', () => {
    expectGolden('comment.resolved.md', bodyOf(green, redBody(one)) ?? '');
  });

  test('is of this pull request alone', () => {
    const other = finding({ pull: 14, branch: 'feat/profile-page', message: 'of another one' });
    expect(redBody(judgement({ findings: [...one.findings, other] }))).not.toContain('of another one');
  });
});

describe('there is nothing to say', () => {
  test('is not written on a pull request that has always passed', () => {
    expect(bodyOf(green)).toBeUndefined();
  });

  test('is not written again if the text is the same but for its line ends', () => {
    const body = redBody(one);
    expect(bodyOf(one, body)).toBeUndefined();
    expect(bodyOf(one, `${body.replaceAll('\n', '\r\n')}\r\n`)).toBeUndefined();
    expect(bodyOf(one, body.replace('src/app.ts', 'src/other.ts'))).toBe(body);
  });

  test('does not change once it is resolved, with a push or another plan', () => {
    const resolved = bodyOf(green, redBody(one)) ?? '';
    const next = verdict({ verdict: 'success', head: 'f'.repeat(40), planRevision: 'ffffffffff', notes: ['a draft'] });
    const warned = judgement({ verdicts: [next], findings: [finding({ severity: 'warn' })] });
    expect(bodyOf(warned, resolved)).toBeUndefined();
    expect(bodyOf(one, resolved)).toBe(redBody(one));
  });

  test('when only the tip of the base moved', () => {
    const later = { ...context, base: { ...context.base, commit: '0'.repeat(40) } };
    expect(bodyOf(one, redBody(one), later)).toBeUndefined();
  });
});

describe('the marker', () => {
  const of = (name?: string) =>
    commentMarker({ settings: { agents: [], ...(name === undefined ? {} : { context: name }) } });

  test('is the first line, and the same for every base', () => {
    expect(redBody(one).split('\n')[0]).toBe('<!-- parallel-work check -->');
    const next = { ...context, base: { ...context.base, branch: 'next' } };
    expect(redBody(one, next).split('\n')[0]).toBe(MARKER);
  });

  test('names a context of its own, so that two jobs have two comments', () => {
    expect(of('agents/strict')).toBe('<!-- parallel-work check agents/strict -->');
  });

  test('nothing in a name ends the HTML comment, and other names give other markers (case 158)', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        expect(of(name)).toMatch(/^<!-- parallel-work check [!-~]* -->$/);
        expect(of(name).slice('<!--'.length, -'-->'.length)).not.toMatch(/--|>/);
        expect(of(name)).not.toBe(MARKER);
      }),
      runs(300),
    );
    expect(of('a-->b')).not.toBe(of('a--b'));
  });
});

/** Every foreign part is the one text. */
function madeOf(text: string): Judgement {
  const party = { plan: 'p', item: text, branch: text, pull: 12 };
  const widen = { path: `.github/${text}`, item: text, lines: `  - ${text}`, after: 3 };
  const message = `"${text}" is outside the scope of item "${text}"`;
  return judgement({
    verdicts: [verdict({ ...party, base: text, notes: [text, `note of "${text}"`], widen })],
    findings: [finding({ ...party, path: text, message, remedy: `ask for "${text}"`, other: { ...party, pull: 8 } })],
    problems: [{ code: text, message: text, hint: text, at: { path: text, line: 1, column: 1 }, excerpt: text }],
  });
}

describe('hostile text', () => {
  /** Without fences, code and our own links. */
  function prose(body: string): string {
    let marks: string | undefined;
    const lines = body.split('\n').filter((line) => {
      const run = /^`{3,}/.exec(line)?.[0];
      if (marks === undefined && run !== undefined) marks = run;
      else if (marks !== undefined && line === marks) marks = undefined;
      else return marks === undefined;
      return false;
    });
    expect(marks).toBeUndefined();
    return lines
      .join('\n')
      .replace(/<code>[^<]*<\/code>/g, '')
      .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '')
      .replace(/\]\(https:\/\/github\.com\/acme\/shop\/[\w.:/%~-]+\)/g, ']');
  }

  test('mentions no user, refers to nothing, closes nothing, and keeps its shape (case 158)', () => {
    const shape = (body: string) => body.split('\n\n').map((block) => block.replace(/^[^#|*`].*/s, '').slice(0, 1));
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = redBody(madeOf(text));
        const outside = prose(body.slice(MARKER.length));
        expect(outside).not.toMatch(/@(?!&#8203;)|:\/\/|\bwww\.|\bgh-\d|<(?!\/?code>)/i);
        // Our own link to the other side, and entities, are all that a number sign stands in.
        expect(
          outside
            .replaceAll('[#8]', '')
            .replace(/&#(?=\d+;)/g, '')
            .replace(/^### /gm, ''),
        ).not.toMatch(/#(?!&|8203;)/);
        for (const line of body.split('\n')) expect(line.replaceAll('\t', '')).not.toMatch(ACTS);
        expect(shape(prose(body))).toEqual(shape(prose(redBody(madeOf('x')))));
      }),
      runs(80),
    );
  });
});

describe('the limit of 65,536 characters', () => {
  const many = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => {
      const path = `src/${String(index).padStart(5, '0')}${name}`;
      return finding({ path, message: `"${path}" is outside the scope of item "profile-api"` });
    });

  test('a thousand findings are shown as far as there is room, and counted (case 159)', () => {
    const body = redBody(judgement({ findings: many(1_000, '.ts') }));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body.match(/^\| `src/gm)).toHaveLength(50);
    expect(body).toContain('and 950 more findings');
    expect(body).toContain(' Also: 999 more errors.');
  });

  test('long names mean fewer of them, never a lost table, and never a lost end (case 159)', () => {
    const body = redBody(judgement({ findings: many(1_000, '|'.repeat(280)) }));
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/and 9\d\d more findings/);
    expect(body).toContain('### What happens next');
    expect(body).toMatch(/plan revision `1a2b3c4d5e`\.$/);
  });

  thorough('fits and is well formed for any text (case 159)', () => {
    const texts = ['😀|"`'.repeat(2_000), '|'.repeat(70_000), '&'.repeat(70_000), '<!--'.repeat(20_000)];
    for (const text of texts) {
      const whole = madeOf(text);
      const findings = Array.from({ length: 60 }, () => whole.findings).flat();
      const body = redBody({ ...whole, findings, problems: Array.from({ length: 60 }, () => whole.problems).flat() });
      expect(body.length).toBeLessThanOrEqual(65_536);
      // Compared as truths: a failure should not print it all.
      expect(/\p{Cs}/u.test(body)).toBe(false);
      expect(body.startsWith(`${MARKER}\n\n**`)).toBe(true);
      expect(/\n\n### What happens next\n\nThe check runs again .*\n\nChecked: item .*\.$/.test(body)).toBe(true);
    }
  });
});
