/** Makes repositories with many branches of items, in any size. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export interface Shape {
  /** Each has an item of its own, and changes two files in the folder of the item. */
  readonly branches: number;
  /** Those beyond the branches are not started. */
  readonly items: number;
  readonly files: number;
  /** On the base. Each branch was started from one of the last 50. */
  readonly commits: number;
  /** Branches that no item claims. */
  readonly unlisted: number;
  /** The first branch was started from the first commit of all. */
  readonly hasOld: boolean;
  readonly hasCommitGraph: boolean;
  readonly isBare: boolean;
}

const FILES_IN_FOLDER = 20;

/** Every fifth branch also creates a file outside its scope. */
export function makeRepository(directory: string, shape: Shape): string {
  const { branches, files, commits, unlisted, hasOld, hasCommitGraph, isBare } = shape;
  const { commit, end } = newRepository(directory, isBare);
  const path = (file: number) => `src/part-${Math.floor(file / FILES_IN_FOLDER)}/file-${file}.ts`;
  const part = (branch: number) => branch % (files / FILES_IN_FOLDER);
  const plan = planOf(shape.items, (at) => `src/part-${part(at)}/**`);
  let tip = commit('main', 0, [...numbers(files).map((at) => file(path(at), `${at}\n`)), plan]);
  for (const at of numbers(commits)) tip = commit('main', tip, [file(path((7 * at) % files), `main ${at}\n`)]);
  const startOf = (at: number) => Math.max(1, tip - (at % 50));
  for (const at of numbers(branches)) {
    const outside = at % 5 === 1 ? [file(`docs/${at}.md`, 'text\n')] : [];
    const own = [0, 1].map((each) => file(path(FILES_IN_FOLDER * part(at) + each), `by ${at}\n`));
    commit(`work/${at}`, hasOld && at === 0 ? 1 : startOf(at), [...own, ...outside]);
  }
  for (const at of numbers(unlisted)) commit(`other/${at}`, startOf(at), [file(`notes/${at}.md`, 'text\n')]);
  const git = end();
  if (hasCommitGraph) git('commit-graph', 'write', '--reachable');
  return directory;
}

/** Every branch changes the same files, which no item has in its scope. */
export function makeCrowded(directory: string, branches: number, files: number): string {
  const { commit, end } = newRepository(directory, true);
  const all = (by: string) => numbers(files).map((at) => file(`src/common/file-${at}.ts`, `${at} by ${by}\n`));
  const tip = commit('main', 0, [...all('main'), planOf(branches, (at) => `src/part-${at}/**`)]);
  for (const at of numbers(branches)) commit(`work/${at}`, tip, all(`${at}`));
  end();
  return directory;
}

/** The branches were started from `main`, and `old` differs from it in this many files: it is the wrong base for them. */
export function makeFarFromBase(directory: string, branches: number, files: number): string {
  const { commit, end } = newRepository(directory, true);
  const all = (by: string) => numbers(files).map((at) => file(`src/common-${at % 90}/${at}.ts`, `${at} by ${by}\n`));
  const old = commit('old', 0, [...all('old'), planOf(branches, (at) => `src/part-${at}/**`, 'old')]);
  const tip = commit('main', old, all('main'));
  for (const at of numbers(branches)) commit(`work/${at}`, tip, [file(`src/part-${at}/own.ts`, `by ${at}\n`)]);
  end();
  return directory;
}

interface NewRepository {
  /** Gives the number of the commit. `from` is such a number, or 0 for none. */
  readonly commit: (ref: string, from: number, changes: readonly string[]) => number;
  /** Writes the commits. */
  readonly end: () => (...args: readonly string[]) => void;
}

function newRepository(directory: string, isBare: boolean): NewRepository {
  mkdirSync(directory);
  const git = (...args: readonly string[]) => {
    execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
  };
  git('init', '-q', ...(isBare ? ['--bare'] : []), '-b', 'main');
  const stream: string[] = [];
  let mark = 0;
  return {
    commit: (ref, from, changes) => {
      const committer = `committer Ada <ada@example.com> ${1760000000 + ++mark} +0000`;
      const parent = from > 0 ? `from :${from}\n` : '';
      stream.push(`commit refs/heads/${ref}\nmark :${mark}\n${committer}\n${data('work')}${parent}${changes.join('')}`);
      return mark;
    },
    end: () => {
      execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream.join(''), maxBuffer: 1 << 28 });
      if (!isBare) git('reset', '-q', '--hard');
      return git;
    },
  };
}

function planOf(items: number, scopeOf: (item: number) => string, base = 'main'): string {
  const rows = numbers(items).map((at) => `  item-${at}: { branch: work/${at}, scope: [${scopeOf(at)}] }\n`);
  return file('.github/parallel-work/bench.yml', `version: 1\ntask: Bench.\nbase: ${base}\nitems:\n${rows.join('')}`);
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function file(name: string, text: string): string {
  return `M 100644 inline ${name}\n${data(text)}`;
}
