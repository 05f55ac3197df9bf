/** The short form of a brief, which `check` prints on a branch without any change. */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import { isTested, type Snapshot } from '../facts/snapshot.js';
import { type Item, keyOf, type Plan } from '../plan/plan.js';
import { baseStateOf } from '../progress/base-state.js';
import type { Progress } from '../progress/progress.js';
import { CHANGE_KINDS } from '../terms.js';
import { firstOf } from '../text/inert.js';

const MOST_GLOBS = 8;

/** Lines of plain text, none if the branch under test has changes or belongs to no unfinished item. */
export function shortBriefOf(snapshot: Snapshot, facts: Facts): readonly string[] | Pending {
  const state = baseStateOf(snapshot, facts);
  if (state === PENDING) return PENDING;
  const { planState } = state;
  const pull = snapshot.pulls.find((each) => isTested(each, snapshot));
  if (!pull?.changes.complete || pull.changes.list.length > 0 || pull.merging) return [];
  const role = planState.roleOf(pull);
  if (role.kind !== 'item' || role.progress.item.dropped !== undefined) return [];
  const { item, plan } = role.progress;
  return shortLines(plan, item, planState.waitsFor(item));
}

function shortLines(plan: Plan, item: Item, waitsFor: readonly Progress[]): string[] {
  const { scope, provides, uses, verification } = item;
  const nameOf = (ref: Pick<Item, 'plan' | 'item'>) => `"${ref.plan === plan.id ? ref.item : keyOf(ref)}"`;
  const names = (all: readonly Pick<Item, 'plan' | 'item'>[]) => all.map(nameOf).join(', ');
  return [
    `This branch has no changes yet. It is for item ${nameOf(item)} of plan "${plan.id}"${item.title === item.item ? '' : `: ${item.title}`}.`,
    ...(waitsFor.length === 0 ? [] : [`  wait until these have merged: ${names(waitsFor.map((each) => each.item))}`]),
    ...(['any', ...CHANGE_KINDS] as const).flatMap((kind) =>
      scope[kind].length === 0 ? [] : [`  ${kind === 'any' ? 'change' : kind}: ${globWords(scope[kind])}`],
    ),
    ...(scope.except.length === 0 ? [] : [`  except: ${globWords(scope.except)}`]),
    ...(provides.length === 0 ? [] : [`  provide: ${globWords(provides.map(({ path }) => path))}`]),
    ...(uses.length === 0 ? [] : [`  build on the contracts of: ${names(uses)}`]),
    ...(verification === undefined ? [] : [`  verify: ${verification.trim()}`]),
    `  The whole work order: parallel-work brief ${plan.id}/${item.item}`,
  ];
}

function globWords(globs: readonly string[]): string {
  const { shown, more } = firstOf(globs, MOST_GLOBS);
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
