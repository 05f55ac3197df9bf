import { decide, offer, type Way } from '../finding.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { globOf } from '../plan/glob-problems.js';
import type { Item, Plan } from '../plan/plan.js';
import { quotedYaml } from '../plan/quoting.js';
import { allGlobs, kindsCovered } from '../plan/scope.js';
import { type Culprit, sharedFileAt } from '../plan/shared-files.js';
import type { Progress } from '../progress/progress.js';
import { keysOf, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import { type Effort, type FileList, listFiles, NO_GLOBS, newEffort } from './files.js';
import { leaveToIntegration } from './overlap-ways.js';
import type { FindingDrafts, LintContext, LintRule } from './rule.js';
import { isGenerated } from './scope-globs.js';
import { editPlan } from './ways.js';

/**
 * Warns if an item has a file that parallel items will need too, such as a manifest, a route table or a barrel. If no
 * item runs at the same time, it reports nothing: the item is alone or precedes the others already.
 */
export const sharedFile: LintRule = {
  id: 'shared-file',
  onlyWarns: true,
  needsFiles: true,
  lint(field) {
    const there = field.files && culpritsAmong(field.files);
    const effort = newEffort();
    return field.workers.flatMap((worker) => {
      const { item, plan } = worker;
      const isBeside = besideIn(worker, field);
      if (item.isIntegration || !field.workers.some(isBeside)) return [];
      const ways = (entry: ScopeEntry, found: SharedEntry) =>
        field.withoutWays ? [] : waysOut(entry, found, worker, field.workers.filter(isBeside));
      return scopeEntries(plan, item).flatMap((entry) => {
        const found = culpritOf(entry, item, there, effort);
        const isNew = entry.list === 'create' || (found && field.files?.has(found.path) === false);
        // Nobody needs a new file in a new folder yet. A new file in the root is one that every item will need.
        return found && !(isNew && found.path.includes('/')) ? judgeEntry(entry, found, worker, ways) : [];
      });
    });
  },
};

/** A repository has only a few of them, so thousands of globs have little to compare. */
function culpritsAmong({ index }: FileList): FileList {
  return listFiles(index.sorted.filter((path) => sharedFileAt(path) !== undefined));
}

/** Whether another item may need the same file at the same time. */
function besideIn({ item }: Progress, { planState }: LintContext): (worker: Progress) => boolean {
  return ({ item: other }) =>
    other.plan === item.plan && other !== item && !other.isIntegration && !planState.ordered(item, other);
}

interface SharedEntry {
  readonly path: string;
  readonly culprit: Culprit;
}

function judgeEntry(
  entry: ScopeEntry,
  shared: SharedEntry,
  { item, plan }: Progress,
  ways: (entry: ScopeEntry, shared: SharedEntry) => readonly (Way | undefined)[],
): FindingDrafts {
  const { path, culprit } = shared;
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
    ...offer(...ways(entry, shared)),
  };
}

function letAllChange(plan: Plan, path: string): Way {
  const title = 'Move it to "generated": every item may then change it, and it is generated again at integration';
  return editPlan(plan, title, { kind: 'add', keys: ['generated'], entries: [quotedYaml(globOf(path))] });
}

function waysOut(
  entry: ScopeEntry,
  { path, culprit }: SharedEntry,
  { item, plan }: Progress,
  neighbours: readonly Progress[],
): readonly (Way | undefined)[] {
  if (culprit.isGenerated) return [letAllChange(plan, path)];
  const last = plan.integration ? 'the integration' : 'a new "integration"';
  const precede = `Make "${item.item}", or a small item with this file alone, a preceding item, and add it to "depends_on" of the others`;
  return [
    decide(`Give it to one item: to ${last}, or to this one if the others do not need it`),
    giveAway(entry, path, item, plan),
    editPlan(
      plan,
      precede,
      ...neighbours.map(
        ({ item: other }) => ({ kind: 'add', keys: [...keysOf(other), 'depends_on'], entries: [item.item] }) as const,
      ),
    ),
    decide('Combine the items that need the file'),
  ];
}

/** Undefined if nothing else is in the scope. */
function giveAway({ glob, keys }: ScopeEntry, path: string, item: Item, plan: Plan): Way | undefined {
  if (isLiteral(glob) && allGlobs(item.scope).length === 1) return undefined;
  const scope = [...keysOf(item), 'scope'];
  return editPlan(
    plan,
    `Leave "${path}" to the integration`,
    isLiteral(glob) ? { kind: 'remove', keys } : { kind: 'except', keys: scope, entries: [quotedYaml(globOf(path))] },
    leaveToIntegration(plan, [globOf(path)]),
  );
}

/**
 * A glob that ends in a whole folder includes the barrel and manifest of that folder, which is fine. A glob that names
 * such a file, or matches one where it is, is reported. In some folders every file is shared.
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

/**
 * Whether the folder of the glob is the shared folder or below it. `src/**` is above `src/locales/de.json`, so it is
 * not.
 */
function isInSharedFolder(path: string, glob: string): boolean {
  const below = path.split('/').slice(glob.split('/').length - 1);
  return sharedFileAt(path)?.isFolder === true && sharedFileAt(below.join('/')) === undefined;
}
