/** The text of the one comment on a pull request that fails or has failed: what is wrong, what to do, and what happens next. */

import type { PostedComment } from '../facts/questions.js';
import type { Snapshot } from '../facts/snapshot.js';
import type { Finding, Judgement, Verdict } from '../finding.js';
import {
  bounded,
  commandAndEdit,
  notes,
  problemBlocks,
  remedyLines,
  type SummaryContext,
  table,
} from '../report/summary.js';
import { contractMissing } from '../rules/contract-missing.js';
import { findingsOn } from '../text/findings-on.js';
import { code, sentence } from '../text/markdown.js';
import { inComment } from '../text/marker-line.js';
import { capital, countWords, plural } from '../text/words.js';

/** The parts of a snapshot that the comment needs. */
export type CommentContext = SummaryContext & Pick<Snapshot, 'settings'>;

export interface Commented {
  /** The verdict on a pull request. */
  readonly verdict: Verdict;
  readonly judgement: Judgement;
  readonly context: CommentContext;
  /** Our current comment, or null. */
  readonly posted: PostedComment | null;
}

/** GitHub's limit (https://docs.github.com/en/rest/issues/comments answers 422), minus 200 for the last note. */
const MOST_CHARACTERS = 65_536 - 200;
/** Numbers of findings to show. Fewer are tried until the rest fits too. */
const ROWS = [50, 20, 5, 1] as const;

/**
 * The first line of our comment. It is the same for every base, so that a pull request whose base changes keeps its comment.
 * Only jobs with their own context have their own comment.
 */
export function commentMarker({ settings }: Pick<CommentContext, 'settings'>): string {
  const context = settings.context === undefined ? '' : ` ${inComment(settings.context)}`;
  return `<!-- parallel-work check${context} -->`;
}

/**
 * Equal states give equal text, so it contains no date, no run, and not the tip of the base, which changes with every merge.
 *
 * @returns Markdown. Undefined if nothing has to be written: it has always passed, or the comment is up to date
 */
export function commentFor(commented: Commented): string | undefined {
  const { verdict, context, posted } = commented;
  if (verdict.verdict === 'success' && posted === null) return undefined;
  const marker = commentMarker(context);
  const body = `${marker}\n\n${verdict.verdict === 'success' ? resolved(verdict) : red(commented, marker)}`;
  return posted !== null && !posted.hasTwin && isSameBody(posted.body, body) ? undefined : body;
}

/** Ignores CRLF line ends of a body that was edited in the browser, and white space at its end. */
export function isSameBody(one: string, other: string): boolean {
  const bare = (body: string) => body.replaceAll('\r\n', '\n').trimEnd();
  return bare(one) === bare(other);
}

/** Contains no head and no plan revision, so it does not change while the pull request passes. */
function resolved({ base }: Verdict): string {
  return [
    `**Resolved**: all rules pass, so this pull request can be merged into ${code(base)}.`,
    'The check continues to run. If it fails again, this comment is updated and says why. The edit history of this comment has the earlier findings.',
  ].join('\n\n');
}

function red(commented: Commented, marker: string): string {
  const end = [
    '### What happens next',
    'The check runs again on every push, merge and plan change, so you do not have to re-run it. This comment is updated each time, and it says so when the check passes.',
    judged(commented.verdict),
  ].join('\n\n');
  const most = MOST_CHARACTERS - marker.length - end.length;
  const whole = ROWS.map((rows) => blocksOf(commented, rows).join('\n\n')).find(({ length }) => length <= most);
  const fitting = whole ?? bounded(blocksOf(commented, 1), { most, size: ({ length }) => length, what: 'comment' });
  return `${fitting}\n\n${end}`;
}

function blocksOf({ verdict, judgement, context }: Commented, rows: number): string[] {
  const findings = findingsOn(judgement.findings, [verdict]).filter((each) => !isOwnRunOnly(each));
  return [
    ...(verdict.below ? [`**${sentence(verdict.notes[0] ?? '')}**`] : []),
    headline(verdict, findings, judgement),
    ...remedyLines(findings, Math.min(rows, 25)),
    ...commandAndEdit(verdict, findings, context),
    ...(findings.length > 0 ? ['### Findings', table(findings, context, rows)] : []),
    ...problemBlocks(judgement.problems, context, rows),
    ...notes('### Notes', verdict.notes, rows),
  ];
}

/** Only a run on the pull request itself reads the files for this warning, and equal states give equal text. */
function isOwnRunOnly({ rule, severity }: Finding): boolean {
  return rule === contractMissing.id && severity === 'warn';
}

/** What is wrong, in the first sentences. The status begins with the same finding. */
function headline({ verdict, base }: Verdict, findings: readonly Finding[], { problems }: Judgement): string {
  const into = `into ${code(base)}`;
  const start =
    verdict === 'error'
      ? `**The check could not decide whether this pull request can be merged ${into}.**`
      : `**This pull request cannot be merged ${into} yet.**`;
  if (verdict === 'error' && problems.length > 0) {
    return `${start} The plans cannot be read (${plural(problems.length, 'problem')}, listed below).`;
  }
  const first = findings.find(({ severity }) => severity === 'error');
  if (!first) return `${start} ${capital(countWords(findings))}.`;
  const others = findings.filter((each) => each !== first);
  const more = others.length === 0 ? '' : ` Also: ${countWords(others).replace(/^(\d+) (error)/, '$1 more $2')}.`;
  return `${start} ${sentence(first.message)}${more}`;
}

function judged({ head, base, planRevision, item, plan }: Verdict): string {
  const of = item === undefined ? '' : `item ${code(item)}${plan === undefined ? '' : ` of plan ${code(plan)}`}, `;
  return `Checked: ${of}head commit ${code(head)}, base branch ${code(base)}, plan revision ${code(planRevision)}.`;
}
