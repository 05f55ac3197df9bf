import { pullName } from '../progress/progress.js';
import type { PullRule } from './rule.js';

/** What a pull request changes cannot be judged where nobody can list it all. */
export const incompleteFiles: PullRule = {
  id: 'incomplete-files',
  about: 'pull',
  undecided: true,
  judge(pull) {
    if (pull.changes.complete) return [];
    const { reason } = pull.changes;
    return [
      {
        wanted: 'the complete list of changed files',
        found: reason,
        message: `the list of files that ${pullName(pull)} changes cannot be proved complete: ${reason}`,
        // Git always gives whole lists, but of histories that meet.
        remedy:
          pull.number === undefined
            ? 'fetch the whole history of both, or make the branch anew from the base'
            : 'run the check again; if it stays, push a new commit or split the pull request',
      },
    ];
  },
};
