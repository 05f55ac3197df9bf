// Holds requests and answers to GitHub's published description (contract/openapi.json, made by scripts/vendor-openapi.js).
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Json = Record<string, unknown>;
interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The project's folder: compiled copies of this file (the bench) lie elsewhere, the contract does not. */
function root(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** OpenAPI 3.0 says `nullable`, JSON schema says `type: [..., "null"]`. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (!isObject(node)) return node;
  const { nullable, discriminator: _discriminator, ...rest } = node;
  const schema: Json = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'enum' ? value : plain(value)]),
  );
  if (nullable !== true) return schema;
  if (
    typeof schema['type'] === 'string' &&
    schema['allOf'] === undefined &&
    schema['anyOf'] === undefined &&
    schema['oneOf'] === undefined
  ) {
    return {
      ...schema,
      type: [schema['type'], 'null'],
      ...(Array.isArray(schema['enum']) ? { enum: [...schema['enum'], null] } : {}),
    };
  }
  return { anyOf: [schema, { type: 'null' }] };
}

/** Where GitHub really answers something else than it publishes: the head repository of a deleted fork is null. */
function amend(components: Json): void {
  for (const name of ['pull-request', 'pull-request-simple']) {
    const head = at(components, 'schemas', name, 'properties', 'head', 'properties');
    if (isObject(head)) head['repo'] = { anyOf: [head['repo'], { type: 'null' }] };
  }
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), node);
}

interface Loaded {
  readonly paths: Json;
  readonly components: Json;
  readonly ajv: Ajv;
}
function validator(): Ajv {
  const ajv = new Ajv({ strict: false, logger: false, validateSchema: false });
  formats.default(ajv, { mode: 'fast' });
  return ajv;
}

const words = ({ errors }: { readonly errors?: ValidateFunction['errors'] }): string[] =>
  (errors ?? [])
    .slice(0, 3)
    .map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`);

let loaded: Loaded | undefined;
const compiled = new Map<string, ValidateFunction>();

function load(): Loaded {
  if (loaded !== undefined) return loaded;
  const document: unknown = JSON.parse(readFileSync(join(root(), '__tests__/github/contract/openapi.json'), 'utf8'));
  const whole = plain(document);
  const paths = at(whole, 'paths');
  const components = at(whole, 'components');
  if (!isObject(paths) || !isObject(components))
    throw new Error('contract/openapi.json is damaged. run scripts/vendor-openapi.js');
  amend(components);
  const ajv = validator();
  ajv.addSchema({ $id: 'github', components });
  loaded = { paths, components, ajv };
  return loaded;
}

function resolved(node: unknown): unknown {
  const ref = at(node, '$ref');
  return typeof ref === 'string' ? at(load(), ...ref.slice(2).split('/')) : node;
}

function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? `github${value}` : absolute(value),
    ]),
  );
}

function problems(key: string, schema: unknown, value: unknown): string[] {
  let validate = compiled.get(key);
  if (validate === undefined) {
    const made = absolute(schema);
    validate = load().ajv.compile(isObject(made) ? made : {});
    compiled.set(key, validate);
  }
  return validate(value) ? [] : words(validate);
}

/** Keys that a body may have, `undefined` where the contract leaves them open. */
function keys(schema: unknown): ReadonlySet<string> | undefined {
  const own = resolved(schema);
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((word) => {
    const list = at(own, word);
    return Array.isArray(list) ? list.map(keys) : [];
  });
  const properties = at(own, 'properties');
  const all = [
    ...(isObject(properties) ? [new Set(Object.keys(properties))] : []),
    ...parts.filter((part) => part !== undefined),
  ];
  return all.length === 0 ? undefined : new Set(all.flatMap((set) => [...set]));
}

/** `GET /repos/:owner/:repo` in the contract's own terms. */
function operation(route: string): Operation | undefined {
  const [method = '', path = ''] = route.split(' ');
  const found = at(load().paths, path.replace(/:(\w+)\*?/g, '{$1}'), method.toLowerCase());
  const responses = at(found, 'responses');
  if (!isObject(found) || !isObject(responses)) return undefined;
  const parameters = found['parameters'];
  return { responses, requestBody: found['requestBody'], ...(Array.isArray(parameters) ? { parameters } : {}) };
}

let webhooks: Ajv | undefined;

/** @param name a schema of GitHub's webhook description, such as `webhook-pull-request-opened`. */
export function payloadProblems(name: string, payload: unknown): string[] {
  if (webhooks === undefined) {
    const require = createRequire(import.meta.url);
    const place = require.resolve('@octokit/openapi-webhooks/generated/api.github.com.json');
    const document: unknown = JSON.parse(readFileSync(place, 'utf8'));
    webhooks = validator();
    webhooks.addSchema({ $id: 'webhooks', components: at(document, 'components') });
  }
  const validate = webhooks.getSchema(`webhooks#/components/schemas/${name}`);
  if (validate === undefined) return [`"${name}" is no webhook of GitHub`];
  return validate(payload) === true ? [] : words(validate);
}

export function requestProblems(route: string, query: URLSearchParams, body: unknown): string[] {
  const described = operation(route);
  if (described === undefined) return [`"${route}" is not in the contract. add it to scripts/vendor-openapi.js`];
  const found: string[] = [];
  const parameters = (described.parameters ?? []).map(resolved).filter((parameter) => at(parameter, 'in') === 'query');
  for (const [name, value] of query) {
    const parameter = parameters.find((entry) => at(entry, 'name') === name);
    if (parameter === undefined) {
      found.push(`unknown query parameter "${name}"`);
      continue;
    }
    const type = at(parameter, 'schema', 'type');
    const typed = type === 'integer' ? Number(value) : type === 'boolean' ? value === 'true' : value;
    found.push(
      ...problems(`${route} ?${name}`, at(parameter, 'schema'), typed).map((problem) => `query "${name}": ${problem}`),
    );
  }
  const schema = at(described.requestBody, 'content', 'application/json', 'schema');
  if (schema === undefined) return body === undefined ? found : [...found, 'a body where the contract has none'];
  if (body === undefined)
    return at(described.requestBody, 'required') === true ? [...found, 'the body is missing'] : found;
  found.push(...problems(`${route} body`, schema, body).map((problem) => `body ${problem}`));
  const known = keys(schema);
  if (known !== undefined && isObject(body)) {
    for (const key of Object.keys(body)) if (!known.has(key)) found.push(`unknown body key "${key}"`);
  }
  return found;
}

export function answerProblems(route: string, status: number, body: unknown): string[] {
  const described = operation(route);
  if (described === undefined) return [];
  const answer = resolved(described.responses[String(status)]);
  if (answer === undefined) {
    // Few operations list the refusals that all of them know.
    if (status < 400) return [`answer ${status} is not in the contract`];
    return typeof at(body, 'message') === 'string' ? [] : [`answer ${status} has no message`];
  }
  const schema = at(answer, 'content', 'application/json', 'schema');
  if (schema === undefined)
    return body === undefined || status >= 400 ? [] : [`answer ${status} has a body where the contract has none`];
  return problems(`${route} ${status}`, schema, body).map((problem) => `answer ${status} ${problem}`);
}
