/** The work that already exists for an item: on its branch, and in the working tree. */
import { PENDING, withFacts } from '../../core/facts/facts.js';
import type { Change } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { type Item, keyOf } from '../../core/plan/plan.js';
import type { Want } from '../../core/plan/widening.js';
import { baseStateOf } from '../../core/progress/base-state.js';
import { leewayOf } from '../../core/progress/leeway.js';
import type { GitSourceOptions } from '../../shell/git/opened.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';

export interface ItemWork {
  /** By path. Changes on the item's own branch take precedence over those on the branch that is checked out. */
  readonly changes: ReadonlyMap<string, Change>;
  /** The paths that the item's own branch changes by leeway, or would if the leeway were large enough. */
  readonly byLeeway: readonly Want[];
}

export async function workFor(
  item: Item,
  { directory, repository, base }: Pick<GitSourceOptions, 'directory' | 'repository' | 'base'>,
): Promise<ItemWork> {
  const place = { directory, ...(repository ? { repository } : {}), ...(base === undefined ? {} : { base }) };
  const source = gitSource({ subject: 'current', settings: { agents: [] }, ...place });
  const { result } = await askUntilKnown(source, (snapshot) =>
    withFacts(snapshot, (facts) => {
      const state = baseStateOf(snapshot, facts);
      if (state === PENDING) return PENDING;
      const { basePlans, planState } = state;
      const { subject, pulls } = snapshot;
      const progress = planState.progress.get(keyOf(item));
      const own = progress?.pulls ?? [];
      const working = progress && own[0] && planState.itemPull(own[0], progress);
      const leeway = working && leewayOf(working, planState);
      const byLeeway = working?.changes.filter(({ path }) => leeway?.paths.has(path)) ?? [];
      const current = pulls.filter(
        ({ branch }) => subject !== 'all' && 'branch' in subject && branch === subject.branch,
      );
      return { problems: basePlans.plans.problems, pulls: [...current, ...own], byLeeway };
    }),
  );
  const problem = result.problems.find(({ code }) => code === 'base');
  if (problem) throw new Failure(problem.code, problem.message, problem.hint);
  const changes = result.pulls.flatMap((each) => (each.changes.complete ? each.changes.list : []));
  return { changes: new Map(changes.map((each) => [each.path, each])), byLeeway: result.byLeeway };
}
