/** A plan of the histories as a second, simpler reader understands it. */
import { parse } from 'yaml';
import { z } from 'zod';
import type { Pull } from '../../github/state.js';
import type { Job } from '../jobs.js';
import type { Stage } from '../model-repository.js';

const planShape = z.object({
  items: z.record(
    z.string(),
    z.object({
      branch: z.union([z.string(), z.array(z.string())]),
      scope: z.array(z.string()),
      depends_on: z.array(z.string()).optional(),
      dropped: z.string().optional(),
      leeway: z.number().optional(),
    }),
  ),
  leeway: z.number().optional(),
  generated: z.array(z.string()).optional(),
  /** Folders of what has a number in its name. */
  unique: z.array(z.string()).optional(),
  outsiders: z.string().optional(),
  admit: z.array(z.object({ pull: z.number() })).optional(),
});
export type Plan = z.infer<typeof planShape> & { readonly leewayOf: (item: string) => number };

/** Undefined: none, or one that cannot be read. */
export function planAt(revision: string, { file }: Job, { repository }: Stage): Plan | undefined {
  const text = repository.read(revision, file)?.toString();
  const plan = text === undefined ? undefined : planShape.safeParse(looselyParsed(text)).data;
  if (!plan) return undefined;
  const leewayOf = (item: string) =>
    plan.items[item]?.dropped === undefined ? (plan.items[item]?.leeway ?? plan.leeway ?? 0) : 0;
  return { ...plan, leewayOf };
}

function looselyParsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

export function itemFrom(
  { headRef, headRepository }: Pick<Pull, 'headRef' | 'headRepository'>,
  plan: Plan,
  { repository }: Stage,
): string | undefined {
  if (headRepository !== repository.id) return undefined;
  return Object.entries(plan.items).find(([, { branch }]) => [branch].flat().includes(headRef))?.[0];
}

/** The item of the first of these that has one: of an unlisted pull request in a stack, the nearest item below it. */
export function itemOf(
  chain: readonly Pick<Pull, 'headRef' | 'headRepository'>[],
  plan: Plan,
  stage: Stage,
): string | undefined {
  return chain.map((pull) => itemFrom(pull, plan, stage)).find((item) => item !== undefined);
}

export function allowedBy(item: string, path: string, plan: Plan): boolean {
  const isShared = plan.unique !== undefined && path.startsWith('db/');
  return isShared || plan.generated?.includes(path) === true || inScope(path, plan.items[item]?.scope ?? []);
}

export function inScope(path: string, scope: readonly string[]): boolean {
  return scope.some((glob) => (glob.endsWith('/**') ? path.startsWith(glob.slice(0, -2)) : path === glob));
}

/** Some pull request from a branch of it was merged: more than this opinion knows. */
export function everMerged(item: string, plan: Plan, stage: Stage): boolean {
  if (plan.items[item]?.dropped !== undefined) return true;
  return stage.pulls().some((pull) => pull.data().mergedAt !== null && itemFrom(pull.data(), plan, stage) === item);
}

export function isOrdered(one: string, other: string, plan: Plan): boolean {
  const before = (item: string): string[] =>
    (plan.items[item]?.depends_on ?? []).flatMap((each) => [each, ...before(each)]);
  return before(one).includes(other) || before(other).includes(one);
}

/** An item, not done for sure, whose scope has the path. */
export function ownerOf(path: string, plan: Plan, stage: Stage): string | undefined {
  return Object.keys(plan.items).find(
    (item) => inScope(path, plan.items[item]?.scope ?? []) && !everMerged(item, plan, stage),
  );
}
