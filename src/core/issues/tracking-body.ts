/** The text of the tracking issue: the graph of the waves, and a list of all items with their issues. */

import type { Plan } from '../plan/plan.js';
import { limitedEntries, paragraphs, words } from '../report/issue/plan-text.js';
import type { SummaryContext } from '../report/summary.js';
import { wavesGraph } from '../report/waves-graph.js';
import { cut, visible } from '../text/inert.js';
import { code } from '../text/markdown.js';
import type { ItemIssue } from './record.js';
import type { WantedIssue } from './wanted.js';

/** GitHub's limit for the title of an issue, in characters. */
const MOST_TITLE = 256;
const MOST_GRAPH = 20_000;
const MOST_ITEMS = 28_000;

export function issueTitle(text: string): string {
  return cut(visible(text.trim().split(/\r?\n/)[0] ?? ''), MOST_TITLE);
}

export interface TrackingContext extends SummaryContext {
  readonly entries: ReadonlyMap<string, ItemIssue>;
  /** The number of the integration issue, once `integrate` has opened it. */
  readonly integration?: number;
  readonly isFinished: boolean;
}

export function trackingText(plan: Plan, wanted: readonly WantedIssue[], context: TrackingContext): string {
  const { base, isFinished } = context;
  const graph = wavesGraph([plan]);
  return [
    `The items of plan ${code(plan.id)} on ${code(base.branch)}. Each has an issue of its own, and each is finished when its pull request has merged.`,
    ...(isFinished ? ['**The plan is finished.**'] : []),
    words(plan.task, 600),
    plan.context === undefined ? '' : paragraphs(plan.context, 4_000),
    graph.length > MOST_GRAPH ? '' : graph.replace(/^### .*\n\n/, '## Waves\n\n'),
    ['## Items', '', ...limitedEntries(itemLines(wanted, context), MOST_ITEMS, 'item')].join('\n'),
    ...integrationPart(plan, context),
    'This text follows the plan. Write your own notes in comments, or below it.',
  ]
    .filter((each) => each !== '')
    .join('\n\n');
}

function itemLines(wanted: readonly WantedIssue[], { entries }: TrackingContext): string[] {
  return wanted.map(({ item, wave, state }) => {
    const entry = entries.get(item.item);
    const box = state.kind === 'merged' ? '[x]' : '[ ]';
    const number = entry === undefined || entry.gone ? '' : `#${entry.number} `;
    const name = item.title === item.item ? '' : `: ${words(item.title, 150)}`;
    const where = wave === 0 ? 'dropped' : `wave ${wave}`;
    return `- ${box} ${number}${code(item.item)}${name} (${where})`;
  });
}

function integrationPart({ integration }: Plan, { integration: number }: TrackingContext): string[] {
  if (!integration) return [];
  return [
    '## Integration',
    number === undefined
      ? 'Once all items have merged, the work is put together. The command `integrate` opens the issue for it.'
      : `The work is put together in #${number}.`,
  ];
}
