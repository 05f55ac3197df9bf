/** A source for what a job of the action is about. */
import { Failure } from '../../core/failure.js';
import type { Source } from '../../core/snapshot.js';
import type { Inputs } from '../runner/inputs.js';
import { type Client, createClient } from './client.js';
import { githubSource } from './source.js';

/** @param pull the pull request that started the job; without one: every open item pull request */
export function openGithub(
  inputs: Inputs,
  env: NodeJS.ProcessEnv,
  pull: number | undefined,
): { readonly client: Client; readonly source: Source } {
  const client = createClient({ token: inputs.token, budget: inputs.requestBudget });
  const source = githubSource({
    client,
    ...repositoryOf(env),
    subject: pull === undefined ? 'all' : { pull },
    settings: { agents: inputs.agents },
    ...(inputs.base === undefined ? {} : { base: inputs.base }),
  });
  return { client, source };
}

function repositoryOf(env: NodeJS.ProcessEnv): { owner: string; repo: string } {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner && repo) return { owner, repo };
  throw new Failure('usage', 'GITHUB_REPOSITORY is not set', 'run this as an action, or use the command line program');
}
