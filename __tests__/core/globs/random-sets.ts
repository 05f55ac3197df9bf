/** Random globs over random alphabets, for fast-check: what a plan may write, groups nested in groups and more. */
import fc from 'fast-check';
import type { GlobSet } from '../../../src/core/globs/meet.js';

const LETTERS = ['a', 'b', 'c', 'x', 'é', '日', '1', '2', '_', '-', '.', 'Z'];
const SETS = [
  '[ab]',
  '[!a]',
  '[a-c]',
  '[^b-x]',
  '[0-9]',
  '[[:alpha:]]',
  '[![:digit:]]',
  '[.a]',
  '[é-ÿ]',
  '[[:upper:]1]',
];

/** Between two and four letters: few enough that random globs meet now and then. */
const alphabets = fc.uniqueArray(fc.constantFrom(...LETTERS), { minLength: 2, maxLength: 4 });

function names(letters: readonly string[], nesting: number): fc.Arbitrary<string> {
  const simple: fc.WeightedArbitrary<string>[] = [
    { weight: 6, arbitrary: fc.constantFrom(...letters) },
    { weight: 3, arbitrary: fc.constantFrom('*', '?') },
    { weight: 1, arbitrary: fc.constantFrom(...SETS) },
  ];
  const pieces = nesting === 0 ? simple : [...simple, { weight: 2, arbitrary: groups(letters, nesting - 1) }];
  return fc.array(fc.oneof(...pieces), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
}

function groups(letters: readonly string[], nesting: number): fc.Arbitrary<string> {
  const alternatives = fc.array(names(letters, nesting), { minLength: 1, maxLength: 3 });
  return fc
    .tuple(fc.constantFrom('@', '?', '*', '+', '!'), alternatives)
    .map(([sign, each]) => `${sign}(${each.join('|')})`);
}

/** `.` and `..` name no path: a plan may not hold them, and nothing is proved about them. */
function segments(letters: readonly string[], nesting: number): fc.Arbitrary<string> {
  return names(letters, nesting).filter((name) => name !== '.' && name !== '..');
}

function globs(letters: readonly string[]): fc.Arbitrary<string> {
  const part = fc.oneof(
    { weight: 3, arbitrary: segments(letters, 2) },
    { weight: 2, arbitrary: fc.constantFrom(...letters.filter((letter) => letter !== '.'), 'a') },
    { weight: 2, arbitrary: fc.constant('**') },
    {
      weight: 1,
      arbitrary: fc.array(segments(letters, 0), { minLength: 2, maxLength: 3 }).map((all) => `{${all.join(',')}}`),
    },
  );
  return fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
}

function setsOver(letters: readonly string[]): fc.Arbitrary<GlobSet> {
  return fc.record({
    include: fc.array(globs(letters), { minLength: 1, maxLength: 3 }),
    except: fc.array(globs(letters), { maxLength: 3 }),
  });
}

export interface Case {
  readonly letters: readonly string[];
  readonly one: GlobSet;
  readonly other: GlobSet;
}

export const cases: fc.Arbitrary<Case> = alphabets.chain((letters) =>
  fc.record({ letters: fc.constant(letters), one: setsOver(letters), other: setsOver(letters) }),
);

/** Every path of at most five characters over two of the letters, "." and "/". */
export function shortPaths(letters: readonly string[]): readonly string[] {
  const chars = [...letters.filter((letter) => letter !== '.').slice(0, 2), '.', '/'];
  const paths: string[] = [];
  let texts = [''];
  for (let length = 1; length <= 5; length++) {
    texts = texts.flatMap((text) => chars.map((char) => text + char));
    paths.push(
      ...texts.filter((text) => text.split('/').every((name) => name !== '' && name !== '.' && name !== '..')),
    );
  }
  return paths;
}
