import { kindsInReach } from '../reach.js';
import { isPlanFile } from '../scope/scope.js';
import { type PathRule, verb, waysOut } from './rule.js';

/** A path that no list of the item covers, for no kind of change. */
export const outOfScope: PathRule = {
  id: 'out-of-scope',
  judge(change, subject, world) {
    const { path, kind } = change;
    if (isPlanFile(path) || kindsInReach(subject, path).length > 0) return [];
    const base = world.snapshot.base.branch;
    const dropped = subject.item.dropped;
    const end = change.renamedTo
      ? ` (renamed to "${change.renamedTo}")`
      : change.renamedFrom
        ? ` (renamed from "${change.renamedFrom}")`
        : '';
    const found = `${verb(kind)} "${path}"${end}`;
    if (dropped !== undefined) {
      return [
        {
          path,
          kind,
          wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
          found,
          message: `"${path}" is changed for item "${subject.item.item}", which the plan on "${base}" dropped: ${dropped}`,
          remedy: `close this pull request, or take "dropped" out of the plan on "${base}"`,
        },
      ];
    }
    return [
      {
        path,
        kind,
        wanted: `only files in the scope of item "${subject.item.item}"`,
        found,
        message: `"${path}"${end} is outside the scope of item "${subject.item.item}"`,
        ...waysOut(change, subject, world),
      },
    ];
  },
};
