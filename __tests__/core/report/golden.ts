import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const pathOf = (name: string) => fileURLToPath(new URL(`golden/${name}`, import.meta.url));

/** The text of a file of `golden/`. */
export function golden(name: string): string {
  return readFileSync(pathOf(name), 'utf8');
}

/** Compares with a file of `golden/`, or rewrites it when the environment variable UPDATE_GOLDEN is 1. */
export function expectGolden(name: string, actual: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(pathOf(name), actual);
  expect(actual).toBe(golden(name));
}
