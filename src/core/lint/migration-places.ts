/** Folders of numbered migrations, as entries of `unique`. */
import { isLiteral, literalPath } from '../globs/glob.js';
import { uniqueProblems } from '../plan/unique-keys.js';
import type { FileList } from './files.js';

const FOLDERS = /(?:^|\/)(?:migrations?|migrate|versions)$/;

/** One entry for each of the globs. Undefined if one of them is about something else. */
export function migrationPlaces(globs: readonly string[], files: FileList | null): readonly string[] | undefined {
  const entries = globs.map((glob) => placeOf(glob, files));
  const known = entries.filter((each) => each !== undefined);
  return known.length === entries.length ? [...new Set(known)] : undefined;
}

/** `db/migrations/*.sql` becomes `db/migrations/<key>_*.sql`. Existing migrations show what stands after their numbers. */
function placeOf(glob: string, files: FileList | null): string | undefined {
  const [, folder = '', rest = ''] = /^(.*?)\/([^/]*[*?[{(].*)$/.exec(glob) ?? [];
  if (!FOLDERS.test(folder) || !isLiteral(folder)) return undefined;
  const start = `${literalPath(folder)}/`;
  const there = (files?.index.sorted ?? []).filter((path) => path.startsWith(start));
  const names = there.map((path) => path.slice(start.length));
  const named = names.map((name) => /^[A-Za-z]?\d+([_.-])/.exec(name)?.[1]).find((each) => each !== undefined);
  const isFolder = rest === '**' && (names.length === 0 ? false : names.every((name) => name.includes('/')));
  const ending = isFolder ? '/**' : /^\*(\.\w+)?$/.test(rest) ? rest.slice(1) : '';
  const entry = `${folder}/<key>${named ?? '_'}*${ending}`;
  return uniqueProblems(entry).length === 0 ? entry : undefined;
}
