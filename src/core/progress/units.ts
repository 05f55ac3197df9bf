/** Which units with a key pull requests create, and which the base's tip has: see `plan/unique-keys.ts`. */
import { allKnown, PENDING, type Pending } from '../facts/facts.js';
import { FOLDER } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import { append, remembered } from '../maps.js';
import { type Unit, unitOf, unitsOfFolder } from '../plan/unique-keys.js';
import { pathsOf } from './emptied-folders.js';
import type { PlanState } from './plan-state.js';

/** A unit, and what a pull request creates of it, by path. */
export interface NewUnit {
  readonly unit: Unit;
  readonly changes: readonly [Change, ...Change[]];
}

/** The entries of all open plans, each once: a number that two plans speak of is one number. */
export function uniqueEntries({ plans }: Pick<PlanState, 'plans'>): readonly string[] {
  return [...new Set(plans.flatMap(({ unique }) => unique))];
}

const created = new WeakMap<readonly Change[], Map<string, readonly NewUnit[]>>();

/** Of one list of changes, the units that files are created in. Some of them may be on the base already. */
export function unitsIn(changes: readonly Change[], entries: readonly string[]): readonly NewUnit[] {
  if (entries.length === 0) return [];
  const byEntries = remembered(created, changes, () => new Map<string, readonly NewUnit[]>());
  return remembered(byEntries, entries.join('\0'), () => {
    const units = new Map<string, { unit: Unit; changes: [Change, ...Change[]] }>();
    for (const change of changes) {
      if (change.kind !== 'create' || change.encoding === 'invalid') continue;
      for (const entry of entries) {
        const unit = unitOf(entry, change.path);
        if (!unit) continue;
        const known = units.get(keyOf(unit));
        if (known) known.changes.push(change);
        else units.set(keyOf(unit), { unit, changes: [change] });
      }
    }
    return [...units.values()];
  });
}

/** Those that the base's tip does not have. */
export function newUnits(changes: readonly Change[], planState: PlanState): readonly NewUnit[] | Pending {
  const units = unitsIn(changes, uniqueEntries(planState));
  const files = allKnown(units.map(({ unit }) => filesAtTip(unit, planState)));
  return files === PENDING ? PENDING : units.filter((_, index) => files[index]?.length === 0);
}

function keyOf({ entry, name, key }: Unit): string {
  return [entry, name, key].join('\0');
}

/** Equal for units that clash, unless they are one. */
export function keyIn(unit: Unit): string {
  return `${counterOf(unit)}\0${unit.value}`;
}

/** The one counter that a unit belongs to. */
export function counterOf({ entry, place }: Unit): string {
  return `${entry}\0${place}`;
}

/** What the base's tip has in one place. */
interface TipPlace {
  /** Of a folder only its name is looked at. */
  readonly units: readonly Unit[];
  /** The files of units that are no folders, by `keyOf`. */
  readonly files: ReadonlyMap<string, readonly string[]>;
}

const places = new WeakMap<PlanState, Map<string, TipPlace | Pending>>();

/** Listed once: hundreds of pull requests may create something in a place that holds thousands of units. */
function tipPlace(unit: Unit, planState: PlanState): TipPlace | Pending {
  const byCounter = remembered(places, planState, () => new Map<string, TipPlace | Pending>());
  return remembered(byCounter, counterOf(unit), () => listPlace(unit, planState));
}

function listPlace({ entry, place }: Unit, { facts, snapshot }: PlanState): TipPlace | Pending {
  const entries = facts.folder({ revision: snapshot.base.commit, path: place });
  if (entries === PENDING) return PENDING;
  const files = new Map<string, string[]>();
  const units = new Map<string, Unit>();
  for (const { name, mode } of entries ?? []) {
    const path = place === '' ? name : `${place}/${name}`;
    const found = mode === FOLDER ? unitsOfFolder(entry, path) : [unitOf(entry, path)];
    for (const unit of found) {
      if (unit?.place !== place) continue;
      units.set(keyOf(unit), unit);
      if (mode !== FOLDER) append(files, keyOf(unit), path);
    }
  }
  return { units: [...units.values()], files };
}

/** The units that may be in the place at the base's tip. */
export function unitsAtTip(unit: Unit, planState: PlanState): readonly Unit[] | Pending {
  const place = tipPlace(unit, planState);
  return place === PENDING ? PENDING : place.units;
}

/** The files of the unit at the base's tip. */
function filesAtTip(unit: Unit, planState: PlanState): readonly string[] | Pending {
  const place = tipPlace(unit, planState);
  if (place === PENDING) return PENDING;
  return unit.isFolder ? filesBelow(unit.name, unit, planState) : (place.files.get(keyOf(unit)) ?? []);
}

function filesBelow(folder: string, unit: Unit, planState: PlanState): readonly string[] | Pending {
  const { facts, snapshot } = planState;
  const entries = facts.folder({ revision: snapshot.base.commit, path: folder });
  if (entries === PENDING) return PENDING;
  const parts = (entries ?? []).map(({ name, mode }): readonly string[] | Pending => {
    const path = `${folder}/${name}`;
    if (mode === FOLDER) return filesBelow(path, unit, planState);
    const found = unitOf(unit.entry, path);
    return found && keyOf(found) === keyOf(unit) ? [path] : [];
  });
  const known = allKnown(parts);
  return known === PENDING ? PENDING : known.flat();
}

/** A unit of the base's tip with the same key, of which the pull request leaves something. */
export function clashAtTip(
  { unit }: NewUnit,
  changes: readonly Change[],
  planState: PlanState,
): { readonly path: string } | undefined | Pending {
  const units = unitsAtTip(unit, planState);
  if (units === PENDING) return PENDING;
  const same = units.filter(({ value, name }) => value === unit.value && name !== unit.name);
  const deleted = pathsOf(changes, 'delete');
  const left = same.map((each) => {
    const files = filesAtTip(each, planState);
    return files === PENDING ? PENDING : files.find((path) => !deleted.has(path));
  });
  const path = left.find((each) => typeof each === 'string');
  return typeof path === 'string' ? { path } : left.includes(PENDING) ? PENDING : undefined;
}
