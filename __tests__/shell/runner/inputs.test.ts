import { describe, expect, test } from '@jest/globals';
import { Failure } from '../../../src/core/failure.js';
import { type Inputs, readInputs } from '../../../src/shell/runner/inputs.js';

const TOKEN = { INPUT_TOKEN: 'secret-token' };

function read(env: NodeJS.ProcessEnv): Inputs {
  return readInputs({ ...TOKEN, ...env }, () => undefined);
}

function failureOf(action: () => unknown): { code: string; message: string; hint: string } {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return { code: error.code, message: error.message, hint: error.hint };
    throw error;
  }
  throw new Error('nothing was thrown');
}

test('every input has its default', () => {
  expect(read({})).toEqual({
    command: 'check',
    token: 'secret-token',
    agents: [],
    comment: false,
    requestBudget: 500,
    dryRun: false,
  });
});

test('all inputs are read, white space around them does not count', () => {
  const inputs = read({
    INPUT_COMMAND: ' check\n',
    INPUT_BASE: 'release/1.x',
    INPUT_AGENTS: 'Copilot, renovate[bot]\n* !octo-cat,,emu_acme',
    'INPUT_REQUEST-BUDGET': '80',
  });
  expect(inputs).toEqual({
    command: 'check',
    token: 'secret-token',
    base: 'release/1.x',
    agents: ['Copilot', 'renovate[bot]', '*', '!octo-cat', 'emu_acme'],
    comment: false,
    requestBudget: 80,
    dryRun: false,
  });
});

test('of `integrate`: which plan again, and whether to write', () => {
  const integrate = { INPUT_COMMAND: 'integrate' };
  expect(read({ ...integrate, INPUT_RECREATE: ' profile ', 'INPUT_DRY-RUN': 'true' })).toMatchObject({
    recreate: 'profile',
    dryRun: true,
  });
  expect(failureOf(() => read({ 'INPUT_DRY-RUN': 'yes' })).hint).toBe('Allowed: "true", "false".');
  for (const [name, value] of [
    ['DRY-RUN', 'true'],
    ['RECREATE', 'profile'],
  ] as const)
    expect(failureOf(() => read({ [`INPUT_${name}`]: value })).message).toBe(
      `Input "${name.toLowerCase()}" has no effect with "command: check".`,
    );
});

describe('what is refused', () => {
  test('a misspelt input, with the allowed ones, the nearest first (cases 28, 165)', () => {
    expect(failureOf(() => read({ 'INPUT_REQEST-BUDGET': '5' }))).toEqual({
      code: 'usage',
      message: 'Unknown input "reqest-budget".',
      hint: 'Allowed: "request-budget", "command", "token", "base", "agents", "context", "comment", "recreate", "dry-run".',
    });
    expect(failureOf(() => read({ INPUT_AGENT: '' })).hint).toMatch(/^Allowed: "agents", /);
  });

  test('accepts an environment variable of the desktop that only looks like an input', () => {
    expect(read({ INPUT_METHOD: 'fcitx' }).command).toBe('check');
  });

  test('an unknown command, with the allowed ones (cases 28, 165)', () => {
    expect(failureOf(() => read({ INPUT_COMMAND: 'chekc' }))).toEqual({
      code: 'usage',
      message: 'Input "command" is "chekc".',
      hint: 'Allowed: "check", "lint", "integrate", "issues", "rehearse".',
    });
    expect(failureOf(() => read({ INPUT_COMMAND: '__proto__' })).code).toBe('usage');
  });

  test.each(['0', '-1', '1.5', '1e3', 'five', '0x10', '9999999999', '१'])('the request budget %j', (value) => {
    expect(failureOf(() => read({ 'INPUT_REQUEST-BUDGET': value }))).toEqual({
      code: 'usage',
      message: `Input "request-budget" is "${value}".`,
      hint: 'Write a whole number of at least 1, in digits.',
    });
  });

  test('a full ref as base, with the name to write', () => {
    expect(failureOf(() => read({ INPUT_BASE: 'refs/heads/main' })).hint).toBe(
      'Write only the name of the branch: "main".',
    );
  });

  test.each([
    ['@copilot', 'Write the login without "@".'],
    ['!@copilot', 'Write the login without "@".'],
    ['cop*', 'Write each login in full. Only a "*" on its own means every author.'],
    ['!*', 'Remove the input "agents" if it is to apply to no author.'],
    ['a;b', 'Allowed: a login, a login with "[bot]", "*" for every author, and "!login" to exclude one.'],
    ['[bot]', 'Allowed: a login, a login with "[bot]", "*" for every author, and "!login" to exclude one.'],
  ])('the agent %j', (entry, hint) => {
    const failure = failureOf(() => read({ INPUT_AGENTS: `copilot ${entry}` }));
    expect(failure).toEqual({ code: 'usage', message: `Input "agents" has "${entry}", which is not a login.`, hint });
  });

  test('refuses agents that only exclude authors, because that would bind no author', () => {
    expect(failureOf(() => read({ INPUT_AGENTS: '!a, !b' })).hint).toBe('Add "*" for every other author.');
  });

  test('an empty token', () => {
    expect(failureOf(() => read({ INPUT_TOKEN: ' ' })).message).toBe('Input "token" is empty.');
  });
});

test('the token is a secret before anything can go wrong (case 160)', () => {
  const secrets: string[] = [];
  expect(() => readInputs({ ...TOKEN, INPUT_TOKNE: 'x' }, (secret) => secrets.push(secret))).toThrow(Failure);
  expect(secrets).toEqual(['secret-token']);
});
