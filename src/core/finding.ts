/** Findings and verdicts, from which every report is made. Both are part of the public JSON, so they are only extended. */
import type { ChangeKind, Position, Severity } from './terms.js';

/** A place in a file of the repository. */
export interface FilePosition extends Position {
  readonly path: string;
}

/** The other side of a finding, as far as it is known. */
export interface Party {
  readonly plan?: string;
  readonly item?: string;
  readonly branch?: string;
  readonly pull?: number;
}

/** One of the paths of a finding, and what happens to it. */
export interface BlamedPath {
  readonly path: string;
  readonly kind: ChangeKind;
}

export interface Finding extends Party {
  readonly rule: string;
  readonly severity: Severity;
  readonly path?: string;
  readonly kind?: ChangeKind;
  /** If it is about several paths: the first of them, with `path` and `kind` as the first one. */
  readonly paths?: readonly BlamedPath[];
  /** If it is about several paths, or counts what is not described one by one: how many there are. */
  readonly count?: number;
  /** What was wanted and what was found, so that reports need not judge again. Phrases, not sentences. */
  readonly wanted: string;
  readonly found: string;
  /** Sentences with quoted values that name both parties. Reports add the remedy and the rule id. */
  readonly message: string;
  /** What to do next, as sentences: the titles of `ways`, or what a person has to know or decide. */
  readonly remedy: string;
  /** Each way settles the finding. Absent if only a person can, or if there is nothing to do. */
  readonly ways?: readonly Way[];
  /** If a wider scope settles it: the lines to add to the plan, and where. */
  readonly widen?: Widening;
  readonly other?: Party;
  /** A path that two scopes share. */
  readonly witness?: string;
  readonly at?: FilePosition;
}

/** The paths of a finding, as far as it names them. */
export function blamedPaths({
  path,
  kind,
  paths,
}: Pick<Finding, 'path' | 'kind' | 'paths'>): readonly Partial<BlamedPath>[] {
  if (paths) return paths;
  return [{ ...(path === undefined ? {} : { path }), ...(kind === undefined ? {} : { kind }) }];
}

/** A finding without its rule and its parties, which are added later. The default severity is `error`. */
export type FindingDraft = Omit<Finding, 'rule' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

export const WAY_KINDS = ['remove-path', 'edit-file', 'merge-base', 'leave-to', 'wait-for', 'run', 'person'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** If applied as printed, the finding is gone and no pull request has a new error. For kind `person`, a person has to decide first. */
export interface Way {
  readonly kind: WayKind;
  /** Begins with a capital letter and has no full stop. */
  readonly title: string;
  /** For a POSIX shell, in the root of a clone that is on the branch of the pull request. */
  readonly command?: string;
  /** Edits of one file on the base, to be applied from the bottom up. */
  readonly edits?: readonly Edit[];
}

/** Replaces `remove` lines from `line` on, counted from 1. With 0 lines to remove, it is inserted before that line. */
export interface Edit {
  readonly path: string;
  readonly line: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** @param ways with the best one first */
export function offer(...ways: readonly (Way | undefined)[]): Required<Pick<Finding, 'remedy' | 'ways'>> {
  const offered = ways.filter((way) => way !== undefined);
  return { remedy: remedyOf(offered), ways: offered };
}

export function remedyOf(ways: readonly Way[]): string {
  return ways
    .map(({ title }, index) =>
      index === 0 ? `${title}.` : `Or ${title.replace(/^[A-Z](?![A-Z])/, (first) => first.toLowerCase())}.`,
    )
    .join(' ');
}

/** A way that a person has to decide about. */
export function decide(title: string): Way {
  return { kind: 'person', title: title.replace(/^[a-z]/, (first) => first.toUpperCase()) };
}

/** Lines for a plan file, ready to copy. */
export interface PlanEdit {
  /** The plan file. `item` is the item whose scope they widen. */
  readonly path: string;
  readonly item: string;
  /** The lines as they would be in the file. They go after line `after`. */
  readonly lines: string;
  readonly after: number;
  /** The first and last line that they replace, counted from 1, as in a list in brackets. */
  readonly replaces?: readonly [first: number, last: number];
}

/** The edit that would settle one finding, with the list and the glob that it adds: `scope.modify`, `src/app.ts`. */
export interface Widening extends PlanEdit {
  readonly list: string;
  readonly glob: string;
}

/** `failure`: the author can fix it. `error`: the check could not decide. */
export type Outcome = 'success' | 'failure' | 'error';

/** The verdict on one head commit and one base. */
export interface Verdict extends Party {
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly planRevision: string;
  readonly verdict: Outcome;
  /** What the reader should know although it changes nothing: drafts, to whom scopes apply, near misses. */
  readonly notes: readonly string[];
  /** One edit that settles all findings of this verdict that a wider scope would settle. */
  readonly widen?: PlanEdit;
  /** Removes every path that does not belong to it, like `Way.command`. */
  readonly takeOut?: string;
  /** How many files outside its scope it changes by leeway, of how many. Absent where it changes none. */
  readonly leeway?: UsedLeeway;
  /** The open pull requests that it stands on, nearest first, where it is stacked. */
  readonly below?: readonly Party[];
  /** Git only, with `below`: what it would be if it went straight into the base, and by which rules it would fail. */
  readonly straight?: { readonly verdict: Outcome; readonly rules: readonly string[] };
  /** Item pull requests with the same head and base, whose findings count for it too. */
  readonly shares?: readonly Party[];
  /** If it changes plans: how merging it would change other verdicts. Absent if it would not, or if that is unknown. */
  readonly preview?: readonly Preview[];
}

export interface UsedLeeway {
  readonly used: number;
  readonly of: number;
}

/** How another verdict would change. `plan` and `item` are those after the merge, or today's if it would lose them. */
export interface Preview extends Party {
  readonly branch: string;
  readonly from: Outcome;
  readonly to: Outcome;
  /** Rules by which it would fail; if it would pass, rules by which it fails today. */
  readonly rules: readonly string[];
  /** It would belong to another item than today, or become an unlisted pull request. */
  readonly becomes?: 'item' | 'outsider';
}

/** The state of an item, as far as Git knows it. */
export interface ItemState extends Party {
  /** `unverified`: the plan says that it has merged, but the base does not show it. `not-begun` may also mean not fetched. */
  readonly state: 'not-begun' | 'open' | 'merged' | 'reverted' | 'dropped' | 'unverified';
  /** For an open item: the number of changed paths, the number of uncommitted paths, and its verdict. */
  readonly files?: number;
  readonly uncommitted?: number;
  readonly verdict?: Outcome;
  /** It was merged before and is open again. */
  readonly reopened?: true;
  /** Branches with almost the same name as the missing one. */
  readonly near?: readonly string[];
  readonly candidates?: readonly MergeCandidate[];
  /** For an item that is not started: who has claimed it, and since when. Text that anybody may have written. */
  readonly taken?: { readonly by: string; readonly at: string };
}

/** Whether a file declares what an item promises to others. One for each promise of a contract. */
export interface ContractState extends Party {
  readonly path: string;
  /** The promise, as the plan has it. Absent if the plan promises only the file. */
  readonly declares?: string;
  /** `unchecked`: it cannot be compared, and `why` is a sentence about the reason, without its full stop. */
  readonly state: 'found' | 'missing' | 'near' | 'unchecked';
  /** What the file declares instead. */
  readonly near?: string;
  /** Where the file declares it, or what is near to it. */
  readonly line?: number;
  readonly why?: string;
}

/** A commit of the base that may be the merge of an unfinished item. It counts once the plan names it. */
export interface MergeCandidate {
  readonly commit: string;
  /** The first line of its message. */
  readonly subject: string;
  /** Its message names a branch of the item, or it changed only files of the item. */
  readonly because: 'branch-named' | 'in-scope';
  /** The line of the item in the plan that makes it count. */
  readonly line: string;
}

export interface PlanSummary {
  readonly id: string;
  readonly path: string;
  readonly itemCount: number;
}

/** A problem that leads to exit code 2: wrong usage or a broken plan. `message` and `hint` are sentences. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly at?: FilePosition;
  /** The lines around `at`, with a mark under the place. */
  readonly excerpt?: string;
}

/** A path that several branches change although nothing orders them. */
export interface SharedPath {
  readonly path: string;
  /** Branch names in order. A working tree on no branch has its path here. */
  readonly branches: readonly string[];
}

/** Where no plan is open: what the unmerged branches and the working trees have in common, and how to settle it. */
export interface SharedWork {
  readonly paths: readonly SharedPath[];
  /** A plan that gives each shared path to one branch or orders the branches. It has no lint error. */
  readonly proposal?: SettlingPlan;
  /** If the branches cannot go side by side: the order in which to merge them. */
  readonly order?: readonly string[];
}

export interface SettlingPlan {
  readonly plan: string;
  readonly path: string;
  /** The branch that the plan takes effect on. */
  readonly base: string;
  readonly yaml: string;
  /** The branches of the plan that do not exist yet, with the working tree that has the work. */
  readonly newBranches: readonly { readonly branch: string; readonly worktree: string }[];
}

export interface Judgement {
  readonly plans: readonly PlanSummary[];
  readonly planRevision: string;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  /** Problems of broken plans on the base. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Present if all branches of a repository are judged. */
  readonly items?: readonly ItemState[];
  /** What the judged items promise to others, and what they declare so far. */
  readonly contracts?: readonly ContractState[];
  /** Probable mistakes in the set-up that belong to no rule. `--strict` counts them. */
  readonly warnings?: readonly string[];
  /** Git only: why the base is probably not the branch that the work was started from. Text reports begin with it. */
  readonly baseDoubt?: string;
  /** Present if all branches of a repository are judged and no plan is open. */
  readonly shared?: SharedWork;
}
