/** Which failures belong to what was asked, so that everything else can still be read. */
import { UNREAD } from '../../core/facts/questions.js';
import { Failure } from '../../core/failure.js';

/** Whoever asks next would meet the same: these end the run. */
const OF_THE_RUN = ['budget', 'deadline', 'rate-limit', 'permission', 'base', 'closed'];

export function isOfTheRun(error: unknown): boolean {
  return !(error instanceof Failure) || OF_THE_RUN.includes(error.code);
}

/** A whole request is refused: for want of a permission, or for what it is about, such as a name in it. */
export function isRefusedWhole({ code, status }: Failure): boolean {
  return code === 'permission' && status === 403;
}

/** @returns `UNREAD` where the answer is not given, though others are */
export async function readOrUnread<T>(read: () => Promise<T>): Promise<T | typeof UNREAD> {
  return await readOr<T, typeof UNREAD>(read, () => UNREAD);
}

/** @param instead replaces the answer, given the reason why there is none */
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
