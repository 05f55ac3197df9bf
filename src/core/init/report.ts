/** What `init` prints and its JSON. */
import { visible, visibleLines } from '../text/inert.js';
import type { HotFile } from './hot-files.js';
import type { ProposedItem } from './plan-proposal.js';
import type { ProposedFile } from './proposed-file.js';

export interface InitReport {
  readonly isDryRun: boolean;
  readonly baseBranch: string;
  /** Absent if no plan is proposed, because there is one. */
  readonly plan?: { readonly id: string; readonly path: string };
  readonly items: readonly ProposedItem[];
  readonly hot: readonly HotFile[];
  readonly files: readonly ProposedFile[];
  readonly notes: readonly string[];
  readonly next: readonly string[];
}

const WORDS: Readonly<Record<ProposedFile['state'], readonly [done: string, planned: string]>> = {
  created: ['created', 'would create'],
  changed: ['changed', 'would change'],
  unchanged: ['unchanged', 'unchanged'],
  kept: ['kept', 'would keep'],
};
const WIDTH = 12;

export function initText({ isDryRun, plan, files, notes, next }: InitReport): string {
  const text = isDryRun ? files.find(({ path }) => path === plan?.path)?.text : undefined;
  return [
    ...files.map(({ path, state, why }) => {
      const word = WORDS[state][isDryRun ? 1 : 0];
      return `${word.padEnd(WIDTH)}  ${visible(path)}${why === undefined ? '' : `: ${visible(why)}`}`;
    }),
    ...notes.map((note) => `note: ${visible(note)}`),
    ...(text === undefined ? [] : ['', ...visibleLines(text.trimEnd()).map((line) => `  ${line}`.trimEnd())]),
    '',
    'Next:',
    ...next.map((step, index) => `${index + 1}. ${visible(step)}`),
    '',
  ].join('\n');
}

/** The texts are only in the document of a dry run, because otherwise the files have them. */
export function initJson({ isDryRun, baseBranch, plan, items, hot, files, next }: InitReport) {
  return {
    dryRun: isDryRun,
    base: baseBranch,
    plan,
    items,
    hot: hot.map(({ path, share }) => ({ path, share })),
    files: files.map(({ path, state, why, text }) => ({ path, state, why, text: isDryRun ? text : undefined })),
    next,
  };
}
