// The repository and what lies in it, over REST: branches, commits, comparisons, contents.
import type { Answer, Call, Route } from '../call.js';
import { notFound, paged, target } from '../call.js';
import { Refusal } from '../github-state.js';
import type { Commit, Entry } from '../objects.js';
import { bytes, readable } from '../objects.js';
import type { Repository } from '../state.js';
import { fullName, resolveRef, sortedRefs } from '../state.js';
import { fileEntries } from './pulls.js';
import { commitJson, pathUrl, pullJson, repositoryJson, repositoryUrl, shaUrl, webUrl } from './views.js';

/** The commit that a branch, tag, or id (seven digits are enough) names. */
export function commitNamed(call: Call, repository: Repository, name: string): Commit | undefined {
  const oid = resolveRef(repository, name);
  const found = oid === undefined ? undefined : call.world.objects.commit(oid);
  if (found !== undefined || !/^[0-9a-f]{7,39}$/.test(name)) return found;
  for (const [, tip] of repository.refs) {
    for (const ancestor of call.world.history.ancestors(tip))
      if (ancestor.startsWith(name)) return call.world.objects.commit(ancestor);
  }
  return undefined;
}

function branches(call: Call): Answer {
  const repository = target(call);
  const heads = sortedRefs(repository).filter(([ref]) => ref.startsWith('refs/heads/'));
  return paged(call, heads, ([ref, sha]) => ({
    name: ref.slice('refs/heads/'.length),
    commit: { sha, url: `${repositoryUrl(call, repository)}/commits/${sha}` },
    protected: false,
  }));
}

function branch(call: Call): Answer {
  const repository = target(call);
  const name = call.params['branch'] ?? '';
  const tip = repository.refs.get(`refs/heads/${name}`);
  const commit = tip === undefined ? undefined : call.world.objects.commit(tip);
  if (commit === undefined) throw new Refusal(404, 'Branch not found');
  const url = `${repositoryUrl(call, repository)}/branches/${encodeURIComponent(name)}`;
  const body = {
    name,
    commit: commitJson(call, repository, commit),
    _links: { self: url, html: `${webUrl(fullName(repository))}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  };
  return { status: 200, body };
}

function commits(call: Call): Answer {
  const repository = target(call);
  const asked = call.url.searchParams;
  const tip = commitNamed(call, repository, asked.get('sha') ?? 'HEAD');
  if (tip === undefined) throw notFound();
  const since = asked.get('since');
  const path = asked.get('path');
  const log = call.world.history
    .log(tip.oid)
    .filter(
      (commit) =>
        (since === null || commit.committer.at * 1000 >= Date.parse(since)) &&
        (path === null || touches(call, commit, bytes(path))),
    );
  return paged(call, log, (commit) => commitJson(call, repository, commit));
}

/** Whether a commit changed the path against its first parent. */
export function touches(call: Pick<Call, 'world'>, commit: Commit, path: string): boolean {
  const { objects, history } = call.world;
  const before = objects.find(history.treeOf(commit.parents[0]), path);
  const after = objects.find(commit.tree, path);
  return before?.oid !== after?.oid || before?.mode !== after?.mode;
}

function commit(call: Call): Answer {
  const repository = target(call);
  const found = commitNamed(call, repository, call.params['ref'] ?? '');
  if (found === undefined) throw new Refusal(422, `No commit found for SHA: ${call.params['ref']}`);
  const files = call.world.history.diff(call.world.history.treeOf(found.parents[0]), found.tree);
  const additions = files.reduce((sum, file) => sum + file.additions, 0);
  const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
  const body = {
    ...commitJson(call, repository, found),
    stats: { additions, deletions, total: additions + deletions },
    files: fileEntries(call, repository, files, [found.parents[0] ?? found.oid, found.oid]).slice(0, 300),
  };
  return { status: 200, body };
}

function pullsOfCommit(call: Call): Answer {
  const repository = target(call);
  const sha = call.params['commit_sha'] ?? '';
  const found = [...repository.pulls.values()].filter(
    (pull) =>
      pull.mergeCommit === sha || call.world.history.log(pull.headSha, pull.baseSha).some((entry) => entry.oid === sha),
  );
  return paged(call, found, (pull) => pullJson(call, repository, pull));
}

function compare(call: Call): Answer {
  const repository = target(call);
  const { history } = call.world;
  const basehead = call.params['basehead'] ?? '';
  const dots = basehead.indexOf('...');
  const side = (name: string): Commit => {
    const colon = name.indexOf(':');
    const other =
      colon < 0
        ? repository
        : [...call.world.state.repositories.values()].find(
            (fork) =>
              !fork.deleted &&
              fork.owner === name.slice(0, colon) &&
              (fork === repository || fork.parent === repository.id),
          );
    const found = other === undefined ? undefined : commitNamed(call, other, colon < 0 ? name : name.slice(colon + 1));
    if (dots < 0 || found === undefined) throw notFound();
    return found;
  };
  const base = side(basehead.slice(0, dots));
  const head = side(basehead.slice(dots + 3));
  const origin = history.mergeBase(base.oid, head.oid);
  if (origin === undefined)
    throw new Refusal(404, `No common ancestor between ${basehead.slice(0, dots)} and ${basehead.slice(dots + 3)}.`);
  const ahead = history.log(head.oid, base.oid).reverse();
  const behind = history.log(base.oid, head.oid).length;
  const web = `${webUrl(fullName(repository))}/compare/${basehead}`;
  const changed = history.diff(history.treeOf(origin), head.tree);
  const files = fileEntries(call, repository, changed, [origin, head.oid]).slice(0, 300);
  const page = Number(call.url.searchParams.get('page') ?? 1);
  return paged(
    call,
    ahead,
    (entry) => commitJson(call, repository, entry),
    (shown) => ({
      url: `${repositoryUrl(call, repository)}/compare/${basehead}`,
      html_url: web,
      permalink_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      base_commit: commitJson(call, repository, base),
      merge_base_commit: commitJson(call, repository, history.need(origin)),
      status: ahead.length === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
      ahead_by: ahead.length,
      behind_by: behind,
      total_commits: ahead.length,
      commits: shown,
      // All files (300 at most) come with the first page only.
      ...(page === 1 ? { files } : { files: [] }),
    }),
  );
}

function contents(call: Call): Answer {
  const repository = target(call);
  const ref = call.url.searchParams.get('ref');
  const from = commitNamed(call, repository, ref ?? repository.defaultBranch);
  if (from === undefined)
    throw new Refusal(404, ref === null ? 'This repository is empty.' : `No commit found for the ref ${ref}`);
  const path = bytes((call.params['path'] ?? '').replace(/\/$/, ''));
  const entry = call.world.objects.find(from.tree, path);
  if (entry === undefined) throw notFound();
  if (entry.mode !== '40000') return { status: 200, body: contentJson(call, repository, path, entry, from.oid, true) };
  // A folder shows 1,000 entries at most.
  const list = call.world.objects.walk(entry.oid, false).slice(0, 1000);
  const join = (name: string) => (path === '' ? name : `${path}/${name}`);
  return {
    status: 200,
    body: list.map(([name, child]) => contentJson(call, repository, join(name), child, from.oid, false)),
  };
}

function contentJson(
  call: Call,
  repository: Repository,
  path: string,
  entry: Entry,
  at: string,
  whole: boolean,
): unknown {
  const blob = call.world.objects.blob(entry.oid) ?? Buffer.alloc(0);
  const type = { '40000': 'dir', '120000': 'symlink', '160000': 'submodule', '100644': 'file', '100755': 'file' }[
    entry.mode
  ];
  const url = `${repositoryUrl(call, repository)}/contents/${pathUrl(path)}?ref=${at}`;
  const html = `${webUrl(fullName(repository))}/blob/${at}/${pathUrl(path)}`;
  const git = shaUrl(call, repository, entry.mode === '40000' ? 'trees' : 'blobs', entry.oid);
  const small = blob.length <= 1024 * 1024;
  return {
    name: readable(path.slice(path.lastIndexOf('/') + 1)),
    path: readable(path),
    sha: entry.oid,
    size: type === 'file' || type === 'symlink' ? blob.length : 0,
    url,
    html_url: html,
    git_url: git,
    download_url: type === 'file' ? html.replace('/blob/', '/raw/') : null,
    // A folder lists submodules as files: GitHub keeps it so for old clients.
    type: type === 'submodule' && !whole ? 'file' : type,
    _links: { self: url, git, html },
    ...(whole && type === 'file'
      ? { encoding: small ? 'base64' : 'none', content: small ? blob.toString('base64').replace(/.{60}/g, '$&\n') : '' }
      : {}),
    ...(whole && type === 'symlink' ? { target: blob.toString() } : {}),
    ...(whole && type === 'submodule' ? { submodule_git_url: 'https://github.com/acme/submodule.git' } : {}),
  };
}

function repositoryItself(call: Call): Answer {
  const repository = target(call);
  const parent = repository.parent === null ? undefined : call.world.state.repositories.get(repository.parent);
  const family =
    parent === undefined ? {} : { parent: repositoryJson(call, parent), source: repositoryJson(call, parent) };
  return { status: 200, body: { ...repositoryJson(call, repository), ...family } };
}

const READ = [{ contents: 'read' }] as const;

export const repositoryRoutes: readonly Route[] = [
  { name: 'GET /repos/:owner/:repo', needs: [{ metadata: 'read' }], serve: repositoryItself },
  { name: 'GET /repos/:owner/:repo/branches', needs: READ, serve: branches },
  { name: 'GET /repos/:owner/:repo/branches/:branch*', needs: READ, serve: branch },
  { name: 'GET /repos/:owner/:repo/commits', needs: READ, serve: commits },
  {
    name: 'GET /repos/:owner/:repo/commits/:commit_sha/pulls',
    needs: [{ pull_requests: 'read' }],
    serve: pullsOfCommit,
  },
  { name: 'GET /repos/:owner/:repo/commits/:ref*', needs: READ, serve: commit },
  { name: 'GET /repos/:owner/:repo/compare/:basehead*', needs: READ, serve: compare },
  { name: 'GET /repos/:owner/:repo/contents/:path*', needs: READ, serve: contents },
];
