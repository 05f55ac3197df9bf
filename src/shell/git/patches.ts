/** Decides whether the base has the patches of a branch, but not its commits, as after a squash or a rebase. */
import { groupBy, remembered } from '../../core/maps.js';
import { ABSENT, type CommitSpan, diffSpans, type PathDifference, wantedDiffs } from './diff.js';
import { git, gitLines } from './git.js';
import { ancestorsOf, type BaseHistory } from './history.js';
import {
  areInPlace,
  commitsIn,
  diffTexts,
  type Hunk,
  hunksIn,
  PATCH_OPTIONS,
  readPlaces,
  spanKey,
} from './patch-places.js';

/** Unmerged work: `from` is the merge base with the base, and `to` is the tip of the branch. */
export interface BranchPatch extends CommitSpan {
  readonly differences: readonly PathDifference[];
}

/** A patch and the commits of the base that may equal it, newest first. */
interface PatchCandidates {
  readonly patch: BranchPatch;
  readonly candidates: readonly BranchPatch[];
}

/**
 * For each branch, the commits of the base that contain its work, newest first. Empty if there are none. Either one
 * commit has all of it (squash), or each commit has its own equivalent (rebase, cherry-pick). Only commits since the
 * merge base count.
 *
 * The comparison is similar to Git's patch id: the changed lines with their context. But white space, modes and bytes
 * that are not text count too, because `git patch-id` ignores them or treats them differently in each version. The
 * place also counts: the same lines elsewhere in the file are another patch (`patch-places.ts`).
 *
 * Limit: a branch that has only commits picked from the base looks like one that was rebased into it, because commit
 * dates prove nothing. This ends with its first own commit.
 */
export async function findInBase(
  root: string,
  base: string,
  history: BaseHistory,
  works: readonly BranchPatch[],
): Promise<string[][]> {
  const some = works.filter((work) => work.differences.length > 0);
  const arrived = some.length === 0 ? [] : baseSpans(history);
  if (arrived.length === 0) return works.map(() => []);
  const own = await ownCommits(root, base, some);
  const byShape = await basePatches(root, arrived, [...some, ...[...own.values()].flat()]);
  const before = new Map<string, ReadonlySet<string>>();
  const ancestors = (commit: string) => remembered(before, commit, () => ancestorsOf(history, commit));
  const squashed = works.map(
    (work): PatchCandidates => ({ patch: work, candidates: commitsWithin(ancestors, byShape, work, work) }),
  );
  const rebased = works.map((work) =>
    (own.get(work.to) ?? []).map(
      (patch): PatchCandidates => ({ patch, candidates: commitsWithin(ancestors, byShape, patch, work) }),
    ),
  );
  // One commit without a candidate is enough to decide, so the texts of the others need not be read.
  const hopeful = rebased.map((units) => (units.every(({ candidates }) => candidates.length > 0) ? units : []));
  const holders = await heldBy(root, [...squashed, ...hopeful.flat()]);
  return works.map((_, index) => {
    const [whole] = holders.get(squashed[index] as PatchCandidates) ?? [];
    if (whole) return [whole.to];
    const held = new Set<string>();
    for (const unit of hopeful[index] ?? []) {
      const one = holders.get(unit)?.find(({ to }) => !held.has(to));
      if (!one) return [];
      held.add(one.to);
    }
    return newestFirst(history, held);
  });
}

/** The candidates of each patch that really are the same patch. */
async function heldBy(
  root: string,
  units: readonly PatchCandidates[],
): Promise<ReadonlyMap<PatchCandidates, readonly BranchPatch[]>> {
  const texts = await patchTexts(root, units);
  const isAlike = (patch: BranchPatch, candidate: BranchPatch): boolean => {
    const text = texts.get(spanKey(patch));
    return text !== undefined && text.lines === texts.get(spanKey(candidate))?.lines;
  };
  const alike = units.map(({ patch, candidates }) => ({
    patch,
    candidates: candidates.filter((each) => isEqual(patch, each) || isAlike(patch, each)),
  }));
  const doubtful = alike.flatMap(({ patch, candidates }) =>
    candidates.flatMap((each) => (isEqual(patch, each) ? [] : [{ from: patch.from, to: each.from }])),
  );
  const places = await readPlaces(
    root,
    doubtful,
    alike.flatMap(({ patch }) => patch.differences.map(({ path }) => path)),
  );
  const isThere = (patch: BranchPatch, candidate: BranchPatch): boolean => {
    const [here, there] = [texts.get(spanKey(patch)), texts.get(spanKey(candidate))];
    const between = places.get(spanKey({ from: patch.from, to: candidate.from }));
    return (
      here !== undefined && there !== undefined && between !== undefined && areInPlace(here.hunks, there.hunks, between)
    );
  };
  return new Map(
    units.map((unit, index) => [
      unit,
      (alike[index]?.candidates ?? []).filter((each) => isEqual(unit.patch, each) || isThere(unit.patch, each)),
    ]),
  );
}

function newestFirst(history: BaseHistory, wanted: ReadonlySet<string>): string[] {
  return [...history.parents.keys()].filter((commit) => wanted.has(commit));
}

/** Each commit of the base is a patch against its parent. Of its merges, only those on its own line count. */
function baseSpans(history: BaseHistory): readonly CommitSpan[] {
  const line = new Set(history.line);
  return [...history.parents].flatMap(([to, [from, second]]): CommitSpan[] =>
    from !== undefined && (second === undefined || line.has(to)) ? [{ from, to }] : [],
  );
}

/** By their shape, without those that have not the shape of a wanted patch. */
async function basePatches(
  root: string,
  spans: readonly CommitSpan[],
  wanted: readonly BranchPatch[],
): Promise<ReadonlyMap<string, readonly BranchPatch[]>> {
  const first = new Set(wanted.flatMap(({ differences: [each] }) => each?.path ?? []));
  const shapes = new Set(wanted.map(patchShape));
  const found = await wantedDiffs(
    root,
    spans,
    // The first question is only quicker.
    (differences) => differences.some(({ path }) => first.has(path)) && shapes.has(patchShape({ differences })),
  );
  const patches = spans.map((span, index): BranchPatch => ({ ...span, differences: found[index] ?? [] }));
  return groupBy(
    patches.filter(({ differences }) => differences.length > 0),
    patchShape,
  );
}

/** The patches of each branch's own commits, by its tip. None if it has a merge that adds changes of its own. */
async function ownCommits(
  root: string,
  base: string,
  works: readonly BranchPatch[],
): Promise<ReadonlyMap<string, readonly BranchPatch[]>> {
  const input = [...works.map(({ to }) => to), `^${base}`, ''].join('\n');
  const lines = await gitLines(root, ['rev-list', '--parents', '--stdin'], { input });
  const parents = new Map(lines.map((line) => line.split(' ')).map(([commit = '', ...rest]) => [commit, rest]));
  const spans = [...parents].flatMap(([to, [from, second]]) => (from !== undefined && !second ? [{ from, to }] : []));
  const found = await diffSpans(root, spans, false);
  const patches = new Map(spans.map((span, index) => [span.to, { ...span, differences: found[index] ?? [] }]));
  const merges = await plainMerges(
    root,
    [...parents].filter(([, each]) => each.length > 1).map(([commit]) => commit),
  );
  return new Map(
    works.map(({ to }) => {
      const mine = [...ancestorsOf({ parents }, to)].filter((commit) => parents.has(commit));
      const isComplete = mine.every((commit) => patches.has(commit) || merges.has(commit));
      const changing = mine
        .flatMap((commit) => patches.get(commit) ?? [])
        .filter((each) => each.differences.length > 0);
      return [to, isComplete ? changing : []];
    }),
  );
}

/** Merges that take every line from one of their parents. */
async function plainMerges(root: string, merges: readonly string[]): Promise<ReadonlySet<string>> {
  if (merges.length === 0) return new Set();
  const args = ['diff-tree', '--stdin', '--always', '-r', '--cc', ...PATCH_OPTIONS, '-U3'];
  const patches = commitsIn(await git(root, args, { input: merges.map((commit) => `${commit}\n`).join('') }));
  return new Set(merges.filter((_, index) => patches[index]?.length === 0));
}

function commitsWithin(
  ancestors: (commit: string) => ReadonlySet<string>,
  byShape: ReadonlyMap<string, readonly BranchPatch[]>,
  patch: BranchPatch,
  work: BranchPatch,
): readonly BranchPatch[] {
  const candidates = patch.differences.length > 0 ? (byShape.get(patchShape(patch)) ?? []) : [];
  if (candidates.length === 0) return [];
  const before = ancestors(work.from);
  return candidates.filter(({ to }) => !before.has(to));
}

/** Equal for all patches that could be equal: paths, modes, and whole contents if one side is empty. */
function patchShape({ differences: list }: Pick<BranchPatch, 'differences'>): string {
  const parts = list.map((each) => {
    const isWhole = each.oldMode === ABSENT || each.newMode === ABSENT;
    return [each.path, each.oldMode, each.newMode, ...(isWhole ? [each.oldId, each.newId] : [])].join('\0');
  });
  return parts.sort().join('\0\0');
}

function isEqual(a: BranchPatch, b: BranchPatch): boolean {
  return contentsKey(a) === contentsKey(b);
}

function contentsKey({ differences: list }: BranchPatch): string {
  return list
    .map(({ path, oldId, newId }) => `${path}\0${oldId}\0${newId}`)
    .sort()
    .join('\0\0');
}

/** Texts are compared only if the whole contents differ. Most squashes do not need that. */
async function patchTexts(root: string, units: readonly PatchCandidates[]): Promise<ReadonlyMap<string, PatchText>> {
  const spans = new Map<string, CommitSpan>();
  for (const { patch, candidates } of units) {
    if (candidates.length === 0 || candidates.some((each) => isEqual(patch, each))) continue;
    for (const each of [patch, ...candidates]) spans.set(spanKey(each), each);
  }
  if (spans.size === 0) return new Map();
  const patches = splitPatches(await diffTexts(root, [...spans.values()], ['-U3', '--diff-algorithm=myers']));
  return new Map([...spans.keys()].map((key, index) => [key, patches[index] ?? { lines: '', hunks: [] }]));
}

interface PatchText {
  /** Without line numbers. */
  readonly lines: string;
  readonly hunks: readonly Hunk[];
}

/** One for each commit. */
function splitPatches(output: Buffer): PatchText[] {
  return commitsIn(output).map((lines) => {
    const kept: string[] = [];
    let index = '';
    for (const line of lines) {
      if (line.startsWith('index ')) index = line;
      else if (line.startsWith('Binary files ')) kept.push(index, line);
      else if (line.startsWith('@@')) kept.push('@@');
      else kept.push(line);
    }
    return { lines: kept.join('\n'), hunks: hunksIn(lines) };
  });
}
