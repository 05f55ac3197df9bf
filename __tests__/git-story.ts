/** Real git repositories to tell stories with: `const story = gitStory(); story.branch('feat/x').commit({ 'a.ts': 'text' })`. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

export interface GitStory {
  readonly directory: string;
  /** Runs git in the story's directory and gives what it prints, without the last newline. Throws where it fails. */
  readonly git: (...args: string[]) => string;
  /** The same, for a command that may fail: a merge with a conflict. */
  readonly attempt: (...args: string[]) => string;
  readonly id: (revision: string) => string;
  /** Writes, adds everything and commits. Gives the commit's id. */
  readonly commit: (files: Files, message?: string) => string;
  /** Writes, nothing else: uncommitted and unstaged. */
  readonly write: (files: Files) => GitStory;
  readonly stage: (files: Files) => GitStory;
  /** Makes a branch and checks it out. */
  readonly branch: (name: string, from?: string) => GitStory;
  readonly checkout: (name: string) => GitStory;
  readonly rename: (from: string, to: string, message?: string) => string;
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
  /** Removes everything. */
  readonly end: () => void;
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
export function gitStory(options: StoryOptions = {}): GitStory {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'story-')));
  const end = (): void => rmSync(place, { recursive: true, force: true });
  ended.push(end);
  const directory = join(place, 'repository');
  mkdirSync(directory);
  const story = tell(directory, place, end);
  story.git('init', '-q', '--template=', `--object-format=${options.format ?? 'sha1'}`);
  story.git('symbolic-ref', 'HEAD', `refs/heads/${options.branch ?? 'main'}`);
  return story;
}

/** One second a command: no two commits are made at the same time, and none depends on today. */
let clock = Date.UTC(2026, 0, 1) / 1000;

function tell(directory: string, place: string, end: () => void): GitStory {
  function run(args: readonly string[], input?: string): { code: number | null; out: string; err: string } {
    clock += 1;
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: directory,
      env: environment(place),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      ...(input === undefined ? {} : { input }),
    });
    return { code: status, out: stdout.replace(/\n$/, ''), err: stderr };
  }

  function git(...args: string[]): string {
    const { code, out, err } = run(args);
    if (code !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
    return out;
  }

  const story: GitStory = {
    directory,
    git,
    attempt: (...args) => run(args).out,
    id: (revision) => git('rev-parse', '--verify', revision),
    write(files) {
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
      const { status, stderr } = spawnSync('git', ['add', '-A', '--pathspec-from-file=-', '--pathspec-file-nul'], {
        cwd: directory,
        env: { ...environment(place), GIT_LITERAL_PATHSPECS: '1' },
        input: lines,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`git add: ${stderr}`);
      return story;
    },
    commit(files, message = 'work') {
      if (entriesOf(files).length > 0) story.stage(files);
      git('commit', '-q', '--allow-empty', '-m', message);
      return story.id('HEAD');
    },
    branch(name, from = 'HEAD') {
      git('checkout', '-q', '-b', name, from);
      return story;
    },
    checkout(name) {
      git('checkout', '-q', name, '--');
      return story;
    },
    rename(from, to, message = 'rename') {
      mkdirSync(join(directory, to, '..'), { recursive: true });
      git('mv', '--', from, to);
      return story.commit({}, message);
    },
    merge(branches, message) {
      const list = [branches].flat();
      git('checkout', '-q', 'main');
      git('merge', '-q', '--no-ff', ...(message === undefined ? ['--no-edit'] : ['-m', message]), ...list);
      return story.id('main');
    },
    squash(branch) {
      git('checkout', '-q', 'main');
      git('merge', '-q', '--squash', branch);
      return story.commit({}, `${branch} (#1)`);
    },
    rebase(branch) {
      const tip = story.id(branch);
      // Onto the tip of main with new commits, as the button does, even where nothing would have to move.
      git('checkout', '-q', '--detach', tip);
      git('rebase', '-q', '--force-rebase', 'main');
      const made = story.id('HEAD');
      git('checkout', '-q', 'main');
      git('merge', '-q', '--ff-only', made);
      return made;
    },
    remote(branch, revision) {
      git('update-ref', `refs/remotes/origin/${branch}`, story.id(revision));
      return story;
    },
    originHead(branch) {
      git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branch}`);
      return story;
    },
    worktree(branch, inside) {
      const path = inside === undefined ? mkdtempSync(join(place, 'worktree-')) : join(directory, inside);
      git('worktree', 'add', '-q', path, branch);
      return path;
    },
    clone(...options) {
      const path = mkdtempSync(join(place, 'clone-'));
      git('clone', '-q', ...options, `file://${directory}`, path);
      return tell(path, place, end);
    },
    end,
  };
  return story;
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
