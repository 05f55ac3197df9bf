/**
 * Queries as data: fixed text, values, and the fragments of both. Values are sent as variables, so the name of a file
 * or a branch can never become part of a query.
 */

export interface Selection {
  readonly parts: readonly (string | Variable)[];
  readonly fragments: readonly Fragment[];
}

export interface Variable {
  readonly type: 'String!' | 'GitObjectID!';
  readonly value: string;
  /** The default is a number that is unique in each query. */
  readonly name?: string;
}

interface Fragment {
  readonly name: string;
  readonly on: string;
  readonly fields: Selection;
}

type Interpolated = string | number | Variable | Selection | readonly Selection[];

/** Turns a string into a variable. */
export function gql(text: TemplateStringsArray, ...values: readonly Interpolated[]): Selection {
  const selections = values.map(selectionOf);
  return {
    parts: text.flatMap((each, index) => [each, ...(selections[index]?.parts ?? [])]),
    fragments: selections.flatMap(({ fragments }) => fragments),
  };
}

/** @returns the spread of the fragment, which adds the fragment to the query */
export function fragment(name: string, on: string, fields: Selection): Selection {
  return { parts: [`...${name}`], fragments: [{ name, on, fields }] };
}

export function named(name: string, value: string): Variable {
  return { type: 'String!', value, name };
}

export function oid(value: string): Variable {
  return { type: 'GitObjectID!', value };
}

function selectionOf(value: Interpolated): Selection {
  if (typeof value === 'number') return { parts: [String(value)], fragments: [] };
  if (typeof value === 'string') return { parts: [{ type: 'String!', value }], fragments: [] };
  if ('value' in value) return { parts: [value], fragments: [] };
  if ('parts' in value) return value;
  return {
    parts: value.flatMap(({ parts }) => [...parts, '\n']),
    fragments: value.flatMap(({ fragments }) => fragments),
  };
}

/** The text with its fragments, and one variable for equal values. */
export function queryOf(selection: Selection): {
  readonly query: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  const variables = new Map<string, Required<Variable>>();
  const nameOf = (variable: Variable): string => {
    const key = JSON.stringify(variable);
    const { name } = variables.get(key) ?? { name: `v${variables.size}`, ...variable };
    variables.set(key, { ...variable, name });
    return `$${name}`;
  };
  const textOf = ({ parts }: Selection) =>
    parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
  const fragments = new Set(selection.fragments);
  for (const { fields } of fragments) {
    for (const each of fields.fragments) fragments.add(each);
  }
  const texts = [
    `{\n${textOf(selection)}\n}`,
    ...[...fragments].map(({ name, on, fields }) => `fragment ${name} on ${on} {\n${textOf(fields)}\n}`),
  ].join('\n');
  const declared = [...variables.values()].map(({ name, type }) => `$${name}: ${type}`);
  return {
    query: `query(${declared.join(', ')}) ${texts}`,
    variables: Object.fromEntries([...variables.values()].map(({ name, value }) => [name, value])),
  };
}

/** For messages: `ref(qualifiedName: "refs/heads/main")`. */
export function fieldName({ parts }: Selection): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part.value))).join('');
  return text.split(/[{\n]/)[0]?.trim() ?? '';
}
