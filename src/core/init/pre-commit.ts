/** The pre-commit hook, which refuses a commit that leaves the scope of its item. */
import { shellWord } from '../text/shell.js';
import { linkWords } from './agent-hooks.js';
import { VENDORED } from './guard-command.js';
import { newFile, type ProposedFile } from './proposed-file.js';
import type { FoundFiles } from './repository-facts.js';

export interface HookPlace {
  /** From the root of the working tree, or absolute. */
  readonly path: string;
  /** Set if the hook must not be written there: why not. */
  readonly refused?: string;
}

/** @param program the file of this program, if the hook is only for this machine */
export function preCommitHook(
  { path, refused }: HookPlace,
  program: string | undefined,
  base: string | undefined,
  found: FoundFiles,
): ProposedFile {
  const options = ['guard', '--staged', ...(base === undefined ? [] : ['--base', base])].map(shellWord).join(' ');
  const add = `Add this line to your pre-commit hook: parallel-work ${options}`;
  if (refused !== undefined) return { path, state: 'kept', why: `${refused} ${add}` };
  const there = found.get(path);
  if (there?.kind === 'link') return { path, state: 'kept', why: `${linkWords(there)} ${add}` };
  const callsGuard = there?.kind === 'file' && /^[^#\n]*\bguard +--staged\b/m.test(there.text);
  if (callsGuard) return { path, state: 'unchanged' };
  const file = newFile(path, hookText(options, program), found, `It is not overwritten. ${add}`);
  return file.state === 'created' ? { ...file, executable: true } : file;
}

/**
 * Before the first commit there is no base to compare with. A clone without the program, or with a version that has no
 * guard, must be able to commit.
 */
function hookText(options: string, program: string | undefined): string {
  const file = program === undefined ? undefined : shellWord(program);
  const own =
    file === undefined
      ? ''
      : `if [ -f ${file} ] && command -v node >/dev/null; then
  exec node ${file} ${options}
fi
`;
  return `#!/bin/sh
# Refuses a commit that leaves the scope of its item. Skip it once with: git commit --no-verify
git rev-parse --quiet --verify HEAD >/dev/null || exit 0
if [ -f ${VENDORED}/run ]; then
  exec sh ${VENDORED}/run ${options}
fi
if parallel-work help guard 2>/dev/null | grep -q -e --staged; then
  exec parallel-work ${options}
fi
${own}echo "No parallel-work with a guard was found, so this commit was not checked." >&2
`;
}
