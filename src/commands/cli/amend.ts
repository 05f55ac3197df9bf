/**
 * `amend <item> [path…]`: prints or writes the patch of the plan that lets an item change more files, or claim one more
 * branch.
 */
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { withFacts } from '../../core/facts/facts.js';
import type { Change, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { forbids } from '../../core/globs/glob.js';
import { newFindings } from '../../core/lint/lint.js';
import { claimMatches, claimProblems } from '../../core/plan/branch-names.js';
import { HIDDEN, INVISIBLE } from '../../core/plan/invisible.js';
import { type Item, itemsOf, PLAN_DIRECTORY, type Plan } from '../../core/plan/plan.js';
import { readPlan, readPlans } from '../../core/plan/read.js';
import { coveringGlob, globsFor, kindsCovered, namesExactly } from '../../core/plan/scope.js';
import { claimEdit, edited, lineEdit, type Want, widenFor } from '../../core/plan/widening.js';
import { allowedKinds } from '../../core/progress/allowed-kinds.js';
import { json } from '../../core/report/json.js';
import { CHANGE_KINDS, type ChangeKind } from '../../core/terms.js';
import { visible } from '../../core/text/inert.js';
import { type GivenPath, givenPaths } from '../../shell/git/given-paths.js';
import { writePlans } from '../../shell/git/plan-files.js';
import { workingTreePlans } from '../../shell/git/plans.js';
import { openRepository, requireFiles } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { workFor } from './item-work.js';
import { itemNamed } from './named-item.js';

export interface AmendOptions {
  readonly kind?: string;
  readonly branch?: string;
  readonly used?: boolean;
  readonly write?: boolean;
  readonly base?: string;
}

export async function amend(
  name: string,
  paths: readonly string[],
  options: AmendOptions,
  here: CommandContext,
): Promise<number> {
  if (paths.length === 0 && options.branch === undefined && !options.used) {
    const hint = 'Name the files that the item needs, or use --branch <name>, or --used.';
    throw new Failure('usage', 'There is nothing to amend.', hint);
  }
  const repository = await openRepository(here.directory);
  requireFiles(repository);
  const tree = await workingTreePlans(repository);
  const { plan, item, items } = findItem(name, tree);
  const kind = kindOf(options.kind);
  const base = options.base ?? plan.base;
  const place = { directory: here.directory, repository, ...(base === undefined ? {} : { base }) };
  const given = await givenPaths(paths, place);
  const { changes: work, byLeeway } = await workFor(item, place);
  const named = given.map((each) => wantOf(each, kind, work, plan, item));
  const used = options.used ? byLeeway.filter(({ path }) => !named.some((each) => each.path === path)) : [];
  const wants = [...named, ...used];
  refuseForbidden(item, plan, wants);
  const missing = wants.filter(
    ({ path, kind: wanted }) =>
      !allowedKinds(item, plan, path).includes(wanted) ||
      (INVISIBLE.test(path) && !namesExactly(item.scope, wanted, path)),
  );
  const before = plan.text ?? '';
  const widened = missing.length === 0 ? before : edited(before, [lineEdit(widenFor(plan, item, missing))]);
  const wider = itemIn(plan, item, widened);
  if (
    !wider ||
    !missing.every(({ path, kind: wanted }) => coveringGlob(wider.item.scope, wanted, path) !== undefined)
  ) {
    throw new Failure(
      'usage',
      `No change of "${plan.path}" allows item "${item.item}" to change ${missing.map(({ path }) => `"${path}"`).join(', ')}.`,
      `No item can change plan files. It can change other files under .github/ only with a glob that begins with .github/.`,
    );
  }
  const after = options.branch === undefined ? widened : claimed(options.branch, wider.plan, wider.item, widened);
  if (options.branch !== undefined) await refuseObjections(tree, plan, after, place);
  const isChanged = after !== before;
  if (isChanged && options.write) await writePlans(repository, [{ path: plan.path, before, after }]);
  const patch = isChanged ? patchOf(plan.path, before, after) : '';
  const has = wants.length === 0 && options.used ? 'changes no file by leeway' : hasWords(options.branch);
  await say({ plan, item, patch, written: isChanged && options.write === true }, has, here);
  const notes = [...neighbours(item, items, missing), ...otherEnds(wants, work, item, plan)];
  for (const note of notes) await here.terminal.printError(`note: ${visible(note)}\n`);
  return 0;
}

/**
 * The default kind is how the work changed the path. Without such work, it depends on whether the base has the file.
 */
function wantOf(
  { path, kind: what, glob, isAtBase }: GivenPath,
  kind: ChangeKind | undefined,
  work: ReadonlyMap<string, Change>,
  plan: Plan,
  { item }: Item,
): Want {
  if (what !== 'folder' && what !== 'glob')
    return { path, kind: kind ?? work.get(path)?.kind ?? (isAtBase ? 'modify' : 'create') };
  const wide = glob ?? (path === '' ? '**' : `${path}/**`);
  throw new Failure(
    'usage',
    what === 'folder' ? `"${path || '.'}" is a folder.` : `"${path}" is a glob, and no file has this name.`,
    `Name the files. If item "${item}" is to own all of "${wide}", add that to its scope in "${plan.path}", and run: parallel-work lint`,
  );
}

/** The plan text with the branch added to the item. */
function claimed(branch: string, plan: Plan, item: Item, text: string): string {
  const [problem] = claimProblems(branch);
  if (problem) throw new Failure('usage', problem.message, problem.hint);
  if (item.branches.some((claim) => claimMatches(claim, branch))) return text;
  return edited(text, [lineEdit(claimEdit(plan, item, branch))]);
}

/** Refuses the edit if the plan could not be read with it, or if `lint` would report a new error. */
async function refuseObjections(
  tree: PlanTree | null,
  { path, id }: Plan,
  text: string,
  place: { readonly directory: string; readonly base?: string },
): Promise<void> {
  const files = (tree?.files ?? []).map((file) =>
    `${PLAN_DIRECTORY}/${file.name}` === path ? { ...file, text } : file,
  );
  const source = gitSource({ ...place, subject: 'all', settings: { agents: [] } });
  const { result } = await askUntilKnown(source, (snapshot) =>
    withFacts(snapshot, (facts) => {
      const on = { branch: snapshot.base.branch, defaultBranch: snapshot.repository.defaultBranch };
      const then = readPlans({ id: `${tree?.id}+`, files }, on);
      const found = newFindings(readPlans(tree, on), then, new Set([id]), snapshot, facts);
      return typeof found === 'symbol' ? found : { problems: then.problems, findings: found };
    }),
  );
  const [problem] = result.problems;
  if (problem) throw new Failure('usage', problem.message, problem.hint);
  const error = result.findings.find(({ severity }) => severity === 'error');
  if (error) throw new Failure('usage', error.message, error.remedy);
}

/**
 * A wider scope does not help here: a constraint takes precedence over every scope, and a dropped item may change
 * nothing.
 */
function refuseForbidden(item: Item, plan: Plan, wants: readonly Want[]): void {
  if (item.dropped !== undefined) {
    throw new Failure(
      'usage',
      `Item "${item.item}" was dropped (${item.dropped}), so it may change nothing.`,
      `Remove "dropped" from the item in "${plan.path}" first.`,
    );
  }
  for (const { path, kind } of wants) {
    if (HIDDEN.test(path) || path.includes('\uFFFD')) {
      throw new Failure(
        'usage',
        `"${path}" contains a character that no plan can allow: it is invisible, or not UTF-8.`,
        'Rename the file.',
      );
    }
    const glob = globsFor(item.doNotTouch, kind).find((each) => forbids(each, path));
    if (glob === undefined) continue;
    throw new Failure(
      'usage',
      `Item "${item.item}" must not touch "${path}": its constraint "${glob}" forbids it.`,
      `Change "do_not_touch" of the item in "${plan.path}" first.`,
    );
  }
}

/** Other items that have the path already. `lint` says whether they may share it. */
function neighbours(item: Item, items: readonly Item[], wants: readonly Want[]): string[] {
  return wants.flatMap(({ path }) => {
    const others = items.filter(
      (each) => each !== item && each.dropped === undefined && kindsCovered(each.scope, path).length > 0,
    );
    const names = others.map((each) => `"${each.plan}/${each.item}"`).join(', ');
    return others.length === 0
      ? []
      : [`"${path}" is also in the scope of ${names}. Run "lint" with the change to see whether both may have it.`];
  });
}

/** A rename needs both paths: the old one is deleted and the new one is created. */
function otherEnds(wants: readonly Want[], work: ReadonlyMap<string, Change>, item: Item, plan: Plan): string[] {
  return wants.flatMap(({ path }) => {
    const change = work.get(path);
    const other = change?.renamedTo ?? change?.renamedFrom;
    const kind = change?.renamedTo === undefined ? 'delete' : 'create';
    if (other === undefined || wants.some((each) => each.path === other)) return [];
    if (allowedKinds(item, plan, other).includes(kind)) return [];
    return [`"${path}" is one side of a rename. Item "${item.item}" must also ${kind} "${other}", so name both paths.`];
  });
}

/** In the format of `git apply`. */
function patchOf(path: string, before: string, after: string): string {
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
}

interface Amended {
  readonly plan: Plan;
  readonly item: Item;
  readonly patch: string;
  readonly written: boolean;
}

async function say(
  { plan, item, patch, written }: Amended,
  has: string,
  { terminal, json: asJson }: CommandContext,
): Promise<void> {
  if (asJson) {
    const amendment = { plan: plan.id, item: item.item, path: plan.path, patch, written };
    await terminal.print(json('amend', 0, [], { amend: amendment }));
    return;
  }
  if (patch === '') await terminal.print(`Item "${item.item}" ${has}, so there is nothing to amend.\n`);
  else if (written)
    await terminal.print(
      `${visible(plan.path)} was changed. The change takes effect once it is on the base branch of the plan.\n`,
    );
  // Written unchanged for `git apply`. The plan could be read, so it has no character that acts in a terminal.
  else await terminal.print(patch);
}

function hasWords(branch: string | undefined): string {
  return branch === undefined ? 'may already change that' : 'already has all of that';
}

/** By id, or as `plan/item` if several plans have an item with that id. */
function findItem(
  name: string,
  tree: PlanTree | null,
): { readonly plan: Plan; readonly item: Item; readonly items: readonly Item[] } {
  const plans = (tree?.files ?? []).flatMap(({ name: file, text }) =>
    text !== undefined && /^[a-z0-9-]+\.ya?ml$/.test(file)
      ? [readPlan({ path: `${PLAN_DIRECTORY}/${file}`, text })]
      : [],
  );
  const read = plans.flatMap(({ plan }) => plan ?? []);
  const isBroken = plans.some(({ problems }) => problems.length > 0);
  const missing = isBroken ? 'A plan cannot be read. Run: parallel-work lint' : undefined;
  return { ...itemNamed(name, read, 'in the working tree', missing), items: read.flatMap(itemsOf) };
}

function kindOf(text: string | undefined): ChangeKind | undefined {
  if (text === undefined) return undefined;
  const kind = CHANGE_KINDS.find((each) => each === text);
  if (kind) return kind;
  throw new Failure('usage', `The option --kind is "${text}".`, `Allowed: ${CHANGE_KINDS.join(', ')}.`);
}

/** Reads the plan with the patch before the patch is shown. */
function itemIn(
  { path }: Plan,
  { item }: Item,
  text: string,
): { readonly plan: Plan; readonly item: Item } | undefined {
  const { plan } = readPlan({ path, text });
  const found = plan && itemsOf(plan).find((each) => each.item === item);
  return found && { plan, item: found };
}
