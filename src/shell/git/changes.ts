/** Differences as the judge knows them. */

import type { Change } from '../../core/facts/snapshot.js';
import type { ChangeKind } from '../../core/plan/plan.js';
import { ABSENT, type Difference } from './diff.js';
import { byBytes, nameOf } from './path-name.js';

/** In byte order of the paths. */
export function changesOf(differences: readonly Difference[]): Change[] {
  return [...differences].sort((a, b) => byBytes(a.path, b.path)).map(changeOf);
}

function changeOf(difference: Difference): Change {
  const { renamedTo, renamedFrom } = difference;
  return {
    ...nameOf(difference.path),
    kind: kindOf(difference),
    ...(renamedTo === undefined ? {} : { renamedTo: nameOf(renamedTo).path }),
    ...(renamedFrom === undefined ? {} : { renamedFrom: nameOf(renamedFrom).path }),
  };
}

function kindOf({ oldMode, newMode }: Difference): ChangeKind {
  if (oldMode === ABSENT) return 'create';
  return newMode === ABSENT ? 'delete' : 'modify';
}
