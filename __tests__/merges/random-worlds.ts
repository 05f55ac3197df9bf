/** Random bases that move on and branches that begin somewhere on the way, as lists of small steps on a few files. */
import fc from 'fast-check';

export type File = { readonly text: string } | { readonly executable: string } | { readonly link: string };
export type Tree = ReadonlyMap<string, File>;

export interface Step {
  readonly act: (typeof ACTS)[number];
  /** Which file or folder, counted round. */
  readonly pick: number;
}

export interface Branch {
  /** How many steps of the base it has. */
  readonly from: number;
  readonly steps: readonly Step[];
}

export interface World {
  readonly base: readonly Step[];
  readonly branches: readonly Branch[];
}

const ACTS = [
  'modify',
  'mode',
  'link',
  'delete',
  'create',
  'create-deep',
  'create-folder',
  'rename',
  'rename-edited',
  'move-folder',
  'move-half',
  'move-other-half',
  'delete-folder',
  'file-to-folder',
  'folder-to-file',
] as const;

/** The base changes no file in place: that conflicts with a change of the same file, which GitHub itself shows. */
const BASE_ACTS = [
  'delete',
  'create',
  'create-folder',
  'rename',
  'rename-edited',
  'move-folder',
  'delete-folder',
] as const;

const PATHS = [
  'lib/a.ts',
  'lib/b.ts',
  'lib/sub/e.ts',
  'core/c.ts',
  'core/d.ts',
  'app/f.ts',
  'util/g.ts',
  'util/h.ts',
  'top.ts',
];

export const BEGINNING: Tree = new Map(PATHS.map((path) => [path, { text: textOf(path) }]));

/** Ten lines that no other file has, so that git finds where a file went and never mistakes it for another. */
function textOf(words: string): string {
  return Array.from({ length: 10 }, (_, line) => `${words}, line ${line} of ten ${words.repeat(2)}\n`).join('');
}

const step = (acts: readonly Step['act'][]) => fc.record({ act: fc.constantFrom(...acts), pick: fc.nat(60) });

export const world: fc.Arbitrary<World> = fc
  .record({
    base: fc.array(step(BASE_ACTS), { maxLength: 2 }),
    branches: fc.array(
      fc.record({ from: fc.nat(2), steps: fc.array(step(ACTS), { minLength: 1, maxLength: 2, size: 'max' }) }),
      { minLength: 3, maxLength: 3 },
    ),
  })
  .map(({ base, branches }) => ({
    base,
    branches: branches.map(({ from, steps }) => ({ from: Math.min(from, base.length), steps })),
  }))
  .filter((each) => !deletesWhatBecameAnother(each));

/**
 * A file that the base moves and changes in one step, and that a branch deletes: only git's measure of likeness shows that
 * from a delete on both sides. It is a conflict of one branch with its base, which GitHub shows.
 */
function deletesWhatBecameAnother({ base, branches }: World): boolean {
  const trees = treesOf(base);
  const moved = base.flatMap(({ act }, index) =>
    act === 'rename-edited' ? [...difference(trees[index] ?? BEGINNING, trees[index + 1] ?? BEGINNING).keys()] : [],
  );
  return branches.some(({ from, steps }) => {
    const start = trees[from] ?? BEGINNING;
    const changes = difference(start, after(start, steps, 'x'));
    return moved.some((path) => changes.get(path) === null);
  });
}

/** The base after each of its steps, and before the first. */
export function treesOf(base: readonly Step[]): Tree[] {
  const trees = [BEGINNING];
  for (const [index, step] of base.entries()) trees.push(after(trees[index] ?? BEGINNING, [step], `m${index}`));
  return trees;
}

export function after(tree: Tree, steps: readonly Step[], who: string): Tree {
  return steps.reduce((known, each, index) => take(known, each, `${who}${index}`), tree);
}

function take(tree: Tree, { act, pick }: Step, who: string): Tree {
  const paths = [...tree.keys()].sort();
  const path = paths[pick % paths.length];
  if (path === undefined) return tree;
  const folders = [...new Set(paths.filter((each) => each.includes('/')).map(parentOf))];
  const folder = folders[pick % Math.max(1, folders.length)] ?? '';
  const inFolder = paths.filter((each) => each.startsWith(`${folder}/`));
  const next = new Map(tree);
  const move = (from: string, to: string, isEdited = false) => {
    const file = next.get(from);
    next.delete(from);
    if (file) next.set(to, isEdited ? edited(file, who) : file);
  };
  const moved = (each: string) => `away-${who}/${each.slice(folder.length + 1)}`;
  switch (act) {
    case 'modify':
      next.set(path, edited(tree.get(path), who));
      break;
    case 'mode': {
      const file = tree.get(path);
      if (file && 'text' in file) next.set(path, { executable: file.text });
      break;
    }
    case 'link':
      next.set(path, { link: `to-${who}` });
      break;
    case 'delete':
      next.delete(path);
      break;
    case 'create':
      if (folder !== '') next.set(`${folder}/new-${who}.ts`, { text: textOf(`new of ${who}`) });
      break;
    case 'create-deep':
      if (folder !== '') next.set(`${folder}/deep-${who}/new.ts`, { text: textOf(`new of ${who}`) });
      break;
    case 'create-folder':
      next.set(`fresh-${who}/new.ts`, { text: textOf(`new of ${who}`) });
      break;
    case 'rename':
    case 'rename-edited':
      move(
        path,
        pick % 2 === 0 || folder === '' ? `away-${who}/${nameOf(path)}` : `${folder}/${who}-${nameOf(path)}`,
        act !== 'rename',
      );
      break;
    case 'move-folder':
      for (const each of inFolder) move(each, moved(each));
      break;
    case 'move-half':
    case 'move-other-half':
      for (const [index, each] of inFolder.entries())
        if ((index % 2 === 0) === (act === 'move-half')) move(each, moved(each));
      break;
    case 'delete-folder':
      for (const each of inFolder) next.delete(each);
      break;
    case 'file-to-folder':
      next.delete(path);
      next.set(`${path}/inner-${who}.ts`, { text: textOf(`inner of ${who}`) });
      break;
    case 'folder-to-file':
      for (const each of inFolder) next.delete(each);
      if (folder !== '') next.set(folder, { text: textOf(`in place of ${folder} by ${who}`) });
      break;
  }
  return next;
}

/** All change the same line, so that two changes of one file conflict. */
function edited(file: File | undefined, who: string): File {
  if (!file || 'link' in file) return { text: textOf(`instead, by ${who}`) };
  const text = 'text' in file ? file.text : file.executable;
  const lines = text.split('\n').map((line, index) => (index === 5 ? `changed by ${who}` : line));
  return 'text' in file ? { text: lines.join('\n') } : { executable: lines.join('\n') };
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** What leads from one tree to another: contents, and null for what is gone. */
export function difference(from: Tree, to: Tree): Map<string, File | null> {
  const found = new Map<string, File | null>();
  for (const path of from.keys()) if (!to.has(path)) found.set(path, null);
  for (const [path, file] of to) if (JSON.stringify(from.get(path)) !== JSON.stringify(file)) found.set(path, file);
  return found;
}
