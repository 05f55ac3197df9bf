/** `lint [plan…]`: everything that is wrong with the plans of the working tree, each with its place. */
import { Failure } from '../../core/failure.js';
import type { Judgement, Problem } from '../../core/finding.js';
import { PLAN_DIRECTORY, type Plan } from '../../core/plan/plan.js';
import { type PlanSet, readPlans } from '../../core/plan/read.js';
import { exitCode } from '../../core/report/exit-code.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import type { PlanTree } from '../../core/snapshot.js';
import { resolveBase } from '../../shell/git/branches.js';
import { plansOnDisk } from '../../shell/git/plans.js';
import { openRepository } from '../../shell/git/repository.js';
import type { Here } from './main.js';

export async function lint(
  wanted: readonly string[],
  options: { readonly base?: string },
  here: Here,
): Promise<number> {
  const repository = await openRepository(here.directory);
  const base = await resolveBase(repository, options.base);
  const tree = await plansOnDisk(repository);
  const judgement = judgePlans(tree, base.branch, base.defaultBranch ?? base.branch, wanted);
  const code = exitCode(judgement, { strict: here.strict });
  await here.terminal.print(
    here.json ? json('lint', code, judgement) : render(judgement, { colours: here.terminal.colours }),
  );
  return code;
}

function judgePlans(tree: PlanTree | null, base: string, defaultBranch: string, wanted: readonly string[]): Judgement {
  const here = readPlans(tree, { branch: base, defaultBranch });
  // A plan for another branch is inert here; whoever writes it still wants to know what is wrong with it.
  const bases = [...new Set(here.inert.map((each) => each.base))];
  const sets = [here, ...bases.map((branch) => readPlans(tree, { branch, defaultBranch }))];
  const named = nameable(sets);
  const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((each) => find(each, named)));
  const isChosen = (path: string | undefined) => chosen === undefined || path === undefined || chosen.has(path);
  const plans = sets.flatMap(({ open }) => open).filter(({ path }) => isChosen(path));
  return {
    plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
    planRevision: tree?.id.slice(0, 10) ?? 'none',
    verdicts: [],
    findings: [],
    problems: distinct(sets.flatMap(({ problems }) => problems)).filter(({ at }) => isChosen(at?.path)),
    notes: [...here.inert.map(inertNote), ...shape(plans, tree)],
  };
}

function nameable(sets: readonly PlanSet[]): ReadonlySet<string> {
  return new Set(sets.flatMap(({ open, brokenPaths }) => [...open.map(({ path }) => path), ...brokenPaths]));
}

/** By id, or by the path of its file from the root. */
function find(name: string, paths: ReadonlySet<string>): string {
  const candidates = [
    name.replace(/^\.\//, ''),
    `${PLAN_DIRECTORY}/${name}.yml`,
    `${PLAN_DIRECTORY}/${name}.yaml`,
    `${PLAN_DIRECTORY}/${name}`,
  ];
  const path = candidates.find((each) => paths.has(each));
  if (path !== undefined) return path;
  const known = [...paths].map((each) => `"${each}"`).join(', ');
  throw new Failure(
    'usage',
    `there is no plan "${name}"`,
    known === '' ? `plans lie in ${PLAN_DIRECTORY}/` : `there are: ${known}`,
  );
}

/** Read once for each branch, a problem of a whole directory comes up each time. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}

function inertNote({ path, base }: { readonly path: string; readonly base: string }): string {
  return `"${path}" is for "${base}": it binds nobody on another branch`;
}

function shape(plans: readonly Plan[], tree: PlanTree | null): string[] {
  if (tree === null) return [`there is no plan: ${PLAN_DIRECTORY}/ is not there`];
  return plans.map(({ id, items, integration }) => {
    const count = `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
    return `plan "${id}" can be read: ${count}${integration ? ' and an integration' : ''}`;
  });
}
