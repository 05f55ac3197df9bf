/** Differences in the form that the judge uses. */

import type { Change } from '../../core/facts/snapshot.js';
import type { ChangeKind } from '../../core/terms.js';
import { ABSENT, type PathDifference } from './diff.js';
import { byBytes, pathNameOf } from './path-name.js';

/** In byte order of the paths. */
export function changesOf(differences: readonly PathDifference[]): Change[] {
  return [...differences].sort((a, b) => byBytes(a.path, b.path)).map(changeOf);
}

function changeOf(difference: PathDifference): Change {
  const { renamedTo, renamedFrom } = difference;
  return {
    ...pathNameOf(difference.path),
    kind: changeKind(difference),
    ...(renamedTo === undefined ? {} : { renamedTo: pathNameOf(renamedTo).path }),
    ...(renamedFrom === undefined ? {} : { renamedFrom: pathNameOf(renamedFrom).path }),
  };
}

function changeKind({ oldMode, newMode }: PathDifference): ChangeKind {
  if (oldMode === ABSENT) return 'create';
  return newMode === ABSENT ? 'delete' : 'modify';
}
