import { decide, offer } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { fold, isLiteral } from '../globs/glob.js';
import { contains, forbiddenBy, type GlobSet, meet } from '../globs/meet.js';
import { globsFor } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import { entriesOf, keysOf, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import { type Effort, type FileList, newEffort } from './files.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { globSets } from './scope-globs.js';
import { exclude, removeFrom } from './ways.js';

/**
 * Reports what the scope allows and a constraint of the same item forbids. The constraint wins, so the work could not
 * be done.
 */
export const constraintCoversScope: LintRule = {
  id: 'constraint-covers-scope',
  lint(field) {
    const proofs: Proofs = {
      files: field.files,
      total: { left: STEPS_PER_PLAN },
      effort: newEffort(),
      existing: new Map(),
    };
    return field.workers.flatMap((worker) => {
      const { item, plan } = worker;
      if (CHANGE_KINDS.every((kind) => globsFor(item.doNotTouch, kind).length === 0)) return [];
      return scopeEntries(plan, item).flatMap((entry) => judgeEntry(entry, worker, proofs));
    });
  },
};

interface Hit {
  readonly kind: ChangeKind;
  readonly whole: boolean;
  /** As written in the plan. */
  readonly constraint: string;
  /** Globs for the files it forbids: the constraint itself, or everything below it. */
  readonly forms: readonly string[];
  readonly witness?: string;
}

interface Proofs {
  readonly files: FileList | null;
  readonly total: Budget;
  readonly effort: Effort;
  /** For each constraint, the glob that matches files of the base: the constraint itself, or everything below it. */
  readonly existing: Map<string, readonly string[]>;
}

function judgeEntry(entry: ScopeEntry, worker: Progress, proofs: Proofs): FindingDrafts {
  const { item, plan } = worker;
  const kinds = entry.list === 'any' ? CHANGE_KINDS : [entry.list];
  const hits = kinds.flatMap((kind) => hitOf(entry.glob, kind, worker, proofs) ?? []);
  const [first] = hits;
  if (!first) return [];
  const isWhole = hits.length === kinds.length && hits.every(({ whole }) => whole);
  const of = hits.length === kinds.length ? '' : ` to ${hits.map(({ kind }) => kind).join(' or ')}`;
  const forbidden = entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']);
  const constraint = forbidden.find(({ glob }) => glob === first.constraint);
  const { line } = (constraint ?? entry).at;
  const part =
    isWhole || isLiteral(entry.glob) || first.witness === undefined ? '' : `, for example "${first.witness}"`;
  const howMuch = isWhole || isLiteral(entry.glob) || hits.every(({ whole }) => whole) ? '' : 'part of ';
  return {
    severity: isWhole ? 'error' : 'warn',
    ...ownerOf(item),
    at: entry.at,
    wanted: 'a scope that no constraint of the item forbids',
    found: `"do_not_touch" has "${first.constraint}" (line ${line})`,
    message: `Item "${item.item}" must not touch ${howMuch}"${entry.glob}"${of}, which is in its scope${part}: its constraint "${first.constraint}" forbids it.`,
    ...(isWhole
      ? offer(
          removeFrom(plan, `Remove "${entry.glob}" from the scope`, entry.keys),
          constraint &&
            removeFrom(plan, `Remove "${constraint.glob}" from "do_not_touch" (line ${line})`, constraint.keys),
        )
      : offer(
          exclude(
            plan,
            item,
            `Add ${first.forms.map((form) => `"${form}"`).join(', ')} to "except" of the scope`,
            first.forms,
          ),
          decide(`Narrow the constraint (line ${line})`),
        )),
    ...(first.witness === undefined ? {} : { witness: first.witness }),
  };
}

/**
 * Undefined if nothing of the glob is forbidden for this kind of change. If it cannot be proved, a part counts as
 * forbidden.
 */
function hitOf(glob: string, kind: ChangeKind, { item }: Progress, proofs: Proofs): Hit | undefined {
  const { files, total } = proofs;
  const { except } = item.scope;
  const constraints = globsFor(item.doNotTouch, kind).map((each) => ({
    each,
    forms: likelyForms(each, except, proofs),
  }));
  // Constraints ignore letter case and Unicode form. The spelling of the plan is tried first, because it gives the
  // better example.
  for (const as of [(each: string) => each, fold]) {
    const allowed = globSets([as(glob)], except.map(as));
    const include = constraints.flatMap(({ forms }) => forms.map(as));
    const prefer = files && as !== fold ? { prefer: files.index } : {};
    const met = allowed
      .map((set) => meet(set, { include, except: [] }, { total, ...prefer }))
      .find((each) => each.kind !== 'disjoint');
    if (!met) continue;
    const constraint = constraints.find(({ forms }) => forms.map(as).includes(met.globs[1]));
    const forbidden = forbiddenBy(constraints.map(({ each }) => as(each)));
    return {
      kind,
      whole: met.kind === 'overlap' && allowed.every((set) => isInside(forbidden, set, total)),
      constraint: constraint?.each ?? met.globs[1],
      forms: constraint?.forms ?? [met.globs[1]],
      ...(met.kind === 'overlap' ? { witness: met.witness } : {}),
    };
  }
  return undefined;
}

/**
 * A constraint forbids what it matches and everything below. If the base has such files, they show which of the two is
 * meant. Otherwise it is the form that `except` has.
 */
function likelyForms(
  constraint: string,
  except: readonly string[],
  { files, effort, existing }: Proofs,
): readonly string[] {
  const forms = forbiddenBy([constraint]).include;
  const there = existing.get(constraint) ?? forms.filter((form) => typeof files?.find(form, effort) === 'string');
  existing.set(constraint, there);
  if (there.length > 0) return there;
  if (forms.some((form) => except.includes(form))) return [];
  // The example comes from the first one, and a name without an extension is more likely a folder.
  return /[^/]\.[^/]*$/.test(constraint) ? forms : forms.toReversed();
}

function isInside(outer: GlobSet, inner: GlobSet, total: Budget): boolean {
  return contains(outer, inner, { total }).kind === 'inside';
}
