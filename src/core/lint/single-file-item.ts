import { decide, offer } from '../finding.js';
import { isLiteral, literalPath, matches } from '../globs/glob.js';
import type { Item } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import { itemName, itemParty, keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { waitFor } from './ways.js';

/**
 * Warns of an item that has one file alone, inside the folder of another item that excludes this file. It costs a branch, a
 * pull request and an agreement, and the other item has to work around the file.
 */
export const singleFileItem: LintRule = {
  id: 'single-file-item',
  lint({ workers, planState }) {
    const all = workers.filter(({ item }) => !item.isIntegration);
    return all.flatMap((worker): FindingDrafts => {
      const { item, plan } = worker;
      const path = onlyFile(item);
      if (path === undefined) return [];
      const around = all.find(
        (other) => other !== worker && excludes(other.item, path) && !planState.ordered(item, other.item),
      );
      if (!around) return [];
      const [name, other] = [itemName(item, around.item), itemName(around.item, item)];
      return {
        severity: 'warn',
        ...ownerOf(item),
        at: positionOf(plan, [...keysOf(item), 'scope']),
        path,
        wanted: 'an item with work of its own',
        found: `one file, which ${other} excludes from its folder`,
        message: `The scope of ${name} is only "${path}", a file inside the folder of ${other}, which excludes it. One file is seldom worth an item that runs beside the rest of its folder.`,
        ...offer(
          decide(`Combine the two items: remove "${path}" from "except" of ${other}, and drop ${name}`),
          waitFor(around, worker),
        ),
        other: itemParty(around.item),
      };
    });
  },
};

function onlyFile({ scope }: Item): string | undefined {
  const globs = [...new Set(allGlobs(scope))];
  const [first] = globs;
  return globs.length === 1 && first !== undefined && isLiteral(first) ? literalPath(first) : undefined;
}

/** Whether a glob of the scope would match the path, and `except` takes it out. */
function excludes({ scope }: Item, path: string): boolean {
  return (
    scope.except.some((glob) => matches(glob, path)) &&
    allGlobs(scope).some((glob) => !isLiteral(glob) && matches(glob, path))
  );
}
