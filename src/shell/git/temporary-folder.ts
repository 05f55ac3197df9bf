/** Makes a folder of its own for a command, where the system keeps such folders. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Failure } from '../../core/failure.js';

export function makeTemporaryFolder(prefix: string): string {
  const parent = resolve(tmpdir());
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    throw new Failure(
      'temporary-folder',
      `No folder can be created in "${parent}": ${error instanceof Error ? error.message : String(error)}.`,
      'Make room there, or set TMPDIR to another folder.',
    );
  }
}
