/** Measures how much of a plan can be done in parallel. */
import { type Item, keyOf, type Plan } from '../plan/plan.js';
import { dependenciesOf, waves } from '../plan/waves.js';

/**
 * Public: part of the JSON of `lint`. Dropped items do not count, and neither does the integration, which comes last.
 */
export interface Shape {
  readonly plan: string;
  readonly items: number;
  readonly waves: number;
  /** The largest number of items that can be worked on at the same time. */
  readonly widestWave: number;
  /** A longest chain of items that wait for each other, from first to last. */
  readonly criticalPath: readonly string[];
  /** The number of items that can be worked on at the same time as another one. */
  readonly sideBySide: number;
}

/** @param all every open plan, because dependencies can lead to other plans */
export function shapeOf(plan: Plan, all: readonly Plan[]): Shape {
  const items = plan.items.filter(({ dropped }) => dropped === undefined);
  const laidOut = waves(all, items);
  const dependencies = dependenciesOf(all);
  const isOrdered = (a: Item, b: Item) => dependencies(a).has(keyOf(b)) || dependencies(b).has(keyOf(a));
  const beside = items.filter((item) => items.some((other) => other !== item && !isOrdered(item, other)));
  return {
    plan: plan.id,
    items: items.length,
    waves: laidOut.length,
    widestWave: Math.max(0, ...laidOut.map(({ length }) => length)),
    criticalPath: chain(laidOut, (later, earlier) => dependencies(later).has(keyOf(earlier))),
    sideBySide: beside.length,
  };
}

/** Walks back from the last wave. Each item waits for one of the wave before it, or it would be in that wave. */
function chain(laidOut: readonly (readonly Item[])[], dependsOn: (later: Item, earlier: Item) => boolean): string[] {
  const path: Item[] = [];
  for (const wave of laidOut.toReversed()) {
    const last = path[0];
    const next = last ? wave.find((item) => dependsOn(last, item)) : wave[0];
    if (next) path.unshift(next);
  }
  return path.map(({ item }) => item);
}

/** `Plan "profile": 4 items in 2 waves, at most 3 at a time, 3 of 4 can run beside another one, critical path of 2: a → d.` */
export function shapeWords({ plan, items, waves: count, widestWave, criticalPath, sideBySide }: Shape): string {
  const path = criticalPath.length > 8 ? [...criticalPath.slice(0, 7), '…', ...criticalPath.slice(-1)] : criticalPath;
  return `${[
    `Plan "${plan}": ${items} ${items === 1 ? 'item' : 'items'} in ${count} ${count === 1 ? 'wave' : 'waves'}`,
    ...(items > 1 ? [`at most ${widestWave} at a time`, `${sideBySide} of ${items} can run beside another one`] : []),
    ...(count > 1 ? [`critical path of ${criticalPath.length}: ${path.join(' → ')}`] : []),
  ].join(', ')}.`;
}
