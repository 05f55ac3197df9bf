/** Recognises that the branches were not started from the base: all of them have the same commits with very many changes. */
import type { Pull, Snapshot } from '../facts/snapshot.js';
import type { Judgement } from '../finding.js';
import { isDetached } from '../plan/branch-names.js';

/** Stacked branches rarely have as many changes in common. */
const MOST_SHARED = 1_000;

/** So many branches are hardly one stack, so fewer changes are enough. */
const MANY_BRANCHES = 20;
const MOST_SHARED_BY_MANY = 100;

export function withBaseWarning(judgement: Judgement, snapshot: Snapshot): Judgement {
  const branches = snapshot.pulls.filter(
    ({ branch, changes }) => changes.complete && changes.list.length > 0 && !isDetached(branch),
  );
  const common = commonChanges(branches, snapshot);
  if (common === undefined) return judgement;
  const { branch } = snapshot.base;
  const count = common.toLocaleString('en-US');
  const option = snapshot.subject === 'all' ? ' --all' : '';
  const baseDoubt = `The base "${branch}" looks wrong: all ${branches.length} branches have the same commits that "${branch}" lacks, and these change ${count} files. If the branches were started from another branch, name that one: parallel-work check${option} --base <branch>`;
  return { ...judgement, baseDoubt };
}

/** How many files the commits change that all branches share. Undefined if these are few, or less than half of a branch's work. */
function commonChanges(branches: readonly Pull[], { answers }: Snapshot): number | undefined {
  if (branches.length < 2) return undefined;
  const most = branches.length < MANY_BRANCHES ? MOST_SHARED : MOST_SHARED_BY_MANY;
  for (const { answer } of answers.shared ?? []) {
    for (const { commit, heads, changes } of answer) {
      const holders = new Set(heads);
      const isCommon = branches.every(
        ({ head, changes: own }) =>
          holders.has(head) && head !== commit && own.complete && own.list.length < 2 * changes.length,
      );
      if (isCommon && changes.length > most) return changes.length;
    }
  }
  return undefined;
}
