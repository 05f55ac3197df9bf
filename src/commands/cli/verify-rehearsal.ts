/** `rehearse --verify`: runs the verification commands in the combined tree, and with `--bisect` finds out who breaks them. */
import { Failure } from '../../core/failure.js';
import type { Plan } from '../../core/plan/plan.js';
import { mergeChain, mergedIn } from '../../core/rehearsal/chain.js';
import { failureCause, type Trial, type TrialResult } from '../../core/rehearsal/failure-cause.js';
import {
  type CauseSearch,
  type CommandCause,
  type CommandRun,
  type Verification,
  type VerificationCommand,
  verificationCommands,
} from '../../core/rehearsal/verification.js';
import { searchingText, verifyingText } from '../../core/report/progress-text.js';
import { type CommandRunner, type EndedCommand, openRunner } from '../../shell/git/command-runner.js';
import type { ProgressLine } from '../../shell/terminal/progress-line.js';
import type { CombinedTree, TreeUse } from '../rehearsal.js';

export interface VerifyOptions {
  readonly verify?: boolean;
  readonly bisect?: boolean;
  readonly setup?: boolean;
  readonly command?: readonly string[];
  readonly timeout?: string;
}

/** What the user asked to verify. */
export interface VerifyWish {
  readonly withSearch: boolean;
  readonly withSetup: boolean;
  readonly given: readonly string[];
  /** In minutes. */
  readonly timeout: number;
}

const DEFAULT_TIMEOUT = 10;
/** A day. */
const MOST_MINUTES = 1_440;
/** Whoever opens a pull request or writes a comment cannot make these run with the secrets of the repository. */
const EVENTS = ['pull_request', 'push', 'merge_group', 'schedule', 'workflow_dispatch'];
/** Of the search for causes. */
const MOST_RUNS = 100;

/**
 * @param event of the workflow that this runs in, if it does
 * @returns undefined if nothing shall be verified
 */
export function verifyWish(
  options: VerifyOptions,
  isOfRefs: boolean,
  event: string | undefined,
): VerifyWish | undefined {
  const { verify = false, bisect = false, setup = false, command: given = [], timeout } = options;
  if (!verify) {
    const first = bisect ? '--bisect' : setup ? '--setup' : given.length > 0 ? '--command' : '--timeout';
    if (!bisect && !setup && given.length === 0 && timeout === undefined) return undefined;
    throw new Failure(
      'usage',
      `The option ${first} needs --verify.`,
      'Add --verify, which runs commands in the combined tree.',
    );
  }
  if (event !== undefined && !EVENTS.includes(event)) {
    throw new Failure(
      'refused',
      `The option --verify runs code of all branches, and a workflow on "${event}" can have secrets and a token that can write.`,
      'Run it in a workflow on "pull_request", or on "workflow_dispatch" in a job without secrets.',
    );
  }
  if (isOfRefs && given.length === 0) {
    throw new Failure(
      'usage',
      'With --refs no plan is read, so there is no command to verify with.',
      'Name one, for example: --command "npm test"',
    );
  }
  if (given.some((each) => each.trim() === '')) {
    throw new Failure('usage', 'The option --command is empty.', 'Name a command, for example: --command "npm test"');
  }
  return { withSearch: bisect, withSetup: setup, given: given.map((each) => each.trim()), timeout: minutesOf(timeout) };
}

function minutesOf(timeout: string | undefined): number {
  if (timeout === undefined) return DEFAULT_TIMEOUT;
  const minutes = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  if (minutes > 0 && minutes <= MOST_MINUTES) return minutes;
  throw new Failure(
    'usage',
    `The option --timeout is "${timeout}".`,
    `Write a number of minutes, from 0.01 to ${MOST_MINUTES}, for example: --timeout 15`,
  );
}

export function verifyUse(plans: readonly Plan[], wish: VerifyWish, say: ProgressLine['say']): TreeUse<Verification> {
  const runner = openRunner(wish.timeout * 60_000);
  return { run: (tree) => verifyTree(tree, plans, wish, runner, say), stop: runner.stop };
}

async function verifyTree(
  tree: CombinedTree,
  plans: readonly Plan[],
  { withSearch, withSetup, given, timeout }: VerifyWish,
  runner: CommandRunner,
  say: ProgressLine['say'],
): Promise<Verification> {
  const { scratch, base, merges, merged, state } = tree;
  if (merged.length === 0) return { runs: [], timeout };
  const commands = verificationCommands(plans, merged, given, withSetup);
  if (commands.every(({ isSetup }) => isSetup)) {
    throw new Failure(
      'usage',
      'No plan names a command under "verification" for the branches that merge.',
      'Name one, for example: --command "npm test"',
    );
  }
  const texts = commands.map(({ command }) => command);
  say(verifyingText(1, commands.length));
  const ends = await runner.run(scratch, merges.commitOf(state), base, texts, (end, index) => {
    say(verifyingText(Math.min(index + 2, commands.length), commands.length));
    return isPassed(end) || commands[index]?.isSetup !== true;
  });
  const runs = commands.map((command, index) => runOf(command, ends[index]));
  const failed = runs.filter(({ result }) => result === 'failed' || result === 'timed-out');
  if (!withSearch || failed.length === 0) return { runs, timeout };
  return { runs, timeout, search: await searchCauses(tree, commands, failed, runner, say) };
}

function isPassed({ code, isTimedOut }: EndedCommand): boolean {
  return code === 0 && !isTimedOut;
}

function runOf(command: VerificationCommand, end: EndedCommand | undefined): CommandRun {
  if (!end) return { ...command, result: 'not-run', seconds: 0, output: '', outputBytes: 0 };
  return {
    ...command,
    result: isPassed(end) ? 'passed' : end.isTimedOut ? 'timed-out' : 'failed',
    ...(end.code === null || end.isTimedOut ? {} : { exitCode: end.code }),
    ...(end.signal === null ? {} : { signal: end.signal }),
    seconds: end.seconds,
    output: end.error === undefined ? end.output : `${end.output}${end.error}\n`,
    outputBytes: end.bytes,
  };
}

/** One failing command after the other. A command runs once in each tree, and once more where the answer decides. */
async function searchCauses(
  { scratch, base, start, merge, merges, merged, state }: CombinedTree,
  commands: readonly VerificationCommand[],
  failed: readonly CommandRun[],
  runner: CommandRunner,
  say: ProgressLine['say'],
): Promise<CauseSearch> {
  let runs = 0;
  const causes: CommandCause[] = [];
  for (const { command, of, isSetup } of failed) {
    const setup = commands.filter((each) => each.isSetup).map((each) => each.command);
    const script = isSetup ? setup.slice(0, setup.indexOf(command) + 1) : [...setup, command];
    const results = new Map<string, TrialResult>([[merges.treeOf(state), 'fail']]);
    const trial: Trial = async (branches, again = false) => {
      const chain = await mergeChain(start, branches, merge);
      if (mergedIn(chain).length < branches.length) return 'unknown';
      const id = merges.treeOf(chain.state);
      const known = again ? undefined : results.get(id);
      if (known !== undefined) return known;
      if (runs >= MOST_RUNS) return 'unknown';
      runs += 1;
      say(searchingText(runs));
      const ends = await runner.run(scratch, merges.commitOf(chain.state), base, script, isPassed);
      const last = ends.at(-1);
      const result = last && isPassed(last) ? 'pass' : ends.length === script.length ? 'fail' : 'unknown';
      results.set(id, result);
      return result;
    };
    const own = merged.filter((each) => of.some(({ plan, item }) => each.plan === plan && each.item === item));
    const known = causes.flatMap(({ because, branches }) => (because === 'branches' ? [branches] : []));
    causes.push({ command, ...(await failureCause(merged, own, known, trial)) });
  }
  return { causes, runs, mostRuns: MOST_RUNS };
}
