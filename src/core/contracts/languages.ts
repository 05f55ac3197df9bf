/** Which language a file is written in, as far as its tokens and declarations differ. */

export interface Language {
  readonly name: string;
  /** What reads its declarations. */
  readonly family: 'script' | 'python' | 'go' | 'rust';
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
];

export function languageOf(path: string): Language | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return LANGUAGES.find(({ endings }) => endings.includes(ending));
}
