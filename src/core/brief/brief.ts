/**
 * The work order of one item, in Markdown: everything that its author needs, so that an agent who reads nothing else can do
 * the work. Text of the plan stands in fences and code spans, where it is exact and has no effect.
 */
import { type Item, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { dependenciesOf } from '../plan/waves.js';
import type { Progress } from '../progress/progress.js';
import { firstOf } from '../text/inert.js';
import { codeSpan, sentence } from '../text/markdown.js';
import { branchToUse } from '../text/start-work.js';
import { plural } from '../text/words.js';
import type { BriefContext } from './context.js';
import { nameWithTitle, providedPart, reliedOnPart } from './contracts.js';
import { allowedPart, forbiddenPart } from './files.js';
import { block, lines, section } from './layout.js';
import { finishPart, helpPart, startPart, verifyPart } from './steps.js';

export interface Brief {
  readonly plan: string;
  readonly item: string;
  /** The branch that the commands of the brief use: a placeholder if the item claims only globs. */
  readonly branch: string;
  readonly markdown: string;
}

export function briefOf(plan: Plan, item: Item, context: BriefContext): Brief {
  const parts = [
    opening(plan, item, context),
    section('The whole task', [block(plan.task), block(plan.context), ...otherItems(plan, item, context)]),
    section('Your item', ownPart(plan, item)),
    section('Before you start', dependencyPart(item, context)),
    section('Files you may change', allowedPart(plan, item, context)),
    section('Files you must not change', forbiddenPart(plan, item, context)),
    section('What you must provide', providedPart(item, context)),
    section('What you can rely on', reliedOnPart(item, context)),
    section('How to start', startPart(plan, item, context)),
    section('How to verify your work', verifyPart(item, context)),
    section('When you need something else', helpPart(plan, item, context)),
    section('How to finish', finishPart(item, context)),
  ];
  return {
    plan: plan.id,
    item: item.item,
    branch: branchToUse(item.branches),
    markdown: `${parts.filter((each) => each !== '').join('\n\n')}\n`,
  };
}

function opening(plan: Plan, item: Item, { base, planRevision, isDraft, planState }: BriefContext): string {
  const claims = item.branches.map((each) => codeSpan(each)).join(' or ');
  const where = isDraft ? 'in the working tree' : `on ${codeSpan(base)}`;
  const role = item.isIntegration
    ? 'You put the work of all items together, after they have merged.'
    : 'You work on one item of a larger task. Other agents work on the other items, on other branches, and many at the same time. You cannot ask them anything. What was agreed is in this text and in the files that it names.';
  return [
    `# Work order: ${codeSpan(item.item)}`,
    lines([
      `- Item: ${nameWithTitle(item, item)} of plan ${codeSpan(plan.id)}`,
      claims === '' ? '' : `- Branch: ${claims}, to be merged into ${codeSpan(base)}`,
      `- Plan: ${codeSpan(plan.path)} ${where}, revision ${codeSpan(planRevision)}`,
    ]),
    isDraft
      ? `**This is a draft.** It shows the plan in the working tree. Only the plan on ${codeSpan(base)} counts, so commit the plan there before anybody starts.`
      : '',
    role,
    ownState(planState.progress.get(keyOf(item))),
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

/** Why there may be nothing to do. */
function ownState(progress: Progress | undefined): string {
  if (progress?.item.dropped !== undefined)
    return `**This item was dropped, so do not work on it.** The reason:\n\n${block(progress.item.dropped)}`;
  if (progress?.finished) return '**This item has already merged.** There is nothing left to do.';
  if (progress?.reverted || progress?.reopened) return `**Note:** this item ${sentence(progress.because)}.`;
  return '';
}

function ownPart({ integration }: Plan, item: Item): string[] {
  const tasks = item.isIntegration ? (integration?.tasks ?? []) : [];
  const isSilent = item.context === undefined && tasks.length === 0;
  return [
    block(item.context),
    tasks.length === 0 ? '' : `Do these tasks:\n\n${block(lines(tasks.map((each) => `- ${each.trim()}`)))}`,
    isSilent
      ? 'The plan says no more about this item. Its files, its contracts and its verification below are all that there is.'
      : '',
  ];
}

const MOST_ITEMS = 30;

/** Texts of a plan name other items, so their titles are in the brief. */
function otherItems({ items }: Plan, item: Item, { planState: { plans } }: BriefContext): string[] {
  const others = items.filter((each) => each !== item && each.dropped === undefined);
  if (others.length === 0) return [];
  const { shown, more } = firstOf(others, MOST_ITEMS);
  const before = dependenciesOf(plans);
  const when = (other: Item) => {
    if (before(item).has(keyOf(other))) return ', which comes before yours';
    return before(other).has(keyOf(item)) ? ', which waits for yours' : '';
  };
  return [
    'Other items of the task:',
    lines([
      ...shown.map((each) => `- ${nameWithTitle(item, each)}${when(each)}`),
      ...(more > 0 ? [`- and ${plural(more, 'more item')}`] : []),
    ]),
  ];
}

function dependencyPart(item: Item, { planState }: BriefContext): string[] {
  const { plans, progress, waitsFor } = planState;
  const direct = new Map(item.dependsOn.map((ref) => [keyOf(ref), ref]));
  if (direct.size === 0) return ['This item depends on no other item. You can start now.'];
  const items = new Map(plans.flatMap(itemsOf).map((each) => [keyOf(each), each]));
  const waiting = waitsFor(item);
  const isWaiting = new Set(waiting.map((each) => keyOf(each.item)));
  const done = [...direct].filter(([key]) => !isWaiting.has(key));
  return [
    'This item depends on these items:',
    lines([
      ...done.map(([key, ref]) => `- ${nameWithTitle(item, items.get(key) ?? ref)} ${doneWords(progress.get(key))}.`),
      ...waiting.map((each) => `- ${nameWithTitle(item, each.item)} ${openWords(each)}.`),
    ]),
    waiting.length === 0
      ? 'All of them are finished. You can start now.'
      : `**Wait until all of them have merged.** Until then, the check of your branch fails with \`dependency-open\`.${
          waiting.every(({ known }) => known)
            ? ''
            : ' Run `git fetch`, and `parallel-work integrate --dry-run` to see how far they are.'
        }`,
  ];
}

function doneWords(progress: Progress | undefined): string {
  if (!progress) return 'is in no open plan';
  return progress.item.dropped === undefined ? 'has merged' : 'was dropped';
}

function openWords({ known, because }: Progress): string {
  return known
    ? `is not finished: it ${sentence(because)}`
    : 'has no branch in this clone. It has not begun, or it has merged and its branch was deleted';
}
