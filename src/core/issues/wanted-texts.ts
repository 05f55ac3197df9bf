/** What a plan wants of its issues, with the texts, from a survey of the base. */

import { readRecord } from '../integration/opening/record.js';
import type { PlanSurvey, Survey } from '../integration/readiness.js';
import type { ItemRef } from '../plan/plan.js';
import type { SummaryContext } from '../report/summary.js';
import { itemText } from './item-body.js';
import type { IssuesRecord, ItemIssue } from './record.js';
import { issueTitle, trackingText } from './tracking-body.js';
import { type WantedIssues, wantedIssues } from './wanted.js';

/** @param others the records of the other plans on the base, by plan */
export function wantedOf(
  of: PlanSurvey,
  survey: Survey,
  others: ReadonlyMap<string, IssuesRecord>,
  context: SummaryContext,
): WantedIssues {
  const { plan } = of;
  const plans = survey.plans.map((each) => each.plan);
  const items = wantedIssues(of, plans);
  const integration = integrationIssueOf(plan.id, survey, context);
  const entryOf = (ref: ItemRef, record: IssuesRecord): ItemIssue | undefined => {
    const entries = (ref.plan === plan.id ? record : others.get(ref.plan))?.items;
    const entry = entries?.find(({ item }) => item === ref.item);
    return entry?.gone ? undefined : entry;
  };
  return {
    plan: plan.id,
    base: context.base.branch,
    items,
    isFinished: of.finished,
    titleOf: ({ item }) => issueTitle(item.title),
    trackingTitle: issueTitle(plan.task),
    itemTextOf: (wanted, record) =>
      itemText(plan, wanted, {
        ...context,
        plans,
        numberOf: (ref) => entryOf(ref, record)?.number,
        ...(record.tracking && !record.tracking.gone ? { tracking: record.tracking.number } : {}),
      }),
    trackingTextOf: (record) =>
      trackingText(plan, items, {
        ...context,
        entries: new Map(record.items.map((each) => [each.item, each])),
        isFinished: of.finished,
        ...(integration === undefined ? {} : { integration }),
      }),
    blockersOf: ({ dependsOn }, record) => dependsOn.flatMap((ref) => entryOf(ref, record)?.id ?? []),
  };
}

/** A plan that the base has no more. None of its items is worked on. */
export function removedPlan(plan: string, { base }: SummaryContext): WantedIssues {
  return {
    plan,
    base: base.branch,
    items: [],
    isFinished: true,
    titleOf: () => '',
    trackingTitle: '',
    itemTextOf: () => '',
    trackingTextOf: () => undefined,
    blockersOf: () => [],
  };
}

/** The issue that `integrate` opened for the plan. Only `integrate` writes it. */
export function integrationIssueOf(plan: string, { history }: Survey, { base }: SummaryContext): number | undefined {
  const records = (history?.records ?? []).map(({ message }) => readRecord(message, plan, base.branch));
  return records.find((each) => each?.issue !== undefined)?.issue;
}
