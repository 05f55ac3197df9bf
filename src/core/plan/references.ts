/** Checks references between items and plans: unknown items, and dependencies that form a cycle. */
import { append } from '../maps.js';
import { nearest } from './nearest.js';
import { type ItemRef, keyOf } from './plan.js';
import { type Fault, quotedText } from './source.js';

/**
 * The items and references of a plan file, even if it is broken elsewhere, so that all problems are reported at once.
 */
export interface Outline {
  readonly plan: string;
  readonly path: string;
  readonly items: readonly OutlineItem[];
}

export interface OutlineItem {
  readonly item: string;
  readonly dependsOn: readonly Reference[];
  readonly uses: readonly Reference[];
}

export interface Reference extends ItemRef {
  readonly written: string;
  readonly from: number;
  readonly to: number;
}

export interface Known {
  readonly outlines: readonly Outline[];
  /** Plans in the directory that are open on another branch, by id. */
  readonly inert: ReadonlyMap<string, string>;
  /** Plans that cannot be read at all, so that their items are unknown. */
  readonly unread: ReadonlySet<string>;
}

export interface ReferenceFault extends Fault {
  readonly path: string;
  /** Every file that is part of the problem. */
  readonly paths: readonly string[];
}

/** `item` or `plan/item`. */
export function referenceOf(written: string, plan: string): ItemRef {
  const slash = written.indexOf('/');
  return slash < 0 ? { plan, item: written } : { plan: written.slice(0, slash), item: written.slice(slash + 1) };
}

/**
 * References to unknown items and to the item itself. With `own`, only those within a plan, and otherwise only those to
 * other plans.
 */
export function referenceFaults(known: Known, which: 'own' | 'foreign'): ReferenceFault[] {
  const plans = new Map(
    known.outlines.map((outline) => [outline.plan, new Set(outline.items.map(({ item }) => item))]),
  );
  return known.outlines.flatMap((outline) =>
    outline.items.flatMap((item) =>
      [...item.dependsOn, ...item.uses].flatMap((reference) => {
        if ((reference.plan === outline.plan) !== (which === 'own')) return [];
        const fault = faultOf(reference, outline, item, plans, known);
        return fault
          ? [{ ...fault, from: reference.from, to: reference.to, path: outline.path, paths: [outline.path] }]
          : [];
      }),
    ),
  );
}

function faultOf(
  reference: Reference,
  outline: Outline,
  { item }: OutlineItem,
  plans: ReadonlyMap<string, ReadonlySet<string>>,
  known: Known,
): Pick<Fault, 'code' | 'message' | 'hint'> | undefined {
  const name = quotedText(reference.written);
  if (reference.plan === outline.plan && reference.item === item) {
    return { code: 'self-reference', message: `Item ${quotedText(item)} refers to itself.`, hint: `Remove ${name}.` };
  }
  const items = plans.get(reference.plan);
  if (items?.has(reference.item) || known.unread.has(reference.plan)) return undefined;
  const code = 'unknown-reference';
  if (items) {
    const meant = nearest(
      reference.item,
      [...items].filter((each) => each !== item),
    );
    const owner = reference.plan === outline.plan ? 'this plan' : `plan ${quotedText(reference.plan)}`;
    const message = `Item ${quotedText(item)} refers to ${name}, but ${owner} has no item ${quotedText(reference.item)}.`;
    return {
      code,
      message,
      hint: meant ? `Did you mean "${meant}"?` : 'Name an item that exists, or remove the reference.',
    };
  }
  const base = known.inert.get(reference.plan);
  if (base !== undefined) {
    const message = `Item ${quotedText(item)} refers to ${name}, but plan ${quotedText(reference.plan)} is open on the branch ${quotedText(base)}, not here.`;
    return { code, message, hint: 'Refer only to plans that are open on the same branch.' };
  }
  const meant = nearest(
    reference.plan,
    [...plans.keys()].filter((each) => each !== outline.plan),
  );
  const message = `Item ${quotedText(item)} refers to ${name}, but there is no plan ${quotedText(reference.plan)}.`;
  return {
    code,
    message,
    hint: meant ? `Did you mean "${meant}/${reference.item}"?` : 'Name an item that exists, or remove the reference.',
  };
}

/**
 * One problem for each cycle, at its first item in file order. Cycles that share an item are reported one at a time.
 */
export function cycleFaults(outlines: readonly Outline[]): ReferenceFault[] {
  const nodes = new Map<
    string,
    { readonly outline: Outline; readonly item: OutlineItem; readonly next: readonly string[] }
  >();
  for (const outline of outlines) {
    const others = outline.items
      .filter(({ item }) => item !== 'integration')
      .map(({ item }) => keyOf({ plan: outline.plan, item }));
    for (const item of outline.items) {
      const self = keyOf({ plan: outline.plan, item: item.item });
      const next = item.item === 'integration' ? others : item.dependsOn.map(keyOf).filter((key) => key !== self);
      nodes.set(self, { outline, item, next });
    }
  }
  const faults: ReferenceFault[] = [];
  const left = new Set(nodes.keys());
  dropEnds(left, nodes);
  while (left.size > 0) {
    const cycle = cycleIn(left, nodes);
    // The dependencies of the integration are not written in the plan, so begin at an item that names the next one.
    const order = [...nodes.keys()];
    const start = cycle
      .filter((key) => nodes.get(key)?.item.item !== 'integration')
      .sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
    const at = start === undefined ? 0 : cycle.indexOf(start);
    const turned = [...cycle.slice(at), ...cycle.slice(0, at)];
    const first = nodes.get(turned[0] ?? '');
    if (first) {
      const place = first.item.dependsOn.find((each) => keyOf(each) === turned[1]) ?? { from: 0, to: 1 };
      const isOnePlan = turned.every((key) => nodes.get(key)?.outline === first.outline);
      const names = [...turned, turned[0] ?? ''].map((key) => (isOnePlan ? (nodes.get(key)?.item.item ?? key) : key));
      const shownNames = names.length > 12 ? [...names.slice(0, 10), '…', ...names.slice(-1)] : names;
      faults.push({
        code: 'cycle',
        message: `The dependencies form a cycle: ${shownNames.join(' → ')}.`,
        hint: 'Remove one of these dependencies. The integration depends on every item of its plan.',
        from: place.from,
        to: place.to,
        path: first.outline.path,
        paths: [...new Set(turned.map((key) => nodes.get(key)?.outline.path ?? first.outline.path))],
      });
    }
    for (const key of cycle) left.delete(key);
    dropEnds(left, nodes);
  }
  return faults;
}

type Nodes = ReadonlyMap<string, { readonly next: readonly string[] }>;

/** Repeatedly removes items that depend on no remaining item. Cycles and what leads into them remain. */
function dropEnds(left: Set<string>, nodes: Nodes): void {
  const dependents = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const key of left) {
    const next = new Set((nodes.get(key)?.next ?? []).filter((each) => left.has(each)));
    open.set(key, next.size);
    for (const each of next) append(dependents, each, key);
  }
  const ends = [...left].filter((key) => open.get(key) === 0);
  for (let key = ends.pop(); key !== undefined; key = ends.pop()) {
    left.delete(key);
    for (const dependent of dependents.get(key) ?? []) {
      const count = (open.get(dependent) ?? 0) - 1;
      open.set(dependent, count);
      if (count === 0) ends.push(dependent);
    }
  }
}

/** Every remaining item leads to another remaining one, so a walk comes to the same item twice. */
function cycleIn(left: ReadonlySet<string>, nodes: Nodes): readonly string[] {
  const walked: string[] = [];
  const seen = new Map<string, number>();
  let key = [...left][0];
  while (key !== undefined && !seen.has(key)) {
    seen.set(key, walked.length);
    walked.push(key);
    key = nodes.get(key)?.next.find((each) => left.has(each));
  }
  return walked.slice(key === undefined ? 0 : seen.get(key));
}
