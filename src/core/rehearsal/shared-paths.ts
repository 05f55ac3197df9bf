/** Whether two branches can get in the way of each other: by a path, or by a folder that moves with the files of others. */
import type { Change } from '../facts/snapshot.js';

interface Reach {
  readonly paths: ReadonlySet<string>;
  /** Every folder above one of the paths. */
  readonly folders: ReadonlySet<string>;
  /** Every folder above a path that is created. */
  readonly filled: ReadonlySet<string>;
  /** The direct folders of the paths that are deleted. */
  readonly emptied: ReadonlySet<string>;
}

/** @param changesOf by the key of a branch */
export function pathMeetings(changesOf: (key: string) => readonly Change[]): (one: string, other: string) => boolean {
  const known = new Map<string, Reach>();
  const reachOf = (key: string): Reach => {
    const reach = known.get(key) ?? reachIn(changesOf(key));
    known.set(key, reach);
    return reach;
  };
  return (one, other) => meet(reachOf(one), reachOf(other));
}

function reachIn(changes: readonly Change[]): Reach {
  const foldersOf = (kind: Change['kind']) =>
    changes.filter((each) => each.kind === kind).flatMap(({ path }) => foldersAbove(path));
  return {
    paths: new Set(changes.map(({ path }) => path)),
    folders: new Set(changes.flatMap(({ path }) => foldersAbove(path))),
    filled: new Set(foldersOf('create')),
    emptied: new Set(changes.flatMap(({ kind, path }) => (kind === 'delete' ? foldersAbove(path).slice(-1) : []))),
  };
}

function meet(one: Reach, other: Reach): boolean {
  return (
    haveCommon(one.paths, other.paths) ||
    haveCommon(one.paths, other.folders) ||
    haveCommon(one.folders, other.paths) ||
    haveCommon(one.emptied, other.filled) ||
    haveCommon(one.filled, other.emptied)
  );
}

function haveCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  for (const each of small) if (large.has(each)) return true;
  return false;
}

/** From the outermost in, without the root. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join('/'));
}
