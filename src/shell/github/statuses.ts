/** Commit statuses. The latest one of a context counts, so to post the same one twice changes nothing. */
import { z } from 'zod';
import type { PostedStatus } from '../../core/facts/questions.js';
import type { Repo } from './client.js';

export interface StatusPost extends Pick<PostedStatus, 'state' | 'description'> {
  readonly commit: string;
  readonly context: string;
  /** The run, for people who click on "Details". */
  readonly targetUrl?: string;
}

/** https://docs.github.com/en/rest/commits/statuses#create-a-commit-status */
export async function postStatus({ client, owner, repo }: Repo, status: StatusPost): Promise<void> {
  const { commit, state, description, context, targetUrl } = status;
  await client.rest(
    'POST /repos/{owner}/{repo}/statuses/{sha}',
    {
      owner,
      repo,
      sha: commit,
      state,
      description,
      context,
      ...(targetUrl === undefined ? {} : { target_url: targetUrl }),
    },
    z.unknown(),
    { isRepeatable: true },
  );
}
