/** Differences as the judge knows them. */

import type { Change } from '../../core/facts/snapshot.js';
import type { ChangeKind } from '../../core/terms.js';
import { ABSENT, type Difference } from './diff.js';
import { byBytes, pathNameOf } from './path-name.js';

/** In byte order of the paths. */
export function changesOf(differences: readonly Difference[]): Change[] {
  return [...differences].sort((a, b) => byBytes(a.path, b.path)).map(changeOf);
}

function changeOf(difference: Difference): Change {
  const { renamedTo, renamedFrom } = difference;
  return {
    ...pathNameOf(difference.path),
    kind: kindOf(difference),
    ...(renamedTo === undefined ? {} : { renamedTo: pathNameOf(renamedTo).path }),
    ...(renamedFrom === undefined ? {} : { renamedFrom: pathNameOf(renamedFrom).path }),
  };
}

function kindOf({ oldMode, newMode }: Difference): ChangeKind {
  if (oldMode === ABSENT) return 'create';
  return newMode === ABSENT ? 'delete' : 'modify';
}
