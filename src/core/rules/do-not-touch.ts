import { forbids } from '../scope/glob.js';
import { globsFor } from '../scope/scope.js';
import { type PathRule, verb } from './rule.js';

/** Forbid wins over every scope, and is generous: a directory above the path, another letter case, another Unicode form. */
export const doNotTouch: PathRule = {
  id: 'do-not-touch',
  judge({ path, kind }, { item }, { snapshot }) {
    const glob = globsFor(item.doNotTouch, kind).find((each) => forbids(each, path));
    if (glob === undefined) return [];
    return [
      {
        path,
        kind,
        wanted: `no path that "${glob}" matches: a constraint of item "${item.item}"`,
        found: `${verb(kind)} "${path}"`,
        message: `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`,
        remedy: `take it out of this pull request, or have the constraint changed in the plan on "${snapshot.base.branch}"`,
      },
    ];
  },
};
