/** Globs of every kind, and paths enough to tell them apart. */
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS } from '../../../src/core/globs/glob.js';

/** What one name of a path can be written as. */
export const NAMES = [
  // Plain, dotfiles, non-ASCII.
  ...['a', 'b', 'c', 'ab', 'a.b', 'a1', '.a', '.b', 'é', 'é1', '日', 'A'],
  // Wildcards.
  ...['*', '?', '??', 'a*', '*b', 'a*b', '*.b', '.*', '*.*', '?b', 'a?', '*a*', '**a', '?*?', '.?*'],
  // Classes: listed, ranges, negated, POSIX, escaped.
  ...['[ab]', '[a-c]', '[!a]', '[^ab]', '[a-c]*', '[0-9]', '*[0-9]', '[!a-c]?', '[.]a', '[é日]', '[à-ÿ]*', '[\\*a]'],
  ...['[[:alpha:]]', '[[:digit:]]*', '[![:alpha:]]', '[[:upper:]]', '*[[:lower:]]', '[[:punct:]a]*', '[^[:alnum:]_]*'],
  // Braces and ranges.
  ...[
    '{a,b}',
    '{a,b}*',
    '{a,.b}',
    '*.{a,b}',
    '{1..3}',
    'a{1..3}',
    '{a..c}',
    '{a,b{1,2}}',
    '{a,}b',
    '[{a,b}]',
    '{1..150}',
  ],
  // Extglobs.
  ...[
    '@(a|b)',
    '?(a)b',
    '*(ab)',
    '+(a|b)',
    '+(a)?',
    '@(a|b*)',
    '?(.)a',
    '*(a|b|.)',
    '@(a|@(b|c))',
    '+(a|?(b)c)',
    'a@(|b)',
  ],
  ...[
    '!(a)',
    '!(a|b)',
    '!(a)b',
    'a!(b)',
    '!(*a)',
    '!(?)',
    '!(.*)',
    '!(a*|*b)',
    '!([ab])',
    '!(a)!(b)',
    '*!(a)',
    '!(é)',
    '!()',
  ],
  // Escaped.
  ...['\\*', '\\[a\\]', 'a\\?'],
] as const;

/** `X` is replaced by a name, and `Y` by another one. */
export const PLACES = [
  ...[
    'X',
    'X/Y',
    'X/Y/a',
    'a/X',
    '**/X',
    'X/**',
    '**/X/**',
    'X/**/Y',
    'a/**/X',
    '**/a/X',
    'X/*',
    '*/X',
    '*/X/**',
    'a/X/**',
  ],
  ...[
    'X/**/b/**/c',
    'a/**/X/**/c',
    '**/X/**/Y',
    '**/X/Y',
    '**/*/X',
    'X/**/**/a',
    '{X,a/Y}',
    '{a,b}/X',
    '{X,**}/b',
    '**/{X,Y}',
  ],
] as const;

/** mulberry32: the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(random: () => number, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('nothing to pick from');
  return chosen;
}

/** Every name alone, in the commonest places, and a random choice of all the rest. */
export function sampleGlobs(total: number, seed: number): readonly string[] {
  const globs = new Set<string>([...NAMES, '**', '**/**']);
  for (const name of NAMES) for (const place of ['**/X', 'X/**', 'a/X']) globs.add(place.replace('X', () => name));
  const random = randomFrom(seed);
  while (globs.size < total) {
    const [x, y] = [pick(random, NAMES), pick(random, NAMES)];
    globs.add(
      pick(random, PLACES)
        .replace('X', () => x)
        .replace('Y', () => y),
    );
  }
  return [...globs];
}

const ONE_LEVEL = ['a', 'b', 'c', 'ab', 'ba', 'a.b', '.a', '.b', 'a1', '1', '2', '_', 'A', 'é', '日', 'bb', '[a]', '*'];
const TWO_LEVELS = ['a', 'b', 'c', 'ab', '.a', 'a.b', '1', 'A', 'é', 'xx'];
const MORE_LEVELS = ['a', 'b', 'c'];
const RARE = [
  '12',
  '150',
  'a2',
  'aab',
  'abab',
  '.b1',
  '...',
  'é1',
  '日a',
  'x.b',
  'x.a',
  'a?',
  'cb',
  '.aa',
  'b1',
  '{a',
  '**',
];

/** Paths up to five names deep. */
export function universe(): readonly string[] {
  const paths = [...ONE_LEVEL, ...RARE];
  for (const first of ONE_LEVEL) for (const second of ONE_LEVEL) paths.push(`${first}/${second}`);
  for (const first of TWO_LEVELS) {
    for (const second of TWO_LEVELS) for (const third of TWO_LEVELS) paths.push(`${first}/${second}/${third}`);
  }
  for (const depth of [4, 5]) {
    for (let number = 0; number < MORE_LEVELS.length ** depth; number++) {
      const names = Array.from({ length: depth }, (_, at) => MORE_LEVELS[Math.floor(number / 3 ** at) % 3]);
      paths.push(names.join('/'));
    }
  }
  for (const rare of RARE) for (const name of ['a', 'b']) paths.push(`${rare}/${name}`, `${name}/${rare}`);
  return [...new Set(paths)];
}

/** One bit for each path: does minimatch match it? A matcher of our own making, not the cached one of the product. */
export function matchedBits(glob: string, paths: readonly string[]): Uint32Array {
  const matcher = new Minimatch(glob, GLOB_OPTIONS);
  const bits = new Uint32Array(Math.ceil(paths.length / 32));
  paths.forEach((path, at) => {
    const word = at >>> 5;
    if (matcher.match(path)) bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
  });
  return bits;
}

/** The first path whose bit is set in both and not in `without`. */
export function firstCommon(
  one: Uint32Array,
  other: Uint32Array,
  paths: readonly string[],
  without?: Uint32Array,
): string | undefined {
  for (let word = 0; word < one.length; word++) {
    const common = (one[word] ?? 0) & (other[word] ?? 0) & ~(without?.[word] ?? 0);
    // The lowest bit that is set.
    if (common !== 0) return paths[word * 32 + 31 - Math.clz32(common & -common)];
  }
  return undefined;
}

export function union(all: readonly Uint32Array[], length: number): Uint32Array {
  const bits = new Uint32Array(length);
  for (const each of all) for (let word = 0; word < length; word++) bits[word] = (bits[word] ?? 0) | (each[word] ?? 0);
  return bits;
}

/** How much deeper than usual to test. */
export const DEEP = Number(process.env['PARALLEL_WORK_DEEP'] ?? 1);
