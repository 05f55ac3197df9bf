/**
 * The pages of the rules of pull requests, read by their fenced blocks. A `yaml plan=<path>` block is a plan on the base,
 * `yaml plan=<path> of #12` one as pull request 12 has it; `text changes` lists who changes what, one pull request a line:
 *
 *     #12 feat/a by helper[bot]: create src/a.ts, modify src/b.ts (same on main), rename src/c.ts to src/d.ts
 *     feat/a: modify src/a.ts (with conflict markers)
 *     #13 feat/a from a fork: create "src/\u200b.ts", create src/link (a link)
 *     #14 feat/a with an incomplete list: why
 *     #15 feat/b onto feat/a: create src/c.ts
 *     merged #9 feat/b: create src/b.ts
 *     feat/a: delete src/a.ts          (no number: branches in a clone)
 *     agents: helper
 *     too many merged: feat/a-*, why
 *     files on main: src/a.ts, src/b.ts
 *     main no longer has: src/a.ts     (it had, when the pull requests began)
 *
 * A block `ts file=<path> of feat/a` is the text of a file at the head of that branch,
 * and `text output` is the report about all item pull requests, `text output of #12` about one. Blocks hold until one
 * of their kind comes after an output.
 */
import { LINK, type OpenPull, type Story, SUBMODULE } from './core/judge/judge-story.js';

export interface Example {
  readonly story: Story;
  /** The plans on the base, and those of pull requests. */
  readonly plans: readonly { readonly path: string; readonly text: string }[];
  readonly output: string;
  /** Where the output stands in the page, for rewriting. */
  readonly from: number;
  readonly to: number;
}

const FOLDER = '.github/parallel-work/';

interface Told {
  readonly base: Record<string, string>;
  readonly heads: { readonly pull: number; readonly name: string; readonly text: string }[];
  readonly files: { readonly branch: string; readonly path: string; readonly text: string }[];
  changes: string;
}

export function examplesOf(page: string): Example[] {
  const examples: Example[] = [];
  let told: Told = { base: {}, heads: [], files: [], changes: '' };
  let isOver = false;
  for (const block of page.matchAll(/^```(\w+) (plan|changes|output|file)([^\n]*)\n([\s\S]*?)^```$/gm)) {
    const [, , kind = '', info = '', text = ''] = block;
    if (kind === 'output') {
      const to = block.index + block[0].length - '```'.length;
      examples.push({ ...exampleOf(told, /#(\d+)/.exec(info)?.[1]), output: text, from: to - text.length, to });
      isOver = true;
      continue;
    }
    const [, path, branch] = /^=(\S+) of (\S+)$/.exec(kind === 'file' ? info : '') ?? [];
    const [, name = '', pull] = /^=\.github\/parallel-work\/(\S+)(?: of #(\d+))?$/.exec(info) ?? [];
    const isNewBase = kind === 'plan' && pull === undefined;
    if (isOver) told = { base: isNewBase ? {} : told.base, heads: [], files: [], changes: '' };
    isOver = false;
    if (kind === 'changes') told.changes = text;
    else if (path !== undefined && branch !== undefined) told.files.push({ branch, path, text });
    else if (name === '') throw new Error(`which plan is it? "${block[0].split('\n')[0]}"`);
    else if (pull === undefined) told.base[name] = text;
    else told.heads.push({ pull: Number(pull), name, text });
  }
  return examples;
}

function exampleOf(
  { base, heads, files, changes }: Told,
  subject: string | undefined,
): Pick<Example, 'story' | 'plans'> {
  const lines = changes.split('\n').filter((line) => line.trim() !== '');
  const after = (start: string) => lines.find((line) => line.startsWith(start))?.slice(start.length);
  const [, glob = '', why] = /^(.+?), (.+)$/.exec(after('too many merged: ') ?? '') ?? [];
  const people = lines.filter((line) => !/^(?:agents|too many merged|files on main|main no longer has): /.test(line));
  const pulls = people.map(pullOf);
  const tree = after('files on main: ')?.split(', ');
  const plansOf = (pull: number | undefined) =>
    Object.fromEntries(heads.filter((each) => each.pull === pull).map(({ name, text }) => [name, text]));
  const textsOf = (branch: string) =>
    Object.fromEntries(files.filter((each) => each.branch === branch).map(({ path, text }) => [path, text]));
  return {
    plans: [...Object.entries(base), ...heads.map(({ name, text }) => [name, text] as const)].map(([name, text]) => ({
      path: FOLDER + name,
      text,
    })),
    story: {
      source: pulls.some(({ number }) => number === undefined) ? 'git' : 'github',
      plans: base,
      pulls: pulls
        .filter(({ merged }) => !merged)
        .map(({ merged: _, ...pull }) => ({
          ...pull,
          plans: plansOf(pull.number),
          holds: { ...pull.holds, ...textsOf(pull.branch) },
        })),
      merged: pulls.filter(({ merged }) => merged).map(({ merged: _, ...pull }) => pull),
      agents: after('agents: ')?.split(', ') ?? [],
      ...(tree === undefined ? {} : { tree }),
      files: Object.fromEntries((after('main no longer has: ')?.split(', ') ?? []).map((path) => [path, null])),
      ...(why === undefined ? {} : { unprovable: { [glob]: why } }),
      ...(subject === undefined ? {} : { subject: { pull: Number(subject) } }),
    },
  };
}

const PULL =
  /^(?<merged>merged )?(?:#(?<number>\d+) )?(?<branch>\S+?)(?: onto (?<base>\S+?))?(?: by (?<author>\S+?))?(?<fork> from a fork)?(?<incomplete> with an incomplete list)?: (?<rest>.+)$/;

/** Plans stand in blocks of their own. */
type ToldPull = Omit<OpenPull, 'plans' | 'plansAtMergeBase'>;

function pullOf(line: string): ToldPull & { readonly merged: boolean } {
  const { merged, number, branch, base, author, fork, incomplete, rest = '' } = PULL.exec(line)?.groups ?? {};
  if (branch === undefined) throw new Error(`who changes what? "${line}"`);
  return {
    merged: merged !== undefined,
    branch,
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(base === undefined ? {} : { base }),
    ...(author === undefined ? {} : { author }),
    ...(fork === undefined ? {} : { fork: true }),
    ...(incomplete === undefined ? changesIn(rest) : { incomplete: rest }),
  };
}

const CHANGE =
  /^(create|modify|delete|rename|copy) (".*?"|\S+)(?: to (\S+))?(?: \((a link|a submodule|same on main|with conflict markers)\))?$/;
const HELD = { 'a link': LINK, 'a submodule': SUBMODULE, 'same on main': 'as-base' } as const;

function changesIn(words: string): Omit<ToldPull, 'branch'> {
  const lists = { create: [], modify: [], delete: [] } as Record<string, string[]>;
  const pairs = { rename: [], copy: [] } as Record<string, [string, string][]>;
  const holds: Record<string, (typeof HELD)[keyof typeof HELD]> = {};
  const conflicted: string[] = [];
  for (const each of words.split(', ')) {
    const [, kind = '', written = '', to, held] = CHANGE.exec(each) ?? [];
    const path = written.startsWith('"') ? String(JSON.parse(written)) : written;
    // A plan that a pull request changes stands in a block of its own.
    if (path.startsWith(FOLDER) && kind !== 'delete') continue;
    if (to !== undefined) pairs[kind]?.push([path, to]);
    else if (lists[kind]) lists[kind].push(path);
    else throw new Error(`what change is it? "${each}"`);
    if (held === 'with conflict markers') conflicted.push(path);
    else if (held !== undefined) holds[path] = HELD[held as keyof typeof HELD];
  }
  return { ...lists, ...pairs, holds, ...(conflicted.length > 0 ? { conflicted } : {}) };
}
