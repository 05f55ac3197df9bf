/** `worktrees`: lists, makes and removes the working trees of items. */
import { PENDING, withFacts } from '../../core/facts/facts.js';
import type { Snapshot } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { withoutVerdicts } from '../../core/progress/base-plans.js';
import { type BaseState, baseStateOf } from '../../core/progress/base-state.js';
import { UNSEEN_BRANCHES } from '../../core/report/claim-text.js';
import { json } from '../../core/report/json.js';
import { terminal as render } from '../../core/report/terminal.js';
import { visible } from '../../core/text/inert.js';
import { shellWord } from '../../core/text/shell.js';
import { type WorktreeToMake, worktreesToMake } from '../../core/worktrees/to-make.js';
import { worktreeToRemove } from '../../core/worktrees/to-remove.js';
import { fetchedBranches } from '../../shell/git/fetched-branches.js';
import { placesNow } from '../../shell/git/make-worktree.js';
import { removeWorktree } from '../../shell/git/remove-worktree.js';
import { type GitRepository, openRepository } from '../../shell/git/repository.js';
import { gitSource } from '../../shell/git/source.js';
import { readWorktreePlaces, type WorktreePlaces } from '../../shell/git/worktree-places.js';
import { worktreeWarnings } from '../../shell/git/worktree-warnings.js';
import { askUntilKnown } from '../ask.js';
import type { CommandContext } from './context.js';
import { makeItemWorktree } from './item-worktree.js';
import { itemNamed } from './named-item.js';

export interface WorktreesOptions {
  readonly create?: boolean;
  readonly setup?: boolean;
  readonly remove?: boolean;
  readonly base?: string;
}

/** Public: fields are only ever added. */
interface WorktreeEntry {
  readonly plan?: string;
  readonly item?: string;
  readonly branch?: string;
  readonly path?: string;
  readonly state: WorktreeToMake['state'] | 'made' | 'removed' | 'stays';
  readonly why?: string;
  /** The file that holds the brief. */
  readonly brief?: string;
}

interface WorktreesResult {
  readonly entries: readonly WorktreeEntry[];
  readonly notes: readonly string[];
  readonly failed: boolean;
}

interface Here extends BaseState {
  readonly snapshot: Snapshot;
  readonly repository: GitRepository;
  readonly places: WorktreePlaces;
}

/** @returns 1 if a working tree could not be made as asked, 2 if a plan is broken */
export async function worktrees(
  names: readonly string[],
  options: WorktreesOptions,
  context: CommandContext,
): Promise<number> {
  refuseMixed(names, options);
  const { directory, terminal } = context;
  const base = options.base === undefined ? {} : { base: options.base };
  const repository = await openRepository(directory);
  const source = gitSource({ directory, repository, subject: 'all', settings: { agents: [] }, ...base });
  const { snapshot, result } = await askUntilKnown(
    source,
    (known) =>
      withFacts(known, (facts) => {
        const state = baseStateOf(known, facts);
        return state === PENDING ? PENDING : { ...state, progress: state.planState.progress };
      }),
    terminal.progress.say,
  );
  const judgement = withoutVerdicts(result.basePlans, [], snapshot.notes);
  if (judgement.problems.length > 0) {
    await terminal.print(
      context.json ? json('worktrees', 2, judgement) : render(judgement, { colours: terminal.colours }),
    );
    return 2;
  }
  const here: Here = { ...result, snapshot, repository, places: await readWorktreePlaces(repository) };
  const { entries, notes, failed } = options.remove
    ? await removeAll(here)
    : await makeAll(names, options, here, context);
  const code = failed ? 1 : 0;
  const all = { ...judgement, notes: [...judgement.notes, ...notes] };
  if (context.json) await terminal.print(json('worktrees', code, all, { worktrees: entries }));
  else await terminal.print(textOf(entries, [...all.notes, ...(judgement.warnings ?? [])], options));
  return code;
}

function refuseMixed(names: readonly string[], { create, setup, remove }: WorktreesOptions): void {
  const wrong = (message: string, hint: string) => new Failure('usage', message, hint);
  if (create && remove) throw wrong('The options --create and --remove cannot be combined.', 'Leave out one of them.');
  if (setup && !create) throw wrong('The option --setup needs --create.', 'Add --create.');
  if (remove && names.length > 0)
    throw wrong('The option --remove takes no items.', 'It removes every working tree whose item has merged.');
}

async function makeAll(
  names: readonly string[],
  { create, setup }: WorktreesOptions,
  here: Here,
  context: CommandContext,
): Promise<WorktreesResult> {
  const { planState, snapshot, repository, places } = here;
  const where = `on "${snapshot.base.branch}"`;
  const named = names.map((name) => itemNamed(name, planState.plans, where).item);
  const branches = [...new Set([...repository.local.keys(), ...repository.remote.keys()])];
  const all = worktreesToMake(planState, { branches, worktrees: places.listed }, named);
  const entries: WorktreeEntry[] = [];
  const { hasOrigin, isAll } = await fetchedBranches(repository);
  const notes = hasOrigin && !isAll && all.some(({ state }) => state === 'new') ? [UNSEEN_BRANCHES] : [];
  let failed = false;
  for (const each of all) {
    const { item, branch } = each;
    const plan = planState.plans.find(({ id }) => id === item.plan);
    if (!plan || !create || branch === undefined || (each.state !== 'new' && each.state !== 'there')) {
      entries.push(shown(each, places));
      if (each.state === 'there' && each.path !== undefined && each.path !== repository.root)
        notes.push(...(await worktreeWarnings(each.path, places.common)));
      continue;
    }
    // In a working tree that is in use, a set-up could take files away from the work.
    const isSetUp = setup === true && (each.state === 'new' || named.includes(item));
    try {
      const now = await placesNow(repository);
      const made = await makeItemWorktree({ plan, item }, here, snapshot, { branch, setup: isSetUp }, now, context);
      const { path, briefPath: brief } = made;
      const broken = made.setup?.failed;
      failed ||= broken !== undefined;
      const again = `To run it again: parallel-work worktrees --create --setup ${plan.id}/${item.item}`;
      const why = broken && `The set-up failed in "${broken.command}": ${broken.why}. ${again}`;
      const state = made.isNew ? 'made' : 'there';
      entries.push({ plan: plan.id, item: item.item, branch, path, state, ...(why ? { why } : {}), brief });
      notes.push(...made.notes);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failed = true;
      entries.push({ ...shown(each, places), state: 'blocked', why: `${error.message} ${error.hint}` });
    }
  }
  return { entries, notes, failed };
}

function shown({ item, branch, path, state, why }: WorktreeToMake, places: WorktreePlaces): WorktreeEntry {
  const place = path ?? (state === 'new' ? places.pathFor(item) : undefined);
  return {
    plan: item.plan,
    item: item.item,
    ...(branch === undefined ? {} : { branch }),
    ...(place === undefined ? {} : { path: place }),
    state,
    ...(why === undefined ? {} : { why }),
  };
}

/** All working trees but the main one. */
async function removeAll({ planState, repository, places }: Here): Promise<WorktreesResult> {
  const entries: WorktreeEntry[] = [];
  for (const { path, branch, isLocked, isMain } of places.listed) {
    if (isMain) continue;
    const tree = { path, isLocked, isCurrent: path === repository.root, ...(branch === undefined ? {} : { branch }) };
    const { item, why: before } = worktreeToRemove(tree, planState);
    const why = before ?? (await removeWorktree(places.common, path));
    entries.push({
      ...(item ? { plan: item.plan, item: item.item } : {}),
      ...(branch === undefined ? {} : { branch }),
      path,
      state: why === undefined ? 'removed' : 'stays',
      why: why ?? `The branch is kept. To delete it, run: git branch -D ${shellWord(branch ?? '')}`,
    });
  }
  return { entries, notes: [], failed: false };
}

function textOf(entries: readonly WorktreeEntry[], notes: readonly string[], options: WorktreesOptions): string {
  const width = Math.max(0, ...entries.map(({ state }) => state.length));
  const lines = entries.flatMap(({ plan, item, branch, path, state, why, brief }) => {
    const name = item === undefined ? `"${branch ?? 'detached'}"` : `${plan}/${item}`;
    const indent = ' '.repeat(width + 2);
    return [
      visible(`${state.padEnd(width)}  ${name}${path === undefined ? '' : `  ${path}`}`),
      ...(why === undefined ? [] : [`${indent}${visible(why)}`]),
      ...(brief === undefined ? [] : [`${indent}${visible(`brief: ${brief}`)}`]),
    ];
  });
  const hasNew = entries.some(({ state }) => state === 'new');
  return [
    ...lines,
    ...(entries.length > 0 ? [] : [options.remove ? 'There is no linked working tree.' : 'There is nothing to make.']),
    ...notes.map((note) => visible(`note: ${note}`)),
    ...(hasNew ? ['', 'To make the new ones, run: parallel-work worktrees --create'] : []),
    '',
  ].join('\n');
}
