/** Says where GitHub shows a pull request in a stack. For text only: the event may be late, and the stack may have changed. */
import { visible } from './inert.js';
import { code } from './markdown.js';

export interface StackPlace {
  /** 1 is the lowest. */
  readonly position: number;
  readonly size: number;
  /** The branch below the lowest one. */
  readonly base: string;
}

/** For the log and for a summary in Markdown. */
export function stackWords(pull: number, { position, size, base }: StackPlace): { log: string; markdown: string } {
  const words = (branch: string) => `GitHub shows #${pull} as number ${position} of ${size} in a stack on ${branch}.`;
  return { log: words(`"${visible(base)}"`), markdown: words(code(base)) };
}
