/** Ways to settle a finding that edit the plan. Each is tried before it is printed. */
import type { Way } from '../finding.js';
import type { Item, Plan } from '../plan/plan.js';
import { quotedYaml } from '../plan/quoting.js';
import { layoutOf, lineEdit, widenFor, type YamlLayout } from '../plan/widening.js';
import {
  addEntries,
  addExceptions,
  editFile,
  remove,
  renameKey,
  replaceValue,
  type YamlChange,
  type YamlKeys,
} from '../plan/yaml-edits.js';
import { partAt } from '../plan/yaml-parts.js';
import type { ChangeKind } from '../terms.js';
import { isShortForm, itemName, keysOf, type ListName, type ScopeEntry } from './file-position.js';

export function editPlan(plan: Plan, title: string, change: (layout: YamlLayout) => readonly YamlChange[]): Way {
  const layout = layoutOf(plan);
  return editFile(layout, title, change(layout));
}

/** Another glob or name in the same place. */
export function write(plan: Plan, keys: YamlKeys, form: string, title = `Write ${quotedYaml(form)}`): Way {
  return editPlan(plan, title, (layout) => [replaceValue(layout, keys, quotedYaml(form))]);
}

export function removeFrom(plan: Plan, title: string, ...places: readonly YamlKeys[]): Way {
  return editPlan(plan, title, (layout) => places.map((keys) => remove(layout, keys)));
}

export function exclude(plan: Plan, item: Item, title: string, globs: readonly string[]): Way {
  const keys = [...keysOf(item), 'scope'];
  const way = editPlan(plan, title, (layout) => [addExceptions(layout, keys, globs.map(quotedYaml))]);
  const [edit] = way.edits ?? [];
  // A plain list has no "except". The line to write instead is easier to copy than to describe.
  if (edit?.insert.length !== 1 || !isShortForm(plan, keys)) return way;
  return { ...way, title: `${title}: change line ${edit.line} to "${edit.insert.join('').trim()}"` };
}

export interface PlannedItem {
  readonly plan: Plan;
  readonly item: Item;
}

/**
 * Orders two items, because ordered items may share files. The integration waits only for its own plan, and no other
 * dependency can be added to it.
 */
export function waitFor({ plan, item }: PlannedItem, { item: first }: PlannedItem): Way | undefined {
  if (item.isIntegration || first.isIntegration) return undefined;
  const name = first.plan === item.plan ? first.item : `${first.plan}/${first.item}`;
  const keys = [...keysOf(item), 'depends_on'];
  const how =
    item.dependsOn.length > 0
      ? `add "${name}" to "depends_on" of item "${item.item}" (line ${plan.locate(keys).line})`
      : `add "depends_on: [${name}]" to item "${item.item}" (line ${plan.locate(keysOf(item)).line})`;
  return editPlan(plan, `Make ${itemName(first, item)} a preceding item: ${how}`, (layout) => [
    addEntries(layout, keys, [name]),
  ]);
}

/** Makes one of the two items wait for the other, whichever can. */
export function wait(first: PlannedItem, second: PlannedItem): Way | undefined {
  return waitFor(second, first) ?? waitFor(first, second);
}

/** Moves the glob to another kind of change. */
export function moveTo(list: ListName, plan: Plan, item: Item, { glob, keys }: ScopeEntry, title: string): Way {
  const scope = [...keysOf(item), 'scope'];
  const isRenamed =
    item.scope[list].length === 0 && partAt(layoutOf(plan).root, keys.slice(0, -1)).part.parts.size === 1;
  return editPlan(plan, title, (layout) =>
    isRenamed
      ? [renameKey(layout, keys.slice(0, -1), list)]
      : [remove(layout, keys), addEntries(layout, [...scope, list], [quotedYaml(glob)])],
  );
}

export function cover(plan: Plan, item: Item, path: string, kind: ChangeKind): Way {
  return {
    kind: 'edit-file',
    title: 'Add it to the scope of the item',
    edits: [lineEdit(widenFor(plan, item, [{ kind, path }]))],
  };
}
