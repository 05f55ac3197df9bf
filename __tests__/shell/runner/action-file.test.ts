import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { issuesOutputs } from '../../../src/core/issues/run-report.js';
import { integrationOutputs } from '../../../src/core/report/integration-run.js';
import { outputs } from '../../../src/core/report/outputs.js';
import { rehearsalOutputs } from '../../../src/core/report/rehearsal-summary.js';
import { readInputs } from '../../../src/shell/runner/inputs.js';
import { judgement } from '../../core/report/sample-judgement.js';

interface Described {
  readonly description: string;
  readonly default?: string;
}

const CONTEXT = { repository: { name: 'acme/shop', defaultBranch: 'main' }, base: { branch: 'main', commit: '' } };

const action: {
  inputs: Record<string, Described>;
  outputs: Record<string, Described>;
  runs: unknown;
} = parse(readFileSync(new URL('../../../action.yml', import.meta.url), 'utf8'));

test('action.yml declares the inputs that are read, each described, and no other (case 165)', () => {
  const declared = Object.keys(action.inputs);
  for (const name of declared) expect(action.inputs[name]?.description).toMatch(/\w{3}.*\./s);
  let hint = '';
  try {
    readInputs({ INPUT_TOKEN: 'x', INPUT_ZZZZZZZZ: '' }, () => undefined);
  } catch (error) {
    hint = String(Object(error).hint);
  }
  expect(hint).toBe(`Allowed: ${declared.map((name) => `"${name}"`).join(', ')}.`);
});

test('its defaults mean the same as leaving the inputs out', () => {
  const env = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default]),
  );
  const read = (given: NodeJS.ProcessEnv) => readInputs({ ...given, INPUT_TOKEN: 'x' }, () => undefined);
  expect(read(env)).toEqual(read({}));
});

test('it declares the outputs that are written', () => {
  const written = {
    ...outputs(judgement(), 'all'),
    ...integrationOutputs([]),
    ...issuesOutputs([], CONTEXT),
    ...rehearsalOutputs({ base: CONTEXT.base, steps: [], order: [], leftOut: [], tree: '' }, []),
    snapshot: '',
  };
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(written).sort());
});

test('it runs where GitHub runs actions', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});
