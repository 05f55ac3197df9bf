// Commits, trees, blobs and refs as GraphQL returns them.
import type { Permissions } from '../call.js';
import { allowed } from '../call.js';
import type { Commit, Entry, Person } from '../objects.js';
import { bytes, readable } from '../objects.js';
import { touches } from '../rest/repository.js';
import { combined, latest } from '../rest/statuses.js';
import { nodeId, webUrl } from '../rest/views.js';
import type { Repository, Status } from '../state.js';
import { fullName, instant, repositoryNamed, resolveRef } from '../state.js';
import type { Arguments, Node } from './connection.js';
import { connection, refusal } from './connection.js';
import { actorNode, pullConnection, repositoryNode } from './nodes.js';
import type { GraphCall } from './run.js';

/** Guards a field: without the permission it is FORBIDDEN, as GitHub words it. */
export function guarded<R>(
  call: GraphCall,
  needs: readonly Permissions[],
  resolve: (args: Arguments) => R,
): (args: Arguments) => R {
  return (args) => {
    if (!allowed(call.viewer, needs)) throw refusal('FORBIDDEN', 'Resource not accessible by integration');
    return resolve(args);
  };
}

export const CONTENTS = [{ contents: 'read' }] as const;

const gitActor = ({ name, email, at }: Person): Node => ({ name, email, date: instant(at), user: null });

export function commitNode(call: GraphCall, repository: Repository, commit: Commit): Node {
  const { objects, history } = call.world;
  const url = `${webUrl(fullName(repository))}/commit/${commit.oid}`;
  const [headline = '', ...rest] = commit.message.split('\n');
  const files = () => history.diff(history.treeOf(commit.parents[0]), commit.tree);
  const statuses = () => repository.statuses.filter((status) => status.sha === commit.oid).reverse();
  const view = (entry: Commit) => commitNode(call, repository, entry);
  const key = (entry: Commit) => entry.oid;
  return {
    __typename: 'Commit',
    id: nodeId('C', commit.oid),
    oid: commit.oid,
    abbreviatedOid: commit.oid.slice(0, 7),
    url,
    commitUrl: url,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    committedDate: instant(commit.committer.at),
    authoredDate: instant(commit.author.at),
    author: gitActor(commit.author),
    committer: gitActor(commit.committer),
    repository: () => repositoryNode(call, repository),
    parents: (args: Arguments) => connection('parents', args, commit.parents.map(history.need), key, view, call.page),
    history: (args: Arguments) => {
      const since = typeof args['since'] === 'string' ? Date.parse(args['since']) / 1000 : 0;
      const path = typeof args['path'] === 'string' ? bytes(args['path']) : undefined;
      const log = history
        .log(commit.oid)
        .filter((entry) => entry.committer.at >= since && (path === undefined || touches(call, entry, path)));
      return connection('history', args, log, key, view, call.page);
    },
    file: (args: Arguments) => {
      const path = bytes(String(args['path']));
      const entry = objects.find(commit.tree, path);
      return entry === undefined ? null : entryNode(call, repository, path, entry);
    },
    tree: () => treeNode(call, repository, commit.tree),
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFilesIfAvailable: () => files().length,
    associatedPullRequests: guarded(call, [{ pull_requests: 'read' }], (args) => {
      const of = [...repository.pulls.values()].filter(
        (pull) =>
          pull.mergeCommit === commit.oid ||
          history.log(pull.headSha, pull.baseSha).some(({ oid }) => oid === commit.oid),
      );
      return pullConnection(call, repository, 'associatedPullRequests', args, of);
    }),
    status: guarded(call, [{ statuses: 'read' }], () => {
      const contexts = latest(statuses());
      if (contexts.length === 0) return null;
      return {
        id: nodeId('S', commit.oid),
        state: combined(contexts).toUpperCase(),
        contexts: contexts.map((status) => statusNode(call, repository, status)),
        context: (args: Arguments) => {
          const found = contexts.find((status) => status.context === args['name']);
          return found === undefined ? null : statusNode(call, repository, found);
        },
      };
    }),
    statusCheckRollup: guarded(call, [{ statuses: 'read' }], () => {
      const contexts = latest(statuses());
      if (contexts.length === 0) return null;
      return {
        id: nodeId('SCR', commit.oid),
        state: combined(contexts).toUpperCase(),
        contexts: (args: Arguments) =>
          connection(
            'contexts',
            args,
            contexts,
            (status) => String(status.id),
            (status) => statusNode(call, repository, status),
            call.page,
          ),
      };
    }),
  };
}

function statusNode(call: GraphCall, repository: Repository, status: Status): Node {
  return {
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    context: status.context,
    state: status.state.toUpperCase(),
    description: status.description,
    targetUrl: status.targetUrl,
    createdAt: status.createdAt,
    creator: () => actorNode(call, status.creator),
    commit: () => commitNode(call, repository, call.world.history.need(status.sha)),
    isRequired: false,
  };
}

function entryNode(call: GraphCall, repository: Repository, path: string, entry: Entry): Node {
  const type = entry.mode === '40000' ? 'tree' : entry.mode === '160000' ? 'commit' : 'blob';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const size = type === 'blob' ? (call.world.objects.blob(entry.oid)?.length ?? 0) : 0;
  return {
    __typename: 'TreeEntry',
    name: readable(name),
    nameRaw: Buffer.from(name, 'latin1').toString('base64'),
    path: readable(path),
    pathRaw: Buffer.from(path, 'latin1').toString('base64'),
    // GraphQL gives the mode as a number: 0o100644 is 33188.
    mode: Number.parseInt(entry.mode, 8),
    type,
    oid: entry.oid,
    size,
    object: () => (type === 'commit' ? null : objectNode(call, repository, entry.oid)),
    submodule: null,
  };
}

function treeNode(call: GraphCall, repository: Repository, oid: string, prefix = ''): Node {
  return {
    __typename: 'Tree',
    id: nodeId('T', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    entries: () =>
      call.world.objects.walk(oid, false).map(([name, entry]) => entryNode(call, repository, prefix + name, entry)),
    repository: () => repositoryNode(call, repository),
  };
}

const TEXT_AT_MOST = 512_000;

function blobNode(call: GraphCall, repository: Repository, oid: string, content: Buffer): Node {
  const binary = content.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    id: nodeId('B', oid),
    oid,
    abbreviatedOid: oid.slice(0, 7),
    byteSize: content.length,
    isBinary: binary,
    isTruncated: content.length > TEXT_AT_MOST,
    text: binary ? null : content.subarray(0, TEXT_AT_MOST).toString('utf8'),
    repository: () => repositoryNode(call, repository),
  };
}

export function objectNode(call: GraphCall, repository: Repository, oid: string, prefix = ''): Node | null {
  const { objects } = call.world;
  const commit = objects.commit(oid);
  if (commit !== undefined) return commitNode(call, repository, commit);
  const blob = objects.blob(oid);
  if (blob !== undefined) return blobNode(call, repository, oid, blob);
  return objects.kind(oid) === 'tree' ? treeNode(call, repository, oid, prefix) : null;
}

/** `main`, `main:src/a.ts`, `<sha>^`, `<sha>~2`, `HEAD^:src`, as `git rev-parse` reads them. */
export function expressionNode(call: GraphCall, repository: Repository, expression: string): Node | null {
  const { objects } = call.world;
  const colon = expression.indexOf(':');
  const revision = colon < 0 ? expression : expression.slice(0, colon);
  const match = /^(.*?)((?:\^\d*|~\d*)*)$/.exec(revision);
  let oid = resolveRef(repository, match?.[1] ?? '');
  for (const [, sign, digits] of (match?.[2] ?? '').matchAll(/([\^~])(\d*)/g)) {
    const count = digits === '' ? 1 : Number(digits);
    for (let step = 0; step < (sign === '~' ? count : 1) && oid !== undefined; step += 1) {
      oid = objects.commit(oid)?.parents[sign === '^' ? count - 1 : 0];
    }
  }
  if (oid === undefined) return null;
  if (colon < 0) return objectNode(call, repository, oid);
  const path = bytes(expression.slice(colon + 1));
  const commit = objects.commit(oid);
  const entry = commit === undefined ? undefined : objects.find(commit.tree, path);
  return entry === undefined || entry.mode === '160000'
    ? null
    : objectNode(call, repository, entry.oid, path === '' ? '' : `${path}/`);
}

export function refNode(call: GraphCall, repository: Repository, ref: string, oid: string): Node {
  const { history } = call.world;
  const [, folder = '', ...rest] = ref.split('/');
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${ref}`),
    name: rest.join('/'),
    prefix: `refs/${folder}/`,
    repository: () => repositoryNode(call, repository),
    target: guarded(call, CONTENTS, () => objectNode(call, repository, oid)),
    associatedPullRequests: guarded(call, [{ pull_requests: 'read' }], (args) => {
      // Pull requests whose head is this branch.
      const of = [...repository.pulls.values()].filter(
        (pull) => pull.headRepository === repository.id && pull.headRef === rest.join('/'),
      );
      return pullConnection(call, repository, 'associatedPullRequests', args, of);
    }),
    compare: guarded(call, CONTENTS, (args) => {
      const wanted = String(args['headRef']);
      const colon = wanted.indexOf(':');
      const fork = colon < 0 ? repository : repositoryNamed(call.world.state, wanted.slice(0, colon), repository.name);
      const head = fork === undefined ? undefined : resolveRef(fork, wanted.slice(colon + 1));
      if (head === undefined || call.world.objects.commit(head) === undefined) return null;
      const ahead = history.log(head, oid).reverse();
      const behind = history.log(oid, head).length;
      const status = ahead.length === 0 ? (behind === 0 ? 'IDENTICAL' : 'BEHIND') : behind === 0 ? 'AHEAD' : 'DIVERGED';
      return {
        id: nodeId('CMP', `${oid}...${head}`),
        status,
        aheadBy: ahead.length,
        behindBy: behind,
        baseTarget: () => objectNode(call, repository, oid),
        headTarget: () => objectNode(call, repository, head),
        commits: (page: Arguments) =>
          connection(
            'commits',
            page,
            ahead,
            (commit) => commit.oid,
            (commit) => commitNode(call, repository, commit),
            call.page,
          ),
      };
    }),
  };
}
