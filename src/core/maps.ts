/** Helpers for maps that are filled step by step. */

interface Filled<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** The value of a key, which is made on first use. */
export function remembered<K, V>(known: Filled<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

export function append<K, V>(lists: Filled<K, V[]>, key: K, value: V): void {
  remembered(lists, key, () => []).push(value);
}

/** The list of a key. It is empty if there is none. */
export function listAt<K, V>(lists: Pick<Filled<K, readonly V[]>, 'get'>, key: K): readonly V[] {
  return lists.get(key) ?? [];
}

/** Groups values by key and keeps their order. No group is empty. */
export function groupBy<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, [V, ...V[]]> {
  const groups = new Map<K, [V, ...V[]]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
