// Repositories, pull requests, issues and people as GraphQL returns them.

import { pullFiles, testMerge } from '../github-state.js';
import { readable } from '../objects.js';
import { resetAt } from '../rest/account.js';
import { association, nodeId, webUrl } from '../rest/views.js';
import type { Comment, Issue, Pull, Queued, Repository } from '../state.js';
import { fullName, repositoryNamed, repositoryOf, resolveRef, sortedRefs, user } from '../state.js';
import type { Arguments, Node } from './connection.js';
import { connection, refusal } from './connection.js';
import { CONTENTS, commitNode, expressionNode, guarded, objectNode, refNode } from './git-nodes.js';
import type { GraphCall } from './run.js';

const PULLS = [{ pull_requests: 'read' }] as const;
const ISSUES = [{ issues: 'read' }] as const;

export function actorNode(call: GraphCall, login: string): Node {
  const { id, login: name, type } = user(call.world.state, login);
  // GraphQL leaves out the "[bot]" that REST shows.
  const shown = name.replace(/\[bot\]$/, '');
  return {
    __typename: type,
    id: nodeId('U', id),
    databaseId: id,
    login: shown,
    url: webUrl(shown),
    avatarUrl: `https://avatars.githubusercontent.com/u/${id}`,
  };
}

function ownerNode(call: GraphCall, login: string): Node {
  const { __typename, ...rest } = actorNode(call, login);
  return { ...rest, __typename: __typename === 'Bot' ? 'User' : __typename };
}

export function repositoryNode(call: GraphCall, repository: Repository): Node {
  const { state } = call.world;
  const name = fullName(repository);
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: name,
    url: webUrl(name),
    isPrivate: repository.private,
    isFork: repository.parent !== null,
    hasIssuesEnabled: repository.hasIssues,
    owner: () => ownerNode(call, repository.owner),
    parent: () => {
      const parent = repositoryOf(state, repository.parent);
      return parent === undefined ? null : repositoryNode(call, parent);
    },
    defaultBranchRef: () => {
      const oid = repository.refs.get(`refs/heads/${repository.defaultBranch}`);
      return oid === undefined ? null : refNode(call, repository, `refs/heads/${repository.defaultBranch}`, oid);
    },
    ref: guarded(call, CONTENTS, (args) => {
      const asked = String(args['qualifiedName']);
      for (const full of [asked, `refs/${asked}`, `refs/heads/${asked}`, `refs/tags/${asked}`]) {
        const oid = repository.refs.get(full);
        if (oid !== undefined) return refNode(call, repository, full, oid);
      }
      return null;
    }),
    refs: guarded(call, CONTENTS, (args) => {
      const prefix = String(args['refPrefix']);
      const query = typeof args['query'] === 'string' ? args['query'] : '';
      const found = sortedRefs(repository).filter(
        ([ref]) => ref.startsWith(prefix) && ref.slice(prefix.length).includes(query),
      );
      return connection(
        'refs',
        args,
        found,
        ([ref]) => ref,
        ([ref, oid]) => refNode(call, repository, ref, oid),
        call.page,
      );
    }),
    object: guarded(call, CONTENTS, (args) => {
      if (typeof args['oid'] === 'string')
        return objectNode(call, repository, resolveRef(repository, args['oid']) ?? args['oid']);
      return expressionNode(call, repository, String(args['expression'] ?? ''));
    }),
    pullRequest: guarded(call, PULLS, (args) => {
      const pull = repository.pulls.get(Number(args['number']));
      if (pull === undefined)
        throw refusal('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(args['number'])}.`);
      return pullNode(call, repository, pull);
    }),
    pullRequests: guarded(call, PULLS, (args) =>
      pullConnection(call, repository, 'pullRequests', args, [...repository.pulls.values()]),
    ),
    mergeQueue: guarded(call, PULLS, (args) => {
      const name = typeof args['branch'] === 'string' ? args['branch'] : repository.defaultBranch;
      const line = repository.queues.get(name);
      return line === undefined ? null : queueNode(call, repository, name, line);
    }),
    issue: guarded(call, ISSUES, (args) => {
      const issue = repository.issues.get(Number(args['number']));
      if (issue === undefined || issue.deleted || issue.movedTo !== null)
        throw refusal('NOT_FOUND', `Could not resolve to an Issue with the number of ${String(args['number'])}.`);
      return issueNode(call, repository, issue);
    }),
    issues: guarded(call, ISSUES, (args) => {
      const states = words(args['states']);
      const labels = words(args['labels']).map((label) => label.toLowerCase());
      const filter = args['filterBy'];
      const creator =
        typeof filter === 'object' && filter !== null && 'createdBy' in filter ? filter.createdBy : undefined;
      const found = [...repository.issues.values()].filter(
        (issue) =>
          !issue.deleted &&
          (states.length === 0 || states.includes(issue.state.toUpperCase())) &&
          (labels.length === 0 || issue.labels.some((label) => labels.includes(label.toLowerCase()))) &&
          (typeof creator !== 'string' || issue.author.replace(/\[bot\]$/, '') === creator.replace(/\[bot\]$/, '')),
      );
      return connection(
        'issues',
        args,
        ordered(found, args['orderBy']),
        numberOf,
        (issue) => issueNode(call, repository, issue),
        call.page,
      );
    }),
    issueOrPullRequest: guarded(call, [...ISSUES, ...PULLS], (args) => {
      const number = Number(args['number']);
      const pull = repository.pulls.get(number);
      const issue = repository.issues.get(number);
      if (pull !== undefined) return pullNode(call, repository, pull);
      if (issue === undefined || issue.deleted)
        throw refusal('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`);
      return issueNode(call, repository, issue);
    }),
  };
}

const words = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const numberOf = (entry: { readonly number: number }): string => String(entry.number);

/** `orderBy: { field: CREATED_AT | UPDATED_AT, direction: ASC | DESC }`; the oldest first without it. */
function ordered<T extends Issue | Pull>(list: readonly T[], by: unknown): T[] {
  const field = typeof by === 'object' && by !== null && 'field' in by ? by.field : 'CREATED_AT';
  const direction = typeof by === 'object' && by !== null && 'direction' in by ? by.direction : 'ASC';
  const key = (entry: T) => (field === 'UPDATED_AT' ? entry.updatedAt : entry.createdAt);
  const sorted = [...list].sort((a, b) => (key(a) === key(b) ? a.number - b.number : key(a) < key(b) ? -1 : 1));
  return direction === 'DESC' ? sorted.reverse() : sorted;
}

const pullState = (pull: Pull): string => (pull.mergedAt !== null ? 'MERGED' : pull.state.toUpperCase());

export function pullConnection(
  call: GraphCall,
  repository: Repository,
  name: string,
  args: Arguments,
  pulls: readonly Pull[],
): Node {
  const states = words(args['states']);
  const labels = words(args['labels']);
  const found = pulls.filter(
    (pull) =>
      (states.length === 0 || states.includes(pullState(pull))) &&
      (typeof args['headRefName'] !== 'string' || pull.headRef === args['headRefName']) &&
      (typeof args['baseRefName'] !== 'string' || pull.baseRef === args['baseRefName']) &&
      (labels.length === 0 || pull.labels.some((label) => labels.includes(label))),
  );
  return connection(
    name,
    args,
    ordered(found, args['orderBy']),
    numberOf,
    (pull) => pullNode(call, repository, pull),
    call.page,
  );
}

function queueNode(call: GraphCall, repository: Repository, name: string, line: readonly Queued[]): Node {
  const commit = (oid: string | null) =>
    guarded(call, CONTENTS, () => {
      const found = oid === null ? undefined : call.world.objects.commit(oid);
      return found === undefined ? null : commitNode(call, repository, found);
    });
  const view = ({ pull, head, base, queuedAt }: Queued) => {
    const found = repository.pulls.get(pull);
    return {
      __typename: 'MergeQueueEntry',
      id: nodeId('MQE', pull),
      position: line.findIndex((each) => each.pull === pull) + 1,
      state: head === null ? 'QUEUED' : 'AWAITING_CHECKS',
      enqueuedAt: queuedAt,
      jump: false,
      solo: false,
      headCommit: commit(head),
      baseCommit: commit(base),
      pullRequest: () => (found === undefined ? null : pullNode(call, repository, found)),
    };
  };
  return {
    __typename: 'MergeQueue',
    id: nodeId('MQ', `${repository.id}:${name}`),
    url: `${webUrl(fullName(repository))}/queue/${name}`,
    entries: (args: Arguments) => connection('entries', args, line, ({ pull }) => String(pull), view, call.page),
  };
}

const CHANGE: Readonly<Record<string, string>> = {
  added: 'ADDED',
  removed: 'DELETED',
  modified: 'MODIFIED',
  renamed: 'RENAMED',
  changed: 'CHANGED',
};

export function pullNode(call: GraphCall, repository: Repository, pull: Pull): Node {
  const { world } = call;
  const { history } = world;
  const fork = () => repositoryOf(world.state, pull.headRepository);
  const files = () => pullFiles(world, repository, pull);
  const commit = (oid: string | null | undefined) => {
    const found = oid === null || oid === undefined ? undefined : world.objects.commit(oid);
    return found === undefined ? null : commitNode(call, repository, found);
  };
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body ?? '',
    url: `${webUrl(fullName(repository))}/pull/${pull.number}`,
    state: pullState(pull),
    isDraft: pull.draft,
    closed: pull.state === 'closed',
    merged: pull.mergedAt !== null,
    mergedAt: pull.mergedAt,
    createdAt: pull.createdAt,
    updatedAt: pull.updatedAt,
    closedAt: pull.closedAt,
    author: () => actorNode(call, pull.author),
    mergedBy: () => (pull.mergedBy === null ? null : actorNode(call, pull.mergedBy)),
    authorAssociation: association(repository, pull.author),
    headRefName: pull.headRef,
    headRefOid: pull.headSha,
    headRef: () => {
      const source = fork();
      const oid = source?.refs.get(`refs/heads/${pull.headRef}`);
      return source === undefined || oid === undefined
        ? null
        : refNode(call, source, `refs/heads/${pull.headRef}`, oid);
    },
    headRepository: () => {
      const source = fork();
      return source === undefined ? null : repositoryNode(call, source);
    },
    headRepositoryOwner: () => (fork() === undefined ? null : ownerNode(call, pull.headOwner)),
    baseRefName: pull.baseRef,
    baseRefOid: pull.baseSha,
    baseRef: () => {
      const oid = repository.refs.get(`refs/heads/${pull.baseRef}`);
      return oid === undefined ? null : refNode(call, repository, `refs/heads/${pull.baseRef}`, oid);
    },
    baseRepository: () => repositoryNode(call, repository),
    repository: () => repositoryNode(call, repository),
    isCrossRepository: pull.headRepository !== repository.id,
    additions: () => files().reduce((sum, file) => sum + file.additions, 0),
    deletions: () => files().reduce((sum, file) => sum + file.deletions, 0),
    changedFiles: () => files().length,
    files: (args: Arguments) =>
      connection(
        'files',
        args,
        files(),
        (file) => file.path,
        // No previous path: GitHub's schema has none.
        ({ path, status, additions, deletions }) => ({
          path: readable(path),
          changeType: CHANGE[status],
          additions,
          deletions,
          viewerViewedState: 'UNVIEWED',
        }),
        call.page,
      ),
    commits: guarded(call, CONTENTS, (args) => {
      const log = history.log(pull.headSha, pull.baseSha).reverse();
      return connection(
        'commits',
        args,
        log,
        ({ oid }) => oid,
        (entry) => ({
          id: nodeId('PRC', entry.oid),
          url: webUrl(fullName(repository)),
          commit: () => commitNode(call, repository, entry),
        }),
        call.page,
      );
    }),
    mergeCommit: guarded(call, CONTENTS, () => commit(pull.mergeCommit)),
    potentialMergeCommit: guarded(call, CONTENTS, () => commit(testMerge(world, repository, pull))),
    mergeable: () =>
      pull.state === 'closed'
        ? 'UNKNOWN'
        : testMerge(world, repository, pull) === undefined
          ? 'CONFLICTING'
          : 'MERGEABLE',
    comments: (args: Arguments) => commentConnection(call, repository, pull.number, args),
    timelineItems: (args: Arguments) => timelineConnection(call, pull, args),
    labels: (args: Arguments) => labelConnection(call, repository, pull.labels, args),
    statusCheckRollup: () => {
      const rollup = commit(pull.headSha)?.['statusCheckRollup'];
      return typeof rollup === 'function' ? rollup({}) : null;
    },
  };
}

/** Of all that happens to a pull request only the changes of its base. */
function timelineConnection(call: GraphCall, pull: Pull, args: Arguments): Node {
  const types = words(args['itemTypes']);
  const isAsked = types.length === 0 || types.includes('BASE_REF_CHANGED_EVENT');
  const changes = isAsked
    ? pull.formerBases.map((from, at) => ({ from, to: pull.formerBases[at + 1] ?? pull.baseRef, at }))
    : [];
  return connection(
    'timelineItems',
    args,
    changes,
    ({ at }) => String(at),
    ({ from, to, at }) => ({
      __typename: 'BaseRefChangedEvent',
      id: nodeId('BRCE', at),
      previousRefName: from,
      currentRefName: to,
    }),
    call.page,
  );
}

function labelConnection(call: GraphCall, repository: Repository, names: readonly string[], args: Arguments): Node {
  const found = names.flatMap((name) => repository.labels.get(name.toLowerCase()) ?? []);
  return connection(
    'labels',
    args,
    found,
    ({ id }) => String(id),
    ({ id, name, color, description }) => ({ id: nodeId('LA', id), name, color, description }),
    call.page,
  );
}

function commentConnection(call: GraphCall, repository: Repository, number: number, args: Arguments): Node {
  const found = [...repository.comments.values()].filter((comment) => comment.issue === number);
  const view = (comment: Comment) => ({
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    body: comment.body,
    author: () => actorNode(call, comment.author),
    createdAt: comment.createdAt,
    updatedAt: comment.updatedAt,
    url: `${webUrl(fullName(repository))}/issues/${number}#issuecomment-${comment.id}`,
  });
  return connection('comments', args, found, ({ id }) => String(id), view, call.page);
}

function issueNode(call: GraphCall, repository: Repository, issue: Issue): Node {
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    databaseId: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: `${webUrl(fullName(repository))}/issues/${issue.number}`,
    state: issue.state.toUpperCase(),
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closed: issue.state === 'closed',
    createdAt: issue.createdAt,
    updatedAt: issue.updatedAt,
    closedAt: issue.closedAt,
    author: () => actorNode(call, issue.author),
    repository: () => repositoryNode(call, repository),
    labels: (args: Arguments) => labelConnection(call, repository, issue.labels, args),
    assignees: (args: Arguments) =>
      connection(
        'assignees',
        args,
        issue.assignees,
        (login) => login,
        (login) => actorNode(call, login),
        call.page,
      ),
    comments: (args: Arguments) => commentConnection(call, repository, issue.number, args),
  };
}

export function queryNode(call: GraphCall): Node {
  const { viewer, world } = call;
  return {
    viewer: () => ownerLike(call),
    rateLimit: () => {
      const remaining = Math.max(0, viewer.limit - viewer.used);
      return {
        cost: 1,
        limit: viewer.limit,
        nodeCount: 1,
        remaining,
        used: viewer.used,
        resetAt: new Date(resetAt() * 1000).toISOString(),
      };
    },
    repository: (args: Arguments) => {
      const found = repositoryNamed(world.state, String(args['owner']), String(args['name']));
      if (found === undefined) {
        throw refusal(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${String(args['owner'])}/${String(args['name'])}'.`,
        );
      }
      return repositoryNode(call, found);
    },
  };
}

/** `viewer` is typed User, for bots too: their login reads `github-actions[bot]` there. */
function ownerLike(call: GraphCall): Node {
  return {
    ...actorNode(call, call.viewer.login),
    __typename: 'User',
    login: user(call.world.state, call.viewer.login).login,
  };
}
