import type { FindingDraft } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { meet } from '../globs/meet.js';
import type { Item } from '../plan/plan.js';
import { coveringGlob } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { excludedGlobs, excludedRemarks } from './excluded-globs.js';
import { ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import { type Effort, type FileList, NO_GLOBS, newEffort } from './files.js';
import type { LintContext, LintRule } from './rule.js';
import { globSets } from './scope-globs.js';

/** A glob that covers nothing: `except` takes all of it out, or the files to modify or delete are not there: mostly a typo. */
export const deadGlob: LintRule = {
  id: 'dead-glob',
  needsFiles: true,
  lint: (field) => {
    const effort = newEffort();
    const total: Budget = { left: STEPS_PER_PLAN };
    return field.workers.flatMap((worker) => {
      const { item, plan } = worker;
      const all = scopeEntries(plan, item);
      const empty = excludedGlobs(item, all);
      const told = excludedRemarks(worker, empty, all);
      if (!field.files || !isUntouched(worker)) return told;
      const entries = all.filter((entry) => !empty.includes(entry));
      const folders = entries.filter(({ glob }) => isFolder(glob, field.files, effort));
      const gone = entries
        .filter((entry) => !folders.includes(entry))
        .filter(({ list }) => list === 'modify' || list === 'delete')
        .filter((entry) => !mayExist(entry, item, field, effort) && !isCreatedBefore(entry, item, field, total))
        .map((entry) => dead(entry, item, field));
      return [told, folders.map((entry) => folder(entry, item, field)), gone].flat(2);
    });
  },
};

/** A running item has changed the base, or its branch has what the base lacks: then its plan can still be edited. */
export function isUntouched({ pulls, merges, leftovers }: Progress): boolean {
  return pulls.length + merges.length + leftovers.length === 0;
}

/** A folder of the base by its name alone: the glob covers none of its files, which its writer hardly means. */
function isFolder(glob: string, files: FileList | null, effort: Effort): boolean {
  if (!files || !isLiteral(glob) || files.has(literalPath(glob))) return false;
  return typeof files.find(`${glob}/**`, effort) === 'string';
}

function folder({ glob, at }: ScopeEntry, item: Item, { planState }: LintContext): FindingDraft {
  const base = planState.snapshot.base.branch;
  return {
    severity: 'warn',
    ...ownerOf(item),
    at,
    wanted: 'globs of files',
    found: `a folder of "${base}"`,
    message: `"${glob}" in the scope of item "${item.item}" is a folder on "${base}": the name of a folder covers no file in it`,
    remedy: `write "${glob}/**" for all that is in it, or name the files`,
  };
}

function mayExist({ glob }: ScopeEntry, { scope }: Item, { files }: LintContext, effort: Effort): boolean {
  const alone = { ...NO_GLOBS, any: [glob], except: scope.except };
  return files?.find(glob, effort, (path) => coveringGlob(alone, 'modify', path) !== undefined) !== undefined;
}

/** Not proved to be apart counts as created. */
function isCreatedBefore({ glob }: ScopeEntry, item: Item, { planState }: LintContext, total: Budget): boolean {
  const [own] = globSets([glob], item.scope.except);
  return planState.waitsFor(item).some(({ item: other }) => {
    if (!own) return false;
    const created = globSets([...other.scope.any, ...other.scope.create], other.scope.except);
    return created.some((set) => meet(own, set, { total }).kind !== 'disjoint');
  });
}

function dead({ glob, list, at }: ScopeEntry, item: Item, { planState }: LintContext): FindingDraft {
  const base = planState.snapshot.base.branch;
  return {
    severity: 'warn',
    ...ownerOf(item),
    at,
    wanted: `a file on "${base}", or one that an item before this one creates`,
    found: 'none',
    message: `"${glob}" is for files that item "${item.item}" may ${list}, but matches none on "${base}", and no item that it depends on creates one`,
    remedy: 'correct the glob; if the item makes the file, put it under "create"',
  };
}
