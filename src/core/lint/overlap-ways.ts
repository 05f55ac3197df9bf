/** The ways to settle an overlap of two scopes, with the ones that leave the file to most items first. */
import { decide, type Way } from '../finding.js';
import type { Budget } from '../globs/budget.js';
import { isLiteral, literalPath } from '../globs/glob.js';
import { contains } from '../globs/meet.js';
import { isGlobClaim } from '../plan/branch-names.js';
import type { Item, Plan } from '../plan/plan.js';
import type { PlanTextChange } from '../plan/plan-changes.js';
import { quotedYaml } from '../plan/quoting.js';
import { allGlobs, guardedGlobs } from '../plan/scope.js';
import { sharedFileAt } from '../plan/shared-files.js';
import { layoutOf, plainYaml } from '../plan/widening.js';
import { partAt } from '../plan/yaml-parts.js';
import type { Progress } from '../progress/progress.js';
import { combineItems } from './combined-items.js';
import { isShortForm, itemName, keysOf, type ScopeEntry, scopeEntries } from './file-position.js';
import type { FileList } from './files.js';
import { migrationPlaces } from './migration-places.js';
import { isGenerated } from './scope-globs.js';
import { editPlan, exclude, waitFor } from './ways.js';

/** A glob of each of the two items. */
export type GlobPair = readonly [string, string];

interface OverlapFacts {
  readonly witness: string;
  /** The steps for all proofs of ways. */
  readonly total: Budget;
  readonly files: FileList | null;
}

/** An item, and the part of its scope that overlaps the other one. */
interface Side {
  readonly of: Progress;
  readonly entries: readonly ScopeEntry[];
}

/** One entry of an item that overlaps one of the other. */
interface EntryMeeting {
  readonly own: ScopeEntry;
  readonly other: ScopeEntry;
  /** Every path of the own entry is in the other one. */
  readonly isInside: boolean;
}

export function entriesNamed(plan: Plan, item: Item, glob: string): readonly ScopeEntry[] {
  const entries = scopeEntries(plan, item);
  const named = entries.filter((entry) => entry.glob === glob);
  return named.length > 0 ? named : entries.filter((entry) => guardedGlobs(entry.glob).includes(glob));
}

export function waysOut(
  a: Progress,
  b: Progress,
  pairs: readonly GlobPair[],
  { witness, total, files }: OverlapFacts,
): readonly (Way | undefined)[] {
  const [sideA, sideB] = [sideOf(a, pairs, 0), sideOf(b, pairs, 1)];
  const [ofA = [], ofB = []] = meetingsOf(sideA, sideB, pairs, total);
  const takes = [takeFrom(b, a, ofB), takeFrom(a, b, ofA)];
  const hasRest = (meetings: readonly EntryMeeting[]) => meetings.some(({ isInside }) => !isInside);
  // An item that only loses a part of a glob keeps more of its work.
  if (hasRest(ofA) && !hasRest(ofB)) takes.reverse();
  const wait = b.item.isIntegration ? waitFor(a, b) : waitFor(b, a);
  const shared = sharedBy(ofA, ofB);
  const both = shared && a.plan === b.plan ? { a, b, ofA, ofB, shared } : undefined;
  const ways = [
    both && generate(both),
    both && share(both, files),
    ...takes,
    both && precede(both),
    both && integrate(both),
    wait,
    ...combine(a, b, takes, total),
  ];
  if (![a, b].every(({ plan }) => isGenerated(plan, witness))) return ways;
  const title = 'Remove it from both scopes: "generated" already allows every item to change it';
  const isWhole = both?.shared.every(({ glob }) => isLiteral(glob) && isGenerated(a.plan, literalPath(glob)));
  return [both && isWhole ? allow(both, [], title) : decide(title), ...ways];
}

function sideOf(of: Progress, pairs: readonly GlobPair[], side: 0 | 1): Side {
  const globs = [...new Set(pairs.map((pair) => pair[side]))];
  return { of, entries: globs.flatMap((glob) => entriesNamed(of.plan, of.item, glob)) };
}

/** The same meetings from the side of each. */
function meetingsOf(a: Side, b: Side, pairs: readonly GlobPair[], total: Budget): readonly (readonly EntryMeeting[])[] {
  const named = ({ entries }: Side, glob: string) =>
    entries.filter((each) => each.glob === glob || guardedGlobs(each.glob).includes(glob));
  const met = pairs.flatMap(([one, two]) =>
    named(a, one).flatMap((own) => named(b, two).map((other) => ({ own, other }))),
  );
  const insideOf = (own: Side, other: Side) =>
    new Map(own.entries.map(({ glob }) => [glob, isInside(glob, own.of, other, total)]));
  const [inB, inA] = [insideOf(a, b), insideOf(b, a)];
  return [
    met.map(({ own, other }) => ({ own, other, isInside: inB.get(own.glob) === true })),
    met.map(({ own, other }) => ({ own: other, other: own, isInside: inA.get(other.glob) === true })),
  ];
}

function isInside(glob: string, { item }: Progress, { of, entries }: Side, total: Budget): boolean {
  const globs = entries.map((each) => each.glob);
  // A plain path that overlaps needs no proof.
  if (globs.includes(glob) || isLiteral(glob)) return true;
  const whole = { include: globs, except: of.item.scope.except };
  return contains(whole, { include: [glob], except: item.scope.except }, { total }).kind === 'inside';
}

/** The changes that take everything out of the scope that it shares. Undefined if nothing would be left. */
function release({ item, plan }: Progress, meetings: readonly EntryMeeting[]): readonly PlanTextChange[] | undefined {
  const removed = new Set(meetings.flatMap(({ own, isInside: isWhole }) => (isWhole ? [own] : [])));
  if (allGlobs(item.scope).length === removed.size) return item.isIntegration ? withoutScope(plan) : undefined;
  const excepted = exceptedBy(meetings);
  const scope = [...keysOf(item), 'scope'];
  return [
    ...[...removed].map(({ keys }) => ({ kind: 'remove', keys }) as const),
    ...(excepted.length > 0 ? [{ kind: 'except', keys: scope, entries: excepted.map(quotedYaml) } as const] : []),
  ];
}

/** An integration needs no scope. */
function withoutScope(plan: Plan): readonly PlanTextChange[] {
  const keys = ['integration'];
  const isAll = partAt(layoutOf(plan).root, keys).part.parts.size === 1;
  return [isAll ? { kind: 'replace', keys, text: '{}' } : { kind: 'remove', keys: [...keys, 'scope'] }];
}

function exceptedBy(meetings: readonly EntryMeeting[]): readonly string[] {
  return [...new Set(meetings.flatMap(({ other, isInside: isWhole }) => (isWhole ? [] : [other.glob])))];
}

function takeFrom(from: Progress, keeper: Progress, meetings: readonly EntryMeeting[]): Way | undefined {
  const { item, plan } = from;
  const changes = release(from, meetings);
  if (!changes) return undefined;
  const name = itemName(item, keeper.item);
  const keep = `Leave the file to ${itemName(keeper.item, item)}`;
  const removed = meetings.filter((each) => each.isInside).map(({ own }) => own);
  const globs = exceptedBy(meetings);
  const keys = [...keysOf(item), 'scope'];
  const { line } = plan.locate(item.scope.except.length > 0 ? [...keys, 'except'] : keys);
  const addition = `add ${quoted(globs)} to "except" of ${name} (line ${line})`;
  if (removed.length === 0) return exclude(plan, item, `${keep}: ${addition}`, globs);
  const removal = `remove ${quoted(removed.map(({ glob }) => glob))} from ${name} (line ${removed[0]?.at.line})`;
  return editPlan(plan, `${keep}: ${removal}${globs.length > 0 ? `, and ${addition}` : ''}`, ...changes);
}

function quoted(globs: readonly string[]): string {
  return [...new Set(globs)].map((glob) => `"${glob}"`).join(', ');
}

/** Both sides of an overlap inside one plan, and globs that match exactly what the two scopes share. */
interface Both {
  readonly a: Progress;
  readonly b: Progress;
  readonly ofA: readonly EntryMeeting[];
  readonly ofB: readonly EntryMeeting[];
  readonly shared: readonly ScopeEntry[];
}

/** Undefined if two of the globs only share a part that no glob of theirs matches. */
function sharedBy(ofA: readonly EntryMeeting[], ofB: readonly EntryMeeting[]): readonly ScopeEntry[] | undefined {
  const smaller = ofA.map((meeting, index) =>
    meeting.isInside ? meeting.own : ofB[index]?.isInside ? meeting.other : undefined,
  );
  const known = smaller.filter((each) => each !== undefined);
  return known.length === smaller.length ? [...new Map(known.map((each) => [each.glob, each])).values()] : undefined;
}

/** Takes what both share out of both scopes, and allows it somewhere else. */
function allow({ a, b, ofA, ofB }: Both, changes: readonly PlanTextChange[], title: string): Way | undefined {
  const [fromA, fromB] = [release(a, ofA), release(b, ofB)];
  return fromA && fromB && editPlan(a.plan, title, ...fromA, ...fromB, ...changes);
}

function generate(both: Both): Way | undefined {
  const { shared, a, b } = both;
  const isWritten = ({ glob }: ScopeEntry) => isLiteral(glob) && sharedFileAt(literalPath(glob))?.isGenerated === true;
  if (a.item.isIntegration || b.item.isIntegration || !shared.every(isWritten)) return undefined;
  const globs = shared.map(({ glob }) => glob);
  const title = `Move ${quoted(globs)} to "generated": every item may then change it, and it is generated again at integration`;
  return allow(both, [{ kind: 'add', keys: ['generated'], entries: globs.map(quotedYaml) }], title);
}

/** Folders in which every change adds a file of its own. */
const FRAGMENTS =
  /(?:^|\/)(?:\.changeset|\.changes|changes|changelog\.d|changelogs?\/unreleased|newsfragments|news|releasenotes\/notes)\/[^/]*[*?[{(][^/]*$/;

/** Files that every item adds: changelog fragments, and migrations, whose numbers must be unique. */
function share(both: Both, files: FileList | null): Way | undefined {
  const { shared, ofA, ofB } = both;
  const isNew = [...ofA, ...ofB].every(({ own }) => own.list === 'create');
  const globs = shared.map(({ glob }) => glob);
  if (!isNew || globs.some(isLiteral)) return undefined;
  const unique = migrationPlaces(globs, files);
  if (!unique && !globs.every((glob) => FRAGMENTS.test(glob))) return undefined;
  const also = unique ? `, and ${quoted(unique)} to "unique"` : '';
  const title = `Move ${quoted(globs)} to "shared"${also}: every item may then create files there${unique ? ', each with a number of its own' : ''}`;
  const changes: PlanTextChange[] = [{ kind: 'add', keys: ['shared'], entries: globs.map(quotedYaml) }];
  if (unique) changes.push({ kind: 'add', keys: ['unique'], entries: unique.map(quotedYaml) });
  return allow(both, changes, title);
}

/** A small item with the file alone. Both items can still run side by side after it. */
function precede(both: Both): Way | undefined {
  const { a, b, shared } = both;
  const { plan } = a;
  if (a.item.isIntegration || b.item.isIntegration) return undefined;
  const globs = shared.map(({ glob }) => glob);
  const id = newId(plan, globs[0] ?? '');
  const value = `{ branch: ${plainYaml(branchFor(a.item, plan, id))}, scope: [${globs.map(quotedYaml).join(', ')}] }`;
  const wait = (item: Item) => ({ kind: 'add', keys: [...keysOf(item), 'depends_on'], entries: [id] }) as const;
  const title = `Make a preceding item "${id}" for ${quoted(globs)}, take it out of item "${a.item.item}" and item "${b.item.item}", and let both depend on it`;
  return allow(both, [{ kind: 'pair', keys: ['items'], key: id, value }, wait(a.item), wait(b.item)], title);
}

/** A name after the file: `shared-routes` for `src/routes.ts`. */
function newId({ items }: Plan, glob: string): string {
  const names = glob.split('/').filter((segment) => /[a-z0-9]/i.test(segment) && isLiteral(segment));
  const name = (names.at(-1) ?? 'files')
    .toLowerCase()
    .replace(/(?<=.)\.[^.]*$/, '')
    .replace(/[^a-z0-9]+/g, '-');
  const id = `shared-${name.replace(/^-+|-+$/g, '')}`.slice(0, 50).replace(/-+$/, '');
  const isFree = (each: string) => items.every(({ item }) => item !== each);
  for (let number = 1; ; number += 1) {
    const each = number === 1 ? id : `${id}-${number}`;
    if (isFree(each)) return each;
  }
}

/** Like the branch of the other item, if that ends with its id. */
function branchFor({ item, branches }: Item, plan: Plan, id: string): string {
  const [branch = ''] = branches;
  const isNamedAfter = !isGlobClaim(branch) && branch.endsWith(`/${item}`);
  return isNamedAfter ? `${branch.slice(0, -item.length)}${id}` : `${plan.id}/${id}`;
}

function integrate(both: Both): Way | undefined {
  const { a, b, shared } = both;
  const { plan } = a;
  if (a.item.isIntegration || b.item.isIntegration) return undefined;
  const globs = shared.map(({ glob }) => glob);
  const title = `Leave ${quoted(globs)} to the integration, and take it out of item "${a.item.item}" and item "${b.item.item}"`;
  return allow(both, [leaveToIntegration(plan, globs)], title);
}

/** Adds the globs to the scope of the integration, which the plan need not have yet. */
export function leaveToIntegration(plan: Plan, globs: readonly string[]): PlanTextChange {
  const scope = ['integration', 'scope'];
  const isByKind = plan.integration && allGlobs(plan.integration.scope).length > 0 && !isShortForm(plan, scope);
  return { kind: 'add', keys: isByKind ? [...scope, 'any'] : scope, entries: globs.map(quotedYaml) };
}

/** If most of one scope lies inside the other, or neither can lose the file, the two items are one piece of work. */
function combine(a: Progress, b: Progress, takes: readonly (Way | undefined)[], total: Budget): Way[] {
  if (a.item.isIntegration || b.item.isIntegration) return [];
  for (const [inner, outer] of [
    [b, a],
    [a, b],
  ] as const) {
    const globs = allGlobs(inner.item.scope);
    const inside = globs.filter((glob) => isInScope(glob, inner.item, outer.item, total)).length;
    if (inside * 2 <= globs.length) continue;
    const most = inside === globs.length ? 'all' : 'most';
    const why = `${most} of the scope of ${itemName(inner.item, outer.item)} is inside the scope of ${itemName(outer.item, inner.item)}`;
    return [combineItems(inner, outer, why)];
  }
  return takes.every((way) => way === undefined) ? [combineItems(b, a, 'neither can do without the file')] : [];
}

function isInScope(glob: string, inner: Item, outer: Item, total: Budget): boolean {
  const all = allGlobs(outer.scope);
  if (all.includes(glob) && outer.scope.except.length === 0) return true;
  // A plain path needs no proof.
  if (isLiteral(glob) && outer.scope.except.length === 0 && all.every(isLiteral)) return false;
  const whole = { include: all, except: outer.scope.except };
  return contains(whole, { include: [glob], except: inner.scope.except }, { total }).kind === 'inside';
}
