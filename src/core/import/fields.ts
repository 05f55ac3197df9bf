/** Reads values of foreign YAML and JSON documents, which may have any type. */
import { parseDocument } from 'yaml';
import type { Problem } from '../finding.js';
import { MOST_DEPTH, tokensOf } from '../plan/yaml-tokens.js';
import type { FrontMatter } from './markdown.js';
import type { SourceDocument } from './source-plan.js';

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field only: a document may contain keys such as `__proto__` and `constructor`. */
export function field(value: unknown, key: string): unknown {
  return isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function textField(value: unknown, key: string): string | undefined {
  return textOf(field(value, key));
}

/** A number is text that somebody wrote without quotes. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function listField(value: unknown, key: string): readonly unknown[] {
  return listOf(field(value, key));
}

/** A single value counts as a list of one. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

export function textsField(value: unknown, key: string): string[] {
  return listField(value, key).flatMap((each) => textOf(each) ?? []);
}

export type DataReading = { readonly value: unknown } | { readonly problem: Problem };

export function readData({ path, text }: SourceDocument): DataReading {
  return /\.json$/i.test(path) ? readJson(path, text) : readYamlData(path, text);
}

function readJson(path: string, text: string): DataReading {
  if (isTooDeep(text)) {
    const message = `"${path}" is nested more than ${MOST_DEPTH} levels deep.`;
    return { problem: unreadable(path, message, 'Import a file with fewer levels.') };
  }
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: unreadable(path, `"${path}" is not valid JSON: ${detail.slice(0, 200)}.`, 'Correct the file.') };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') depth++;
    else if (bracket === ']' || bracket === '}') depth--;
    if (depth > MOST_DEPTH) return true;
  }
  return false;
}

function readYamlData(path: string, text: string): DataReading {
  const { tooDeep } = tokensOf(text);
  if (tooDeep !== undefined) {
    const line = text.slice(0, tooDeep).split('\n').length;
    const message = `"${path}" is nested more than ${MOST_DEPTH} levels deep.`;
    return { problem: unreadable(path, message, 'Import a file with fewer levels.', line) };
  }
  try {
    const document = parseDocument(text, { version: '1.2', uniqueKeys: false, logLevel: 'silent', strict: false });
    const [error] = document.errors;
    if (error) {
      const [at] = error.linePos ?? [];
      const [detail = ''] = error.message.split(' at line ');
      const message = `"${path}" is not valid YAML: ${detail.replace(/[:.\s]+$/, '')}.`;
      return { problem: unreadable(path, message, 'Correct the file, and import it again.', at?.line, at?.col) };
    }
    return { value: document.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { problem: unreadable(path, `"${path}" is not valid YAML: ${detail.slice(0, 200)}.`, 'Correct the file.') };
  }
}

function unreadable(path: string, message: string, hint: string, line = 1, column = 1): Problem {
  return { code: 'unreadable', message, hint, at: { path, line, column } };
}

/**
 * The fields of front matter. Where agents wrote text that needs quotes in YAML, it is read line by line: plain values,
 * and lists of plain values.
 */
export function readFrontMatter(
  path: string,
  { yaml }: FrontMatter,
): { readonly fields: Fields; readonly exact: boolean } {
  const reading = readYamlData(path, yaml);
  if ('value' in reading && isFields(reading.value)) return { fields: reading.value, exact: true };
  const fields = new Map<string, unknown>();
  let list: string[] | undefined;
  for (const line of yaml.split(/\r?\n/)) {
    const [, key, value = ''] = /^([A-Za-z_][\w-]*):(?:\s+(.*))?$/.exec(line) ?? [];
    const [, entry] = /^\s*-\s+(.*)$/.exec(line) ?? [];
    if (key !== undefined) {
      list = value.trim() === '' ? [] : undefined;
      fields.set(key, list ?? plainValue(value));
    } else if (entry !== undefined && list) list.push(unquoted(entry));
    else if (/^\S/.test(line)) list = undefined;
  }
  return { fields: Object.fromEntries(fields), exact: false };
}

function plainValue(text: string): unknown {
  const [, entries] = /^\[(.*)\]$/.exec(text.trim()) ?? [];
  if (entries === undefined) return unquoted(text);
  return entries
    .split(',')
    .map(unquoted)
    .filter((each) => each !== '');
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/\s+#.*$/, '')
    .replace(/^(["'])(.*)\1$/, '$2');
}
