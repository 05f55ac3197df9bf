/** The plan lines that would settle findings, put together so that they can be copied in one go. */
import type { Finding, Widening } from '../finding.js';

export interface PlanLines extends Pick<Widening, 'path' | 'item' | 'list' | 'after' | 'lines'> {
  /** How many globs the lines add. */
  readonly count: number;
}

/** In the order of plan files and their lines; what goes to one place is one piece, where that is still valid YAML. */
export function planLines(findings: readonly Pick<Finding, 'widen'>[]): readonly PlanLines[] {
  const pieces: PlanLines[] = [];
  for (const widening of wanted(findings)) {
    const last = pieces.at(-1);
    const lines = last && samePlace(last, widening) ? joined(last.lines, widening.lines) : undefined;
    if (last !== undefined && lines !== undefined) pieces.splice(-1, 1, { ...last, lines, count: last.count + 1 });
    else pieces.push({ ...widening, lines: trimmed(widening.lines).join('\n'), count: 1 });
  }
  return pieces;
}

function wanted(findings: readonly Pick<Finding, 'widen'>[]): Widening[] {
  const seen = new Map<string, Widening>();
  for (const { widen } of findings) {
    if (widen !== undefined)
      seen.set(JSON.stringify([widen.path, widen.item, widen.list, widen.after, widen.lines]), widen);
  }
  return [...seen.values()].sort(
    (a, b) => compare(a.path, b.path) || a.after - b.after || compare(a.list, b.list) || compare(a.lines, b.lines),
  );
}

function samePlace(a: Omit<Widening, 'glob'>, b: Widening): boolean {
  return a.path === b.path && a.item === b.item && a.list === b.list && a.after === b.after;
}

/** `modify:` + `- a` and `modify:` + `- b` make one list; what does not end in list entries of its own is left alone. */
function joined(first: string, second: string): string | undefined {
  const a = trimmed(first);
  const b = trimmed(second);
  const headers = b.findIndex((line) => /^\s*- /.test(line));
  const isOneList = headers >= 0 && b.slice(headers).every((line) => /^\s*- /.test(line));
  const hasSameHeaders = b.slice(0, headers).every((line, index) => line === a[index]);
  if (!isOneList || !hasSameHeaders || !/^\s*- /.test(a[headers] ?? '')) return undefined;
  return [...a, ...b.slice(headers)].join('\n');
}

function trimmed(lines: string): string[] {
  return lines.replace(/\s+$/, '').split('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
