/**
 * Three kinds of failure, reported in the same way: a broken plan has its own problems, a user error says what to do,
 * and a bug says where to report it.
 */
import { Failure } from '../failure.js';
import type { Problem } from '../finding.js';
import { codeOf, systemError } from '../system-error.js';

export interface DescribedFailure extends Problem {
  /** 2: the user can fix it. 3: a bug of this program. */
  readonly exitCode: 2 | 3;
  /** Only for a bug. */
  readonly stack?: string;
}

const REPAIR = 'Install it again, and run the command again.';

export function describeFailure(error: unknown): DescribedFailure {
  if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint, exitCode: 2 };
  const refused = systemError(error);
  if (refused) return { code: 'file-system', message: refused.message, hint: refused.hint, exitCode: 2 };
  const message = error instanceof Error ? error.message : String(error);
  if (codeOf(error) === 'ERR_MODULE_NOT_FOUND')
    return {
      code: 'installation',
      message: `A file of this program is missing. ${message}.`,
      hint: REPAIR,
      exitCode: 2,
    };
  return {
    code: 'bug',
    message: `This is a bug in parallel-work: ${message}`,
    hint: 'Please report it with the lines below.',
    exitCode: 3,
    ...(error instanceof Error && error.stack ? { stack: error.stack } : {}),
  };
}
