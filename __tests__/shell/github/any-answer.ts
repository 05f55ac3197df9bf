/**
 * A server that answers every valid query of GitHub's schema with something of the right type, so that readers go all
 * their ways; every list has two pages. What a query asks for by name is there under whatever name.
 */
import { createHash } from 'node:crypto';
import { schema as published } from '@octokit/graphql-schema';
import {
  buildASTSchema,
  execute,
  type GraphQLEnumType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  Kind,
  parse,
  validate,
} from 'graphql';

const SCHEMA = buildASTSchema(parse(published.idl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
const VALID = new Set<string>();

export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is passed down from a field to those below it. */
interface Node {
  readonly page: number;
  readonly state: string;
}

type Name = (field: string) => string;

/** @param name what a string is called, by its field and page; @param sent grows by each query */
export function anyAnswer(name: Name, plan: string, sent: Sent[]): typeof globalThis.fetch {
  return async (input, init) => {
    const { pathname } = new URL(String(input));
    if (pathname !== '/graphql') return json(restAnswer(pathname));
    const { query, variables }: Sent = JSON.parse(String(init?.body));
    sent.push({ query, variables });
    const document = parse(query);
    const problems = VALID.has(query) ? [] : validate(SCHEMA, document);
    if (problems.length > 0) throw new Error(`${problems.join('\n')}\n${query}`);
    VALID.add(query);
    const { data, errors } = await execute({
      schema: SCHEMA,
      document,
      variableValues: variables,
      rootValue: { page: 1, state: 'OPEN' } satisfies Node,
      fieldResolver: (source: Node, args: Arguments, _context, info) =>
        anyValue(info.returnType, source, args, info, name, plan),
      typeResolver: (_value, _context, info) => typeOf(info),
    });
    if (errors) throw new Error(`${errors.join('\n')}\n${query}`);
    return json({ data });
  };
}

type Arguments = Readonly<Record<string, unknown>>;

function anyValue(
  type: GraphQLOutputType,
  source: Node,
  args: Arguments,
  info: GraphQLResolveInfo,
  name: Name,
  plan: string,
): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [anyValue(inner.ofType, source, args, info, name, plan)];
  const { fieldName } = info;
  if (isEnumType(inner)) return fieldName === 'state' ? stateOf(inner, source) : inner.getValues()[0]?.name;
  switch (inner.toString()) {
    case 'String':
      return textOf(source, info, name, plan);
    case 'Int':
      return numberOf(source, info);
    case 'Boolean':
      return fieldName === 'hasNextPage' && source.page === 1;
    case 'ID':
      return 'id';
    case 'DateTime':
      return `2026-01-0${source.page}T00:00:00Z`;
    case 'URI':
      return `https://github.example/acme/app#issuecomment-${source.page}`;
    case 'GitObjectID':
      return /^Tree/.test(info.parentType.name) && fieldName === 'oid'
        ? blobId(plan)
        : blobId(`${info.path.prev?.key}.${fieldName}`);
    default:
      return nodeOf(inner.toString(), source, args, fieldName);
  }
}

function nodeOf(type: string, source: Node, args: Arguments, fieldName: string): Node {
  const [state] = Array.isArray(args['states']) ? args['states'] : [];
  if (type.endsWith('Connection')) {
    return { page: args['after'] === undefined ? 1 : 2, state: String(state ?? source.state) };
  }
  // The even ones are merged.
  if (fieldName === 'pullRequest' && typeof args['number'] === 'number') {
    return { page: 1, state: args['number'] % 2 === 0 ? 'MERGED' : 'OPEN' };
  }
  return source;
}

function stateOf(type: GraphQLEnumType, { state }: Node): string | undefined {
  return type.getValue(state)?.name ?? type.getValues()[0]?.name;
}

function textOf({ page }: Node, { fieldName, parentType, path }: GraphQLResolveInfo, name: Name, plan: string): string {
  const key = `${parentType.name}.${fieldName}`;
  if (key === 'TreeEntry.type') return path.prev?.key === 'file' ? 'tree' : 'blob';
  if (key === 'Blob.text') return plan;
  if (key === 'Ref.prefix') return 'refs/heads/';
  // Whatever goes somewhere goes into the base.
  if (fieldName === 'baseRefName' || (key === 'Ref.name' && path.prev?.key !== 0)) return name('base');
  if (key === 'Ref.name') return `bots/${name(`branch${page}`)}`;
  return name(`${fieldName}${page}`);
}

function numberOf({ page }: Node, { fieldName, parentType }: GraphQLResolveInfo): number {
  if (fieldName === 'mode') return 0o100644;
  if (fieldName === 'number' || fieldName === 'position') return page;
  // One parent of each commit, and two of all else.
  return parentType.name === 'CommitConnection' ? 1 : 2;
}

/** As the selection wants it. */
function typeOf({ fieldNodes, fragments, returnType }: GraphQLResolveInfo): string {
  for (const each of fieldNodes[0]?.selectionSet?.selections ?? []) {
    const condition = each.kind === Kind.FRAGMENT_SPREAD ? fragments[each.name.value]?.typeCondition : undefined;
    const inline = each.kind === Kind.INLINE_FRAGMENT ? each.typeCondition : condition;
    if (inline) return inline.name.value;
  }
  return getNamedType(returnType).name === 'Actor' ? 'Bot' : 'Commit';
}

function blobId(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function restAnswer(path: string): unknown {
  if (path.includes('/compare/')) return { status: 'ahead', merge_base_commit: { sha: blobId('base') } };
  if (path.includes('/git/trees/')) return { truncated: false, tree: [] };
  return [];
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
