/** By code units: the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Branches, which have none, come first. */
export function numberOf({ number = 0 }: { readonly number?: number }): number {
  return number;
}
