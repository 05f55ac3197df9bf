/** Which branches of `origin` a clone fetches: https://git-scm.com/docs/git-fetch#_configured_remote_tracking_branches */
import { gitLines } from './git.js';

export interface FetchedBranches {
  /** Whether there is an `origin`. */
  readonly hasOrigin: boolean;
  readonly specs: readonly string[];
  /** Not in a clone of a single branch, and not in a bare clone that is no mirror. */
  readonly isAll: boolean;
}

export async function fetchedBranches(root: string): Promise<FetchedBranches> {
  const args = ['config', '--get-regexp', '^remote\\.origin\\.(url|fetch)$'];
  const settings = await gitLines(root, args, { codes: [0, 1] });
  const specs = settings.flatMap((line) => (line.startsWith('remote.origin.fetch ') ? [line.slice(20)] : []));
  return {
    hasOrigin: settings.length > 0,
    specs,
    isAll: specs.some((spec) => /^\+?refs\/(?:heads\/)?\*:/.test(spec)),
  };
}
