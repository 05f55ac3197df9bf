/** Our parser and automata against minimatch itself: the same names match, for random segments of the whole grammar. */
import { describe, expect, test } from '@jest/globals';
import { Minimatch } from 'minimatch';
import { automatonOf } from '../../../src/core/globs/automaton.js';
import { Unproven } from '../../../src/core/globs/budget.js';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';
import { lazyDfaOf, startOf, step } from '../../../src/core/globs/lazy-dfa.js';
import { parseSegment } from '../../../src/core/globs/segment-parser.js';
import { DEEP, NAMES, pick, randomFrom } from './samples.js';

const SEED = Number(process.env['PARALLEL_WORK_SEED'] ?? 20270107);
const SEGMENTS = Math.ceil(4_000 * DEEP);
const NO_LIMIT = { left: Number.POSITIVE_INFINITY };

const CHARS = ['a', 'a', 'b', 'c', '.', '1', '-', ']', '!', '^', '{', '|', ')', 'é', 'Å', '😀', '😂', '\u{10ffff}'];
const MEMBERS = [
  ...CHARS,
  ':',
  '\\]',
  '\\\\',
  '\\-',
  '\\^',
  '\\[',
  '[',
  'z',
  'A',
  'a-c',
  'c-a',
  '!-~',
  'b-b',
  '\\a-\\c',
  '+--',
  'à-ÿ',
  '😀-😂',
  '\ue000-\u{1f601}',
];
const POSIX = [
  'alnum',
  'alpha',
  'ascii',
  'blank',
  'cntrl',
  'digit',
  'graph',
  'lower',
  'print',
  'punct',
  'space',
  'upper',
  'word',
  'xdigit',
  'other',
];

function segmentFrom(random: () => number, depth: number): string {
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => pieceFrom(random, depth)).join('');
}

function pieceFrom(random: () => number, depth: number): string {
  const kind = random();
  if (kind < 0.4) return pick(random, depth === 3 ? CHARS : CHARS.filter((char) => char !== '|' && char !== ')'));
  if (kind < 0.55) return pick(random, ['*', '**', '?', '??', '.', '..']);
  if (kind < 0.65) return `\\${pick(random, ['*', '?', '[', ']', '(', ')', '|', '!', '\\', 'a', '.', '😀'])}`;
  if (kind < 0.8 || depth === 0) return classFrom(random);
  const alternatives = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    random() < 0.1 ? '' : segmentFrom(random, depth - 1),
  );
  return `${pick(random, ['@', '?', '*', '+', '!'])}(${alternatives.join('|')})`;
}

function classFrom(random: () => number): string {
  const members = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    random() < 0.3 ? `[:${pick(random, POSIX)}:]` : pick(random, MEMBERS),
  );
  return `[${pick(random, ['', '', '!', '^'])}${pick(random, ['', '', '', ']', '-', 'a-'])}${members.join('')}]`;
}

const ALPHABET = ['a', 'b', 'c', '.', '1', '(', ')', '|', '[', ']', '-', '!', 'A', 'é', '😀', '😁', '\u0001', ' '];

/** All names of up to `length` characters. */
function namesOver(chars: readonly string[], length: number): string[] {
  const names = [''];
  for (const name of names) {
    if ([...name].length < length) for (const char of chars) names.push(name + char);
  }
  return names.filter((name) => !['', '.', '..'].includes(name));
}

/** Few letters and long names, or many letters and short names. */
const SHAPES = [namesOver(['a', 'b', '.'], 5), namesOver(ALPHABET.slice(0, 8), 3), namesOver(ALPHABET, 2)];

/** The first name about which the two disagree. */
function difference(segment: string, names: readonly string[]): string | undefined {
  const parts = parseSegment(segment);
  const dfa = parts && lazyDfaOf(automatonOf(parts));
  const matcher = new Minimatch(segment, { ...GLOB_OPTIONS, nobrace: true });
  return names.find((name) => {
    let state = dfa && startOf(dfa, NO_LIMIT);
    for (const char of name) state = dfa && state && step(dfa, state, char, NO_LIMIT);
    return (state?.accepts ?? false) !== matcher.match(name);
  });
}

describe('the segment parser and minimatch', () => {
  test(`agree on ${SEGMENTS} random segments, seed ${SEED}`, () => {
    const random = randomFrom(SEED);
    let parsed = 0;
    for (let run = 0; run < SEGMENTS; run++) {
      const segment = segmentFrom(random, 3);
      if (segment === '**') continue;
      try {
        expect([segment, difference(segment, pick(random, SHAPES))]).toEqual([segment, undefined]);
        parsed++;
      } catch (error) {
        // A class that is not closed. The next test looks at those.
        if (!(error instanceof Unproven)) throw error;
      }
    }
    expect(parsed).toBeGreaterThan(SEGMENTS * 0.8);
  });

  test('agree on every class of up to three members', () => {
    const members = ['a', 'b', '-', '^', '!', '1', '\\^', '\\-', '[', ']', '[:alpha:]', '[:graph:]'];
    const names = ['a', 'b', '1', '^', '-', '!', '[', ']', 'é', '\\', 'aa'];
    let parsed = 0;
    for (const first of members) {
      for (const second of ['', ...members]) {
        for (const third of ['', ...members]) {
          const segment = `[${first}${second}${third}]`;
          try {
            expect([segment, difference(segment, names)]).toEqual([segment, undefined]);
            parsed++;
          } catch (error) {
            if (!(error instanceof Unproven)) throw error;
          }
        }
      }
    }
    expect(parsed).toBeGreaterThan(1500);
  });

  test('does not read the one class that minimatch reads in two ways', () => {
    expect(() => parseSegment('[\\^]')).toThrow('"^" needs no brackets');
  });

  test('agree on every segment that the other tests use', () => {
    const names = SHAPES.flat();
    for (const segment of NAMES) expect([segment, difference(segment, names)]).toEqual([segment, undefined]);
  });

  test.each([
    ...[
      '@()',
      '+()',
      '?()',
      '*()',
      '!()',
      'a@()',
      '@(|a)',
      '!(|a)',
      '@(@())',
      '\\@(a)',
      '@(a)(b)',
      'a(b|c)',
      'a)',
      '|',
    ],
    ...[
      '[b-a]',
      'a[c-a]',
      '@(a[b-a]|c)',
      '!([b-a])',
      '[!b-a]',
      '[a-[:digit:]]',
      '[b-ac]',
      '[]]',
      '[!]]',
      '[]-a]',
      '[a-]',
    ],
    ...['[--a]', '[a\\-c]', '[\\]]', '[\\a-c]', '[a]', '[[]', '[😀]', '[[:graph:][:alpha:]]', '[![:graph:][:alpha:]]'],
    ...[
      '[[:graph:][:print:]]',
      '[![:print:]]',
      '[[:other:]]',
      '[[:alpha]',
      '[\\[:alpha:]]',
      'a\\',
      '***',
      '*a**',
      '..a',
    ],
  ])('agree on "%s"', (segment) => {
    expect(difference(segment, SHAPES.flat())).toBeUndefined();
  });

  test.each(['[', '[a', '[a\\]', '[a-', '[!', '[]', 'x[[:alpha:]', '[a-\\'])(
    '"%s": a class that is not closed is refused',
    (segment) => {
      expect(() => parseSegment(segment)).toThrow(new Unproven('the glob does not close "["'));
    },
  );

  test.each(['@(', '!(a', 'a+(b|c', '@(a|?(b)', '*(\\)'])('"%s": a group that is not closed is refused', (segment) => {
    expect(() => parseSegment(segment)).toThrow(Unproven);
    expect(() => parseSegment(segment)).toThrow(/^the glob does not close "[@!+*]\("$/);
  });

  test('a segment with an empty class matches nothing', () => {
    expect(parseSegment('a[b-a]*')).toBeUndefined();
    expect(parseSegment('[a]')).toEqual([{ kind: 'char', char: 'a' }]);
  });
});
