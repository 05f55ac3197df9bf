/** A rehearsal: which branches take part, and what comes of merging them. The command line and the action share it. */
import { contractPaths, contractStates } from '../core/contracts/contract-states.js';
import { PENDING, withFacts } from '../core/facts/facts.js';
import type { Base, Change } from '../core/facts/snapshot.js';
import { Failure } from '../core/failure.js';
import type { ContractState, Judgement } from '../core/finding.js';
import type { ItemRef, Plan } from '../core/plan/plan.js';
import { providersOf } from '../core/progress/base-contracts.js';
import { withoutVerdicts } from '../core/progress/base-plans.js';
import { baseStateOf } from '../core/progress/base-state.js';
import { bestOrder } from '../core/rehearsal/best-order.js';
import {
  type CandidateBranch,
  candidatesOf,
  type LeftOutBranch,
  MERGED,
  mergeTrial,
} from '../core/rehearsal/candidates.js';
import { type Merge, mergeChain, mergedIn, type RehearsedBranch } from '../core/rehearsal/chain.js';
import { inGivenOrder } from '../core/rehearsal/given-order.js';
import { orderReport, type Rehearsal, rehearsalOf } from '../core/rehearsal/rehearsal.js';
import { pathMeetings } from '../core/rehearsal/shared-paths.js';
import { mergingText } from '../core/report/progress-text.js';
import { branchStates } from '../shell/git/branch-state.js';
import { type BranchTip, resolveBase } from '../shell/git/branches.js';
import { contentsInTree } from '../shell/git/contents.js';
import type { ScratchPlace } from '../shell/git/git.js';
import { type MergedState, openMerges, type RehearsalMerges } from '../shell/git/rehearsal-merges.js';
import { otherHeads, refsMatching } from '../shell/git/rehearsal-refs.js';
import { type HeadWork, readHeadWork } from '../shell/git/rehearsal-work.js';
import type { GitRepository } from '../shell/git/repository.js';
import { withScratch } from '../shell/git/scratch.js';
import { gitSource } from '../shell/git/source.js';
import type { ProgressLine } from '../shell/terminal/progress-line.js';
import { askUntilKnown } from './ask.js';

/** A merge takes some milliseconds. */
const MOST_MERGES = 2_000;

/** What takes part in a rehearsal. */
export interface Cast {
  readonly base: Base;
  /** The open ones. */
  readonly plans: readonly Plan[];
  readonly branches: readonly CandidateBranch[];
  readonly leftOut: readonly LeftOutBranch[];
  /** The items that the base has already. A branch can break what they promise. */
  readonly finished: readonly ItemRef[];
  /** Its problems are those of broken plans. */
  readonly judgement: Judgement;
}

export interface CastOptions {
  readonly base?: string;
  /** The ids of the plans. All of them if absent. */
  readonly plan?: readonly string[];
  readonly outsiders?: boolean;
}

/**
 * @param directory of the repository
 * @param withoutPlan what to say if no plan is open
 */
export async function castOfPlans(
  repository: GitRepository,
  directory: string,
  { base: wanted, plan: ids = [], outsiders = false }: CastOptions,
  withoutPlan: string,
  say: ProgressLine['say'],
): Promise<Cast> {
  const place = wanted === undefined ? {} : { base: wanted };
  const source = gitSource({ directory, repository, subject: 'all', settings: { agents: [] }, ...place });
  const { snapshot, result } = await askUntilKnown(
    source,
    (known) =>
      withFacts(known, (facts) => {
        const state = baseStateOf(known, facts);
        const candidates = state === PENDING ? PENDING : candidatesOf(state, known, ids);
        return state === PENDING || candidates === PENDING ? PENDING : { ...state, candidates };
      }),
    say,
  );
  const { basePlans, planState, candidates } = result;
  const known = planState.plans.map(({ id }) => id);
  const unknown = basePlans.plans.problems.length > 0 ? undefined : ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    const hint =
      known.length > 0 ? `The open plans are ${known.map((id) => `"${id}"`).join(', ')}.` : 'No plan is open.';
    throw new Failure('usage', `No plan "${unknown}" is open on "${snapshot.base.branch}".`, hint);
  }
  const bases = new Set([
    snapshot.base.branch,
    snapshot.repository.defaultBranch,
    ...basePlans.plans.inert.map(({ base }) => base),
  ]);
  const others = outsiders
    ? await otherHeads(repository, (name) => candidates.claimed.has(name) || bases.has(name))
    : [];
  const heads = new Set(candidates.branches.map(({ head }) => head));
  const more = await castOfTips(
    repository,
    snapshot.base,
    others.filter(({ commit }) => !heads.has(commit)),
  );
  return {
    base: snapshot.base,
    plans: planState.plans,
    branches: [...candidates.branches, ...more.branches],
    leftOut: [...candidates.leftOut, ...more.leftOut],
    finished: [...planState.progress.values()].flatMap(({ item, finished }) =>
      finished && item.dropped === undefined ? item : [],
    ),
    judgement: withoutVerdicts(
      basePlans,
      [],
      known.length > 0 || outsiders ? snapshot.notes : [...snapshot.notes, withoutPlan],
    ),
  };
}

export async function castOfRefs(repository: GitRepository, globs: readonly string[], wanted?: string): Promise<Cast> {
  const base = await resolveBase(repository, wanted);
  const tips = await refsMatching(repository, globs, base.branch);
  if (tips.length === 0) {
    const names = globs.map((glob) => `"${glob}"`).join(' or ');
    throw new Failure('usage', `No ref matches ${names}.`, 'List the refs with: git for-each-ref');
  }
  const { branch, commit, ref, note } = base;
  const notes = note === undefined ? [] : [note];
  const judgement = { plans: [], planRevision: 'none', verdicts: [], findings: [], problems: [], notes };
  return {
    base: { branch, commit, ref },
    plans: [],
    finished: [],
    ...(await castOfTips(repository, base, tips)),
    judgement,
  };
}

/** Branches without a plan need only those that they are built on, which their history shows. */
async function castOfTips(
  repository: GitRepository,
  base: Base,
  tips: readonly BranchTip[],
): Promise<Pick<Cast, 'branches' | 'leftOut'>> {
  const branches: CandidateBranch[] = [];
  const leftOut: LeftOutBranch[] = [];
  for (const { tip, pull, merged } of await branchStates(repository, base, tips)) {
    const { branch } = tip;
    if (!pull) {
      if (merged) leftOut.push({ branch, because: 'merged', why: MERGED });
    } else {
      const trial = mergeTrial(pull.changes);
      if ('because' in trial) leftOut.push({ branch, ...trial });
      else branches.push({ branch, head: pull.head, needs: [], ...trial });
    }
  }
  return { branches, leftOut };
}

/** The tree of all branches that merge cleanly, and how to make others from a part of them. */
export interface CombinedTree {
  readonly scratch: ScratchPlace;
  readonly base: Base;
  readonly start: MergedState;
  readonly merge: Merge<MergedState>;
  readonly merges: Pick<RehearsalMerges, 'treeOf' | 'commitOf'>;
  /** In order. */
  readonly merged: readonly RehearsedBranch[];
  /** What they made of the base. */
  readonly state: MergedState;
}

/** What else is done with the combined tree, before it goes away. */
export interface TreeUse<T> {
  readonly run: (tree: CombinedTree) => Promise<T>;
  /** Ends it when a signal ends the program. Undefined if nothing runs. */
  readonly stop: () => Promise<void> | undefined;
}

export async function mergeAll<T>(
  repository: GitRepository,
  { base, plans, branches, leftOut, finished }: Cast,
  isBest: boolean,
  say: ProgressLine['say'],
  use?: TreeUse<T>,
): Promise<{ readonly rehearsal: Rehearsal; readonly contracts: readonly ContractState[]; readonly used?: T }> {
  const works = await readHeadWork(
    repository,
    base.commit,
    branches.map(({ head }) => head),
  );
  const order = inGivenOrder(withHistory(branches, works));
  const changes = new Map(branches.map((each) => [each.branch, each.changes]));
  const changesBy = (key: string): readonly Change[] => changes.get(key) ?? [];
  const areShared = (...all: readonly RehearsedBranch[]) =>
    all.every(({ head }) => works.get(head)?.isPrivate !== true);
  const meet = pathMeetings(changesBy);
  const rehearseIn = async (scratch: ScratchPlace) => {
    const merges = openMerges(scratch, base.commit, repository.zeros, works);
    let count = 0;
    const merge: typeof merges.merge = (...step) => {
      count += 1;
      say(mergingText(count, isBest ? undefined : order.length));
      return merges.merge(...step);
    };
    try {
      const start = await merges.start();
      const best = isBest
        ? await bestOrder(start, order, merge, {
            keyOf: merges.treeOf,
            mayConflict: (one, other) => areShared(one, other) || meet(one.key, other.key),
            mostMerges: MOST_MERGES,
          })
        : undefined;
      const chain = best?.chain ?? (await mergeChain(start, order, merge));
      const { state } = chain;
      const merged = rehearsalOf(base, chain, leftOut, merges.treeOf(state), changesBy);
      const rehearsal = best ? { ...merged, search: orderReport(best) } : merged;
      const contracts = await contractsIn(rehearsal, plans, finished, scratch);
      if (!use) return { rehearsal, contracts };
      const tree = { scratch, base, start, merge: merges.merge, merges, merged: mergedIn(chain), state };
      return { rehearsal, contracts, used: await use.run(tree) };
    } finally {
      merges.close();
    }
  };
  return withScratch(repository, rehearseIn, use?.stop);
}

/** What the combined tree declares of what the items promise that are merged in it, or that the base had before. */
async function contractsIn(
  { order, tree }: Rehearsal,
  plans: readonly Plan[],
  finished: readonly ItemRef[],
  scratch: ScratchPlace,
): Promise<readonly ContractState[]> {
  const items = order.length === 0 ? [] : providersOf(plans, [...order, ...finished]);
  const contents = await contentsInTree(scratch, tree, [...new Set(items.flatMap(contractPaths))]);
  return items.flatMap((item) => {
    const states = contractStates(item, (path) => contents.get(path) ?? null);
    return states === PENDING ? [] : states;
  });
}

/** A branch that contains the commits of another one needs it, unless the plans say the opposite. */
function withHistory(
  branches: readonly CandidateBranch[],
  works: ReadonlyMap<string, HeadWork>,
): readonly RehearsedBranch[] {
  const needsOf = new Map(branches.map(({ branch, needs }) => [branch, new Set(needs)]));
  return branches.map(({ branch, head, needs, plan, item }) => {
    const below = works.get(head)?.builtOn ?? [];
    const others = branches.filter((each) => below.includes(each.head) && !needsOf.get(each.branch)?.has(branch));
    return {
      ...(plan === undefined ? {} : { plan }),
      ...(item === undefined ? {} : { item }),
      key: branch,
      branch,
      head,
      after: [...new Set([...needs, ...others.map((each) => each.branch)])],
    };
  });
}
