import { leewayOf } from '../progress/leeway.js';
import { type PathRule, verb } from './rule.js';
import { workOf } from './ways.js';

/** A file outside the scope that the leeway of the item covers. */
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
        wanted: `at most ${of} files outside the scope of item "${item.item}"`,
        found: `${workOf(pull)} ${verb(kind)} "${path}", one of ${paths.size}`,
        message: `"${path}" is outside the scope of item "${item.item}", and no unfinished item owns it: it uses the leeway of the item (${paths.size} of ${of})`,
        remedy: `No action is needed; to put such files into the scope, run: parallel-work amend ${item.item} --used`,
      },
    ];
  },
};
