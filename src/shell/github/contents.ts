/** What stands at commits: entries, plan directories, and which commit is in whose history. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Entry } from '../../core/facts/questions.js';
import type { Base, PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { notADirectory } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import {
  BEFORE,
  beforeShape,
  ENTRIES,
  octal,
  oidShape,
  type PlanEntryFacts,
  type TreeFacts,
  treeShape,
} from './fragments.js';
import { gql, oid } from './gql.js';
import type { Query } from './query.js';

const fileShape = z.object({ mode: z.number().int(), oid: oidShape, type: z.string() }).nullable();

/** Mode and blob of paths at one commit; null where nothing is. */
export async function readEntries(query: Query, revision: string, paths: readonly string[]): Promise<(Entry | null)[]> {
  const files = paths.map((path, index) => gql`f${index}: file(path: ${path}) { mode oid type }`);
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { oid ${files} } }`,
    z.record(z.string(), z.unknown()).nullable(),
    // One path is a walk down some trees: a list of a hundred changed files costs far more.
    Math.ceil(paths.length / 2),
  );
  if (!commit?.['oid']) {
    throw unknownCommit(revision);
  }
  return paths.map((path, index) => {
    const parsed = fileShape.safeParse(commit[`f${index}`]);
    if (!parsed.success) {
      throw new Failure('shape', `GitHub's answer about "${path}" is not as documented.`, 'run it again');
    }
    return parsed.data && { mode: octal(parsed.data.mode), oid: parsed.data.oid };
  });
}

const folderShape = z
  .object({
    type: z.string(),
    object: z.object({ entries: z.array(fileShape.unwrap().extend({ name: z.string() })).optional() }).nullable(),
  })
  .nullable();

export interface FolderEntry extends Entry {
  readonly name: string;
}

/** What is directly in folders at one commit; null where no folder is. */
export async function readFolders(
  query: Query,
  revision: string,
  paths: readonly string[],
): Promise<(readonly FolderEntry[] | null)[]> {
  const folders = paths.map(
    (path, index) =>
      gql`f${index}: file(path: ${path}) { type object { ... on Tree { entries { name mode oid type } } } }`,
  );
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { oid ${folders} } }`,
    z.record(z.string(), z.unknown()).nullable(),
    paths.length,
  );
  if (!commit?.['oid']) {
    throw unknownCommit(revision);
  }
  return paths.map((path, index) => {
    const { success, data } = folderShape.safeParse(commit[`f${index}`]);
    const entries = data?.object?.entries;
    if (!success || (data?.type === 'tree' && !entries)) {
      throw new Failure('shape', `GitHub's answer about the folder "${path}" is not as documented.`, 'run it again');
    }
    return data?.type === 'tree' && entries
      ? entries.map(({ name, mode, oid }) => ({ name, mode: octal(mode), oid }))
      : null;
  });
}

/** What is in the place of the plan directory at a commit; null: nothing is. */
export async function readPlanEntry(query: Query, revision: string): Promise<PlanEntryFacts | null> {
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { ${BEFORE} } }`,
    beforeShape.partial().nullable(),
  );
  if (!commit?.oid) {
    throw unknownCommit(revision);
  }
  return commit.file ?? null;
}

/** The plans, where they cannot be read: something else is in the place of their directory. */
export function planTreeInstead({ type, oid, mode }: PlanEntryFacts): PlanTree | undefined {
  return type === 'tree' ? undefined : notADirectory({ mode: octal(mode), oid });
}

export async function readPlanTree(query: Query, id: string): Promise<PlanTree> {
  const tree = await query.contents(gql`object(oid: ${oid(id)}) { ${ENTRIES} }`, treeShape, 10);
  return planTreeOf(tree);
}

/** A text is taken only where it is proved whole; core says what that makes of a plan. */
export function planTreeOf({ oid, entries }: TreeFacts): PlanTree {
  if (entries === null) {
    throw new Failure('shape', `GitHub gives no entries of "${PLAN_DIRECTORY}".`, 'run it again');
  }
  return {
    id: oid,
    files: entries.map((entry): PlanFile => {
      const file = { name: entry.name, mode: octal(entry.mode), oid: entry.oid };
      if (entry.type !== 'blob') {
        return file;
      }
      const { text, byteSize, isBinary, isTruncated } = entry.object ?? {};
      if (isTruncated) {
        return { ...file, unreadable: `it has ${byteSize} bytes, too many for GitHub to give whole` };
      }
      if (isBinary || text === null || text === undefined) {
        return { ...file, unreadable: 'it is no text' };
      }
      const whole = [text, `\uFEFF${text}`].find((each) => blobId(each, entry.oid.length) === entry.oid);
      return whole === undefined
        ? { ...file, unreadable: 'it is not UTF-8, or did not arrive whole' }
        : { ...file, text: whole };
    }),
  };
}

/** Git's own id of a text: proves that what GitHub shows as text is what is stored (it recodes other encodings silently). */
function blobId(text: string, digits: number): string {
  const bytes = Buffer.from(text);
  return createHash(digits === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

export async function readBranchExists(query: Query, branch: string): Promise<boolean> {
  const ref = await query.contents(
    gql`ref(qualifiedName: ${`refs/heads/${branch}`}) { name }`,
    z.object({ name: z.string() }).nullable(),
  );
  return ref !== null;
}

const comparison = z
  .object({
    compare: z.object({ status: z.string(), baseTarget: z.object({ oid: oidShape }) }).nullable(),
  })
  .nullable();

/** Is the commit in the history of the base commit? */
export async function readReached(query: Query, commit: string, base: Base): Promise<boolean> {
  const ref = await query.contents(
    gql`ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`,
    comparison,
  );
  // The branch may have moved on since the base was read; only its commit of then counts.
  if (ref?.compare?.baseTarget.oid === base.commit) {
    return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
  }
  // Asked of a commit that is not there GitHub says nothing, or 404, which could mean anything.
  const object = await query.contents(
    gql`object(oid: ${oid(commit)}) { __typename }`,
    z.object({ __typename: z.string() }).nullable(),
  );
  if (object?.__typename !== 'Commit') {
    return false;
  }
  const compared = await compare(query, base.commit, commit);
  return compared !== null && ['behind', 'identical'].includes(compared.status);
}

export async function mergeBaseOf(query: Query, from: string, to: string): Promise<string | null> {
  return (await compare(query, from, to))?.merge_base_commit.sha ?? null;
}

/** Null: no common history. Page 2, since the files come with page 1 and are of no use here. */
async function compare(query: Query, from: string, to: string) {
  try {
    return await query.rest(
      'GET /compare/{basehead}',
      { basehead: `${from}...${to}`, per_page: 1, page: 2 },
      z.object({ status: z.string(), merge_base_commit: z.object({ sha: oidShape }) }),
    );
  } catch (error) {
    if (error instanceof Failure && error.code === 'not-found' && /no common ancestor/i.test(error.message)) {
      return null;
    }
    throw error;
  }
}

function unknownCommit(revision: string): Failure {
  return new Failure(
    'not-found',
    `GitHub does not know the commit "${revision}".`,
    'it may have been replaced: run again',
  );
}
