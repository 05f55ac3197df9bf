/** How a hook starts the guard, so that it works in every clone and never locks anybody out. */

/** The folder with a copy of this program, which `init --vendor` writes. */
export const VENDORED = '.github/parallel-work-cli';

/** The script in it that starts the program, or does nothing where it cannot. */
export const LAUNCHER = `#!/bin/sh
# Starts the program beside this file for the hooks of agents and of Git. "parallel-work init --vendor" wrote it.
# Without Node.js 20 or newer, it lets everything pass, so that nobody is locked out.
version=$(node --version 2>/dev/null) || exit 0
major=\${version#v}
[ "\${major%%.*}" -ge 20 ] 2>/dev/null || exit 0
# Git sets these for the alias that starts this script. The program looks for the repository on its own.
[ -z "$PARALLEL_WORK_ALIAS" ] || unset GIT_DIR GIT_WORK_TREE GIT_PREFIX GIT_CONFIG_PARAMETERS
case " $* " in *" --hook "*) ;; *) exec node "\${0%/*}/index.js" "$@" ;; esac
node "\${0%/*}/index.js" "$@"
code=$?
if [ "$code" -ne 0 ] && [ "$code" -ne 2 ]; then
  echo "The copy of parallel-work in \${0%/*} cannot run, so an agent may refuse every edit. Ask a person to write it again: parallel-work init --vendor" >&2
fi
exit "$code"
`;

export type Program = {
  /** The base branch, if the program does not find it on its own. */
  readonly base?: string;
} & (
  | /** In the repository, so every clone has it. */ { readonly kind: 'vendored' }
  | /** The file of the program on this machine. */ { readonly kind: 'local'; readonly file: string }
);

/**
 * One line that `sh`, PowerShell and the shell of Windows read alike. A vendored program is started through Git, which every
 * clone has, also on Windows with a shell. A branch without the folder and a machine without Node.js pass.
 */
export function guardCommand(program: Program, mode: 'hook' | 'tree'): string {
  const options = `guard --${mode}${program.base === undefined ? '' : ` --base ${quoted(program.base)}`}`;
  if (program.kind === 'local') return `node ${quoted(program.file.replaceAll('\\', '/'))} ${options}`;
  const run = `${VENDORED}/run`;
  const alias = `!test ! -f ${run} || PARALLEL_WORK_ALIAS=1 sh ${run}`;
  return `git -c "alias.parallel-work-guard=${alias}" parallel-work-guard ${options}`;
}

function quoted(word: string): string {
  return `"${word.replace(/["$`]/g, '\\$&')}"`;
}
