/** What the linter says of the inputs of a step is what the action says when it reads them. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { Failure } from '../../src/core/failure.js';
import { readInputs } from '../../src/shell/runner/inputs.js';
import { atLeast, runs } from '../runs.js';
import { ACTION, ask } from './ask.js';

const name = fc.constantFrom(
  'command',
  'token',
  'base',
  'agents',
  'context',
  'comment',
  'request-budget',
  'recreate',
  'dry-run',
);
const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'check',
    'integrate',
    'lint',
    'chekc',
    'true',
    'false',
    'yes',
    'refs/heads/main',
    'main',
    'a, b',
    '!a',
  ),
  fc.constantFrom('@a', '5', '0', '1e3', 'x'.repeat(101), 'a\u0007b', 'a b', '*'),
);
const inputs = fc.uniqueArray(fc.tuple(fc.oneof({ weight: 9, arbitrary: name }, fc.constant('agent')), value), {
  selector: ([key]) => key,
  maxLength: 5,
});

function isRefused(given: readonly (readonly [string, string])[]): boolean {
  const env = Object.fromEntries(given.map(([key, text]) => [`INPUT_${key.toUpperCase()}`, text]));
  try {
    readInputs({ INPUT_TOKEN: 'given by action.yml', ...env }, () => undefined);
    return false;
  } catch (error) {
    if (error instanceof Failure) return true;
    throw error;
  }
}

test('the linter refuses what the action refuses, and nothing else', () => {
  const seen = { refused: 0, taken: 0 };
  fc.assert(
    fc.property(inputs, (given) => {
      const steps = [{ uses: ACTION, with: Object.fromEntries(given) }];
      const { findings, problems } = ask(stringify({ on: 'push', permissions: {}, jobs: { a: { steps } } }));
      const told = findings.filter(({ rule }) => rule === 'bad-input' || rule === 'unknown-input');
      seen[isRefused(given) ? 'refused' : 'taken']++;
      expect([problems, given, told.length > 0]).toEqual([[], given, isRefused(given)]);
    }),
    runs(300),
  );
  expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(atLeast(30));
});
