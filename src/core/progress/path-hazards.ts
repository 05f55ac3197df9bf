/** Detects paths that are not what they look like. */
import type { Facts } from '../facts/facts.js';
import type { Change, Pull } from '../facts/snapshot.js';
import { HIDDEN, INVISIBLE } from '../plan/invisible.js';
import type { Item } from '../plan/plan.js';
import { namesExactly } from '../plan/scope.js';

const LINK = '120000';
const SUBMODULE = '160000';
/** Why the name is not readable as it is, or undefined. */
export function hiddenIn({ path, encoding }: Change): string | undefined {
  if (encoding === 'invalid') return 'its name is not valid UTF-8';
  return HIDDEN.test(path) ? 'its name contains a control character or an invisible character' : undefined;
}

export type SpecialPath = 'a symbolic link' | 'a submodule' | 'the list of submodules';

/** What the path is at the head if it is not a plain file. Deleting a link or submodule counts as deleting a file. */
export function specialPath(
  { path, kind, encoding }: Change,
  { revision }: Pull,
  facts: Facts,
): SpecialPath | undefined {
  // Nobody can ask for a name that is not UTF-8.
  if (encoding === 'invalid') return undefined;
  const entry = kind === 'delete' ? null : facts.entry({ revision, path });
  const mode = typeof entry === 'object' ? entry?.mode : undefined;
  if (mode === LINK) return 'a symbolic link';
  if (mode === SUBMODULE) return 'a submodule';
  return /^\.gitmodules$/i.test(path) ? 'the list of submodules' : undefined;
}

/** Whether the change is safe for the item: a readable name, and no link or submodule that no scope entry names. */
export function isSafeFor(item: Item, change: Change, pull: Pull, facts: Facts): boolean {
  if (hiddenIn(change) !== undefined) return false;
  const isPlain = !INVISIBLE.test(change.path) && specialPath(change, pull, facts) === undefined;
  return isPlain || namesExactly(item.scope, change.kind, change.path);
}
