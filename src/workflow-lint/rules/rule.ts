/** A rule about workflow files: one mistake, with an id that has a section in `docs/workflow-rules.md`. */
import type { Finding } from '../../core/finding.js';
import type { WorkflowSetup } from '../setup.js';

export type WorkflowRemark = Required<
  Pick<Finding, 'severity' | 'at' | 'wanted' | 'found' | 'message' | 'remedy' | 'ways'>
>;

/** One remark, or any number of them. */
export type WorkflowRemarks = WorkflowRemark | readonly WorkflowRemark[];

export interface WorkflowRule {
  readonly id: string;
  readonly lint: (setup: WorkflowSetup) => WorkflowRemarks;
}
