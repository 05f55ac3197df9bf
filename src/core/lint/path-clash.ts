import { decide, type FilePosition, type FindingDraft, offer } from '../finding.js';
import { fold, isLiteral, literalPath, withParents } from '../globs/glob.js';
import { append } from '../maps.js';
import { keyOf } from '../plan/plan.js';
import { kindsCovered } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { itemName, itemParty, ownerOf, scopeEntries } from './file-position.js';
import { type FileList, newEffort } from './files.js';
import type { LintContext, LintRule } from './rule.js';
import { wait } from './ways.js';

/**
 * Reports paths of two items that cannot exist on the same disk: they differ only in letter case or Unicode form, or
 * one would be a folder of the other. The check reports such changes as an overlap.
 */
export const pathClash: LintRule = {
  id: 'path-clash',
  lint(field) {
    const names = field.workers.flatMap((worker, order) => namedPaths(worker, order, field.files));
    const files = new Map<string, NamedPath[]>();
    for (const each of names) if (each.isFile) append(files, each.folded, each);
    const pairs = new Set<string>();
    return names.flatMap((one) => {
      const same = (files.get(one.folded) ?? []).filter((other) => !one.isFile || other.path !== one.path);
      const above = withParents(one.folded)
        .slice(1)
        .flatMap((parent) => files.get(parent) ?? []);
      return [...same, ...above].flatMap((other) => {
        const [first, second] = other.order < one.order ? [other, one] : [one, other];
        const [a, b] = [first.worker.item, second.worker.item];
        const pair = JSON.stringify([keyOf(a), keyOf(b)]);
        if (a === b || pairs.has(pair) || field.planState.ordered(a, b)) return [];
        pairs.add(pair);
        return clash(first, second, one.isFile && one.folded === other.folded);
      });
    });
  },
};

interface NamedPath {
  readonly worker: Progress;
  readonly order: number;
  readonly path: string;
  readonly folded: string;
  /** False for the folder in which a glob begins. */
  readonly isFile: boolean;
  readonly glob: string;
  readonly at: FilePosition;
}

/** The plain paths of a scope, and the plain folders in which its globs begin. */
function namedPaths(worker: Progress, order: number, files: LintContext['files']): NamedPath[] {
  const { plan, item } = worker;
  return scopeEntries(plan, item).flatMap(({ glob, at }): NamedPath[] => {
    const segments = glob.split('/');
    const wild = segments.findIndex((segment) => !isLiteral(segment));
    const path = segments
      .slice(0, wild < 0 ? segments.length : wild)
      .map(literalPath)
      .join('/');
    const isFile = wild < 0;
    if (path === '' || (isFile && (kindsCovered(item.scope, path).length === 0 || isFolder(path, files)))) return [];
    return [{ worker, order, path, folded: fold(path), isFile, glob, at }];
  });
}

/** The plain name of a folder is another mistake, which `dead-glob` reports. */
function isFolder(path: string, files: FileList | null): boolean {
  return files !== null && !files.has(path) && typeof files.find(`${path}/**`, newEffort()) === 'string';
}

function clash(first: NamedPath, second: NamedPath, isSpelling: boolean): FindingDraft {
  const [a, b] = [first.worker.item, second.worker.item];
  const why = isSpelling
    ? 'they differ only in letter case or Unicode form'
    : 'a file of one would be a folder of the other';
  return {
    severity: 'error',
    ...ownerOf(b),
    at: second.at,
    other: itemParty(a),
    wanted: 'paths that can exist on the same disk',
    found: `"${first.glob}" (line ${first.at.line}) and "${second.glob}"`,
    message: `The paths "${first.glob}" of ${itemName(a, b)} and "${second.glob}" of ${itemName(b, a)} cannot exist on the same disk, because ${why}.`,
    ...offer(decide('Rename one of the two paths'), wait(first.worker, second.worker)),
  };
}
