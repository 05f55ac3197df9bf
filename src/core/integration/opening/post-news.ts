/** After it is open: what has changed is told on the issue, once, under the same compare-and-swap. */
import { put } from './move-ref.js';
import type { RecordPort, RecordTip, Self } from './port.js';

/**
 * @param on read before anything else here
 * @param write makes the comment of all that the comments so far do not tell; undefined: they tell it all
 * @returns whether this run has told something
 */
export async function tellOnce(
  on: RecordTip,
  shared: RecordPort,
  self: Self,
  write: (comments: readonly string[]) => string | undefined,
): Promise<boolean> {
  const { issue, told } = on.record;
  if (issue === undefined) return false;
  const body = write(await shared.comments(issue));
  // Whoever was to tell may be about to: while its run is going on it is left to it.
  if (body === undefined || (told && !(await shared.hasEnded(told)))) return false;
  // Two jobs may be of one run, and the same record of the same second is the same commit: by the claim they are told apart.
  const claim = self.newClaim();
  const now = await put(shared, on, { ...on.record, told: { ...self.run, claim } });
  if (now.record.told?.claim !== claim) return false;
  await shared.comment(issue, body);
  return true;
}
