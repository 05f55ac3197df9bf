/** What became of a call of `claim` or `release`, for its report. */
import type { ItemRef } from '../plan/plan.js';
import { cut } from '../text/inert.js';
import type { ClaimNote } from './claim-commit.js';
import type { ItemStart } from './starts.js';

export interface ClaimResult {
  /** Absent where nothing was wanted by name, and nothing could start. */
  readonly item?: ItemRef;
  readonly branch?: string;
  readonly outcome: 'claimed' | 'taken' | 'none' | 'refused' | 'released';
  /** Who has it, and since when. Text that anybody may have written. */
  readonly by?: string;
  readonly at?: string;
  /** Why it was not claimed or released, as sentences. For `refused`, the words of the server, one a line. */
  readonly why?: string;
  /** The path of the working tree that was made. */
  readonly worktree?: string;
  /** The file that holds the brief. */
  readonly brief?: string;
}

/** Of what a claim says, because anybody may have written it. */
const MOST_CHARACTERS = 300;

/** Who has an item: by its claim, or only that a branch exists. */
export function takenBy(item: ItemRef, branch: string, note: ClaimNote | undefined): ClaimResult {
  const about = { item: { plan: item.plan, item: item.item }, branch, outcome: 'taken' as const };
  if (!note) return { ...about, why: `Its branch "${branch}" exists, but has no claim.` };
  const [by, at] = [note.by, note.at].map((text) => cut(text, MOST_CHARACTERS));
  return { ...about, ...(by ? { by } : {}), ...(at ? { at } : {}) };
}

const MOST_NAMED = 5;

/** Why no item can start, in sentences. */
export function nothingToStart(starts: readonly ItemStart[]): string {
  const names = (list: readonly ItemStart[]) => {
    const more = list.length - MOST_NAMED;
    const shown = list.slice(0, MOST_NAMED).map(({ item }) => `"${item.plan}/${item.item}"`);
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  };
  const groups = [
    ['Taken', starts.filter(({ obstacle }) => obstacle?.kind === 'taken')],
    ['Waiting for others', starts.filter(({ obstacle }) => obstacle?.kind === 'waiting')],
    ['Perhaps merged already', starts.filter(({ doubt }) => doubt !== undefined)],
  ] as const;
  const said = groups.flatMap(([word, list]) => (list.length > 0 ? [`${word}: ${names(list)}.`] : []));
  return ['No item can start now.', ...said].join(' ');
}
