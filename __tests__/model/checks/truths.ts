/** What has to hold once all runs have ended, worked out without our judge by a second, simpler way. */
import { expect } from '@jest/globals';
import type { Job } from '../jobs.js';
import type { OurPull, Stacked, Stage } from '../model-repository.js';
import {
  allowedBy,
  everMerged,
  inScope,
  isOrdered,
  itemFrom,
  itemOf,
  ownerOf,
  type Plan,
  planAt,
} from './plan-facts.js';

interface Open extends Stacked {
  /** What is at its head otherwise than below it. */
  readonly paths: readonly string[];
  readonly isGreen: boolean;
  /** Of an unlisted one in a stack, that of the nearest item below it. */
  readonly item: string | undefined;
}

export function truthsHold(job: Job, stage: Stage): void {
  const open = stage.openHere(job).map((each): Open => describe(each, job, stage));
  for (const { pull, below, isGreen, item } of open) {
    // An unlisted one has the status of an item pull request with the same head, which may be in no stack.
    const isOfItem = open.some((other) => other.item !== undefined && other.pull.headSha === pull.headSha);
    if (!isGreen || (item === undefined && isOfItem)) continue;
    for (const each of below) {
      const found = { isGreen: isGreenOn(each, job, stage), isContained: stage.isIn(each.headSha, pull.headSha) };
      const about = { pull: pull.number, below: each.number };
      expect({ ...about, ...found }).toEqual({ ...about, isGreen: true, isContained: true });
    }
  }
  const plan = planAt(job.base, job, stage);
  if (plan) planHolds(open, plan, job, stage);
}

function describe({ pull, below }: Stacked, job: Job, stage: Stage): Open {
  const plan = planAt(job.base, job, stage);
  const [next] = below;
  return {
    pull,
    below,
    paths: changedPaths(pull, next?.headSha ?? job.base, stage),
    isGreen: isGreenOn(pull, job, stage),
    item: plan && itemOf([pull, ...below], plan, stage),
  };
}

function planHolds(open: readonly Open[], plan: Plan, job: Job, stage: Stage): void {
  const claimed = open.flatMap((each) => (each.item === undefined ? [] : [{ ...each, item: each.item }]));
  const itemHeads = new Set(claimed.map(({ pull }) => pull.headSha));

  for (const { pull, below, paths, item, isGreen } of claimed) {
    if (!isGreen) continue;
    const strange = paths.filter((path) => !allowedBy(item, path, plan));
    const owned = strange.filter((path) => ownerOf(path, plan, stage) !== undefined);
    expect({ number: pull.number, strange, owned }).toMatchObject({
      strange: strange.slice(0, plan.leewayOf(item)),
      owned: [],
    });
    const isBelow = (each: string) => below.some((other) => itemFrom(other, plan, stage) === each);
    const waits = (plan.items[item]?.depends_on ?? []).filter(
      (each) => !everMerged(each, plan, stage) && !isBelow(each),
    );
    expect({ number: pull.number, waits }).toMatchObject({ waits: [] });
  }
  for (const one of claimed) {
    for (const other of claimed) {
      if (
        one.pull.number >= other.pull.number ||
        !one.isGreen ||
        !other.isGreen ||
        isOrdered(one.item, other.item, plan) ||
        areStacked(one, other)
      )
        continue;
      const both = one.paths.filter((path) => other.paths.includes(path) && !plan.generated?.includes(path));
      expect({ pulls: [one.pull.number, other.pull.number], both }).toMatchObject({ both: [] });
    }
  }
  if (plan.unique) keysHold(claimed, job, stage);
  for (const stray of open) {
    const { pull, paths, isGreen } = stray;
    if (itemHeads.has(pull.headSha)) continue;
    const description = stage.shown(pull.headSha, job)?.description ?? '';
    if (!pull.isOurs) expect(description).not.toMatch(/ of item /);
    const owner = claimed.find(
      (each) =>
        each.pull.headSha !== pull.headSha &&
        !areStacked(each, stray) &&
        !everMerged(each.item, plan, stage) &&
        plan.items[each.item]?.dropped === undefined &&
        paths.some((path) => inScope(path, plan.items[each.item]?.scope ?? [])),
    );
    const isAdmitted = plan.admit?.some((each) => each.pull === pull.number);
    const isGuarded = plan.outsiders === undefined || plan.outsiders === 'fail';
    if (owner && isGuarded && !isAdmitted && !paths.includes(job.file))
      expect({ number: pull.number, owner: owner.item, isGreen }).toMatchObject({ isGreen: false });
  }
}

/** A number in a name is taken once: at the base branch, and by those that pass. */
function keysHold(claimed: readonly Open[], { base }: Job, { repository }: Stage): void {
  const numberIn = (path: string) => Number(/^db\/(\d+)_/.exec(path)?.[1] ?? Number.NaN);
  const made = claimed
    .filter(({ isGreen }) => isGreen)
    .flatMap(({ pull, paths }) =>
      paths
        .filter((path) => !repository.read(base, path) && repository.read(pull.headSha, path))
        .map((path) => ({ pull: pull.number, path, number: numberIn(path) })),
    );
  const there = DB.filter((path) => repository.read(base, path));
  for (const one of made) {
    const others = made.filter(
      ({ pull, path, number }) => pull < one.pull && number === one.number && path !== one.path,
    );
    const mine = claimed.find(({ pull }) => pull.number === one.pull)?.pull.headSha ?? '';
    const kept = there.filter((path) => numberIn(path) === one.number && repository.read(mine, path));
    expect({ ...one, others, kept }).toMatchObject({ others: [], kept: [] });
  }
}

const DB = ['db/7_x.sql', 'db/07_y.sql'];

function areStacked(one: Stacked, other: Stacked): boolean {
  const isBelow = ({ pull }: Stacked, { below }: Stacked) => below.some(({ number }) => number === pull.number);
  return isBelow(one, other) || isBelow(other, one);
}

export function isGreenOn({ headSha }: Pick<OurPull, 'headSha'>, { context }: Job, { repository }: Stage): boolean {
  return repository.statuses(headSha).find((status) => status.context === context)?.state === 'success';
}

/** Of those that GitHub lists, the ones that are at the head otherwise than there. */
function changedPaths({ number, headSha }: OurPull, from: string, { repository }: Stage): string[] {
  const at = (revision: string, path: string) => repository.read(revision, path)?.toString();
  return repository
    .pull(number)
    .files()
    .map(({ path }) => path.toString())
    .filter((path) => at(headSha, path) !== at(from, path));
}
