/** Decides what to write so that every open pull request shows its current verdict. The command does the writing. */

import { allKnown, type Facts, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import { type Answer, type Listed, type Overview, type PostedStatus, UNREAD_STATUS } from '../facts/questions.js';
import { numberUnderTest, type Pull, type Snapshot } from '../facts/snapshot.js';
import type { Judgement, Verdict } from '../finding.js';
import { judgePulls } from '../judge/judge.js';
import { rulingsUnder } from '../judge/rulings.js';
import { groupBy, remembered } from '../maps.js';
import { agentNearMisses } from '../progress/agents.js';
import { type BasePlans, basePlansAt } from '../progress/base-plans.js';
import type { PlanState } from '../progress/plan-state.js';
import { dependsOnOthers, pullsToRecheck } from './pulls-to-recheck.js';
import { draftStatus, type StatusDraft, statusFactsOf } from './status-description.js';
import { statusWords } from './status-words.js';

export type Write = StatusWrite | CommentWrite;

export interface StatusWrite extends StatusDraft {
  readonly kind: 'status';
  /** The pull requests with this head, nearly always one. */
  readonly pulls: readonly number[];
  /** The current status is a success. Until it is replaced, no other commit may start to pass. */
  readonly replacesGreen: boolean;
  /** None of them belongs to an item or started the run, so the next run may write it if the budget ends. */
  readonly mayWait: boolean;
}

/** The comment on a pull request that fails or has failed. */
export interface CommentWrite {
  readonly kind: 'comment';
  readonly verdict: Verdict;
  /** The current comment. */
  readonly posted: Answer<'comment'>;
}

export interface Reconciliation {
  /** The judgement of all judged pull requests. */
  readonly judgement: Judgement;
  /** In the order of writing: failures first, so that two pull requests that exclude each other never both pass. */
  readonly writes: readonly Write[];
  /** Numbers that the budget leaves to the next run. */
  readonly waiting: readonly number[];
  /** The number of open pull requests that are unknown, so that no status can be posted. */
  readonly unseen: number;
  /** Numbers of pull requests that changed while they were read, so that this run has to read again. */
  readonly moved: readonly number[];
  /**
   * Heads of pull requests that change plans and whose slow checks are left out. Only failures that replace an old success are
   * written for them.
   */
  readonly unfinished: ReadonlySet<string>;
  /** Unexpected errors while one pull request was judged. */
  readonly crashes: readonly { readonly pull: number | undefined; readonly error: unknown }[];
}

/** @param parts `quick` leaves out the slow checks of pull requests that change plans */
export function reconcile(snapshot: Snapshot, parts: 'all' | 'quick' = 'all'): NeedsOr<Reconciliation> {
  return withFacts(snapshot, (facts) => {
    const listed = facts.overview({});
    const overview = listed === PENDING ? PENDING : withUnseen(listed, snapshot);
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    if (basePlans === PENDING) return PENDING;
    const later = parts === 'quick' ? new Set<Pull>() : undefined;
    const rulings = rulingsUnder(basePlans, snapshot, facts, later);
    if (overview === PENDING || rulings === PENDING) return PENDING;
    const { planState } = rulings;
    const due = pullsToRecheck(overview, basePlans, snapshot, planState);
    const pulls = readPulls(due, snapshot, facts);
    if (pulls === PENDING) return PENDING;
    const judged = judgePulls(pulls, rulings, basePlans, snapshot, facts);
    if (judged === PENDING) return PENDING;
    const authors = [...overview.open.flatMap(({ author }) => author ?? []), ...(overview.lately ?? [])];
    const judgement = { ...judged, notes: [...judged.notes, ...agentNearMisses(snapshot.settings.agents, authors)] };
    const crashes = [...rulings.crashes].map(([pull, error]) => ({ pull: pull.number, error }));
    const unfinished = new Set([...(later ?? [])].map(({ head }) => head));
    const scene = { snapshot, facts, basePlans, planState, judgement };
    const { writes, ...more } = reconciliation(due, overview, scene);
    return { ...more, crashes, unfinished, writes: writes.filter((write) => mayWriteNow(write, unfinished)) };
  });
}

/** In a quick pass, an unfinished head gets only a failure that replaces a success. */
function mayWriteNow(write: Write, unfinished: ReadonlySet<string>): boolean {
  if (write.kind === 'comment') return !unfinished.has(write.verdict.head);
  return !unfinished.has(write.commit) || (write.replacesGreen && write.state !== 'success');
}

/** Adds pull requests that the list lacks but that were read for an item or started the run. */
function withUnseen(overview: Overview, snapshot: Snapshot): Overview {
  if (!overview.unseen) return overview;
  const known = new Set(overview.open.map(({ number }) => number));
  const found = inBase(snapshot).flatMap(({ number, branch, sameRepository, head }): Listed[] =>
    number === undefined || known.has(number) ? [] : [{ number, branch, sameRepository, head, status: UNREAD_STATUS }],
  );
  return { ...overview, open: [...overview.open, ...found], unseen: Math.max(0, overview.unseen - found.length) };
}

/** The listed pull requests that were read. The budget may not allow all of them. */
function readPulls(listed: readonly Listed[], snapshot: Snapshot, facts: Facts): readonly Pull[] | Pending {
  const reads = allKnown(
    listed.map((each) => (pullOf(each, snapshot) ? 'read' : facts.optionalPull({ pull: each.number }))),
  );
  return reads === PENDING ? PENDING : listed.flatMap((each) => pullOf(each, snapshot) ?? []);
}

function reconciliation(
  listed: readonly Listed[],
  overview: Overview,
  judged: Judged,
): Omit<Reconciliation, 'crashes' | 'unfinished'> {
  const { snapshot, judgement } = judged;
  const heads = groupBy(listed, ({ head }) => head);
  const verdicts = new Map(judgement.verdicts.map((each) => [each.pull, each]));
  const updates = [...heads.values()].map((twins) => statusForHead(twins, verdicts, judged));
  const open = new Set(overview.open.map(({ head }) => head));
  const revoked = overview.closed.filter(({ head }) => !open.has(head)).flatMap((each) => revokeClosed(each, judged));
  const known = new Set(overview.open.map(({ number }) => number));
  const unknown = inBase(snapshot).flatMap(({ number }) => (number === undefined || known.has(number) ? [] : number));
  return {
    judgement,
    writes: [...updates.flatMap(({ status, comments }) => [...comments, ...(status ? [status] : [])]), ...revoked].sort(
      inOrder(snapshot),
    ),
    waiting: updates.flatMap(({ waiting }) => waiting),
    unseen: overview.unseen ?? 0,
    moved: [...unknown, ...updates.flatMap(({ moved }) => moved)],
  };
}

interface Judged {
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly basePlans: BasePlans;
  /** Absent under broken plans. */
  readonly planState: PlanState | undefined;
  readonly judgement: Judgement;
}

interface HeadUpdate {
  readonly status?: StatusWrite;
  readonly comments: readonly CommentWrite[];
  readonly waiting: readonly number[];
  readonly moved: readonly number[];
}

/** Compares the verdict on one head, which several pull requests may share, with what is posted. */
function statusForHead(
  twins: readonly Listed[],
  judged: ReadonlyMap<number | undefined, Verdict>,
  scene: Judged,
): HeadUpdate {
  const { snapshot, facts } = scene;
  const unread = twins.filter((each) => pullOf(each, snapshot) === undefined).map(({ number }) => number);
  const waiting = unread.filter((number) => facts.optionalPull({ pull: number }) === 'over budget');
  const moved = [
    ...unread.filter((number) => !waiting.includes(number)),
    ...twins.filter((each) => (pullOf(each, snapshot)?.head ?? each.head) !== each.head).map(({ number }) => number),
  ];
  // If an item pull request has this head, its verdict decides.
  const verdicts = twins
    .flatMap(({ number }) => judged.get(number) ?? [])
    .sort((one, other) => Number(one.item === undefined) - Number(other.item === undefined));
  const isDecided = waiting.length === 0 || verdicts.some(({ item }) => item !== undefined);
  const [first] = twins;
  if (moved.length > 0 || !isDecided || !first) return { comments: [], waiting, moved };
  return { ...statusUpdate(first, twins, verdicts, scene), waiting, moved };
}

const RED = ['error', 'failure'] as const;

function statusUpdate(
  listed: Listed,
  twins: readonly Listed[],
  verdicts: readonly Verdict[],
  scene: Judged,
): Pick<HeadUpdate, 'status' | 'comments'> {
  const { snapshot, basePlans, judgement, planState } = scene;
  const { plans, revision } = basePlans;
  const state = RED.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'success';
  const before = postedBefore(listed, scene);
  const pulls = twins.flatMap((each) => pullOf(each, snapshot) ?? []);
  const standsForNone = planState !== undefined && pulls.every((pull) => planState.roleOf(pull).kind === 'outsider');
  // An item pull request is checked in every run anyway.
  const isWatchedToo = !standsForNone || pulls.some((pull) => dependsOnOthers(pull, plans.open));
  const numbers = twins.map(({ number }) => number);
  const started = numberUnderTest(snapshot);
  const mayWait = standsForNone && (started === undefined || !numbers.includes(started));
  const { comments, isCommented } = commentsOn(verdicts, before, scene);
  const facts = { revision, dependsOnOthers: isWatchedToo, isCommented };
  const words = statusWords(state, verdicts, judgement, snapshot, plans.open);
  const drafted = draftStatus(listed.head, before, facts, state, words);
  const status = drafted && {
    kind: 'status' as const,
    ...drafted,
    pulls: numbers,
    replacesGreen: listed.status?.state === 'success',
    mayWait,
  };
  return { comments, ...(status ? { status } : {}) };
}

/**
 * A failing pull request has a comment. Existing comments are read in every run, because another run may have written them.
 * For a new head it is unknown whether there is one. If the input `comment` is off, the status remembers an old comment.
 */
function commentsOn(
  verdicts: readonly Verdict[],
  before: PostedStatus | null,
  { snapshot, facts }: Judged,
): { readonly comments: readonly CommentWrite[]; readonly isCommented: boolean } {
  const wasCommented = before !== null && statusFactsOf(before)?.isCommented === true;
  if (snapshot.settings.comment !== true) return { comments: [], isCommented: wasCommented };
  const asking = verdicts.filter(({ verdict }) => verdict !== 'success' || before === null || wasCommented);
  const comments = asking.flatMap((verdict): CommentWrite[] => {
    const posted = verdict.pull === undefined ? PENDING : facts.comment({ pull: verdict.pull });
    return posted === PENDING ? [] : [{ kind: 'comment', verdict, posted }];
  });
  const isCommented = comments.some(({ verdict, posted }) => verdict.verdict !== 'success' || posted !== null);
  return { comments, isCommented };
}

/** The status that we posted last. A status of somebody else under our context does not count. */
function postedBefore({ head, status }: Pick<Listed, 'head' | 'status'>, { facts }: Judged): PostedStatus | null {
  if (!status || status.isOwn) return status;
  const own = facts.ownStatus({ commit: head });
  return own === PENDING || own === null ? null : { ...own, isOwn: false };
}

/** Withdraws the success of a closed pull request, so that it does not pass right away when it is reopened. */
function revokeClosed(
  { number, head, status }: Overview['closed'][number],
  { snapshot, basePlans }: Judged,
): StatusWrite[] {
  if (!status?.isOwn || status.state !== 'success') return [];
  const isCommented = statusFactsOf(status)?.isCommented ?? false;
  const words = `pending into "${snapshot.base.branch}": no open pull request has this head commit`;
  const facts = { revision: basePlans.revision, dependsOnOthers: true, isCommented };
  const drafted = draftStatus(head, status, facts, 'pending', words);
  return drafted ? [{ kind: 'status', ...drafted, pulls: [number], replacesGreen: true, mayWait: false }] : [];
}

/**
 * Failures first, then withdrawn statuses, then successes, then comments. Within each group, items come first and the pull
 * request that started the run comes last.
 */
function inOrder(snapshot: Snapshot): (one: Write, other: Write) => number {
  const started = numberUnderTest(snapshot);
  const rank = (write: Write) => {
    const isStarted = started !== undefined && pullsOf(write).includes(started);
    const isLate = isStarted ? 2 : write.kind === 'status' && write.mayWait ? 1 : 0;
    return 3 * ORDER.indexOf(`${stateOf(write)} ${write.kind}`) + isLate;
  };
  return (one, other) => rank(one) - rank(other) || (pullsOf(one)[0] ?? 0) - (pullsOf(other)[0] ?? 0);
}

const ORDER = ['red status', 'pending status', 'green status', 'red comment', 'green comment'];

function stateOf(write: Write): 'red' | 'pending' | 'green' {
  const state = write.kind === 'status' ? write.state : write.verdict.verdict;
  return state === 'success' ? 'green' : state === 'pending' ? 'pending' : 'red';
}

/** The pull requests of a write. */
export function pullsOf(write: Write): readonly number[] {
  if (write.kind === 'status') return write.pulls;
  return write.verdict.pull === undefined ? [] : [write.verdict.pull];
}

const numbered = new WeakMap<Snapshot, ReadonlyMap<number | undefined, Pull>>();

function pullOf({ number }: Pick<Listed, 'number'>, snapshot: Snapshot): Pull | undefined {
  return remembered(numbered, snapshot, () => new Map(inBase(snapshot).map((pull) => [pull.number, pull]))).get(number);
}

function inBase({ pulls, base }: Snapshot): readonly Pull[] {
  return pulls.filter((pull) => pull.base === base.branch);
}
