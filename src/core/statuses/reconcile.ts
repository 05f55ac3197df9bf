/** What has to be written so that every open pull request shows the verdict of the state that was read. Pure: the command writes. */

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
  /** Whose head it is: one pull request, nearly always. */
  readonly pulls: readonly number[];
  /** What stands there is green: while it does, no other may turn green. */
  readonly replacesGreen: boolean;
  /** None of them stands for an item, nor started the run: where the budget ends, the next run writes it. */
  readonly mayWait: boolean;
}

/** The comment on a pull request that is red, or was. */
export interface CommentWrite {
  readonly kind: 'comment';
  readonly verdict: Verdict;
  /** What stands there. */
  readonly posted: Answer<'comment'>;
}

export interface Reconciliation {
  /** About every pull request that was judged. */
  readonly judgement: Judgement;
  /** In the order of writing: red before green, so that of two that exclude each other never both are green. */
  readonly writes: readonly Write[];
  /** Numbers that the budget leaves to the next run. */
  readonly waiting: readonly number[];
  /** How many open ones nothing is known of, so that no status can be posted there. */
  readonly unseen: number;
  /** Numbers of those that moved while they were read: this run has to read again. */
  readonly moved: readonly number[];
  /**
   * Heads of pull requests that change plans: what takes long about them is left out, so only failures are written, and
   * only where an old success stands.
   */
  readonly unfinished: ReadonlySet<string>;
  /** What was thrown while one pull request was judged: a bug. */
  readonly crashes: readonly { readonly pull: number | undefined; readonly error: unknown }[];
}

/** @param parts `quick`: without what takes long about pull requests that change plans */
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

/** What is wrong already stays wrong, and where a success stands no other may turn to success before it is gone. */
function mayWriteNow(write: Write, unfinished: ReadonlySet<string>): boolean {
  if (write.kind === 'comment') return !unfinished.has(write.verdict.head);
  return !unfinished.has(write.commit) || (write.replacesGreen && write.state !== 'success');
}

/** Those that the list does not show, where they were read otherwise: for an item, or as what started the run. */
function withUnseen(overview: Overview, snapshot: Snapshot): Overview {
  if (!overview.unseen) return overview;
  const known = new Set(overview.open.map(({ number }) => number));
  const found = inBase(snapshot).flatMap(({ number, branch, sameRepository, head }): Listed[] =>
    number === undefined || known.has(number) ? [] : [{ number, branch, sameRepository, head, status: UNREAD_STATUS }],
  );
  return { ...overview, open: [...overview.open, ...found], unseen: Math.max(0, overview.unseen - found.length) };
}

/** Of those listed the ones that were read; the budget may not allow all of them. */
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

/** The status of one head, which several pull requests may share, against what is posted. */
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
  // Where an item's pull request has the head it decides, whatever the others are.
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
  // An item's is looked at in every run anyway.
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
 * A red has a comment, and whatever has one is asked for it in every run: another run may have written it last. On a new
 * head nobody knows. Where the input was taken out, what it left is remembered.
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

/** What we posted last. Somebody else's status under our context hides it, and counts for nothing. */
function postedBefore({ head, status }: Pick<Listed, 'head' | 'status'>, { facts }: Judged): PostedStatus | null {
  if (!status || status.isOwn) return status;
  const own = facts.ownStatus({ commit: head });
  return own === PENDING || own === null ? null : { ...own, isOwn: false };
}

/** Closed unmerged: what was green must not be green when it is opened again. */
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
 * Reds, then what is withdrawn, then greens; among equals items first, and the pull request that started the run last.
 * Comments hold up no status.
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

/** The pull requests that a write is about. */
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
