/** The pull requests of a claim that is a glob, open and merged, from this repository and into the base: all of them, or why not. */
import { z } from 'zod';
import type { PlanTree, Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { claimMatches } from '../../core/plan/branch-names.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { type Claimed, readOpenOf } from './claims.js';
import { pageShape, quoted } from './fragments.js';
import { type Around, isSame, readByNumber } from './pulls.js';
import { all, contents, pulls, type Reading } from './query.js';

const TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** How far merged pull requests are paged back: 1,000. */
const MOST_MERGED_PAGES = 10;

/** Every branch that a glob matches. Open ones by the branches there are; merged ones have no branch any more. */
export function* readGlob(
  around: Around,
  glob: string,
  subject: Pull | undefined,
  plans: PlanTree | undefined,
): Reading<Claimed> {
  const names = (yield* branchesBelow(folderOf(glob))).filter((name) => claimMatches(glob, name));
  if (subject?.sameRepository && claimMatches(glob, subject.branch) && !names.includes(subject.branch)) {
    names.push(subject.branch);
  }
  const open = yield* all(names.map((name) => readOpenOf(around, name, subject)));
  const merged = yield* mergedSince(around, glob, yield* dateOfPlan(around, glob, plans));
  if (merged === null) {
    const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests were changed since its plan was added`;
    return { found: open.flat(), unprovable: reason };
  }
  const read = yield* all(merged.map((number) => readByNumber(around, number)));
  return { found: [...open.flat(), ...read.filter((each) => each !== null)] };
}

/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob: string): string {
  const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
  return literal.slice(0, literal.lastIndexOf('/') + 1);
}

function* branchesBelow(folder: string): Reading<string[]> {
  const prefix = `refs/heads/${folder}`;
  const shape = z.object({ pageInfo: pageShape, nodes: z.array(z.object({ name: z.string(), prefix: z.string() })) });
  const names = new Set<string>();
  let [after, more] = ['', true];
  for (let pages = 0; more; pages++) {
    if (pages === MOST_BRANCH_PAGES) {
      throw new Failure('unstable', `there are too many branches below "${folder}".`, 'name the branch exactly');
    }
    const paging = after === '' ? '' : `, after: ${quoted(after)}`;
    const told = yield* contents(
      `refs(refPrefix: ${quoted(prefix)}, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { name prefix } }`,
      shape,
    );
    for (const ref of told.nodes) {
      // The documentation leaves open which part a long `refPrefix` takes off the name; a name too many finds nothing.
      names.add(`${ref.prefix}${ref.name}`.slice('refs/heads/'.length)).add(`${folder}${ref.name}`);
    }
    [more, after] = [told.pageInfo.hasNextPage, told.pageInfo.endCursor ?? ''];
  }
  return [...names];
}

/** When the plan of the claim came to the base: what merged before cannot count for it. */
function* dateOfPlan(around: Around, glob: string, plans: PlanTree | undefined): Reading<string | null> {
  const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
  const paths = files.length > 0 ? files.map(({ name }) => `${PLAN_DIRECTORY}/${name}`) : [PLAN_DIRECTORY];
  const dates = yield* all(paths.map((path) => firstDate(around, path)));
  return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}

/** Null: its history is too long to be read. */
function* firstDate(around: Around, path: string): Reading<string | null> {
  const shape = z.object({
    history: z.object({ pageInfo: pageShape, nodes: z.array(z.object({ committedDate: z.string() })) }),
  });
  const dates: string[] = [];
  let [after, more] = ['', true];
  for (let pages = 0; more; pages++) {
    if (pages === MOST_MERGED_PAGES) {
      return null;
    }
    const paging = after === '' ? '' : `, after: ${quoted(after)}`;
    const { history } = yield* contents(
      `object(oid: ${quoted(around.base.commit)}) { ... on Commit { history(path: ${quoted(path)}, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { committedDate } } } }`,
      shape,
    );
    dates.push(...history.nodes.map(({ committedDate }) => instantOf(committedDate)));
    [more, after] = [history.pageInfo.hasNextPage, history.pageInfo.endCursor ?? ''];
  }
  return dates.toSorted()[0] ?? null;
}

/** Numbers of the merged pull requests whose branches match; null: the bound was met first. */
function* mergedSince(around: Around, glob: string, since: string | null): Reading<number[] | null> {
  const shape = z.object({
    pageInfo: pageShape,
    nodes: z.array(
      z.object({
        number: z.number().int(),
        headRefName: z.string(),
        updatedAt: z.string(),
        headRepository: z.object({ id: z.string() }).nullable(),
      }),
    ),
  });
  for (let tries = 1; ; tries++) {
    const found = new Set<number>();
    let [after, more, first] = ['', true, ''];
    for (let pages = 0; more; pages++) {
      if (pages === MOST_MERGED_PAGES) {
        return null;
      }
      const told = yield* mergedPage(around, after, shape);
      const newest = told.nodes[0];
      if (pages === 0 && newest) {
        first = `${newest.number} ${newest.updatedAt}`;
      }
      for (const node of told.nodes) {
        if (isSame(around, node) && claimMatches(glob, node.headRefName)) {
          found.add(node.number);
        }
      }
      const last = told.nodes.at(-1);
      const isPast = since !== null && last !== undefined && instantOf(last.updatedAt) < since;
      more = told.pageInfo.hasNextPage && !isPast;
      after = told.pageInfo.endCursor ?? '';
      if (!more && pages > 0) {
        // One that is touched meanwhile moves to the front, past the pages still to come.
        const again = (yield* mergedPage(around, '', shape)).nodes[0];
        more = again !== undefined && `${again.number} ${again.updatedAt}` !== first;
        if (more) {
          break;
        }
      }
    }
    if (!more) {
      return [...found];
    }
    if (tries === TRIES) {
      throw new Failure('unstable', 'the list of merged pull requests changes while it is read.', 'run it again');
    }
  }
}

function* mergedPage<T>(around: Around, after: string, shape: z.ZodType<T>): Reading<T> {
  const paging = after === '' ? '' : `, after: ${quoted(after)}`;
  return yield* pulls(
    `pullRequests(baseRefName: ${quoted(around.base.branch)}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, first: 100${paging}) { pageInfo { hasNextPage endCursor } nodes { number headRefName updatedAt headRepository { id } } }`,
    shape,
    5,
  );
}

/** Comparable as text, whatever the offset it is written with. */
function instantOf(date: string): string {
  const instant = new Date(date);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}
