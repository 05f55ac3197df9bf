/** Text as somebody would write it who wants our reports to do something. */
import fc from 'fast-check';

export const HOSTILE: readonly string[] = [
  '::error::owned',
  '\n::set-output name=verdict::success',
  '\r::add-mask::a',
  '  ::stop-commands::x',
  '##[error]owned',
  '##[set-env name=PATH;]x',
  '%0A::error::x',
  '\x1b[31mred\x1b[0m',
  '\x9b2J',
  '\x00',
  '\u202etxt.exe',
  'a\u200bb',
  '\ufeff',
  '\u2028',
  '\u{e0041}',
  '\ud800',
  '|',
  ' | --- |',
  '\\|',
  '`',
  '```',
  '````',
  '`'.repeat(90),
  '~~~',
  '```mermaid\ngraph TD;',
  '<img src=x onerror=alert(1)>',
  '<script>',
  '</code>',
  '<!--',
  '-->',
  '![a](https://example.com/x.png)',
  '[a](javascript:alert(1))',
  'https://example.com',
  'www.example.com',
  '@org/team',
  '#1',
  'fixes #2',
  'GH-3',
  '_GH-3',
  '$x$',
  '$`x`$',
  '"',
  '""',
  '\\',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '> ',
  '===',
  '&lt;',
  '&#64;',
  ' ',
  '\t',
  'src/app.ts',
  'é'.normalize('NFD'),
  '👩‍👩‍👧',
];

const piece = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.string({ maxLength: 6 }),
);

export const hostileText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

/** Fixed budgets; a failure prints its seed and path, with which it can be run again. */
export function runs(count: number): { numRuns: number } {
  return { numRuns: count * Number(process.env['PARALLEL_WORK_DEEP'] ?? 1) };
}

/** Matches what no report may hold, but for its own line ends. */
export const ACTS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
