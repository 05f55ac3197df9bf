/**
 * Promise 16 by git itself: the head of a stacked pull request that passes, merged straight into the base, brings only what
 * an item of its chain may change.
 */
import { spawnSync } from 'node:child_process';
import { expect } from '@jest/globals';
import { JOBS, type Job } from '../jobs.js';
import type { Stacked, Stage } from '../model-repository.js';
import { met } from '../taken.js';
import { allowedBy, itemOf, ownerOf, planAt } from './plan-facts.js';
import { isGreenOn } from './truths.js';

export function arrivalsHold(stage: Stage): void {
  for (const job of JOBS) {
    const passing = stage.openHere(job).filter(({ pull, below }) => below.length > 0 && isGreenOn(pull, job, stage));
    const gitDir = passing.length > 0 ? stage.repository.gitDir() : '';
    for (const each of passing) arrivalHolds(each, gitDir, job, stage);
  }
}

function arrivalHolds({ pull, below }: Stacked, gitDir: string, job: Job, stage: Stage): void {
  const plan = planAt(job.base, job, stage);
  const arriving = plan ? arrivingPaths(pull.headSha, job.base, gitDir) : undefined;
  if (!plan || !arriving) return;
  met('git merged the head of a stack');
  const chain = [pull, ...below].map((_, at, all) => itemOf(all.slice(at), plan, stage));
  const items = chain.filter((item) => item !== undefined);
  const strange = arriving.filter((path) => !items.some((item) => allowedBy(item, path, plan)));
  const owned = strange.filter((path) => ownerOf(path, plan, stage) !== undefined);
  const most = items.reduce((sum, item) => sum + plan.leewayOf(item), 0);
  // An unlisted one may bring what nobody owns.
  const isFree = items.length < chain.length;
  if (isFree && plan.outsiders !== undefined && plan.outsiders !== 'fail') return;
  expect({ pull: pull.number, items, strange, owned }).toMatchObject({
    strange: isFree ? strange : strange.slice(0, most),
    owned: isFree ? owned : [],
  });
}

/** Undefined: the two are in conflict. */
function arrivingPaths(head: string, base: string, gitDir: string): readonly string[] | undefined {
  const git = (...args: readonly string[]) => spawnSync('git', [`--git-dir=${gitDir}`, ...args], { encoding: 'utf8' });
  const merge = git('merge-tree', '--write-tree', `refs/heads/${base}`, head);
  if (merge.status === 1) return undefined;
  if (merge.status !== 0) throw new Error(merge.stderr);
  const [tree = ''] = merge.stdout.split('\n');
  return git('diff-tree', '-r', '--name-only', `refs/heads/${base}`, tree).stdout.split('\n').filter(Boolean);
}
