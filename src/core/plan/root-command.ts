/** A command for a POSIX shell whose paths are relative to the root of the repository, wherever the shell is. */
export function inRoot(command: string): string {
  return `(cd "$(git rev-parse --show-toplevel)" && ${command})`;
}
