/** `amend <item> <path…>`: the patch of the plan that widens an item's scope, comments kept; `--write` puts it in place. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { allKnown, PENDING, withFacts } from '../../core/facts/facts.js';
import type { PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { forbids } from '../../core/globs/glob.js';
import { HIDDEN, INVISIBLE } from '../../core/plan/invisible.js';
import { type Item, itemsOf, PLAN_DIRECTORY, type Plan } from '../../core/plan/plan.js';
import { readPlan } from '../../core/plan/read.js';
import { coveringGlob, globsFor, kindsCovered, namesExactly } from '../../core/plan/scope.js';
import { edited, lineEdit, type Want, widenFor } from '../../core/plan/widening.js';
import { allowedKinds } from '../../core/progress/allowed-kinds.js';
import { basePlansAt } from '../../core/progress/base-plans.js';
import { json } from '../../core/report/json.js';
import { CHANGE_KINDS, type ChangeKind } from '../../core/terms.js';
import { visible } from '../../core/text/inert.js';
import { plansOnDisk } from '../../shell/git/plans.js';
import { openRepository, requireFiles } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';

export interface AmendOptions {
  readonly kind?: string;
  readonly write?: boolean;
  readonly base?: string;
}

export async function amend(
  name: string,
  paths: readonly string[],
  options: AmendOptions,
  here: CommandContext,
): Promise<number> {
  const repository = await openRepository(here.directory);
  requireFiles(repository);
  const { plan, item, items } = findItem(name, await plansOnDisk(repository));
  const asked = paths.map((path) => path.replace(/^\.\//, ''));
  const kind = kindOf(options.kind);
  const there = await pathsAtBase(asked, options.base ?? plan.base, here);
  const wants = asked.map((path): Want => ({ path, kind: kind ?? (there.has(path) ? 'modify' : 'create') }));
  refuseForbidden(item, plan, wants);
  const missing = wants.filter(
    ({ path, kind: wanted }) =>
      !allowedKinds(item, plan, path).includes(wanted) ||
      (INVISIBLE.test(path) && !namesExactly(item.scope, wanted, path)),
  );
  const edit = missing.length === 0 ? undefined : widenFor(plan, item, missing);
  const before = plan.text ?? '';
  const after = edit ? edited(before, [lineEdit(edit)]) : before;
  if (edit && !proves(plan, item, after, missing)) {
    throw new Failure(
      'usage',
      `no line in "${plan.path}" lets item "${item.item}" change ${missing.map(({ path }) => `"${path}"`).join(', ')}`,
      `plans and other files under .github/ are in no item's reach but where a glob begins with .github/`,
    );
  }
  if (edit && options.write) await writeFile(join(repository.root, plan.path), after);
  const patch = edit ? patchOf(plan.path, before, after) : '';
  await say({ plan, item, patch, written: edit !== undefined && options.write === true }, here);
  for (const note of neighbours(item, items, missing)) await here.terminal.printError(`note: ${visible(note)}\n`);
  return 0;
}

/** What the check compares with: a file that the base has is modified, whoever added it since. */
async function pathsAtBase(
  paths: readonly string[],
  base: string | undefined,
  { directory }: CommandContext,
): Promise<ReadonlySet<string>> {
  const source = gitSource({ directory, subject: 'all', settings: { agents: [] }, ...(base ? { base } : {}) });
  const { result } = await askUntilKnown(source, (snapshot) =>
    withFacts(snapshot, (facts) => {
      const { commit } = snapshot.base;
      const basePlans = basePlansAt(commit, snapshot, facts);
      const entries = allKnown(paths.map((path) => facts.entry({ revision: commit, path })));
      return basePlans === PENDING || entries === PENDING ? PENDING : { problems: basePlans.plans.problems, entries };
    }),
  );
  const problem = result.problems.find(({ code }) => code === 'base');
  if (problem) throw new Failure(problem.code, problem.message, problem.hint);
  return new Set(paths.filter((_, index) => result.entries[index] !== null));
}

/** No lines that widen the scope would help: a constraint wins over every scope, and a dropped item may change nothing. */
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
        `"${path}" holds a character that no plan can allow: it is invisible, or no UTF-8`,
        'rename the file',
      );
    }
    const glob = globsFor(item.doNotTouch, kind).find((each) => forbids(each, path));
    if (glob === undefined) continue;
    throw new Failure(
      'usage',
      `"${path}" must not be touched by item "${item.item}": its constraint "${glob}" forbids it`,
      `change "do_not_touch" of the item in "${plan.path}" first`,
    );
  }
}

/** Who has the path already: lint says whether the two may share it. */
function neighbours(item: Item, items: readonly Item[], wants: readonly Want[]): string[] {
  return wants.flatMap(({ path }) => {
    const others = items.filter(
      (each) => each !== item && each.dropped === undefined && kindsCovered(each.scope, path).length > 0,
    );
    const names = others.map((each) => `"${each.plan}/${each.item}"`).join(', ');
    return others.length === 0
      ? []
      : [`"${path}" is in the scope of ${names} too: run "lint" with the change, to see whether both may have it`];
  });
}

/** As `git apply` takes it. */
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

async function say({ plan, item, patch, written }: Amended, { terminal, json: asJson }: CommandContext): Promise<void> {
  if (asJson) {
    const amendment = { plan: plan.id, item: item.item, path: plan.path, patch, written };
    await terminal.print(json('amend', 0, [], { amend: amendment }));
    return;
  }
  if (patch === '') await terminal.print(`item "${item.item}" may change that already: nothing to amend\n`);
  else if (written) await terminal.print(`${visible(plan.path)} is changed; it binds once it is on its base branch\n`);
  // As it is, for `git apply`: the plan could be read, so it holds no character that acts in a terminal.
  else await terminal.print(patch);
}

/** By id, or as `plan/item` where several plans have one of that name. */
function findItem(
  name: string,
  tree: PlanTree | null,
): { readonly plan: Plan; readonly item: Item; readonly items: readonly Item[] } {
  const plans = (tree?.files ?? []).flatMap(({ name: file, text }) =>
    text !== undefined && /^[a-z0-9-]+\.ya?ml$/.test(file)
      ? [readPlan({ path: `${PLAN_DIRECTORY}/${file}`, text })]
      : [],
  );
  const items = plans.flatMap(({ plan }) => (plan ? itemsOf(plan).map((item) => ({ plan, item })) : []));
  const found = items.filter(({ plan, item }) => name === item.item || name === `${plan.id}/${item.item}`);
  const [first, second] = found;
  if (first && !second) return { ...first, items: items.map(({ item }) => item) };
  const names = (first ? found : items).map(({ plan, item }) => `"${plan.id}/${item.item}"`).join(', ');
  if (first) throw new Failure('usage', `several plans have an item "${name}"`, `name one of ${names}`);
  const broken = plans.some(({ problems }) => problems.length > 0);
  throw new Failure(
    'usage',
    `no plan in the working tree has an item "${name}"`,
    broken
      ? 'a plan cannot be read: run "lint"'
      : names === ''
        ? `plans lie in ${PLAN_DIRECTORY}/`
        : `there are ${names}`,
  );
}

function kindOf(text: string | undefined): ChangeKind | undefined {
  if (text === undefined) return undefined;
  const kind = CHANGE_KINDS.find((each) => each === text);
  if (kind) return kind;
  throw new Failure('usage', `--kind is "${text}"`, `allowed: ${CHANGE_KINDS.join(', ')}`);
}

/** The patch is shown only once the plan, with it, has been read and allows what was asked. */
function proves(plan: Plan, item: Item, text: string, wants: readonly Want[]): boolean {
  const { plan: after } = readPlan({ path: plan.path, text });
  const wider = after && itemsOf(after).find((each) => each.item === item.item);
  return wider !== undefined && wants.every(({ path, kind }) => coveringGlob(wider.scope, kind, path) !== undefined);
}
