/** Runs commands one after the other in a new checkout of a commit, each in a group of its own and with a limit of time. */
import { join } from 'node:path';
import type { ScratchPlace } from './git.js';
import { type CheckedOutBase, checkOut } from './own-checkout.js';
import { removeFolder } from './scratch.js';
import { type CommandEnd, type StartedCommand, startInShell } from './shell-command.js';

export interface EndedCommand extends CommandEnd {
  readonly seconds: number;
  readonly isTimedOut: boolean;
}

/** The result of each command, in order. It ends early if the caller wants no more. */
export type RunCommands = (
  scratch: ScratchPlace,
  commit: string,
  base: CheckedOutBase,
  commands: readonly string[],
  mayGoOn: (end: EndedCommand, index: number) => boolean,
) => Promise<readonly EndedCommand[]>;

export interface CommandRunner {
  readonly run: RunCommands;
  /** Ends the command that runs, or waits for the checkout, and starts no other. Undefined if nothing runs. */
  readonly stop: () => Promise<void> | undefined;
}

/** Of the output of each command. */
const KEPT_BYTES = 64 * 1024;

/** @param timeout in milliseconds, for each command */
export function openRunner(timeout: number): CommandRunner {
  let running: StartedCommand | undefined;
  let checkingOut: Promise<void> | undefined;
  let isStopped = false;
  let checkouts = 0;

  /** The signal that stopped it ends the program now. */
  async function endIfStopped(): Promise<void> {
    if (isStopped) await new Promise(() => undefined);
  }

  async function runOne(directory: string, command: string): Promise<EndedCommand> {
    const start = performance.now();
    const started = startInShell(directory, command, { kept: KEPT_BYTES, ownGroup: true });
    running = started;
    let isTimedOut = false;
    const timer = setTimeout(() => {
      isTimedOut = true;
      void started.stop();
    }, timeout);
    const end = await started.ended;
    clearTimeout(timer);
    running = undefined;
    await endIfStopped();
    return { ...end, isTimedOut, seconds: Math.round((performance.now() - start) / 100) / 10 };
  }

  return {
    async run(scratch, commit, base, commands, mayGoOn) {
      checkouts += 1;
      const directory = join(scratch.directory, `checkout-${checkouts}`);
      checkingOut = checkOut(directory, scratch, commit, base);
      try {
        await checkingOut;
      } finally {
        checkingOut = undefined;
        // Ctrl-C also ends the Git that checks out.
        await endIfStopped();
      }
      const ends: EndedCommand[] = [];
      for (const [index, command] of commands.entries()) {
        const end = await runOne(directory, command);
        ends.push(end);
        if (!mayGoOn(end, index)) break;
      }
      removeFolder(directory);
      return ends;
    },
    stop() {
      if (!running && !checkingOut) return undefined;
      isStopped = true;
      return running ? running.stop() : checkingOut?.catch(() => undefined);
    },
  };
}
