/** The output of `lint`: each finding at its place in the plan file, with an excerpt and the ways to settle it. */
import type { Finding, Judgement, Problem, Way } from '../finding.js';
import { groupBy } from '../maps.js';
import { excerptAt } from '../plan/excerpt.js';
import { sourceOf } from '../plan/source.js';
import { firstOf, visible, visibleLines } from '../text/inert.js';
import { countWords, plural, SEVERITY_WORDS } from '../text/words.js';
import { type BroadItem, broadItems } from './broad-items.js';
import { type Colours, PLAIN, type TerminalOptions, warningLines } from './terminal.js';

/** @param texts the texts of the plan files by path, for the excerpts */
export function lintText(judgement: Judgement, { texts, shapes, colours = PLAIN, reason }: LintTextOptions): string {
  const { findings, problems, notes } = judgement;
  const sources = new Map([...texts].map(([path, text]) => [path, sourceOf(path, text)]));
  const excerptOf = ({ at }: Finding) => {
    const source = at && sources.get(at.path);
    return source ? excerptAt(source, at) : undefined;
  };
  const counts = [
    problems.length > 0 ? plural(problems.length, 'problem') : undefined,
    countWords(findings),
    reason && `exit code 1: ${reason}`,
  ];
  const broad = broadItems(findings);
  const grouped = new Set(broad.flatMap((each) => each.findings));
  const { described, more } = boundedByRule(findings.filter((each) => !grouped.has(each)));
  return [
    ...problems.flatMap((each) => block({ ...each, id: each.code, ways: [each.hint], word: 'error' }, colours)),
    ...broad.flatMap((each) => broadBlock(each, colours)),
    ...described.flatMap((each) => {
      const excerpt = excerptOf(each);
      const ways = each.ways?.map(wayText) ?? [each.remedy];
      const word = SEVERITY_WORDS[each.severity];
      return block({ ...each, id: each.rule, ways, word, ...(excerpt === undefined ? {} : { excerpt }) }, colours);
    }),
    ...more.flatMap((each) => moreBlock(each, colours)),
    ...warningLines(judgement, colours),
    ...notes.map((note) => colours.dim(`note: ${visible(note)}`)),
    ...shapes.map((shape) => visible(shape)),
    colours.bold(counts.filter((each) => each !== undefined).join('; ')),
    '',
  ].join('\n');
}

/** This many findings of one rule are printed completely. */
const MOST_OF_RULE = 30;
const MOST_PLACES = 60;

interface BoundedFindings {
  readonly described: readonly Finding[];
  /** The remaining findings, one list for each rule and severity. */
  readonly more: readonly (readonly Finding[])[];
}

function boundedByRule(findings: readonly Finding[]): BoundedFindings {
  const lists = [...groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`).values()];
  const more = lists.map((each) => each.slice(MOST_OF_RULE)).filter(({ length }) => length > 0);
  const left = new Set(more.flat());
  return { described: findings.filter((each) => !left.has(each)), more };
}

function moreBlock(findings: readonly Finding[], colours: Colours): string[] {
  const [first] = findings;
  if (!first) return [];
  const places = findings.flatMap(({ at }) => (at ? `${at.path.slice(at.path.lastIndexOf('/') + 1)}:${at.line}` : []));
  const { shown, more } = firstOf([...new Set(places)], MOST_PLACES);
  const where = [...shown, ...(more > 0 ? [plural(more, 'more place')] : [])].join(', ');
  const message = `${plural(findings.length, 'more finding')} of this rule: ${where}`;
  const ways = ['Run "lint --json" to see each of them with its ways out'];
  return block({ message, id: first.rule, word: SEVERITY_WORDS[first.severity], ways }, colours);
}

export interface LintTextOptions extends TerminalOptions {
  readonly texts: ReadonlyMap<string, string>;
  /** One line for each plan. */
  readonly shapes: readonly string[];
}

/** The JSON contains the edit. Its title says what happens to the line. */
function wayText({ title, command }: Way): string {
  return command === undefined ? title : `${title}: ${command}`;
}

interface ProblemText extends Pick<Problem, 'message' | 'at' | 'excerpt'> {
  readonly id: string;
  readonly word: string;
  readonly ways: readonly string[];
}

/** `file:line:column: error: message [rule]`, a format that editors and other programs understand. */
function block({ id, at, word, message, ways, excerpt }: ProblemText, colours: Colours): string[] {
  const where = at ? `${visible(`${at.path}:${at.line}:${at.column}`)}: ` : '';
  const severity = word === 'error' ? colours.red(word) : colours.yellow(word);
  return [
    `${where}${severity}: ${visible(message)} ${colours.dim(`[${visible(id)}]`)}`,
    ...(excerpt === undefined ? [] : visibleLines(excerpt).map((line) => `  ${line}`)),
    ...ways.filter((way) => way !== '').map((way) => `    ${colours.green('→')} ${visible(way)}`),
    '',
  ];
}

function broadBlock({ path, message, lines, ways }: BroadItem, colours: Colours): string[] {
  return [
    `${path === undefined ? '' : `${visible(path)}: `}${colours.red('error')}: ${visible(message)} ${colours.dim('[scope-overlap]')}`,
    ...lines.map((line) => `  ${visible(line)}`),
    ...ways.map((way) => `    ${colours.green('→')} ${visible(way)}`),
    '',
  ];
}
