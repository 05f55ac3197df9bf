/** `rehearse --verify`: runs the verification commands in the combined tree, and with `--bisect` finds out who breaks them. */
import { Failure } from '../../core/failure.js';
import type { ItemRef, Plan } from '../../core/plan/plan.js';
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
import { type CommandRunner, type EndedCommand, openRunner, type RunCommands } from '../../shell/git/command-runner.js';
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
  if (isOfRefs && setup) {
    throw new Failure(
      'usage',
      'With --refs no plan is read, so there is no set-up to run.',
      'Leave out --setup, and put the set-up into the command, for example: --command "npm ci && npm test"',
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
  if (!withSearch || !runs.some(isFailed)) return { runs, timeout };
  return { runs, timeout, search: await searchCauses(tree, plans, runs, runner.run, say) };
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

function isFailed({ result }: CommandRun): boolean {
  return result === 'failed' || result === 'timed-out';
}

/** One failing command after the other. A command runs once in each tree, and once more where the answer decides. */
export async function searchCauses(
  { scratch, base, start, merge, merges, merged, state }: CombinedTree,
  plans: readonly Plan[],
  all: readonly CommandRun[],
  run: RunCommands,
  say: ProgressLine['say'],
): Promise<CauseSearch> {
  const setup = all.filter(({ isSetup }) => isSetup).map(({ command }) => command);
  const causes: CommandCause[] = [];
  const notSearched: string[] = [];
  let runs = 0;

  /** @param before commands that may fail, and whose files it may need */
  function trialOf({ command, isSetup }: CommandRun, before: readonly string[]): Trial {
    const first = isSetup ? setup.slice(0, setup.indexOf(command)) : setup;
    const script = [...first, ...before, command];
    const results = new Map<string, TrialResult>([[merges.treeOf(state), 'fail']]);
    return async (branches, again = false) => {
      if (runs >= MOST_RUNS) return 'unknown';
      const chain = await mergeChain(start, branches, merge);
      if (mergedIn(chain).length < branches.length) return 'unknown';
      const id = merges.treeOf(chain.state);
      const known = again ? undefined : results.get(id);
      if (known !== undefined) return known;
      runs += 1;
      say(searchingText(runs));
      const mayGoOn = (end: EndedCommand, index: number) => isPassed(end) || index >= first.length;
      const ends = await run(scratch, merges.commitOf(chain.state), base, script, mayGoOn);
      const last = ends.at(-1);
      const result = ends.length < script.length || !last ? 'unknown' : isPassed(last) ? 'pass' : 'fail';
      results.set(id, result);
      return result;
    };
  }

  for (const [index, each] of all.entries()) {
    if (!isFailed(each)) continue;
    if (runs >= MOST_RUNS) {
      notSearched.push(each.command);
      continue;
    }
    const own = ownBranches(plans, merged, each);
    const known = causes.flatMap(({ because, branches }) => (because === 'branches' ? [branches] : []));
    const before = all.slice(0, index).filter(({ isSetup, result }) => !isSetup && result === 'passed');
    let cause = await failureCause(merged, own, known, trialOf(each, []));
    if (cause.because === 'base' && before.length > 0) {
      const passed = before.map(({ command }) => command);
      cause = await failureCause(merged, own, known, trialOf(each, passed));
    }
    causes.push({ command: each.command, ...cause });
  }
  return { causes, notSearched, runs, mostRuns: MOST_RUNS };
}

/** The branches of the items that name a command. Of an integration, those of all items of its plan. */
function ownBranches(
  plans: readonly Plan[],
  merged: CombinedTree['merged'],
  { of }: CommandRun,
): CombinedTree['merged'] {
  const isOfAll = ({ plan, item }: ItemRef) => plans.find(({ id }) => id === plan)?.integration?.item === item;
  return merged.filter((each) => of.some((ref) => each.plan === ref.plan && (each.item === ref.item || isOfAll(ref))));
}
