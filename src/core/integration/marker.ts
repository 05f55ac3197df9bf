/** The first line of what integration writes on GitHub: by it, and only there, we know our own work again. */

/** Of the integration issue of a plan; the claim is the random id of the run that was to open it. */
export interface Marker {
  readonly plan: string;
  readonly base: string;
  readonly claim: string;
}

/** Groups of letters and digits, as in a UUID: `0f3a…`, `dry-run`. */
const CLAIM = /^[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*$/;
const LINE = /^<!-- parallel-work integration ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) (\S{1,64}) -->$/;

export function marker(plan: string, base: string, claim: string): string {
  if (!CLAIM.test(claim) || claim.length > 64) throw new Error(`"${claim}" is no claim`);
  return `<!-- parallel-work integration ${plan} ${inComment(base)} ${claim} -->`;
}

/** Nothing but the exact first line counts: a quoted marker, or one with a space before it, is somebody's text. */
export function readMarker(body: string): Marker | undefined {
  const line = firstLine(body);
  const [, plan, base, claim] = LINE.exec(line) ?? [];
  if (plan === undefined || base === undefined || claim === undefined || !CLAIM.test(claim)) return undefined;
  const name = outOfComment(base);
  return name !== undefined && marker(plan, name, claim) === line ? { plan, base: name, claim } : undefined;
}

/** An issue that was edited on the web has CRLF line ends. */
export function firstLine(body: string): string {
  return /^[^\r\n]*/.exec(body)?.[0] ?? '';
}

/** A branch may be called `a-->b`: percent-encoded but for plain characters, and no two hyphens side by side. */
export function inComment(branch: string): string {
  return encodeURIComponent(branch.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('%2F', '/')
    .replace(/[!'()*~]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/-(?=-|$)|^-/g, '%2D');
}

function outOfComment(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
