/** What Git would store for a file after an edit that is not made yet. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '../../core/facts/questions.js';
import { gitLines } from './git.js';

/** The id of content that is not known. It equals no other. */
const UNKNOWN_CONTENT = 'f'.repeat(40);

/** @param content all of the new text. Undefined if only a part of it is known */
export async function plannedEntry(root: string, path: string, content: string | undefined): Promise<Entry> {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  const mode = stats?.isFile() && (stats.mode & 0o100) !== 0 ? '100755' : '100644';
  if (content === undefined) return { mode, oid: UNKNOWN_CONTENT };
  // With the path, the filters and line endings of the repository apply.
  const args = ['hash-object', '--stdin', '--path', path];
  const [oid = UNKNOWN_CONTENT] = await gitLines(root, args, { input: content, elsewhere: true });
  return { mode, oid };
}
