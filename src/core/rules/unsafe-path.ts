import { PENDING } from '../facts/facts.js';
import { UNREAD } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import type { FindingDraft } from '../finding.js';
import { namesExactly } from '../plan/scope.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { type PathRule, verb } from './rule.js';

const LINK = '120000';
const SUBMODULE = '160000';
/** Control characters, and those that change how a name reads without being seen (zero width, bidirectional). */
const INVISIBLE = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}/u;
/** Names that Windows cannot hold. Source: Microsoft, "Naming Files, Paths, and Namespaces". */
const WINDOWS_CANNOT =
  /[<>:"|?*\\]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.[^/]*)?(?:\/|$)/iu;

/** Paths that are not what they look like: links, submodules, invisible characters, names that no other system can hold. */
export const unsafePath: PathRule = {
  id: 'unsafe-path',
  about: 'path',
  judge(change, subject, planState) {
    if (change.encoding === 'invalid') return [unreadable(change, 'its name is not UTF-8')];
    if (INVISIBLE.test(change.path)) return [unreadable(change, 'its name holds a control or invisible character')];
    return [...special(change, subject, planState), ...portable(change)];
  },
};

function unreadable({ path, kind }: Change, why: string): FindingDraft {
  return {
    path,
    kind,
    wanted: 'names that read as what they are',
    found: why,
    message: `"${path}" is unsafe: ${why}`,
    remedy:
      kind === 'create'
        ? 'rename the file'
        : 'take it out of this pull request; one from a branch that no item claims may rename or delete the file',
  };
}

/** Deleting a link or submodule is judged as a file. */
function special({ path, kind }: Change, { pull, item }: ItemPull, { facts, snapshot }: PlanState): FindingDraft[] {
  const isModules = /^\.gitmodules$/i.test(path);
  const entry = kind === 'delete' ? null : facts.entry({ revision: pull.revision, path });
  const mode = entry === PENDING || entry === UNREAD ? undefined : entry?.mode;
  if (namesExactly(item.scope, kind, path)) return mode === SUBMODULE ? [pointer(path, kind)] : [];
  const what =
    mode === LINK
      ? 'a symbolic link'
      : mode === SUBMODULE
        ? 'a submodule'
        : isModules
          ? 'the list of submodules'
          : undefined;
  if (!what) return [];
  return [
    {
      path,
      kind,
      wanted: `a scope entry of item "${item.item}" that is exactly "${path}"`,
      found: `${verb(kind)} ${what}`,
      message: `"${path}" is ${what}, and no scope entry of item "${item.item}" names exactly this path`,
      remedy: `take it out of this pull request, or have "${path}" itself put into the scope in the plan on "${snapshot.base.branch}"`,
    },
  ];
}

/** What the other repository holds at that commit is in no list of changes. */
function pointer(path: string, kind: Change['kind']): FindingDraft {
  return {
    severity: 'notice',
    path,
    kind,
    wanted: 'a submodule that the plan names',
    found: `${verb(kind)} a submodule`,
    message: `"${path}" is a submodule: only the commit it points to is judged, not the files behind it`,
    remedy: 'look at that commit where it is',
  };
}

function portable({ path, kind }: Change): FindingDraft[] {
  if (kind === 'delete' || !WINDOWS_CANNOT.test(path)) return [];
  return [
    {
      severity: 'warn',
      path,
      kind,
      wanted: 'names that every system can hold',
      found: 'a character, an ending or a reserved name that Windows refuses',
      message: `"${path}" cannot be checked out on Windows`,
      remedy: 'rename the file if anybody works on Windows',
    },
  ];
}
