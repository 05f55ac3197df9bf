/** What a change of a plan does to the promises of its items. */
import type { Item, Plan } from '../plan/plan.js';

export interface AlteredPromises {
  /** The item before the change, and after it. Undefined if it has none, or is given up. */
  readonly item: Item;
  readonly after: Item | undefined;
  readonly lost: readonly Promised[];
  readonly added: readonly Promised[];
}

/** The items that would promise less, or something else. A plan that goes away is reported by `plan-removed`. */
export function alteredPromises(old: Plan, now: Plan): readonly AlteredPromises[] {
  return old.items.flatMap((item) => {
    if (item.provides.length === 0 || item.dropped !== undefined) return [];
    const after = itemIn(now, item, old);
    const [before, then] = [promisesOf(item), promisesOf(after)];
    const lost = without(before, then);
    return lost.length === 0 ? [] : [{ item, after, lost, added: without(then, before) }];
  });
}

/** The item in the changed plan, under a new id if only that changed. Undefined if it has none, or is given up. */
function itemIn(now: Plan, item: Item, old: Plan): Item | undefined {
  const isNew = ({ item: id }: Item) => old.items.every((each) => each.item !== id);
  const found =
    now.items.find((each) => each.item === item.item) ??
    now.items.find((each) => isNew(each) && each.branches.some((branch) => item.branches.includes(branch)));
  return found?.dropped === undefined ? found : undefined;
}

export interface Promised {
  readonly path: string;
  readonly text?: string;
}

function promisesOf(item: Item | undefined): readonly Promised[] {
  return (item?.provides ?? []).flatMap(({ path, declares }) => [
    { path },
    ...declares.map((text) => ({ path, text: text.replace(/\s+/g, ' ').trim() })),
  ]);
}

/** Those of the first list that the second lacks. The file alone only counts if nothing in it is named. */
function without(some: readonly Promised[], others: readonly Promised[]): readonly Promised[] {
  const known = new Set(others.map(withoutSpace));
  const left = some.filter((each) => !known.has(withoutSpace(each)));
  return left.filter((each) => each.text !== undefined || !left.some(({ path, text }) => path === each.path && text));
}

/** White space matters only between two words. */
function withoutSpace({ path, text }: Promised): string {
  return JSON.stringify([path, text?.replace(/\s*([^\w$\s])\s*/g, '$1')]);
}
