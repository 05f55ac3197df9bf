/** Finds the paths that several branches change where no plan says whose they are. */
import type { ActiveWork } from '../facts/questions.js';
import type { SharedPath } from '../finding.js';
import { remembered } from '../maps.js';
import { compare } from '../order.js';
import { detachedPath } from '../plan/branch-names.js';
import { indexChanges } from './collisions.js';

/** The most widely shared first. Branches that were started from each other do not share what both change. */
export function sharedPaths(work: readonly ActiveWork[]): readonly SharedPath[] {
  const below = workBelow(work);
  const isOrdered = (one: ActiveWork, other: ActiveWork) =>
    below(one).has(other.branch) || below(other).has(one.branch);
  const all = work.map((each) => ({ item: { plan: '', item: each.branch }, changes: each.changes, work: each }));
  const { collisions } = indexChanges(all);
  const sharers = new Map<string, Set<string>>();
  for (const subject of all) {
    for (const { mine, theirs, other } of collisions(subject)) {
      const areDeleted = mine.kind === 'delete' && theirs.kind === 'delete';
      if (areDeleted || isOrdered(subject.work, other.work)) continue;
      remembered(sharers, mine.path, () => new Set([subject.work.branch])).add(other.work.branch);
    }
  }
  return [...sharers]
    .map(([path, names]) => ({ path, branches: [...names].sort(compare).map((name) => detachedPath(name) ?? name) }))
    .sort((a, b) => b.branches.length - a.branches.length || compare(a.path, b.path));
}

/** The branches that each was started from, directly or through others. */
export function workBelow(work: readonly ActiveWork[]): (each: ActiveWork) => ReadonlySet<string> {
  const byName = new Map(work.map((each) => [each.branch, each]));
  const known = new Map<ActiveWork, ReadonlySet<string>>();
  return (each) =>
    remembered(known, each, () => {
      const found = new Set(each.on);
      for (const name of found) for (const next of byName.get(name)?.on ?? []) found.add(next);
      return found;
    });
}
