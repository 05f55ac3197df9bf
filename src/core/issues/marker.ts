/**
 * The markers in issues of a plan. The first line of an issue says which item it is of, and a last line ends the part that
 * this program writes. Everything around that part belongs to people.
 */
import { firstLine, inComment, outOfComment } from '../text/marker-line.js';

export interface IssueName {
  readonly plan: string;
  readonly base: string;
  /** Absent for the tracking issue. */
  readonly item?: string;
  /** The random id of the record. */
  readonly id: string;
}

const LINE =
  /^<!-- parallel-work (?:issue (\S+)|tracking) of ([a-z0-9][a-z0-9-]{0,63}) ([!-~]+) ([0-9a-f-]{8,64}) -->$/;

export function issueMarker({ plan, base, item, id }: IssueName): string {
  const what = item === undefined ? 'tracking' : `issue ${inComment(item)}`;
  return `<!-- parallel-work ${what} of ${plan} ${inComment(base)} ${id} -->`;
}

/** Only the exact first line counts. A quoted marker is text of somebody else. */
export function readIssueMarker(body: string): IssueName | undefined {
  const line = firstLine(body);
  const [, encoded, plan, base, id] = LINE.exec(line) ?? [];
  if (plan === undefined || base === undefined || id === undefined) return undefined;
  const item = encoded === undefined ? undefined : outOfComment(encoded);
  const branch = outOfComment(base);
  if (branch === undefined) return undefined;
  const name = { plan, base: branch, id, ...(item === undefined ? {} : { item }) };
  return issueMarker(name) === line ? name : undefined;
}

function endMarker({ id }: IssueName): string {
  return `<!-- parallel-work end ${id} -->`;
}

/** The part that this program writes. Text of a plan cannot contain a line that looks like a marker. */
export function markedPart(name: IssueName, text: string): string {
  const inert = text.replaceAll('<!-- parallel-work', '<!- - parallel-work');
  return [issueMarker(name), inert, endMarker(name)].join('\n');
}

/** The body before, between and after the markers. Undefined if a person removed or repeated one of them. */
export function partsOf(
  body: string,
  name: IssueName,
): { readonly before: string; readonly part: string; readonly after: string } | undefined {
  const lines = body.split('\n');
  const isLine = (wanted: string) => (line: string) => line.replace(/\r$/, '') === wanted;
  const [isStart, isEnd] = [isLine(issueMarker(name)), isLine(endMarker(name))];
  const start = lines.findIndex(isStart);
  const end = lines.findIndex(isEnd);
  if (start < 0 || end < start || lines.filter(isStart).length > 1 || lines.filter(isEnd).length > 1) return undefined;
  return {
    before: lines
      .slice(0, start)
      .map((line) => `${line}\n`)
      .join(''),
    // The web editor of GitHub writes CRLF.
    part: lines
      .slice(start, end + 1)
      .map((line) => line.replace(/\r$/, ''))
      .join('\n'),
    after: [lines[end]?.endsWith('\r') ? '\r' : '', ...lines.slice(end + 1).map((line) => `\n${line}`)].join(''),
  };
}
