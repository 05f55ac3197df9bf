import type { FilePosition, FindingDraft } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { fold } from '../globs/glob.js';
import { meet } from '../globs/meet.js';
import { overlaps } from '../globs/overlaps.js';
import { isGlobClaim } from '../plan/branch-names.js';
import type { Progress } from '../progress/progress.js';
import { itemName, itemParty, keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';

/**
 * A branch tells which item a pull request is of: no two unfinished items may claim one, and none the base. Names that
 * differ only in letter case count as one: some disks cannot hold both.
 */
export const branchClash: LintRule = {
  id: 'branch-clash',
  lint({ planState }) {
    const { branch: base } = planState.snapshot.base;
    const items = [...planState.progress.values()].filter(
      ({ finished, item }) => !finished && item.branches.length > 0,
    );
    const parties = items.map((key) => ({
      key,
      set: claimed(key.item.branches.map(fold)),
      group: key.item.plan,
    }));
    const total: Budget = { left: STEPS_PER_PLAN };
    return [
      ...items.flatMap((each) => claimsOfBase(each, base, total)),
      ...overlaps(parties, () => false).map(({ a, b, meeting }) => clash(a, b, meeting, total)),
    ];
  },
};

function claimed(include: readonly string[]) {
  return { include, except: [] };
}

function clash(
  a: Progress,
  b: Progress,
  found: ReturnType<typeof overlaps<Progress>>[number]['meeting'],
  total: Budget,
): FindingDraft {
  const [one, other] = [claimNamed(a, found.globs[0]), claimNamed(b, found.globs[1])];
  const names = `${itemName(a.item, b.item)} and ${itemName(b.item, a.item)}`;
  const about = {
    severity: 'error' as const,
    ...ownerOf(b.item),
    at: other.at,
    other: itemParty(a.item),
    wanted: 'a branch that one unfinished item claims',
    found: `"${one.claim}" (line ${one.at.line}) and "${other.claim}"`,
    remedy: `give ${itemName(b.item, a.item)} a branch of its own`,
  };
  if (found.kind === 'unproven') {
    const message = `${names} cannot be proved to claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason})`;
    return { ...about, message, remedy: 'write one of the two claims with fewer wildcards' };
  }
  const exact = meet(claimed(a.item.branches), claimed(b.item.branches), { total });
  if (exact.kind === 'overlap') {
    const same = isGlobClaim(one.claim) || isGlobClaim(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
    return { ...about, message: `${names} both claim the branch "${exact.witness}"${same}`, witness: exact.witness };
  }
  return {
    ...about,
    message: `${names} claim branches that differ only in letter case: "${one.claim}" and "${other.claim}"`,
  };
}

function claimsOfBase(each: Progress, base: string, total: Budget): FindingDrafts {
  return each.item.branches.flatMap((claim, index) => {
    if (meet(claimed([fold(claim)]), claimed([fold(base)]), { total }).kind === 'disjoint') return [];
    const verb = isGlobClaim(claim) ? 'matches' : 'is';
    return {
      severity: 'error' as const,
      ...ownerOf(each.item),
      at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
      wanted: `a branch that is merged into "${base}"`,
      found: `"${claim}", which ${verb} "${base}" itself`,
      message: `item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || isGlobClaim(claim) ? '' : ' but for letter case'}`,
      remedy: 'name the branch that the work is done on',
    };
  });
}

/** The claim as written, of which the folded form was compared. */
function claimNamed({ item, plan }: Progress, folded: string): { readonly claim: string; readonly at: FilePosition } {
  const index = Math.max(
    0,
    item.branches.findIndex((branch) => fold(branch) === folded),
  );
  return { claim: item.branches[index] ?? folded, at: positionOf(plan, [...keysOf(item), 'branch', index]) };
}
