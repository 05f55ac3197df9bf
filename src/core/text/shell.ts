/** Commands that people copy into a POSIX shell. */

export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Spelt out, since a clone of one branch fetches nothing else otherwise. */
export function fetchBranch(branch: string): string {
  return `git fetch origin ${shellWord(`${branch}:refs/remotes/origin/${branch}`)}`;
}
