/** Which pull requests stand on which, followed branch by branch: what the histories compare the judge with. */
import type { Pull } from '../github/state.js';

export type Link = Pick<Pull, 'number' | 'headRef' | 'baseRef'> & { readonly isOurs: boolean };

/** Those below it, nearest first. Undefined: its chain does not end at the base. Each branch of a job ends a chain. */
export function chainOf<L extends Link>(
  pull: L,
  open: readonly L[],
  base: string,
  ends: readonly string[],
): readonly L[] | undefined {
  const below: L[] = [];
  for (let at: Link = pull; !ends.includes(at.baseRef); ) {
    const from = open.filter(({ isOurs, headRef }) => isOurs && headRef === at.baseRef);
    const next =
      from.find(({ baseRef }) => baseRef === base) ?? from.toSorted((one, other) => one.number - other.number)[0];
    if (!pull.isOurs || !next || next === pull || below.includes(next)) return undefined;
    below.push(next);
    at = next;
  }
  return (below.at(-1) ?? pull).baseRef === base ? below : undefined;
}
