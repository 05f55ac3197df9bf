/** Decides what to write so that every open pull request shows its current verdict. The command does the writing. */

import { allKnown, type Facts, type NeedsOr, PENDING, type Pending, withFacts } from '../facts/facts.js';
import { type Answer, type Listed, type Overview, type PostedStatus, UNREAD_STATUS } from '../facts/questions.js';
import { numberUnderTest, type Pull, type Snapshot } from '../facts/snapshot.js';
import type { Judgement, Verdict } from '../finding.js';
import { judgePulls } from '../judge/judge.js';
import { rulingsUnder } from '../judge/rulings.js';
import { groupBy } from '../maps.js';
import { agentNearMisses } from '../progress/agents.js';
import { type BasePlans, basePlansAt } from '../progress/base-plans.js';
import type { PlanState } from '../progress/plan-state.js';
import type { Stacks } from '../progress/stacks.js';
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
   * Heads of pull requests that change plans and whose slow checks are left out, and of those that are stacked on them. Only
   * failures that replace an old success are written for them.
   */
  readonly unfinished: ReadonlySet<string>;
  /** Unexpected errors while one pull request was judged. */
  readonly crashes: readonly { readonly pull: number | undefined; readonly error: unknown }[];
}

/** @param parts `quick` leaves out the slow checks of pull requests that change plans */
export function reconcile(snapshot: Snapshot, parts: 'all' | 'quick' = 'all'): NeedsOr<Reconciliation> {
  return withFacts(snapshot, (facts) => {
    const listed = facts.overview({});
    facts.elsewhere({});
    const basePlans = basePlansAt(snapshot.base.commit, snapshot, facts);
    if (basePlans === PENDING) return PENDING;
    const later = parts === 'quick' ? new Set<Pull>() : undefined;
    const rulings = rulingsUnder(basePlans, snapshot, facts, later);
    if (listed === PENDING || rulings === PENDING) return PENDING;
    const { planState, stacks } = rulings;
    const overview = withStacked(withUnseen(listed, snapshot), snapshot, stacks, facts);
    const left = leftStacks(snapshot, stacks, facts);
    const known = new Map(snapshot.pulls.filter(stacks.isJudged).map((pull) => [pull.number, pull]));
    const due = pullsToRecheck(overview, basePlans, snapshot, rulings);
    const pulls = readPulls(due, known, facts);
    if (pulls === PENDING) return PENDING;
    const judged = judgePulls(pulls, rulings, basePlans, snapshot, facts);
    if (judged === PENDING) return PENDING;
    const authors = [...overview.open.flatMap(({ author }) => author ?? []), ...(overview.lately ?? [])];
    const judgement = { ...judged, notes: [...judged.notes, ...agentNearMisses(snapshot.settings.agents, authors)] };
    const crashes = [...rulings.crashes].map(([pull, error]) => ({ pull: pull.number, error }));
    const unfinished = unfinishedHeads(later ?? new Set(), [...known.values()], stacks);
    const scene = { snapshot, facts, basePlans, planState, stacks, known, judgement };
    const { writes, ...more } = reconciliation(due, overview, left, scene);
    return { ...more, crashes, unfinished, writes: writes.filter((write) => mayWriteNow(write, unfinished)) };
  });
}

/** Those of pull requests whose slow checks are left out, and of all that stand on one of them. */
function unfinishedHeads(later: ReadonlySet<Pull>, known: readonly Pull[], stacks: Stacks): ReadonlySet<string> {
  const heads = new Set([...later].map(({ head }) => head));
  // Each head that is added may be shared by one that others stand on.
  for (const _ of heads) {
    for (const pull of known) if (stacks.below(pull).some(({ head }) => heads.has(head))) heads.add(pull.head);
  }
  return heads;
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

/** With those in stacks, which go into other branches: the list is of the base alone. */
function withStacked(overview: Overview, snapshot: Snapshot, stacks: Stacks, facts: Facts): Overview {
  const stacked = snapshot.pulls.filter((pull) => pull.base !== snapshot.base.branch && stacks.isJudged(pull));
  return { ...overview, open: [...overview.open, ...stacked.map((pull) => asListed(pull, facts))] };
}

/** Those that were in a stack, as far as is known, and are in none any more. */
function leftStacks(snapshot: Snapshot, stacks: Stacks, facts: Facts): readonly Listed[] {
  return snapshot.pulls.filter((pull) => stacks.deadEnd(pull) !== undefined).map((pull) => asListed(pull, facts));
}

/** Until its status is read, one of ours is taken to be there: so the fewest questions are asked that depend on it. */
function asListed(pull: Pull, facts: Facts): Listed {
  const { number = 0, branch, sameRepository, head, author } = pull;
  const status = facts.postedOn({ commit: head });
  return {
    number,
    branch,
    sameRepository,
    head,
    status: status === PENDING ? { state: 'success', description: '', isOwn: true } : status,
    ...(author === undefined ? {} : { author }),
  };
}

type KnownPulls = ReadonlyMap<number | undefined, Pull>;

/** The listed pull requests that were read. The budget may not allow all of them. */
function readPulls(listed: readonly Listed[], known: KnownPulls, facts: Facts): readonly Pull[] | Pending {
  const reads = allKnown(
    listed.map((each) => (known.has(each.number) ? 'read' : facts.optionalPull({ pull: each.number }))),
  );
  return reads === PENDING ? PENDING : listed.flatMap((each) => known.get(each.number) ?? []);
}

function reconciliation(
  listed: readonly Listed[],
  overview: Overview,
  left: readonly Listed[],
  judged: Judged,
): Omit<Reconciliation, 'crashes' | 'unfinished'> {
  const { snapshot, judgement } = judged;
  const heads = groupBy(listed, ({ head }) => head);
  const verdicts = new Map(judgement.verdicts.map((each) => [each.pull, each]));
  const updates = [...heads.values()].map((twins) => statusForHead(twins, verdicts, judged));
  const open = new Set(overview.open.map(({ head }) => head));
  const revoked = overview.closed.filter(({ head }) => !open.has(head)).flatMap((each) => revoke(each, CLOSED, judged));
  const unstacked = left.filter(({ head }) => !open.has(head)).flatMap((each) => revoke(each, LEFT, judged));
  const known = new Set(overview.open.map(({ number }) => number));
  const unknown = [...judged.known.values()].flatMap(({ number }) =>
    number === undefined || known.has(number) ? [] : number,
  );
  return {
    judgement,
    writes: [
      ...updates.flatMap(({ status, comments }) => [...comments, ...(status ? [status] : [])]),
      ...revoked,
      ...unstacked,
    ].sort(inOrder(snapshot)),
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
  readonly stacks: Stacks;
  /** All that are judged, by number, as far as they were read. */
  readonly known: KnownPulls;
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
  twins: readonly [Listed, ...Listed[]],
  judged: ReadonlyMap<number | undefined, Verdict>,
  scene: Judged,
): HeadUpdate {
  const { known, facts } = scene;
  const unread = twins.filter((each) => !known.has(each.number)).map(({ number }) => number);
  const waiting = unread.filter((number) => facts.optionalPull({ pull: number }) === 'over budget');
  const moved = [
    ...unread.filter((number) => !waiting.includes(number)),
    ...twins.filter((each) => (known.get(each.number)?.head ?? each.head) !== each.head).map(({ number }) => number),
  ];
  // If an item pull request has this head, its verdict decides.
  const verdicts = twins
    .flatMap(({ number }) => judged.get(number) ?? [])
    .sort((one, other) => Number(one.item === undefined) - Number(other.item === undefined));
  const isDecided = waiting.length === 0 || verdicts.some(({ item }) => item !== undefined);
  if (moved.length > 0 || !isDecided) return { comments: [], waiting, moved };
  return { ...statusUpdate(twins, verdicts, scene), waiting, moved };
}

const RED = ['error', 'failure'] as const;

function statusUpdate(
  twins: readonly [Listed, ...Listed[]],
  verdicts: readonly Verdict[],
  scene: Judged,
): Pick<HeadUpdate, 'status' | 'comments'> {
  const { snapshot, basePlans, judgement, planState, stacks, known } = scene;
  const { plans, revision } = basePlans;
  const [listed] = twins;
  const state = RED.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'success';
  const before = postedBefore(listed, scene);
  const pulls = twins.flatMap((each) => known.get(each.number) ?? []);
  const standsForNone = planState !== undefined && pulls.every((pull) => planState.roleOf(pull).kind === 'outsider');
  // An item pull request is checked in every run anyway.
  const isWatchedToo =
    !standsForNone || pulls.some((pull) => stacks.below(pull).length > 0 || dependsOnOthers(pull, plans.open));
  const numbers = twins.map(({ number }) => number);
  const started = numberUnderTest(snapshot);
  const mayWait = standsForNone && !numbers.some((number) => number === started);
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

const CLOSED = 'no open pull request has this head commit';
const LEFT = 'it has left its stack: no open pull request is below it';

/** Withdraws the success of a pull request that closed or left its stack, so that it does not pass right away when it comes back. */
function revoke(
  { number, head, status }: Pick<Listed, 'number' | 'head' | 'status'>,
  why: string,
  { snapshot, basePlans }: Judged,
): StatusWrite[] {
  if (!status?.isOwn || status.state !== 'success') return [];
  const isCommented = statusFactsOf(status)?.isCommented ?? false;
  const words = `pending into "${snapshot.base.branch}": ${why}`;
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
    const isStarted = pullsOf(write).some((pull) => pull === started);
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

function inBase({ pulls, base }: Snapshot): readonly Pull[] {
  return pulls.filter((pull) => pull.base === base.branch);
}
