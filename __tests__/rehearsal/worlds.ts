/** Random repositories for rehearsals: a few files, a base that moves on, and branches whose steps meet in every way. */
import fc from 'fast-check';
import { type Content, executable, type GitStory, gitStory, link, submodule } from '../git-story.js';

const ACTS = [
  'modify',
  'modify-other-line',
  'append',
  'mode',
  'link',
  'delete',
  'create',
  'create-common',
  'create-common-executable',
  'create-in-new-folder',
  'rename',
  'rename-common',
  'rename-edited',
  'rename-common-edited',
  'modify-and-create-common',
  'create-there-and-in-core',
  'move-folder',
  'move-folder-common',
  'split-folder',
  'delete-folder',
  'file-to-folder',
  'folder-to-file',
  'binary',
  'submodule',
  'submodule-other',
  'attributes',
] as const;

interface WorldStep {
  readonly act: (typeof ACTS)[number];
  /** Which file or folder, counted round. */
  readonly pick: number;
}

interface WorldBranch {
  /** How many steps of the base it has. */
  readonly from: number;
  /** The number of the branch that it is built on, if that is an earlier one. */
  readonly on: number;
  readonly steps: readonly WorldStep[];
}

export interface RehearsalWorld {
  readonly base: readonly WorldStep[];
  readonly branches: readonly WorldBranch[];
}

type Tree = ReadonlyMap<string, Content>;

const lines = (words: string) => Array.from({ length: 12 }, (_, line) => `${words} ${line} of twelve\n`).join('');

const BEGINNING: Tree = new Map<string, Content>([
  ...['lib/a.ts', 'lib/b.ts', 'lib/sub/c.ts', 'core/d.ts', 'core/e.ts', 'top.ts'].map(
    (path) => [path, lines(path)] as const,
  ),
  ['data.bin', Buffer.from([0, 1, 2, 3])],
  ['.gitattributes', '*.md merge=union\n'],
  ['notes.md', 'one\ntwo\n'],
  ['vendor', submodule('1'.repeat(40))],
]);

type Act = WorldStep['act'];

interface Meeting {
  readonly acts: readonly [Act, Act];
  readonly pick: number;
  /** Git's words for what then conflicts, in the order of the paths. */
  readonly kinds: readonly string[];
}

/** What two branches can do to the same file or folder so that they conflict. */
export const MEETINGS: readonly Meeting[] = [
  { acts: ['modify', 'modify'], pick: 3, kinds: ['content'] },
  { acts: ['rename-common', 'modify-and-create-common'], pick: 3, kinds: ['add/add'] },
  // The same text, with different modes.
  { acts: ['create-common-executable', 'create-common'], pick: 3, kinds: ['add/add'] },
  { acts: ['modify', 'delete'], pick: 3, kinds: ['modify/delete'] },
  { acts: ['rename', 'rename'], pick: 3, kinds: ['rename/rename', 'rename/rename', 'rename/rename'] },
  { acts: ['rename', 'delete'], pick: 3, kinds: ['rename/delete'] },
  {
    acts: ['rename-common-edited', 'modify-and-create-common'],
    pick: 3,
    kinds: ['add/add', 'rename involved in collision'],
  },
  { acts: ['move-folder', 'create'], pick: 3, kinds: ['file location'] },
  { acts: ['split-folder', 'create'], pick: 3, kinds: ['directory rename split'] },
  { acts: ['move-folder-common', 'create-there-and-in-core'], pick: 4, kinds: ['implicit dir rename'] },
  { acts: ['file-to-folder', 'modify'], pick: 3, kinds: ['file/directory', 'modify/delete'] },
  { acts: ['link', 'modify'], pick: 3, kinds: ['distinct types'] },
  { acts: ['binary', 'binary'], pick: 3, kinds: ['binary'] },
  { acts: ['submodule', 'submodule-other'], pick: 3, kinds: ['submodule'] },
];

/** Two branches of one beginning. */
export function branchesOf({ acts }: Meeting, pick: number): readonly WorldBranch[] {
  return acts.map((act) => ({ from: 0, on: -1, steps: [{ act, pick }] }));
}

const step = fc.record({ act: fc.constantFrom(...ACTS), pick: fc.nat(60) });

const anyBranches = fc.array(
  fc.record({
    from: fc.nat(2),
    on: fc.oneof({ weight: 4, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat(4) }),
    steps: fc.array(step, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 3, maxLength: 5 },
);

const anyMeeting = fc.tuple(fc.constantFrom(...MEETINGS), fc.nat(60)).map(([each, pick]) => branchesOf(each, pick));

export const rehearsalWorld: fc.Arbitrary<RehearsalWorld> = fc.record({
  base: fc.array(step, { maxLength: 2 }),
  branches: fc
    .tuple(anyBranches, fc.oneof({ weight: 2, arbitrary: anyMeeting }, { weight: 1, arbitrary: fc.constant([]) }))
    .map(([branches, met]) => [...branches, ...met]),
});

export interface BuiltRehearsal {
  readonly base: string;
  readonly branches: readonly string[];
}

/** All in one repository. The names of the branches of each world begin with the name of its base. */
export function buildWorlds(worlds: readonly RehearsalWorld[]): {
  readonly story: GitStory;
  readonly built: readonly BuiltRehearsal[];
} {
  const story = gitStory().commit({ README: 'worlds' });
  return { story, built: worlds.map((world, index) => buildWorld(story, world, `w${index}`)) };
}

function buildWorld(story: GitStory, { base, branches }: RehearsalWorld, name: string): BuiltRehearsal {
  const trees = [BEGINNING];
  for (const [at, each] of base.entries()) trees.push(take(trees.at(-1) ?? BEGINNING, each, `m${at}`));
  const made = new Map<number, { readonly branch: string; readonly tree: Tree }>();
  const make = (wanted: number, start: string, tree: Tree) => {
    for (const [index, each] of branches.entries()) {
      if ((each.on >= 0 && each.on < index) || Math.min(each.from, base.length) !== wanted) continue;
      grow(index, start, tree);
    }
  };
  const grow = (index: number, start: string, tree: Tree) => {
    const branch = `${name}-${index}`;
    story.checkout(start).branch(branch);
    const end = (branches[index]?.steps ?? []).reduce((known, each, at) => take(known, each, `b${index}${at}`), tree);
    story.commit(between(tree, end), `work ${branch}`);
    made.set(index, { branch, tree: end });
  };
  story.checkout('main').branch(name);
  for (const [index, tree] of trees.entries()) {
    story.checkout(name).commit(between(trees[index - 1] ?? new Map(), tree), `step ${name} ${index}`);
    make(index, name, tree);
  }
  for (const [index, { on }] of branches.entries()) {
    const below = on >= 0 && on < index ? made.get(on) : undefined;
    if (below) grow(index, below.branch, below.tree);
  }
  return { base: name, branches: branches.map((_, index) => `${name}-${index}`).filter((_, index) => made.has(index)) };
}

/** Deletions first, since a folder may be in the place of a file. */
function between(from: Tree, to: Tree): (readonly [string, Content])[] {
  const gone = [...from.keys()].filter((path) => !to.has(path)).map((path) => [path, null] as const);
  const isSame = (one: Content | undefined, other: Content) => JSON.stringify(one) === JSON.stringify(other);
  return [...gone, ...[...to].filter(([path, content]) => !isSame(from.get(path), content))];
}

function take(tree: Tree, { act, pick }: WorldStep, who: string): Tree {
  const next = new Map(tree);
  const paths = [...tree.keys()].filter((path) => typeof tree.get(path) === 'string').sort();
  const path = paths[pick % Math.max(1, paths.length)];
  const folders = [...new Set(paths.filter((each) => each.includes('/')).map((each) => each.replace(/\/[^/]*$/, '')))];
  const folder = folders[pick % Math.max(1, folders.length)];
  const inside = folder === undefined ? [] : paths.filter((each) => each.startsWith(`${folder}/`));
  const change = (each: string, edit: (text: string) => Content) => next.set(each, edit(String(tree.get(each))));
  const move = (from: string, to: string, edit: (text: string) => string = (text) => text) => {
    const text = String(next.get(from));
    next.delete(from);
    next.set(to, edit(text));
  };
  const atLine = (line: number) => (text: string) =>
    text
      .split('\n')
      .map((each, index) => (index === line ? `changed by ${who}` : each))
      .join('\n');
  if (path === undefined) return tree;
  switch (act) {
    case 'modify':
      change(path, atLine(5));
      break;
    case 'modify-other-line':
      change(path, atLine(pick % 12));
      break;
    case 'append':
      next.set('notes.md', `${String(tree.get('notes.md') ?? '')}${who}\n`);
      break;
    case 'mode':
      change(path, (text) => executable(text));
      break;
    case 'link':
      next.set(path, link(`to-${who}`));
      break;
    case 'delete':
      next.delete(path);
      break;
    case 'create':
      if (folder !== undefined) next.set(`${folder}/new-${who}.ts`, lines(`new of ${who}`));
      break;
    case 'create-common':
      next.set('common.ts', pick % 3 === 0 ? lines('the same') : lines(`common of ${who}`));
      break;
    case 'create-common-executable':
      next.set('common.ts', executable(lines('the same')));
      break;
    case 'create-in-new-folder':
      next.set(`${folder ?? 'deep'}/fresh/new-${who}.ts`, lines(`new of ${who}`));
      break;
    case 'rename':
      move(path, `moved-${who}.ts`);
      break;
    case 'rename-common':
      move(path, 'common.ts');
      break;
    case 'rename-edited':
      move(path, pick % 2 === 0 ? `moved-${who}.ts` : 'common.ts', atLine(3));
      break;
    // On the line that others modify.
    case 'rename-common-edited':
      move(path, 'common.ts', atLine(5));
      break;
    case 'modify-and-create-common':
      change(path, atLine(5));
      next.set('common.ts', lines(`common of ${who}`));
      break;
    case 'create-there-and-in-core':
      if (folder !== undefined) next.set(`${folder}/new.ts`, lines(`new of ${who}`));
      next.set('core/new.ts', lines(`in the way by ${who}`));
      break;
    case 'move-folder':
      for (const each of inside) move(each, `away-${who}${each.slice(folder?.length)}`);
      break;
    case 'move-folder-common':
      for (const each of inside) move(each, `core${each.slice(folder?.length)}`);
      break;
    case 'split-folder':
      for (const [index, each] of inside.entries()) move(each, `half${index % 2}-${who}${each.slice(folder?.length)}`);
      break;
    case 'delete-folder':
      for (const each of inside) next.delete(each);
      break;
    case 'file-to-folder':
      next.delete(path);
      next.set(`${path}/inner.ts`, lines(`inner of ${who}`));
      break;
    case 'folder-to-file':
      for (const each of [...next.keys()].filter((one) => folder !== undefined && one.startsWith(`${folder}/`)))
        next.delete(each);
      if (folder !== undefined) next.set(folder, lines(`in place of ${folder} by ${who}`));
      break;
    case 'binary':
      next.set('data.bin', Buffer.from([0, 9, pick, ...Buffer.from(who)]));
      break;
    case 'submodule':
      next.set('vendor', submodule(`${(pick % 8) + 2}`.repeat(40)));
      break;
    // Never a commit of those above.
    case 'submodule-other':
      next.set('vendor', submodule('a'.repeat(40)));
      break;
    case 'attributes':
      next.set('.gitattributes', pick % 2 === 0 ? '*.md merge=union\n*.ts merge=union\n' : '*.md -merge\n');
      break;
  }
  return next;
}
