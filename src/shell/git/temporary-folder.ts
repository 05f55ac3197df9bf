/** Makes a folder of its own for a command, where the system keeps such folders. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { refusedFailure } from '../../core/system-error.js';

export function makeTemporaryFolder(prefix: string): string {
  const parent = resolve(tmpdir());
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    const instead = 'Or set TMPDIR to another folder.';
    throw refusedFailure(error, 'temporary-folder', `No folder can be created in "${parent}".`, instead);
  }
}
