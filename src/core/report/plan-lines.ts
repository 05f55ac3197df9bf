/** How to put lines into a plan: where they go, in words. The judge has made one edit of all that a verdict asks for. */
import type { PlanEdit } from '../finding.js';

/** `after line 12`, or `in place of lines 12 to 14`. */
export function placeWords({ after, replaces }: PlanEdit): string {
  if (!replaces) return `after line ${after}`;
  const [first, last] = replaces;
  return first === last ? `in place of line ${first}` : `in place of lines ${first} to ${last}`;
}
