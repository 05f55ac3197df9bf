/** The texts of a run of `integrate`: log, summary and outputs. */
import type { Failure } from '../failure.js';
import type { OpenResult } from '../integration/opening/open-once.js';
import type { Missing, PlanSurvey, Survey } from '../integration/readiness.js';
import { brokenPromises } from '../text/contract-words.js';
import { firstOf } from '../text/inert.js';
import { address, code, link, row, sentence } from '../text/markdown.js';
import { joinSentences, plural } from '../text/words.js';
import type { SummaryContext } from './summary.js';

/** One open plan and the result for its issue. */
export interface PlanOutcome {
  readonly survey: PlanSurvey;
  readonly opened: OpenResult;
  /** A comment was posted on the issue. */
  readonly hasTold: boolean;
  /** Why this plan could not be processed. */
  readonly failure?: Failure;
}

const MOST_ROWS = 50;

export function integrationLog(outcomes: readonly PlanOutcome[], survey: Survey): string {
  const lines = outcomes.flatMap((outcome) => [
    `Plan "${outcome.survey.plan.id}": ${headline(outcome)}`,
    ...outcome.survey.missing.map((each) => `  ${missingWords(each)}`),
    ...saidOf(outcome).map((each) => `  ${each}`),
  ]);
  const notes = [...brokenOf(survey), ...survey.notes, ...survey.warnings].map((each) => `note: ${each}`);
  return [...lines, ...notes].join('\n');
}

export function integrationSummary(
  outcomes: readonly PlanOutcome[],
  survey: Survey,
  { repository, base }: SummaryContext,
): string {
  const blocks = outcomes.flatMap((outcome) => {
    const { survey: of, opened } = outcome;
    const { shown, more } = firstOf(of.missing, MOST_ROWS);
    const head = ['Item', 'Wave', 'State', 'What to do'];
    const rows = shown.map((each) => [
      code(each.item),
      String(each.wave),
      sentence(each.because),
      sentence(hintWords(each)),
    ]);
    const { issue } = opened;
    const page = issue && address(repository.url, 'issues', String(issue.number));
    return [
      `### ${code(of.plan.id)}`,
      sentence(headline(outcome)),
      ...(issue ? [`Integration issue: ${link(`#${issue.number}`, page)}.`] : []),
      ...(rows.length > 0 ? [[row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')] : []),
      ...(more > 0 ? [`and ${plural(more, 'more item')}`] : []),
      ...bullets([...saidOf(outcome), ...opened.warnings]),
    ];
  });
  const read = `The plans were read from ${code(base.branch)} at ${code(base.commit)}, revision ${code(survey.planRevision)}.`;
  return `${['## Integration', ...blocks, ...bullets([...brokenOf(survey), ...survey.notes, ...survey.warnings]), read].join('\n\n')}\n`;
}

export function integrationOutputs(
  outcomes: readonly PlanOutcome[],
): Readonly<Record<'ready' | 'missing' | 'issue-number' | 'issue-url' | 'operation', string>> {
  const wanting = outcomes.filter(({ survey }) => survey.hasIntegration);
  const ready = String(wanting.length > 0 && wanting.every(({ survey }) => survey.ready));
  const [only] = outcomes.length === 1 ? outcomes : [];
  const { issue, operation = '' } = only?.opened ?? {};
  return {
    ready,
    missing: only ? JSON.stringify(only.survey.missing.map(({ plan, item }) => ({ plan, item }))) : '',
    'issue-number': issue ? String(issue.number) : '',
    'issue-url': issue?.url ?? '',
    operation,
  };
}

const BECAME: Readonly<Record<OpenResult['operation'], (number: string) => string>> = {
  created: (number) => `All items are finished, and ${number} was opened for the integration.`,
  adopted: (number) =>
    `All items are finished. ${number} had already been opened for the integration and is now recorded.`,
  exists: (number) => `${number} is open for the integration.`,
  closed: (number) => `${number} was opened for the integration and is closed.`,
  none: () => 'All items are finished.',
};

function headline({ survey, opened, failure }: PlanOutcome): string {
  const { missing, plan } = survey;
  if (failure) return joinSentences(failure.message, failure.hint);
  const issue = BECAME[opened.operation](`#${opened.issue?.number ?? 0}`);
  if (survey.finished)
    return `Finished. The plan no longer guards any path, and its file "${plan.path}" can be removed.`;
  if (missing.length > 0) {
    const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
    const waits = `Not ready. ${missing.length} of its ${plural(live, 'item')} ${missing.length === 1 ? 'is' : 'are'} unfinished.`;
    return opened.operation === 'none' ? waits : `${waits} ${issue}`;
  }
  const isNew = opened.operation === 'created' || opened.operation === 'adopted';
  const wait = isNew ? '' : toCome(survey, opened);
  return wait === '' ? issue : `${issue} ${wait}`;
}

/** What the integration waits for. */
function toCome({ plan, integration }: PlanSurvey, { issue }: OpenResult): string {
  if (plan.integration?.branches.length !== 0) return integration?.because ?? '';
  return issue ? `The integration is finished when #${issue.number} is closed.` : '';
}

function missingWords(each: Missing): string {
  return joinSentences(`Item "${each.item}" (wave ${each.wave}) ${each.because}`, hintWords(each));
}

function hintWords({ hint, waitsFor, plan }: Missing): string {
  const names = waitsFor.map((each) => `"${each.plan === plan ? '' : `${each.plan}/`}${each.item}"`);
  const { shown, more } = firstOf(names, 5);
  const list = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return list === '' || hint.includes(shown[0] ?? '') ? hint : joinSentences(hint, `It waits for ${list}`);
}

function saidOf({ survey, opened, hasTold }: PlanOutcome): string[] {
  return [
    ...brokenPromises(survey.contracts ?? []),
    ...opened.notes,
    ...(hasTold ? [`A comment on #${opened.issue?.number ?? 0} says what the integration has to wait for.`] : []),
  ];
}

function bullets(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map((each) => `- ${sentence(each)}`).join('\n')];
}

function brokenOf({ problems }: Survey): string[] {
  return problems.map(
    ({ message, hint }) => `No issue is opened while a plan is broken. ${joinSentences(message, hint)}`,
  );
}
