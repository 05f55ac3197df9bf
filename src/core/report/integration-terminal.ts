/** How far the plans are, in a terminal: what is missing, what each item waits for, what to do, and what would be opened. */

import type { Missing, PlanSurvey, Survey } from '../integration/readiness.js';
import { logLine, visible, visibleLines } from '../text/inert.js';
import { plural } from '../text/words.js';
import type { IssueText } from './issue/body.js';
import { type Colours, PLAIN } from './terminal.js';

/** @param drafts the issues that would be opened, by plan id */
export function surveyText(
  { plans, notes }: Survey,
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
    ...notes.map((note) => colours.dim(`note: ${visible(note)}`)),
    ...(notes.length > 0 ? [''] : []),
  ].join('\n');
}

function planLines(survey: PlanSurvey, base: string, colours: Colours): string[] {
  const { missing, ready, finished } = survey;
  const word = finished ? 'finished' : ready ? 'ready' : 'not ready';
  const shown = (ready || finished ? colours.green : colours.yellow)(colours.bold(word));
  return [`${shown}  ${visible(stateWords(survey, base))}`, ...missing.flatMap((each) => missingLines(each, colours))];
}

/** Where the plan stands, as one sentence: `plan "p" waits for 2 of its 3 items`. */
export function stateWords(survey: PlanSurvey, base: string): string {
  const { plan, missing, merged, finished, hasIntegration, integration } = survey;
  const live = plan.items.filter(({ dropped }) => dropped === undefined).length;
  if (missing.length > 0) return `plan "${plan.id}" waits for ${missing.length} of its ${plural(live, 'item')}`;
  if (finished && merged.length === 0)
    return `plan "${plan.id}": all its items were dropped, so there is nothing to integrate: its file "${plan.path}" can be removed`;
  if (finished) {
    const why = hasIntegration
      ? `its integration is finished on "${base}"`
      : `all its items are finished on "${base}", and it has no integration`;
    return `plan "${plan.id}": ${why}. it guards no path any more: its file "${plan.path}" can be removed`;
  }
  const all = live === 1 ? 'its item' : `all its ${live} items`;
  return `plan "${plan.id}": ${all} merged into "${base}", and its integration is still to be done: ${integration?.because ?? ''}`;
}

function missingLines({ item, wave, because, waitsFor, hint, plan }: Missing, colours: Colours): string[] {
  const others = waitsFor.map((each) => `"${each.plan === plan ? each.item : `${each.plan}/${each.item}`}"`);
  const waits = others.length === 0 ? '' : `; it waits for ${others.join(', ')}`;
  return [
    `  wave ${wave}  ${visible(`item "${item}" ${because}${waits}`)}`,
    `    ${colours.green('→')} ${visible(hint)}`,
  ];
}

function draftLines(draft: IssueText | undefined, colours: Colours): string[] {
  if (!draft) return [];
  const { title, labels, assignees, body, warnings } = draft;
  return [
    '',
    colours.dim('the issue that the action would open:'),
    `title: ${visible(title)}`,
    `labels: ${visible(labels.join(', '))}`,
    ...(assignees.length === 0 ? [] : [`assignees: ${visible(assignees.join(', '))}`]),
    ...warnings.map((warning) => `${colours.yellow('warning')}: ${visible(warning)}`),
    '',
    // In the log of a job, a line of it could be a command.
    ...visibleLines(body.trimEnd()).map(logLine),
  ];
}
