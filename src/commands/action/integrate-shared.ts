/** The state that runs of `integrate` share on GitHub for one plan. */

import type { Snapshot } from '../../core/facts/snapshot.js';
import { NAMESPACES, type RecordPort, type Self } from '../../core/integration/opening/port.js';
import { type IntegrationRecord, readRecord, recordText } from '../../core/integration/opening/record.js';
import type { PlanSurvey, Survey } from '../../core/integration/readiness.js';
import { duplicateComment, isDuplicateComment } from '../../core/report/issue/comments.js';
import type { Repo } from '../../shell/github/client.js';
import { issuesOn } from '../../shell/github/issues.js';
import { type RecordKind, recordOn } from '../../shell/github/record.js';
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

const INTEGRATION_RECORD: RecordKind<IntegrationRecord> = {
  namespaces: NAMESPACES,
  what: 'the integration',
  read: readRecord,
  write: recordText,
  hasIssue: ({ issue }) => issue !== undefined,
};

export function sharedOf({ plan }: PlanSurvey, { repo, snapshot, self, pause }: IntegrateRun): RecordPort {
  const { base, repository } = snapshot;
  return {
    ...recordOn(repo, INTEGRATION_RECORD, { plan: plan.id, base, tree: planTreeId(snapshot) }),
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

/** The tree of the plan folder. Undefined if there is no plan. */
export function planTreeId({ base, answers }: Snapshot): string | undefined {
  return answers.plans?.find(({ revision }) => revision === base.commit)?.answer ?? undefined;
}
