/** Reads the refs of branches, and which of them Git only warns of, or for which it fails. */
import { attemptGit, gitLines } from './git.js';
import { gitFailure } from './git-failure.js';

/** `broken`: there is no id in its file. Else the type of the object that it names, or `missing`. */
export type RefDamage = string;

export interface ListedRefs {
  /** The type, the id and the name of each, the mark of the current branch, and where a symbolic ref leads. */
  readonly lines: readonly string[];
  /** By full name. */
  readonly broken: readonly string[];
}

/** Symbolic refs that lead nowhere are left out. */
export async function listRefs(root: string): Promise<ListedRefs> {
  const rest = '%(objectname) %(refname) %(HEAD) %(symref)';
  const list = (type: string) =>
    attemptGit(root, ['for-each-ref', `--format=${type} ${rest}`, 'refs/heads/', 'refs/remotes/origin/']);
  const first = await list('%(objecttype)');
  if (first.code === 0) return listedIn(first);
  // It reads each commit for its type, and ends at the first one that is missing.
  const second = await list('-');
  if (second.code !== 0) throw gitFailure(root, ['for-each-ref'], first.stderr);
  const { lines, broken } = listedIn(second);
  const input = lines.map((line) => `${line.split(' ')[1]}\n`).join('');
  const types = await gitLines(root, ['cat-file', '--batch-check=%(objecttype)'], { input });
  return { lines: lines.map((line, index) => `${types[index]?.split(' ').at(-1)}${line.slice(1)}`), broken };
}

function listedIn({ stdout, stderr }: { readonly stdout: string; readonly stderr: string }): ListedRefs {
  return {
    lines: stdout.split('\n').filter((line) => line !== ''),
    broken: [...stderr.matchAll(/ broken ref (refs\/[^ \n]+)$/gm)].flatMap(([, ref]) => ref ?? []),
  };
}
