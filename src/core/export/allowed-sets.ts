/** What an item may change, as sets of globs, and which places none of its changes can reach. */
import { Minimatch } from 'minimatch';
import { GLOB_OPTIONS, matches, matchesFolded, withParents } from '../globs/glob.js';
import { forbiddenBy, type GlobSet, meet } from '../globs/meet.js';
import { remembered } from '../maps.js';
import { globOf } from '../plan/glob-problems.js';
import type { Item, Plan } from '../plan/plan.js';
import { allGlobs, globsFor, guardedGlobs, isPlanFile } from '../plan/scope.js';
import { CHANGE_KINDS } from '../terms.js';

/** A path is allowed for some kind of change if one of the sets contains it. The leeway of the plan does not count. */
export function allowedSets(item: Item, plan: Plan): readonly GlobSet[] {
  if (item.dropped !== undefined) return [];
  const sets = CHANGE_KINDS.flatMap((kind) => {
    const forbidden = forbiddenBy(globsFor(item.doNotTouch, kind)).include;
    // The integration may change what its items may, by every kind of change.
    const connected = item.isIntegration ? plan.items.filter(({ dropped }) => dropped === undefined) : [];
    return [
      { include: globsFor(item.scope, kind), except: [...item.scope.except, ...forbidden] },
      ...connected.map(({ scope }) => ({ include: allGlobs(scope), except: [...scope.except, ...forbidden] })),
      { include: kind === 'delete' ? [] : plan.generated, except: forbidden },
      { include: kind === 'create' ? plan.shared : [], except: forbidden },
    ];
  });
  return sets.filter(({ include }) => include.length > 0);
}

/**
 * Whether a change of this path can be allowed, and unless it is a file, of one below it. Tools compare paths without
 * letter case, so a path that differs only in that counts too.
 */
export function canBeAllowed(sets: readonly GlobSet[], path: string, kind: PlaceKind): boolean {
  return !isPlanFile(path) && path !== '.git' && sets.some((set) => reaches(set, path, kind));
}

/** What is at a path, as far as it is known. */
export type PlaceKind = 'file' | 'folder' | 'unknown';

/** Whether every path below the folder is surely allowed. */
export function isWhollyAllowed(sets: readonly GlobSet[], folder: string): boolean {
  const above = withParents(folder);
  return (
    !`${folder}/`.startsWith('.github/') &&
    sets.some(
      ({ include, except }) =>
        except.length === 0 &&
        include.some((glob) => glob.endsWith('/**') && above.some((each) => matches(glob.slice(0, -3), each))),
    )
  );
}

function reaches({ include, except }: GlobSet, path: string, kind: PlaceKind): boolean {
  const isFile = kind === 'file';
  const globs = `${path}/`.startsWith('.github/') ? include.flatMap(guardedGlobs) : include;
  const near = globs.filter((glob) => (isFile ? matchesFolded(glob, path) : leadsTo(folded, glob, path)));
  if (near.length === 0 || except.length === 0) return near.length > 0;
  const same = near.filter((glob) => (isFile ? matches(glob, path) : leadsTo(exact, glob, path)));
  if (same.length < near.length) return true;
  if (isFile) return !except.some((glob) => matches(glob, path));
  const place = globOf(path);
  const below = [...(kind === 'folder' ? [] : [place]), `${place}/**`];
  return meet({ include: same, except }, { include: below, except: [] }).kind !== 'disjoint';
}

type Matchers = Map<string, Minimatch>;
const folded: Matchers = new Map();
const exact: Matchers = new Map();

/** Whether the glob matches the path, or may match a path below it. */
function leadsTo(matchers: Matchers, glob: string, path: string): boolean {
  const nocase = matchers === folded;
  const matcher = remembered(
    matchers,
    glob,
    () => new Minimatch(nocase ? glob.normalize('NFC') : glob, { ...GLOB_OPTIONS, partial: true, nocase }),
  );
  return matcher.match(nocase ? path.normalize('NFC') : path);
}
