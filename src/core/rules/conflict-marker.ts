import { PENDING } from '../facts/facts.js';
import type { PathRule } from './rule.js';

/** Reports committed conflict markers. Only the command line does so, because the action does not read file contents. */
export const conflictMarker: PathRule = {
  id: 'conflict-marker',
  about: 'path',
  judge({ path, kind, encoding }, { pull }, { facts, snapshot }) {
    if (snapshot.source !== 'git' || kind === 'delete' || encoding === 'invalid') return [];
    const isConflicted = facts.conflicted({ revision: pull.revision, path });
    if (isConflicted === PENDING || !isConflicted) return [];
    return [
      {
        severity: 'warn',
        path,
        kind,
        wanted: 'files without merge conflict markers',
        found: 'lines that begin with "<<<<<<< " and ">>>>>>> "',
        message: `"${path}" contains merge conflict markers.`,
        remedy: 'Resolve the conflict in this file and commit the result.',
      },
    ];
  },
};
