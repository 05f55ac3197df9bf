/** What `rehearse` prints, and its part of the JSON. */
import type { BranchParty, Rehearsal, RehearsedStep } from '../rehearsal/rehearsal.js';
import { firstOf, visible } from '../text/inert.js';
import { plural } from '../text/words.js';
import { type Colours, PLAIN } from './terminal.js';

/** The limits of the text. The JSON has everything. */
const MOST_STEPS = 60;
const MOST_PATHS = 5;
const MOST_OTHERS = 3;
const MOST_LEFT_OUT = 30;

/** Public: fields are only ever added. */
export function shownRehearsal({ base, steps, order, leftOut, tree }: Rehearsal) {
  return {
    base: { branch: base.branch, commit: base.commit },
    steps: steps.map(({ plan, item, branch, head, clean, conflicts }) => ({
      plan,
      item,
      branch,
      head,
      clean,
      conflicts: conflicts.map((each) => ({ path: each.path, kind: each.kind, with: each.with.map(shownParty) })),
    })),
    order: order.map(shownParty),
    leftOut: leftOut.map(({ because, why, ...party }) => ({ ...shownParty(party), because, why })),
    tree,
  };
}

function shownParty({ plan, item, branch }: BranchParty) {
  return { plan, item, branch };
}

export function rehearsalLines({ base, steps, order, leftOut, tree }: Rehearsal, colours: Colours = PLAIN): string[] {
  const { shown, more } = firstOf(steps, MOST_STEPS);
  const outside = firstOf(
    leftOut.filter(({ because }) => because !== 'conflict' && because !== 'merged'),
    MOST_LEFT_OUT,
  );
  const done = leftOut.filter(({ because }) => because === 'merged').length;
  return [
    ...shown.flatMap((each) => stepLines(each, base.branch, colours)),
    ...(more > 0 ? [`and ${plural(more, 'more branch').replace('branchs', 'branches')}`] : []),
    ...outside.shown.map((each) => `${colours.yellow('left out')}  ${visible(`${nameOf(each)}. ${each.why}`)}`),
    ...(outside.more > 0 ? [`and ${outside.more} more left out`] : []),
    ...(done > 0 ? [colours.dim(`${done === 1 ? '1 branch has' : `${done} branches have`} merged already.`)] : []),
    '',
    colours.bold(
      visible(
        `${order.length} of ${branchCount(steps.length + leftOut.filter(isUntried).length)} ${order.length === 1 ? 'merges' : 'merge'} cleanly into "${base.branch}" in this order. The combined tree is ${tree}.`,
      ),
    ),
  ];
}

function isUntried({ because }: Rehearsal['leftOut'][number]): boolean {
  return because !== 'conflict' && because !== 'merged';
}

function branchCount(count: number): string {
  return count === 1 ? '1 branch' : `${count} branches`;
}

function stepLines(step: RehearsedStep, base: string, colours: Colours): string[] {
  if (step.clean) return [`${colours.green('clean')}     ${visible(nameOf(step))}`];
  const { shown, more } = firstOf(step.conflicts, MOST_PATHS);
  return [
    `${colours.red('conflict')}  ${visible(nameOf(step))}`,
    ...shown.map((each) => {
      const others = firstOf(each.with, MOST_OTHERS);
      const names = others.shown.map(nameOf);
      if (names.length === 0) names.push(`"${base}"`);
      const rest = others.more > 0 ? ` and ${others.more} more` : '';
      return `  ${visible(`${each.path}: ${each.kind}, with ${names.join(', ')}${rest}`)}`;
    }),
    ...(more > 0 ? [`  and ${plural(more, 'more path')}`] : []),
  ];
}

function nameOf({ plan, item, branch }: BranchParty): string {
  return item === undefined ? `"${branch}"` : `"${plan}/${item}" (branch "${branch}")`;
}
