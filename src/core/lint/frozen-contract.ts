import { decide, type FindingDraft, offer } from '../finding.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import type { PlanState } from '../progress/plan-state.js';
import { type Progress, pullName } from '../progress/progress.js';
import { listed, quotedLine, someOf } from '../text/quoted-line.js';
import { itemName, itemParty, keysOf, ownerOf, positionOf } from './file-position.js';
import { type AlteredPromises, alteredPromises, type Promised } from './promises.js';
import type { FindingDrafts, LintRule } from './rule.js';

/** Once an item has started, others may already be written against its contract, and nobody tells them of a change. */
export const frozenContract: LintRule = {
  id: 'frozen-contract',
  onlyWarns: true,
  isToldOnChange: true,
  lint: ({ before, plans, planState }) =>
    (before?.plans ?? []).flatMap((old) => {
      const now = plans.find(({ id }) => id === old.id);
      if (!now || !before) return [];
      return alteredPromises(old, now).flatMap((altered): FindingDrafts => {
        const progress = before.planState.progress.get(keyOf(altered.item));
        const start = progress && startOf(progress);
        return start === undefined ? [] : changedContract(altered, start, now, planState, before.plans);
      });
    }),
};

/** How it has started. Undefined if nothing is done yet. */
function startOf({ pulls, merges, finished }: Progress): string | undefined {
  const open = pulls.find(({ changes }) => !changes.complete || changes.list.length > 0);
  if (open) return `is open as ${pullName(open)}`;
  return merges.length > 0 || finished ? 'has merged' : undefined;
}

function changedContract(
  { item, after, lost, added }: AlteredPromises,
  start: string,
  now: Plan,
  { plans, progress }: PlanState,
  plansBefore: readonly Plan[],
): FindingDraft[] {
  const users = usersOf(plans, after ?? item);
  const known = new Set(users.map(keyOf));
  const kept = new Set(plans.flatMap(itemsOf).flatMap((each) => (each.dropped === undefined ? keyOf(each) : [])));
  // The same change can take the promise and the mention of it out of the plan, and the code of the other item relies on it
  // as before.
  users.push(...usersOf(plansBefore, item).filter((each) => kept.has(keyOf(each)) && !known.has(keyOf(each))));
  const [first] = users;
  // To give up what nobody uses is no change of a promise.
  if (!after && !first) return [];
  const instead = added.length === 0 ? '' : ` Instead it would promise ${wordsOf(added)}.`;
  const open = (each: Item) => progress.get(keyOf(each))?.pulls[0];
  const names = users.map((each) => {
    const pull = open(each);
    return `${itemName(each, item)}${pull ? ` (${pullName(pull)})` : ''}`;
  });
  const pull = first && open(first);
  return [
    {
      severity: 'warn',
      ...ownerOf(item),
      at: positionOf(now, after ? [...keysOf(after), 'contracts', 'provides'] : ['items']),
      wanted: `the contract of ${itemName(item)} as it was when the work began`,
      found: `without ${wordsOf(lost)}`,
      message: `${capitalName(item)} ${start}, and would no longer promise ${wordsOf(lost)}.${instead} ${reliance(names)}`,
      ...offer(
        decide(added.length > 0 ? 'Keep the promise, and add the new one beside it' : 'Keep the promise'),
        decide(`Merge this once those who work on ${listed([itemName(item), ...names])} know about it`),
      ),
      ...(first
        ? {
            other: {
              ...itemParty(first),
              ...(pull ? { branch: pull.branch } : {}),
              ...(pull?.number === undefined ? {} : { pull: pull.number }),
            },
          }
        : {}),
    },
  ];
}

/** The items that say that they use it, without those that are given up. */
function usersOf(plans: readonly Plan[], item: Item): Item[] {
  return plans
    .flatMap(itemsOf)
    .filter((each) => each.dropped === undefined && each.uses.some((ref) => keyOf(ref) === keyOf(item)));
}

/** `"f(x)" in "src/a.ts"` */
function wordsOf(promises: readonly Promised[]): string {
  const [first] = promises;
  const texts = promises.map(({ text, path }) => text ?? path);
  const isOneFile = promises.every(({ path, text }) => path === first?.path && text !== undefined);
  if (isOneFile) return `${someOf(texts)} in ${quotedLine(first?.path ?? '')}`;
  return promises.length === 1 ? `the file ${someOf(texts)}` : someOf(texts);
}

function capitalName(item: Item): string {
  return itemName(item).replace('item', 'Item');
}

function reliance(names: readonly string[]): string {
  if (names.length === 0) return 'No item of an open plan says that it uses it.';
  return `${listed(names)} ${names.length === 1 ? 'relies' : 'rely'} on it.`.replace('item', 'Item');
}
