/** Worlds in one real repository: judged by the real judge, and merged by git itself in every order. */
import { createHash } from 'node:crypto';
import { askUntilKnown } from '../../src/commands/ask.js';
import type { Finding, Judgement } from '../../src/core/finding.js';
import { judge } from '../../src/core/judge/judge.js';
import { gitSource } from '../../src/shell/git/source.js';
import { planText } from '../core/judge/judge-story.js';
import { type Content, type GitStory, gitStory } from '../git-story.js';
import { after, BEGINNING, difference, type File, type Tree, treesOf, type World } from './random-worlds.js';

export interface BuiltWorld {
  readonly world: World;
  readonly base: string;
  readonly branches: readonly BuiltBranch[];
  readonly tip: Tree;
}

export interface BuiltBranch {
  readonly name: string;
  readonly changes: ReadonlyMap<string, File | null>;
}

const PLAN = '.github/parallel-work/p.yml';
const ITEMS = ['a', 'b', 'c'];

/** Which of the paths that a branch changes are in the scope of its item. */
export type Scoped = (paths: readonly string[]) => readonly string[];

export function build(
  worlds: readonly World[],
  scoped: Scoped = (paths) => paths,
): { readonly story: GitStory; readonly built: readonly BuiltWorld[] } {
  const story = gitStory().commit({ README: 'worlds' });
  return { story, built: worlds.map((world, index) => buildWorld(story, world, `w${index}`, scoped)) };
}

/** If every item may do just what its branch does, nothing but other branches and the base can be in its way. */
function buildWorld(story: GitStory, world: World, base: string, scoped: Scoped): BuiltWorld {
  const trees = treesOf(world.base);
  const branches = world.branches.map(({ from, steps }, index) => {
    const start = trees[from] ?? BEGINNING;
    const item = ITEMS[index] ?? '';
    return { item, name: `${base}-${item}`, from, changes: difference(start, after(start, steps, item)) };
  });
  const items = Object.fromEntries(
    branches.map(({ item, name, changes }) => [
      item,
      { branch: name, scope: [...scoped([...changes.keys()]), `nothing-${item}`] },
    ]),
  );
  story.checkout('main').branch(base);
  for (const [index, tree] of trees.entries()) {
    const change = contents(index === 0 ? tree : difference(trees[index - 1] ?? tree, tree));
    story.commit([...change, ...(index === 0 ? [[PLAN, planText({ base, items })] as const] : [])]);
    for (const each of branches.filter(({ from }) => from === index)) {
      story.branch(each.name, base).commit(contents(each.changes)).checkout(base);
    }
  }
  return { world, base, branches, tip: trees.at(-1) ?? BEGINNING };
}

/** Deletions first, since a folder may stand where a file was. */
function contents(changes: ReadonlyMap<string, File | null>): (readonly [string, Content])[] {
  return [...changes]
    .sort(([, a], [, b]) => Number(a !== null) - Number(b !== null))
    .map(([path, file]) => [path, file && 'text' in file ? file.text : file] as const);
}

/** The findings that make a branch fail, for each branch of an item. */
export async function judgeBranches(story: GitStory, base: string): Promise<Map<string, readonly Finding[]>> {
  const { findings, verdicts } = await judgeInto(story, base);
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Map(verdicts.map(({ branch }) => [branch, errors.filter((each) => each.branch === branch)]));
}

/** @param subject `current`: with its uncommitted work */
export async function judgeInto(story: GitStory, base: string, subject: 'all' | 'current' = 'all'): Promise<Judgement> {
  const source = gitSource({ directory: story.directory, base, subject, settings: { agents: [] } });
  return (await askUntilKnown(source, judge)).result;
}

interface Merged {
  readonly tree: string;
  /** Made where another branch is merged into it: most results are only looked at. */
  readonly commit: () => string;
}

/** Merges branches into the base one after the other, in every order, each result only once. */
export function mergesOf(story: GitStory, { base, tip }: BuiltWorld) {
  const tipOfBase = story.id(base);
  const results = new Map<string, Merged | null>();
  /** Their lines by id: most orders give the same tree. */
  const trees = new Map<string, string>();
  let merges = 0;

  /** Null where git cannot merge without a person. */
  function merged(order: readonly string[]): Merged | null {
    const key = order.join(' ');
    const known = results.get(key);
    if (known !== undefined) return known;
    const before = order.length > 1 ? merged(order.slice(0, -1))?.commit() : tipOfBase;
    const result = before === undefined ? null : merge(before, order.at(-1) ?? '');
    results.set(key, result);
    return result;
  }

  function merge(before: string, branch: string): Merged | null {
    merges += 1;
    const tree = story.attempt('merge-tree', '--write-tree', before, branch);
    if (!/^[0-9a-f]{40}$/.test(tree)) return null;
    let made: string | undefined;
    return {
      tree,
      commit: () => {
        made ??= story.git('commit-tree', tree, '-p', before, '-p', branch, '-m', 'merge');
        return made;
      },
    };
  }

  /** Is the result the base with just what the branches change, each at the path where it did? */
  function isExact(tree: string, branches: readonly BuiltBranch[]): boolean {
    const wanted = new Map(tip);
    for (const { changes } of branches) {
      for (const [path, file] of changes) {
        if (file) wanted.set(path, file);
        else wanted.delete(path);
      }
    }
    return treeOf(tree) === linesOf([...wanted].map(([path, file]) => `${path} ${entryOf(file)}`));
  }

  function treeOf(tree: string): string {
    const known = trees.get(tree);
    if (known !== undefined) return known;
    const lines = story
      .git('ls-tree', '-r', tree)
      .split('\n')
      .map((line) => /^(\d+) blob ([0-9a-f]+)\t(.*)$/.exec(line))
      .flatMap((match) => (match ? [{ mode: match[1], oid: match[2], path: match[3] ?? '' }] : []))
      .filter(({ path }) => path !== 'README' && path !== PLAN)
      .map(({ mode, oid, path }) => `${path} ${mode} ${oid}`);
    trees.set(tree, linesOf(lines));
    return linesOf(lines);
  }

  /** In some order git stops, or carries a change to another path or over another change. */
  function goesWrong(branches: readonly BuiltBranch[]): string | undefined {
    for (const order of ordersOf(branches)) {
      const names = order.map(({ name }) => name);
      const result = merged(names);
      if (result === null) return `conflict: ${names.join(', ')}`;
      if (!isExact(result.tree, branches)) return `not as the branches have it: ${names.join(', ')}`;
    }
    return undefined;
  }

  return { goesWrong, count: () => merges };
}

function linesOf(lines: readonly string[]): string {
  return [...lines].sort().join('\n');
}

/** Mode and blob, as git has them. */
function entryOf(file: File): string {
  const [mode, text] =
    'link' in file ? ['120000', file.link] : 'text' in file ? ['100644', file.text] : ['100755', file.executable];
  const oid = createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
  return `${mode} ${oid}`;
}

export function ordersOf<T>(list: readonly T[]): T[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((first, index) => ordersOf(list.toSpliced(index, 1)).map((rest) => [first, ...rest]));
}
