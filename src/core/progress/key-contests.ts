/** Who of several open pull requests may keep a key, and which free key each of the others can take. */
import type { Change, Pull } from '../facts/snapshot.js';
import { append, listAt, remembered } from '../maps.js';
import { compare } from '../order.js';
import { freeKey } from '../plan/unique-keys.js';
import { owns } from './allowed-kinds.js';
import { pathsOf } from './emptied-folders.js';
import type { ItemPull, PlanState } from './plan-state.js';
import { clashAtTip, counterOf, keyIn, type NewUnit, newUnits, unitsAtTip } from './units.js';

/** A pull request that creates units. */
export interface KeyTaker {
  readonly pull: Pull;
  readonly changes: readonly Change[];
  /** Absent for one that no item claims. */
  readonly item?: ItemPull;
}

/** A new unit of a pull request. */
export interface Claim extends NewUnit {
  readonly by: KeyTaker;
}

/** What keeps a pull request from using its key. */
export type Loss =
  | { readonly to: 'base'; readonly path: string }
  /** Another unit of the same pull request, or one of another pull request. */
  | { readonly to: 'claim'; readonly claim: Claim };

export interface Contest {
  readonly claimsOf: (pull: Pull) => readonly Claim[];
  readonly lossOf: (claim: Claim) => Loss | undefined;
  /** Other claims to the same key that have to give way to this one. */
  readonly losersTo: (claim: Claim) => readonly Claim[];
  /** For one that has to give way, the key that it can take, another one for each. For others, their own. */
  readonly freeKeyFor: (claim: Claim) => string;
}

/** Which of two item pull requests gives way where both or neither own the path, as in an overlap. */
export type ComesLater = (one: ItemPull, other: ItemPull) => boolean;

/** @param contenders each open item pull request, and one of no item if it is about that */
export function contestOf(contenders: readonly KeyTaker[], comesLater: ComesLater, planState: PlanState): Contest {
  const byPull = new Map<Pull, readonly Claim[]>();
  const byCounter = new Map<string, Claim[]>();
  const byKey = new Map<string, Claim[]>();
  for (const by of contenders) {
    const claims = newUnits(by.changes, planState).map((unit): Claim => ({ ...unit, by }));
    byPull.set(by.pull, claims);
    for (const claim of claims) {
      append(byCounter, counterOf(claim.unit), claim);
      append(byKey, keyIn(claim.unit), claim);
    }
  }
  const losses = new Map<Claim, Loss | undefined>();
  const freeKeys = new Map<string, ReadonlyMap<Claim, string>>();

  const rivalsOf = (claim: Claim) =>
    listAt(byKey, keyIn(claim.unit)).filter(({ unit }) => unit.name !== claim.unit.name);
  const lossToBase = ({ by, ...unit }: Claim) => clashAtTip(unit, by.changes, planState);
  /** One that the base refuses has to take another key anyway. */
  const mayStay = (claim: Claim) => lossToBase(claim) === undefined;

  function lossOf(claim: Claim): Loss | undefined {
    return remembered(losses, claim, () => {
      const atTip = lossToBase(claim);
      if (atTip !== undefined) return { to: 'base' as const, path: atTip };
      const rival = rivalsOf(claim).find((each) => givesWay(claim, each) && mayStay(each));
      return rival && { to: 'claim' as const, claim: rival };
    });
  }

  function givesWay(one: Claim, other: Claim): boolean {
    // In a stack, one may rename what another one below it creates.
    if (isReplacedBy(one, other) || isReplacedBy(other, one)) return false;
    const [isOurs, isTheirs] = [isOwned(one), isOwned(other)];
    return isOurs === isTheirs ? comesAfter(one, other) : isTheirs;
  }

  /** Those of no item come last. */
  function comesAfter(one: Claim, other: Claim): boolean {
    if (one.by.pull === other.by.pull) return compare(one.unit.name, other.unit.name) === 1;
    if (!one.by.item) return true;
    return other.by.item !== undefined && comesLater(one.by.item, other.by.item);
  }

  function freeKeysOf(claim: Claim): ReadonlyMap<Claim, string> {
    return remembered(freeKeys, counterOf(claim.unit), () => {
      const before = unitsAtTip(claim.unit, planState).map(({ value }) => value);
      const claims = listAt(byCounter, counterOf(claim.unit));
      const taken = new Set([...before, ...claims.map(({ unit }) => unit.value)]);
      const losers = claims.filter(lossOf).sort((one, other) => (comesAfter(one, other) ? 1 : -1));
      return new Map(
        losers.map((each) => {
          const free = freeKey(each.unit, before, (value) => taken.has(value));
          taken.add(free.value);
          return [each, free.key];
        }),
      );
    });
  }

  return {
    claimsOf: (pull) => listAt(byPull, pull),
    lossOf,
    losersTo: (claim) => rivalsOf(claim).filter((each) => each.by.pull !== claim.by.pull && givesWay(each, claim)),
    freeKeyFor: (claim) => freeKeysOf(claim).get(claim) ?? claim.unit.key,
  };
}

function isReplacedBy({ by }: Claim, other: Claim): boolean {
  const deleted = pathsOf(by.changes, 'delete');
  return other.changes.every(({ path }) => deleted.has(path));
}

/** All of it: else one more file could make a pull request the owner. */
function isOwned({ changes, by: { item: subject } }: Claim): boolean {
  return subject !== undefined && changes.every(({ path }) => owns(subject.item, path));
}
