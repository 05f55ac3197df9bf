/**
 * The judge's only way to the facts of a snapshot. What is not known yet becomes a question, and the judge goes on with
 * "unknown": its result is thrown away then, and it judges again once the questions are answered.
 */
import type { Question } from './questions.js';
import type {
  Entry,
  FoundComment,
  IntegrationHistory,
  Overview,
  PlanTree,
  PostedStatus,
  QueueEntry,
  Snapshot,
} from './snapshot.js';

export interface Facts {
  /** True once all pull requests of the claim are in the snapshot. */
  readonly claimRead: (branch: string) => boolean;
  /** Why the pull requests of a claim cannot all be known, if so. */
  readonly unprovable: (branch: string) => string | undefined;
  /** Git: some branch matches the claim, whatever became of it. */
  readonly found: (branch: string) => boolean;
  readonly numberRead: (pull: number) => boolean;
  /** Null: nothing is there. Undefined, here and below: asked. */
  readonly entry: (revision: string, path: string) => Entry | null | undefined;
  readonly reached: (commit: string) => boolean | undefined;
  readonly plans: (revision: string) => PlanTree | null | undefined;
  readonly mergeBase: (revision: string) => string | null | undefined;
  readonly stacked: (revision: string, upon: string) => ReadonlySet<string> | null | undefined;
  /** All files at a revision; null: nobody can list them all. */
  readonly files: (revision: string) => readonly string[] | null | undefined;
  /** Null: this clone may not have all branches. */
  readonly branchExists: (branch: string) => boolean | null | undefined;
  readonly overview: () => Overview | undefined;
  /** False: the budget did not allow to read it. */
  readonly optionalPullRead: (pull: number) => boolean | undefined;
  readonly ownStatus: (commit: string) => PostedStatus | null | undefined;
  readonly queue: (head: string) => readonly QueueEntry[] | null | undefined;
  readonly comment: (pull: number) => FoundComment | undefined;
  readonly integrationHistory: () => IntegrationHistory | undefined;
  /** Everything that was asked and not known, each once, in the order of asking. */
  readonly needs: () => readonly Question[];
}

/** Either what must be read before anybody can say, or the result. */
export type NeedsOr<T> =
  | { readonly needs: readonly [Question, ...Question[]] }
  | { readonly needs: readonly []; readonly value: T };

/** @param conclude returns undefined only where it has asked something */
export function withFacts<T>(snapshot: Snapshot, conclude: (facts: Facts) => T | undefined): NeedsOr<T> {
  const facts = factsIn(snapshot);
  const result = conclude(facts);
  const [first, ...others] = facts.needs();
  if (first) return { needs: [first, ...others] };
  if (result === undefined) throw new Error('neither a result nor a question');
  return { needs: [], value: result };
}

export function factsIn(snapshot: Snapshot): Facts {
  const { answers } = snapshot;
  const open = new Map<string, Question>();
  const claims = new Map(answers.claims.map((each) => [each.branch, each]));
  const numbers = new Set(answers.numbers);
  const entries = new Map(answers.entries.map((each) => [pair(each.revision, each.path), each.entry]));
  const reached = new Map(answers.reached.map((each) => [each.commit, each.reached]));
  const plans = new Map(answers.plans.map((each) => [each.revision, each.tree]));
  const trees = new Map(answers.trees.map((each) => [each.id, each]));
  const mergeBases = new Map(answers.mergeBases.map((each) => [each.revision, each.commit]));
  const stacked = new Map(
    answers.stacked.map((each) => [pair(each.revision, each.upon), each.paths && new Set(each.paths)]),
  );
  const files = new Map((answers.files ?? []).map((each) => [each.revision, each.paths]));
  const branches = new Map((answers.branches ?? []).map((each) => [each.branch, each.exists]));
  const optionalPulls = new Map((answers.optionalPulls ?? []).map((each) => [each.pull, each.isRead]));
  const ownStatuses = new Map((answers.ownStatuses ?? []).map((each) => [each.commit, each.status]));
  const queues = new Map((answers.queues ?? []).map((each) => [each.head, each.entries]));
  const comments = new Map((answers.comments ?? []).map((each) => [each.pull, each.comment]));

  function ask(question: Question): undefined {
    open.set(JSON.stringify(question), question);
  }

  return {
    claimRead(branch) {
      if (!claims.has(branch)) ask({ kind: 'claim', branch });
      return claims.has(branch);
    },
    unprovable: (branch) => claims.get(branch)?.unprovable,
    found: (branch) => claims.get(branch)?.found === true,
    numberRead(pull) {
      if (!numbers.has(pull)) ask({ kind: 'number', pull });
      return numbers.has(pull);
    },
    entry(revision, path) {
      const known = entries.get(pair(revision, path));
      return known === undefined ? ask({ kind: 'entry', revision, path }) : known;
    },
    reached(commit) {
      return reached.get(commit) ?? ask({ kind: 'reached', commit });
    },
    plans(revision) {
      const tree = plans.get(revision);
      if (tree === null) return null;
      return (tree !== undefined && trees.get(tree)) || ask({ kind: 'plans', revision });
    },
    mergeBase(revision) {
      const known = mergeBases.get(revision);
      return known === undefined ? ask({ kind: 'merge-base', revision }) : known;
    },
    stacked(revision, upon) {
      const known = stacked.get(pair(revision, upon));
      return known === undefined ? ask({ kind: 'stacked', revision, upon }) : known;
    },
    files(revision) {
      const known = files.get(revision);
      return known === undefined ? ask({ kind: 'tree', revision }) : known;
    },
    branchExists(branch) {
      const known = branches.get(branch);
      return known === undefined ? ask({ kind: 'branch', branch }) : known;
    },
    overview: () => answers.overview ?? ask({ kind: 'open' }),
    optionalPullRead: (pull) => optionalPulls.get(pull) ?? ask({ kind: 'optional-pull', pull }),
    ownStatus(commit) {
      const known = ownStatuses.get(commit);
      return known === undefined ? ask({ kind: 'own-status', commit }) : known;
    },
    queue(head) {
      const known = queues.get(head);
      return known === undefined ? ask({ kind: 'queue', head }) : known;
    },
    comment(pull) {
      const known = comments.get(pull);
      return known === undefined ? ask({ kind: 'comment', pull }) : known;
    },
    integrationHistory: () => answers.integrationHistory ?? ask({ kind: 'integration-history' }),
    needs: () => [...open.values()],
  };
}

/** Neither a revision nor a path can hold a NUL. */
function pair(revision: string, name: string): string {
  return `${revision}\0${name}`;
}
