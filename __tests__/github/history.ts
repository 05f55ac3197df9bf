// What git says about commits: ancestors, merge bases, changed files, merges. All answers are cached: objects never change.
import type { Commit, Entry, Objects, Person } from './objects.js';
import { EMPTY_TREE } from './objects.js';

export interface FileChange {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  /** Paths are latin1 strings, see `readable`. */
  readonly path: string;
  readonly previous?: string;
  /** Blob at the new side, or at the old one of a removed file. */
  readonly oid: string;
  readonly additions: number;
  readonly deletions: number;
}
const BOTH = 3;
const STALE = 4;

export type History = ReturnType<typeof createHistory>;

/** By the ids of two trees, so it is the same in every repository: equal stories ask git once in a test file. */
const changed = new Map<string, readonly FileChange[]>();

export function createHistory(objects: Objects) {
  const bases = new Map<string, string | undefined>();
  const merges = new Map<string, string | undefined>();

  function need(oid: string): Commit {
    const found = objects.commit(oid);
    if (found === undefined) throw new Error(`"${oid}" is no commit`);
    return found;
  }

  /**
   * Walks two histories at once, newest commit first, until only their common past is left (as git's own `paint_down_to_common`).
   * The cost is the distance between the two, not the length of the history.
   */
  function paint(left: string, right: string): { readonly left: Commit[]; readonly bases: string[] } {
    const flags = new Map<string, number>();
    const queue: Commit[] = [];
    const visited = new Map<string, Commit>();
    const add = (oid: string, flag: number) => {
      const before = flags.get(oid) ?? 0;
      if ((before | flag) === before) return;
      flags.set(oid, before | flag);
      const commit = need(oid);
      if (!queue.includes(commit)) queue.push(commit);
    };
    add(left, 1);
    add(right, 2);
    const found = new Set<string>();
    while (queue.some(({ oid }) => ((flags.get(oid) ?? 0) & STALE) === 0)) {
      const newest = queue.reduce((a, b) => (b.committer.at > a.committer.at ? b : a));
      queue.splice(queue.indexOf(newest), 1);
      visited.set(newest.oid, newest);
      let flag = flags.get(newest.oid) ?? 0;
      if ((flag & BOTH) === BOTH) {
        if ((flag & STALE) === 0) found.add(newest.oid);
        flag |= STALE;
      }
      for (const parent of newest.parents) add(parent, flag);
    }
    const own = [...visited.values()].filter(({ oid }) => flags.get(oid) === 1);
    return { left: own, bases: [...found].filter((oid) => ((flags.get(oid) ?? 0) & STALE) === 0) };
  }

  /** Commits reachable from `tip` and not from `without`, newest first (as `git log` would show them). */
  function log(tip: string, without?: string): Commit[] {
    const found = without === undefined ? [...ancestors(tip)].map(need) : paint(tip, without).left;
    // A stable sort by time keeps the parent after its child when both have the same second.
    return found.sort((a, b) => b.committer.at - a.committer.at);
  }

  function ancestors(tip: string): ReadonlySet<string> {
    const seen = new Set<string>();
    const queue = [tip];
    for (const oid of queue) {
      if (seen.has(oid)) continue;
      seen.add(oid);
      queue.push(...need(oid).parents);
    }
    return seen;
  }

  /** The best common ancestor; `undefined` for unrelated histories. */
  function mergeBase(base: string, head: string): string | undefined {
    const key = `${base} ${head}`;
    if (!bases.has(key)) {
      const found = paint(base, head).bases;
      const asked = () => objects.git(['merge-base', base, head], '', [0, 1]).toString().trim();
      bases.set(key, found.length > 1 ? asked() : found[0]);
    }
    return bases.get(key);
  }

  /** Asks git once for many pairs of trees: a list of hundreds of pull requests is one process. */
  function prefetch(pairs: readonly (readonly [from: string, to: string])[]): void {
    const missing = pairs.filter(([from, to]) => !changed.has(`${from} ${to}`));
    if (missing.length === 0) return;
    const input = missing.map(([from, to]) => `${from} ${to}\n`).join('');
    const flags = ['-r', '-M', '-l1000', '--raw', '--numstat', '-z', '--no-abbrev', '--root'];
    const out = objects.git(['diff-tree', '--stdin', ...flags], input).toString('latin1');
    for (const [from, to] of missing) changed.set(`${from} ${to}`, []);
    for (const [key, files] of parseDiffs(out)) changed.set(key, files);
  }

  const asked = (from: string, to: string): boolean => changed.has(`${from} ${to}`);

  function diff(fromTree: string, toTree: string): readonly FileChange[] {
    prefetch([[fromTree, toTree]]);
    return changed.get(`${fromTree} ${toTree}`) ?? [];
  }

  const treeOf = (oid: string | undefined): string => (oid === undefined ? EMPTY_TREE : need(oid).tree);

  /** The merge of two sides that change different entries and remove none (so nothing can be a rename). Otherwise git merges. */
  function plainMerge(origin: string, ours: string, theirs: string): string | undefined {
    const [base, left, right] = [objects.tree(origin), objects.tree(ours), objects.tree(theirs)];
    const merged = new Map(left);
    for (const name of base.keys()) if (!left.has(name) || !right.has(name)) return undefined;
    for (const [name, entry] of right) {
      const [was, mine] = [base.get(name), left.get(name)];
      const same = (a: Entry | undefined, b: Entry | undefined) => a?.oid === b?.oid && a?.mode === b?.mode;
      if (same(entry, mine) || same(entry, was)) continue;
      if (same(mine, was)) {
        // A folder may have lost files inside.
        if (was?.mode === '40000' && (entry.mode !== '40000' || plainMerge(was.oid, was.oid, entry.oid) === undefined))
          return undefined;
        merged.set(name, entry);
        continue;
      }
      if (mine?.mode !== '40000' || entry.mode !== '40000' || (was !== undefined && was.mode !== '40000'))
        return undefined;
      const inner = plainMerge(was?.oid ?? EMPTY_TREE, mine.oid, entry.oid);
      if (inner === undefined) return undefined;
      merged.set(name, { mode: '40000', oid: inner });
    }
    return objects.writeTree(merged);
  }

  /** The tree of a three-way merge, `undefined` on a conflict. */
  function mergeTree(origin: string, ours: string, theirs: string): string | undefined {
    if (origin === ours) return theirs;
    if (origin === theirs || ours === theirs) return ours;
    const key = `${origin} ${ours} ${theirs}`;
    const plain = merges.has(key) ? undefined : plainMerge(origin, ours, theirs);
    if (plain !== undefined) merges.set(key, plain);
    if (!merges.has(key)) {
      // Commits made for the question only: `git merge-tree` takes commits and finds their base itself.
      const nobody: Person = { name: 'merge', email: 'merge@localhost', at: 0 };
      const throwaway = (tree: string, parents: readonly string[], message: string) =>
        objects.writeCommit({ tree, parents, author: nobody, committer: nobody, message });
      const root = throwaway(origin, [], 'origin');
      const sides = [throwaway(ours, [root], 'ours'), throwaway(theirs, [root], 'theirs')];
      const out = objects.git(['merge-tree', '--write-tree', ...sides], '', [0, 1]).toString();
      // A conflict prints a tree as well, and then the files in conflict.
      merges.set(key, /^[0-9a-f]{40}\n$/.test(out) ? out.trim() : undefined);
    }
    return merges.get(key);
  }

  return { need, log, ancestors, mergeBase, prefetch, asked, diff, treeOf, mergeTree };
}

const STATUS: Record<string, FileChange['status']> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
};

/** Per pair of trees: its header line, raw records, numstat records, all ended by NUL but the header. */
function parseDiffs(out: string): Map<string, FileChange[]> {
  const result = new Map<string, FileChange[]>();
  let at = 0;
  const next = (): string => {
    const end = out.indexOf('\0', at);
    const field = out.slice(at, end);
    at = end + 1;
    return field;
  };
  while (at < out.length) {
    const key = out.slice(at, at + 81);
    at += 82;
    const files: Omit<FileChange, 'additions' | 'deletions'>[] = [];
    while (out[at] === ':') {
      const [, , from, to, letter] = next().split(' ');
      const first = next();
      const status = STATUS[(letter ?? '').charAt(0)] ?? 'modified';
      const oid = (status === 'removed' ? from : to) ?? '';
      files.push(status === 'renamed' ? { status, path: next(), previous: first, oid } : { status, path: first, oid });
    }
    if (out[at] === '\0') at += 1;
    result.set(
      key,
      files.map((file) => {
        const [additions, deletions, name] = next().split('\t');
        if (name === '') at = out.indexOf('\0', out.indexOf('\0', at) + 1) + 1;
        return { ...file, additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
      }),
    );
  }
  return result;
}
