/**
 * What the ref of an integration records: which run claims to open its issue, and which issue it became. The ref points
 * to a commit with this as its message. Every change is a child commit, so two runs cannot both be next.
 */
import { z } from 'zod';

export interface RunRef {
  readonly id: number;
  readonly attempt: number;
}

export interface IntegrationRecord {
  readonly plan: string;
  readonly base: string;
  readonly planRevision: string;
  /** The pull requests that made the plan ready, by number, and commits that the plan names instead. */
  readonly pulls: readonly number[];
  readonly commits: readonly string[];
  /** A random id, which the marker in the issue repeats. */
  readonly claim: string;
  /** All claims since the last `recreate`, the latest last. An issue with one of them belongs to this integration. */
  readonly claims: readonly string[];
  /** Earlier claims. */
  readonly former: readonly string[];
  /** The run that claims. */
  readonly run: RunRef;
  /** Absent while the issue is being opened. */
  readonly issue?: number;
  /** The run that last posted a comment on the issue, or was about to, with its own random id. */
  readonly told?: RunRef & { readonly claim: string };
}

/** Each claim that was given up adds one, so more than these would be years old. */
const MOST_CLAIMS = 500;

const id = z.string().regex(/^[0-9a-f-]{8,64}$/);
const number = z.int().positive();
const run = z.strictObject({ id: number, attempt: number });
const shape = z.strictObject({
  version: z.literal(1),
  plan: z.string(),
  base: z.string(),
  planRevision: z.string(),
  pulls: z.array(number),
  commits: z.array(z.string()),
  claim: id,
  claims: z.array(id).min(1),
  former: z.array(id),
  run,
  issue: number.optional(),
  told: run.extend({ claim: id }).optional(),
});

/** The message of the commit: one line for people, then the record. */
export function recordText(record: IntegrationRecord): string {
  const { plan, base, issue } = record;
  const subject = `parallel-work: integration of ${plan} into ${base}${issue === undefined ? '' : ` is issue ${issue}`}`;
  return `${subject}\n\n${JSON.stringify({ version: 1, ...record })}\n`;
}

/**
 * Undefined for anything that is not a record of this plan and base: a commit of somebody else, a newer version, garbage. A
 * record names what made the plan ready, which distinguishes an earlier use of the same name from this one.
 */
export function readRecord(text: string, plan: string, base: string): IntegrationRecord | undefined {
  const parsed = shape.safeParse(jsonOf(text.slice(text.indexOf('\n\n') + 2)));
  if (!parsed.success) return undefined;
  const { version: _, issue, told, ...rest } = parsed.data;
  if (rest.plan !== plan || rest.base !== base || rest.claims.at(-1) !== rest.claim) return undefined;
  if (rest.pulls.length + rest.commits.length === 0) return undefined;
  return { ...rest, ...(issue === undefined ? {} : { issue }), ...(told === undefined ? {} : { told }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Adds a claim. `afresh`: a person asked for a new issue (`recreate`), so earlier ones no longer count. */
export function withClaim(
  before: IntegrationRecord | undefined,
  facts: Pick<IntegrationRecord, 'plan' | 'base' | 'planRevision' | 'pulls' | 'commits' | 'claim' | 'run'>,
  afresh: boolean,
): IntegrationRecord {
  const claims = before?.claims ?? [];
  const former = before?.former ?? [];
  return {
    ...facts,
    claims: [...(afresh ? [] : claims), facts.claim].slice(-MOST_CLAIMS),
    former: (afresh ? [...former, ...claims] : former).slice(-MOST_CLAIMS),
  };
}
