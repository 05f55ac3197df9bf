/** Computes what GitHub counts against the hourly limit of GraphQL: points, not requests. */
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/**
 * One request for each connection, and for each node above it, as if all pages were full. A hundred of these make one
 * point, and the minimum is one
 * (https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api).
 */
export function pointsOf(query: string): number {
  const document = parse(query);
  const [operation] = document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? each : []));
  if (!operation) throw new Error('a query without an operation');
  return Math.max(1, Math.round(connections(operation.selectionSet, 1, document) / 100));
}

function connections(set: SelectionSetNode, times: number, document: DocumentNode): number {
  const each = set.selections.map((selection): number => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return connections(selection.selectionSet, times, document);
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const found = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
      );
      return found?.kind === Kind.FRAGMENT_DEFINITION ? connections(found.selectionSet, times, document) : 0;
    }
    const size = selection.arguments?.find(({ name }) => ['first', 'last'].includes(name.value))?.value;
    const nodes = size?.kind === Kind.INT ? Number(size.value) : undefined;
    const below = selection.selectionSet ? connections(selection.selectionSet, times * (nodes ?? 1), document) : 0;
    return (nodes === undefined ? 0 : times) + below;
  });
  return each.reduce((sum, one) => sum + one, 0);
}
