/** All inputs of the action, read once. A typo is answered with what is allowed: the runner itself only warns. */
import { Failure } from '../../core/failure.js';
import { nearest } from '../../core/plan/nearest.js';
import { type ActionCommand, COMMANDS, INPUT_NAMES, type InputName } from '../../workflow-lint/inputs.js';
import { agentList } from './agents.js';

export interface Inputs {
  readonly command: ActionCommand;
  readonly token: string;
  /** Absent: the repository's default branch. */
  readonly base?: string;
  /** One login or pattern an entry, as written. */
  readonly agents: readonly string[];
  /** Under which name statuses are posted; absent: by the base, see `contextOf`. */
  readonly context?: string;
  /** One comment on a red pull request. */
  readonly comment: boolean;
  /** Most API requests of one run, retries included. */
  readonly requestBudget: number;
  /** The id of a plan whose integration issue is to be opened again. */
  readonly recreate?: string;
  /** Write nothing on GitHub. */
  readonly dryRun: boolean;
}

/** Some desktops set this one on their own: it is the input method for typing, and no input of ours. */
const NOT_OURS = new Set(['INPUT_METHOD']);

/**
 * @param env as a runner sets it: `INPUT_` and the name in upper case, spaces as `_`
 * @param setSecret called with the token before anything else can be printed
 * @throws Failure `usage`
 */
export function readInputs(env: NodeJS.ProcessEnv, setSecret: (secret: string) => void): Inputs {
  const token = givenInput(env, 'token') ?? '';
  if (token !== '') setSecret(token);
  refuseUnknown(env);
  if (token === '') {
    throw usageFailure(
      'input "token" is empty',
      'leave it out, and the token of the job is taken, or name a secret that is set',
    );
  }
  const base = givenInput(env, 'base');
  if (base?.startsWith('refs/')) {
    throw usageFailure(
      `input "base" is "${base}"`,
      `give the name of the branch alone: "${base.replace(/^refs\/(heads\/)?/, '')}"`,
    );
  }
  const context = givenInput(env, 'context');
  if (context !== undefined && !/^[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u.test(context)) {
    throw usageFailure('input "context" is no name for a status', 'give one line of at most 100 characters');
  }
  const command = oneOf('command', givenInput(env, 'command') ?? 'check', COMMANDS);
  const recreate = givenInput(env, 'recreate');
  const dryRun = isTrue(env, 'dry-run');
  if (command !== 'integrate' && (dryRun || recreate !== undefined)) {
    const name = dryRun ? 'dry-run' : 'recreate';
    throw usageFailure(
      `input "${name}" has no meaning for "${command}"`,
      'it belongs to "command: integrate": take it out',
    );
  }
  return {
    command,
    token,
    ...(base === undefined ? {} : { base }),
    agents: agentList(givenInput(env, 'agents') ?? ''),
    ...(context === undefined ? {} : { context }),
    comment: isTrue(env, 'comment'),
    requestBudget: wholeNumber('request-budget', givenInput(env, 'request-budget') ?? '500'),
    ...(recreate === undefined ? {} : { recreate }),
    dryRun,
  };
}

/** An input that is empty counts as not given: that is how a runner passes an expression without a value. */
function givenInput(env: NodeJS.ProcessEnv, name: InputName): string | undefined {
  return env[inputVariable(name)]?.trim() || undefined;
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const known = new Set<string>(INPUT_NAMES.map(inputVariable));
  const unknown = Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key) && !NOT_OURS.has(key))
    .sort()[0];
  if (unknown === undefined) return;
  const name = unknown.slice('INPUT_'.length).toLowerCase();
  throw usageFailure(`unknown input "${name}"`, `allowed: ${quotedList(nearestFirst(name, INPUT_NAMES))}`);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw usageFailure(`input "${name}" is "${value}"`, `allowed: ${quotedList(nearestFirst(value, allowed))}`);
}

function isTrue(env: NodeJS.ProcessEnv, name: InputName): boolean {
  return oneOf(name, givenInput(env, name) ?? 'false', ['true', 'false'] as const) === 'true';
}

function wholeNumber(name: string, value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw usageFailure(`input "${name}" is "${value}"`, 'give a whole number from 1 on, in digits');
}

function usageFailure(message: string, hint: string): Failure {
  return new Failure('usage', message, hint);
}

function quotedList(names: readonly string[]): string {
  return names.map((each) => `"${each}"`).join(', ');
}

function nearestFirst(name: string, allowed: readonly string[]): readonly string[] {
  const first = nearest(name, allowed);
  return first === undefined ? allowed : [first, ...allowed.filter((each) => each !== first)];
}
