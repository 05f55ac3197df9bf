/**
 * Reads all inputs of the action once. For a misspelt input it lists the allowed ones, because the runner itself only
 * warns.
 */
import {
  type ActionCommand,
  INPUT_NAMES,
  INPUTS,
  type InputName,
  misplacedInput,
  misplacedInputs,
  unknownInput,
} from '../../workflow-lint/inputs.js';

export interface Inputs {
  readonly command: ActionCommand;
  readonly token: string;
  /** If absent, the default branch of the repository. */
  readonly base?: string;
  /** Each entry is one login or pattern, as written. */
  readonly agents: readonly string[];
  /** The name under which statuses are posted. If absent, it follows from the base, see `contextOf`. */
  readonly context?: string;
  /** Whether to write a comment on each failing pull request. */
  readonly comment: boolean;
  /** The most API requests of one run, including retries. */
  readonly requestBudget: number;
  /** The id of a plan whose integration issue should be opened again. */
  readonly recreate?: string;
  /** Whether to write nothing on GitHub. */
  readonly dryRun: boolean;
}

/** Some desktops set this variable for the keyboard input method. It is not an input of the action. */
const NOT_OURS = new Set(['INPUT_METHOD']);

/**
 * @param env as a runner sets it: `INPUT_` and the name in upper case, with `_` for spaces
 * @param setSecret gets the token before anything else can be printed
 * @throws Failure `usage`
 */
export function readInputs(env: NodeJS.ProcessEnv, setSecret: (secret: string) => void): Inputs {
  const given = (name: InputName) => env[inputVariable(name)]?.trim() || undefined;
  const secret = given('token');
  if (secret !== undefined) setSecret(secret);
  refuseUnknown(env);
  const token = INPUTS.token(secret);
  const base = INPUTS.base(given('base'));
  const context = INPUTS.context(given('context'));
  const command = INPUTS.command(given('command'));
  const recreate = INPUTS.recreate(given('recreate'));
  const dryRun = INPUTS['dry-run'](given('dry-run'));
  const [misplaced] = misplacedInputs(command, { dryRun, recreate });
  if (misplaced) throw misplacedInput(misplaced, command);
  return {
    command,
    token,
    ...(base === undefined ? {} : { base }),
    agents: INPUTS.agents(given('agents')),
    ...(context === undefined ? {} : { context }),
    comment: INPUTS.comment(given('comment')),
    requestBudget: INPUTS['request-budget'](given('request-budget')),
    ...(recreate === undefined ? {} : { recreate }),
    dryRun,
  };
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function refuseUnknown(env: NodeJS.ProcessEnv): void {
  const known = new Set<string>(INPUT_NAMES.map(inputVariable));
  const unknown = Object.keys(env)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key) && !NOT_OURS.has(key))
    .sort()[0];
  if (unknown !== undefined) throw unknownInput(unknown.slice('INPUT_'.length).toLowerCase());
}
