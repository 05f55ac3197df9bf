/** The scope of an item in the form that another tool enforces. */

import { literalPath } from '../globs/glob.js';
import type { GlobSet } from '../globs/meet.js';
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { allGlobs } from '../plan/scope.js';

export const TOOLS = ['claude'] as const;
export type Tool = (typeof TOOLS)[number];

export interface ToolRules {
  readonly plan: string;
  readonly item: string;
  readonly tool: Tool;
  /** Where a person puts the text, from the root of the repository. */
  readonly path: string;
  readonly text: string;
  /** The rules one by one. */
  readonly rules: readonly string[];
  /** What the rules do not say or say differently from the plan, in sentences. */
  readonly open: readonly string[];
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
}

/** The plain beginnings of what other items may change, which need not exist yet. */
export function placesOfOthers({ item, owners }: Pick<ExportContext, 'item' | 'owners'>): readonly string[] {
  const others = owners.filter((each) => keyOf(each) !== keyOf(item));
  return others.flatMap(({ scope }) => allGlobs(scope)).flatMap((glob) => plainBeginning(glob) ?? []);
}

/** Undefined if the glob begins with a wildcard. */
function plainBeginning(glob: string): string | undefined {
  const names = glob.split('/');
  const wild = names.findIndex((name) => /[*?[{]|[?*+@!]\(/.test(name.replace(/\\./g, '')));
  const plain = wild < 0 ? names : names.slice(0, wild);
  return plain.length === 0 ? undefined : literalPath(plain.join('/'));
}

export function ownersIn(plans: readonly Plan[], isFinished: (item: Item) => boolean): readonly Item[] {
  return plans.flatMap(itemsOf).filter((item) => item.dropped === undefined && !isFinished(item));
}
