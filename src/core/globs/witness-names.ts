/** Readable names for witnesses, tried before the exact search. */

export const FILES = [
  'index.ts',
  'main.py',
  'README.md',
  'index.js',
  'main.go',
  'config.yml',
  'index',
  'main',
] as const;
export const FOLDERS = ['api', 'core', 'app', 'lib', 'docs', 'main'] as const;

const WILDCARD_ONLY = /^[^[\](){}|\\]*$/;

/** Fills the wildcards of the segments: `*.test.ts` → `index.test.ts`, `user*` → `user.ts`. The longest segment comes first. */
export function* filled(segments: readonly string[], names: readonly string[]): Generator<string> {
  const stems = new Set(names.map((name) => name.replace(/\..*$/, '')));
  const ending = names.find((name) => name.includes('.'))?.replace(/^.*\./, '.') ?? '';
  const longestFirst = [...segments].sort((one, other) => other.length - one.length);
  for (const text of longestFirst) {
    if (!WILDCARD_ONLY.test(text) || /^[*?]+$/.test(text)) continue;
    const begun = text.replace(/^([^.*?]*\w)\*$/, `$1${ending}`).replace(/(\w)\*/, '$1');
    for (const stem of stems) {
      yield begun
        .replace('*', stem)
        .replace(/\.\*$/, ending || '.d')
        .replaceAll('*', '')
        .replaceAll('?', 'a');
    }
  }
}
