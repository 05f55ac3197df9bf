/** Where the work on items starts in this clone: from the base, from a branch that is there already, or in its working tree. */
import type { Start } from '../../core/brief/context.js';
import type { Base } from '../../core/facts/snapshot.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import type { Item } from '../../core/plan/plan.js';
import type { GitRepository } from './repository.js';
import type { WorktreePlaces } from './worktree-places.js';

export function startsIn(
  { local, remote }: GitRepository,
  { name, listed }: WorktreePlaces,
  { branch: base, ref = base }: Base,
): (item: Item) => Start {
  const common = { repository: name, from: ref, hasOrigin: remote.size > 0 };
  return ({ branches }) => {
    const plain = branches.filter((each) => !isGlobClaim(each));
    const here = plain.find((each) => local.has(each));
    const there = plain.find((each) => remote.has(each));
    const worktree = listed.find(({ branch }) => branch !== undefined && plain.includes(branch))?.path;
    return {
      ...common,
      ...(here !== undefined
        ? { branch: { name: here, ref: here } }
        : there !== undefined
          ? { branch: { name: there, ref: `origin/${there}` } }
          : {}),
      ...(worktree === undefined ? {} : { worktree }),
    };
  };
}
