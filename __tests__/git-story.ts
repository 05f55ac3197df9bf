/** Real git repositories to tell stories with: `const story = gitStory(); story.branch('feat/x').commit({ 'a.ts': 'text' })`. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Import, importStream } from './git-import.js';

/** A name: text, or bytes where it is no text. */
export type Path = string | Buffer;

/** Text or bytes of a file, `null` to delete it, or one of the special ones below. */
export type Content = string | Buffer | null | Special;
type Special = { readonly link: string } | { readonly submodule: string } | { readonly executable: string };
export type Files = Readonly<Record<string, Content>> | readonly (readonly [Path, Content])[];

export function link(target: string): Content {
  return { link: target };
}

/** A submodule at a commit of elsewhere. */
export function submodule(commit: string): Content {
  return { submodule: commit };
}

export function executable(text: string): Content {
  return { executable: text };
}

/**
 * What is described before the first look is handed to git in one `fast-import`. From the first look at the directory on, or
 * the first command of one's own, git does each step separately.
 */
export interface GitStory {
  readonly directory: string;
  /** Runs git in the story's directory and gives what it prints, without the last newline. Throws where it fails. */
  readonly git: (...args: string[]) => string;
  /** The same, for a command that may fail: a merge with a conflict. */
  readonly attempt: (...args: string[]) => string;
  /** Of `HEAD`, unless another revision is named. */
  readonly id: (revision?: string) => string;
  /** Writes, adds everything and commits. */
  readonly commit: (files: Files, message?: string) => GitStory;
  /** Writes, nothing else: uncommitted and unstaged. */
  readonly write: (files: Files) => GitStory;
  readonly stage: (files: Files) => GitStory;
  /** Makes a branch and checks it out. */
  readonly branch: (name: string, from?: string) => GitStory;
  readonly checkout: (name: string) => GitStory;
  readonly rename: (from: string, to: string, message?: string) => GitStory;
  /** Merges into `main` as GitHub's three buttons do, and stays there. Gives the commit id of the tip of `main`. */
  readonly merge: (branches: string | readonly string[], message?: string) => string;
  readonly squash: (branch: string) => string;
  readonly rebase: (branch: string) => string;
  /** What `origin` was last seen to have. */
  readonly remote: (branch: string, revision: string) => GitStory;
  readonly originHead: (branch: string) => GitStory;
  /** A linked working tree, beside the repository unless a path inside of it is named. Gives its directory. */
  readonly worktree: (branch: string, inside?: string) => string;
  /** A clone in a directory of its own. */
  readonly clone: (...options: string[]) => GitStory;
  /** The repository and everything beside it, in a new place. It takes no process, but only works with paths that Git keeps. */
  readonly copy: () => GitStory;
}

export interface StoryOptions {
  readonly format?: 'sha1' | 'sha256';
  readonly branch?: string;
}

const ended: (() => void)[] = [];

/** For `afterAll`: removes every story of the test file. */
export function endStories(): void {
  for (const end of ended.splice(0)) end();
}

/** An empty repository on the branch `main`. */
export function gitStory({ format = 'sha1', branch = 'main' }: StoryOptions = {}): GitStory {
  const place = newPlace();
  const directory = join(place, 'repository');
  cpSync(emptyRepository(format), directory, { recursive: true });
  writeFileSync(join(directory, '.git/HEAD'), headOn(branch));
  return tell(directory, place, false);
}

function newPlace(): string {
  const place = realpathSync.native(mkdtempSync(join(tmpdir(), 'story-')));
  ended.push(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

const empty = new Map<string, string>();

/** Made by git once in a test file, and copied from then on. */
function emptyRepository(format: string): string {
  const made = empty.get(format) ?? newPlace();
  if (!empty.has(format)) {
    const story = tell(made, made, true);
    story.git('init', '-q', '--template=', `--object-format=${format}`);
    // No process that tidies up after a commit.
    story.git('config', 'maintenance.auto', 'false');
    empty.set(format, made);
  }
  return made;
}

function headOn(branch: string): string {
  return `ref: refs/heads/${branch}\n`;
}

/** One second a command: no two commits are made at the same time, and none depends on today. */
let clock = Date.UTC(2026, 0, 1) / 1000;

/** @param isSeen whether the directory may hold what this story has not described */
function tell(directory: string, place: string, isSeen: boolean): GitStory {
  let pending: Import | undefined;

  function spawn(args: readonly string[], input: Buffer | undefined, env: NodeJS.ProcessEnv) {
    clock += 1;
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: directory,
      env: { ...environment(place), ...env },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    });
    return { code: status, out: stdout.replace(/\n$/, ''), err: stderr };
  }

  function check(args: readonly string[], input?: Buffer, env: NodeJS.ProcessEnv = {}): string {
    const { code, out, err } = spawn(args, input, env);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
    return out;
  }

  /** Makes what was only described so far: commits, branches, index and files. */
  function settle(): void {
    if (pending === undefined) return;
    const { head, stream } = pending;
    pending = undefined;
    check(['fast-import', '--quiet'], stream());
    writeFileSync(join(directory, '.git/HEAD'), headOn(head()));
    check(['reset', '-q', '--hard']);
  }

  function git(...args: string[]): string {
    settle();
    return check(args);
  }

  /** Somebody looks, and may change what is there. */
  function look(): void {
    settle();
    isSeen = true;
  }

  function currentBranch(): string | undefined {
    if (pending !== undefined) return pending.head();
    const file = join(directory, '.git/HEAD');
    return existsSync(file) ? /^ref: refs\/heads\/(.+)\n$/.exec(readFileSync(file, 'utf8'))?.[1] : undefined;
  }

  /** The id that a branch of the repository has, where git keeps it in a file of its own. */
  function stored(branch: string | undefined): string | undefined {
    const file = join(directory, '.git/refs/heads', branch ?? '.');
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8').trim() : undefined;
  }

  /** What can be described without git: the directory was not looked at, and a branch is checked out. */
  function telling(): Import | undefined {
    const head = isSeen ? undefined : currentBranch();
    if (head !== undefined) pending ??= importStream(head, (branch) => stored(branch) !== undefined);
    return isSeen ? undefined : pending;
  }

  const story: GitStory = {
    get directory() {
      look();
      return directory;
    },
    git(...args) {
      look();
      return check(args);
    },
    attempt(...args) {
      look();
      return spawn(args, undefined, {}).out;
    },
    id(revision = 'HEAD') {
      settle();
      const branch = revision === 'HEAD' ? currentBranch() : isSeen ? undefined : revision;
      return stored(branch) ?? git('rev-parse', '--verify', revision);
    },
    write(files) {
      look();
      for (const [path, content] of entriesOf(files)) write(directory, path, content);
      return story;
    },
    stage(files) {
      story.write(files);
      for (const [path, content] of entriesOf(files)) {
        if (typeof content === 'object' && content !== null && 'submodule' in content) {
          git('update-index', '--add', '--cacheinfo', `160000,${content.submodule},${path.toString()}`);
        }
      }
      const lines = Buffer.concat(entriesOf(files).flatMap(([path]) => [Buffer.from(path), Buffer.from('\0')]));
      check(['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], lines, { GIT_LITERAL_PATHSPECS: '1' });
      return story;
    },
    commit(files, message = 'work') {
      const told = telling();
      if (told) told.commit(entriesOf(files), message, `${clock++} +0000`);
      else {
        if (entriesOf(files).length > 0) story.stage(files);
        git('commit', '-q', '--allow-empty', '-m', message);
      }
      return story;
    },
    branch(name, from = 'HEAD') {
      if (!telling()?.branch(name, from)) git('checkout', '-q', '-b', name, from);
      return story;
    },
    checkout(name) {
      if (!telling()?.checkout(name)) git('checkout', '-q', name, '--');
      return story;
    },
    rename(from, to, message = 'rename') {
      mkdirSync(join(story.directory, to, '..'), { recursive: true });
      git('mv', '--', from, to);
      return story.commit({}, message);
    },
    merge(branches, message) {
      const list = [branches].flat();
      story.checkout('main');
      git('merge', '-q', '--no-ff', ...(message === undefined ? ['--no-edit'] : ['-m', message]), ...list);
      return story.id('main');
    },
    squash(branch) {
      story.checkout('main');
      git('merge', '-q', '--squash', branch);
      git('commit', '-q', '--allow-empty', '-m', `${branch} (#1)`);
      return story.id('main');
    },
    rebase(branch) {
      // Onto the tip of main with new commits, as the button does, even where nothing would have to move.
      git('checkout', '-q', '--detach', branch);
      git('rebase', '-q', '--force-rebase', 'main');
      const made = git('rev-parse', 'HEAD');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--ff-only', made);
      return made;
    },
    remote(branch, revision) {
      git('update-ref', `refs/remotes/origin/${branch}`, revision);
      return story;
    },
    originHead(branch) {
      git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branch}`);
      return story;
    },
    worktree(branch, inside) {
      const path = inside === undefined ? mkdtempSync(join(place, 'worktree-')) : join(story.directory, inside);
      story.git('worktree', 'add', '-q', path, branch);
      return path;
    },
    clone(...options) {
      const path = mkdtempSync(join(place, 'clone-'));
      git('clone', '-q', ...options, `file://${directory}`, path);
      return tell(path, place, true);
    },
    copy() {
      look();
      const target = newPlace();
      cpSync(place, target, { recursive: true, verbatimSymlinks: true });
      const moved = directory.replace(place, target);
      const linked = join(moved, '.git/worktrees');
      const names = existsSync(linked) ? readdirSync(linked) : [];
      const files = names.map((name) => join(linked, name, 'gitdir'));
      for (const file of [join(moved, '.git/config'), ...files]) replaceIn(file, place, target);
      for (const file of files) replaceIn(readFileSync(file, 'utf8').trim(), place, target);
      return tell(moved, target, true);
    },
  };
  return story;
}

/** Another repository in the place of a story. */
export function storyBeside(story: GitStory, name: string): GitStory {
  const place = join(story.directory, '..');
  return tell(join(place, name), place, true);
}

function replaceIn(file: string, from: string, to: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(from, to));
}

/** Nothing of the machine's own settings, nor of a hook that runs the tests. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'));
  const now = `${clock} +0000`;
  return {
    ...Object.fromEntries(own),
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    GIT_AUTHOR_DATE: now,
    GIT_COMMITTER_DATE: now,
  };
}

function entriesOf(files: Files): readonly (readonly [Path, Content])[] {
  return isList(files) ? files : Object.entries(files);
}

function isList(files: Files): files is readonly (readonly [Path, Content])[] {
  return Array.isArray(files);
}

function write(directory: string, path: Path, content: Content): void {
  const file = Buffer.concat([Buffer.from(`${directory}/`), Buffer.from(path)]);
  if (content === null) {
    rmSync(file, { force: true, recursive: true });
    return;
  }
  const slash = file.lastIndexOf('/');
  mkdirSync(file.subarray(0, slash), { recursive: true });
  if (typeof content !== 'object' || Buffer.isBuffer(content)) writeFileSync(file, content);
  else if ('link' in content) {
    if (lstatSync(file, { throwIfNoEntry: false })) rmSync(file);
    symlinkSync(content.link, file);
  } else if ('submodule' in content) mkdirSync(file, { recursive: true });
  else {
    writeFileSync(file, content.executable);
    chmodSync(file, 0o755);
  }
}
