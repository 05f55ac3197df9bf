/**
 * Finds the program `git`. A relative entry of PATH, or on Windows no entry at all, would let a repository bring a
 * "git" of its own, which would run before the real one (as in CVE-2023-40590).
 */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { Failure } from '../../core/failure.js';

export interface ProgramSearch {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** Whether a file is there that can be started. */
  readonly isProgram: (path: string) => boolean;
}

export interface GitProgram {
  /** Absolute. */
  readonly path: string;
  /** PATH for programs that Git starts, without its relative entries, under the name that the environment has. */
  readonly search: Readonly<Record<string, string>>;
}

/** @throws Failure `git-missing` if PATH has no Git that can be started without a shell */
export function findGit({ env, platform, isProgram }: ProgramSearch): GitProgram {
  const isWindows = platform === 'win32';
  const { join, delimiter } = isWindows ? win32 : posix;
  const [name = 'PATH', value = ''] = Object.entries(env).find(([key]) => isPath(key, isWindows)) ?? [];
  const folders = value
    .split(delimiter)
    .map((folder) => (isWindows ? folder.replace(/^"(.*)"$/, '$1') : folder))
    .filter((folder) => isAbsolute(folder, isWindows));
  const found = (file: string) => folders.map((folder) => join(folder, file)).find(isProgram);
  const path = found(isWindows ? 'git.exe' : 'git');
  if (path !== undefined) return { path, search: { [name]: folders.join(delimiter) } };
  const script = isWindows ? (found('git.cmd') ?? found('git.bat')) : undefined;
  throw script === undefined
    ? new Failure(
        'git-missing',
        'git is in no absolute folder of PATH, and relative folders are not searched, because a repository could bring its own "git".',
        'Install git 2.25 or newer, and make sure that its folder is in PATH.',
      )
    : new Failure(
        'git-missing',
        `"${script}" is a script that needs a shell, and there is no git.exe in PATH.`,
        'Install Git for Windows, or add the folder of git.exe to PATH.',
      );
}

function isPath(name: string, isWindows: boolean): boolean {
  return isWindows ? name.toUpperCase() === 'PATH' : name === 'PATH';
}

/** On Windows, "\folder" is relative to the current drive. */
function isAbsolute(folder: string, isWindows: boolean): boolean {
  return isWindows ? /^(?:[A-Za-z]:[\\/]|[\\/]{2}[^\\/])/.test(folder) : folder.startsWith('/');
}

let known: { readonly path: string | undefined; readonly program: GitProgram } | undefined;

/** The Git of this process. */
export function gitProgram(): GitProgram {
  const { env, platform } = process;
  const path = env['PATH'];
  if (known?.path !== path || !known) known = { path, program: findGit({ env, platform, isProgram }) };
  return known.program;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
