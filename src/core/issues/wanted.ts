/** What a plan wants of its issues today: which items have one, with which labels, and how far each item is. */
import type { MergedItem, PlanSurvey } from '../integration/readiness.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { waves } from '../plan/waves.js';
import { ISSUES_LABEL } from './port.js';
import type { IssuesRecord } from './record.js';

export type WantedState =
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'merged'; readonly merge?: MergedItem }
  /** `evidence`: the merge that was taken back, `#12`. */
  | { readonly kind: 'reverted'; readonly evidence: string }
  | { readonly kind: 'dropped'; readonly reason: string };

export interface WantedIssue {
  readonly item: Item;
  /** Counts from 1, over all open plans. 0 for a dropped item. */
  readonly wave: number;
  readonly labels: readonly string[];
  readonly state: WantedState;
  /** Items of open plans that it depends on directly, without dropped ones. */
  readonly dependsOn: readonly ItemRef[];
}

export interface WantedIssues {
  readonly plan: string;
  readonly base: string;
  /** In the order of the waves. */
  readonly items: readonly WantedIssue[];
  readonly isFinished: boolean;
  /** The texts between the markers, from what is recorded so far. */
  readonly itemTextOf: (wanted: WantedIssue, record: IssuesRecord) => string;
  /** Undefined for a plan that was removed, whose tracking issue keeps its text. */
  readonly trackingTextOf: (record: IssuesRecord) => string | undefined;
  readonly titleOf: (wanted: WantedIssue) => string;
  readonly trackingTitle: string;
  /** The database ids of the issues that an item depends on, if they are known. */
  readonly blockersOf: (wanted: WantedIssue, record: IssuesRecord) => readonly number[];
}

/** An item that is done before it has an issue gets none. */
export function mayBeOpened({ state }: WantedIssue): boolean {
  return state.kind === 'unfinished' || state.kind === 'reverted';
}

/** Only a plan that was removed has no items. */
export function isRemoved({ items }: WantedIssues): boolean {
  return items.length === 0;
}

/** In the order of the waves, so that the issue of an item comes after those that it depends on. */
export function wantedIssues({ plan, missing, merged }: PlanSurvey, plans: readonly Plan[]): readonly WantedIssue[] {
  const live = plans.flatMap(itemsOf).filter(({ dropped }) => dropped === undefined);
  const waveOf = new Map(
    waves(plans, live).flatMap((wave, index) => wave.map((item) => [keyOf(item), index + 1] as const)),
  );
  const unfinished = new Map(missing.map((each) => [each.item, each]));
  const wanted = plan.items.map((item): WantedIssue => {
    const wave = waveOf.get(keyOf(item)) ?? 0;
    const dependsOn = item.dependsOn.filter((ref) => waveOf.has(keyOf(ref)));
    const role = dependsOn.length === 0 ? 'parallel' : 'sequential';
    const labels = item.dropped === undefined ? [ISSUES_LABEL, role, `wave-${wave}`] : [];
    return { item, wave, labels, state: stateOf(item, unfinished.get(item.item), merged), dependsOn };
  });
  return wanted.toSorted((one, other) => one.wave - other.wave);
}

function stateOf(
  { item, dropped }: Item,
  missing: PlanSurvey['missing'][number] | undefined,
  merged: readonly MergedItem[],
): WantedState {
  if (dropped !== undefined) return { kind: 'dropped', reason: dropped };
  if (missing?.state === 'reverted') return { kind: 'reverted', evidence: missing.evidence ?? '' };
  if (missing) return { kind: 'unfinished' };
  const merge = merged.findLast((each) => each.item === item);
  return { kind: 'merged', ...(merge && { merge }) };
}
