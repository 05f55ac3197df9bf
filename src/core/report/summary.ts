/**
 * The job summary: first the verdict, then the findings by file, what to do, and what was checked. In GitHub's
 * Markdown.
 */

import type { Snapshot } from '../facts/snapshot.js';
import { blamedPaths, type Finding, type Judgement, type Problem, type Verdict } from '../finding.js';
import { remembered } from '../maps.js';
import { uncheckedPromises } from '../text/contract-words.js';
import { findingsOn } from '../text/findings-on.js';
import { firstOf } from '../text/inert.js';
import { address, code, fence, link, party, row, sentence } from '../text/markdown.js';
import { bySeverity, capital, countWords, joinSentences, plural, SEVERITY_WORDS } from '../text/words.js';
import { editWords, takeOutWords, widenedPaths } from './plan-lines.js';
import { previewBlocks } from './preview.js';

/** The facts that the links and the last lines need. A snapshot has them. */
export type SummaryContext = Pick<Snapshot, 'repository' | 'base'>;

/** GitHub drops the whole summary if it has more than 1 MiB. */
const MOST_BYTES = 1024 * 1024 - 4_096;
const MOST_ROWS = 50;
const MOST_PIECES = 25;

export function summary(judgement: Judgement, context: SummaryContext): string {
  const { findings, problems, verdicts } = judgement;
  const told = new Set(findingsOn(findings, verdicts));
  const ofNobody = findings.filter((finding) => !told.has(finding));
  const blocks = [
    ...(verdicts.length === 0 ? [withoutVerdict(judgement)] : []),
    ...verdicts.flatMap((verdict) => verdictBlocks(verdict, judgement, context)),
    ...(ofNobody.length > 0 ? [...remedyLines(ofNobody), '### Other findings', table(ofNobody, context)] : []),
    ...problemBlocks(problems, context),
    ...notes('### Warnings', judgement.warnings ?? []),
    ...notes('### Notes', [...uncheckedPromises(judgement.contracts), ...judgement.notes]),
    judged(judgement, context),
  ];
  return `${bounded(blocks, { most: MOST_BYTES, size: bytesOf, what: 'summary' })}\n`;
}

/** For a run that failed: no verdict, and what to do. */
export function failureSummary({ message, hint }: Pick<Problem, 'code' | 'message' | 'hint'>): string {
  return `## Error\n\nThere is no verdict: ${sentence(joinSentences(message, hint))}\n`;
}

function withoutVerdict({ findings, problems }: Judgement): string {
  if (problems.length > 0)
    return `## Error\n\nNothing could be checked: the plans have ${plural(problems.length, 'problem')}.`;
  return `## ${capital(countWords(findings))}`;
}

function verdictBlocks(verdict: Verdict, judgement: Judgement, context: SummaryContext): string[] {
  const findings = findingsOn(judgement.findings, [verdict]);
  const todo = [...remedyLines(findings), ...commandAndEdit(verdict, findings, context)];
  return [
    headline(verdict, findings, judgement.problems, context),
    ...todo,
    ...(findings.length > 0 ? ['### Findings', table(findings, context)] : []),
    ...previewBlocks(verdict, context.repository),
    ...notes('### Notes on this verdict', verdict.notes),
    `Head commit: ${code(verdict.head)}.`,
  ];
}

function headline(
  verdict: Verdict,
  findings: readonly Finding[],
  problems: readonly Problem[],
  context: SummaryContext,
): string {
  const who = party(verdict, context.repository.url);
  const into = `into ${code(verdict.base)}`;
  switch (verdict.verdict) {
    case 'success':
      return `## Success\n\n${capital(who)} can be merged ${into}: ${countWords(findings)}.`;
    case 'failure':
      return `## Failure\n\n${capital(who)} cannot be merged ${into} yet: ${countWords(findings)}. The author can fix this.`;
    case 'error':
      return `## Error\n\nThe check could not decide whether ${who} can be merged ${into}.${undecided(findings, problems)}`;
  }
}

/** What could not be decided, because of the plans or of the findings. */
function undecided(findings: readonly Finding[], problems: readonly Problem[]): string {
  if (problems.length > 0) return ` The plans cannot be read (${plural(problems.length, 'problem')}, listed below).`;
  const reasons = findings.filter((each) => each.severity === 'error');
  const { shown, more } = firstOf(reasons, 10);
  const lines = shown.map((each) => `- ${sentence(each.message)}`);
  return lines.length === 0 ? '' : `\n\n${[...lines, ...andMore(more, 'reason', '- ')].join('\n')}`;
}

export function table(findings: readonly Finding[], context: SummaryContext, most = MOST_ROWS): string {
  const { shown, more } = firstOf([...findings].sort(inOrder), most);
  const withOther = shown.some((each) => each.other !== undefined);
  const head = ['File', 'Severity', 'Rule', 'What is wrong', ...(withOther ? ['Other side'] : [])];
  const rows = shown.map((each) => [
    each.path === undefined ? '' : code(each.path),
    SEVERITY_WORDS[each.severity],
    code(each.rule),
    sentence(each.message),
    ...(withOther ? [each.other === undefined ? '' : party(each.other, context.repository.url)] : []),
  ]);
  const lines = [row(head), row(head.map(() => '---')), ...rows.map(row)];
  return [lines.join('\n'), ...andMore(more, 'finding')].join('\n\n');
}

/** One line for each remedy with its files, and then the plan lines. */
export function remedyLines(findings: readonly Finding[], most = MOST_PIECES): string[] {
  const files = new Map<string, { readonly paths: Set<string>; unnamed: number }>();
  for (const finding of [...findings].sort(inOrder)) {
    if (finding.remedy === '') continue;
    const found = remembered(files, finding.remedy, () => ({ paths: new Set<string>(), unnamed: 0 }));
    const named = blamedPaths(finding).flatMap(({ path }) => path ?? []);
    for (const path of named) found.paths.add(path);
    found.unnamed += (finding.count ?? named.length) - named.length;
  }
  const { shown, more } = firstOf([...files], most);
  const steps = shown.map(([remedy, { paths, unnamed }]) => {
    const some = firstOf([...paths], 3);
    const others = some.more + unnamed;
    const names = [
      ...some.shown.map((each) => code(each)),
      ...(others > 0 ? [`${others.toLocaleString('en-US')} more`] : []),
    ].join(', ');
    return `- ${names === '' ? '' : `${names}: `}${sentence(remedy)}`;
  });
  const list = [...steps, ...andMore(more, 'step', '- ')].join('\n');
  return list === '' ? [] : ['### What to do', list];
}

export function commandAndEdit(verdict: Verdict, findings: readonly Finding[], context: SummaryContext): string[] {
  const { takeOut } = verdict;
  const command = takeOut === undefined ? [] : [`${takeOutWords(takeOut)}:\n\n${fence(takeOut, 'sh')}`];
  return [...command, ...planEdit(verdict, findings, context)];
}

function planEdit({ widen }: Verdict, findings: readonly Finding[], context: SummaryContext): string[] {
  if (!widen) return [];
  const page = address(context.repository.url, 'edit', context.base.branch, widen.path);
  const edit = editWords(widen, `${link(code(widen.path), page)} on ${code(context.base.branch)}`);
  return [
    `To add ${widenedPaths(findings, code)} to the scope of item ${code(widen.item)}, ${edit}:\n\n${fence(widen.lines, 'yaml')}`,
  ];
}

export function problemBlocks(problems: readonly Problem[], context: SummaryContext, most = MOST_ROWS): string[] {
  if (problems.length === 0) return [];
  const { shown, more } = firstOf(problems, most);
  const blocks = shown.map(({ code: id, message, hint, at, excerpt }) => {
    const page = at && address(context.repository.url, 'edit', context.base.branch, at.path);
    const where = at === undefined ? '' : `${link(code(at.path), page)} line ${at.line}, column ${at.column}: `;
    const text = `${where}${sentence(joinSentences(message, hint))} ${code(id)}`;
    return excerpt === undefined ? text : `${text}\n\n${fence(excerpt, 'text')}`;
  });
  return ['### Problems of the plans', ...blocks, ...andMore(more, 'problem')];
}

export function notes(title: string, all: readonly string[], most = MOST_ROWS): string[] {
  const { shown, more } = firstOf(all, most);
  const lines = [...shown.map((each) => `- ${sentence(each)}`), ...andMore(more, 'note', '- ')];
  return lines.length === 0 ? [] : [title, lines.join('\n')];
}

function judged({ planRevision, plans }: Judgement, { base }: SummaryContext): string {
  const { shown, more } = firstOf(plans, MOST_ROWS);
  const names = [...shown.map(({ id }) => code(id)), ...(more > 0 ? [`${more} more`] : [])].join(', ') || 'none';
  return `Checked against the plans on ${code(base.branch)} at ${code(base.commit)}, revision ${code(planRevision)}: ${names}.`;
}

function byFile(a: Finding, b: Finding): number {
  const [one, two] = [a.path ?? '', b.path ?? ''];
  return one < two ? -1 : one > two ? 1 : 0;
}

/** Findings that make the check fail come first. */
function inOrder(a: Finding, b: Finding): number {
  return bySeverity(a, b) || byFile(a, b);
}

function andMore(count: number, word: string, before = ''): string[] {
  return count === 0 ? [] : [`${before}and ${plural(count, `more ${word}`)}`];
}

/** Only whole blocks, so that no table and no fence stays open. */
export function bounded(
  blocks: readonly string[],
  { most, size, what }: { readonly most: number; readonly size: (text: string) => number; readonly what: string },
): string {
  let room = most;
  const kept = blocks.filter((block) => {
    room -= size(block) + 2;
    return room >= 0;
  });
  const cut = blocks.length - kept.length;
  return [
    ...kept,
    ...(cut > 0 ? [`… (${plural(cut, 'part')} of this ${what} ${cut === 1 ? 'was' : 'were'} cut)`] : []),
  ].join('\n\n');
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
