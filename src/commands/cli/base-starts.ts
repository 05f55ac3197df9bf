/** Reads which items of the plans on the base can start, for `next`, `claim` and `release`. */
import { type ItemStart, startsOf } from '../../core/claim/starts.js';
import { PENDING, withFacts } from '../../core/facts/facts.js';
import type { Base } from '../../core/facts/snapshot.js';
import type { Judgement } from '../../core/finding.js';
import type { Plan } from '../../core/plan/plan.js';
import { withoutVerdicts } from '../../core/progress/base-plans.js';
import { type BaseState, baseStateOf } from '../../core/progress/base-state.js';
import type { GitRepository } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';

export interface BaseStarts {
  readonly base: Base;
  readonly plans: readonly Plan[];
  readonly state: BaseState;
  /** Every item of the open plans. */
  readonly starts: readonly ItemStart[];
  /** Its problems are those of broken plans. Then there are no starts. */
  readonly judgement: Judgement;
}

/** @param existing the names of the branches where claims are kept */
export async function readBaseStarts(
  repository: GitRepository,
  base: string | undefined,
  existing: ReadonlySet<string>,
): Promise<BaseStarts> {
  const place = base === undefined ? {} : { base };
  const source = gitSource({
    directory: repository.root,
    repository,
    subject: 'all',
    settings: { agents: [] },
    ...place,
  });
  const { snapshot, result } = await askUntilKnown(source, (known) =>
    withFacts(known, (facts) => {
      const state = baseStateOf(known, facts);
      return state === PENDING ? PENDING : { ...state, starts: startsOf(state.planState, existing) };
    }),
  );
  const judgement = withoutVerdicts(result.basePlans, [], snapshot.notes);
  const { starts, ...state } = result;
  return { base: snapshot.base, plans: state.planState.plans, state, starts, judgement };
}
