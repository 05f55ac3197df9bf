/** A plan as the rest of the program sees it: checked, with every default filled in. Made by `read.ts`. */
import type { Position, Severity } from '../terms.js';

/** Globs by the kind of change they speak of; `any` speaks of all three. */
export interface GlobsByKind {
  readonly any: readonly string[];
  readonly create: readonly string[];
  readonly modify: readonly string[];
  readonly delete: readonly string[];
}

/** The globs of the files an item may change, less what `except` matches. */
export interface Scope extends GlobsByKind {
  readonly except: readonly string[];
}

/** Names an item across plans. */
export interface ItemRef {
  readonly plan: string;
  readonly item: string;
}

export interface Provided {
  readonly path: string;
  readonly declares: readonly string[];
}

/** Work that was done elsewhere, as the plan says; verified against the base before it counts. */
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
  /** As written; of the integration: every other item of its plan. */
  readonly dependsOn: readonly ItemRef[];
  /** The reason, if the item was given up. */
  readonly dropped?: string;
  readonly merged?: MergedElsewhere;
  /** How many files outside its scope it may change. Of a dropped item and of the integration 0. */
  readonly leeway: number;
  readonly isIntegration: boolean;
}

/** The integration is judged like an item; these are the parts that only it has. */
export interface Integration extends Item {
  readonly tasks: readonly string[];
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

export type OutsiderPolicy = 'active' | 'fail' | 'warn' | 'ignore';

export interface Plan {
  readonly id: string;
  /** From the repository's root, `.github/parallel-work/<id>.yml`. */
  readonly path: string;
  /** The file as it was read; absent in a plan that a program made. */
  readonly text?: string;
  readonly task: string;
  readonly context?: string;
  /** The branch it is open on, if it names one. */
  readonly base?: string;
  readonly generated: readonly string[];
  readonly shared: readonly string[];
  readonly outsiders: OutsiderPolicy;
  /** Globs with `<key>` once, in the place of what only one file or folder may have. */
  readonly unique: readonly string[];
  readonly admit: readonly { readonly pull: number; readonly reason: string }[];
  /** Severities that the plan sets, by rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** In the order of the file, without the integration. */
  readonly items: readonly Item[];
  readonly integration?: Integration;
  /**
   * Where a part of the plan stands, by its keys as written: `['items', 'profile-api', 'scope', 'create', 0]`.
   * A part that is not written out has the position of the nearest part around it that is.
   */
  readonly locate: (keys: readonly (string | number)[]) => Position;
}

/** The directory that holds the plans, from the repository's root. */
export const PLAN_DIRECTORY = '.github/parallel-work';

/** `plan/item`: unique among all plans, since neither id holds a slash. */
export function keyOf(ref: ItemRef): string {
  return `${ref.plan}/${ref.item}`;
}

/** The items of a plan with its integration last. */
export function itemsOf(plan: Plan): readonly Item[] {
  return plan.integration ? [...plan.items, plan.integration] : plan.items;
}
