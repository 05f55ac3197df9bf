/** The pre-commit hook, which refuses a commit while the check of its branch fails. */
import { shellWord } from '../text/shell.js';
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
  const options = ['check', ...(base === undefined ? [] : ['--base', base])].map(shellWord).join(' ');
  const add = `Add this line to your pre-commit hook: parallel-work ${options}`;
  if (refused !== undefined) return { path, state: 'kept', why: `${refused} ${add}` };
  const there = found.get(path);
  const hasCheck = there?.kind === 'file' && /parallel-work.* check\b/.test(there.text);
  if (hasCheck) return { path, state: 'unchanged' };
  const file = newFile(path, hookText(options, program), found, `It is not overwritten. ${add}`);
  return file.state === 'created' ? { ...file, executable: true } : file;
}

/** Before the first commit there is no base to compare with. */
function hookText(options: string, program: string | undefined): string {
  const start = `#!/bin/sh
# Refuses a commit while the check of its branch fails. Skip it once with: git commit --no-verify
git rev-parse --quiet --verify HEAD >/dev/null || exit 0
`;
  if (program === undefined) return `${start}exec parallel-work ${options}\n`;
  return `${start}if command -v parallel-work >/dev/null; then
  exec parallel-work ${options}
fi
exec node ${shellWord(program)} ${options}
`;
}
