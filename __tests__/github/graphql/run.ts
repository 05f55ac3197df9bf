// Executes a query on GitHub's own schema. What GitHub would refuse is an answer; what the stand-in cannot do is a violation.
import { readFileSync } from 'node:fs';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { buildASTSchema, execute, GraphQLError, getOperationAST, parse, validate } from 'graphql';
import type { PageFault, Viewer } from '../call.js';
import type { World } from '../github-state.js';
import { queryNode } from './nodes.js';

export interface GraphCall {
  readonly world: World;
  readonly viewer: Viewer;
  readonly page: PageFault;
}
export interface GraphAnswer {
  readonly body: { data?: unknown; errors?: readonly unknown[] };
  readonly violations: readonly string[];
}

let built: GraphQLSchema | undefined;

/** Read as a file: the package itself builds all of it twice more when it is loaded. */
const SCHEMA = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'));

/** Built once in a process: parsing 1.2 MB takes a fifth of a second. */
function theSchema(): GraphQLSchema {
  built ??= buildASTSchema(parse(readFileSync(SCHEMA, 'utf8'), { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  });
  return built;
}

let last: { readonly query: string; readonly document: DocumentNode } | undefined;

/** A query is looked at twice: for its name, and to be run. */
function parsed(query: string): DocumentNode {
  if (last?.query !== query) last = { query, document: parse(query) };
  return last.document;
}

const VALID = new Set<string>();

function problemsIn(query: string, document: DocumentNode): readonly GraphQLError[] {
  if (VALID.has(query)) return [];
  const wrong = validate(theSchema(), document);
  if (wrong.length === 0) VALID.add(query);
  return wrong;
}

/** GitHub puts the kind of an error beside its message, not into extensions. */
function shown(error: GraphQLError): unknown {
  const { message, locations, path, extensions }: GraphQLFormattedError = error.toJSON();
  const type = extensions?.['type'];
  return { ...(type === undefined ? {} : { type }), ...(path === undefined ? {} : { path }), locations, message };
}

class Unserved extends Error {}

/** The name of the operation that a query runs, for logs and faults. */
export function operationName(query: string, asked: string | undefined): string | undefined {
  if (asked !== undefined) return asked;
  try {
    return getOperationAST(parsed(query))?.name?.value;
  } catch {
    return undefined;
  }
}

export function runQuery(
  call: GraphCall,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  operation: string | undefined,
): GraphAnswer {
  const schema = theSchema();
  let document: DocumentNode;
  try {
    document = parsed(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { body: { errors: [shown(error)] }, violations: [`GraphQL: ${error.message}`] };
  }
  const wrong = problemsIn(query, document);
  if (wrong.length > 0) {
    return { body: { errors: wrong.map(shown) }, violations: wrong.map((error) => `GraphQL: ${error.message}`) };
  }
  const result = execute({
    schema,
    document,
    rootValue: queryNode(call),
    variableValues: variables,
    ...(operation === undefined ? {} : { operationName: operation }),
    fieldResolver: (source: unknown, args: unknown, _context: unknown, info) => {
      const value = typeof source === 'object' && source !== null ? Reflect.get(source, info.fieldName) : undefined;
      if (value === undefined)
        throw new Unserved(
          `"${info.parentType.name}.${info.fieldName}" is not served. add it to __tests__/github/graphql`,
        );
      return typeof value === 'function' ? value(args) : value;
    },
  }) as ExecutionResult;
  const errors = result.errors ?? [];
  // An error that is not one of GitHub's own is a hole in the stand-in, or a variable of the wrong type.
  const ours = errors
    .filter((error) => error.extensions['type'] === undefined)
    .map((error) => `GraphQL: ${error.message} at ${String(error.path?.join('.'))}`);
  const body = {
    ...(result.data === undefined ? {} : { data: result.data }),
    ...(errors.length === 0 ? {} : { errors: errors.map(shown) }),
  };
  return { body, violations: ours };
}
