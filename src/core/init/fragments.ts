/** The folders in which a repository collects changelog fragments, as globs for `shared`. */

/** A file in one of these folders shows that its tool is in use. */
const FOLDERS: readonly (readonly [folder: string, files: string])[] = [
  ['.changeset', '*.md'],
  ['newsfragments', '*'],
  ['changelog.d', '*'],
  ['changelogs/fragments', '*'],
  ['changelogs/unreleased', '*'],
  ['.changes/unreleased', '*'],
  ['.chloggen', '*'],
];

export function fragmentGlobs(files: readonly string[]): readonly string[] {
  return FOLDERS.filter(([folder]) => files.some((path) => path.startsWith(`${folder}/`))).map(
    ([folder, names]) => `${folder}/${names}`,
  );
}
