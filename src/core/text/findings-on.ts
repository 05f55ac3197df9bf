/**
 * Which findings speak of a verdict: by the number of its pull request, or by its branch where one of the two has no number.
 * Those on the pull requests that it shares its head with speak of it too.
 */

import type { Finding, Party, Verdict } from '../finding.js';
import { append, remembered } from '../maps.js';

interface FindingIndex {
  readonly byPull: ReadonlyMap<number, readonly number[]>;
  readonly byBranch: ReadonlyMap<string | undefined, readonly number[]>;
  /** Of those without a number alone. */
  readonly unnumbered: ReadonlyMap<string | undefined, readonly number[]>;
}

const indexes = new WeakMap<readonly Finding[], FindingIndex>();

/** In the order of the list. It is indexed once: hundreds of verdicts are asked about, in a list of all their findings. */
export function findingsOn(
  findings: readonly Finding[],
  verdicts: readonly (Party & Pick<Verdict, 'shares'>)[],
): Finding[] {
  const index = remembered(indexes, findings, () => indexOf(findings));
  const places = new Set<number>();
  for (const { pull, branch } of verdicts.flatMap((each) => [each, ...(each.shares ?? [])])) {
    const lists =
      pull === undefined ? [index.byBranch.get(branch)] : [index.byPull.get(pull), index.unnumbered.get(branch)];
    for (const list of lists) for (const place of list ?? []) places.add(place);
  }
  return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
}

function indexOf(findings: readonly Finding[]): FindingIndex {
  const byPull = new Map<number, number[]>();
  const byBranch = new Map<string | undefined, number[]>();
  const unnumbered = new Map<string | undefined, number[]>();
  for (const [place, { pull, branch }] of findings.entries()) {
    append(byBranch, branch, place);
    if (pull === undefined) append(unnumbered, branch, place);
    else append(byPull, pull, place);
  }
  return { byPull, byBranch, unnumbered };
}
