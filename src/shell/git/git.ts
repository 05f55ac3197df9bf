/**
 * The only place that starts `git`. It never uses a shell, overrides user settings that change output, and uses the
 * network only for the commands that ask for it.
 */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, resolve as resolvePath } from 'node:path';
import { Failure } from '../../core/failure.js';
import { codeOf, systemError } from '../../core/system-error.js';
import { gitFailure, unseenFailure } from './git-failure.js';
import { gitProgram } from './git-program.js';
import { quotedPath, rawPath } from './path-name.js';
import { specialOfGit } from './plain-file.js';
import { withStreams } from './with-streams.js';

/** The largest output of one command, in bytes. It is enough for three million paths. */
const OUTPUT_LIMIT = 512 * 1024 * 1024;
const STDERR_LIMIT = 16 * 1024;
const TIME_LIMIT_MS = 10 * 60 * 1000;
const SLOW_MS = 4_000;

/**
 * How many commits one command may name, of at most 65 characters with a space each. Windows allows 32,767 characters for a
 * command, and other systems at least a million.
 */
export const MOST_IDS = process.platform === 'win32' ? 300 : 10_000;

const CONFIG = [
  ['core.quotePath', 'false'],
  // A file system monitor is a program that the user chose, so it must not be started here.
  ['core.fsmonitor', 'false'],
  ['diff.suppressBlankEmpty', 'false'],
  ['i18n.logOutputEncoding', 'UTF-8'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/**
 * The variables of Git that are kept: those that a hook gets to find its repository, how a repository is found, and
 * where the configuration is, which may name a safe directory. All others are removed: they could name other grafts,
 * another namespace or another attributes file, and so hide a branch or a change.
 */
const REPOSITORY_VARIABLES = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_IMPLICIT_WORK_TREE',
];
const KEPT_VARIABLES = [
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EXEC_PATH',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_PARAMETERS',
];

/** How Git reaches a server, and who makes a commit. Only commands that do one of these need them. */
const REMOTE_VARIABLES =
  /^GIT_(?:SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|PROXY_COMMAND|PROXY_SSL_\w+|SSL_\w+|HTTP_\w+|PROTOCOL|ALLOW_PROTOCOL|PROTOCOL_FROM_USER)$/;
const IDENTITY_VARIABLES = /^GIT_(?:AUTHOR|COMMITTER)_(?:NAME|EMAIL|DATE)$/;

/** Settings for Git from its documentation: https://git-scm.com/docs/git#_environment_variables */
const SET_VARIABLES = {
  LC_ALL: 'C',
  LANGUAGE: '',
  GIT_PAGER: 'cat',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_LITERAL_PATHSPECS: '1',
  // Replaced objects and grafts change the history only for this user.
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: devNull,
  // A partial clone would fetch missing objects. Versions before 2.45 know only the allowed protocols.
  GIT_NO_LAZY_FETCH: '1',
};

/** Where a command finds the objects of the repository, and may write its own without changing the repository. */
export interface ScratchPlace {
  readonly gitDirectory: string;
  /** All of its other places are in it. */
  readonly directory: string;
  /** New objects go here. */
  readonly objects: string;
  /** The objects of the repository. */
  readonly alternate: string;
  /** Contains only the files that Git reads from a working tree during a merge. */
  readonly workTree: string;
  /** Does not exist. */
  readonly index: string;
}

export interface GitOptions {
  readonly input?: string | Buffer;
  /** For another repository or working tree than the current one. The variables that a hook sets do not apply to it. */
  readonly elsewhere?: boolean;
  /** What the command may do besides reading: copy from a repository on this machine, reach a server, make a commit. */
  readonly may?: 'copy-locally' | 'use-the-network' | 'commit';
  /** For a command that refuses to take its paths literally, and gets them on its input. */
  readonly withWildcards?: boolean;
  /** Writes objects elsewhere, and sees another working tree and no index. */
  readonly scratch?: ScratchPlace;
  /** Exit codes that are answers too, for which the output is returned. The default is only 0. */
  readonly codes?: readonly number[];
  /** Fails if Git could not look everywhere in the working tree, of which it only warns. */
  readonly mustSeeAll?: boolean;
  /** Gets the output piece by piece, of any size. What is returned is then empty. */
  readonly whenPrinted?: (piece: Buffer) => void;
  /** Called once if Git takes long. If it returns what Git waits for outside of its own directory, Git is stopped. */
  readonly whenSlow?: () => Promise<Failure | undefined>;
}

/** Returns the output of Git. Throws a `Failure` if Git is missing, too old, refuses, or prints too much. */
export async function git(directory: string, args: readonly string[], options: GitOptions = {}): Promise<Buffer> {
  const { stdout, unseen } = await gitSeeing(directory, args, options);
  if (options.mustSeeAll && unseen) throw unseen;
  return stdout;
}

/** The same, for a command that is useful also if Git could not look everywhere: with the reason if it could not. */
export async function gitSeeing(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ readonly stdout: Buffer; readonly unseen: Failure | undefined }> {
  const { code, stdout, stderr } = await startGit(directory, args, options);
  if (code === null || !(options.codes ?? [0]).includes(code)) throw gitFailure(directory, args, stderr);
  return { stdout, unseen: unseenFailure(args, stderr) };
}

/** The same, with the exit code. */
export async function gitAnswer(
  directory: string,
  args: readonly string[],
  codes: readonly number[],
  options: GitOptions = {},
): Promise<{ readonly code: number; readonly stdout: Buffer }> {
  const { code, stdout, stderr } = await startGit(directory, args, options);
  if (code !== null && codes.includes(code)) return { code, stdout };
  throw gitFailure(directory, args, stderr);
}

/** The lines without their line breaks, none for empty output. Only for output without paths. */
export async function gitLines(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<string[]> {
  const text = (await git(directory, args, options)).toString('latin1');
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

function gitEnvironment({ elsewhere, may, withWildcards, scratch }: GitOptions): NodeJS.ProcessEnv {
  const isRemote = may === 'use-the-network';
  const ofGit = new Set([...KEPT_VARIABLES, ...(elsewhere ? [] : REPOSITORY_VARIABLES)]);
  const kept = Object.entries(process.env).filter(([name]) => {
    const upper = name.toUpperCase();
    const isMeant = (isRemote && REMOTE_VARIABLES.test(upper)) || (may === 'commit' && IDENTITY_VARIABLES.test(upper));
    return (
      !upper.startsWith('GIT_') || ofGit.has(upper) || isMeant || /^GIT_CONFIG_(?:COUNT|KEY_\d+|VALUE_\d+)$/.test(upper)
    );
  });
  return {
    // They are relative to where the user is, and Git runs in the root of the repository.
    ...Object.fromEntries(
      kept.map(([name, value = '']) => [name, isPlace(name) && value !== '' ? resolvePath(value) : value]),
    ),
    ...SET_VARIABLES,
    ...(isRemote ? {} : { GIT_ALLOW_PROTOCOL: may === 'copy-locally' ? 'file' : 'none' }),
    ...(withWildcards ? { GIT_LITERAL_PATHSPECS: '0' } : {}),
    ...(scratch ? scratchEnvironment(scratch) : {}),
  };
}

function isPlace(variable: string): boolean {
  return /^GIT_(?:DIR|WORK_TREE|INDEX_FILE|COMMON_DIR|OBJECT_DIRECTORY)$/i.test(variable);
}

/** A list of object directories is quoted in the C style: https://git-scm.com/docs/git#_the_git_repository */
function scratchEnvironment({ gitDirectory, objects, alternate, workTree, index }: ScratchPlace): NodeJS.ProcessEnv {
  const known = process.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
  return {
    GIT_DIR: gitDirectory,
    GIT_WORK_TREE: workTree,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [quotedPath(rawPath(alternate)), ...(known ? [known] : [])].join(delimiter),
  };
}

/** A command that answers what it is asked until its input ends. The caller reads its output and ends its input. */
export function openGit(
  directory: string,
  args: readonly string[],
  options: GitOptions,
): ChildProcessWithoutNullStreams {
  const { path, search } = gitProgram();
  const child = spawn(path, [...CONFIG, ...args], {
    cwd: directory,
    env: { ...gitEnvironment(options), ...search },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  return withStreams(child);
}

interface GitExit {
  readonly code: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** What Git printed and how it ended, for commands whose failure is an answer too. */
export async function attemptGit(
  directory: string,
  args: readonly string[],
  options: GitOptions = {},
): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  const { code, stdout, stderr } = await startGit(directory, args, options);
  return { code, stdout: stdout.toString('utf8'), stderr };
}

function startGit(directory: string, args: readonly string[], options: GitOptions): Promise<GitExit> {
  return new Promise((resolve, reject) => {
    const child = openGit(directory, args, options);
    // Not the `timeout` of spawn: if Git cannot be started, its timer keeps running, and so does the process.
    const timer = setTimeout(() => child.kill(), TIME_LIMIT_MS);
    const slow = setTimeout(() => {
      waitedFor(directory, options).then((failure) => {
        if (!failure) return;
        child.kill();
        reject(failure);
      }, reject);
    }, SLOW_MS);
    const stopTimers = () => {
      clearTimeout(timer);
      clearTimeout(slow);
    };
    const out: Buffer[] = [];
    let size = 0;
    const printed = stderrOf(child);
    child.stdout.on('data', (chunk: Buffer) => {
      if (options.whenPrinted) return options.whenPrinted(chunk);
      size += chunk.length;
      out.push(chunk);
      if (size > OUTPUT_LIMIT) {
        child.kill();
        reject(
          new Failure(
            'git',
            `"git ${args[0]}" printed more than ${OUTPUT_LIMIT} bytes.`,
            'List fewer branches in the plan.',
          ),
        );
      }
    });
    child.on('error', (error) => {
      stopTimers();
      reject(startFailure(directory, error));
    });
    child.on('close', (code, signal) => {
      stopTimers();
      resolve({ code, stdout: Buffer.concat(out, size), stderr: printed(signal) });
    });
    // If a command ends before it has read all of its input, it says why on stderr.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

/** What the process has printed as errors so far, up to a limit. Reads all of it, because a full pipe would stop it. */
export function stderrOf(child: ChildProcessWithoutNullStreams): (signal: string | null) => string {
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    if (said.length < STDERR_LIMIT) said += chunk.toString('utf8');
  });
  return (signal) => (signal === null ? said : `${said}\nit was stopped by ${signal}`);
}

async function waitedFor(directory: string, { whenSlow }: GitOptions): Promise<Failure | undefined> {
  return (await whenSlow?.()) ?? specialOfGit(directory);
}

/** `ENOENT` means a missing working directory, or a program that was removed meanwhile. */
export function startFailure(directory: string, error: Error): Failure {
  const refused = codeOf(error) === 'ENOENT' ? undefined : systemError(error);
  if (refused) {
    return new Failure('file-system', `git cannot be started in "${directory}". ${refused.message}`, refused.hint);
  }
  if (!existsSync(directory)) {
    return new Failure('no-repository', `There is no directory "${directory}".`, 'Run this inside a git repository.');
  }
  return new Failure(
    'git-missing',
    `git cannot be started: ${error.message}.`,
    'Install git 2.25 or newer, and make sure that it is in the PATH.',
  );
}
