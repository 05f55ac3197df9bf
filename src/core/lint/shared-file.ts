import { decide, offer, type Way } from '../finding.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { globOf } from '../plan/glob-problems.js';
import type { Item, Plan } from '../plan/plan.js';
import { quotedYaml } from '../plan/quoting.js';
import { kindsCovered } from '../plan/scope.js';
import { type Culprit, sharedFileAt } from '../plan/shared-files.js';
import { addEntries } from '../plan/yaml-edits.js';
import type { Progress } from '../progress/progress.js';
import { keysOf, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import { type Effort, type FileList, listFiles, NO_GLOBS, newEffort } from './files.js';
import type { FindingDrafts, LintContext, LintRule } from './rule.js';
import { isGenerated } from './scope-globs.js';
import { editPlan } from './ways.js';

/**
 * An item takes a file that the others beside it will miss: a manifest, a route table, a barrel. Nothing to say where no
 * item runs beside it: then it is a preceding item already, or the only one.
 */
export const sharedFile: LintRule = {
  id: 'shared-file',
  needsFiles: true,
  lint(field) {
    const there = field.files && culpritsAmong(field.files);
    const effort = newEffort();
    return field.workers.flatMap((worker) => {
      const { item, plan } = worker;
      const neighbours = item.isIntegration ? [] : neighboursOf(worker, field);
      if (neighbours.length === 0) return [];
      return scopeEntries(plan, item).flatMap((entry) => {
        const found = culpritOf(entry, item, there, effort);
        const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
        // A new file in a folder is needed by nobody yet; in the root it is what everybody will miss.
        return found && !(isNew && found.path.includes('/')) ? judgeEntry(entry, found, worker, neighbours) : [];
      });
    });
  },
};

/** A repository has few of them, so that thousands of globs have little to look at. */
function culpritsAmong({ index }: FileList): FileList {
  return listFiles(index.sorted.filter((path) => sharedFileAt(path) !== undefined));
}

function neighboursOf({ item }: Progress, { workers, planState }: LintContext): readonly Progress[] {
  return workers.filter(
    ({ item: other }) =>
      other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other),
  );
}

interface SharedEntry {
  readonly path: string;
  readonly culprit: Culprit;
}

function judgeEntry(
  entry: ScopeEntry,
  { path, culprit }: SharedEntry,
  worker: Progress,
  neighbours: readonly Progress[],
): FindingDrafts {
  const { item, plan } = worker;
  if (isGenerated(plan, path)) return [];
  const named = isLiteral(entry.glob) ? `"${path}"` : `"${path}" by "${entry.glob}"`;
  return {
    severity: 'warn',
    ...ownerOf(item),
    at: entry.at,
    path,
    wanted: 'files that only this item needs',
    found: culprit.what,
    message: `The scope of item "${item.item}" has ${named}, which is ${culprit.what}, so parallel items may need it too.`,
    ...offer(...(culprit.isGenerated ? [letAllChange(plan, path)] : waysOut(worker, neighbours))),
  };
}

function letAllChange(plan: Plan, path: string): Way {
  const title = 'Move it to "generated": every item may then change it, and it is generated again at integration';
  return editPlan(plan, title, (layout) => [addEntries(layout, ['generated'], [quotedYaml(globOf(path))])]);
}

function waysOut({ item, plan }: Progress, neighbours: readonly Progress[]): readonly Way[] {
  const last = plan.integration ? 'the integration' : 'a new "integration"';
  const precede = `Make "${item.item}", or a small item with this file alone, a preceding item, and add it to "depends_on" of the others`;
  return [
    decide(`Give it to one item: to ${last}, or to this one if the others do not need it`),
    editPlan(plan, precede, (layout) =>
      neighbours.map((other) => addEntries(layout, [...keysOf(other.item), 'depends_on'], [item.item])),
    ),
    decide('Combine the items that need the file'),
  ];
}

/**
 * A glob that ends in a whole folder takes that folder's own barrel and manifest, which is fine; one that names such files,
 * or matches them where they are, is not. Of some folders every file is for all.
 */
function culpritOf(
  { glob, list }: ScopeEntry,
  { scope }: Item,
  there: FileList | null,
  effort: Effort,
): SharedEntry | undefined {
  const last = glob.slice(glob.lastIndexOf('/') + 1);
  const isWhole = last === '**' || (last === '*' && glob.includes('/'));
  const alone = { ...NO_GLOBS, [list]: [glob], except: scope.except };
  const isTaken = (path: string) => kindsCovered(alone, path).length > 0 && (!isWhole || isInSharedFolder(path, glob));
  const path = isLiteral(glob) ? [literalPath(glob)].find(isTaken) : there?.find(glob, effort, isTaken);
  const culprit = typeof path === 'string' ? sharedFileAt(path) : undefined;
  return typeof path === 'string' && culprit ? { path, culprit } : undefined;
}

/** Is the folder that the glob takes the shared one, or below it? Not so `src/**` above `src/locales/de.json`. */
function isInSharedFolder(path: string, glob: string): boolean {
  const below = path.split('/').slice(glob.split('/').length - 1);
  return sharedFileAt(path)?.isFolder === true && sharedFileAt(below.join('/')) === undefined;
}
