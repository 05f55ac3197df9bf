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
  /** Without it the commands would not take this branch for the base. */
  readonly needsBase: boolean;
  /** Without a commit, no other command works. */
  readonly hasCommits: boolean;
  /** The way from the working directory to the root: empty there, or `../..`. */
  readonly toRoot: string;
}

export function nextSteps(outcome: InitOutcome): readonly string[] {
  const { planPath, items, files, isCommitted, baseBranch, needsBase, hasCommits, toRoot } = outcome;
  const command = (words: string) => `parallel-work ${words}${needsBase ? ` --base ${shellWord(baseBranch)}` : ''}`;
  const prove = `${hasCommits ? 'then' : 'and after the commit'} prove it: ${command('lint')}`;
  const written = files.filter(({ state, path }) => (state === 'created' || state === 'changed') && isCommitted(path));
  const fromHere = (path: string) => shellWord(toRoot === '' ? path : `${toRoot}/${path}`);
  const plan = planPath ?? 'the plans in .github/parallel-work/';
  const isSample = items.every(({ files: count }) => count === undefined);
  return [
    planPath === undefined
      ? `Prove the plans again: ${command('lint')}`
      : `${isSample ? 'Replace the samples in' : 'Read and complete'} ${plan}, ${prove}`,
    written.length === 0
      ? `Nothing is new, so there is nothing to commit to "${baseBranch}".`
      : `Commit to "${baseBranch}": git add ${written.map(({ path }) => fromHere(path)).join(' ')} && git commit -m "Plan parallel work"`,
    items.length === 0 || !isSample
      ? `Look at all branches: ${command('check --all')}`
      : `Give each item a worktree and its work order: ${command('worktrees --create')}`,
  ];
}
