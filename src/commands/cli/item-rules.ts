/** `brief <item> --for <tool>`: the scope of an item in the form that another tool enforces. */
import { relative, sep } from 'node:path';
import { allowedSets } from '../../core/export/allowed-sets.js';
import { RULES_FOR } from '../../core/export/rules-for.js';
import { ownersIn, TOOLS, type Tool, type ToolFile, type ToolRules } from '../../core/export/tool-rules.js';
import type { Base } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { Judgement } from '../../core/finding.js';
import { claimMatches } from '../../core/plan/branch-names.js';
import { keyOf } from '../../core/plan/plan.js';
import type { PlanState } from '../../core/progress/plan-state.js';
import { json } from '../../core/report/json.js';
import { logLine, visible } from '../../core/text/inert.js';
import { plural } from '../../core/text/words.js';
import { type WrittenRules, writeClaudeRules } from '../../shell/git/claude-settings.js';
import { filesAt } from '../../shell/git/entries.js';
import { filesOnDisk } from '../../shell/git/listed-files.js';
import { openRepository } from '../../shell/git/repository.js';
import { lookAt } from '../../shell/git/working-files.js';
import { readWorktreePlaces } from '../../shell/git/worktree-places.js';
import type { CommandContext } from './context.js';
import type { ItemInPlan } from './named-item.js';

export interface ItemRulesOptions {
  readonly for?: string;
  readonly write?: boolean;
}

/** @throws Failure `usage` if the options do not fit together */
export function toolIn(
  options: ItemRulesOptions & { readonly all?: boolean; readonly draft?: boolean },
): Tool | undefined {
  if (options.for === undefined) {
    if (options.write) throw new Failure('usage', 'The option --write needs --for claude.', 'Leave it out.');
    return undefined;
  }
  const tool = TOOLS.find((each) => each === options.for);
  if (!tool) throw new Failure('usage', `The option --for is "${options.for}".`, `Use one of ${TOOLS.join(', ')}.`);
  if (options.all) throw new Failure('usage', 'The option --for cannot be combined with --all.', 'Name one item.');
  if (options.write && tool !== 'claude')
    throw new Failure(
      'usage',
      `The rules for ${tool} cannot be written.`,
      'Leave out --write, and put the text in place.',
    );
  if (options.write && options.draft)
    throw new Failure(
      'usage',
      'The option --write cannot be combined with --draft.',
      'Only the plan on the base branch counts.',
    );
  return tool;
}

export interface RulesState {
  readonly planState: PlanState;
  readonly base: Base;
  readonly judgement: Judgement;
}

export async function printRules(
  { plan, item }: ItemInPlan,
  tool: Tool,
  { planState, base, judgement }: RulesState,
  isWritten: boolean,
  { directory, terminal, json: asJson }: CommandContext,
): Promise<void> {
  // For some tools, an empty list allows everything.
  if (item.dropped !== undefined)
    throw new Failure('usage', `Item "${item.item}" was dropped, so it has no files.`, 'Name another item.');
  const repository = await openRepository(directory);
  const { listed } = await readWorktreePlaces(repository);
  const tree = listed.find(
    ({ branch }) => branch !== undefined && item.branches.some((claim) => claimMatches(claim, branch)),
  );
  const root = tree?.path ?? repository.root;
  const inside = listed.map(({ path }) => relative(root, path)).filter((path) => path !== '' && !path.startsWith('..'));
  const files = [...(await filesAt(repository.root, base.commit)).keys()];
  const own = repository.hasFiles || tree ? await filesOnDisk({ ...repository, root }) : [];
  const agents = await lookAt(root, 'AGENTS.md');
  const rules = RULES_FOR[tool]({
    item,
    plan,
    allowed: allowedSets(item, plan),
    owners: ownersIn(planState.plans, (each) => planState.progress.get(keyOf(each))?.finished === true),
    files: [...new Set([...files, ...own])],
    root: root.split(sep).join('/'),
    inside: inside.map((path) => path.split(sep).join('/')),
    ...(agents.kind === 'file' ? { instructions: agents.text } : {}),
  });
  if (isWritten && !tree)
    throw new Failure(
      'usage',
      `No working tree has a branch of item "${item.item}" checked out.`,
      `Make one: parallel-work worktrees --create ${keyOf(item)}`,
    );
  const written = isWritten ? await writeClaudeRules(root, rules.rules) : undefined;
  const notes = [...rules.open, ...(written?.isNowIgnored ? [NOW_IGNORED] : [])];
  if (asJson) {
    await terminal.print(json('brief', 0, judgement, { toolRules: rulesJson({ ...rules, open: notes }, written) }));
    return;
  }
  await terminal.print(written ? writtenLine(written, root, rules) : textOf(rules.files));
  for (const note of [...notes, ...judgement.notes, ...(judgement.warnings ?? [])])
    await terminal.printError(`note: ${visible(note)}\n`);
}

const NOW_IGNORED = 'The file is listed in "info/exclude" of the repository, so that Git ignores it.';

function writtenLine({ state, path }: WrittenRules, root: string, { rules }: ToolRules): string {
  return `${state.padEnd(10)} ${visible(`${root}/${path}`)} (${plural(rules.length, 'rule')})\n`;
}

/** If there are several files, each begins with a line that names it. */
function textOf(files: readonly ToolFile[]): string {
  const text = files.map((file) => (files.length === 1 ? file.text : `# ${file.path}\n\n${file.text}`)).join('\n');
  return text.split('\n').map(logLine).join('\n');
}

function rulesJson({ plan, item, tool, files, rules, open }: ToolRules, written: WrittenRules | undefined) {
  return { plan, item, tool, state: written?.state, rules, open, files };
}
