/** Which branches a claim of a plan matches, and what became of them. */

import type { Pull, Snapshot } from '../../core/facts/snapshot.js';
import { claimMatches, isGlobClaim } from '../../core/plan/branch-names.js';
import { extended } from './answers.js';
import { type BranchState, branchStates } from './branch-state.js';
import { type BranchTip, tipsOf } from './branches.js';
import type { OpenedSource } from './opened.js';
import { byBytes } from './path-name.js';
import type { GitRepository } from './repository.js';

/**
 * The branches of each claim, as pull requests and merges, in the order of the claims, within a glob by name. The current branch
 * stays the one that was read with its uncommitted work, and takes its place in that order.
 */
export async function answerClaims(
  { repository, base, worktree }: OpenedSource,
  snapshot: Snapshot,
  claims: readonly string[],
): Promise<Snapshot> {
  if (claims.length === 0) return snapshot;
  const known = new Set([...snapshot.merged, ...snapshot.pulls].map(({ branch }) => branch));
  const current = worktree?.pull.branch;
  if (current !== undefined && !snapshot.answers.claims.some(({ branch }) => claimMatches(branch, current)))
    known.delete(current);
  const all = branchNames(repository);
  const found = claims.map((branch) => ({ branch, names: matching(all, branch) }));
  const names = [...new Set(found.flatMap((each) => each.names))].filter(
    (name) => name !== base.branch && !known.has(name),
  );
  const others = await tipsOf(
    repository,
    names.filter((name) => name !== current),
    'local',
  );
  const here: BranchTip[] =
    worktree && current !== undefined && names.includes(current) ? [{ branch: current, commit: worktree.head }] : [];
  const byName = new Map([...others, ...here].map((tip) => [tip.branch, tip]));
  const tips = names.flatMap((name) => byName.get(name) ?? []);
  const states = await branchStates(repository, base, tips);
  const pullOf = ({ tip, pull }: BranchState): Pull | undefined => (tip.branch === current ? worktree?.pull : pull);
  return extended(
    {
      ...snapshot,
      pulls: [
        ...snapshot.pulls.filter(({ branch }) => !byName.has(branch)),
        ...states.flatMap((state) => pullOf(state) ?? []),
      ],
      merged: [...snapshot.merged, ...earliestFirst(states).flatMap(({ merged }) => merged ?? [])],
      notes: [
        ...snapshot.notes,
        ...tips.flatMap(({ note }) => note ?? []).filter((note) => !snapshot.notes.includes(note)),
      ],
    },
    {
      claims: found.map(({ branch, names: { length } }) => (length > 0 ? { branch, found: true } : { branch })),
    },
  );
}

/** What was merged first goes first: there are no times that could be trusted to say so later. */
function earliestFirst(states: readonly BranchState[]): BranchState[] {
  return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}

/** Every branch that is here or in `origin`, once, in order. */
function branchNames({ local, remote, head }: GitRepository): ReadonlySet<string> {
  const all = [...local.keys(), ...remote.keys(), ...(head.branch === undefined ? [] : [head.branch])];
  return new Set(all.sort(byBytes));
}

function matching(all: ReadonlySet<string>, claim: string): string[] {
  if (!isGlobClaim(claim)) return all.has(claim) ? [claim] : [];
  return [...all].filter((name) => claimMatches(claim, name));
}
