/**
 * What the ref of a plan's issues records: which issue each item has, and what was done to it. The ref points to a commit
 * with this as its message. Only the run that is recorded as the holder may write issues.
 */
import { z } from 'zod';
import type { Data } from '../facts/data.js';

export const ISSUE_NAMESPACES = ['refs/parallel-work/issues', 'refs/tags/parallel-work/issues'] as const;

const number = z.int().positive();
const token = z.string().regex(/^[0-9a-f-]{8,64}$/);

const placeShape = z.object({
  number,
  /** The database id, by which GitHub's sub-issues and dependencies refer to an issue. */
  id: number,
  /** A person took it away. It is never made again. */
  gone: z.enum(['deleted', 'transferred']).exactOptional(),
  /** What it was closed for, which happens once: a merge commit, `dropped`, `removed`. The tracking issue: `done`, `removed`. */
  closedFor: z.string().exactOptional(),
});

const itemShape = placeShape.extend({
  item: z.string(),
  /** Those that were set last. Other labels of the issue belong to people. */
  labels: z.array(z.string()),
  /** Whether it is a sub-issue of the tracking issue, or only named there. Absent until that was tried. */
  parent: z.enum(['native', 'text']).exactOptional(),
  /** The database ids of the issues that block it. */
  blockedBy: z.array(number),
  /** Those that GitHub refused as dependencies. The text of the issue names them. */
  textOnly: z.array(number),
  /** The keys of the comments that were posted. */
  said: z.array(z.string()),
});
export type ItemIssue = Data<typeof itemShape>;

const holderShape = z.object({ id: number, attempt: number, claim: token });

const shape = z.object({
  version: z.literal(1),
  plan: z.string(),
  base: z.string(),
  /** A random id, which the markers in the issues repeat. */
  id: token,
  /** The run that may write issues now. Absent while no run does. */
  holder: holderShape.exactOptional(),
  /** The issue with the graph of the waves. */
  tracking: placeShape.exactOptional(),
  items: z.array(itemShape),
  /** The writes of the last hour, by the time at which a run stopped, in milliseconds since 1970. */
  spent: z.array(z.object({ at: z.int().nonnegative(), writes: z.int().nonnegative() })),
});

export type IssuesRecord = Omit<Data<typeof shape>, 'version'>;

/** The message of the commit: one line for people, then the record. */
export function issuesRecordText(record: IssuesRecord): string {
  const subject = `parallel-work: issues of ${record.plan} on ${record.base}`;
  return `${subject}\n\n${JSON.stringify({ version: 1, ...record })}\n`;
}

/** Undefined for anything that is not a record of this plan and base. */
export function readIssuesRecord(text: string, plan: string, base: string): IssuesRecord | undefined {
  const parsed = shape.safeParse(jsonOf(text.slice(text.indexOf('\n\n') + 2)));
  if (!parsed.success || parsed.data.plan !== plan || parsed.data.base !== base) return undefined;
  const { version: _, ...record } = parsed.data;
  return record as IssuesRecord;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const HOUR = 60 * 60_000;

/** Of the writes that a record remembers, those of the last hour. */
export function recentOf(spent: IssuesRecord['spent'], now: number): IssuesRecord['spent'] {
  return spent.filter(({ at }) => at > now - HOUR && at <= now);
}
