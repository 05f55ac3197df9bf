import { widening } from '../plan/widening.js';
import { kindsInReach } from '../reach.js';
import { isPlanFile } from '../scope/scope.js';
import { leaveItTo, type PathRule, verb } from './rule.js';

/** A path that the item may change, but not in this way. */
export const wrongKind: PathRule = {
  id: 'wrong-kind',
  judge({ path, kind }, subject, world) {
    if (isPlanFile(path)) return [];
    const allowed = kindsInReach(subject, path);
    if (allowed.length === 0 || allowed.includes(kind)) return [];
    const base = world.snapshot.base.branch;
    return [
      {
        path,
        kind,
        wanted: `item "${subject.item.item}" may ${allowed.join(' or ')} it`,
        found: `this pull request ${verb(kind)} it`,
        message: `item "${subject.item.item}" may ${allowed.join(' or ')} "${path}", and this pull request ${verb(kind)} it`,
        remedy: `ask for it in the plan on "${base}", or ${leaveItTo(path, subject, world)}`,
        widen: widening(subject.plan, subject.item, kind, path),
      },
    ];
  },
};
