/** A snapshot read from GitHub: started with one request, then what the judge asks for, all questions of a round together. */
import { z } from 'zod';
import type { Question } from '../../core/facts/questions.js';
import {
  type FoundComment,
  numberUnderTest,
  type Overview,
  type Pull,
  type Snapshot,
  type Source,
} from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { isGlobClaim } from '../../core/plan/branch-names.js';
import { commentMarker } from '../../core/statuses/comment-text.js';
import { contextOf } from '../../core/statuses/status-description.js';
import { type Answered, nothingAnswered, withAnswers } from './answers.js';
import { readBranch } from './claims.js';
import { type Repo, withReserve } from './client.js';
import { readOwnComment } from './comments.js';
import {
  inThePlace,
  mergeBaseOf,
  readBranchExists,
  readEntries,
  readFiles,
  readPlanPlace,
  readPlanTree,
  readReached,
} from './contents.js';
import { firstQuery, type ReadOptions } from './first-query.js';
import { readGlob } from './glob-claims.js';
import { gql } from './gql.js';
import { readIntegrationHistory } from './integration-history.js';
import { readOverview, readOwnStatus } from './overview.js';
import { type RepositoryContext, readByNumber, readSubject } from './pulls.js';
import { type Query, run } from './query.js';
import { readQueue } from './queue.js';

export type GithubOptions = ReadOptions & Repo;

/** A pull request under test whose head does not stand still this often cannot be judged. */
const MOST_MOVES = 3;
/** Pull requests of nobody's item that are read at a time. */
const ABREAST = 50;
/** Requests beside those that write statuses: reading again, comments. */
const WRITES = 20;
/** Paths asked of one commit at a time. */
const MOST_PATHS = 50;

/** The base's tip and its open pull requests at a later moment. */
export interface LaterOverview {
  readonly commit: string;
  readonly overview: Overview;
}

export interface GithubSource extends Source {
  /** One or two requests: did what the snapshot says of them move since? */
  rereadOverview(snapshot: Snapshot): Promise<LaterOverview>;
  /** Whose token this is; known once the overview was read. */
  login(): string | undefined;
}

/** What stays known from run to run. */
type StartedRepository = Omit<RepositoryContext, 'query'>;

export function githubSource(options: GithubOptions): GithubSource {
  let started: StartedRepository | undefined;
  let moves = 0;

  function repositoryRead(): StartedRepository {
    if (started) return started;
    throw new Error('a source answers only after it was started');
  }

  return {
    async start() {
      const first = await run(options, (query) => firstQuery(query, options));
      started = first.repository;
      return first.snapshot;
    },

    async answer(snapshot, questions) {
      const repository = repositoryRead();
      const optionalPulls = questions.flatMap((question) => (question.kind === 'optional-pull' ? question.pull : []));
      const others = questions.filter(({ kind }) => kind !== 'optional-pull');
      const { subject, answered } =
        others.length > 0
          ? await run(options, (query) => round({ ...repository, query }, snapshot, others))
          : { subject: undefined, answered: nothingAnswered() };
      await readOptionalPulls(
        options,
        repository,
        optionalPulls,
        snapshot.answers.overview?.open.length ?? 0,
        answered,
      );
      if (subject && ++moves > MOST_MOVES) {
        const message = `pull request #${subject.number} changed ${moves} times while it was judged.`;
        throw new Failure('unstable', message, 'run it again once nobody pushes to it');
      }
      return withAnswers(snapshot, questions, answered, subject);
    },

    async rereadOverview(snapshot) {
      const repository = repositoryRead();
      const [commit, overview] = await run(options, (query) =>
        Promise.all([
          readTip(query, repository.base.branch),
          readOverview({ ...repository, query }, contextOf(snapshot), numberUnderTest(snapshot)),
        ]),
      );
      return { commit, overview };
    },

    login: () => started?.self.login,
  };
}

async function readTip(query: Query, branch: string): Promise<string> {
  const shape = z.object({ target: z.object({ oid: z.string() }) }).nullable();
  const ref = await query.contents(gql`ref(qualifiedName: ${`refs/heads/${branch}`}) { target { oid } }`, shape);
  if (ref) return ref.target.oid;
  throw new Failure('base', `the branch "${branch}" is gone.`, 'name another one with the input "base"');
}

/** As many as the budget allows, leaving enough of it to write a status for each that is open. */
async function readOptionalPulls(
  repo: Repo,
  repository: StartedRepository,
  optionalPulls: readonly number[],
  open: number,
  answered: Answered,
): Promise<void> {
  const client = withReserve(repo.client, Math.min(open + WRITES, Math.floor(repo.client.left() / 2)));
  for (let at = 0; at < optionalPulls.length; at += ABREAST) {
    const some = optionalPulls.slice(at, at + ABREAST);
    const found = await run({ ...repo, client }, (query) =>
      Promise.all(some.map((number) => readByNumber({ ...repository, query }, number))),
    ).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'budget') return undefined;
      throw error;
    });
    some.forEach((number, index) => {
      answered.optionalPulls.set(number, found ? (found[index] ?? null) : 'unread');
    });
  }
}

/** @returns `subject`: the pull request under test, if it is not what it was */
async function round(
  repository: RepositoryContext,
  snapshot: Snapshot,
  questions: readonly Question[],
): Promise<{ subject: Pull | undefined; answered: Answered }> {
  const answered = nothingAnswered();
  const subject = subjectOf(snapshot);
  const reading = [
    ...questions.map((question) => one(repository, snapshot, question, answered)),
    ...pathsByRevision(questions).map(([revision, paths]) => entriesOf(repository.query, revision, paths, answered)),
  ];
  const mayHaveMoved = subject && questions.some(({ kind }) => kind !== 'stacked');
  const [records, moved] = await Promise.all([
    Promise.all(reading),
    mayHaveMoved ? revalidate(repository, subject) : undefined,
  ]);
  // In the order of the questions, whichever of them was known first.
  for (const record of records) record();
  return { subject: moved, answered };
}

/** @returns records the answer */
async function one(
  repository: RepositoryContext,
  snapshot: Snapshot,
  question: Question,
  answered: Answered,
): Promise<() => unknown> {
  switch (question.kind) {
    case 'claim': {
      const { branch } = question;
      const guarded = snapshot.answers.plans.find(({ revision }) => revision === repository.base.commit);
      const plans = snapshot.answers.trees.find(({ id }) => id === guarded?.tree);
      const subject = subjectOf(snapshot);
      const claimed = isGlobClaim(branch)
        ? await readGlob(repository, branch, subject, plans)
        : await readBranch(repository, branch, subject);
      return () => answered.claims.set(branch, claimed);
    }
    case 'number': {
      const found = await readByNumber(repository, question.pull);
      return () => answered.numbers.set(question.pull, found);
    }
    case 'reached': {
      const { commit } = question;
      const reached = repository.recent.has(commit) || (await readReached(repository.query, commit, repository.base));
      return () => answered.reached.set(commit, reached);
    }
    case 'plans': {
      const { revision } = question;
      const known = repository.planPlaces.get(revision);
      const place = known === undefined ? await readPlanPlace(repository.query, revision) : known;
      repository.planPlaces.set(revision, place);
      const instead = place ? inThePlace(place) : undefined;
      const tree = instead?.id ?? place?.oid ?? null;
      const isRead = snapshot.answers.trees.some(({ id }) => id === tree);
      const plans = place && !isRead ? (instead ?? (await readPlanTree(repository.query, place.oid))) : undefined;
      return () => {
        if (plans) answered.trees.set(plans.id, plans);
        answered.plans.set(revision, tree);
      };
    }
    case 'merge-base': {
      const commit = await mergeBaseOf(repository.query, repository.base.commit, question.revision);
      return () => answered.mergeBases.set(question.revision, commit);
    }
    case 'tree': {
      const files = await readFiles(repository.query, question.revision);
      return () => answered.files.set(question.revision, files);
    }
    case 'branch': {
      const exists = await readBranchExists(repository.query, question.branch);
      return () => answered.branches.set(question.branch, exists);
    }
    case 'open': {
      const overview = await readOverview(repository, contextOf(snapshot), numberUnderTest(snapshot));
      return () => answered.overviews.push(overview);
    }
    case 'comment': {
      const { login } = repository.self;
      if (login === undefined) throw new Error('who we are is read with the overview');
      const comment = await commentOn(repository.query, question.pull, login, commentMarker(snapshot));
      return () => answered.comments.set(question.pull, comment);
    }
    case 'own-status': {
      const status = await readOwnStatus(repository, contextOf(snapshot), question.commit);
      return () => answered.ownStatuses.set(question.commit, status);
    }
    case 'queue': {
      const entries = await readQueue(repository, question.head);
      return () => answered.queues.set(question.head, entries);
    }
    case 'integration-history': {
      const history = await readIntegrationHistory(repository.query);
      return () => answered.integrationHistory.push(history);
    }
    case 'optional-pull': // read apart, see `readOptionalPulls`
    case 'entry': // read by revision, see `entriesOf`
    case 'stacked': // GitHub's own lists are of pull requests against their base, and a merged parent is in it
      return () => undefined;
  }
}

/** A conversation that cannot be read is no reason to withhold a status. */
async function commentOn(query: Query, pull: number, login: string, marker: string): Promise<FoundComment> {
  try {
    return await readOwnComment(query, pull, login, marker);
  } catch (error) {
    if (error instanceof Failure && ['unstable', 'too-many'].includes(error.code)) return 'unreadable';
    throw error;
  }
}

async function entriesOf(
  query: Query,
  revision: string,
  paths: readonly string[],
  answered: Answered,
): Promise<() => unknown> {
  const parts: string[][] = [];
  for (let at = 0; at < paths.length; at += MOST_PATHS) {
    parts.push(paths.slice(at, at + MOST_PATHS));
  }
  const read = await Promise.all(parts.map((part) => readEntries(query, revision, part)));
  const entries = read.flat().map((entry, index) => ({ revision, path: paths[index] ?? '', entry }));
  return () => answered.entries.push(...entries);
}

function pathsByRevision(questions: readonly Question[]): [string, string[]][] {
  const byRevision = new Map<string, string[]>();
  for (const question of questions) {
    if (question.kind === 'entry') {
      byRevision.set(question.revision, [...(byRevision.get(question.revision) ?? []), question.path]);
    }
  }
  return [...byRevision];
}

/** The pull request under test as it is now, if a push, a new base or its end came between. */
async function revalidate(repository: RepositoryContext, was: Pull): Promise<Pull | undefined> {
  const { number = 0 } = was;
  const shape = z.object({ headRefOid: z.string(), baseRefName: z.string(), state: z.string() }).nullable();
  // Of no cost: it rides along with what the round asks, and never needs a request of its own.
  const now = await repository.query.pulls(
    gql`pullRequest(number: ${number}) { headRefOid baseRefName state }`,
    shape,
    0,
  );
  if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
    return undefined;
  }
  return await readSubject(repository, number, null);
}

function subjectOf(snapshot: Snapshot): Pull | undefined {
  const tested = numberUnderTest(snapshot);
  return tested === undefined ? undefined : snapshot.pulls.find(({ number }) => number === tested);
}
