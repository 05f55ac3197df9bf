/** POSIX classes such as `[:alpha:]`, by the Unicode properties that minimatch translates them to. */

export interface PosixClass {
  /** How many characters it is written with. */
  readonly length: number;
  /** `has` and `edges` are about the characters that the class lacks. */
  readonly isComplement: boolean;
  readonly has: (char: string) => boolean;
  /** Code points where a run of its characters begins, and where the next character follows on one. */
  readonly edges: () => readonly number[];
}

const SOURCES: Readonly<Record<string, string>> = {
  alnum: '\\p{L}\\p{Nl}\\p{Nd}',
  alpha: '\\p{L}\\p{Nl}',
  ascii: '\\x00-\\x7f',
  blank: '\\p{Zs}\\t',
  cntrl: '\\p{Cc}',
  digit: '\\p{Nd}',
  graph: '\\p{Z}\\p{C}',
  lower: '\\p{Ll}',
  print: '\\p{C}',
  punct: '\\p{P}\\p{S}',
  space: '\\p{Z}\\t\\r\\n\\v\\f',
  upper: '\\p{Lu}',
  word: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}',
  xdigit: 'A-Fa-f0-9',
};
const COMPLEMENTS = ['graph', 'print'];
const LONGEST = '[:xdigit:]'.length;

const posixClasses = new Map(Object.entries(SOURCES).map(([name, source]) => [name, posixClass(name, source)]));

/** The one that begins there, if one does. */
export function posixClassAt(chars: readonly string[], at: number): PosixClass | undefined {
  const [, name = ''] = /^\[:(\w+):\]/.exec(chars.slice(at, at + LONGEST).join('')) ?? [];
  return posixClasses.get(name);
}

function posixClass(name: string, source: string): PosixClass {
  const pattern = new RegExp(`[${source}]`, 'u');
  let known: readonly number[] | undefined;
  return {
    length: `[:${name}:]`.length,
    isComplement: COMPLEMENTS.includes(name),
    has: (char) => pattern.test(char),
    edges: () => {
      known ??= edgesOf(source);
      return known;
    },
  };
}

/** Looks at all of Unicode, which takes some milliseconds. */
function edgesOf(source: string): readonly number[] {
  const runs = new RegExp(`[${source}]+`, 'gu');
  return allCharacters().flatMap(({ first, width, text }) =>
    [...text.matchAll(runs)].flatMap((run) => [first + run.index / width, first + (run.index + run[0].length) / width]),
  );
}

interface CharacterBlock {
  /** A code point. */
  readonly first: number;
  /** UTF-16 code units of each of its characters. */
  readonly width: number;
  readonly text: string;
}

let blocks: readonly CharacterBlock[] | undefined;

/** All characters without the halves of surrogate pairs. */
function allCharacters(): readonly CharacterBlock[] {
  blocks ??= [
    { first: 0, width: 1, text: charactersFrom(0, 0xd7ff) },
    { first: 0xe000, width: 1, text: charactersFrom(0xe000, 0xffff) },
    { first: 0x10000, width: 2, text: charactersFrom(0x10000, 0x10ffff) },
  ];
  return blocks;
}

function charactersFrom(first: number, last: number): string {
  const points = new Uint32Array(last - first + 1).map((_, index) => first + index);
  const texts: string[] = [];
  for (let at = 0; at < points.length; at += 8192) texts.push(String.fromCodePoint(...points.subarray(at, at + 8192)));
  return texts.join('');
}
