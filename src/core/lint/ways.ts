/** Ways to settle a finding that edit the plan. Each is tried before it is printed. */
import { decide, type Way } from '../finding.js';
import { matches } from '../globs/glob.js';
import { globOf } from '../plan/glob-problems.js';
import type { Item, Plan } from '../plan/plan.js';
import { type PlanTextChange, textEdits } from '../plan/plan-changes.js';
import { quotedYaml } from '../plan/quoting.js';
import { layoutOf, lineEdit, plainYaml, widenFor } from '../plan/widening.js';
import { editedLines, type YamlKeys } from '../plan/yaml-edits.js';
import { partAt } from '../plan/yaml-parts.js';
import type { ChangeKind } from '../terms.js';
import { isShortForm, itemName, keysOf, type ListName, type ScopeEntry } from './file-position.js';

/** What the edits of a way were made from. It is kept beside the way, because the way itself is part of the JSON. */
const madeFrom = new WeakMap<Way, PlanWay>();

/** Changes of one plan, which can be made together with those of other ways. */
export interface PlanWay {
  readonly plan: Plan;
  readonly changes: readonly PlanTextChange[];
}

export function changesOf(way: Way): PlanWay | undefined {
  return madeFrom.get(way);
}

/** If the text has no place for one of the changes, a person has to make them. */
export function editPlan(plan: Plan, title: string, ...changes: readonly PlanTextChange[]): Way {
  const layout = layoutOf(plan);
  const edits = textEdits(layout, changes);
  if (!edits || edits.length === 0) return decide(title);
  const way: Way = { kind: 'edit-file', title, edits: editedLines(layout, edits).map(({ edit }) => edit) };
  madeFrom.set(way, { plan, changes });
  return way;
}

/** Another glob or name in the same place. */
export function write(plan: Plan, keys: YamlKeys, form: string, title = `Write ${quotedYaml(form)}`): Way {
  return editPlan(plan, title, { kind: 'replace', keys, text: quotedYaml(form) });
}

export function removeFrom(plan: Plan, title: string, ...places: readonly YamlKeys[]): Way {
  return editPlan(plan, title, ...places.map((keys) => ({ kind: 'remove', keys }) as const));
}

export function exclude(plan: Plan, item: Item, title: string, globs: readonly string[]): Way {
  const keys = [...keysOf(item), 'scope'];
  const way = editPlan(plan, title, { kind: 'except', keys, entries: globs.map(quotedYaml) });
  const [edit] = way.edits ?? [];
  // A plain list has no "except". The line to write instead is easier to copy than to describe.
  if (edit?.insert.length !== 1 || !isShortForm(plan, keys)) return way;
  return rewritten(way, { title: `${title}: change line ${edit.line} to "${edit.insert.join('').trim()}"` });
}

/** Another title or other edits for the same changes. */
export function rewritten(way: Way, parts: Pick<Way, 'title'> | Required<Pick<Way, 'edits'>>): Way {
  const other = { ...way, ...parts };
  const made = madeFrom.get(way);
  if (made) madeFrom.set(other, made);
  return other;
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
  return editPlan(plan, `Make ${itemName(first, item)} a preceding item: ${how}`, {
    kind: 'add',
    keys,
    entries: [name],
  });
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
  if (isRenamed) return editPlan(plan, title, { kind: 'rename', keys: keys.slice(0, -1), name: list });
  const entries = [quotedYaml(glob)];
  return editPlan(plan, title, { kind: 'remove', keys }, { kind: 'add', keys: [...scope, list], entries });
}

export function cover(plan: Plan, item: Item, path: string, kind: ChangeKind): Way {
  const title = 'Add it to the scope of the item';
  const scope = [...keysOf(item), 'scope'];
  const list = isShortForm(plan, scope) ? scope : [...scope, kind];
  if (!item.scope.except.some((glob) => matches(glob, path)))
    return editPlan(plan, title, { kind: 'add', keys: list, entries: [plainYaml(globOf(path))] });
  return { kind: 'edit-file', title, edits: [lineEdit(widenFor(plan, item, [{ kind, path }]))] };
}
