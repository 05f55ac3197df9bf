import { codeOf } from '../../core/system-error.js';

/** Codes of Node for "nothing is there", also below something that is not a folder. */
const MISSING = ['ENOENT', 'ENOTDIR'];

/**
 * The answer of the file system, or undefined if nothing is there. Any other error, such as a missing right, is thrown,
 * because what cannot be seen may be there.
 */
export async function ifThere<T>(answer: Promise<T>, alsoMissing: readonly string[] = []): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    const code = codeOf(error);
    if (code !== undefined && [...MISSING, ...alsoMissing].includes(code)) return undefined;
    throw error;
  }
}
