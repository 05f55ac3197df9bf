/** Where the work on items starts in this clone: from the base, from a branch that is there already, or in its working tree. */
import type { Start } from '../../core/brief/context.js';
import type { Base } from '../../core/facts/snapshot.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import type { Item } from '../../core/plan/plan.js';
import { openRepository } from './repository.js';
import { readWorktreePlaces } from './worktree-places.js';

/** @param directory any directory of the repository */
export async function readStarts(
  directory: string,
  { branch: base, ref = base }: Base,
): Promise<(item: Item) => Start> {
  const repository = await openRepository(directory);
  const { local, remote } = repository;
  const { name, listed } = await readWorktreePlaces(repository);
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
