/** How much parallel work a way keeps, by which ways are ordered. */
import { type Finding, offer, type Way } from '../finding.js';
import { type Item, type ItemRef, keyOf, type Plan } from '../plan/plan.js';
import type { PlanTextChange } from '../plan/plan-changes.js';
import { dependenciesOf } from '../plan/waves.js';
import { changesOf } from './ways.js';

/** Of more items the pairs are not counted: ways that order nothing come first. */
const MOST_ITEMS = 100;

/**
 * Lists the ways that edit a plan in the order of the pairs of items that can still run side by side: pairs of unfinished
 * items that no dependency orders. Of ways that keep equally many, the order of the rule remains. Ways of other kinds keep
 * their places.
 */
export function inOrderOfParallelWork(
  findings: readonly Finding[],
  plans: readonly Plan[],
  unfinished: readonly Item[],
): readonly Finding[] {
  const lost = pairsLost(plans, unfinished);
  return findings.map((finding) => {
    const { ways = [] } = finding;
    const ranked = ways
      .filter((way) => changesOf(way) !== undefined)
      .map((way) => ({ way, lost: lost(way) }))
      .sort((a, b) => a.lost - b.lost);
    if (ranked.every(({ lost: each }) => each === 0)) return finding;
    return { ...finding, ...offer(...ways.map((way) => (changesOf(way) ? (ranked.shift()?.way ?? way) : way))) };
  });
}

/** How many pairs of items would wait for each other, or no longer be two, if the way were applied. */
export function pairsLost(plans: readonly Plan[], unfinished: readonly Item[]): (way: Way) => number {
  const items = unfinished.filter(({ isIntegration }) => !isIntegration);
  let now: number | undefined;
  return (way) => {
    const { plan, changes = [] } = changesOf(way) ?? {};
    if (!plan || !changes.some((each) => isOfOrder(each))) return 0;
    if (items.length > MOST_ITEMS) return 1;
    now ??= pairsOf(items, plans);
    const gone = new Set(
      changes.flatMap((each) => (isItem(each) ? keyOf({ plan: plan.id, item: String(each.keys[1]) }) : [])),
    );
    const left = items.filter((item) => !gone.has(keyOf(item)));
    return now - pairsOf(left, [...plans.filter((each) => each !== plan), reordered(plan, changes)]);
  };
}

function isItem({ kind, keys }: PlanTextChange): boolean {
  return kind === 'remove' && keys.length === 2 && keys[0] === 'items';
}

function isOfOrder(change: PlanTextChange): boolean {
  return isItem(change) || change.keys.includes('depends_on');
}

/** The plan with the dependencies that the changes would write. */
export function reordered(plan: Plan, changes: readonly PlanTextChange[]): Plan {
  const items = plan.items.map((item) => {
    const own = changes.filter(({ keys }) => keys[0] === 'items' && keys[1] === item.item && keys[2] === 'depends_on');
    if (own.length === 0) return item;
    const written = item.dependsOn.flatMap((ref, index) => {
      const change = own.find(({ keys }) => keys[3] === index);
      if (change?.kind === 'remove') return [];
      return change?.kind === 'replace' ? refOf(change.text, plan) : ref;
    });
    const added = own.flatMap((each) => (each.kind === 'add' ? each.entries.map((entry) => refOf(entry, plan)) : []));
    return { ...item, dependsOn: [...written, ...added] };
  });
  return { ...plan, items };
}

function refOf(text: string, { id }: Plan): ItemRef {
  const [first = '', second] = text.split('/');
  return second === undefined ? { plan: id, item: first } : { plan: first, item: second };
}

function pairsOf(items: readonly Item[], plans: readonly Plan[]): number {
  const before = dependenciesOf(plans);
  const keys = items.map(keyOf);
  const isUnordered = (i: number, j: number) => {
    const [a, b] = [items[i], items[j]];
    return a && b && !before(a).has(keys[j] ?? '') && !before(b).has(keys[i] ?? '');
  };
  let count = 0;
  for (let i = 0; i < items.length; i += 1) for (let j = 0; j < i; j += 1) if (isUnordered(i, j)) count += 1;
  return count;
}
