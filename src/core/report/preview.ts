/** What merging a pull request that changes plans would mean for others, for its reviewer: as a table, and as lines. */

import type { Repository } from '../facts/snapshot.js';
import type { Preview, Verdict } from '../finding.js';
import { firstOf } from '../text/inert.js';
import { party, row, sentence } from '../text/markdown.js';
import { capital, partyWords, plural } from '../text/words.js';

const MOST_ROWS = 50;

/** Markdown: a heading, a sentence, and a table in which pull requests that would fail come first. */
export function previewBlocks(verdict: Verdict, { url }: Repository): string[] {
  const { shown, more } = firstOf(redFirst(verdict.preview ?? []), MOST_ROWS);
  if (shown.length === 0) return [];
  const lines = [
    row(['Pull request', 'Today', 'After the merge', 'Why']),
    row(['---', '---', '---', '---']),
    ...shown.map((each) => row([party(each, url), each.from, each.to, sentence(capital(why(each)))])),
  ];
  return [
    '### What merging this would change',
    `If ${party(verdict, url)} were merged now: ${countsOf(verdict.preview ?? [])}.`,
    lines.join('\n'),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** Plain text, not escaped yet: a title, and a line for each. */
export function previewLines({ preview = [] }: Verdict): string[] {
  if (preview.length === 0) return [];
  return [
    `What merging this would change: ${countsOf(preview)}`,
    ...redFirst(preview).map((each) => {
      const reason = why(each);
      return `${each.from} -> ${each.to}  ${partyWords(each)}${reason === '' ? '' : `: ${reason}`}`;
    }),
  ];
}

function redFirst(preview: readonly Preview[]): Preview[] {
  const rank = ({ from, to }: Preview) => (to === 'success' ? (from === 'success' ? 2 : 1) : 0);
  return [...preview].sort((a, b) => rank(a) - rank(b));
}

/** `1 starts to fail, 2 start to pass, 1 still passes`. */
function countsOf(preview: readonly Preview[]): string {
  const green = (outcome: Preview['from']) => (outcome === 'success' ? 'green' : 'red');
  const kinds = [
    { to: 'red', from: 'green', one: 'starts to fail', many: 'start to fail' },
    { to: 'green', from: 'red', one: 'starts to pass', many: 'start to pass' },
    { to: 'red', from: 'red', one: 'still fails', many: 'still fail' },
    { to: 'green', from: 'green', one: 'still passes', many: 'still pass' },
  ] as const;
  return kinds
    .map((kind) => ({
      ...kind,
      count: preview.filter(({ from, to }) => green(from) === kind.from && green(to) === kind.to).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, many }) => `${count} ${count === 1 ? one : many}`)
    .join(', ');
}

function why({ rules, to, becomes }: Preview): string {
  const [first, ...others] = rules;
  const more = others.length === 0 ? '' : ` and ${plural(others.length, 'more rule')}`;
  const because =
    first === undefined
      ? []
      : [`${to === 'success' ? 'fails today because of' : 'would fail because of'} "${first}"${more}`];
  const role = {
    item: 'would belong to this item',
    outsider: 'would no longer belong to this item, and become an unlisted pull request',
  } as const;
  return [...(becomes ? [role[becomes]] : []), ...because].join('; ');
}
