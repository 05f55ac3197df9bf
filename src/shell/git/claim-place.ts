/**
 * The place where claims are kept, which all claimants share: `origin`, or the repository itself if it has no remote.
 * No other file uses the network.
 */
import { setTimeout } from 'node:timers/promises';
import { type PushAnswer, pushAnswer } from '../../core/claim/push-answer.js';
import type { ClaimPlace } from '../../core/claim/take-once.js';
import { Failure } from '../../core/failure.js';
import { type FetchedBranches, fetchedBranches } from './fetched-branches.js';
import { attemptGit, git, gitLines } from './git.js';
import { isAncestor } from './merge-base.js';
import type { GitRepository } from './repository.js';
import { unreadableNames } from './unreadable-refs.js';

export interface OpenedPlace extends ClaimPlace {
  readonly isRemote: boolean;
  /** Whether it can bring what the clone knows of the branches up to date. Not where they are the user's own branches. */
  readonly canRefresh: boolean;
  /** Does so. Returns what Git said if that failed. */
  readonly refresh: () => Promise<string | undefined>;
  /** Makes the commit of a branch readable here. False if it is not at the place any more. */
  readonly bring: (branch: string, commit: string) => Promise<boolean>;
}

const NETWORK = { may: 'use-the-network' } as const;
/** Nothing else may be fetched or pushed, and nothing may tidy up in the background, whatever the user has set. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'remote.origin.mirror=false'];
const FETCH = [...ALONE, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules'];
const PUSH = [...ALONE, 'push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];

/** @throws Failure `remote` if there are remotes, but none that is called `origin` */
export async function openPlace(repository: GitRepository): Promise<OpenedPlace> {
  const fetched = await fetchedBranches(repository);
  if (fetched.pushAddress !== undefined) return onOrigin(repository, fetched);
  const remotes = await gitLines(repository.root, ['remote']);
  if (remotes.includes('origin')) return onOrigin(repository, fetched);
  const [other] = remotes;
  if (other === undefined) return inRepository(repository);
  throw new Failure(
    'remote',
    `This repository has the remote "${other}", but none that is called "origin", where claims are kept.`,
    `Rename it: git remote rename ${other} origin`,
  );
}

/** The branches where claims are kept, as far as the clone has them, without the network. */
export async function knownBranches(repository: GitRepository): Promise<ReadonlySet<string>> {
  const { local, remote } = repository;
  const unreadable = unreadableNames(repository);
  if (remote.size === 0) return new Set([...local.keys(), ...unreadable]);
  const { isAll } = await fetchedBranches(repository);
  return new Set([...remote.keys(), ...unreadable, ...(isAll ? [] : local.keys())]);
}

async function onOrigin({ root }: GitRepository, { specs, pushAddress }: FetchedBranches): Promise<OpenedPlace> {
  const canRefresh = specs.length > 0 && specs.every((spec) => /:refs\/remotes\/|^\^/.test(spec));
  const address = pushAddress ?? (await addressOf(root));
  const push = async (branch: string, flag: '*' | '-', lease: string, source: string): Promise<PushAnswer> => {
    const ref = `refs/heads/${branch}`;
    const args = [...PUSH, `--force-with-lease=${ref}:${lease}`, 'origin', `${source}:${ref}`];
    return pushAnswer(ref, flag, await attemptGit(root, args, NETWORK));
  };
  const bring = async (branch: string, commit: string) => {
    if (await isHere(root, commit)) return true;
    await attemptGit(root, [...FETCH, 'origin', `refs/heads/${branch}`], NETWORK);
    return isHere(root, commit);
  };
  return {
    isRemote: true,
    canRefresh,
    heads: () => remoteHeads(root, address),
    create: (branch, commit) => push(branch, '*', '', commit),
    remove: (branch, commit) => push(branch, '-', commit, ''),
    refresh: async () => (canRefresh ? refresh(root) : undefined),
    bring,
    contains: async (branch, commit, other) =>
      (await bring(branch, commit)) ? isAncestor(root, other, commit) : undefined,
    pause,
  };
}

async function addressOf(root: string): Promise<string> {
  const { stdout } = await attemptGit(root, ['remote', 'get-url', '--push', 'origin']);
  return stdout.replace(/\n$/, '');
}

/** From where it is pushed to, which may have another address than where it is fetched from. */
async function remoteHeads(root: string, address: string): Promise<ReadonlyMap<string, string> | undefined> {
  const { code, stdout } = await attemptGit(root, ['ls-remote', '--heads', '--quiet', '--', address], NETWORK);
  return code === 0 ? headsIn(stdout) : undefined;
}

/** Only what belongs to `origin` alone, because some clones are set to overwrite their own branches. */
async function refresh(root: string): Promise<string | undefined> {
  // Several that fetch into one clone at the same time get into each other's way.
  for (let tries = 1; ; tries++) {
    const { code, stderr } = await attemptGit(root, [...FETCH, 'origin'], NETWORK);
    if (code === 0) return undefined;
    if (tries === 3) return pushAnswer('', '*', { stdout: '', stderr }).words[0] ?? `exit code ${code}`;
    await pause(100 * tries);
  }
}

/** A linked working tree and a bare root share the branches of their repository. */
function inRepository({ root, zeros }: GitRepository): OpenedPlace {
  const update = async (...args: string[]): Promise<PushAnswer> => {
    const { code, stderr } = await attemptGit(root, ['update-ref', '--no-deref', ...args]);
    if (code === 0) return { kind: 'done', words: [] };
    return { kind: 'refused', words: pushAnswer('', '*', { stdout: '', stderr }).words };
  };
  return {
    isRemote: false,
    canRefresh: true,
    heads: async () => headsIn((await git(root, ['for-each-ref', HEAD_LINES, 'refs/heads/'])).toString('utf8')),
    create: (branch, commit) => update(`refs/heads/${branch}`, commit, zeros),
    remove: (branch, commit) => update('-d', `refs/heads/${branch}`, commit),
    refresh: async () => undefined,
    bring: (_, commit) => isHere(root, commit),
    contains: (_, commit, other) => isAncestor(root, other, commit),
    pause,
  };
}

/** As `git ls-remote` writes them. */
const HEAD_LINES = '--format=%(objectname)%09%(refname)';

function headsIn(lines: string): ReadonlyMap<string, string> {
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [, commit = '', branch = ''] = /^([0-9a-f]+)\trefs\/heads\/(.+)$/.exec(line) ?? [];
      return commit === '' ? [] : [[branch, commit] as const];
    }),
  );
}

async function isHere(root: string, commit: string): Promise<boolean> {
  return (await attemptGit(root, ['cat-file', '-e', `${commit}^{commit}`])).code === 0;
}

function pause(milliseconds: number): Promise<void> {
  return setTimeout(milliseconds * (0.5 + Math.random()));
}
