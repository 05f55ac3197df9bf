import type { Change } from '../facts/snapshot.js';
import { decide, type FilePosition, type FindingDraft, offer } from '../finding.js';
import { forbids, matches } from '../globs/glob.js';
import { exactGlob } from '../plan/glob-problems.js';
import { differenceWords, nearMiss } from '../plan/near-miss.js';
import type { Item, Plan } from '../plan/plan.js';
import { quotedYaml } from '../plan/quoting.js';
import { globsFor, isPlanFile, kindsCovered } from '../plan/scope.js';
import { allowedKinds } from '../progress/allowed-kinds.js';
import { leewayOf } from '../progress/leeway.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import { folderLines } from '../text/folders.js';
import { joinSentences, moreOf, thereAreMore, withFullStop } from '../text/words.js';
import { countOf, type PathRule, verb, waysOut } from './rule.js';
import { takeOut } from './ways.js';

/** Reports a path that the scope of the item does not contain for any kind of change. */
export const outOfScope: PathRule = {
  id: 'out-of-scope',
  about: 'path',
  judge(change, subject, planState) {
    const { path, kind } = change;
    if (isPlanFile(path) || allowedKinds(subject.item, subject.plan, path, subject.progress.merges).length > 0)
      return [];
    const leeway = leewayOf(subject, planState);
    if (leeway.covers(path)) return [];
    const base = planState.snapshot.base.branch;
    const dropped = subject.item.dropped;
    const end = change.renamedTo
      ? ` (renamed to "${change.renamedTo}")`
      : change.renamedFrom
        ? ` (renamed from "${change.renamedFrom}")`
        : '';
    const found = `${verb(kind)} "${path}"${end}`;
    if (dropped !== undefined) {
      return [
        {
          path,
          kind,
          wanted: `no change: item "${subject.item.item}" was dropped (${dropped})`,
          found,
          message: withFullStop(
            `"${path}" is changed for item "${subject.item.item}", but the plan on "${base}" dropped this item: ${dropped}`,
          ),
          ...offer(
            takeOut(change, subject.changes, subject.pull, planState),
            decide(`Close this pull request, or remove "dropped" from the item in the plan on "${base}"`),
          ),
        },
      ];
    }
    const spent = leeway.paths.has(path)
      ? ` Its leeway is ${leeway.of}, but ${leeway.paths.size} files would use it.`
      : '';
    const glob = planState.facts.withoutWays ? undefined : (exceptionOf(subject, path) ?? nearMissIn(subject, path));
    return [
      {
        path,
        kind,
        ...(glob ? { at: glob.at } : {}),
        wanted: `only files in the scope of item "${subject.item.item}"`,
        found,
        message: `"${path}"${end} is outside the scope of item "${subject.item.item}"${glob?.because ?? ''}.${spent}`,
        ...waysOut(change, subject, planState),
      },
    ];
  },
};

/** After many findings, the remaining changes are only counted. */
export function andMore(rest: readonly Change[], subject: ItemPull, planState: PlanState): FindingDraft[] {
  const { item, plan, progress } = subject;
  const leeway = leewayOf(subject, planState);
  const isForbidden = ({ path, kind }: Change) =>
    isPlanFile(path) ||
    !(leeway.covers(path) || allowedKinds(item, plan, path, progress.merges).includes(kind)) ||
    globsFor(item.doNotTouch, kind).some((glob) => forbids(glob, path));
  const wrong = rest.filter(isForbidden);
  const others = rest.length - wrong.length;
  if (rest.length === 0) return [];
  const unseen =
    others === 0
      ? ''
      : `${others.toLocaleString('en-US')} other ${others === 1 ? 'change was' : 'changes were'} not checked`;
  const where = `(${folderLines(wrong).join('; ')})`;
  return [
    {
      wanted: `only changes that item "${item.item}" may make`,
      found: `${moreOf(wrong.length, 'change')} that it may not make${unseen === '' ? '' : `; ${unseen}`}`,
      message: joinSentences(
        wrong.length === 0
          ? ''
          : `${thereAreMore(wrong.length, 'change')} that item "${item.item}" may not make ${where}`,
        unseen,
      ),
      ...countOf(wrong.length),
      ...offer({ kind: 'remove-path', title: 'Do the same for these changes' }),
    },
  ];
}

interface ScopeGlob {
  readonly at: FilePosition;
  /** Why it does not match the path, as the end of a sentence. */
  readonly because: string;
}

/** The glob that seems to match the path to a reader. */
function nearMissIn({ item, plan }: ItemPull, path: string): ScopeGlob | undefined {
  for (const list of ['any', 'create', 'modify', 'delete'] as const) {
    for (const [index, glob] of item.scope[list].entries()) {
      const difference = nearMiss(glob, path);
      if (difference === undefined) continue;
      const exact = exactGlob(path);
      const words =
        difference === 'escaping'
          ? exact && `as a glob, this file is written as ${quotedYaml(exact)}`
          : differenceWords(glob, path, difference);
      if (words === undefined) continue;
      return { at: positionIn(plan, item, [list, index]), because: `, which has "${glob}": ${words}` };
    }
  }
  return undefined;
}

/** The glob in `except` without which the scope would contain the path. */
function exceptionOf({ item, plan }: ItemPull, path: string): ScopeGlob | undefined {
  const { except } = item.scope;
  const index = except.findIndex((glob) => matches(glob, path));
  const glob = except[index];
  if (glob === undefined || kindsCovered({ ...item.scope, except: [] }, path).length === 0) return undefined;
  return { at: positionIn(plan, item, ['except', index]), because: `: "except" excludes it with "${glob}"` };
}

function positionIn(plan: Plan, item: Item, keys: readonly (string | number)[]): FilePosition {
  const owner = item.isIntegration ? ['integration'] : ['items', item.item];
  return { path: plan.path, ...plan.locate([...owner, 'scope', ...keys]) };
}
