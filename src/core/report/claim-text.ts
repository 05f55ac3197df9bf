/** What `next`, `claim` and `release` print. */
import type { ClaimResult } from '../claim/outcome.js';
import type { ItemStart } from '../claim/starts.js';
import { logLine, visible, visibleLines } from '../text/inert.js';
import { withFullStop } from '../text/words.js';
import { type Colours, PLAIN } from './terminal.js';

/** Where a clone cannot see that somebody has begun an item. */
export const UNSEEN_BRANCHES =
  "This clone does not fetch all branches, so somebody may have an item that can start here. `claim` asks the server first. To fetch all branches, run: git config --replace-all remote.origin.fetch '+refs/heads/*:refs/remotes/origin/*' && git fetch origin";

export function startLines(starts: readonly ItemStart[]): string[] {
  const names = starts.map(({ item }) => visible(`${item.plan}/${item.item}`));
  const width = Math.max(0, ...names.map(({ length }) => length));
  return starts.map(
    ({ wave, branch }, index) =>
      `${(names[index] ?? '').padEnd(width)}  ${visible(`wave ${wave}, branch "${branch}"`)}`,
  );
}

/** Public: fields are only ever added. */
export function shownStart({ item, branch, wave }: ItemStart) {
  return { plan: item.plan, item: item.item, branch, wave };
}

/** Public: fields are only ever added. */
export function shownOutcome({ item, branch, outcome, by, at, why, worktree, brief }: ClaimResult) {
  return { plan: item?.plan, item: item?.item, branch, outcome, by, at, why, worktree, brief };
}

const COLOURS = { claimed: 'green', released: 'green', taken: 'yellow', none: 'yellow', refused: 'red' } as const;

export function outcomeLines(result: ClaimResult, colours: Colours = PLAIN): string[] {
  const { item, branch, outcome, by, at, why = '', worktree, brief } = result;
  const word = colours[COLOURS[outcome]](colours.bold(outcome));
  const name = item ? `Item "${item.item}" of plan "${item.plan}"` : '';
  if (outcome === 'refused') {
    const refused = `The branch "${branch}" of item "${item?.item}" of plan "${item?.plan}" was refused:`;
    const words = visibleLines(why === '' ? 'It gave no reason.' : why);
    return [`${word}  ${visible(refused)}`, ...words.map((line) => logLine(`  ${line}`))];
  }
  const since = at === undefined ? '' : ` since ${at}`;
  const text = {
    claimed: `${name} is yours, on branch "${branch}".`,
    released: `${name} is free again. The branch "${branch}" was deleted.`,
    taken: by === undefined ? `${name} is taken${since}.` : `${name} is taken by ${by}${since}.`,
    none: name === '' ? '' : `${name} was not changed.`,
  }[outcome];
  const said = [text, why === '' ? '' : withFullStop(why)].filter((each) => each !== '').join(' ');
  const files = { worktree, brief };
  return [
    `${word}  ${logLine(said)}`,
    ...Object.entries(files).flatMap(([name, path]) => (path === undefined ? [] : [visible(`  ${name}: ${path}`)])),
  ];
}
