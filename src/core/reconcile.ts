/** What has to be written so that every open pull request shows the verdict of the state that was read. Pure: the command writes. */
import { duePulls, isWatched } from './due.js';
import type { Judgement, Verdict } from './finding.js';
import { type Inquiry, type Thought, think } from './inquiry.js';
import { type Guard, guardAt, judgePulls } from './judge.js';
import { append } from './merges.js';
import { concerns, countWords } from './report/words.js';
import { admission } from './rules/owned-path.js';
import type { Listed, Overview, PostedComment, PostedStatus, Pull, Snapshot } from './snapshot.js';
import { describeStatus, factsOf, MOST_STATUSES, NO_MORE, type StatusFacts, saysTheSame } from './status.js';

export type Write = StatusWrite | CommentWrite;

export interface StatusWrite {
  readonly kind: 'status';
  readonly commit: string;
  readonly state: PostedStatus['state'];
  readonly description: string;
  /** Whose head it is: one pull request, nearly always. */
  readonly pulls: readonly number[];
  /** One of them stands for an item: these never wait for the next run. */
  readonly isOfItem: boolean;
}

/** The comment on a pull request that is red, or was. */
export interface CommentWrite {
  readonly kind: 'comment';
  readonly verdict: Verdict;
  readonly posted: PostedComment | null;
}

export interface Reconciliation {
  /** About every pull request that was judged. */
  readonly judgement: Judgement;
  /** In the order of writing: red before green, so that of two that exclude each other never both are green. */
  readonly writes: readonly Write[];
  /** Numbers that the budget leaves to the next run. */
  readonly waiting: readonly number[];
  /** Numbers of those that moved while they were read: this run has to read again. */
  readonly moved: readonly number[];
}

export function reconcile(snapshot: Snapshot): Thought<Reconciliation> {
  return think(snapshot, (inquiry) => {
    const overview = inquiry.overview();
    const guard = guardAt(snapshot.base.commit, snapshot, inquiry);
    if (!guard) return undefined;
    let due: readonly Listed[] = [];
    const judgement = judgePulls(guard, snapshot, inquiry, (_, world) => {
      if (!overview) return undefined;
      due = duePulls(overview, guard, snapshot, world);
      const reads = due.map((each) => pullOf(each, snapshot) !== undefined || inquiry.spareRead(each.number));
      return reads.includes(undefined) ? undefined : due.flatMap((each) => pullOf(each, snapshot) ?? []);
    });
    if (!judgement || !overview) return undefined;

    const scene = { snapshot, inquiry, guard, judgement };
    const heads = new Map<string, Listed[]>();
    for (const each of due) append(heads, each.head, each);
    const held = [...heads.values()].map((twins) => hold(twins, scene));
    const open = new Set(overview.open.map(({ head }) => head));
    const left = overview.closed.filter(({ head }) => !open.has(head)).flatMap((each) => withdraw(each, scene));
    const listed = new Set(overview.open.map(({ number }) => number));
    const unlisted = inBase(snapshot).flatMap(({ number }) =>
      number === undefined || listed.has(number) ? [] : number,
    );
    return {
      judgement,
      writes: [...held.flatMap(({ status, comments }) => [...comments, ...(status ? [status] : [])]), ...left].sort(
        inOrder(snapshot),
      ),
      waiting: held.flatMap(({ waiting }) => waiting),
      moved: [...unlisted, ...held.flatMap(({ moved }) => moved)],
    };
  });
}

interface Scene {
  readonly snapshot: Snapshot;
  readonly inquiry: Inquiry;
  readonly guard: Guard;
  readonly judgement: Judgement;
}

interface Held {
  readonly status?: StatusWrite;
  readonly comments: readonly CommentWrite[];
  readonly waiting: readonly number[];
  readonly moved: readonly number[];
}

/** The status of one head, which several pull requests may share, against what is posted. */
function hold(twins: readonly Listed[], scene: Scene): Held {
  const { snapshot, inquiry, judgement } = scene;
  const unread = twins.filter((each) => pullOf(each, snapshot) === undefined).map(({ number }) => number);
  const waiting = unread.filter((number) => inquiry.spareRead(number) === false);
  const moved = [
    ...unread.filter((number) => !waiting.includes(number)),
    ...twins.filter((each) => (pullOf(each, snapshot)?.head ?? each.head) !== each.head).map(({ number }) => number),
  ];
  // Where an item's pull request has the head it decides, whatever the others are.
  const verdicts = judgement.verdicts
    .filter(({ pull }) => twins.some(({ number }) => number === pull))
    .sort((one, other) => Number(one.item === undefined) - Number(other.item === undefined));
  const isDecided = waiting.length === 0 || verdicts.some(({ item }) => item !== undefined);
  const [first] = twins;
  if (moved.length > 0 || !isDecided || !first) return { comments: [], waiting, moved };
  return { ...inLine(first, twins, verdicts, scene), waiting, moved };
}

const RED = ['error', 'failure'] as const;

function inLine(
  listed: Listed,
  twins: readonly Listed[],
  verdicts: readonly Verdict[],
  scene: Scene,
): Pick<Held, 'status' | 'comments'> {
  const { snapshot, inquiry, guard } = scene;
  const state = RED.find((each) => verdicts.some(({ verdict }) => verdict === each)) ?? 'success';
  const before = postedBefore(listed, scene);
  const facts = {
    revision: guard.revision,
    // An item's is looked at in every run anyway.
    isWatched:
      verdicts.some(({ item }) => item !== undefined) ||
      twins.some((each) => {
        const pull = pullOf(each, snapshot);
        return pull !== undefined && isWatched(pull, guard.plans.open);
      }),
  };
  const wasCommented = before !== null && factsOf(before)?.isCommented === true;
  const draft = (isCommented: boolean) =>
    draftOf(listed, before, { ...facts, isCommented }, state, wordsOf(state, verdicts, scene));
  const finish = (drafted: Draft | undefined, comments: readonly CommentWrite[]) => ({
    ...(drafted
      ? {
          status: {
            ...drafted,
            pulls: twins.map(({ number }) => number),
            isOfItem: verdicts.some(({ item }) => item !== undefined),
          },
        }
      : {}),
    comments,
  });
  if (snapshot.settings.comment !== true) return finish(draft(false), []);
  // A green one was resolved when its status was written; on a new head nothing is known of it.
  const isSettled = state === 'success' && before !== null && !draft(wasCommented);
  if (isSettled) return finish(undefined, []);
  const comments = verdicts.flatMap((verdict) => {
    const posted = verdict.pull === undefined ? undefined : inquiry.comment(verdict.pull);
    return posted === undefined ? [] : [{ kind: 'comment' as const, verdict, posted }];
  });
  const isCommented = comments.some(({ verdict, posted }) => verdict.verdict !== 'success' || posted !== null);
  return finish(draft(isCommented), comments);
}

type Draft = Omit<StatusWrite, 'pulls' | 'isOfItem'>;

/** Undefined where it says what is posted already, or where the commit can take no more. */
function draftOf(
  { head }: Pick<Listed, 'head'>,
  before: PostedStatus | null,
  facts: Omit<StatusFacts, 'count'>,
  state: StatusWrite['state'],
  words: string,
): Draft | undefined {
  const count = (before ? (factsOf(before)?.count ?? 1) : 0) + 1;
  const draft: Draft = { kind: 'status', commit: head, state, description: describeStatus({ ...facts, count }, words) };
  if (before?.isOwn && saysTheSame(before, draft)) return undefined;
  if (count <= MOST_STATUSES) return draft;
  // What somebody else posted over our last red may be green.
  if (before?.isOwn && before.state !== 'success' && count > MOST_STATUSES + 1) return undefined;
  return { ...draft, state: 'failure', description: describeStatus({ ...facts, count }, NO_MORE) };
}

/** What we posted last. Somebody else's status under our context hides it, and counts for nothing. */
function postedBefore({ head, status }: Pick<Listed, 'head' | 'status'>, { inquiry }: Scene): PostedStatus | null {
  if (!status || status.isOwn) return status;
  const own = inquiry.ownStatus(head) ?? null;
  return own && { ...own, isOwn: false };
}

/** Closed unmerged: what was green must not be green when it is opened again. */
function withdraw(closed: Overview['closed'][number], { snapshot, guard }: Scene): StatusWrite[] {
  const { status } = closed;
  if (!status?.isOwn || status.state !== 'success') return [];
  const facts = { revision: guard.revision, isWatched: true, isCommented: factsOf(status)?.isCommented ?? false };
  const words = `pending into "${snapshot.base.branch}": no open pull request has this head`;
  const draft = draftOf(closed, status, facts, 'pending', words);
  return draft ? [{ ...draft, pulls: [closed.number], isOfItem: false }] : [];
}

function wordsOf(
  state: Verdict['verdict'],
  verdicts: readonly Verdict[],
  { judgement, snapshot, guard }: Scene,
): string {
  const deciding = verdicts.find(({ verdict }) => verdict === state);
  const { item, pull } = deciding ?? {};
  const findings = judgement.findings.filter((finding) => verdicts.some((verdict) => concerns(finding, verdict)));
  const who = item === undefined ? '' : ` of item "${item}"`;
  const start = `${state}${who} into "${snapshot.base.branch}": `;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first) return `${start}${errors.length > 1 ? `${errors.length} errors: ` : ''}${first.message}`;
  if (item !== undefined) return start + countWords(findings);
  if (guard.plans.open.length === 0) return `${start}no plan is open`;
  const own = snapshot.pulls.find(({ number }) => number === pull);
  const admitted = own && admission(own, guard.plans.open);
  if (admitted) return `${start}plan "${admitted.plan.id}" admits it: ${admitted.reason}`;
  const binds = snapshot.settings.agents.length === 0 ? '; scopes bind the listed branches only' : '';
  return `${start}no item's branch, ${countWords(findings)}${binds}`;
}

/**
 * Reds, then what is withdrawn, then greens; among equals items first, and the pull request that
 * started the run last. A comment follows
 * the red that it explains, which asks for it until it is there; and goes before the green, which never asks again.
 */
function inOrder({ subject }: Snapshot): (one: Write, other: Write) => number {
  const started = typeof subject === 'object' && 'pull' in subject ? subject.pull : undefined;
  const rank = (write: Write) => {
    const isStarted = started !== undefined && pullsOf(write).includes(started);
    const isLate = isStarted ? 2 : write.kind === 'status' && !write.isOfItem ? 1 : 0;
    return 3 * ORDER.indexOf(`${stateOf(write)} ${write.kind}`) + isLate;
  };
  return (one, other) => rank(one) - rank(other) || (pullsOf(one)[0] ?? 0) - (pullsOf(other)[0] ?? 0);
}

const ORDER = ['red status', 'red comment', 'green comment', 'pending status', 'green status'];

function stateOf(write: Write): 'red' | 'pending' | 'green' {
  const state = write.kind === 'status' ? write.state : write.verdict.verdict;
  return state === 'success' ? 'green' : state === 'pending' ? 'pending' : 'red';
}

/** The pull requests that a write is about. */
export function pullsOf(write: Write): readonly number[] {
  if (write.kind === 'status') return write.pulls;
  return write.verdict.pull === undefined ? [] : [write.verdict.pull];
}

function pullOf({ number }: Pick<Listed, 'number'>, snapshot: Snapshot): Pull | undefined {
  return inBase(snapshot).find((pull) => pull.number === number);
}

function inBase({ pulls, base }: Snapshot): readonly Pull[] {
  return pulls.filter((pull) => pull.base === base.branch);
}
