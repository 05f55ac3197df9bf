/** Makes repositories with many branches of items, in any size. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export interface Shape {
  /** Each has an item of its own, and changes or creates two files in the folder of the item. */
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
  mkdirSync(directory);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: directory, stdio: 'pipe' });
  git('init', '-q', ...(isBare ? ['--bare'] : []), '-b', 'main');
  const path = (file: number) => `src/part-${Math.floor(file / FILES_IN_FOLDER)}/file-${file}.ts`;
  let mark = 0;
  const commit = (ref: string, from: number, changes: readonly string[]) =>
    [
      `commit refs/heads/${ref}\nmark :${++mark}\ncommitter Ada <ada@example.com> ${1760000000 + mark} +0000\n`,
      data('work'),
      from > 0 ? `from :${from}\n` : '',
      ...changes,
    ].join('');
  const items = numbers(shape.items)
    .map((at) => `  item-${at}: { branch: work/${at}, scope: [src/part-${at}/**] }\n`)
    .join('');
  const plan = file('.github/parallel-work/bench.yml', `version: 1\ntask: Bench.\nitems:\n${items}`);
  const stream = [commit('main', 0, [...numbers(files).map((at) => file(path(at), `${at}\n`)), plan])];
  for (const at of numbers(commits)) stream.push(commit('main', mark, [file(path((7 * at) % files), `main ${at}\n`)]));
  const tip = mark;
  const startOf = (at: number) => Math.max(1, tip - (at % 50));
  for (const at of numbers(branches)) {
    const outside = at % 5 === 1 ? [file(`docs/${at}.md`, 'text\n')] : [];
    const own = [0, 1].map((each) => file(path(FILES_IN_FOLDER * at + each), `by ${at}\n`));
    stream.push(commit(`work/${at}`, hasOld && at === 0 ? 1 : startOf(at), [...own, ...outside]));
  }
  for (const at of numbers(unlisted))
    stream.push(commit(`other/${at}`, startOf(at), [file(`notes/${at}.md`, 'text\n')]));
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: stream.join(''), maxBuffer: 1 << 28 });
  if (!isBare) git('reset', '-q', '--hard');
  if (hasCommitGraph) git('commit-graph', 'write', '--reachable');
  return directory;
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
