/** An edit of a plan as a patch, which `git apply` takes: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html */
import type { PlanEdit } from '../finding.js';

const CONTEXT = 3;

/** @param text the plan file as it is, any line ends */
export function patchOf(path: string, text: string, { lines, after, replaces }: Omit<PlanEdit, 'item'>): string {
  const all = text.split('\n');
  const ends = all.at(-1) === '';
  if (ends) all.pop();
  const removed = replaces ? replaces[1] - replaces[0] + 1 : 0;
  // Every line but the last has a break; the plan keeps its own kind.
  const carriage = all[0]?.endsWith('\r') ? '\r' : '';
  const added = lines === '' ? [] : lines.split('\n').map((line) => `${line.replace(/\r$/, '')}${carriage}`);
  const from = Math.max(0, after - CONTEXT);
  const to = Math.min(all.length, after + removed + CONTEXT);
  const mark = (sign: string, start: number, end: number) =>
    all.slice(start, end).map((line, index) => withEnd(`${sign}${line}`, start + index === all.length - 1 && !ends));
  const isLast = after + removed === all.length && !ends;
  const before = mark(' ', from, after);
  const body = [
    ...(isLast && removed === 0 ? before.slice(0, -1) : before),
    ...(isLast && removed === 0 ? [withEnd(`-${all.at(-1)}`, true), `+${all.at(-1)}`] : []),
    ...mark('-', after, after + removed),
    ...added.map((line, index) => withEnd(`+${line}`, isLast && index === added.length - 1)),
    ...mark(' ', after + removed, to),
  ];
  const count = to - from;
  const head = `@@ -${from + 1},${count} +${from + 1},${count - removed + added.length} @@`;
  return `${[`--- a/${path}`, `+++ b/${path}`, head, ...body].join('\n')}\n`;
}

function withEnd(line: string, isWithout: boolean): string {
  return isWithout ? `${line}\n\\ No newline at end of file` : line;
}
