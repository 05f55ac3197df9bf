/**
 * Keeps the plans of the base in the Git directory, for `guard --hook`. Nothing depends on it but speed: whatever is wrong
 * with the file, the plans are read again.
 */
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type KeptKey, type KeptPlans, keptPlans, keptText } from '../../core/guard/kept-plans.js';
import type { FoundWorktree } from './file-worktree.js';

type CommonDirectory = Pick<FoundWorktree, 'commonDirectory'>;

const NAME = 'guard-plans.json';
const MOST_BYTES = 8 * 1024 * 1024;
/** A process that was killed leaves its file. No process writes for this long. */
const OLDEST_MS = 60_000;

const folderOf = ({ commonDirectory }: CommonDirectory) => join(commonDirectory, 'parallel-work');

/** Undefined if there are none for this key, or if not only this user can have written them. */
export function readKeptPlans(place: CommonDirectory, key: KeptKey): KeptPlans | undefined {
  try {
    const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    const file = openSync(join(folderOf(place), NAME), flags);
    try {
      const stats = fstatSync(file);
      // Windows has neither of the two.
      const isOwn = process.getuid === undefined || (stats.uid === process.getuid() && (stats.mode & 0o022) === 0);
      return isOwn && stats.isFile() && stats.size <= MOST_BYTES
        ? keptPlans(readFileSync(file, 'utf8'), key)
        : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** Does nothing if it cannot. Of several processes at the same time, one writes. */
export function keepPlans(place: CommonDirectory, key: KeptKey, plans: KeptPlans): void {
  const folder = folderOf(place);
  const fresh = join(folder, `${NAME}.new`);
  try {
    mkdirSync(folder, { recursive: true });
    if (!lstatSync(folder).isDirectory()) return;
    const left = lstatSync(fresh, { throwIfNoEntry: false });
    if (left && Date.now() - left.mtimeMs > OLDEST_MS) rmSync(fresh, { force: true });
    writeFileSync(fresh, keptText(key, plans), { flag: 'wx', mode: 0o600 });
    renameSync(fresh, join(folder, NAME));
  } catch {
    // The next call reads the plans again.
  }
}
