/** Whether a run of a workflow has ended: https://docs.github.com/en/rest/actions/workflow-runs */
import { z } from 'zod';
import type { RunRef } from '../../core/integration/opening/record.js';
import type { Repo } from './client.js';
import { unlessMissing } from './write.js';

const shape = z.object({ status: z.string().nullable(), run_started_at: z.string().nullish() });

/**
 * A run that began so long before this one has nothing to write any more, or somebody recorded it to make runs wait.
 */
const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * Compares only times of the server, because the clock of the job may be wrong.
 *
 * @param own the run that asks. A missing run counts as ended only if this one can be read, because otherwise the token
 * may see no runs
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
