/** Reads what commits contain: entries, plan directories, and which commit is in whose history. */
import { z } from 'zod';
import { notAFile } from '../../core/contracts/content.js';
import type { Answer, Entry } from '../../core/facts/questions.js';
import type { Base, PlanFile, PlanTree } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { notADirectory } from '../../core/plan/directory.js';
import { isMisplacedPlan, WRONG_PLACES } from '../../core/plan/misplaced.js';
import { PLAN_DIRECTORY } from '../../core/plan/plan.js';
import { capital } from '../../core/text/words.js';
import { blobId, treeId } from '../object-id.js';
import {
  BEFORE,
  BLOB,
  beforeShape,
  blobShape,
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
/**
 * The cost of one path: a walk through several trees, in two independent ways. A list of a hundred changed files costs
 * far more.
 */
const WALK = 0.25;

/** The mode and blob of paths at one commit, null if nothing is there. Both answers are verified in a second way. */
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

/**
 * The direct entries of folders at one commit, verified by their ids. Null if there is no folder, verified in a second
 * way.
 */
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
      // Mostly folders that a pull request created, with few files. A query that is too large is split.
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

/** What is in the place of the plan directory at a commit. Null if there is nothing. */
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

/** The plans, if something else in the place of their directory makes them unreadable. */
export function planTreeInstead({ type, oid, mode }: PlanEntryFacts): PlanTree | undefined {
  return type === 'tree' ? undefined : notADirectory({ mode: octal(mode), oid });
}

export async function readPlanTree(query: Query, id: string): Promise<PlanTree> {
  return planTreeOf(id, await query.contents(gql`object(oid: ${oid(id)}) { ${ENTRIES} }`, treeShape, 10));
}

/**
 * A list of files and a text count only if they are proved complete. The core decides what a missing text means for a
 * plan.
 */
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
      return { ...file, ...textOf(entry.oid, entry.object) };
    }),
  };
}

/** Only a text that is proved complete counts. */
function textOf(
  id: string,
  blob: z.infer<typeof blobShape> | undefined,
): { readonly text: string } | { readonly unreadable: string } {
  const { text, byteSize, isBinary, isTruncated } = blob ?? {};
  if (isTruncated) return { unreadable: `it has ${byteSize} bytes, more than GitHub returns` };
  if (isBinary || text === null || text === undefined) return { unreadable: 'it is not text' };
  const whole = wholeText(text, id);
  return whole === undefined ? { unreadable: 'it is not UTF-8, or did not arrive completely' } : { text: whole };
}

/** The text as it is stored, if it arrived unchanged. GitHub converts other encodings without saying so. */
function wholeText(text: string, id: string): string | undefined {
  return [text, `\uFEFF${text}`].find((each) => blobId(Buffer.from(each), id.length) === id);
}

const textShape = z
  .object({
    oid: oidShape,
    file: z.object({ oid: oidShape, object: z.object({ text: z.string().nullish() }).nullable() }).nullable(),
  })
  .nullable();

const contentShape = z
  .object({
    oid: oidShape,
    file: z.object({ oid: oidShape, type: z.string(), mode: z.number().int(), object: blobShape }).nullable(),
  })
  .nullable();

/** The cost of a text. Most are short, but one may be as long as GitHub returns. */
const TEXT = 2;

/** Null if nothing is there, which is verified in a second way. */
export async function readContent(query: Query, revision: string, path: string): Promise<Answer<'content'>> {
  const [commit, object] = await Promise.all([
    query.contents(
      gql`object(oid: ${oid(revision)}) { ... on Commit { oid file(path: ${path}) { oid type mode object { ... on Blob { ${BLOB} } } } } }`,
      contentShape,
      TEXT,
    ),
    readObject(query, revision, path),
  ]);
  if (commit?.oid !== revision) throw unknownCommit(revision);
  const { file } = commit;
  // The commit of a submodule is an object of another repository.
  if (file?.type !== 'commit' && file?.oid !== object?.oid)
    throw contradiction(`"${path}" at ${revision.slice(0, 10)}`);
  if (!file) return null;
  const special = notAFile(octal(file.mode));
  if (special !== undefined) return { not: special };
  const read = textOf(file.oid, file.object);
  return 'text' in read ? read : { not: capital(read.unreadable) };
}

/** Null if it is not text, did not arrive completely, or does not exist. The entry shows which of these it is. */
export async function readText(query: Query, revision: string, path: string): Promise<string | null> {
  const commit = await query.contents(
    gql`object(oid: ${oid(revision)}) { ... on Commit { oid file(path: ${path}) { oid object { ... on Blob { text } } } } }`,
    textShape,
  );
  if (commit?.oid !== revision) throw unknownCommit(revision);
  const text = commit.file?.object?.text;
  return (text && commit.file && wholeText(text, commit.file.oid)) ?? null;
}

/** The plans in places where nothing reads them. A file that cannot be read is none. */
export async function readMisplaced(query: Query, revision: string): Promise<Answer<'misplaced'>> {
  const texts = await Promise.all(WRONG_PLACES.map(({ path }) => readText(query, revision, path)));
  return WRONG_PLACES.flatMap(({ path }, index) => {
    const text = texts[index];
    return typeof text === 'string' && isMisplacedPlan(path, text) ? [{ path, isTracked: true }] : [];
  });
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

/**
 * Whether the commit is in the history of the base commit, or of the head of another branch.
 *
 * @param cost less if the two are only a few commits apart
 */
export async function readReached(query: Query, commit: string, base: Base, cost = 1): Promise<boolean> {
  // An id of another hash function names nothing here, and the server may refuse the whole query because of it.
  if (commit.length !== base.commit.length) return false;
  const ref = await query.contents(
    gql`ref(qualifiedName: ${`refs/heads/${base.branch}`}) { compare(headRef: ${commit}) { status baseTarget { oid } } }`,
    comparison,
    cost,
  );
  // The branch may have moved after the base was read. Only the commit from then counts.
  if (ref?.compare?.baseTarget.oid === base.commit) {
    return ['BEHIND', 'IDENTICAL'].includes(ref.compare.status);
  }
  const [object, compared] = await Promise.all([
    query.contents(gql`object(oid: ${oid(commit)}) { __typename }`, z.object({ __typename: z.string() }).nullable()),
    compare(query, base.commit, commit).catch(ifNotThere),
  ]);
  // For an unknown commit, GitHub answers nothing or 404, and a 404 alone can mean anything. So both are required.
  if (compared === 'not there' && object?.__typename === 'Commit') {
    throw contradiction(`the commit ${commit.slice(0, 10)}`);
  }
  return compared !== null && compared !== 'not there' && ['behind', 'identical'].includes(compared.status);
}

/** The most commits to go back on the base's own line. */
const MOST_LINE_PAGES = 10;

const lineShape = z
  .object({
    history: z.object({
      nodes: z.array(z.object({ oid: oidShape, parents: z.object({ nodes: z.array(z.object({ oid: oidShape })) }) })),
    }),
  })
  .nullable();

/**
 * Which of the commits are on the base's own line. GitHub's history lists also contain merged commits, so this follows
 * the first parents through the lists.
 *
 * @throws Failure `too-many` if the line is longer than the limit
 */
export async function readOnLine(query: Query, commit: string, base: Base): Promise<boolean> {
  let at: string | undefined = base.commit;
  for (let page = 0; page < MOST_LINE_PAGES; page++) {
    const found: z.infer<typeof lineShape> = await query.contents(
      gql`object(oid: ${oid(at)}) { ... on Commit { history(first: 100) { nodes { oid parents(first: 1) { nodes { oid } } } } } }`,
      lineShape,
      2,
    );
    const parents: Map<string, string | undefined> = new Map(
      found?.history.nodes.map((each) => [each.oid, each.parents.nodes[0]?.oid]) ?? [],
    );
    if (!parents.has(at)) throw unknownCommit(at);
    while (at !== undefined && parents.has(at)) {
      if (at === commit) return true;
      const next: string | undefined = parents.get(at);
      // A server that gives a commit as its own ancestor must not keep the run busy for ever.
      parents.delete(at);
      at = next;
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

/** Null if there is no common history. Asks for page 2, because the files come with page 1 and are not needed. */
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
