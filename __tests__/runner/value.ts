import type { Value } from './github-tools.js';

/** The value under a key of a mapping; undefined where there is no such key, or no mapping. */
export function at(value: Value | undefined, key: string): Value | undefined {
  return entries(value).find(([name]) => name === key)?.[1];
}

/** The entries of a mapping in the order written; none of anything else. */
export function entries(value: Value | undefined): readonly (readonly [string, Value])[] {
  return value !== undefined && isNode(value) && 'map' in value ? value.map : [];
}

export function items(value: Value | undefined): readonly Value[] {
  return value !== undefined && isNode(value) && 'list' in value ? value.list : [];
}

/** A scalar as text, as the runner writes it; undefined for anything else. */
export function scalar(value: Value | undefined): string | undefined {
  if (value === undefined || isNode(value)) return undefined;
  return value === null ? '' : String(value);
}

export function isNode(value: Value): value is Exclude<Value, string | number | boolean | null> {
  return typeof value === 'object' && value !== null;
}
