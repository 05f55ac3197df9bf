/** Counts how often each file was changed recently. */
import type { EditHistory } from '../../core/init/repository-facts.js';
import { git, gitLines } from './git.js';
import { nulSeparated, pathNameOf } from './path-name.js';

/** This many commits show what most changes need, and are read in a second. */
const MOST_COMMITS = 1000;

/** Merges are left out, because their changes were made by other commits. */
export async function readEditHistory(root: string, commit: string): Promise<EditHistory> {
  const commits = await gitLines(root, ['rev-list', `--max-count=${MOST_COMMITS}`, '--no-merges', commit]);
  const args = ['diff-tree', '--stdin', '-r', '-z', '--name-only', '--no-renames'];
  const output = await git(root, args, { input: commits.map((id) => `${id}\n`).join('') });
  const isCommit = new Set(commits);
  const edits = new Map<string, number>();
  // The id of each commit comes before its paths. A path that looks like an id of this list is not counted.
  for (const part of nulSeparated(output)) if (!isCommit.has(part)) edits.set(part, (edits.get(part) ?? 0) + 1);
  return {
    commits: commits.length,
    edits: new Map([...edits].map(([path, count]) => [pathNameOf(path).path, count])),
  };
}
