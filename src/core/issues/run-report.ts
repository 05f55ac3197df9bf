/** The texts of a run of `issues`: log, summary and outputs. */
import type { Failure } from '../failure.js';
import type { Survey } from '../integration/readiness.js';
import type { SummaryContext } from '../report/summary.js';
import { firstOf } from '../text/inert.js';
import { address, code, link, row, sentence } from '../text/markdown.js';
import { joinSentences, plural } from '../text/words.js';
import type { InStep } from './keep-in-step.js';
import type { WantedIssues } from './wanted.js';
import type { IssueOperation } from './work.js';

/** One open plan and what happened to its issues. */
export interface IssuesOutcome {
  readonly wanted: WantedIssues;
  readonly inStep: InStep;
}

/** Public: fields are only ever added. */
export interface IssueRow {
  readonly plan: string;
  /** Absent for the tracking issue. */
  readonly item?: string;
  readonly branch?: string;
  readonly wave?: number;
  readonly number?: number;
  readonly url?: string;
  readonly operation: IssueOperation | 'unchanged' | 'deleted' | 'transferred' | 'none';
}

const MOST_ROWS = 100;

/** The tracking issue of each plan, and then its items in the order of the waves. */
export function issueRows({ wanted, inStep }: IssuesOutcome, { repository }: SummaryContext): readonly IssueRow[] {
  const { record, operations } = inStep;
  const entries = new Map(record?.items.map((each) => [each.item, each]));
  const about = (
    key: string,
    entry: { readonly number: number; readonly gone?: 'deleted' | 'transferred' } | undefined,
  ) => {
    const page = entry && address(repository.url, 'issues', String(entry.number));
    return {
      ...(entry ? { number: entry.number } : {}),
      ...(page === undefined ? {} : { url: page }),
      operation: entry?.gone ?? operations.get(key) ?? (entry ? ('unchanged' as const) : ('none' as const)),
    };
  };
  const listed = new Set(wanted.items.map(({ item }) => item.item));
  const left = record?.items.filter(({ item }) => !listed.has(item)) ?? [];
  return [
    { plan: wanted.plan, ...about('', record?.tracking) },
    ...wanted.items.map(({ item, wave }) => ({
      plan: wanted.plan,
      item: item.item,
      ...(item.branches[0] === undefined ? {} : { branch: item.branches[0] }),
      ...(wave === 0 ? {} : { wave }),
      ...about(item.item, entries.get(item.item)),
    })),
    ...left.map((entry) => ({ plan: wanted.plan, item: entry.item, ...about(entry.item, entry) })),
  ];
}

export function issuesLog(outcomes: readonly IssuesOutcome[], survey: Survey, context: SummaryContext): string {
  const lines = outcomes.flatMap((outcome) => [
    `Plan "${outcome.wanted.plan}": ${headline(outcome, context)}`,
    ...issueRows(outcome, context)
      .filter(({ operation }) => operation !== 'unchanged' && operation !== 'none')
      .map(
        ({ item, number, operation }) =>
          `  ${item === undefined ? 'tracking issue' : `item "${item}"`}: #${number ?? 0} ${operation}`,
      ),
    ...outcome.inStep.notes.map((each) => `  ${each}`),
  ]);
  const notes = [...brokenOf(survey), ...survey.notes, ...survey.warnings].map((each) => `note: ${each}`);
  return [...lines, ...notes].join('\n');
}

export function issuesSummary(outcomes: readonly IssuesOutcome[], survey: Survey, context: SummaryContext): string {
  const { base } = context;
  const blocks = outcomes.flatMap((outcome) => {
    const { shown, more } = firstOf(issueRows(outcome, context), MOST_ROWS);
    const rows = shown.map(({ item, wave, number, url, operation }) => [
      item === undefined ? 'The plan' : code(item),
      wave === undefined ? '' : String(wave),
      number === undefined ? '' : link(`#${number}`, url),
      operation,
    ]);
    const { notes, warnings } = outcome.inStep;
    const head = ['Item', 'Wave', 'Issue', 'What happened'];
    return [
      `### ${code(outcome.wanted.plan)}`,
      sentence(headline(outcome, context)),
      [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n'),
      ...(more > 0 ? [`and ${plural(more, 'more item')}`] : []),
      ...bullets([...notes, ...warnings]),
    ];
  });
  const read = `The plans were read from ${code(base.branch)} at ${code(base.commit)}, revision ${code(survey.planRevision)}.`;
  return `${['## Issues', ...blocks, ...bullets([...brokenOf(survey), ...survey.notes, ...survey.warnings]), read].join('\n\n')}\n`;
}

/** The outputs `issues` and `complete`. */
export function issuesOutputs(
  outcomes: readonly IssuesOutcome[],
  context: SummaryContext,
): Readonly<Record<'issues' | 'complete', string>> {
  const isComplete = ({ inStep }: IssuesOutcome) => inStep.left === undefined && inStep.failure === undefined;
  return {
    issues: JSON.stringify(outcomes.flatMap((each) => issueRows(each, context))),
    complete: String(outcomes.every(isComplete)),
  };
}

function headline({ wanted, inStep }: IssuesOutcome, context: SummaryContext): string {
  const { failure, left } = inStep;
  if (failure) return failureText(failure);
  if (left !== undefined) return left;
  const rows = issueRows({ wanted, inStep }, context).filter(({ number }) => number !== undefined);
  const changed = rows.filter(({ operation }) => operation !== 'unchanged' && !isGone(operation)).length;
  if (rows.length === 0) return 'None of its items needs an issue.';
  return changed === 0
    ? `${plural(rows.length, 'issue')}, all up to date.`
    : `${plural(rows.length, 'issue')}, of which ${changed} changed.`;
}

function isGone(operation: IssueRow['operation']): boolean {
  return operation === 'deleted' || operation === 'transferred';
}

function failureText({ message, hint }: Failure): string {
  return joinSentences(message, hint);
}

function bullets(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.map((each) => `- ${sentence(each)}`).join('\n')];
}

function brokenOf({ problems }: Survey): string[] {
  return problems.map(
    ({ message, hint }) => `No issue is written while a plan is broken. ${joinSentences(message, hint)}`,
  );
}
