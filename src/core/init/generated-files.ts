/** The lock files and the build output of a repository, as globs for `generated`. */
import { groupBy } from '../maps.js';
import { exactGlob, globOf } from '../plan/glob-problems.js';
import { isLockFile } from '../plan/shared-files.js';

/** From this number on, files of one kind are written as one glob. */
const MANY = 5;
const MOST_GLOBS = 100;

/** `dist` is build output in nearly every repository. Folders such as `build` and `out` often have sources. */
const BUILD_OUTPUT = /(?:^|\/)dist\//;

/** @param marked the files that `.gitattributes` marks as generated */
export function generatedGlobs(files: readonly string[], marked: readonly string[]): readonly string[] {
  const isMarked = new Set(marked);
  const locks = files.filter(isLockFile);
  const output = files.filter((path) => !isLockFile(path) && (isMarked.has(path) || BUILD_OUTPUT.test(path)));
  const globs = [...lockGlobs(locks), ...outputGlobs(output, new Set(output), files)];
  return globs.slice(0, MOST_GLOBS);
}

function lockGlobs(locks: readonly string[]): string[] {
  const names = groupBy(locks, (path) => path.slice(path.lastIndexOf('/') + 1));
  return [...names].flatMap(([name, paths]) => (paths.length >= MANY ? [`**/${globOf(name)}`] : paths.flatMap(exact)));
}

// Folders that have only output are written as `dist/**/*.js`, because `dist/**` would also allow any other file.
function outputGlobs(output: readonly string[], isOutput: ReadonlySet<string>, files: readonly string[]): string[] {
  const mixed = new Set(files.filter((path) => !isOutput.has(path)).map(topFolder));
  return [...groupBy(output, topFolder)].flatMap(([folder, paths]) => {
    if (paths.length < MANY || folder === '' || mixed.has(folder)) return paths.flatMap(exact);
    const endings = groupBy(paths, endingOf);
    return [...endings].flatMap(([ending, each]) =>
      ending === '' || each.length === 1 ? each.flatMap(exact) : [`${globOf(folder)}/**/*${globOf(ending)}`],
    );
  });
}

/** The folder that is generated: up to `dist` if there is one, otherwise the direct parent. Empty for the root. */
function topFolder(path: string): string {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return /^(?:.*?\/)?dist(?=\/|$)/.exec(parent)?.[0] ?? parent;
}

function endingOf(path: string): string {
  return /\.\w+$/.exec(path)?.[0] ?? '';
}

function exact(path: string): string[] {
  const glob = exactGlob(path);
  return glob === undefined ? [] : [glob];
}
