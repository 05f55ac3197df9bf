/** Finds the branches that the claims of a plan match, and their states. */

import type { Answer } from '../../core/facts/questions.js';
import type { Merged, Pull, Snapshot } from '../../core/facts/snapshot.js';
import { claimMatches, isGlobClaim } from '../../core/plan/branch-names.js';
import { fewOf } from '../../core/progress/few-of.js';
import { cut } from '../../core/text/inert.js';
import type { BranchState } from './branch-state.js';
import { type BranchTip, tipsOf } from './branches.js';
import type { OpenedSource } from './opened.js';
import { byBytes } from './path-name.js';
import type { GitRepository } from './repository.js';
import { readableStates, unreadablePulls } from './unreadable-branches.js';
import { unreadableNames } from './unreadable-refs.js';

export interface ClaimedBranches {
  /** In the order of the claims. */
  readonly answers: readonly Answer<'claim'>[];
  readonly pulls: readonly Pull[];
  readonly merged: readonly Merged[];
  readonly notes: readonly string[];
}

/** Of what a claim says, because anybody may have written it. */
const MOST_CHARACTERS = 300;

/**
 * Returns the claimed branches that the snapshot does not have yet, as pull requests and merges, in the order of the
 * claims, and by name within a glob. A branch that was already read with its uncommitted work stays as it is.
 */
export async function readClaims(
  { repository, base, worktrees }: OpenedSource,
  { pulls: open, merged, answers }: Snapshot,
  claims: readonly string[],
): Promise<ClaimedBranches> {
  const known = new Set([...merged, ...open].map(({ branch }) => branch));
  const here = new Map([...worktrees.values()].map((each) => [each.pull.branch, each]));
  for (const name of here.keys()) {
    if (!answers.claim?.some(({ branch }) => claimMatches(branch, name))) known.delete(name);
  }
  const all = branchNames(repository);
  const found = claims.map((branch) => branchesMatching(all, branch));
  const names = [...new Set(found.flat())].filter((name) => name !== base.branch && !known.has(name));
  const others = await tipsOf(
    repository,
    names.filter((name) => !here.has(name)),
    'local',
  );
  const checkedOut = names.flatMap((branch): BranchTip[] => {
    const worktree = here.get(branch);
    return worktree ? [{ branch, commit: worktree.head, ref: branch }] : [];
  });
  const byName = new Map([...others, ...checkedOut].map((tip) => [tip.branch, tip]));
  const tips = names.flatMap((name) => byName.get(name) ?? []);
  const states = await readableStates(repository, base, tips);
  const unreadable = unreadablePulls(
    repository,
    base,
    names.filter((name) => !byName.has(name)),
  );
  const read = [...states.flatMap(({ tip, pull }) => here.get(tip.branch)?.pull ?? pull ?? []), ...unreadable];
  const pulls = new Map(read.map((pull) => [pull.branch, pull]));
  const notes = new Map(states.flatMap(({ tip, claim }) => (claim ? [[tip.branch, claim] as const] : [])));
  const answerTo = (branches: readonly string[]): Answer<'claim'> => {
    const [note] = branches.flatMap((branch) => notes.get(branch) ?? []);
    const taken = note && { by: cut(note.by, MOST_CHARACTERS), at: cut(note.at, MOST_CHARACTERS) };
    return { ...(branches.length > 0 ? { found: true } : {}), ...(taken ? { taken } : {}) };
  };
  return {
    answers: found.map(answerTo),
    pulls: names.flatMap((name) => pulls.get(name) ?? []),
    merged: earliestFirst(states).flatMap((state) => state.merged ?? []),
    notes: fewOf(
      tips.flatMap(({ note }) => note ?? []),
      'note',
    ),
  };
}

/** The current branch was read before the others, and is put into the order of the claims. */
export function withClaims(snapshot: Snapshot, { pulls, merged, notes }: ClaimedBranches): Snapshot {
  const read = new Set([...pulls, ...merged].map(({ branch }) => branch));
  const said = new Set(snapshot.notes);
  return {
    ...snapshot,
    pulls: [...snapshot.pulls.filter(({ branch }) => !read.has(branch)), ...pulls],
    merged: [...snapshot.merged, ...merged],
    notes: [...snapshot.notes, ...notes.filter((note) => !said.has(note))],
  };
}

/** Earlier merges come first, because commit times cannot be trusted to order them later. */
function earliestFirst(states: readonly BranchState[]): BranchState[] {
  return [...states].sort((a, b) => (b.age ?? 0) - (a.age ?? 0));
}

/** Every branch of the clone or of `origin`, once, in order. */
export function branchNames(repository: GitRepository): ReadonlySet<string> {
  const { local, remote, head } = repository;
  const known = [...local.keys(), ...remote.keys(), ...unreadableNames(repository)];
  const all = [...known, ...(head.branch === undefined ? [] : [head.branch])];
  return new Set(all.sort(byBytes));
}

function branchesMatching(all: ReadonlySet<string>, claim: string): string[] {
  if (!isGlobClaim(claim)) return all.has(claim) ? [claim] : [];
  return [...all].filter((name) => claimMatches(claim, name));
}
