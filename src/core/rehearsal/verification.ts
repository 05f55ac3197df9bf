/** Which commands verify the combined tree, and what came of them. */
import { append } from '../maps.js';
import type { ItemRef, Plan } from '../plan/plan.js';
import { itemsOf, keyOf } from '../plan/plan.js';
import type { RehearsedBranch } from './chain.js';
import type { FailureCause } from './failure-cause.js';

export interface VerificationCommand {
  readonly command: string;
  /** The items that name it, integrations included. Empty for a command that no plan names. */
  readonly of: readonly ItemRef[];
  /** It prepares the working tree for those that follow. */
  readonly isSetup: boolean;
}

export interface CommandRun extends VerificationCommand {
  /** `not-run`: a command that prepares the working tree failed before it. */
  readonly result: 'passed' | 'failed' | 'timed-out' | 'not-run';
  /** Absent if a signal ended it, or if it could not be started. */
  readonly exitCode?: number;
  readonly signal?: string;
  readonly seconds: number;
  /** The end of what it printed. */
  readonly output: string;
  /** Of all that it printed. */
  readonly outputBytes: number;
}

export interface CommandCause extends FailureCause {
  readonly command: string;
}

export interface Verification {
  readonly runs: readonly CommandRun[];
  /** In minutes, of each command. */
  readonly timeout: number;
  readonly search?: CauseSearch;
}

/** What the search for the causes of the failures found. */
export interface CauseSearch {
  readonly causes: readonly CommandCause[];
  /** The failing commands for which no run was left. */
  readonly notSearched: readonly string[];
  /** How many commands ran for it, and how many may. */
  readonly runs: number;
  readonly mostRuns: number;
}

/**
 * The commands of the items that are merged, then those of the integrations of their plans, then the given ones. Each
 * command only once.
 *
 * @param withSetup also the commands that prepare a working tree, first
 */
export function verificationCommands(
  plans: readonly Plan[],
  merged: readonly RehearsedBranch[],
  given: readonly string[],
  withSetup: boolean,
): readonly VerificationCommand[] {
  const keys = new Set(merged.flatMap(({ plan, item }) => (plan && item ? [keyOf({ plan, item })] : [])));
  const chosen = plans.filter((plan) => itemsOf(plan).some((item) => keys.has(keyOf(item))));
  const items = chosen.flatMap((plan) => plan.items.filter((item) => keys.has(keyOf(item))));
  const named = new Map<string, ItemRef[]>();
  for (const { plan, item, verification } of [...items, ...chosen.flatMap(({ integration }) => integration ?? [])]) {
    const command = verification?.trim();
    if (command) append(named, command, { plan, item });
  }
  for (const command of given) named.set(command, named.get(command) ?? []);
  const setup = withSetup ? new Set(chosen.flatMap((plan) => plan.setup)) : [];
  return [
    ...[...setup].map((command) => ({ command, of: [], isSetup: true })),
    ...[...named].map(([command, of]) => ({ command, of, isSetup: false })),
  ];
}

export function isVerified({ runs }: Verification): boolean {
  return runs.every(({ result }) => result === 'passed');
}
