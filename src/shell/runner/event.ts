/**
 * Reads what started the run. Only names are taken from the payload, and what the report says of a stack. Everything that a
 * verdict depends on is read from the server.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import type { StackPlace } from '../../core/text/stack-place.js';

export interface RunnerEvent {
  readonly name: string;
  /** For `pull_request` and `pull_request_target`. */
  readonly pull?: number;
  /** Where GitHub shows the pull request in a stack. Absent also if GitHub does not know of the stack yet. */
  readonly stack?: StackPlace;
  /** For `merge_group`. */
  readonly group?: MergeGroup;
}

/** A group of a merge queue (https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group). */
export interface MergeGroup {
  /** The commit that would become the tip of the base. The status is posted on it. */
  readonly head: string;
  /** The commit that the group is built on: the tip of the base, or the head of the group before it in the queue. */
  readonly base: string;
  /** Branch names without `refs/heads/`: the branch that the group merges into, and the queue's own branch for it. */
  readonly into: string;
  readonly branch: string;
}

const PULL_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];

const count = z.int().positive();
/** A preview of GitHub, whose names may change. Anything else there is ignored. */
const stackShape = z
  .object({ position: count, size: count, base: z.object({ ref: z.string().min(1).max(255) }) })
  .refine(({ position, size }) => position <= size)
  .optional()
  .catch(undefined);
const pullPayload = z.object({ pull_request: z.object({ number: count, stack: stackShape }) });

const commit = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const branch = z.string().regex(/^refs\/heads\/./);
const groupPayload = z.object({
  merge_group: z.object({ head_sha: commit, base_sha: commit, base_ref: branch, head_ref: branch }),
});

/**
 * @param serves the events that the command supports
 * @throws Failure `event`
 */
export function readEvent(env: NodeJS.ProcessEnv, serves: readonly string[]): RunnerEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const list = serves.map((each) => `"${each}"`).join(', ');
  if (name === '') {
    throw eventFailure('GITHUB_EVENT_NAME is not set.', 'Run this as an action, or use the command line.');
  }
  if (!serves.includes(name))
    throw eventFailure(`The event "${name}" is not supported.`, `Run the job on one of these events: ${list}.`);
  if (PULL_EVENTS.includes(name)) {
    const { number, stack } = payloadOf(env, pullPayload, 'pull request').pull_request;
    return { name, pull: number, ...(stack && { stack: { ...stack, base: stack.base.ref } }) };
  }
  if (name !== 'merge_group') return { name };
  const { head_sha, base_sha, base_ref, head_ref } = payloadOf(env, groupPayload, 'merge group').merge_group;
  return { name, group: { head: head_sha, base: base_sha, into: branchOf(base_ref), branch: branchOf(head_ref) } };
}

function branchOf(ref: string): string {
  return ref.slice('refs/heads/'.length);
}

function payloadOf<T>(env: NodeJS.ProcessEnv, shape: z.ZodType<T>, what: string): T {
  const path = env['GITHUB_EVENT_PATH'];
  if (!path) throw eventFailure('GITHUB_EVENT_PATH is not set.', 'Run this as an action, or use the command line.');
  const parsed = shape.safeParse(eventFileContent(path));
  if (parsed.success) return parsed.data;
  throw eventFailure(
    `The event file names no ${what}.`,
    'Run the job again. If the problem persists, please report it.',
  );
}

function eventFileContent(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw eventFailure(
      `The event file cannot be read: ${reason}.`,
      'Run the job again. If the problem persists, please report it.',
    );
  }
}

function eventFailure(message: string, hint: string): Failure {
  return new Failure('event', message, hint);
}
