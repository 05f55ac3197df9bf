/** The result of a rehearsal as data: what was merged, what conflicts with what, and what was left out. */
import type { Change } from '../facts/snapshot.js';
import type { Party } from '../finding.js';
import type { BestOrder } from './best-order.js';
import type { LeftOutBranch } from './candidates.js';
import { type MergeChain, mergedIn, type PathConflict, type RehearsedBranch } from './chain.js';

export interface BranchParty extends Party {
  readonly branch: string;
}

export interface ConflictingPath {
  readonly path: string;
  /** Git's own word for the conflict. */
  readonly kind: string;
  /** The branches merged before it that change the path. If there are none, the base changed it. */
  readonly with: readonly BranchParty[];
}

export interface RehearsedStep extends BranchParty {
  readonly head: string;
  readonly clean: boolean;
  readonly conflicts: readonly ConflictingPath[];
}

export interface Rehearsal {
  readonly base: { readonly branch: string; readonly commit: string };
  /** Every branch that was tried, in order. */
  readonly steps: readonly RehearsedStep[];
  /** The branches that merge cleanly, in this order. */
  readonly order: readonly BranchParty[];
  readonly leftOut: readonly LeftOutBranch[];
  /** The id of the combined tree. */
  readonly tree: string;
  /** What the search for the best order found. */
  readonly search?: OrderReport;
}

export interface OrderReport {
  /** Who conflicts with whom: `second`, if it is merged after `first`, or with the base alone. */
  readonly pairs: readonly { readonly first?: BranchParty; readonly second: BranchParty }[];
  /** The branch to merge last, or to rebase first. */
  readonly hub?: BranchParty;
  /** How many merge cleanly in the given order. */
  readonly given: number;
  /** No order merges more branches. */
  readonly exact: boolean;
  readonly merges: number;
}

export function orderReport({ pairs, hub, given, isExact, merges }: BestOrder<unknown>): OrderReport {
  return {
    pairs: pairs.map(({ first, second }) => ({
      ...(first ? { first: partyOf(first) } : {}),
      second: partyOf(second),
    })),
    ...(hub ? { hub: partyOf(hub) } : {}),
    given,
    exact: isExact,
    merges,
  };
}

/** @param changesOf what a branch changes, by its key */
export function rehearsalOf(
  base: Rehearsal['base'],
  chain: MergeChain<unknown>,
  leftOut: readonly LeftOutBranch[],
  tree: string,
  changesOf: (key: string) => readonly Change[],
): Rehearsal {
  const merged: RehearsedBranch[] = [];
  const steps = chain.steps.map(({ branch, clean, conflicts }): RehearsedStep => {
    const before = [...merged];
    if (clean) merged.push(branch);
    return {
      ...partyOf(branch),
      head: branch.head,
      clean,
      conflicts: conflicts.map((each) => ({
        path: each.path,
        kind: each.kind,
        with: before.filter(({ key }) => isAbout(each, changesOf(key))).map(partyOf),
      })),
    };
  });
  return {
    base,
    steps,
    order: mergedIn(chain).map(partyOf),
    leftOut: [...conflicting(steps, base.branch), ...skipped(chain), ...leftOut],
    tree,
  };
}

/** Not clean: something conflicts, or needs what is not there. Work that the base has already is no reason. */
export function isClean({ leftOut }: Rehearsal): boolean {
  return leftOut.every(({ because }) => because === 'merged');
}

function partyOf({ plan, item, branch }: RehearsedBranch): BranchParty {
  return { ...(plan === undefined ? {} : { plan }), ...(item === undefined ? {} : { item }), branch };
}

/** Folders that move take the files of others with them, so that the branches have no path in common. */
const FOLDER_KINDS: ReadonlySet<string> = new Set(['file location', 'directory rename split', 'implicit dir rename']);

function isAbout({ path, others, kind }: PathConflict, changes: readonly Change[]): boolean {
  const paths = [path, ...others];
  const touches = (one: string) =>
    paths.some((each) => one === each || one.startsWith(`${each}/`) || each.startsWith(`${one}/`));
  const folders = FOLDER_KINDS.has(kind) ? paths.flatMap((each) => /^.*\//s.exec(each) ?? []) : [];
  return changes.some(
    (each) => touches(each.path) || (each.kind === 'delete' && folders.some((folder) => each.path.startsWith(folder))),
  );
}

function conflicting(steps: readonly RehearsedStep[], base: string): readonly LeftOutBranch[] {
  return steps.flatMap(({ plan, item, branch, clean, conflicts }): LeftOutBranch[] => {
    if (clean) return [];
    const others = new Set(conflicts.flatMap((each) => each.with.map(nameOfParty)));
    const isWithBase = others.size === 0 || conflicts.some((each) => each.with.length === 0);
    const names = [...others, ...(isWithBase ? [`"${base}"`] : [])];
    return [
      {
        ...partyOf({
          ...(plan === undefined ? {} : { plan }),
          ...(item === undefined ? {} : { item }),
          branch,
        } as RehearsedBranch),
        because: 'conflict',
        why: `It conflicts with ${listed(names)}.`,
      },
    ];
  });
}

const MOST_NAMES = 5;

function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} and ${names.length - MOST_NAMES} more` : shown;
}

function nameOfParty({ item, branch }: BranchParty): string {
  return item === undefined ? `branch "${branch}"` : `item "${item}"`;
}

function skipped({ steps, skipped: all }: MergeChain<unknown>): readonly LeftOutBranch[] {
  const known = new Map([...steps, ...all].map(({ branch }) => [branch.key, branch]));
  return all.map(({ branch, needs }) => {
    const names = needs.map((key) => {
      const other = known.get(key);
      return other ? nameOfParty(other) : `branch "${key}"`;
    });
    const unique = [...new Set(names)];
    const why = `It needs ${listed(unique)}, which ${unique.length === 1 ? 'is' : 'are'} left out.`;
    return { ...partyOf(branch), because: 'dependency', why };
  });
}
