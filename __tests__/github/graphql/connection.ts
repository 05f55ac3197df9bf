// GraphQL pages: cursors, GitHub's limits and its words for breaking them.
import { GraphQLError } from 'graphql';
import type { PageFault } from '../call.js';

/** Fields by name: values, or functions of the arguments. */
export type Node = Readonly<Record<string, unknown>>;
export type Arguments = Readonly<Record<string, unknown>>;

/** An error as GitHub words it; anything else that is thrown is the stand-in's own fault. */
export function refusal(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

const AT_MOST = 100;

const cursorOf = (index: number, key: string): string => Buffer.from(JSON.stringify([index, key])).toString('base64');

function position<T>(cursor: unknown, list: readonly T[], key: (entry: T) => string): number | undefined {
  if (typeof cursor !== 'string') return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64').toString());
  } catch {
    parsed = undefined;
  }
  if (!Array.isArray(parsed))
    throw refusal('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
  const at = list.findIndex((entry) => key(entry) === parsed[1]);
  // An entry that left meanwhile: what followed it has moved up to its place.
  return at >= 0 ? at : Number(parsed[0]) - 1;
}

/**
 * @param key what an entry is recognised by when the list has changed between two pages.
 * @param view makes the nodes of one page.
 */
export function connection<T>(
  name: string,
  args: Arguments,
  list: readonly T[],
  key: (entry: T) => string,
  view: (entry: T) => unknown,
  fault: PageFault,
  extra: Node = {},
): Node {
  const first = args['first'];
  const last = args['last'];
  for (const [word, value] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (typeof value !== 'number') continue;
    if (value > AT_MOST) {
      throw refusal(
        'EXCESSIVE_PAGINATION',
        `Requesting ${value} records on the \`${name}\` connection exceeds the \`${word}\` limit of ${AT_MOST} records.`,
      );
    }
    if (value < 1) throw refusal('ARGUMENT_LIMIT', `\`${word}\` on the \`${name}\` connection cannot be less than 1.`);
  }
  if (typeof first !== 'number' && typeof last !== 'number') {
    throw refusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  const after = position(args['after'], list, key);
  const before = position(args['before'], list, key);
  let from = after === undefined ? 0 : Math.max(0, after + 1 + fault.drift);
  let to = before === undefined ? list.length : before;
  if (fault.endless && from >= to) from = 0;
  if (typeof first === 'number') to = Math.min(to, from + first);
  else if (typeof last === 'number') from = Math.max(from, to - last);
  const page = list.slice(from, to).map((entry, index): [string, T] => [cursorOf(from + index, key(entry)), entry]);
  return {
    totalCount: list.length,
    nodes: () => page.map(([, entry]) => view(entry)),
    edges: () => page.map(([cursor, entry]) => ({ cursor, node: () => view(entry) })),
    pageInfo: {
      hasNextPage: fault.endless || to < list.length,
      hasPreviousPage: from > 0,
      startCursor: page[0]?.[0] ?? null,
      endCursor: page.at(-1)?.[0] ?? null,
    },
    ...extra,
  };
}
