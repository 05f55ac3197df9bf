import { decide, type FilePosition, type FindingDraft, offer, type Way } from '../finding.js';
import { type Budget, STEPS_PER_PLAN } from '../globs/budget.js';
import { fold, withParents } from '../globs/glob.js';
import { meet } from '../globs/meet.js';
import { overlaps } from '../globs/overlaps.js';
import { isGlobClaim } from '../plan/branch-names.js';
import { keyOf } from '../plan/plan.js';
import { layoutOf, plainYaml } from '../plan/widening.js';
import { partAt } from '../plan/yaml-parts.js';
import type { Progress } from '../progress/progress.js';
import { itemName, itemParty, keysOf, ownerOf, positionOf } from './file-position.js';
import type { FindingDrafts, LintRule } from './rule.js';
import { editPlan, type PlannedItem, removeFrom } from './ways.js';

/**
 * The branch decides which item a pull request belongs to, so no two unfinished items may claim the same branch, and no
 * item the base. Names that differ only in letter case count as the same, because some disks cannot hold both.
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
      ...nestedNames(items),
    ];
  },
};

/** Git stores branch "feat/a" as a file and "feat/a/b" below a folder of that name, so no repository can have both. */
function nestedNames(items: readonly Progress[]): FindingDraft[] {
  const claims = items.flatMap((of, order) =>
    of.item.branches.map((claim) => ({ of, order, claim, folded: fold(claim) })),
  );
  const named = new Map(claims.filter(({ claim }) => !isGlobClaim(claim)).map((each) => [each.folded, each]));
  const pairs = new Set<string>();
  return claims.flatMap((inner): FindingDrafts => {
    const outer = withParents(inner.folded)
      .slice(1)
      .flatMap((parent) => named.get(parent) ?? [])
      .find(({ of }) => of !== inner.of);
    if (!outer) return [];
    const [first, second] = outer.order < inner.order ? [outer, inner] : [inner, outer];
    const [a, b] = [first.of.item, second.of.item];
    const pair = JSON.stringify([keyOf(a), keyOf(b)]);
    if (pairs.has(pair)) return [];
    pairs.add(pair);
    return {
      severity: 'error',
      ...ownerOf(b),
      at: claimNamed(second.of, second.folded).at,
      other: itemParty(a),
      wanted: 'branches that can exist in one repository',
      found: `"${first.claim}" (line ${claimNamed(first.of, first.folded).at.line}) and "${second.claim}"`,
      message: `A repository cannot contain both of the branches that ${itemName(a, b)} and ${itemName(b, a)} claim, because one would be a folder of the other: "${first.claim}" and "${second.claim}".`,
      ...offer(ownBranch(second.of, second.claim, itemName(b, a))),
    };
  });
}

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
    ...offer(ownBranch(b, other.claim, itemName(b.item, a.item))),
  };
  if (found.kind === 'unproven') {
    const message = `It cannot be proved that ${names} claim different branches: "${one.claim}" and "${other.claim}" are too costly to compare (${found.reason}).`;
    return { ...about, message, ...offer(decide('Write one of the two claims with fewer wildcards')) };
  }
  const exact = meet(claimed(a.item.branches), claimed(b.item.branches), { total });
  if (exact.kind === 'overlap') {
    const same = isGlobClaim(one.claim) || isGlobClaim(other.claim) ? `: "${one.claim}" and "${other.claim}"` : '';
    return { ...about, message: `Both ${names} claim the branch "${exact.witness}"${same}.`, witness: exact.witness };
  }
  return {
    ...about,
    message: `The branches that ${names} claim differ only in letter case: "${one.claim}" and "${other.claim}".`,
  };
}

function claimsOfBase(each: Progress, base: string, total: Budget): FindingDrafts {
  return each.item.branches.flatMap((claim, index) => {
    if (meet(claimed([fold(claim)]), claimed([fold(base)]), { total }).kind === 'disjoint') {
      return areNested(claim, base) ? nestedInBase(each, claim, index, base) : [];
    }
    const verb = isGlobClaim(claim) ? 'matches' : 'is';
    return {
      severity: 'error' as const,
      ...ownerOf(each.item),
      at: positionOf(each.plan, [...keysOf(each.item), 'branch', index]),
      wanted: `a branch that is merged into "${base}"`,
      found: `"${claim}", which ${verb} "${base}" itself`,
      message: `Item "${each.item.item}" claims "${claim}", which ${verb} the base "${base}" itself${claim === base || isGlobClaim(claim) ? '' : ' except for letter case'}.`,
      ...offer(ownBranch(each, claim, `item "${each.item.item}"`)),
    };
  });
}

function areNested(claim: string, base: string): boolean {
  const [one, other] = [fold(claim), fold(base)];
  return one.startsWith(`${other}/`) || (!isGlobClaim(claim) && other.startsWith(`${one}/`));
}

function nestedInBase({ item, plan }: Progress, claim: string, index: number, base: string): FindingDraft {
  return {
    severity: 'error',
    ...ownerOf(item),
    at: positionOf(plan, [...keysOf(item), 'branch', index]),
    wanted: `a branch that can exist beside "${base}"`,
    found: `"${claim}"`,
    message: `Item "${item.item}" claims "${claim}", which cannot exist beside the base branch "${base}", because one would be a folder of the other.`,
    ...offer(ownBranch({ item, plan }, claim, `item "${item.item}"`)),
  };
}

/** Removes the claim if the item has others, and otherwise replaces it with another name. */
function ownBranch({ item, plan }: PlannedItem, claim: string, name: string): Way {
  const keys = [...keysOf(item), 'branch'];
  const branch = `${plan.id}/${item.item}`;
  const index = item.branches.indexOf(claim);
  if (item.branches.length > 1) return removeFrom(plan, `Remove "${claim}" from ${name}`, [...keys, index]);
  const claims = partAt(layoutOf(plan).root, keys).part;
  return editPlan(plan, `Give ${name} a branch of its own, such as "${branch}"`, {
    kind: 'replace',
    keys: claims.kind === 'list' ? [...keys, index] : keys,
    text: plainYaml(branch),
  });
}

/** The claim as the plan writes it. Only its folded form was compared. */
function claimNamed({ item, plan }: Progress, folded: string): { readonly claim: string; readonly at: FilePosition } {
  const index = Math.max(
    0,
    item.branches.findIndex((branch) => fold(branch) === folded),
  );
  return { claim: item.branches[index] ?? folded, at: positionOf(plan, [...keysOf(item), 'branch', index]) };
}
