/**
 * Takes a branch for an item so that only one of any number of claimants has it. A claimant creates the branch on the
 * condition that it does not exist, with a commit that nobody else can have made. Any answer may get lost, and then the
 * branch itself shows who has it.
 */

import { compare } from '../order.js';
import { claimMatches } from '../plan/branch-names.js';
import type { PushAnswer } from './push-answer.js';

export interface WantedBranch {
  readonly branch: string;
  /** The claim commit. */
  readonly commit: string;
  /** Set if an earlier call began it, so that work may have followed. */
  readonly isLeft?: true;
  /** All names and globs of the item: whoever has a branch of any of them has the item. */
  readonly claims: readonly string[];
}

export type Taking =
  | { readonly kind: 'claimed' }
  /** `commit` is the tip of the branch that was there first, and `heads` are all branches as they were read then. */
  | {
      readonly kind: 'taken';
      readonly branch: string;
      readonly commit: string;
      readonly heads: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'refused'; readonly words: readonly string[] }
  /** The branch could not be read after the last try. A later call finds out. */
  | { readonly kind: 'unknown'; readonly words: readonly string[] };

/** Where claims are kept: a server, or a repository that has none. */
export interface ClaimPlace {
  /** Commits by the names of all branches. Undefined if they cannot be read now. */
  readonly heads: () => Promise<ReadonlyMap<string, string> | undefined>;
  /** Creates a branch, only if it does not exist. */
  readonly create: (branch: string, commit: string) => Promise<PushAnswer>;
  /** Deletes a branch, only if it is at this commit. */
  readonly remove: (branch: string, commit: string) => Promise<PushAnswer>;
  /** Whether the history of a commit contains another one. Undefined if that cannot be read. */
  readonly contains: (branch: string, commit: string, other: string) => Promise<boolean | undefined>;
  /** Waits for a random time of about this length, so that two that met do not meet again. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

const MOST_TRIES = 6;
const PAUSE_MS = 100;

export async function takeOnce(wanted: WantedBranch, place: ClaimPlace): Promise<Taking> {
  const { branch, commit } = wanted;
  let words: readonly string[] = [];
  for (let tries = 1; ; tries++) {
    const answer = await place.create(branch, commit);
    if (answer.words.length > 0) ({ words } = answer);
    const isOnly = wanted.claims.length === 1 && wanted.claims[0] === branch;
    if (answer.kind === 'done' && isOnly) return { kind: 'claimed' };
    const heads = await headsOf(place);
    if (!heads) return { kind: 'unknown', words };
    const tip = heads.get(branch);
    const isOurs =
      tip === commit || (tip !== undefined && wanted.isLeft && (await place.contains(branch, tip, commit)));
    if (isOurs === true) return beforeRivals(wanted, heads, place);
    // If the tip cannot be read, it may be gone since.
    if (tip !== undefined && (!wanted.isLeft || isOurs === false || tries === MOST_TRIES))
      return { kind: 'taken', branch, commit: tip, heads };
    if (tip === undefined && tries >= triesFor(answer)) return { kind: 'refused', words };
    await place.pause(PAUSE_MS * tries);
  }
}

/** A branch that was there when it was refused may be gone since, or two may have met. A rule of the server stays. */
function triesFor({ kind, words }: PushAnswer): number {
  if (kind === 'unanswered') return 2;
  const isRace = words.some((line) =>
    /stale info|already exists|cannot lock|failed to update|incorrect old/i.test(line),
  );
  return isRace ? MOST_TRIES : 1;
}

/**
 * An item with several names may be claimed on two of them at once. Each of the two creates its branch first and then
 * looks for others, so at least one of them sees both. Whoever sees another gives way, but the first by name waits for
 * the other to do so.
 */
async function beforeRivals(
  wanted: WantedBranch,
  seen: ReadonlyMap<string, string>,
  place: ClaimPlace,
): Promise<Taking> {
  let heads: ReadonlyMap<string, string> | undefined = seen;
  for (let tries = 1; heads; tries++) {
    const [rival] = rivalsIn(heads, wanted);
    if (!rival) return { kind: 'claimed' };
    if (compare(rival[0], wanted.branch) < 0 || tries === MOST_TRIES) {
      await place.remove(wanted.branch, wanted.commit);
      return { kind: 'taken', branch: rival[0], commit: rival[1], heads };
    }
    await place.pause(PAUSE_MS * tries);
    heads = await headsOf(place);
  }
  return { kind: 'unknown', words: [] };
}

/** The branches of the item besides the wanted one, by name. */
function rivalsIn(heads: ReadonlyMap<string, string>, { branch, claims }: WantedBranch): (readonly [string, string])[] {
  return [...heads]
    .filter(([name]) => name !== branch && claims.some((claim) => claimMatches(claim, name)))
    .sort(([a], [b]) => compare(a, b));
}

/** Tries again if the place does not answer. */
export async function headsOf(place: ClaimPlace): Promise<ReadonlyMap<string, string> | undefined> {
  for (let tries = 1; ; tries++) {
    const heads = await place.heads();
    if (heads || tries === 3) return heads;
    await place.pause(PAUSE_MS * tries);
  }
}
