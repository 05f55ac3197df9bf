/** Finds plans that have no effect, because only the working tree or another branch has them. */
import type { Base, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { planIdOf } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { readPlans } from '../../core/plan/read.js';
import { shellWord } from '../../core/text/shell.js';
import { mergeBases } from './merge-base.js';
import type { OpenedSource } from './opened.js';
import type { StoredPlans } from './plans.js';

export interface PlansHere {
  /** On the base. */
  readonly guarded: PlanTree | null;
  /** In the working tree. */
  readonly here: PlanTree | null;
}

/** Only the plans on the base take effect, so a note tells the author that an edit does not count yet. */
export async function workingTreeNotes(
  { repository, base, plans: stored }: OpenedSource,
  { guarded, here }: PlansHere,
): Promise<string[]> {
  if (!here || here.id === guarded?.id) return [];
  const plans = here.files.filter(({ name }) => planIdOf(name) !== undefined);
  const there = new Map(guarded?.files.map(({ name, oid }) => [name, oid]));
  const { head } = repository;
  const isNew = plans.some(({ name }) => !there.has(name));
  const committed = isNew && head.commit !== null ? await stored.at(head.commit) : null;
  const [fork] =
    isNew && head.commit !== null ? await mergeBases(repository, [{ from: base.commit, to: head.commit }]) : [];
  const before = fork ? await stored.at(fork) : null;
  const isIn = (tree: PlanTree | null, name: string, oid?: string) =>
    tree?.files.some((file) => file.name === name && (oid === undefined || file.oid === oid)) === true;
  return plans.flatMap(({ name, oid }) => {
    if (there.get(name) === oid) return [];
    const only = `Only the plan on "${base.branch}" counts.`;
    if (there.has(name)) return [`The plan "${name}" differs from the one on "${base.branch}". ${only}`];
    if (isIn(before, name)) return [`"${base.branch}" no longer has the plan "${name}", so it does not count.`];
    const from = isIn(committed, name, oid) ? (head.branch ?? head.commit?.slice(0, 10)) : undefined;
    return [`"${base.branch}" lacks the plan "${name}". ${only} ${howToAdd(name, from, head.branch, base)}`];
  });
}

/** @param from the branch or commit that has it. Undefined if it is not committed */
function howToAdd(name: string, from: string | undefined, current: string | undefined, base: Base): string {
  // From the root, because the command may run in any folder.
  const path = shellWord(`:/${PLAN_DIRECTORY}/${name}`);
  const commit = `git commit -m ${shellWord(`Add the plan ${name.replace(/\.ya?ml$/, '')}`)} -- ${path}`;
  if (from === base.branch) return 'Push it.';
  if (from !== undefined)
    return `To put it into effect, run this on "${base.branch}": git checkout ${shellWord(from)} -- ${path} && ${commit}`;
  const first = current === base.branch ? '' : `git switch ${shellWord(base.branch)} && `;
  return `To put it into effect, run: ${first}git add -- ${path} && ${commit}`;
}

const MOST_BRANCHES = 3;

/**
 * If the base has no plan, the branches that add one. A branch that only kept a plan that the base has removed since does
 * not count. Branches with the same plans count once.
 */
export async function branchNotes({ repository, base, plans }: OpenedSource, defaultBranch: string): Promise<string[]> {
  const { local, remote, head } = repository;
  const named = [
    ...[...local].map(([name, commit]) => ({ name, commit })),
    ...[...remote].map(([name, commit]) => ({ name: `origin/${name}`, commit })),
  ].filter(({ name }) => name !== base.branch && name !== `origin/${base.branch}` && name !== head.branch);
  const places = await placesAt(
    plans,
    named.map(({ commit }) => commit),
  );
  const found = named.flatMap((each, index) => {
    const place = places[index];
    return place ? [{ ...each, place }] : [];
  });
  const forks = await mergeBases(
    repository,
    found.map(({ commit }) => ({ from: base.commit, to: commit })),
  );
  const known = forks.filter((fork) => fork !== null);
  const before = new Map((await placesAt(plans, known)).map((place, index) => [known[index], place]));
  const adding = found.filter((_, index) => !before.get(forks[index] ?? undefined));
  const first = [...new Map(adding.toReversed().map((each) => [each.place.oid, each])).values()].reverse();
  const notes: string[] = [];
  for (const { name, place } of first.slice(0, MOST_BRANCHES)) {
    const tree = await plans.inPlace(place);
    const { inert } = readPlans(tree, { branch: base.branch, defaultBranch });
    const names = tree.files.flatMap((file) =>
      planIdOf(file.name) === undefined || inert.some(({ path }) => path.endsWith(`/${file.name}`)) ? [] : file.name,
    );
    for (const file of names.slice(0, MOST_BRANCHES))
      notes.push(
        `The branch "${name}" has the plan "${file}", but "${base.branch}" lacks it. Only plans on "${base.branch}" count. ${howToAdd(file, name, head.branch, base)}`,
      );
  }
  const more = first.length - MOST_BRANCHES;
  return more > 0 ? [...notes, `${more} more branches have plans that "${base.branch}" lacks.`] : notes;
}

/** Nobody asked for these branches, so a clone that lacks a part of them is no reason to fail. */
async function placesAt(plans: StoredPlans, commits: readonly string[]): ReturnType<StoredPlans['places']> {
  try {
    return await plans.places(commits);
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}
