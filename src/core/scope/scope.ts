/** What a scope covers. The exact algebra over scopes (do two of them meet?) lives beside this. */
import { CHANGE_KINDS, type ChangeKind, type GlobsByKind, type Scope } from '../plan/plan.js';
import { matches } from './glob.js';

/** The glob that covers the path for this kind of change, if one does. */
export function coveringGlob(scope: Scope, kind: ChangeKind, path: string): string | undefined {
  const glob = globsFor(scope, kind).find((each) => matches(each, path));
  return glob !== undefined && !scope.except.some((each) => matches(each, path)) ? glob : undefined;
}

/** The kinds of change that the scope allows for the path, in their fixed order. */
export function kindsCovered(scope: Scope, path: string): ChangeKind[] {
  return CHANGE_KINDS.filter((kind) => coveringGlob(scope, kind, path) !== undefined);
}

export function globsFor(globs: GlobsByKind, kind: ChangeKind): readonly string[] {
  return [...globs.any, ...globs[kind]];
}

/** Every glob of every kind, in the order of the plan format. */
export function allGlobs(globs: GlobsByKind): readonly string[] {
  return [...globs.any, ...globs.create, ...globs.modify, ...globs.delete];
}
