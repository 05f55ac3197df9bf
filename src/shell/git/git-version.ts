/** What the installed Git has. A hint names a command that came after Git 2.25 only where it has it, or says since when. */
import { Failure } from '../../core/failure.js';
import { gitLines } from './git.js';
import { gitProgram } from './git-program.js';

interface GitVersion {
  readonly said: string;
  /** Whether it is version 2 with this minor version, or newer. */
  readonly isAtLeast: (minor: number) => boolean;
}

/** By the path of the program. */
const known = new Map<string, GitVersion>();

/** Asked once for each program. */
export async function gitVersion(directory: string): Promise<GitVersion> {
  const { path } = gitProgram();
  const version = known.get(path) ?? (await readVersion(directory));
  known.set(path, version);
  return version;
}

async function readVersion(directory: string): Promise<GitVersion> {
  const [said = ''] = await gitLines(directory, ['--version']);
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(said) ?? [];
  return { said, isAtLeast: (wanted) => Number(major) > 2 || (Number(major) === 2 && Number(minor) >= wanted) };
}

/** @throws Failure if Git cannot merge two commits without a working tree */
export async function requireMergeTree(directory: string): Promise<void> {
  const { said, isAtLeast } = await gitVersion(directory);
  if (isAtLeast(38)) return;
  throw new Failure(
    'git-too-old',
    `"${said}" is too old to merge branches in memory.`,
    'Install git 2.38 or newer, which has "git merge-tree --write-tree".',
  );
}
