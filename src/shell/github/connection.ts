/** Reads all pages of a GraphQL connection. The result is complete by GitHub's own count, or an error. */
import { z } from 'zod';
import { Failure } from '../../core/failure.js';
import { pageShape } from './fragments.js';
import { gql, type Selection } from './gql.js';

const TRIES = 3;
export const PER_PAGE = 100;

interface Page<T> {
  readonly totalCount: number;
  readonly pageInfo: z.infer<typeof pageShape>;
  readonly nodes: readonly T[];
}

export function connectionShape<T>(node: z.ZodType<T>): z.ZodType<Page<T>> {
  return z.object({ totalCount: z.number().int(), pageInfo: pageShape, nodes: z.array(node) });
}

/** The query text for `connectionShape`. */
export function connectionOf(selection: Selection): Selection {
  return gql`totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}

/** The arguments for one page. @param after the end of the previous page. Absent for the first page */
export function paging(size: number, after?: string): Selection {
  return after === undefined ? gql`first: ${size}` : gql`first: ${size}, after: ${after}`;
}

export interface Connection<T> {
  /** For messages: `open pull requests into "main"`. */
  readonly what: string;
  /** Asks for one page by its arguments. Null if there is no such list. */
  readonly page: (paging: Selection, size: number) => Promise<Page<T> | null>;
  /** No two entries are equal in any of these. */
  readonly keys: (node: T) => readonly (string | number)[];
  readonly mostPages: number;
  /** The size of the first page, if few entries are likely. GitHub charges for what is asked for. */
  readonly first?: number;
}

/**
 * Reads a list again if it changes while it is read.
 * @throws Failure `unstable` if it keeps changing, `too-many` if it is longer than the limit
 */
export async function readWhole<T>(connection: Connection<T>): Promise<readonly T[]> {
  for (let tries = 1; ; tries++) {
    const read = await attempt(connection);
    if (typeof read !== 'string') return read;
    if (tries === TRIES) {
      const message = `The ${connection.what} cannot all be read: ${read}.`;
      throw new Failure('unstable', message, 'The list changed while it was read. Run it again.');
    }
  }
}

/** @returns the entries, or why they are not complete */
async function attempt<T>({
  what,
  page,
  keys,
  mostPages,
  first = PER_PAGE,
}: Connection<T>): Promise<readonly T[] | string> {
  const found: T[] = [];
  let [after, count]: [string | undefined, number | undefined] = [undefined, undefined];
  for (let pages = 1; ; pages++) {
    const size = pages === 1 ? first : PER_PAGE;
    const read: Page<T> | null = await page(paging(size, after), size);
    if (read === null) return count === undefined ? [] : 'the list is gone';
    const { totalCount, pageInfo, nodes } = read;
    found.push(...nodes);
    const most = first + (mostPages - 1) * PER_PAGE;
    // A later reading would not be shorter.
    if (totalCount > most) throw tooMany(what, totalCount, most);
    if (count !== undefined && totalCount !== count) return `the list had ${count} entries, then ${totalCount}`;
    if (!pageInfo.hasNextPage) return problemOf(found, totalCount, keys) ?? found;
    if (pages === mostPages || found.length > totalCount)
      return `the list does not end after ${totalCount} entries, as it should`;
    [after, count] = [pageInfo.endCursor ?? '', totalCount];
  }
}

function problemOf<T>(found: readonly T[], count: number, keys: Connection<T>['keys']): string | undefined {
  if (found.length !== count) return `the list has ${found.length} of ${count} entries`;
  const kinds = found[0] === undefined ? [] : keys(found[0]);
  const isTwice = kinds.some((_, kind) => new Set(found.map((node) => keys(node)[kind])).size < found.length);
  return isTwice ? 'an entry occurs twice' : undefined;
}

function tooMany(what: string, count: number, most: number): Failure {
  return new Failure(
    'too-many',
    `There are ${count} ${what}, but at most ${most} can be read.`,
    'Close or delete what nobody needs. Running it again does not help.',
  );
}

/**
 * Reads page after page of a list.
 * @param isEnough stops the reading when it returns true
 * @returns null if the list has more pages than the limit
 * @throws Failure `unstable` if entries are missing
 */
export async function readPages<T>(
  page: (paging: Selection) => Promise<Page<T>>,
  mostPages: number,
  isEnough: (nodes: readonly T[]) => boolean = () => false,
): Promise<(readonly T[])[] | null> {
  const pages: (readonly T[])[] = [];
  let after: string | undefined;
  while (pages.length < mostPages) {
    const { totalCount, pageInfo, nodes }: Page<T> = await page(paging(PER_PAGE, after));
    pages.push(nodes);
    if (!pageInfo.hasNextPage || isEnough(nodes)) {
      const isWhole = pageInfo.hasNextPage
        ? pages.every(({ length }) => length === PER_PAGE)
        : pages.flat().length === totalCount;
      if (isWhole) return pages;
      throw new Failure('unstable', 'GitHub returned an incomplete list.', 'Run it again.');
    }
    after = pageInfo.endCursor ?? undefined;
  }
  return null;
}
