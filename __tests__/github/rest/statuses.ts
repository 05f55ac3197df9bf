// Commit statuses over REST. The latest of a context counts; a commit holds 1,000 of one context at most.
import type { Answer, Call, Route } from '../call.js';
import { notFound, paged, target, text } from '../call.js';
import { Refusal } from '../github-state.js';
import type { Repository, Status } from '../state.js';
import { newId, now, tick, user } from '../state.js';
import { commitNamed } from './repository.js';
import { repositoryJson, repositoryUrl, statusJson } from './views.js';

export const STATUSES_AT_MOST = 1000;

const STATES: Readonly<Record<string, Status['state']>> = {
  error: 'error',
  failure: 'failure',
  pending: 'pending',
  success: 'success',
};

export function postStatus(
  call: Pick<Call, 'world'>,
  repository: Repository,
  status: Omit<Status, 'id' | 'createdAt'>,
): Status {
  const { state } = call.world;
  const same = repository.statuses.filter((other) => other.sha === status.sha && other.context === status.context);
  if (same.length >= STATUSES_AT_MOST) {
    throw new Refusal(422, 'Validation Failed', [
      {
        message: 'This SHA and context has reached the maximum number of statuses.',
        resource: 'Status',
        code: 'custom',
      },
    ]);
  }
  tick(state);
  const posted: Status = {
    ...status,
    creator: user(state, status.creator).login,
    id: newId(state),
    createdAt: now(state),
  };
  repository.statuses.push(posted);
  return posted;
}

function create(call: Call): Answer {
  const repository = target(call);
  const sha = call.params['sha'] ?? '';
  const state = STATES[text(call, 'state') ?? ''];
  if (call.world.objects.commit(sha) === undefined) throw new Refusal(422, `No commit found for SHA: ${sha}`);
  const description = text(call, 'description') ?? null;
  if (state === undefined || (description ?? '').length > 140) {
    throw new Refusal(422, 'Validation Failed', [
      {
        resource: 'Status',
        code: 'custom',
        field: 'description',
        message: 'description is too long (maximum is 140 characters)',
      },
    ]);
  }
  const status = postStatus(call, repository, {
    sha,
    state,
    context: text(call, 'context') ?? 'default',
    description,
    targetUrl: text(call, 'target_url') ?? null,
    creator: call.viewer.login,
  });
  return { status: 201, body: statusJson(call, repository, status) };
}

function ofCommit(call: Call): [Repository, string, Status[]] {
  const repository = target(call);
  const found = commitNamed(call, repository, call.params['ref'] ?? '');
  if (found === undefined) throw notFound();
  return [repository, found.oid, repository.statuses.filter((status) => status.sha === found.oid).reverse()];
}

function list(call: Call): Answer {
  const [repository, , all] = ofCommit(call);
  return paged(call, all, (status) => statusJson(call, repository, status));
}

export function latest(newestFirst: readonly Status[]): Status[] {
  const seen = new Map<string, Status>();
  for (const status of newestFirst) if (!seen.has(status.context)) seen.set(status.context, status);
  return [...seen.values()];
}

export function combined(statuses: readonly Status[]): 'failure' | 'pending' | 'success' {
  if (statuses.some(({ state }) => state === 'error' || state === 'failure')) return 'failure';
  return statuses.length === 0 || statuses.some(({ state }) => state === 'pending') ? 'pending' : 'success';
}

function status(call: Call): Answer {
  const [repository, sha, all] = ofCommit(call);
  const now = latest(all);
  const url = `${repositoryUrl(call, repository)}/commits/${sha}`;
  return paged(
    call,
    now,
    (entry) => {
      const { creator: _creator, ...simple } = statusJson(call, repository, entry) as Record<string, unknown>;
      return simple;
    },
    (statuses) => ({
      state: combined(now),
      statuses,
      sha,
      total_count: now.length,
      repository: repositoryJson(call, repository),
      commit_url: url,
      url: `${url}/status`,
    }),
  );
}

export const statusRoutes: readonly Route[] = [
  { name: 'POST /repos/:owner/:repo/statuses/:sha', needs: [{ statuses: 'write' }], serve: create },
  { name: 'GET /repos/:owner/:repo/commits/:ref/statuses', needs: [{ statuses: 'read' }], serve: list },
  { name: 'GET /repos/:owner/:repo/commits/:ref/status', needs: [{ statuses: 'read' }], serve: status },
];
