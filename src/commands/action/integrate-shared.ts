/** The state that runs of `integrate` share on GitHub for one plan. */

import type { Snapshot } from '../../core/facts/snapshot.js';
import type { RecordPort, Self } from '../../core/integration/opening/port.js';
import type { PlanSurvey, Survey } from '../../core/integration/readiness.js';
import { duplicateComment, isDuplicateComment } from '../../core/report/issue/comments.js';
import type { Repo } from '../../shell/github/client.js';
import { issuesOn } from '../../shell/github/issues.js';
import { recordOn } from '../../shell/github/record.js';
import { hasEnded } from '../../shell/github/runs.js';
import type { Inputs } from '../../shell/runner/inputs.js';

export interface IntegrateRun {
  readonly repo: Repo;
  readonly snapshot: Snapshot;
  readonly self: Self;
  readonly inputs: Inputs;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Reads the same state again. */
  readonly surveyAgain: () => Promise<Survey>;
}

export function sharedOf({ plan }: PlanSurvey, { repo, snapshot, self, pause }: IntegrateRun): RecordPort {
  const { base, repository, answers } = snapshot;
  // The folder contains this plan, so it exists.
  const tree = answers.plans?.find(({ revision }) => revision === base.commit)?.answer;
  if (!tree) throw new Error(`plan "${plan.id}" is in no folder`);
  return {
    ...recordOn(repo, { plan: plan.id, base, tree }),
    ...issuesOn(repo, {
      url: repository.url ?? '',
      duplicate: {
        text: (kept) => duplicateComment(kept, plan.id, snapshot),
        isIt: (comment) => isDuplicateComment(comment, plan.id, base.branch),
      },
    }),
    hasEnded: (run) => hasEnded(repo, run, self.run),
    pause,
  };
}
