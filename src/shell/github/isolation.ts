/** Decides which failures belong to a single question, so that everything else can still be read. */
import { UNREAD } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';

/** Every later question would fail in the same way, so these end the run. */
const OF_THE_RUN = ['budget', 'deadline', 'rate-limit', 'permission', 'base', 'closed'];

export function isOfTheRun(error: unknown): boolean {
  return !(error instanceof Failure) || OF_THE_RUN.includes(error.code);
}

/** The whole request was refused, because a permission is missing, or because of something in it, such as a name. */
export function isRefusedWhole({ code, status }: Failure): boolean {
  return code === 'permission' && status === 403;
}

/** @returns `UNREAD` if this question was not answered although others were */
export async function readOrUnread<T>(read: () => Promise<T>): Promise<T | typeof UNREAD> {
  return await readOr<T, typeof UNREAD>(read, () => UNREAD);
}

/** @param instead makes the replacement for the answer from the reason why there is none */
export async function readOr<T, Instead>(
  read: () => Promise<T>,
  instead: (reason: string, failure: Failure) => Instead,
): Promise<T | Instead> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof Failure) || isOfTheRun(error)) throw error;
    return instead(error.message.replace(/[.]$/, ''), error);
  }
}
