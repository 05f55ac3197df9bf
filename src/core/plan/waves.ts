/** The order that dependencies require. Iterative, so that chains of any length work. */
import { append } from '../maps.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from './plan.js';

/**
 * All items that an item depends on, directly or through others, by `keyOf`. A dependency on an unknown item is
 * ignored.
 */
export function dependenciesOf(plans: readonly Plan[]): (ref: ItemRef) => ReadonlySet<string> {
  const items = new Map(plans.flatMap(itemsOf).map((item) => [keyOf(item), item]));
  const known = new Map<string, ReadonlySet<string>>();
  return (ref) => {
    const start = keyOf(ref);
    const ready = known.get(start);
    if (ready) return ready;
    const found = new Set<string>();
    const waiting = [start];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      for (const next of (items.get(key)?.dependsOn ?? []).map(keyOf)) {
        if (!items.has(next) || found.has(next)) continue;
        found.add(next);
        waiting.push(next);
      }
    }
    known.set(start, found);
    return found;
  };
}

/**
 * The waves: each item is in the first wave after all items that it depends on, in the order of plans and items. With
 * `items`, only those are arranged, but dependencies through other items still count. Items in a cycle come last.
 */
export function waves(plans: readonly Plan[], items: readonly Item[] = plans.flatMap(itemsOf)): Item[][] {
  const dependencies = dependenciesOf(plans);
  const laidOut = new Set(items.map(keyOf));
  const waiting = new Map<string, number>();
  const dependents = new Map<string, Item[]>();
  for (const item of items) {
    const before = [...dependencies(item)].filter((key) => laidOut.has(key));
    waiting.set(keyOf(item), before.length);
    for (const key of before) append(dependents, key, item);
  }
  const result: Item[][] = [];
  const order = new Map(items.map((item, index) => [keyOf(item), index]));
  let wave = items.filter((item) => waiting.get(keyOf(item)) === 0);
  let left = items.length;
  while (wave.length > 0) {
    result.push(wave);
    left -= wave.length;
    const next: Item[] = [];
    for (const done of wave) {
      for (const item of dependents.get(keyOf(done)) ?? []) {
        const count = (waiting.get(keyOf(item)) ?? 0) - 1;
        waiting.set(keyOf(item), count);
        if (count === 0) next.push(item);
      }
    }
    wave = next.sort((a, b) => (order.get(keyOf(a)) ?? 0) - (order.get(keyOf(b)) ?? 0));
  }
  if (left > 0) result.push(items.filter((item) => (waiting.get(keyOf(item)) ?? 0) > 0));
  return result;
}
