import { blamedPaths, type FindingDraft } from '../finding.js';
import { remembered } from '../maps.js';
import { isGlobClaim } from '../plan/branch-names.js';
import { keyOf } from '../plan/plan.js';
import type { ItemPull, PlanState } from '../progress/plan-state.js';
import type { Progress } from '../progress/progress.js';
import { joinSentences, withFullStop } from '../text/words.js';
import { duplicateKey, unreadKey } from './duplicate-key.js';
import { unreadSibling } from './incomplete-files.js';
import { emptiedFolder, overlap } from './overlap.js';
import { describeAlike, type ItemRule } from './rule.js';

/** If the merged pull requests of a glob claim cannot all be listed, neither the item nor its dependents can be checked. */
export const unprovableClaim: ItemRule = {
  id: 'unprovable-claim',
  about: 'item',
  undecided: true,
  judge(subject, planState) {
    const all = [subject.progress, ...planState.stillWaitsFor(subject)];
    return describeAlike(
      all.flatMap((each) => describe(each, planState) ?? []),
      (draft) => draft,
    );
  },
};

function describe({ item, unprovable }: Progress, { snapshot }: PlanState): FindingDraft | undefined {
  if (unprovable === undefined) return undefined;
  // All pull requests of an exact name can be listed, so something was not read.
  const isGlob = item.branches.some(isGlobClaim);
  return {
    wanted: `every merged pull request of item "${item.item}"`,
    found: isGlob ? 'a glob whose pull requests cannot all be listed' : unprovable,
    message: withFullStop(`It is unknown whether item "${item.item}" is finished: ${unprovable}`),
    remedy: isGlob
      ? `Give the exact name of the branch in the plan on "${snapshot.base.branch}".`
      : 'Run the check again.',
  };
}

/** The rules that ask which of two pull requests comes first. One whose dependencies are unfinished comes later. */
const BY_ORDER: readonly ItemRule[] = [overlap, emptiedFolder, duplicateKey, unreadSibling, unreadKey];

/**
 * Reports that another pull request comes later only because it depends on such an item. If that item is finished, this pull
 * request has to give way.
 */
export const unprovableOrder: ItemRule = {
  id: unprovableClaim.id,
  about: 'item',
  undecided: true,
  judge(subject, planState) {
    const finished = ifFinished(planState);
    if (!finished) return [];
    const now = new Set(errorsOf(subject, planState).map(({ key }) => key));
    const [first] = errorsOf(subject, finished).filter(({ key }) => !now.has(key));
    return first ? describeOrder(first.draft, planState) : [];
  },
};

const states = new WeakMap<PlanState, PlanState>();

/** The same state, if each item is finished that may be. Undefined if there is no such item. */
function ifFinished(planState: PlanState): PlanState | undefined {
  if ([...planState.progress.values()].every(({ maybeFinished }) => !maybeFinished)) return undefined;
  return remembered(states, planState, () => ({
    ...planState,
    stillWaitsFor: (each) => planState.stillWaitsFor(each).filter(({ maybeFinished }) => !maybeFinished),
  }));
}

function errorsOf(subject: ItemPull, planState: PlanState): { readonly key: string; readonly draft: FindingDraft }[] {
  return BY_ORDER.flatMap(({ id, judge }) =>
    judge(subject, planState)
      .filter(({ severity = 'error' }) => severity === 'error')
      .map((draft) => ({ key: JSON.stringify([id, draft.other, blamedPaths(draft)]), draft })),
  );
}

function describeOrder({ path, kind, other }: FindingDraft, planState: PlanState): FindingDraft[] {
  const first = planState.progress.get(keyOf({ plan: other?.plan ?? '', item: other?.item ?? '' }));
  const waited = first ? planState.waitsFor(first.item) : [...planState.progress.values()];
  const [unknown] = waited.flatMap((each) => (each.maybeFinished ? (describe(each, planState) ?? []) : []));
  if (!unknown) return [];
  const name = first ? `item "${first.item.item}"` : 'another item';
  const place = path === undefined ? '' : ` on "${path}"`;
  return [
    {
      ...unknown,
      ...(path === undefined ? {} : { path }),
      ...(kind === undefined ? {} : { kind }),
      message: joinSentences(
        unknown.message,
        `If it is, ${name} does not wait for it and came first, so this pull request has to give way${place}.`,
      ),
      ...(other ? { other } : {}),
    },
  ];
}
