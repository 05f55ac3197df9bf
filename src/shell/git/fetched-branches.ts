/** Where `origin` is, and which of its branches a clone fetches: https://git-scm.com/docs/git-config#_variables */
import { git } from './git.js';
import type { GitRepository } from './repository.js';

export interface FetchedBranches {
  /** Whether there is an `origin`. */
  readonly hasOrigin: boolean;
  readonly specs: readonly string[];
  /** Not in a clone of a single branch, and not in a bare clone that is no mirror. */
  readonly isAll: boolean;
  /** Where it is pushed to. Undefined if only Git can tell, because a setting rewrites addresses. */
  readonly pushAddress?: string;
}

const known = new WeakMap<GitRepository, FetchedBranches>();

export async function fetchedBranches(repository: GitRepository): Promise<FetchedBranches> {
  const fetched = known.get(repository) ?? (await readSettings(repository.root));
  known.set(repository, fetched);
  return fetched;
}

async function readSettings(root: string): Promise<FetchedBranches> {
  const wanted = '^(remote\\.origin\\.(url|pushurl|fetch)|url\\..*\\.(insteadof|pushinsteadof))$';
  const output = (await git(root, ['config', '-z', '--get-regexp', wanted], { codes: [0, 1] })).toString('utf8');
  const settings = output.split('\0').map((each) => each.split('\n'));
  const valuesOf = (name: string) =>
    settings.flatMap(([key, ...value]) => (key === `remote.origin.${name}` ? [value.join('\n')] : []));
  const [urls, pushUrls, specs] = [valuesOf('url'), valuesOf('pushurl'), valuesOf('fetch')];
  const addresses = [...pushUrls, ...urls];
  // An empty value takes back those before it.
  const isPlain = !settings.some(([key = '']) => key.startsWith('url.')) && !addresses.includes('');
  const [pushAddress] = addresses;
  return {
    hasOrigin: urls.length > 0 || specs.length > 0,
    specs,
    isAll: specs.some((spec) => /^\+?refs\/(?:heads\/)?\*:/.test(spec)),
    ...(isPlain && pushAddress !== undefined ? { pushAddress } : {}),
  };
}
