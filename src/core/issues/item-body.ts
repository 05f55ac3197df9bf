/**
 * The text of an item's issue: the brief of the item without anything that changes while others work, so that an issue is
 * edited only when its own part of the plan changes, or that of an item that it depends on, or the item is done.
 */
import type { BriefContext } from '../brief/context.js';
import { providedPart, reliedOnPart } from '../brief/contracts.js';
import { allowedPart, forbiddenPart } from '../brief/files.js';
import { block, section } from '../brief/layout.js';
import { finishPart, helpPart, startPart, verifyPart } from '../brief/steps.js';
import { type Item, type ItemRef, itemsOf, keyOf, type Plan } from '../plan/plan.js';
import { limitedEntries, words } from '../report/issue/plan-text.js';
import type { SummaryContext } from '../report/summary.js';
import { code } from '../text/markdown.js';
import { shellWord } from '../text/shell.js';
import { plainBranch } from '../text/start-work.js';
import type { WantedIssue, WantedState } from './wanted.js';

export interface ItemTextContext extends SummaryContext {
  /** All open plans. */
  readonly plans: readonly Plan[];
  /** The number of an item's issue, if it has one. */
  readonly numberOf: (ref: ItemRef) => number | undefined;
  /** The number of the tracking issue. */
  readonly tracking?: number;
}

/** Of the 65,536 characters that GitHub allows, the rest is room for what people add. */
const MOST_TEXT = 50_000;
const MOST_SECTION = 12_000;

export function itemText(plan: Plan, wanted: WantedIssue, context: ItemTextContext): string {
  const { item, state } = wanted;
  const brief = briefContextOf(context);
  // Files of others change with every other item. `check` says whose file it is.
  const alone = { ...brief, planState: { ...brief.planState, plans: [] } };
  const sections = [
    section('The whole task', [block(plan.task), block(plan.context)]),
    section('This item', [block(item.context)]),
    section('Before you start', dependencyPart(wanted, context)),
    section('Files you may change', allowedPart(plan, item, alone)),
    section('Files you must not change', forbiddenPart(plan, item, alone)),
    section('What you must provide', providedPart(item, brief)),
    section('What you can rely on', reliedOnPart(item, brief)),
    section('How to start', startPart(plan, item, brief)),
    section('How to verify your work', verifyPart(item, brief)),
    section('When you need something else', helpPart(plan, item, brief)),
    section('How to finish', finishPart(item, brief)),
  ];
  return fitted([...opening(plan, wanted, context), ...sections.filter((each) => each !== '')], item, state);
}

/** An agent that starts from an issue reads its first lines, so they name the branch. */
function opening({ id }: Plan, { item, state }: WantedIssue, { base, tracking }: ItemTextContext): string[] {
  const plain = plainBranch(item.branches);
  const claims = branchNames(item.branches);
  const others = branchNames(item.branches.filter((each) => each !== plain));
  const branch =
    plain === undefined
      ? `Give your branch a name that ${claims} matches`
      : `Work on the branch ${code(plain)}, with exactly this name${others === '' ? '' : ` (or one that ${others} matches)`}`;
  const part = tracking === undefined ? 'a part' : `part of #${tracking}`;
  const text = stateText(state);
  return [
    `${branch}, and open its pull request into ${code(base.branch)}.`,
    ...(text === '' ? [] : [text]),
    `This is item ${nameOf(item)} of plan ${code(id)}, ${part}. The plan on ${code(base.branch)} decides which files belong to it. This text follows the plan: write your own notes in comments, or below it.`,
  ];
}

function branchNames(branches: readonly string[]): string {
  const names = branches.map((each) => code(each));
  return limitedEntries(names, 1_000, 'branch').join(' or ');
}

function nameOf(item: Item | undefined, name = item?.item ?? ''): string {
  return item === undefined || item.title === item.item ? code(name) : `${code(name)} (${words(item.title, 150)})`;
}

function stateText(state: WantedState): string {
  switch (state.kind) {
    case 'unfinished':
      return '';
    case 'merged':
      return `**This item is finished.** It was merged${mergeName(state)}.`;
    case 'reverted':
      return `**This item is unfinished again**, because its merge ${state.evidence === '' ? '' : `${state.evidence} `}was reverted.`;
    case 'dropped':
      return `**This item was dropped, so do not work on it.** The reason: ${words(state.reason, 500)}`;
  }
}

function mergeName({ merge }: Extract<WantedState, { kind: 'merged' }>): string {
  if (merge === undefined) return '';
  return merge.number === undefined ? ` as commit ${merge.mergeCommit.slice(0, 10)}` : ` by #${merge.number}`;
}

function dependencyPart({ item, dependsOn }: WantedIssue, { plans, numberOf }: ItemTextContext): string[] {
  if (dependsOn.length === 0) return ['This item depends on no other item. You can start now.'];
  const items = new Map(plans.flatMap(itemsOf).map((each) => [keyOf(each), each]));
  const lines = dependsOn.map((ref) => {
    const number = numberOf(ref);
    const name = ref.plan === item.plan ? ref.item : keyOf(ref);
    return `- ${number === undefined ? '' : `#${number} `}${nameOf(items.get(keyOf(ref)), name)}`;
  });
  return [
    'This item is blocked by these items:',
    limitedEntries(lines, 8_000, 'item').join('\n'),
    'Wait until all of them have merged. Until then, the check of your branch fails with `dependency-open`.',
  ];
}

/** How far the items are is not in the text, so nothing here depends on it. */
function briefContextOf({ plans, repository, base }: ItemTextContext): BriefContext {
  return {
    planState: { plans, progress: new Map(), waitsFor: () => [] },
    base: base.branch,
    planRevision: '',
    isDraft: false,
    start: { repository: repository.name, from: `origin/${base.branch}`, hasOrigin: true },
  };
}

/** A part that is too long says where it can be read. Fences cannot be cut, so it is left out as a whole. */
function fitted(parts: readonly string[], { plan, item }: Item, state: WantedState): string {
  const elsewhere = `This part is too long for an issue. Read it with \`parallel-work brief ${shellWord(`${plan}/${item}`)}\`.`;
  const withoutText = (part: string) => `${part.split('\n')[0] ?? ''}\n\n${elsewhere}`;
  let room = MOST_TEXT - (state.kind === 'dropped' ? 600 : 0);
  const shown = parts.map((part) => {
    const isTooLong = part.startsWith('## ') && part.length > Math.min(MOST_SECTION, room);
    const text = isTooLong ? withoutText(part) : part;
    room -= text.length + 2;
    return text;
  });
  return shown.join('\n\n');
}
