/**
 * A server that answers every valid query of GitHub's schema with something of the right type, so that readers go all
 * their ways; every list has two pages. What a query asks for by name is there under whatever name.
 */
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
import { blobId, treeId } from '../../../src/shell/object-id.js';

const SCHEMA = buildASTSchema(parse(published.idl, { noLocation: true }), { assumeValid: true, assumeValidSDL: true });
const VALID = new Set<string>();
const COMMIT = idOf('a commit');

export interface Sent {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What is passed down from a field to those below it. */
interface Node {
  readonly page: number;
  readonly state: string;
  /** Of what was asked for by its id. */
  readonly oid?: string;
  readonly number?: number;
  /** The branch that was asked for. */
  readonly branch?: string;
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
  const { fieldName, parentType } = info;
  if (isListType(inner)) {
    const one = anyValue(inner.ofType, source, args, info, name, plan);
    // The commits of a pull request are as many as it counts.
    return parentType.name === 'PullRequestCommitConnection' ? [one, one] : [one];
  }
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
      return /^Tree/.test(parentType.name) ? idInTree(info, plan) : (source.oid ?? COMMIT);
    case 'Base64String':
      return Buffer.from(isInFolder(info) ? 'parallel-work' : PLAN_FILE).toString('base64');
    default:
      return nodeOf(inner.toString(), source, args, fieldName, plan);
  }
}

function nodeOf(type: string, source: Node, args: Arguments, fieldName: string, plan: string): Node {
  const [state] = Array.isArray(args['states']) ? args['states'] : [];
  if (type.endsWith('Connection')) {
    const branch = typeof args['headRefName'] === 'string' ? { branch: args['headRefName'] } : {};
    return { page: args['after'] === undefined ? 1 : 2, state: String(state ?? source.state), ...branch };
  }
  // The even ones are merged.
  if (fieldName === 'pullRequest' && typeof args['number'] === 'number') {
    return { page: 1, state: args['number'] % 2 === 0 ? 'MERGED' : 'OPEN', number: args['number'] };
  }
  // The list of commits lags behind the head, and the branch has moved on: so the commits themselves are asked.
  if (fieldName === 'commit') return { ...source, oid: idOf('an earlier commit') };
  if (fieldName === 'baseTarget') return { ...source, oid: idOf('a later commit') };
  if (typeof args['oid'] === 'string') return { ...source, oid: args['oid'] };
  return args['expression'] === undefined ? source : { ...source, oid: idOf(plan) };
}

const PLAN_FILE = 'p.yml';

/** Of the folder of the plan directory, of that directory, or of the one file that is in it. */
function idInTree(info: GraphQLResolveInfo, plan: string): string {
  const directory = treeId([{ name: PLAN_FILE, mode: '100644', oid: idOf(plan) }], 40);
  const { prev } = info.path;
  if (prev?.key === 'folder') return treeId([{ name: 'parallel-work', mode: '100644', oid: directory }], 40);
  if (isInFolder(info) || prev?.key === 'file' || info.parentType.name === 'Tree') return directory;
  return idOf(plan);
}

function isInFolder({ path }: GraphQLResolveInfo): boolean {
  return path.prev?.prev?.prev?.prev?.key === 'folder';
}

function stateOf(type: GraphQLEnumType, { state }: Node): string | undefined {
  return type.getValue(state)?.name ?? type.getValues()[0]?.name;
}

function textOf(
  { page, branch }: Node,
  { fieldName, parentType, path }: GraphQLResolveInfo,
  name: Name,
  plan: string,
): string {
  const key = `${parentType.name}.${fieldName}`;
  if (key === 'TreeEntry.type') return ['file', 'folder'].includes(String(path.prev?.key)) ? 'tree' : 'blob';
  if (key === 'Blob.text') return plan;
  if (key === 'Ref.prefix') return 'refs/heads/';
  if (fieldName === 'headRefName' && branch !== undefined) return branch;
  // Whatever goes somewhere goes into the base.
  if (fieldName === 'baseRefName' || (key === 'Ref.name' && path.prev?.key !== 0)) return name('base');
  if (key === 'Ref.name') return `bots/${name(`branch${page}`)}`;
  return name(`${fieldName}${page}`);
}

function numberOf({ page, number }: Node, { fieldName, parentType }: GraphQLResolveInfo): number {
  if (fieldName === 'mode') return 0o100644;
  if (fieldName === 'number' && number !== undefined) return number;
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

function idOf(text: string): string {
  return blobId(Buffer.from(text), 40);
}

function restAnswer(path: string): unknown {
  if (path.includes('/compare/'))
    return { status: 'ahead', merge_base_commit: { sha: COMMIT, commit: { tree: { sha: COMMIT } } } };
  if (path.includes('/git/trees/')) return { truncated: false, tree: [] };
  return [];
}

function json(body: unknown): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
}
