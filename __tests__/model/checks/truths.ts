/** What has to hold once all runs have ended, worked out without our judge by a second, simpler way. */
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Pull } from '../../github/state.js';
import { CONTEXT, PLAN_FILE, type Stage } from '../model-repository.js';

const planShape = z.object({
  items: z.record(
    z.string(),
    z.object({
      branch: z.union([z.string(), z.array(z.string())]),
      scope: z.array(z.string()),
      depends_on: z.array(z.string()).optional(),
      dropped: z.string().optional(),
    }),
  ),
  generated: z.array(z.string()).optional(),
  outsiders: z.string().optional(),
  admit: z.array(z.object({ pull: z.number() })).optional(),
});
type Plan = z.infer<typeof planShape>;

export function truthsHold(stage: Stage): void {
  const text = stage.repository.read('main', PLAN_FILE)?.toString();
  const plan = text === undefined ? undefined : planShape.safeParse(looselyParsed(text)).data;
  const green = (pull: Pull) =>
    stage.repository.statuses(pull.headSha).find(({ context }) => context === CONTEXT)?.state === 'success';
  const open = stage.openHere().map((pull) => ({ pull, paths: changedPaths(pull, stage), isGreen: green(pull) }));
  if (!plan) return;
  const claimed = open.flatMap((each) => {
    const item = itemOf(each.pull, plan, stage);
    return item === undefined ? [] : [{ ...each, item }];
  });
  const itemHeads = new Set(claimed.map(({ pull }) => pull.headSha));

  for (const { pull, paths, item, isGreen } of claimed) {
    const strange = paths.filter(
      (path) => !plan.generated?.includes(path) && !inScope(path, plan.items[item]?.scope ?? []),
    );
    if (strange.length > 0) expect({ number: pull.number, strange, isGreen }).toMatchObject({ isGreen: false });
    const waits = (plan.items[item]?.depends_on ?? []).filter((each) => !everMerged(each, plan, stage));
    if (waits.length > 0) expect({ number: pull.number, waits, isGreen }).toMatchObject({ isGreen: false });
  }
  for (const one of claimed) {
    for (const other of claimed) {
      if (
        one.pull.number >= other.pull.number ||
        !one.isGreen ||
        !other.isGreen ||
        isOrdered(one.item, other.item, plan)
      )
        continue;
      const both = one.paths.filter((path) => other.paths.includes(path) && !plan.generated?.includes(path));
      expect({ pulls: [one.pull.number, other.pull.number], both }).toMatchObject({ both: [] });
    }
  }
  for (const { pull, paths, isGreen } of open) {
    if (itemHeads.has(pull.headSha)) continue;
    const description = stage.shown(pull.headSha)?.description ?? '';
    if (pull.headRepository !== stage.repository.id) expect(description).not.toMatch(/ of item /);
    const owner = claimed.find(
      ({ item, pull: its }) =>
        its.headSha !== pull.headSha &&
        !everMerged(item, plan, stage) &&
        plan.items[item]?.dropped === undefined &&
        paths.some((path) => inScope(path, plan.items[item]?.scope ?? [])),
    );
    const isAdmitted = plan.admit?.some((each) => each.pull === pull.number);
    const isGuarded = plan.outsiders === undefined || plan.outsiders === 'fail';
    if (owner && isGuarded && !isAdmitted && !paths.includes(PLAN_FILE))
      expect({ number: pull.number, owner: owner.item, isGreen }).toMatchObject({ isGreen: false });
  }
}

function looselyParsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** What is at the head otherwise than at the base's tip. */
function changedPaths(pull: Pull, { repository }: Stage): string[] {
  const at = (revision: string, path: string) => repository.read(revision, path)?.toString();
  return repository
    .pull(pull.number)
    .files()
    .map(({ path }) => path.toString())
    .filter((path) => at(pull.headSha, path) !== at('main', path));
}

function itemOf({ headRef, headRepository }: Pull, plan: Plan, { repository }: Stage): string | undefined {
  if (headRepository !== repository.id) return undefined;
  return Object.entries(plan.items).find(([, { branch }]) => [branch].flat().includes(headRef))?.[0];
}

function inScope(path: string, scope: readonly string[]): boolean {
  return scope.some((glob) => (glob.endsWith('/**') ? path.startsWith(glob.slice(0, -2)) : path === glob));
}

/** Some pull request from a branch of it was merged: more than this opinion knows. */
function everMerged(item: string, plan: Plan, stage: Stage): boolean {
  if (plan.items[item]?.dropped !== undefined) return true;
  return stage.pulls().some((pull) => pull.data().mergedAt !== null && itemOf(pull.data(), plan, stage) === item);
}

function isOrdered(one: string, other: string, plan: Plan): boolean {
  const before = (item: string): string[] =>
    (plan.items[item]?.depends_on ?? []).flatMap((each) => [each, ...before(each)]);
  return before(one).includes(other) || before(other).includes(one);
}
