/**
 * Reads a file such as `GITHUB_OUTPUT` or `GITHUB_ENV` as the runner does: `name=value`, or `name<<mark`, lines, `mark`.
 * Throws on what the runner refuses (and fails the step for). From actions/runner, FileCommandManager.cs.
 */
export function readPairs(content: string): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = content.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals > 0 && (heredoc < 0 || equals < heredoc)) {
      found[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0 && (equals < 0 || heredoc < equals) && heredoc + 2 < line.length) {
      const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
      if (end < 0) throw new Error(`Matching delimiter not found "${line.slice(heredoc + 2)}"`);
      found[line.slice(0, heredoc)] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else {
      throw new Error(`Invalid format "${line}"`);
    }
  }
  return found;
}
