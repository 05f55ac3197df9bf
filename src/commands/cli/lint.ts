/** `lint [plan…]`: reports all problems of the plans in the working tree, each with its place. */

import type { PlanTree, Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { Finding, Judgement, Problem } from '../../core/finding.js';
import { sampleLines } from '../../core/init/samples.js';
import { type Linted, lint as lintTree } from '../../core/lint/lint.js';
import { type Shape, shapeWords } from '../../core/lint/shape.js';
import { planIdOf } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { type PlanSet, readPlans } from '../../core/plan/read.js';
import { basePlansOf } from '../../core/progress/base-plans.js';
import { exitCode, strictReason } from '../../core/report/exit-code.js';
import { ignoredPlanNote } from '../../core/report/ignored-plan.js';
import { json } from '../../core/report/json.js';
import { lintText } from '../../core/report/lint-text.js';
import { visible } from '../../core/text/inert.js';
import { plural } from '../../core/text/words.js';
import { pathFromRoot } from '../../shell/git/given-paths.js';
import { ignoredFilesIn } from '../../shell/git/listed-files.js';
import { workingTreePlans } from '../../shell/git/plans.js';
import { type GitRepository, openRepository } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { explain } from './explain.js';
import { type AppliedWay, appliedWays, fixedPlans, writeTree } from './lint-apply.js';

export interface LintOptions {
  readonly base?: string;
  readonly explain?: string;
  /** Ids of ways. */
  readonly apply?: readonly string[];
  readonly fix?: boolean;
}

export async function lintPlans(
  wanted: readonly string[],
  options: LintOptions,
  here: CommandContext,
): Promise<number> {
  const { base, explain: rule, apply = [], fix = false } = options;
  const isEdit = apply.length > 0 || fix;
  if (rule !== undefined) {
    if (wanted.length === 0 && base === undefined && !isEdit) return explain(rule, here);
    throw new Failure(
      'usage',
      'The option --explain cannot be combined with a plan, --base, --apply or --fix.',
      'Run "lint" again for the plans.',
    );
  }
  if (fix && apply.length > 0)
    throw new Failure('usage', 'The options --apply and --fix cannot be combined.', 'Run "lint" once for each.');
  const { directory } = here;
  const repository = await openRepository(directory);
  const tree = await workingTreePlans(repository);
  const ignored = await ignoredPlans(repository);
  const named = await namedPlans(wanted, repository, directory);
  const lint = async (plans: PlanTree | null) => {
    const settings = { agents: [] };
    const source = gitSource({
      directory,
      repository,
      subject: 'all',
      settings,
      ...(base === undefined ? {} : { base }),
    });
    const { snapshot, result } = await askUntilKnown(
      source,
      (known) => lintTree(plans, known),
      here.terminal.progress.say,
    );
    return { snapshot, ...judged(plans, result, snapshot, { named, ignored }) };
  };
  const before = await lint(tree);
  if (!isEdit) return report(tree, before, undefined, here);
  const { base: on, repository: judgedIn } = before.snapshot;
  const place = { branch: on.branch, defaultBranch: judgedIn.defaultBranch };
  const findingsOf = async (plans: PlanTree) => (await lint(plans)).judgement.findings;
  const done =
    fix && tree
      ? await fixedPlans(tree, place, findingsOf)
      : { tree, ...(fix ? { applied: [] } : appliedWays(apply, before.judgement.findings, tree)) };
  if (tree && done.tree) await writeTree(tree, done.tree, directory);
  return report(done.tree, done.tree === tree ? before : await lint(done.tree), done.applied, here);
}

async function report(
  tree: PlanTree | null,
  { judgement, shapes }: ReturnType<typeof judged>,
  applied: readonly AppliedWay[] | undefined,
  { json: asJson, terminal, strict }: CommandContext,
): Promise<number> {
  const code = exitCode(judgement, { strict });
  const reason = strict ? strictReason(judgement) : undefined;
  if (asJson) await terminal.print(json('lint', code, judgement, { lint: shapes, applied, reason }));
  else {
    const { colours } = terminal;
    const done = applied?.map(({ rule, title }) => `${colours.green('applied')}: ${visible(`${title} [${rule}]`)}\n`);
    const text = lintText(judgement, { texts: textsOf(tree), shapes: shapes.map(shapeWords), colours, reason });
    await terminal.print(
      `${done?.length === 0 ? 'nothing to fix without a decision\n\n' : (done?.concat('\n').join('') ?? '')}${text}`,
    );
  }
  return code;
}

interface NamedPlan {
  readonly name: string;
  /** The argument as a path from the root of the repository. */
  readonly path: string;
}

async function namedPlans(
  names: readonly string[],
  repository: GitRepository,
  directory: string,
): Promise<readonly NamedPlan[]> {
  return Promise.all(names.map(async (name) => ({ name, path: await pathFromRoot(name, repository, directory) })));
}

function judged(
  tree: PlanTree | null,
  { set, findings, shapes }: Linted,
  snapshot: Snapshot,
  { named: wanted, ignored }: { readonly named: readonly NamedPlan[]; readonly ignored: readonly string[] },
): { readonly judgement: Judgement; readonly shapes: readonly Shape[] } {
  const { base, repository, notes } = snapshot;
  // A plan for another branch is ignored here, but its author still wants to know whether it can be read.
  const bases = [...new Set(set.inert.map((each) => each.base))];
  const others = bases.map((branch) => readPlans(tree, { branch, defaultBranch: repository.defaultBranch }));
  const named = nameable([set, ...others], set.inert);
  const chosen = wanted.length === 0 ? undefined : new Set(wanted.map((each) => find(each, named)));
  const isChosen = (path: string | undefined) => chosen === undefined || (path !== undefined && chosen.has(path));
  const plans = set.open.filter(({ path }) => isChosen(path));
  const pathOf = (id: string | undefined) => set.open.find((plan) => plan.id === id)?.path;
  const speaksOf = ({ at, plan, other }: Finding) =>
    [at?.path, pathOf(plan), pathOf(other?.plan)].some((path) => isChosen(path));
  const problems = distinct([set, ...others].flatMap((each) => each.problems));
  const unasked = set.brokenPaths.filter((path) => !isChosen(path));
  return {
    shapes: shapes.filter(({ plan }) => isChosen(pathOf(plan))),
    judgement: {
      plans: plans.map(({ id, path, items }) => ({ id, path, itemCount: items.length })),
      planRevision: tree?.id.slice(0, 10) ?? 'none',
      verdicts: [],
      findings: findings.filter(speaksOf),
      problems: problems.filter(({ at }) => at === undefined || isChosen(at.path)),
      notes: [
        ...notes,
        ...set.inert.map((each) => inertNote(each, base.branch)),
        ...unasked.map((path) => `"${path}" is broken, so nothing was compared with it.`),
        ...ignored.map(ignoredPlanNote),
        ...(ignored.length === 0 ? emptyNote(tree) : []),
      ],
      warnings: [
        ...basePlansOf(tree, snapshot).warnings,
        ...plans.flatMap(({ path }) => samplesLeft(path, textsOf(tree).get(path) ?? '')),
      ],
    },
  };
}

function textsOf(tree: PlanTree | null): ReadonlyMap<string, string> {
  const files = tree?.files ?? [];
  return new Map(
    files.flatMap(({ name, text }) =>
      text === undefined || planIdOf(name) === undefined ? [] : [[`${PLAN_DIRECTORY}/${name}`, text]],
    ),
  );
}

function nameable(sets: readonly PlanSet[], inert: PlanSet['inert']): ReadonlySet<string> {
  return new Set([
    ...sets.flatMap(({ open, brokenPaths }) => [...open.map(({ path }) => path), ...brokenPaths]),
    ...inert.map(({ path }) => path),
  ]);
}

/** By id, or by the path of its file. */
function find({ name, path }: NamedPlan, paths: ReadonlySet<string>): string {
  const candidates = [
    path,
    name,
    `${PLAN_DIRECTORY}/${name}.yml`,
    `${PLAN_DIRECTORY}/${name}.yaml`,
    `${PLAN_DIRECTORY}/${name}`,
  ];
  const found = candidates.find((each) => paths.has(each));
  if (found !== undefined) return found;
  const known = [...paths].map((each) => `"${each}"`).join(', ');
  throw new Failure(
    'usage',
    `There is no plan "${name}".`,
    known === '' ? `Plans are in ${PLAN_DIRECTORY}/.` : `The plans are: ${known}.`,
  );
}

/** The plans are read once for each branch, so a problem of the whole directory would be reported each time. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify([each.at, each.message]), each])).values()];
}

function inertNote({ path, base }: PlanSet['inert'][number], here: string): string {
  return `"${path}" is for the base branch "${base}", so it is ignored on "${here}". To lint it, use --base ${base}.`;
}

/** A work order with a sample in it says nothing. */
function samplesLeft(path: string, text: string): string[] {
  const lines = sampleLines(text);
  if (lines.length === 0) return [];
  return [
    `"${path}" still has ${plural(lines.length, 'line')} of samples, first line ${lines[0]}. Replace them before work begins.`,
  ];
}

/** The files that would be plans if Git did not ignore them. */
async function ignoredPlans(repository: GitRepository): Promise<readonly string[]> {
  const files = await ignoredFilesIn(repository, PLAN_DIRECTORY);
  return files.filter((path) => planIdOf(path.slice(PLAN_DIRECTORY.length + 1)) !== undefined);
}

function emptyNote(tree: PlanTree | null): string[] {
  return tree === null ? [`There is no plan: ${PLAN_DIRECTORY}/ does not exist.`] : [];
}
