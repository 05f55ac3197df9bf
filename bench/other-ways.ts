/** Two other ways to find what the open item pull requests change, really executed, for comparison. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { testMerge } from '../__tests__/github/github-state.js';
import type { Crowd } from './crowd.js';

/** The paths that a pull request changes, by its number, with both ends of renames. */
export type Paths = ReadonlyMap<number, readonly string[]>;

const EVERYTHING = 100_000;

/** The list of all open pull requests, and the files of each one that counts. */
export async function oneByOne(crowd: Crowd, wanted: 'items' | 'all'): Promise<Paths> {
  const { github, owner, repo } = crowd;
  const octokit = getOctokit(github.token('all', { limit: EVERYTHING }), { baseUrl: github.url });
  const found = new Map<number, string[]>();
  for (const { number } of await openPulls(crowd)) {
    if (wanted === 'items' && !crowd.items.includes(number)) continue;
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, {
      owner,
      repo,
      pull_number: number,
      per_page: 100,
    });
    found.set(
      number,
      files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]),
    );
  }
  return found;
}

async function openPulls({ github, owner, repo }: Crowd): Promise<readonly { number: number; head: string }[]> {
  const octokit = getOctokit(github.token('all', { limit: EVERYTHING }), { baseUrl: github.url });
  const list = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: 'open', per_page: 100 });
  return list.map(({ number, head }) => ({ number, head: head.sha }));
}

/**
 * A server for `oneFetch`: the repository with `refs/pull/N/merge` as GitHub has them. It is not part of the measured
 * way.
 */
export function serveMerges({ github, repository }: Crowd): string {
  const open = [...repository.data().pulls.values()].filter(({ state }) => state === 'open');
  const made = open.map((pull) => {
    const merge = testMerge(github.world, repository.data(), pull);
    if (merge === undefined) throw new Error(`pull request ${pull.number} cannot be merged`);
    return `${merge} refs/pull/${pull.number}/merge\n`;
  });
  const directory = repository.gitDir();
  const refs = join(directory, 'packed-refs');
  writeFileSync(refs, readFileSync(refs, 'utf8') + made.join(''));
  git(directory, ['config', 'uploadpack.allowFilter', 'true']);
  return directory;
}

/**
 * The list from the API for the numbers, then one fetch of the item pull requests' test merges without file contents,
 * and one process that compares each with its first parent. It trusts a merge only if its second parent is the head
 * commit.
 */
export async function oneFetch(crowd: Crowd, server: string): Promise<Paths> {
  const heads = new Map((await openPulls(crowd)).map(({ number, head }) => [number, head]));
  const directory = mkdtempSync(join(tmpdir(), 'one-fetch-'));
  try {
    git(directory, ['init', '--quiet', '--bare']);
    const specs = crowd.items.map((number) => `+refs/pull/${number}/merge:refs/pull/${number}/merge`);
    git(
      directory,
      ['fetch', '--quiet', '--depth=2', '--filter=blob:none', '--no-tags', '--stdin', `file://${server}`],
      specs.join('\n'),
    );
    const format = '%(refname) %(objectname) %(parent)';
    const refs = git(directory, ['for-each-ref', `--format=${format}`, 'refs/pull'])
      .trim()
      .split('\n');
    const merges = new Map<string, number>();
    for (const ref of refs) {
      const [name = '', merge = '', , head] = ref.split(' ');
      const number = Number(name.split('/')[2]);
      if (heads.get(number) !== head) throw new Error(`the test merge of pull request ${number} is stale`);
      merges.set(merge, number);
    }
    const pairs = refs.map((ref) => ref.split(' ').slice(1, 3).join(' '));
    const told = git(
      directory,
      ['diff-tree', '--stdin', '-r', '-z', '--no-renames', '--name-only', '-m', '--first-parent'],
      `${pairs.join('\n')}\n`,
    );
    return byMerge(told, merges);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** For each commit its id, then its paths, each ended by a NUL. */
function byMerge(told: string, merges: ReadonlyMap<string, number>): Paths {
  const found = new Map<number, string[]>();
  let paths: string[] = [];
  for (const part of told.split('\0').filter((each) => each !== '')) {
    const number = merges.get(part.trim().split(' ')[0] ?? '');
    if (number === undefined) {
      paths.push(part);
      continue;
    }
    paths = [];
    found.set(number, paths);
  }
  return found;
}

function git(directory: string, args: readonly string[], input = ''): string {
  return execFileSync('git', ['--git-dir', directory, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
}
