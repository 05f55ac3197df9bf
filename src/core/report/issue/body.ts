/**
 * The integration issue: everything that an author needs to put the items together, from the plan and from the merges.
 * Each section has its own limit, so that a long one does not displace another, and all of them stay under GitHub's
 * limit.
 */

import { marker } from '../../integration/opening/marker.js';
import type { PlanSurvey } from '../../integration/readiness.js';
import { type Integration, keyOf } from '../../plan/plan.js';
import { cut, visible } from '../../text/inert.js';
import { address, code, link } from '../../text/markdown.js';
import type { SummaryContext } from '../summary.js';
import { paragraphs, words } from './plan-text.js';
import {
  contractsPart,
  mergedPart,
  scopePart,
  startPart,
  tasksPart,
  touchedPart,
  verificationPart,
} from './sections.js';

/** Every integration issue has this label. The protocol finds the issues by it. */
export const INTEGRATION_LABEL = 'parallel-work-integration';

/** GitHub's limits, in characters. UTF-16 units are never fewer. */
export const MOST_BODY = 65_536;
const MOST_TITLE = 256;
const MOST_LABEL = 50;
const MOST_LABELS = 100;

export interface IssueText {
  readonly title: string;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly body: string;
  /** What could not be used from the plan, such as a label that is too long. */
  readonly warnings: readonly string[];
}

/**
 * @param survey of a plan that has an `integration:`. The caller has checked that it is ready
 * @param claim see `marker`. `dry-run` if nothing is opened
 */
export function issueText(survey: PlanSurvey, context: SummaryContext, claim: string): IssueText {
  const { plan } = survey;
  const { integration } = plan;
  if (!integration) throw new Error(`plan "${plan.id}" has no integration`);
  const wanted = once([INTEGRATION_LABEL, ...integration.labels.map((each) => visible(each.trim()))]);
  const labels = wanted.filter(({ length }) => length <= MOST_LABEL).slice(0, MOST_LABELS);
  return {
    title: cut(visible(integration.title), MOST_TITLE),
    labels,
    assignees: once(integration.assignees.map((each) => each.trim().replace(/^@/, ''))),
    body: `${marker(plan.id, context.base.branch, claim)}\n\n${bodyText(survey, integration, context)}\n`,
    warnings: wanted
      .filter((each) => !labels.includes(each))
      .map(
        (each) =>
          `The label "${each}" of plan "${plan.id}" is left out: GitHub allows at most ${MOST_LABELS} labels of ${MOST_LABEL} characters.`,
      ),
  };
}

/** GitHub ignores letter case in labels and logins. */
function once(names: readonly string[]): string[] {
  const lower = names.map((each) => each.toLowerCase());
  return names.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}

function bodyText(survey: PlanSurvey, integration: Integration, context: SummaryContext): string {
  const { plan } = survey;
  return [
    opening(survey, context),
    section('The task', [words(plan.task, 600), limitedText(plan.context, 4_000)]),
    section('What this issue is about', [limitedText(integration.context, 3_000)]),
    section('What has merged', mergedPart(survey, context)),
    section('Contracts to wire together', contractsPart(survey)),
    section('What the integration may change', scopePart(integration, plan)),
    section('Tasks', [tasksPart(integration)]),
    section('Generated and shared files', touchedPart(survey)),
    section('Verify the result', verificationPart(integration)),
    section('How to start', startPart(plan, integration, context)),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

/** Without content, there is no heading either. */
function section(title: string, blocks: readonly string[]): string {
  const there = blocks.filter((each) => each !== '');
  return there.length === 0 ? '' : [`## ${title}`, ...there].join('\n\n');
}

function limitedText(text: string | undefined, room: number): string {
  return text === undefined ? '' : paragraphs(text, room);
}

function opening({ plan, merged }: PlanSurvey, { repository, base }: SummaryContext): string {
  const page = address(repository.url, 'blob', base.commit, plan.path);
  const count = new Set(merged.map(keyOf)).size;
  const what = count === 1 ? 'The one item' : `All ${count} items`;
  return `${what} of plan ${link(code(plan.id), page)} ${count === 1 ? 'has' : 'have'} merged into ${code(base.branch)}, as of commit ${code(base.commit.slice(0, 10))}. Now their work has to be integrated.`;
}
