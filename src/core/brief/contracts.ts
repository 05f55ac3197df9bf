/** The contracts in full: what the item must provide, and what others provide to it. */
import { type Item, itemsOf, keyOf } from '../plan/plan.js';
import { codeSpan } from '../text/markdown.js';
import type { BriefContext } from './context.js';
import { list } from './layout.js';

export function providedPart(item: Item, { planState }: BriefContext): string[] {
  if (item.provides.length === 0) return [];
  const users = planState.plans
    .flatMap(itemsOf)
    .filter((each) => each.dropped === undefined && each.uses.some((ref) => keyOf(ref) === keyOf(item)));
  const names = users.map((each) => nameFor(item, each)).join(', ');
  const by =
    users.length === 0 ? 'Others may build on it' : `${names} ${users.length === 1 ? 'builds' : 'build'} on it`;
  return [
    `Provide exactly this, with these names, parameters and results. ${by} without seeing your code.`,
    ...declarations(item),
  ];
}

export function reliedOnPart(item: Item, { planState, base }: BriefContext): string[] {
  const all = planState.plans.flatMap(itemsOf);
  const wanted = new Set([...item.uses, ...item.dependsOn].map(keyOf));
  const providers = all.filter((each) => wanted.has(keyOf(each)) && each.provides.length > 0);
  const unknown = [...new Set(item.uses.map(keyOf))].filter((key) => !all.some((each) => keyOf(each) === key));
  const silent = all.filter(
    (each) => item.uses.some((ref) => keyOf(ref) === keyOf(each)) && each.provides.length === 0,
  );
  return [
    ...providers.flatMap((each) => [
      providerWords(item, each, planState.progress.get(keyOf(each))?.finished, base),
      ...declarations(each),
    ]),
    ...unknown.map(
      (key) => `This item uses ${codeSpan(key)}, which is in no open plan. Look for its code on ${codeSpan(base)}.`,
    ),
    ...silent.map(
      (each) =>
        `This item uses ${nameFor(item, each)}, but the plan declares no contract of it. Do not guess: rely only on what is on ${codeSpan(base)}.`,
    ),
  ];
}

function providerWords(item: Item, provider: Item, isFinished: boolean | undefined, base: string): string {
  const name = nameFor(item, provider);
  if (provider.dropped !== undefined)
    return `Item ${name} was dropped, so nobody provides this. If you need it, ask for a change of the plan:`;
  if (isFinished) return `Item ${name} has merged, so its code is on ${codeSpan(base)}. It declares:`;
  return item.dependsOn.some((ref) => keyOf(ref) === keyOf(provider))
    ? `Item ${name} will provide this before you start:`
    : `Item ${name} provides this. It has not merged yet, so the code may not be on your branch. Write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
}

function declarations({ provides }: Item): string[] {
  return provides.flatMap(({ path, declares }) =>
    declares.length === 0
      ? [`In ${codeSpan(path)}, of which the plan lists no declarations.`]
      : [`In ${codeSpan(path)}:`, list(declares)],
  );
}

/** The id, with the plan if it is another one. */
export function nameFor(reader: Item, { plan, item }: Pick<Item, 'plan' | 'item'>): string {
  return codeSpan(plan === reader.plan ? item : `${plan}/${item}`);
}
