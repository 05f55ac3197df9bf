/** The plans of a base commit as text that the guard keeps, so that most calls need not read the plans again. */
import type { QuickItem, QuickPlan } from './quick-answer.js';

/** Everything that the plans depend on. Equal keys mean equal plans. */
export interface KeptKey {
  /** Which program read them: another version may read them differently. */
  readonly program: string;
  readonly base: string;
  readonly defaultBranch: string;
  /** The commits of the base in the clone and in `origin`. Null where it has none. */
  readonly here: string | null;
  readonly there: string | null;
}

export interface KeptPlans {
  /** That of the two commits which counts. */
  readonly commit: string;
  readonly plans: readonly QuickPlan[];
}

export function keptText(key: KeptKey, { commit, plans }: KeptPlans): string {
  return `${JSON.stringify({ key: keyText(key), commit, plans })}\n`;
}

/** Undefined if the text is not complete, or has another key. Anything may be written there. */
export function keptPlans(text: string, key: KeptKey): KeptPlans | undefined {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isFields(kept) || kept['key'] !== keyText(key)) return undefined;
  const { commit, plans } = kept;
  if (typeof commit !== 'string' || (commit !== key.here && commit !== key.there)) return undefined;
  // Without any plan, everything would be allowed, and there would be nothing to keep.
  return Array.isArray(plans) && plans.length > 0 && plans.every(isPlan) ? { commit, plans } : undefined;
}

function keyText({ program, base, defaultBranch, here, there }: KeptKey): string {
  return JSON.stringify([program, base, defaultBranch, here, there]);
}

type KeptFields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is KeptFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isGlobs(value: unknown, more: readonly string[] = []): boolean {
  return isFields(value) && ['any', 'create', 'modify', 'delete', ...more].every((kind) => isTexts(value[kind]));
}

function isItem(value: unknown): value is QuickItem {
  if (!isFields(value)) return false;
  const { branches, scope, doNotTouch, dropped, dependsOn, isIntegration } = value;
  return (
    isTexts(branches) &&
    isGlobs(scope, ['except']) &&
    isGlobs(doNotTouch) &&
    (dropped === undefined || typeof dropped === 'string') &&
    Array.isArray(dependsOn) &&
    typeof isIntegration === 'boolean'
  );
}

function isPlan(value: unknown): value is QuickPlan {
  if (!isFields(value)) return false;
  const { generated, shared, items, integration } = value;
  return (
    isTexts(generated) &&
    isTexts(shared) &&
    Array.isArray(items) &&
    items.every(isItem) &&
    (integration === undefined || isItem(integration))
  );
}
