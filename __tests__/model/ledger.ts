/**
 * What the people of a history have done to the items of its plan, written down as they did it: whether the plan is
 * ready, worked out without anything that integrate reads.
 */
export const ITEMS = ['a', 'b', 'c'] as const;
export type ItemName = (typeof ITEMS)[number];

interface PlanFacts {
  readonly items: readonly ItemName[];
  readonly dropped?: ItemName;
  /** Without one, or where it cannot be read, nothing is ever opened. */
  readonly integrates: boolean;
}

/** `a` is in each that can be read, so that the work of the plan never becomes another. */
export const INTEGRATE_PLANS = {
  two: { items: ['a', 'b'], integrates: true },
  three: { items: ['a', 'b', 'c'], integrates: true },
  dropped: { items: ['a', 'b'], dropped: 'b', integrates: true },
  without: { items: ['a', 'b'], integrates: false },
  broken: { items: [], integrates: false },
  none: { items: [], integrates: false },
} satisfies Readonly<Record<string, PlanFacts>>;
export type IntegratePlan = keyof typeof INTEGRATE_PLANS;

interface Merge {
  readonly commit: string;
  /** The plan had the item before. */
  readonly counts: boolean;
}

/** @param turn how many requests have been served so far */
export function openLedger(turn: () => number) {
  let plan: PlanFacts = INTEGRATE_PLANS.two;
  /** Those that were not taken back, the latest last. */
  const merges = new Map<ItemName, Merge[]>(ITEMS.map((item) => [item, []]));
  const open = new Set<ItemName>();
  const log: { readonly after: number; readonly isReady: boolean }[] = [{ after: 0, isReady: false }];

  const mergesOf = (item: ItemName): Merge[] => merges.get(item) ?? [];
  const stands = (item: ItemName): boolean => mergesOf(item).some(({ counts }) => counts) && !open.has(item);
  const isReady = (): boolean => plan.integrates && plan.items.every((item) => item === plan.dropped || stands(item));
  function note(change: () => unknown): void {
    change();
    log.push({ after: turn(), isReady: isReady() });
  }
  return {
    isReady,
    has: (item: ItemName): boolean => plan.items.includes(item),
    isBroken: (): boolean => plan === INTEGRATE_PLANS.broken,
    canRead: (): boolean => plan.items.length > 0,
    latest: (item: ItemName): Merge | undefined => mergesOf(item).at(-1),
    isOpen: (item: ItemName): boolean => open.has(item),
    planned: (name: IntegratePlan) => note(() => (plan = INTEGRATE_PLANS[name])),
    merged: (item: ItemName, commit: string) =>
      note(() => open.delete(item) && mergesOf(item).push({ commit, counts: plan.items.includes(item) })),
    reverted: (item: ItemName) => note(() => mergesOf(item).pop()),
    opened: (item: ItemName) => note(() => open.add(item)),
    closed: (item: ItemName) => note(() => open.delete(item)),
    /** Ready at some moment from when that request was served until now. */
    wasReadySince(from: number): boolean {
      const first = log.findLastIndex(({ after }) => after < from);
      return log.slice(Math.max(0, first)).some((each) => each.isReady);
    },
  };
}
