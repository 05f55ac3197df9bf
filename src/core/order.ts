/** Compares by code units, which gives the same order on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Branches have no number and come first. */
export function numberOf({ number = 0 }: { readonly number?: number }): number {
  return number;
}
