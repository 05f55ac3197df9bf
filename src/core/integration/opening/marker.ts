/**
 * The first line of everything that `integrate` writes on GitHub. Later runs recognize their own texts only by this
 * line.
 */
import { firstLine, inComment, outOfComment } from '../../text/marker-line.js';

/** The marker of a plan's integration issue. The claim is the random id of the run that was to open it. */
export interface Marker {
  readonly plan: string;
  readonly base: string;
  readonly claim: string;
}

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;

export function marker(plan: string, base: string, claim: string): string {
  if (!CLAIM.test(claim) || claim.length > 64) throw new Error(`"${claim}" is not a valid claim`);
  return `<!-- parallel-work integration ${plan} ${inComment(base)} ${claim} -->`;
}

/** Only the exact first line counts. A quoted marker, or one after a space, is text of somebody else. */
export function readMarker(body: string): Marker | undefined {
  const line = firstLine(body);
  const [, plan, base, claim] = LINE.exec(line) ?? [];
  if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim)) return undefined;
  const name = outOfComment(base);
  return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}
