/** Whether a run of a workflow has ended: https://docs.github.com/en/rest/actions/workflow-runs */
import { z } from 'zod';
import type { RunRef } from '../../core/integration/opening/record.js';
import type { Repo } from './client.js';
import { unlessMissing } from './write.js';

const shape = z.object({ status: z.string().nullable(), run_started_at: z.string().nullish() });

/** A run that began so long before ours has nothing to write any more, or is named by somebody who wants us to wait. */
const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * The server's times are compared with each other: the clock of the job decides nothing.
 *
 * @param own what is gone has ended only where our own run can be read: else nobody may see any run
 */
export async function hasEnded({ client, owner, repo }: Repo, run: RunRef, own: RunRef): Promise<boolean> {
  const read = ({ id, attempt }: RunRef) => {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
    return client.rest(route, { owner, repo, run_id: id, attempt_number: attempt }, shape);
  };
  const found = await unlessMissing(read(run));
  if (found?.status === 'completed') return true;
  if (found && run.id === own.id) return false;
  const ours = await read(own);
  if (!found) return true;
  return Date.parse(ours.run_started_at ?? '') - Date.parse(found.run_started_at ?? '') > LONGEST_WAIT;
}
