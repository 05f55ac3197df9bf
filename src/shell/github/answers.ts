/** The answers of one round, put into the snapshot. */
import type { Question } from '../../core/facts/questions.js';
import type {
  Answers,
  Entry,
  FoundComment,
  IntegrationHistory,
  Overview,
  PlanTree,
  PostedStatus,
  Pull,
  QueueEntry,
  Snapshot,
} from '../../core/facts/snapshot.js';
import type { Claimed } from './claims.js';
import type { FoundPull } from './pulls.js';

/** Everything that one round of questions came to, by question. */
export interface Answered {
  readonly claims: Map<string, Claimed>;
  readonly numbers: Map<number, FoundPull | null>;
  readonly entries: { revision: string; path: string; entry: Entry | null }[];
  readonly reached: Map<string, boolean>;
  readonly plans: Map<string, string | null>;
  readonly trees: Map<string, PlanTree>;
  readonly mergeBases: Map<string, string | null>;
  readonly files: Map<string, readonly string[] | null>;
  readonly branches: Map<string, boolean>;
  readonly overviews: Overview[];
  /** `unread`: the budget did not allow it. */
  readonly optionalPulls: Map<number, FoundPull | null | 'unread'>;
  readonly ownStatuses: Map<string, PostedStatus | null>;
  readonly comments: Map<number, FoundComment>;
  readonly queues: Map<string, readonly QueueEntry[] | null>;
  readonly integrationHistory: IntegrationHistory[];
}

export function nothingAnswered(): Answered {
  return {
    claims: new Map(),
    numbers: new Map(),
    entries: [],
    reached: new Map(),
    plans: new Map(),
    trees: new Map(),
    mergeBases: new Map(),
    files: new Map(),
    branches: new Map(),
    overviews: [],
    optionalPulls: new Map(),
    ownStatuses: new Map(),
    comments: new Map(),
    queues: new Map(),
    integrationHistory: [],
  };
}

/** @param subject the pull request under test as it is now, if it is not what the snapshot has */
export function withAnswers(
  snapshot: Snapshot,
  questions: readonly Question[],
  answered: Answered,
  subject: Pull | undefined,
): Snapshot {
  const open = new Map(snapshot.pulls.map((pull) => [pull.number, pull]));
  const merged = new Map(snapshot.merged.map((each) => [each.number, each]));
  const optionalPulls = [...answered.optionalPulls.values()].filter((each) => each !== 'unread');
  const found = [
    ...[...answered.claims.values()].flatMap((claimed) => claimed.found),
    ...answered.numbers.values(),
    ...optionalPulls,
  ];
  for (const each of found) {
    if (each?.kind === 'open') {
      open.set(each.pull.number, each.pull);
    } else if (each?.kind === 'merged') {
      open.delete(each.merged.number);
      merged.set(each.merged.number, each.merged);
    } else if (each?.kind === 'astray' && !merged.has(each.merged.number)) {
      merged.set(each.merged.number, each.merged);
    }
  }
  if (subject) {
    open.set(subject.number, subject);
  }
  const { answers } = snapshot;
  const more: Answers = {
    claims: [
      ...answers.claims,
      ...[...answered.claims].map(([branch, { unprovable }]) => ({ branch, ...(unprovable && { unprovable }) })),
    ],
    numbers: [...answers.numbers, ...answered.numbers.keys()],
    entries: [...answers.entries, ...answered.entries],
    reached: [...answers.reached, ...[...answered.reached].map(([commit, reached]) => ({ commit, reached }))],
    plans: [...answers.plans, ...[...answered.plans].map(([revision, tree]) => ({ revision, tree }))],
    trees: [...answers.trees, ...answered.trees.values()],
    mergeBases: [
      ...answers.mergeBases,
      ...[...answered.mergeBases].map(([revision, commit]) => ({ revision, commit })),
    ],
    stacked: [
      ...answers.stacked,
      ...questions.flatMap((question) =>
        question.kind === 'stacked' ? [{ revision: question.revision, upon: question.upon, paths: null }] : [],
      ),
    ],
    files: [...(answers.files ?? []), ...[...answered.files].map(([revision, paths]) => ({ revision, paths }))],
    branches: [...(answers.branches ?? []), ...[...answered.branches].map(([branch, exists]) => ({ branch, exists }))],
    ...upkeep(answers, answered),
  };
  return {
    ...snapshot,
    pulls: [...open.values()].toSorted(byNumber),
    merged: [...merged.values()].toSorted(byNumber),
    answers: more,
  };
}

/** What only the upkeep of statuses asks, or the integration. */
function upkeep(answers: Answers, answered: Answered): Partial<Answers> {
  const overview = answered.overviews[0] ?? answers.overview;
  const integrationHistory = answered.integrationHistory[0] ?? answers.integrationHistory;
  return {
    ...(overview && { overview }),
    ...(integrationHistory && { integrationHistory }),
    optionalPulls: [
      ...(answers.optionalPulls ?? []),
      ...[...answered.optionalPulls].map(([pull, found]) => ({ pull, isRead: found !== 'unread' })),
    ],
    ownStatuses: [
      ...(answers.ownStatuses ?? []),
      ...[...answered.ownStatuses].map(([commit, status]) => ({ commit, status })),
    ],
    comments: [...(answers.comments ?? []), ...[...answered.comments].map(([pull, comment]) => ({ pull, comment }))],
    queues: [...(answers.queues ?? []), ...[...answered.queues].map(([head, entries]) => ({ head, entries }))],
  };
}

function byNumber(one: { readonly number?: number }, other: { readonly number?: number }): number {
  return (one.number ?? 0) - (other.number ?? 0);
}
