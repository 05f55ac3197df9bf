/** Where the guard remembers a session, in the Git directory of a working tree. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../../core/system-error.js';
import type { FoundWorktree } from './file-worktree.js';

export function placeOf({ gitDirectory }: FoundWorktree, session: string, ending: string): string {
  const id = createHash('sha256').update(session).digest('hex').slice(0, 32);
  return join(folderOf({ gitDirectory }), `${id}.${ending}`);
}

export function folderOf({ gitDirectory }: Pick<FoundWorktree, 'gitDirectory'>): string {
  return join(gitDirectory, 'parallel-work', 'sessions');
}

export function hasRecord(worktree: FoundWorktree, session: string): boolean {
  return existsSync(placeOf(worktree, session, 'json'));
}

/** Whether this is the first time in the session. Also true if it cannot be remembered. */
export async function isFirstTime(worktree: FoundWorktree, session: string, what: string): Promise<boolean> {
  try {
    await mkdir(folderOf(worktree), { recursive: true });
    await writeFile(placeOf(worktree, session, what), '', { flag: 'wx' });
    return true;
  } catch (error) {
    return codeOf(error) !== 'EEXIST';
  }
}
