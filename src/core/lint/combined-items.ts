/** Makes one item of two. Everything that the plan says about one is added to the other. */
import { decide, type Way } from '../finding.js';
import { type Item, type ItemRef, keyOf, type Plan } from '../plan/plan.js';
import type { PlanTextChange } from '../plan/plan-changes.js';
import { quotedYaml } from '../plan/quoting.js';
import { allGlobs } from '../plan/scope.js';
import type { Progress } from '../progress/progress.js';
import { isShortForm, itemName, keysOf } from './file-position.js';
import { editPlan } from './ways.js';

/** @param gone the item whose work goes to the other one. Its branch is given up */
export function combineItems({ item: gone, plan }: Progress, { item: kept }: Progress, why: string): Way {
  const title = `Combine the two items: ${why}`;
  const changes = isPlain(gone, kept, plan) ? changesFor(gone, kept, plan) : undefined;
  const whole = `${title}. Then ${itemName(kept, gone)} has all of the work, on its branch "${kept.branches[0]}"`;
  return changes ? editPlan(plan, whole, ...changes) : decide(title);
}

/** Globs that `except` or `do_not_touch` excludes for one of them may be needed by the other. */
function isPlain(gone: Item, kept: Item, plan: Plan): boolean {
  const limits = [gone, kept].flatMap(({ scope, doNotTouch }) => [...scope.except, ...allGlobs(doNotTouch)]);
  const isByKind = gone.scope.any.length < allGlobs(gone.scope).length;
  return (
    gone.plan === kept.plan &&
    limits.length === 0 &&
    gone.leeway === kept.leeway &&
    [gone, kept].every(({ merged, dropped }) => merged === undefined && dropped === undefined) &&
    !(isByKind && isShortForm(plan, [...keysOf(kept), 'scope']))
  );
}

function changesFor(gone: Item, kept: Item, plan: Plan): PlanTextChange[] {
  const keys = keysOf(kept);
  const isShort = isShortForm(plan, [...keysOf(kept), 'scope']);
  const scope = [...keys, 'scope'];
  const changes: PlanTextChange[] = [{ kind: 'remove', keys: keysOf(gone) }];
  const add = (place: readonly string[], entries: readonly string[]) => {
    if (entries.length > 0) changes.push({ kind: 'add', keys: place, entries });
  };
  for (const list of ['any', 'create', 'modify', 'delete'] as const) {
    const globs = gone.scope[list].filter((glob) => !kept.scope.any.includes(glob) && !kept.scope[list].includes(glob));
    add(isShort ? scope : [...scope, list], globs.map(quotedYaml));
  }
  const isOther = (ref: ItemRef) => keyOf(ref) !== keyOf(kept) && keyOf(ref) !== keyOf(gone);
  const missing = (refs: readonly ItemRef[], there: readonly ItemRef[]) =>
    refs
      .filter((ref) => isOther(ref) && !there.some((each) => keyOf(each) === keyOf(ref)))
      .map((ref) => nameOf(ref, plan));
  add([...keys, 'depends_on'], missing(gone.dependsOn, kept.dependsOn));
  add([...keys, 'contracts', 'uses'], missing(gone.uses, kept.uses));
  add(
    [...keys, 'contracts', 'provides'],
    gone.provides.map(
      ({ path, declares }) => `{ path: ${quotedYaml(path)}, declares: [${declares.map(text).join(', ')}] }`,
    ),
  );
  add([...keys, 'constraints', 'notes'], gone.notes.filter((note) => !kept.notes.includes(note)).map(text));
  for (const [key, between] of [
    ['context', '\n\n'],
    ['verification', ' && '],
  ] as const) {
    const [own, other] = [kept[key], gone[key]];
    if (other === undefined || other === own) continue;
    if (own === undefined) changes.push({ kind: 'pair', keys, key, value: text(other) });
    else changes.push({ kind: 'replace', keys: [...keys, key], text: text(`${own.trim()}${between}${other.trim()}`) });
  }
  for (const each of plan.items) {
    if (each === gone) continue;
    for (const [place, refs] of [
      [['depends_on'], each.dependsOn],
      [['contracts', 'uses'], each.uses],
    ] as const) {
      const index = refs.findIndex((ref) => keyOf(ref) === keyOf(gone));
      if (index < 0) continue;
      const list = [...keysOf(each), ...place, index];
      const isKnown = each === kept || refs.some((ref) => keyOf(ref) === keyOf(kept));
      changes.push(isKnown ? { kind: 'remove', keys: list } : { kind: 'replace', keys: list, text: kept.item });
    }
  }
  return changes;
}

function nameOf({ plan, item }: ItemRef, { id }: Plan): string {
  return plan === id ? item : `${plan}/${item}`;
}

/** JSON is YAML too, and shows every line break. */
function text(value: string): string {
  return JSON.stringify(value);
}
