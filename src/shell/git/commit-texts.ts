/** Reads the parents and messages of commits. */
import type { CommitText } from '../../core/claim/claim-commit.js';
import { git } from './git.js';
import { nulSeparated } from './path-name.js';

/** In the given order, with one process. */
export async function readCommits(root: string, commits: readonly string[]): Promise<CommitText[]> {
  if (commits.length === 0) return [];
  const shown = ['log', '--no-walk=unsorted', '--stdin', '-z', '-s', '--no-show-signature', '--format=%H %P%n%B'];
  return nulSeparated(await git(root, shown, { input: `${commits.join('\n')}\n` })).map(commitOf);
}

function commitOf(record: string): CommitText {
  const end = record.indexOf('\n');
  const [commit = '', ...parents] = record
    .slice(0, end)
    .split(' ')
    .filter((id) => id !== '');
  const message = Buffer.from(record.slice(end + 1), 'latin1')
    .toString('utf8')
    .trim();
  return { commit, parents, message };
}
