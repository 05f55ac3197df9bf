/** The files that most commits change, and that parallel items would therefore all need. */
import type { EditHistory } from './repository-facts.js';

export interface HotFile {
  readonly path: string;
  /** In percent of the commits that were read. */
  readonly share: number;
}

const LEAST_EDITS = 5;
const LEAST_SHARE = 5;
const MOST_FILES = 5;

/** @param isThere whether a path is a file that an item could have in its scope */
export function hotFiles({ commits, edits }: EditHistory, isThere: (path: string) => boolean): readonly HotFile[] {
  return [...edits]
    .filter(([path, count]) => count >= LEAST_EDITS && count * 100 >= commits * LEAST_SHARE && isThere(path))
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .slice(0, MOST_FILES)
    .map(([path, count]) => ({ path, share: Math.round((count * 100) / commits) }));
}
