// Who asks, how much is left, and the run it asks from.
import type { Answer, Call, Route } from '../call.js';
import { notFound, target } from '../call.js';
import { Refusal } from '../github-state.js';
import { user } from '../state.js';
import { runJson, userJson } from './views.js';

/** Seconds since 1970 when the budget of a token is full again. The wall clock: clients compare it with theirs. */
export const resetAt = (): number => Math.ceil(Date.now() / 1000 / 3600) * 3600;

function whoAmI(call: Call): Answer {
  const { login, type } = user(call.world.state, call.viewer.login);
  if (call.viewer.app || type === 'Bot') throw new Refusal(403, 'Resource not accessible by integration');
  const at = '2020-01-01T00:00:00Z';
  const nothing = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  const zeros = [
    'public_repos',
    'public_gists',
    'followers',
    'following',
    'private_gists',
    'total_private_repos',
    'owned_private_repos',
    'disk_usage',
    'collaborators',
  ];
  const counts = Object.fromEntries(zeros.map((name) => [name, 0]));
  return {
    status: 200,
    body: {
      ...userJson(call, login),
      ...nothing,
      ...counts,
      created_at: at,
      updated_at: at,
      two_factor_authentication: true,
    },
  };
}

function rateLimit(call: Call): Answer {
  const { limit, used } = call.viewer;
  const core = { limit, used, remaining: Math.max(0, limit - used), reset: resetAt() };
  const search = { limit: 30, used: 0, remaining: 30, reset: core.reset };
  return { status: 200, body: { resources: { core, search, graphql: core }, rate: core } };
}

function run(call: Call): Answer {
  const repository = target(call);
  const attempts = repository.runs.filter(({ id }) => id === Number(call.params['run_id']));
  const wanted = call.params['attempt_number'];
  const found = wanted === undefined ? attempts.at(-1) : attempts.find(({ attempt }) => attempt === Number(wanted));
  if (found === undefined) throw notFound();
  return { status: 200, body: runJson(call, repository, found) };
}

const READ = [{ actions: 'read' }] as const;

export const accountRoutes: readonly Route[] = [
  { name: 'GET /user', needs: [], serve: whoAmI },
  { name: 'GET /rate_limit', needs: [], serve: rateLimit },
  { name: 'GET /repos/:owner/:repo/actions/runs/:run_id', needs: READ, serve: run },
  { name: 'GET /repos/:owner/:repo/actions/runs/:run_id/attempts/:attempt_number', needs: READ, serve: run },
];
