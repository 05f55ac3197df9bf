/** The contracts in full: what the item must provide, and what others provide to it. */

import type { ContractState } from '../finding.js';
import { type Item, itemsOf, keyOf } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import { brokenPromises } from '../text/contract-words.js';
import { codeSpan, sentence } from '../text/markdown.js';
import type { BriefContext } from './context.js';
import { lines, list, listSome } from './layout.js';

export function providedPart(item: Item, { planState }: BriefContext): string[] {
  if (item.provides.length === 0) return [];
  const users = planState.plans
    .flatMap(itemsOf)
    .filter(
      (each) =>
        each.dropped === undefined &&
        [...each.uses, ...each.dependsOn].some((ref) => keyOf(ref) === keyOf(item)) &&
        !each.isIntegration,
    );
  const names = users.map((each) => nameFor(item, each)).join(', ');
  const by =
    users.length === 0 ? 'Others may build on it' : `${names} ${users.length === 1 ? 'builds' : 'build'} on it`;
  return [`Provide exactly this, with these names, parameters and results. ${by}.`, ...declarations(item)];
}

export function reliedOnPart(item: Item, { planState, base, contracts = [] }: BriefContext): string[] {
  const all = planState.plans.flatMap(itemsOf);
  const wanted = new Set([...item.uses, ...item.dependsOn].map(keyOf));
  const providers = all.filter((each) => wanted.has(keyOf(each)) && each.provides.length > 0);
  const unknown = [...new Set(item.uses.map(keyOf))].filter((key) => !all.some((each) => keyOf(each) === key));
  const silent = item.isIntegration ? [] : all.filter((each) => wanted.has(keyOf(each)) && each.provides.length === 0);
  return [
    ...providers.flatMap((each) => [
      providerWords(item, each, planState.progress.get(keyOf(each))?.finished, base),
      ...declarations(each),
      ...comparedPart(
        contracts.filter((state) => state.plan === each.plan && state.item === each.item),
        base,
      ),
    ]),
    ...unknown.map(
      (key) => `This item uses ${codeSpan(key)}, which is in no open plan. Look for its code on ${codeSpan(base)}.`,
    ),
    ...silent.flatMap((each) => silentPart(item, each, base)),
  ];
}

function providerWords(item: Item, provider: Item, isFinished: boolean | undefined, base: string): string {
  const name = nameFor(item, provider);
  if (provider.dropped !== undefined)
    return `Item ${name} was dropped, so nobody provides this. If you need it, ask for a change of the plan:`;
  if (isFinished) return `Item ${name} has merged, so its code is on ${codeSpan(base)}. It declares:`;
  if (item.dependsOn.some((ref) => keyOf(ref) === keyOf(provider)))
    return `Item ${name} will provide this before you start:`;
  // A text that is not written again when it merges.
  if (isFinished === undefined)
    return `Item ${name} provides this. Until it has merged, write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
  return `Item ${name} provides this. It has not merged yet, so the code may not be on your branch. Write your code against these declarations, put a stand-in into your own tests, and do not create the file:`;
}

/** Where the code differs from the contract, the code is what there is. */
function comparedPart(states: readonly ContractState[], base: string): string[] {
  const broken = brokenPromises(states).map((each) => `- ${sentence(each)}`);
  if (broken.length > 0)
    return [`**Rely on the code, not on the contract, where they differ** on ${codeSpan(base)}:`, lines(broken)];
  return states.length > 0 && states.every(({ state }) => state === 'found')
    ? [`The code on ${codeSpan(base)} declares all of it as promised.`]
    : [];
}

const MOST_FILES = 15;

/** An item that this one builds on, of which the plan only says which files it has. */
function silentPart(item: Item, provider: Item, base: string): string[] {
  const name = nameFor(item, provider);
  if (provider.dropped !== undefined) return [`Item ${name} was dropped, so do not count on it.`];
  const isBefore = item.dependsOn.some((ref) => keyOf(ref) === keyOf(provider));
  const how = isBefore ? 'Read its code once it has merged' : `Do not guess: rely only on what is on ${codeSpan(base)}`;
  return [
    `The plan declares no contract of item ${name}. ${how}. That item has these files:`,
    listSome(allGlobs(provider.scope), MOST_FILES, 'pattern'),
  ];
}

function declarations({ provides }: Item): string[] {
  return provides.flatMap(({ path, declares }) =>
    declares.length === 0
      ? [`In ${codeSpan(path)}, of which the plan lists no declarations.`]
      : [`In ${codeSpan(path)}:`, list(declares)],
  );
}

/** The same with the title. */
export function nameWithTitle(reader: Item, other: Pick<Item, 'plan' | 'item'> & Partial<Pick<Item, 'title'>>): string {
  const { item, title = item } = other;
  return `${nameFor(reader, other)}${title === item ? '' : ` (${codeSpan(title)})`}`;
}

/** The id, with the plan if it is another one. */
export function nameFor(reader: Item, { plan, item }: Pick<Item, 'plan' | 'item'>): string {
  return codeSpan(plan === reader.plan ? item : `${plan}/${item}`);
}
