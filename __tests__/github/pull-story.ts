// One pull request of a story.
import type { CommitOptions, Files } from './files.js';
import { changesOf } from './files.js';
import type { MergeMethod, World } from './github-state.js';
import { closePull, mergePull, person, pullFiles, reopenPull, retargetPull, setRef } from './github-state.js';
import type { FileChange } from './history.js';
import type { RepositoryStory } from './repository-story.js';
import type { Pull } from './state.js';
import { now, tick } from './state.js';

export interface PullStory {
  readonly number: number;
  readonly data: () => Pull;
  readonly repository: RepositoryStory;
  readonly head: string;
  readonly branch: string;
  /** Changes as GitHub lists them. */
  readonly files: () => readonly FileChange[];
  /** One more commit on the head branch; returns its id. */
  readonly push: (files: Files, options?: CommitOptions) => string;
  /** Replaces the branch by one new commit on top of `from` (default: the base's tip); returns its id. */
  readonly forcePush: (files: Files, options?: CommitOptions & { readonly from?: string }) => string;
  /** Merges the base into the head branch, as the "Update branch" button does; returns the new head. */
  readonly updateBranch: () => string;
  /** A squash by default. Returns the commit that the base now points to. */
  readonly merge: (method?: MergeMethod, by?: string) => string;
  readonly close: () => void;
  readonly reopen: () => void;
  readonly retarget: (branch: string) => void;
  readonly edit: (changes: Partial<Pick<Pull, 'title' | 'body' | 'draft' | 'labels'>>) => void;
}

export function tellPull(world: World, base: RepositoryStory, head: RepositoryStory, number: number): PullStory {
  const data = (): Pull => {
    const found = base.data().pulls.get(number);
    if (found === undefined) throw new Error(`"${base.name}" has no pull request ${number}`);
    return found;
  };
  return {
    number,
    data,
    repository: base,
    get head(): string {
      return data().headSha;
    },
    get branch(): string {
      return data().headRef;
    },
    files: () => pullFiles(world, base.data(), data()),
    push: (files: Files, options: CommitOptions = {}): string =>
      head.commit(data().headRef, files, { author: data().author, ...options }),
    forcePush: (files: Files, options: CommitOptions & { readonly from?: string } = {}): string => {
      const start = options.from ?? base.sha(data().baseRef);
      const root = world.history.need(start).tree;
      const author = person(options.author ?? data().author, tick(world.state));
      const tree = world.objects.change(root, changesOf(world, root, files, options.rename));
      const made = world.objects.writeCommit({
        tree,
        parents: [start],
        author,
        committer: author,
        message: options.message ?? 'Change files again',
      });
      setRef(world, head.data(), `refs/heads/${data().headRef}`, made);
      return made;
    },
    updateBranch: (): string => head.mergeBranch(data().headRef, base.sha(data().baseRef)),
    merge: (method: MergeMethod = 'squash', by = 'octocat'): string =>
      mergePull(world, base.data(), data(), method, by),
    close: (): void => closePull(world, data()),
    reopen: (): void => reopenPull(world, base.data(), data()),
    retarget: (branch: string): void => retargetPull(world, base.data(), data(), branch),
    edit: (changes: Partial<Pick<Pull, 'title' | 'body' | 'draft' | 'labels'>>): void => {
      tick(world.state);
      Object.assign(data(), changes, { updatedAt: now(world.state) });
    },
  };
}
