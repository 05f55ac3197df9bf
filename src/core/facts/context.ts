/** The context of a status: the name under which it is posted. */
import type { Snapshot } from './snapshot.js';

/** Each base has its own context, so that a success for another base never counts here. */
export function contextOf({ settings, base, repository }: Pick<Snapshot, 'settings' | 'base' | 'repository'>): string {
  return (
    settings.context ?? (base.branch === repository.defaultBranch ? 'parallel-work' : `parallel-work/${base.branch}`)
  );
}
