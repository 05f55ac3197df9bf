/** What `git merge` itself makes of branches, one after the other, in a working tree. */
import { rmSync } from 'node:fs';
import type { GitStory } from '../git-story.js';

type StoryGit = Pick<GitStory, 'git' | 'attempt'>;

export interface RealStep {
  readonly branch: string;
  /** `path: kind`, sorted. Absent if Git ended without an answer. */
  readonly conflicts?: readonly string[];
}

export interface RealMerges {
  readonly steps: readonly RealStep[];
  readonly tree: string;
}

/** Stays on the last merge, on a detached head. */
export function realMerges(story: StoryGit, base: string, branches: readonly string[]): RealMerges {
  story.git('checkout', '-q', '--detach', base);
  const steps = branches.map((branch): RealStep => {
    const output = story.attempt('merge', '--no-edit', '--no-ff', branch);
    // Git can print "CONFLICT" for a merge that it completes.
    if (!/^Automatic merge failed/m.test(output)) {
      if (story.git('rev-list', '-1', `HEAD..${branch}`) !== '') return unfinished(story, branch);
      return { branch, conflicts: [] };
    }
    const conflicts = conflictsIn(output, unmergedPaths(story));
    clear(story);
    return { branch, conflicts };
  });
  return { steps, tree: story.git('rev-parse', 'HEAD^{tree}') };
}

function clear(story: StoryGit): void {
  story.git('reset', '-q', '--hard');
  story.git('clean', '-q', '-f', '-d', '-x');
}

/**
 * Where a file and a folder get in each other's way, Git can fail to write the conflict into the working tree. In some other
 * merges it ends by an assertion and leaves the lock of its index.
 */
function unfinished(story: StoryGit, branch: string): RealStep {
  rmSync(story.git('rev-parse', '--path-format=absolute', '--git-path', 'index.lock'), { force: true });
  clear(story);
  return { branch };
}

function unmergedPaths(story: StoryGit): readonly string[] {
  const listed = story.git('ls-files', '-u', '-z').split('\0');
  return [...new Set(listed.flatMap((line) => (line === '' ? [] : line.slice(line.indexOf('\t') + 1))))];
}

/** Each unmerged path with the word of each line of Git that names it. A file that was moved aside counts at its place. */
function conflictsIn(output: string, unmerged: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const line of output.split('\n')) {
    const [, binary] = /^warning: Cannot merge binary files: (\S+) /.exec(line) ?? [];
    if (binary !== undefined) found.add(`${binary}: binary`);
    const [, word] = /^CONFLICT \(([^)]+)\)/.exec(line) ?? /^Failed to merge (submodule)/.exec(line) ?? [];
    if (word === undefined) continue;
    const [, whole] =
      /(?:Unclear where to rename|directory in the way of|Existing file\/dir at|Cannot map more than one path to) (\S+?);? /.exec(
        line,
      ) ?? [];
    // Of a file that was moved into a folder that moved, its first place has no such conflict.
    const named = new Set(
      line.replace(/^(CONFLICT \(file location\): )\S+ (?=renamed)/, '$1').split(/[\s:;,]+|\.(?=\s|$)/),
    );
    const paths = unmerged.filter((path) => named.has(path) || named.has(inPlace(path))).map(inPlace);
    for (const path of whole === undefined ? paths : [whole]) found.add(`${path}: ${word}`);
  }
  const isRepeated = (each: string) =>
    /: (?:content|add\/add)$/.test(each) && found.has(each.replace(/: \S+$/, ': binary'));
  return [...found].filter((each) => !isRepeated(each)).sort();
}

function inPlace(path: string): string {
  return path.replace(/~[^/]*$/, '');
}
