/** Posts changes on an open integration issue, each once, with the same compare-and-swap. */
import { put } from './move-ref.js';
import type { RecordPort, RecordTip, Self } from './port.js';

/**
 * @param on the record, read before everything else here
 * @param write makes the comment with everything that the earlier comments do not say. Undefined if there is nothing
 * @returns whether this run has posted a comment
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
  // The run that was to post may still do so. As long as it has not ended, this run leaves it to that one.
  if (body === undefined || (told && !(await shared.hasEnded(told)))) return false;
  // Two jobs may belong to one run, and the same record in the same second is the same commit. The claim distinguishes
  // them.
  const claim = self.newClaim();
  const now = await put(shared, on, { ...on.record, told: { ...self.run, claim } });
  if (now.record.told?.claim !== claim) return false;
  await shared.comment(issue, body);
  return true;
}
