/** A plan as the rest of the program uses it: checked, with every default filled in. `read.ts` creates it. */
import type { Position, Severity } from '../terms.js';

/** Globs by kind of change. `any` applies to all three kinds. */
export interface GlobsByKind {
  readonly any: readonly string[];
  readonly create: readonly string[];
  readonly modify: readonly string[];
  readonly delete: readonly string[];
}

/** The globs of the files that an item may change, without what `except` matches. */
export interface Scope extends GlobsByKind {
  readonly except: readonly string[];
}

/** Identifies an item across plans. */
export interface ItemRef {
  readonly plan: string;
  readonly item: string;
}

export interface Provided {
  readonly path: string;
  readonly declares: readonly string[];
}

/** Where the plan says that work was done elsewhere. It counts only after it is verified on the base. */
export type MergedElsewhere = { readonly pull: number } | { readonly commit: string };

export interface Item extends ItemRef {
  readonly title: string;
  /** Names or globs, in the order of the plan. Empty only for an integration without a branch. */
  readonly branches: readonly string[];
  readonly scope: Scope;
  readonly context?: string;
  readonly provides: readonly Provided[];
  readonly uses: readonly ItemRef[];
  readonly doNotTouch: GlobsByKind;
  readonly notes: readonly string[];
  readonly verification?: string;
  /** As written. For the integration: all other items of its plan. */
  readonly dependsOn: readonly ItemRef[];
  /** The reason, if the item is given up. */
  readonly dropped?: string;
  readonly merged?: MergedElsewhere;
  /** How many files outside its scope it may change. 0 for a dropped item and for the integration. */
  readonly leeway: number;
  readonly isIntegration: boolean;
}

/** The integration is checked like an item. These parts are only in the integration. */
export interface Integration extends Item {
  readonly tasks: readonly string[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export type OutsiderPolicy = 'active' | 'fail' | 'warn' | 'ignore';

export interface Plan {
  readonly id: string;
  /** From the root of the repository: `.github/parallel-work/<id>.yml`. */
  readonly path: string;
  /** The file as it was read. Absent in a plan that a program made. */
  readonly text?: string;
  readonly task: string;
  readonly context?: string;
  /** The branch that the plan is open on, if it names one. */
  readonly base?: string;
  readonly generated: readonly string[];
  readonly shared: readonly string[];
  readonly outsiders: OutsiderPolicy;
  /** Globs with `<key>` once, in the place of what only one file or folder may have. */
  readonly unique: readonly string[];
  /** Commands that prepare a new working tree, in this order. */
  readonly setup: readonly string[];
  readonly admit: readonly { readonly pull: number; readonly reason: string }[];
  /** The severities that the plan sets, by rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** In the order of the file, without the integration. */
  readonly items: readonly Item[];
  readonly integration?: Integration;
  /**
   * The place of a part of the plan, by its keys as written: `['items', 'profile-api', 'scope', 'create', 0]`. A part
   * that the plan does not write has the place of the nearest part around it.
   */
  readonly locate: (keys: readonly (string | number)[]) => Position;
}

/** The plan directory, from the root of the repository. */
export const PLAN_DIRECTORY = '.github/parallel-work';

/** `plan/item`. It is unique among all plans, because neither id contains a slash. */
export function keyOf(ref: ItemRef): string {
  return `${ref.plan}/${ref.item}`;
}

/** The items of a plan, with the integration last. */
export function itemsOf<I>(plan: { readonly items: readonly I[]; readonly integration?: I }): readonly I[] {
  return plan.integration ? [...plan.items, plan.integration] : plan.items;
}
