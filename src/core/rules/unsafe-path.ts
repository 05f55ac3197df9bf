import type { Change } from '../facts/snapshot.js';
import { decide, type FindingDraft, offer } from '../finding.js';
import { INVISIBLE } from '../plan/invisible.js';
import { namesExactly } from '../plan/scope.js';
import { hiddenIn, specialPath } from '../progress/path-hazards.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type PathRule, verb, waysOut } from './rule.js';
import { takeOut } from './ways.js';

/** Names that Windows does not allow. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT =
  /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;

/** Reports paths that are not what they look like: links, submodules, invisible characters, and names that do not work everywhere. */
export const unsafePath: PathRule = {
  id: 'unsafe-path',
  about: 'path',
  judge(change, subject, planState) {
    const hidden = hiddenIn(change);
    if (hidden !== undefined) return [unreadable(change, subject, planState, hidden)];
    return [...joined(change, subject, planState), ...special(change, subject, planState), ...portable(change)];
  },
};

function unreadable(change: Change, { changes, pull }: ItemPull, planState: PlanState, why: string): FindingDraft {
  const { path, kind } = change;
  return {
    path,
    kind,
    wanted: 'a name that is readable as it is',
    found: why,
    message: `"${path}" is unsafe: ${why}.`,
    ...offer(
      takeOut(change, changes, pull, planState),
      decide(
        kind === 'create'
          ? 'Give the file another name'
          : 'Rename or delete the file from a branch that no item claims',
      ),
    ),
  };
}

/** Emoji and some languages need such characters, but a name looks the same without them. */
function joined(change: Change, subject: ItemPull, planState: PlanState): FindingDraft[] {
  const { path, kind } = change;
  const { item } = subject;
  if (!INVISIBLE.test(path) || namesExactly(item.scope, kind, path)) return [];
  return [
    {
      path,
      kind,
      wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
      found: 'its name contains an invisible character',
      message: `"${path}" contains an invisible character, and no scope entry of item "${item.item}" names exactly this path.`,
      ...waysOut(change, subject, planState),
    },
  ];
}

function special(change: Change, subject: ItemPull, planState: PlanState): FindingDraft[] {
  const { path, kind } = change;
  const { pull, item } = subject;
  const what = specialPath(change, pull, planState.facts);
  if (what === undefined) return [];
  if (namesExactly(item.scope, kind, path)) return what === 'a submodule' ? [pointer(path, kind)] : [];
  return [
    {
      path,
      kind,
      wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
      found: `${verb(kind)} ${what}`,
      message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path.`,
      ...waysOut(change, subject, planState),
    },
  ];
}

/** The list of changes does not contain the files of the other repository. */
function pointer(path: string, kind: Change['kind']): FindingDraft {
  return {
    severity: 'notice',
    path,
    kind,
    wanted: 'a submodule that the plan names',
    found: `${verb(kind)} a submodule`,
    message: `"${path}" is a submodule. The check sees only the commit that it points to, not the files in it.`,
    remedy: 'Review that commit in its own repository.',
  };
}

function portable({ path, kind }: Change): FindingDraft[] {
  if (kind === 'delete' || !WINDOWS_CANNOT.test(path)) return [];
  return [
    {
      severity: 'warn',
      path,
      kind,
      wanted: 'a name that works on every operating system',
      found: 'a character, an ending or a reserved name that Windows does not allow',
      message: `"${path}" cannot be checked out on Windows.`,
      remedy: 'Rename the file if anybody works on Windows.',
    },
  ];
}
