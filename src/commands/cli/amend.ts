/** `amend <item> <path…>`: the patch of the plan that widens an item's scope, comments kept; `--write` puts it in place. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../core/failure.js';
import { patchOf } from '../../core/plan/patch.js';
import { CHANGE_KINDS, type ChangeKind, type Item, itemsOf, PLAN_DIRECTORY, type Plan } from '../../core/plan/plan.js';
import { readPlan } from '../../core/plan/read.js';
import { type Want, widened, widenFor } from '../../core/plan/widening.js';
import { visible } from '../../core/report/inert.js';
import { json } from '../../core/report/json.js';
import { coveringGlob } from '../../core/scope/scope.js';
import type { PlanTree } from '../../core/snapshot.js';
import { plansOnDisk } from '../../shell/git/plans.js';
import { openRepository } from '../../shell/git/repository.js';
import { trackedPaths } from '../../shell/git/tracked.js';
import type { Here } from './main.js';

export interface AmendOptions {
  readonly kind?: string;
  readonly write?: boolean;
}

export async function amend(
  name: string,
  paths: readonly string[],
  options: AmendOptions,
  here: Here,
): Promise<number> {
  const repository = await openRepository(here.directory);
  const { plan, item } = findItem(name, await plansOnDisk(repository));
  const tracked = await trackedPaths(repository.root);
  const wants = paths.map((path): Want => {
    const clean = path.replace(/^\.\//, '');
    return { path: clean, kind: kindOf(options.kind) ?? (tracked.has(clean) ? 'modify' : 'create') };
  });
  const missing = wants.filter(({ path, kind }) => coveringGlob(item.scope, kind, path) === undefined);
  const edit = missing.length === 0 ? undefined : widenFor(plan, item, missing);
  const text = plan.text ?? '';
  const patch = edit ? patchOf(plan.path, text, edit) : '';
  if (edit && !proves(plan, item, widened(text, edit), missing)) {
    throw new Failure(
      'usage',
      `no line in "${plan.path}" lets item "${item.item}" change ${missing.map(({ path }) => `"${path}"`).join(', ')}`,
      `plans and other files under .github/ are in no item's reach but where a glob begins with .github/`,
    );
  }
  if (edit && options.write) await writeFile(join(repository.root, plan.path), widened(text, edit));
  await say({ plan, item, patch, written: edit !== undefined && options.write === true }, here);
  return 0;
}

interface Amended {
  readonly plan: Plan;
  readonly item: Item;
  readonly patch: string;
  readonly written: boolean;
}

async function say({ plan, item, patch, written }: Amended, { terminal, json: asJson }: Here): Promise<void> {
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
function findItem(name: string, tree: PlanTree | null): { readonly plan: Plan; readonly item: Item } {
  const plans = (tree?.files ?? []).flatMap(({ name: file, text }) =>
    text !== undefined && /^[a-z0-9-]+\.ya?ml$/.test(file)
      ? [readPlan({ path: `${PLAN_DIRECTORY}/${file}`, text })]
      : [],
  );
  const items = plans.flatMap(({ plan }) => (plan ? itemsOf(plan).map((item) => ({ plan, item })) : []));
  const found = items.filter(({ plan, item }) => name === item.item || name === `${plan.id}/${item.item}`);
  const [first, second] = found;
  if (first && !second) return first;
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
