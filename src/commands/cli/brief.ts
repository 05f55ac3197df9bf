/** `brief [item]`: prints the work order of an item, from the plan on the base or from the one in the working tree. */
import { type Brief, briefOf } from '../../core/brief/brief.js';
import { PENDING, withFacts } from '../../core/facts/facts.js';
import { Failure } from '../../core/failure.js';
import type { ContractState } from '../../core/finding.js';
import { itemsOf, keyOf } from '../../core/plan/plan.js';
import { contractsOnBase } from '../../core/progress/base-contracts.js';
import { withoutVerdicts } from '../../core/progress/base-plans.js';
import { baseStateOf } from '../../core/progress/base-state.js';
import { json, shownContracts } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { logLine, visible } from '../../core/text/inert.js';
import { workingTreePlans } from '../../shell/git/plans.js';
import { openRepository } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { startsIn } from '../../shell/git/start-places.js';
import { readWorktreePlaces } from '../../shell/git/worktree-places.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { type ItemRulesOptions, printRules, toolIn } from './item-rules.js';
import { type ItemInPlan, isNamed, isOfBranch, itemNamed, itemOfBranch } from './named-item.js';

export interface BriefOptions extends ItemRulesOptions {
  readonly all?: boolean;
  readonly draft?: boolean;
  readonly base?: string;
}

/** @returns 2 if a plan is broken */
export async function brief(name: string | undefined, options: BriefOptions, here: CommandContext): Promise<number> {
  const { directory, terminal } = here;
  if (options.all && name !== undefined)
    throw new Failure('usage', 'The option --all cannot be combined with an item.', 'Leave out one of them.');
  const tool = toolIn(options);
  const repository = await openRepository(directory);
  const draft = options.draft ? await workingTreePlans(repository) : undefined;
  const base = options.base === undefined ? {} : { base: options.base };
  const branch = options.all || name !== undefined ? undefined : repository.head.branch;
  const source = gitSource({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
  const { snapshot, result } = await askUntilKnown(
    source,
    (known) =>
      withFacts(known, (facts) => {
        const state = baseStateOf(known, facts, draft);
        if (state === PENDING) return PENDING;
        const { progress } = state.planState;
        const items = state.planState.plans.flatMap((plan) => itemsOf(plan).map((item) => ({ plan, item })));
        const readers = options.all
          ? items.filter(({ item }) => !progress.get(keyOf(item))?.finished)
          : items.filter((each) => (name === undefined ? isOfBranch(branch, each) : isNamed(name, each)));
        const wanted = reliedOnBy(readers);
        const contracts = tool
          ? []
          : contractsOnBase(
              [...progress.values()].filter(({ item }) => wanted.has(keyOf(item))),
              state.planState,
            );
        return contracts === PENDING ? PENDING : { ...state, progress, contracts };
      }),
    terminal.progress.say,
  );
  const { basePlans, planState, progress, contracts } = result;
  const judgement = withoutVerdicts(basePlans, [], options.draft ? [] : snapshot.notes);
  if (judgement.problems.length > 0) {
    const document = () => json('brief', 2, judgement);
    await terminal.print(here.json ? document() : render(judgement, { colours: terminal.colours }));
    return 2;
  }
  const { plans } = planState;
  const where = options.draft ? 'in the working tree' : `on "${snapshot.base.branch}"`;
  const hint = options.draft || plans.length > 0 ? undefined : 'To read the plans in the working tree, use --draft.';
  const chosen = options.all
    ? plans
        .flatMap((plan) => itemsOf(plan).map((item) => ({ plan, item })))
        .filter(({ item }) => !progress.get(keyOf(item))?.finished)
    : [name === undefined ? itemOfBranch(branch, plans, where) : itemNamed(name, plans, where, hint)];
  const [first] = chosen;
  if (tool && first) {
    const { base } = snapshot;
    await printRules(first, tool, { planState, base, judgement }, options.write === true, here);
    return 0;
  }
  const startOf = startsIn(repository, await readWorktreePlaces(repository), snapshot.base);
  const briefs = chosen.map(({ plan, item }) =>
    briefOf(plan, item, {
      planState,
      base: snapshot.base.branch,
      planRevision: basePlans.revision,
      isDraft: options.draft === true,
      start: startOf(item),
      contracts,
    }),
  );
  if (here.json)
    await terminal.print(
      json('brief', 0, judgement, { briefs, contracts: shownContracts(reliedOn(chosen, contracts)) }),
    );
  else {
    await terminal.print(textOf(briefs));
    for (const note of [...judgement.notes, ...(judgement.warnings ?? [])])
      await terminal.printError(`note: ${visible(note)}\n`);
  }
  return 0;
}

/** The keys of the items that these build on. */
function reliedOnBy(readers: readonly ItemInPlan[]): ReadonlySet<string> {
  return new Set(readers.flatMap(({ item }) => [...item.uses, ...item.dependsOn].map(keyOf)));
}

/** The contracts that the chosen items build on. */
function reliedOn(chosen: readonly ItemInPlan[], contracts: readonly ContractState[]) {
  const wanted = reliedOnBy(chosen);
  return contracts.filter(({ plan = '', item = '' }) => wanted.has(keyOf({ plan, item })));
}

/** In the log of a job, a line could act as a command. */
function textOf(briefs: readonly Brief[]): string {
  const text = briefs.map(({ markdown }) => markdown).join('\n---\n\n');
  return text.split('\n').map(logLine).join('\n');
}
