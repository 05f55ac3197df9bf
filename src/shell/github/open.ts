/** Opens a source for the task of a job of the action. */
import { Failure } from '../../core/failure.js';
import type { Inputs } from '../runner/inputs.js';
import { type Client, type ClientOptions, createClient, type Repo } from './client.js';
import type { ReadOptions } from './first-query.js';
import { type GithubSource, githubSource } from './source.js';

/** @param pull the pull request that started the job. Without it, every open item pull request is checked */
export function openGithub(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  pull: number | undefined,
): { readonly client: Client; readonly source: GithubSource } {
  const repo = repoOf(inputs, env);
  return { client: repo.client, source: githubSource({ ...repo, ...readOptionsOf(inputs, pull) }) };
}

export function repoOf({ token, requestBudget }: Inputs, env: NodeJS.ProcessEnv): Repo {
  return { client: clientOf({ token, budget: requestBudget }, env), ...repositoryOf(env) };
}

/** A client for the server that the environment names. */
export function clientOf(options: Omit<ClientOptions, 'apiUrl'>, env: NodeJS.ProcessEnv): Client {
  const apiUrl = env['GITHUB_API_URL'];
  return createClient({ ...options, ...(apiUrl ? { apiUrl } : {}) });
}

export function readOptionsOf({ base, agents, context, comment }: Inputs, pull: number | undefined): ReadOptions {
  return {
    subject: pull === undefined ? 'all' : { pull },
    settings: { agents, ...(context === undefined ? {} : { context }), ...(comment ? { comment } : {}) },
    ...(base === undefined ? {} : { base }),
  };
}

function repositoryOf(env: NodeJS.ProcessEnv): { owner: string; repo: string } {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner && repo) return { owner, repo };
  throw new Failure('usage', 'GITHUB_REPOSITORY is not set.', 'Run this as an action, or use the command line.');
}
