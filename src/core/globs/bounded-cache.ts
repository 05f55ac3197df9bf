/** Remembers what was made of foreign text. A run may meet any amount of that, so beyond a bound it begins again. */

export interface BoundedCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/** @param weightOf of all values together at most `most` are kept, or one that weighs more */
export function boundedCache<Value>(most: number, weightOf: (value: Value) => number): BoundedCache<Value> {
  const known = new Map<string, Value>();
  let weight = 0;
  return {
    get: (key) => known.get(key),
    set(key, value) {
      weight += weightOf(value);
      if (weight > most) {
        known.clear();
        weight = weightOf(value);
      }
      known.set(key, value);
    },
  };
}
