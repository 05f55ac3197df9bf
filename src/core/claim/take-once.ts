/**
 * Takes a branch for an item so that exactly one of any number of claimants has it. A claimant creates the branch on the
 * condition that it does not exist, with a commit that nobody else can have made. Any answer may get lost, and then the
 * branch itself shows who has it.
 *
 * An item with several names has one branch that every claimant creates first. Whoever has it is alone. So they can look
 * whether a branch of another name exists, make theirs, and delete the first one if it is not the branch that they want.
 */

import { compare } from '../order.js';
import { claimMatches } from '../plan/branch-names.js';
import { branchToUse } from '../text/start-work.js';
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
  | { readonly kind: 'refused'; readonly branch: string; readonly words: readonly string[] }
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
  const first = firstBranch(wanted);
  if (first !== branch && wanted.isLeft) {
    const heads = await headsOf(place);
    if (!heads) return { kind: 'unknown', words: [] };
    if (await isOurs(branch, heads, wanted, place)) return alone(first, wanted, place);
  }
  const held = await create(first, wanted, place);
  if (held.kind !== 'ours') return held;
  const [rival] = rivalsIn(held.heads, first, wanted);
  if (rival) {
    await place.remove(first, commit);
    return { kind: 'taken', branch: rival[0], commit: rival[1], heads: held.heads };
  }
  if (first === branch) return { kind: 'claimed' };
  const made = await create(branch, wanted, place);
  if (made.kind === 'ours') return alone(first, wanted, place);
  if (made.kind !== 'unknown') await place.remove(first, commit);
  return made;
}

/** The branch that every claimant of the item creates first. */
function firstBranch({ branch, claims }: WantedBranch): string {
  const name = branchToUse(claims);
  const isName = claims.some((claim) => claimMatches(claim, name));
  // Git cannot have both "feat/a" and "feat/a/b", so there the server itself lets only one of the two be.
  const excludes = name.startsWith(`${branch}/`) || branch.startsWith(`${name}/`);
  return isName && !excludes ? name : branch;
}

async function alone(first: string, { commit }: WantedBranch, place: ClaimPlace): Promise<Taking> {
  await place.remove(first, commit);
  return { kind: 'claimed' };
}

type Creation =
  | { readonly kind: 'ours'; readonly heads: ReadonlyMap<string, string> }
  | Exclude<Taking, { readonly kind: 'claimed' }>;

async function create(branch: string, wanted: WantedBranch, place: ClaimPlace): Promise<Creation> {
  const { commit, claims } = wanted;
  let words: readonly string[] = [];
  for (let tries = 1; ; tries++) {
    const answer = await place.create(branch, commit);
    if (answer.words.length > 0) ({ words } = answer);
    const isOnly = claims.length === 1 && claims[0] === branch;
    if (answer.kind === 'done' && isOnly) return { kind: 'ours', heads: new Map() };
    const heads = await headsOf(place);
    if (!heads) return { kind: 'unknown', words };
    const tip = heads.get(branch);
    const ours = await isOurs(branch, heads, wanted, place);
    if (ours === true) return { kind: 'ours', heads };
    // If the tip cannot be read, it may be gone since.
    if (tip !== undefined && (!wanted.isLeft || ours === false || tries === MOST_TRIES))
      return { kind: 'taken', branch, commit: tip, heads };
    // The first branch of an item with several names is there only for a moment, so it may be missed.
    const [rival] = tip === undefined ? rivalsIn(heads, branch, wanted) : [];
    if (rival) return { kind: 'taken', branch: rival[0], commit: rival[1], heads };
    if (tip === undefined && tries >= triesFor(answer)) return { kind: 'refused', branch, words };
    await place.pause(PAUSE_MS * tries);
  }
}

/** Undefined if the tip cannot be read. */
async function isOurs(
  branch: string,
  heads: ReadonlyMap<string, string>,
  { commit, isLeft }: WantedBranch,
  place: ClaimPlace,
): Promise<boolean | undefined> {
  const tip = heads.get(branch);
  if (tip === undefined || !isLeft) return tip === commit;
  return tip === commit || place.contains(branch, tip, commit);
}

/** A branch that was there when it was refused may be gone since, or two may have met. A rule of the server stays. */
function triesFor({ kind, words }: PushAnswer): number {
  if (kind === 'unanswered') return 2;
  const isRace = words.some((line) =>
    /stale info|already exists|cannot lock|failed to update|incorrect old/i.test(line),
  );
  return isRace ? MOST_TRIES : 1;
}

/** The branches of the item besides this one that somebody else has, by name. */
function rivalsIn(
  heads: ReadonlyMap<string, string>,
  held: string,
  { commit, claims }: WantedBranch,
): (readonly [string, string])[] {
  return [...heads]
    .filter(([name, tip]) => name !== held && tip !== commit && claims.some((claim) => claimMatches(claim, name)))
    .sort(([a], [b]) => compare(a, b));
}

/**
 * Deletes the branches of the item that are still at the claim commit, which may be two for an item with several names.
 *
 * @returns the answers. None if no branch is there, undefined if that cannot be read
 */
export async function giveBack(
  { commit, claims }: Pick<WantedBranch, 'commit' | 'claims'>,
  place: ClaimPlace,
): Promise<readonly PushAnswer[] | undefined> {
  const heads = await headsOf(place);
  const answers = [];
  for (const [branch, tip] of heads ?? [])
    if (tip === commit && claims.some((claim) => claimMatches(claim, branch)))
      answers.push(await place.remove(branch, commit));
  return heads && answers;
}

/** Tries again if the place does not answer. */
export async function headsOf(place: ClaimPlace): Promise<ReadonlyMap<string, string> | undefined> {
  for (let tries = 1; ; tries++) {
    const heads = await place.heads();
    if (heads || tries === 3) return heads;
    await place.pause(PAUSE_MS * tries);
  }
}
