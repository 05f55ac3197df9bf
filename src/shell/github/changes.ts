/**
 * Reads the complete list of a pull request's changes, or says why it cannot be proved complete.
 *
 * GraphQL lists a hundred files at a time, but without the source of a rename. REST has the source, but ends after
 * 3,000 files without saying so (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). Above that,
 * trees are compared.
 */
import { z } from 'zod';
import type { Change, ChangeList } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import type { ChangeKind } from '../../core/terms.js';
import { paging } from './connection.js';
import { mergeBaseWithTree, treeOf } from './contents.js';
import { FILES, filesShape, PULL, type PullFacts, pullShape } from './fragments.js';
import { gql } from './gql.js';
import { encodingOf, isTooMuch } from './listing.js';
import type { Query } from './query.js';
import type { RepoReader } from './repo-reader.js';
import { compareTrees } from './trees.js';

const TRIES = 3;
/** 3,000 files, and one page to see that there are no more. */
const MOST_PAGES = 31;
const REST_CAP = 3000;

/** The pull request as it was when its list was read, which may be later than when it was first seen. */
export interface ListedChanges {
  readonly facts: PullFacts;
  readonly changes: ChangeList;
}

type Attempt =
  | { readonly kind: 'complete'; readonly list: readonly Change[] }
  /** To ask again may help: the head moved, or a page was lost. */
  | { readonly kind: 'unstable'; readonly reason: string }
  | { readonly kind: 'unprovable'; readonly reason: string };

/**
 * @param from a commit or branch. The changes count from its merge base with the head. Null if it is unknown. Used only
 * for very long lists
 */
export async function readChanges(query: RepoReader, seen: PullFacts, from: string | null): Promise<ListedChanges> {
  let facts = seen;
  for (let tries = 1; ; tries++) {
    const attempt = await attemptChanges(query, facts, from);
    if (attempt.kind === 'complete') {
      return { facts, changes: { complete: true, list: attempt.list } };
    }
    if (attempt.kind === 'unprovable' || tries === TRIES) {
      return { facts, changes: { complete: false, reason: attempt.reason } };
    }
    facts = await query.pulls(gql`pullRequest(number: ${facts.number}) { ${PULL} }`, pullShape, 2);
  }
}

async function attemptChanges(query: RepoReader, facts: PullFacts, from: string | null): Promise<Attempt> {
  const branch = facts.state === 'OPEN' ? facts.headRef?.target?.oid : undefined;
  if (branch !== undefined && branch !== facts.headRefOid) {
    return unstable(
      `GitHub has its branch at ${branch.slice(0, 10)}, and its head at ${facts.headRefOid.slice(0, 10)}`,
    );
  }
  if (facts.changedFiles >= REST_CAP) {
    return from === null
      ? { kind: 'unprovable', reason: `it changes ${facts.changedFiles} files, and its merge base is not known` }
      : await longList(query, facts, from);
  }
  if (facts.files === null) {
    return await listByRest(query, facts);
  }
  const files: { path: string; changeType: string }[] = [];
  for (let page = facts.files, pages = 1; ; pages++) {
    files.push(...page.nodes);
    if (page.totalCount !== facts.changedFiles) {
      return unstable(`GitHub counts ${facts.changedFiles} changed files, and ${page.totalCount} in their list`);
    }
    if (!page.pageInfo.hasNextPage) {
      break;
    }
    if (pages === MOST_PAGES || files.length > facts.changedFiles) {
      return unstable(`GitHub's list of its files does not end where it should, after ${facts.changedFiles}`);
    }
    const next = await query.pulls(
      gql`pullRequest(number: ${facts.number}) { headRefOid changedFiles files(${paging(100, page.pageInfo.endCursor ?? '')}) { ${FILES} } }`,
      z.object({ headRefOid: z.string(), changedFiles: z.number(), files: filesShape }),
    );
    const moved = movedFrom(facts, next);
    if (moved) {
      return moved;
    }
    page = next.files;
  }
  if (files.length === 0 && facts.changedFiles === 0) {
    return await emptyList(query, facts, from);
  }
  const problem = problemOf(
    files.map(({ path }) => path),
    facts.changedFiles,
  );
  if (problem) {
    return problem;
  }
  if (files.some(({ changeType }) => !KINDS.has(changeType))) {
    return await listByRest(query, facts);
  }
  return complete(
    files.map(
      ({ path, changeType }): Change => ({ path, kind: KINDS.get(changeType) ?? 'modify', ...encodingOf(path) }),
    ),
  );
}

/** GitHub counts a rename once, but trees show it as two changes. */
async function longList(query: RepoReader, facts: PullFacts, from: string): Promise<Attempt> {
  const compared = await compareTrees(query, from, facts.headRefOid);
  if (compared.kind === 'complete' && compared.list.length < facts.changedFiles) {
    return unstable(
      `GitHub counts ${facts.changedFiles} changed files, and its trees differ in ${compared.list.length}`,
    );
  }
  return compared;
}

/**
 * GitHub shows and counts no files until it has compared them. So an empty list counts only if both trees are equal.
 */
async function emptyList(query: RepoReader, facts: PullFacts, from: string | null): Promise<Attempt> {
  if (from === null) {
    return { kind: 'unprovable', reason: 'GitHub lists no files, and its merge base is not known' };
  }
  const [again, tree, base] = await Promise.all([
    query.pulls(gql`pullRequest(number: ${facts.number}) { ${PULL} }`, pullShape, 2),
    treeOf(query, facts.headRefOid),
    mergeBaseWithTree(query, from, facts.headRefOid),
  ]);
  const moved = movedFrom(facts, again);
  if (moved) {
    return moved;
  }
  if (base === null) {
    return { kind: 'unprovable', reason: 'GitHub lists no files, and it has no merge base with its base branch' };
  }
  return tree === base.tree
    ? { kind: 'complete', list: [] }
    : unstable('GitHub lists no files, though its head is not what the base was');
}

/** The kinds that GraphQL and REST have in common. Renames and copies are missing, because they need their source. */
const KINDS: ReadonlyMap<string, ChangeKind> = new Map([
  ['ADDED', 'create'],
  ['MODIFIED', 'modify'],
  ['CHANGED', 'modify'],
  ['DELETED', 'delete'],
  ['added', 'create'],
  ['modified', 'modify'],
  ['changed', 'modify'],
  ['removed', 'delete'],
  // GitHub has never listed a file as unchanged. If it does, the file counts as modified, which is the strict reading.
  ['unchanged', 'modify'],
]);

const restFiles = z.array(
  z.object({
    filename: z.string(),
    status: z.string(),
    previous_filename: z.string().optional(),
    contents_url: z.string(),
  }),
);

async function listByRest(query: Query, facts: PullFacts): Promise<Attempt> {
  const files: z.infer<typeof restFiles> = [];
  for (let page = 1; page <= Math.max(1, Math.ceil(facts.changedFiles / 100)); page++) {
    try {
      const route = 'GET /pulls/{pull_number}/files';
      files.push(...(await query.rest(route, { pull_number: facts.number, per_page: 100, page }, restFiles)));
    } catch (error) {
      if (error instanceof Failure && isTooMuch(error)) {
        return { kind: 'unprovable', reason: error.message };
      }
      throw error;
    }
  }
  const problem = problemOf(
    files.map(({ filename }) => filename),
    facts.changedFiles,
  );
  if (problem) {
    return problem;
  }
  const list: Change[] = [];
  for (const { filename, status, previous_filename: from, contents_url } of files) {
    // For a removed file, GitHub names the commit that still has it.
    if (status !== 'removed' && refOf(contents_url) !== facts.headRefOid) {
      return unstable(`GitHub lists the files of another commit than its head ${facts.headRefOid.slice(0, 10)}`);
    }
    const kind = KINDS.get(status);
    if (kind) {
      list.push({ path: filename, kind, ...encodingOf(filename) });
      continue;
    }
    if (status !== 'renamed' && status !== 'copied') {
      return { kind: 'unprovable', reason: `GitHub gives "${filename}" a status that is not known: "${status}"` };
    }
    if (!from) {
      return unstable(`GitHub says that "${filename}" was ${status}, but not from where`);
    }
    if (status === 'copied') {
      list.push({ path: filename, kind: 'create', copiedFrom: from, ...encodingOf(filename) });
    } else {
      list.push(
        { path: from, kind: 'delete', renamedTo: filename, ...encodingOf(from) },
        { path: filename, kind: 'create', renamedFrom: from, ...encodingOf(filename) },
      );
    }
  }
  if (files.some(({ status }) => status === 'removed')) {
    // A page of only removed files does not show which head commit it belongs to.
    const now = await query.pulls(
      gql`pullRequest(number: ${facts.number}) { headRefOid changedFiles }`,
      z.object({ headRefOid: z.string(), changedFiles: z.number() }),
    );
    const moved = movedFrom(facts, now);
    if (moved) {
      return moved;
    }
  }
  return complete(list);
}

function complete(list: readonly Change[]): Attempt {
  return { kind: 'complete', list: merged(list) };
}

/**
 * Files that swap places: if one rename leaves a path and another takes it, the path is modified, as Git shows it
 * without renames.
 */
function merged(list: readonly Change[]): Change[] {
  const byPath = new Map<string, Change>();
  for (const change of list) {
    byPath.set(
      change.path,
      byPath.has(change.path) ? { path: change.path, kind: 'modify', ...encodingOf(change.path) } : change,
    );
  }
  return [...byPath.values()];
}

function problemOf(paths: readonly string[], count: number): Attempt | undefined {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '') {
      return unstable('GitHub lists a file without a name');
    }
    if (seen.has(path)) {
      return unstable(`GitHub lists "${path}" twice`);
    }
    seen.add(path);
  }
  return paths.length === count
    ? undefined
    : unstable(`GitHub counts ${count} changed files, and lists ${paths.length}`);
}

function movedFrom(seen: PullFacts, now: { headRefOid: string; changedFiles: number }): Attempt | undefined {
  if (now.headRefOid !== seen.headRefOid) {
    return unstable('its head moved while its files were read');
  }
  return now.changedFiles === seen.changedFiles
    ? undefined
    : unstable(`GitHub counts ${seen.changedFiles} changed files, then ${now.changedFiles}`);
}

function unstable(reason: string): Attempt {
  return { kind: 'unstable', reason };
}

/** `…/contents/src/a.ts?ref=<commit>` */
function refOf(contentsUrl: string): string | null {
  return URL.canParse(contentsUrl) ? new URL(contentsUrl).searchParams.get('ref') : null;
}
