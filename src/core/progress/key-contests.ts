/** Who of several open pull requests may keep a key, and which free key each of the others can take. */
import { allKnown, PENDING, type Pending } from '../facts/facts.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { append, remembered } from '../maps.js';
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
  readonly lossOf: (claim: Claim) => Loss | undefined | Pending;
  /** Other claims to the same key that have to give way to this one. */
  readonly losersTo: (claim: Claim) => readonly Claim[];
  /** For one that has to give way: the key that it can take, another one for each. */
  readonly freeKeyFor: (claim: Claim) => string | Pending;
}

/** Which of two item pull requests gives way where both or neither own the path, as in an overlap. */
export type ComesLater = (one: ItemPull, other: ItemPull) => boolean;

/** @param contenders each open item pull request, and one of no item if it is about that */
export function contestOf(contenders: readonly KeyTaker[], comesLater: ComesLater, planState: PlanState): Contest {
  const byPull = new Map<Pull, readonly Claim[]>();
  const byCounter = new Map<string, Claim[]>();
  const byKey = new Map<string, Claim[]>();
  for (const by of contenders) {
    const units = newUnits(by.changes, planState);
    if (units === PENDING) continue;
    const claims = units.map((unit): Claim => ({ ...unit, by }));
    byPull.set(by.pull, claims);
    for (const claim of claims) {
      append(byCounter, counterOf(claim.unit), claim);
      append(byKey, keyIn(claim.unit), claim);
    }
  }
  const losses = new Map<Claim, Loss | undefined | Pending>();
  const freeKeys = new Map<string, ReadonlyMap<Claim, string> | Pending>();

  const rivalsOf = (claim: Claim) =>
    (byKey.get(keyIn(claim.unit)) ?? []).filter(({ unit }) => unit.name !== claim.unit.name);
  const lossToBase = ({ by, ...unit }: Claim) => clashAtTip(unit, by.changes, planState);
  /** One that the base refuses has to take another key anyway. */
  const mayStay = (claim: Claim) => lossToBase(claim) === undefined;

  function lossOf(claim: Claim): Loss | undefined | Pending {
    return remembered(losses, claim, () => {
      const atTip = lossToBase(claim);
      if (atTip !== undefined) return atTip === PENDING ? PENDING : { to: 'base' as const, path: atTip.path };
      const rival = rivalsOf(claim).find((each) => givesWay(claim, each) && mayStay(each));
      return rival && { to: 'claim' as const, claim: rival };
    });
  }

  function givesWay(one: Claim, other: Claim): boolean {
    // In a stack, one may rename what another one below it creates.
    if (isReplacedBy(one, other) || isReplacedBy(other, one)) return false;
    if (one.by.pull === other.by.pull) return compare(one.unit.name, other.unit.name) > 0;
    const [mine, theirs] = [one.by.item, other.by.item];
    if (!mine || !theirs) return mine === undefined;
    const [isOurs, isTheirs] = [isOwned(one, mine), isOwned(other, theirs)];
    return isOurs === isTheirs ? comesLater(mine, theirs) : isTheirs;
  }

  function inOrder(one: Claim, other: Claim): number {
    if (one.by.pull === other.by.pull) return compare(one.unit.name, other.unit.name);
    const [mine, theirs] = [one.by.item, other.by.item];
    if (!mine || !theirs) return mine ? -1 : 1;
    return comesLater(mine, theirs) ? 1 : -1;
  }

  function freeKeysOf(claim: Claim): ReadonlyMap<Claim, string> | Pending {
    return remembered(freeKeys, counterOf(claim.unit), () => {
      const atTip = unitsAtTip(claim.unit, planState);
      const claims = byCounter.get(counterOf(claim.unit)) ?? [];
      const known = allKnown(
        claims.map((each) => ({ each, loss: lossOf(each) })).map((each) => (each.loss === PENDING ? PENDING : each)),
      );
      if (atTip === PENDING || known === PENDING) return PENDING;
      const before = atTip.map(({ value }) => value);
      const taken = new Set([...before, ...claims.map(({ unit }) => unit.value)]);
      const losers = known.flatMap(({ each, loss }) => (loss ? each : [])).sort(inOrder);
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
    claimsOf: (pull) => byPull.get(pull) ?? [],
    lossOf,
    losersTo: (claim) => rivalsOf(claim).filter((each) => each.by.pull !== claim.by.pull && givesWay(each, claim)),
    freeKeyFor(claim) {
      const keys = freeKeysOf(claim);
      return keys === PENDING ? PENDING : (keys.get(claim) ?? PENDING);
    },
  };
}

function isReplacedBy({ by }: Claim, other: Claim): boolean {
  const deleted = pathsOf(by.changes, 'delete');
  return other.changes.every(({ path }) => deleted.has(path));
}

/** All of it: else one more file could make a pull request the owner. */
function isOwned({ changes }: Claim, { item }: ItemPull): boolean {
  return changes.every(({ path }) => owns(item, path));
}
