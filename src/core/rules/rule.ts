/** What a rule about pull requests is: one file, one id, one doc page, one test. */
import type { Finding, Party } from '../finding.js';
import { itemsOf } from '../plan/plan.js';
import type { Progress } from '../progress.js';
import { kindsCovered } from '../scope/scope.js';
import type { Change, Pull } from '../snapshot.js';
import type { ItemPull, World } from '../world.js';

/** A finding without its rule and party, which the judge adds. Severity is `error` unless said. */
export type Blame = Omit<Finding, 'rule' | 'severity' | keyof Party> & Partial<Pick<Finding, 'severity'>>;

/** Looks at one change of an item pull request. A change that the base already has is `stale-base` instead. */
export interface PathRule {
  readonly id: string;
  readonly judge: (change: Change, subject: ItemPull, world: World) => readonly Blame[];
}

/** Looks at an item pull request as a whole, mostly at its place among the others. */
export interface ItemRule {
  readonly id: string;
  readonly judge: (subject: ItemPull, world: World) => readonly Blame[];
}

/** Looks at a pull request that stands for no item. */
export interface OutsiderRule {
  readonly id: string;
  readonly judge: (pull: Pull, changes: readonly Change[], world: World) => readonly Blame[];
}

export function partyOf(pull: Pull, progress?: Progress): Party {
  return {
    ...(progress ? { plan: progress.item.plan, item: progress.item.item } : {}),
    branch: pull.branch,
    ...(pull.number === undefined ? {} : { pull: pull.number }),
  };
}

/** What to ask a stray author to do with a path: leave it to whoever may change it. */
export function leaveItTo(path: string, subject: ItemPull, world: World): string {
  const owner = [...world.progress.values()].find(
    ({ item, finished }) => !finished && item !== subject.item && kindsCovered(item.scope, path).length > 0,
  );
  if (owner) return `leave it to item "${owner.item.item}", whose scope has it`;
  const integration = itemsOf(subject.plan).find(({ isIntegration }) => isIntegration);
  return integration && integration !== subject.item ? 'leave it to "integration"' : 'take it out of this pull request';
}

/** `create` → `creates`. */
export function verb(kind: Change['kind']): string {
  return `${kind}s`;
}
