/** All places of a plan that contain globs. The rules about how a glob is written check all of them. */
import type { Party } from '../finding.js';
import { remembered } from '../maps.js';
import type { Plan } from '../plan/plan.js';
import type { Progress } from '../progress/progress.js';
import { entriesOf, entryAt, keysOf, ownerOf, type ScopeEntry, scopeEntries } from './file-position.js';
import type { LintContext } from './rule.js';

/** If the place has no kinds of change, all globs are in `any`. */
export interface PlacedGlob extends ScopeEntry {
  readonly plan: Plan;
  readonly place: 'scope' | 'except' | 'do_not_touch' | 'generated' | 'shared';
  /** For messages: `the scope of item "a"`. */
  readonly where: string;
  readonly party: Party;
  /** Absent if the glob applies to the whole plan. */
  readonly worker?: Progress;
}

const OF_PLANS = ['generated', 'shared'] as const;

const OF_ITEMS: readonly {
  readonly place: 'scope' | 'except' | 'do_not_touch';
  readonly name: string;
  readonly entries: (worker: Progress) => readonly ScopeEntry[];
}[] = [
  { place: 'scope', name: 'the scope', entries: ({ plan, item }) => scopeEntries(plan, item) },
  {
    place: 'except',
    name: '"except"',
    entries: ({ plan, item }) => listed(plan, item.scope.except, [...keysOf(item), 'scope', 'except']),
  },
  {
    place: 'do_not_touch',
    name: '"do_not_touch"',
    entries: ({ plan, item }) => entriesOf(plan, item.doNotTouch, [...keysOf(item), 'constraints', 'do_not_touch']),
  },
];

type PlansAndWorkers = Pick<LintContext, 'plans' | 'workers'>;

const placed = new WeakMap<PlansAndWorkers, readonly PlacedGlob[]>();

/** Cached, because several rules need them. */
export function placedGlobs(context: PlansAndWorkers): readonly PlacedGlob[] {
  return remembered(placed, context, () => globsIn(context));
}

function globsIn({ plans, workers }: PlansAndWorkers): PlacedGlob[] {
  return [
    ...plans.flatMap((plan) =>
      OF_PLANS.flatMap((place) => {
        const about = { plan, place, where: `"${place}" of plan "${plan.id}"`, party: { plan: plan.id } };
        return listed(plan, plan[place], [place]).map((entry) => ({ ...entry, ...about }));
      }),
    ),
    ...workers.flatMap((worker) =>
      OF_ITEMS.flatMap(({ place, name, entries }) => {
        const { plan, item } = worker;
        const about = { plan, place, where: `${name} of item "${item.item}"`, party: ownerOf(item), worker };
        return entries(worker).map((entry) => ({ ...entry, ...about }));
      }),
    ),
  ];
}

/** The end of a sentence about a misspelt glob. In a limit such as `except`, the mistake allows more than intended. */
export function consequence({ place }: PlacedGlob): string {
  return place === 'except' || place === 'do_not_touch' ? ', so what it should exclude stays allowed' : '';
}

function listed(plan: Plan, globs: readonly string[], keys: readonly string[]): ScopeEntry[] {
  return globs.map((glob, index) => entryAt(plan, glob, 'any', [...keys, index]));
}
