/** Which units with a key pull requests create, and which the base's tip has: see `plan/unique-keys.ts`. */
import { PENDING } from '../facts/facts.js';
import { FOLDER } from '../facts/questions.js';
import type { Change } from '../facts/snapshot.js';
import { remembered } from '../maps.js';
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
  const byEntry = remembered(created, changes, () => new Map<string, readonly NewUnit[]>());
  return entries.flatMap((entry) => remembered(byEntry, entry, () => unitsOf(changes, entry)));
}

function unitsOf(changes: readonly Change[], entry: string): readonly NewUnit[] {
  const byName = new Map<string, { unit: Unit; changes: [Change, ...Change[]] }>();
  for (const change of changes) {
    if (change.kind !== 'create' || change.encoding === 'invalid') continue;
    const unit = unitOf(entry, change.path);
    if (!unit) continue;
    const known = byName.get(unit.name);
    if (known) known.changes.push(change);
    else byName.set(unit.name, { unit, changes: [change] });
  }
  return [...byName.values()];
}

/** Those that the base's tip does not have. */
export function newUnits(changes: readonly Change[], planState: PlanState): readonly NewUnit[] {
  return unitsIn(changes, uniqueEntries(planState)).filter(({ unit }) => filesAtTip(unit, planState).length === 0);
}

/** Equal for units that clash, unless they are one. */
export function keyIn(unit: Unit): string {
  return `${counterOf(unit)}\0${unit.value}`;
}

/** The one counter that a unit belongs to. */
export function counterOf({ entry, place }: Unit): string {
  return `${entry}\0${place}`;
}

/** A unit that the base's tip may have, and the path of its file or folder. Of a folder only the name is looked at. */
interface TipUnit {
  readonly unit: Unit;
  readonly path: string;
}

const places = new WeakMap<PlanState, Map<string, readonly TipUnit[]>>();

/**
 * Listed once: hundreds of pull requests may create something in a place that holds thousands of units. What is not read yet
 * counts as empty, because nothing is concluded before everything is read.
 */
function tipUnits(unit: Unit, planState: PlanState): readonly TipUnit[] {
  const byCounter = remembered(places, planState, () => new Map<string, readonly TipUnit[]>());
  return remembered(byCounter, counterOf(unit), () => listPlace(unit, planState));
}

function listPlace({ entry, place }: Unit, planState: PlanState): readonly TipUnit[] {
  return entriesOf(place, planState).flatMap(({ path, isFolder }) => {
    const found = isFolder ? unitsOfFolder(entry, path) : [unitOf(entry, path)];
    return found.flatMap((unit) => (unit?.place === place ? { unit, path } : []));
  });
}

function entriesOf(folder: string, { facts, snapshot }: PlanState) {
  const entries = facts.folder({ revision: snapshot.base.commit, path: folder });
  if (entries === PENDING || entries === null) return [];
  return entries.map(({ name, mode }) => ({
    path: folder === '' ? name : `${folder}/${name}`,
    isFolder: mode === FOLDER,
  }));
}

/** The units that may be in the place at the base's tip. */
export function unitsAtTip(unit: Unit, planState: PlanState): readonly Unit[] {
  return tipUnits(unit, planState).map((each) => each.unit);
}

/** The files of the unit at the base's tip. */
function filesAtTip(unit: Unit, planState: PlanState): readonly string[] {
  return tipUnits(unit, planState)
    .filter((each) => isSame(each.unit, unit))
    .flatMap((each) => (each.unit.isFolder ? filesBelow(each.path, unit, planState) : each.path));
}

function filesBelow(folder: string, unit: Unit, planState: PlanState): readonly string[] {
  return entriesOf(folder, planState).flatMap(({ path, isFolder }) => {
    if (isFolder) return filesBelow(path, unit, planState);
    const found = unitOf(unit.entry, path);
    return found && isSame(found, unit) ? path : [];
  });
}

/** Of one entry. The name of a folder may hold several keys. */
function isSame(one: Unit, other: Unit): boolean {
  return one.name === other.name && one.key === other.key;
}

/** For a new unit: a file of another one with the same key at the base's tip, which the pull request leaves there. */
export function clashAtTip({ unit }: NewUnit, changes: readonly Change[], planState: PlanState): string | undefined {
  const deleted = pathsOf(changes, 'delete');
  return unitsAtTip(unit, planState)
    .filter(({ value }) => value === unit.value)
    .flatMap((each) => filesAtTip(each, planState))
    .find((path) => !deleted.has(path));
}
