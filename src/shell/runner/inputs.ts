/** All inputs of the action, read once. A typo is answered with what is allowed: the runner itself only warns. */
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
  /** Absent: the repository's default branch. */
  readonly base?: string;
  /** One login or pattern an entry, as written. */
  readonly agents: readonly string[];
  /** Under which name statuses are posted; absent: by the base, see `contextOf`. */
  readonly context?: string;
  /** One comment on each failing pull request. */
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
