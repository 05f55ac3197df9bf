/** The text for people, in a terminal and in the log of a job. */
import type { FilePosition, Finding, ItemState, Judgement, Outcome, Problem, Verdict } from '../finding.js';
import { append } from '../maps.js';
import { PLAN_DIRECTORY } from '../plan/plan.js';
import type { Severity } from '../terms.js';
import { uncheckedPromises } from '../text/contract-words.js';
import { findingsOn } from '../text/findings-on.js';
import { folderLines } from '../text/folders.js';
import { firstOf, visible, visibleLines } from '../text/inert.js';
import {
  bySeverity,
  countWords,
  fullMessage,
  joinSentences,
  moreOf,
  partyWords,
  plural,
  SEVERITY_WORDS,
} from '../text/words.js';
import { editWords, takeOutWords, widenedPaths } from './plan-lines.js';
import { previewLines } from './preview.js';
import { sharedLines } from './shared-work.js';

/**
 * Each function colours its text, or returns it unchanged. picocolors has this shape. The core does not depend on a
 * terminal.
 */
export type Colours = Readonly<Record<'red' | 'yellow' | 'green' | 'cyan' | 'dim' | 'bold', (text: string) => string>>;

const same = (text: string) => text;
export const PLAIN: Colours = { red: same, yellow: same, green: same, cyan: same, dim: same, bold: same };

const OUTCOME_COLOURS = { success: 'green', failure: 'red', error: 'red' } as const satisfies Record<
  Outcome,
  keyof Colours
>;
const SEVERITY_COLOURS = { error: 'red', warn: 'yellow', notice: 'cyan' } as const satisfies Record<
  Severity,
  keyof Colours
>;

export interface TerminalOptions {
  readonly colours?: Colours;
  /** The reason for the exit code, if the findings do not show it. */
  readonly reason?: string | undefined;
  /** Whether the branches may be checked out elsewhere or nowhere, so that commands have to say where they work. */
  readonly isElsewhere?: boolean;
}

/**
 * @returns lines, including the end of the last one. No text of others begins a line or contains a character that acts
 */
export function terminal(judgement: Judgement, options: TerminalOptions = {}): string {
  const { colours = PLAIN, reason, isElsewhere = false } = options;
  const { findings, problems, verdicts, warnings = [], contracts } = judgement;
  const notes = [...uncheckedPromises(contracts), ...judgement.notes];
  const told = new Set(findingsOn(findings, verdicts));
  const ofNobody = findings.filter((finding) => !told.has(finding));
  return [
    ...baseLines(judgement, colours),
    ...problems.flatMap((each) => [...problemLines(each, colours), '']),
    ...verdicts.flatMap((each) => [...verdictLines(each, judgement, colours, isElsewhere), '']),
    ...(ofNobody.length > 0 ? [...findingLines(ofNobody, colours), ''] : []),
    ...itemLines(judgement, colours),
    ...sharedLines(judgement, colours),
    ...warningLines(judgement, colours),
    ...noteLines(notes, colours),
    ...(notes.length > 0 || warnings.length > 0 ? [''] : []),
    ...explanation(judgement, colours),
    closing(judgement, colours, reason),
    '',
  ].join('\n');
}

/** What follows would mean little with a wrong base. */
function baseLines({ baseDoubt }: Judgement, colours: Colours): string[] {
  return baseDoubt === undefined ? [] : [...warningLines({ warnings: [baseDoubt] }, colours), ''];
}

function itemLines({ items = [], plans }: Judgement, colours: Colours): string[] {
  if (items.length === 0) return [];
  const names = items.map(({ plan, item }) => (plans.length > 1 ? `${plan}/${item}` : `${item}`));
  const width = Math.max(...names.map(({ length }) => length));
  const lines = items.map(
    (each, index) => `  ${visible((names[index] ?? '').padEnd(width))}  ${stateWords(each, colours)}`,
  );
  return ['items:', ...lines, ''];
}

const OUTCOME_WORDS = { success: 'passes', failure: 'fails', error: 'cannot be checked' } as const;

const STATE_WORDS = {
  'not-begun': 'not started',
  open: 'started',
  merged: 'merged',
  reverted: 'merged and then reverted',
  dropped: 'dropped',
  unverified: 'listed as merged, which this clone cannot confirm',
} as const satisfies Record<ItemState['state'], string>;

function stateWords(
  { state, reopened, branch, files, uncommitted = 0, verdict, near = [], candidates = [], taken }: ItemState,
  colours: Colours,
): string {
  const word = STATE_WORDS[state];
  if (files === undefined && verdict === undefined) {
    const names = near.map((each) => `"${each}"`).join(' or ');
    const doubts = [
      ...(taken ? [`claimed by ${taken.by} since ${taken.at}`] : []),
      ...(near.length > 0 ? [`did you mean ${names}?`] : []),
      ...(candidates.length > 0
        ? [`or merged as ${candidates.map(({ commit }) => commit.slice(0, 10)).join(' or ')}`]
        : []),
    ];
    return visible([word, ...doubts].join(', '));
  }
  const counts = [
    ...(files === undefined ? [] : [plural(files, 'file')]),
    ...(uncommitted > 0 ? [`${uncommitted} uncommitted`] : []),
    ...(branch === undefined ? [] : [`branch "${branch}"`]),
  ];
  const outcome = verdict === undefined ? word : colours[OUTCOME_COLOURS[verdict]](OUTCOME_WORDS[verdict]);
  const before = [...(state === 'dropped' ? [word] : []), ...(reopened ? ['merged and open again'] : [])];
  return [...before, outcome, visible(counts.join(', '))].join(', ');
}

function verdictLines(
  verdict: Verdict,
  { findings, problems }: Judgement,
  colours: Colours,
  isElsewhere: boolean,
): string[] {
  const outcome = colours[OUTCOME_COLOURS[verdict.verdict]](colours.bold(verdict.verdict));
  const own = toldOnce(findingsOn(findings, [verdict]), problems);
  return [
    `${outcome}  ${visible(`${partyWords(verdict)} into "${verdict.base}"`)}`,
    ...findingLines(own, colours),
    ...takeOutLines(verdict, colours, isElsewhere),
    ...editLines(verdict, own, colours),
    ...previewLines(verdict).map((line, index) => `${index === 0 ? '  ' : '    '}${visible(line)}`),
    ...noteLines(verdict.notes, colours).map((line) => `  ${line}`),
  ];
}

/**
 * The problems of the plans are shown above with their lines, so a verdict does not repeat them or the ways to fix
 * them.
 */
function toldOnce(findings: readonly Finding[], problems: readonly Problem[]): readonly Finding[] {
  const first = findings.find(({ rule }) => rule === 'plans-broken');
  if (!first || problems.length === 0) return findings;
  const { at: _, ...finding } = first;
  const isOfClone = problems.every(({ code }) => code === 'base');
  const message = `No pull request can be checked: the plans have ${plural(problems.length, 'problem')}, shown above.`;
  const remedy = isOfClone
    ? 'Correct the base branch as shown there.'
    : `Fix the plans in a pull request that changes only files under "${PLAN_DIRECTORY}".`;
  return [{ ...finding, message, remedy }, ...findings.filter(({ rule }) => rule !== 'plans-broken')];
}

/** Of one rule. Of the others only the folders of their paths are listed, or how many they are. */
const MOST_FINDINGS = 30;
const MOST_NOTES = 30;
const MOST_CHARACTERS = 4_000;

function findingLines(findings: readonly Finding[], colours: Colours): string[] {
  const counts = new Map<string, number>();
  const rest = new Map<string, Finding[]>();
  const lines = [...findings].sort(bySeverity).flatMap((finding) => {
    // One without a path may count what the others of its rule leave out.
    const key = `${finding.severity} ${finding.rule} ${finding.path === undefined}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= MOST_FINDINGS) return [findingLine(finding, colours)];
    append(rest, key, finding);
    return [];
  });
  return [...lines, ...[...rest.values()].flatMap((each) => restLines(each, colours))];
}

function restLines(rest: readonly Finding[], colours: Colours): string[] {
  const [first] = rest;
  if (!first) return [];
  const severity = colours[SEVERITY_COLOURS[first.severity]](SEVERITY_WORDS[first.severity]);
  const rule = colours.dim(`[${visible(first.rule)}]`);
  const onPaths = rest.flatMap((each) => (each.path === undefined ? [] : { ...each, path: each.path }));
  if (onPaths.length < rest.length) return [`  ${severity}  and ${moreOf(rest.length, 'finding')} ${rule}`];
  if (rest.some(({ count = 1 }) => count > 1)) {
    const paths = rest.reduce((sum, { count = 1 }) => sum + count, 0);
    return [`  ${severity}  and ${moreOf(rest.length, 'finding')} on ${paths.toLocaleString('en-US')} files ${rule}`];
  }
  return folderLines(onPaths).map((line) => `  ${severity}  ${visible(line)} ${rule}`);
}

function noteLines(notes: readonly string[], colours: Colours): string[] {
  const { shown, more } = firstOf(notes, MOST_NOTES);
  return [...shown, ...(more > 0 ? [`and ${plural(more, 'more note')}`] : [])].map((note) => noteLine(note, colours));
}

function takeOutLines({ takeOut, branch }: Verdict, colours: Colours, isElsewhere: boolean): string[] {
  if (takeOut === undefined) return [];
  const words = takeOutWords(takeOut, isElsewhere ? branch : undefined);
  return [`  ${visible(words)}:`, `    ${colours.green(visible(takeOut))}`];
}

function editLines({ widen, base }: Verdict, findings: readonly Finding[], colours: Colours): string[] {
  if (!widen) return [];
  const edit = editWords(widen, `"${widen.path}" on "${base}"`);
  const paths = widenedPaths(findings, (path) => `"${path}"`);
  if (widen.lines.length > MOST_CHARACTERS) {
    const why =
      'these are too many lines to show. Write a glob, or take the lines from "widen" in the output of --json.';
    return [`  ${visible(`To add ${paths} to the scope of item "${widen.item}": ${why}`)}`];
  }
  const title = visible(`To add ${paths} to the scope of item "${widen.item}", ${edit}:`);
  // As in the file, because people copy them.
  return [`  ${title}`, ...visibleLines(widen.lines).map((line) => colours.green(line))];
}

function findingLine(finding: Finding, colours: Colours): string {
  // A finding about a plan has its line in the plan. A finding about another file is about the whole file.
  const isPlanLine = finding.at !== undefined && finding.kind === undefined && finding.path === finding.at.path;
  const place = isPlanLine ? placeWords(finding.at) : (finding.path ?? (finding.at && placeWords(finding.at)));
  const severity = colours[SEVERITY_COLOURS[finding.severity]](SEVERITY_WORDS[finding.severity]);
  const where = place === undefined ? '' : `${visible(place)}: `;
  return `  ${severity}  ${where}${visible(fullMessage(finding))} ${colours.dim(`[${visible(finding.rule)}]`)}`;
}

function problemLines({ code, message, hint, at, excerpt }: Problem, colours: Colours): string[] {
  const where = at === undefined ? '' : `${visible(placeWords(at))}: `;
  return [
    `${colours.red('error')}  ${where}${visible(joinSentences(message, hint))} ${colours.dim(`[${visible(code)}]`)}`,
    ...(excerpt === undefined ? [] : visibleLines(excerpt.replace(/\n+$/, '')).map((line) => `    ${line}`)),
  ];
}

function placeWords({ path, line, column }: FilePosition): string {
  return `${path}:${line}:${column}`;
}

export function warningLines({ warnings = [] }: Pick<Judgement, 'warnings'>, colours: Colours): string[] {
  return warnings.map((warning) => `${colours.yellow('warning')}: ${visible(warning)}`);
}

function noteLine(note: string, colours: Colours): string {
  return colours.dim(`note: ${visible(note)}`);
}

function explanation({ findings }: Judgement, colours: Colours): string[] {
  const first = findings.find(({ severity }) => severity === 'error');
  return first
    ? [noteLine(`To see what a rule requires, run: parallel-work lint --explain ${first.rule}`, colours)]
    : [];
}

function closing({ findings, problems, verdicts }: Judgement, colours: Colours, reason?: string): string {
  const parts = [problems.length > 0 ? plural(problems.length, 'problem') : undefined, countWords(findings)];
  const outcomes = (['success', 'failure', 'error'] as const)
    .map((outcome) => ({ outcome, count: verdicts.filter((each) => each.verdict === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${count} ${outcome}`);
  if (outcomes.length > 0) parts.push(`${plural(verdicts.length, 'verdict')}: ${outcomes.join(', ')}`);
  if (reason !== undefined) parts.push(`exit code 1: ${reason}`);
  return colours.bold(parts.filter((each) => each !== undefined).join('; '));
}
