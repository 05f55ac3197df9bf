/** What runs of `integrate` share, as narrow as the protocol needs it. `shell/github/record.ts` has it on GitHub. */
import type { IntegrationIssue } from '../../facts/questions.js';
import type { IntegrationRecord, RunRef } from './record.js';

/** Where the ref may stand. The second only where a server allows none but branches and tags. */
export const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'] as const;
export type Namespace = (typeof NAMESPACES)[number];

/** A base is one part of the name: git keeps no ref below another, and `release` and `release/1.x` may both be bases. */
export function refName(namespace: Namespace, plan: string, base: string): string {
  return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}

/** The ref as it was read. */
export interface RecordTip {
  readonly namespace: Namespace;
  readonly commit: string;
  readonly record: IntegrationRecord;
}

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/**
 * `refused`: 409 or 422. `unknown`: no usable answer, so it may have happened. `elsewhere`: the server has no refs of this
 * prefix at all.
 */
export type Moved = 'done' | 'refused' | 'unknown' | 'elsewhere';

/** Everything else that goes wrong is thrown as a Failure. */
export interface RecordPort {
  /** The record, in whichever namespace it stands. Throws Failure `ambiguous-lock` where the ref is no record. */
  readonly tip: () => Promise<RecordTip | null>;
  /** Makes a commit that no ref points at yet, on that tip; nobody sees it. */
  readonly write: (record: IntegrationRecord, on: RecordTip | null) => Promise<string>;
  readonly create: (namespace: Namespace, commit: string) => Promise<Moved>;
  /** Never by force: refused unless the commit is a descendant of what stands there. */
  readonly advance: (namespace: Namespace, commit: string) => Promise<Moved>;
  /** All with the label `INTEGRATION_LABEL`, open or closed, lowest number first. */
  readonly issues: () => Promise<readonly IntegrationIssue[]>;
  readonly issue: (number: number) => Promise<IntegrationIssue | 'deleted' | 'transferred'>;
  /** One request, never repeated. `unknown`: it may have been opened, or may still be. */
  readonly open: (
    draft: IssueDraft,
  ) => Promise<{ readonly issue: IntegrationIssue; readonly warnings: readonly string[] } | 'unknown'>;
  /** @returns warnings: a locked issue is closed, but takes no comment */
  readonly closeAsDuplicate: (number: number, of: number) => Promise<readonly string[]>;
  /** Bodies of the comments that this account wrote on an issue. */
  readonly comments: (number: number) => Promise<readonly string[]>;
  readonly comment: (number: number, body: string) => Promise<void>;
  /** Has this attempt of a run finished, or begun too long ago to wait for? What is gone has, while our own run can be read. */
  readonly hasEnded: (run: RunRef) => Promise<boolean>;
  /** Makes the labels that are missing; gives those that there are then. */
  readonly prepareLabels: (
    names: readonly string[],
  ) => Promise<{ readonly labels: readonly string[]; readonly warnings: readonly string[] }>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

/** This run. */
export interface Self {
  readonly run: RunRef;
  readonly newClaim: () => string;
}
