// Pull requests over REST.
import type { Answer, Call, Route } from '../call.js';
import { notFound, paged, target, text } from '../call.js';
import type { MergeMethod } from '../github-state.js';
import { closePull, mergePull, openPull, pullFiles, Refusal, reopenPull, retargetPull } from '../github-state.js';
import { readable } from '../objects.js';
import type { Pull, Repository } from '../state.js';
import { fullName, now, repositoryNamed, tick } from '../state.js';
import { commitJson, pathUrl, pullJson, repositoryUrl, webUrl } from './views.js';

/** GitHub stops here, silently. */
export const FILES_AT_MOST = 3000;

export function theRequested(call: Call): [Repository, Pull] {
  const repository = target(call);
  const pull = repository.pulls.get(Number(call.params['pull_number']));
  if (pull === undefined) throw notFound();
  return [repository, pull];
}

function list(call: Call): Answer {
  const repository = target(call);
  const asked = call.url.searchParams;
  const state = asked.get('state') ?? 'open';
  const head = asked.get('head');
  const base = asked.get('base');
  const found = [...repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.baseRef === base) &&
      // `head` without `owner:` is ignored, as GitHub does.
      (head === null || !head.includes(':') || `${pull.headOwner}:${pull.headRef}` === head),
  );
  const sort = asked.get('sort') ?? 'created';
  const descending = (asked.get('direction') ?? (sort === 'created' ? 'desc' : 'asc')) === 'desc';
  const key = (pull: Pull) => (sort === 'updated' ? pull.updatedAt : pull.createdAt);
  found.sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  if (descending) found.reverse();
  return paged(call, found, (pull) => pullJson(call, repository, pull));
}

function create(call: Call): Answer {
  const repository = target(call);
  const head = text(call, 'head') ?? '';
  const [owner, ref] = head.includes(':')
    ? [head.slice(0, head.indexOf(':')), head.slice(head.indexOf(':') + 1)]
    : [repository.owner, head];
  const forks = [...call.world.state.repositories.values()].filter(
    (other) => !other.deleted && other.parent === repository.id,
  );
  const source =
    owner === repository.owner
      ? repository
      : (forks.find((fork) => fork.owner === owner) ?? repositoryNamed(call.world.state, owner, repository.name));
  if (source === undefined)
    throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
  const pull = openPull(call.world, repository, {
    title: text(call, 'title') ?? '',
    body: text(call, 'body') ?? null,
    author: call.viewer.login,
    head: { repository: source, ref },
    base: text(call, 'base') ?? '',
    draft: call.body['draft'] === true,
  });
  return { status: 201, body: pullJson(call, repository, pull, true) };
}

function update(call: Call): Answer {
  const [repository, pull] = theRequested(call);
  const base = text(call, 'base');
  if (base !== undefined && base !== pull.baseRef) retargetPull(call.world, repository, pull, base);
  const state = text(call, 'state');
  if (state === 'closed' && pull.state === 'open') closePull(call.world, pull);
  if (state === 'open' && pull.state === 'closed') reopenPull(call.world, repository, pull);
  tick(call.world.state);
  pull.title = text(call, 'title') ?? pull.title;
  pull.body = text(call, 'body') ?? pull.body;
  pull.updatedAt = now(call.world.state);
  return { status: 200, body: pullJson(call, repository, pull, true) };
}

/**
 * Entries of `GET /pulls/{n}/files` and of a comparison. The URLs carry the head commit that the list is of; those of a removed
 * file the commit that still has it, as GitHub does.
 */
export function fileEntries(
  call: Call,
  repository: Repository,
  files: ReturnType<typeof pullFiles>,
  [before, head]: readonly [before: string, head: string],
): unknown[] {
  const web = webUrl(fullName(repository));
  const entryAt = (file: (typeof files)[number], commit: string) => ({
    sha: file.oid,
    filename: readable(file.path),
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${web}/blob/${commit}/${pathUrl(file.path)}`,
    raw_url: `${web}/raw/${commit}/${pathUrl(file.path)}`,
    contents_url: `${repositoryUrl(call, repository)}/contents/${pathUrl(file.path)}?ref=${commit}`,
    ...(file.previous === undefined ? {} : { previous_filename: readable(file.previous) }),
  });
  return files.map((file) => entryAt(file, file.status === 'removed' ? before : head));
}

function files(call: Call): Answer {
  const [repository, pull] = theRequested(call);
  const before = call.world.history.mergeBase(pull.baseSha, pull.headSha) ?? pull.baseSha;
  const changed = pullFiles(call.world, repository, pull);
  const entries = fileEntries(call, repository, changed, [before, pull.headSha]).slice(0, FILES_AT_MOST);
  return paged(call, entries, (entry) => entry);
}

function get(call: Call): Answer {
  const [repository, pull] = theRequested(call);
  return { status: 200, body: pullJson(call, repository, pull, true) };
}

function commits(call: Call): Answer {
  const [repository, pull] = theRequested(call);
  // GitHub lists 250 at most, oldest first.
  const log = call.world.history.log(pull.headSha, pull.baseSha).reverse().slice(0, 250);
  return paged(call, log, (commit) => commitJson(call, repository, commit));
}

function merged(call: Call): Answer {
  const [, pull] = theRequested(call);
  if (pull.mergedAt === null) throw notFound();
  return { status: 204 };
}

const METHODS: Readonly<Record<string, MergeMethod>> = { merge: 'merge', squash: 'squash', rebase: 'rebase' };

function merge(call: Call): Answer {
  const [repository, pull] = theRequested(call);
  const expected = text(call, 'sha');
  if (expected !== undefined && expected !== pull.headSha)
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  const method = METHODS[text(call, 'merge_method') ?? 'merge'] ?? 'merge';
  const title = text(call, 'commit_title');
  const message = title === undefined ? undefined : [title, text(call, 'commit_message')].filter(Boolean).join('\n\n');
  const sha = mergePull(call.world, repository, pull, method, call.viewer.login, message);
  return { status: 200, body: { sha, merged: true, message: 'Pull Request successfully merged' } };
}

const READ = [{ pull_requests: 'read' }] as const;
const WRITE = [{ pull_requests: 'write' }] as const;

export const pullRoutes: readonly Route[] = [
  { name: 'GET /repos/:owner/:repo/pulls', needs: READ, serve: list },
  { name: 'POST /repos/:owner/:repo/pulls', needs: WRITE, serve: create },
  { name: 'GET /repos/:owner/:repo/pulls/:pull_number', needs: READ, serve: get },
  { name: 'PATCH /repos/:owner/:repo/pulls/:pull_number', needs: WRITE, serve: update },
  { name: 'GET /repos/:owner/:repo/pulls/:pull_number/files', needs: READ, serve: files },
  { name: 'GET /repos/:owner/:repo/pulls/:pull_number/commits', needs: READ, serve: commits },
  { name: 'GET /repos/:owner/:repo/pulls/:pull_number/merge', needs: READ, serve: merged },
  { name: 'PUT /repos/:owner/:repo/pulls/:pull_number/merge', needs: [{ contents: 'write' }], serve: merge },
];
