/** Findings and verdicts: what every report is made of. Both are part of the public JSON: only ever extended. */
import type { ChangeKind, Position, Severity } from './terms.js';

/** A place in a file of the repository. */
export interface FilePosition extends Position {
  readonly path: string;
}

/** The other side of a finding: what is known of it. */
export interface Party {
  readonly plan?: string;
  readonly item?: string;
  readonly branch?: string;
  readonly pull?: number;
}

export interface Finding extends Party {
  readonly rule: string;
  readonly severity: Severity;
  readonly path?: string;
  readonly kind?: ChangeKind;
  /** The state that would have been right, and the one that was met: reports need no second judgement. */
  readonly wanted: string;
  readonly found: string;
  /** One sentence: values quoted, both parties named. No remedy, no rule id: reports add them. */
  readonly message: string;
  /** What to do next: the titles of `ways`, or what a person has to know or decide. */
  readonly remedy: string;
  /** Each settles the finding alone. Absent: only a person can, or there is nothing to do. */
  readonly ways?: readonly Way[];
  /** Where a wider scope settles it: the lines to put into the plan, and where. */
  readonly widen?: Widening;
  readonly other?: Party;
  /** A path that two scopes share. */
  readonly witness?: string;
  readonly at?: FilePosition;
}

/** A finding before it has its rule, and of whom it speaks as far as whoever runs the rule adds that. Severity is `error` unless said. */
export type FindingDraft = Omit<Finding, 'rule' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

export const WAY_KINDS = ['remove-path', 'edit-file', 'merge-base', 'leave-to', 'wait-for', 'run', 'person'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

/** Applied as printed, the finding is gone and nobody has a new error; a `person` has to decide something first. */
export interface Way {
  readonly kind: WayKind;
  /** Begins with a capital letter and has no full stop. */
  readonly title: string;
  /** For a POSIX shell, in the root of a clone that is on the branch of the pull request. */
  readonly command?: string;
  /** Of one text on the base: to be applied from the bottom up. */
  readonly edits?: readonly Edit[];
}

/** Takes the place of `remove` lines from `line` on, counted from 1; with 0 lines to remove it goes before that line. */
export interface Edit {
  readonly path: string;
  readonly line: number;
  readonly remove: number;
  readonly insert: readonly string[];
}

/** The way to try first comes first. */
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

/** Nothing can be applied as it is printed: somebody has to decide. */
export function decide(title: string): Way {
  return { kind: 'person', title: title.replace(/^[a-z]/, (first) => first.toUpperCase()) };
}

/** Lines for a plan file, ready to copy. */
export interface PlanEdit {
  /** The plan file, and the item whose scope they widen. */
  readonly path: string;
  readonly item: string;
  /** The lines as they would stand in the file, and the line of the file after which they go. */
  readonly lines: string;
  readonly after: number;
  /** Where the lines take the place of others, as in a list in brackets: the first and the last of those, from 1. */
  readonly replaces?: readonly [first: number, last: number];
}

/** The edit that would settle one finding: the list that it adds to, and the glob: `scope.modify`, `src/app.ts`. */
export interface Widening extends PlanEdit {
  readonly list: string;
  readonly glob: string;
}

/** Failure: its author can mend it. Error: we could not decide. Both are red. */
export type Outcome = 'success' | 'failure' | 'error';

/** Of one head commit into one base. */
export interface Verdict extends Party {
  readonly branch: string;
  readonly head: string;
  readonly base: string;
  readonly planRevision: string;
  readonly verdict: Outcome;
  /** What its reader should know though it changes nothing: "draft", whom the scopes bind, near misses. */
  readonly notes: readonly string[];
  /** The one edit that settles every finding of this verdict that a wider scope would settle. */
  readonly widen?: PlanEdit;
  /** Takes out every path that is not to be in it, as `Way.command`. */
  readonly takeOut?: string;
  /** How many files outside its scope it changes by leeway, of how many. Absent where it changes none. */
  readonly leeway?: UsedLeeway;
  /** Item pull requests on the same head and base, whose findings count for it too. */
  readonly shares?: readonly Party[];
  /** Where it changes plans: what merging it would make of others. Absent where that is nothing, or cannot be known. */
  readonly preview?: readonly Preview[];
}

export interface UsedLeeway {
  readonly used: number;
  readonly of: number;
}

/** What becomes of another pull request: `plan` and `item` as they would be, or, where it would lose them, as they are. */
export interface Preview extends Party {
  readonly branch: string;
  readonly from: Outcome;
  readonly to: Outcome;
  /** Why it would be red, the first rule first; where it would turn green, why it is red today. */
  readonly rules: readonly string[];
  /** It would stand for another item than today, or for none any more. */
  readonly becomes?: 'item' | 'outsider';
}

/** How far an item is, as git knows it. */
export interface ItemState extends Party {
  /** `unverified`: the plan says that it has merged, and the base does not show it. `not-begun` may also be not fetched. */
  readonly state: 'not-begun' | 'open' | 'merged' | 'reverted' | 'dropped' | 'unverified';
  /** Of an open one: how many paths it changes, how many paths are not committed yet, and its verdict. */
  readonly files?: number;
  readonly uncommitted?: number;
  readonly verdict?: Outcome;
  /** It had merged before, and is open again. */
  readonly reopened?: true;
  /** Branches that are called almost like the one that is missing. */
  readonly near?: readonly string[];
  readonly candidates?: readonly MergeCandidate[];
}

/** A commit of the base that may be the merge of an unfinished item. It counts once the plan names it. */
export interface MergeCandidate {
  readonly commit: string;
  /** The first line of its message. */
  readonly subject: string;
  /** Its message names a branch of the item, or it changed only files of the item. */
  readonly because: 'branch-named' | 'in-scope';
  /** What makes it count, as a line of the item in the plan. */
  readonly line: string;
}

export interface PlanSummary {
  readonly id: string;
  readonly path: string;
  readonly itemCount: number;
}

/** A problem that ends in exit code 2: usage, or a broken plan. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly at?: FilePosition;
  /** The lines around `at` with a mark under the place, ready to print. */
  readonly excerpt?: string;
}

export interface Judgement {
  readonly plans: readonly PlanSummary[];
  readonly planRevision: string;
  readonly verdicts: readonly Verdict[];
  readonly findings: readonly Finding[];
  /** Of broken plans at the base. */
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  /** Of every item, where all branches of a repository are judged. */
  readonly items?: readonly ItemState[];
  /** Of no rule: what may well be a mistake in the set-up. `--strict` counts them. */
  readonly warnings?: readonly string[];
}
