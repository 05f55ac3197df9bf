import type { Answer } from '../facts/questions.js';
import { FOLDER } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import { decide, offer } from '../finding.js';
import { lowerBound } from '../globs/existing-witness.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import type { Item } from '../plan/plan.js';
import { indexFolders } from '../progress/emptied-folders.js';
import { byPath } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { itemName, itemParty, ownerOf, scopeEntries } from './file-position.js';
import type { FileList } from './files.js';
import type { LintContext, LintRule } from './rule.js';
import { wait } from './ways.js';

/**
 * Reports an item that creates a file in a folder that other items move away. Git would move that file too, whoever
 * merges first.
 */
export const emptiedFolder: LintRule = {
  id: 'emptied-folder',
  onlyWarns: true,
  needsFiles: true,
  lint: (field) =>
    emptiedFolders(field).map(({ subject, folder, mine, other }) => ({
      severity: 'warn' as const,
      ...ownerOf(subject.item),
      at: positionOfPath(subject.worker, mine.path),
      wanted: 'a folder that no other item empties',
      found: `the folder "${folder}", which ${itemName(other.item, subject.item)} helps to empty`,
      message: `When ${itemName(subject.item, other.item)} creates "${mine.path}" and ${itemName(other.item, subject.item)} removes the last files from "${folder}", git sees the folder as renamed and would move the new file too.`,
      ...offer(
        decide('Create the file in another folder'),
        decide(`Leave a file in "${folder}"`),
        wait(other.worker, subject.worker),
      ),
      other: itemParty(other.item),
    })),
};

interface PlannedWork {
  readonly worker: Progress;
  readonly item: Item;
}

/** The item of `subject` creates `mine` in a folder that the item of `other` helps to empty. */
interface EmptiedBeside {
  readonly subject: PlannedWork;
  readonly other: PlannedWork;
  readonly folder: string;
  readonly mine: Change;
}

export function emptiedFolders({ files, workers, planState }: LintContext): readonly EmptiedBeside[] {
  if (!files) return [];
  const all = workers.map((worker) => ({ worker, item: worker.item, changes: byPath(plannedChanges(worker.item)) }));
  const foldersOf = indexFolders(all, (folder) => folderIn(files, folder));
  return all.flatMap((subject) =>
    foldersOf(subject)
      .filter(
        ({ mine, other, isMoved }) => mine.kind === 'create' && isMoved && !planState.ordered(subject.item, other.item),
      )
      .map((found) => ({ ...found, subject })),
  );
}

/**
 * What the plain paths of a scope say about the work. Anything else that the item may create could keep a folder from
 * being empty.
 */
function plannedChanges({ scope }: Item): Change[] {
  const of = (globs: readonly string[], kind: Change['kind']) =>
    globs.filter(isLiteral).map((glob) => ({ path: literalPath(glob), kind }));
  const isOpen = ![...scope.any, ...scope.create].every(isLiteral) || scope.any.length > 0;
  return [...of(scope.create, 'create'), ...(isOpen ? [] : of(scope.delete, 'delete'))];
}

function positionOfPath({ plan, item }: Progress, path: string) {
  const found = scopeEntries(plan, item).find(({ glob, list }) => list === 'create' && literalPath(glob) === path);
  return found?.at ?? { path: plan.path, ...plan.locate([]) };
}

function folderIn({ index }: FileList, folder: string): Answer<'folder'> {
  const prefix = `${folder}/`;
  const entries = new Map<string, string>();
  for (let at = lowerBound(index.sorted, prefix); index.sorted[at]?.startsWith(prefix); at++) {
    const [name = '', ...below] = (index.sorted[at] ?? '').slice(prefix.length).split('/');
    entries.set(name, below.length > 0 ? FOLDER : '100644');
  }
  return entries.size === 0 ? null : [...entries].map(([name, mode]) => ({ name, mode }));
}
