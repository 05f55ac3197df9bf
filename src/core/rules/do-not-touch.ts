import { decide, type FindingDraft, offer } from '../finding.js';
import { forbids } from '../globs/glob.js';
import type { Item } from '../plan/plan.js';
import { globsFor } from '../plan/scope.js';
import { type PathRule, verb } from './rule.js';
import { takeOut } from './ways.js';

/** A constraint wins over every scope. It also forbids paths below a matched folder, and other letter cases and Unicode forms. */
export const doNotTouch: PathRule = {
  id: 'do-not-touch',
  about: 'path',
  judge(change, { item, changes, pull }, planState) {
    const { snapshot } = planState;
    const { path, kind, copiedFrom } = change;
    const globs = globsFor(item.doNotTouch, kind);
    const glob = globs.find((each) => forbids(each, path));
    if (glob === undefined) {
      const source = copiedFrom !== undefined && globs.some((each) => forbids(each, copiedFrom));
      return source ? [copied(path, copiedFrom, item)] : [];
    }
    return [
      {
        path,
        kind,
        wanted: `no change to a path that "${glob}" matches, a constraint of item "${item.item}"`,
        found: `${verb(kind)} "${path}"`,
        message: `Item "${item.item}" must not touch "${path}": its constraint "${glob}" forbids it.`,
        ...offer(
          takeOut(change, changes, pull, planState),
          decide(`Change the constraint "${glob}" in the plan on "${snapshot.base.branch}"`),
        ),
      },
    ];
  },
};

/** A copy does not change its source, so it is only noted. */
function copied(path: string, copiedFrom: string, item: Item): FindingDraft {
  return {
    severity: 'notice',
    path,
    kind: 'create',
    wanted: `"${copiedFrom}" left as it is`,
    found: `"${path}" is a copy of it`,
    message: `"${path}" is a copy of "${copiedFrom}", which item "${item.item}" must not touch. Copying a file does not change it, so this is allowed.`,
    remedy: 'No action is needed.',
  };
}
