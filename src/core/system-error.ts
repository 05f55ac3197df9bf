/** What the operating system refused, in words for the user, who can fix it. */
import { Failure } from './failure.js';

interface Reason {
  readonly code: string;
  /** As the C library words it in English, which Git prints. */
  readonly words: string;
  readonly hint: string;
}

const REASONS: readonly Reason[] = [
  { code: 'EACCES', words: 'Permission denied', hint: 'Check who may read and write there.' },
  { code: 'EACCES', words: 'insufficient permission', hint: 'Check who may read and write there.' },
  { code: 'EPERM', words: 'Operation not permitted', hint: 'Check who may read and write there.' },
  { code: 'EROFS', words: 'Read-only file system', hint: 'Run this where the files can be written.' },
  { code: 'ENOSPC', words: 'No space left on device', hint: 'Free some disk space.' },
  { code: 'EDQUOT', words: 'Disk quota exceeded', hint: 'Free some disk space.' },
  { code: 'EMFILE', words: 'Too many open files', hint: 'Raise the limit of open files with "ulimit -n 4096".' },
  { code: 'ENFILE', words: 'Too many open files in system', hint: 'Close other programs.' },
  { code: 'EIO', words: 'Input/output error', hint: 'Check the disk.' },
  { code: 'ENOENT', words: 'No such file or directory', hint: 'Check that the place still exists.' },
  { code: 'ENOTDIR', words: 'Not a directory', hint: 'Check that the place still exists.' },
  { code: 'ELOOP', words: 'Too many levels of symbolic links', hint: 'Check where the links there lead.' },
  { code: 'ENAMETOOLONG', words: 'File name too long', hint: 'Use a shorter path.' },
  { code: 'EBUSY', words: 'Device or resource busy', hint: 'Close the program that uses it.' },
  { code: 'ENOMEM', words: 'Cannot allocate memory', hint: 'Free some memory.' },
];

/** What a line that Git printed says about the system. A missing file is no such reason: Git has many of its own. */
export function reasonOf(line: string): Reason | undefined {
  return REASONS.find(({ code, words }) => code !== 'ENOENT' && line.includes(words));
}

/** The code of an error of Node, such as `EACCES`. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

interface SystemError {
  readonly message: string;
  readonly hint: string;
  /** Why, as a part of a sentence. */
  readonly why: string;
}

/** What an error of Node says about the system. Undefined for any other error. */
export function systemError(error: unknown): SystemError | undefined {
  const known = codeOf(error);
  if (typeof error !== 'object' || error === null || !('syscall' in error) || known === undefined) return undefined;
  const reason = REASONS.find(({ code }) => code === known);
  const where = 'path' in error && error.path !== undefined ? ` on "${String(error.path)}"` : '';
  const why = reason ? `${reason.words} (${known})` : known;
  return {
    message: `The system refused "${String(error.syscall)}"${where}: ${why}.`,
    hint: reason?.hint ?? 'Check the place, and try again.',
    why,
  };
}

/**
 * The failure of something that the system refused. Any other error is returned as it is.
 *
 * @param what a sentence that says what could not be done
 * @param more what to do after that or instead, as a sentence
 */
export function refusedFailure(error: unknown, code: string, what: string, more?: string): unknown {
  const refused = systemError(error);
  if (!refused) return error;
  return new Failure(code, `${what} ${refused.message}`, more === undefined ? refused.hint : `${refused.hint} ${more}`);
}

/** Why the system refused something, as a part of a sentence. Throws any other error. */
export function refusalOf(error: unknown): string {
  const refused = systemError(error);
  if (!refused) throw error;
  return `the system refuses it: ${refused.why}`;
}
