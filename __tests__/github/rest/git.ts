// Git data over REST: trees, blobs, commits, refs.
import type { Answer, Call, Route } from '../call.js';
import { notFound, target, text } from '../call.js';
import { person, Refusal, setRef } from '../github-state.js';
import { readable } from '../objects.js';
import type { Repository } from '../state.js';
import { resolveRef, sortedRefs } from '../state.js';
import { gitCommitJson, nodeId, repositoryUrl, shaUrl } from './views.js';

function tree(call: Call): Answer {
  const repository = target(call);
  const asked = resolveRef(repository, call.params['tree_sha'] ?? '');
  if (asked === undefined) throw notFound();
  const { objects } = call.world;
  const sha = objects.commit(asked)?.tree ?? asked;
  if (objects.kind(sha) !== 'tree') throw notFound();
  const all = objects.walk(sha, call.url.searchParams.has('recursive'));
  const shown = all.slice(0, call.treeLimit).map(([path, entry]) => {
    const type = entry.mode === '40000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob';
    const size = type === 'blob' ? { size: objects.blob(entry.oid)?.length ?? 0 } : {};
    const url = type === 'commit' ? {} : { url: shaUrl(call, repository, `${type}s`, entry.oid) };
    return { path: readable(path), mode: entry.mode.padStart(6, '0'), type, sha: entry.oid, ...size, ...url };
  });
  return {
    status: 200,
    body: { sha, url: shaUrl(call, repository, 'trees', sha), tree: shown, truncated: shown.length < all.length },
  };
}

function blob(call: Call): Answer {
  const repository = target(call);
  const sha = call.params['file_sha'] ?? '';
  const found = call.world.objects.blob(sha);
  if (found === undefined) throw notFound();
  const content = found.toString('base64').replace(/.{60}/g, '$&\n');
  return {
    status: 200,
    body: {
      sha,
      node_id: nodeId('B', sha),
      size: found.length,
      url: shaUrl(call, repository, 'blobs', sha),
      content,
      encoding: 'base64',
    },
  };
}

function commit(call: Call): Answer {
  const found = call.world.objects.commit(call.params['commit_sha'] ?? '');
  if (found === undefined) throw notFound();
  return { status: 200, body: gitCommitJson(call, target(call), found) };
}

function createCommit(call: Call): Answer {
  const repository = target(call);
  const { objects, state } = call.world;
  const root = text(call, 'tree') ?? '';
  const given = call.body['parents'];
  const parents = Array.isArray(given) ? given.map(String) : [];
  if (objects.kind(root) !== 'tree') throw new Refusal(422, 'Tree SHA does not exist');
  if (parents.some((parent) => objects.kind(parent) !== 'commit'))
    throw new Refusal(422, 'Parent SHA does not exist or is not a commit object');
  const author = person(call.viewer.login, state.clock);
  const made = objects.commit(
    objects.writeCommit({ tree: root, parents, author, committer: author, message: text(call, 'message') ?? '' }),
  );
  if (made === undefined) throw notFound();
  return { status: 201, body: gitCommitJson(call, repository, made) };
}

function refJson(call: Call, repository: Repository, ref: string, sha: string): unknown {
  const url = `${repositoryUrl(call, repository)}/git/${ref}`;
  return {
    ref,
    node_id: nodeId('REF', ref),
    url,
    object: { type: 'commit', sha, url: shaUrl(call, repository, 'commits', sha) },
  };
}

const named = (call: Call): string => `refs/${call.params['ref'] ?? ''}`;

function getRef(call: Call): Answer {
  const repository = target(call);
  const sha = repository.refs.get(named(call));
  if (sha === undefined) throw notFound();
  return { status: 200, body: refJson(call, repository, named(call), sha) };
}

function matchingRefs(call: Call): Answer {
  const repository = target(call);
  const found = sortedRefs(repository).filter(([ref]) => ref.startsWith(named(call)));
  return { status: 200, body: found.map(([ref, sha]) => refJson(call, repository, ref, sha)) };
}

function knownCommit(call: Call): string {
  const sha = text(call, 'sha') ?? '';
  if (call.world.objects.kind(sha) === undefined) throw new Refusal(422, 'Object does not exist');
  return sha;
}

const WORKFLOWS = '.github/workflows';

/**
 * The token of a job brings no workflow in by a ref: refused unless the commit is on a branch, has none, or has those that the
 * tip of some branch has. Reported of releases and tags (cli/cli#9514); a branch without any workflow (`gh-pages`) is taken.
 */
function refuseWorkflows({ viewer, world: { objects, history } }: Call, repository: Repository, sha: string): void {
  const commit = objects.commit(sha);
  const own = commit && objects.find(commit.tree, WORKFLOWS)?.oid;
  if (!viewer.app || own === undefined) return;
  const tips = [...repository.refs].flatMap(([ref, oid]) => (ref.startsWith('refs/heads/') ? [oid] : []));
  if (tips.some((tip) => objects.find(history.treeOf(tip), WORKFLOWS)?.oid === own)) return;
  if (tips.some((tip) => history.mergeBase(tip, sha) === sha)) return;
  throw new Refusal(403, 'Resource not accessible by integration');
}

/** The one atomic "create if absent" that GitHub has: a second call for the same ref is refused. */
function createRef(call: Call): Answer {
  const repository = target(call);
  const ref = text(call, 'ref') ?? '';
  if (!/^refs\/[^/]+\/[^/]/.test(ref))
    throw new Refusal(422, 'Reference name must start with "refs/" and contain at least two slashes.');
  if (repository.refs.has(ref)) throw new Refusal(422, 'Reference already exists');
  // Git keeps a ref as a file: none can be below another.
  const isInTheWay = (other: string) => other.startsWith(`${ref}/`) || ref.startsWith(`${other}/`);
  if ([...repository.refs.keys()].some(isInTheWay)) throw new Refusal(422, 'Reference cannot be created');
  const sha = knownCommit(call);
  refuseWorkflows(call, repository, sha);
  setRef(call.world, repository, ref, sha);
  return { status: 201, body: refJson(call, repository, ref, sha) };
}

function updateRef(call: Call): Answer {
  const repository = target(call);
  const before = repository.refs.get(named(call));
  if (before === undefined) throw new Refusal(422, 'Reference does not exist');
  const sha = knownCommit(call);
  if (call.body['force'] !== true && call.world.history.mergeBase(before, sha) !== before)
    throw new Refusal(422, 'Update is not a fast forward');
  refuseWorkflows(call, repository, sha);
  setRef(call.world, repository, named(call), sha);
  return { status: 200, body: refJson(call, repository, named(call), sha) };
}

function deleteRef(call: Call): Answer {
  const repository = target(call);
  if (!repository.refs.has(named(call))) throw new Refusal(422, 'Reference does not exist');
  setRef(call.world, repository, named(call), null);
  return { status: 204 };
}

const READ = [{ contents: 'read' }] as const;
const WRITE = [{ contents: 'write' }] as const;

export const gitRoutes: readonly Route[] = [
  { name: 'GET /repos/:owner/:repo/git/trees/:tree_sha*', needs: READ, serve: tree },
  { name: 'GET /repos/:owner/:repo/git/blobs/:file_sha', needs: READ, serve: blob },
  { name: 'GET /repos/:owner/:repo/git/commits/:commit_sha', needs: READ, serve: commit },
  { name: 'POST /repos/:owner/:repo/git/commits', needs: WRITE, serve: createCommit },
  { name: 'GET /repos/:owner/:repo/git/ref/:ref*', needs: READ, serve: getRef },
  { name: 'GET /repos/:owner/:repo/git/matching-refs/:ref*', needs: READ, serve: matchingRefs },
  { name: 'POST /repos/:owner/:repo/git/refs', needs: WRITE, serve: createRef },
  { name: 'PATCH /repos/:owner/:repo/git/refs/:ref*', needs: WRITE, serve: updateRef },
  { name: 'DELETE /repos/:owner/:repo/git/refs/:ref*', needs: WRITE, serve: deleteRef },
];
