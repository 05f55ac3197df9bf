/** The inputs of this action and how each is read. The action itself and `lint --workflow` use the same code. */
import { Failure } from '../core/failure.js';
import { HIDDEN } from '../core/plan/invisible.js';
import { nearest } from '../core/plan/nearest.js';
import { agentList } from './agents.js';

export const COMMANDS = ['check', 'lint', 'integrate', 'issues', 'rehearse'] as const;
export type ActionCommand = (typeof COMMANDS)[number];

/** The events under which `check` does something. */
export const CHECK_EVENTS = [
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  'workflow_dispatch',
  'pull_request',
];

/** The events under which `rehearse` runs. No event of a pull request, whose author could choose what is checked out. */
export const REHEARSE_EVENTS = ['schedule', 'workflow_dispatch'];

/** @throws Failure `usage` */
type InputReader<Value> = (given: string | undefined) => Value;

/**
 * Declared as in `action.yml`. Values are trimmed, and an empty one counts as absent, because a runner passes absent
 * values that way.
 */
export const INPUTS = {
  command: (given) => oneOf('command', given ?? 'check', COMMANDS),
  token: (given) => {
    if (given !== undefined) return given;
    const hint = 'Remove it to use the token of the job, or use a secret that is set.';
    throw usageFailure('Input "token" is empty.', hint);
  },
  base: (given) => {
    if (!given?.startsWith('refs/')) return given;
    const name = given.replace(/^refs\/(heads\/)?/, '');
    throw usageFailure(`Input "base" is "${given}".`, `Write only the name of the branch: "${name}".`);
  },
  agents: (given) => agentList(given ?? ''),
  context: (given) => {
    if (given === undefined || (given.length <= 100 && !HIDDEN.test(given))) return given;
    throw usageFailure(
      'Input "context" is not a valid name for a status.',
      'Write one line of at most 100 characters.',
    );
  },
  comment: (given) => isTrue('comment', given),
  'request-budget': (given = '500') => {
    if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
    throw usageFailure(`Input "request-budget" is "${given}".`, 'Write a whole number of at least 1, in digits.');
  },
  recreate: (given) => given,
  'dry-run': (given) => isTrue('dry-run', given),
} as const satisfies Record<string, InputReader<unknown>>;

export type InputName = keyof typeof INPUTS;

export const INPUT_NAMES = Object.keys(INPUTS).filter(isInputName);

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

/** The commands that each of these inputs belongs to. */
const COMMANDS_OF = { 'dry-run': ['integrate', 'issues'], recreate: ['integrate'] } as const satisfies Partial<
  Record<InputName, readonly ActionCommand[]>
>;

export function commandsOf(name: InputName): readonly string[] {
  return name === 'dry-run' || name === 'recreate' ? COMMANDS_OF[name] : COMMANDS;
}

/** The inputs that are given but have no meaning for the command. */
export function misplacedInputs(
  command: string,
  { dryRun, recreate }: { readonly dryRun: boolean; readonly recreate: string | undefined },
): readonly InputName[] {
  const given = [...(dryRun ? (['dry-run'] as const) : []), ...(recreate === undefined ? [] : (['recreate'] as const))];
  return given.filter((name) => !commandsOf(name).includes(command));
}

export function misplacedInput(name: InputName, command: string): Failure {
  return usageFailure(
    `Input "${name}" has no effect with "command: ${command}".`,
    `It belongs to ${commandsOf(name)
      .map((each) => `"command: ${each}"`)
      .join(' and ')}. Remove it.`,
  );
}

export function unknownInput(name: string): Failure {
  return usageFailure(`Unknown input "${name}".`, `Allowed: ${quotedList(nearestFirst(name, INPUT_NAMES))}.`);
}

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw usageFailure(`Input "${name}" is "${value}".`, `Allowed: ${quotedList(nearestFirst(value, allowed))}.`);
}

function isTrue(name: string, given: string | undefined): boolean {
  return oneOf(name, given ?? 'false', ['true', 'false'] as const) === 'true';
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
