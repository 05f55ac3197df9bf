/** The files that several branches change where no plan is open, and the plan that settles it, in a terminal. */
import type { Judgement, SettlingPlan, SharedPath } from '../finding.js';
import { folderLines } from '../text/folders.js';
import { firstOf, visible, visibleLines } from '../text/inert.js';
import { shellWord } from '../text/shell.js';
import { plural } from '../text/words.js';

type Paint = Readonly<Record<'yellow' | 'green', (text: string) => string>>;

const MOST_PATHS = 30;
const MOST_BRANCHES = 6;
const MOST_LINES = 120;

export function sharedLines({ shared }: Judgement, colours: Paint): string[] {
  if (!shared || shared.paths.length === 0) return [];
  const { paths, proposal, order } = shared;
  const { shown } = firstOf(paths, MOST_PATHS);
  const title = paths.length === 1 ? 'Several branches change the same file' : 'Several branches change the same files';
  return [
    `${title}:`,
    ...shown.map((each) => `  ${colours.yellow(visible(each.path))}: ${visible(namesOf(each))}`),
    ...folderLines(paths.slice(MOST_PATHS)).map((line) => `  ${visible(`and ${line}`)}`),
    '',
    ...(proposal ? proposalLines(proposal, colours) : orderLines(order ?? [])),
    '',
  ];
}

function namesOf({ branches }: SharedPath): string {
  const { shown, more } = firstOf(branches, MOST_BRANCHES);
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function proposalLines({ path, base, yaml, newBranches }: SettlingPlan, colours: Paint): string[] {
  const commands = newBranches.map((each) => `git -C ${shellWord(each.worktree)} switch -c ${shellWord(each.branch)}`);
  const { shown, more } = firstOf(commands, MOST_PATHS);
  const lines = visibleLines(yaml.replace(/\n$/, ''));
  return [
    ...(commands.length > 0 ? ['Work that is on no branch of its own needs one first:'] : []),
    ...shown.map((command) => `  ${colours.green(visible(command))}`),
    ...(more > 0 ? [`  and ${plural(more, 'more command')}: see "proposed" in the output of --json.`] : []),
    visible(
      `This plan settles it: each file belongs to the branch that began first. Commit it as "${path}" on "${base}", and this command shows what each branch has to take out:`,
    ),
    ...(lines.length > MOST_LINES
      ? [`  The plan has ${lines.length} lines. Take it from "proposed" in the output of --json.`]
      : lines.map((line) => (line === '' ? '' : `  ${colours.green(line)}`))),
  ];
}

function orderLines(order: readonly string[]): string[] {
  const { shown, more } = firstOf(order, MOST_PATHS);
  const names = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
  return [
    `They change mostly the same files, so no plan can separate them. Merge one after the other, and update the next one before you go on: ${visible(names)}.`,
  ];
}
