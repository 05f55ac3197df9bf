/** Decides whether a scope contains a path. The exact overlap of two scopes is proved in `globs/`. */

import { braceExpand } from 'minimatch';
import { fold, isLiteral, literalPath, matches, matchesFolded } from '../globs/glob.js';
import { remembered } from '../maps.js';
import { CHANGE_KINDS, type ChangeKind } from '../terms.js';
import { globOf } from './glob-problems.js';
import { type GlobsByKind, PLAN_DIRECTORY, type Scope } from './plan.js';

const GUARDED = '.github/';

/** The glob that allows this kind of change of the path, if there is one. Matches exactly, including letter case. */
export function coveringGlob(scope: Scope, kind: ChangeKind, path: string): string | undefined {
  const glob = firstMatch(scope.any, path) ?? firstMatch(scope[kind], path);
  return glob !== undefined && !scope.except.some((each) => matches(each, path)) ? glob : undefined;
}

/** The kinds of change that the scope allows for the path, in their fixed order. */
export function kindsCovered(scope: Scope, path: string): ChangeKind[] {
  const isAny = firstMatch(scope.any, path) !== undefined;
  const kinds = CHANGE_KINDS.filter((kind) => isAny || firstMatch(scope[kind], path) !== undefined);
  return kinds.length > 0 && scope.except.some((each) => matches(each, path)) ? [] : kinds;
}

/** Whether the scope contains the exact path for this kind of change. Links and submodules need that. */
export function namesExactly(scope: Scope, kind: ChangeKind, path: string): boolean {
  return [scope.any, scope[kind]].some((globs) => {
    const { names, patterns } = sorted(globs);
    return [...(names.has(path) ? [path] : []), ...patterns].some(
      (glob) => mayReach(glob, path) && (isLiteral(glob) || isExact(glob, path)) && matches(glob, path),
    );
  });
}

/**
 * The path as `globOf` writes it, with classes of one character. If the path is too long for a glob, it is a folder.
 */
function isExact(glob: string, path: string): boolean {
  return glob === globOf(path) && !/(?<!\\)[*?]/.test(glob);
}

/** The first glob of a list that matches the path. */
export function firstMatch(globs: readonly string[], path: string): string | undefined {
  if (globs.length === 0) return undefined;
  const { names, patterns } = sorted(globs);
  if (names.has(path) && mayReach(path, path)) return path;
  return patterns.find((glob) => mayReach(glob, path) && matches(glob, path));
}

interface Sorted {
  /** Plain names, which match only themselves. */
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly string[];
}

const lists = new WeakMap<readonly string[], Sorted>();

/** A scope may list hundreds of names and be asked about hundreds of paths. */
function sorted(globs: readonly string[]): Sorted {
  const isName = (glob: string) => /^[\w./-]+$/.test(glob);
  return remembered(lists, globs, () => ({
    names: new Set(globs.filter(isName)),
    patterns: globs.filter((glob) => !isName(glob)),
  }));
}

/**
 * The generous form of `kindsCovered`, for paths of others. It ignores letter case and Unicode form, and a path counts
 * if it is a folder of a path in the scope, or below one. Returns the glob that matches.
 */
export function touchedGlob(scope: Scope, path: string): string | undefined {
  if (scope.except.some((each) => matches(each, path))) return undefined;
  return allGlobs(scope).find(
    (glob) => mayReach(glob, path, matchesFolded) && (matchesFolded(glob, path) || collides(glob, path)),
  );
}

export function globsFor(globs: GlobsByKind, kind: ChangeKind): readonly string[] {
  return [...globs.any, ...globs[kind]];
}

/** All globs of all kinds, in the order of the plan format. */
export function allGlobs(globs: GlobsByKind): readonly string[] {
  return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}

/**
 * Whether the glob may match the path: no glob matches plan files, and only one that begins with `.github/` matches
 * there, because workflows protect the repository.
 */
function mayReach(glob: string, path: string, match = matches): boolean {
  if (!path.startsWith(GUARDED)) return true;
  if (isPlanFile(path)) return false;
  return guardedGlobs(glob).some((each) => each === glob || match(each, path));
}

/** The glob if it begins with `.github/`. If it has braces, the alternatives that do. */
export function guardedGlobs(glob: string): readonly string[] {
  if (glob.startsWith(GUARDED)) return [glob];
  return glob.includes('{') ? braceExpand(glob).filter((each) => each.startsWith(GUARDED)) : [];
}

export function isPlanFile(path: string): boolean {
  return path.startsWith(`${PLAN_DIRECTORY}/`) || path === PLAN_DIRECTORY;
}

/** Whether one path is a folder of the other, so that no checkout can hold both. */
function collides(glob: string, path: string): boolean {
  const folded = fold(path);
  const start = literalStart(glob);
  const literal = fold(start.map(literalPath).join('/'));
  const isName = start.length === glob.split('/').length;
  return literal === folded || literal.startsWith(`${folded}/`) || (isName && folded.startsWith(`${literal}/`));
}

/** More comparisons of a path with a glob would take a minute. */
const MOST_COMPARISONS = 5_000_000;

export interface ScopeIndex<Owner> {
  /** All owners whose scope may touch the path, and some whose scope does not, in the given order. */
  readonly near: (path: string) => readonly Owner[];
  /** Whether it would take too long to find which paths are touched. */
  readonly isTooMuch: (paths: readonly string[]) => boolean;
}

interface ScopeNode {
  readonly below: Map<string, ScopeNode>;
  /** The positions of the owners with a glob whose plain first names end here. */
  readonly here: Set<number>;
}

/** An index by the plain names at the beginning of globs, so that most scopes are compared with only a few paths. */
export function indexScopes<Owner>(owners: readonly Owner[], scopeOf: (owner: Owner) => Scope): ScopeIndex<Owner> {
  const root = newNode();
  const sizes = owners.map((owner) => allGlobs(scopeOf(owner)).length);
  for (const [position, owner] of owners.entries()) {
    for (const glob of allGlobs(scopeOf(owner))) {
      let node = root;
      for (const name of literalStart(glob)) node = nodeBelow(node, keyOfName(literalPath(name)));
      node.here.add(position);
    }
  }
  const positionsNear = (path: string): readonly number[] => {
    let node: ScopeNode | undefined = root;
    const found = new Set(root.here);
    for (const name of path.split('/')) {
      node = node.below.get(keyOfName(name));
      if (!node) return [...found].sort(byNumber);
      for (const position of node.here) found.add(position);
    }
    // The path may be a folder of the paths that they name.
    const nodes = new Set([node]);
    for (const each of nodes) {
      for (const position of each.here) found.add(position);
      for (const next of each.below.values()) nodes.add(next);
    }
    return [...found].sort(byNumber);
  };
  return {
    near: (path) => positionsNear(path).flatMap((position) => owners[position] ?? []),
    isTooMuch(paths) {
      let comparisons = 0;
      for (const path of paths) {
        for (const position of positionsNear(path)) comparisons += sizes[position] ?? 0;
        if (comparisons > MOST_COMPARISONS) return true;
      }
      return false;
    },
  };
}

function newNode(): ScopeNode {
  return { below: new Map(), here: new Set() };
}

function nodeBelow({ below }: ScopeNode, name: string): ScopeNode {
  const known = below.get(name) ?? newNode();
  below.set(name, known);
  return known;
}

/** Equal for all paths that `touchedGlob` treats as equal. */
function keyOfName(name: string): string {
  return fold(name.toLowerCase());
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** The leading segments that contain no glob character. */
function literalStart(glob: string): string[] {
  const segments = glob.split('/');
  const magic = segments.findIndex((segment) => /[*?[{]|[?*+@!]\(/.test(segment.replace(/\\./g, '')));
  return magic < 0 ? segments : segments.slice(0, magic);
}
