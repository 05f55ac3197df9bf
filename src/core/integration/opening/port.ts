/**
 * The state that runs of `integrate` share, with only the operations that the protocol needs. `shell/github/record.ts`
 * implements them on GitHub.
 */
import type { IntegrationIssue } from '../../facts/questions.js';
import type { IntegrationRecord, RunRef } from './record.js';

/** The namespaces for the ref. The second one is for servers that allow only branches and tags. */
export const NAMESPACES = ['refs/parallel-work/integrate', 'refs/tags/parallel-work/integrate'] as const;
/** Where refs of one kind are: one of a list like `NAMESPACES`. */
export type Namespace = string;

/**
 * The base is one part of the name, because Git stores no ref below another, and both `release` and `release/1.x` may
 * be bases.
 */
export function refName(namespace: Namespace, plan: string, base: string): string {
  return `${namespace}/${plan}/${base.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}

/** What every record says: which plan it is of, on which base. */
export interface PlanRecordName {
  readonly plan: string;
  readonly base: string;
}

/** The ref as it was read. */
export interface RefTip<Content> {
  readonly namespace: Namespace;
  readonly commit: string;
  readonly record: Content;
}

export type RecordTip = RefTip<IntegrationRecord>;

export interface IssueDraft {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
}

/**
 * `refused`: 409 or 422. `unknown`: no usable answer, so it may have happened. `elsewhere`: the server does not have
 * refs with this prefix at all.
 */
export type Moved = 'done' | 'refused' | 'unknown' | 'elsewhere';

/** One record in a ref. Every other error is thrown as a Failure. */
export interface RefPort<Content> {
  /** The first is preferred, the others are for servers that refuse it. */
  readonly namespaces: readonly Namespace[];
  /** The record, in whichever namespace it is. Throws Failure `ambiguous-lock` if the ref is not a record. */
  readonly tip: () => Promise<RefTip<Content> | null>;
  /** Creates a commit on that tip. No ref points to it yet, so nobody sees it. */
  readonly write: (record: Content, on: RefTip<Content> | null) => Promise<string>;
  readonly create: (namespace: Namespace, commit: string) => Promise<Moved>;
  /** Never by force: refused unless the commit is a descendant of the current one. */
  readonly advance: (namespace: Namespace, commit: string) => Promise<Moved>;
  readonly pause: (milliseconds: number) => Promise<void>;
}

export interface RecordPort extends RefPort<IntegrationRecord> {
  /** All issues with the label `INTEGRATION_LABEL`, open or closed, the lowest number first. */
  readonly issues: () => Promise<readonly IntegrationIssue[]>;
  readonly issue: (number: number) => Promise<IntegrationIssue | 'deleted' | 'transferred'>;
  /** One request, never repeated. `unknown`: it may have been opened, or may still be. */
  readonly open: (
    draft: IssueDraft,
  ) => Promise<{ readonly issue: IntegrationIssue; readonly warnings: readonly string[] } | 'unknown'>;
  /** @returns warnings, because a locked issue is closed but cannot get a comment */
  readonly closeAsDuplicate: (number: number, of: number) => Promise<readonly string[]>;
  /** The bodies of the comments that this account wrote on an issue. */
  readonly comments: (number: number) => Promise<readonly string[]>;
  readonly comment: (number: number, body: string) => Promise<void>;
  /**
   * Whether this attempt of a run has ended, or began too long ago to wait for. A deleted run has ended if the own run
   * can be read.
   */
  readonly hasEnded: (run: RunRef) => Promise<boolean>;
  /** Creates the missing labels, and returns the ones that exist afterwards. */
  readonly prepareLabels: (
    names: readonly string[],
  ) => Promise<{ readonly labels: readonly string[]; readonly warnings: readonly string[] }>;
}

/** This run. */
export interface Self {
  readonly run: RunRef;
  readonly newClaim: () => string;
}
