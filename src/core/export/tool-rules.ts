/** The scope of an item in the form that another tool enforces. */

import { literalPath } from '../globs/glob.js';
import type { GlobSet } from '../globs/meet.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';
import { firstOf } from '../text/inert.js';

export const TOOLS = ['claude', 'codex', 'gh-aw', 'codeowners'] as const;
export type Tool = (typeof TOOLS)[number];

export interface ToolRules {
  readonly plan: string;
  readonly item: string;
  readonly tool: Tool;
  readonly files: readonly ToolFile[];
  /** The rules one by one. */
  readonly rules: readonly string[];
  /** What the rules do not say or say differently from the plan, in sentences. */
  readonly open: readonly string[];
}

export interface ToolFile {
  /** Where a person puts the text, from the root of the repository unless it begins with "~". */
  readonly path: string;
  readonly text: string;
}

/** What an export needs to know. */
export interface ExportContext {
  readonly item: Item;
  readonly plan: Plan;
  readonly allowed: readonly GlobSet[];
  /** The unfinished items of all plans. */
  readonly owners: readonly Item[];
  /** The files of the base branch and of the working tree. */
  readonly files: readonly string[];
  /** The working tree of the item, absolute and with "/". */
  readonly root: string;
  /** Linked working trees inside of this one, from its root. */
  readonly inside: readonly string[];
  /** The text of `AGENTS.md`. */
  readonly instructions?: string;
}

/** Everything that the item may change in some way. With `own`, without what every item may change. */
export function globsOfItem(item: Item, plan: Plan, which: 'all' | 'own' = 'all'): readonly string[] {
  if (item.dropped !== undefined) return [];
  const connected = connectedItems(item, plan);
  const common =
    which === 'own' ? [] : [...plan.generated, ...plan.shared, ...connected.flatMap((each) => allGlobs(each.scope))];
  return [...new Set([...allGlobs(item.scope), ...common])];
}

/** The items whose files the integration may change too. */
function connectedItems(item: Item, plan: Plan): readonly Item[] {
  return item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
}

/** The plain beginnings of what other items may change, which need not exist yet. */
export function placesOfOthers({ item, owners }: Pick<ExportContext, 'item' | 'owners'>): readonly string[] {
  const others = owners.filter((each) => keyOf(each) !== keyOf(item));
  return others.flatMap(({ scope }) => allGlobs(scope)).flatMap((glob) => plainBeginning(glob) ?? []);
}

/** Undefined if the glob begins with a wildcard. */
export function plainBeginning(glob: string): string | undefined {
  const names = glob.split('/');
  const wild = names.findIndex((name) => /[*?[{]|[?*+@!]\(/.test(name.replace(/\\./g, '')));
  const plain = wild < 0 ? names : names.slice(0, wild);
  return plain.length === 0 ? undefined : literalPath(plain.join('/'));
}

export function ownersIn(plans: readonly Plan[], isFinished: (item: Item) => boolean): readonly Item[] {
  return plans.flatMap(itemsOf).filter((item) => item.dropped === undefined && !isFinished(item));
}

const MOST_NAMED = 5;

/** What a list of patterns with only `*` and `**` does not say. */
export function widerWords(wide: readonly string[], item: Item, plan: Plan): readonly string[] {
  const { doNotTouch, leeway } = item;
  const out = [...[item, ...connectedItems(item, plan)].flatMap(({ scope }) => scope.except), ...allGlobs(doNotTouch)];
  return [
    ...(wide.length === 0 ? [] : [`These globs have no exact form, so their patterns match more: ${named(wide)}.`]),
    ...(out.length === 0 ? [] : [`What the plan takes out of the scope is not taken out here: ${named(out)}.`]),
    ...(leeway === 0 ? [] : ['The leeway of the plan is not in the list.']),
  ];
}

function named(globs: readonly string[]): string {
  const { shown, more } = firstOf([...new Set(globs)], MOST_NAMED);
  return `${shown.map((glob) => `"${glob}"`).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
