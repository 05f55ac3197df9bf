/** Which language a file is written in, as far as its tokens and declarations differ. */

export interface Language {
  readonly name: string;
  /** What reads its declarations. */
  readonly family: 'script' | 'python' | 'go' | 'rust' | 'other';
  /** What begins a comment that ends with its line. */
  readonly lineComments: readonly string[];
  /** Whether comments between slashes and stars can be in one another. */
  readonly isNesting: boolean;
}

const SLASHES = ['//'];

const LANGUAGES: readonly (Language & { readonly endings: readonly string[] })[] = [
  {
    name: 'TypeScript',
    endings: ['ts', 'tsx', 'mts', 'cts'],
    family: 'script',
    lineComments: SLASHES,
    isNesting: false,
  },
  {
    name: 'JavaScript',
    endings: ['js', 'jsx', 'mjs', 'cjs'],
    family: 'script',
    lineComments: SLASHES,
    isNesting: false,
  },
  { name: 'Python', endings: ['py', 'pyi'], family: 'python', lineComments: ['#'], isNesting: false },
  { name: 'Go', endings: ['go'], family: 'go', lineComments: SLASHES, isNesting: false },
  { name: 'Rust', endings: ['rs'], family: 'rust', lineComments: SLASHES, isNesting: true },
  { name: 'Java', endings: ['java'], family: 'other', lineComments: SLASHES, isNesting: false },
  { name: 'C#', endings: ['cs'], family: 'other', lineComments: SLASHES, isNesting: false },
  { name: 'Kotlin', endings: ['kt', 'kts'], family: 'other', lineComments: SLASHES, isNesting: true },
  { name: 'Swift', endings: ['swift'], family: 'other', lineComments: SLASHES, isNesting: true },
  {
    name: 'C',
    endings: ['c', 'h', 'cc', 'cpp', 'hpp', 'cxx'],
    family: 'other',
    lineComments: SLASHES,
    isNesting: false,
  },
  { name: 'Ruby', endings: ['rb'], family: 'other', lineComments: ['#'], isNesting: false },
  { name: 'PHP', endings: ['php'], family: 'other', lineComments: ['//', '#'], isNesting: false },
];

export function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return LANGUAGES.find(({ endings }) => endings.includes(ending));
}
