/** `next`: lists the items that can start now, as far as this clone knows. */
import { nothingToStart } from '../../core/claim/outcome.js';
import { canStart } from '../../core/claim/starts.js';
import { shownStart, startLines, UNSEEN_BRANCHES } from '../../core/report/claim-text.js';
import { json } from '../../core/report/json.js';
import { terminal as render, warningLines } from '../../core/report/terminal.js';
import { visible } from '../../core/text/inert.js';
import { knownBranches } from '../../shell/git/claim-place.js';
import { fetchedBranches } from '../../shell/git/fetched-branches.js';
import { openRepository } from '../../shell/git/repository.js';
import { readBaseStarts } from './base-starts.js';
import type { CommandContext } from './context.js';

/** @returns 0 even if nothing can start, 2 if a plan is broken */
export async function next({ base }: { readonly base?: string }, here: CommandContext): Promise<number> {
  const { directory, terminal } = here;
  const repository = await openRepository(directory);
  const existing = await knownBranches(repository);
  const { starts, judgement } = await readBaseStarts(repository, base, existing);
  const isBroken = judgement.problems.length > 0;
  const list = starts.filter(canStart);
  const doubts = starts.flatMap(({ item, doubt }) =>
    doubt === undefined ? [] : [`Item "${item.item}" is left out. ${doubt}`],
  );
  const { hasOrigin, isAll } = await fetchedBranches(repository);
  const unseen = hasOrigin && !isAll && list.length > 0 ? [UNSEEN_BRANCHES] : [];
  const told = { ...judgement, notes: [...judgement.notes, ...doubts, ...unseen] };
  const code = isBroken ? 2 : 0;
  if (here.json) await terminal.print(json('next', code, told, isBroken ? {} : { next: list.map(shownStart) }));
  else if (isBroken) await terminal.print(render(told, { colours: terminal.colours }));
  else {
    const lines = [
      ...(list.length > 0 ? startLines(list) : [nothingToStart(starts)]),
      ...warningLines(told, terminal.colours),
      ...told.notes.map((note) => terminal.colours.dim(`note: ${visible(note)}`)),
    ];
    await terminal.print(lines.map((line) => `${line}\n`).join(''));
  }
  return code;
}
