/** The comments on an open integration issue: one for each change, and a pointer on a duplicate. */

import type { Missing, PlanSurvey } from '../../integration/readiness.js';
import { code, prose, sentence } from '../../text/markdown.js';
import { firstLine, inComment } from '../../text/marker-line.js';
import { plural } from '../../text/words.js';
import type { SummaryContext } from '../summary.js';
import { bullets } from './plan-text.js';

export interface News {
  /** Equal keys mean equal news: `reverted:<item>:<merge>`. Contains no space and no `--`. */
  readonly key: string;
  readonly kind: 'gained' | 'reverted' | 'reopened';
  readonly missing: Missing;
}

/** In characters, of the 65,536 that a comment may have. */
const ROOM_FOR_KEYS = 45_000;
const ROOM_FOR_LINES = 18_000;

/**
 * What a plan with an open issue has to say. All its items were finished when the issue was opened. If one is missing
 * now, it was reverted, or it was added to the plan or changed there afterwards.
 *
 * @param told the keys of earlier comments, from `readNews`
 */
export function newsOf({ missing }: PlanSurvey, told: ReadonlySet<string> = new Set()): News[] {
  return missing
    .map((each): News => {
      const kind = each.state === 'unmerged' ? 'gained' : each.state;
      const evidence = (kind !== 'gained' && each.evidence?.replace(/[^0-9A-Za-z]/g, '').slice(0, 40)) || undefined;
      return { key: [kind, inComment(each.item), ...(evidence ? [evidence] : [])].join(':'), kind, missing: each };
    })
    .filter(({ key }) => !told.has(key));
}

/**
 * @param news not empty. All of them go into one comment, as far as there is room. The rest is posted by the next run
 */
export function newsComment(news: readonly News[], { plan }: PlanSurvey, { base }: SummaryContext): string {
  let room = ROOM_FOR_KEYS;
  const fitting = news.filter(({ key }) => {
    room -= key.length + 1;
    return room >= 0;
  });
  const keys = fitting.map(({ key }) => key).join(' ');
  const count = plural(fitting.length, 'item');
  return [
    `<!-- parallel-work integration-news ${plan.id} ${inComment(base.branch)} ${keys} -->`,
    `The integration has to wait: ${count} of plan ${code(plan.id)} ${fitting.length === 1 ? 'is' : 'are'} not finished on ${code(base.branch)}.`,
    '',
    bullets(fitting.map(newsLine), ROOM_FOR_LINES, 'item'),
    '',
    'This comment is posted once. When the items are finished, no new issue is opened: continue in this one.',
    '',
  ].join('\n');
}

function newsLine({ kind, missing: { item, title, because, hint } }: News): string {
  const what =
    kind === 'gained'
      ? `was added to the plan, or changed there, after this issue was opened. It ${sentence(because)}`
      : sentence(because);
  const name = title === item ? '' : ` (${prose(title, 100)})`;
  return `- ${code(item)}${name} ${what}. ${sentence(hint)}`;
}

/** The keys in a comment of this program, if it is about this plan and base. The caller checks who wrote it. */
export function readNews(body: string, plan: string, base: string): string[] {
  const start = `<!-- parallel-work integration-news ${plan} ${inComment(base)} `;
  const line = firstLine(body);
  if (!line.startsWith(start) || !line.endsWith(' -->')) return [];
  return line.slice(start.length, -' -->'.length).split(' ');
}

/** For an issue that is closed because another one with a lower number stays. */
export function duplicateComment(kept: number, plan: string, { base }: SummaryContext): string {
  return [
    `<!-- parallel-work integration-duplicate ${plan} ${inComment(base.branch)} -->`,
    `Duplicate of #${kept}`,
    '',
    `Two runs opened an issue for the integration of plan ${code(plan)}. #${kept} remains open. This one is closed, and nothing is lost.`,
    '',
  ].join('\n');
}

export function isDuplicateComment(body: string, plan: string, base: string): boolean {
  return firstLine(body) === `<!-- parallel-work integration-duplicate ${plan} ${inComment(base)} -->`;
}
