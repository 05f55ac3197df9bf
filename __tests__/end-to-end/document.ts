/** The public JSON of a run, held to its schema. */
import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { CliResult } from './bundle-runs.js';

const schema = JSON.parse(readFileSync(new URL('output.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, strictRequired: false }).compile<Document>(schema);

export interface Document {
  readonly command: string;
  readonly ok: boolean;
  readonly verdicts?: readonly {
    readonly branch: string;
    readonly verdict: string;
    readonly notes?: readonly string[];
  }[];
  readonly findings?: readonly { readonly rule: string; readonly severity: string; readonly path?: string }[];
  readonly whose?: readonly unknown[];
  readonly notes?: readonly string[];
  readonly errors?: readonly {
    readonly code: string;
    readonly message: string;
    readonly hint: string;
    readonly at?: { readonly path: string; readonly line: number; readonly column: number };
  }[];
}

/** Standard output is exactly one document, whatever the exit code. */
export function documentOf({ code, stdout }: CliResult): Document {
  const document: unknown = JSON.parse(stdout);
  if (!validate(document)) throw new Error(`not as documented: ${JSON.stringify(validate.errors, null, 2)}\n${stdout}`);
  expect(document.ok).toBe(code === 0);
  expect(document.errors !== undefined).toBe(code !== 0 && code !== 1);
  return document;
}

/** `error out-of-scope src/start.ts`, as it reads. */
export function findingsOf(document: Document): string[] {
  return (document.findings ?? []).map(({ severity, rule, path }) => [severity, rule, path].filter(Boolean).join(' '));
}
