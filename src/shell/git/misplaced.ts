/** Finds plans in places where nothing reads them: in the working tree, and on the base. */
import { join } from 'node:path';
import type { Answer } from '../../core/facts/questions.js';
import { isMisplacedPlan, WRONG_PLACES } from '../../core/plan/misplaced.js';
import { readObjects } from './batch-reader.js';
import { git } from './git.js';
import type { OpenedSource } from './opened.js';
import { nulSeparated } from './path-name.js';
import { plainFile } from './plain-file.js';

/** No plan may be larger. */
const MOST_BYTES = 512 * 1024;
const PATHS = WRONG_PLACES.map(({ path }) => path);

export async function readMisplaced(
  { repository, objects }: OpenedSource,
  commit: string,
): Promise<Answer<'misplaced'>> {
  const { root, hasFiles } = repository;
  const files = hasFiles ? await Promise.all(PATHS.map((path) => plainFile(join(root, path), MOST_BYTES))) : [];
  const here = PATHS.filter((path, index) => isPlan(path, files[index]));
  const listed =
    here.length === 0 ? [] : nulSeparated(await git(root, ['ls-files', '-z', '--full-name', '--', ...here]));
  const found = await readObjects(
    objects,
    PATHS.map((path) => `${commit}:${path}`),
  );
  const stored = found.map((each) => (each?.type === 'blob' ? each.content : undefined));
  return [
    ...here.map((path) => ({ path, isTracked: listed.includes(path) })),
    ...PATHS.filter((path, index) => !here.includes(path) && isPlan(path, stored[index])).map((path) => ({
      path,
      isTracked: true,
      isElsewhere: true as const,
    })),
  ];
}

function isPlan(path: string, bytes: Buffer | 'too-large' | undefined): boolean {
  return Buffer.isBuffer(bytes) && isMisplacedPlan(path, bytes.toString('utf8'));
}
