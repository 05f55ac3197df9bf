/**
 * A snapshot read from GitHub: one request at the start, and then the questions of the core, all of a round together.
 */
import { z } from 'zod';
import { answersTo, withAnswers } from '../../core/facts/answering.js';
import { contextOf } from '../../core/facts/context.js';
import type { Answer, Key, Listed, Overview } from '../../core/facts/questions.js';
import { type Change, numberUnderTest, type Pull, type Snapshot, type Source } from '../../core/facts/snapshot.js';
import { Failure } from '../../core/failure.js';
import { withParents } from '../../core/globs/glob.js';
import { remembered } from '../../core/maps.js';
import { isPlanFile } from '../../core/plan/scope.js';
import { countElsewhere } from './claims.js';
import { type Repo, withReserve } from './client.js';
import { firstQuery, type ReadOptions } from './first-query.js';
import { gql } from './gql.js';
import { readOr } from './isolation.js';
import { type OnePull, readOne, readOverview } from './overview.js';
import { type FoundPull, readByNumber, readSubject, unreadChanges } from './pulls.js';
import { type Query, run } from './query.js';
import { type Collected, readersOf, subjectOf, type Unread } from './readers.js';
import { type RepoContext, type RepoReader, readerOf } from './repo-reader.js';
import { newShares } from './shares.js';

export type GithubOptions = ReadOptions & Repo;

/** If the head of the pull request under test changes this often, it cannot be judged. */
const MOST_MOVES = 3;
/** The number of optional pull requests that are read at a time. */
const ABREAST = 50;
/** Requests besides those that write statuses: for reading again, and for comments. */
const WRITES = 20;

/** The tip of the base and its open pull requests at a later moment. */
export interface LaterOverview {
  readonly commit: string;
  readonly overview: Overview;
  /** The current state of open pull requests into other branches that were read before. */
  readonly elsewhere: readonly OnePull[];
  /** The number of open pull requests into other branches. */
  readonly elsewhereCount: number;
}

export interface GithubSource extends Source {
  /** Finds with one or two requests whether anything in the snapshot has moved. */
  rereadOverview(snapshot: Snapshot): Promise<LaterOverview>;
  /** The account of the token. Known once the overview was read. */
  login(): string | undefined;
}

export function githubSource(options: GithubOptions): GithubSource {
  let started: RepoContext | undefined;
  let moves = 0;

  function contextRead(): RepoContext {
    if (started) return started;
    throw new Error('a source answers only after it was started');
  }

  return {
    async start() {
      const first = await run(options, (query) => firstQuery(query, options, newShares(options.client.left())));
      started = first.context;
      return first.snapshot;
    },

    async answer(snapshot, questions) {
      const context = contextRead();
      const collected: Collected = { pulls: [], planTrees: new Map(), unread: [] };
      const needed = questions.filter((question) => question.kind !== 'optionalPull');
      const optional = questions.filter((question) => question.kind === 'optionalPull');
      const subject = subjectOf(snapshot);
      const mayHaveMoved = subject && !isUnread(subject) && needed.some(({ kind }) => kind !== 'stacked');
      const read = async (query: Query) => {
        const reader = readerOf(query, context);
        const answering = answersTo(needed, readersOf(reader, snapshot, collected));
        return Promise.all([answering, mayHaveMoved ? revalidate(reader, subject) : undefined]);
      };
      const [answers, moved] = needed.length > 0 ? await run(options, read) : [{}, undefined];
      const more = await answersTo(optional, {
        optionalPull: (pulls) => readOptionalPulls(options, context, pulls, openIn(snapshot), collected),
      });
      if (moved && !isUnread(moved) && ++moves > MOST_MOVES) {
        const message = `Pull request #${moved.number} changed ${moves} times while it was checked.`;
        throw new Failure('unstable', message, 'Run it again when nobody pushes to it.');
      }
      return withAnswers(withAnswers(withCollected(snapshot, collected, moved), answers), more);
    },

    async rereadOverview(snapshot) {
      const context = contextRead();
      const others = snapshot.pulls.filter((pull) => pull.base !== context.base.branch && pull.sameRepository);
      const [commit, overview, elsewhere, elsewhereCount] = await run(options, (query) =>
        Promise.all([
          readTip(query, context.base.branch),
          readOverview(readerOf(query, context), contextOf(snapshot), numberUnderTest(snapshot)),
          Promise.all(others.map(({ number = 0 }) => readOne(query, contextOf(snapshot), number))),
          countElsewhere(readerOf(query, context)),
        ]),
      );
      return { commit, overview, elsewhere: elsewhere.filter((each) => each !== null), elsewhereCount };
    },

    login: () => started?.self.login,
  };
}

function isUnread({ changes }: Pull): boolean {
  return !changes.complete && changes.isUnread === true;
}

/** @param subject the current state of the pull request under test, if it differs from the snapshot */
function withCollected(
  snapshot: Snapshot,
  { pulls, planTrees, unread }: Collected,
  subject: Pull | undefined,
): Snapshot {
  const open = new Map(snapshot.pulls.map((pull) => [pull.number, pull]));
  const merged = new Map(snapshot.merged.map((each) => [each.number, each]));
  for (const each of pulls) {
    if (each?.kind === 'open') {
      open.set(each.pull.number, each.pull);
    } else if (each?.kind === 'merged') {
      open.delete(each.merged.number);
      merged.set(each.merged.number, each.merged);
    }
  }
  if (subject) open.set(subject.number, subject);
  return {
    ...snapshot,
    pulls: [...open.values()].map((pull) => markUnread(pull, unread, snapshot)).toSorted(inOrder),
    merged: [...merged.values()].toSorted(inOrder),
    planTrees: [...snapshot.planTrees, ...planTrees.values()],
  };
}

/** The entries at its head commit, and those of its paths at its merge base and at the tip of the base. */
function markUnread(pull: Pull, unread: readonly Unread[], { answers, base, pulls }: Snapshot): Pull {
  const { changes, revision } = pull;
  if (unread.length === 0 || !changes.complete) return pull;
  const mergeBase = answers.mergeBase?.find((each) => each.revision === revision)?.answer;
  const paths = pathsOf(pull);
  const deletes = changes.list.some(({ kind }) => kind === 'delete');
  const isNeeded = (each: Unread): boolean => {
    if (each.revision === revision) return true;
    if (each.need === 'moves') return each.revision === base.commit && deletes;
    if (each.need === 'plans') return each.revision === mergeBase && changes.list.some(({ path }) => isPlanFile(path));
    if (each.path === undefined || (each.revision !== mergeBase && each.revision !== base.commit)) return false;
    if (paths.has(each.path)) return true;
    // The place to which a file was moved is not a path of the pull request that deletes it.
    const { path } = each;
    return each.revision === mergeBase && deletes && !pulls.some((other) => pathsOf(other).has(path));
  };
  const missing = unread.find(isNeeded);
  if (!missing) return pull;
  const why = missing.why === undefined ? '' : `: ${missing.why}`;
  const reason = `${missing.what} could not be read at ${missing.revision.slice(0, 10)}${why}`;
  return { ...pull, changes: unreadChanges(reason, missing.remedy) };
}

const NO_PATHS: ReadonlySet<string> = new Set();
const pathSets = new WeakMap<readonly Change[], ReadonlySet<string>>();

/** The paths that it changes, and their folders. */
function pathsOf({ changes }: Pull): ReadonlySet<string> {
  if (!changes.complete) return NO_PATHS;
  return remembered(pathSets, changes.list, () => new Set(pathsAndFolders(changes.list)));
}

function pathsAndFolders(changes: readonly Change[]): string[] {
  return changes.flatMap(({ path }) => withParents(path));
}

function inOrder(one: { readonly number?: number }, other: { readonly number?: number }): number {
  return (one.number ?? 0) - (other.number ?? 0);
}

function openIn({ answers }: Snapshot): readonly Listed[] {
  return answers.overview?.[0]?.answer.open ?? [];
}

async function readTip(query: Query, branch: string): Promise<string> {
  const shape = z.object({ target: z.object({ oid: z.string() }) }).nullable();
  const ref = await query.contents(gql`ref(qualifiedName: ${`refs/heads/${branch}`}) { target { oid } }`, shape);
  if (ref) return ref.target.oid;
  throw new Failure('base', `The branch "${branch}" no longer exists.`, 'Name another one with the input "base".');
}

/** As many as the budget allows, so that enough remains to write a status for each open one. */
async function readOptionalPulls(
  repo: Repo,
  context: RepoContext,
  asked: readonly Key<'optionalPull'>[],
  open: readonly Listed[],
  collected: Collected,
): Promise<readonly Answer<'optionalPull'>[]> {
  const client = withReserve(repo.client, Math.min(open.length + WRITES, Math.floor(repo.client.left() / 2)));
  const answers: Answer<'optionalPull'>[] = [];
  for (let at = 0; at < asked.length; at += ABREAST) {
    const some = asked.slice(at, at + ABREAST);
    const found = await run({ ...repo, client }, (query) =>
      Promise.all(some.map(({ pull }) => readListed(readerOf(query, context), pull, open))),
    ).catch((error: unknown) => {
      if (error instanceof Failure && error.code === 'budget') return undefined;
      throw error;
    });
    collected.pulls.push(...(found ?? []));
    answers.push(...some.map(() => (found ? ('read' as const) : ('over budget' as const))));
  }
  return answers;
}

/** If a pull request is listed as open but cannot be read or is not shown, the list is all that is known about it. */
async function readListed(reader: RepoReader, number: number, open: readonly Listed[]): Promise<FoundPull | null> {
  const listed = open.find((each) => each.number === number);
  const found = await readOr(
    () => readByNumber(reader, number),
    (reason) => reason,
  );
  if (!listed || (found !== null && typeof found !== 'string')) return typeof found === 'string' ? null : found;
  const { branch, sameRepository, head, author, openedAt } = listed;
  const pull: Pull = {
    number,
    branch,
    base: reader.base.branch,
    sameRepository,
    head,
    revision: head,
    ...(author === undefined ? {} : { author }),
    ...(openedAt === undefined ? {} : { openedAt }),
    changes: unreadChanges(found ?? `GitHub lists #${number} as open, but does not show it`),
  };
  return { kind: 'open', pull };
}

/**
 * The current state of the pull request under test, in case it was pushed to, got a new base or was closed meanwhile.
 */
async function revalidate(reader: RepoReader, was: Pull): Promise<Pull | undefined> {
  const { number = 0 } = was;
  const shape = z.object({ headRefOid: z.string(), baseRefName: z.string(), state: z.string() }).nullable();
  // No cost: it is part of the requests of the round, and never needs one of its own.
  const read = () => reader.pulls(gql`pullRequest(number: ${number}) { headRefOid baseRefName state }`, shape, 0);
  const now = await readOr(read, (reason) => reason);
  if (typeof now === 'string') return { ...was, changes: unreadChanges(now) };
  if (now?.headRefOid === was.head && now.baseRefName === was.base && now.state === 'OPEN') {
    return undefined;
  }
  return await readSubject(reader, number, null);
}
