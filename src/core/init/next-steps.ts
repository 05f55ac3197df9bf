/** What a person does after `init`, in three lines. */
import { shellWord } from '../text/shell.js';
import type { ProposedItem } from './plan-proposal.js';
import type { ProposedFile } from './proposed-file.js';

export interface InitOutcome {
  /** Absent if no plan is proposed, because there is one. */
  readonly planPath?: string;
  readonly items: readonly ProposedItem[];
  readonly files: readonly ProposedFile[];
  /** Files that Git ignores, and those outside of the working tree, are not committed. */
  readonly isCommitted: (path: string) => boolean;
  readonly baseBranch: string;
  /** The way from the working directory to the root: empty there, or `../..`. */
  readonly toRoot: string;
}

export function nextSteps({ planPath, items, files, isCommitted, baseBranch, toRoot }: InitOutcome): readonly string[] {
  const written = files.filter(({ state, path }) => (state === 'created' || state === 'changed') && isCommitted(path));
  const fromHere = (path: string) => shellWord(toRoot === '' ? path : `${toRoot}/${path}`);
  const plan = planPath ?? 'the plans in .github/parallel-work/';
  const isSample = items.every(({ files: count }) => count === undefined);
  return [
    planPath === undefined
      ? 'Prove the plans again: parallel-work lint'
      : `${isSample ? 'Replace the samples in' : 'Read and complete'} ${plan}, then prove it: parallel-work lint`,
    written.length === 0
      ? `Nothing is new, so there is nothing to commit to "${baseBranch}".`
      : `Commit to "${baseBranch}": git add ${written.map(({ path }) => fromHere(path)).join(' ')} && git commit -m "Plan parallel work"`,
    items.length === 0 || !isSample
      ? 'Look at all branches: parallel-work check --all'
      : 'Give each item a worktree and its work order: parallel-work worktrees --create',
  ];
}
