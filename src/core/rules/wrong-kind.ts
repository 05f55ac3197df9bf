import { isPlanFile } from '../plan/scope.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { type PathRule, verb, waysOut } from './rule.js';
import { workOf } from './ways.js';

/** Reports a path that the item may change, but not in this way. */
export const wrongKind: PathRule = {
  id: 'wrong-kind',
  about: 'path',
  judge(change, subject, planState) {
    const { path, kind } = change;
    if (isPlanFile(path)) return [];
    const { item, plan, progress, pull } = subject;
    const allowed = allowedKinds(item, plan, path, progress.merges);
    if (allowed.length === 0 || allowed.includes(kind)) return [];
    return [
      {
        path,
        kind,
        wanted: `item "${item.item}" may ${allowed.join(' or ')} it`,
        found: `${workOf(pull)} ${verb(kind)} it`,
        message: `Item "${item.item}" may ${allowed.join(' or ')} "${path}", but ${workOf(pull)} ${verb(kind)} it.`,
        ...waysOut(change, subject, planState, true),
      },
    ];
  },
};
