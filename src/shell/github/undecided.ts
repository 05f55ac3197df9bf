/** If a run could not read everything, it says so on the pull request that started it, and nowhere else. */
import { z } from 'zod';
import { contextOf } from '../../core/facts/context.js';
import {
  describeStatus,
  MOST_STATUSES,
  NO_MORE,
  saysTheSame,
  statusFactsOf,
} from '../../core/statuses/status-description.js';
import type { Repo } from './client.js';
import type { ReadOptions } from './first-query.js';
import { gql } from './gql.js';
import { readOne } from './overview.js';
import { run } from './query.js';
import { postStatus } from './statuses.js';

/** The base branch and the name of its statuses, if nothing else is known. */
export async function contextFor(
  repo: Repo,
  { base, settings }: Pick<ReadOptions, 'base' | 'settings'>,
): Promise<{ readonly branch: string; readonly context: string }> {
  const { name } = await run(repo, (query) =>
    query.contents(gql`defaultBranchRef { name }`, z.object({ name: z.string() })),
  );
  const branch = base ?? name;
  const repository = { name: `${repo.owner}/${repo.repo}`, defaultBranch: name };
  return { branch, context: contextOf({ settings, base: { branch, commit: '' }, repository }) };
}

/** @returns false if there is nowhere to say it: the pull request is closed, or goes into another branch */
export async function markUndecided(
  repo: Repo,
  options: Pick<ReadOptions, 'base' | 'settings'>,
  pull: number,
  reason: string,
  targetUrl: string | undefined,
): Promise<boolean> {
  const { branch, context } = await contextFor(repo, options);
  const found = await run(repo, (query) => readOne(query, context, pull));
  // If it goes into another branch, only an earlier status of this program shows that it was in a stack on this one.
  if (found?.state !== 'OPEN' || (found.base !== branch && !found.status?.isOwn)) return false;
  const facts = found.status?.isOwn ? statusFactsOf(found.status) : undefined;
  const count = (facts?.count ?? 0) + 1;
  const isFull = count > MOST_STATUSES;
  if (isFull && found.status?.state !== 'success') return true;
  const description = describeStatus(
    {
      count,
      revision: 'unread',
      dependsOnOthers: true,
      isCommented: facts?.isCommented ?? false,
    },
    isFull ? NO_MORE : `error into "${branch}": it could not be decided. ${reason}`,
  );
  const wanted = { state: isFull ? ('failure' as const) : ('error' as const), description };
  if (found.status?.isOwn && saysTheSame(found.status, wanted)) return true;
  await postStatus(repo, {
    ...wanted,
    commit: found.head,
    context,
    ...(targetUrl === undefined ? {} : { targetUrl }),
  });
  return true;
}
