/** Three kinds of failure, one way to tell them: a broken plan has problems of its own, a user error says what to do, a bug is ours. */
import { Failure } from '../failure.js';
import type { Problem } from '../finding.js';

export interface DescribedFailure extends Problem {
  /** 2: the reader can mend it. 3: our fault. */
  readonly exitCode: 2 | 3;
  /** Of a bug only. */
  readonly stack?: string;
}

export function describeFailure(error: unknown): DescribedFailure {
  if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint, exitCode: 2 };
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'bug',
    message: `This is a bug in parallel-work: ${message}`,
    hint: 'Please report it with the lines below.',
    exitCode: 3,
    ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
  };
}
