/** Says that a plan of the working tree is out of reach for Git. */
import { shellWord } from '../text/shell.js';

export function ignoredPlanNote(path: string): string {
  return `Git ignores "${path}", so it takes no effect. To add it anyway, run: git add --force -- ${shellWord(`:/${path}`)}`;
}
