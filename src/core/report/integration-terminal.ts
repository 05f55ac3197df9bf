/**
 * How far the plans are, in a terminal: what is missing, what each item waits for, what to do, and the issue that would
 * be opened.
 */

import type { Missing, PlanSurvey, Survey } from '../integration/readiness.js';
import { brokenPromises } from '../text/contract-words.js';
import { logLine, visible, visibleLines } from '../text/inert.js';
import { plural } from '../text/words.js';
import type { IssueText } from './issue/body.js';
import { type Colours, PLAIN, warningLines } from './terminal.js';

/** @param drafts the issues that would be opened, by plan id */
export function surveyText(
  { plans, notes, warnings }: Survey,
  base: string,
  drafts: ReadonlyMap<string, IssueText>,
  colours: Colours = PLAIN,
): string {
  return [
    ...plans.flatMap((each) => [
      ...planLines(each, base, colours),
      ...draftLines(drafts.get(each.plan.id), colours),
      '',
    ]),
    ...warningLines({ warnings }, colours),
    ...notes.map((note) => colours.dim(`note: ${visible(note)}`)),
    ...(notes.length + warnings.length > 0 ? [''] : []),
  ].join('\n');
}

function planLines(survey: PlanSurvey, base: string, colours: Colours): string[] {
  const { missing, ready, finished } = survey;
  const word = finished ? 'finished' : ready ? 'ready' : 'not ready';
  const shown = (ready || finished ? colours.green : colours.yellow)(colours.bold(word));
  return [
    `${shown}  ${visible(stateWords(survey, base))}`,
    ...missing.flatMap((each) => missingLines(each, colours)),
    ...brokenPromises(survey.contracts ?? []).map((each) => `  ${colours.yellow('warning')}: ${visible(each)}`),
  ];
}

/** How far the plan is, in sentences: `Plan "p" waits for 2 of its 3 items.` */
export function stateWords(survey: PlanSurvey, base: string): string {
  const { plan, missing, merged, finished, hasIntegration, integration } = survey;
  const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
  if (missing.length > 0) return `Plan "${plan.id}" waits for ${missing.length} of its ${plural(live, 'item')}.`;
  if (finished && merged.length === 0)
    return `All items of plan "${plan.id}" were dropped, so there is nothing to integrate. Its file "${plan.path}" can be removed.`;
  if (finished) {
    const why = hasIntegration
      ? `The integration of plan "${plan.id}" is finished on "${base}".`
      : `All items of plan "${plan.id}" are finished on "${base}", and it has no integration.`;
    return `${why} It no longer guards any path, and its file "${plan.path}" can be removed.`;
  }
  const all = live === 1 ? 'The item' : `All ${live} items`;
  return `${all} of plan "${plan.id}" merged into "${base}", but its integration is not finished. ${integration?.because ?? ''}`;
}

function missingLines({ item, wave, because, waitsFor, hint, plan }: Missing, colours: Colours): string[] {
  const others = waitsFor.map((each) => `"${each.plan === plan ? each.item : `${each.plan}/${each.item}`}"`);
  const waits = others.length === 0 ? '' : ` It waits for ${others.join(', ')}.`;
  return [
    `  wave ${wave}  ${visible(`Item "${item}" ${because}.${waits}`)}`,
    `    ${colours.green('→')} ${visible(hint)}`,
  ];
}

function draftLines(draft: IssueText | undefined, colours: Colours): string[] {
  if (!draft) return [];
  const { title, labels, assignees, body, warnings } = draft;
  return [
    '',
    colours.dim('The action would open this issue:'),
    `Title: ${visible(title)}`,
    `Labels: ${visible(labels.join(', '))}`,
    ...(assignees.length === 0 ? [] : [`Assignees: ${visible(assignees.join(', '))}`]),
    ...warnings.map((warning) => `${colours.yellow('warning')}: ${visible(warning)}`),
    '',
    // In the log of a job, a line of it could act as a command.
    ...visibleLines(body.trimEnd()).map(logLine),
  ];
}
