/** A shallow clone ends at some commits. A merge base in it may be an older one than that of the whole history. */
import { join } from 'node:path';
import { gitLines } from './git.js';
import { ancestorsOf } from './history.js';
import { type GitRepository, readIfThere } from './repository.js';
import { commonDirectoryOf } from './worktree-list.js';

/** Whether each tip may have a later commit in common with the base than this one, or any at all if there is none. */
export async function mayForkLater(
  repository: GitRepository,
  base: string,
  tips: readonly string[],
  forks: readonly (string | null)[],
): Promise<readonly boolean[]> {
  if (!repository.shallow) return tips.map(() => false);
  const visible = await readVisible(repository, [base, ...tips]);
  return tips.map((tip, index) => {
    const fork = forks[index];
    return fork === undefined || fork === null || mayMeetLater(visible, base, tip, fork);
  });
}

interface VisibleHistory {
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly times: ReadonlyMap<string, number>;
  /** The commits whose parents the clone lacks. */
  readonly cut: ReadonlySet<string>;
}

async function readVisible(repository: GitRepository, tips: readonly string[]): Promise<VisibleHistory> {
  const input = `${tips.join('\n')}\n`;
  const lines = await gitLines(repository.root, ['rev-list', '--timestamp', '--parents', '--stdin'], { input });
  const commits = lines.map((line) => line.split(' '));
  const listed = (await readIfThere(join(await commonDirectoryOf(repository), 'shallow'))) ?? '';
  return {
    parents: new Map(commits.map(([, commit = '', ...parents]) => [commit, parents])),
    times: new Map(commits.map(([time, commit = '']) => [commit, Number(time)])),
    cut: new Set(listed.split('\n').filter((id) => id !== '')),
  };
}

/**
 * Whether the part that is cut off may lead from one side to commits of the other one. It cannot lead to commits that were
 * made later than the one where it is cut off.
 */
function mayMeetLater({ parents, times, cut }: VisibleHistory, base: string, tip: string, fork: string): boolean {
  const shared = ancestorsOf({ parents }, fork);
  const sideOf = (head: string) => {
    const own = [...ancestorsOf({ parents }, head)].filter((commit) => !shared.has(commit));
    const cutOff = own.filter((commit) => cut.has(commit));
    const timeOf = (commit: string) => times.get(commit) ?? 0;
    return {
      isCut: cutOff.length > 0,
      oldest: own.reduce((least, commit) => Math.min(least, timeOf(commit)), Number.POSITIVE_INFINITY),
      newestCut: cutOff.reduce((most, commit) => Math.max(most, timeOf(commit)), -1),
    };
  };
  const [ofBase, ofTip] = [sideOf(base), sideOf(tip)];
  const bothCut = ofBase.isCut && ofTip.isCut;
  return bothCut || ofBase.newestCut >= ofTip.oldest || ofTip.newestCut >= ofBase.oldest;
}
