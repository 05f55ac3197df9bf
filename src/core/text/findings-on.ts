/**
 * Finds the findings of a verdict by the number of its pull request, or by its branch if one of them has no number. Findings
 * on pull requests with the same head belong to it too.
 */

import type { Finding, Party, Verdict } from '../finding.js';
import { append, remembered } from '../maps.js';

interface FindingIndex {
  readonly byPull: ReadonlyMap<number, readonly number[]>;
  readonly byBranch: ReadonlyMap<string | undefined, readonly number[]>;
  /** Only findings without a number. */
  readonly unnumbered: ReadonlyMap<string | undefined, readonly number[]>;
}

const indexes = new WeakMap<readonly Finding[], FindingIndex>();

/** Keeps the order of the list. The list is indexed once, because there may be hundreds of verdicts. */
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
