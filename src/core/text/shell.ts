/** Parts of commands to copy into a POSIX shell. */

export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** With a full refspec, because a single-branch clone fetches nothing else otherwise. */
export function fetchBranch(branch: string): string {
  return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}
