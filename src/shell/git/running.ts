/** Whether a process of this machine still runs. */
import { codeOf } from '../../core/system-error.js';

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, as another user.
    return codeOf(error) === 'EPERM';
  }
}
