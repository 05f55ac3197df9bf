import { decide, offer } from '../finding.js';
import type { Budget } from '../globs/budget.js';
import { fold, isLiteral, literalPath, withParents } from '../globs/glob.js';
import { exactGlob, globOf } from '../plan/glob-problems.js';
import { type Difference, differenceOf, differenceWords, nearMiss as missOf, unescapedUrl } from '../plan/near-miss.js';
import { coveringGlob } from '../plan/scope.js';
import { isUntouched } from './dead-glob.js';
import { newExceptBudget, spellingWays } from './excluded-globs.js';
import { type FileList, newEffort } from './files.js';
import { hasNameInBrackets } from './glob-class.js';
import { consequence, type PlacedGlob, placedGlobs } from './glob-places.js';
import type { FindingDrafts, LintContext, LintRule } from './rule.js';

/** Warns of a glob that reads like a path of the base but does not match it. */
export const nearMiss: LintRule = {
  id: 'near-miss',
  onlyWarns: true,
  needsFiles: true,
  lint: (field) => {
    const { files } = field;
    if (!files) return [];
    const budget = newExceptBudget();
    return placedGlobs(field)
      .filter(({ worker }) => worker === undefined || isUntouched(worker))
      .flatMap((placed) => judgePlaced(placed, files, field, budget));
  },
};

interface Miss {
  /** The file or folder of the base. */
  readonly path: string;
  /** The path as the plan writes it. */
  readonly written: string;
  readonly difference: Difference;
  /** A glob that matches the existing path. */
  /** Undefined if no glob matches exactly that name. */
  readonly form: string | undefined;
}

function judgePlaced(placed: PlacedGlob, files: FileList, { planState }: LintContext, budget: Budget): FindingDrafts {
  const { glob, place, where, at, party } = placed;
  // Constraints ignore letter case and Unicode form anyway.
  const miss = missByEscaping(glob, files) ?? (place === 'do_not_touch' ? undefined : missByForm(glob, files));
  if (!miss || isRenamed(miss, placed, files)) return [];
  const base = planState.snapshot.base.branch;
  return {
    severity: 'warn',
    ...party,
    at,
    wanted: `the path as it is on "${base}"`,
    found: `another ${miss.difference}`,
    message: `"${glob}" in ${where} does not match "${miss.path}" on "${base}": ${differenceWords(miss.written, miss.path, miss.difference)}${consequence(placed)}.`,
    ...offer(
      ...(miss.form === undefined
        ? [decide('Rename the file: no glob matches exactly this name')]
        : spellingWays(placed, [{ form: miss.form }], budget)),
    ),
  };
}

function missByEscaping(glob: string, files: FileList): Miss | undefined {
  if (hasNameInBrackets(glob)) return undefined;
  const path = [glob, unescapedUrl(glob)].find((each) => files.has(each));
  if (path === undefined || missOf(glob, path) !== 'escaping') return undefined;
  return { path, written: glob, difference: 'escaping', form: exactGlob(path) };
}

/** Finds the longest part of the glob's plain beginning that the base has in some letter case and Unicode form. */
function missByForm(glob: string, files: FileList): Miss | undefined {
  const segments = glob.split('/');
  const wild = segments.findIndex((segment) => !isLiteral(segment));
  const start = segments.slice(0, wild < 0 ? segments.length : wild);
  const { exact, byFold } = pathsOf(files);
  for (let length = start.length; length > 0; length--) {
    const written = start.slice(0, length).map(literalPath).join('/');
    if (exact.has(written)) return undefined;
    const path = byFold.get(fold(written));
    if (path === undefined) continue;
    const rest = segments.slice(length);
    const isWholeFolder = rest.length === 0 && !files.has(path);
    const named = exactGlob(path);
    return {
      path,
      written,
      difference: differenceOf(written, path),
      form: named && [named, ...rest, ...(isWholeFolder ? ['**'] : [])].join('/'),
    };
  }
  return undefined;
}

/** If the item may delete the existing path, it renames it, and the glob is the new name. */
function isRenamed({ path }: Miss, { place, worker }: PlacedGlob, files: FileList): boolean {
  if (!worker || place !== 'scope') return false;
  const there = files.has(path) ? path : files.find(`${globOf(path)}/**`, newEffort());
  return typeof there === 'string' && coveringGlob(worker.item.scope, 'delete', there) !== undefined;
}

interface Paths {
  /** Files and folders of the base. */
  readonly exact: ReadonlySet<string>;
  readonly byFold: ReadonlyMap<string, string>;
}

const known = new WeakMap<FileList, Paths>();

function pathsOf(files: FileList): Paths {
  const exact = new Set<string>();
  const byFold = new Map<string, string>();
  const found = known.get(files);
  if (found) return found;
  for (const file of files.index.sorted) {
    for (const path of withParents(file)) {
      if (exact.has(path)) break;
      exact.add(path);
      byFold.set(fold(path), path);
    }
  }
  known.set(files, { exact, byFold });
  return { exact, byFold };
}
