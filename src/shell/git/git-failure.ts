/** Why Git refused, as a failure that its reader can fix. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';
import { codeOf, reasonOf, systemError } from '../../core/system-error.js';

/** @param stderr what Git printed, in English */
export function gitFailure(directory: string, args: readonly string[], stderr: string): Failure {
  const said =
    stderr
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('hint:'))
      .at(-1) || 'it gave no reason';
  const record = /not a git repository: (.+\/worktrees\/.+)/.exec(stderr)?.[1];
  if (record !== undefined) return lostWorktree(directory, record);
  if (/^xc(?:run|ode-select): /m.test(stderr)) {
    return new Failure(
      'git-missing',
      `The git of this Mac only stands in for the one of the command line tools, which are not ready: ${/^xc.*$/m.exec(stderr)?.[0]}.`,
      'Install them with "xcode-select --install", or accept their license with "sudo xcodebuild -license".',
    );
  }
  const owner = /(?:dubious ownership in repository at|unsafe repository \() ?'([^']+)'/.exec(stderr)?.[1];
  if (owner !== undefined) {
    const command = /^\s*(git config --global --add safe\.directory .+?)\s*$/m.exec(stderr)?.[1];
    return new Failure(
      'unsafe-repository',
      `git refuses to read the repository at "${owner}", because it belongs to another user.`,
      `Trust the directory: ${command ?? `git config --global --add safe.directory "${owner}"`}`,
    );
  }
  // The line with the reason is often not the last one: "could not write index" follows.
  const system = stderr.split('\n').find((line) => reasonOf(line) !== undefined);
  const reason = system === undefined ? undefined : reasonOf(system);
  if (system !== undefined && reason) {
    return new Failure('file-system', `"git ${nameOf(args)}" failed: ${system.trim()}.`, reason.hint);
  }
  if (/index file|index entry|bad signature/.test(said)) {
    const index = `"$(git -C "${directory}" rev-parse --absolute-git-dir)/index"`;
    return new Failure(
      'damaged-worktree',
      `The index of "${directory}" is damaged: ${said}.`,
      `Create it again, which keeps all files: rm ${index} && git -C "${directory}" reset`,
    );
  }
  if (/not a git repository/.test(stderr)) {
    const refused = unreadable(directory);
    if (refused) return refused;
    return new Failure(
      'no-repository',
      `"${directory}" is not in a git repository.`,
      'Run this inside a git repository.',
    );
  }
  if (/not allowed|promisor|lazy fetch/.test(stderr)) {
    return new Failure(
      'missing-objects',
      'This is a partial clone, and it lacks contents that are needed.',
      "Before git 2.36, clone again without --filter. Since then, fetch them: git fetch --refetch --no-filter origin '+refs/heads/*:refs/remotes/origin/*'",
    );
  }
  return new Failure('git', `"git ${nameOf(args)}" failed: ${said}.`, 'Check the repository: git fsck');
}

/**
 * Git only warns of a folder or file that it may not look at, and takes what is in it for unchanged. It also warns of
 * settings of the user outside of the repository, which hide nothing. What is gone meanwhile is no longer there to see.
 */
export function unseenFailure(args: readonly string[], stderr: string): Failure | undefined {
  const line = stderr
    .split('\n')
    .find(
      (each) =>
        !/^warning: unable to access '(?:\/|[A-Za-z]:)|: No(?:t a directory| such file or directory)$/.test(each) &&
        (/^(?:warning|error): (?:could not open directory|cannot lstat) /.test(each) || reasonOf(each) !== undefined),
    );
  if (line === undefined) return undefined;
  const what = line.trim().replace(/^(?:warning|error): /, '');
  const hint = reasonOf(line)?.hint ?? 'Check who may read and write there.';
  const orIgnore = ' If Git has no files in that folder, you can list it in .gitignore instead.';
  return new Failure(
    'file-system',
    `"git ${nameOf(args)}" cannot look at all files: ${what}.`,
    what.startsWith('could not open directory') ? `${hint}${orIgnore}` : hint,
  );
}

function nameOf(args: readonly string[]): string {
  return args.find((arg) => !arg.startsWith('-')) ?? '';
}

/** @param record where the repository stores what it knows about the linked working tree */
function lostWorktree(directory: string, record: string): Failure {
  const failure = (message: string, hint: string) =>
    new Failure('damaged-worktree', `"${directory}" is a linked working tree, but ${message}.`, hint);
  const repository = dirname(dirname(record));
  if (isThere(record)) {
    return failure(
      `"${record}/HEAD" names no commit`,
      'Write into that file, as its only line: ref: refs/heads/<its branch>',
    );
  }
  return isThere(repository)
    ? failure(
        `the repository "${repository}" no longer has a record of it`,
        `Move its files away, and create it again: git --git-dir="${repository}" worktree add "${directory}" <its branch>`,
      )
    : failure(
        `its repository is not at "${repository}"`,
        `If the repository was moved, move it back, or with git 2.29 or newer, run there: git worktree repair "${directory}"`,
      );
}

/** Git takes a directory that it may not read for no repository. */
function unreadable(directory: string): Failure | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    try {
      const own = join(folder, '.git');
      if (statSync(own, { throwIfNoEntry: false })?.isDirectory()) {
        readFileSync(join(own, 'HEAD'));
        for (const name of ['objects', 'refs']) readdirSync(join(own, name));
      }
    } catch (error) {
      const why = codeOf(error) === 'ENOENT' ? undefined : systemError(error);
      if (why) return new Failure('file-system', `The repository cannot be read. ${why.message}`, why.hint);
    }
    if (folder === dirname(folder)) return undefined;
  }
}

/** Throws if it cannot be seen. */
function isThere(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false }) !== undefined;
}
