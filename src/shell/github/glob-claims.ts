/**
 * Reads all pull requests of a claim that is a glob, open and merged, from this repository and into the base, or says
 * why it cannot.
 */
import { z } from 'zod';
import type { PlanTree, Pull } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { claimMatches } from '../../core/plan/branch-names.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { type Claimed, claimed, OPEN_UNREAD, readOpenOf, together } from './claims.js';
import { connectionOf, connectionShape, PER_PAGE, paging, readPages } from './connection.js';
import { gql, oid, type Selection } from './gql.js';
import { type FoundPull, isSame, readByNumber } from './pulls.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';

const TRIES = 3;
const MOST_BRANCH_PAGES = 31;
/** At most 1,000 merged pull requests are read back. */
const MOST_MERGED_PAGES = 10;

/**
 * Every branch that a glob matches. Open ones are found by their branches. Merged ones often have no branch any more,
 * so they are searched.
 */
export async function readGlob(
  reader: RepoReader,
  glob: string,
  subject: Pull | undefined,
  plans: PlanTree | undefined,
): Promise<Claimed> {
  const [open, merged] = await Promise.all([
    claimed(() => openBelow(reader, glob, subject), OPEN_UNREAD),
    claimed(() => mergedOfGlob(reader, glob, plans)),
  ]);
  return together([open, merged]);
}

async function openBelow(reader: RepoReader, glob: string, subject: Pull | undefined): Promise<readonly FoundPull[]> {
  const names = (await branchesBelow(reader, folderOf(glob))).filter((name) => claimMatches(glob, name));
  if (subject?.sameRepository && claimMatches(glob, subject.branch) && !names.includes(subject.branch)) {
    names.push(subject.branch);
  }
  return (await Promise.all(names.map((name) => readOpenOf(reader, name, subject)))).flat();
}

async function mergedOfGlob(
  reader: RepoReader,
  glob: string,
  plans: PlanTree | undefined,
): Promise<readonly FoundPull[]> {
  const merged = await mergedSince(reader, glob, await dateOfPlan(reader, glob, plans));
  if (merged === null) {
    const reason = `"${glob}" is a glob, and more than ${MOST_MERGED_PAGES * 100} pull requests changed after its plan was added.`;
    throw new Failure('too-many', reason, 'Write the exact name of the branch.');
  }
  const read = await Promise.all(merged.map((number) => readByNumber(reader, number)));
  return read.filter((each) => each !== null);
}

/** `copilot/avatar-*` → `copilot/` */
function folderOf(glob: string): string {
  const literal = /^[^*?[\]{}()!+@|\\]*/.exec(glob)?.[0] ?? '';
  return literal.slice(0, literal.lastIndexOf('/') + 1);
}

async function branchesBelow(query: Query, folder: string): Promise<string[]> {
  const prefix = `refs/heads/${folder}`;
  const shape = connectionShape(z.object({ name: z.string(), prefix: z.string() }));
  const field = (paging: Selection) => gql`refs(refPrefix: ${prefix}, ${paging}) { ${connectionOf(gql`name prefix`)} }`;
  const pages = await readPages((paging) => query.contents(field(paging), shape), MOST_BRANCH_PAGES);
  if (!pages) {
    throw new Failure(
      'too-many',
      `There are too many branches below "${folder}".`,
      'Write the exact name of the branch.',
    );
  }
  // The documentation does not say which part of the name a long `refPrefix` removes. An additional name does no harm.
  const names = pages
    .flat()
    .flatMap((ref) => [`${ref.prefix}${ref.name}`.slice('refs/heads/'.length), folder + ref.name]);
  return [...new Set(names)];
}

/** The time when the plan of the claim came to the base. Earlier merges cannot count for it. */
async function dateOfPlan(reader: RepoReader, glob: string, plans: PlanTree | undefined): Promise<string | null> {
  const files = plans?.files.filter(({ text }) => text?.includes(glob)) ?? [];
  const paths = files.length > 0 ? files.map(({ name }) => `${PLAN_DIRECTORY}/${name}`) : [PLAN_DIRECTORY];
  const dates = await Promise.all(paths.map((path) => firstDate(reader, path)));
  return dates.some((date) => date === null) ? null : (dates.toSorted()[0] ?? null);
}

/** Null if its history is too long to be read. */
async function firstDate({ contents, base }: RepoReader, path: string): Promise<string | null> {
  const shape = z.object({
    history: connectionShape(z.object({ committedDate: z.string() })),
  });
  const field = (paging: Selection) =>
    gql`object(oid: ${oid(base.commit)}) { ... on Commit { history(path: ${path}, ${paging}) { ${connectionOf(gql`committedDate`)} } } }`;
  const page = async (paging: Selection) => (await contents(field(paging), shape)).history;
  const pages = await readPages(page, MOST_MERGED_PAGES);
  const dates = pages?.flat().map(({ committedDate }) => instantOf(committedDate));
  return dates?.toSorted()[0] ?? null;
}

/** The numbers of the merged pull requests whose branches match. Null if the limit was reached first. */
async function mergedSince(reader: RepoReader, glob: string, since: string | null): Promise<number[] | null> {
  const isPast = (nodes: readonly MergedNode[]) => {
    const last = nodes.at(-1);
    return since !== null && last !== undefined && instantOf(last.updatedAt) < since;
  };
  for (let tries = 1; tries <= TRIES; tries++) {
    const pages = await readPages((paging) => mergedPage(reader, paging), MOST_MERGED_PAGES, isPast);
    if (!pages) return null;
    // If one is updated meanwhile, it moves to the front of the list, before the pages that are still to come.
    const again = pages.length > 1 ? (await mergedPage(reader, paging(PER_PAGE))).nodes[0] : undefined;
    const before = pages[0]?.[0];
    if (!again || (again.number === before?.number && again.updatedAt === before.updatedAt)) {
      const own = pages.flat().filter((each) => isSame(reader, each) && claimMatches(glob, each.headRefName));
      return [...new Set(own.map(({ number }) => number))];
    }
  }
  throw new Failure('unstable', 'The list of merged pull requests changed while it was read.', 'Run it again.');
}

const mergedNodeShape = z.object({
  number: z.number().int(),
  headRefName: z.string(),
  updatedAt: z.string(),
  headRepository: z.object({ id: z.string() }).nullable(),
  isCrossRepository: z.boolean(),
});
type MergedNode = z.infer<typeof mergedNodeShape>;
const mergedPageShape = connectionShape(mergedNodeShape);

async function mergedPage({ pulls, base }: RepoReader, paging: Selection) {
  return await pulls(
    gql`pullRequests(baseRefName: ${base.branch}, states: [MERGED], orderBy: { field: UPDATED_AT, direction: DESC }, ${paging}) { ${connectionOf(gql`number headRefName updatedAt headRepository { id } isCrossRepository`)} }`,
    mergedPageShape,
    5,
  );
}

/** Comparable as text, whatever time zone it is written in. */
function instantOf(date: string): string {
  const instant = new Date(date);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}
