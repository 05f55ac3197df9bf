/** Every page of a GraphQL connection, complete by GitHub's own count, or not at all. */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { pageShape, quoted } from './fragments.js';
import type { Reading } from './query.js';

const TRIES = 3;
const PER_PAGE = 100;

interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: z.infer<typeof pageShape>;
  readonly nodes: readonly T[];
}

export function connectionShape<T>(node: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({ totalCount: z.number().int(), pageInfo: pageShape, nodes: z.array(node) });
}

/** `connectionShape`, as a query asks for it. */
export function connectionOf(selection: string): string {
  return `totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}

export interface Connection<T> {
  /** `open pull requests into "main"`. */
  readonly what: string;
  /** Asks one page by its arguments, `first: 100, after: "…"`. Null: there is no such list. */
  readonly page: (paging: string, size: number) => Reading<Page<T> | null>;
  /** By each of these no two entries are the same. */
  readonly keys: (node: T) => readonly (string | number)[];
  readonly mostPages: number;
  /** Of the first page, where few are likely: GitHub counts what is asked for. */
  readonly first?: number;
}

/**
 * A list that changes while it is read is read again.
 * @throws Failure `unstable` where it never stands still, `too-many` where it is longer than we read
 */
export function* readWhole<T>(connection: Connection<T>): Reading<readonly T[]> {
  for (let tries = 1; ; tries++) {
    const read = yield* attempt(connection);
    if (typeof read !== 'string') return read;
    if (tries === TRIES) {
      const message = `the ${connection.what} cannot all be read: ${read}.`;
      throw new Failure('unstable', message, 'the list changes while it is read: run it again');
    }
  }
}

/** @returns the entries, or why these are not all */
function* attempt<T>({ what, page, keys, mostPages, first = PER_PAGE }: Connection<T>): Reading<readonly T[] | string> {
  const found: T[] = [];
  let [after, count]: [string | undefined, number | undefined] = [undefined, undefined];
  for (let pages = 1; ; pages++) {
    const size = pages === 1 ? first : PER_PAGE;
    const paging: string = after === undefined ? '' : `, after: ${quoted(after)}`;
    const told: Page<T> | null = yield* page(`first: ${size}${paging}`, size);
    if (told === null) return count === undefined ? [] : 'it went away';
    const { totalCount, pageInfo, nodes } = told;
    found.push(...nodes);
    const most = first + (mostPages - 1) * PER_PAGE;
    // No later reading of it would come out shorter.
    if (totalCount > most) throw tooMany(what, totalCount, most);
    if (count !== undefined && totalCount !== count) return `it had ${count} entries, then ${totalCount}`;
    if (!pageInfo.hasNextPage) return problemOf(found, totalCount, keys) ?? found;
    if (pages === mostPages || found.length > totalCount)
      return `it does not end where it should, after ${totalCount} entries`;
    [after, count] = [pageInfo.endCursor ?? '', totalCount];
  }
}

function problemOf<T>(found: readonly T[], count: number, keys: Connection<T>['keys']): string | undefined {
  if (found.length !== count) return `${found.length} of ${count} entries are there`;
  const kinds = found[0] === undefined ? [] : keys(found[0]);
  const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
  return isTwice ? 'an entry is there twice' : undefined;
}

function tooMany(what: string, count: number, most: number): Failure {
  return new Failure(
    'too-many',
    `there are ${count} ${what}, and no more than ${most} can be read.`,
    'running it again changes nothing: close or delete what nobody needs',
  );
}
