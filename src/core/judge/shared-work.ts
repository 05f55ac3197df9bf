/** What `check --all` says where no plan is open: which branches change the same files, and how to settle that. */
import { type Facts, PENDING, type Pending } from '../facts/facts.js';
import type { ActiveWork } from '../facts/questions.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { Judgement } from '../finding.js';
import type { BasePlans } from '../progress/base-plans.js';
import { sharedPaths } from '../progress/shared-work.js';
import { proposePlan } from './settling-plan.js';

/** The judgement with what the branches share, if there is no plan by which to judge them. */
export function withSharedWork(
  judgement: Judgement,
  basePlans: BasePlans,
  snapshot: Snapshot,
  facts: Facts,
): Judgement | Pending {
  const { open, problems } = basePlans.plans;
  if (snapshot.source !== 'git' || open.length > 0 || problems.length > 0) return judgement;
  if (snapshot.subject !== 'all') return { ...judgement, notes: [...judgement.notes, HOW_TO_COMPARE] };
  const active = facts.activeWork({});
  if (active === PENDING) return PENDING;
  const { work, older, unread, unreadable = [] } = active;
  const paths = sharedPaths(work);
  const settled = paths.length > 0 ? proposePlan(work, paths, basePlans, snapshot, facts) : {};
  if (settled === PENDING) return PENDING;
  const notes = [
    ...(paths.length === 0 ? [nothingShared(work)] : []),
    ...(older > 0 ? [olderWords(older)] : []),
    ...(unread > 0 ? [unreadWords(unread)] : []),
    ...(unreadable.length > 0 ? [unreadableWords(unreadable)] : []),
  ];
  return { ...judgement, notes: [...judgement.notes, ...notes], shared: { paths, ...settled } };
}

const HOW_TO_COMPARE = 'To see which branches change the same files, run: parallel-work check --all';

function nothingShared({ length }: readonly ActiveWork[]): string {
  if (length === 0) return 'No branch has recent work that is not merged.';
  return length === 1
    ? 'Only one branch has recent work that is not merged.'
    : `${length} branches have recent work that is not merged. No two of them change the same file.`;
}

function olderWords(count: number): string {
  const which = count === 1 ? '1 other unmerged branch was' : `${count} other unmerged branches were`;
  return `${which} not compared, because the last commit is older than 14 days.`;
}

function unreadWords(count: number): string {
  const which = count === 1 ? '1 branch was' : `${count} branches were`;
  return `${which} not compared, because this clone is shallow. Fetch the rest of the history: git fetch --unshallow`;
}

function unreadableWords(names: readonly string[]): string {
  const which = names.length === 1 ? 'This branch was' : 'These branches were';
  return `${which} not compared, because Git cannot read ${names.length === 1 ? 'it' : 'them'}: ${names.map((each) => `"${each}"`).join(', ')}. Find out what is damaged: git fsck`;
}
