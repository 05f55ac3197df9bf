/**
 * Says in words where to put lines into a plan. The judge has combined everything that a verdict needs into one edit.
 */
import type { Finding, PlanEdit } from '../finding.js';
import { firstOf } from '../text/inert.js';

/**
 * `add after line 12 of "x.yml"`, or `replace lines 12 to 14 of "x.yml" with`.
 *
 * @param file the path as the report writes it
 */
export function editWords({ after, replaces }: PlanEdit, file: string): string {
  if (!replaces) return `add after line ${after} of ${file}`;
  const [first, last] = replaces;
  return `replace ${first === last ? `line ${first}` : `lines ${first} to ${last}`} of ${file} with`;
}

/**
 * What remains to do after the command that removes changes, because Git puts its result only into the index.
 *
 * @param branch the branch where the command works, if the reader may have another one checked out
 */
export function takeOutWords(takeOut: string, branch?: string): string {
  const kept = takeOut.startsWith('git stash ') ? ' (uncommitted changes are kept in the stash)' : '';
  const [name, where] =
    branch === undefined ? ['this branch', ''] : [`branch "${branch}"`, ' where it is checked out,'];
  return `To remove the changes that do not belong on ${name}, run this${where} and commit the result${kept}`;
}

/** The paths that the lines allow, the first few by name. Other findings of the verdict may need something else. */
export function widenedPaths(findings: readonly Finding[], quoted: (path: string) => string): string {
  const paths = findings.flatMap(({ widen, path }) => (widen && path !== undefined ? path : []));
  const { shown, more } = firstOf([...new Set(paths)], 3);
  return [...shown.map((each) => quoted(each)), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
