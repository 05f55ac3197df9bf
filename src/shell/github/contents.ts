/** What stands at commits: entries, plan directories, and which commit is in whose history. */
import { z } from 'zod';
import type { Entry } from '../../core/facts/questions.js';
import type { Base, PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { notADirectory } from '../../core/plan/directory.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { blobId, treeId } from '../object-id.js';
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
import { contradiction, entryOf, provedPlanEntry } from './plan-place.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';

const fileShape = z.object({ mode: z.number().int(), oid: oidShape, type: z.string() }).nullable();

const objectShape = z.object({ oid: oidShape }).nullable();
/** One path is a walk down some trees, by each of two ways: a list of a hundred changed files costs far more. */
const WALK = 0.25;

/** Mode and blob of paths at one commit; null where nothing is. Both what is there and what is not is asked by two ways. */
export async function readEntries(query: Query, revision: string, paths: readonly string[]): Promise<(Entry | null)[]> {
  const files = paths.map((path, index) => gql`f${index}: file(path: ${path}) { mode oid type }`);
  const [commit, ...objects] = await Promise.all([
    query.contents(
      gql`object(oid: ${oid(revision)}) { ... on Commit { oid ${files} } }`,
      z.record(z.string(), z.unknown()).nullable(),
      paths.length * WALK,
    ),
    ...paths.map((path) => readObject(query, revision, path)),
  ]);
  if (commit?.['oid'] !== revision) {
    throw unknownCommit(revision);
  }
  return paths.map((path, index) => {
    const parsed = fileShape.safeParse(commit[`f${index}`]);
    if (!parsed.success) {
      throw new Failure('shape', `GitHub's answer about "${path}" is not as documented.`, 'Run it again.');
    }
    const file = parsed.data;
    // The commit of a submodule is an object of another repository.
    if (file?.type !== 'commit' && file?.oid !== objects[index]?.oid) {
      throw contradiction(`"${path}" at ${revision.slice(0, 10)}`);
    }
    return file && { mode: octal(file.mode), oid: file.oid };
  });
}

/** The id of the tree of a commit. */
export async function treeOf(query: Query, revision: string): Promise<string> {
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { oid tree { oid } } }`,
    z.object({ oid: oidShape, tree: z.object({ oid: oidShape }) }).nullable(),
  );
  if (commit?.oid !== revision) throw unknownCommit(revision);
  return commit.tree.oid;
}

const folderShape = z
  .object({
    oid: oidShape,
    type: z.string(),
    object: z
      .object({ entries: z.array(z.object({ nameRaw: z.string(), mode: z.number().int(), oid: oidShape })).optional() })
      .nullable(),
  })
  .nullable();

export interface FolderEntry extends Entry {
  readonly name: string;
}

/** What is directly in folders at one commit, as their ids prove; null where no folder is, by two ways. */
export async function readFolders(
  query: Query,
  revision: string,
  paths: readonly string[],
): Promise<(readonly FolderEntry[] | null)[]> {
  const folders = paths.map(
    (path, index) =>
      gql`f${index}: file(path: ${path}) { oid type object { ... on Tree { entries { nameRaw mode oid } } } }`,
  );
  const [commit, ...objects] = await Promise.all([
    query.contents(
      gql`object(oid: ${oid(revision)}) { ... on Commit { oid ${folders} } }`,
      z.record(z.string(), z.unknown()).nullable(),
      // Mostly folders that a pull request has made, with few files. A query that is too much is asked in parts.
      paths.length / 5,
    ),
    ...paths.map((path) => readObject(query, revision, path)),
  ]);
  if (commit?.['oid'] !== revision) {
    throw unknownCommit(revision);
  }
  return paths.map((path, index) => {
    const { success, data: folder } = folderShape.safeParse(commit[`f${index}`]);
    const entries = folder?.object?.entries;
    if (!success || (folder?.type === 'tree' && !entries)) {
      throw new Failure('shape', `GitHub's answer about the folder "${path}" is not as documented.`, 'Run it again.');
    }
    // The commit of a submodule is an object of another repository.
    const isSame = folder?.type === 'commit' || folder?.oid === objects[index]?.oid;
    const isTree = folder?.type === 'tree' && entries !== undefined;
    if (!isSame || (isTree && treeId(entries.map(entryOf), folder.oid.length) !== folder.oid)) {
      throw contradiction(`the folder "${path}" at ${revision.slice(0, 10)}`);
    }
    return isTree
      ? entries.map(({ nameRaw, mode, oid }) => ({
          name: Buffer.from(nameRaw, 'base64').toString(),
          mode: octal(mode),
          oid,
        }))
      : null;
  });
}

function readObject(query: Query, revision: string, path: string): Promise<{ readonly oid: string } | null> {
  return query.contents(gql`object(expression: ${`${revision}:${path}`}) { oid }`, objectShape, WALK);
}

/** What is in the place of the plan directory at a commit; null: nothing is. */
export async function readPlanEntry(query: Query, revision: string): Promise<PlanEntryFacts | null> {
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { ${BEFORE} } }`,
    beforeShape.nullable(),
  );
  if (commit?.oid !== revision) {
    throw unknownCommit(revision);
  }
  return await provedPlanEntry(query, commit, revision);
}

/** The plans, where they cannot be read: something else is in the place of their directory. */
export function planTreeInstead({ type, oid, mode }: PlanEntryFacts): PlanTree | undefined {
  return type === 'tree' ? undefined : notADirectory({ mode: octal(mode), oid });
}

export async function readPlanTree(query: Query, id: string): Promise<PlanTree> {
  return planTreeOf(id, await query.contents(gql`object(oid: ${oid(id)}) { ${ENTRIES} }`, treeShape, 10));
}

/** A list of files and a text are taken only where they are proved whole; core says what a missing text makes of a plan. */
export function planTreeOf(
  id: string,
  tree: { readonly [Key in keyof TreeFacts]?: TreeFacts[Key] | undefined },
): PlanTree {
  const entries = tree.entries ?? [];
  if (tree.oid !== id || treeId(entries.map(entryOf), id.length) !== id) {
    throw contradiction(`the files in "${PLAN_DIRECTORY}"`);
  }
  return {
    id,
    files: entries.map((entry): PlanFile => {
      const name = Buffer.from(entry.nameRaw, 'base64').toString();
      const file = { name, mode: octal(entry.mode), oid: entry.oid };
      if (entry.type !== 'blob') {
        return file;
      }
      const { text, byteSize, isBinary, isTruncated } = entry.object ?? {};
      if (isTruncated) {
        return { ...file, unreadable: `it has ${byteSize} bytes, more than GitHub returns` };
      }
      if (isBinary || text === null || text === undefined) {
        return { ...file, unreadable: 'it is not text' };
      }
      const whole = wholeText(text, entry.oid);
      return whole === undefined
        ? { ...file, unreadable: 'it is not UTF-8, or did not arrive completely' }
        : { ...file, text: whole };
    }),
  };
}

/** The text as it is stored, if that is what arrived: GitHub recodes other encodings silently. */
function wholeText(text: string, id: string): string | undefined {
  return [text, `\uFEFF${text}`].find((each) => blobId(Buffer.from(each), id.length) === id);
}

const textShape = z
  .object({
    oid: oidShape,
    file: z.object({ oid: oidShape, object: z.object({ text: z.string().nullish() }).nullable() }).nullable(),
  })
  .nullable();

/** Null: it is no text, or did not arrive whole, or nothing is there: that is for an entry to say. */
export async function readText(query: Query, revision: string, path: string): Promise<string | null> {
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { oid file(path: ${path}) { oid object { ... on Blob { text } } } } }`,
    textShape,
  );
  if (commit?.oid !== revision) throw unknownCommit(revision);
  const text = commit.file?.object?.text;
  return (text && commit.file && wholeText(text, commit.file.oid)) ?? null;
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

/** Is the commit in the history of the base commit, or of another head of a branch? */
export async function readReached(query: Query, commit: string, base: Base): Promise<boolean> {
  // An id of another hash function names nothing here, and the server may refuse the whole query.
  if (commit.length !== base.commit.length) return false;
  const ref = await query.contents(
    gql`ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`,
    comparison,
  );
  // The branch may have moved on since the base was read; only its commit of then counts.
  if (ref?.compare?.baseTarget.oid === base.commit) {
    return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
  }
  const [object, compared] = await Promise.all([
    query.contents(gql`object(oid: ${oid(commit)}) { __typename }`, z.object({ __typename: z.string() }).nullable()),
    compare(query, base.commit, commit).catch(ifNotThere),
  ]);
  // Of a commit that is not there GitHub says nothing, or 404, which could mean anything: both have to.
  if (compared === 'not there' && object?.__typename === 'Commit') {
    throw contradiction(`the commit ${commit.slice(0, 10)}`);
  }
  return compared !== null && compared !== 'not there' && ['behind', 'identical'].includes(compared.status);
}

/** So many commits are looked back for one on the base's own line. */
const MOST_LINE_PAGES = 10;

const lineShape = z
  .object({
    history: z.object({
      nodes: z.array(z.object({ oid: oidShape, parents: z.object({ nodes: z.array(z.object({ oid: oidShape })) }) })),
    }),
  })
  .nullable();

/**
 * Which of the commits are on the base's own line. GitHub lists histories with all that was merged, so the first parents
 * are followed through its lists.
 *
 * @throws Failure `too-many` where the line is longer than we follow it
 */
export async function readOnLine(query: Query, commit: string, base: Base): Promise<boolean> {
  let at: string | undefined = base.commit;
  for (let page = 0; page < MOST_LINE_PAGES; page++) {
    const found: z.infer<typeof lineShape> = await query.contents(
      gql`object(oid: ${oid(at)}) { ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } } }`,
      lineShape,
      2,
    );
    const parents: ReadonlyMap<string, string | undefined> = new Map(
      found?.history.nodes.map((each) => [each.oid, each.parents.nodes[0]?.oid]) ?? [],
    );
    if (!parents.has(at)) throw unknownCommit(at);
    while (at !== undefined && parents.has(at)) {
      if (at === commit) return true;
      at = parents.get(at);
    }
    if (at === undefined) return false;
  }
  throw new Failure('too-many', 'It was merged too long ago to be found.', 'Name it in the plan: "merged: { … }".');
}

function ifNotThere(error: unknown): 'not there' {
  if (error instanceof Failure && error.code === 'not-found') return 'not there';
  throw error;
}

export async function mergeBaseOf(query: RepoReader, from: string, to: string): Promise<string | null> {
  return (await mergeBaseWithTree(query, from, to))?.commit ?? null;
}

export async function mergeBaseWithTree(
  reader: RepoReader,
  from: string,
  to: string,
): Promise<{ readonly commit: string; readonly tree: string } | null> {
  const ends = `${from}...${to}`;
  const known = reader.mergeBases.get(ends);
  if (known !== undefined) return known;
  const base = (await compare(reader, from, to))?.merge_base_commit;
  const found = base ? { commit: base.sha, tree: base.commit.tree.sha } : null;
  reader.mergeBases.set(ends, found);
  return found;
}

const comparedShape = z.object({
  status: z.string(),
  merge_base_commit: z.object({ sha: oidShape, commit: z.object({ tree: z.object({ sha: oidShape }) }) }),
});

/** Null: no common history. Page 2, since the files come with page 1 and are of no use here. */
async function compare(query: Query, from: string, to: string) {
  try {
    return await query.rest(
      'GET /compare/{basehead}',
      { basehead: `${from}...${to}`, per_page: 1, page: 2 },
      comparedShape,
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
    'It may have been replaced. Run it again.',
  );
}
