/** Commands as a POSIX shell reads them: what the ways out print is run in stories that have no shell. */

export interface GitCommand {
  readonly name: string;
  readonly paths: readonly string[];
}

const IN_ROOT = /^\(cd "\$\(git rev-parse --show-toplevel\)" && (.*)\)$/s;

/** Of commands that stand side by side with `&&`, each with its paths relative to the root. */
export function gitCommands(line: string): GitCommand[] {
  const [, inRoot] = IN_ROOT.exec(line) ?? [];
  const commands: string[][] = [[]];
  for (const word of wordsOf(inRoot ?? line)) {
    if (word === '&&') commands.push([]);
    else commands.at(-1)?.push(word);
  }
  return commands.map((words) => {
    const [git, name = '', ...others] = words;
    const end = others.indexOf('--');
    if (git !== 'git' || end < 0) throw new Error(`not a command on paths: ${line}`);
    // "git mv" takes no pathspec, so it has to be run in the root.
    if (name === 'mv' && inRoot === undefined) throw new Error(`not in the root: ${line}`);
    return { name, paths: others.slice(end + 1).map(name === 'mv' ? (path) => path : pathOf) };
  });
}

/** What git reads from the root wherever it is run. */
function pathOf(pathspec: string): string {
  const [, path] = /^:(?:\/|\(top,literal\))(.*)$/s.exec(pathspec) ?? [];
  if (path === undefined) throw new Error(`not from the root: ${pathspec}`);
  return path;
}

function wordsOf(line: string): string[] {
  const words = line.match(/(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/g) ?? [];
  return words.map((word) =>
    word.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, (_, single?: string, double?: string, escaped?: string) => {
      return single ?? double ?? escaped ?? '';
    }),
  );
}
