/** How to put lines into a plan: where they go, in words. The judge has made one edit of all that a verdict asks for. */
import type { Finding, PlanEdit } from '../finding.js';
import { firstOf } from '../text/inert.js';

/** `after line 12`, or `in place of lines 12 to 14`. */
export function placeWords({ after, replaces }: PlanEdit): string {
  if (!replaces) return `after line ${after}`;
  const [first, last] = replaces;
  return first === last ? `in place of line ${first}` : `in place of lines ${first} to ${last}`;
}

/** The paths that the lines allow, the first few by name: other findings of the verdict may need something else. */
export function widenedPaths(findings: readonly Finding[], quoted: (path: string) => string): string {
  const paths = findings.flatMap(({ widen, path }) => (widen && path !== undefined ? path : []));
  const { shown, more } = firstOf([...new Set(paths)], 3);
  return [...shown.map((each) => quoted(each)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
