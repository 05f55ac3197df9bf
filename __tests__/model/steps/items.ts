/** What people do with the items of a plan that is to be integrated, each written into the ledger. */
import { Refusal } from '../../github/github-state.js';
import type { IntegrateStage } from '../integrate-repository.js';
import { INTEGRATE_PLANS, type IntegratePlan, ITEMS, type ItemName } from '../ledger.js';
import type { Kind, Step } from './step.js';

function itemOf({ how }: Step): ItemName {
  const found = ITEMS.find((item) => item === how);
  if (found === undefined) throw new Error(`no item is called "${how}"`);
  return found;
}

/** A merge that does not count is made only as the first of an item. Other tests have the later ones. */
function canMerge({ ledger }: IntegrateStage, item: ItemName): boolean {
  return ledger.canRead() && (ledger.has(item) || ledger.latest(item) === undefined);
}

/** As GitHub does it, or refuses it: the branch may conflict with what was reverted meanwhile. */
function merge({ ledger, pulls }: IntegrateStage, item: ItemName, count: number): void {
  const pull = pulls.get(item);
  if (!pull) throw new Error(`item "${item}" has no pull request`);
  try {
    ledger.merged(item, pull.merge(count === 1 ? 'squash' : count === 2 ? 'merge' : 'rebase'));
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof Error && /conflict/.test(error.message))) throw error;
  }
}

export function openAndMerge(stage: IntegrateStage, item: ItemName, count: number): void {
  stage.open(item);
  merge(stage, item, count);
}

export const ITEM_STEPS: Readonly<Record<string, Kind<IntegrateStage>>> = {
  'open and merge': {
    weight: 16,
    how: ['a', 'a', 'b', 'b', 'c'],
    count: 3,
    can: (stage, step) =>
      canMerge(stage, itemOf(step)) &&
      !stage.ledger.isOpen(itemOf(step)) &&
      stage.ledger.latest(itemOf(step)) === undefined,
    act: (stage, step) => openAndMerge(stage, itemOf(step), step.count ?? 1),
  },
  /** Where it was merged before, that reopens the item. */
  'open a pull request of': {
    weight: 4,
    how: ITEMS,
    can: ({ ledger }, step) => !ledger.isOpen(itemOf(step)),
    act: (stage, step) => stage.open(itemOf(step)),
  },
  'merge the pull request of': {
    weight: 12,
    how: ITEMS,
    count: 3,
    can: (stage, step) => canMerge(stage, itemOf(step)) && stage.ledger.isOpen(itemOf(step)),
    act: (stage, step) => merge(stage, itemOf(step), step.count ?? 1),
  },
  'close the pull request of': {
    weight: 6,
    how: ITEMS,
    can: ({ ledger }, step) => ledger.isOpen(itemOf(step)),
    act: ({ ledger, pulls }, step) => {
      pulls.get(itemOf(step))?.close();
      ledger.closed(itemOf(step));
    },
  },
  'revert the merge of': {
    weight: 5,
    how: ITEMS,
    can: ({ ledger }, step) => !ledger.isOpen(itemOf(step)) && ledger.latest(itemOf(step))?.counts === true,
    act: ({ ledger, repository }, step) => {
      repository.revert(ledger.latest(itemOf(step))?.commit ?? '');
      ledger.reverted(itemOf(step));
    },
  },
  'let the plan be': {
    weight: 3,
    how: ['two', 'two', 'two', 'two', 'three', 'three', 'dropped', 'dropped', 'without', 'broken', 'none'],
    can: () => true,
    act: (stage, { how }) => stage.plan(planCalled(how)),
  },
};

function planCalled(how: string | undefined): IntegratePlan {
  const found = keysOf(INTEGRATE_PLANS).find((name) => name === how);
  if (found === undefined) throw new Error(`no plan is called "${how}"`);
  return found;
}

function keysOf<T extends object>(record: T): (keyof T)[] {
  return Object.keys(record).filter((key): key is string & keyof T => key in record);
}
