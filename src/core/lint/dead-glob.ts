import { decide, type FilePosition, type FindingDraft, offer } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { fold, isLiteral, literalPath } from '../globs/glob.js';
import { forbiddenBy, type GlobSet, meet } from '../globs/meet.js';
import type { Item } from '../plan/plan.js';
import { allGlobs, coveringGlob } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { excludedGlobs, excludedRemarks, newExceptBudget, spellingWays } from './excluded-globs.js';
import { ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import { type Effort, type FileList, listFiles, NO_GLOBS, newEffort } from './files.js';
import { consequence, type PlacedGlob, placedGlobs } from './glob-places.js';
import type { LintContext, LintRule } from './rule.js';
import { globSets, scopeGlobSets } from './scope-globs.js';
import { moveTo, removeFrom } from './ways.js';

/**
 * Reports a glob that matches nothing: `except` excludes all of it, or the files to modify or delete do not exist.
 * Mostly a typing error.
 */
export const deadGlob: LintRule = {
  id: 'dead-glob',
  onlyWarns: true,
  needsFiles: true,
  lint: (field) => {
    const effort = newEffort();
    const total: Budget = { left: STEPS_PER_PLAN };
    const excepted = newExceptBudget();
    const placed = placedGlobs(field);
    const isOpen = ({ worker }: PlacedGlob) => worker === undefined || isUntouched(worker);
    const folders = placed.filter((each) => isOpen(each) && isFolder(each, field.files, effort));
    return [
      ...folders.map((each) => folder(each, field, excepted)),
      ...deadLimits(
        placed.filter((each) => isOpen(each) && !folders.includes(each)),
        field,
        effort,
        total,
      ),
      ...field.workers.flatMap((worker) => {
        const { item, plan } = worker;
        const all = scopeEntries(plan, item);
        const empty = excludedGlobs(item, all);
        const excluded = excludedRemarks(worker, empty, all);
        if (!field.files || !isUntouched(worker)) return excluded;
        const gone = all
          .filter((entry) => !empty.includes(entry) && !folders.some(({ at }) => isSamePlace(at, entry.at)))
          .filter(({ list }) => list === 'modify' || list === 'delete')
          .filter((entry) => !mayExist(entry, item, field, effort) && !isCreatedBefore(entry, item, field, total))
          .map((entry) => dead(entry, worker, field));
        return [excluded, gone].flat();
      }),
    ];
  },
};

/** The pull request of an item in progress may have removed the files, and its plan must stay editable. */
export function isUntouched({ pulls, merges, leftovers }: Progress): boolean {
  return pulls.length + merges.length + leftovers.length === 0;
}

function isSamePlace(one: FilePosition, other: FilePosition): boolean {
  return one.path === other.path && one.line === other.line && one.column === other.column;
}

/**
 * Reports the plain name of a folder of the base. It matches none of the files in the folder, which the author hardly
 * wants.
 */
function isFolder({ glob, place }: PlacedGlob, files: FileList | null, effort: Effort): boolean {
  // A constraint that names a folder forbids everything in it.
  if (place === 'do_not_touch') return false;
  if (!files || !isLiteral(glob) || files.has(literalPath(glob))) return false;
  return typeof files.find(`${glob}/**`, effort) === 'string';
}

function folder(placed: PlacedGlob, { planState }: LintContext, budget: Budget): FindingDraft {
  const { glob, where, at, party } = placed;
  const base = planState.snapshot.base.branch;
  return {
    severity: 'warn',
    ...party,
    at,
    wanted: 'globs of files',
    found: `a folder of "${base}"`,
    message: `"${glob}" in ${where} is a folder on "${base}". The name of a folder alone does not match the files in it${consequence(placed)}.`,
    ...offer(
      ...spellingWays(placed, [{ form: `${glob}/**`, title: `Write "${glob}/**" for all files in it` }], budget),
      decide('Name the files'),
    ),
  };
}

/**
 * Reports limits without effect: an `except` that excludes nothing, and constraints that match no file and no scope.
 */
function deadLimits(placed: readonly PlacedGlob[], field: LintContext, effort: Effort, total: Budget): FindingDraft[] {
  const base = field.planState.snapshot.base.branch;
  const scopes = field.workers.flatMap(({ item: { scope } }) => [
    ...scopeGlobSets(scope),
    ...globSets(allGlobs(scope).map(fold), scope.except.map(fold)),
  ]);
  let foldedFiles: FileList | undefined;
  const isThere = (glob: string): boolean => {
    if (!field.files || field.files.find(glob, effort) !== undefined) return true;
    foldedFiles ??= listFiles(field.files.index.sorted.map(fold));
    return foldedFiles.find(fold(glob), effort) !== undefined;
  };
  return placed.flatMap((each): FindingDraft[] => {
    const { glob, plan, keys, place, list, where, at, party, worker } = each;
    const correct = offer(decide('Correct the glob'), removeFrom(plan, 'Remove it', keys));
    const about = { severity: 'warn', ...party, at, found: 'none', ...correct } as const;
    const meets = (sets: readonly GlobSet[]) =>
      sets.some((set) => meet(set, { include: [glob], except: [] }, { total }).kind !== 'disjoint');
    if (place === 'except' && worker && !meets(scopeGlobSets({ ...worker.item.scope, except: [] }))) {
      return [
        {
          ...about,
          wanted: 'a part of the scope',
          message: `"${glob}" in ${where} does not exclude anything from its scope.`,
        },
      ];
    }
    if (place !== 'do_not_touch' || list === 'create' || !field.files) return [];
    // Constraints ignore letter case and Unicode form.
    const include = forbiddenBy([glob]).include.flatMap((one) => [...new Set([one, fold(one)])]);
    if (include.some(isThere)) return [];
    if (scopes.some((set) => meet(set, { include, except: [] }, { total }).kind !== 'disjoint')) return [];
    return [
      {
        ...about,
        wanted: `a file on "${base}", or one that an item may create`,
        message: `"${glob}" in ${where} matches no file on "${base}" and none that an item may create, so it forbids nothing.`,
      },
    ];
  });
}

function mayExist({ glob }: ScopeEntry, { scope }: Item, { files }: LintContext, effort: Effort): boolean {
  const alone = { ...NO_GLOBS, any: [glob], except: scope.except };
  return files?.find(glob, effort, (path) => coveringGlob(alone, 'modify', path) !== undefined) !== undefined;
}

/** If it cannot be proved that they share no path, the file counts as created. */
function isCreatedBefore({ glob }: ScopeEntry, item: Item, { planState }: LintContext, total: Budget): boolean {
  const own = globSets([glob], item.scope.except);
  return planState.waitsFor(item).some(({ item: other }) => {
    const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
    return created.some((set) => own.some((each) => meet(each, set, { total }).kind !== 'disjoint'));
  });
}

function dead(entry: ScopeEntry, { item, plan }: Progress, { planState }: LintContext): FindingDraft {
  const { glob, list, at } = entry;
  const base = planState.snapshot.base.branch;
  return {
    severity: 'warn',
    ...ownerOf(item),
    at,
    wanted: `a file on "${base}", or one that an item before this one creates`,
    found: 'none',
    message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one.`,
    ...offer(
      decide('Correct the glob'),
      moveTo('create', plan, item, entry, 'If the item creates the file, move it to "create"'),
    ),
  };
}
