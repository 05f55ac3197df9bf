/** What started the run. Of the payload only the number is taken: everything else is asked from the server. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../core/failure.js';

export interface RunnerEvent {
  readonly name: string;
  /** Of `pull_request` and `pull_request_target`. */
  readonly pull?: number;
}

const PULL_EVENTS: readonly string[] = ['pull_request', 'pull_request_target'];

const payload = z.object({ pull_request: z.object({ number: z.int().positive() }) });

/**
 * @param serves the events that the command can do something with
 * @throws Failure `event`
 */
export function readEvent(env: NodeJS.ProcessEnv, serves: readonly string[]): RunnerEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const list = serves.map((each) => `"${each}"`).join(', ');
  if (name === '') {
    throw failure('GITHUB_EVENT_NAME is not set', 'run this as an action, or use the command line program');
  }
  if (!serves.includes(name)) throw failure(`the event "${name}" is not served`, `run the job on: ${list}`);
  return PULL_EVENTS.includes(name) ? { name, pull: pullNumber(env['GITHUB_EVENT_PATH']) } : { name };
}

function pullNumber(path: string | undefined): number {
  if (!path) throw failure('GITHUB_EVENT_PATH is not set', 'run this as an action, or use the command line program');
  const parsed = payload.safeParse(contentOf(path));
  if (parsed.success) return parsed.data.pull_request.number;
  throw failure('the event file names no pull request', 'run the job again; if this stays, report it');
}

function contentOf(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw failure(`the event file cannot be read: ${reason}`, 'run the job again; if this stays, report it');
  }
}

function failure(message: string, hint: string): Failure {
  return new Failure('event', message, hint);
}
