/** The events and actions that must start a check: an `if` is harmless only where it holds for each of them. */
import {
  type ContextLookup,
  evaluate,
  exactly,
  expressionsIn,
  type PartialValue,
  truthOf,
  UNKNOWN,
} from './expression.js';
import { CHECK_EVENTS } from './inputs.js';
import type { Trigger } from './workflow.js';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const DEFAULT_TYPES = ['opened', 'synchronize', 'reopened'] as const;

export interface TriggerCase {
  readonly event: string;
  /** Of an event that has types. `edited` means an edit that changes the base branch, unless `keepsBase` is set. */
  readonly action?: string;
  /** An edit of title or text. It changes no verdict, so no check has to run. */
  readonly keepsBase?: true;
}

export function isServed(event: string): boolean {
  return CHECK_EVENTS.includes(event);
}

export function isOfPulls(event: string): boolean {
  return event === 'pull_request' || event === 'pull_request_target';
}

export function typesOf({ types }: Trigger): readonly string[] {
  return types ?? DEFAULT_TYPES;
}

export function triggerCasesOf(triggers: readonly Trigger[]): TriggerCase[] {
  return triggers
    .filter(({ event }) => isServed(event))
    .flatMap((trigger): TriggerCase[] => {
      const { event } = trigger;
      if (event === 'merge_group') return [{ event, action: 'checks_requested' }];
      return isOfPulls(event) ? typesOf(trigger).map((action) => ({ event, action })) : [{ event }];
    });
}

/** `"edited" of "pull_request"`. */
export function triggerCaseWords({ event, action }: TriggerCase): string {
  return action === undefined ? `"${event}"` : `"${action}" of "${event}"`;
}

/**
 * Whether an `if` holds. Undefined where that is not known before the run.
 * @param condition as written, with or without `${{ }}`
 */
export function conditionHolds(condition: string, triggerCase: TriggerCase): boolean | undefined {
  const text = condition.trim();
  if (text === '') return true;
  if (!text.includes('${{')) return truthOf(evaluate(text, lookupFor(triggerCase)));
  return textHolds(text, triggerCase);
}

/** The same for a value that is an expression only within `${{ }}`. Any other text but `false` counts as true. */
export function textHolds(value: string, triggerCase: TriggerCase): boolean | undefined {
  const { expressions, rest } = expressionsIn(value.trim());
  const [only, ...more] = expressions;
  if (only === undefined) return rest !== '' && rest !== 'false';
  if (rest !== '') return true;
  return more.length === 0 ? truthOf(evaluate(only, lookupFor(triggerCase))) : undefined;
}

function lookupFor({ event, action, keepsBase }: TriggerCase): ContextLookup {
  if (!isServed(event)) return (path) => (path === 'github.event_name' ? exactly(event) : UNKNOWN);
  const ofPulls = isOfPulls(event);
  const hasNewBase = action === 'edited' && keepsBase === undefined;
  const objectIf = (exists: boolean) => exactly(exists ? {} : null);
  const trueIf = (exists: boolean): PartialValue => (exists ? { truth: true } : exactly(null));
  const known: Readonly<Record<string, PartialValue>> = {
    github: exactly({}),
    'github.event_name': exactly(event),
    'github.event': exactly({}),
    'github.event.action': exactly(action ?? null),
    'github.event.pull_request': objectIf(ofPulls),
    'github.event.pull_request.number': trueIf(ofPulls),
    'github.event.number': trueIf(ofPulls),
    'github.event.changes': objectIf(action === 'edited'),
    'github.event.changes.base': objectIf(hasNewBase),
    'github.event.changes.base.ref': objectIf(hasNewBase),
    'github.event.changes.base.sha': objectIf(hasNewBase),
    'github.event.changes.base.ref.from': trueIf(hasNewBase),
    'github.event.changes.base.sha.from': trueIf(hasNewBase),
  };
  return (path) => (Object.hasOwn(known, path) ? known[path] : undefined) ?? UNKNOWN;
}
