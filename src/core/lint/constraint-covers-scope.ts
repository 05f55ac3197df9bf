import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { isLiteral } from '../globs/glob.js';
import { contains, forbiddenBy, type GlobSet, meet } from '../globs/meet.js';
import { globsFor } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import { entriesOf, keysOf, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import type { FindingDrafts, LintContext, LintRule } from './rule.js';
import { globSets } from './scope-globs.js';

/** What the scope allows and a constraint of the same item forbids: forbid wins, so the work could not be done. */
export const constraintCoversScope: LintRule = {
  id: 'constraint-covers-scope',
  lint(field) {
    const total: Budget = { left: STEPS_PER_PLAN };
    return field.workers.flatMap((worker) => {
      const { item, plan } = worker;
      if (CHANGE_KINDS.every((kind) => globsFor(item.doNotTouch, kind).length === 0)) return [];
      return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, field, total));
    });
  },
};

interface Hit {
  readonly kind: ChangeKind;
  readonly whole: boolean;
  /** As written in the plan. */
  readonly constraint: string;
  readonly witness?: string;
}

function judgeEntry(entry: ScopeEntry, worker: Progress, field: LintContext, total: Budget): FindingDrafts {
  const { item, plan } = worker;
  const kinds = entry.list === 'any' ? CHANGE_KINDS : [entry.list];
  const hits = kinds.flatMap((kind) => hitOf(entry.glob, kind, worker, field, total) ?? []);
  const [first] = hits;
  if (!first) return [];
  const isWhole = hits.length === kinds.length && hits.every(({ whole }) => whole);
  const of = hits.length === kinds.length ? '' : ` to ${hits.map(({ kind }) => kind).join(' or ')}`;
  const forbidden = entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']);
  const { line } = (forbidden.find(({ glob }) => glob === first.constraint) ?? entry).at;
  const part = isWhole || isLiteral(entry.glob) || first.witness === undefined ? '' : `, for one "${first.witness}"`;
  const howMuch = isWhole || isLiteral(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'a part of ';
  return {
    severity: isWhole ? 'error' : 'warn',
    ...ownerOf(item),
    at: entry.at,
    wanted: 'a scope that the constraints of the item leave as it is',
    found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
    message: `item "${item.item}" may not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it`,
    remedy: isWhole
      ? `take "${entry.glob}" out of the scope, or "${first.constraint}" out of "do_not_touch" (line ${line})`
      : `say in the scope what is meant, by kind of change or with "except", or narrow the constraint (line ${line})`,
    ...(first.witness === undefined ? {} : { witness: first.witness }),
  };
}

/** Undefined where nothing of it is forbidden for this kind. What cannot be proved free counts as forbidden in part. */
function hitOf(
  glob: string,
  kind: ChangeKind,
  { item }: Progress,
  { files }: LintContext,
  total: Budget,
): Hit | undefined {
  const constraints = globsFor(item.doNotTouch, kind);
  const [allowed] = globSets([glob], item.scope.except);
  if (constraints.length === 0 || !allowed) return undefined;
  const forbidden = forbiddenBy(constraints);
  // What lies below a constraint makes the better example.
  const fromBelow = { ...forbidden, include: forbidden.include.toReversed() };
  const met = meet(allowed, fromBelow, { total, ...(files ? { prefer: files.index } : {}) });
  if (met.kind === 'disjoint') return undefined;
  const constraint = constraints.find((each) => each === met.globs[1] || `${each}/**` === met.globs[1]);
  return {
    kind,
    whole: met.kind === 'overlap' && isInside(forbidden, allowed, total),
    constraint: constraint ?? met.globs[1],
    ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
  };
}

function isInside(outer: GlobSet, inner: GlobSet, total: Budget): boolean {
  return contains(outer, inner, { total }).kind === 'inside';
}
