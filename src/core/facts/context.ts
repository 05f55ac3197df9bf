/** Under which name a status is posted. */
import type { Snapshot } from './snapshot.js';

/** The context of another base is another one, so that a green for it never counts here. */
export function contextOf({ settings, base, repository }: Pick<Snapshot, 'settings' | 'base' | 'repository'>): string {
  return (
    settings.context ?? (base.branch === repository.defaultBranch ? 'parallel-work' : `parallel-work/${base.branch}`)
  );
}
