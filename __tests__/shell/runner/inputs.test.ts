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
  expect(failureOf(() => read({ 'INPUT_DRY-RUN': 'yes' })).hint).toBe('allowed: "true", "false"');
  for (const [name, value] of [
    ['DRY-RUN', 'true'],
    ['RECREATE', 'profile'],
  ] as const)
    expect(failureOf(() => read({ [`INPUT_${name}`]: value })).message).toBe(
      `input "${name.toLowerCase()}" has no meaning for "check"`,
    );
});

describe('what is refused', () => {
  test('a misspelt input, with the allowed ones, the nearest first (cases 28, 165)', () => {
    expect(failureOf(() => read({ 'INPUT_REQEST-BUDGET': '5' }))).toEqual({
      code: 'usage',
      message: 'unknown input "reqest-budget"',
      hint: 'allowed: "request-budget", "command", "token", "base", "agents", "context", "comment", "recreate", "dry-run"',
    });
    expect(failureOf(() => read({ INPUT_AGENT: '' })).hint).toMatch(/^allowed: "agents", /);
  });

  test('accepts an environment variable of the desktop that only looks like an input', () => {
    expect(read({ INPUT_METHOD: 'fcitx' }).command).toBe('check');
  });

  test('an unknown command, with the allowed ones (cases 28, 165)', () => {
    expect(failureOf(() => read({ INPUT_COMMAND: 'chekc' }))).toEqual({
      code: 'usage',
      message: 'input "command" is "chekc"',
      hint: 'allowed: "check", "lint", "integrate"',
    });
    expect(failureOf(() => read({ INPUT_COMMAND: '__proto__' })).code).toBe('usage');
  });

  test.each(['0', '-1', '1.5', '1e3', 'five', '0x10', '9999999999', '१'])('the request budget %j', (value) => {
    expect(failureOf(() => read({ 'INPUT_REQUEST-BUDGET': value }))).toEqual({
      code: 'usage',
      message: `input "request-budget" is "${value}"`,
      hint: 'give a whole number from 1 on, in digits',
    });
  });

  test('a full ref as base, with the name to write', () => {
    expect(failureOf(() => read({ INPUT_BASE: 'refs/heads/main' })).hint).toBe(
      'give the name of the branch alone: "main"',
    );
  });

  test.each([
    ['@copilot', 'write the login without "@"'],
    ['!@copilot', 'write the login without "@"'],
    ['cop*', 'write logins in full; only a "*" of its own stands for every author'],
    ['!*', 'leave "agents" out to bind no author'],
    ['a;b', 'allowed: a login, a login with "[bot]", "*" for every author, "!login" to take one out'],
    ['[bot]', 'allowed: a login, a login with "[bot]", "*" for every author, "!login" to take one out'],
  ])('the agent %j', (entry, hint) => {
    const failure = failureOf(() => read({ INPUT_AGENTS: `copilot ${entry}` }));
    expect(failure).toEqual({ code: 'usage', message: `input "agents" has "${entry}", which is no login`, hint });
  });

  test('refuses agents that only exclude authors, because that would bind no author', () => {
    expect(failureOf(() => read({ INPUT_AGENTS: '!a, !b' })).hint).toBe('add "*" for every other author');
  });

  test('an empty token', () => {
    expect(failureOf(() => read({ INPUT_TOKEN: ' ' })).message).toBe('input "token" is empty');
  });
});

test('the token is a secret before anything can go wrong (case 160)', () => {
  const secrets: string[] = [];
  expect(() => readInputs({ ...TOKEN, INPUT_TOKNE: 'x' }, (secret) => secrets.push(secret))).toThrow(Failure);
  expect(secrets).toEqual(['secret-token']);
});
