import { leewayOf } from '../progress/leeway.js';
import { plural } from '../text/words.js';
import { type PathRule, verb } from './rule.js';
import { workOf } from './ways.js';

/** Reports a file outside the scope that the leeway of the item covers. */
export const leeway: PathRule = {
  id: 'leeway',
  about: 'path',
  judge({ path, kind }, subject, planState) {
    const { of, paths, covers } = leewayOf(subject, planState);
    if (!covers(path)) return [];
    const { item, pull } = subject;
    return [
      {
        severity: 'notice',
        path,
        kind,
        wanted: `at most ${plural(of, 'file')} outside the scope of item "${item.item}"`,
        found: `${workOf(pull)} ${verb(kind)} "${path}", one of ${paths.size}`,
        message: `"${path}" is outside the scope of item "${item.item}", but the leeway of the item allows it, because no unfinished item owns the file (${paths.size} of ${of} used).`,
        remedy: `No action is needed. To add such files to the scope, run "parallel-work amend ${item.item} --used".`,
      },
    ];
  },
};
