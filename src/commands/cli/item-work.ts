/** What is done for an item already: on its branch, and in the working tree. */
import { PENDING, withFacts } from '../../core/facts/facts.js';
import type { Change } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { type Item, keyOf } from '../../core/plan/plan.js';
import { basePlansAt } from '../../core/progress/base-plans.js';
import { planStateOf } from '../../core/progress/plan-state.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';

/** By path. What the item's own branch does comes before what is done on the branch that is checked out. */
export async function workFor(
  item: Item,
  { directory, base }: { readonly directory: string; readonly base?: string },
): Promise<ReadonlyMap<string, Change>> {
  const place = base === undefined ? {} : { base };
  const source = gitSource({ directory, subject: 'current', settings: { agents: [] }, ...place });
  const { result } = await askUntilKnown(source, (snapshot) =>
    withFacts(snapshot, (facts) => {
      const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
      if (basePlans === PENDING) return PENDING;
      const { open, problems } = basePlans.plans;
      const planState = planStateOf(problems.length > 0 ? [] : open, snapshot, facts);
      if (planState === PENDING) return PENDING;
      const { subject, pulls } = snapshot;
      const own = planState.progress.get(keyOf(item))?.pulls ?? [];
      const current = pulls.filter(
        ({ branch }) => subject !== 'all' && 'branch' in subject && branch === subject.branch,
      );
      return { problems, pulls: [...current, ...own] };
    }),
  );
  const problem = result.problems.find(({ code }) => code === 'base');
  if (problem) throw new Failure(problem.code, problem.message, problem.hint);
  return new Map(
    result.pulls.flatMap(({ changes }) => (changes.complete ? changes.list.map((each) => [each.path, each]) : [])),
  );
}
