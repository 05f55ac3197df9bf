import { offer } from '../finding.js';
import { STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { meet } from '../globs/meet.js';
import { groupBy } from '../maps.js';
import { globOf } from '../plan/glob-problems.js';
import { type Item, keyOf } from '../plan/plan.js';
import { globsFor } from '../plan/scope.js';
import { emptiedFolders } from './emptied-folder.js';
import { itemName, itemParty, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { globSets } from './scope-globs.js';
import { waitFor } from './ways.js';

/**
 * Warns of an item that moves files out of a folder in which another item modifies files. Such a refactoring changes names
 * that the other item uses, so one of them works on code that is about to change.
 */
export const movingFiles: LintRule = {
  id: 'moving-files',
  needsFiles: true,
  lint(field) {
    const { workers, planState } = field;
    const movers = workers.flatMap((worker) => movedFolders(worker).map((moved) => ({ ...moved, worker })));
    if (movers.length === 0) return [];
    const known = new Set(emptiedFolders(field).map(({ subject, other }) => pairOf(subject.item, other.item)));
    const total = { left: STEPS_PER_PLAN };
    return movers.flatMap(({ folder, entry, worker }) =>
      workers.flatMap((other): FindingDrafts => {
        const [mover, editor] = [worker.item, other.item];
        if (other === worker || editor.isIntegration || planState.ordered(mover, editor)) return [];
        if (known.has(pairOf(mover, editor)) || isMover(editor, folder)) return [];
        const inside = { include: [`${globOf(folder)}/**`], except: [] };
        const met = globSets(globsFor(editor.scope, 'modify'), editor.scope.except)
          .map((set) => meet(inside, set, { total, ...(field.files ? { prefer: field.files.index } : {}) }))
          .find(({ kind }) => kind === 'overlap');
        if (met?.kind !== 'overlap') return [];
        const [name, otherName] = [itemName(mover, editor), itemName(editor, mover)];
        return {
          severity: 'warn',
          ...ownerOf(mover),
          at: entry.at,
          wanted: 'a folder whose files no other item modifies at the same time',
          found: `${otherName} modifies files in "${folder}"`,
          message: `While ${name} moves files out of "${folder}", ${otherName} can modify "${met.witness}" there. A refactoring that moves what others edit is better done alone, before or after them.`,
          ...offer(waitFor(other, worker), waitFor(worker, other)),
          other: itemParty(editor),
        };
      }),
    );
  },
};

interface MovedFolder {
  readonly folder: string;
  readonly entry: ScopeEntry;
}

/** The folders from which an item takes two files or a glob, if it also creates files. A single file is no refactoring. */
function movedFolders({
  plan,
  item,
}: {
  readonly plan: Parameters<typeof scopeEntries>[0];
  readonly item: Item;
}): readonly MovedFolder[] {
  if (item.isIntegration || item.scope.delete.length === 0 || item.scope.create.length === 0) return [];
  const entries = scopeEntries(plan, item).filter(({ list }) => list === 'delete');
  return [...groupBy(entries, ({ glob }) => folderOf(glob))].flatMap(([folder, [entry, ...others]]) => {
    if (!entry || folder === '') return [];
    return others.length > 0 || !isLiteral(entry.glob) ? [{ folder, entry }] : [];
  });
}

/** Both move files out of the folder, so neither edits what the other moves. */
function isMover({ scope }: Item, folder: string): boolean {
  return scope.create.length > 0 && scope.delete.some((glob) => folderOf(glob) === folder);
}

/** The plain folders at the beginning of the glob. */
function folderOf(glob: string): string {
  const segments = glob.split('/').slice(0, -1);
  const magic = segments.findIndex((segment) => !isLiteral(segment));
  return literalPath((magic < 0 ? segments : segments.slice(0, magic)).join('/'));
}

function pairOf(one: Item, other: Item): string {
  return [keyOf(one), keyOf(other)].sort().join(' ');
}
