/** What `rehearse --verify` prints, and its part of the JSON. */
import type { RehearsedBranch } from '../rehearsal/chain.js';
import {
  type CauseSearch,
  type CommandCause,
  type CommandRun,
  isVerified,
  type Verification,
} from '../rehearsal/verification.js';
import { firstOf, shortened, visible, visibleLines } from '../text/inert.js';
import { plural } from '../text/words.js';
import type { Colours } from './terminal.js';

/** The limits of the text. The JSON has more. */
const MOST_LINES = 20;
const MOST_UNITS = 500;
const MOST_ITEMS = 5;

/** Public: fields are only ever added. */
export function shownVerification(verification: Verification) {
  const { runs, timeout, search } = verification;
  return {
    passed: runs.length > 0 && isVerified(verification),
    timeout,
    runs: runs.map((each) => ({
      command: each.command,
      setup: each.isSetup,
      items: each.of.map(({ plan, item }) => ({ plan, item })),
      result: each.result,
      exitCode: each.exitCode,
      signal: each.signal,
      seconds: each.seconds,
      output: each.output,
      outputBytes: each.outputBytes,
    })),
    search: search && {
      causes: search.causes.map(({ command, because, branches, kept, isMinimal, isSmallest }) => ({
        command,
        because,
        branches: branches.map(shownBranch),
        kept: kept.map(shownBranch),
        minimal: isMinimal,
        smallest: isSmallest,
      })),
      notSearched: search.notSearched,
      runs: search.runs,
      mostRuns: search.mostRuns,
    },
  };
}

function shownBranch({ plan, item, branch }: RehearsedBranch) {
  return { plan, item, branch };
}

export function verificationLines(verification: Verification, base: string, colours: Colours): string[] {
  const { runs, timeout, search } = verification;
  return [
    '',
    ...(runs.length === 0 ? ['There is nothing to verify, because no branch merges cleanly.'] : []),
    ...runs.flatMap((each) => runLines(each, timeout, colours)),
    ...(search ? searchLines(search, base) : []),
    ...(runs.length > 0 ? ['', colours.bold(totalOf(verification))] : []),
  ];
}

function totalOf({ runs }: Verification): string {
  const failed = runs.filter(({ result }) => result !== 'passed').length;
  return failed === 0
    ? `The combined tree passes ${plural(runs.length, 'command')}.`
    : `The combined tree fails ${failed} of ${plural(runs.length, 'command')}.`;
}

const WORDS = { passed: 'passed   ', failed: 'failed   ', 'timed-out': 'timed out', 'not-run': 'not run  ' } as const;

function runLines(run: CommandRun, timeout: number, colours: Colours): string[] {
  const { command, of, isSetup, result, seconds, output } = run;
  const word = (result === 'passed' ? colours.green : result === 'not-run' ? colours.yellow : colours.red)(
    WORDS[result],
  );
  const { shown, more } = firstOf(of, MOST_ITEMS);
  const names = shown.map(({ plan, item }) => `"${plan}/${item}"`).join(', ');
  const owners = isSetup ? ', set-up' : of.length > 0 ? `, for ${names}${more > 0 ? ` and ${more} more` : ''}` : '';
  const time =
    result === 'not-run' ? 'a command that prepares the working tree failed' : `${endOf(run, timeout)}${seconds} s`;
  return [
    `${word}  ${visible(`${shortened(command, MOST_UNITS)} (${time}${owners})`)}`,
    ...(result === 'passed' || result === 'not-run' ? [] : outputLines(output, run.outputBytes)),
  ];
}

function endOf({ result, exitCode, signal }: CommandRun, timeout: number): string {
  if (result === 'timed-out') return `ended after ${plural(timeout, 'minute')}, `;
  if (exitCode !== undefined && exitCode !== 0) return `exit code ${exitCode}, `;
  return signal === undefined ? '' : `ended by ${signal}, `;
}

/** The end, where the reason usually is. */
function outputLines(output: string, bytes: number): string[] {
  const lines = output.trimEnd() === '' ? [] : visibleLines(output.trimEnd());
  const cutLines = lines.length > MOST_LINES;
  return [
    ...(cutLines ? [`  … (the last ${MOST_LINES} lines of ${bytes} bytes)`] : []),
    ...lines.slice(-MOST_LINES).map((line) => `  ${shortened(line, MOST_UNITS)}`),
  ];
}

function searchLines({ causes, notSearched, runs, mostRuns }: CauseSearch, base: string): string[] {
  return [
    ...causes.flatMap((each) => ['', ...causeLines(each, base)]),
    ...notSearched.flatMap((each) => ['', `${visible(shortened(each, MOST_UNITS))}: was not searched.`]),
    ...(runs >= mostRuns
      ? [`The search stopped after ${plural(runs, 'run')}.`]
      : [`The search took ${plural(runs, 'run')}.`]),
  ];
}

function causeLines({ command, because, branches, kept, isMinimal, isSmallest }: CommandCause, base: string): string[] {
  const name = visible(shortened(command, MOST_UNITS));
  if (because === 'base') {
    return [`${name}: also fails on "${visible(base)}", so the search cannot tell which branch is the reason.`];
  }
  if (because === 'unstable') {
    return [
      `${name}: failed and passed in the same tree, so the search cannot rely on it. The tree has ${plural(branches.length, 'branch')}.`,
      'Either its result varies, or it depends on what the commands before it left in the working tree.',
    ];
  }
  const needed = kept.length > 0;
  const names = branches.map(
    (each) => `  ${visible(nameOf(each))}${kept.includes(each) ? ', which the command needs' : ''}`,
  );
  if (branches.length === 1) return [`${name}: fails with this branch alone:`, ...names];
  const claim = isSmallest ? ` No smaller set${needed ? ' with what it needs' : ''} fails.` : '';
  return [
    `${name}: fails with these ${branches.length} branches together:`,
    ...names,
    isMinimal
      ? `Without any one of ${needed ? 'the others' : 'them'} it passes.${claim}`
      : 'Whether it also fails with fewer of them could not be tested.',
  ];
}

function nameOf({ plan, item, branch }: RehearsedBranch): string {
  return item === undefined ? `"${branch}"` : `"${plan}/${item}" (branch "${branch}")`;
}
