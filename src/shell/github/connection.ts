/** Every page of a GraphQL connection, complete by GitHub's own count, or not at all. */
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

/** `connectionShape`, as a query asks for it. */
export function connectionOf(selection: Selection): Selection {
  return gql`totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} }`;
}

/** The arguments for one page. @param after the end of the page before; absent: the first page */
export function paging(size: number, after?: string): Selection {
  return after === undefined ? gql`first: ${size}` : gql`first: ${size}, after: ${after}`;
}

export interface Connection<T> {
  /** `open pull requests into "main"`. */
  readonly what: string;
  /** Asks one page by its arguments. Null: there is no such list. */
  readonly page: (paging: Selection, size: number) => Promise<Page<T> | null>;
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

/** @returns the entries, or why these are not all */
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
    // No later reading of it would come out shorter.
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
 * Page after page of a list, as they come.
 * @param isEnough the rest need not be read
 * @returns null: it has more pages than that
 * @throws Failure `unstable` where not all of them came
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
