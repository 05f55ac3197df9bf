/** The folders of numbered migrations in a repository, as entries for `unique`. */
import { groupBy } from '../maps.js';
import { globOf } from '../plan/glob-problems.js';
import { uniqueProblems, unitOf } from '../plan/unique-keys.js';

/** `db/migrate`, `app/migrations`, `prisma/migrations`, `drizzle`, `db_migrations`. */
const FOLDER = /^(?:\w+[_-])?(?:migrations?|migrate|drizzle)$/i;
/** `0001_initial.py`, `20260101120000_add_users.rb`, `000089_x.up.sql`, `V12__x.sql`. */
const NUMBERED = /^(?:\d{1,20}(?<separator>[_.-])|[VU]\d+(?<flyway>__))/;
/** The name begins with a date in parts, as in Laravel, so its first number is only a year. */
const DATED = /^\d{4}([_-])\d{2}\1\d{2}(?:[_-]|$)/;
/** From this number on, folders that differ only in what is above them are written as one entry. */
const MANY = 4;

interface Numbered {
  readonly folder: string;
  /** The rest of the entry, such as `<key>_*.sql`. */
  readonly names: string;
}

export function uniqueEntries(files: readonly string[]): readonly string[] {
  const places = [...groupBy(files.flatMap(numberedIn), ({ folder, separator }) => `${folder}\n${separator}`).values()];
  const found = places.map((units): Numbered => {
    const [first] = units;
    const endings = new Set(units.map(({ ending }) => ending));
    const [ending = ''] = endings.size === 1 ? endings : [];
    const separator = first?.separator ?? '_';
    const rest = separator === '.' ? '.*' : `${separator}*${ending}`;
    return { folder: first?.folder ?? '', names: first?.isFolder ? `<key>${separator}*/**` : `<key>${rest}` };
  });
  const entries = [...groupBy(found, ({ folder, names }) => `${lastOf(folder)}/${names}`)].flatMap(([tail, same]) =>
    same.length >= MANY ? [`**/${tail}`] : same.map(({ folder, names }) => `${globOf(folder)}/${names}`),
  );
  return entries.filter((entry) => uniqueProblems(entry).length === 0 && isUnique(entry, files));
}

interface NumberedUnit {
  readonly folder: string;
  readonly separator: string;
  /** Empty for a folder. */
  readonly ending: string;
  readonly isFolder: boolean;
}

function numberedIn(path: string): NumberedUnit[] {
  const segments = path.split('/');
  const at = segments.findIndex(
    (name, index) => index > 0 && FOLDER.test(segments[index - 1] ?? '') && NUMBERED.test(name),
  );
  const name = segments[at] ?? '';
  const { separator, flyway } = NUMBERED.exec(name)?.groups ?? {};
  const sign = separator ?? flyway;
  if (sign === undefined || DATED.test(name)) return [];
  const isFolder = at < segments.length - 1;
  const ending = isFolder ? '' : (/\.\w+$/.exec(name)?.[0] ?? '');
  return [{ folder: segments.slice(0, at).join('/'), separator: sign, ending, isFolder }];
}

function lastOf(folder: string): string {
  return globOf(folder.slice(folder.lastIndexOf('/') + 1));
}

/** An entry that two existing files break already does not say what makes a name unique here. */
function isUnique(entry: string, files: readonly string[]): boolean {
  const names = new Map<string, string>();
  return files.every((path) => {
    const unit = unitOf(entry, path);
    if (!unit) return true;
    const place = `${unit.place}\n${unit.value}`;
    const known = names.get(place) ?? unit.name;
    names.set(place, known);
    return known === unit.name;
  });
}
