/** What `rehearse` prints, and its part of the JSON. */
import type { ContractState } from '../finding.js';
import { append } from '../maps.js';
import type { BranchParty, OrderReport, Rehearsal, RehearsedStep } from '../rehearsal/rehearsal.js';
import { brokenPromises, uncheckedPromises } from '../text/contract-words.js';
import { firstOf, visible } from '../text/inert.js';
import { plural } from '../text/words.js';
import { type Colours, PLAIN } from './terminal.js';

/** The limits of the text. The JSON has everything. */
const MOST_STEPS = 60;
const MOST_PATHS = 5;
const MOST_OTHERS = 3;
const MOST_LEFT_OUT = 30;

/** Public: fields are only ever added. */
export function shownRehearsal({ base, steps, order, leftOut, tree, search }: Rehearsal) {
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
    search: search && {
      pairs: search.pairs.map(({ first, second }) => ({
        first: first && shownParty(first),
        second: shownParty(second),
      })),
      hub: search.hub && shownParty(search.hub),
      given: search.given,
      exact: search.exact,
      merges: search.merges,
    },
  };
}

function shownParty({ plan, item, branch }: BranchParty) {
  return { plan, item, branch };
}

export function rehearsalLines(rehearsal: Rehearsal, colours: Colours = PLAIN): string[] {
  const { base, steps, order, leftOut, tree, search } = rehearsal;
  const { shown, more } = firstOf(steps, MOST_STEPS);
  const outside = firstOf(
    leftOut.filter(({ because }) => because !== 'conflict' && because !== 'merged'),
    MOST_LEFT_OUT,
  );
  const done = leftOut.filter(({ because }) => because === 'merged').length;
  return [
    ...shown.flatMap((each) => stepLines(each, base.branch, colours)),
    ...(more > 0 ? [`and ${plural(more, 'more branch')}`] : []),
    ...outside.shown.map((each) => `${colours.yellow('left out')}  ${visible(`${nameOf(each)}. ${each.why}`)}`),
    ...(outside.more > 0 ? [`and ${outside.more} more left out`] : []),
    ...(done > 0 ? [colours.dim(`${done === 1 ? '1 branch has' : `${done} branches have`} merged already.`)] : []),
    ...(search ? searchLines(search, order.length, base.branch) : []),
    '',
    colours.bold(
      visible(
        `${order.length} of ${plural(steps.length + leftOut.filter(isUntried).length, 'branch')} ${order.length === 1 ? 'merges' : 'merge'} cleanly into "${base.branch}" in this order. The combined tree is ${tree}.`,
      ),
    ),
  ];
}

/** Promises that the combined tree does not keep, and how many could not be compared with it. */
export function promiseLines(contracts: readonly ContractState[], colours: Colours = PLAIN): string[] {
  return [
    ...brokenPromises(contracts).map((each) => `${colours.yellow('warning')}: ${visible(each)}`),
    ...uncheckedPromises(contracts).map((each) => colours.dim(`note: ${visible(each)}`)),
  ];
}

const MOST_ROWS = 20;

/** Each branch with those that it conflicts with, the one with the most first. */
function searchLines({ pairs, hub, given, exact }: OrderReport, count: number, base: string): string[] {
  const foes = new Map<string, string[]>();
  for (const { first, second } of pairs) {
    append(foes, shortName(second), first ? shortName(first) : `"${base}"`);
    if (first) append(foes, shortName(first), shortName(second));
  }
  const rows = firstOf(
    [...foes].toSorted(([, a], [, b]) => b.length - a.length),
    MOST_ROWS,
  );
  const claim = exact ? 'No order merges more' : 'The search for the order was not complete';
  return [
    '',
    ...(pairs.length > 0 ? ['Who conflicts with whom:'] : []),
    ...rows.shown.map(([name, others]) => {
      const { shown, more } = firstOf(others, MOST_PATHS);
      return `  ${visible(`${name}: ${shown.join(', ')}`)}${more > 0 ? ` and ${more} more` : ''}`;
    }),
    ...(rows.more > 0 ? [`  and ${rows.more} more`] : []),
    ...(hub ? [visible(`${shortName(hub)} conflicts with the most others: merge it last, or rebase it first.`)] : []),
    `${claim}. The given order merges ${given === count ? 'as many' : given}.`,
  ];
}

function shortName({ plan, item, branch }: BranchParty): string {
  return item === undefined ? `"${branch}"` : `"${plan}/${item}"`;
}

function isUntried({ because }: Rehearsal['leftOut'][number]): boolean {
  return because !== 'conflict' && because !== 'merged';
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
