/** Real work packages with the scopes of their whole plan, and what each of them should be blamed for: with nothing of the judge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { minimatch } from 'minimatch';
import { planOf, type Story } from '../core/judge/judge-story.js';

export interface RealItem {
  readonly plan: string;
  readonly item: string;
  readonly items: Readonly<Record<string, { readonly any: readonly string[]; readonly depends_on: readonly string[] }>>;
  readonly changes: readonly { readonly path: string; readonly kind: 'create' | 'modify' | 'delete' }[];
}

/** @param folder holds `real-items.jsonl.gz`: one work package a line */
export function readRealItems(folder: string): RealItem[] {
  const lines = gunzipSync(readFileSync(join(folder, 'real-items.jsonl.gz')))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

/** All that the item depends on has merged, and all other items of the plan are unfinished. */
export function storyOf(real: RealItem, leeway: number): Story {
  const { item, items, changes } = real;
  const paths = (kind: string) => changes.filter((each) => each.kind === kind).map(({ path }) => path);
  const planned = Object.entries(items).map(([id, { any, depends_on }]) => [id, { scope: any, depends_on }] as const);
  return {
    plans: planOf(Object.fromEntries(planned), { leeway }),
    pulls: [
      { number: 99, branch: `feat/${item}`, create: paths('create'), modify: paths('modify'), delete: paths('delete') },
    ],
    merged: [...dependenciesOf(real)].map((id, index) => ({
      number: index + 1,
      branch: `feat/${id}`,
      create: [`merged/by/${id}`],
    })),
  };
}

function dependenciesOf({ item, items }: RealItem): ReadonlySet<string> {
  const found = new Set(items[item]?.depends_on ?? []);
  for (const id of found) for (const each of items[id]?.depends_on ?? []) found.add(each);
  return found;
}

export const CAUSES = ['owned by another unfinished item', 'no leeway covers it', 'more than the leeway'] as const;
export type Cause = (typeof CAUSES)[number];

/** The paths that the check should blame, with why. */
export function blamedPaths(real: RealItem, leeway: number): ReadonlyMap<string, Cause> {
  const { item, items, changes } = real;
  const finished = dependenciesOf(real);
  const others = Object.entries(items).flatMap(([id, { any }]) => (id === item || finished.has(id) ? [] : any));
  const own = items[item]?.any ?? [];
  const stray = changes.filter(({ path }) => !own.some((glob) => matches(glob, path)));
  const causes = new Map<string, Cause>();
  for (const { path, kind } of stray) {
    if (others.some((glob) => touches(glob, path))) causes.set(path, 'owned by another unfinished item');
    else if (kind === 'delete' || isExcluded(path) || own.some((glob) => touches(glob, path)))
      causes.set(path, 'no leeway covers it');
  }
  const free = stray.filter(({ path }) => !causes.has(path));
  if (free.length > leeway) for (const { path } of free) causes.set(path, 'more than the leeway');
  return causes;
}

function matches(glob: string, path: string): boolean {
  return minimatch(path, glob, { dot: true }) && (!path.startsWith('.github/') || glob.startsWith('.github/'));
}

/** Letter case does not count, nor which of the two is a directory of the other. */
function touches(glob: string, path: string): boolean {
  const [pattern, name] = [glob.toLowerCase(), path.toLowerCase()];
  const start = pattern.replace(/(?:^|\/)[^/]*[*?{[].*$/, '');
  return (
    minimatch(name, pattern, { dot: true }) ||
    pattern.startsWith(`${name}/`) ||
    (start === pattern && name.startsWith(`${pattern}/`))
  );
}

/**
 * Of all files outside of their scopes that these work packages changed, those that configure something or that many changes
 * need. A person read the list of these files and chose them, so that the table of `shared-file` is not what decides here.
 */
const NOT_COVERABLE = ['pyproject.toml', 'CHANGELOG.md', 'CLAUDE.md', '__init__.py', 'conftest.py'];

function isExcluded(path: string): boolean {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  return NOT_COVERABLE.includes(name) || ['.agents', '.github'].includes(folders[0] ?? '');
}
