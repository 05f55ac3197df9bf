/** Copies the hooks that call the guard into a new working tree, because Git does not bring settings that it ignores. */
import { guardHooksIn, LOCAL_SETTINGS } from '../../core/init/agent-hooks.js';
import { ignoreLocally } from './ignore-locally.js';
import { lookAt, writeWorkingFile } from './working-files.js';

/** @returns how many files were written. One that is there already stays as it is */
export async function copyGuardHooks(source: string, target: string): Promise<number> {
  let written = 0;
  for (const path of LOCAL_SETTINGS) {
    const settings = await lookAt(source, path);
    const text = settings.kind === 'file' ? guardHooksIn(path, settings.text) : undefined;
    if (text === undefined || (await lookAt(target, path)).kind !== 'missing') continue;
    await ignoreLocally(target, path);
    await writeWorkingFile({ folder: target, path, text, executable: false, replaces: false });
    written += 1;
  }
  return written;
}
