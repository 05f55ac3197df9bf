/** Whole reports of hostile judgements: their shape is that of the same judgement with harmless names. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement } from '../../../src/core/finding.js';
import { annotations } from '../../../src/core/report/annotations.js';
import { json } from '../../../src/core/report/json.js';
import { summary } from '../../../src/core/report/summary.js';
import { terminal } from '../../../src/core/report/terminal.js';
import { runs } from '../../runs.js';
import { expectGolden } from './golden.js';
import { ACTS, hostileText } from './hostile.js';
import { context, finding, judgement, problem, verdict } from './sample-judgement.js';

/** Every foreign part of a judgement is the one text. */
function madeOf(text: string): Judgement {
  const party = { plan: 'p', item: text, branch: text, pull: 7 };
  return judgement({
    verdicts: [
      verdict({
        ...party,
        notes: [`note of "${text}"`],
        widen: { path: `.github/${text}`, item: text, lines: '  - x', after: 3 },
        preview: [{ ...party, pull: 9, from: 'failure', to: 'success', rules: ['overlap'] }],
      }),
    ],
    findings: [
      finding({
        ...party,
        path: text,
        message: `"${text}" is outside the scope of item "${text}"`,
        remedy: `ask for "${text}"`,
        other: { ...party, pull: 8 },
        widen: { path: `.github/${text}`, item: text, list: 'scope.any', glob: text, lines: '  - x', after: 3 },
      }),
    ],
    problems: [{ ...problem, message: `unknown "${text}"`, hint: text, at: { path: text, line: 1, column: 1 } }],
    notes: [text],
  });
}

/** The lines of a Markdown document that are not inside a fence; fails where one is left open. */
function outsideFences(markdown: string): string[] {
  let marks: string | undefined;
  const lines = markdown.split('\n').filter((line) => {
    const run = /^`{3,}/.exec(line)?.[0];
    if (marks === undefined && run !== undefined) marks = run;
    else if (marks !== undefined && line === marks) marks = undefined;
    else return marks === undefined;
    return false;
  });
  expect(marks).toBeUndefined();
  return lines;
}

function shapeOf(markdown: string): string[] {
  return outsideFences(markdown).map((line) =>
    line.startsWith('|') ? `${line.split('|').length} cells` : line.slice(0, 1),
  );
}

describe('hostile text', () => {
  test('changes nothing about the shape of a summary (cases 91, 158)', () => {
    const harmless = shapeOf(summary(madeOf('x'), context)).map((line) => line.replace(/^[\w[`<]/, 'w'));
    fc.assert(
      fc.property(hostileText, (text) => {
        const shape = shapeOf(summary(madeOf(text), context)).map((line) => line.replace(/^[\w[`<]/, 'w'));
        expect(shape).toEqual(harmless);
      }),
      runs(120),
    );
  });

  test('stays within its lines in the terminal (case 91)', () => {
    const harmless = terminal(madeOf('x')).split('\n').length;
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = terminal(madeOf(text)).split('\n');
        expect(lines).toHaveLength(harmless);
        for (const line of lines) expect(line).not.toMatch(ACTS);
      }),
      runs(120),
    );
  });

  test('stays as it is in JSON', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = JSON.parse(json('check', 1, madeOf(text)));
        expect(document.findings[0].path).toBe(text);
        expect(document.verdicts[0].branch).toBe(text);
      }),
      runs(120),
    );
  });

  test('is shown so that a person can read it', () => {
    const names = [
      'docs/a|b`c.md',
      'src/@org/#1.ts',
      'x\n::error::y\x1b[2J',
      'a\u202etxt.exe',
      '<img src=x>',
      '![x](y)',
    ];
    const hostile = judgement({
      findings: names.map((path) => finding({ path, message: `"${path}" is outside the scope of item "profile-api"` })),
    });
    expectGolden('hostile.summary.md', summary(hostile, context));
    expectGolden('hostile.terminal.txt', terminal(hostile));
  });
});

describe('limits', () => {
  const many = (count: number, text = '') =>
    Array.from({ length: count }, (_, index) => {
      const path = `src/${String(index).padStart(5, '0')}${text}.ts`;
      return finding({ path, message: `"${path}" is outside the scope of item "profile-api"` });
    });

  test('a summary shows the first 50 findings and counts the rest', () => {
    const text = summary(judgement({ findings: many(212) }), context);
    expect(text.match(/^\| `src/gm)).toHaveLength(50);
    expect(text).toContain('and 162 more findings');
    expect(text).toContain('212 errors');
    expect(text).toContain('`src/00000.ts`, `src/00001.ts`, `src/00002.ts`, 209 more: ask for it');
  });

  test('a summary stays under 1 MiB for any text (case 159)', () => {
    const huge = '😀|"`'.repeat(300);
    const verdicts = Array.from({ length: 60 }, (_, pull) =>
      verdict({ pull, branch: huge, item: huge, notes: Array.from({ length: 60 }, () => huge) }),
    );
    const text = summary({ ...madeOf(huge), verdicts, findings: many(1_000, huge) }, context);
    expect(new TextEncoder().encode(text).length).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/… \(\d+ parts of this summary (?:was|were) cut\)\n$/);
    outsideFences(text);
  });

  test('annotations are nine of a kind, then one that counts the rest', () => {
    const warnings = many(3).map((each) => ({ ...each, severity: 'warn' as const }));
    const all = annotations(judgement({ findings: [...many(40), ...warnings], problems: [problem] }), { pull: 12 });
    expect(all.filter(({ level }) => level === 'error')).toHaveLength(10);
    expect(all.filter(({ level }) => level === 'warning')).toHaveLength(3);
    expect(all[0]).toMatchObject({ title: 'unknown-item', file: '.github/parallel-work/profile.yml', line: 24 });
    expect(all[9]).toEqual({
      level: 'error',
      title: '32 more',
      message: '32 more errors. The log and the job summary list all of them.',
    });
  });
});
