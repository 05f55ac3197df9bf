/** What the protocol needs of GitHub. `shell/github/item-issues.ts` implements it. */
import type { IssueDraft, RefPort } from '../integration/opening/port.js';
import type { RunRef } from '../integration/opening/record.js';
import type { IssuesRecord } from './record.js';

/** Every issue of a plan has this label when it is created. The protocol lists the issues by it. */
export const ISSUES_LABEL = 'parallel-work';

export interface ListedIssue extends IssueIds {
  readonly isOpen: boolean;
  /** Written by the account of this run. */
  readonly isOwn: boolean;
  readonly body: string;
  readonly labels: readonly string[];
  /** The number of the issue that it is a sub-issue of, in whatever repository. Unknown if it was looked up. */
  readonly parent?: number;
}

/**
 * `refused`: GitHub does not do it, now or later. `missing`: it does not know the issue yet, or has no such feature.
 * `unknown`: no usable answer, so it may have happened.
 */
export type Linked = 'done' | 'refused' | 'missing' | 'unknown';

/** By both of its numbers. */
export interface IssueIds {
  readonly number: number;
  /** The database id. */
  readonly id: number;
}

/** What became of an issue. */
export type LookedUp = ListedIssue | 'deleted' | 'transferred';

/** GitHub's limit for one parent, closed ones included. */
export const MOST_SUB_ISSUES = 100;

export interface IssueEdit {
  readonly body?: string;
  /** Closes the issue. */
  readonly close?: 'completed' | 'not_planned' | 'duplicate';
}

export interface IssuesPort extends RefPort<IssuesRecord> {
  /** All issues with the label, open or closed, of all plans. The lowest number first. */
  readonly issues: () => Promise<readonly ListedIssue[]>;
  /** The newest ones of them, at most a hundred. */
  readonly newest: () => Promise<readonly ListedIssue[]>;
  readonly issue: (number: number) => Promise<LookedUp>;
  /** The same for many issues, in few requests. Those that take too many are left to the next run. */
  readonly lookUp: (issues: readonly IssueIds[]) => Promise<ReadonlyMap<number, LookedUp>>;
  /** One request, never repeated. `unknown`: it may have been opened, or may still be. */
  readonly open: (draft: IssueDraft) => Promise<ListedIssue | 'unknown'>;
  /** @returns why GitHub refused it, as a sentence. Undefined if it is done */
  readonly edit: (number: number, edit: IssueEdit) => Promise<string | undefined>;
  /** The same for labels. */
  readonly relabel: (
    number: number,
    labels: { readonly add: readonly string[]; readonly remove: readonly string[] },
  ) => Promise<string | undefined>;
  /** Posts a comment unless this account posted one with the same first line before. Returns like `edit`. */
  readonly commentOnce: (number: number, body: string) => Promise<string | undefined>;
  /** Makes an issue a sub-issue. `full`: refused, because the parent has as many as it can have. */
  readonly link: (parent: number, child: { readonly id: number }) => Promise<Linked | 'full'>;
  readonly block: (number: number, blocker: { readonly id: number }) => Promise<Linked>;
  readonly unblock: (number: number, blocker: { readonly id: number }) => Promise<Linked>;
  readonly prepareLabels: (names: readonly string[]) => Promise<readonly string[]>;
  readonly hasEnded: (run: RunRef) => Promise<boolean>;
  /** Waits until one more write is allowed. Otherwise the reason, as a sentence, and the next run continues. */
  readonly mayWrite: () => Promise<true | string>;
  /** The writes of this run so far, and the time in milliseconds since 1970. */
  readonly spent: () => { readonly at: number; readonly writes: number };
}
