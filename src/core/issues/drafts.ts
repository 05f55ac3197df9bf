/** The issues of a plan before any is opened, for the command line. */
import type { Judgement } from '../finding.js';
import { logLine, visible } from '../text/inert.js';
import { plural } from '../text/words.js';
import { ISSUES_LABEL } from './port.js';
import { mayBeOpened, type WantedIssues } from './wanted.js';

/** Public: fields are only ever added. */
export interface ItemDraft {
  readonly plan: string;
  readonly item: string;
  readonly branch?: string;
  readonly wave: number;
  readonly title: string;
  readonly labels: readonly string[];
  /** `plan/item`, for those whose issues would block this one. */
  readonly blockedBy: readonly string[];
  readonly body: string;
}

export interface PlanDrafts {
  readonly plan: string;
  /** The tracking issue. */
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: string;
  /** Of items that are not finished, in the order of the waves. */
  readonly items: readonly ItemDraft[];
}

/** Without numbers, which only GitHub gives. */
export function draftsOf(wanted: WantedIssues): PlanDrafts {
  const { plan, base, items } = wanted;
  const record = { plan, base, id: '00000000', items: [], spent: [] };
  return {
    plan,
    title: wanted.trackingTitle,
    labels: [ISSUES_LABEL],
    body: wanted.trackingTextOf(record) ?? '',
    items: items.filter(mayBeOpened).map((each) => {
      const [branch] = each.item.branches;
      return {
        plan,
        item: each.item.item,
        ...(branch === undefined ? {} : { branch }),
        wave: each.wave,
        title: wanted.titleOf(each),
        labels: each.labels,
        blockedBy: each.dependsOn.map((ref) => `${ref.plan}/${ref.item}`),
        body: wanted.itemTextOf(each, record),
      };
    }),
  };
}

export function draftsText(drafts: readonly PlanDrafts[], base: string, judgement: Judgement): string {
  const lines = drafts.flatMap(({ plan, title, items }) => [
    `Plan "${plan}": a tracking issue and ${plural(items.length, 'issue')} for its items would be opened.`,
    `  tracking issue: ${title}`,
    ...items.map((each) => `  wave ${each.wave}  item "${each.item}": ${each.title} [${each.labels.join(', ')}]`),
    ...items.flatMap((each) => ['', `--- ${each.title}`, '', ...each.body.split('\n')]),
  ]);
  const none = drafts.length === 0 ? [`No plan is open on "${base}".`] : [];
  const notes = [...judgement.notes, ...(judgement.warnings ?? [])].map((each) => `note: ${visible(each)}`);
  return `${[...none, ...lines, ...notes].map(logLine).join('\n')}\n`;
}
