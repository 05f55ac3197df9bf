/** Reads which files a patch in the format of Codex changes: https://github.com/openai/codex, `apply_patch`. */

export interface ToolWrite {
  /** As the agent gives it: absolute, or relative to its working directory. */
  readonly path: string;
  readonly kind: 'write' | 'delete';
  /** All of the text that the file is going to have, if the call has it. */
  readonly content?: string;
}

const HEADER = /^\s*\*\*\* (Add File|Update File|Delete File|Move to):(.*)$/;

export function patchWrites(patch: string): readonly ToolWrite[] {
  let updated: readonly string[] = [];
  return patch.split(/\r\n|\n|\r/).flatMap((line): ToolWrite[] => {
    const [, action, rest] = HEADER.exec(line) ?? [];
    if (action === undefined || rest === undefined) return [];
    // The agent removes white space at the end, and one space after the colon.
    const paths = [...new Set([rest.replace(/^ /, '').trimEnd(), rest.trim()])];
    if (action === 'Delete File') return paths.map((path) => ({ path, kind: 'delete' }));
    const moved = action === 'Move to' ? updated.map((path): ToolWrite => ({ path, kind: 'delete' })) : [];
    updated = action === 'Update File' ? paths : [];
    return [...moved, ...paths.map((path): ToolWrite => ({ path, kind: 'write' }))];
  });
}
