/** Describes in words what the definition refuses: which part, what it must be, what it is, and what to do. */
import { z } from 'zod';
import { PLAN_FILE } from './definition.js';
import { nearest } from './nearest.js';
import { quotedText, shown } from './source.js';

type SchemaIssue = z.core.$ZodIssue;
type Keys = readonly (string | number)[];

/** A problem of one part, by its keys. `of: 'key'` means that its name is wrong, not its value. */
export interface Objection {
  readonly keys: Keys;
  readonly of: 'key' | 'value';
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** How the source writes a value that is not text: `1.10`, not 1.1. */
export type AsWritten = (keys: Keys) => string | undefined;

/** More suggestions do not help, and it takes time to find the nearest word for each. */
const MOST_ISSUES = 200;

export function objectionsOf(issues: readonly SchemaIssue[], value: unknown, asWritten: AsWritten): Objection[] {
  return issues.slice(0, MOST_ISSUES).flatMap((issue) => objections(issue, [], value, asWritten));
}

function objections(issue: SchemaIssue, above: Keys, root: unknown, asWritten: AsWritten): Objection[] {
  const keys = [...above, ...issue.path.filter((key) => typeof key !== 'symbol')];
  const name = keyName(keys);
  const about = (code: string, message: string, hint: string): Objection[] => [
    { keys, of: 'value', code, message, hint },
  ];
  const value = valueAt(root, keys);
  switch (issue.code) {
    case 'custom':
      return about(String(issue.params?.['code'] ?? 'bad-value'), issue.message, String(issue.params?.['hint'] ?? ''));
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_ISSUES).map((key) => unknownKey([...keys, key], key, knownKeys(PLAN_FILE, keys)));
    case 'invalid_union':
      return bestBranch(issue.errors).flatMap((each) => objections(each, keys, root, asWritten));
    case 'invalid_key': {
      const key = String(keys.at(-1) ?? '');
      const message = `${quotedText(key)} cannot be the id of an item.`;
      const hint =
        key === 'integration'
          ? 'The integration has its own key, beside "items".'
          : 'An id has 1 to 64 lower-case letters, digits and "-", and does not begin with "-".';
      return [{ keys, of: 'key', code: 'bad-id', message, hint }];
    }
    case 'invalid_value':
      if (value === undefined) return missing(keys, root);
      return wrongValue(keys, name, value, issue.values.map(String), asWritten);
    case 'invalid_type':
      if (value === undefined && keys.length > 0) return missing(keys, root);
      return wrongType(keys, name, WORDS[issue.expected] ?? issue.expected, value, asWritten);
    case 'invalid_format': {
      const written = typeof value === 'string' && value.trim() !== '' ? ` ${quotedText(value)}` : '';
      const [what, hint] = issue.message.split(': ', 2);
      return about('bad-value', `${name}${written} ${what}.`, hint ?? 'Write a value, or remove the key.');
    }
    case 'too_small':
      if (issue.origin === 'array') return about('empty', `${name} is an empty list.`, 'Write at least one entry.');
      if (issue.origin === 'string') return about('empty', `${name} is empty.`, 'Write a value, or remove the key.');
      return about('bad-value', `${name} must be at least ${issue.minimum}.`, 'Write a whole number, such as 1.');
    case 'too_big': {
      const unit = issue.origin === 'string' ? 'characters' : 'entries';
      const size = typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
      if (size === undefined) return about('bad-value', `${name} is too large.`, `Write at most ${issue.maximum}.`);
      return about('too-many', `${name} has ${size} ${unit}, but at most ${issue.maximum} are allowed.`, 'Split it.');
    }
    default:
      return about('bad-value', `${name} is not valid: ${issue.message}.`, 'See the documentation of the plan file.');
  }
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  int: 'a whole number',
  number: 'a whole number',
};

/** `items.profile-api.scope[0]`, quoted. */
export function keyName(keys: Keys): string {
  if (keys.length === 0) return 'the plan';
  const dotted = keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`));
  return quotedText(dotted.join(''));
}

function valueAt(root: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((at, key) => {
    if (Array.isArray(at)) return typeof key === 'number' ? at[key] : undefined;
    return typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined;
  }, root);
}

function missing(keys: Keys, root: unknown): Objection[] {
  const key = String(keys.at(-1));
  const around = keys.slice(0, -1);
  const where = around.length === 0 ? 'the plan' : keyName(around);
  const misspelt = valueAt(root, around);
  const present = typeof misspelt === 'object' && misspelt !== null ? Object.keys(misspelt) : [];
  const known = knownKeys(PLAN_FILE, around);
  const meant = nearest(
    key,
    present.filter((each) => !known.includes(each)),
  );
  const hint = meant ? `Did you mean ${quotedText(key)} where you wrote ${quotedText(meant)}?` : `Add "${key}:".`;
  return [{ keys, of: 'value', code: 'missing-key', message: `${quotedText(key)} is missing in ${where}.`, hint }];
}

function wrongType(keys: Keys, name: string, wanted: string, value: unknown, asWritten: AsWritten): Objection[] {
  const written = asWritten(keys);
  const ids = Array.isArray(value) ? value.flatMap((each) => idOf(each) ?? []) : [];
  if (keys.length === 1 && keys[0] === 'items' && ids.length > 0) {
    const message = '"items" must be a map with an item id as each key, but it is a list.';
    const hint = `Write each id as a key: "${shown(ids[0] ?? '')}:" on a line of its own instead of "- id: ${shown(ids[0] ?? '')}".`;
    return [{ keys, of: 'value', code: 'wrong-type', message, hint }];
  }
  if (keys.length === 0) {
    const message = `The file is not a plan: ${value === null ? 'it is empty' : `it contains ${describe(value)}`}.`;
    const hint = 'A plan begins with "version: 1", and has "task" and "items".';
    return [{ keys, of: 'value', code: 'no-plan', message, hint }];
  }
  const isPlain = typeof value === 'number' || typeof value === 'boolean' || value === null;
  const found =
    value === null && !written ? 'it is empty' : `it is ${describe(value)}${isPlain && written ? `, ${written}` : ''}`;
  const hint = !isPlain
    ? `Write ${wanted}.`
    : !written
      ? 'Write a value, or remove the key. Text that begins with "#" needs quotes.'
      : value === null
        ? 'Write a value, or remove the key. If it is text, put it in quotes.'
        : wanted === 'text'
          ? `Put it in quotes: ${quotedText(written)}.`
          : `Write ${wanted}.`;
  return [{ keys, of: 'value', code: 'wrong-type', message: `${name} must be ${wanted}, but ${found}.`, hint }];
}

/** Names an item in a list as other formats do. */
function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const id: unknown = Reflect.get(entry, 'id') ?? Reflect.get(entry, 'name');
  return typeof id === 'string' ? id.slice(0, 64) : undefined;
}

function wrongValue(
  keys: Keys,
  name: string,
  value: unknown,
  allowed: readonly string[],
  asWritten: AsWritten,
): Objection[] {
  const written = typeof value === 'string' ? value : (asWritten(keys) ?? '');
  const meant = nearest(written, allowed);
  const list = allowed.map((each) => `"${each}"`).join(', ');
  const message = `${name} cannot be ${quotedText(written)}`;
  const only =
    keys[0] === 'rules' && allowed.length === 1 ? ', because the severity of this rule cannot be lowered' : '';
  return [
    {
      keys,
      of: 'value',
      code: 'bad-value',
      message: `${message}${only}.`,
      hint: meant ? `Did you mean "${meant}"? Allowed: ${list}.` : `Allowed: ${list}.`,
    },
  ];
}

function unknownKey(keys: Keys, key: string, known: readonly string[]): Objection {
  const around = keys.slice(0, -1);
  const isRule = around.length === 1 && around[0] === 'rules';
  const meant = nearest(key, known);
  const list = known.map((each) => `"${each}"`).join(', ');
  const where = around.length === 0 ? 'the plan' : keyName(around);
  return {
    keys,
    of: 'key',
    code: isRule ? 'unknown-rule' : 'unknown-key',
    message: isRule ? `There is no rule ${quotedText(key)}.` : `There is no key ${quotedText(key)} in ${where}.`,
    hint: meant ? `Did you mean "${meant}"?` : `Known: ${list}.`,
  };
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'a boolean' : 'a number';
}

/**
 * If a part has several forms, the problems of the form that was meant: the one with the right type, otherwise the one
 * with the fewest problems.
 */
function bestBranch(branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] {
  const fitting = branches.filter(
    (issues) => !issues.some((each) => each.code === 'invalid_type' && each.path.length === 0),
  );
  const weight = (issues: readonly SchemaIssue[]) =>
    issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 1), 0);
  return [...(fitting.length > 0 ? fitting : branches)].sort((left, right) => weight(left) - weight(right))[0] ?? [];
}

/** The keys that the definition allows at this place. */
function knownKeys(schema: unknown, keys: Keys): readonly string[] {
  if (schema instanceof z.ZodOptional) return knownKeys(schema.unwrap(), keys);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => knownKeys(option, keys));
  const [key, ...rest] = keys;
  if (schema instanceof z.ZodObject) {
    return key === undefined ? Object.keys(schema.shape) : knownKeys(schema.shape[String(key)], rest);
  }
  if (key === undefined) return [];
  if (schema instanceof z.ZodRecord) return knownKeys(schema.valueType, rest);
  return schema instanceof z.ZodArray ? knownKeys(schema.element, rest) : [];
}
