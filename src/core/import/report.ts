/** What `import` says about a plan besides its text. */
import { plural } from '../text/words.js';
import type { Draft, OrderedPair } from './draft.js';

const MOST_LISTED = 30;

export function draftReport(draft: Draft, written: boolean): string[] {
  const { format, source, plan, path, items, guesses, leftOut, ordered, notes, yaml } = draft;
  const left = listed(
    'Left out:',
    leftOut.map(({ what, why }) => `${what}: ${why}.`),
  );
  if (yaml === undefined) return [`Nothing was imported from ${source} (${format}).`, ...left];
  const head = `Imported ${plural(items, 'item')} from ${source} (${format}) as plan "${plan}".`;
  return [
    written ? `${head} ${path} was written.` : head,
    guessWords(guesses),
    ...orderLines(ordered),
    ...notes,
    ...left,
  ];
}

function guessWords(count: number): string {
  if (count === 0) return 'Nothing in it is a guess.';
  return count === 1 ? '1 part is marked "guess". Check it.' : `${count} parts are marked "guess". Check them.`;
}

/** Orders that the source lists are only counted. */
function orderLines(ordered: readonly OrderedPair[]): string[] {
  const named = ordered.filter(({ because }) => because === undefined).length;
  const others = ordered.filter(({ because }) => because !== undefined);
  return [
    ...(named === 0 ? [] : [`The source names ${named} ${named === 1 ? 'dependency' : 'dependencies'}.`]),
    ...listed(
      `${plural(others.length, 'pair')} became ordered for another reason:`,
      others.map(({ item, after, because }) => `"${item}" waits for "${after}": ${because}.`),
    ),
  ];
}

function listed(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LISTED;
  return [
    title,
    ...lines.slice(0, MOST_LISTED).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}
