/** What a command does while a person waits for it. Counts only, so that nothing has to be made harmless. */
import type { Question } from '../facts/questions.js';
import { plural } from '../text/words.js';

export const READING_PLANS = 'Reading the plans …';
export const CHECKING = 'Checking …';

export function readingText(questions: readonly Question[]): string {
  const claims = questions.filter(({ kind }) => kind === 'claim').length;
  return claims > 0
    ? `Reading the branches of ${plural(claims, 'claim')} …`
    : `Reading ${plural(questions.length, 'more fact')} …`;
}

/** @param all how many merges there are, if that is known */
export function mergingText(merge: number, all: number | undefined): string {
  return all === undefined ? `Searching for the best order: merge ${merge} …` : `Merging branch ${merge} of ${all} …`;
}

export function verifyingText(command: number, all: number): string {
  return `Verifying the combined tree: command ${command} of ${all} …`;
}

export function searchingText(run: number): string {
  return `Searching for the branches that fail together: run ${run} …`;
}
