/**
 * Runs a command that a plan or a person names, in a shell. Only the options `--setup` and `--verify` lead here. In a group
 * of its own, a command is ended with all processes that it started.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { codeOf } from '../../core/system-error.js';
import { withStreams } from './with-streams.js';

export interface ShellCommandOptions {
  /** How much of the end of its output is kept, in bytes. */
  readonly kept: number;
  /** Only such a command can be stopped. What it left running is ended with it. */
  readonly ownGroup?: boolean;
}

export interface CommandEnd {
  /** Null if a signal ended it, or if it could not be started. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Why it could not be started. */
  readonly error?: string;
  /** What it printed, in order. What is not UTF-8 is replaced. */
  readonly output: string;
  /** How many bytes it printed. */
  readonly bytes: number;
}

export interface StartedCommand {
  readonly ended: Promise<CommandEnd>;
  /** Asks it and its group to end, and ends them after two seconds in any case. */
  readonly stop: () => Promise<void>;
}

/** How long to read what a command printed after it has ended. */
const REST_MS = 1_000;
const GRACE_MS = 2_000;

export function startInShell(
  directory: string,
  command: string,
  { kept, ownGroup = false }: ShellCommandOptions,
): StartedCommand {
  const child = withStreams(
    spawn(scriptOf(command), {
      cwd: directory,
      env: environment(),
      shell: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: ownGroup && process.platform !== 'win32',
      windowsHide: true,
    }),
  );
  const tail = tailOf(kept);
  child.stdout.on('data', tail.add);
  child.stderr.on('data', tail.add);
  let isStopping = false;
  const endGroup = () => {
    if (ownGroup) signalGroup(child, 'SIGKILL');
    const rest = setTimeout(() => [child.stdout, child.stderr].map((stream) => stream.destroy()), REST_MS);
    child.on('close', () => clearTimeout(rest));
  };
  const ended = new Promise<CommandEnd>((resolve) => {
    child.on('error', ({ message }) => resolve({ code: null, signal: null, error: message, ...tail.read() }));
    // A process that the command left in the background keeps the streams open.
    child.on('exit', () => {
      if (!isStopping) endGroup();
    });
    child.on('close', (code, signal) => resolve({ code, signal, ...tail.read() }));
  });
  const stop = async () => {
    // The shell can end before the program that it runs.
    isStopping = true;
    signalGroup(child, 'SIGTERM');
    const kill = setTimeout(endGroup, GRACE_MS);
    await ended;
    clearTimeout(kill);
    signalGroup(child, 'SIGKILL');
  };
  return { ended, stop };
}

/** Each line of a command has to succeed. On Windows, a shell runs only one line. */
function scriptOf(command: string): string {
  if (!command.includes('\n')) return command;
  if (process.platform !== 'win32') return `set -e\n${command}`;
  return command
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .join(' && ');
}

/** The variables of Git that a hook sets would lead the command to another repository. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
}

function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    const program = join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'taskkill.exe');
    spawn(program, ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on(
      'error',
      () => undefined,
    );
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // No process of the group is left. On macOS, EPERM says the same of one that nobody has waited for.
    if (codeOf(error) !== 'ESRCH' && codeOf(error) !== 'EPERM') throw error;
  }
}

/** Keeps the last bytes of a stream of any length. */
function tailOf(kept: number): {
  readonly add: (chunk: Buffer) => void;
  readonly read: () => Pick<CommandEnd, 'output' | 'bytes'>;
} {
  let end: Buffer = Buffer.alloc(0);
  let bytes = 0;
  return {
    add(chunk) {
      bytes += chunk.length;
      end = Buffer.concat([end, chunk]);
      // Not at each chunk, because that would copy all that is kept.
      if (end.length > 4 * kept) end = end.subarray(end.length - kept);
    },
    read() {
      let start = Math.max(0, end.length - kept);
      // Not in the middle of a character.
      if (start > 0) while (start < end.length && ((end[start] ?? 0) & 0xc0) === 0x80) start += 1;
      return { output: end.toString('utf8', start), bytes };
    },
  };
}
