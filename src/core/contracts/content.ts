/** What both sources say of a path that has no text to compare. */
import { FOLDER } from '../facts/questions.js';

/** Longer files are not compared. GitHub returns less than this of a file. */
export const MOST_CONTENT_BYTES = 512 * 1024;

const KINDS: Readonly<Record<string, string>> = {
  [FOLDER]: 'It is a folder',
  '120000': 'It is a symbolic link',
  '160000': 'It is a submodule',
};

/** Undefined for a file. @param mode as Git writes it */
export function notAFile(mode: string): string | undefined {
  return KINDS[mode];
}
