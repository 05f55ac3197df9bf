/** Whether a repository has a plan folder, if no base or no commit can be found in which to read it. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { gitLines } from './git.js';
import { ifThere } from './if-there.js';

const REVISIONS = ['HEAD', 'origin/HEAD', 'main', 'master', 'origin/main', 'origin/master'];

export async function hasPlanFolder(root: string): Promise<boolean> {
  const isThere = await ifThere(lstat(join(root, PLAN_DIRECTORY)));
  return isThere !== undefined || hasCommittedPlanFolder(root);
}

export async function hasCommittedPlanFolder(root: string): Promise<boolean> {
  const input = REVISIONS.map((revision) => `${revision}:${PLAN_DIRECTORY}\n`).join('');
  const lines = await gitLines(root, ['cat-file', '--batch-check'], { input });
  return lines.some((line) => !line.endsWith(' missing'));
}
