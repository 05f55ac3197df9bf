// One repository of a story.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitOptions, Files } from './files.js';
import { changesOf } from './files.js';
import type { World } from './github-state.js';
import { addRepository, deleteRepository, openPull, person, setRef } from './github-state.js';
import { bytes, EMPTY_TREE } from './objects.js';
import type { PullStory } from './pull-story.js';
import { tellPull } from './pull-story.js';
import type { NewIssue } from './rest/issues.js';
import { addComment, addLabel, openIssue, setIssueState } from './rest/issues.js';
import { postStatus } from './rest/statuses.js';
import type { Comment, Issue, Repository, Run, State, Status } from './state.js';
import { fullName, newId, nextNumber, now, tick, user } from './state.js';

export interface OpenOptions extends CommitOptions {
  /** The head branch; made from the base unless it is there. */
  readonly branch: string;
  /** Where a new branch starts, a branch or a commit: the base unless given. */
  readonly from?: string;
  readonly files?: Files;
  /** Default: the default branch. */
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** Owner of the fork that holds the branch; the fork is made on first use. */
  readonly fork?: string;
}

/** A group in a merge queue. */
export interface GroupStory {
  readonly shop: RepositoryStory;
  /** The branch that it wants to go into. */
  readonly into: string;
  /** The queue's own branch, `gh-readonly-queue/main/pr-3-<base>`, its commit, and the one it is built on. */
  readonly branch: string;
  readonly head: string;
  readonly base: string;
}

export interface RepositoryStory {
  readonly data: () => Repository;
  readonly id: number;
  /** `owner/name`. */
  readonly name: string;
  /** The commit of a branch, or none. */
  readonly tip: (branch: string) => string | undefined;
  /** The commit of a branch; throws where there is none. */
  readonly sha: (branch: string) => string;
  /** One commit on a branch (made if it is not there, as an unrelated history); returns its id. */
  readonly commit: (branch: string, files: Files, options?: CommitOptions) => string;
  /** Points a branch at a branch or commit (default: the default branch). */
  readonly branch: (name: string, from?: string) => string;
  readonly deleteBranch: (name: string) => void;
  /** GitHub closes the pull requests of a renamed head and follows a renamed base. */
  readonly renameBranch: (from: string, to: string) => void;
  readonly open: (options: OpenOptions) => PullStory;
  /** The fork of that owner, made with all branches on first use. */
  readonly fork: (owner: string) => RepositoryStory;
  /** Deletes the repository; open pull requests from it lose their head repository. */
  readonly delete: () => void;
  readonly rename: (name: string) => void;
  /** Takes a commit back by a new one on the branch; returns its id. */
  readonly revert: (oid: string, onto?: string) => string;
  /** Merges by a push, without a pull request's button; returns the merge commit. */
  readonly mergeBranch: (into: string, from: string) => string;
  /** One group of these at the end of the merge queue of their base, built on the group before it. */
  readonly queue: (...pulls: PullStory[]) => GroupStory;
  /** Takes pull requests out of the queue; the groups behind stay as they were built. */
  readonly dequeue: (...pulls: PullStory[]) => void;
  /** Merges a group, which has to be the first: its base is now its head. */
  readonly mergeGroup: (group: GroupStory) => void;
  readonly pull: (number: number) => PullStory;
  readonly issue: (options: Partial<NewIssue> & { readonly title: string }) => Issue;
  readonly closeIssue: (issue: Issue, by?: string, reason?: Issue['stateReason']) => void;
  readonly reopenIssue: (issue: Issue, by?: string) => void;
  /** A deleted issue answers 410. */
  readonly deleteIssue: (issue: Issue) => void;
  /** Requests for a transferred issue answer 301. */
  readonly transferIssue: (issue: Issue, to: string) => void;
  readonly comment: (issue: number, author: string, body: string) => Comment;
  readonly label: (name: string, color?: string) => void;
  /** Someone who can be assigned to issues. */
  readonly collaborator: (login: string) => void;
  readonly status: (sha: string, context: string, state: Status['state'], options?: StatusOptions) => Status;
  /** Statuses of a commit, newest first. */
  readonly statuses: (sha: string) => readonly Status[];
  /** A run of a workflow; the attempt counts up where the id is there already. */
  readonly run: (options?: Partial<Omit<Run, 'createdAt'>>) => Run;
  /** A bare git repository with everything described so far. Ask again after further changes. */
  readonly gitDir: () => string;
  /** Takes over the branches that somebody pushed to the repository of `gitDir`. */
  readonly receive: () => void;
  /** The content of a file at a branch or commit. */
  readonly read: (at: string, path: string | Buffer) => Buffer | undefined;
  /** Uses up numbers, as issues and pull requests of another story would. */
  readonly skipNumbers: (count: number) => void;
}
export interface StatusOptions {
  readonly description?: string;
  readonly targetUrl?: string;
  /** Default: `github-actions[bot]`. */
  readonly creator?: string;
}

export function tellRepository(world: World, directory: string, repository: () => Repository): RepositoryStory {
  const tip = (branch: string): string | undefined => repository().refs.get(`refs/heads/${branch}`);

  function needTip(branch: string): string {
    const found = tip(branch);
    if (found === undefined) throw new Error(`"${fullName(repository())}" has no branch "${branch}"`);
    return found;
  }

  function writeCommit(parent: string | undefined, files: Files, options: CommitOptions): string {
    const root = parent === undefined ? EMPTY_TREE : world.history.need(parent).tree;
    const at = tick(world.state);
    const author = person(options.author ?? 'octocat', at);
    const tree = world.objects.change(root, changesOf(world, root, files, options.rename));
    return world.objects.writeCommit({
      tree,
      parents: parent === undefined ? [] : [parent],
      author,
      committer: author,
      message: options.message ?? 'Change files',
    });
  }

  function commit(branch: string, files: Files, options: CommitOptions = {}): string {
    const made = writeCommit(tip(branch), files, options);
    setRef(world, repository(), `refs/heads/${branch}`, made);
    return made;
  }

  function branch(name: string, from: string = repository().defaultBranch): string {
    const oid = tip(from) ?? from;
    world.history.need(oid);
    setRef(world, repository(), `refs/heads/${name}`, oid);
    return oid;
  }

  function open(options: OpenOptions): PullStory {
    const base = options.base ?? repository().defaultBranch;
    const author = options.author ?? options.fork ?? 'octocat';
    const source = options.fork === undefined ? story : fork(options.fork);
    if (source.tip(options.branch) === undefined)
      source.branch(options.branch, options.from === undefined ? needTip(base) : (tip(options.from) ?? options.from));
    if (options.files !== undefined || options.rename !== undefined)
      source.commit(options.branch, options.files ?? {}, { ...options, author });
    const pull = openPull(world, repository(), {
      title: options.title ?? `Pull request from ${options.branch}`,
      body: options.body ?? null,
      author,
      head: { repository: source.data(), ref: options.branch },
      base,
      draft: options.draft ?? false,
    });
    return tellPull(world, story, source, pull.number);
  }

  function fork(owner: string): RepositoryStory {
    const { id, name, defaultBranch, refs } = repository();
    let found = [...world.state.repositories.values()].find(
      (other) => !other.deleted && other.parent === id && other.owner === owner,
    );
    if (found === undefined) {
      found = addRepository(world, `${owner}/${name}`, { parent: id, defaultBranch, private: repository().private });
      for (const [ref, oid] of refs) if (ref.startsWith('refs/heads/')) found.refs.set(ref, oid);
    }
    const forkId = found.id;
    return tellRepository(world, directory, () => theRepository(world.state, forkId));
  }

  function renameBranch(from: string, to: string): void {
    const oid = needTip(from);
    setRef(world, repository(), `refs/heads/${to}`, oid);
    for (const pull of repository().pulls.values())
      if (pull.state === 'open' && pull.baseRef === from) pull.baseRef = to;
    if (repository().defaultBranch === from) repository().defaultBranch = to;
    setRef(world, repository(), `refs/heads/${from}`, null);
  }

  function revert(oid: string, onto: string = repository().defaultBranch): string {
    const { history, objects } = world;
    const bad = history.need(oid);
    const parent = needTip(onto);
    const tree = history.mergeTree(bad.tree, history.treeOf(parent), history.treeOf(bad.parents[0]));
    if (tree === undefined) throw new Error(`"${oid}" cannot be reverted on "${onto}": it conflicts`);
    const author = person('octocat', tick(world.state));
    const message = `Revert "${bad.message.split('\n')[0]}"`;
    const made = objects.writeCommit({ tree, parents: [parent], author, committer: author, message });
    setRef(world, repository(), `refs/heads/${onto}`, made);
    return made;
  }

  function mergeBranch(into: string, from: string): string {
    const { history, objects } = world;
    const [ours, theirs] = [needTip(into), tip(from) ?? from];
    const tree = history.mergeTree(
      history.treeOf(history.mergeBase(ours, theirs)),
      history.treeOf(ours),
      history.treeOf(theirs),
    );
    if (tree === undefined) throw new Error(`"${from}" cannot be merged into "${into}": it conflicts`);
    const author = person('octocat', tick(world.state));
    const made = objects.writeCommit({
      tree,
      parents: [ours, theirs],
      author,
      committer: author,
      message: `Merge ${from} into ${into}`,
    });
    setRef(world, repository(), `refs/heads/${into}`, made);
    return made;
  }

  function run(options: Partial<Omit<Run, 'createdAt'>> = {}): Run {
    const id = options.id ?? newId(world.state);
    tick(world.state);
    const made: Run = {
      name: 'parallel-work',
      path: '.github/workflows/parallel-work.yml',
      event: 'pull_request',
      headBranch: repository().defaultBranch,
      headSha: tip(repository().defaultBranch) ?? '',
      actor: 'octocat',
      attempt: repository().runs.filter((other) => other.id === id).length + 1,
      status: 'completed',
      conclusion: 'success',
      ...options,
      id,
      createdAt: now(world.state),
    };
    repository().runs.push(made);
    return made;
  }

  function gitDir(): string {
    const folder = join(directory, `${repository().id}.git`);
    rmSync(folder, { recursive: true, force: true });
    bare(folder, repository().defaultBranch);
    rmSync(join(folder, 'objects'), { recursive: true });
    // Windows lets every user make a junction, but not a link.
    symlinkSync(join(directory, 'shared.git', 'objects'), join(folder, 'objects'), 'junction');
    world.objects.flush();
    const lines = [...repository().refs].map(([ref, oid]) => `${oid} ${ref}\n`);
    writeFileSync(join(folder, 'packed-refs'), lines.join(''));
    return folder;
  }

  function receive(): void {
    const args = ['--git-dir', join(directory, `${repository().id}.git`), 'for-each-ref'];
    const lines = execFileSync('git', [...args, '--format=%(refname) %(objectname)', 'refs/heads/'], {
      encoding: 'utf8',
    });
    const pushed = new Map(lines.split('\n').map((line) => line.split(' ') as [string, string]));
    for (const ref of [...repository().refs.keys()])
      if (ref.startsWith('refs/heads/') && !pushed.has(ref)) setRef(world, repository(), ref, null);
    for (const [ref, oid] of pushed) {
      if (oid === undefined || repository().refs.get(ref) === oid) continue;
      // What happens from now on is later than what was pushed.
      world.state.clock = Math.max(world.state.clock, world.history.need(oid).committer.at);
      setRef(world, repository(), ref, oid);
    }
  }

  function queue(...pulls: PullStory[]): GroupStory {
    const into = pulls[0]?.data().baseRef ?? repository().defaultBranch;
    const line = repository().queues.get(into) ?? [];
    repository().queues.set(into, line);
    const base = line.at(-1)?.head ?? needTip(into);
    const name = `gh-readonly-queue/${into}/pr-${pulls.at(-1)?.number}-${base}`;
    branch(name, base);
    for (const pull of pulls) mergeBranch(name, pull.head);
    const head = needTip(name);
    for (const { number } of pulls) line.push({ pull: number, head, base, queuedAt: now(world.state) });
    return { shop: story, into, branch: name, head, base };
  }

  function dequeue(...pulls: PullStory[]): void {
    for (const line of repository().queues.values()) {
      const kept = line.filter(({ pull }) => !pulls.some(({ number }) => number === pull));
      line.splice(0, line.length, ...kept);
    }
  }

  function mergeGroup({ into, branch: name, head }: GroupStory): void {
    const line = repository().queues.get(into) ?? [];
    if (line[0]?.head !== head) throw new Error(`"${name}" is not the first group`);
    dequeue(...line.filter((each) => each.head === head).map((each) => story.pull(each.pull)));
    setRef(world, repository(), `refs/heads/${into}`, head);
    setRef(world, repository(), `refs/heads/${name}`, null);
  }

  const story: RepositoryStory = {
    data: repository,
    get id(): number {
      return repository().id;
    },
    get name(): string {
      return fullName(repository());
    },
    tip,
    sha: needTip,
    commit,
    branch,
    deleteBranch: (name: string): void => setRef(world, repository(), `refs/heads/${name}`, null),
    renameBranch,
    open,
    fork,
    delete: (): void => deleteRepository(world, repository()),
    rename: (name: string): void => {
      repository().name = name;
    },
    revert,
    mergeBranch,
    queue,
    dequeue,
    mergeGroup,
    pull: (number: number): PullStory => tellPull(world, story, story, number),
    issue: (options: Partial<NewIssue> & { readonly title: string }): Issue =>
      openIssue(world, repository(), { author: 'octocat', ...options }),
    closeIssue: (issue: Issue, by = 'octocat', reason?: Issue['stateReason']): void =>
      setIssueState(world, issue, 'closed', by, reason),
    reopenIssue: (issue: Issue, by = 'octocat'): void => setIssueState(world, issue, 'open', by),
    deleteIssue: (issue: Issue): void => {
      issue.deleted = true;
    },
    transferIssue: (issue: Issue, to: string): void => {
      issue.movedTo = to;
    },
    comment: (issue: number, author: string, body: string): Comment =>
      addComment(world, repository(), issue, author, body),
    label: (name: string, color?: string): void => void addLabel(world, repository(), name, color),
    collaborator: (login: string): void => void repository().collaborators.push(user(world.state, login).login),
    status: (sha: string, context: string, state: Status['state'], options: StatusOptions = {}): Status =>
      postStatus({ world }, repository(), {
        sha,
        context,
        state,
        description: options.description ?? null,
        targetUrl: options.targetUrl ?? null,
        creator: options.creator ?? 'github-actions[bot]',
      }),
    statuses: (sha: string): readonly Status[] =>
      repository()
        .statuses.filter((status) => status.sha === sha)
        .reverse(),
    run,
    gitDir,
    receive,
    read: (at: string, path: string | Buffer): Buffer | undefined => {
      const entry = world.objects.find(world.history.treeOf(tip(at) ?? at), bytes(path));
      return entry === undefined ? undefined : world.objects.blob(entry.oid);
    },
    skipNumbers: (count: number): void => {
      for (let step = 0; step < count; step += 1) nextNumber(repository());
    },
  };
  return story;
}

export function theRepository(state: State, id: number): Repository {
  const found = state.repositories.get(id);
  if (found === undefined) throw new Error(`there is no repository ${id}`);
  return found;
}

export function bare(folder: string, branch: string): void {
  mkdirSync(join(folder, 'objects', 'pack'), { recursive: true });
  mkdirSync(join(folder, 'refs', 'heads'), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), `ref: refs/heads/${branch}\n`);
  writeFileSync(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n');
}
